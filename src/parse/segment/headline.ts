import { trimmedEnd } from '../../vietnamese/edges.js'
import { fold } from './fold.js'
import { readNumberLine } from './number-line.js'
import { readPlaceDate } from './place-date-line.js'
import { typeNameAt } from './type-name.js'

/** A stretch of a line. */
export interface Stretch {
  readonly value: string
  readonly from: number
  readonly to: number
}

/** What a web page prints over a paper whose letterhead it leaves out; places are counted in the line. */
export interface Headline {
  /** The name of the type, as printed; null for a công văn and where none is said. */
  readonly type: string | null
  readonly isLetter: boolean
  readonly number: { readonly value: number; readonly from: number; readonly to: number } | null
  readonly symbol: Stretch | null
  readonly joint: '-' | '/'
  readonly date: Stretch | null
  readonly issuer: Stretch | null
  readonly subject: Stretch | null
}

const LETTER = /^công văn(?!\p{L})/iu
const NUMBER = /^(?:số ?:? ?)(?=\d)/iu
/** "85/STC-NS" on a line of its own, over the matter: how some pages of offices list their papers. */
const WHOLE_NUMBER = /^\d{1,6}\/\p{Lu}[\p{Lu}\d]{1,24}(?:-[\p{Lu}\d]{1,24}){0,4}$/u
export const isWholeNumber = (line: string): boolean => WHOLE_NUMBER.test(line)
const OF_WHOM = /^,? ?của (?<issuer>\p{Lu}[^,;:]{3,120}?)(?= (?:về việc|về|v\/v) |\.?$)/u
const MATTER = /^[:\s.,–-]*(?:(?:v\/v|v\.v|về việc|về)[:.]? )?/iu
/** "… tại khu vực nông thôn (85/VP-KTN, ngày 12/3/2027).", "… (công văn số 85/CTL-KH ngày 12/3/2027 của Cục X)": number and day behind the matter. */
const NUMBER_BEHIND =
  / ?\((?:(?:công văn|văn bản) )?(?:số )?(?=\d{1,6}\s?[-/]\s?\p{Lu}[^()]{1,30},? ngày )(?<inside>[^()]{6,120})\)[.\s]*$/u

/** Reads "Thông báo số 12/TB-CĐ ngày 20/10/2016 của Công đoàn Trường về …", "Giấy mời họp …", "Góp ý dự thảo …". */
export function readHeadline(line: string): Headline {
  if (WHOLE_NUMBER.test(line)) return readWholeNumber(line)
  const isLetter = LETTER.test(line)
  const typed = isLetter ? 0 : typeLength(line)
  let at = isLetter ? 'công văn'.length : typed
  const behind = NUMBER_BEHIND.exec(line)
  const end = behind ? behind.index : line.length
  const start = at
  at += /^[:\s]*/u.exec(line.slice(at, end))?.[0].length ?? 0
  const told = behind ? null : numberAt(line, at)
  const inside = behind ? numberAt(`số ${behind.groups?.inside ?? ''}`, 0) : null
  const shift = behind ? behind.index + behind[0].indexOf(behind.groups?.inside ?? '') - 'số '.length : 0
  const found = told ?? (inside ? moved(inside, shift) : null)
  if (told) at = told.end
  const [whoAt, whoEnd] =
    told || !found ? [at, end] : [found.end, behind ? behind.index + behind[0].lastIndexOf(')') : end]
  const issuer = found ? OF_WHOM.exec(line.slice(whoAt, whoEnd)) : null
  const who = issuer?.groups?.issuer
  const issuerFrom = issuer && who !== undefined ? whoAt + issuer[0].indexOf(who) : 0
  if (issuer && told) at += issuer[0].length
  if (!told) at = start
  at += MATTER.exec(line.slice(at, end))?.[0].length ?? 0
  const value = trimmedEnd(line.slice(at, end), '.;,')
  return {
    type: typed > 0 ? line.slice(0, typed) : null,
    isLetter,
    number: found?.number ?? null,
    symbol: found?.symbol ?? null,
    joint: found?.joint ?? '/',
    date: found?.date ?? null,
    issuer: who === undefined ? null : { value: who, from: issuerFrom, to: issuerFrom + who.length },
    subject: value.length > 3 ? { value, from: at, to: at + value.length } : null,
  }
}

function readWholeNumber(line: string): Headline {
  const shift = 'số '.length
  const read = numberAt(`số ${line}`, 0)
  const { number, symbol, joint } = read ? moved(read, -shift) : { number: null, symbol: null, joint: '/' as const }
  return { type: null, isLetter: false, number, symbol, joint, date: null, issuer: null, subject: null }
}

/** "Hướng dẫn thực hiện Quyết định …", "Báo cáo số liệu …" may be the matter of a công văn; "Thông báo tổ chức …" names its type. */
const NAMES_TYPE =
  /^(?:thong bao|giay moi|thu moi|quyet dinh|chi thi|cong dien|nghi quyet|ket luan|to trinh|thong tri)/u
function typeLength(line: string): number {
  const folded = fold(line, 60)
  const length = typeNameAt(folded)
  return NAMES_TYPE.test(folded) || /^[:\s]*(?:số|v\/v|v\.v|về)(?!\p{L})/iu.test(line.slice(length)) ? length : 0
}

type Numbered = Pick<Headline, 'number' | 'symbol' | 'joint' | 'date'> & { readonly end: number }

/** Number, symbol and the day behind them. */
function numberAt(line: string, at: number): Numbered | null {
  const rest = line.slice(at).split(/,? ngày /iu, 1)[0] ?? ''
  if (!NUMBER.test(rest)) return null
  const read = readNumberLine(rest)
  if (!read?.number || !read.symbol) return null
  const end = at + read.symbol.to
  const dated = /^,? ?(?=ngày )/u.exec(line.slice(end))
  const day = dated ? readPlaceDate(line.slice(end)).date : null
  const near = day && day.from <= 3 ? day : null
  const put = (one: { readonly from: number; readonly to: number }) => ({ from: at + one.from, to: at + one.to })
  return {
    number: { value: read.number.value, ...put(read.number) },
    symbol: { value: read.symbol.value, ...put(read.symbol) },
    joint: read.joint,
    date: near ? { value: near.value, from: end + near.from, to: end + near.to } : null,
    end: near ? end + near.to : end,
  }
}

function moved(read: Numbered, by: number): Numbered {
  const shift = <T extends { readonly from: number; readonly to: number }>(one: T | null): T | null =>
    one ? { ...one, from: one.from + by, to: one.to + by } : null
  return { ...read, number: shift(read.number), symbol: shift(read.symbol), date: shift(read.date), end: read.end + by }
}

/** A line that is nothing but the name of a paper by type, number and day. */
export function namesPaper(line: string): boolean {
  const read = readHeadline(line)
  return (read.isLetter || read.type !== null || NUMBER_BEHIND.test(line)) && read.number !== null && read.date !== null
}
