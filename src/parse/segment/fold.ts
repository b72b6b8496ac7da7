/**
 * Comparison form of Vietnamese text: lower case, no diacritics, đ = d, one kind of dash and space.
 * One UTF-16 unit in gives one unit out, so offsets in the fold are offsets in the text.
 */
const TABLE = new Uint16Array(0x10000).map((_, code) => code)
/** Letters with marks stand before it. */
const LAST_LETTER = 0x2200
const MARKS = /\p{M}+/gu
for (let code = 0; code < LAST_LETTER; code++) {
  const letter = String.fromCharCode(code).normalize('NFD').replace(MARKS, '').toLowerCase()
  TABLE[code] = letter.length === 1 ? letter.charCodeAt(0) : code
}
const plain = (from: string, to: string): void => {
  for (const c of from) TABLE[c.charCodeAt(0)] = to.charCodeAt(0)
}
plain('đĐðÐ', 'd')
plain('‐‑‒–—−•▪●', '-')
plain('\u00a0\u2002\u2003\u2009\u202f\t', ' ')
plain('’‘´`', "'")

/** Fold of one unit. */
export const foldUnit = (code: number): number => TABLE[code] ?? 0

/** Fold of the first `limit` units. */
export function fold(text: string, limit = text.length): string {
  const size = Math.min(limit, text.length)
  let out = ''
  for (let from = 0; from < size; from += CHUNK) out += foldChunk(text, from, Math.min(from + CHUNK, size))
  return out
}

/** Tells, by their first two units, whether a folded text may begin with one of `words` (two letters at least). */
export function mayBegin(words: readonly string[]): (folded: string) => boolean {
  const known = new Uint8Array(LETTER_PAIRS)
  for (const word of words) known[word.charCodeAt(0) * ASCII + word.charCodeAt(1)] = 1
  return (folded) => {
    const second = folded.charCodeAt(1)
    return second < ASCII && known[folded.charCodeAt(0) * ASCII + second] === 1
  }
}
const ASCII = 128
const LETTER_PAIRS = ASCII * ASCII

/** Units put into a string at once, which is quicker than one after the other; a call takes so many arguments. */
const CHUNK = 1024

function foldChunk(text: string, from: number, to: number): string {
  const units = new Array<number>(to - from)
  for (let i = from; i < to; i++) units[i - from] = TABLE[text.charCodeAt(i)] ?? 0
  return String.fromCharCode(...units)
}

const SMALL_LETTER = /[a-z]/u

/** True when the text has letters and none of them is lower case. */
export function isCaps(text: string): boolean {
  if (SMALL_LETTER.test(text)) return false
  const upper = text.toUpperCase()
  return upper === text && upper !== text.toLowerCase()
}

/** True when the first letter, perhaps behind an opening bracket or quote, is lower case. */
export function startsLower(text: string): boolean {
  const sign = text.charAt(0)
  const first = sign === '(' || sign === '“' || sign === '"' ? text.charAt(1) : sign
  return first !== '' && first === first.toLowerCase() && first !== first.toUpperCase()
}
