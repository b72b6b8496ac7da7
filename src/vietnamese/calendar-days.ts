/** Arithmetic on calendar days written `YYYY-MM-DD`, without clocks or time zones. */

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days of a month (1–12), 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeap(year)) return 29
  return MONTH_DAYS[month - 1] ?? 0
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** `YYYY-MM-DD`, or null when there is no such day. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** `YYYY-MM`, or null when there is no such month. */
export function calendarMonth(year: number, month: number): string | null {
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 ? `${pad(year, 4)}-${pad(month, 2)}` : null
}

/** Year, month, day of a `YYYY-MM-DD` string. */
export function dayParts(date: string): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

/** Days since 1 March of year 0 (proleptic Gregorian), counted so that the leap day ends the year. */
export function dayNumber(date: string): number {
  const [year, month, day] = dayParts(date)
  const y = month <= 2 ? year - 1 : year
  const shifted = (month + 9) % 12
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  )
}

/** The day with a given {@link dayNumber}. */
export function dayFromNumber(count: number): string {
  const era = Math.floor(count / 146097)
  const inEra = count - era * 146097
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  )
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day `count` days after (before, when negative) a day. */
export function addDays(date: string, count: number): string {
  return dayFromNumber(dayNumber(date) + count)
}

/** The same day `count` months later (earlier, when negative); the last day of a shorter month. */
export function addMonths(date: string, count: number): string {
  const [year, month, day] = dayParts(date)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(day, daysInMonth(toYear, toMonth)), 2)}`
}

/** Day of the week, 1 = Monday (thứ Hai) … 7 = Sunday (Chủ nhật). */
export function weekday(date: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const names = [3, 4, 5, 6, 7, 1, 2] as const
  return names[((dayNumber(date) % 7) + 7) % 7] ?? 1
}

/** Last day of a month given as `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return `${month}-${pad(daysInMonth(year, number), 2)}`
}
