import { match } from './lexicon.js'
import type { Names } from './names.js'
import { barePredicate, type Predicate, predicateAt } from './predicate.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'
import { nominalBefore, verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** Who is meant, trait and all, and what he is to do. */
interface Doer {
  readonly names: Names
  readonly predicate: Predicate
}

/** The last of the names goes on to `end`, where the deed begins. */
function grown(names: Names, end: number, predicate: Predicate): Doer {
  const last = names.each.at(-1) ?? names
  return {
    names: { from: names.from, to: end, each: [...names.each.slice(0, -1), { from: last.from, to: end }] },
    predicate,
  }
}

/** Words that begin a trait of the subject: what stands behind them up to what is asked tells which of the kind is meant. */
const TRAITS = new Set('chưa đã đang không có được bị chậm còn'.split(' '))
/** "Thí sinh tham gia hội thi | phải nộp bài": what somebody takes part in or has come to tells which are meant. */
const COMES_TO = new WordPairs(
  'đi công, đi học, đi thi, đi dự, vi phạm, để xảy, trúng tuyển, nộp hồ, thống nhất, nhất trí, đồng ý',
)
const isTakingPart = (tokens: readonly Token[], at: number): boolean => {
  const family = match(tokens, at, 'verb')?.family
  return family === 'attend' || family === 'register' || COMES_TO.has(tokens[at]?.key, tokens[at + 1]?.key)
}
const OBLIGES = new Set(['phải', 'cần'])
/** "các đơn vị dự họp | đã góp ý": it is told what those who took part did. */
export function hasTakenPart(tokens: readonly Token[], at: number, to: number): boolean {
  if (!isTakingPart(tokens, at)) return false
  for (let i = at + 1; i < Math.min(to, at + MOST_OF_TRAIT); i++) {
    if (tokens[i]?.kind === 'mark' || OBLIGES.has(tokens[i]?.key ?? '')) return false
    if (tokens[i]?.key === 'đã') return true
  }
  return false
}
const CHARGED = new WordPairs('có trách, có nhiệm')
/** Modals that only an order has; behind "chưa" any modal or adverb will do. */
const ORDERS = new WordPairs('phải, cần, có trách, có nhiệm, có thể, phấn đấu, thì')

/**
 * "… chưa quyết toán năm 2018 | phải lập …", "… được cử đi học lớp trung cấp | cần bàn giao …", "… có từ 30 đảng viên trở lên |
 * rà soát …": the words up to what is asked belong to the name, and a verb among them is no duty.
 */
export function behindTrait(tokens: readonly Token[], names: Names, to: number): Doer | undefined {
  const last = names.each.at(-1)
  const trait = traitOf(tokens, names)
  if (!last || trait === '' || (trait !== 'chưa' && isProper(tokens, last))) return undefined
  const takesPart = trait === 'verb' && isTakingPart(tokens, names.to)
  for (let i = names.to + 1; i < Math.min(to, names.to + 18); i++) {
    const token = tokens[i]
    if (!token || token.key === ';' || token.key === ':') break
    // the day of a cited paper stands behind a comma
    if (token.key === ',' && tokens[i + 1]?.key !== 'ngày') break
    if (token.depth !== 0 || token.key === ',') continue
    const orders =
      told(tokens, trait, i) ||
      (trait === 'verb'
        ? (CHARGED.has(token.key, tokens[i + 1]?.key) && i > names.to + 2) || (takesPart && OBLIGES.has(token.key))
        : trait === 'chưa' || trait === 'còn'
          ? (match(tokens, i, 'modal') ?? match(tokens, i, 'adverb') ?? ORDERS.has(token.key, tokens[i + 1]?.key))
          : ORDERS.has(token.key, tokens[i + 1]?.key) && tokens[i - 1]?.key !== 'hậu')
    if (!orders) continue
    const predicate = token.key === 'thì' ? predicateAt(tokens, i + 1, to) : barePredicate(tokens, i, to)
    if (predicate) return grown(names, i, predicate)
  }
  const later = lackingDeed(tokens, names, trait, to)
  if (later) return grown(names, later.from, later)
  // "các chi bộ có | từ 30 đảng viên trở lên rà soát": a preposition right behind "có" is none of the deed
  if (trait !== 'có' || tokens[names.to - 1]?.key !== 'có') return undefined
  for (let i = names.to + 1; i < Math.min(to, names.to + 12); i++) {
    if (tokens[i]?.kind === 'mark') return undefined
    const verbal = verbAt(tokens, i, to) > 0 && !nominalBefore(tokens, i)
    const predicate = verbal ? barePredicate(tokens, i, to) : undefined
    if (predicate) return grown(names, i, predicate)
  }
  return undefined
}

const LACKS = new Set(['không', 'chưa'])
/** What makes somebody one of a kind by what was laid on him: "được phân công phụ trách thôn …". */
const CHOSEN = new Set('phân giao cử bầu chọn mời xếp'.split(' '))

/** "Đảng viên không còn hồ sơ gốc | viết lại lý lịch": what they lack, then what they are to do. */
function lackingDeed(tokens: readonly Token[], names: Names, trait: string, to: number): Predicate | undefined {
  const last = names.to - 1
  const chosen =
    trait === 'được' &&
    [last, last + 1, last - 1].some((i) => tokens[i]?.key === 'được' && CHOSEN.has(tokens[i + 1]?.key ?? ''))
  if (!LACKS.has(trait) && !chosen) return undefined
  let deeds = chosen ? 0 : 1
  for (let i = names.to + 1; i < Math.min(to, names.to + 9); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.key === 'thì' || match(tokens, i, 'statal')) return undefined
    const first = i <= names.to + 1 || tokens[i - 1]?.key === 'thể' || tokens[i - 1]?.key === trait
    // "Đại biểu nào không dự họp được": both words of the verb are what they cannot do
    if (first) i += Math.max(verbAt(tokens, i, to) - 1, 0)
    if (first || verbAt(tokens, i, to) === 0 || nominalBefore(tokens, i)) continue
    if (deeds++ === 0) continue
    return barePredicate(tokens, i, to)
  }
  return undefined
}

