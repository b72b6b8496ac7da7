import { match } from './lexicon.js'
import { readNames } from './names.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** Whether words of a condition begin at `at` ("nếu", "trường hợp"). */
export const opensCondition = (tokens: readonly Token[], at: number): boolean =>
  match(tokens, at, 'condition') !== undefined

/** "Nơi nào …", "đơn vị nào …": whoever is in the case told up to its "thì". */
export const opensAny = (tokens: readonly Token[], at: number): boolean => anyAt(tokens, at) > 0

/** Where the "nào" of "nơi nào", "đơn vị nào", "chi bộ, đảng bộ nào" stands; 0 when none does. */
function anyAt(tokens: readonly Token[], at: number): number {
  for (const n of tokens[at + 2]?.key === ',' ? [1, 5] : [1, 2, 3]) if (tokens[at + n]?.key === 'nào') return at + n
  return 0
}

const LONGEST_CASE = 24

/** "Gia đình nào có người ốm nặng, | báo ngay …": what is asked behind the case, where no "thì" closes it; 0 when nothing is. */
export function askedOfAny(tokens: readonly Token[], at: number, to: number): number {
  const any = anyAt(tokens, at)
  for (let i = any + 1; i < Math.min(to, at + LONGEST_CASE); i++) {
    const token = tokens[i]
    if (token?.key === ';' || token?.key === ':') return 0
    if (token?.depth !== 0) continue
    if (token.key === 'phải' && i > any + 1 && tokens[i - 1]?.key !== 'không') return i
    // "Đồng chí nào không dự được | đề nghị báo lại …"
    if (token.key === 'đề' && tokens[i + 1]?.key === 'nghị' && i > any + 1 && tellsOn(tokens, i + 2)) return i
    if (token.key !== ',') continue
    const polite = POLITE.length(tokens[i + 1]?.key, tokens[i + 2]?.key)
    return !match(tokens, i + 1, 'directive') && tellsOn(tokens, i + 1 + polite) ? i + 1 : 0
  }
  return 0
}

/** "…, xin báo lại …", "…, vui lòng đăng ký …". */
const POLITE = new WordPairs('xin, vui lòng, làm ơn')
function tellsOn(tokens: readonly Token[], at: number): boolean {
  const family = match(tokens, at, 'verb')?.family
  return family === 'report' || family === 'register'
}

/** Whether words of an adjunct begin at `at` ("căn cứ", "trong quá trình"). */
export const opensAdjunct = (tokens: readonly Token[], at: number): boolean =>
  match(tokens, at, 'adjunct') !== undefined

/** Token after the "thì" that closes a condition ("Đối với … thì …"); 0 when there is none. */
export function thenAfter(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i]
    if (token?.key === ';' && token.depth === 0) return 0
    if (token?.key === 'thì' && token.depth === 0) return i + 1
  }
  return 0
}

/** As thenAfter, for a party: behind an order to it, a "thì" that closes an "…, nếu" says nothing of the party. */
export function thenOfParty(tokens: readonly Token[], at: number, to: number): number {
  const then = thenAfter(tokens, at, to)
  let ordered = false
  for (let i = at + 1; i < then; i++) {
    ordered ||= tokens[i]?.depth === 0 && match(tokens, i, 'directive') !== undefined
    if (ordered && tokens[i]?.key === ',' && tokens[i]?.depth === 0 && opensCondition(tokens, i + 1)) return 0
  }
  return then
}

/** First token at or after `at` that is no mark; a bracket is none, and a "riêng" before a name is passed over. */
export function skipMarks(tokens: readonly Token[], at: number, to: number): number {
  let i = at
  while (i < to && tokens[i]?.kind === 'mark' && tokens[i]?.key !== '(') i++
  // "nay đề nghị …", "Nay UBND tỉnh yêu cầu …"
  if (tokens[i]?.key === 'nay' && (tokens[i + 1]?.capital || match(tokens, i + 1, 'directive'))) i++
  // "riêng các trường học gửi trước ngày …"
  if (i === at && tokens[i]?.key === 'riêng' && tokens[i + 1]?.key !== 'đối') {
    const names = readNames(tokens, i + 1, to, true)
    if (names && tokens[names.to]?.kind === 'word' && thenAfter(tokens, names.to, to) === 0) return i + 1
  }
  return i
}

/** Behind the names of the passive at `at`: "kế hoạch được Đảng uỷ, Ban Giám hiệu | phê duyệt"; `at` where none stand there. */
function pastDoers(tokens: readonly Token[], at: number, to: number): number {
  // "phải được các xã, phường | lập": there the doers are told to do it
  if (tokens[at]?.key !== 'được' || tokens[at - 1]?.key === 'phải') return at
  const names = readNames(tokens, at + 1, to, true)
  return names && names.each.length > 1 && verbAt(tokens, names.to, to) > 0 ? names.to : at
}

/** Token after the next comma or colon outside brackets. */
export function nextBoundary(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to; i++) {
    i = pastDoers(tokens, i, to)
    const token = tokens[i]
    if (token && token.depth === 0 && (token.key === ',' || token.key === ':' || token.key === ';')) return i + 1
    // "… bị ảnh hưởng thì đăng ký …"
    if (token && token.depth === 0 && token.key === 'thì' && i > at) return i + 1
  }
  return to
}
