import { match } from './lexicon.js'
import type { Token } from './tokens.js'
import { WordPairs } from './word-pairs.js'

/** Words a time phrase begins with. */
const OPENERS = new Set(
  'cứ trước vào chậm muộn trong từ kể đến định hằng hàng mỗi sáng chiều thứ ngày tháng quý cuối đầu sau lúc hết'.split(
    ' ',
  ),
)
/** Words that go on with a time phrase once it is open. */
const INSIDE = new Set(
  `cứ trước vào chậm muộn nhất là trong từ đến tới hết cuối đầu giữa định kỳ hằng hàng mỗi ngày tuần tháng quý năm thứ hai ba tư
  sáu bảy chủ nhật sáng trưa chiều tối giờ phút lúc hồi các của và hoặc làm việc cùng tiên lần lượt buổi một ít tối thiểu i ii iii iv h khoảng thời gian
  hạn vòng tiếp theo kế sau đột xuất tức nhằm ngay kể khi ký ban hành nhận được`
    .split(/\s+/u)
    .filter(Boolean),
)
/** What makes a phrase of such words a time. */
const PERIODS = new Set('ngày tuần tháng quý năm nhật sáu bảy hai tư ba'.split(' '))
const EVERY = new Set('hằng hàng mỗi kỳ thứ'.split(' '))
/** Words that may end a phrase but also begin a clause: they close it only when a time word follows. */
const JOINTS = new Set(
  'của và hoặc các cùng làm việc trong từ đến sau ngay kể khi ký ban hành nhận được một hai ba'.split(' '),
)
/** "quý IV/2025": the quarter and its year are one token. */
const QUARTER = /^i[iv]{0,2}\/\d{4}$/u
const MOST_TOKENS = 24

const ONCE_IN = 4
const FEW = new Set(['một', 'hai', 'ba', 'sáu'])
const SPANS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm'])
const counts = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || FEW.has(tokens[at]?.key ?? '')
/** "06 tháng một lần". */
const isOnceIn = (tokens: readonly Token[], at: number): boolean =>
  counts(tokens, at) && SPANS.has(tokens[at + 1]?.key ?? '') && tokens[at + 3]?.key === 'lần'

/** "17 giờ mỗi ngày", "16 giờ 30 hằng ngày", "15 giờ thứ Năm hàng tuần". */
function isHourOfEach(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || tokens[at + 1]?.key !== 'giờ') return false
  const each = tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2
  if (tokens[each]?.key === 'thứ') return EVERY.has(tokens[each + 2]?.key ?? '') && tokens[each + 3]?.key === 'tuần'
  return EVERY.has(tokens[each]?.key ?? '') && tokens[each + 1]?.key === 'ngày'
}

/** "6 tháng, 01 năm", "sáu tháng và một năm". */
function isPeriodList(tokens: readonly Token[], at: number): boolean {
  if (!counts(tokens, at) || !SPANS.has(tokens[at + 1]?.key ?? '')) return false
  const joined = tokens[at + 2]?.key === ',' || tokens[at + 2]?.key === 'và'
  const next = counts(tokens, at + 3) ? at + 4 : at + 3
  return joined && SPANS.has(tokens[next]?.key ?? '') && tokens[next + 1]?.kind === 'word'
}

/**
 * End of the time phrase that begins at `at` ("trước 16 giờ 30 hằng ngày", "vào các ngày thứ Hai hằng tuần"), `at` itself
 * when none does. A bracket inside is passed over; a comma only when the time goes on behind it.
 */
