import { fold } from './fold.js'
import { LONE_SYMBOL, NUMBER_APART } from './marks.js'
import type { Mended } from './text-writer.js'

/** What a line with số and ký hiệu holds; places are counted in the line. */
export interface NumberLine {
  readonly number: {
    readonly value: number
    readonly printed: string
    readonly from: number
    readonly to: number
  } | null
  readonly symbol: {
    readonly value: string
    readonly from: number
    readonly to: number
  } | null
  /** `-` or `/`, as printed between number and symbol. */
  readonly joint: '-' | '/'
  /** Something stood in the place of the number that is no number. */
  readonly damaged: boolean
  /** Letters stood for figures of the number: `6l4`, `1O82`. */
  readonly mended: boolean
}

const WORD = /^s[o0ô6](?:\s?hieu)?(?![a-z])[\s:.…_]{0,40}/u
const SYMBOL =
  /[a-z][a-z0-9]{0,24}(?:\s?[-/–&.,+]\s?[a-z0-9][a-z0-9]{0,24}){0,6}|\d{4}\s?\/\s?[a-z]{1,5}(?:\s?-\s?[a-z0-9]{1,24}){1,4}/uy
/** After the word Số: the number's place, then the joint in front of the symbol. */
const PLACE = /([^-/]{0,40}?)\s{0,20}([-/])[\s.…_]{0,6}(?=[a-z]|\d{4}\s?\/)/uy
const FIGURES = /^(\d[\d ]{0,5})[a-z]?[\s.…_]*$/u
const BLANK = /^[\s.…_:]*$/u
/** Figures among which the reader of a scan took 1 for l or I and 0 for O, which has one reading. */
const MISREAD = /^(?=[lio]{0,2}\d)(?=\d{0,4}[lio])([\dlio]{2,5})[\s.…_]*$/u

/** Reads `Số 12-CV/ĐU`, `Số: 12/UBND-NC`, `Số -CV/ĐU`, `-CV/ĐU`; undefined when there is no symbol and no number. */
export function readNumberLine(line: string): NumberLine | undefined {
  const f = fold(line)
  const start = WORD.exec(f)?.[0].length ?? /^so(?=\d)/u.exec(f)?.[0].length ?? (LONE_SYMBOL.test(f) ? 0 : -1)
  if (start < 0) return undefined
  PLACE.lastIndex = start
  const place = PLACE.exec(f)
  if (!place) return readBare(f, start)
  const joint = place[2] === '/' ? '/' : '-'
  const from = start + place[0].length
  SYMBOL.lastIndex = from
  const symbol = SYMBOL.exec(f)
  const to = from + (symbol?.[0].trimEnd().length ?? 0)
  const words = place[1] ?? ''
  const misread = MISREAD.exec(words)?.[1]
  const figures = misread === undefined ? FIGURES.exec(words)?.[1] : figuresOf(misread)
  const number = figures === undefined ? null : figuresAt(start, figures)
  return {
    number,
    symbol: symbol ? { value: spelled(line.slice(from, to)), from, to } : null,
    joint,
    damaged: number === null && !BLANK.test(words),
    mended: misread !== undefined,
  }
}

const figuresOf = (misread: string): string => misread.replace(/[li]/gu, '1').replace(/o/gu, '0')

/** Puts the mark back that `Số 703 CV/HU` lost: a Party symbol has its own slash and wants a hyphen, a state one a slash. */
export function mendJoint(line: string): Mended {
  const apart = NUMBER_APART.exec(fold(line, 40))
  if (!apart) return { text: line, repairs: [] }
  const at = apart[0].length - 1
  const joint = line.includes('/', at) ? '-' : '/'
  const text = `${line.slice(0, at)}${joint}${line.slice(at + 1)}`
  return { text, repairs: [{ kind: 'ocr', at, before: ' ', after: joint }] }
}

function readBare(f: string, start: number): NumberLine | undefined {
  const figures = /^(\d{1,6})[\s.…_]*$/u.exec(f.slice(start))
  if (!figures)
    return BLANK.test(f.slice(start))
      ? { number: null, symbol: null, joint: '-', damaged: false, mended: false }
      : undefined
  return {
    number: figuresAt(start, figures[1] ?? ''),
    symbol: null,
    joint: '-',
    damaged: false,
    mended: false,
  }
}

/** `1 2` is two figures torn apart only when the whole is one number; more than one gap is damage. */
function figuresAt(start: number, figures: string): NumberLine['number'] {
  const printed = figures.trim()
  if (/ .* /u.test(printed) || printed.replaceAll(' ', '').length > 6) return null
  return {
    value: Number(printed.replaceAll(' ', '')),
    printed: printed.replaceAll(' ', ''),
    from: start,
    to: start + printed.length,
  }
}

const spelled = (symbol: string): string =>
  symbol
    .replace(/\s?([-/–&.,+])\s?/gu, '$1')
    .replaceAll('–', '-')
    .replaceAll('Ð', 'Đ')
