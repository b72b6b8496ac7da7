/**
 * Syllables that usually stand side by side in official papers, by the first of them; their letters without marks are
 * spelt in no other way. Counted in the invented corpus by `node scripts/count-pairs.mjs`. Data only.
 */
export const OFFICIAL_PAIRS = `an: huyện phường tỉnh toàn; án: bố bồi có của di điều được đường xử; ánh: tình về; áp: dụng; âm: thanh; ba: của tháng
bà: có; bác: sĩ; bách: phòng; bài: học thu viết; bám: sát; ban: chấp đêm hành nhân thường
bàn: ghế giao huyện phường tỉnh; bản: bàn cam đối kê mềm nêu sao số thảo tin trả; bảng: kê; bảo: đảm hiểm trợ
bão: tan; báo: cáo chí cho công của để họ kết lại lịch mới này sau trước; băng: rôn; bằng: điện phiếu sạch văn
bắt: buộc đầu; bầu: đạt; bế: mạc; bệnh: án nặng tật viện; bếp: ăn; bí: thư; bị: bệnh đại đình hội nội thương và xử
biên: bản chế soạn tập; biến: đến động phức; biểu: của dự dương hiện mẫu số toàn; bình: quân xét; bỏ: học phiếu
bổ: sung; bố: trí
bộ: báo các chủ chưa còn của đã được gửi hoàn huyện không khu kiểm máy nào năm nghiêm nữ phường tháng thôn thực trẻ trực trường về xã xem
bồi: dưỡng thường; bộtrực: thuộc; buổi: chiều họp làm sáng sinh; bưu: điện; ca: bệnh; cả: các nước thứ; cá: biệt nhân
các: biện buổi cấp chủ công cơ cuộc doanh dự đảng địa đoàn đồng đơn hành hoạt hội huyện khoản khu lớp mục năm ngành ngày ngầm nguồn nhà nhiệm nội ổ ông quy sở tài tầng thành thôn tỉnh tổ trạm trục trường tuyến việc vụ xã
cách: hành làm ly xã; cài: đặt; cải: cách; cam: kết; cảm: ơn; camera: giám; cán: bộ; canh: gác; cảnh: báo
cao: đẳng điểm tuổi
cáo: bằng bổ cấp chậm chính chung chuyên công của định giải gửi kết lãnh liên năm ngay nhanh như quyết riêng rõ tháng thành thống tiến tuần tự và về viên
căn: cứ cước; cắt: giảm; cân: đối; cần: thiết; cận: nghèo
cấp: bách cho công cứu điện giấy huyện kinh lại lý mình nhiệm nước phát phép số thông thực tiến tỉnh tổ trên trong trường ủy xã
cập: nhật; cầu: báo các đảng tại tiếp; cây: trồng; cha: mẹ; chào: mừng; cháy: nổ rừng tại; chạy: thử; chắc: tình
chăm: lo sóc; chăn: nuôi; chặt: chẽ; chấm: dứt; chậm: nhất nộp so trễ; chấn: chỉnh; chấp: hành; chất: lượng
chế: chi công độ làm số; chi: bộkhu bộthôn bộtrực đoàn hội ngân phí tiết trả ủy; chỉ: đạo định huy
chí: bí cấp lãnh nào nghiêm phối quan tham và; chia: làm; chiến: binh dịch đấu sĩ; chiều: ngày thứ; chiếu: lý với
chỉnh: dự hoạt lý việc; chính: cấp chủ năm quyền sách thức trị xác; chịu: trách
cho: bí các cán cấp chủ cơ đàn đảng đoàn đồng học hộ người toàn từng ý; chọn: đơn học nhà; chống: bệnh thiên
chốt: danh; chu: đáo; chủ: chốt đề động nhật nhiệm quan rừng tịch trì trương yếu; chuẩn: bị chính y; chủđầu: tư
chung: cư với; chụp: hiện; chuyên: đề môn trách trang viên; chuyển: danh đổi giao sang sinh tiếp về vốn; chữ: ký
chưa: có đáp đạt được giải gửi hoàn nhận nộp rõ thực; chữa: bệnh cháy nhà
chức: bình các cán cấp chính cho cưỡng diễn đoàn học hội ít khám kiểm lễ liên năng ngày quán sinh tập thi thực tỉnh tổng trang trong trực trước và vào vụ
chứng: chỉ kiến nhận; chương: trình
có: báo biểu công danh dấu dưới đại đảng điều đơn gì giấy hiệu hoàn học ít kết khả khó liên lý nguy người nhiều nhu quyền quyết sáng tài tên thay thẩm thêm thông thời trách trên tỷ vướng xác ý
coi: như; con: dấu; còn: chậm để lại nợ thiếu vướng; cố: gắng
công: an bố các cán cấp chức cụ dân đoàn khai lập nghệ nghiệp nhiệm suất tác theo thực trình trực ty văn việc vụ
cơ: cấu quan; cụ: thể
của: các cấp chi chủ cơ cử doanh đảng địa đoàn đồng đơn học huyện khối mình mỗi một năm người pháp quý tập tháng thôn tỉnh tổ từng xã
cục: bộ trưởng; cung: ứng; cùng: các của dự kỳ ngày thời với; cuộc: bầu họp; cuối: cùng là mỗi năm ngày quý tháng
cư: trú; cử: cán đại đi học người; cứ: để kết; cửa: hàng; cước: công; cương: gửi
cường: các công kiểm lãnh phòng quản sự; cưỡng: chế; cứu: nạn thương trợ; dài: không; danh: cá điện hiệu sách thuộc
dạy: học; dân: biết hiến huyện phản phố phường tham tỉnh vận xã; dẫn: công một này nghiệp người quy số thêm việc
dấu: hiệu; dây: nóng; di: chuyển dời; dịch: bệnh vụ; diễn: biến ra tập; diện: lãnh rộng; do: đồng đơn thiếu
doanh: nghiệp; dõi: tiến việc; dục: và; dung: chưa này nêu tuyên; dụng: đất lao; duy: trì
duyệt: chậm phương quy tại trong trước; dư: luận; dữ: liệu; dự: án báo bị có đầy được họp kiến phòng sinh thảo toán
dựng: cơ kế nông; dưới: đây; dưỡng: cán nghiệp trưởng; dứt: điểm hợp; dựthảo: báo
đã: chủ chuyển có đăng đưa được ghi giải giao gửi họp kết ký làm nêu nhận nộp phê thực tổ yêu; đài: truyền
đại: biểu dịch diện học hội; đảm: an chất đúng kinh nhiệm theo tiến; đàn: gia; đang: giữ làm
đảng: bộ các đoàn phí và viên; đánh: giá; đào: tạo
đạo: bầu các của cuộc đại giải huyện kiểm làm như phòng thực và việc xây; đáp: ứng; đạt: chuẩn kết tối tỷ
đặc: biệt khu; đăng: ký; đặt: tên ứng; đất: cho đai; đầu: cấp lúc phải quý tháng; đấu: giá tranh tỷ; đây: gọi là
đầy: đủ; đẩy: mạnh nhanh; đề: cương ngày nghị nghịcác ra về xuất
để: b biết các chuẩn đánh được kiểm kịp người p phối t thực tổng trình xảy xe xem
đến: các cán chi cuối đoàn hết khi nay năm ngày người nơi sau tận tháng thời toàn từng; đềnghị: các; đểtổng: hợp
đi: bầu học kiểm lại làm vào; địa: bàn chỉ chính điểm phương
điểm: b các cầu của này năm nóng số tại tập theo tổ trách trong trước trường từ và về; điển: hình
điện: báo này số thoại tỉnh tử; điều: chỉnh chuyển của dưỡng động hành khoản kiện tra trị; đính: kèm
định: của danh hiện kết mức này nêu phương số tại thời tiêu trong trước về; đó: yêu
đoàn: các còn công kiểm ngành phí quan thể tổ trực trước và về viên; đóng: dấu; độ: giải phụ thông thực tuổi
đốc: các nhà việc; độc: lập; đổi: mới số; đối: chiếu ngân thoại tượng; đội: hình ngũ; đôn: đốc
đồng: chí loạt thời thuận trường ý; động: cán gia hội huyện ít không kỷ sản thường trực viên; đốt: pháo; đột: xuất
đỡ: đầu; đơn: của giá thư vị vịtriển; đợt: cao kiểm mưa này vận; đủ: điều hồ kinh số tiêu tuổi; đua: năm; đủđiều: kiện
đủhồ: sơ; đúng: giờ hạn luật thành thời thực; đưa: đón kết nội ra tin vào; đứng: đầu
được: biết các chuyển coi công cử danh duyệt dự giải giao giới hướng kiểm miễn nộp phân phép phê phổ quyết thu tiến tiếp tính tổ xem xét xếp
đường: dẫn dây giao link truyền vành; file: mềm; gắn: với; gắng: của; gặp: khó mặt; gần: nhất; ghi: biên nhận rõ vào
gì: chưa; gia: các cấp đình hạn lớp súc; già: yếu; giá: cao chất chung công đất đúng kết trị vật; giai: đoạn
giải: ngân pháp phóng quyết thể thích tỏa trình; giám: đốc sát
gian: diễn giãn gửi hoàn học không kiểm ký làm này năm nghỉ tại thực tổ tới trên trưng từ; giãn: cách; gián: đoạn
giảng: dạy viên; giao: dịch hồ nhận nộp thông; giáo: dục và viên; giật: cấp; giấy: chứng giới mời phép tờ và xác
gió: mạnh; giỏi: cấp; giờ: cùng hành kể làm ngày sáng tại thứ trong và; giới: thiệu; giúp: dân đỡ việc; giữ: chức
giữa: các hai lãnh; gọi: là tắt; góp: ý; gồm: các; gỡ: khó; gợi: ý
gửi: bản báo biên các chậm cơ cùng danh đến kèm kế kết lại qua sau trước vào văn về; gương: của người; ha: lúa rừng
hạ: tầng; hai: đơn kỳ lần năm ngày tháng; hài: lòng; hại: do về
hạn: chế chót của cuối đến gửi hoàn kiểm này nêu ngày nộp quy trên; hàng: hóa
hành: các chính công đại kèm kiểm kỷ lang nghị quyết rà trong trước; hảo: tâm; hậu: cần; hè: năm; hệ: đồng thống với
hết: hạn năm ngày quý tháng thời; hiểm: xã y
hiện: các chậm chế công đến đúng hành một mục nay nếu nghị nghiêm nhiệm như những qua sớm tại theo tốt trạng trường từ vào về xong ý
hiệu: lực trưởng vi; hình: dịch dư huyện mới quản thiệt về; họ: tên; hóa: các chất đơn thôn và
hoạch: ban của đại đào kiểm này năm những số thực trong và vốn; hoàn: cảnh tất thành thiện
hoạt: chi chuyên đoàn động tháng thường trong; hoặc: không sau; học: kinh lớp phí phổ sinh tập trên từ viên
họp: dân giao nghe tháng thường; hồ: sơ; hỗ: trợ; hộ: bị còn dân đã gia kinh nào nghèo; hồi: nợ
hội: các cấp chậm của đã đại đoàn đồng hóa huyện khóa nghị thành tỉnh trong trước trường vận viên; hơn: ngày
hợp: báo các chặt đảng đồng gửi kết lệ lý nhất tác thay theo thực tiến tình trình vi với ý; huấn: cho nghiệp
huy: động trưởng
huyện: bố có đã gửi hướng kết kiểm lãnh mở mới phê phối qua quyết sẽ tại theo tổ trong trước ủy và về xem yêu
hư: hỏng; hưởng: ứng; hướng: dẫn; in: ấn; ít: nhất; kèm: ảnh bản báo danh hồ theo; kéo: dài; kê: khai số tài; kể: từ
kế: hoạch tiếp; kết: cấp công đợt hợp không luận nạp năm quả thúc việc với; kểtừ: ngày; kêu: gọi; khả: năng
khách: hàng quan; khai: các công đến kết mạc một phải thác thực và; khám: bệnh sức; khảo: sát; khắc: phục; khăn: về
khẩn: cấp trương; khẩu: hiệu; khen: thưởng
khi: cần chưa có đánh được hoàn kết kiểm lập nghiên người nhận phát tiến tổ; khiếu: nại; khó: khăn; khoa: lâm
khóa: mới; khoản: của định ngân số thu; khoảng: từ; khỏi: quy; khối: lượng
không: cắt chấp chuyên có còn dưới đạt đăng được giải giấy gửi hoàn khí làm muộn phải phép quá rõ thể thuộc thực tiếp tổ vượt xem yêu
khu: cách công dân phố tái vực; khuyết: điểm tật; khử: trùng; kích: động hoạt; kịch: bản; kiêm: nhiệm
kiểm: đếm điểm định kê phiếu soát tra; kiên: quyết
kiến: bằng các cấp chỉ của góp kết khai ngày nghị như phát rộng vào; kiện: toàn; kinh: nghiệm phí tế
kính: báo gửi mời trình; kịp: thời; kỳ: kiểm năm sinh tháng vào; kỷ: luật niệm; kỹ: năng thuật
ký: các cam ít lại lịch nhận số tên tham túc xác; là: các căn chủ do không một ngày người nhiệm nội trong việc ý
lại: các cho của danh do đây khi trật trong trước
làm: ảnh ăn căn chủ công đầu điểm đơn đường hay ngay rõ theo tốt và việc xong; lãnh: đạo; lao: động; lắp: đặt
lâm: sàng thời; lần: báo đầu thứ trong; lấn: chiếm
lập: bảng báo biên các chi danh dự đoàn đội hồ kế lại phương thành xong; lấy: mẫu nước phiếu ý; lệ: đảng nữ
lên: chưa thì trong; lịch: cụ của đảng kiểm nghỉ sử trực; liên: hệ hoan kết lạc ngành quan tịch tiếp tục; liệt: sĩ
liệu: báo có của đến hỏi quốc theo tính trên vào về; lĩnh: vực; loa: truyền; loại: chất chi cuối đảng hoàn theo tổ
lộ: trình; lồng: bè ghép; lơ: là; lời: để kiến như trong trước; lợi: dụng; lớp: bồi học tập
luận: chính của như số trong về xã; luật: của đảng và về; lục: kèm; lùi: sang thời; lựa: chọn; lực: kể lượng từ
lương: cơ theo; lượng: công hoàn người phát sinh tin tuyên; lưu: động hồ tại ý
lý: các cán dự dứt kỷ lịch luận nghiêm nhà theo tình trách trong và vi; ma: túy; mà: chưa không; mã: số; mạng: xã
mạnh: nhất tuyên; máy: móc phát tính; mắc: bệnh đề trong về; mặt: bằng có đường phải trận; mầm: non; mất: an đoàn
mật: nhà; mẫu: đính gửi kèm số tại; mấy: việc; mẹ: học; mềm: gửi quản theo vào; miền: núi; miễn: công phí sinh
minh: chứng; mong: các nhận sự; mô: hình; mốc: thời; mỗi: đơn đợt hộ huyện ngày người tháng thôn tổ tuần xã
một: cửa lần năm số tháng tiêu trong tuần; mở: chuyên đợt lớp; mời: đại đồng này; mới: của đạt được hoàn trong và
mua: sắm; mùa: khô mưa; mục: đích này tiêu văn; muộn: hơn; mưa: lớn lũ; mức: đóng độ hỗ lương
mưu: báo cấp cho lãnh phương quyết sơ thành văn; nạn: lao; nào: chưa còn đã không vắng; nạo: vét; nạp: đảng từ
nay: mới; này: được làm thay vào; năm: đến gửi học mà nay qua theo thì trước tuổi và; nắm: chắc tình; năng: lực
nâng: cao cấp; nền: nếp; nêu: gương rõ tại trên; nếu: có còn để không phát; ngành: tỉnh; ngay: về
ngày: báo bầu bế chuyển công cuối dự đại đầu để kể kết kểtừ khai ký l làm lương này nhận phát sinh tiếp tính tổ trước vào
ngăn: chặn; ngân: dưới đạt hàng sách vốn; nghe: báo; nghệ: thông; nghỉ: hưu lễ việc
nghị: các cấp của giao hiệp hướng khen kiểm liên như phản quyết tại tổng trực về xét; nghĩa: tình trang vụ
nghiêm: các quy túc; nghiệm: thu; nghiên: cứu; nghiệp: chưa có của không trên trước và viễn vụ; ngoài: công
ngũ: báo cán; nguồn: gốc kết kinh lực ngân nước sự vốn; nguy: cơ hiểm; nguyên: nhân tắc trạng và; nguyện: hè vọng
ngừng: việc; người: bệnh bị chết chưa có dân đã đi đứng được già hoạt khuyết lao nghèo nhận nộp tham tốt ứng
nhà: chung hảo nước ở thầu trọ trường văn; nhanh: kết tiến; nhắc: nhở; nhằm: ngày
nhân: chủ dân dịp khẩu năm rộng sự viên; nhận: đơn được thấy tiền trước xét; nhập: dữ học ngũ
nhất: chủ đến là một ngày trí trong với; nhật: thông tiến; nhiệm: của kỳ người tập trước về vụ; nhiều: lần
nhóm: điều hộ; nhu: cầu; như: không sau; nhưng: chưa đến không phải; những: đồng kết người trường vấn việc
niêm: phong yết; niên: năm; ninh: trật; nỗ: lực; nội: bộ dung địa đồng; nông: dân nghiệp thôn
nộp: bản báo chậm cho đảng hồ lại phiếu sau thuế tiền trực về; nợ: đọng; nơi: có cư đến được khác không nào
nuôi: trồng và; nữ: từ; nước: huyện khu ngoài tỉnh trong uống; ô: nhiễm tô; ổ: dịch; ổn: định
ở: các địa lại một nước thôn; ơn: sự; phải: chịu chuyển có công được giải gửi hoàn làm lập nộp thực xong
phạm: hành thì trên vi; phản: ánh bác biện; pháp: cấp luật phòng
phát: biểu điện hành hiện huy sinh sóng thẻ trên triển; phân: bổ cấp công loại luồng tích
phần: ba dự kinh lớn mềm mời việc; phấn: đấu; phận: một; phê: bình duyệt
phí: chi cho của do hoạt hỗ mua năm quý sửa theo thực tổ trong và; phiên: họp; phiếu: của giới kín; phó: bí
phong: trào; phòng: cháy học họp làm nghiệp ngừa thuộc tỉnh trong; phóng: mặt; phố: chỉ có phối và; phối: hợp
phù: hợp; phủ: ban đã giao quy về; phụ: cấp huynh lục trách; phúc: đáp tra; phục: các hạn ngay tình vụ; phút: ngày
phức: tạp; phương: án biết chưa ngày nghiêm tiện; phường: chuẩn lãnh trước về yêu
qua: địa điện đồng đường hệ hộp lại nhóm; quả: báo đợt giải hoạt học lãnh thực triển vào vận về với xếp
quá: hạn thời trình; quan: biết chủ chuyên chức cử đến điểm điều được kiểm liên phối tâm thuộc thực trực; quản: lý
quán: triệt; quân: đồng số sự; quốc: gia lần phòng phường và xã; quy: định hoạch trình; quỹ: đất; quý: báo sau
quyền: các của địa khiếu sử; quyết: các chuyên của dứt đại định đơn hồ khiếu số theo toán trong
ra: đề nghị quân quyết tình; rà: lại soát; rào: chắn; rau: màu; rèn: luyện; rõ: họ lý nguồn nguyên số trách từng việc
rộng: rãi; rút: kinh ngắn; sách: các cán cử do đại đề đơn gửi học huyện kèm người nhà phải tại theo trích về xã
sai: lệch sót; sản: công phẩm xuất; sáng: kiến thứ; sao: gửi quyết; sáp: nhập
sát: chặt chuyên của đầu năm theo và việc; sạt: lở; sau: đây đó kiểm ngày thời; sáu: tháng; sắc: nhiệm; sẵn: sàng
sắp: xếp; sâu: rộng sắc; sẽ: báo bị có được không thông tổ tổng xem; sinh: điểm hoạt học không lớp môi nghỉ viên
so: sánh; soạn: tài thảo; soát: bệnh các chặt danh đảng lại nguồn số toàn từng; sổ: sách
số: điện đơn fax hóa lao liệu lượng máy người việc; sơ: gồm hợp quyết tán về; sở: nghiêm sản vật xây; suốt: thời
sử: dụng; sự: huyện kiện lãnh nghiệp phối tỉnh xã; sửa: chữa; sức: gió
tác: bầu cán chính chuẩn của dân giải kiểm mặt nhân phí phòng quản theo tổ viên xây; tai: nạn; tài: chính liệu
tái: định
tại: bảng buổi các chi cuộc địa điểm đơn đường giao hội khu kỳ mỗi một mục nhà phiên phòng thời trụ trường xã
tạm: trú ứng; tạo: ban các chỉ điều huyện và về; tăng: cường thời; tặng: quà sớm; tắt: là
tâm: của huyện phối thực triển; tận: nhà; tầng: lớp; tập: huấn kết phương thể trung và
tế: các chỉ của rà trước và về xã; tên: đơn sau tại trong; thác: công; tham: dự luận mưu
tháng: báo cho cuối đầu một thực tính tổng trong trở trước và; thanh: huyện lý niên quyết toán xã
thành: báo chậm công kiểm lập nhiệm phần phố tích tốt trong trước ủy việc viên xuất; thảo: báo luận văn; tháo: gỡ
thay: đổi thế; thăm: hỏi; thẩm: định quyền tra; thấp: hơn; thất: lạc
theo: biểu các chế chương dõi dự đề địa đó đúng hướng khoản lịch mẫu mức phân thẩm thời từng ý yêu
thể: cấp chính cho gửi huyện kéo như sau tỉnh xã xem; thi: đua hành trực; thì: chuyển đăng gửi không người tổ
thí: điểm sinh; thị: số trấn ủy xã; thiên: tai; thiện: hồ; thiết: bị có kế thực; thiệt: hại; thiếu: nhi sót trách
thiệu: ít nhân; thỏa: thuận ước; thoại: cho đường giữa thông trực với; thôn: còn mới nghiêm thực trong và
thông: báo minh nông qua tin trên; thống: điện kê loa nhất quản truyền
thời: báo điểm gian gửi hạn kỳ lượng phản phát thông; thu: được hoạch hồi ngân nhập phiếu thập tiền; thủ: trưởng tục
thúc: đợt học hội năm; thuê: bao; thuộc: danh diện đảng đối huyện lĩnh phân thực xã; thủy: lợi văn
thư: chi điện tonghop tố; thứ: ba bảy hai nhất sáu; thức: phù về; thực: địa hành hiện phẩm tế trạng vật; thương: mại
thường: kỳ vụ xuyên; thưởng: kèm năm; tích: có; tịch: số; tiêm: vắc; tiền: mặt thưởng; tiến: độ hành tới
tiếp: chỉ công đại đối nhận phụ tại theo thu tục với xúc xuống; tiết: kiệm mục từng; tiêu: biểu chí chuẩn hủy nội
tiểu: ban; tìm: hiểu kiếm; tin: các kịp trên và về; tín: nhiệm; tinh: thần; tình: hình nguyện trạng
tỉnh: ban chậm chủ chuẩn còn đã ghi giao gửi hỗ lãnh lần nhận phê phối rà sẽ tại tăng tổ trả trước và về xem yêu
tính: chính; tọa: đàm; toàn: huyện khóa lao quốc thể tỉnh xã; toán: chậm của đã gửi kinh năm ngân theo với; tóm: tắt
tổ: chức dân đảng trưởng; tố: cáo; tộc: thiểu; tối: đa thiểu; tội: phạm; tồn: tại; tổng: hợp kết
tốt: các nghiệp nhiệm; tờ: trình; tới: dự
tra: các công đảng đột hiện ít liên năm ngày phải quý toàn trách trực từ việc; trả: chế lời lương nợ
trách: chi công cụm nhiệm nhóm thôn từng; trái: phép; trạm: bơm y; trang: bị phục thiết thông trí trọng; trạng: trên
tranh: chấp; tránh: hình; trao: đổi tặng; trào: thi; trân: trọng; trấn: có tham thực; trật: tự; trẻ: dưới
trên: biển các địa gửi hệ hệthống không loa mạng máy phần thực toàn trang ứng; trì: cuộc; trí: cán học ít kinh tuệ xe
trị: huyện về; trích: ngang nộp; triển: khai kinh nông; triệt: sâu; triệu: đồng tập
trình: bày bằng cấp công của gửi hành kèm kiểm ký làm thanh thủy thực triển trước tự với xây
trong: buổi các cán diện dịp đó đoàn đợt giờ khoảng một năm ngày những phiên quá quý suốt tháng thời toàn tuần việc vòng
trọng: cảm của đề điểm kính thông; trồng: cây; trở: lại lên; trợ: các cấp kinh kỹ người theo từ xã; trụ: sở
trung: bình học lãnh tâm tuần; truy: tặng; truyền: các thanh trên về; trực: ban cấp của hỗ tại thuộc tiếp trước tuyến
trưng: bày; trước: đại giờ hoặc ít khi kỳ mùa ngày thời; trường: đại học hợp hướng lớn mầm tiểu trung
trưởng: các đơn thôn; tuần: báo cuối đầu gửi tổng tra từ; túc: triển xá; tục: hành quán; tuổi: đảng trở từ
tuyên: truyền; tuyển: chọn dụng sinh; tuyến: của đường tại; tư: công số tưởng vấn
từ: các đầu đêm khi ngày nguồn tháng thời trần; tự: nguyện túc
từng: chi dự đảng đồng đơn tháng thành thôn trang tuần vụ; tương: đương; tượng: thủy; tỷ: đồng lệ
ủy: các cấp cho chủ chuẩn chưa đã định đồng đưa ghi giao gửi kết khóa không kiểm lập nào nhận phải phê phối phường qua sẽ tại theo thì tổng trân trong trực trước từ và về viên xã xây xin xong yêu
ứng: cử dụng phó; ước: lao thực; ương: và về; ưu: tiên tú
v: chấn đẩy hướng kiểm lãnh phúc rà tăng tập trả triển tự vận xử
và: bầu các chịu chuẩn công dự đại đề đóng được file giải giữ gửi hằng kết không làm một ngày ngoài người nhà những niêm nộp phương quyết rà sau sinh tệp tháng thay thời thực tổ tổng trả trách triển trình trước tương xác xây xử ý yêu
vai: trò; vành: đai
vào: bờ các chiều chương cuối dịp dự địa đợt hộp lúc năm ngày ngân nghị phần sáng sử tài tháng thứ; vay: vốn; vắc: xin
văn: bản hóa kiện minh này nghệ số thư tỉnh; vắng: mặt; vẫn: còn; vận: các chuyển dụng động hành khéo tải
vật: chất liệu tư; ven: biển sông
về: các chất chuyển dân đại kết kiểm lãnh một nguồn nhà những phương số tài tăng thời tiếp tổ triển việc xây; vi: phạm
vị: biết chịu chủ chưa có còn đã được gửi hành khẩn làm lập liên mình nào phối thu thuộc thực tổ trí trong trước và
việc: chấp chuẩn của được giao học kểtừ kiểm làm lấy này như phải rà riêng sau sử tại tập theo thu thực tiếp tổ tốt trả trực trước vận với xây xin
viên: bị các cao cấp chính chủ chức có của đi được giúp gương không là nào ở phụ sinh tham thanh theo thì thực trở ưu vắng về vi viết với y
viện: yêu; viết: bài bản báo; vịtriển: khai; vn: trước; vốn: đầu
với: cá các cán cấp chi chủ công cùng doanh đảng đề đồng đơn kế kiến mức người nhà những nội quy sản sinh thời từng việc yêu
vụ: các cấp cháy chậm chính công của đảng được hành hướng kiểm năm phối sau sẽ thì thời tổng trước từ và vào việc
vùng: cao dịch; vừa: qua; vực: bỏ; vướng: mắc; vượt: quá thẩm
xã: ban chỉ chuẩn có còn cũ đã được hiện hoàn hội kiểm làm lãnh phê phối tại thực tiếp tổ trân tuyên và vào vận vùng xây yêu
xác: của định minh nhận; xách: tay; xảy: ra; xây: dựng; xe: cứu ô; xem: như xét
xét: chọn công của danh đề khen nghiệm tặng thi trách trong trước vào; xếp: đơn lại loại; xin: phép ý; xóa: tên
xong: trước; xuất: của hiện hướng khi phương sắc trình; xung: yếu; xuống: cấp cơ dưới; xử: lý; y: tế
ý: chủ dự kiến nghĩa với; yết: công danh giá; yêu: cầu; yếu: do là`
