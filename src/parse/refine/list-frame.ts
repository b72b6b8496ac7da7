import { type Item, UNLABELLED } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { quick } from '../quick/quick-pattern.js'
import type { Parties } from '../rules/duties/roles.js'
import type { Duty, Who } from './duty.js'
import { ABOVE_NUMBERS, type Frame, type Mode } from './walk-shapes.js'

const NOMINAL_TAIL = quick(
  /(?<![\p{L}])(?:mức|gồm|gồm có|bao gồm|mẫu|biểu|hồ sơ|danh mục|tiêu chí|loại|hình thức|đối tượng|nhóm|trường hợp|tài liệu|thành phần|thông tin|số liệu|đề cương|thứ tự|nội dung(?: chính)?|điều kiện|tiêu chuẩn|nguyên tắc)(?: (?:sau|như sau|sau đây|sau:|cụ thể|chủ yếu|chính|trên|:))* ?: ?$/iu,
)
const ANNOUNCES = /(?:như sau|cụ thể|sau(?: đây)?) ?: ?$/iu

/** "tự kiểm tra theo hai nội dung: a) Đối chiếu …": contents that may be deeds. */
const TWO_WAYS = /(?:nội dung|thông tin)(?: (?:sau|như sau|sau đây|cụ thể|chủ yếu|chính|trên))* ?: ?$/iu

/** A sentence that ends in a colon, with what was read in it and where it stands. */
interface ListIntro {
  readonly index: number
  readonly rank: number
  readonly made: readonly Duty[]
  readonly who: Who
  readonly framed: boolean
  readonly words: string
  readonly base: Mode
  readonly asked: boolean
  readonly above: Frame | undefined
  /** The first two items below begin with verbs. */
  readonly deedsBelow: boolean
}

/** What a sentence that ends in a colon lays on the items below it. */
export function listFrame(parties: Parties, intro: ListIntro): Frame {
  const { who, framed, words, made, base, asked, above, rank } = intro
  const named =
    who.names.length > 0 && !who.names.every((name) => parties.isGeneric(name)) && !parties.isIssuer(who.names[0] ?? '')
  const announces = framed || made.length > 0 || (base === 'open' && asked && ANNOUNCES.test(words))
  const mode = announces ? 'asking' : (above?.mode ?? base)
  return {
    rank: rank === UNLABELLED && above === undefined ? ABOVE_NUMBERS : rank,
    mode: base === 'telling' && !asked ? 'telling' : mode,
    who: named ? who : (above?.who ?? null),
    nominal: !framed && NOMINAL_TAIL.test(words) && !(intro.deedsBelow && TWO_WAYS.test(words)),
    intro: made.some((duty) => duty.kind === 'task') ? intro.index : -1,
  }
}

/** Two printed numbers below, each followed by a verb: what stands above announces deeds, whatever its words. */
export function deedsFollow(items: readonly Item[], index: number): boolean {
  const first = items[index + 1]
  const second = items.slice(index + 2).find(({ rank }) => first !== undefined && rank <= first.rank)
  return [first, second].every((item) => item && item.label !== null && match(item.tokens, 0, 'verb'))
}

/** As deedsFollow, and no verb among them is the name of a paper too ("Báo cáo …", "Trích ngang …"). */
export function plainDeedsFollow(items: readonly Item[], index: number): boolean {
  return deedsFollow(items, index) && match(items[index + 1]?.tokens ?? [], 0, 'verb')?.family !== 'report'
}
