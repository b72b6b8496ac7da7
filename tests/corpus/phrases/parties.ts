/** Who is told to do something, in words of daily use: persons, groups and places of work. Invented sentences are made of them. */
export const PARTIES: readonly string[] = list(`người có nghĩa vụ kê khai; người kê khai; người dự thi; người dự tuyển; người tham gia; người đăng ký; người phụ trách; người học;
người sử dụng lao động; người tham dự; điều tra viên; kiểm soát viên; huấn luyện viên; vận động viên; thẩm tra viên;
kiểm tra viên; phóng viên; biên tập viên; tình nguyện viên; hướng dẫn viên; trưởng nhóm; nhóm trưởng; trưởng tiểu ban;
các tiểu ban; các phân xưởng; các xưởng; chi cục trưởng; vụ trưởng; trạm trưởng; kế toán trưởng; thủ quỹ;
thủ kho; lớp trưởng; ban cán sự lớp; giáo viên chủ nhiệm; tổ chuyên môn; khối trưởng; kíp trực; ca trực;
trọng tài; khối thi đua; cụm thi đua; trưởng cụm; cụm trưởng; trưởng khối; khối dân vận; tổ dân vận;
tổ tự quản; tổ hòa giải; ban công tác mặt trận; ban thanh tra nhân dân; hội đồng sư phạm; hội đồng khoa học; ban giám khảo; ban soạn thảo;
tổ biên tập; tổ thư ký; ban thư ký; tổ thẩm định; hộ nuôi; chủ vật nuôi; chủ tàu; thuyền trưởng;
chủ phương tiện; ngư dân; nông dân; bà con; tiểu thương; cơ sở thờ tự; cơ sở lưu trú; cơ sở sản xuất;
quản trang; ban hộ tự; ban khánh tiết; nhà khách; nhà thiếu nhi; cung văn hóa; sân vận động; đoàn nghệ thuật;
nhà hát; tạp chí; nhà xuất bản; báo Phú Sơn; đội tuyên truyền lưu động; câu lạc bộ; hội đồng hương; ban liên lạc;
gia đình; thân nhân; công đoàn bộ phận; tổ công đoàn; tổ đảng; bí thư đoàn; các đầu mối; các chủ thể;
các bên; hai bên; bên A; nhà trường; tổ bảo vệ; tạp vụ; đội xe; tổ xe;
trưởng trạm; trạm thú y; trạm khuyến nông; hạt quản lý đường bộ; đội quản lý thị trường; đội trật tự; dân quân; ban chỉ huy quân sự xã;
xã đội; công an viên; dân phòng; tổ liên gia; tổ an ninh trật tự; trưởng xóm; trưởng buôn; già làng;
chức sắc; trụ trì; linh mục; hội thẩm; luật sư; trung tâm y tế; khoa dược; phòng khám;
quầy thuốc; nhà thuốc; hiệu thuốc; cửa hàng; siêu thị; chợ; ban quản lý chợ; bến xe;
cảng; nhà ga; đội thuế; chi cục thuế khu vực; chi cục hải quan; tổ vay vốn; tổ tiết kiệm và vay vốn; quỹ tín dụng nhân dân;
phòng giao dịch; hội sở; chi nhánh; văn phòng đại diện; ban đại diện cha mẹ học sinh; đội văn nghệ; đội bóng; đội tuyển;
tổ kiểm tra; tổ khảo sát; đoàn khảo sát; đoàn phúc tra; tổ xác minh; ban điều hành; ban vận động; ban thi đua;
tiểu ban nội dung; tiểu ban tuyên truyền; tổ lễ tân; bộ phận hậu cần; cán bộ chuyên trách; cán bộ đầu mối; công chức văn hóa - xã hội; công chức địa chính;
chuyên viên phụ trách; nhân viên thư viện; nghệ nhân; cựu chiến binh; cựu thanh niên xung phong; người cao tuổi; phụ nữ; thanh niên;
thiếu nhi; hội viên phụ nữ;`)

