import { TONE_PAIRS } from './letters.js'

const OLD_PAIR = new RegExp(
  [...TONE_PAIRS].flatMap(([spelling, [, old]]) => (spelling === old ? [spelling] : [])).join('|'),
  'gu',
)

/**
 * The form in which words are compared: lower case, tones in one style (`ủy ban` and `uỷ ban` become one).
 * Of NFC text it has the same length, so offsets hold.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(OLD_PAIR, (spelling) => TONE_PAIRS.get(spelling)?.[0] ?? spelling)
}

/** As {@link fold}, without any marks: for heads typed or read without diacritics. `Đảng uỷ` becomes `dang uy`. */
export function foldBare(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** Whether two phrases are the same words, whatever their case, tone style and blanks. */
export function sameWords(a: string, b: string): boolean {
  return fold(a).trim().replace(/\s+/gu, ' ') === fold(b).trim().replace(/\s+/gu, ' ')
}
