import type { Span } from '../../../model/span.js'
import { calendarDay, calendarMonth } from '../../../vietnamese/calendar-days.js'
import { type DateMention, dateAt, findDates } from '../../../vietnamese/dates.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import type { Reading, Scene } from './rule.js'

/** `14 giờ 00`, `11 giờ 00’`, `14 giờ00”`, `17h30`, `8 giờ 30 phút`, `08:00`. */
const CLOCK = sticky(
  '\\s{0,3}(?:vào )?(?:lúc |hồi )?(\\d{1,2})\\s{0,2}(?:giờ|h|g|:)\\s{0,2}(\\d{2})?(?![\\d/])\\s{0,2}(?:phút|p(?!\\p{L})|[\'’′”"″]{1,2})?\\s{0,2},?',
)
/** Part of the day and weekday between the clock and the day. */
const HALF_DAY = sticky(
  '\\s{0,3}\\(?(?:(?:hết|cuối|đầu) )?(?:giờ (?:làm việc|hành chính)(?: của)?(?: (?:buổi )?(?:sáng|chiều))?|(?:giờ |buổi )?(?:sáng|trưa|chiều|tối)(?: nay| mai)?)\\s{0,2},?',
)
const WEEKDAY = sticky(
  '\\s{0,3}\\(?(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|hôm nay|ngày mai)(?!\\p{L})(?: tuần (?:này|sau|tới|kế tiếp))?\\s{0,2},?',
)
/** `từ 8 giờ 00 đến 11 giờ 00 ngày …`: the hour it ends. */
const TO_CLOCK = sticky('\\s{0,3},?\\s{0,3}(?:đến|tới|-|–)\\s{0,3}')
const WORKDAY = sticky('\\s{0,3}(?:trong )?ngày làm việc (?=\\d{1,2}[/.-])')
const BLANK = /[\s(]{0,4}/uy

export interface Clock {
  readonly time: string
  readonly end: number
}

/** A clock time at `at`, `HH:MM`, or null. */
export function clockAt(text: string, at: number): Clock | null {
  const match = matchAt(CLOCK, text, at)
  if (match === null) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')]
  if (hour > 24 || minute > 59) return null
  return {
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    end: at + match[0].length,
  }
}

/** The place after what a sticky pattern matches at `at`, `at` itself when it does not. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

export interface TimedDate {
  readonly mention: DateMention
  readonly time: string | null
  readonly end: number
}

/** `trước 25/6`, `trước 15 tháng 7`: a day without `ngày` and year, told from a fraction by the limit before it and by what follows. */
const BARE_DAY = sticky(
  '(\\d{1,2})(?:/| tháng )(\\d{1,2})(?: năm (\\d{4})(?!\\d))?(?![\\d/%]|[.,]\\d|\\s{0,2}(?:(?:ngày|tuổi|tuần|lần|mũi|đợt|liều|người|trẻ|lớp|kỳ|bộ|bản|buổi)(?!\\p{L})|số|tổng|thành viên|đại biểu|thời gian|diện tích|\\())',
)
function bareDayAt(text: string, at: number): DateMention | null {
  const found = matchAt(BARE_DAY, text, at)
  if (found === null) return null
  const [day, month] = [Number(found[1]), Number(found[2])]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  const parts = { year: null, month, day, quarter: null }
  const span: Span = [at, at + found[0].length]
  const year = found[3] === undefined ? null : Number(found[3])
  const date = year === null ? null : calendarDay(year, month, day)
  // "5/6 năm 2016"
  if (date !== null)
    return {
      kind: 'day',
      span,
      date,
      month: null,
      quarter: null,
      year: null,
      parts: { year, month, day, quarter: null },
      problem: null,
    }
  return { kind: 'day', span, date: null, month: null, quarter: null, year: null, parts, problem: 'no-year' }
}

/** `25 tháng Chạp (04/02/2024)`, `mùng 10 tháng 3 âm lịch (tức ngày 18/4/2024)`: a lunar day with its day of the calendar in a bracket. */
const LUNAR = sticky(
  '(?:ngày )?(?:(?:mùng|mồng) )?(?:\\d{1,2}|rằm)(?: tháng (?:chạp|giêng|\\d{1,2}))?(?: âm lịch)?(?: năm [\\p{L}]{2,6} [\\p{L}]{2,6})? \\((?:tức |nhằm |dương lịch )?(?:ngày )?(?=\\d{1,2}[/.-]\\d)',
)
function glossedAt(text: string, at: number): DateMention | null {
  const lunar = matchAt(LUNAR, text, at)
  const mention = lunar && /chạp|giêng|âm lịch|rằm/iu.test(lunar[0]) ? dateAt(text, at + lunar[0].length) : null
  const end = mention?.span[1] ?? at
  return mention === null ? null : { ...mention, span: [at, text.startsWith(')', end) ? end + 1 : end] }
}

/** `ngày 25 tháng này`, `ngày 25 của tháng này`: of the month of the paper. */
const THIS_MONTH = sticky('(?:ngày )?(\\d{1,2})(?: của)? tháng (?:này|nay)(?!\\p{L})')
function thisMonthAt(text: string, at: number): DateMention | null {
  const found = matchAt(THIS_MONTH, text, at)
  if (found === null) return null
  const parts = { year: null, month: null, day: Number(found[1]), quarter: null }
  const span: Span = [at, at + found[0].length]
  return { kind: 'day', span, date: null, month: null, quarter: null, year: null, parts, problem: 'no-year' }
}

const SAME_DAY = sticky('cùng ngày(?!\\p{L})')
/** How far back the day meant by `cùng ngày` may stand, in code units. */
const SAME_DAY_REACH = 240
/** `Công văn số 15-CV/TU ngày …`: the day of a paper. */
const OF_PAPER = /[-/]\p{Lu}{2,9}\s{0,2},?\s{0,2}$/u

/** `14 giờ cùng ngày`: the day printed last before it, with its year; null when that is the day of a paper or none. */
function sameDayAt(text: string, at: number): DateMention | null {
  const found = matchAt(SAME_DAY, text, at)
  if (found === null) return null
  const from = Math.max(0, at - SAME_DAY_REACH)
  const before = text.slice(from, at)
  const last = findDates(before).findLast(({ kind }) => kind === 'day')
  if (!last || last.date === null || OF_PAPER.test(before.slice(0, last.span[0]))) return null
  return { ...last, span: [at, at + found[0].length] }
}

/** A date at `at`, with the clock, half day and weekday that may stand before it. `bare`: also a day like `25/6`. */
export function timedDateAt(text: string, at: number, bare = false): TimedDate | null {
  const clock = clockAt(text, past(BLANK, text, at))
  const until = clock === null ? -1 : past(TO_CLOCK, text, clock.end)
  const half = past(HALF_DAY, text, clock === null ? at : (clockAt(text, until)?.end ?? clock.end))
  const named = past(WEEKDAY, text, half)
  const place = past(BLANK, text, past(WORKDAY, text, named))
  const mention =
    dateAt(text, place) ??
    (place > at ? sameDayAt(text, place) : null) ??
    glossedAt(text, place) ??
    thisMonthAt(text, place) ??
    (bare ? bareDayAt(text, place) : null)
  if (mention === null) return null
  const closes = text.startsWith(')', mention.span[1]) && text.slice(at, mention.span[0]).includes('(')
  return {
    mention,
    time: clock?.time ?? null,
    end: mention.span[1] + (closes ? 1 : 0),
  }
}

/**
 * The year of a day or month printed without it: the year of the paper when the time still lies ahead; the next year
 * when the paper is of the last quarter and the time falls in the first months; otherwise it is not known.
 */
function impliedYear(issueDate: string | null, month: number, day: number | null): number | null {
  if (issueDate === null) return null
  const [year, issueMonth, issueDay] = [issueDate.slice(0, 4), issueDate.slice(5, 7), issueDate.slice(8, 10)].map(
    Number,
  )
  if (year === undefined || issueMonth === undefined || issueDay === undefined) return null
  if (month > issueMonth || (month === issueMonth && (day === null || day >= issueDay))) return year
  return issueMonth >= 10 && month <= 4 ? year + 1 : null
}

/** The fields a printed time gives, its year completed from the date of the paper when that is unambiguous. */
export function fieldsOf(mention: DateMention, scene: Scene): Reading['fields'] {
  const { day, month, quarter } = mention.parts
  const unknown = mention.problem === 'no-year'
  switch (mention.kind) {
    case 'day': {
      if (unknown && month === null && day !== null && scene.issueDate !== null) {
        const [year, issued] = scene.issueDate.split('-').map(Number)
        return { kind: 'date', date: calendarDay(year ?? 0, issued ?? 0, day) }
      }
      if (!unknown || month === null || day === null) return { kind: 'date', date: mention.date }
      const year = impliedYear(scene.issueDate, month, day)
      return {
        kind: 'date',
        date: year === null ? null : calendarDay(year, month, day),
      }
    }
    case 'month': {
      if (!unknown || month === null) return { kind: 'month', month: mention.month }
      const year = impliedYear(scene.issueDate, month, null)
      return {
        kind: 'month',
        month: year === null ? null : calendarMonth(year, month),
      }
    }
    case 'quarter': {
      if (!unknown || quarter === null) return { kind: 'quarter', quarter: mention.quarter }
      const year = impliedYear(scene.issueDate, quarter * 3, null)
      return {
        kind: 'quarter',
        quarter: year === null ? null : `${year}-Q${quarter}`,
      }
    }
    case 'year':
      return { kind: 'year', year: mention.year }
  }
}

/** Whether the whole time lies before the date of the paper. */
export function isPast(fields: Reading['fields'], issueDate: string | null): boolean {
  if (issueDate === null) return false
  const { date, month, quarter, year } = fields
  if (date != null) return date < issueDate
  if (month != null) return month < issueDate.slice(0, 7)
  if (quarter != null) return quarter < `${issueDate.slice(0, 4)}-Q${Math.ceil(Number(issueDate.slice(5, 7)) / 3)}`
  if (year != null) return year < issueDate.slice(0, 4)
  return false
}

/** Whether the whole time lies after the month of the paper, so that no figures of it can exist yet. */
export function isAhead(fields: Reading['fields'], issueDate: string | null): boolean {
  if (issueDate === null) return false
  const { date, month, quarter } = fields
  if (date != null) return date > issueDate.padEnd(10, '-01')
  if (month != null) return month > issueDate.slice(0, 7)
  return quarter != null && quarter > `${issueDate.slice(0, 4)}-Q${Math.ceil(Number(issueDate.slice(5, 7)) / 3)}`
}
