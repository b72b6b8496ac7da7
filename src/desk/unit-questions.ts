/** What the clerk answers once, in the order it is asked. `many` answers are separated by semicolons. */
export const UNIT_QUESTIONS = [
  { key: 'kind', ask: 'Loại tổ chức', example: 'dang-uy' },
  { key: 'name', ask: 'Tên đơn vị, như in ở đầu văn bản', example: 'Đảng uỷ Sở Thử nghiệm' },
  {
    key: 'superior',
    ask: 'Cấp trên trực tiếp, như in ở dòng trên tên đơn vị',
    example: 'Đảng bộ Uỷ ban nhân dân tỉnh',
  },
  {
    key: 'superiorOrgan',
    ask: 'Cơ quan cấp trên nhận văn bản (ghi sau Kính gửi)',
    example: 'Đảng uỷ Uỷ ban nhân dân tỉnh',
  },
  { key: 'symbol', ask: 'Chữ viết tắt trong ký hiệu', example: 'ĐU' },
  { key: 'place', ask: 'Địa danh ghi trước ngày tháng', example: 'Hà Phong' },
  { key: 'signatory', ask: 'Họ tên người ký', example: 'Trần Văn Mẫu' },
  { key: 'position', ask: 'Chức vụ người ký', example: 'BÍ THƯ' },
  {
    key: 'authority',
    ask: 'Thể thức đề ký; cấp uỷ, chi bộ luôn ký T/M, chỉ để trống khi người đứng đầu cơ quan ký trực tiếp',
    example: 'T/M ĐẢNG UỶ',
  },
  { key: 'seal', ask: 'Đơn vị có con dấu không (có/không)', example: 'có' },
  { key: 'cells', ask: 'Các chi bộ trực thuộc, cách nhau bằng dấu chấm phẩy (để trống nếu không có)', example: '' },
  { key: 'aliases', ask: 'Cách công văn gọi đơn vị, cách nhau bằng dấu chấm phẩy', example: 'cấp uỷ cơ sở' },
  { key: 'traits', ask: 'Đặc điểm: trường học; khu công nghiệp; doanh nghiệp … (để trống nếu không có)', example: '' },
] as const

export type UnitAnswers = Partial<Record<(typeof UNIT_QUESTIONS)[number]['key'], string>>

const OPTIONAL = new Set(['superiorOrgan', 'authority', 'cells', 'aliases', 'traits'])

/** Questions that must have an answer and have none. */
export function unanswered(answers: UnitAnswers): readonly (typeof UNIT_QUESTIONS)[number]['key'][] {
  return UNIT_QUESTIONS.map(({ key }) => key).filter((key) => !OPTIONAL.has(key) && (answers[key] ?? '').trim() === '')
}
