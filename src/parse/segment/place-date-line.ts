import { fold } from './fold.js'

/** What a line with place and date holds; places are counted in the line. */
export interface PlaceDateLine {
  readonly place: {
    readonly value: string
    readonly from: number
    readonly to: number
  } | null
  /** `YYYY-MM-DD`, or `YYYY-MM` when the day was left blank for the stamp. */
  readonly date: {
    readonly value: string
    readonly from: number
    readonly to: number
  } | null
  /** The day was left blank. */
  readonly blankDay: boolean
  /** There are words of a date that give none. */
  readonly damaged: boolean
}

const WORDS = /ngay\s{0,3}([^a-z,]{0,30}?)\s{0,30}thang\s{0,3}([^a-z,]{0,30}?)\s{0,30}nam\s{0,3}(\S{0,6})/u
const FIGURES = /(?:ngay\s{0,3})?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/u
const BLANK = /^[\s.…_/-]*$/u

/** Reads `Lam Giang, ngày 05 tháng 01 năm 2024` and its kin. */
export function readPlaceDate(line: string): PlaceDateLine {
  const f = fold(line)
  const words = WORDS.exec(f)
  const figures = words ? null : FIGURES.exec(f)
  const hit = words ?? figures
  const start = hit?.index ?? Math.max(0, f.search(/(?<![a-z])ngay(?![a-z])/u))
  const place = readPlace(line, start)
  if (!hit) return { place, date: null, blankDay: false, damaged: true }
  const year = /^(\d{4})(?!\d)/u.exec((hit[3] ?? '').trim())?.[1]
  const dayWords = (hit[1] ?? '').trim()
  const day = /^\d{1,2}$/u.test(dayWords) ? Number(dayWords) : null
  const month = /^\d{1,2}$/u.test((hit[2] ?? '').trim()) ? Number(hit[2]) : null
  const value = year === undefined || month === null ? null : calendar(Number(year), month, day, BLANK.test(dayWords))
  const to = hit.index + hit[0].length - ((hit[3] ?? '').length - (year?.length ?? (hit[3] ?? '').length))
  return {
    place,
    date: value === null ? null : { value, from: hit.index, to },
    blankDay: BLANK.test(dayWords),
    damaged: value === null,
  }
}

function calendar(year: number, month: number, day: number | null, blank: boolean): string | null {
  if (month < 1 || month > 12 || year < 1930 || year > 2100) return null
  const stem = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return blank ? stem : null
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= length ? `${stem}-${String(day).padStart(2, '0')}` : null
}

function readPlace(line: string, before: number): PlaceDateLine['place'] {
  const raw = line.slice(0, before)
  const value = raw.replace(/[\s,.;:…_*-]+$/u, '').replace(/^[\s*_-]+/u, '')
  if (!/\p{L}{2}/u.test(value) || value.length > 40 || /\d{3}/u.test(value)) return null
  const from = raw.indexOf(value)
  return { value, from, to: from + value.length }
}
