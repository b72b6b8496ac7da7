import { lookAt } from './look.js'
import { NUMBER_APART, PLACE_DATE } from './marks.js'
import type { Piece } from './piece.js'

/** A line of the head that wants the rest of its number or date, and how that rest begins. */
interface Torn {
  readonly begins: RegExp
  readonly goesOn: RegExp
  /** The two lines together, when both must make one whole. */
  readonly whole?: RegExp
  /** The rest holds a symbol, which begins with capitals. */
  readonly caps?: boolean
}

const TORN: readonly Torn[] = [
  // Số: | 12-CV/ĐU, Số: | /UBND-NC
  { begins: /^so\s?[:.]?$/u, goesOn: /^(?:[\dlio]{1,5}\s?)?[-/]\s?[a-z]{2}/u, caps: true },
  { begins: /^so\s?[:.]?$/u, goesOn: /^\d{1,5} [a-z]/u, whole: NUMBER_APART, caps: true },
  // Số: 12 | -CV/ĐU
  { begins: /^so\s?[:.]?\s?\d{1,5}$/u, goesOn: /^[-/]\s?[a-z]{2}/u, caps: true },
  // Sơn Hoà, ngày | tháng 8 năm 2025
  {
    begins: /(?:^|[ ,])ngay(?:\s?[\dlio]{1,2})?(?:\s?thang(?:\s?[\dlio]{1,2})?)?$/u,
    goesOn: /^(?:[\dlio]{1,2}\s)?(?:thang(?![a-z])|nam\s?[12])/u,
    whole: PLACE_DATE,
  },
  // Sơn Hoà, | ngày 05 tháng 8 năm 2025
  { begins: /^[a-z][a-z' -]{1,28},$/u, goesOn: /^ngay(?![a-z])/u, whole: PLACE_DATE },
]
const SYMBOL_BEGINS = /[-/]\s?\p{Lu}{2}|^\d{1,5}\s\p{Lu}/u
/** Longest line that can be torn, and lines of the other column between its parts. */
const LONGEST = 60
const BETWEEN = 3

/**
 * Number and date lines that a blank or a narrow column tore in two are put together again, so that the line is known
 * for what it is. Looks only at the lines in front of `end`, which are the head.
 */
export function rejoin(pieces: readonly Piece[], end: number): readonly Piece[] {
  let out: Piece[] | undefined
  for (let at = 0; at < Math.min(end, (out ?? pieces).length); at++) {
    const all = out ?? pieces
    const piece = all[at]
    if (!piece || piece.text.length > LONGEST || piece.cell) continue
    const next = restOf(all.slice(at, Math.min(end, at + BETWEEN + 2)))
    const rest = all[at + next]
    if (next === 0 || !rest) continue
    const text = `${piece.text} ${rest.text}`
    out = [...all.slice(0, at), { ...piece, text, look: lookAt(text) }, ...all.slice(at + 1)]
    out.splice(at + next, 1)
    at--
  }
  return out ?? pieces
}

/** How many lines below the first stands the rest of it, 0 when it wants none. */
function restOf(lines: readonly Piece[]): number {
  const [first, ...others] = lines
  const begun = first?.look.fold ?? ''
  for (const { begins, goesOn, whole, caps } of TORN) {
    if (!begins.test(begun)) continue
    const at = others.findIndex((line) => {
      if (line.text.length > LONGEST || line.cell) return false
      const rest = line.look.fold
      if (!goesOn.test(rest) || (caps === true && !SYMBOL_BEGINS.test(line.text))) return false
      return whole === undefined || whole.test(`${begun} ${rest}`) || begins.test(`${begun} ${rest}`)
    })
    if (at >= 0) return at + 1
  }
  return 0
}