export function timePhraseEnd(tokens: readonly Token[], at: number, to: number): number {
  const event = behindEvent(tokens, at, to)
  if (event > 0) return event
  if (isOnceIn(tokens, at)) return at + ONCE_IN
  if (!OPENERS.has(tokens[at]?.key ?? '') && !isHourOfEach(tokens, at) && !isPeriodList(tokens, at)) return at
  let end = at
  let timed = false
  for (let i = at; i < to && i - at < MOST_TOKENS; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'number' || QUARTER.test(token.key)) {
      timed = true
      end = i + 1
      continue
    }
    if (token.key === '(') {
      const close = closingOf(tokens, i, to)
      if (close < 0 || !timed) break
      i = close
      end = close + 1
      continue
    }
    if (token.kind === 'mark') {
      if (token.depth > 0 || /^[’”'"″:/–-]$/u.test(token.key)) continue
      if (token.key !== ',') break
      continue
    }
    // "mỗi quý một lần | làm việc với cơ sở"
    if (token.key === 'làm' && tokens[i - 1]?.key === 'lần') break
    if (timed && FROM_WHEN.has(token.key, tokens[i + 1]?.key)) {
      const counted = pastCount(tokens, i, to, at)
      if (counted > at) return counted
    }
    // "từ nay đến 30/4/2024"
    if (token.key === 'nay' && tokens[i - 1]?.key === 'từ') continue
    if (token.capital && i > at && !INSIDE.has(token.key)) break
    if (!INSIDE.has(token.key)) break
    if (EVERY.has(tokens[i - 1]?.key ?? '') && PERIODS.has(token.key)) timed = true
    if (!JOINTS.has(token.key) || EVERY.has(tokens[i - 1]?.key ?? '')) end = i + 1
  }
  return timed ? pastCount(tokens, end, to, at) : at
}

/** "05 ngày làm việc kể từ khi kết thúc hội nghị,": a count goes on to the comma behind the event it is counted from. */
function pastCount(tokens: readonly Token[], end: number, to: number, at: number): number {
  let i = tokens[end]?.key === 'làm' && tokens[end + 1]?.key === 'việc' ? end + 2 : end
  const counted = /^(?:kể|tính|từ|sau)$/u.test(tokens[i]?.key ?? '') && i > at + 1
  if (!counted) return i
  for (; i < Math.min(to, end + 30); i++) if (tokens[i]?.key === ',' && tokens[i]?.depth === 0) return i
  return at
}

const EVENTS = new WordPairs(
  'hội nghị, đại hội, chiến dịch, hội thi, hội thảo, cuộc họp, buổi họp, kỳ họp, buổi lễ, lớp học, đợt kiểm, đợt tập, đợt giám, đợt tuyên, đợt học, buổi làm, lớp tập, đợt thi',
)
const LONGEST_EVENT = 7
/** "sau 05 ngày | kể từ ngày kết thúc hội nghị, …": the event a count begins with. */
const FROM_WHEN = new WordPairs('kể từ, tính từ')

/** "Sau hội nghị | gửi biên bản về …", "sau chiến dịch | báo cáo …": what is handed in right behind an event; 0 when none is. */
function behindEvent(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.key !== 'sau') return 0
  const each = tokens[at + 1]?.key === 'mỗi' || tokens[at + 1]?.key === 'từng' ? 1 : 0
  if (!EVENTS.has(tokens[at + each + 1]?.key, tokens[at + each + 2]?.key)) return 0
  for (let i = at + each + 3; i < Math.min(to, at + LONGEST_EVENT); i++) {
    if (tokens[i]?.kind !== 'word') return 0
    const handed = match(tokens, i, 'verb')?.family === 'report' && tokens[i + 2]?.key !== 'viên'
    if (tokens[i]?.key === 'phải' || handed) return partyBehind(tokens, i, to) ? 0 : i
  }
  return 0
}

const FARTHEST_PARTY = 10
/** "Sau hội nghị thông báo kết luận, | các xã …": who is to do something stands behind the comma, so that all before is the event. */
function partyBehind(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + FARTHEST_PARTY); i++)
    if (tokens[i]?.key === ',' && tokens[i]?.depth === 0)
      return (match(tokens, i + 1, 'determiner') ?? match(tokens, i + 1, 'organ')) !== undefined
  return false
}

function closingOf(tokens: readonly Token[], open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 14); i++) if (tokens[i]?.key === ')') return i
  return -1
}
