/**
 * Organ names in a sentence: who is told to act, with whom, or to whom a thing goes → the ways papers say it. Written by
 * hand before the parser was run. Each phrase is one item under an opening that asks; a key that is not given is not
 * checked. Names keep the tone spelling and the abbreviation of the paper; a name wrapped over lines is one name.
 * Distinct organs are parted; a list of kinds ("các sở, ban, ngành") stays one name. Names and places are invented.
 */
export interface OrganGroup {
  readonly who?: readonly string[]
  readonly with?: readonly string[]
  readonly to?: string
  readonly via?: string
  readonly phrases: readonly string[]
}

export const ORGAN_PHRASES: readonly OrganGroup[] = [
  // One organ, in every place a sentence has for it.
  {
    who: ['Ban Xây dựng Đảng'],
    phrases: [
      'Giao Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.',
      'Giao cho Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.',
      'Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.',
      'Ban Xây dựng Đảng: tham mưu kế hoạch học tập nghị quyết.',
      'Ban Xây dựng Đảng có trách nhiệm tham mưu kế hoạch học tập nghị quyết.',
      'Ban Xây dựng Đảng chịu trách nhiệm tham mưu kế hoạch học tập nghị quyết.',
      'Về học tập nghị quyết: Giao Ban Xây dựng Đảng tham mưu kế hoạch.',
      'Yêu cầu Ban Xây dựng Đảng khẩn trương tham mưu kế hoạch học tập nghị quyết.',
      'Trước ngày 20/3/2024, Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.',
    ],
  },
  { who: ['Văn phòng Đảng uỷ'], phrases: ['Giao Văn phòng Đảng uỷ in ấn tài liệu hội nghị.', 'Văn phòng Đảng uỷ theo dõi, đôn đốc các chi bộ.'] },
  { who: ['Văn phòng Đảng ủy'], phrases: ['Giao Văn phòng Đảng ủy in ấn tài liệu hội nghị.', 'Văn phòng Đảng\nủy theo dõi, đôn đốc các chi bộ.'] },
  // Names broken where a full line ends (the paper of the test is broken into lines of some ninety letters).
  { who: ['Ban Xây dựng Đảng'], phrases: ['Về công tác học tập nghị quyết của các tổ chức cơ sở đảng trực thuộc: Giao Ban Xây dựng\nĐảng tham mưu kế hoạch học tập nghị quyết.'] },
  { who: ['Hội Liên hiệp Phụ nữ xã'], phrases: ['Về xây dựng nông thôn mới và chỉnh trang các tuyến đường trục thôn: Giao Hội Liên hiệp\nPhụ nữ xã vận động hội viên hiến đất làm đường.'] },
  { who: ['Uỷ ban Mặt trận Tổ quốc Việt Nam xã'], phrases: ['Về bàn giao mặt bằng của dự án trên địa bàn các thôn ven suối: Đề nghị Uỷ ban Mặt trận\nTổ quốc Việt Nam xã vận động các hộ bàn giao mặt bằng.'] },
  { to: 'Ban Tổ chức Đảng uỷ Khối', phrases: ['Lập danh sách đảng viên đủ điều kiện, tiêu chuẩn xét tặng Huy hiệu Đảng gửi về Ban Tổ chức\nĐảng uỷ Khối để tổng hợp.'] },
  // Long names with commas, hyphens and "và" inside.
  { who: ['Sở Giáo dục và Đào tạo'], phrases: ['Giao Sở Giáo dục và Đào tạo lập danh sách học sinh.', 'Sở Giáo dục và Đào tạo chỉ đạo các trường rà soát cơ sở vật chất.', 'Đề nghị Sở Giáo dục\nvà Đào tạo lập danh sách học sinh.'] },
  { who: ['Sở Văn hoá, Thể thao và Du lịch'], phrases: ['Giao Sở Văn hoá, Thể thao và Du lịch xây dựng chương trình nghệ thuật.', 'Sở Văn hoá, Thể thao và Du lịch xây dựng chương trình nghệ thuật.'] },
  { who: ['Sở Văn hóa, Thể thao và Du lịch'], phrases: ['Giao Sở Văn hóa, Thể\nthao và Du lịch xây dựng chương trình nghệ thuật.'] },
  { who: ['Phòng Kinh tế, Hạ tầng và Đô thị'], phrases: ['Giao Phòng Kinh tế, Hạ tầng và Đô thị rà soát quy hoạch.', 'Phòng Kinh tế, Hạ tầng và Đô thị rà soát quy hoạch.'] },
  { who: ['Trung tâm Văn hoá - Thông tin và Truyền thanh'], phrases: ['Giao Trung tâm Văn hoá - Thông tin và Truyền thanh tuyên truyền trên hệ thống loa.'] },
  { who: ['Trung tâm Phục vụ hành chính công'], phrases: ['Trung tâm Phục vụ hành chính công niêm yết thủ tục.', 'Giao Trung tâm Phục vụ hành chính\ncông niêm yết thủ tục.'] },
  { who: ['Công ty Cổ phần Cấp nước Hà Phong'], phrases: ['Đề nghị Công ty Cổ phần Cấp nước Hà Phong sửa chữa đường ống.'] },
  { who: ['Viện Kiểm sát nhân dân khu vực 2'], phrases: ['Đề nghị Viện Kiểm sát nhân dân khu vực 2 cung cấp thông tin vụ việc.'] },
  { who: ['Toà án nhân dân khu vực 2'], phrases: ['Đề nghị Toà án nhân dân khu vực 2 cung cấp thông tin vụ việc.'] },
  // Abbreviations.
  { who: ['UBND xã'], phrases: ['Giao UBND xã lập dự toán kinh phí.', 'UBND xã: lập dự toán kinh phí.'] },
  { who: ['Uỷ ban nhân dân xã'], phrases: ['Giao Uỷ ban nhân dân xã lập dự toán kinh phí.', 'Giao Uỷ ban\nnhân dân xã lập dự toán kinh phí.'] },
  { who: ['Ủy ban nhân dân xã Tân Khê'], phrases: ['Giao Ủy ban nhân dân xã Tân Khê lập dự toán kinh phí.', 'Ủy ban nhân dân xã Tân Khê lập dự toán kinh phí.'] },
  { who: ['Thường trực HĐND xã'], phrases: ['Đề nghị Thường trực HĐND xã giám sát việc thực hiện.'] },
  { who: ['Uỷ ban MTTQ Việt Nam xã'], phrases: ['Đề nghị Uỷ ban MTTQ Việt Nam xã vận động Nhân dân tham gia.', 'Uỷ ban MTTQ Việt Nam xã vận động Nhân dân tham gia.'] },
  { who: ['Hội LHPN xã'], phrases: ['Hội LHPN xã vận động hội viên tham gia.'] },
  { who: ['Hội Liên hiệp Phụ nữ xã'], phrases: ['Hội Liên hiệp Phụ nữ xã vận động hội viên tham gia.'] },
  { who: ['Hội CCB xã'], phrases: ['Đề nghị Hội CCB xã tuyên truyền trong hội viên.'] },
  { who: ['Đoàn TNCS Hồ Chí Minh xã'], phrases: ['Giao Đoàn TNCS Hồ Chí Minh xã thành lập đội hình tình nguyện.', 'Đoàn TNCS Hồ Chí Minh xã thành lập đội hình tình nguyện.'] },
  { who: ['LĐLĐ tỉnh'], phrases: ['Đề nghị LĐLĐ tỉnh hướng dẫn các công đoàn cơ sở.'] },
  { who: ['Sở GDĐT'], phrases: ['Giao Sở GDĐT thẩm định hồ sơ.', 'Sở GDĐT thẩm định hồ sơ.'] },
  { who: ['Trường THCS Đồng Sim'], phrases: ['Trường THCS Đồng Sim bố trí phòng họp.', 'Đề nghị Trường THCS Đồng Sim bố trí phòng họp.'] },
  { who: ['UBKT Đảng uỷ'], phrases: ['Giao UBKT Đảng uỷ xây dựng kế hoạch kiểm tra.'] },
  // Armed forces, branches on the ground.
  { who: ['Bộ Chỉ huy Quân sự tỉnh'], phrases: ['Bộ Chỉ huy Quân sự tỉnh xây dựng phương án huy động lực lượng.', 'Giao Bộ Chỉ huy Quân sự tỉnh xây dựng phương án huy động lực lượng.'] },
  { who: ['Ban Chỉ huy Quân sự xã'], phrases: ['Giao Ban Chỉ huy Quân sự xã xây dựng phương án huy động lực lượng.'] },
  { who: ['Đồn Biên phòng Mũi Lân'], phrases: ['Đề nghị Đồn Biên phòng Mũi Lân tổ chức tuần tra.'] },
  { who: ['Đảng uỷ Công an xã'], phrases: ['Đảng uỷ Công an xã lãnh đạo xây dựng phương án bảo vệ.', 'Giao Đảng uỷ Công an xã lãnh đạo xây dựng phương án bảo vệ.'] },
  { who: ['Chi bộ thôn Nà Pheo'], phrases: ['Giao Chi bộ thôn Nà Pheo kiểm điểm tập thể chi uỷ.', 'Chi bộ thôn Nà Pheo kiểm điểm tập thể chi uỷ.'] },
  { who: ['Hạt Kiểm lâm khu vực Tân Khê'], phrases: ['Đề nghị Hạt Kiểm lâm khu vực Tân Khê tổ chức tuần tra.'] },
  { who: ['Kho bạc Nhà nước khu vực XX'], phrases: ['Đề nghị Kho bạc Nhà nước khu vực XX rà soát số dư tạm ứng.'] },
  // Bodies with a number or a purpose in the name.
  { who: ['Ban Chỉ đạo 35 Đảng uỷ xã'], phrases: ['Giao Ban Chỉ đạo 35 Đảng uỷ xã rà soát các trang mạng.'] },
  { who: ['Tổ công tác 57'], phrases: ['Tổ công tác 57 rà soát tiến độ từng nhiệm vụ.'] },
  { who: ['Ban Quản lý dự án đầu tư xây dựng tỉnh'], phrases: ['Giao Ban Quản lý dự án đầu tư xây dựng tỉnh hoàn thiện hồ sơ quyết toán.'] },
  // Holders of a post, and persons.
  { who: ['Bí thư chi bộ các thôn'], phrases: ['Giao Bí thư chi bộ các thôn lập danh sách đảng viên.'] },
  { who: ['Chánh Văn phòng Đảng uỷ'], phrases: ['Giao Chánh Văn phòng Đảng uỷ bố trí xe đưa đón đại biểu.'] },
  // Lists.
  { who: ['Ban Tổ chức', 'Ban Tuyên giáo', 'Uỷ ban Kiểm tra'], phrases: ['Giao Ban Tổ chức, Ban Tuyên giáo, Uỷ ban Kiểm tra xây dựng kế hoạch.', 'Ban Tổ chức, Ban Tuyên giáo và Uỷ ban Kiểm tra xây dựng kế hoạch.', 'Giao Ban Tổ chức, Ban Tuyên\ngiáo, Uỷ ban Kiểm tra xây dựng kế hoạch.'] },
  { who: ['Sở Tài chính', 'Sở Xây dựng'], phrases: ['Giao Sở Tài chính và Sở Xây dựng thẩm định dự toán.', 'Sở Tài chính, Sở Xây dựng thẩm định dự toán.'] },
  { who: ['Sở Giáo dục và Đào tạo', 'Sở Y tế'], phrases: ['Giao Sở Giáo dục và Đào tạo, Sở Y tế thẩm định hồ sơ.'] },
  { who: ['Uỷ ban MTTQ Việt Nam xã', 'các tổ chức chính trị - xã hội'], phrases: ['Đề nghị Uỷ ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội vận động Nhân dân tham gia.'] },
  { who: ['Công an xã', 'Ban Chỉ huy Quân sự xã'], phrases: ['Giao Công an xã, Ban Chỉ huy Quân sự xã xây dựng phương án bảo vệ.'] },
  { who: ['các sở, ban, ngành'], phrases: ['Đề nghị các sở, ban, ngành rà soát hồ sơ.', 'Các sở, ban, ngành rà soát hồ sơ.'] },
  { who: ['các chi bộ, đảng bộ cơ sở'], phrases: ['Yêu cầu các chi bộ, đảng bộ cơ sở rà soát hồ sơ đảng viên.', 'Các chi bộ, đảng bộ cơ sở: rà soát hồ sơ đảng viên.'] },
  { who: ['Thường trực Đảng uỷ', 'Uỷ ban Kiểm tra Đảng uỷ'], phrases: ['Giao Thường trực Đảng uỷ, Uỷ ban Kiểm tra Đảng uỷ rà soát đơn thư.'] },
  // Cooperators.
  { who: ['Ban Tổ chức'], with: ['Uỷ ban Kiểm tra'], phrases: ['Giao Ban Tổ chức chủ trì, phối hợp với Uỷ ban Kiểm tra thẩm định hồ sơ.', 'Giao Ban Tổ chức chủ trì phối hợp Uỷ ban Kiểm tra thẩm định hồ sơ.', 'Ban Tổ chức phối hợp với Uỷ ban Kiểm tra thẩm định hồ sơ.'] },
  { who: ['Ban Tổ chức'], with: ['Văn phòng Đảng uỷ', 'các cơ quan liên quan'], phrases: ['Giao Ban Tổ chức chủ trì, phối hợp với Văn phòng Đảng uỷ và các cơ quan liên quan tham mưu kế hoạch.', 'Giao Ban Tổ chức chủ trì, phối hợp với Văn phòng Đảng uỷ, các cơ quan liên quan tham mưu kế hoạch.'] },
  { who: ['Công an xã'], with: ['Phòng Văn hoá - Xã hội'], phrases: ['Công an xã chủ trì, phối hợp với Phòng Văn hoá - Xã hội kiểm tra các cơ sở kinh doanh.'] },
  { who: ['Sở Xây dựng'], with: ['Sở Nông nghiệp và Môi trường', 'UBND các huyện'], phrases: ['Giao Sở Xây dựng chủ trì, phối hợp với Sở Nông nghiệp và Môi trường, UBND các huyện rà soát quy hoạch.'] },
  // Receivers and the way there.
  { to: 'Ban Tổ chức Đảng uỷ Khối', phrases: ['Lập danh sách đảng viên gửi về Ban Tổ chức Đảng uỷ Khối.', 'Lập danh sách đảng viên, gửi Ban Tổ chức Đảng uỷ Khối trước ngày 20/3/2024.', 'Nộp hồ sơ cho Ban Tổ chức Đảng uỷ Khối.'] },
  { to: 'Thường trực Đảng ủy', via: 'Văn phòng Đảng ủy', phrases: ['Báo cáo kết quả về Thường trực Đảng ủy (qua Văn phòng Đảng ủy).', 'Xây dựng kế hoạch, trình Thường trực Đảng ủy (thông qua Văn phòng Đảng ủy) trước ngày 20/3/2024.', 'Báo cáo kết quả cho Thường trực Đảng\nủy (qua Văn phòng Đảng ủy) trước ngày 20/3/2024.'] },
  { to: 'Sở Nông nghiệp và Môi trường', phrases: ['Báo cáo kết quả về Sở Nông nghiệp và Môi trường trước ngày 20/3/2024.', 'Gửi số liệu về Sở Nông nghiệp và Môi trường để tổng hợp, báo cáo UBND tỉnh.'] },
  { to: 'UBND tỉnh', via: 'Sở Tài chính', phrases: ['Báo cáo kết quả về UBND tỉnh (qua Sở Tài chính) trước ngày 20/3/2024.'] },
  { to: 'Phòng Văn hoá - Xã hội', phrases: ['Gửi biểu tổng hợp về Phòng Văn hoá - Xã hội trước ngày 20/3/2024.'] },
  { to: 'Ban Thường vụ Đảng uỷ', phrases: ['Giao Văn phòng tham mưu quy chế làm việc, trình Ban Thường vụ Đảng uỷ.', 'Giao Văn phòng tham mưu quy chế làm việc trình Ban Thường vụ Đảng uỷ xem xét, quyết định.'] },
  { to: 'Uỷ ban Kiểm tra Tỉnh uỷ', phrases: ['Gửi hồ sơ vụ việc về Uỷ ban Kiểm tra Tỉnh uỷ chậm nhất ngày 20/3/2024.'] },
  // Damaged.
  { who: ['Đảng bộ xã Tân Khê'], phrases: ['Giao Đảng bộxã Tân Khê rà soát hồ sơ đảng viên.'] },
  { who: ['Ban Tổ chức Huyện ủy'], phrases: ['Đềnghị Ban Tổ chức Huyện ủy thẩm định hồ sơ.'] },
  { to: 'Thường trực Huyện ủy', phrases: ['Gửi báo cáo vềThường trực Huyện ủy trước ngày 20/3/2024.'] },
]
