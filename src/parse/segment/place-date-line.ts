import { trimmedEnd, trimmedStart } from '../../vietnamese/edges.js'
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
  /** Letters stood for figures: `1O`, `202l`. */
  readonly repaired: boolean
  /** There are words of a date that give none. */
  readonly damaged: boolean
}

const WORDS =
  /ngay\s{0,3}([\dlio]{1,2}|[^a-z,]{0,60})\s{0,3}thang\s{0,3}([\dlio]{1,2}|[^a-z,]{0,60})\s{0,3}nam\s{0,3}(\S{0,6})/u
const SHORT_FORM = /(?:ngay\s{0,3})?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/u
const BLANK = /^[\s.…_/-]*$/u

/** Reads `Lam Giang, ngày 05 tháng 01 năm 2024` and its kin. */
export function readPlaceDate(line: string): PlaceDateLine {
  const f = fold(line)
  const words = WORDS.exec(f)
  const short = words ? null : SHORT_FORM.exec(f)
  const hit = words ?? short
  const start = hit?.index ?? Math.max(0, f.search(/(?<![a-z])ngay(?![a-z])/u))
  const place = readPlace(line, start)
  if (!hit) return { place, date: null, blankDay: false, repaired: false, damaged: true }
  const printed = [hit[1], hit[2], hit[3]].map((part) => (part ?? '').trim())
  const [dayWords = '', monthWords = '', yearWords = ''] = printed.map(figures)
  const repaired = [dayWords, monthWords, yearWords].some((part, i) => part !== printed[i])
  const year = /^(\d{4})(?!\d)/u.exec(yearWords)?.[1]
  const day = /^\d{1,2}$/u.test(dayWords) ? Number(dayWords) : null
  const month = /^\d{1,2}$/u.test(monthWords) ? Number(monthWords) : null
  const value = year === undefined || month === null ? null : calendar(Number(year), month, day, BLANK.test(dayWords))
  const to = hit.index + hit[0].length - ((hit[3] ?? '').length - (year?.length ?? (hit[3] ?? '').length))
  return {
    place,
    date: value === null ? null : { value, from: hit.index, to },
    blankDay: BLANK.test(dayWords),
    repaired: repaired && value !== null,
    damaged: value === null,
  }
}

const LOOKS_LIKE_ONE = /[li|]/gu
const LOOKS_LIKE_NOUGHT = /o/gu
/** Four figures of a year, two of a day or month, one of them at least printed: l, I for 1 and O for 0 have one reading. */
function figures(part: string): string {
  if (!/^(?:[12][09o][\dlio|]{2}|[\dlio|]{2})(?![\dlio|])/u.test(part) || !/\d/u.test(part)) return part
  return part.replace(LOOKS_LIKE_ONE, '1').replace(LOOKS_LIKE_NOUGHT, '0')
}

function calendar(year: number, month: number, day: number | null, blank: boolean): string | null {
  if (month < 1 || month > 12 || year < 1930 || year > 2100) return null
  const stem = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return blank ? stem : null
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= length ? `${stem}-${String(day).padStart(2, '0')}` : null
}

/** `Duyên Hải, hồi 20 giờ 30 ngày …`: a công điện prints its hour. */
const CLOCK_BEFORE = /,?\s{0,3}(?:hồi|lúc)\s{1,3}\d{1,2}\s?(?:giờ|h|g)[^,]{0,14},?\s{0,3}$/iu

function readPlace(line: string, before: number): PlaceDateLine['place'] {
  const raw = line.slice(0, before).replace(CLOCK_BEFORE, '')
  const value = trimmedStart(trimmedEnd(raw, ',.;:…_*-'), '*_-')
  if (!/\p{L}{2}/u.test(value) || value.length > 40 || /\d{3}/u.test(value)) return null
  const from = raw.indexOf(value)
  return { value, from, to: from + value.length }
}
