import { describe, expect, test } from 'vitest'
import { occurrencesOf } from '../../src/board/occurrence.js'
import type { Deadline } from '../../src/model/dispatch.js'

const recurring = (text: string, per: Deadline['per'], relation: Deadline['relation'], time: string | null = null) =>
  ({
    kind: 'recurring',
    date: null,
    to: null,
    time,
    month: null,
    quarter: null,
    year: null,
    relation,
    per,
    days: null,
    working: null,
    anchor: null,
    lastDay: null,
    lastWorkingDay: null,
    text,
    span: [0, text.length],
    inherited: false,
  }) satisfies Deadline

const days = (deadline: Deadline, issued: string | null = '2026-01-05', today = '2026-08-10') =>
  occurrencesOf(deadline, issued, today).map(({ key, day }) => [key, day])

describe('times of a recurring duty', () => {
  test('a day of every month: before it, on it, in the month after', () => {
    expect(days(recurring('trước ngày 23 hằng tháng', 'month', 'before')).slice(0, 2)).toEqual([
      ['2026-01', '2026-01-22'],
      ['2026-02', '2026-02-22'],
    ])
    expect(days(recurring('chậm nhất ngày 03 của tháng sau', 'month', 'by'))[0]).toEqual(['2026-01', '2026-02-03'])
  })

  test('the last day of the month', () => {
    expect(days(recurring('nộp vào ngày làm việc cuối cùng của mỗi tháng', 'month', 'on'))[1]).toEqual([
      '2026-02',
      '2026-02-28',
    ])
  })

  test('a day of the first or last month of a quarter, of this one or the next', () => {
    expect(days(recurring('trước ngày 20 của tháng cuối quý', 'quarter', 'before'))).toEqual([
      ['2026-Q1', '2026-03-19'],
      ['2026-Q2', '2026-06-19'],
      ['2026-Q3', '2026-09-19'],
      ['2026-Q4', '2026-12-19'],
    ])
    expect(days(recurring('trước ngày 10 của tháng đầu quý sau', 'quarter', 'before'))).toEqual([
      ['2025-Q4', '2026-01-09'],
      ['2026-Q1', '2026-04-09'],
      ['2026-Q2', '2026-07-09'],
      ['2026-Q3', '2026-10-09'],
    ])
  })

  test('the weekday of every week to come in the year; before an hour of a day that day itself will do', () => {
    const fridays = days(recurring('chậm nhất thứ sáu hàng tuần', 'week', 'by'))
    expect(fridays[0]).toEqual(['2026-08-14', '2026-08-14'])
    expect(fridays[1]).toEqual(['2026-08-21', '2026-08-21'])
    expect(fridays.at(-1)).toEqual(['2026-12-25', '2026-12-25'])
    expect(fridays).toHaveLength(20)
    expect(days(recurring('trước 16 giờ 00’ thứ năm hằng tuần', 'week', 'before', '16:00'))[0]).toEqual([
      '2026-08-13',
      '2026-08-13',
    ])
  })

  test('without a day that can be counted only the running and coming periods, without a day', () => {
    expect(days(recurring('định kỳ hằng quý', 'quarter', null))).toEqual([
      ['2026-Q3', null],
      ['2026-Q4', null],
    ])
    expect(days(recurring('ngày 10 và ngày 25 hằng tháng', 'month', 'on')).every(([, day]) => day === null)).toBe(true)
    expect(days(recurring('định kỳ 6 tháng', 'half-year', null))).toEqual([['2026-H2', null]])
  })

  test('nothing before the paper was issued, nothing for what is due every day', () => {
    expect(days(recurring('trước ngày 23 hằng tháng', 'month', 'before'), '2026-10-30')).toEqual([
      ['2026-11', '2026-11-22'],
      ['2026-12', '2026-12-22'],
    ])
    expect(days(recurring('trước 14 giờ hằng ngày', 'day', 'before', '14:00'))).toEqual([])
  })
})
