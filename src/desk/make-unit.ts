import { Trouble } from '../model/errors.js'
import { Unit } from '../model/unit.js'
import { type UnitAnswers, unanswered } from './unit-questions.js'

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
    throw new Trouble(
      'usage',
      `Chưa trả lời: ${missing.join(', ')}.`,
      `Thêm ${missing.map((key) => `--${key} "…"`).join(' ')}, hoặc chạy congvan init trong cửa sổ lệnh để được hỏi từng mục.`,
    )
  }
  const one = (key: keyof UnitAnswers) => answers[key]?.normalize('NFC').trim() ?? ''
  const chiBo = one('kind').startsWith('chi-bo')
  if (!/^(có|co|x|không|khong|)$/iu.test(one('seal'))) {
    throw new Trouble('usage', `Trả lời “${one('seal')}” cho mục con dấu không rõ.`, 'Ghi có hoặc không.')
  }
  const checked = Unit.safeParse({
    kind: one('kind'),
    name: one('name'),
    superior: one('superior'),
    ...(one('superiorOrgan') ? { superiorOrgan: one('superiorOrgan') } : {}),
    symbol: one('symbol'),
    place: one('place'),
    seal: !chiBo && /^(có|co|x)$/iu.test(one('seal')),
    signatories: [
      {
        name: one('signatory'),
        position: one('position'),
        ...(one('authority') ? { authority: one('authority') } : {}),
      },
    ],
    cells: several(answers.cells),
    aliases: several(answers.aliases),
    traits: several(answers.traits),
  })
  if (checked.success) return checked.data
  throw new Trouble(
    'usage',
    `Loại tổ chức “${one('kind')}” không có.`,
    'Chọn một trong: dang-uy, chi-bo-co-so, chi-bo, ban, van-phong, khac.',
  )
}
