import { shortDate } from '../../office/written-dates.js'
import type { DossierRecord } from '../record.js'

/** A dossier that is handed over: its record and the size of its file. */
export interface HandedOver {
  readonly file: string
  readonly bytes: number
  readonly record: DossierRecord
}

/** Who hands over and who receives; what nobody gave is marked. */
export interface HandoverFacts {
  readonly organ: string
  /** Where the hand-over takes place. */
  readonly at?: string | undefined
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly open: boolean
  readonly year: number
  readonly basis: readonly string[]
  readonly giver: Side
  readonly receiver: Side
  readonly boxes?: number | undefined
  readonly metres?: string | undefined
  readonly state?: string | undefined
  readonly copies: number
}

export interface Side {
  readonly unit?: string | undefined
  readonly name?: string | undefined
  readonly position?: string | undefined
}

/** A template of the catalogue with its data; what nobody gave is empty and marked on paper. */
export interface HandoverPaper {
  readonly template: 'muc-luc-ho-so' | 'bien-ban-giao-nhan'
  readonly data: Readonly<Record<string, unknown>>
}

export interface HandoverTotals {
  readonly dossiers: number
  readonly papers: number
  readonly pages: number
  readonly sheets: number
  readonly bytes: number
  /** First and last day of the papers. */
  readonly period: string | null
}

/** What both papers count; they are made from the same figures, so that they agree. */
export function handoverTotals(dossiers: readonly HandedOver[]): HandoverTotals {
  const sum = (of: (one: HandedOver) => number) => dossiers.reduce((total, one) => total + of(one), 0)
  return {
    dossiers: dossiers.length,
    papers: sum(({ record }) => record.totals.papers),
    pages: sum(({ record }) => record.totals.allPages),
    sheets: sum(({ record }) => record.totals.sheets),
    bytes: sum(({ bytes }) => bytes),
    period: periodOf(dossiers.flatMap(({ record }) => record.items)),
  }
}

/** `05/3/2026 – 10/12/2026` of the papers that carry a day; null when none does. */
export function periodOf(items: DossierRecord['items']): string | null {
  const [first, last] = daysOf(items)
  if (first === undefined || last === undefined) return null
  return first === last ? shortDate(first) : `${shortDate(first)} – ${shortDate(last)}`
}

/** First and last day of the papers that carry one. */
export function daysOf(items: DossierRecord['items']): readonly [first: string | undefined, last: string | undefined] {
  const days = items.flatMap(({ date, state }) => (date !== null && state === 'bound' ? [date] : [])).sort()
  return [days[0], days.at(-1)]
}

export function electronicWords({ dossiers, bytes }: HandoverTotals): string {
  return `${String(dossiers).padStart(2, '0')} tệp hồ sơ, dung lượng ${megabytes(bytes)} (${bytes.toLocaleString('vi')} byte)`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} MB`
}
