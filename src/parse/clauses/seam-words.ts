import { match } from './lexicon.js'
import { readNames } from './names.js'
import type { Seam, Verb } from './seam.js'
import { timePhraseEnd } from './time-phrase.js'
import type { Token } from './tokens.js'
import { nominalBefore, verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

export const keyAt = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? ''

/** Verbs that name no deed of their own: what was said before is to be done. */
export const VAGUE = new Set(['thực', 'triển', 'tiến', 'áp', 'chấp', 'thi'])

/** The verb that ends right before the joint, so that it has no object; -1 when none does. */
export function bareBefore(tokens: readonly Token[], { main, joint }: Seam): number {
  for (let length = 1; length <= 4; length++) {
    const at = joint - length
    if (at < main.at + main.length) return -1
    if (verbAt(tokens, at, joint) === length) return at
  }
  return -1
}

/** Words by which a deed is bounded in time, when they stand right behind its verb. */
export function onlyTime(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to && /^(?:xong|ngay|dứt|điểm|hằng|hàng)$/u.test(keyAt(tokens, at))) at++
  const token = tokens[at]
  if (!token || at >= to || token.kind === 'mark') return at > from
  return timePhraseEnd(tokens, at, to) > at
}

export const FINISHING = new Set(['vận', 'hoàn', 'kết', 'tổ', 'thực', 'triển', 'tiến', 'làm', 'bắt', 'phấn'])

const TIMES = new Set(['trước', 'chậm', 'trong', 'vào', 'lúc', 'xong', 'từ'])

/** Whether a day, month or quarter of its own stands in the words `[from, to)`. */
export function ownTime(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = tokens[i]?.depth === 0 ? keyAt(tokens, i) : ''
    if (!TIMES.has(key)) continue
    if ((key === 'trong' || key === 'từ') && !/^(?:ngày|tháng|quý|năm|tuần)$/u.test(keyAt(tokens, i + 1))) continue
    if (timePhraseEnd(tokens, i, to) > i || tokens[i + 1]?.kind === 'number') return true
  }
  return false
}

const OPENS_TIME = new Set('trước đến trong chậm muộn hết vào tháng quý cuối đầu'.split(' '))
/** "15 ngày sau ngày | kết thúc …": the verb behind is the event counted from. */
const COUNTED_FROM = new WordPairs('sau ngày, từ ngày, trước ngày, sau khi, từ khi, trước khi')
/** End of the time that opens the words at `at`; `at` itself when none does. */
export function timeFirst(tokens: readonly Token[], at: number, to: number): number {
  const end = OPENS_TIME.has(keyAt(tokens, at)) ? timePhraseEnd(tokens, at, to) : at
  return COUNTED_FROM.has(keyAt(tokens, end - 2), keyAt(tokens, end - 1)) ? at : end
}

/** First token of the words behind the seam that belongs to another seam. */
export function endOfWords(tokens: readonly Token[], { following, to }: Seam): number {
  for (let i = following.at + following.length; i < to; i++)
    if (tokens[i]?.depth === 0 && (keyAt(tokens, i) === ',' || keyAt(tokens, i) === ';')) return i
  return to
}

export const objectOf = (tokens: readonly Token[], seam: Seam): number =>
  endOfWords(tokens, seam) - seam.following.at - seam.following.length

/** How many words of the object stand before its time. */
export function timeless(tokens: readonly Token[], seam: Seam): number {
  const from = seam.following.at + seam.following.length
  const end = endOfWords(tokens, seam)
  for (let i = from + 1; i < end; i++) if (timePhraseEnd(tokens, i, end) >= end) return i - from
  return end - from
}

/** A number stands in the object: "đạt tỷ lệ nữ từ 15% trở lên". */
export const numbered = (tokens: readonly Token[], seam: Seam): boolean =>
  tokens.slice(seam.following.at, endOfWords(tokens, seam)).some((token) => token.kind === 'number')

/** Whether the same noun stands in the object before the joint ("dự thảo báo cáo A, báo cáo B"). */
export function repeatsNoun(tokens: readonly Token[], { verb, main, joint, following, to }: Seam): boolean {
  if (!PAPERS.has(keyAt(tokens, following.at), keyAt(tokens, following.at + 1))) return false
  if (readNames(tokens, following.at + 2, to, false)) return false
  for (let i = main.at + main.length; i < joint - 2; i++)
    if (
      i !== verb.at &&
      keyAt(tokens, i) === keyAt(tokens, following.at) &&
      keyAt(tokens, i + 1) === keyAt(tokens, following.at + 1)
    )
      return nominalBefore(tokens, i) || match(tokens, i - 2, 'verb')?.length === 2
  return false
}

/** "tham mưu Trưởng phòng …", "phân công cán bộ …": the verb behind the joint has a person of its own. */
export const toSomebody = (tokens: readonly Token[], { following, to }: Seam): boolean =>
  (following.family === 'propose' || following.family === 'assign') &&
  readNames(tokens, following.at + following.length, to, false) !== undefined

/** First words of verbs of handing over, which tell to whom the work before them goes. */
export const DELIVERS = new Set(['báo', 'gửi', 'trình', 'nộp', 'chuyển', 'tổng', 'phản'])

/** "tổng hợp báo cáo X", "tham mưu X báo cáo Y": to somebody named. */
export function reportsTo(tokens: readonly Token[], { at, length }: Verb, to: number): boolean {
  if (keyAt(tokens, at) === 'tham') {
    const names = readNames(tokens, at + length, to, false)
    return names !== undefined && keyAt(tokens, names.to) === 'báo'
  }
  if (keyAt(tokens, at) !== 'tổng') return false
  const report = match(tokens, at + length, 'verb')
  return report?.family === 'report' && readNames(tokens, at + length + report.length, to, false) !== undefined
}

/** Nouns of papers that are verbs as well. */
export const PAPERS = new WordPairs(
  'báo cáo, thông báo, hướng dẫn, quy định, đề nghị, kiến nghị, đề xuất, dự thảo, kế hoạch, quy hoạch',
)
/** Verbs that are the object of the verb right before them ("định hướng tuyên truyền", "thu thập thông tin"). */
export const NOUNS_TOO = new WordPairs('thông tin, tuyên truyền, báo cáo, học tập, kiểm điểm')
/** Papers that are handed in with their drafts. */
export const HANDED_PAPERS = new WordPairs('tờ trình, báo cáo, hồ sơ, văn bản, tài liệu, đề án, kế hoạch, thẩm tra')
