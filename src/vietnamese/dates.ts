import type { Span } from '../model/span.js'
import { calendarDay, calendarMonth } from './calendar-days.js'
import { bothTones, matchAt } from './letters.js'
import { numberFromRoman, numberFromWords } from './numbers.js'

/** What keeps a mention from naming one time: no year printed, or a day or month that does not exist. */
export type DateProblem = 'no-year' | 'no-such-day'

/**
 * One time printed in a text. `span` covers the words from `ngày`, `tháng`, `quý` or `năm` (when printed) to the last
 * figure. Exactly one of `date` (`YYYY-MM-DD`), `month` (`YYYY-MM`), `quarter` (`YYYY-Q1`), `year` (`YYYY`) is set,
 * by `kind`, unless there is a `problem`. `parts` holds what is printed.
 */
export interface DateMention {
  readonly kind: 'day' | 'month' | 'quarter' | 'year'
  readonly span: Span
  readonly date: string | null
  readonly month: string | null
  readonly quarter: string | null
  readonly year: string | null
  readonly parts: {
    readonly year: number | null
    readonly month: number | null
    readonly day: number | null
    readonly quarter: number | null
  }
  readonly problem: DateProblem | null
}

const S = '\\s{0,3}'
const MONTH_WORD = 'mười hai|mười một|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|giêng'
const pattern = (source: string) => new RegExp(bothTones(source), 'iuy')

/** `25/3/2024`, `25.3.2024`, `25-03-2024`, `03/6/24`; not a document number (`12/2024/QĐ-UBND`) nor part of one. */
const FIGURES = pattern(
  `(?:ngày${S})?(?:m[ồù]ng${S})?(\\d{1,2})(?:${S}/${S}(\\d{1,2})${S}/${S}(\\d{4}|\\d{2})|\\.(\\d{1,2})\\.(\\d{4})|-(\\d{1,2})-(\\d{4}))(?![\\d/]|-\\p{L}|\\.\\d)`,
)
/** Also without marks, as heads are sometimes typed. `ngày 25 tháng 3 năm 2024`, `ngày 25 tháng 3`, `ngày 25 tháng 3/2024`. */
const WORDS = pattern(
  `ng[àa]y${S}(?:m[ồù]ng${S})?(\\d{1,2})${S},?${S}th[áa]ng${S}(\\d{1,2}|(?:${MONTH_WORD})(?![\\p{L}]))(?:${S},?${S}n[ăa]m${S}(\\d{4})|${S}[/.-]${S}(\\d{4}))?(?![\\d])`,
)
/** `20 tháng 5 năm 2024`: behind a label the word for day is left out; only with its year is it no count of months. */
const BARE_WORDS = pattern(`(\\d{1,2})${S}tháng${S}(\\d{1,2})${S},?${S}năm${S}(\\d{4})(?![\\d])`)
/** `ngày 25/3`: a day without its year. */
const SHORT = pattern(`ngày${S}(\\d{1,2})${S}[/.]${S}(\\d{1,2})(?!\\d|${S}/${S}\\d|\\.\\d|/\\p{L})`)
const MONTH = pattern(
  `tháng${S}(\\d{1,2}|(?:${MONTH_WORD})(?![\\p{L}]))(?:${S}[/.-]${S}(\\d{4})|${S},?${S}năm${S}(\\d{4}))?(?![\\d%]|/\\p{L}|[,.]\\d|/\\d)`,
)
const QUARTER = pattern(
  `quý${S}(IV|III|II|I|[1-4]|một|hai|ba|bốn|tư|nhất|nhì)(?![\\p{L}\\d])(?:${S}[/.,-]${S}(\\d{4})|${S},?${S}năm${S}(\\d{4}))?(?![\\d])`,
)
const YEAR = pattern(`năm${S}(\\d{4})(?![\\d]|${S}[-–]${S}\\d{4})`)
/** `ngày 24 tháng Chạp năm Tân Sửu`, `(nhằm ngày 10 tháng 3 âm lịch)`: a day of another calendar. */
const LUNAR_AFTER = pattern(
  `${S}(?:\\(?(?:âm lịch|ÂL|AL)(?![\\p{L}])|,?${S}năm (?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý) )`,
)
const LUNAR_BEFORE = /(?:nhằm|tức)(?: là)?(?: vào)?(?: ngày\s{1,3}(?:m[ồù]ng\s{1,3})?\d{1,2})?[ :,]{0,2}$/iu

