/** Kinds of UTF-16 code units, in an order that tests can use: from FIGURE on they are parts of words. */
export const SIGN = 0
export const BLANK = 1
export const FIGURE = 2
export const COMBINING = 3
export const SMALL = 4
export const CAPITAL = 5
const UNKNOWN = 6

/** Each kind is asked for once: Unicode properties asked per letter of the text cost more than all rules together. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN)

/** Kind of the code unit at `at`; half of a surrogate pair is a sign, and so is the end of the text. */
export function charKind(text: string, at: number): number {
  // Behind the text stands no code, which would make a slow name of the index.
  const kind = KINDS[text.charCodeAt(at) | 0] ?? SIGN
  return kind === UNKNOWN ? learn(text.charCodeAt(at) | 0) : kind
}

function learn(code: number): number {
  const char = String.fromCharCode(code)
  const kind = /\s/u.test(char)
    ? BLANK
    : /\p{N}/u.test(char)
      ? FIGURE
      : /\p{M}/u.test(char)
        ? COMBINING
        : /\p{Lu}/u.test(char)
          ? CAPITAL
          : /\p{L}/u.test(char)
            ? SMALL
            : SIGN
  KINDS[code] = kind
  return kind
}

/** What stands for a figure among letters: no letter has this code. */
export const FIGURE_SIGN = 1
const UNREAD = 0xffff

/** Small-letter code unit of each letter or mark, FIGURE_SIGN for figures, 0 for all else, UNREAD before it is first met. */
const SMALL_LETTERS = new Uint16Array(0x10000).fill(UNREAD)

/** The letter or mark at `at` as a small letter's code unit; FIGURE_SIGN for a figure; 0 for all else. */
export function letterAt(text: string, at: number): number {
  const letter = SMALL_LETTERS[text.charCodeAt(at) | 0] ?? 0
  if (letter !== UNREAD) return letter
  const small = smallLetter(charKind(text, at), text.charAt(at))
  SMALL_LETTERS[text.charCodeAt(at) | 0] = small
  return small
}

function smallLetter(kind: number, char: string): number {
  if (kind === FIGURE) return FIGURE_SIGN
  return kind >= COMBINING ? char.toLowerCase().charCodeAt(0) : 0
}

/** Length of `words` without the blanks and signs of `signs` at their end. A pattern for it looks at each run from every place of it. */
export function lengthBefore(words: string, signs: string): number {
  let end = words.length
  while (end > 0 && (charKind(words, end - 1) === BLANK || signs.includes(words.charAt(end - 1)))) end--
  return end
}
