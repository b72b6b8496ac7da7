/**
 * Words of two syllables that official papers use, each the only word of its letters: a reader of scans gets one mark
 * wrong (`kiếm soát`, `yêu cấu`, `truớc ngày`) and the letters still tell which word it was. Behind a stroke stand the
 * readings that are words or run together in sentences, which are left alone.
 */
export const COMPOUNDS: readonly string[] = (
  'an toàn,áp dụng,ban hành/bản hành,báo cáo/báo cao,bảo đảm,đảm bảo,bảo hiểm,bảo vệ,bầu cử,bệnh viện,bí thư,biên bản,biên chế/biến chế,biên phòng,biểu mẫu,' +
  'bộ phận/bộ phân,bổ sung,bồi dưỡng,bồi thường,cá nhân/cả nhân,cán bộ/cần bộ,căn cứ,cấp ủy,cập nhật,chấn chỉnh,chấp hành,' +
  'chất lượng,chậm nhất,chế độ,chi bộ/chí bộ/chỉ bộ,chi ủy/chí ủy/chỉ ủy,chỉ đạo/chí đạo,chỉ định/chí định,chỉ huy/chí huy,chính phủ,chính quyền,chính sách,chính trị,chủ động,chủ nhiệm,' +
  'chủ tịch,chủ trì,chủ trương,chuẩn bị,chương trình,chuyên đề/chuyển đề,chuyên môn,chuyên viên,chuyển đổi,cơ cấu/cơ cậu,' +
  'cơ quan/có quan,cơ sở/có sở/cơ số,công bố/công bộ,công điện,công đoàn/công đoạn,công khai,công nghiệp,công ty,công văn,cụ thể,' +
  'đại biểu,đại diện/đại diễn,đại hội,danh mục,danh sách,đảng bộ,đảng phí,đảng ủy,đảng viên,đánh giá/đánh gia,đào tạo,đặc biệt,đăng ký/đang ký,' +
  'đầy đủ,đề cương,đề nghị/đề nghỉ,đề xuất/dễ xuất,địa điểm,địa phương,dịch vụ,diện tích/điện tích,điện thoại,điện tử/điện từ,điều động,điều hành,điều kiện,' +
  'định kỳ/định ký,đô thị/đồ thị,doanh nghiệp,đoàn viên/đoàn viện,độc lập,đôn đốc,đơn vị,đồng chí/đồng chi,đồng thời,đột xuất,dư luận,dự thảo,' +
  'dữ liệu/dự liệu,du lịch,duy trì,gia đình,giai đoạn,giải quyết,giải trình,giám đốc,giám sát,giao thông,giáo dục,giới thiệu,góp ý,' +
  'hạ tầng,hạn chế,hành chính/hành chỉnh,hạnh phúc,hệ thống,hiệu lực,hiệu trưởng,hồ sơ/hộ sơ,hỗ trợ,hoàn chỉnh,hoàn thành,hoàn thiện,hoạt động,' +
  'học sinh,học tập,học viên/học viện,hội đồng/hội đông,hội nghị,hướng dẫn,huyện ủy,kế hoạch,kể từ/kê từ,kết luận,kết nạp,kết quả,khai thác,khẩn trương,' +
  'khảo sát,khắc phục,khen thưởng,khiếu nại,khu vực,kịp thời,kiểm điểm,kiểm soát,kiểm tra,kiến nghị/kiến nghỉ,kiện toàn,kinh nghiệm,' +
  'kinh phí,kinh tế,kính gửi,kỹ thuật,làm việc,lãnh đạo,lao động,liên đoàn,liên quan,lực lượng,lựa chọn,mặt trận,mô hình,' +
  'môi trường/mỗi trường,mua sắm,mục đích,ngân sách,nghị định,nghị quyết,nghĩa vụ,nghiêm túc,nghiên cứu,nghiệp vụ,nguyên nhân/nguyên nhận,' +
  'nhà nước,nhân dân/nhận dân/nhân dẫn,nhân sự/nhận sự,nhận xét,nhiệm kỳ/nhiệm ký,nhiệm vụ,nhiễm khuẩn,nhu cầu,niêm yết,nơi nhận,nội dung,nội vụ,' +
  'nông nghiệp,nông thôn,pháp luật,phản ánh,phát biểu,phát hiện,phát sinh,phát thanh,phát triển,phân công/phần công/phận công,phê bình,' +
  'phê duyệt,phổ biến,phối hợp,phong trào,phù hợp,phụ lục,phụ trách,phúc đáp,phục vụ,quá trình/qua trình/quả trình,quán triệt,' +
  'quan tâm,quản lý/quan lý,quân sự,quần chúng,quy chế,quy định,quyết định,quyết toán,rà soát,sản xuất,sắp xếp,sẵn sàng,sinh hoạt,' +
  'số liệu,sử dụng,sự nghiệp,sức khỏe,tài chính/tại chính/tài chỉnh,tài liệu,tài nguyên,tăng cường,tập huấn,tập thể,tập trung,tham mưu,' +
  'thảo luận,tháo gỡ,thanh niên/thành niên,thanh toán,thành lập,thành phần,thành ủy,thành viên,thay đổi,thẩm định,thẩm quyền,thể thao,' +
  'thi đua,thị trấn,thiết bị,thống nhất/thông nhất,thông báo/thống báo,thông qua/thống qua,thông tin/thống tin,thông tư/thống tư,thời gian,thời hạn,thủ tướng/thư tướng,thực hiện,' +
  'thường trực/thương trực,thường xuyên,tiến độ,tiếp nhận/tiếp nhân,tiết kiệm,tiêu chí,tiêu chuẩn,tỉnh ủy,tố cáo,tổ chức,tổng hợp,tốt nghiệp,' +
  'trách nhiệm,trân trọng,trao đổi,triển khai,triệu tập,trọng điểm,trụ sở,trung học,trung tâm,trung ương,truyền hình,' +
  'truyền thông/truyền thống,trước ngày,trường hợp/trưởng hợp,trực thuộc,trực tiếp,trực tuyến,tuyên giáo,tuyên truyền,ứng phó,ủy ban,ủy viên,ưu tiên,' +
  'vắng mặt,văn bản,văn hóa/văn hỏa,văn phòng/văn phong,vận động,vi phạm,vướng mắc,xã hội,xác minh,xác nhận,xây dựng,xem xét,xếp loại,' +
  'xử lý,yêu cầu,ý kiến,' +
  // Words of time.
  'bắt đầu/bất đầu,bố trí/bộ trí,cung cấp/cùng cấp,bàn giao/bản giao/bạn giao/ban giao,buổi chiều,buổi sáng,chi đoàn/chỉ đoàn,chi hội/chỉ hội,đối với/đổi với,giảng viên,huy động,kèm theo/kém theo,liên hệ,ngay sau/ngày sau/ngày sáu,phát động,phiên họp,tất cả,thành phố/thành phổ,thứ hai/thử hai/thu hai,thứ năm/thử năm/thu năm,trước khi,viên chức/viện chức,vùng sâu,cuối năm/cuối nam,cuối quý,cuối tháng,cuối tuần,dự án,dự kiến/dữ kiện,đầu năm/đầu nam,đầu quý/đấu quỹ,đầu tháng/đấu thắng,đến hết,đến nay,đến ngày,hằng năm/hàng năm,hằng ngày/hàng ngày/hàng ngay,hằng quý/hàng quý,hằng tháng/hàng tháng,hằng tuần/hàng tuần,hết ngày,hoàn tất,ít nhất,kế tiếp/kể tiếp,kết thúc/kết thực,muộn nhất,như sau,phải nộp,phấn đấu,phương án/phương an,thời điểm,thứ bảy/thư bảy,thứ sáu/thư sáu,trả lời,trong tháng/trọng thắng,trong tuần'
).split(',')
