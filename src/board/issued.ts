import type { IssueRecord, Register } from './state.js'

/** Papers that are counted together: those of one type and organ, in one term or year. */
export interface IssueSeries {
  readonly type: string
  /** The organ's abbreviation: `ĐU`. A congress counts all its papers in one series (HD 05-HD/VPTW, mục II.I.3). */
  readonly symbol: string
  readonly date: string
  readonly per: 'term' | 'year'
  /** First day of the running term, where the office told it. */
  readonly term: string | undefined
}

const CONGRESS = 'ĐH'

/** Whether two days count in one series: of one year, or both before or both in the running term. */
function sameSpan(one: string, { date, per, term }: IssueSeries): boolean {
  if (per === 'year') return one.slice(0, 4) === date.slice(0, 4)
  return term === undefined || one >= term === date >= term
}

function inSeries(record: IssueRecord, series: IssueSeries): boolean {
  if (record.symbol !== series.symbol || !sameSpan(record.date, series)) return false
  return series.symbol === CONGRESS || record.type === series.type
}

/** The number behind the last one given in the series; a gap is never filled, for numbers run on with the days. */
export function nextNumber({ records }: Register, series: IssueSeries, first: number): number {
  const used = records.flatMap((record) => (record.kind === 'issue' && inSeries(record, series) ? [record.number] : []))
  return Math.max(first, ...used.map((number) => number + 1))
}