const monthNumber = (words: string) =>
  /^\d/u.test(words) ? Number(words) : words.toLowerCase() === 'giêng' ? 1 : (numberFromWords(words) ?? 0)

/** Two figures for a year occur in hand notes (`03/6/24`): the years of this century up to 2059, else the last one. */
function fullYear(figures: string): number {
  const value = Number(figures)
  if (figures.length === 4) return value
  return value < 60 ? 2000 + value : 1900 + value
}

const NONE = { date: null, month: null, quarter: null, year: null } as const
const plausible = (year: number) => year >= 1900 && year <= 2199

function day(span: Span, year: number | null, month: number, date: number): DateMention | null {
  if (year !== null && !plausible(year)) return null
  if (date === 0 || month === 0) return null
  const parts = { year, month, day: date, quarter: null }
  const real = calendarDay(year ?? 2000, month, date)
  if (real === null) {
    if (date > 31 || month > 12) return null
    return { kind: 'day', span, ...NONE, parts, problem: 'no-such-day' }
  }
  if (year === null) return { kind: 'day', span, ...NONE, parts, problem: 'no-year' }
  return { kind: 'day', span, ...NONE, date: real, parts, problem: null }
}

function monthOf(span: Span, year: number | null, month: number): DateMention | null {
  if (month < 1 || month > 12 || (year !== null && !plausible(year))) return null
  const parts = { year, month, day: null, quarter: null }
  const value = year === null ? null : calendarMonth(year, month)
  return {
    kind: 'month',
    span,
    ...NONE,
    month: value,
    parts,
    problem: value === null ? 'no-year' : null,
  }
}

function quarterOf(span: Span, year: number | null, name: string): DateMention | null {
  const ordinal = { nhất: 1, nhì: 2 }[name.toLowerCase()]
  const quarter = ordinal ?? (/^\d$/u.test(name) ? Number(name) : (numberFromRoman(name) ?? numberFromWords(name)))
  if (quarter === null || quarter < 1 || quarter > 4 || (year !== null && !plausible(year))) return null
  const parts = { year, month: null, day: null, quarter }
  const value = year === null ? null : `${year}-Q${quarter}`
  return {
    kind: 'quarter',
    span,
    ...NONE,
    quarter: value,
    parts,
    problem: value === null ? 'no-year' : null,
  }
}

const yearOf = (...figures: readonly (string | undefined)[]) => {
  const printed = figures.find((f) => f !== undefined)
  return printed === undefined ? null : fullYear(printed)
}

const startsWithDigit = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

const isBlank = (code: number) => code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)
/** How many blanks may part the words of a date. */
const MOST_BLANKS = 3

/** Whether the figures of a day, or `mồng`, stand at `at` or behind a lead word of four letters there. */
function mayBeDay(text: string, at: number, lead: string): boolean {
  if (lead === 'm' || startsWithDigit(text, at)) return true
  if (lead !== 'n') return false
  let next = at + 4
  for (let i = 0; i < MOST_BLANKS && isBlank(text.charCodeAt(next)); i++) next++
  const code = text.charCodeAt(next)
  // Other blanks than the common ones are left to the patterns.
  return startsWithDigit(text, next) || code === 0x6d || code === 0x4d || code > 0xff
}
/** Figures of a scan read as letters: `2O/11/2023`, `I5/5/2018`, `07/6/20l8`. */
const BLURRED =
  /(?:ngày\s{0,3})?(?=[\d/]{0,9}[OoIl|])([\dOoIl|]{1,2})\/([\dOoIl|]{1,2})\/([\dOoIl|]{4})(?![\p{L}\d/])/iuy

