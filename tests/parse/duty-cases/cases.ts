/**
 * Items of orders as official papers word them, each read in a paper of 12/3/2025 under "… thực hiện các nội dung sau:".
 * Every line of `want` is one duty in order: words its action begins with (adverbs before them do not count), then its deadlines.
 */
export interface DutyCase {
  readonly body: string
  readonly want: readonly string[]
}

export const DUTY_CASES: Readonly<Record<string, readonly DutyCase[]>> = {
  'a day right behind what is handed over or done once': [
    { body: '1. Nộp bảng thống kê cho Phòng Nông nghiệp ngày 28/5/2025.', want: ['nộp bảng thống kê | 2025-05-28 on'] },
    {
      body: '1. Chuẩn bị xong phòng thi và mời Sở kiểm tra ngày 28/9/2025.',
      want: ['chuẩn bị xong phòng thi | 2025-09-28 on', 'mời Sở kiểm tra | 2025-09-28 on'],
    },
    { body: '1. Gửi Ban Tổ chức danh sách dự hội nghị ngày 10/7/2025.', want: ['gửi Ban Tổ chức | -'] },
  ],
  'a limit named before its day, and one of the parties on another day': [
    {
      body: '1. Gửi kế hoạch về Sở Nội vụ trước lễ Quốc khánh, cụ thể là ngày 28/8/2025.',
      want: ['gửi kế hoạch | 2025-08-28 by'],
    },
    {
      body: '1. Các xã đắp xong đập tạm, thời hạn là 25/4/2025, riêng đập Rạch Gừa 30/4/2025.',
      want: ['đắp xong đập tạm | 2025-04-25 by, 2025-04-30 by'],
    },
    {
      body: '1. Báo cáo tiến độ vào mỗi sáng thứ Hai.',
      want: ['báo cáo tiến độ | per week'],
    },
    {
      body: '1. Báo cáo thu chi ngân sách gởi về Sở Tài chính chậm nhứt ngày mùng 5 của tháng kế tiếp.',
      want: ['gởi báo cáo thu chi | per month'],
    },
  ],
  'what colleagues are asked as a favour': [
    {
      body: 'Nhờ các đồng chí góp ý dự thảo trước ngày 20/4/2025.',
      want: ['góp ý dự thảo | 2025-04-20 before'],
    },
  ],
  'a heading that opens its paragraph': [
    {
      body: '1. Về thông tin, báo cáo. Các đơn vị báo cáo nhanh trước ngày 20/4/2025.',
      want: ['báo cáo nhanh | 2025-04-20 before'],
    },
  ],
  'a deed with its form behind a colon': [
    {
      body: '1. Báo cáo các vướng mắc phát sinh.\n2. Tổng hợp tình hình thanh toán theo mẫu sau:',
      want: ['báo cáo các vướng mắc | -', 'tổng hợp tình hình thanh toán | -'],
    },
  ],
  'hour and weekday before those who report': [
    {
      body: '1. Suốt đợt cao điểm, 15 giờ thứ Năm hàng tuần các đơn vị gửi báo cáo nhanh.',
      want: ['gửi báo cáo nhanh | per week'],
    },
  ],
  'a subject that no list of organs holds, with a time or a receiver': [
    {
      body: '1. Các khối thi đua báo cáo kết quả về Sở Nội vụ trước ngày 20/4/2025.',
      want: ['báo cáo kết quả | 2025-04-20 before'],
    },
    {
      body: '1. Cấp cơ sở: khối dân vận xã tham mưu cấp uỷ tổ chức bình xét trong tháng 9/2025.',
      want: ['tham mưu cấp uỷ | 2025-09'],
    },
    {
      body: '1. Trong những ngày coi thi, các điểm thi báo cáo nhanh về Ban Chỉ đạo trước 9 giờ 00 hằng ngày.',
      want: ['báo cáo nhanh | per day'],
    },
    { body: '1. Khối lượng đào đắp đến nay đạt 45 % kế hoạch, báo cáo tháng 3/2025 đã nêu.', want: [] },
  ],
  'whom it is about, and who does it, without a comma between': [
    {
      body: '1. Đối với đảng viên chưa rõ ngày vào Đảng (ví dụ: ghi ngày 19/5/1974) cấp uỷ báo cáo Ban Tổ chức trước ngày 20/4/2025 để xem xét, kết luận.',
      want: ['báo cáo Ban Tổ chức | 2025-04-20 before'],
    },
    {
      body: '1. Các đơn vị được kiểm tra trong năm báo cáo kết quả khắc phục trước ngày 01/12/2025.',
      want: ['báo cáo kết quả khắc phục | 2025-12-01 before'],
    },
  ],
  'what is agreed or told by another': [
    {
      body: '1. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh thống nhất số lượng học viên chậm nhất ngày 31/7/2025.',
      want: ['thống nhất số lượng | 2025-07-31 by'],
    },
    { body: '1. Các sở thống nhất nội dung trên.', want: [] },
    {
      body: '1. Tại Công điện nêu trên, Thủ tướng Chính phủ đã giao các bộ tháo gỡ vướng mắc trước ngày 15/8/2025; giao UBND các tỉnh báo cáo chậm nhất ngày 30/8/2025.',
      want: [],
    },
  ],
  'lines of nothing but a time, one below the other': [
    {
      body: '1. Lập hồ sơ gửi Sở Nội vụ theo 2 đợt như sau:\nTrước ngày 10/5/2025\nTrước ngày 20/8/2025',
      want: ['lập hồ sơ | 2025-05-10 before, 2025-08-20 before'],
    },
  ],
  'verbs of handwork and trade that no list of official verbs holds': [
    {
      body: '1. Phòng Quản lý đô thị gắn biển tên đường trước ngày 25/4/2025.',
      want: ['gắn biển | 2025-04-25 before'],
    },
    { body: '1. Xí nghiệp Môi trường đo độ mặn tại các trạm bơm hằng ngày.', want: ['đo độ mặn | per day'] },
    {
      body: '1. Lắp camera giám sát tại 05 điểm nóng, hoàn thành trước ngày 30/4/2025.',
      want: ['lắp camera | 2025-04-30 before'],
    },
    { body: '1. Tháo dỡ các biển quảng cáo sai quy định trước ngày 20/4/2025.', want: ['tháo dỡ | 2025-04-20 before'] },
    {
      body: '1. Trạm Y tế rắc vôi bột, khử khuẩn chợ đầu mối xong trước ngày 18/3/2025.',
      want: ['rắc vôi bột | 2025-03-18 before'],
    },
    {
      body: '1. Tổ trưởng các tổ dân phố phát tờ rơi đến từng hộ chậm nhất ngày 20/3/2025.',
      want: ['phát tờ rơi | 2025-03-20 by'],
    },
    { body: '1. Quét dọn đường làng, ngõ xóm vào ngày 22/3/2025.', want: ['quét dọn | 2025-03-22 on'] },
    {
      body: '1. Rút sổ đoàn viên quá tuổi, chuyển về Đoàn xã trước ngày 10/4/2025.',
      want: ['rút sổ | 2025-04-10 before'],
    },
    { body: '1. Xin lỗi bằng văn bản đối với từng hồ sơ quá hạn.', want: ['xin lỗi bằng văn bản | -'] },
    {
      body: '1. Chụp lại toàn bộ hiện trạng, đóng thành tập, nộp về Sở Xây dựng trước ngày 15/4/2025.',
      want: ['chụp lại | 2025-04-15 before'],
    },
    { body: '1. Nhận bàn giao mặt bằng tại thực địa trong ngày 19/3/2025.', want: ['nhận bàn giao | 2025-03-19 on'] },
    {
      body: '1. Bốc xếp, chuyển toàn bộ hồ sơ lưu về kho mới xong trước ngày 05/4/2025.',
      want: ['bốc xếp | 2025-04-05 before'],
    },
    { body: '1. Ghép ảnh, in thẻ đại biểu trước ngày 01/4/2025.', want: ['ghép ảnh | 2025-04-01 before'] },
    {
      body: '1. Trích xuất dữ liệu dân cư, gửi Sở Tài chính chậm nhất ngày 21/3/2025.',
      want: ['trích xuất | 2025-03-21 by'],
    },
    { body: '1. Chốt số liệu thu ngân sách quý I trước ngày 05/4/2025.', want: ['chốt số liệu | 2025-04-05 before'] },
  ],
  'a time before the verb, with a comma or without': [
    { body: '1. Trước ngày 20 hằng tháng gửi báo cáo tiến độ về Sở Tài chính.', want: ['gửi báo cáo | per month'] },
    { body: '1. Thứ Sáu hằng tuần cập nhật tiến độ lên hệ thống điều hành.', want: ['cập nhật tiến độ | per week'] },
    {
      body: '1. Trước ngày 20/4/2025 các xã, phường gửi danh sách hộ nghèo về Sở Tài chính.',
      want: ['gửi danh sách | 2025-04-20 before'],
    },
    {
      body: '1. Chậm nhất ngày 25/3/2025, UBND các xã, phường niêm yết danh sách tại trụ sở.',
      want: ['niêm yết | 2025-03-25 by'],
    },
    {
      body: '1. Trong tháng 4/2025 hoàn thành việc cắm mốc giới rừng phòng hộ.',
      want: ['hoàn thành việc cắm mốc | 2025-04'],
    },
    { body: '1. Sở Xây dựng trước ngày 30/3/2025 ban hành hướng dẫn.', want: ['ban hành | 2025-03-30 before'] },
    {
      body: '1. Hằng ngày, trước 16 giờ 30 báo cáo nhanh số hộ di dời về Văn phòng UBND tỉnh.',
      want: ['báo cáo nhanh | per day'],
    },
    {
      body: '1. Định kỳ ngày 25 hằng tháng tổng hợp kết quả gửi Sở Tài chính.',
      want: ['tổng hợp kết quả | per month'],
    },
    { body: '1. Vào các ngày thứ Hai hằng tuần tổ chức chào cờ đầu tuần.', want: ['tổ chức chào cờ | per week'] },
    { body: '1. Mỗi quý một lần, kiểm tra việc chấp hành quy chế tại đơn vị.', want: ['kiểm tra việc | per quarter'] },
    {
      body: '1. Từ ngày 01/4/2025 đến ngày 15/4/2025, lấy ý kiến Nhân dân về đề án sáp nhập thôn.',
      want: ['lấy ý kiến | 2025-04-01..2025-04-15'],
    },
  ],
  'how often': [
    { body: '1. Kiểm tra công tác phòng cháy tại chợ mỗi tháng 02 lần.', want: ['kiểm tra | per month'] },
    { body: '1. Tuyên truyền trên loa truyền thanh mỗi ngày 02 buổi.', want: ['tuyên truyền | per day'] },
    { body: '1. Tổ chức diễn tập chữa cháy ít nhất mỗi năm một lần.', want: ['tổ chức diễn tập | per year'] },
    { body: '1. Tự kiểm tra tài chính ít nhất 02 lần/năm.', want: ['tự kiểm tra | per half-year'] },
    { body: '1. Báo cáo tiến độ hai tuần một lần về Sở Xây dựng.', want: ['báo cáo tiến độ | per week'] },
    {
      body: '1. Nộp báo cáo vào ngày làm việc cuối cùng của mỗi tháng về Sở Tài chính.',
      want: ['nộp báo cáo | per month'],
    },
    {
      body: '1. Công khai kết quả xử lý đơn thư hằng quý trên Trang thông tin điện tử.',
      want: ['công khai kết quả | per quarter'],
    },
  ],
  'a date told by another place': [
    {
      body: '1. Gửi danh sách cùng thời hạn với nội dung tại mục 2 Công văn này.',
      want: ['gửi danh sách | reference'],
    },
    { body: '1. Nộp hồ sơ theo thời hạn quy định tại khoản 3 Mục này.', want: ['nộp hồ sơ | reference'] },
    {
      body: '1. Đăng ký họ tên với Sở Tài chính trước thời điểm nêu tại điểm 2.2.',
      want: ['đăng ký họ tên | reference'],
    },
    {
      body: '1. Lồng ghép báo cáo kết quả cùng báo cáo 6 tháng đầu năm gửi Sở Tài chính.',
      want: ['lồng ghép báo cáo | reference'],
    },
  ],
  'days counted from or to something': [
    {
      body: '1. Thông báo lịch ngừng cấp nước cho khách hàng trước ít nhất 05 ngày.',
      want: ['thông báo lịch | days 5'],
    },
    {
      body: '1. Sau khi nhận đủ hồ sơ, trong vòng 03 ngày làm việc Sở Xây dựng có văn bản trả lời.',
      want: ['có văn bản | days 3 working'],
    },
    {
      body: '1. Gửi kế hoạch về Sở Tài chính trong 10 ngày kể từ ngày ký công văn này.',
      want: ['gửi kế hoạch | days 10'],
    },
    {
      body: '1. Trong thời gian 05 ngày làm việc kể từ khi kết thúc hội nghị, gửi biên bản về Sở Tài chính.',
      want: ['gửi biên bản | days 5 working'],
    },
    {
      body: '1. Báo cáo ngay trong vòng 24 giờ kể từ khi xảy ra sự cố về Văn phòng UBND tỉnh.',
      want: ['báo cáo ngay | days 1'],
    },
  ],
  'one time for several deeds': [
    {
      body: '1. Rà soát biên chế.\n2. Lập dự toán kinh phí.\nBáo cáo nội dung tại mục 1, 2 gửi về Sở Tài chính trước ngày 20/4/2025.',
      want: ['rà soát biên chế | 2025-04-20 before', 'lập dự toán | 2025-04-20 before'],
    },
    {
      body: '1. Các xã, phường:\n- Rà soát nhà tạm.\n- Vận động hộ dân đối ứng kinh phí.\nThời gian hoàn thành: trước ngày 30/5/2025.',
      want: ['rà soát nhà tạm | 2025-05-30 before', 'vận động | 2025-05-30 before'],
    },
    {
      body: '1. Sở Xây dựng chủ trì khảo sát 12 điểm sạt lở. Thời gian thực hiện: trong tháng 4/2025.',
      want: ['khảo sát | 2025-04'],
    },
    {
      body: '1. Lập danh sách người có công khó khăn về nhà ở. Danh sách gửi về Sở Xây dựng trước ngày 28/3/2025.',
      want: ['lập danh sách | -', 'gửi danh sách | 2025-03-28 before'],
    },
    {
      body: '1. UBND các xã, phường cần hoàn thành trước ngày 15/4/2025 các việc sau:\na) Rà soát hộ nghèo;\nb) Cập nhật dữ liệu an sinh.',
      want: ['rà soát hộ nghèo | 2025-04-15 before', 'cập nhật dữ liệu | 2025-04-15 before'],
    },
    {
      body: '1. Thống kê diện tích lúa bị hạn; đề xuất phương án hỗ trợ. Các nội dung trên hoàn thành trước ngày 10/4/2025.',
      want: ['thống kê | 2025-04-10 before', 'đề xuất | 2025-04-10 before'],
    },
    {
      body: '1. Sở Tài chính thẩm định dự toán. Việc thẩm định phải xong trước ngày 25/3/2025.',
      want: ['thẩm định dự toán | 2025-03-25 before'],
    },
  ],
  'whose deed it is': [
    {
      body: '1. Giao Phòng Theo dõi công tác phòng, chống tham nhũng đôn đốc các đơn vị.\n2. Vận động Quỹ Vì người nghèo năm 2025\nCác xã, phường phát động trước ngày 17/10/2025.\n3. Rà soát hộ nghèo.',
      want: ['đôn đốc | -', 'phát động | 2025-10-17 before', 'rà soát | -'],
    },
    {
      body: '1. Hiệu trưởng các trường, Giám đốc các trung tâm, tổ chức ký cam kết trước ngày 05/4/2025.\n2. Các phòng, hoàn thành việc rà soát trước ngày 07/4/2025.\n3. Các khóm, ấp vận động hộ dân treo cờ.',
      want: [
        'tổ chức ký cam kết | 2025-04-05 before',
        'hoàn thành việc rà soát | 2025-04-07 before',
        'vận động hộ dân | -',
      ],
    },
    {
      body: '1. Sở Tài chính kêu gọi toàn thể cán bộ, công chức đang công tác tại Sở ủng hộ mỗi người một ngày lương.',
      want: ['ủng hộ mỗi người | -'],
    },
    {
      body: '1. Rà soát hộ nghèo.\nThời hạn gửi báo cáo về Sở Tài chính trước ngày 15/4/2025.',
      want: ['rà soát hộ nghèo | -', 'gửi báo cáo | 2025-04-15 before'],
    },
    {
      body: '1. Sở Tài chính, khi nhận được đề xuất của các xã, thẩm tra, báo cáo UBND tỉnh trong vòng 05 ngày.',
      want: ['thẩm tra, báo cáo | days 5'],
    },
    { body: '1. Đề nghị các hộ kinh doanh ký cam kết không bày bán hàng giả.', want: ['ký cam kết | -'] },
    {
      body: '1. Các đơn vị được giao vốn (có danh sách kèm theo): lập kế hoạch giải ngân chi tiết; nhập dữ liệu vào hệ thống trước ngày 30/3/2025.',
      want: ['lập kế hoạch | -', 'nhập dữ liệu | 2025-03-30 before'],
    },
    {
      body: '1. Sở Xây dựng là cơ quan đầu mối theo dõi, tổng hợp kết quả thực hiện.',
      want: ['theo dõi, tổng hợp | -'],
    },
    {
      body: '1. Giám đốc Sở Xây dựng chịu trách nhiệm trình phương án trước ngày 27/3/2025.',
      want: ['trình phương án | 2025-03-27 before'],
    },
    { body: '1. Đối với Sở Tài chính: bố trí kinh phí trong quý II/2025.', want: ['bố trí kinh phí | 2025-Q2'] },
    {
      body: '1. Yêu cầu chủ đầu tư các dự án chậm tiến độ cam kết thời gian hoàn thành trước ngày 20/3/2025.',
      want: ['cam kết | 2025-03-20 before'],
    },
    { body: '1. Nơi nào chưa đủ điều kiện thì báo cáo Sở Tài chính xem xét.', want: ['báo cáo Sở | -'] },
  ],
  'headings are no duties': [
    {
      body: '1. Đăng ký dự thi\nCác trường thu phiếu đăng ký của thí sinh trước ngày 20/4/2025.\n2. Chuẩn bị điểm thi\nCác trường bố trí đủ phòng thi.',
      want: ['thu phiếu | 2025-04-20 before', 'bố trí | -'],
    },
    {
      body: '1. Chuẩn bị cơ sở vật chất\n- Bố trí đủ phòng thi;\n- Kiểm tra hệ thống điện.',
      want: ['bố trí | -', 'kiểm tra | -'],
    },
    {
      body: '1. Tuyên truyền\nCổng thông tin điện tử đăng tải Kế hoạch này trước ngày 18/3/2025.\n2. Kinh phí\nSở Tài chính bố trí đủ kinh phí.',
      want: ['đăng tải | 2025-03-18 before', 'bố trí | -'],
    },
  ],
  'what tells sets no deadline': [
    { body: '1. Rà soát các dự án được giao vốn trước ngày 31/12/2024.', want: ['rà soát | -'] },
    { body: '1. Thẩm định hồ sơ; quy định mới có hiệu lực từ ngày 01/7/2025.', want: ['thẩm định hồ sơ | -'] },
    {
      body: '1. Báo cáo số liệu tính đến hết ngày 31/3/2025 trước ngày 10/4/2025.',
      want: ['báo cáo số liệu | 2025-04-10 before'],
    },
    { body: '1. Xử lý dứt điểm 03 vụ việc đã tiếp nhận trong quý IV/2024.', want: ['xử lý | -'] },
    { body: '1. Tuyên truyền về ngày bầu cử 15/3/2026.', want: ['tuyên truyền | -'] },
    { body: '1. Chuẩn bị Hội nghị tổng kết dự kiến tổ chức vào ngày 20/5/2025.', want: ['chuẩn bị Hội nghị | -'] },
    { body: '1. Rà soát người đủ 18 tuổi tính đến ngày 15/5/2025.', want: ['rà soát người | -'] },
    { body: '1. Chi trả trợ cấp cho người nghỉ hưu trước ngày 01/7/2025 theo Nghị định mới.', want: ['chi trả | -'] },
  ],
  'things that are to be finished, under a label of time': [
    {
      body: '1. Về thời gian: Đại hội điểm hoàn thành trong tháng 5/2025; đại hội các chi bộ còn lại xong trước ngày 30/6/2025.',
      want: ['Đại hội điểm | 2025-05', 'đại hội các chi bộ còn lại | 2025-06-30 before'],
    },
    {
      body: '1. Thời gian tổ chức đại hội:\n- Đại hội điểm: xong trước ngày 15/5/2025;\n- Đại hội các chi bộ còn lại: hoàn thành trước ngày 30/6/2025.',
      want: ['đại hội điểm | 2025-05-15 before', 'đại hội các chi bộ còn lại | 2025-06-30 before'],
    },
    { body: '1. Thời gian diễn ra đại hội: dự kiến trong tháng 5/2025.', want: [] },
  ],
  'a period up to a day, in front of the deed': [
    {
      body: '1. Trước mắt, từ nay đến 30/4/2025 tập trung hoàn thành việc rà soát.',
      want: ['hoàn thành việc rà soát | 2025-04-30 by'],
    },
    { body: '1. Từ đầu năm đến nay các đơn vị đã hoàn thành việc rà soát.', want: [] },
    {
      body: '1. Hằng tháng lồng ghép vào sinh hoạt; 6 tháng, 01 năm sơ kết, báo cáo về Sở Nội vụ.',
      want: ['lồng ghép | per month', 'sơ kết | per half-year, per year'],
    },
  ],
  'the same deed of some of the parties on another day': [
    {
      body: '1. Gửi báo cáo về Sở Nội vụ trước ngày 25/4/2025; riêng Sở Y tế trước ngày 30/4/2025.',
      want: ['gửi báo cáo | 2025-04-25 before, 2025-04-30 before'],
    },
    {
      body: '1. Gửi báo cáo về Sở Nội vụ trước ngày 25/4/2025; riêng năm nay lễ tổ chức ngày 30/4/2025.',
      want: ['gửi báo cáo | 2025-04-25 before'],
    },
  ],
  'a time of all deeds above, named by a word for them': [
    {
      body: '1. Khai tờ đăng ký, gửi Sở Nội vụ; sau đó in 02 bản mang đến Sở Y tế. Các bước này phải hoàn tất trước ngày 30/9/2025.',
      want: ['khai tờ đăng ký | 2025-09-30 before'],
    },
    {
      body: '1. Rà soát danh sách. Các việc này phải hoàn thành trước ngày 30/9/2025.',
      want: ['rà soát danh sách | 2025-09-30 before'],
    },
    {
      body: '1. Rà soát danh sách. Các nội dung này đã hoàn thành trước ngày 30/9/2024.',
      want: ['rà soát danh sách | -'],
    },
  ],
  'who need not do it is asked nothing': [
    {
      body: '1. Không tổ chức liên hoan; riêng Sở Y tế trước ngày 25/4/2025.',
      want: ['không tổ chức liên hoan | -'],
    },
    {
      body: '1. Gửi báo cáo trước ngày 25/4/2025; riêng Sở Y tế không phải báo cáo trước ngày 30/4/2025.',
      want: ['gửi báo cáo | 2025-04-25 before'],
    },
    { body: '1. Sở Y tế không cần báo cáo nội dung này.', want: [] },
    { body: '1. Nhờ các đơn vị phối hợp tốt, đợt 1 đã hoàn thành.', want: [] },
    {
      body: '1. Các đơn vị không phải nộp lại hồ sơ, chỉ bổ sung phiếu trước ngày 30/4/2025.',
      want: ['bổ sung phiếu | 2025-04-30 before'],
    },
  ],
  'parties and money behind a label': [
    { body: '1. Số lượng: mỗi sở cử 02 người; địa điểm tại Sở Nội vụ.', want: ['cử 02 người | -'] },
    { body: '1. Số lượng: mỗi sở 02 người.', want: [] },
    {
      body: '1. Kinh phí đóng góp (nếu có) chuyển về tài khoản của Sở Nội vụ trước ngày 20/4/2025.',
      want: ['chuyển kinh phí đóng góp | 2025-04-20 before'],
    },
  ],
  'a time between who is told and what is asked': [
    {
      body: '1. Đoàn các trường THPT, cao đẳng trong tháng 4/2025 tổ chức sinh hoạt chi đoàn.',
      want: ['tổ chức sinh hoạt chi đoàn | 2025-04'],
    },
    { body: '1. Các trường THPT, cao đẳng tổ chức sinh hoạt chi đoàn.', want: ['tổ chức sinh hoạt chi đoàn | -'] },
    {
      body: '1. Các chi bộ đến hết ngày 10/4/2025 phải gửi xong biên bản về Đảng uỷ.',
      want: ['gửi xong biên bản | 2025-04-10 by'],
    },
    {
      body: '1. Các chi bộ sau hội nghị gửi biên bản về Đảng uỷ trước ngày 10/4/2025.',
      want: ['gửi biên bản | 2025-04-10 before'],
    },
    {
      body: '1. Phát động chiến dịch; sau chiến dịch báo cáo Sở Y tế trong vòng 02 ngày.',
      want: ['phát động chiến dịch | -', 'báo cáo Sở Y tế | days 2'],
    },
  ],
  'what the issuer hands out and asks behind it': [
    {
      body: '1. Uỷ ban nhân dân tỉnh gửi dự thảo, đề nghị các đơn vị góp ý trước ngày 15/4/2025.',
      want: ['góp ý | 2025-04-15 before'],
    },
    {
      body: '1. Uỷ ban nhân dân tỉnh gửi kèm theo dự thảo và đề nghị các đơn vị góp ý trước ngày 15/4/2025.',
      want: ['góp ý | 2025-04-15 before'],
    },
    {
      body: '1. Uỷ ban nhân dân tỉnh thẩm định dự toán, đề nghị cấp kinh phí cho các đơn vị.',
      want: [],
    },
    {
      body: '1. Uỷ ban nhân dân tỉnh kiểm tra báo cáo, đề nghị của các đơn vị trước ngày 15/4/2025.',
      want: [],
    },
  ],
  'a time that holds no longer, and what is denied besides': [
    {
      body: '1. Gửi báo cáo về Ban Dân vận trước ngày 05/6/2025, thay vì trước ngày 20/6/2025 như đã nêu tại Công văn số 187-CV/BDV.',
      want: ['gửi báo cáo về Ban Dân vận | 2025-06-05 before'],
    },
    {
      body: '1. Thay vì gửi trước ngày 05/6/2025, các xã gửi báo cáo về Sở Nội vụ trước ngày 20/6/2025.',
      want: ['gửi báo cáo về Sở Nội vụ | 2025-06-20 before'],
    },
    {
      body: '1. Gia hạn thời gian nộp báo cáo đến hết ngày 30/6/2025 (thời hạn cũ: ngày 15/6/2025).',
      want: ['gia hạn | 2025-06-30 by'],
    },
    {
      body: '1. Nếu hồ sơ không đủ, Sở Tư pháp trả lại trong thời hạn 02 ngày làm việc, kể từ ngày nhận, không thẩm định hồ sơ thiếu.',
      want: ['trả lại | days 2 working'],
    },
  ],
  'what is reported behind a semicolon is another duty': [
    {
      body: '1. Sở Công Thương tổ chức kiểm điểm trách nhiệm để xảy ra sao chép báo cáo; gửi báo cáo kiểm điểm về Sở Nội vụ trước ngày 08/12/2025.',
      want: ['tổ chức kiểm điểm | -', 'gửi báo cáo kiểm điểm | 2025-12-08 before'],
    },
    { body: '1. Các đơn vị tổ chức tập huấn lại cho giáo viên.', want: ['tổ chức tập huấn lại | -'] },
  ],
  'reports by their periods, each with its day': [
    {
      body: '1. Các chi bộ gửi báo cáo về Uỷ ban Kiểm tra theo các kỳ sau đây:\n\n- Báo cáo quý I: gửi trước ngày 10/4/2025;\n\n- Báo cáo 6 tháng: gửi trước ngày 08/6/2025.',
      want: ['gửi báo cáo quý I | 2025-04-10 before', 'gửi báo cáo 6 tháng | 2025-06-08 before'],
    },
    {
      body: '1. Năm 2025, đảng uỷ cơ sở kiểm tra ít nhất 30% số chi bộ.',
      want: ['kiểm tra ít nhất 30% | 2025'],
    },
  ],
  'two states of a paper, each with its day': [
    {
      body: '1. Chuẩn bị tham luận; gửi bản thảo về Sở trước ngày 06/10/2025 để góp ý, bản hoàn chỉnh gửi lại chậm nhất ngày 13/10/2025.',
      want: ['chuẩn bị tham luận | -', 'gửi bản thảo | 2025-10-06 before', 'gửi lại bản hoàn chỉnh | 2025-10-13 by'],
    },
  ],
  'what is handed in under a heading of time': [
    {
      body: '1. Về thời gian, cách thức nhận bài dự thi:\n\n- Các đơn vị chọn không quá 15 bài gửi về Ban Tổ chức. Hạn cuối nhận bài là ngày 30/11/2025.',
      want: ['chọn không quá 15 bài | 2025-11-30 by'],
    },
  ],
  'who is sent comes at the time of the event': [
    {
      body: '1. Thành phần: mỗi đơn vị cử 03 đại biểu.\n\n2. Thời gian, địa điểm: 01 buổi, bắt đầu từ 07 giờ 30 phút, ngày 16/10/2025 tại Hội trường tỉnh.',
      want: ['cử 03 đại biểu | 2025-10-16 on'],
    },
  ],
  'whoever is in a case, without a "thì"': [
    { body: '1. Gia đình nào có người ốm nặng, báo ngay Trạm Y tế.', want: ['báo ngay Trạm Y tế | -'] },
    {
      body: '1. Đơn vị nào có nhu cầu, đăng ký với Sở trước ngày 15/4/2025.',
      want: ['đăng ký với Sở | 2025-04-15 before'],
    },
  ],
  'those for whom something is asked order nobody': [
    {
      body: '1. Lập danh sách những tập thể, cá nhân đề nghị Ban Thường vụ Thành uỷ tặng bằng khen, gửi về Ban Tổ chức trước ngày 15/4/2025.',
      want: ['lập danh sách | 2025-04-15 before', 'gửi về Ban Tổ chức | 2025-04-15 before'],
    },
  ],
  'who is asked behind a case that names units': [
    {
      body: '1. Đối với địa phương chưa xong việc sắp xếp đơn vị hành chính năm 2024, đề nghị xây dựng phương án, gửi Sở Nội vụ trước ngày 15/4/2025.',
      want: ['xây dựng phương án | 2025-04-15 before'],
    },
    {
      body: '1. Chi bộ, đảng bộ nào có tỷ lệ đảng viên tham gia dưới 95% phải giải trình bằng văn bản.',
      want: ['giải trình bằng văn bản | -'],
    },
    {
      body: '1. Đài PT&TH tỉnh, Sở GD&ĐT tăng thời lượng phát sóng.',
      want: ['tăng thời lượng phát sóng | -'],
    },
  ],
  'the outcome of what stands above is reported apart': [
    {
      body: '1. Quán triệt Chỉ thị; gắn với thực hiện nhiệm vụ. Kết quả thực hiện báo cáo về Ban Thường vụ trước ngày 30/6/2025.',
      want: [
        'quán triệt Chỉ thị | -',
        'gắn với thực hiện nhiệm vụ | -',
        'báo cáo kết quả thực hiện | 2025-06-30 before',
      ],
    },
    {
      body: '1. Việc bình xét hoàn thành trước ngày 10/12/2025, gửi kết quả về Sở chậm nhất ngày 15/12/2025.',
      want: ['bình xét | 2025-12-10 before', 'gửi kết quả | 2025-12-15 by'],
    },
    {
      body: '1. Thực hiện chế độ thông tin, báo cáo theo quy định.',
      want: ['thực hiện chế độ thông tin, báo cáo | -'],
    },
    {
      body: '1. Sau 05 ngày kể từ ngày kết thúc hội nghị, các chi bộ gửi bài thu hoạch.',
      want: ['gửi bài thu hoạch | days 5'],
    },
  ],
  'those who still have something, a limit set by law, what is not to be heaped up': [
    {
      body: '1. Các đơn vị còn số dư tạm ứng đến ngày 28/02/2025 khẩn trương làm thủ tục thanh toán tạm ứng.',
      want: ['làm thủ tục thanh toán tạm ứng | -'],
    },
    {
      body: '1. Lập hồ sơ thanh toán. Thời hạn thanh toán thực hiện đến hết ngày 31/12/2025 theo quy định tại Điều 64 Luật Ngân sách nhà nước.',
      want: ['lập hồ sơ thanh toán | -'],
    },
    { body: '1. Lập hồ sơ thanh toán; không để dồn vào tháng 12/2025.', want: ['lập hồ sơ thanh toán | -'] },
    {
      body: '1. Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025\n\na) Các sở gửi kết quả trước ngày 30/4/2025.',
      want: ['gửi kết quả | 2025-04-30 before'],
    },
  ],
}
