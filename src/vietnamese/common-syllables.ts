/** Syllables that official papers use often, lower case; they decide between two well-formed readings of glued words. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'ai am an anh ba ban bao bay binh biên biến biết biển biểu biện biệt buôn buồng buổi bài bàn bào bày bác ' +
    'bách bám bán báo bãi bão bè bì bìa bình bí bù bút băng bơm bưu bước bạc bản bảng bảo bảy bất bầu bậc bắc ' +
    'bắt bằng bến bếp bệnh bị bỏ bố bốn bồi bồn bổ bộ bờ bởi bữa ca cam canh cao cha che chi chia chiếm chiến ' +
    'chiếu chiều cho chu chung chuyên chuyến chuyển chuẩn chuồng chào chánh cháy châm chéo chép chí chính chòi ' +
    'chót chú chúc chúng chăm chăn chưa chương chạp chạy chấm chấn chấp chất chẩn chậm chắc chắn chặn chặt chẽ ' +
    'chế chết chỉ chỉnh chịu chọn chống chốt chồng chỗ chờ chở chợ chụp chủ chứa chức chứng chữ chữa coi con cu ' +
    'cung cuối cuộc cài cá các cách cán cáo cát cân câu cây còn có công cùng căn cũ cũng cơ cư cương cước cường ' +
    'cưỡng cả cải cảm cản cảnh cấm cấp cấu cầm cần cầu cẩm cận cập cậy cắm cắt cố cống cốt cổ cổng cộng cờ cụ ' +
    'cục cụm của củng cứ cứu cử cửa cực cựu dan danh dao di diễn diện diệt do doanh du dung duy duyệt dài dành ' +
    'dán dân dây dòng dôi dõi dùng dư dương dưới dưỡng dạy dấu dẫn dịch dịp dọc dọn dồn dời dỡ dục dụng dứt dừng ' +
    'dữ dự dựng em ghi ghép ghế gia giai giam gian giao già giành giá giác giám giáo giáp giúp giường giả giải ' +
    'giảm giản giảng giấy giặt giếng giết giống giới giờ giữ giữa gom gác gây gì gìn góc góp gương gần gắn gặp ' +
    'gọi gọn gốc gồm gỡ gợi gửi ha hai hay hiến hiểm hiểu hiện hiệp hiệu hoa hoan hoang hoà hoàn hoàng hoá hoãn ' +
    'hoạch hoạt hoả hoặc hung huy huynh huyết huyện huấn huế huống huỳnh hà hài hàng hành hè hình hòa hòm hóa ' +
    'hút hơn hư hưu hướng hưởng hạ hại hạn hạng hạnh hải hảo hậu hằng hẹn hết hệ họ học họp hỏa hỏi hỏng hồ hồi ' +
    'hỗ hộ hội hộp hợp hủy in kha khai khen khi khiếu khiển kho khoa khoán khoáng khoản khu khung khuyến khuyết ' +
    'khuẩn khác khách khám khánh khí khó khóa khô khôi không khăn khả khảo khấu khẩn khẩu khắc khỏe khỏi khối ' +
    'khớp khởi khử kinh kiêm kiên kiếm kiến kiểm kiệm kiện kèm kém kéo kê kênh kêu kích kín kính kíp ký kế kết ' +
    'kể kỉ kịch kịp kỳ kỷ kỹ lai lan lang lao liên liền liệu lo loa long loè loại loạt luyện luân luận luật ' +
    'luồng ly là làm làng lâm lãnh lê lên lít lòe lòng lùi lúa lúc lý lăng lĩnh lũ lơ lưu lương lưới lược lượng ' +
    'lượt lạc lại lạng lấn lấp lấy lần lập lắp lẻ lễ lệ lệch lệnh lịch lối lồng lỗi lộ lớn lớp lời lở lợi lợn ' +
    'lục lựa lực ma mai mang may minh miền miễn mong mua muộn mà màu mái máu máy mã mình móc mô môi môn mùa mũi ' +
    'mưa mưu mương mười mượn mạc mại mạng mạnh mạo mất mẫu mật mắc mặc mặn mặt mẹ mẽ mềm mọi mỏ mốc mối mổ mỗi ' +
    'một mới mời mở mục mức mừng mực nam nay neo nga ngang ngay nghe nghi nghiêm nghiên nghiệm nghiệp nghèo ' +
    'nghĩa nghề nghệ nghỉ nghị ngoan ngoài ngoại nguy nguyên nguyễn nguyện nguồn ngành ngày ngân ngô ngôn ngõ ' +
    'ngăn ngũ người ngạch ngầm ngập ngắn ngừng ngữ nhanh nhau nhi nhiều nhiễm nhiệm nhiệt nho nhu nhà nháp nháy ' +
    'nhân nhóm như nhưng nhất nhận nhập nhật nhắc nhắn nhằm nhỏ nhở những ninh niêm niên niệm non nuôi nào này ' +
    'nâng nêu nói nóng nô nông núi năm năng nơi nương nước nại nạn nạo nạp nắm nằm nặng nếu nối nên nổ nổi nội nộp ' +
    'nợ nửa nữ nữa oan pa phi phiên phiếu phong phu phun phá pháo pháp phát phân phép phê phí phía phòng phó phóng ' +
    'phông phù phú phúc phút phương phường phạm phạt phải phản phấn phần phẩm phận phố phối phổ phụ phục phủ ' +
    'phức qua quan quang quay quy quyết quyền quà quá quán quân quét quê quý quăng quả quản quảng quần quận quốc ' +
    'quỳ quỹ ra ranh rao riêng ro rà rào rãi rôn rõ rút rơi rượu rất rồi rộng rời rủi rừng sai san sang sao sau ' +
    'sinh so song soát soạn sung suy suất suốt sàng sách sáng sáp sát sáu sân sâu sóc sóng sót sông súc sĩ sơ ' +
    'sơn sạch sạt sản sắc sắm sắp sẵn sẽ số sống sốt sổ sớm sở sức sử sửa sửu sự ta tai tan tay tham than thanh ' +
    'thao thay theo thi thiên thiết thiếu thiểu thiện thiệt thiệu thoát thoại thu thua thuyền thuê thuận thuật ' +
    'thuế thuốc thuộc thuở thuỷ thành thác thái tháng tháo thân thêm thì thí thích thôi thôn thông thù thùng thú ' +
    'thúc thăm thư thương thường thưởng thượng thải thảo thấp thấy thần thầu thẩm thập thẻ thế thể thị thịt thọ ' +
    'thỏa thống thời thụ thủ thủy thứ thức thừa thử thực tin tinh tiêm tiên tiêu tiến tiếng tiếp tiết tiền tiểu ' +
    'tiện toàn toán tra trang tranh trao treo tri triển triệt triệu trong trung truy truyền tràn trào trách trái ' +
    'tránh trân trên trì trình trí trích trò trù trùng trú trúng trưa trưng trương trước trường trưởng trại trạm ' +
    'trạng trả trấn trần trận trật trẻ trễ trị trọ trọng trọt trồng trở trợ trụ trục trừ trữ trực tu tuyên tuyến ' +
    'tuyển tuyệt tuần tuổi ty tài tàu tày tác tách tái tán tâm tân tây tên tìm tình tích tín tính tóm tô tôn tú ' +
    'túc túy tăng tư tương tướng tường tưởng tượng tạc tại tạm tạo tạp tải tấn tất tầm tầng tận tập tật tắc tắt ' +
    'tặng tế tết tệp tỉnh tịch tọa tỏa tố tốc tối tốt tồn tổ tổng tộc tội tới tờ tụ tục tủ từ từng tử tự tỷ uy ' +
    'uống uỷ vai van vay ven vi vinh viên viết viễn việc viện việt và vàng vào vét vì vòng vùng văn vũ vướng ' +
    'vườn vượt vạch vấn vẫn vận vật vắc vắng vẽ về vệ vị vọng vốn với vụ vứt vực xa xanh xe xem xin xong xoá ' +
    'xung xuyên xuất xuống xuồng xá xác xách xây xã xét xóa xúc xưởng xả xảy xấu xếp xử yêu yết yếu án ánh áo áp ' +
    'âm ích ít ôn ông ý ăn đa đai đang đen đi điền điều điểm điển điện đo đoàn đoán đoạn đu đua đài đàm đàn đào ' +
    'đá đáng đánh đáp đây đã đê đêm đình đích đính đó đón đóng đô đôn đông đúng đăng đơn đưa đương đường được ' +
    'đạc đại đạo đạt đảm đảng đảo đất đấu đầu đầy đẩy đập đắp đẳng đặc đặng đặt đếm đến đề đều để địa định đọc ' +
    'đọng đỏ đốc đối đốt đồ đồng đổ đổi độ độc đội động đột đỡ đợt đủ đứng ơn ưu ương ước ảnh ấm ấn ấp ốm ống ổn ' +
    'ở ủng ủy ứng'
  )
    .trim()
    .split(' '),
)
