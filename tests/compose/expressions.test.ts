import { describe, expect, test } from 'vitest'
import { Check, Value } from '../../src/compose/check-schema.js'
import { evaluate, withComputed } from '../../src/compose/expressions.js'
import { TEST_HELPERS, VALUE_HELPERS } from '../../src/compose/helpers.js'
import { runChecks } from '../../src/compose/index.js'
import { addWorkingDays, isWorkingDay, workingDaysBefore } from '../../src/office/calendar/index.js'
import { addMonths } from '../../src/vietnamese/index.js'

type Given = Readonly<Record<string, unknown>>
const value = (expression: unknown, data: Given) => evaluate(Value.parse(expression), data)
const found = (check: Given, data: Given) =>
  runChecks(
    [Check.parse({ message: 'dòng {row}: {left} {right} {value} {count} {part}/{whole}', ...check })],
    data,
  ).map(({ message }) => message)

describe('what a manifest works out', () => {
  test('the first less the others, only while all are known', () => {
    expect(value({ subtract: ['a', 'b', 'c'] }, { a: 9, b: 1, c: 0 })).toBe(8)
    expect(value({ subtract: ['a', 'b'] }, { a: 9 })).toBeUndefined()
  })
  test('a day so many days, months or working days after or before another; the count may be a field', () => {
    expect(value({ after: 'd', count: 30, unit: 'days' }, { d: '2026-04-28' })).toBe('2026-05-28')
    expect(value({ before: 'd', count: 'n', unit: 'working-days' }, { d: '2026-12-09', n: 5 })).toBe('2026-12-02')
    expect(value({ after: 'd', count: 60, unit: 'months' }, { d: '2024-02-29' })).toBe('2029-02-28')
    expect(value({ after: 'd', count: 'n', unit: 'days' }, { d: '2026-04-28' })).toBeUndefined()
  })
  test('days between two days, none when they are the same', () => {
    expect(value({ between: ['a', 'b'] }, { a: '2026-02-27', b: '2026-03-01' })).toBe(2)
    expect(value({ between: ['a', 'b'] }, { a: '2026-03-01', b: '2026-03-01' })).toBe(0)
  })
  test('a word that no expression knows is refused', () => {
    expect(Value.safeParse({ after: 'd', count: 'n', units: 'days' }).success).toBe(false)
  })
  test('a column of every row, the row seen before the paper, what was given kept', () => {
    const rows = [{ day: '2026-01-01' }, { day: '2026-01-01', due: '2026-01-09' }, { n: 1, day: '2026-01-01' }, {}]
    const { rows: filled } = withComputed(
      { n: 2, rows },
      'rows[].due',
      Value.parse({ after: 'day', count: 'n', unit: 'days' }),
    ) as { rows: readonly Given[] }
    expect(filled.map(({ due }) => due)).toEqual(['2026-01-03', '2026-01-09', '2026-01-02', undefined])
  })
})

