import { addDays, addWorkingDays, workingDaysBefore } from '../office/calendar/index.js'
import { addMonths } from '../vietnamese/index.js'

export type DayUnit = 'days' | 'months' | 'working-days'

/** The day `count` units after a day; undefined while the working days on the way are not known. */
export function dayAfter(day: string, count: number, unit: DayUnit): string | undefined {
  if (unit === 'working-days') return addWorkingDays(day, count)
  return unit === 'days' ? addDays(day, count) : addMonths(day, count)
}

/** The day `count` units before a day. */
export function dayBefore(day: string, count: number, unit: DayUnit): string | undefined {
  if (unit === 'working-days') return workingDaysBefore(day, count)
  return unit === 'days' ? addDays(day, -count) : addMonths(day, -count)
}