/** Names of offices, with the commas, "và" and verbs that stand inside them. */
export const OFFICES: readonly string[] = list(`Cục Điều tra chống buôn lậu; Đội Quản lý trật tự đô thị huyện; Phòng Kế hoạch tổng hợp; Trạm Bảo vệ rừng số 1; Phòng Hành chính quản trị; Phòng Vật tư - Thiết bị y tế; Ban Chính sách - Pháp luật; Phòng Kiểm tra, giám sát;
Ban Thanh tra nhân dân; Trung tâm Phục vụ hành chính công tỉnh; Chi cục Chăn nuôi và Thú y; Chi cục Quản lý chất lượng nông, lâm sản và thủy sản; Trung tâm Khuyến nông tỉnh; Ban Quản lý dự án đầu tư xây dựng huyện; Phòng Quản lý đô thị; Phòng Tài chính - Kế hoạch;
Phòng Lao động - Thương binh và Xã hội; Phòng Kinh tế, Hạ tầng và Đô thị; Văn phòng HĐND và UBND xã; Trung tâm Dịch vụ sự nghiệp công; Ban Tuyên giáo và Dân vận Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy; Ban Nội chính Tỉnh ủy; Văn phòng Tỉnh ủy;
Ban Tổ chức Tỉnh ủy; Đảng ủy Ủy ban nhân dân tỉnh; Đảng ủy Quân sự tỉnh; Trường Chính trị tỉnh; Báo và Phát thanh, Truyền hình tỉnh; Trung tâm Chính trị xã; Hội Cựu chiến binh xã;
Đoàn TNCS Hồ Chí Minh xã; Hội Liên hiệp Phụ nữ tỉnh; Liên đoàn Lao động tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam xã; Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch; Sở Nông nghiệp và Môi trường;
Sở Dân tộc và Tôn giáo; Sở Giáo dục và Đào tạo; Thanh tra tỉnh; Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh; Bảo hiểm xã hội tỉnh; Kho bạc Nhà nước khu vực; Cục Thuế tỉnh;
Chi cục Thuế khu vực; Ngân hàng Nhà nước chi nhánh tỉnh; Ngân hàng Chính sách xã hội huyện; Viện Kiểm sát nhân dân tỉnh; Tòa án nhân dân khu vực; Cục Thi hành án dân sự tỉnh; Điện lực huyện; Viễn thông tỉnh;
Bưu điện tỉnh; Công ty TNHH Môi trường đô thị; Hợp tác xã Dịch vụ nông nghiệp; Trung tâm Y tế huyện; Trung tâm Kiểm soát bệnh tật tỉnh; Bệnh viện Đa khoa tỉnh; Phòng Tổ chức - Hành chính; Phòng Công tác chính trị và học sinh, sinh viên;
Phòng Quản lý khoa học và Hợp tác quốc tế; Khoa Hồi sức tích cực - Chống độc; Khoa Kiểm soát nhiễm khuẩn; Phòng Đào tạo; Phòng Khảo thí và Đảm bảo chất lượng; Tổ Công nghệ số cộng đồng; Đội Cảnh sát giao thông; Đội Thi công số 2;
Ban Giám sát đầu tư của cộng đồng; Ban Chỉ đạo 35 Tỉnh ủy; Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh; Ban Chỉ huy Phòng thủ dân sự tỉnh; Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn huyện; Hội đồng Nghĩa vụ quân sự huyện; Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh; Hội đồng Thi đua - Khen thưởng tỉnh;
Quỹ Bảo vệ và Phát triển rừng tỉnh; Ban Quản lý rừng phòng hộ; Vườn quốc gia Ba Sông; Hạt Kiểm lâm huyện; Trung tâm Phát triển quỹ đất; Văn phòng Đăng ký đất đai tỉnh; Chi nhánh Văn phòng Đăng ký đất đai huyện; Trung tâm Cứu hộ động vật;
Trung tâm Văn hóa, Thông tin và Thể thao; Nhà máy nước Đồng Xa; Công đoàn Viên chức tỉnh; Đảng bộ Khối Doanh nghiệp tỉnh; Ban Xây dựng Đảng; Văn phòng Đảng ủy;
Ủy ban Kiểm tra Đảng ủy; Ban Chấp hành Đoàn trường; Chi bộ Khoa Điện; Chi bộ thôn 5; Tổ dân phố số 3; Ban Công tác Mặt trận khu dân cư; Trường Tiểu học Tân Lập; Trường THCS và THPT Hòa Bình;
Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên; Học viện Chính trị khu vực I; Vụ Tổ chức cán bộ; Cục Quản lý thị trường; Tổng cục Thống kê; Thanh tra Bộ; Văn phòng Bộ; Vụ Kế hoạch - Tài chính;
Cục Hàng hải và Đường thủy Việt Nam; Phòng Cảnh sát quản lý hành chính về trật tự xã hội; Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao; Bộ phận Tiếp nhận và Trả kết quả; Trung tâm Tích hợp dữ liệu; Trung tâm Chuyển đổi số; Trung tâm Xúc tiến đầu tư, thương mại và du lịch;`)