/** A full day some of whose figures were read as letters, when most are figures; null when there is none. */
function blurredDayAt(text: string, at: number): DateMention | null {
  if (!BLURS.has(text.charAt(at)) || !hasSlash(text, at)) return null
  const found = matchAt(BLURRED, text, at)
  if (found === null || (found[0].match(/\d/gu) ?? []).length < 4) return null
  const [date, month, year] = found
    .slice(1)
    .map((figures) => Number(figures.replace(/o/giu, '0').replace(/[il|]/giu, '1')))
  return date === undefined || month === undefined || year === undefined
    ? null
    : day([at, at + found[0].length], year, month, date)
}
const FAR_SLASH = 10
function hasSlash(text: string, at: number): boolean {
  for (let i = at + 1; i < at + FAR_SLASH; i++) if (text.charCodeAt(i) === 0x2f) return true
  return false
}
const BLURS: ReadonlySet<string> = new Set('0123456789OoIl|nN')

/** The time printed at exactly `at` (at its lead word or its first figure), or null. */
export function dateAt(text: string, at: number): DateMention | null {
  const lead = text.charAt(at).toLowerCase()
  const blurred = blurredDayAt(text, at)
  if (blurred !== null) return blurred
  const mayBe = mayBeDay(text, at, lead)
  if (mayBe) {
    const figures = matchAt(FIGURES, text, at)
    if (figures !== null) {
      const [all, date, a, ay, b, by, c, cy] = figures
      return day([at, at + all.length], yearOf(ay, by, cy), Number(a ?? b ?? c), Number(date))
    }
  }
  const spelled = startsWithDigit(text, at) ? matchAt(BARE_WORDS, text, at) : null
  if (spelled !== null)
    return day([at, at + spelled[0].length], yearOf(spelled[3]), Number(spelled[2]), Number(spelled[1]))
  if (lead === 'n') {
    const words = mayBe ? matchAt(WORDS, text, at) : null
    if (words !== null) {
      const found = day(
        [at, at + words[0].length],
        yearOf(words[3], words[4]),
        monthNumber(words[2] ?? ''),
        Number(words[1]),
      )
      return found !== null && isLunar(text, found.span) ? null : found
    }
    const short = mayBe ? matchAt(SHORT, text, at) : null
    if (short !== null) return day([at, at + short[0].length], null, Number(short[2]), Number(short[1]))
    // "năm", not "ngày".
    const year = text.charAt(at + 1).toLowerCase() === 'ă' ? matchAt(YEAR, text, at) : null
    if (year !== null && plausible(Number(year[1]))) {
      const value = Number(year[1])
      const parts = { year: value, month: null, day: null, quarter: null }
      return {
        kind: 'year',
        span: [at, at + year[0].length],
        ...NONE,
        year: String(value),
        parts,
        problem: null,
      }
    }
  }
  if (lead === 't') {
    const month = matchAt(MONTH, text, at)
    if (month !== null) {
      const found = monthOf([at, at + month[0].length], yearOf(month[2], month[3]), monthNumber(month[1] ?? ''))
      return found !== null && isLunar(text, found.span) ? null : found
    }
  }
  if (lead === 'q') {
    const quarter = matchAt(QUARTER, text, at)
    if (quarter !== null)
      return quarterOf([at, at + quarter[0].length], yearOf(quarter[2], quarter[3]), quarter[1] ?? '')
  }
  return null
}

function isLunar(text: string, [start, end]: Span): boolean {
  return matchAt(LUNAR_AFTER, text, end) !== null || LUNAR_BEFORE.test(text.slice(Math.max(0, start - 32), start))
}

/** What a date in figures alone may look like; tried where figures begin. */
const FIGURES_AHEAD = /\d{1,2}(?:\s{0,3}[/.-]\s{0,3}\d{1,2}\s{0,3}[/.-]\s{0,3}\d)/uy
/** Signs before figures that make them the tail of a number or a symbol. */
const CONTINUES = /[\d/.,\-–\p{Lu}]$/u
const RANGE_BEFORE = /\d\s?[-–]\s?$/u
const DATE_AFTER_RANGE = /\d{1,2}\/\d{1,2}\/\d{4}/uy

