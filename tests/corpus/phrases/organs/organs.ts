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
  // Committees of several levels listed by one name, their kind said only behind the last.
  {
    who: ['Các huyện, thị, thành uỷ'],
    phrases: ['Các huyện, thị, thành uỷ chỉ đạo rà soát hồ sơ.', 'Đề nghị các huyện, thị, thành uỷ chỉ đạo rà soát hồ sơ.'],
  },
  {
    who: ['Ban Tuyên giáo các huyện, thành uỷ'],
    phrases: ['Ban Tuyên giáo các huyện, thành uỷ tham mưu kế hoạch.', 'Giao Ban Tuyên giáo các huyện, thành uỷ tham mưu kế hoạch.'],
  },
  {
    who: ['Uỷ ban nhân dân các huyện, thị, thành'],
    phrases: ['Uỷ ban nhân dân các huyện, thị, thành rà soát hồ sơ.'],
  },
  {
    who: ['Chi bộ các thôn: Đông Trung, Lạc Thiện, Phú Cốc'],
    phrases: ['Chi bộ các thôn: Đông Trung, Lạc Thiện, Phú Cốc lãnh đạo rà soát hồ sơ.'],
  },
  // An organ by its name tells, and asks the addressees.
  {
    who: [],
    phrases: ['Ban Tổ chức chưa nhận được báo cáo của 05 chi bộ, đề nghị gửi trước ngày 06/5/2024.'],
  },
  {
    who: ['Các chi bộ chưa nộp'],
    phrases: ['Các chi bộ chưa nộp, đề nghị gửi trước ngày 08/5/2024.'],
  },
  // What a party is or lacks belongs to its name up to the mark.
  {
    who: ['các đơn vị thiếu biên bản kiểm phiếu'],
    phrases: ['Đối với các đơn vị thiếu biên bản kiểm phiếu: hoàn chỉnh hồ sơ.'],
  },
  {
    who: ['các đơn vị chưa bảo đảm cơ cấu cán bộ nữ, cán bộ trẻ'],
    phrases: ['Đối với các đơn vị chưa bảo đảm cơ cấu cán bộ nữ, cán bộ trẻ: tổ chức hội nghị bổ sung.'],
  },
  {
    who: ['Công đoàn Khu công nghiệp Nà Lừa'],
    phrases: ['Các doanh nghiệp chưa thành lập công đoàn, đề nghị Công đoàn Khu công nghiệp Nà Lừa thu thập số liệu.'],
  },
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
  { who: ['Ban Quản lý rừng phòng hộ Khe Mẫu'], phrases: ['Giao Ban Quản lý rừng phòng hộ Khe Mẫu tổ chức tuần tra.', 'Ban Quản lý rừng phòng hộ Khe Mẫu tổ chức tuần tra.'] },
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
  // More organs, in the places a sentence has for them.
  { who: ['Ban Tuyên giáo và Dân vận Đảng uỷ'], phrases: ['Giao Ban Tuyên giáo và Dân vận Đảng uỷ tham mưu kế hoạch tuyên truyền.', 'Ban Tuyên giáo và Dân vận Đảng uỷ tham mưu kế hoạch tuyên truyền.', 'Ban Tuyên giáo và Dân vận Đảng uỷ có trách nhiệm tham mưu kế hoạch tuyên truyền.'] },
  { who: ['Ban Nội chính Tỉnh uỷ'], phrases: ['Đề nghị Ban Nội chính Tỉnh uỷ theo dõi vụ việc.', 'Ban Nội chính Tỉnh uỷ theo dõi vụ việc.'] },
  { who: ['Thường trực Hội đồng nhân dân xã'], phrases: ['Đề nghị Thường trực Hội đồng nhân dân xã giám sát việc thực hiện.', 'Thường trực Hội đồng nhân dân xã giám sát việc thực hiện.'] },
  { who: ['Sở Nông nghiệp và Môi trường'], phrases: ['Giao Sở Nông nghiệp và Môi trường rà soát quy hoạch thuỷ lợi.', 'Sở Nông nghiệp và Môi trường rà soát quy hoạch thuỷ lợi.', 'Sở Nông nghiệp và Môi trường: rà soát quy hoạch thuỷ lợi.', 'Đề nghị Sở Nông nghiệp và Môi trường khẩn trương rà soát quy hoạch thuỷ lợi.'] },
  { who: ['Sở Khoa học và Công nghệ'], phrases: ['Giao Sở Khoa học và Công nghệ thẩm định hồ sơ.', 'Sở Khoa học và Công nghệ thẩm định hồ sơ.', 'Sở Khoa học và Công nghệ chịu trách nhiệm thẩm định hồ sơ.'] },
  { who: ['Sở Dân tộc và Tôn giáo'], phrases: ['Giao Sở Dân tộc và Tôn giáo lập danh sách người có uy tín.', 'Sở Dân tộc và Tôn giáo lập danh sách người có uy tín.'] },
  { who: ['Phòng Văn hoá - Xã hội'], phrases: ['Giao Phòng Văn hoá - Xã hội lập danh sách đối tượng.', 'Phòng Văn hoá - Xã hội lập danh sách đối tượng.', 'Phòng Văn hoá - Xã hội: lập danh sách đối tượng.'] },
  { who: ['Phòng Kinh tế'], phrases: ['Giao Phòng Kinh tế lập dự toán.', 'Phòng Kinh tế lập dự toán.', 'Phòng Kinh tế: lập dự toán.', 'Phòng Kinh tế có nhiệm vụ lập dự toán.'] },
  { who: ['Trạm Y tế xã'], phrases: ['Giao Trạm Y tế xã lập danh sách trẻ trong độ tuổi tiêm.', 'Trạm Y tế xã lập danh sách trẻ trong độ tuổi tiêm.', 'Đề nghị Trạm Y tế xã lập danh sách trẻ trong độ tuổi tiêm.'] },
  { who: ['Trường Tiểu học Đồng Sim'], phrases: ['Trường Tiểu học Đồng Sim rà soát cơ sở vật chất.', 'Đề nghị Trường Tiểu học Đồng Sim rà soát cơ sở vật chất.', 'Yêu cầu Trường Tiểu học Đồng Sim rà soát cơ sở vật chất.'] },
  { who: ['Trường Mầm non Nà Pheo'], phrases: ['Giao Trường Mầm non Nà Pheo rà soát cơ sở vật chất.', 'Trường Mầm non Nà Pheo rà soát cơ sở vật chất.'] },
  { who: ['Công an xã'], phrases: ['Giao Công an xã xây dựng phương án bảo vệ.', 'Công an xã xây dựng phương án bảo vệ.', 'Công an xã: xây dựng phương án bảo vệ.', 'Đề nghị Công an xã xây dựng phương án bảo vệ.'] },
  { who: ['Ban Chỉ huy Quân sự phường'], phrases: ['Giao Ban Chỉ huy Quân sự phường lập kế hoạch huấn luyện.', 'Ban Chỉ huy Quân sự phường lập kế hoạch huấn luyện.'] },
  { who: ['Hội Nông dân xã'], phrases: ['Giao Hội Nông dân xã vận động hội viên.', 'Đề nghị Hội Nông dân xã vận động hội viên.', 'Hội Nông dân xã vận động hội viên.'] },
  { who: ['Hội Cựu chiến binh xã'], phrases: ['Đề nghị Hội Cựu chiến binh xã vận động hội viên.', 'Hội Cựu chiến binh xã vận động hội viên.'] },
  { who: ['Hội Chữ thập đỏ tỉnh'], phrases: ['Đề nghị Hội Chữ thập đỏ tỉnh tiếp nhận hàng cứu trợ.', 'Hội Chữ thập đỏ tỉnh tiếp nhận hàng cứu trợ.'] },
  { who: ['Đoàn Thanh niên xã'], phrases: ['Giao Đoàn Thanh niên xã thành lập đội tình nguyện.', 'Đoàn Thanh niên xã thành lập đội tình nguyện.', 'Đoàn Thanh niên xã: thành lập đội tình nguyện.'] },
  { who: ['Liên đoàn Lao động tỉnh'], phrases: ['Đề nghị Liên đoàn Lao động tỉnh hướng dẫn công đoàn cơ sở.', 'Liên đoàn Lao động tỉnh hướng dẫn công đoàn cơ sở.'] },
  { who: ['Đảng uỷ các cơ quan Đảng tỉnh'], phrases: ['Đề nghị Đảng uỷ các cơ quan Đảng tỉnh rà soát hồ sơ.'] },
  { who: ['Đảng uỷ Uỷ ban nhân dân tỉnh'], phrases: ['Đề nghị Đảng uỷ Uỷ ban nhân dân tỉnh chỉ đạo rà soát hồ sơ.', 'Đảng uỷ Uỷ ban nhân dân tỉnh chỉ đạo rà soát hồ sơ.'] },
  { who: ['Đảng uỷ Quân sự tỉnh'], phrases: ['Đề nghị Đảng uỷ Quân sự tỉnh xây dựng kế hoạch.', 'Đảng uỷ Quân sự tỉnh xây dựng kế hoạch.'] },
  { who: ['Chi bộ Quân sự xã'], phrases: ['Giao Chi bộ Quân sự xã xây dựng nghị quyết chuyên đề.', 'Chi bộ Quân sự xã xây dựng nghị quyết chuyên đề.'] },
  { who: ['Chi bộ thôn Khe Mẫu'], phrases: ['Giao Chi bộ thôn Khe Mẫu lập danh sách đảng viên.', 'Chi bộ thôn Khe Mẫu lập danh sách đảng viên.', 'Chi bộ thôn Khe Mẫu: lập danh sách đảng viên.'] },
  { who: ['Chi bộ Công ty May Thử Nghiệm'], phrases: ['Đề nghị Chi bộ Công ty May Thử Nghiệm lập danh sách đảng viên.', 'Chi bộ Công ty May Thử Nghiệm lập danh sách đảng viên.'] },
  { who: ['Trung tâm Chính trị huyện'], phrases: ['Giao Trung tâm Chính trị huyện mở lớp bồi dưỡng.', 'Trung tâm Chính trị huyện mở lớp bồi dưỡng.', 'Đề nghị Trung tâm Chính trị huyện mở lớp bồi dưỡng.'] },
  { who: ['Trường Chính trị tỉnh'], phrases: ['Đề nghị Trường Chính trị tỉnh xây dựng chương trình.', 'Trường Chính trị tỉnh xây dựng chương trình.'] },
  { who: ['Báo Hà Phong'], phrases: ['Đề nghị Báo Hà Phong tuyên truyền kết quả đại hội.'] },
  { who: ['Bảo hiểm xã hội tỉnh'], phrases: ['Đề nghị Bảo hiểm xã hội tỉnh rà soát danh sách.', 'Bảo hiểm xã hội tỉnh rà soát danh sách.'] },
  { who: ['Thanh tra tỉnh'], phrases: ['Giao Thanh tra tỉnh xây dựng kế hoạch thanh tra.', 'Thanh tra tỉnh xây dựng kế hoạch thanh tra.'] },
  { who: ['Hợp tác xã Nông nghiệp Tân Khê'], phrases: ['Đề nghị Hợp tác xã Nông nghiệp Tân Khê nạo vét kênh mương.'] },
  { who: ['Ngân hàng Chính sách xã hội huyện'], phrases: ['Đề nghị Ngân hàng Chính sách xã hội huyện rà soát hộ vay.', 'Ngân hàng Chính sách xã hội huyện rà soát hộ vay.'] },
  { who: ['Cục Thi hành án dân sự tỉnh'], phrases: ['Đề nghị Cục Thi hành án dân sự tỉnh cung cấp số liệu.', 'Cục Thi hành án dân sự tỉnh cung cấp số liệu.'] },
  { who: ['Chi cục Thuỷ lợi'], phrases: ['Giao Chi cục Thuỷ lợi kiểm tra hồ đập.', 'Chi cục Thuỷ lợi kiểm tra hồ đập.'] },
  { who: ['UBND phường Bến Mẫu'], phrases: ['Giao UBND phường Bến Mẫu lập dự toán.', 'UBND phường Bến Mẫu lập dự toán.', 'Yêu cầu UBND phường Bến Mẫu lập dự toán.'] },
  { who: ['UBND các xã, phường'], phrases: ['Yêu cầu UBND các xã, phường rà soát hộ nghèo.', 'UBND các xã, phường rà soát hộ nghèo.'] },
  { who: ['HĐND xã'], phrases: ['Đề nghị HĐND xã ban hành nghị quyết.'] },
  { who: ['các cơ quan, đơn vị'], phrases: ['Đề nghị các cơ quan, đơn vị rà soát hồ sơ.', 'Các cơ quan, đơn vị rà soát hồ sơ.', 'Yêu cầu các cơ quan, đơn vị rà soát hồ sơ.'] },
  { who: ['các đảng uỷ, chi uỷ'], phrases: ['Yêu cầu các đảng uỷ, chi uỷ rà soát hồ sơ đảng viên.', 'Các đảng uỷ, chi uỷ rà soát hồ sơ đảng viên.'] },
  { who: ['các tổ chức cơ sở đảng'], phrases: ['Đề nghị các tổ chức cơ sở đảng rà soát hồ sơ đảng viên.', 'Các tổ chức cơ sở đảng rà soát hồ sơ đảng viên.'] },
  { who: ['các phòng, ban'], phrases: ['Yêu cầu các phòng, ban rà soát thủ tục.', 'Các phòng, ban rà soát thủ tục.'] },
  { who: ['các đoàn thể'], phrases: ['Đề nghị các đoàn thể vận động đoàn viên, hội viên.', 'Các đoàn thể vận động đoàn viên, hội viên.'] },
  { who: ['các trường học'], phrases: ['Yêu cầu các trường học rà soát cơ sở vật chất.', 'Các trường học rà soát cơ sở vật chất.'] },
  { who: ['đồng chí Bí thư chi bộ'], phrases: ['Đồng chí Bí thư chi bộ lập danh sách đảng viên.', 'Giao đồng chí Bí thư chi bộ lập danh sách đảng viên.'] },
  { who: ['Trưởng Công an xã'], phrases: ['Giao Trưởng Công an xã xây dựng phương án.'] },
  { who: ['Chủ tịch UBND xã'], phrases: ['Giao Chủ tịch UBND xã chỉ đạo rà soát hồ sơ.', 'Yêu cầu Chủ tịch UBND xã chỉ đạo rà soát hồ sơ.'] },
  { who: ['Giám đốc Sở Y tế'], phrases: ['Giao Giám đốc Sở Y tế chỉ đạo rà soát hồ sơ.'] },
  { who: ['Hiệu trưởng các trường'], phrases: ['Yêu cầu Hiệu trưởng các trường rà soát cơ sở vật chất.'] },
  { who: ['Phòng Kinh tế', 'Phòng Văn hoá - Xã hội'], phrases: ['Giao Phòng Kinh tế, Phòng Văn hoá - Xã hội lập dự toán.', 'Phòng Kinh tế và Phòng Văn hoá - Xã hội lập dự toán.'] },
  { who: ['Công an xã', 'Trạm Y tế xã'], phrases: ['Giao Công an xã, Trạm Y tế xã kiểm tra các cơ sở.', 'Giao Công an xã và Trạm Y tế xã kiểm tra các cơ sở.'] },
  { who: ['Hội Nông dân xã', 'Hội Liên hiệp Phụ nữ xã', 'Đoàn Thanh niên xã'], phrases: ['Đề nghị Hội Nông dân xã, Hội Liên hiệp Phụ nữ xã, Đoàn Thanh niên xã vận động hội viên, đoàn viên.'] },
  { who: ['Sở Y tế', 'Sở Giáo dục và Đào tạo'], phrases: ['Giao Sở Y tế, Sở Giáo dục và Đào tạo kiểm tra bếp ăn bán trú.', 'Sở Y tế và Sở Giáo dục và Đào tạo kiểm tra bếp ăn bán trú.'] },
  { to: 'Uỷ ban Kiểm tra Đảng uỷ Khối', phrases: ['Gửi bản kê khai về Uỷ ban Kiểm tra Đảng uỷ Khối.', 'Nộp bản kê khai về Uỷ ban Kiểm tra Đảng uỷ Khối trước ngày 20/3/2024.', 'Lập danh sách gửi Uỷ ban Kiểm tra Đảng uỷ Khối.'] },
  { to: 'Văn phòng Đảng uỷ Khối', phrases: ['Gửi báo cáo về Văn phòng Đảng uỷ Khối.', 'Báo cáo kết quả về Văn phòng Đảng uỷ Khối trước ngày 20/3/2024.', 'Đăng ký danh sách đại biểu về Văn phòng Đảng uỷ Khối.', 'Gửi văn bản góp ý về Văn phòng Đảng uỷ Khối để tổng hợp.'] },
  { to: 'Sở Nội vụ', phrases: ['Gửi hồ sơ về Sở Nội vụ.', 'Nộp hồ sơ về Sở Nội vụ.', 'Báo cáo số liệu về Sở Nội vụ trước ngày 20/3/2024.'] },
  { to: 'Ban Thường vụ Đảng uỷ Khối', via: 'Ban Tổ chức Đảng uỷ Khối', phrases: ['Báo cáo kết quả về Ban Thường vụ Đảng uỷ Khối (qua Ban Tổ chức Đảng uỷ Khối).', 'Gửi báo cáo về Ban Thường vụ Đảng uỷ Khối (thông qua Ban Tổ chức Đảng uỷ Khối) trước ngày 20/3/2024.'] },
  { to: 'UBND xã', via: 'Phòng Kinh tế', phrases: ['Báo cáo kết quả về UBND xã (qua Phòng Kinh tế).', 'Gửi hồ sơ về UBND xã (qua Phòng Kinh tế) trước ngày 20/3/2024.'] },
  { who: ['Phòng Kinh tế'], with: ['Công an xã'], phrases: ['Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra hành lang giao thông.', 'Phòng Kinh tế phối hợp với Công an xã kiểm tra hành lang giao thông.', 'Phòng Kinh tế chủ trì, phối hợp Công an xã kiểm tra hành lang giao thông.'] },
  { who: ['Đoàn Thanh niên xã'], with: ['Hội Liên hiệp Phụ nữ xã'], phrases: ['Đoàn Thanh niên xã phối hợp với Hội Liên hiệp Phụ nữ xã tổ chức ra quân.', 'Giao Đoàn Thanh niên xã chủ trì, phối hợp với Hội Liên hiệp Phụ nữ xã tổ chức ra quân.'] },
  { who: ['Sở Xây dựng'], with: ['Sở Tài chính', 'Công an tỉnh'], phrases: ['Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, Công an tỉnh rà soát dự án.', 'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Công an tỉnh rà soát dự án.'] },
  { who: ['Ban Quản lý chợ Tân Khê'], phrases: ['Giao Ban Quản lý chợ Tân Khê kiểm tra phòng cháy.', 'Ban Quản lý chợ Tân Khê kiểm tra phòng cháy.'] },
  { who: ['Văn phòng Tỉnh uỷ'], phrases: ['Giao Văn phòng Tỉnh uỷ theo dõi, đôn đốc.', 'Văn phòng Tỉnh uỷ theo dõi, đôn đốc.', 'Đề nghị Văn phòng Tỉnh uỷ bố trí phòng họp.'] },
  { who: ['Uỷ ban Kiểm tra Đảng uỷ xã'], phrases: ['Giao Uỷ ban Kiểm tra Đảng uỷ xã kiểm tra 02 chi bộ.', 'Uỷ ban Kiểm tra Đảng uỷ xã kiểm tra 02 chi bộ.'] },
  { who: ['Đảng uỷ phường Bến Mẫu'], phrases: ['Đề nghị Đảng uỷ phường Bến Mẫu rà soát hồ sơ.', 'Đảng uỷ phường Bến Mẫu rà soát hồ sơ.', 'Yêu cầu Đảng uỷ phường Bến Mẫu rà soát hồ sơ.'] },
  { who: ['Huyện đoàn'], phrases: ['Giao Huyện đoàn thành lập đội tình nguyện.', 'Huyện đoàn thành lập đội tình nguyện.'] },
  { who: ['Ban Dân vận'], phrases: ['Ban Dân vận theo dõi việc thực hiện quy chế dân chủ.', 'Giao Ban Dân vận theo dõi việc thực hiện quy chế dân chủ.'] },
  // One name with `và` or a comma inside is parted.
  {
    who: ['Sở Lao động - Thương binh và Xã hội'],
    phrases: ['Giao Sở Lao động - Thương binh và Xã hội thẩm định hồ sơ.', 'Sở Lao động - Thương binh và Xã hội: thẩm định hồ sơ.'],
  },
  {
    who: ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
    phrases: ['Đề nghị Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh cung cấp tài liệu kỳ họp.'],
  },
  {
    who: ['Thủ trưởng các cơ quan, đơn vị'],
    phrases: ['Yêu cầu Thủ trưởng các cơ quan, đơn vị rà soát hồ sơ cán bộ.', 'Thủ trưởng các cơ quan, đơn vị rà soát hồ sơ cán bộ.'],
  },
  { who: ['Chủ tịch UBND các xã, phường'], phrases: ['Đề nghị Chủ tịch UBND các xã, phường rà soát hộ nghèo.'] },
  { who: ['Tổ giúp việc Ban Chỉ đạo'], phrases: ['Giao Tổ giúp việc Ban Chỉ đạo rà soát tiến độ từng nhiệm vụ.'] },
  { who: ['Đài Phát thanh và Truyền hình tỉnh'], phrases: ['Đề nghị Đài Phát thanh và Truyền hình tỉnh đưa tin về hội nghị.'] },
  { who: ['BHXH tỉnh'], phrases: ['BHXH tỉnh rà soát danh sách người tham gia.'] },
  {
    who: ['đồng chí Lê Thị Mẫu'],
    phrases: ['Phân công đồng chí Lê Thị Mẫu phụ trách công tác hậu cần.', 'Giao đồng chí Lê Thị Mẫu phụ trách công tác hậu cần.'],
  },
  {
    who: ['Ban Xây dựng Đảng'],
    phrases: ['Phân công Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.', 'Giao\nBan Xây dựng Đảng\ntham mưu kế hoạch học tập nghị quyết.'],
  },
  {
    who: ['Ban Quản lý rừng phòng hộ Khe Mẫu'],
    phrases: ['Giao Ban Quản lý rừng phòng hộ Khe Mẫu tổ chức tuần tra.', 'Ban Quản lý rừng phòng hộ Khe Mẫu tổ chức tuần tra.'],
  },
  {
    who: ['đồng chí Lê Thị Mẫu, Huyện ủy viên, Trưởng Ban Tổ chức Huyện ủy'],
    phrases: ['Phân công đồng chí Lê Thị Mẫu, Huyện ủy viên, Trưởng Ban Tổ chức Huyện ủy trực tiếp theo dõi.'],
  },
  {
    who: ['đồng chí Lê Thị Mẫu, Phó Trưởng Ban', 'đồng chí Vũ Văn Mẫu, Chánh Văn phòng'],
    phrases: ['Giao đồng chí Lê Thị Mẫu, Phó Trưởng Ban và đồng chí Vũ Văn Mẫu, Chánh Văn phòng chuẩn bị nội dung.'],
  },
  {
    who: ['đồng chí Bí thư', 'Phó Bí thư chi bộ'],
    phrases: ['Giao đồng chí Bí thư, Phó Bí thư chi bộ chuẩn bị nội dung.'],
  },
  // The order of who writes, whatever stands before it.
  {
    who: ['Hội Liên hiệp Phụ nữ xã'],
    phrases: ['Để phát huy vai trò của các tầng lớp phụ nữ trong xây dựng nông thôn mới, giao Hội Liên hiệp Phụ nữ xã vận động hội viên hiến đất làm đường.'],
  },
  {
    who: ['Ban Xây dựng Đảng'],
    phrases: ['Về học tập, quán triệt và tuyên truyền nghị quyết trong toàn Đảng bộ: Giao Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.'],
  },
]
