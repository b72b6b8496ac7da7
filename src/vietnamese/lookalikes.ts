/** Letters and signs that only look right: Icelandic Ð and African Ɖ for Đ, the fraction slash for the slash. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
  ['\u2044', '/'],
  ['\u2215', '/'],
])
const LETTERS_AND_SLASHES = /[\u00d0\u0189\u00f0\u0256\u2044\u2215]/gu
const SLASHES = /[\u2044\u2215]/gu

const put = (text: string, odd: RegExp): string => text.replace(odd, (sign) => LOOKALIKES.get(sign) ?? sign)

/** Composed (NFC), lookalike letters and slashes replaced. */
export const withoutLookalikes = (text: string): string => put(text.normalize('NFC'), LETTERS_AND_SLASHES)

/** `15⁄5⁄2024` with slashes that are slashes. */
export const withSlashes = (text: string): string => put(text, SLASHES)
