import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEADLINE_RULES,
  type DeadlineMention,
  findDeadlines,
  withLastDays,
} from '../../src/parse/rules/deadlines/index.js'

const find = (text: string, issueDate: string | null = '2025-03-10') =>
  findDeadlines(text, [0, text.length], { issueDate, citations: [] })

describe('every deadline rule keeps its own examples', () => {
  for (const rule of DEADLINE_RULES) {
    it(`${rule.name} reads its yes-examples`, () => {
      for (const text of rule.yes)
        expect(
          find(text, null).map((d) => d.rule),
          text,
        ).toContain(rule.name)
    })
    it(`${rule.name} reads none of its no-examples`, () => {
      for (const text of rule.no)
        expect(
          find(text).map((d) => d.rule),
          text,
        ).not.toContain(rule.name)
    })
  }
})

const only = (text: string, issueDate: string | null = '2025-03-10'): DeadlineMention => {
  const [first, ...rest] = find(text, issueDate)
  if (first === undefined || rest.length > 0) throw new Error(`one deadline wanted in “${text}”`)
  return first
}
const last = (text: string, issueDate: string | null, received: string | null = null) => {
  const { deadline, diagnostics } = withLastDays(only(text, issueDate), {
    issueDate,
    received,
  })
  return [deadline.lastDay, deadline.lastWorkingDay, diagnostics.map((d) => d.code).join()]
}

describe('the last day on which a deed is in time', () => {
  it('is the day before for “trước ngày”, rolled back over the weekend', () => {
    expect(last('trước ngày 25/3/2024', '2024-01-05')).toEqual(['2024-03-24', '2024-03-22', ''])
    expect(last('trước ngày 10/12/2024', '2024-11-08')).toEqual(['2024-12-09', '2024-12-09', ''])
  })
  it('is that day itself for “chậm nhất”, and for “trước” with a clock time', () => {
    expect(last('chậm nhất ngày 25/3/2024', '2024-01-05')).toEqual(['2024-03-25', '2024-03-25', ''])
    expect(last('trước 11 giờ 00 ngày 25/3/2024', '2024-01-05')).toEqual(['2024-03-25', '2024-03-25', ''])
  })
  it('rolls back over Tết', () => {
    expect(last('trước ngày 15/02/2024', '2024-01-05')).toEqual(['2024-02-14', '2024-02-07', ''])
  })
  it('is the end of a month, quarter, year or stretch of days', () => {
    expect(last('trong tháng 6/2025', '2025-03-10')).toEqual(['2025-06-30', '2025-06-30', ''])
    expect(last('trước tháng 6/2025', '2025-03-10')).toEqual(['2025-05-31', '2025-05-30', ''])
    expect(last('trong quý III/2025', '2025-03-10')).toEqual(['2025-09-30', '2025-09-30', ''])
    expect(last('hoàn thành trong năm 2025', '2025-03-10')).toEqual(['2025-12-31', '2025-12-31', ''])
    expect(last('từ ngày 02/6/2025 đến hết ngày 15/6/2025', '2025-03-10')).toEqual(['2025-06-15', '2025-06-13', ''])
  })
  it('counts from the day of receipt when it is known and says so when it is not', () => {
    const text = 'trong thời hạn 07 ngày làm việc, kể từ ngày nhận được Công văn này'
    expect(last(text, '2024-01-05', '2024-01-09')).toEqual(['2024-01-18', '2024-01-18', ''])
    expect(last(text, '2024-01-05')).toEqual([null, null, 'deadlines/open-count'])
    expect(last('trong vòng 10 ngày kể từ ngày nhận được Công văn này', null, '2024-01-09')[0]).toBe('2024-01-19')
    expect(last('trong vòng 10 ngày kể từ ngày ký', '2024-01-05')[0]).toBe('2024-01-15')
  })
  it('stays open, with a diagnostic, when the year is not printed and not clear', () => {
    expect(last('trước ngày 15/01', '2025-06-20')).toEqual([null, null, 'deadlines/no-such-time'])
    expect(last('trước ngày 31/6/2025', '2025-03-10')).toEqual([null, null, 'deadlines/no-such-time'])
  })
  it('takes a wrong year as printed and tells of it', () => {
    expect(last('gửi trước ngày 25/01/2025', '2026-01-10')).toEqual(['2025-01-24', '2025-01-24', 'deadlines/past'])
  })
  it('never guesses a working day of a year without data', () => {
    expect(last('trước ngày 10/12/2034', '2034-11-08')).toEqual(['2034-12-09', null, 'deadlines/calendar-unknown'])
  })
})

describe('where deadlines are looked for', () => {
  it('leaves out what stands inside a citation', () => {
    const text = 'thực hiện Công văn số 5-CV/TU về việc gửi báo cáo trước ngày 15/9/2025, gửi trước ngày 20/9/2025'
    const end = text.indexOf(', gửi')
    expect(
      findDeadlines(text, [0, text.length], {
        issueDate: null,
        citations: [[10, end]],
      }).map((d) => d.date),
    ).toEqual(['2025-09-20'])
  })
  it('keeps to the range it is given', () => {
    const text = 'gửi trước ngày 15/9/2025; nộp trước ngày 20/9/2025'
    const at = text.indexOf('nộp')
    expect(findDeadlines(text, [0, at], { issueDate: null, citations: [] }).map((d) => d.date)).toEqual(['2025-09-15'])
    expect(
      findDeadlines(text, [at, text.length], {
        issueDate: null,
        citations: [],
      }).map((d) => d.date),
    ).toEqual(['2025-09-20'])
  })
})

const WORDS =
  'trước chậm nhất ngày tháng quý năm 25/3/2024 12 07 14h00 giờ hằng hàng định kỳ trong thời hạn từ đến hết kể làm việc nhận được , ; . “ ” ( ) \n hoàn thành xong I/2025 2025 / - 31/6 hạn'.split(
    ' ',
  )
const soup = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), {
    maxLength: 40,
  })
  .map((w) => w.join(' '))

describe('on any text', () => {
  it('never throws, and every span slices to its text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const found of find(text)) {
          expect(text.slice(...found.span)).toBe(found.text)
          const { deadline } = withLastDays(found, {
            issueDate: '2025-03-10',
            received: '2025-03-12',
          })
          expect(deadline.text).toBe(found.text)
        }
      }),
      { numRuns: 500 },
    )
  })
  it('gives the same for the same text, and mentions in order without overlaps', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = find(text)
        expect(find(text)).toEqual(found)
        for (const [i, d] of found.entries()) expect(d.span[0]).toBeGreaterThanOrEqual(found[i - 1]?.span[1] ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})
