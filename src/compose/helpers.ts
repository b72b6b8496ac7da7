import { escapeParagraphs, escapeValue, plainLine } from '../markdown/escape.js'
import { missingMark } from '../markdown/missing.js'
import { COPY_KINDS, type Profile } from '../model/profile.js'
import { findForm, findType } from '../office/document-types.js'
import { longDate, openDate, shortDate, weekdayName } from '../office/written-dates.js'
import { basisLines } from './bases.js'
import { foldKey } from './fields.js'

/** What helpers see of the paper being written, beside the template's data. */
export interface PaperFacts {
  readonly profile: Profile
  /** Number given by the clerk; undefined until the paper is issued. */
  readonly number: number | undefined
  readonly type: string
  /** Of the unit; undefined when the unit is not known. */
  readonly symbol: string | undefined
  readonly place: string | undefined
  readonly date: string
  /** The day is left blank until the paper is signed. */
  readonly open: boolean
  readonly addressees: readonly string[]
  /** Lines of Nơi nhận; `archive` is the last one, undefined when nobody said where papers are kept. */
  readonly recipients: readonly string[]
  readonly archive: string | undefined
  /** The subject line of a công văn as Markdown, in the profile's form; empty while it is being written itself. */
  readonly subject: string
  /** The subject as it stands under a type name: no words before it, its first letter small. */
  readonly title: string
}

interface Options {
  readonly data: { readonly paper: PaperFacts }
}

function facts(args: readonly unknown[]): PaperFacts {
  return (args.at(-1) as Options).data.paper
}

/** An empty cell on purpose: nothing is printed and nothing is missing. */
export const EMPTY = Symbol('empty cell')
/** As wide as the text behind the indent of a paragraph. */
const WRITING_LINE = '…'.repeat(30)
/** Room left on paper for a figure written by hand. */
const BLANK = '\u00a0'.repeat(6)

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && plainLine(value) === '')
}

/**
 * A value as escaped Markdown, or the mark of a missing fact. Bound to every `{{field}}` of a template: `labels` are
 * the titles of the fields the value came from, `sources` their values; the first one that is missing gives its name.
 */
export function print(labels: unknown, value: unknown, ...rest: readonly unknown[]): string {
  if (value === EMPTY) return ''
  if (isBlank(value) || (Array.isArray(value) && value.length === 0)) {
    const names = String(labels).split('\n')
    const sources = rest.slice(0, -1)
    const gap = sources.findIndex(isBlank)
    const name = names[gap < 0 ? names.length - 1 : gap] ?? ''
    return name === '' ? '' : escapeValue(missingMark(name))
  }
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (Array.isArray(value)) return value.map((item) => escapeValue(String(item))).join(', ')
  return escapeValue(String(value))
}

/** The mark of a fact that no field holds. */
function gap(label: string): string {
  return escapeValue(missingMark(label))
}

/** Helpers that give a value, which is then printed like a field. */
export const VALUE_HELPERS: Readonly<Record<string, (...args: readonly never[]) => unknown>> = {
  /** `25/3/2026` */
  ngay: (date: unknown) => (typeof date === 'string' ? shortDate(date) : undefined),
  /** `thứ Hai`, `Chủ nhật` */
  thu: (date: unknown) => (typeof date === 'string' ? weekdayName(date) : undefined),
  /** `08 giờ 30` from what people type: 8:30, 8h30, 8 giờ 30. */
  gio: (time: unknown) => {
    const typed = /^(\d{1,2})\s{0,3}(?:[:hg.]|giờ)\s{0,3}(\d{2})?(?:\s{0,3}phút)?$/iu.exec(
      typeof time === 'string' ? time.trim() : '',
    )
    return typed ? `${typed[1]?.padStart(2, '0')} giờ ${typed[2] ?? '00'}` : time
  },
  /** Running number of a row, from 1. */
  stt: (index: unknown) => (typeof index === 'number' ? index + 1 : undefined),
  /** Two digits below ten, as lists of people count: 03 đồng chí. */
  so: (count: unknown) =>
    typeof count === 'number' ? (count === 0 ? '0' : String(count).padStart(2, '0')) : undefined,
  /** The first value that is there, an empty cell when none is. */
  'hoac-trong': (...values: readonly unknown[]) => values.slice(0, -1).find((value) => !isBlank(value)) ?? EMPTY,
  /** Share of the whole in percent with one decimal, Vietnamese comma. */
  'ty-le': (part: unknown, whole: unknown) =>
    typeof part === 'number' && typeof whole === 'number' && whole > 0
      ? `${((part * 100) / whole).toFixed(1).replace('.', ',')}%`
      : undefined,
  /** The value only when `left` says the same as `right`, an empty cell otherwise. */
  neu: (left: unknown, right: unknown, value: unknown) =>
    foldKey(String(left ?? '')) === foldKey(String(right)) ? value : EMPTY,
}

const COLUMNS = new WeakMap<readonly unknown[], ReadonlySet<string>>()

/** The columns any row of a list has something in; asked once for every row, so kept. */
function columnsOf(rows: readonly unknown[]): ReadonlySet<string> {
  const known = COLUMNS.get(rows) ?? new Set(rows.flatMap((row) => Object.keys(Object(row))))
  COLUMNS.set(rows, known)
  return known
}

/** Tests for `{{#if}}`. */
export const TEST_HELPERS: Readonly<Record<string, (...args: readonly never[]) => unknown>> = {
  /** Both say the same, marks and case apart. */
  la: (left: unknown, right: unknown) => left !== undefined && foldKey(String(left)) === foldKey(String(right)),
  /** Any row has something in the column. */
  'co-cot': (rows: unknown, column: unknown) => Array.isArray(rows) && columnsOf(rows).has(String(column)),
}

