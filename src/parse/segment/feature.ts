import { NAME_CONTINUATIONS, ORGAN_HEADS } from '../../office/organs.js'
import { mayBegin } from './fold.js'
import type { LineRole } from './states.js'
import type { View } from './view.js'

/** One reason for or against roles of a line. `examples` are tested: every `yes` fires, no `no` does. */
export interface Feature {
  readonly name: string
  readonly why: string
  readonly votes: Readonly<Partial<Record<LineRole, number>>>
  /** Also asked of lines longer than a heading can be. */
  readonly long?: boolean
  /** Only lines of capitals are asked, or only others. */
  readonly caps?: boolean
  /** Signs one of which the folded line begins with wherever the reason holds; behind others it is not asked. */
  readonly begins?: string
  readonly test: (view: View, before: View | undefined, after: View | undefined) => boolean
  readonly examples: {
    readonly yes: readonly string[]
    readonly no: readonly string[]
  }
}

/** Names of two words and more are known even when the space behind them was lost. */
const starting = (words: readonly string[]): RegExp => {
  const longest = [...words].sort((a, b) => b.length - a.length)
  const many = longest.filter((word) => word.includes(' '))
  const single = longest.filter((word) => !word.includes(' '))
  return new RegExp(`^(?:${many.join('|').replaceAll(' ', ' ?')}|(?:${single.join('|')})(?![a-z]))`, 'u')
}
const ORGAN_START = starting(ORGAN_HEADS)
const maybeOrgan = mayBegin(ORGAN_HEADS)
/** A folded text that begins like an organ's name. */
export const beginsOrganName = (folded: string): boolean => maybeOrgan(folded) && ORGAN_START.test(folded)
const CONTINUATION_START = starting(NAME_CONTINUATIONS)
const maybeContinuation = mayBegin(NAME_CONTINUATIONS)
/** A folded text that begins with words no name begins with. */
export const goesOnWithName = (folded: string): boolean => maybeContinuation(folded) && CONTINUATION_START.test(folded)

/** How contents begin: with a basis or a reason. */
const OPENING =
  /^(?:can cu|thuc hien|theo (?:de nghi|chi dao|tinh than|quy dinh|noi dung|chuong trinh|ke hoach)|xet |de (?:tiep tuc|thuc hien|trien khai|dam bao|bao dam|kip thoi|chuan bi|co co so)|nham|tiep theo|trien khai|phuc dap|ngay \d|sau khi|trong (?:thoi gian|nhung)|vua qua|hien nay|nhan duoc|tiep nhan|dong kinh gui|thua|thi hanh|chap hanh|thay mat)(?![a-z])/u
const maybeOpening = mayBegin('ca th xe de nh ti tr ph ng sa vu hi do ch'.split(' '))
export const opensContent = (folded: string): boolean => maybeOpening(folded) && OPENING.test(folded)
/** First letters of what opens contents. */
export const OPENING_SIGNS = 'ctxdnpshv'
// With diacritics (folded, `giáo dục` would say `giao`) and without the flag i, which is slow.
const DUTY =
  /(?:[Đđ]ề\s?nghị|[Yy]êu\s?cầu|(?<!\p{L})[Gg]iao(?!\s?(?:thông|dịch|lưu))|[Tt]hực\s?hiện|[Bb]áo\s?cáo(?!\s?viên)|[Tt]riển\s?khai|[Nn]hư\s?sau|[Nn]hận\s?được|[Dd]e nghi|[Yy]eu cau)(?!\p{L})/u
const LOOKED_THROUGH = 200
/** Words of asking, assigning or reporting are said in the line. Most lines are never asked. */
export function saysDuty(view: View): boolean {
  view.duty ??= DUTY.test(view.length > LOOKED_THROUGH ? view.text.slice(0, LOOKED_THROUGH) : view.text)
  return view.duty
}

export const short = (view: View, most: number): boolean => view.length <= most
export const finished = (view: View): boolean => view.last === ';' || view.last === ',' || view.last === '.'
