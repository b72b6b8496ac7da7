import { thenAfter } from './boundaries.js'
import { timeWords } from './inner-verbs.js'
import { match } from './lexicon.js'
import { closing } from './name-end.js'
import { timePhraseEnd } from './time-phrase.js'
import type { Token } from './tokens.js'
import { nominalBefore, verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** A verb with what stands before it inside its own clause. */
export interface Predicate {
  /** First token of adverbs, modals and verb. */
  readonly from: number
  /** The verb itself. */
  readonly head: number
  readonly modals: readonly string[]
  /** An adjunct between subject and verb ("căn cứ Công văn này,"), when there is one. */
  readonly adjunct: readonly [from: number, to: number] | null
}

const MOST_STEPS = 12
/** Most commas looked behind inside an adjunct ("căn cứ tiêu chuẩn, định mức của các cơ quan, tổ chức, đơn vị, …"). */
const MOST_COMMAS = 8

/** Adverbs, modals and a verb that begin exactly at `index`; undefined when no verb follows. */
export function barePredicate(tokens: readonly Token[], index: number, to: number): Predicate | undefined {
  const modals: string[] = []
  let at = index
  for (let steps = 0; at < to && steps < MOST_STEPS; steps++) {
    const modal = match(tokens, at, 'modal')
    const skip = Math.max(modal?.length ?? 0, match(tokens, at, 'adverb')?.length ?? 0)
    const verb = verbAt(tokens, at, to)
    if (verb > 0 && skip < verb) {
      const exempt = isExempt(tokens, index, at)
      const instead = insteadOf(tokens, exempt ? ['không'] : modals, at, to)
      return instead ?? (exempt ? undefined : { from: index, head: at, modals, adjunct: null })
    }
    if (skip === 0) {
      const past = at > index ? pastJoint(tokens, at, to) : 0
      if (past === 0) return undefined
      at = past
      continue
    }
    // "tập trung" is a verb unless another follows: then it only colours that one.
    const later = verb > 0 ? barePredicate(tokens, at + skip, to) : null
    if (later === undefined) return { from: index, head: at, modals, adjunct: null }
    if (modal && modal.length === skip) modals.push(keys(tokens, at, at + skip))
    if (later !== null) return { from: index, head: later.head, modals: [...modals, ...later.modals], adjunct: null }
    at += skip
  }
  return undefined
}

const NEED = new Set(['phải', 'cần'])
/** "Sở Y tế không phải | báo cáo": nothing is asked. */
function isExempt(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = Math.max(from - 1, 1); i < head; i++)
    if (tokens[i - 1]?.key === 'không' && NEED.has(tokens[i]?.key ?? '')) return true
  return false
}

const DENIALS = new Set(['không', 'không được'])
const FARTHEST_INSTEAD = 30

/** "không phải nộp lại, chỉ | bổ sung …", "không lập phiếu mà | đánh giá …": what is to be done in place of what is denied. */
function insteadOf(
  tokens: readonly Token[],
  modals: readonly string[],
  head: number,
  to: number,
): Predicate | undefined {
  if (!modals.some((modal) => DENIALS.has(modal)) || tokens[head - 1]?.key === 'chỉ') return undefined
  for (let i = head + 1; i < Math.min(to, head + FARTHEST_INSTEAD); i++) {
    const token = tokens[i]
    if (token?.key === ';' || token?.key === '.') return undefined
    if (token?.depth !== 0) continue
    const only = token.key === 'mà' && tokens[i + 1]?.key === 'chỉ' ? i + 1 : i
    if (tokens[only]?.key !== 'mà' && (tokens[only]?.key !== 'chỉ' || !/^[,m]/u.test(tokens[only - 1]?.key ?? '')))
      continue
    const deed = barePredicate(tokens, only + 1, to)
    if (deed) return deed
  }
  return undefined
}

/** After a comma, a time or a short bracket between adverbs ("định kỳ hằng tháng (trước ngày 25) báo cáo …"); 0 when neither stands here. */
function pastJoint(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.key === ',') return at + 1
  const time = timeWords(tokens, at)
  if (time > 0) return at + time
  const timed = timePhraseEnd(tokens, at, to)
  if (timed > at && timed < to) return timed
  if (tokens[at]?.key !== '(') return 0
  const close = closing(tokens, at, to)
  return close < 0 || close - at > 16 ? 0 : close + 1
}