/** Helpers that give Markdown already escaped. */
export const MARKDOWN_HELPERS: Readonly<Record<string, (...args: readonly never[]) => string>> = {
  print,
  /** `Số 05-CV/ĐU`, with room for the number until it is given; `{{so-ky-hieu "số"}}` inside a sentence. */
  'so-ky-hieu': (...args: readonly unknown[]) => {
    const { type } = facts(args)
    const code = type === 'CV' ? null : (findForm(type)?.code ?? type)
    return notation(typeof args[0] === 'string' ? `${args[0]} ` : null, code, facts(args))
  },
  /** The number of a copy: its code tells the kind of copy in state papers (`07/TrS-UBND`). */
  'so-ban-sao': (given: unknown, ...rest: readonly unknown[]) => {
    const { codes } = facts(rest).profile.words.copy.value
    const kind = COPY_KINDS.find((one) => foldKey(one) === foldKey(String(given)))
    return notation(null, kind && codes ? codes[kind] : 'BS', facts(rest))
  },
  'trich-yeu': (...args: readonly unknown[]) => facts(args).subject,
  /** Trích yếu under the type name of a báo cáo, tờ trình, kế hoạch … */
  'tieu-de': (...args: readonly unknown[]) => facts(args).title,
  /** Type name over the trích yếu: `Báo cáo`, printed in capitals by its style. */
  'ten-loai': (...args: readonly unknown[]) => {
    const { type } = facts(args)
    return escapeValue(findType(type)?.name ?? type)
  },
  /** What a copy is called in the form of its date: `Sao lục`, `Bản sao văn bản`. */
  'ten-ban-sao': (given: unknown, ...rest: readonly unknown[]) => {
    const kind = COPY_KINDS.find((one) => foldKey(one) === foldKey(String(given)))
    return kind === undefined ? gap('loại bản sao') : escapeValue(facts(rest).profile.words.copy.value.labels[kind])
  },
  'can-cu': (bases: unknown, dispatch: unknown, ...rest: readonly unknown[]) =>
    basisLines(bases, dispatch, facts(rest).profile),
  /** `ngày 05/01/2026` of this paper, as an annex refers to it; the day blank until the paper is signed. */
  'ngay-van-ban': (...args: readonly unknown[]) => {
    const { date, open } = facts(args)
    return open ? openDate(date) : `ngày ${shortDate(date)}`
  },
  /** `Hà Phong, ngày 05 tháng 01 năm 2026`, with room for the day until the paper is signed. */
  'dia-danh-ngay': (...args: readonly unknown[]) => {
    const { place, date, open } = facts(args)
    return `${place === undefined ? gap('địa danh') : escapeValue(place)}, ${open ? openDate(date) : longDate(date)}`
  },
  /** Kính gửi (Kính trình): one addressee on the line, several below it with the profile's marks. */
  'kinh-gui': (...args: readonly unknown[]) => salutation(args, (profile) => profile.words.addressees.value),
  'kinh-trinh': (...args: readonly unknown[]) => salutation(args, (profile) => profile.words.petition.value),
  /** The lines of Nơi nhận with the profile's marks. */
  'noi-nhan': (...args: readonly unknown[]) => {
    const { profile, recipients, archive } = facts(args)
    const mark = profile.words.recipientMark.value
    const lines = recipients.map((name) => `\\- ${escapeValue(name)}${mark.each}`)
    return [
      ...lines,
      `\\- ${profile.words.archive.value} ${archive === undefined ? gap('nơi lưu') : escapeValue(archive)}${mark.last}`,
    ].join('\n\n')
  },
  /** Lines to write on by hand. */
  'dong-trong': (count: unknown) =>
    Array.from({ length: typeof count === 'number' ? count : 1 }, () => WRITING_LINE).join('\n\n'),
  /** A text of several paragraphs. */
  doan: (text: unknown, label: unknown, ...rest: readonly unknown[]) =>
    isBlank(text) ? print(label, undefined, ...rest) : escapeParagraphs(String(text)),
}

/** A number with its symbol, room left for a number not given; a công văn of the state has no code of its type. */
function notation(word: string | null, code: string | null, { profile, number, symbol }: PaperFacts): string {
  const { prefix, pad } = profile.words.number.value
  const printed = number === undefined ? BLANK : String(number).padStart(pad, '0')
  const organ = symbol === undefined ? gap('ký hiệu cơ quan') : escapeValue(symbol)
  const type = code === null ? null : escapeValue(code)
  const said = escapeValue(word ?? prefix)
  // NĐ 30/2020/NĐ-CP, mục II.3: `15/QĐ-BNV`; `12/UBND-VX`.
  if (profile.regime === 'state') return `${said} ${printed}\\/${type === null ? '' : `${type}\\-`}${organ}`
  return `${said} ${printed}\\-${type ?? 'CV'}\\/${organ}`
}

function salutation(args: readonly unknown[], words: (profile: Profile) => string): string {
  const { addressees, profile } = facts(args)
  const { each, last, firstOnLine } = profile.words.addresseeMark.value
  const word = escapeValue(words(profile))
  const [only] = addressees
  if (only === undefined) return `${word} ${gap('nơi nhận văn bản (Kính gửi)')}`
  if (addressees.length === 1) return `${word} ${escapeValue(only)}`
  const lines = addressees.map(
    (name, index) => `\\- ${escapeValue(name)}${index === addressees.length - 1 ? last : each}`,
  )
  const [first = '', ...rest] = lines
  return (firstOnLine ? [`${word} ${first}`, ...rest] : [word, ...lines]).join('\n\n')
}
