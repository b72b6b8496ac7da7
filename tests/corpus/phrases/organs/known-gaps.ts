import type { OrganGroup } from './organs.js'

/** Right expectations that the parser does not meet yet, by kind of gap. A test asserts that each still fails: move it back when it does not. */
export interface OrganGap extends OrganGroup {
  readonly gap: string
}

export const ORGAN_GAPS: readonly OrganGap[] = [
  // `phân công` under a list that asks is taken for the deed of the addressees.
  { gap: 'phân công is no directive', who: ['Ban Xây dựng Đảng'], phrases: ['Phân công Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.'] },
  {
    gap: 'a person and phụ trách',
    who: ['đồng chí Lê Thị Mẫu'],
    phrases: ['Phân công đồng chí Lê Thị Mẫu phụ trách công tác hậu cần.', 'Giao đồng chí Lê Thị Mẫu phụ trách công tác hậu cần.'],
  },
  // A name broken after a short line: the second line begins with a capital and is taken for a paragraph of its own.
  {
    gap: 'a name broken after a short line',
    who: ['Ban Xây dựng Đảng'],
    phrases: ['Giao Ban Xây dựng\nĐảng tham mưu kế hoạch học tập nghị quyết.', 'Giao\nBan Xây dựng Đảng\ntham mưu kế hoạch học tập nghị quyết.'],
  },
  { gap: 'a name broken after a short line', who: ['Uỷ ban Mặt trận Tổ quốc Việt Nam xã'], phrases: ['Đề nghị Uỷ ban Mặt trận\nTổ quốc Việt Nam xã vận động Nhân dân tham gia.'] },
  { gap: 'a name broken after a short line', who: ['Hội Liên hiệp Phụ nữ xã'], phrases: ['Giao Hội Liên hiệp\nPhụ nữ xã vận động hội viên tham gia.'] },
  { gap: 'a name broken after a short line', to: 'Ban Tổ chức Đảng uỷ Khối', phrases: ['Lập danh sách đảng viên gửi về Ban Tổ chức\nĐảng uỷ Khối để tổng hợp.'] },
  {
    gap: 'a purpose with commas stands before giao',
    who: ['Ban Xây dựng Đảng'],
    phrases: ['Để triển khai kịp thời, bảo đảm tiến độ và chất lượng các nội dung nêu trên, giao Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.'],
  },
  {
    gap: 'a purpose with commas stands before giao',
    who: ['Hội Liên hiệp Phụ nữ xã'],
    phrases: ['Để phát huy vai trò của các tầng lớp phụ nữ trong xây dựng nông thôn mới, giao Hội Liên hiệp Phụ nữ xã vận động hội viên hiến đất làm đường.'],
  },
  {
    gap: 'verbs in the topic before a colon',
    who: ['Ban Xây dựng Đảng'],
    phrases: ['Về học tập, quán triệt và tuyên truyền nghị quyết trong toàn Đảng bộ: Giao Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.'],
  },
  // One name with `và` or a comma inside is parted.
  {
    gap: 'one name is parted',
    who: ['Sở Lao động - Thương binh và Xã hội'],
    phrases: ['Giao Sở Lao động - Thương binh và Xã hội thẩm định hồ sơ.', 'Sở Lao động - Thương binh và Xã hội: thẩm định hồ sơ.'],
  },
  {
    gap: 'one name is parted',
    who: ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
    phrases: ['Đề nghị Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh cung cấp tài liệu kỳ họp.'],
  },
  {
    gap: 'one name is parted',
    who: ['Thủ trưởng các cơ quan, đơn vị'],
    phrases: ['Yêu cầu Thủ trưởng các cơ quan, đơn vị rà soát hồ sơ cán bộ.', 'Thủ trưởng các cơ quan, đơn vị rà soát hồ sơ cán bộ.'],
  },
  { gap: 'one name is parted', who: ['Chủ tịch UBND các xã, phường'], phrases: ['Đề nghị Chủ tịch UBND các xã, phường rà soát hộ nghèo.'] },
  { gap: 'a verb inside a name ends it', who: ['Tổ giúp việc Ban Chỉ đạo'], phrases: ['Giao Tổ giúp việc Ban Chỉ đạo rà soát tiến độ từng nhiệm vụ.'] },
  { gap: 'đưa tin is no verb', who: ['Đài Phát thanh và Truyền hình tỉnh'], phrases: ['Đề nghị Đài Phát thanh và Truyền hình tỉnh đưa tin về hội nghị.'] },
  { gap: 'an unknown abbreviation', who: ['BHXH tỉnh'], phrases: ['BHXH tỉnh rà soát danh sách người tham gia.'] },
]

/** Sentences that must give no organ and still give one. */
export const NOT_ORGAN_GAPS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'a noun that begins like an organ is taken for one',
    [
      'Bộ tiêu chí đánh giá gồm 12 tiêu chí thành phần.',
      'Đoàn phí, hội phí thu nộp đúng quy định.',
      'Trạm dừng nghỉ, bến bãi phải bảo đảm an toàn.',
      'Văn phòng phẩm mua sắm tiết kiệm.',
      'Cụm từ viết tắt phải có chú thích.',
    ],
  ],
])
