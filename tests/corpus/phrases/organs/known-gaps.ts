import type { OrganGroup } from './organs.js'

/** Right expectations that the parser does not meet yet, by kind of gap. A test asserts that each still fails: move it back when it does not. */
export interface OrganGap extends OrganGroup {
  readonly gap: string
}

export const ORGAN_GAPS: readonly OrganGap[] = [
  // A name broken after a short line: the second line begins with a capital and is taken for a paragraph of its own.
  {
    gap: 'a name broken after a short line',
    who: ['Ban Xây dựng Đảng'],
    phrases: ['Giao Ban Xây dựng\nĐảng tham mưu kế hoạch học tập nghị quyết.'],
  },
  { gap: 'a name broken after a short line', who: ['Uỷ ban Mặt trận Tổ quốc Việt Nam xã'], phrases: ['Đề nghị Uỷ ban Mặt trận\nTổ quốc Việt Nam xã vận động Nhân dân tham gia.'] },
  { gap: 'a name broken after a short line', who: ['Hội Liên hiệp Phụ nữ xã'], phrases: ['Giao Hội Liên hiệp\nPhụ nữ xã vận động hội viên tham gia.'] },
  { gap: 'a name broken after a short line', to: 'Ban Tổ chức Đảng uỷ Khối', phrases: ['Lập danh sách đảng viên gửi về Ban Tổ chức\nĐảng uỷ Khối để tổng hợp.'] },
  {
    gap: 'a purpose with commas stands before giao',
    who: ['Ban Xây dựng Đảng'],
    phrases: ['Để triển khai kịp thời, bảo đảm tiến độ và chất lượng các nội dung nêu trên, giao Ban Xây dựng Đảng tham mưu kế hoạch học tập nghị quyết.'],
  },
  { gap: 'a capital ends in a small word', who: ['Đảng uỷ các cơ quan Đảng tỉnh'], phrases: ['Đảng uỷ các cơ quan Đảng tỉnh rà soát hồ sơ.'] },
]

/** Sentences that must give no organ and still give one. */
export const NOT_ORGAN_GAPS: ReadonlyMap<string, readonly string[]> = new Map()
