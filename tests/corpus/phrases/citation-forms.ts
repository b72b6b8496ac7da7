/**
 * Citations: one paper (or several, joined by ` + `) → the ways offices cite it. Written by hand before the parser was
 * run. Each paper: kind | number | date | issuer, `-` for what is not printed. Organs and numbers are invented.
 */
export interface CitationForms {
  readonly value: string
  readonly phrases: readonly string[]
}

export const CITATION_FORMS: readonly CitationForms[] = [
  {
    value: 'Công văn | 630/CV-SXD&ĐT | 2010-04-27 | Sở Xây dựng',
    phrases: ['Căn cứ Công văn số 630/CV SXD&ĐT ngày 27/4/2010 của Sở Xây dựng'],
  },
  {
    value: 'Kế hoạch | 12/KH-UBND | - | -',
    phrases: ['Thực hiện Kế hoạch số 12/KH-UBND & các văn bản liên quan'],
  },
  {
    value: 'Công văn | 93/SXD | 2024-12-28 | Sở Xây dựng',
    phrases: ['Căn cứ Công văn số 93/SXDngày 28 tháng 12 năm 2024 của Sở Xây dựng'],
  },
  {
    value: 'Thư kêu gọi | - | 2024-11-12 | Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh',
    phrases: [
      'Theo Thư kêu gọi ngày 12/11/2024 của Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'Hưởng ứng Thư kêu gọi ngày 12 tháng 11 năm 2024 của Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ],
  },
  {
    value: 'Công văn | 612-CV/TU | 2024-05-09 | Ban Thường vụ Tỉnh uỷ',
    phrases: [
      'Thực hiện Công văn 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Căn cứ Công văn số 612-CV/TU ngày 09 tháng 5 năm 2024 của Ban Thường vụ Tỉnh uỷ',
      'Căn cứ vào Công văn số 612-CV/TU, ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ;',
      'Công văn số 612-CV/TU của Ban Thường vụ Tỉnh uỷ ngày 09/5/2024',
      'Công văn số 612-CV/TU của Ban Thường vụ Tỉnh uỷ, ngày 09/5/2024',
      'Công văn số 612-CV/TU (ngày 09/5/2024) của Ban Thường vụ Tỉnh uỷ',
      'công văn số 612-CV/TU ngày 9/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Công văn số 612 - CV/TU, ngày 9/5/2024, của Ban Thường vụ Tỉnh uỷ',
      'Công văn số 612-CV/TU ký ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Công văn số 612-CV/TU do Ban Thường vụ Tỉnh uỷ ban hành ngày 09/5/2024',
      'Ngày 09/5/2024, Ban Thường vụ Tỉnh uỷ ban hành Công văn số 612-CV/TU',
      'Ngày 09/5/2024, Ban Thường vụ Tỉnh uỷ đã có Công văn số 612-CV/TU',
      'Ngày 09/5/2024, Ban Thường vụ Tỉnh uỷ có Công văn số 612-CV/TU',
      'Công văn số 612-CV/TU\nngày 09/5/2024 của Ban Thường vụ\nTỉnh uỷ',
      'Công văn số 612-CV/TU ngày 09.5.2024 của Ban Thường vụ Tỉnh uỷ',
      'Công văn số 612-CV/TU ngày 09-5-2024 của Ban Thường vụ Tỉnh uỷ',
      'Ngày 09-5-2024, Ban Thường vụ Tỉnh uỷ ban hành Công văn số 612-CV/TU',
      'Công văn số 612 CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Công văn số 612 CV/TU, ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Trên cơ sở Công văn số 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Quán triệt, triển khai thực hiện Công văn số 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Sau khi nghiên cứu Công văn số 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Thực hiện chỉ đạo tại Công văn số 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      'Ban Thường vụ Đảng uỷ tiếp nhận Công văn số 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ',
      '(theo Công văn số 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ)',
      'Công văn số 612-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ về công tác kết nạp đảng viên',
      'Công văn số 612-CV/TU, ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ v/v rà soát hồ sơ đảng viên',
    ],
  },
  {
    value: 'Công văn | 77-CV/ĐU | - | Đảng uỷ xã Tân Khê',
    phrases: ['theo Công văn số 77-CV/ĐU của Đảng uỷ xã Tân Khê', 'Công văn 77-CV/ĐU của Đảng uỷ xã Tân Khê', 'nội dung Công văn số 77-CV/ĐU do Đảng uỷ xã Tân Khê ban hành', 'Công văn số 77-CV/ĐU của Đảng uỷ xã Tân Khê nêu rõ các mốc thời gian'],
  },
  {
    value: 'Kế hoạch | 35-KH/ĐU | 2025-02-17 | -',
    phrases: ['Kế hoạch số 35-KH/ĐU ngày 17/02/2025', 'Kế hoạch 35-KH/ĐU ngày 17/2/2025', 'Kế hoạch số 35-KH/ĐU, ngày 17 tháng 02 năm 2025', 'kế hoạch số 35-KH/ĐU ngày 17/02/2025', 'Kế hoạch số: 35-KH/ĐU ngày 17/02/2025', 'Kế hoạch số 35–KH/ĐU ngày 17/02/2025', 'Kế hoạch số35-KH/ĐU ngày 17/02/2025', 'Tiếp tục thực hiện Kế hoạch số 35-KH/ĐU ngày 17/02/2025'],
  },
  {
    value: 'Nghị quyết | 09-NQ/ĐU | 2024-06-20 | Ban Chấp hành Đảng bộ xã Tân Khê',
    phrases: ['Nghị quyết số 09-NQ/ĐU ngày 20/6/2024 của Ban Chấp hành Đảng bộ xã Tân Khê', 'Nghị quyết 09-NQ/ĐU ngày 20/6/2024 của Ban Chấp hành Đảng bộ xã Tân Khê', 'Nghị quyết số 09-NQ/ĐU, ngày 20/6/2024 của Ban Chấp hành Đảng bộ xã Tân Khê về chuyển đổi số', 'Cụ thể hoá Nghị quyết số 09-NQ/ĐU ngày 20/6/2024 của Ban Chấp hành Đảng bộ xã Tân Khê', 'Quán triệt Nghị quyết số 09-NQ/ĐU ngày 20 tháng 6 năm 2024 của Ban Chấp hành Đảng bộ xã Tân Khê'],
  },
  {
    value: 'Chỉ thị | 14-CT/TU | 2023-11-03 | Ban Thường vụ Tỉnh ủy',
    phrases: ['Chỉ thị số 14-CT/TU, ngày 03/11/2023 của Ban Thường vụ Tỉnh ủy', 'Chỉ thị 14-CT/TU ngày 03/11/2023 của Ban Thường vụ Tỉnh ủy', 'Chỉ thị số 14-CT/TU ngày 3/11/2023 của Ban Thường vụ Tỉnh ủy về phòng cháy, chữa cháy', 'tinh thần Chỉ thị số 14-CT/TU ngày 03/11/2023 của Ban Thường vụ Tỉnh ủy', 'Sơ kết 01 năm thực hiện Chỉ thị số 14-CT/TU ngày 03/11/2023 của Ban Thường vụ Tỉnh ủy'],
  },
  {
    value: 'Kết luận | 88-KL/HU | 2022-08-15 | Ban Thường vụ Huyện uỷ',
    phrases: ['Kết luận số 88-KL/HU ngày 15/8/2022 của Ban Thường vụ Huyện uỷ', 'Kết luận 88-KL/HU, ngày 15/8/2022 của Ban Thường vụ Huyện uỷ', 'Thực hiện Kết luận số 88-KL/HU ngày 15/8/2022 của Ban Thường vụ Huyện uỷ về công tác cán bộ'],
  },
  {
    value: 'Thông báo | 205-TB/VPTU | 2025-09-30 | Văn phòng Tỉnh uỷ',
    phrases: ['Thông báo số 205-TB/VPTU ngày 30/9/2025 của Văn phòng Tỉnh uỷ', 'Thông báo 205-TB/VPTU ngày 30/9/2025 của Văn phòng Tỉnh uỷ', 'nội dung Thông báo số 205-TB/VPTU, ngày 30/9/2025 của Văn phòng Tỉnh uỷ', 'Theo Thông báo số 205-TB/VPTU ngày 30/9/2025 của Văn phòng Tỉnh uỷ về lịch tiếp công dân'],
  },
  {
    value: 'Hướng dẫn | 16-HD/BTCTU | 2024-10-21 | Ban Tổ chức Tỉnh uỷ',
    phrases: ['Hướng dẫn số 16-HD/BTCTU ngày 21/10/2024 của Ban Tổ chức Tỉnh uỷ', 'theo Hướng dẫn 16-HD/BTCTU ngày 21/10/2024 của Ban Tổ chức Tỉnh uỷ', 'đúng mẫu của Hướng dẫn số 16-HD/BTCTU, ngày 21/10/2024 của Ban Tổ chức Tỉnh uỷ', 'Hướng dẫn số 16-HD/BTCTU ngày 21/10/2024 của Ban Tổ chức Tỉnh uỷ về kiểm điểm cuối năm'],
  },
  {
    value: 'Quyết định | 346-QĐ/TU | 2025-07-01 | Ban Thường vụ Tỉnh uỷ',
    phrases: ['Quyết định số 346-QĐ/TU ngày 01/7/2025 của Ban Thường vụ Tỉnh uỷ', 'Quyết định 346-QĐ/TU, ngày 01/7/2025 của Ban Thường vụ Tỉnh uỷ về thành lập Đảng bộ xã Tân Khê', 'Quyết định thành lập số 346-QĐ/TU ngày 01/7/2025 của Ban Thường vụ Tỉnh uỷ'],
  },
  {
    value: 'Chương trình | 22-CTr/TU | 2021-12-06 | Tỉnh uỷ',
    phrases: ['Chương trình số 22-CTr/TU ngày 06/12/2021 của Tỉnh uỷ', 'Chương trình 22-CTr/TU, ngày 06/12/2021 của Tỉnh uỷ', 'triển khai Chương trình số 22-CTr/TU ngày 06/12/2021 của Tỉnh uỷ'],
  },
  {
    value: 'Quyết định | 2145/QĐ-UBND | 2025-10-14 | UBND tỉnh Hà Phong',
    phrases: ['Quyết định số 2145/QĐ-UBND ngày 14/10/2025 của UBND tỉnh Hà Phong', 'Quyết định 2145/QĐ-UBND ngày 14/10/2025 của UBND tỉnh Hà Phong', 'Quyết định số: 2145/QĐ-UBND, ngày 14/10/2025 của UBND tỉnh Hà Phong', 'Căn cứ Quyết định số 2145/QĐ-UBND ngày 14 tháng 10 năm 2025 của UBND tỉnh Hà Phong về việc giao biên chế;', 'được phê duyệt tại Quyết định số 2145/QĐ-UBND ngày 14/10/2025 của UBND tỉnh Hà Phong'],
  },
  {
    value: 'Công văn | 918/SNV-CCVC | 2025-03-05 | Sở Nội vụ',
    phrases: ['Công văn số 918/SNV-CCVC ngày 05/3/2025 của Sở Nội vụ', 'Phúc đáp Công văn số 918/SNV-CCVC ngày 05/3/2025 của Sở Nội vụ', 'Trả lời Công văn số 918/SNV-CCVC ngày 05/3/2025 của Sở Nội vụ', 'UBND xã nhận được Công văn số 918/SNV-CCVC ngày 05/3/2025 của Sở Nội vụ', 'Công văn khẩn số 918/SNV-CCVC ngày 05/3/2025 của Sở Nội vụ', 'Theo đề nghị của Sở Nội vụ tại Công văn số 918/SNV-CCVC ngày 05/3/2025'],
  },
  {
    value: 'Tờ trình | 61/TTr-SKHCN | 2025-08-11 | Sở Khoa học và Công nghệ',
    phrases: ['Tờ trình số 61/TTr-SKHCN ngày 11/8/2025 của Sở Khoa học và Công nghệ', 'Xét Tờ trình số 61/TTr-SKHCN ngày 11/8/2025 của Sở Khoa học và Công nghệ', 'Xét đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 61/TTr-SKHCN ngày 11/8/2025', 'Theo đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 61/TTr-SKHCN, ngày 11/8/2025'],
  },
  {
    value: 'Nghị định | 45/2024/NĐ-CP | 2024-04-26 | Chính phủ',
    phrases: ['Nghị định số 45/2024/NĐ-CP ngày 26/4/2024 của Chính phủ', 'Nghị định 45/2024/NĐ-CP ngày 26/4/2024 của Chính phủ', 'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 26 tháng 4 năm 2024 của Chính phủ;', 'Căn cứ Nghị định số 45/2024/NĐ-CP ngày 26/4/2024 của Chính phủ quy định về hội;', 'Điều 7 Nghị định số 45/2024/NĐ-CP ngày 26/4/2024 của Chính phủ', 'khoản 1, khoản 3 Điều 7 Nghị định số 45/2024/NĐ-CP ngày 26/4/2024 của Chính phủ'],
  },
  {
    value: 'Thông tư | 12/2025/TT-BNV | 2025-05-19 | Bộ trưởng Bộ Nội vụ',
    phrases: ['Thông tư số 12/2025/TT-BNV ngày 19/5/2025 của Bộ trưởng Bộ Nội vụ', 'Thông tư 12/2025/TT-BNV ngày 19/5/2025 của Bộ trưởng Bộ Nội vụ', 'theo mẫu tại Thông tư số 12/2025/TT-BNV ngày 19/5/2025 của Bộ trưởng Bộ Nội vụ'],
  },
  {
    value: 'Công điện | 19/CĐ-UBND | 2025-09-02 | Chủ tịch UBND tỉnh',
    phrases: ['Công điện số 19/CĐ-UBND ngày 02/9/2025 của Chủ tịch UBND tỉnh', 'Công điện khẩn số 19/CĐ-UBND ngày 02/9/2025 của Chủ tịch UBND tỉnh', 'Công điện hoả tốc số 19/CĐ-UBND ngày 02/9/2025 của Chủ tịch UBND tỉnh', 'Thực hiện Công điện 19/CĐ-UBND ngày 2/9/2025 của Chủ tịch UBND tỉnh về ứng phó bão'],
  },
  {
    value: 'Nghị quyết | 27/NQ-HĐND | 2024-12-12 | HĐND xã',
    phrases: ['Nghị quyết số 27/NQ-HĐND ngày 12/12/2024 của HĐND xã', 'Nghị quyết 27/NQ-HĐND, ngày 12/12/2024 của HĐND xã', 'Nghị quyết số 27/NQ-HĐND ngày 12/12/2024 của HĐND xã về dự toán ngân sách năm 2025'],
  },
  {
    value: 'Văn bản | 350/STC-NS | 2025-01-22 | Sở Tài chính',
    phrases: ['Văn bản số 350/STC-NS ngày 22/01/2025 của Sở Tài chính', 'Thực hiện Văn bản số 350/STC-NS ngày 22/01/2025 của Sở Tài chính', 'theo Văn bản số 350/STC-NS, ngày 22/01/2025 của Sở Tài chính về quyết toán'],
  },
  // Two papers.
  {
    value: 'Quy định | 37-QĐ/TW | 2021-10-25 | - + Hướng dẫn | 02-HD/UBKTTW | 2021-12-09 | Uỷ ban Kiểm tra Trung ương',
    phrases: ['Quy định số 37-QĐ/TW ngày 25/10/2021 và Hướng dẫn số 02-HD/UBKTTW ngày 09/12/2021 của Uỷ ban Kiểm tra Trung ương', 'Quy định số 37-QĐ/TW, ngày 25/10/2021; Hướng dẫn số 02-HD/UBKTTW, ngày 09/12/2021 của Uỷ ban Kiểm tra Trung ương', 'thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021, Hướng dẫn số 02-HD/UBKTTW ngày 09/12/2021 của Uỷ ban Kiểm tra Trung ương'],
  },
  {
    value: 'Kế hoạch | 40-KH/TU | 2025-04-14 | Ban Thường vụ Tỉnh uỷ + Kế hoạch | 18-KH/ĐU | 2025-05-06 | Ban Thường vụ Đảng uỷ',
    phrases: [
      'Thực hiện Kế hoạch số 40-KH/TU ngày 14/4/2025 của Ban Thường vụ Tỉnh uỷ, Kế hoạch số 18-KH/ĐU ngày 06/5/2025 của Ban Thường vụ Đảng uỷ',
      'Kế hoạch số 40-KH/TU ngày 14/4/2025 của Ban Thường vụ Tỉnh uỷ và Kế hoạch số 18-KH/ĐU ngày 06/5/2025 của Ban Thường vụ Đảng uỷ',
      'Kế hoạch số 40-KH/TU ngày 14/4/2025 của Ban Thường vụ Tỉnh uỷ;\nKế hoạch số 18-KH/ĐU ngày 06/5/2025 của Ban Thường vụ Đảng uỷ;',
    ],
  },
  {
    value: 'Nghị quyết | 18-NQ/TW | - | - + Kết luận | 50-KL/TW | - | Bộ Chính trị',
    phrases: ['Nghị quyết số 18-NQ/TW và Kết luận số 50-KL/TW của Bộ Chính trị', 'Nghị quyết 18-NQ/TW, Kết luận 50-KL/TW của Bộ Chính trị', 'tổng kết Nghị quyết số 18-NQ/TW; Kết luận số 50-KL/TW của Bộ Chính trị'],
  },
  {
    value: 'Quyết định | 15/QĐ-UBND | - | - + Quyết định | 16/QĐ-UBND | - | -',
    phrases: ['các Quyết định số 15/QĐ-UBND, số 16/QĐ-UBND', 'Quyết định số 15/QĐ-UBND và số 16/QĐ-UBND', 'Quyết định số 15/QĐ-UBND; 16/QĐ-UBND', 'Quyết định số 15/QĐ-UBND và Quyết định số 16/QĐ-UBND'],
  },
  // Laws and charters.
  { value: 'Luật | - | - | -', phrases: ['Luật Lưu trữ năm 2024', 'Căn cứ Luật Viên chức năm 2010;', 'theo Luật Bảo hiểm xã hội năm 2024', 'quy định tại Luật Khiếu nại', 'khoản 2 Điều 15 Luật Tố cáo', 'theo Luật Thi đua, khen thưởng năm 2022', 'Điều 12 của Luật Hôn nhân và Gia đình', 'tuyên truyền Luật Căn cước năm 2023'] },
  { value: 'Luật | - | 2025-02-18 | -', phrases: ['Luật Tổ chức Chính phủ ngày 18/02/2025', 'Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;', 'Luật Tổ chức Chính phủ, ngày 18/02/2025'] },
  { value: 'Luật | 65/2025/QH15 | 2025-02-19 | -', phrases: ['Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19/02/2025', 'Luật số 65/2025/QH15 ngày 19/02/2025'] },
  { value: 'Điều lệ | - | - | Đảng', phrases: ['quy định của Điều lệ Đảng', 'thi hành Điều lệ Đảng', 'vi phạm Điều lệ Đảng đến mức phải xử lý'] },
  { value: 'Bộ luật | - | - | -', phrases: ['Bộ luật Dân sự năm 2015', 'Điều 104 Bộ luật Lao động', 'theo Bộ luật Hình sự năm 2015'] },
  { value: 'Nghị quyết | - | - | Trung ương', phrases: ['Nghị quyết Trung ương 7 khoá XII', 'Nghị quyết Trung ương 4 (khoá XI)', 'tinh thần Nghị quyết Trung ương 6 (khoá XII)', 'Nghị quyết Hội nghị Trung ương 5 khoá XIII'] },
  // Papers without a symbol, symbols of odd make.
  { value: 'Kết luận | 126 | 2025-02-14 | Bộ Chính trị', phrases: ['Kết luận số 126, ngày 14/02/2025 của Bộ Chính trị', 'Kết luận số 126 ngày 14/02/2025 của Bộ Chính trị'] },
  { value: 'Công văn | 34-CV/ĐTN | 2025-03-26 | Ban Thường vụ Đoàn Thanh niên', phrases: ['Công văn số 34-CV/ĐTN ngày 26/3/2025 của Ban Thường vụ Đoàn Thanh niên', 'Công văn 34-CV/ĐTN, ngày 26/3/2025 của Ban Thường vụ Đoàn Thanh niên'] },
  { value: 'Hướng dẫn | 05/HD-LĐLĐ | 2025-06-02 | Liên đoàn Lao động tỉnh', phrases: ['Hướng dẫn số 05/HD-LĐLĐ ngày 02/6/2025 của Liên đoàn Lao động tỉnh', 'Hướng dẫn 05/HD-LĐLĐ ngày 02/6/2025 của Liên đoàn Lao động tỉnh'] },
  { value: 'Giấy mời | 112/GM-UBND | 2025-11-04 | UBND xã', phrases: ['Giấy mời số 112/GM-UBND ngày 04/11/2025 của UBND xã', 'theo Giấy mời số 112/GM-UBND, ngày 04/11/2025 của UBND xã'] },
  { value: 'Báo cáo | 250-BC/ĐU | 2025-10-10 | Đảng uỷ xã Tân Khê', phrases: ['Báo cáo số 250-BC/ĐU ngày 10/10/2025 của Đảng uỷ xã Tân Khê', 'số liệu tại Báo cáo số 250-BC/ĐU, ngày 10/10/2025 của Đảng uỷ xã Tân Khê'] },
  { value: 'Đề án | 07-ĐA/TU | 2022-03-18 | Ban Thường vụ Tỉnh uỷ', phrases: ['Đề án số 07-ĐA/TU ngày 18/3/2022 của Ban Thường vụ Tỉnh uỷ', 'triển khai Đề án số 07-ĐA/TU, ngày 18/3/2022 của Ban Thường vụ Tỉnh uỷ về phát triển đảng viên'] },
  { value: 'Quy chế | 03-QC/TU | 2025-10-20 | Ban Chấp hành Đảng bộ tỉnh', phrases: ['Quy chế số 03-QC/TU ngày 20/10/2025 của Ban Chấp hành Đảng bộ tỉnh', 'Quy chế làm việc số 03-QC/TU ngày 20/10/2025 của Ban Chấp hành Đảng bộ tỉnh'] },
  { value: 'Thông tri | 08-TT/TU | 2024-01-30 | Ban Thường vụ Tỉnh uỷ', phrases: ['Thông tri số 08-TT/TU ngày 30/01/2024 của Ban Thường vụ Tỉnh uỷ', 'Thực hiện Thông tri 08-TT/TU, ngày 30/01/2024 của Ban Thường vụ Tỉnh uỷ'] },
  { value: 'Biên bản | 14-BB/CB | 2025-09-08 | Chi bộ thôn Nà Pheo', phrases: ['Biên bản số 14-BB/CB ngày 08/9/2025 của Chi bộ thôn Nà Pheo', 'Biên bản họp số 14-BB/CB, ngày 08/9/2025 của Chi bộ thôn Nà Pheo'] },
  { value: 'Nghị quyết liên tịch | 01/2025/NQLT | 2025-01-15 | -', phrases: ['Nghị quyết liên tịch số 01/2025/NQLT ngày 15/01/2025'] },
  { value: 'Kế hoạch liên tịch | 09/KHLT | 2025-03-03 | -', phrases: ['Kế hoạch liên tịch số 09/KHLT ngày 03/3/2025'] },
  { value: 'Quy chế phối hợp | 05/QCPH | 2025-04-04 | -', phrases: ['Quy chế phối hợp số 05/QCPH ngày 04/4/2025'] },
  { value: 'Kết luận | 31-KL/ĐU | 2025-10-27 | Ban Thường vụ Đảng uỷ', phrases: ['Kết luận số 31-KL/ĐU ngày 27/10/2025 của Ban Thường vụ Đảng uỷ', 'Thực hiện Kết luận 31-KL/ĐU, ngày 27/10/2025 của Ban Thường vụ Đảng uỷ', 'Căn cứ Kết luận số 31-KL/ĐU ngày 27 tháng 10 năm 2025 của Ban Thường vụ Đảng uỷ;'] },
  { value: 'Phương án | 19/PA-UBND | 2025-06-09 | UBND xã', phrases: ['Phương án số 19/PA-UBND ngày 09/6/2025 của UBND xã', 'triển khai Phương án số 19/PA-UBND, ngày 09/6/2025 của UBND xã'] },
  { value: 'Pháp lệnh | - | - | -', phrases: ['Pháp lệnh Ưu đãi người có công năm 2020', 'theo Pháp lệnh Dân quân tự vệ năm 2004'] },
]
