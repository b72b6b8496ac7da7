import type { Span } from '../../../model/span.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { clockAt, fieldsOf, isPast, type TimedDate, timedDateAt } from './pieces.js'
import { type DeadlineMention, EMPTY, type Scene } from './rule.js'

const CLOCK = /(?<![\d.,/])\d{1,2}\s?(?:giờ|h|g|:)/gu
const DAY = /(?<![\d.,/])(?:ngày \d{1,2}|\d{1,2}\/\d{1,2}\/\d{4})/gu
/** The hour may stand behind its day: `26/4/2024 (thứ Sáu), bắt đầu lúc 7 giờ 30`. */
const HOUR_BEHIND = sticky(
  '\\s{0,3}(?:\\([^()\\n]{3,24}\\))?\\s{0,2},?\\s{0,2}(?:(?:bắt đầu|khai mạc|tập trung) )?(?:từ|lúc|hồi|vào)(?: lúc)? (?=\\d{1,2}\\s?(?:giờ|h|g|:))',
)
/** A limit, not an event. */
const LIMIT = /(?:tr(?:ướ|uớ)c|chậm nhất|muộn nhất|trễ nhất|xong|hạn|gửi|nộp|báo cáo|đăng ký)[^.;\n]{0,24}$/iu
const EVENT =
  /(?<!\p{L})(?:hội nghị|hội thảo|cuộc họp|phiên họp|kỳ họp|họp|buổi|lớp|lễ|đại hội|giao ban|tọa đàm|toạ đàm|tập huấn|diễn tập|hội thi|chương trình|(?:đoàn|tổ)(?: (?:kiểm tra|giám sát|công tác|khảo sát|thanh tra)(?: [\p{L}\d]{1,9}){0,8})? làm việc (?:với|tại))(?!\p{L})/iu
const OVER = /(?<!\p{L})(?:đã|vừa qua|ngày trước)(?!\p{L})/iu
const LOOK_BACK = 400

/**
 * When the events are that a stretch of text tells of, each as the time to be there: only with an hour, only what does
 * not lie behind the day of the paper.
 */
export function eventTimes(text: string, span: Span, issueDate: string | null): readonly DeadlineMention[] {
  const scene: Scene = { text, range: span, issueDate }
  const found: DeadlineMention[] = []
  const words = text.slice(...span)
  for (const { index } of [...words.matchAll(CLOCK), ...words.matchAll(DAY)]) {
    const at = span[0] + index
    const read = timeAt(text, at)
    if (read === null || read.end > span[1] || found.some((one) => one.span[0] < read.end && at < one.span[1])) continue
    const before = text.slice(Math.max(span[0], at - LOOK_BACK), at)
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
    const fields = fieldsOf(read.mention, scene)
    if (LIMIT.test(sentence) || !EVENT.test(sentence) || OVER.test(sentence)) continue
    if (fields.date == null || isPast(fields, issueDate)) continue
    const printed = { text: text.slice(at, read.end), span: [at, read.end] as [number, number] }
    found.push({ ...EMPTY, ...fields, time: read.time, relation: 'on', rule: 'attendance', ...printed })
  }
  return found
}

function timeAt(text: string, at: number): (Omit<TimedDate, 'time'> & { readonly time: string }) | null {
  const timed = timedDateAt(text, at)
  if (timed?.mention.kind !== 'day') return null
  if (timed.time !== null) return { ...timed, time: timed.time }
  const link = matchAt(HOUR_BEHIND, text, timed.end)
  const clock = link === null ? null : clockAt(text, timed.end + link[0].length)
  return clock?.time == null ? null : { mention: timed.mention, time: clock.time, end: clock.end }
}