/** A sign between the figures of a date. */
const isPart = (code: number) => code >= 0x2d && code <= 0x2f
const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** Whether figures that begin at `at` may be a date without a lead word. */
function figuresMayBegin(text: string, at: number): boolean {
  const second = startsWithDigit(text, at + 1) ? at + 2 : at + 1
  const sign = text.charCodeAt(second)
  // Most numbers are followed by a word, or by a blank and a word.
  if (!isPart(sign) && !(isBlank(sign) && !isLetter(text.charCodeAt(second + 1))) && sign <= 0xff) return false
  if (matchAt(FIGURES_AHEAD, text, at) === null) return false
  if (at === 0 || !CONTINUES.test(text.charAt(at - 1))) return true
  return matchAt(DATE_AFTER_RANGE, text, at) !== null && RANGE_BEFORE.test(text.slice(Math.max(0, at - 4), at))
}

/** The next place in `[from, to)` where a date may begin: figures, or `ngày`, `tháng`, `quý`, `năm` in any case; -1 for none. */
function nextPlace(text: string, from: number, to: number): number {
  let figures = from > 0 && startsWithDigit(text, from - 1)
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const figure = code >= 48 && code <= 57
    if (figure && !figures && figuresMayBegin(text, i)) return i
    figures = figure
    if (LEAD_LETTERS[code] !== 1) continue
    if (LEADS.has(text.charCodeAt(i + 1) * 0x10000 + text.charCodeAt(i + 2))) return i
  }
  return -1
}
const LEADS = new Set(
  ['ngày', 'ngay', 'tháng', 'quý', 'qúy', 'năm'].flatMap((word) =>
    [word, word.toUpperCase()].map((shape) => shape.charCodeAt(1) * 0x10000 + shape.charCodeAt(2)),
  ),
)
const LEAD_LETTERS = new Uint8Array(0x10000)
for (const letter of 'ntqNTQ') LEAD_LETTERS[letter.charCodeAt(0)] = 1

/** `từ ngày 10 đến ngày 15/6/2025`, `ngày 10 và 11/6/2025`: a day that borrows month and year from the next date. */
const BORROWER = pattern(
  `((?:ngày${S})?(?:m[ồù]ng${S})?(\\d{1,2})(?:[/.](\\d{1,2}))?)${S}(?:(?:đến|tới|và|,|-|–)${S})(?:hết${S})?(?=(?:ngày${S})?\\d{1,2}${S}[/.]|ngày${S}\\d{1,2}${S}tháng)`,
)

/** A day, or day and month, that is completed by the full date printed right after it; null when there is none. */
export function borrowedDayAt(text: string, at: number): DateMention | null {
  if (!mayBeDay(text, at, text.charAt(at).toLowerCase())) return null
  const match = matchAt(BORROWER, text, at)
  if (match === null) return null
  const next = dateAt(text, at + match[0].length)
  if (next === null || next.date === null || next.parts.month === null) return null
  const [, words = '', dayFigures, monthFigures] = match
  const month = monthFigures === undefined ? next.parts.month : Number(monthFigures)
  const own = day([at, at + words.length], next.parts.year, month, Number(dayFigures))
  return own?.date !== undefined && own.date !== null && own.date <= next.date ? own : null
}

/**
 * Every time printed in `text` (or in `range` of it), in order, without overlaps. A batch (`đợt 3/2024`), a number of
 * a paper (`12/2024/QĐ-UBND`), a range of counts (`15-20`) and a day of the lunar calendar are no mentions.
 * A caller who wants full days only filters by `date !== null`.
 */
export function findDates(text: string, range: Span = [0, text.length]): readonly DateMention[] {
  const found: DateMention[] = []
  for (let at = nextPlace(text, range[0], range[1]); at !== -1; ) {
    const mention = borrowedDayAt(text, at) ?? dateAt(text, at)
    const taken = mention !== null && mention.span[1] <= range[1]
    if (taken) found.push(mention)
    at = nextPlace(text, taken ? mention.span[1] : at + 1, range[1])
  }
  return found
}
