import { Trouble } from '../model/errors.js'
import { Unit } from '../model/unit.js'

/** What the clerk answers once, in the order it is asked. `many` answers are separated by semicolons. */
export const UNIT_QUESTIONS = [
  { key: 'kind', ask: 'Loại tổ chức', example: 'dang-uy' },
  { key: 'name', ask: 'Tên đơn vị, như in ở đầu văn bản', example: 'Đảng uỷ Sở Thử nghiệm' },
  { key: 'superior', ask: 'Cấp trên trực tiếp, như in ở dòng trên tên đơn vị', example: 'Đảng bộ Uỷ ban nhân dân tỉnh' },
  { key: 'superiorOrgan', ask: 'Cơ quan cấp trên nhận văn bản (ghi sau Kính gửi)', example: 'Đảng uỷ Uỷ ban nhân dân tỉnh' },
  { key: 'symbol', ask: 'Chữ viết tắt trong ký hiệu', example: 'ĐU' },
  { key: 'place', ask: 'Địa danh ghi trước ngày tháng', example: 'Hà Phong' },
  { key: 'signatory', ask: 'Họ tên người ký', example: 'Trần Văn Mẫu' },
  { key: 'position', ask: 'Chức vụ người ký', example: 'BÍ THƯ' },
  { key: 'authority', ask: 'Thể thức đề ký (để trống nếu người đứng đầu ký trực tiếp)', example: 'T/M ĐẢNG UỶ' },
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

function several(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(';')
    .map((part) => part.normalize('NFC').trim())
    .filter((part) => part !== '')
}

/** A unit from the clerk's answers. A chi bộ has no seal (HD 05-HD/VPTW), whatever is answered. */
export function makeUnit(answers: UnitAnswers): Unit {
  const missing = unanswered(answers)
  if (missing.length > 0) {
    throw new Trouble('usage', `Chưa trả lời: ${missing.join(', ')}.`, `Thêm ${missing.map((key) => `--${key} "…"`).join(' ')}, hoặc chạy congvan init trong cửa sổ lệnh để được hỏi từng mục.`)
  }
  const one = (key: keyof UnitAnswers) => answers[key]?.normalize('NFC').trim() ?? ''
  const chiBo = one('kind').startsWith('chi-bo')
  const checked = Unit.safeParse({
    kind: one('kind'),
    name: one('name'),
    superior: one('superior'),
    ...(one('superiorOrgan') ? { superiorOrgan: one('superiorOrgan') } : {}),
    symbol: one('symbol'),
    place: one('place'),
    seal: !chiBo && /^(có|co|x|yes|true)$/iu.test(one('seal')),
    signatories: [
      { name: one('signatory'), position: one('position'), ...(one('authority') ? { authority: one('authority') } : {}) },
    ],
    cells: several(answers.cells),
    aliases: several(answers.aliases),
    traits: several(answers.traits),
  })
  if (checked.success) return checked.data
  throw new Trouble('usage', `Loại tổ chức “${one('kind')}” không có.`, 'Chọn một trong: dang-uy, chi-bo-co-so, chi-bo, ban, van-phong, khac.')
}
