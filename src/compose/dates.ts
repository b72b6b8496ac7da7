const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u
const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u

/** Day < 10 and month < 3 take a leading zero in official dates (HD 05-HD/VPTW, mục II.I.4). */
function padded(day: number, month: number): readonly [string, string] {
  return [String(day).padStart(2, '0'), month < 3 ? String(month).padStart(2, '0') : String(month)]
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
}

/** A calendar day typed as `2026-03-25`, `25/3/2026` or `25.3.2026` as `YYYY-MM-DD`; undefined when it is no day. */
export function calendarDay(typed: string): string | undefined {
  const text = typed.trim()
  const iso = ISO.exec(text)
  const local = TYPED.exec(text)
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : local
      ? [Number(local[3]), Number(local[2]), Number(local[1])]
      : [0, 0, 0]
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `25/3/2026`, as papers cite dates. */
export function shortDate(date: string): string {
  const match = ISO.exec(date)
  if (match === null) return date
  const [day, month] = padded(Number(match[3]), Number(match[2]))
  return `${day}/${month}/${match[1]}`
}

/** `ngày 25 tháng 3 năm 2026`, as the head of a paper prints its date. */
export function longDate(date: string): string {
  const match = ISO.exec(date)
  if (match === null) return date
  const [day, month] = padded(Number(match[3]), Number(match[2]))
  return `ngày ${day} tháng ${month} năm ${match[1]}`
}

/** The same with the day left blank, to be written when the paper is signed. */
export function openDate(date: string): string {
  const match = ISO.exec(date)
  if (match === null) return date
  const [, month] = padded(1, Number(match[2]))
  return `ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng ${month} năm ${match[1]}`
}

/** Whole years between two days. */
export function ageOn(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}
