import { z } from 'zod'
import { CalendarDate } from './dispatch.js'

/**
 * The clerk's own unit as kept in `congvan.yaml`. Organs are renamed, merged and closed, so nothing of this is in code:
 * `history` holds earlier states, and a paper is drafted with the state in force on its date.
 */
export const Signatory = z.object({
  name: z.string().min(1).describe('Họ và tên người ký'),
  position: z.string().min(1).describe('Chức vụ: BÍ THƯ, PHÓ BÍ THƯ …'),
  authority: z.string().optional().describe('Thể thức đề ký: T/M ĐẢNG UỶ, T/M CHI BỘ …'),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
})
export type Signatory = Readonly<z.infer<typeof Signatory>>

export const UNIT_KINDS = ['dang-uy', 'chi-bo-co-so', 'chi-bo', 'ban', 'van-phong', 'khac'] as const

const state = {
  name: z.string().min(1).describe('Tên đơn vị như in ở đầu văn bản, ví dụ: Đảng uỷ Sở Xây dựng'),
  superior: z.string().min(1).describe('Tổ chức đảng cấp trên trực tiếp, như in ở đầu văn bản'),
  superiorOrgan: z.string().optional().describe('Cơ quan cấp trên nhận văn bản, như ghi sau Kính gửi'),
  symbol: z.string().min(1).describe('Chữ viết tắt trong ký hiệu: ĐU, CB …'),
  place: z.string().min(1).describe('Địa danh ghi trước ngày tháng'),
  seal: z.boolean().describe('Có con dấu hay không'),
  signatories: z.array(Signatory).min(1),
}

export const Unit = z.object({
  kind: z.enum(UNIT_KINDS).describe('Loại tổ chức'),
  ...state,
  aliases: z.array(z.string()).default([]).describe('Các tên gọi khác mà công văn dùng để chỉ đơn vị'),
  traits: z
    .array(z.string())
    .default([])
    .describe('Đặc điểm dùng để biết việc nào là của mình: trường học, khu công nghiệp …'),
  cluster: z.string().optional().describe('Cụm cơ sở'),
  cells: z.array(z.string()).default([]).describe('Các chi bộ trực thuộc'),
  archive: z.string().optional().describe('Nơi lưu ghi ở dòng cuối Nơi nhận'),
  history: z
    .array(
      z
        .object({ until: CalendarDate, ...state })
        .partial()
        .required({ until: true }),
    )
    .default([])
    .describe('Tên, cấp trên, ký hiệu … trước đây, mỗi mục dùng đến hết ngày until'),
})
export type Unit = Readonly<z.infer<typeof Unit>>
