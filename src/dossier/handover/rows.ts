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
  readonly superior: string
  readonly place: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly open: boolean
  readonly year: string
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
  const days = items.flatMap(({ date, state }) => (date !== null && state === 'bound' ? [date] : [])).sort()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? shortDate(first) : `${shortDate(first)} – ${shortDate(last)}`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} MB`
}
