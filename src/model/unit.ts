import { z } from 'zod'
import { CalendarDate } from './dispatch.js'

/** Words that print something: composed, without blanks around. */
const words = z
  .string()
  .transform((text) =>
    text
      .normalize('NFC')
      .replace(/[\u200b\ufeff]/gu, '')
      .trim(),
  )
  .pipe(z.string().min(1))

export const Signatory = z.strictObject({
  name: words.describe('Họ và tên người ký'),
  position: words.describe('Chức vụ: BÍ THƯ, PHÓ BÍ THƯ …'),
  authority: words.optional().describe('Thể thức đề ký: T/M ĐẢNG UỶ, T/M CHI BỘ …'),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
})
export type Signatory = Readonly<z.infer<typeof Signatory>>

export const UNIT_KINDS = ['dang-uy', 'chi-bo-co-so', 'chi-bo', 'ban', 'van-phong', 'khac'] as const

const state = {
  name: words.describe('Tên đơn vị như in ở đầu văn bản, ví dụ: Đảng uỷ Sở Xây dựng'),
  superior: words.describe('Tổ chức đảng cấp trên trực tiếp, như in ở đầu văn bản'),
  superiorOrgan: words.optional().describe('Cơ quan cấp trên nhận văn bản, như ghi sau Kính gửi'),
  symbol: words.describe('Chữ viết tắt trong ký hiệu: ĐU, CB …'),
  place: words.describe('Địa danh ghi trước ngày tháng'),
  seal: z.boolean().describe('Có con dấu hay không'),
  signatories: z.array(Signatory).min(1),
}

const kind = z.enum(UNIT_KINDS).describe('Loại tổ chức')
const archive = words.describe('Nơi lưu ghi ở dòng cuối Nơi nhận')
const cells = z.array(words).describe('Các chi bộ trực thuộc')

/**
 * The clerk's own unit as kept in `congvan.yaml`. Organs are renamed, merged and closed, so nothing of this is in code:
 * `history` holds earlier states, and a paper is drafted with the state in force on its date.
 */
export const Unit = z.strictObject({
  kind,
  ...state,
  aliases: z.array(words).default([]).describe('Các tên gọi khác mà công văn dùng để chỉ đơn vị'),
  traits: z
    .array(words)
    .default([])
    .describe('Đặc điểm dùng để biết việc nào là của mình: trường học, khu công nghiệp …'),
  cluster: words.optional().describe('Cụm cơ sở'),
  term: CalendarDate.optional().describe('Ngày bắt đầu nhiệm kỳ đang chạy: số văn bản đi của mỗi loại đếm lại từ đó'),
  cells: cells.default([]),
  archive: archive.optional(),
  history: z
    .array(
      z
        .strictObject({ until: CalendarDate, kind, ...state, archive, cells })
        .partial()
        .required({ until: true }),
    )
    .default([])
    .describe('Tên, cấp trên, ký hiệu … trước đây, mỗi mục dùng đến hết ngày until'),
})
export type Unit = Readonly<z.infer<typeof Unit>>