/** Deeds that offices ask for; most of their verbs stand in no list. */
export const DEEDS: readonly string[] = list(`cắm biển cảnh báo; rào chắn khu vực nguy hiểm; che chắn công trình; chằng néo nhà cửa; gắn biển tên; treo cờ Tổ quốc; trưng bày hiện vật; triển lãm ảnh;
chiếu phim; phát sóng phóng sự; phát thanh bản tin; ghi hình hội nghị; quay phim tư liệu; chụp ảnh hiện trạng; đăng bài viết; tải ứng dụng;
quét văn bản; photo tài liệu; sao y văn bản; chứng thực hồ sơ; công chứng hợp đồng; đối thoại với nhân dân; tiếp đoàn công tác; gặp gỡ già làng;
thăm hỏi gia đình chính sách; chúc thọ người cao tuổi; mừng thọ hội viên; dâng hương tại nghĩa trang; đặt vòng hoa; thắp nến tri ân; mít tinh kỷ niệm; diễu hành cổ động;
giao lưu văn nghệ; tọa đàm chuyên đề; sinh hoạt chuyên đề; thảo luận dự thảo; chất vấn thành viên; biểu quyết nhân sự; bỏ phiếu kín; kiểm phiếu;
hiệp thương nhân sự; lấy phiếu tín nhiệm; ký cam kết; tuyên thệ; đón Tết; gói bánh chưng; nấu cơm; cấp phát thuốc;
phun hóa chất; khử trùng chuồng trại; tiêm vắc xin; tiêu hủy gia súc; thả cá giống; gieo mạ; cấy lúa; gặt lúa;
làm đất; bón phân; tưới nước; tiêu úng; đắp đê; be bờ; kè bờ sông; khoan giếng;
lắp đồng hồ; đấu nối điện; kéo điện; thay bóng đèn; cắt điện; đóng điện; bảo trì máy; kiểm định xe;
đổ bê tông; lát nền; quét vôi; sơn cổng; trồng cây xanh; tỉa cành; nhặt rác; thu gom rác;
phân loại rác; đốt rác; chôn lấp; bốc mộ; di dời mồ mả; giải tỏa lòng đường; phá dỡ công trình; tháo dỡ lều quán;
cưỡng chế thu hồi; bàn giao mặt bằng; cắm mốc; đo vẽ bản đồ; trích đo; đền bù hộ dân; chi trả tiền; kê biên tài sản;
đấu giá tài sản; đấu thầu; mời thầu; chấm thầu; ký hợp đồng; thanh lý hợp đồng; nghiệm thu khối lượng; quyết toán vốn;
hoàn ứng; nộp ngân sách; truy thu thuế; khai thuế; xuất hóa đơn; đối chiếu công nợ; thu nợ; thu hồi tạm ứng;
nhập dữ liệu; đồng bộ dữ liệu; làm sạch dữ liệu; số hóa hồ sơ; ký số văn bản; cài phần mềm; nâng cấp trang web; mở tài khoản;
đổi mật khẩu; phân quyền; sao lưu; phục hồi dữ liệu; rà mạng; vá lỗ hổng; trực máy; trực chiến;
canh gác; tuần tra; kiểm soát phương tiện; chốt chặn; phong tỏa; cách ly; khai báo y tế; xét nghiệm;
truy vết; khám sức khỏe; lập sổ theo dõi; cân trẻ; uống vitamin; tẩy giun; hiến máu; quyên góp;
phát quà; trao học bổng; đỡ đầu học sinh; vận động con em; dạy bù; ôn thi; thi thử; coi thi;
chấm bài; lên điểm; xét tốt nghiệp; tuyển sinh; phân lớp; chuyển trường; miễn học phí; thu học phí;
thả diều; đá bóng; chạy việt dã; luyện tập; tập dượt; sơ duyệt; tổng duyệt; khai mạc;
bế mạc; trao giải; chọn cử vận động viên; bốc thăm; xếp lịch; phân ca; chấm công; nghỉ bù;
làm thêm giờ; nâng lương; xếp lương; chuyển ngạch; thi nâng ngạch; bổ nhiệm lại; miễn nhiệm; nghỉ hưu;
thôi việc; tinh giản biên chế; đánh giá cán bộ; quy hoạch cán bộ; luân chuyển cán bộ; kê khai tài sản; xác minh tài sản; nhận diện biểu hiện;
viết bản kiểm điểm; viết cam kết; ghi sổ tay; đọc báo Nhân Dân; nghe thời sự; học nghị quyết; xem phim tài liệu; tham quan bảo tàng;
kết nạp đảng viên; chuyển sinh hoạt đảng; xóa tên đảng viên; phát thẻ đảng; tặng huy hiệu; thu đảng phí; trích nộp đảng phí; khóa sổ;
in sổ; đóng bìa; dán gáy; đánh số trang; niêm phong hòm phiếu; mở niêm phong; bảo vệ kho; đổi bảng tên;
khắc dấu; thu dấu cũ; nộp lại con dấu; treo biển; gỡ biển; dừng họp; hoãn lịch; dời lịch;
thay đổi địa điểm; nhường phòng; sắp phòng họp; kê bàn ghế; thuê xe; đưa đón đại biểu; bố trí ăn nghỉ; nấu ăn;
lo hậu cần; mượn hội trường; cho mượn xe; tăng cường quân; điều xe; chi viện; ứng cứu; cứu nạn;
trục vớt; tìm kiếm nạn nhân; an táng; chôn cất; cứu đói; phát gạo; dựng lều; lợp lại mái nhà;
dọn bùn; thông đường; khơi cống; nắn dòng; xả lũ; tích nước; mở cống; đóng cống;
vận hành trạm bơm; bơm nước; đo mưa; báo lũ;`)

function list(words: string): readonly string[] {
  return words
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
}