/** As barePredicate, after an optional adjunct ("căn cứ chức năng, nhiệm vụ được giao, …"). */
export function predicateAt(tokens: readonly Token[], index: number, to: number): Predicate | undefined {
  const start = tokens[index]?.key === ',' ? index + 1 : index
  const plain = opensBasis(tokens, start) ? undefined : barePredicate(tokens, start, to)
  if (plain) return plain
  const opener = match(tokens, start, 'adjunct') ?? match(tokens, start, 'stop') ?? match(tokens, start, 'linking')
  if (!opener) return undefined
  // "Các chi bộ | trong tháng 4/2026 | tổ chức …"
  const timed = timePhraseEnd(tokens, start, to)
  const behindTime = timed > start ? barePredicate(tokens, timed, to) : undefined
  if (behindTime) return { ...behindTime, adjunct: [start, timed] }
  for (let i = start + 1, commas = 0; i < to && commas < MOST_COMMAS; i++) {
    const token = tokens[i]
    if (token?.key !== ',' || token.depth > (tokens[start]?.depth ?? 0)) continue
    commas++
    // "căn cứ thực trạng, trường hợp có nhu cầu thì | có văn bản …"
    const then = match(tokens, i + 1, 'condition') ? thenAfter(tokens, i + 1, to) : 0
    const after = barePredicate(tokens, then > 0 ? then : i + 1, to)
    if (after && !(commas === 1 && isListVerb(tokens, start, i)))
      return { ...after, adjunct: [start, then > 0 ? then : i + 1] }
  }
  for (let i = start + opener.length + 1; i < Math.min(to, start + 40); i++) {
    const token = tokens[i]
    if (!token || token.key === ';') break
    // "căn cứ hồ sơ gốc | để xác định giá": where no other deed stands, what the ground is taken for
    const aim = opensBasis(tokens, start) && token.key === 'để' ? barePredicate(tokens, i + 1, to) : undefined
    if (aim) return { ...aim, adjunct: [start, i + 1] }
    if (token.depth > (tokens[start]?.depth ?? 0) || token.kind !== 'word' || token.capital) continue
    if (
      !nominalBefore(tokens, i) &&
      (match(tokens, i, 'adverb') || match(tokens, i, 'modal') || verbAt(tokens, i, to) > 0)
    ) {
      const after = barePredicate(tokens, i, to)
      if (after) return { ...after, adjunct: [start, i] }
    }
  }
  return undefined
}

/** "căn cứ" and its like are adverb-looking, but open an adjunct. */
function opensBasis(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key
  const next = tokens[index + 1]?.key
  return (key === 'căn' && next === 'cứ') || (key === 'trên' && next === 'cơ')
}

/** "trong công tác quản lý, kiểm tra …": the verb before the comma is a noun of the same list. */
function isListVerb(tokens: readonly Token[], from: number, comma: number): boolean {
  const at = verbBefore(tokens, from, comma)
  return at > 0 && nominalBefore(tokens, at)
}

/** The verb that ends right before `end`; 0 when none does. */
function verbBefore(tokens: readonly Token[], from: number, end: number): number {
  for (let n = 1; n <= 3 && end - n > from; n++) if (match(tokens, end - n, 'verb')?.length === n) return end - n
  return 0
}

/** What may follow the last noun of such a list; an object makes a deed of it. */
const ENDS_MATTER = new Set('năm quý tháng của tại trong ở và đảng nhiệm , ; . :'.split(' '))
const MATTERS = new WordPairs('công tác, hoạt động, lĩnh vực')

/** "… về công tác kiểm tra, | giám sát năm 2022": one more matter of the same kind. */
export function isListedMatter(tokens: readonly Token[], from: number, comma: number): boolean {
  const at = verbBefore(tokens, from, comma)
  if (at === 0) return false
  if (tokens[at - 1]?.key === ',') return isListedMatter(tokens, from, at - 1)
  const listed = match(tokens, comma + 1, 'verb')?.length ?? 0
  if (listed === 0 || !ENDS_MATTER.has(tokens[comma + 1 + listed]?.key ?? ',')) return false
  const first = tokens[at - 1]?.key === 'việc' || MATTERS.has(tokens[at - 2]?.key, tokens[at - 1]?.key)
  return first && match(tokens, at, 'verb')?.family === match(tokens, comma + 1, 'verb')?.family
}

/** Compare form of the tokens `[from, to)`. */
export function keys(tokens: readonly Token[], from: number, to: number): string {
  let out = ''
  for (let i = from; i < to; i++) out += (i > from ? ' ' : '') + (tokens[i]?.key ?? '')
  return out
}