describe('what a check finds', () => {
  test('asks only where the other fields have the words it is for', () => {
    const check = { kind: 'at-most', left: { path: 'a' }, right: { number: 1 }, when: { form: ['Trực tuyến', 'tổ'] } }
    expect(found(check, { a: 2, form: 'trực tuyến' })).toHaveLength(1)
    expect(found(check, { a: 2, form: 'tập trung' })).toEqual([])
    expect(found(check, { a: 2 })).toEqual([])
  })
  test('names the row, counted from one', () => {
    const check = { kind: 'equal', rows: 'r', left: { path: 'a' }, right: { path: 'b' } }
    expect(found(check, { b: 'Chi bộ 1', r: [{ a: 'chi bộ 1' }, { a: 'Chi bộ 2' }, {}] })).toEqual([
      'dòng 2: Chi bộ 2 Chi bộ 1 {value} {count} {part}/{whole}',
    ])
  })
  test('a share above, at least or at most so many in a hundred', () => {
    const ratio = (bound: Given, part: number) =>
      found({ kind: 'ratio', part: { path: 'p' }, whole: { number: 30 }, ...bound }, { p: part, limit: 20 }).length
    expect([ratio({ above: 50 }, 15), ratio({ above: 50 }, 16)]).toEqual([1, 0])
    expect([ratio({ least: 50 }, 14), ratio({ least: 50 }, 15)]).toEqual([1, 0])
    expect([ratio({ most: 'limit' }, 7), ratio({ most: 'limit' }, 6)]).toEqual([1, 0])
  })
  test('days that go back, with rows without a day passed over', () => {
    const days = (...list: readonly (string | undefined)[]) =>
      found({ kind: 'ascending', rows: 'r', column: 'd' }, { r: list.map((d) => (d === undefined ? {} : { d })) })
        .length
    expect(days('2026-01-01', undefined, '2026-01-01', '2026-01-02')).toBe(0)
    expect(days('2026-01-02', undefined, '2026-01-01')).toBe(1)
  })
  test('a day off, not one of which nothing is known', () => {
    const day = (d: string) => found({ kind: 'working-day', day: 'd' }, { d }).length
    expect([day('2026-12-05'), day('2026-12-04'), day('2026-11-24'), day('2099-01-03')]).toEqual([1, 0, 0, 0])
  })
  test('more rows of one name than allowed, marks of case apart', () => {
    const r = ['An', 'an', 'Bình', 'An'].map((name) => ({ name }))
    const check = { kind: 'most-each', rows: 'r', column: 'name', message: '{value} {count}' }
    expect(found({ ...check, most: 2 }, { r })).toEqual(['An 3'])
    expect(found({ ...check, most: 3 }, { r })).toEqual([])
  })
  test('a cell that must be empty, and words that must not stand in a cell', () => {
    const r = [{ a: 'Ban A, Ban B' }, {}, { a: 'Ban Tuyên giáo và Dân vận' }]
    expect(found({ kind: 'empty', rows: 'r', column: 'a' }, { r })).toHaveLength(2)
    expect(found({ kind: 'unlike', rows: 'r', column: 'a', pattern: '[;,]' }, { r })).toHaveLength(1)
  })
})

describe('days and hours', () => {
  test('working days before a day undo working days after it', () => {
    for (const day of ['2026-03-02', '2026-04-24', '2026-12-31'])
      for (const count of [0, 1, 5, 12]) {
        const before = workingDaysBefore(day, count)
        if (before === undefined) throw new Error('unknown day')
        expect(addWorkingDays(before, count)).toBe(day)
        expect(count === 0 || isWorkingDay(before)).toBe(true)
      }
  })
  test('a day not yet decided is off when planning backwards, so that nothing is late', () => {
    expect(workingDaysBefore('2026-11-25', 1)).toBe('2026-11-23')
    expect(workingDaysBefore('2100-01-01', 1)).toBeUndefined()
  })
  test('months later, earlier, and to the end of a shorter month', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2026-01-15', -1), addMonths('2026-08-05', 6)]).toEqual([
      '2026-02-28',
      '2025-12-15',
      '2027-02-05',
    ])
  })
  test.each([
    ['8:00', '08 giờ 00'],
    ['14h30', '14 giờ 30'],
    ['7 giờ', '07 giờ 00'],
    ['8 giờ 15 phút', '08 giờ 15'],
    ['sau giờ làm việc', 'sau giờ làm việc'],
  ])('%s is printed %s', (typed, printed) => {
    expect(VALUE_HELPERS.gio?.(typed as never)).toBe(printed)
  })
  test('two words that say the same are the same, a missing one is like nothing', () => {
    expect(TEST_HELPERS.la?.('Trực tuyến' as never, 'trực tuyến' as never)).toBe(true)
    expect(TEST_HELPERS.la?.(undefined as never, 'undefined' as never)).toBe(false)
  })
})