/** "Yêu cầu các đơn vị đã được thanh tra | gửi báo cáo …", "… đang công tác tại Sở | ủng hộ …": what some did or are at tells which are meant. */
export function behindDone(tokens: readonly Token[], names: Names, to: number): Doer | undefined {
  const last = names.each.at(-1)
  const told = tokens[names.to]?.key ?? ''
  if (!last || !DONE.has(told) || isProper(tokens, last)) return undefined
  const passive = PASSIVE.has(tokens[names.to + 1]?.key ?? '')
  const first = names.to + (passive ? 2 : 1)
  const object = first + (verbAt(tokens, first, to) || (passive || told === 'đang' ? 2 : 0))
  if (object === first) return undefined
  for (let i = object; i < Math.min(to, object + MOST_DONE); i++) {
    if (tokens[i]?.kind === 'mark') return undefined
    if (verbAt(tokens, i, to) === 0 || nominalBefore(tokens, i)) continue
    // "đã gửi | báo cáo": the thing that was sent
    if (i === object && SENT.has(tokens[i]?.key ?? '')) continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate) return grown(names, i, predicate)
  }
  return undefined
}
const DONE = new Set(['đã', 'đang'])
const MOST_DONE = 14
const SENT = new Set('báo đề kiến giải'.split(' '))

const PASSIVE = new Set(['được', 'bị'])
/** What is done to a party, or is so with it. */
const BEFALLEN = new Set([...PASSIVE, 'đang'])

/** "Các đơn vị được kiểm tra trong năm (theo Quyết định …) | báo cáo kết quả": behind what was done to them. */
const told = (tokens: readonly Token[], trait: string, at: number): boolean =>
  (BEFALLEN.has(trait) && tokens[at - 1]?.key === ')' && verbAt(tokens, at, tokens.length) > 0) ||
  (PASSIVE.has(trait) && tokens[at - 1]?.key === 'năm' && match(tokens, at, 'verb')?.family === 'report')

/** "thôn Nà Sầm": a party by its name is not one of a kind. */
function isProper(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.capital) return true
  return false
}

const MOST_OF_TRAIT = 9

/** "Người kê khai | lập 02 bản …", "Người được cử đi học | nộp …": a person told by what he does, then what he is to do. */
export function whoDoes(tokens: readonly Token[], names: Names, to: number): Doer | undefined {
  const last = names.each.at(-1)
  const head = last ? last.from + (match(tokens, last.from, 'determiner')?.length ?? 0) : -1
  if (!last || (tokens[head]?.key !== 'người' && tokens[head]?.key !== 'nơi')) return undefined
  let done = -1
  for (let i = head + 1; i < Math.min(to, head + 1 + MOST_OF_TRAIT); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return undefined
    const verb = verbAt(tokens, i, to)
    const predicate = done === i || (done > 0 && !nominalBefore(tokens, i)) ? barePredicate(tokens, i, to) : undefined
    if (predicate) return grown(names, i, predicate)
    if (verb === 0) continue
    i += verb - 1
    done = i + 1
  }
  return undefined
}

/** The word of a trait at the end of the names or right behind them; "" when there is none. */
function traitOf(tokens: readonly Token[], names: Names): string {
  for (const at of [names.to - 1, names.to, names.to - 2]) {
    const key = tokens[at]?.key ?? ''
    const further = at === names.to - 2
    if (at > names.from && TRAITS.has(key) && (!further || key === 'được' || tokens[at + 1]?.key === 'thể')) return key
  }
  // "Các đồng chí theo dõi cơ sở | có trách nhiệm …"
  return verbAt(tokens, names.to, tokens.length) > 0 ? 'verb' : ''
}
