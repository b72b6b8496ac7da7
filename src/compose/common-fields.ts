import type { FieldSchema } from './manifest.js'

const text = (title: string, description?: string): FieldSchema => ({
  type: 'string',
  title,
  ...(description === undefined ? {} : { description }),
})

/** What a clerk may give for any paper, beside the fields of its template. */
export const COMMON_FIELDS: Readonly<Record<string, FieldSchema>> = {
  addressees: { type: 'array', title: 'Kính gửi', items: { type: 'string' } },
  recipients: { type: 'array', title: 'Nơi nhận', items: { type: 'string' } },
  bases: {
    type: 'array',
    title: 'căn cứ',
    description: 'Văn bản làm căn cứ, theo thứ tự in; không ghi thì lấy công văn được trả lời',
    items: {
      type: 'object',
      properties: {
        verb: { type: 'string', title: 'từ mở đầu căn cứ', enum: ['Căn cứ', 'Thực hiện', 'Theo', 'Xét'] },
        kind: text('tên loại văn bản căn cứ'),
        notation: text('số, ký hiệu văn bản căn cứ'),
        date: { type: 'string', format: 'date', title: 'ngày văn bản căn cứ' },
        issuer: text('cơ quan ban hành văn bản căn cứ'),
        title: text('trích yếu văn bản căn cứ'),
      },
    },
  },
  signed_by: text(
    'người ký văn bản',
    'Họ tên một người ký trong congvan.yaml; không ghi thì là người đầu tiên còn nhiệm kỳ',
  ),
  urgency: { type: 'string', title: 'mức độ khẩn', enum: ['Khẩn', 'Thượng khẩn', 'Hoả tốc'] },
  draft_no: { type: 'integer', minimum: 1, maximum: 99, title: 'dự thảo lần thứ' },
  circulation: text('chỉ dẫn lưu hành', 'In góc trên bên phải trang đầu, ví dụ: lưu hành nội bộ'),
}
