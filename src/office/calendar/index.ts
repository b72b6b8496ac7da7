import { addDays, weekday } from '../../vietnamese/calendar-days.js'
import { HOLIDAY_YEARS } from './holidays.js'

export { addDays, weekday } from '../../vietnamese/calendar-days.js'
export { HOLIDAY_YEARS, type HolidayYear } from './holidays.js'

/** How sure the calendar of a day's year is; undefined for a year that is not in the data (2018–2030). */
export function calendarSureness(date: string): 'announced' | 'by-law' | undefined {
  return HOLIDAY_YEARS.get(Number(date.slice(0, 4)))?.sureness
}

/**
 * Whether state and Party bodies work on a day (`YYYY-MM-DD`): Monday to Friday without holidays, and Saturdays worked
 * in exchange. Undefined when it is not known: a year outside the data, or a day not yet decided.
 */
export function isWorkingDay(date: string): boolean | undefined {
  const year = HOLIDAY_YEARS.get(Number(date.slice(0, 4)))
  if (year === undefined) return undefined
  const day = date.slice(5)
  if (year.undecided.includes(day)) return undefined
  if (year.worked.includes(day)) return true
  return weekday(date) <= 5 && !year.off.includes(day)
}

/** Longest stretch searched; the longest break known is nine days. */
const LONGEST_BREAK = 15

/** Days asked for before: few, for the years of the data only. */
const ROLLED_BACK = new Map<string, string>()

/** The last working day that is not after `date`; undefined when a day on the way is not known. */
export function workingDayUpTo(date: string): string | undefined {
  const known = ROLLED_BACK.get(date)
  if (known !== undefined) return known
  for (let day = date, i = 0; i <= LONGEST_BREAK; day = addDays(day, -1), i++) {
    const working = isWorkingDay(day)
    if (working === undefined) return undefined
    if (working) {
      ROLLED_BACK.set(date, day)
      return day
    }
  }
  return undefined
}

/** The last working day before `date`; undefined when a day on the way is not known. */
export function previousWorkingDay(date: string): string | undefined {
  return workingDayUpTo(addDays(date, -1))
}

/**
 * The `count`-th working day after `date`, not counting `date` itself; `count` 0 gives `date`.
 * Undefined when a day on the way is not known or `count` is negative or above 366.
 */
export function addWorkingDays(date: string, count: number): string | undefined {
  if (count < 0 || count > 366) return undefined
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const working = isWorkingDay(day)
    if (working === undefined) return undefined
    if (working) left--
  }
  return day
}

/**
 * The `count`-th working day before `date`, not counting `date` itself; `count` 0 gives `date`. A day not yet decided
 * counts as off, so that what is planned backwards is never late. Undefined outside the years of the data.
 */
export function workingDaysBefore(date: string, count: number): string | undefined {
  if (count < 0 || count > 366) return undefined
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, -1)
    if (calendarSureness(day) === undefined) return undefined
    if (isWorkingDay(day) === true) left--
  }
  return day
}
