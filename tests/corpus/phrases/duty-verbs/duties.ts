/**
 * Sentences that state a duty: value → phrasings, written by hand before the parser was run. A value is
 * `first words of the action | who | modality`, ` + ` between duties of one sentence; `-` when nobody is named, ` & `
 * between several who. A plain adverb ("kịp thời", "khẩn trương") before the first words of the action is neither right
 * nor wrong. `item` sentences stand in a numbered list under an opening that asks; `alone` ones are the only paragraph
 * of the paper. Names are invented.
 */
export interface DutyGroup {
  readonly value: string
  readonly place?: 'item' | 'alone'
  readonly phrases: readonly string[]
}

export const DUTY_PHRASES: readonly DutyGroup[] = [
  // The ways to lay one duty on one organ.
  {
    value: 'tham mưu | Ban Dân vận | mandatory',
    phrases: [
      'Giao Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Giao cho Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Đề nghị Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Yêu cầu Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận: tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận có trách nhiệm tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận có nhiệm vụ tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận chịu trách nhiệm tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận phải tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận cần tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận chủ trì tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận chủ động tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Dân vận khẩn trương tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Về công tác dân vận: Giao Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Thường vụ giao Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Ban Thường vụ đề nghị Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Trên cơ sở đó, Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
      'Căn cứ tình hình thực tế, Ban Dân vận tham mưu kế hoạch tiếp xúc, đối thoại.',
    ],
  },
  {
    value: 'rà soát | - | mandatory',
    phrases: [
      'Rà soát hồ sơ đảng viên.',
      'Khẩn trương rà soát hồ sơ đảng viên.',
      'Tiến hành rà soát hồ sơ đảng viên.',
      'Tiếp tục rà soát hồ sơ đảng viên.',
      'Cần rà soát hồ sơ đảng viên.',
      'Phải rà soát hồ sơ đảng viên trước khi chốt số liệu.',
      'Thường xuyên rà soát hồ sơ đảng viên.',
      'Căn cứ Hướng dẫn trên, rà soát hồ sơ đảng viên.',
      'Trước ngày 20/3/2024, rà soát hồ sơ đảng viên.',
      'Về hồ sơ đảng viên: Rà soát theo danh mục.',
    ],
  },
  // Verbs of every family, without a subject.
  { value: 'xây dựng | - | mandatory', phrases: ['Xây dựng kế hoạch thực hiện.', 'Xây dựng và ban hành kế hoạch thực hiện.'] },
  { value: 'ban hành | - | mandatory', phrases: ['Ban hành kế hoạch thực hiện trong tháng 3/2024.'] },
  { value: 'lập | - | mandatory', phrases: ['Lập danh sách đảng viên dự lớp.', 'Lập hồ sơ đề nghị tặng Huy hiệu Đảng.'] },
  { value: 'gửi | - | mandatory', phrases: ['Gửi danh sách đảng viên về Ban Tổ chức Đảng uỷ Khối.', 'Gửi 02 bộ hồ sơ về Ban Tổ chức Đảng uỷ Khối trước ngày 20/3/2024.'] },
  { value: 'báo cáo | - | mandatory', phrases: ['Báo cáo kết quả thực hiện về Ban Tổ chức Đảng uỷ Khối.', 'Kịp thời báo cáo kết quả thực hiện về Ban Tổ chức Đảng uỷ Khối.', 'Định kỳ hằng quý báo cáo kết quả thực hiện về Ban Tổ chức Đảng uỷ Khối.'] },
  { value: 'tổng hợp | - | mandatory', phrases: ['Tổng hợp kết quả gửi về Ban Tổ chức Đảng uỷ Khối.'] },
  { value: 'cung cấp | - | mandatory', phrases: ['Cung cấp số liệu phục vụ xây dựng báo cáo.'] },
  { value: 'cử | - | mandatory', phrases: ['Cử 02 đồng chí dự lớp tập huấn.', 'Cử cán bộ đầu mối theo dõi phần mềm.'] },
  { value: 'đăng ký | - | mandatory', phrases: ['Đăng ký số lượng học viên về Văn phòng Đảng uỷ Khối.'] },
  { value: 'nộp | - | mandatory', phrases: ['Nộp đảng phí quý I về Văn phòng Đảng uỷ Khối.'] },
  { value: 'tổ chức | - | mandatory', phrases: ['Tổ chức hội nghị sơ kết.', 'Tổ chức quán triệt đến toàn thể đảng viên.', 'Tổ chức cho đảng viên viết bản cam kết tu dưỡng.'] },
  { value: 'tuyên truyền | - | mandatory', phrases: ['Tuyên truyền kết quả hội nghị trên bản tin nội bộ.'] },
  { value: 'phổ biến | - | mandatory', phrases: ['Phổ biến nội dung công văn này đến từng đảng viên.'] },
  { value: 'quán triệt | - | mandatory', phrases: ['Quán triệt đến toàn thể cán bộ, đảng viên.'] },
  { value: 'hướng dẫn | - | mandatory', phrases: ['Hướng dẫn đảng viên cài đặt ứng dụng.'] },
  { value: 'theo dõi | - | mandatory', phrases: ['Theo dõi, đôn đốc, kiểm tra việc thực hiện.'] },
  { value: 'kiện toàn | - | mandatory', phrases: ['Kiện toàn ban chỉ đạo xong trước ngày 20/3/2024.'] },
  { value: 'bố trí | - | mandatory', phrases: ['Bố trí kinh phí, cơ sở vật chất phục vụ đại hội.'] },
  { value: 'chuẩn bị | - | mandatory', phrases: ['Chuẩn bị tài liệu phục vụ cuộc họp.'] },
  { value: 'hoàn thiện | - | mandatory', phrases: ['Hoàn thiện dự thảo báo cáo chính trị.'] },
  { value: 'khắc phục | - | mandatory', phrases: ['Khắc phục các hạn chế sau kiểm điểm.'] },
  { value: 'cập nhật | - | mandatory', phrases: ['Cập nhật dữ liệu đảng viên vào phần mềm.'] },
  { value: 'niêm yết | - | mandatory', phrases: ['Niêm yết danh sách tại trụ sở.'] },
  { value: 'thành lập | - | mandatory', phrases: ['Thành lập tổ giúp việc đại hội.'] },
  { value: 'phân công | - | mandatory', phrases: ['Phân công cấp uỷ viên phụ trách từng tổ đảng.'] },
  { value: 'tham gia | - | mandatory', phrases: ['Tham gia góp ý dự thảo văn kiện.'] },
  { value: 'góp ý | - | mandatory', phrases: ['Góp ý bằng văn bản vào dự thảo quy chế.'] },
  { value: 'lưu trữ | - | mandatory', phrases: ['Lưu trữ hồ sơ theo quy định.'] },
  { value: 'sơ kết | - | mandatory', phrases: ['Sơ kết 05 năm thực hiện nghị quyết.'] },
  { value: 'biểu dương | - | mandatory', phrases: ['Biểu dương tập thể, cá nhân tiêu biểu.'] },
  { value: 'chấn chỉnh | - | mandatory', phrases: ['Chấn chỉnh việc sinh hoạt chi bộ không đúng kỳ.'] },
  { value: 'bàn giao | - | mandatory', phrases: ['Bàn giao hồ sơ đảng viên cho cấp uỷ mới.'] },
  { value: 'treo | - | mandatory', phrases: ['Treo cờ Tổ quốc từ ngày 01/02/2024 đến ngày 05/02/2024.'] },
  { value: 'đánh giá | - | mandatory', phrases: ['Đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm.'] },
  { value: 'thống kê | - | mandatory', phrases: ['Thống kê số đảng viên đi làm ăn xa.'] },
  { value: 'xác minh | - | mandatory', phrases: ['Xác minh nguồn gốc tài sản kê khai.'] },
  { value: 'kê khai | - | mandatory', phrases: ['Kê khai tài sản, thu nhập theo mẫu.'] },
  { value: 'phê duyệt | - | mandatory', phrases: ['Phê duyệt kế hoạch của các đơn vị trực thuộc.'] },
  { value: 'thẩm định | - | mandatory', phrases: ['Thẩm định hồ sơ đề nghị khen thưởng.'] },
  { value: 'xử lý | - | mandatory', phrases: ['Xử lý dứt điểm đơn thư tồn đọng.'] },
  { value: 'tiếp nhận | - | mandatory', phrases: ['Tiếp nhận, phân loại đơn thư.'] },
  { value: 'lấy ý kiến | - | mandatory', phrases: ['Lấy ý kiến nhận xét của chi uỷ nơi cư trú.'] },
  { value: 'có văn bản | - | mandatory', phrases: ['Có văn bản chỉ đạo các chi bộ trực thuộc.'] },
  // A subject and its verb.
  { value: 'vận động | Hội Nông dân xã | mandatory', phrases: ['Hội Nông dân xã vận động hội viên hiến đất làm đường.', 'Đề nghị Hội Nông dân xã vận động hội viên hiến đất làm đường.'] },
  { value: 'hỗ trợ | Đoàn Thanh niên | mandatory', phrases: ['Đoàn Thanh niên hỗ trợ người dân cài đặt ứng dụng.', 'Giao Đoàn Thanh niên hỗ trợ người dân cài đặt ứng dụng.'] },
  { value: 'thẩm định | Sở Tài chính | mandatory', phrases: ['Sở Tài chính thẩm định dự toán.', 'Giao Sở Tài chính thẩm định dự toán.'] },
  { value: 'giám sát | Mặt trận Tổ quốc xã | mandatory', phrases: ['Mặt trận Tổ quốc xã giám sát việc chi trả hỗ trợ.'] },
  { value: 'bảo đảm | Công an xã | mandatory', phrases: ['Công an xã bảo đảm an ninh, trật tự trong thời gian diễn ra đại hội.'] },
  { value: 'duy trì | Ban Chỉ huy Quân sự xã | mandatory', phrases: ['Ban Chỉ huy Quân sự xã duy trì nghiêm chế độ trực sẵn sàng chiến đấu.'] },
  { value: 'thu | Chi bộ Trường Tiểu học Đồng Sim | mandatory', phrases: ['Chi bộ Trường Tiểu học Đồng Sim thu đảng phí đúng mức quy định.'] },
  { value: 'đóng | các đồng chí đảng viên | mandatory', phrases: ['Các đồng chí đảng viên đóng đảng phí trước ngày 05 hằng tháng.'] },
  // Chains of chỉ đạo: the first organ answers; the chain is part of its action.
  { value: 'chỉ đạo | Uỷ ban nhân dân xã | mandatory', phrases: ['Uỷ ban nhân dân xã chỉ đạo Phòng Kinh tế rà soát các dự án vướng mắc.', 'Đề nghị Uỷ ban nhân dân xã chỉ đạo các phòng chuyên môn niêm yết danh sách.'] },
  { value: 'lãnh đạo | Đảng uỷ Công an xã | mandatory', phrases: ['Đảng uỷ Công an xã lãnh đạo xây dựng phương án bảo vệ.', 'Giao Đảng uỷ Công an xã lãnh đạo Công an xã xây dựng phương án bảo vệ.'] },
  { value: 'chỉ đạo | - | mandatory', phrases: ['Chỉ đạo các chi bộ trực thuộc rà soát hồ sơ đảng viên.'] },
  // Several duties in one sentence.
  { value: 'rà soát | - | mandatory + tổ chức | - | mandatory', phrases: ['Rà soát hồ sơ đảng viên; tổ chức hội nghị sơ kết.'] },
  { value: 'xây dựng | Ban Dân vận | mandatory + hướng dẫn | Ban Dân vận | mandatory', phrases: ['Ban Dân vận xây dựng kế hoạch tiếp xúc, đối thoại; hướng dẫn các chi bộ thực hiện.'] },
  { value: 'xây dựng | Ban Dân vận | mandatory + tổng hợp | Văn phòng | mandatory', phrases: ['Giao Ban Dân vận xây dựng kế hoạch đối thoại; giao Văn phòng tổng hợp kiến nghị của Nhân dân.', 'Giao Ban Dân vận xây dựng kế hoạch đối thoại; Văn phòng tổng hợp kiến nghị của Nhân dân.'] },
  // Conditional.
  {
    value: 'phản ánh | - | conditional',
    phrases: [
      'Nếu có khó khăn, vướng mắc, phản ánh về Ban Tổ chức Đảng uỷ Khối.',
      'Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về Ban Tổ chức Đảng uỷ Khối.',
      'Trường hợp có vướng mắc, đề nghị phản ánh về Ban Tổ chức Đảng uỷ Khối.',
      'Khi phát sinh vướng mắc, phản ánh về Ban Tổ chức Đảng uỷ Khối.',
    ],
  },
  { value: 'báo cáo | - | conditional', phrases: ['Trường hợp có thay đổi nhân sự, báo cáo bằng văn bản về Ban Tổ chức Đảng uỷ Khối.', 'Khi có đảng viên vi phạm, báo cáo ngay về Uỷ ban Kiểm tra Đảng uỷ Khối.'] },
  { value: 'bổ sung | - | conditional', phrases: ['Nếu hồ sơ còn thiếu thì bổ sung trước ngày 20/3/2024.'] },
  { value: 'cử | - | conditional', phrases: ['Nếu vắng mặt, cử người dự thay.'] },
  // Left to the unit.
  { value: 'tổ chức | - | optional', phrases: ['Có thể tổ chức hội nghị theo hình thức trực tuyến.', 'Tuỳ điều kiện, có thể tổ chức hội nghị theo cụm.'] },
  // To strive for.
  { value: 'kết nạp | - | target', phrases: ['Phấn đấu kết nạp từ 15 đảng viên trở lên.', 'Phấn đấu trong năm 2024 kết nạp từ 15 đảng viên trở lên.'] },
  { value: 'giới thiệu | Đoàn Thanh niên | target', phrases: ['Đoàn Thanh niên phấn đấu giới thiệu ít nhất 10 đoàn viên ưu tú cho Đảng.'] },
  // A paper of one paragraph.
  {
    place: 'alone',
    value: 'gửi | các chi bộ | mandatory',
    phrases: [
      'Đề nghị các chi bộ gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 20/3/2024.',
      'Ban Thường vụ Đảng uỷ Khối đề nghị các chi bộ gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 20/3/2024.',
      'Thực hiện Kế hoạch số 20-KH/TU, ngày 02/01/2024 của Ban Thường vụ Tỉnh uỷ, Ban Thường vụ Đảng uỷ Khối yêu cầu các chi bộ gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 20/3/2024.',
      'Để kịp thời tổng hợp, đề nghị các chi bộ gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 20/3/2024.',
    ],
  },
  { place: 'alone', value: 'dự | các đồng chí | mandatory', phrases: ['Ban Thường vụ Đảng uỷ Khối kính mời các đồng chí dự hội nghị sơ kết lúc 08 giờ 00, ngày 20/3/2024.', 'Ban Thường vụ Đảng uỷ Khối triệu tập các đồng chí dự hội nghị sơ kết lúc 08 giờ 00, ngày 20/3/2024.'] },
  {
    value: 'gửi | các chi bộ | mandatory',
    place: 'alone',
    phrases: [
      'Đến nay một số chi bộ chưa báo cáo, vì vậy đề nghị các chi bộ gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 20/3/2024.',
    ],
  },
  { value: 'phụ trách | đồng chí Lê Thị Mẫu | mandatory', phrases: ['Đồng chí Lê Thị Mẫu phụ trách công tác hậu cần.'] },
]
