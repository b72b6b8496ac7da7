/**
 * What looks like a citation and cites no paper, by the reason why not; written by hand before the parser was run.
 * Names and numbers are invented.
 */
export const NOT_CITATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'the paper speaks of itself',
    [
      'Các đơn vị căn cứ Công văn này triển khai thực hiện', 'thực hiện nội dung Công văn này', 'Kế hoạch này có hiệu lực từ ngày ký', 'Công văn này thay cho văn bản mời họp', 'Quyết định này có hiệu lực kể từ ngày ký', 'Hướng dẫn này được phổ biến đến chi bộ',
      'Căn cứ Kế hoạch này, các chi bộ xây dựng kế hoạch của mình', 'theo các nội dung của Thông báo này', 'khoản 2 Điều này', 'Điều 5 của Quy chế này', 'quy định tại khoản 1 Điều 3 Quy định này', 'các phụ lục kèm theo Báo cáo này', 'Nghị quyết này được phổ biến rộng rãi',
      'Chỉ thị này phổ biến đến chi bộ', 'trong quá trình thực hiện Hướng dẫn này', 'Nhận được Công văn này, đề nghị các đồng chí triển khai', 'gửi kèm Công văn này 02 phụ lục', 'mục II của Kế hoạch này', 'Tờ trình này thay tờ trình trước', 'Quy trình này áp dụng từ ngày 01/01/2025',
    ],
  ],
  [
    'a kind of paper as a common noun',
    [
      'xây dựng kế hoạch và triển khai thực hiện', 'chương trình công tác năm 2025', 'nghị quyết đại hội đảng các cấp', 'có văn bản chỉ đạo', 'gửi văn bản đăng ký', 'kế hoạch 5 năm 2021 - 2025', 'tờ trình xin ý kiến', 'công tác tổ chức xây dựng Đảng và điều lệ hội', 'ban hành nghị quyết chuyên đề về chuyển đổi số',
      'ban hành quyết định thành lập 03 tổ công tác', 'lập biên bản kiểm phiếu gồm 02 bản', 'có công văn trả lời đơn vị trước ngày 20/3/2025', 'tham mưu đề án vị trí việc làm', 'hoàn chỉnh dự thảo quy chế làm việc', 'in 200 giấy mời đại biểu', 'xây dựng chương trình hành động của Đảng bộ', 'kế hoạch kiểm tra, giám sát năm 2025',
      'phương án bảo đảm an ninh, trật tự', 'thể lệ cuộc thi gồm 12 điều', 'quy trình giải quyết hồ sơ còn 05 ngày', 'báo cáo sơ kết 6 tháng đầu năm 2025', 'ra nghị quyết lãnh đạo thực hiện', 'sao gửi công văn đến 15 chi bộ', 'mở sổ theo dõi công văn đi, đến', 'số lượng văn bản đến là 1.250 văn bản',
      'chương trình kỳ họp thứ 12', 'nội dung chương trình Đại hội gồm 03 phần', 'dự thảo nghị quyết trình Đại hội', 'kế hoạch vốn năm 2025 là 12 tỷ đồng', 'đề án sắp xếp 05 thôn', 'hồ sơ gồm đơn, lý lịch và biên bản họp ngày 08/9/2025', 'có quyết định nghỉ hưu từ ngày 01/7/2025', 'các nghị quyết của cấp trên',
      'trích lục quyết định kết nạp đảng viên', 'văn bản góp ý gửi trước ngày 12/6/2025', 'thực hiện các chỉ thị, nghị quyết của Đảng', 'chấp hành nghị quyết, chỉ thị của cấp trên', 'phát hành công văn trong ngày',
    ],
  ],
  [
    'a kind of paper as a verb',
    [
      'báo cáo số liệu về Ban Tổ chức', 'báo cáo số lượng 15 đồng chí', 'thông báo kết quả kiểm tra', 'quyết định khen thưởng 5 tập thể', 'kết luận 3 nội dung', 'hướng dẫn số liệu thống kê', 'Ban Thường vụ Đảng uỷ thông báo số điện thoại đường dây nóng', 'Hội nghị quyết định 04 nội dung',
      'hướng dẫn 12 chi bộ làm hồ sơ', 'báo cáo 02 lần trong năm 2025', 'Thông báo 03 đồng chí trúng cử', 'Báo cáo kết quả trước ngày 20/3/2025', 'Báo cáo số dư quỹ đến ngày 31/12/2024', 'Quyết định 100% chi bộ họp trong tuần', 'Kết luận 12 vụ việc, xử lý 07 đồng chí',
      'Hướng dẫn 100% đảng viên cài đặt ứng dụng', 'quy định 05 điều đảng viên không được làm', 'Quy định 01 buổi học mỗi tháng', 'Đại hội quyết định số lượng uỷ viên là 15 đồng chí', 'Thông báo ngày 20/3/2025 tổ chức hội nghị', 'Báo cáo ngày 05 hằng tháng', 'chỉ thị cho cấp dưới làm ngay', 'Báo cáo 2 cấp: xã và tỉnh',
      'Hướng dẫn số đảng viên mới kê khai', 'Quyết định cử 03 đồng chí đi học',
    ],
  ],
  [
    'figures that are no number of a paper',
    [
      'Lớp đợt 3/2024', 'nhiệm kỳ 2020-2025', 'đường số 5, phường 2', 'điện thoại số 0912-345-678', 'giai đoạn 2022-2025', 'số tài khoản 1234-5678 tại Kho bạc', 'nhà số 12/5 đường Lê Mẫu', 'số 27-29 đường Trần Thử', 'phòng 205-A, tầng 2', 'từ 15-20 học sinh', 'tỷ lệ 98,5% so với kế hoạch', 'tăng 12/15 chỉ tiêu',
      'đạt 7/9 tiêu chí', 'từ 7-10 ngày', 'mã số thuế 5700-123-456', 'xe biển số 14A-123.45', 'số chứng minh 012345678', 'thửa đất số 45, tờ bản đồ số 12', 'hồ sơ số 15', 'hòm thư số 3', 'kỳ họp thứ 5/2025', 'tháng 3-4/2025', 'vụ Đông Xuân 2024-2025', 'năm học 2025-2026', 'quý III/2025', 'tuần 32/2025', 'lúc 8h30-10h00',
      'trang 12-15 của tài liệu', 'khổ giấy A4-210x297', 'cỡ chữ 13-14', 'hạng 2/12 đơn vị', 'nhóm 1-A', 'lô B-12', 'toà nhà 7-B', 'chuyến bay VN-123', 'khối 10-12', 'bão số 3', 'số 12 phố Mẫu', 'ô số 4/6', 'buổi 2/ngày', 'điểm 8/10', 'cột số 2', 'đợt phát thẻ 07/11', 'Huy hiệu 30, 40, 50 năm tuổi Đảng', 'khoá 15-K2 mở tháng 9',
    ],
  ],
  [
    'forms, annexes and attachments',
    [
      'điền theo Biểu số 05-TK/TCTW và Mẫu 2-KNĐ', 'Mẫu số 02', 'theo mẫu 2A, 2B', 'Biểu số 1 kèm theo', 'Phụ lục II', 'Phụ lục số 03 gửi kèm', 'Bảng 3.1', 'Danh sách số 2', 'mẫu 3-KNĐ', 'Mẫu 10-HSĐV', 'phiếu số 4', 'biểu mẫu 01, 02, 03', 'sổ số 5', 'tập hồ sơ số 12', 'Mẫu C12-HD', 'Biểu 2B/TCTU', 'tờ khai mẫu 01/TK',
      '(có danh sách kèm theo)', '(gửi kèm đề cương báo cáo)', 'theo đề cương gửi kèm',
    ],
  ],
  [
    'organs, places and things with a number',
    ['Ban Chỉ đạo 35', 'Chi bộ số 4', 'Trường THCS số 2 Tân Khê', 'Tổ dân phố 7', 'Quốc lộ 18A', 'Trung đoàn 123', 'Đội quản lý thị trường số 3', 'Viện kiểm sát nhân dân khu vực 2', 'Tổ công tác 57', 'Lớp K15', 'Kho bạc khu vực XX', 'Đồn Biên phòng 23', 'Nhà máy Z-13', 'Công ty 27-7', 'Trạm bơm số 4', 'Cụm thi đua số 5', 'Khối thi đua số 2', 'Đài truyền thanh cơ sở 2', 'Công trình 30-4', 'phong trào 3 không'],
  ],
  [
    'law as a word',
    ['luật sư tư vấn', 'tuyên truyền pháp luật', 'theo quy định', 'theo luật định', 'đúng quy luật', 'giữ nghiêm kỷ luật', 'phổ biến, giáo dục pháp luật', 'theo quy định của pháp luật', 'trước pháp luật', 'theo quy định hiện hành', 'vi phạm kỷ luật của Đảng', 'hội luật gia', 'luật lệ, hương ước', 'xử lý theo pháp luật', 'theo quy chế đã ban hành', 'đúng pháp luật, đúng điều lệ', 'dự án luật còn ý kiến khác nhau', 'thi tìm hiểu pháp luật'],
  ],
  [
    'events, campaigns and the like',
    ['Đại hội Đảng bộ xã lần thứ II', 'nhiệm kỳ 2025 - 2030', 'Hội nghị lần thứ 12', 'Cuộc vận động “Toàn dân xây dựng đời sống văn hoá”', 'Tháng Thanh niên năm 2025', 'Ngày Pháp luật 09/11', 'Kỷ niệm 95 năm Ngày thành lập Đảng 03/02/1930 - 03/02/2025', 'Tuần lễ biển đảo', 'lễ trao Huy hiệu Đảng đợt 19/5', 'Tết trồng cây xuân Ất Tỵ', 'kỳ họp thứ 9 Quốc hội khoá XV', 'giải bóng chuyền 2/9', 'Hội thi Bí thư chi bộ giỏi', 'phiên họp thứ 35', 'chiến dịch 60 ngày đêm', 'lễ ra quân 26/3', 'Ngày hội Đại đoàn kết 18/11', 'mô hình 5 có, 3 sạch'],
  ],
  [
    'a number left open',
    ['Số      -CV/ĐU', 'Kế hoạch số … ngày … của Đảng uỷ', 'Quyết định số ....../QĐ-UBND', 'theo Công văn số     của Huyện uỷ', 'Nghị quyết số … -NQ/CB ngày …/…/2025', 'Tờ trình số     /TTr-CB', 'Biên bản số … ngày … tháng … năm 2025', 'Báo cáo số ___-BC/ĐU', 'Hướng dẫn số ……', 'ghi số, ký hiệu văn bản'],
  ],
  [
    'what a paper is for',
    ['làm căn cứ xây dựng kế hoạch', 'để tổng hợp, báo cáo Ban Thường vụ', 'đề nghị gửi văn bản về Văn phòng', 'chuẩn bị báo cáo, tham luận', 'thời hạn gửi báo cáo là ngày 05/6/2025', 'nộp 03 bộ hồ sơ', 'phê duyệt chủ trương', 'trả lời bằng văn bản', 'có ý kiến bằng văn bản trước ngày 10/6/2025', 'xác nhận vào biên bản', 'ký ban hành trong ngày 12/6/2025', 'tại công văn nêu trên', 'các văn bản chỉ đạo của Trung ương', 'theo tinh thần nghị quyết', 'theo hướng dẫn của cấp trên', 'Kế hoạch của Ban Thường vụ', 'theo Thông báo của Văn phòng', 'Hướng dẫn của Ban Tổ chức Tỉnh uỷ'],
  ],
  [
    'orders of things',
    ['vòng 2/2025 của cuộc thi', 'số báo 12-13', 'bản tin số 5 tháng 3', 'Tạp chí số 7-2025', 'kỳ 1, tháng 6/2025', 'mục 3-5 của đề cương', 'khoảng 200-250 đại biểu', 'cấp độ 2-3', 'nhóm tuổi 18-30', 'tàu số 5, toa 7', 'cổng số 3', 'ghế 12-A', 'trường dữ liệu số 9', 'lần thứ 5/2025', 'ca 2-3', 'quầy số 4', 'câu số 7', 'dòng 12, trang 3', 'bước 2/5', 'phương án 1 hoặc 2'],
  ],
])
