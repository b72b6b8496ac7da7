/**
 * Citations: sentence → the papers it cites, written by hand. Each paper: kind | number | date | issuer, `-` for what
 * is not printed. `title`, `pinpoint`, `verb` are checked when given for the first paper. Organs and numbers are invented.
 */
export interface CitationPhrase {
  readonly text: string
  readonly cites: readonly string[]
  readonly title?: string
  readonly pinpoint?: string
  readonly verb?: string
  /** The words the first citation covers, when they matter. */
  readonly span?: string
}

export const CITATION_PHRASES: readonly CitationPhrase[] = [
  // Number, day and organ in the usual order.
  { text: 'Thực hiện Công văn số 512-CV/TU ngày 09/5/2024 của Ban Thường vụ Tỉnh uỷ về tăng cường công tác phát triển đảng viên;', cites: ['Công văn | 512-CV/TU | 2024-05-09 | Ban Thường vụ Tỉnh uỷ'], title: 'tăng cường công tác phát triển đảng viên', verb: 'Thực hiện' },
  { text: 'Thực hiện Công văn số 512-CV/TU, ngày 09/5/2024 của Ban Thường vụ Tỉnh ủy về việc rà soát hồ sơ,', cites: ['Công văn | 512-CV/TU | 2024-05-09 | Ban Thường vụ Tỉnh ủy'], title: 'rà soát hồ sơ' },
  { text: 'Căn cứ Nghị quyết số 07-NQ/ĐU ngày 12/3/2024 của Ban Chấp hành Đảng bộ xã An Lạc;', cites: ['Nghị quyết | 07-NQ/ĐU | 2024-03-12 | Ban Chấp hành Đảng bộ xã An Lạc'], verb: 'Căn cứ' },
  { text: 'Căn cứ Hướng dẫn số 33-HD/BTCTU ngày 02 tháng 4 năm 2025 của Ban Tổ chức Tỉnh uỷ', cites: ['Hướng dẫn | 33-HD/BTCTU | 2025-04-02 | Ban Tổ chức Tỉnh uỷ'] },
  { text: 'theo Kế hoạch số 41-KH/ĐU, ngày 16/5/2022 của Ban Thường vụ Đảng uỷ phường', cites: ['Kế hoạch | 41-KH/ĐU | 2022-05-16 | Ban Thường vụ Đảng uỷ phường'] },
  { text: 'Quy định số 24-QĐ/TW của Ban Chấp hành Trung ương', cites: ['Quy định | 24-QĐ/TW | - | Ban Chấp hành Trung ương'] },
  { text: 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị', cites: ['Chỉ thị | 05-CT/TW | 2016-05-15 | Bộ Chính trị'] },
  { text: 'Chỉ thị 05-CT/TW của Bộ Chính trị khoá XII', cites: ['Chỉ thị | 05-CT/TW | - | Bộ Chính trị khoá XII'] },
  { text: 'Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW', cites: ['Kết luận | 01-KL/TW | 2021-05-18 | Bộ Chính trị', 'Chỉ thị | 05-CT/TW | - | -'] },
  { text: 'Thông báo số 88-TB/HU ngày 1/3/2024 của Thường trực Huyện uỷ', cites: ['Thông báo | 88-TB/HU | 2024-03-01 | Thường trực Huyện uỷ'] },
  { text: 'Chương trình số 12-CTr/ĐU ngày 29/12/2023 của Đảng uỷ', cites: ['Chương trình | 12-CTr/ĐU | 2023-12-29 | Đảng uỷ'] },
  { text: 'Công điện số 05/CĐ-UBND hồi 16 giờ 30 ngày 09/4/2024 của Chủ tịch UBND tỉnh', cites: ['Công điện | 05/CĐ-UBND | 2024-04-09 | Chủ tịch UBND tỉnh'] },
  { text: 'Kế hoạch số 15-KH/TU và Kế hoạch số 16-KH/TU cùng ngày 02/4/2024 của Tỉnh uỷ', cites: ['Kế hoạch | 15-KH/TU | 2024-04-02 | Tỉnh uỷ', 'Kế hoạch | 16-KH/TU | 2024-04-02 | Tỉnh uỷ'] },
  { text: 'Thực hiện Kế hoạch số 15-KH/TU về chuyển đổi số, ngày 02/4/2024 của Tỉnh uỷ', cites: ['Kế hoạch | 15-KH/TU | 2024-04-02 | Tỉnh uỷ'], title: 'chuyển đổi số' },
  { text: 'Thực hiện Kế hoạch số 15-KH/TU về đăng ký học trước ngày 02/4/2024 của các đơn vị', cites: ['Kế hoạch | 15-KH/TU | - | -'] },
  { text: 'Tờ trình số 15-TTr/BTC ngày 10/01/2025 của Ban Tổ chức', cites: ['Tờ trình | 15-TTr/BTC | 2025-01-10 | Ban Tổ chức'] },
  { text: 'Báo cáo số 120-BC/UBKT ngày 15/02/2025 của Uỷ ban Kiểm tra Đảng uỷ', cites: ['Báo cáo | 120-BC/UBKT | 2025-02-15 | Uỷ ban Kiểm tra Đảng uỷ'] },
  { text: 'Đề án số 03-ĐA/TU ngày 20/8/2023 của Tỉnh uỷ', cites: ['Đề án | 03-ĐA/TU | 2023-08-20 | Tỉnh uỷ'] },
  { text: 'Quy chế số 02-QC/ĐU ngày 05/7/2025', cites: ['Quy chế | 02-QC/ĐU | 2025-07-05 | -'] },
  { text: 'Giấy mời số 27-GM/ĐU ngày 05/7/2025 của Văn phòng Đảng uỷ', cites: ['Giấy mời | 27-GM/ĐU | 2025-07-05 | Văn phòng Đảng uỷ'] },
  // State papers.
  { text: 'Quyết định số 12/2024/QĐ-UBND ngày 05/6/2024 của Uỷ ban nhân dân tỉnh', cites: ['Quyết định | 12/2024/QĐ-UBND | 2024-06-05 | Uỷ ban nhân dân tỉnh'] },
  { text: 'Quyết định số 1234/QĐ-UBND ngày 5/6/2024 của UBND tỉnh', cites: ['Quyết định | 1234/QĐ-UBND | 2024-06-05 | UBND tỉnh'] },
  { text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;', cites: ['Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ'], title: 'công tác văn thư' },
  { text: 'Thông tư số 01/2019/TT-BNV ngày 24/01/2019 của Bộ Nội vụ quy định quy trình trao đổi văn bản điện tử;', cites: ['Thông tư | 01/2019/TT-BNV | 2019-01-24 | Bộ Nội vụ'] },
  { text: 'Thông tư liên tịch số 05/2015/TTLT-BNV-BTC ngày 1/2/2015', cites: ['Thông tư liên tịch | 05/2015/TTLT-BNV-BTC | 2015-02-01 | -'] },
  { text: 'Công văn số 3083/UBND-NCKS ngày 14/7/2025 của Uỷ ban nhân dân tỉnh', cites: ['Công văn | 3083/UBND-NCKS | 2025-07-14 | Uỷ ban nhân dân tỉnh'] },
  { text: 'Văn bản số 456/SNV-TCBC ngày 14/7/2025 của Sở Nội vụ', cites: ['Văn bản | 456/SNV-TCBC | 2025-07-14 | Sở Nội vụ'] },
  { text: 'Công điện số 72/CĐ-TTg ngày 24/5/2025 của Thủ tướng Chính phủ', cites: ['Công điện | 72/CĐ-TTg | 2025-05-24 | Thủ tướng Chính phủ'] },
  { text: 'Công văn số 99/BGDĐT-GDTH ngày 8/1/2025 của Bộ Giáo dục và Đào tạo về việc tổ chức hội thi;', cites: ['Công văn | 99/BGDĐT-GDTH | 2025-01-08 | Bộ Giáo dục và Đào tạo'], title: 'tổ chức hội thi' },
  { text: 'Tờ trình số 245/TTr-SXD ngày 12/6/2025 của Sở Xây dựng', cites: ['Tờ trình | 245/TTr-SXD | 2025-06-12 | Sở Xây dựng'] },
  { text: 'Nghị quyết số 18/NQ-HĐND ngày 10/12/2024 của Hội đồng nhân dân tỉnh', cites: ['Nghị quyết | 18/NQ-HĐND | 2024-12-10 | Hội đồng nhân dân tỉnh'] },
  { text: 'Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Uỷ ban Thường vụ Quốc hội', cites: ['Nghị quyết | 76/2025/UBTVQH15 | 2025-04-14 | Uỷ ban Thường vụ Quốc hội'] },
  { text: 'Kế hoạch số 150/KH-UBND ngày 3/3/2025 của UBND huyện', cites: ['Kế hoạch | 150/KH-UBND | 2025-03-03 | UBND huyện'] },
  { text: 'Văn bản hợp nhất số 02/VBHN-BNV ngày 5/5/2023', cites: ['Văn bản hợp nhất | 02/VBHN-BNV | 2023-05-05 | -'] },
  // Damaged and odd numbers.
  { text: 'Thực hiện Công văn số 2265/CV-BTGTU ngày 12/9/2024 của Ban Tuyên giáo Tỉnh uỷ', cites: ['Công văn | 2265/CV-BTGTU | 2024-09-12 | Ban Tuyên giáo Tỉnh uỷ'] },
  { text: 'Thực hiện Công văn số484-CV/BTC ngày 12/9/2024', cites: ['Công văn | 484-CV/BTC | 2024-09-12 | -'] },
  { text: 'Công văn số 708 -CV/ĐU ngày 27/5/2024', cites: ['Công văn | 708-CV/ĐU | 2024-05-27 | -'] },
  { text: 'Công văn số 708 - CV/ĐU ngày 27/5/2024', cites: ['Công văn | 708-CV/ĐU | 2024-05-27 | -'] },
  { text: 'Công văn số 708–CV/ĐU ngày 27/5/2024', cites: ['Công văn | 708-CV/ĐU | 2024-05-27 | -'] },
  { text: 'Kết luận số 217, ngày 28/10/2022 của Ban Chấp hành Đảng bộ', cites: ['Kết luận | 217 | 2022-10-28 | Ban Chấp hành Đảng bộ'] },
  { text: 'Công văn số: 15-CV/ĐU ngày 02-3-2024', cites: ['Công văn | 15-CV/ĐU | 2024-03-02 | -'] },
  { text: 'Công văn số 15-CV/ĐU\nngày 02/3/2024 của\nĐảng uỷ', cites: ['Công văn | 15-CV/ĐU | 2024-03-02 | Đảng uỷ'] },
  { text: 'Công văn số 15-CV/ĐU (ngày 02/3/2024)', cites: ['Công văn | 15-CV/ĐU | 2024-03-02 | -'] },
  { text: 'công văn số 15-CV/ĐU ngày 2/3/2024', cites: ['Công văn | 15-CV/ĐU | 2024-03-02 | -'] },
  { text: 'CÔNG VIỆC: xem số 820-CV/ĐUX ngày 8/11/2024', cites: ['Công văn | 820-CV/ĐUX | 2024-11-08 | -'] },
  { text: '(theo số 15-KH/ĐU)', cites: ['Kế hoạch | 15-KH/ĐU | - | -'] },
  // Title and organ in other orders.
  { text: 'Thực hiện Kế hoạch số 61-KH/TU, ngày 06/11/2024 về “triển khai công tác kiểm điểm năm 2024” của Ban Thường vụ Tỉnh uỷ;', cites: ['Kế hoạch | 61-KH/TU | 2024-11-06 | Ban Thường vụ Tỉnh uỷ'], title: 'triển khai công tác kiểm điểm năm 2024', span: 'Kế hoạch số 61-KH/TU, ngày 06/11/2024 về “triển khai công tác kiểm điểm năm 2024” của Ban Thường vụ Tỉnh uỷ' },
  { text: 'Công văn số 61-CV/BTG của Ban Tuyên giáo ngày 06/11/2024 về việc đặt mua báo;', cites: ['Công văn | 61-CV/BTG | 2024-11-06 | Ban Tuyên giáo'], title: 'đặt mua báo' },
  { text: 'Công văn số 61/SXD-VP ngày 06/11/2024 về việc báo cáo số liệu của Sở Xây dựng;', cites: ['Công văn | 61/SXD-VP | 2024-11-06 | Sở Xây dựng'], title: 'báo cáo số liệu' },
  { text: 'Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương Đảng khoá XIII về “Tăng cường củng cố tổ chức cơ sở đảng”;', cites: ['Nghị quyết | 21-NQ/TW | - | Ban Chấp hành Trung ương Đảng khoá XIII'], title: 'Tăng cường củng cố tổ chức cơ sở đảng' },
  { text: 'Hướng dẫn số 5-HD/TW ngày 1/2/2023 của Ban Bí thư "Hướng dẫn sinh hoạt chuyên đề"', cites: ['Hướng dẫn | 5-HD/TW | 2023-02-01 | Ban Bí thư'], title: 'Hướng dẫn sinh hoạt chuyên đề' },
  { text: 'Thực hiện Công văn số 7-CV/TU ngày 2/2/2023 của Tỉnh uỷ về triển khai Hướng dẫn số 3-HD/TW ngày 27/12/2022 của Ban Bí thư về “sinh hoạt đảng trực tuyến”;', cites: ['Công văn | 7-CV/TU | 2023-02-02 | Tỉnh uỷ', 'Hướng dẫn | 3-HD/TW | 2022-12-27 | Ban Bí thư'] },
  { text: 'Quyết định số 9-QĐ/ĐU ngày 2/2/2023 của Đảng uỷ “về ban hành Quy chế làm việc”', cites: ['Quyết định | 9-QĐ/ĐU | 2023-02-02 | Đảng uỷ'] },
  { text: 'Nghị quyết số 4-NQ/ĐU của Ban Chấp hành Đảng bộ xã (khoá II) về xây dựng nông thôn mới;', cites: ['Nghị quyết | 4-NQ/ĐU | - | Ban Chấp hành Đảng bộ xã (khoá II)'] },
  { text: 'Công văn số 5-CV/VPTU ngày 9/9/2025 của Văn phòng Tỉnh uỷ về gửi báo cáo trước ngày 15/9/2025', cites: ['Công văn | 5-CV/VPTU | 2025-09-09 | Văn phòng Tỉnh uỷ'], title: 'gửi báo cáo' },
  { text: 'Công văn số 5-CV/TU ngày 9/9/2025 của Tỉnh uỷ về rà soát đảng viên, Ban Thường vụ Đảng uỷ đề nghị các chi bộ', cites: ['Công văn | 5-CV/TU | 2025-09-09 | Tỉnh uỷ'], title: 'rà soát đảng viên', span: 'Công văn số 5-CV/TU ngày 9/9/2025 của Tỉnh uỷ về rà soát đảng viên' },
  // Pinpoints.
  { text: 'đúng quy định tại Mục 6.3, Điểm 6, Điều 6, Quy định số 24-QĐ/TW, ngày 30/7/2021', cites: ['Quy định | 24-QĐ/TW | 2021-07-30 | -'], pinpoint: 'Mục 6.3, Điểm 6, Điều 6', span: 'Mục 6.3, Điểm 6, Điều 6, Quy định số 24-QĐ/TW, ngày 30/7/2021' },
  { text: 'theo khoản 2 Điều 10 Nghị định số 30/2020/NĐ-CP', cites: ['Nghị định | 30/2020/NĐ-CP | - | -'], pinpoint: 'khoản 2 Điều 10' },
  { text: 'tại điểm b khoản 2 Điều 10 của Quy định số 11-QĐ/TW', cites: ['Quy định | 11-QĐ/TW | - | -'], pinpoint: 'điểm b khoản 2 Điều 10' },
  { text: 'mục III Kế hoạch số 5-KH/ĐU', cites: ['Kế hoạch | 5-KH/ĐU | - | -'], pinpoint: 'mục III' },
  // Lists that share a kind.
  { text: 'Thực hiện Công văn số 11-CV/TU, 12-CV/TU và 15-CV/TU của Ban Thường vụ Tỉnh uỷ', cites: ['Công văn | 11-CV/TU | - | Ban Thường vụ Tỉnh uỷ', 'Công văn | 12-CV/TU | - | Ban Thường vụ Tỉnh uỷ', 'Công văn | 15-CV/TU | - | Ban Thường vụ Tỉnh uỷ'] },
  { text: 'các Nghị định số 29/2023/NĐ-CP ngày 03/6/2023, số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ', cites: ['Nghị định | 29/2023/NĐ-CP | 2023-06-03 | Chính phủ', 'Nghị định | 178/2024/NĐ-CP | 2024-12-31 | Chính phủ'] },
  { text: 'Nghị quyết số 18-NQ/TW và số 19-NQ/TW', cites: ['Nghị quyết | 18-NQ/TW | - | -', 'Nghị quyết | 19-NQ/TW | - | -'] },
  { text: 'Căn cứ Kế hoạch số 1-KH/TU ngày 1/1/2025 và Công văn số 2-CV/TU ngày 2/1/2025 của Tỉnh uỷ', cites: ['Kế hoạch | 1-KH/TU | 2025-01-01 | -', 'Công văn | 2-CV/TU | 2025-01-02 | Tỉnh uỷ'] },
  // Laws and papers without a number.
  { text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;', cites: ['Luật | - | 2015-06-19 | -'], title: 'Luật Tổ chức chính quyền địa phương' },
  { text: 'Căn cứ Luật Đất đai năm 2024;', cites: ['Luật | - | - | -'], title: 'Luật Đất đai năm 2024' },
  { text: 'theo quy định của Luật Cư trú', cites: ['Luật | - | - | -'], title: 'Luật Cư trú' },
  { text: 'Bộ luật Lao động ngày 20/11/2019', cites: ['Bộ luật | - | 2019-11-20 | -'], title: 'Bộ luật Lao động' },
  { text: 'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024', cites: ['Luật | 31/2024/QH15 | 2024-01-18 | -'], title: 'Luật Đất đai' },
  { text: 'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019', cites: ['Luật | - | 2019-11-22 | -'] },
  { text: 'Hiến pháp năm 2013', cites: ['Hiến pháp | - | - | -'] },
  { text: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', cites: ['Điều lệ | - | - | Đảng Cộng sản Việt Nam'] },
  { text: 'theo Điều lệ Đảng', cites: ['Điều lệ | - | - | Đảng'] },
  { text: 'Nghị quyết Trung ương 5 (khoá XIII)', cites: ['Nghị quyết | - | - | Trung ương'], title: 'Nghị quyết Trung ương 5 (khoá XIII)' },
  { text: 'Nghị quyết Trung ương 4 khoá XII', cites: ['Nghị quyết | - | - | Trung ương'] },
  { text: 'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khoá XIII', cites: ['Nghị quyết | - | - | Trung ương'] },
  { text: 'Nghị quyết Đại hội Đảng bộ xã lần thứ II, nhiệm kỳ 2020-2025;', cites: ['Nghị quyết | - | - | Đại hội Đảng bộ xã lần thứ II, nhiệm kỳ 2020-2025'] },
  { text: 'Căn cứ Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030, ngày 08/8/2025;', cites: ['Nghị quyết | - | 2025-08-08 | Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030'] },
  { text: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', cites: ['Nghị quyết | - | - | Đại hội đại biểu toàn quốc lần thứ XIII'] },
  { text: 'theo Công văn ngày 05/6/2024 của Sở Xây dựng', cites: ['Công văn | - | 2024-06-05 | Sở Xây dựng'] },
  // Later mentions.
  { text: 'Hướng dẫn số 18-HD/ĐU, ngày 15/11/2023 của Đảng uỷ. Ngoài quy định theo Hướng dẫn số 18-HD/ĐU, (Hướng dẫn số 18-HD/ĐU kèm theo).', cites: ['Hướng dẫn | 18-HD/ĐU | 2023-11-15 | Đảng uỷ'] },
  { text: 'Hướng dẫn số 18-HD/ĐU của Đảng uỷ, Hướng dẫn số 18-HD/ĐU ngày 15/11/2023', cites: ['Hướng dẫn | 18-HD/ĐU | 2023-11-15 | Đảng uỷ'] },
  { text: 'Công văn số 512-CV/TU ngày 9/5/2024; thực hiện Công văn số 512', cites: ['Công văn | 512-CV/TU | 2024-05-09 | -'] },
  { text: 'Công văn số 5-CV/ĐU ngày 9/5/2019 và Công văn số 5-CV/ĐU ngày 1/8/2024', cites: ['Công văn | 5-CV/ĐU | 2019-05-09 | -', 'Công văn | 5-CV/ĐU | 2024-08-01 | -'] },
  { text: 'Nghị quyết Đại hội Đảng bộ xã lần thứ II, nhiệm kỳ 2020-2025; theo Nghị quyết Đại hội Đảng bộ xã lần thứ II', cites: ['Nghị quyết | - | - | Đại hội Đảng bộ xã lần thứ II, nhiệm kỳ 2020-2025'] },
  { text: 'Ngày 15/01/2026, Ban Tổ chức Tỉnh uỷ có Công văn số 402-CV/BTCTU yêu cầu các đảng uỷ', cites: ['Công văn | 402-CV/BTCTU | 2026-01-15 | Ban Tổ chức Tỉnh uỷ'] },
  { text: 'nhận được Công văn số 2-CV/LĐQ ngày 24/01/2025 của Liên đoàn Quần vợt tỉnh về việc báo cáo kết quả đại hội, nhiệm kỳ VII (2025 - 2030) và ý kiến của Sở Nội vụ tại Tờ trình số 478/TTr-SNV ngày 21/02/2025', cites: ['Công văn | 2-CV/LĐQ | 2025-01-24 | Liên đoàn Quần vợt tỉnh', 'Tờ trình | 478/TTr-SNV | 2025-02-21 | -'], title: 'báo cáo kết quả đại hội, nhiệm kỳ VII (2025 - 2030)' },
  { text: 'Văn bản số 5-CV/ĐLS ngày 29/4/2025 của Đoàn Luật sư tỉnh', cites: ['Văn bản | 5-CV/ĐLS | 2025-04-29 | Đoàn Luật sư tỉnh'] },
  { text: 'Công văn hoả tốc số 123/UBND-VX ngày 5/5/2025 của UBND tỉnh', cites: ['Công văn | 123/UBND-VX | 2025-05-05 | UBND tỉnh'] },
  { text: 'Quyết định thành lập số 123-QĐ/ĐU ngày 5/5/2025', cites: ['Quyết định | 123-QĐ/ĐU | 2025-05-05 | -'] },
  { text: '(ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2025 của UBND tỉnh)', cites: ['Quyết định | 12/QĐ-UBND | 2025-01-05 | UBND tỉnh'] },
  // Verbs.
  { text: 'Phúc đáp Công văn số 5/SNV-VP ngày 9/5/2024 của Sở Nội vụ', cites: ['Công văn | 5/SNV-VP | 2024-05-09 | Sở Nội vụ'], verb: 'Phúc đáp' },
  { text: 'Tiếp theo Công văn số 5-CV/ĐU ngày 9/5/2024', cites: ['Công văn | 5-CV/ĐU | 2024-05-09 | -'], verb: 'Tiếp theo' },
  { text: 'Đảng uỷ nhận được Công văn số 5/SNV-VP ngày 9/5/2024 của Sở Nội vụ', cites: ['Công văn | 5/SNV-VP | 2024-05-09 | Sở Nội vụ'], verb: 'nhận được' },
  { text: 'Xét Tờ trình số 5-TTr/CB ngày 9/5/2024 của Chi bộ Trường Tiểu học', cites: ['Tờ trình | 5-TTr/CB | 2024-05-09 | Chi bộ Trường Tiểu học'], verb: 'Xét' },
]
