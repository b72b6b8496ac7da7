import { foldUnit, isCaps } from './fold.js'

/** What the segmenter asks of every line, found in one pass over its letters. */
export interface Look {
  /** Fold of the first 140 units. */
  readonly fold: string
  /** Which kinds of signs stand in the line, as bits; all but UNCLEAN of a line too long to be part of a head or foot. */
  readonly signs: number
  /** Short, and written in capitals. */
  readonly caps: boolean
}

/** A letter that has a capital. */
export const SMALL = 1
/** A letter that has a small form. */
export const BIG = 2
export const FIGURE = 4
export const COLON = 8
/** A brace. */
export const BRACE = 16
/** An opening bracket, round or square. */
export const BRACKET = 32
/** Ð or ð, which are no Vietnamese letters. */
export const ETH = 64
/** Signs that may be marks of emphasis, blanks that are no space, signs that print nothing, marks that stand alone. */
export const UNCLEAN = 128
/** Neither Latin nor common punctuation: nothing is said of it. */
export const ODD = 256
/** Signs that say whether a line is part of a head or foot. */
const OF_HEADS = 127 | ODD

/** Units folded. */
const FOLDED = 140
/** Shorter lines are looked through to their end. */
const HEADING = 160

const LATIN = 0x2200
const SIGNS = new Uint16Array(0x10000).fill(ODD | UNCLEAN)
for (let code = 0; code < LATIN; code++) {
  const sign = String.fromCharCode(code)
  SIGNS[code] = (sign.toUpperCase() === sign ? 0 : SMALL) | (sign.toLowerCase() === sign ? 0 : BIG)
}
const mark = (signs: string, kind: number): void => {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = kind | (SIGNS[sign.charCodeAt(0)] ?? 0)
}
mark('0123456789', FIGURE)
mark(':', COLON)
mark('{}', BRACE)
mark('([', BRACKET)
mark('Ðð', ETH)
mark('*_\t\u00a0\u00ad', UNCLEAN)
// From the combining marks on only letters with two marks and common dashes and quotation marks are surely clean.
for (let code = 0; code < LATIN; code++) {
  const clean = (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x300) || (code >= 0x1e00 && code < 0x1f00)
  if (!clean && !(code >= 0x2010 && code < 0x2028)) SIGNS[code] = UNCLEAN | (SIGNS[code] ?? 0)
}

/** The kind of the unit at `at`. */
export const signAt = (text: string, at: number): number => SIGNS[text.charCodeAt(at) | 0] ?? 0

export function lookAt(text: string): Look {
  const size = Math.min(text.length, FOLDED)
  const units = new Array<number>(size)
  let signs = 0
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i)
    signs |= SIGNS[code] ?? 0
    units[i] = foldUnit(code)
  }
  for (let i = size; i < text.length; i++) signs |= SIGNS[text.charCodeAt(i)] ?? 0
  if (text.length >= HEADING) signs |= OF_HEADS
  const caps = text.length < HEADING && ((signs & ODD) === 0 ? (signs & (SMALL | BIG)) === BIG : isCaps(text))
  return { fold: String.fromCharCode(...units), signs, caps }
}

/** Of lines with an odd sign anything may hold. */
export const mayHold = (look: Look, kinds: number): boolean => (look.signs & (kinds | ODD)) !== 0
