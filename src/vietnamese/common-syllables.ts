/** Syllables that official papers use often, lower case; they decide between two well-formed readings of glued words. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'ai an anh ba ban bao bay binh biên biến biết biển biểu biện biệt buổi bàn bác báo bì bìa bình bí bút bưu ' +
    'bước bạc bản bảng bảo bầu bậc bắc bắt bằng bị bố bồi bổ bộ bởi cao cha chi chiến chiều cho chu chung chuyên ' +
    'chuyển chuẩn chánh cháy chí chính chót chú chúng chăn chưa chương chạp chấm chấp chất chậm chế chỉ chờ chủ ' +
    'chức chứng chữ chữa con cu cung cuối cá các cách cán cáo còn có công cùng căn cũ cũng cơ cư cương cường cả ' +
    'cảm cảnh cấp cần cầu cẩm cậy cố cộng cụ cục cụm của củng cứ cứu cử cực cựu dan danh dao diện do doanh du ' +
    'dung duy duyệt dành dân dòng dõi dương dưới dưỡng dấu dẫn dục dụng dứt dự dựng em gia giai giam gian giao ' +
    'già giành giá giám giáo giáp giúp giả giải giảm giấy giặt giới giờ giữ góc góp gặp gọi gồm gỡ gợi gửi hai ' +
    'hay hiểm hiện hiệu hoa hoan hoang hoà hoàn hoàng hoạch hoạt hoả hoặc hung huy huyện huế huỳnh hà hàng hành ' +
    'hè hình hòa hóa hút hơn hưu hướng hạn hạnh hải hậu hằng hẹn hết hệ họ học họp hỏa hồ hồi hộ hội hộp hợp in ' +
    'kha khai khen khi khiếu khiển kho khoa khoáng khoản khu khung khuyết khác khánh khí khó khóa khôi không khăn ' +
    'khảo khẩn khắc khối kinh kiêm kiến kiểm kiện kèm kém kê kêu kính ký kế kết kể kỉ kịp kỳ kỷ kỹ lai lan lao ' +
    'liên liệu lo long loè loại luân luận luật là làm lâm lãnh lê lên lòe lùi lúc lý lĩnh lưu lương lược lượng ' +
    'lại lạng lần lập lễ lệ lịch lớn lớp lời lợi lục lực mai mang may minh miền miễn mong mua muộn mà mình môi ' +
    'môn mưu mười mạnh mẫu mật mắc mẽ mọi mỗi một mới mời mở mục mức nam nay nga ngang nghe nghi nghiêm nghiên ' +
    'nghiệm nghiệp nghĩa nghệ nghỉ nghị ngoan ngoài ngoại nguyên nguyễn nguồn ngành ngày ngô ngôn ngũ người ngạch ' +
    'ngữ nhanh nhau nhi nhiều nhiệm nho nhu nhà nháp nháy nhân như nhưng nhất nhận nhật nhắc nhằm nhỏ nhở những ' +
    'niên nuôi này nâng nêu nói nông núi năm năng nơi nước nại nạn nạp nắm nếu nội nộp nửa nữ oan phi phiếu phong ' +
    'phu pháp phát phân phép phê phí phòng phó phông phù phú phúc phút phương phường phạm phải phản phấn phần ' +
    'phẩm phận phố phối phổ phụ phục phủ qua quan quang quay quy quyết quyền quá quán quân quê quý quả quản quảng ' +
    'quần quận quốc quỳ ra ranh rao riêng rà rút rất rời rừng sai sang sao sau sinh so song soát sung suy suốt ' +
    'sách sáng sát sáu sâu sơ sơn sạch sản sắc sẽ số sổ sở sức sử sửu sự ta tai tan tham than thanh thay theo thi ' +
    'thiết thiếu thiểu thiện thiệu thoại thu thua thuận thuế thuộc thuở thuỷ thành thái tháng tháo thì thí thôi ' +
    'thông thù thú thư thương thường thưởng thượng thảo thấp thấy thần thẩm thẻ thể thị thọ thống thời thủ thủy ' +
    'thứ thức thử thực tin tinh tiên tiêu tiến tiếng tiếp tiểu tiện toàn toán tra trang tranh trao tri triển ' +
    'triệt trong trung truy truyền trào trách trân trên trì trình trí trích trò trú trưa trương trước trường ' +
    'trưởng trạng trả trần trẻ trị trọng trọt trồng trở trợ trụ trữ trực tu tuyên tuyến tuyển tuyệt tuần tuổi tài ' +
    'tày tác tâm tân tây tên tình tích tính tóm tôn tú túc tăng tư tướng tưởng tượng tại tạm tạo tạp tải tấn tầng ' +
    'tập tắt tặng tế tết tệp tỉnh tịch tố tốc tối tốt tổ tổng tộc tới tờ tục từ từng tự tỷ uỷ vai van vay vi vinh ' +
    'viên viễn việc viện việt và vào vòng vùng văn vũ vướng vấn vẫn vận vật về vị với vụ xa xem xin xong xoá ' +
    'xuyên xuất xuống xác xây xã xét xưởng xấu xếp xử yêu yếu án ánh áp ít ăn đa đai đang đi điều điểm điển điện ' +
    'đoàn đoạn đu đài đàm đào đánh đáp đây đã đình đích đính đó đóng đô đôn đông đúng đăng đơn đưa đường được đại ' +
    'đạo đạt đảm đảng đảo đất đấu đầu đầy đẩy đẳng đặc đặng đặt đến đề đều để địa định đốc đối đồng đổi độ độc ' +
    'đội động đột đỡ đợt đủ đứng ưu ương ủy ứng ở ý '
  )
    .trim()
    .split(' '),
)
