/**
 * Columns of the registers. The Party's own annex forms (Quy định 693-QĐ/VPTW) were not reached: its columns are those a
 * registry program prints that names that rule; the state's are those of Nghị định 30/2020/NĐ-CP, phụ lục IV.
 */
export const REGISTER_KINDS = ['incoming', 'outgoing', 'follow-up'] as const
export type RegisterKind = (typeof REGISTER_KINDS)[number]

/** What a column is filled from; `blank` is written by hand. */
export type Fact =
  | 'arrived'
  | 'arrival-number'
  | 'issuer'
  | 'notation'
  | 'date'
  | 'title'
  | 'pages'
  | 'signer'
  | 'recipients'
  | 'paper'
  | 'lead'
  | 'due'
  | 'progress'
  | 'reply'
  | 'remark'
  | 'blank'

export interface RegisterColumn {
  readonly title: string
  readonly fact: Fact
  /** In characters, in a spreadsheet. */
  readonly width: number
}

const column = (title: string, fact: Fact, width: number): RegisterColumn => ({ title, fact, width })

const FOLLOW_UP: readonly RegisterColumn[] = [
  column('Số đến', 'arrival-number', 7),
  column('Tên loại, số và ký hiệu, ngày tháng, cơ quan ban hành', 'paper', 40),
  column('Đơn vị hoặc người nhận', 'lead', 22),
  column('Thời hạn', 'due', 13),
  column('Tiến độ', 'progress', 26),
  column('Số, ký hiệu văn bản trả lời', 'reply', 16),
  column('Ghi chú', 'remark', 20),
]

export interface RegisterForm {
  readonly name: string
  readonly columns: Readonly<Record<RegisterKind, readonly RegisterColumn[]>>
}

export const REGISTER_FORMS: Readonly<Record<'party' | 'state', RegisterForm>> = {
  party: {
    name: 'cơ quan đảng',
    columns: {
      incoming: [
        column('Ngày tháng năm đến', 'arrived', 12),
        column('Số đến', 'arrival-number', 7),
        column('Tác giả', 'issuer', 26),
        column('Số và ký hiệu văn bản', 'notation', 16),
        column('Ngày tháng năm văn bản', 'date', 12),
        column('Tên loại và trích yếu nội dung văn bản', 'title', 44),
        column('Số trang', 'pages', 7),
        column('Số bản', 'blank', 7),
        column('Đơn vị/cá nhân nhận văn bản', 'blank', 16),
        column('Lưu hồ sơ', 'blank', 10),
        column('Ghi chú', 'remark', 14),
      ],
      outgoing: [
        column('Số và ký hiệu văn bản', 'notation', 16),
        column('Ngày tháng năm văn bản', 'date', 12),
        column('Tên loại và trích yếu nội dung văn bản', 'title', 46),
        column('Người ký', 'signer', 20),
        column('Số trang', 'pages', 7),
        column('Số bản', 'blank', 7),
        column('Đơn vị/cá nhân nhận bản lưu', 'blank', 16),
        column('Nơi nhận văn bản', 'recipients', 32),
        column('Lưu hồ sơ số', 'blank', 10),
        column('Ghi chú', 'remark', 14),
      ],
      'follow-up': FOLLOW_UP,
    },
  },
  state: {
    name: 'Nghị định 30/2020/NĐ-CP',
    columns: {
      incoming: [
        column('Ngày đến', 'arrived', 12),
        column('Số đến', 'arrival-number', 7),
        column('Tác giả', 'issuer', 26),
        column('Số, ký hiệu', 'notation', 16),
        column('Ngày tháng văn bản', 'date', 12),
        column('Tên loại và trích yếu', 'title', 44),
        column('Đơn vị hoặc người nhận', 'blank', 16),
        column('Ngày chuyển', 'blank', 11),
        column('Ký nhận', 'blank', 10),
        column('Ghi chú', 'remark', 14),
      ],
      outgoing: [
        column('Số, ký hiệu văn bản', 'notation', 16),
        column('Ngày tháng văn bản', 'date', 12),
        column('Tên loại và trích yếu nội dung', 'title', 46),
        column('Người ký', 'signer', 20),
        column('Nơi nhận văn bản', 'recipients', 32),
        column('Đơn vị, người nhận bản lưu', 'blank', 16),
        column('Số lượng bản', 'blank', 8),
        column('Ngày chuyển', 'blank', 11),
        column('Ký nhận', 'blank', 10),
        column('Ghi chú', 'remark', 14),
      ],
      'follow-up': FOLLOW_UP,
    },
  },
}

export const REGISTER_TITLES: Readonly<Record<RegisterKind, string>> = {
  incoming: 'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN',
  outgoing: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
  'follow-up': 'SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN',
}
