import { isCaps } from './fold.js'
import { lookAt } from './look.js'
import { MOTTO, NUMBER_APART, PERSON, PLACE_DATE } from './marks.js'
import type { Piece } from './piece.js'
import { AUTHORITY_PREFIX, FAMILY_NAMES, isPosition } from './positions.js'

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
  // CỘNG HÒA XÃ HỘI | CHỦ NGHĨA VIỆT NAM, ĐẢNG CỘNG SẢN | VIỆT NAM, Độc lập - Tự do - | Hạnh phúc
  { begins: /^cong hoa(?: xa(?: hoi(?: chu(?: nghia)?)?)?)?$/u, goesOn: / ?viet nam$/u, whole: MOTTO },
  { begins: /^dang cong san$/u, goesOn: /^viet nam$/u, whole: MOTTO },
  { begins: /^doc lap ?[-–]? ?(?:tu do ?[-–]?)?$/u, goesOn: /^[-–]? ?(?:tu do ?[-–]? ?)?hanh phuc$/u, whole: MOTTO },
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

/** One more capital word or several: what a name broken off goes on with. */
const NAME_GOES_ON = /^\p{Lu}\p{Ll}{0,7}(?: \p{Lu}\p{Ll}{0,7}){0,3}$/u
const LONGEST_NAME = 24

/**
 * A narrow column of a foot broke a position (PHÓ | CHỦ NHIỆM) or the signer's name (Nguyễn | Văn A): the two lines
 * are put together again. A name is looked for right below capitals that are an authority or a position.
 */
export function rejoinFoot(pieces: readonly Piece[]): readonly Piece[] {
  let out: Piece[] | undefined
  for (let at = pieces.length - 2; at > 0; at--) {
    const all: readonly Piece[] = out ?? pieces
    const [above, piece, below] = [all[at - 1], all[at], all[at + 1]]
    if (!above || !piece || !below || piece.text.length > LONGEST_NAME || piece.cell || below.cell) continue
    if (!isBrokenPosition(piece, below) && !isBrokenName(above, piece, below)) continue
    const text = `${piece.text} ${below.text}`
    out = [...all.slice(0, at), { ...piece, text, look: lookAt(text) }, ...all.slice(at + 2)]
  }
  return out ?? pieces
}

/** One word in capitals is no position; with the line below it is one. */
const isBrokenPosition = (piece: Piece, below: Piece): boolean =>
  /^[a-z]{2,6}$/u.test(piece.look.fold) &&
  isCaps(piece.text) &&
  isCaps(below.text) &&
  isPosition(`${piece.look.fold} ${below.look.fold}`)

function isBrokenName(above: Piece, piece: Piece, below: Piece): boolean {
  if (!NAME_GOES_ON.test(piece.text) || !NAME_GOES_ON.test(below.text)) return false
  const [first = '', ...others] = piece.look.fold.split(' ')
  // A whole name may have any one word below it only when it is short of one.
  if (!FAMILY_NAMES.has(first) || others.length > 1 || (others.length === 1 && below.text.includes(' '))) return false
  const over = above.look.fold
  return (
    isCaps(above.text) &&
    (isPosition(over) || AUTHORITY_PREFIX.test(over)) &&
    PERSON.test(`${piece.text} ${below.text}`)
  )
}
