import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  calendarSureness,
  HOLIDAY_YEARS,
  isWorkingDay,
  previousWorkingDay,
  weekday,
  workingDayUpTo,
} from '../../src/office/calendar/index.js'
import { calendarDay, dayFromNumber, dayNumber } from '../../src/vietnamese/calendar-days.js'

describe('the working-day calendar', () => {
  it('knows weekdays', () => {
    expect(['2024-03-25', '2024-03-22', '2026-01-01', '2000-02-29'].map(weekday)).toEqual([1, 5, 4, 2])
  })
  it('adds days over months, leap days and years', () => {
    expect([addDays('2024-02-28', 2), addDays('2023-02-28', 1), addDays('2025-01-01', -1)]).toEqual([
      '2024-03-01',
      '2023-03-01',
      '2024-12-31',
    ])
  })
  it('has every year from 2018 to 2030', () => {
    expect([...HOLIDAY_YEARS.keys()]).toEqual(Array.from({ length: 13 }, (_, i) => 2018 + i))
  })
  it('lists only real days, days off on weekdays and worked days on Saturdays', () => {
    for (const [year, { off, worked, undecided, lunarNewYear, hungKings }] of HOLIDAY_YEARS) {
      for (const day of [...off, ...worked, ...undecided, lunarNewYear, hungKings])
        expect(calendarDay(year, Number(day.slice(0, 2)), Number(day.slice(3))), `${year}-${day}`).not.toBeNull()
      for (const day of off) expect(weekday(`${year}-${day}`), `${year}-${day}`).toBeLessThanOrEqual(5)
      for (const day of worked) expect(weekday(`${year}-${day}`), `${year}-${day}`).toBe(6)
      expect([...off].sort()).toEqual(off)
    }
  })
  it('gives off the fixed holidays, Tết, Giỗ Tổ and what the law gives instead of a weekend', () => {
    for (const [year, { lunarNewYear, hungKings }] of HOLIDAY_YEARS) {
      for (const day of ['01-01', '04-30', '05-01', '09-02', lunarNewYear, hungKings])
        expect(isWorkingDay(`${year}-${day}`), `${year}-${day}`).toBe(false)
      for (const offset of [-1, 1, 2]) expect(isWorkingDay(addDays(`${year}-${lunarNewYear}`, offset))).toBe(false)
    }
    expect(isWorkingDay('2022-01-03')).toBe(false)
    expect(isWorkingDay('2021-05-03')).toBe(false)
  })
  it('works on the Saturdays swapped for a day off', () => {
    expect([
      isWorkingDay('2024-04-29'),
      isWorkingDay('2024-05-04'),
      isWorkingDay('2025-05-02'),
      isWorkingDay('2025-04-26'),
    ]).toEqual([false, true, false, true])
  })
  it('does not guess: unknown years and undecided days are undefined', () => {
    expect([isWorkingDay('2017-12-29'), isWorkingDay('2031-01-02'), isWorkingDay('2027-02-04')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([calendarSureness('2024-01-01'), calendarSureness('2028-01-01'), calendarSureness('2031-01-01')]).toEqual([
      'announced',
      'by-law',
      undefined,
    ])
    expect(previousWorkingDay('2031-06-02')).toBeUndefined()
    expect(addWorkingDays('2030-12-30', 5)).toBeUndefined()
  })
  it('rolls back and counts forward', () => {
    expect(previousWorkingDay('2024-03-25')).toBe('2024-03-22')
    expect(workingDayUpTo('2024-02-14')).toBe('2024-02-07')
    expect(addWorkingDays('2024-01-09', 7)).toBe('2024-01-18')
    expect(addWorkingDays('2024-04-26', 1)).toBe('2024-05-02')
    expect(addWorkingDays('2024-04-26', 0)).toBe('2024-04-26')
  })
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000 }), (n) => {
        expect(dayNumber(dayFromNumber(n + 36_500))).toBe(n + 36_500)
      }),
    )
  })
})
