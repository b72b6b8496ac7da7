import type { Deadline } from '../model/dispatch.js'
import { shortDate } from '../office/written-dates.js'
import { addDays, addMonths, calendarDay, fold, lastDayOfMonth, weekday } from '../vietnamese/index.js'

/** One time a recurring duty falls due. */
export interface Occurrence {
  /** Part of the duty's code: `2026-07`, `2026-Q3`, `2026-H1`, `2026`, `2026-09-04`. */
  readonly key: string
  /** `tháng 7/2026`, `quý III/2026` … */
  readonly label: string
  /** Last day it can be done on; null when the text names no day that can be counted. */
  readonly day: string | null
  /** Last day of the period itself. */
  readonly ends: string
}

interface Period {
  readonly key: string
  readonly label: string
  /** First month, `YYYY-MM`. */
  readonly first: string
  readonly months: number
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const monthKey = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`
const later = (month: string, count: number): string => addMonths(`${month}-01`, count).slice(0, 7)

/** The periods of a year, by their length. */
function periodsOf(per: Deadline['per'], year: number): readonly Period[] {
  switch (per) {
    case 'month':
      return Array.from({ length: 12 }, (_, at) => ({
        key: monthKey(year, at + 1),
        label: `tháng ${at + 1}/${year}`,
        first: monthKey(year, at + 1),
        months: 1,
      }))
    case 'quarter':
      return ROMAN.map((roman, at) => ({
        key: `${year}-Q${at + 1}`,
        label: `quý ${roman}/${year}`,
        first: monthKey(year, at * 3 + 1),
        months: 3,
      }))
    case 'half-year':
      return [0, 1].map((at) => ({
        key: `${year}-H${at + 1}`,
        label: `6 tháng ${at === 0 ? 'đầu' : 'cuối'} năm ${year}`,
        first: monthKey(year, at * 6 + 1),
        months: 6,
      }))
    case 'year':
      return [{ key: `${year}`, label: `năm ${year}`, first: monthKey(year, 1), months: 12 }]
    default:
      return []
  }
}

/** Day and month printed together (`20/6`) or a day alone (`ngày 23`); more than one of them cannot be counted. */
const FULL_DAY = /(?<!\d)(\d{1,2})\/(\d{1,2})(?![\d/])/gu
const LONE_DAY = /ngày (\d{1,2})(?![\d/])/gu
const LAST_DAY = /ngày (?:làm việc )?cuối(?: cùng)?(?: của)? (?:mỗi |hằng |hàng )?tháng/u
const NEXT_PERIOD = /(?:tháng|quý|năm) (?:sau|kế tiếp|tiếp theo|liền kề|liền sau|kế)(?!\p{L})/u
const FIRST_MONTH = /tháng đầu/u
const LAST_MONTH = /tháng (?:cuối|thứ ba)/u
const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
])
const WEEKDAY = /thứ (hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L}|\d)/gu

/** The month inside or after a period that the text names; undefined when it names none that can be told. */
function monthOf(words: string, { first, months }: Period): string | undefined {
  const shift = NEXT_PERIOD.test(words) ? months : 0
  if (months === 1) return later(first, shift)
  if (FIRST_MONTH.test(words)) return later(first, shift)
  if (LAST_MONTH.test(words)) return later(first, shift + months - 1)
  return undefined
}

function statedDay(words: string, period: Period): string | undefined {
  const full = [...words.matchAll(FULL_DAY)]
  if (full.length > 0) {
    const [only] = full
    if (full.length > 1 || only === undefined || period.months !== 12) return undefined
    return calendarDay(Number(period.key), Number(only[2]), Number(only[1])) ?? undefined
  }
  const month = monthOf(words, period)
  if (month === undefined) return undefined
  if (LAST_DAY.test(words)) return lastDayOfMonth(month)
  const days = [...words.matchAll(LONE_DAY)]
  if (days.length !== 1) return undefined
  return calendarDay(Number(month.slice(0, 4)), Number(month.slice(5)), Number(days[0]?.[1])) ?? undefined
}

/** `before` means that the named day is too late; before an hour of a day, that day itself will do. */
const lastOf = (day: string, { relation, time }: Deadline): string =>
  relation === 'before' && time === null ? addDays(day, -1) : day

function weekly(words: string, deadline: Deadline, today: string): readonly Occurrence[] {
  const days = [...words.matchAll(WEEKDAY)]
  const named = days.length === 1 ? WEEKDAYS.get(days[0]?.[1] ?? '') : undefined
  if (named === undefined) return []
  let day = today
  while (weekday(day) !== named || lastOf(day, deadline) < today) day = addDays(day, 1)
  // The weeks that are past were done or are gone; those of the year to come stand each with its day.
  const coming: Occurrence[] = []
  for (; day.startsWith(today.slice(0, 4)); day = addDays(day, 7)) {
    const last = lastOf(day, deadline)
    coming.push({ key: last, label: `tuần có ngày ${shortDate(day)}`, day: last, ends: last })
  }
  return coming
}

/**
 * The times a recurring deadline falls due in the year of `today`, from the day of the paper on. A period without a
 * countable day is told from the running one on, its day null: the text is not made to say more than it does.
 */
export function occurrencesOf(deadline: Deadline, issued: string | null, today: string): readonly Occurrence[] {
  const words = fold(deadline.text).replace(/\s+/gu, ' ')
  if (deadline.per === 'week') return weekly(words, deadline, today)
  const year = Number(today.slice(0, 4))
  const from = issued ?? `${year}-01-01`
  const years = NEXT_PERIOD.test(words) ? [year - 1, year] : [year]
  return years
    .flatMap((one) => periodsOf(deadline.per, one))
    .flatMap((period): readonly Occurrence[] => {
      const stated = statedDay(words, period)
      const day = stated === undefined ? null : lastOf(stated, deadline)
      const ends = lastDayOfMonth(later(period.first, period.months - 1))
      const wanted = day === null ? ends >= today && ends >= from : day >= from && day.startsWith(`${year}`)
      return wanted ? [{ key: period.key, label: period.label, day, ends }] : []
    })
}
