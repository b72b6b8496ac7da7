import { raiseCapitals } from './raised-capitals.js'
import { isSyllable } from './syllables.js'

/**
 * Old Vietnamese encodings whose letters look like Western ones: TCVN3 (ABC fonts `.VnTime…`, the table of
 * TCVN 5712:1993 VN1 from A1 on) and VNI Windows (`VNI-…`, a base letter followed by a mark letter).
 */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** Characters of TCVN3 from U+00A1 to U+00FF in order; `·` stands where the table has no Vietnamese letter. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'
const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  [...TCVN3].map((letter, index) => [String.fromCharCode(0xa1 + index), letter]),
)

/** Marks of VNI after a, e, o, u and their hooked forms: tone alone, or circumflex or breve with a tone. */
const VNI_TONES: readonly (readonly [mark: string, tone: string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
]
const VNI_CIRCUMFLEX: readonly (readonly [mark: string, tone: string])[] = [
  ['â', ''],
  ['á', '\u0301'],
  ['à', '\u0300'],
  ['å', '\u0309'],
  ['ã', '\u0303'],
  ['ä', '\u0323'],
]
const VNI_BREVE: readonly (readonly [mark: string, tone: string])[] = [
  ['ê', ''],
  ['é', '\u0301'],
  ['è', '\u0300'],
  ['ú', '\u0309'],
  ['ü', '\u0303'],
  ['ë', '\u0323'],
]
/** Letters of VNI that stand alone. */
const VNI_SINGLE: readonly (readonly [sign: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]

function vniLetters(): ReadonlyMap<string, string> {
  const pairs: (readonly [string, string])[] = [...VNI_SINGLE]
  const add = (signs: string, letter: string, marks: readonly (readonly [string, string])[], shape = '') => {
    for (const [mark, tone] of marks) pairs.push([signs + mark, (letter + shape + tone).normalize('NFC')])
  }
  for (const letter of 'aeouy') add(letter, letter, VNI_TONES)
  for (const letter of 'aeo') add(letter, letter, VNI_CIRCUMFLEX, '\u0302')
  add('a', 'a', VNI_BREVE, '\u0306')
  add('ô', 'ơ', VNI_TONES)
  add('ö', 'ư', VNI_TONES)
  // Capitals, and a capital letter with a small mark, as careless typing leaves them.
  return new Map(
    pairs.flatMap(([signs, letter]) => [
      [signs, letter],
      [signs.toUpperCase(), letter.toUpperCase()],
      [signs.charAt(0).toUpperCase() + signs.slice(1), letter.toUpperCase()],
    ]),
  )
}
const VNI_LETTERS = vniLetters()
const VNI_ANY = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöñíìæóòîÔÖÑÍÌÆÓÒÎ]/gu

/** Text of an old encoding, read as windows-1252 letters, as Unicode (NFC). */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const letters =
    encoding === 'tcvn3'
      ? text.replace(/[\u00a1-\u00ff]/gu, (sign) => TCVN3_LETTERS.get(sign) ?? sign)
      : text.replace(VNI_ANY, (signs) => VNI_LETTERS.get(signs) ?? signs)
  const unicode = letters.normalize('NFC')
  return encoding === 'tcvn3' ? raiseCapitals(unicode) : unicode
}

/** The encoding a font name tells: `.VnTime`, `.VnArialH` (capitals typed as small letters), `VNI-Times`. */
export function encodingOfFont(
  font: string,
): { readonly encoding: LegacyEncoding; readonly capitals: boolean } | undefined {
  if (/^\.vn/iu.test(font)) return { encoding: 'tcvn3', capitals: /H$/u.test(font.trim()) }
  return /^vni[- ]/iu.test(font) ? { encoding: 'vni', capitals: false } : undefined
}

const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu
const FOREIGN = /[^\p{ASCII}]/u

/** Share (0–1) of the words with non-English letters that are well-formed Vietnamese syllables; of at most 2 000 words. */
export function vietnameseShare(text: string): { readonly share: number; readonly words: number } {
  let words = 0
  let whole = 0
  for (const [word] of text.matchAll(WORD)) {
    if (!FOREIGN.test(word)) continue
    words += 1
    if (isSyllable(word)) whole += 1
    if (words === 2000) break
  }
  return { share: words === 0 ? 0 : whole / words, words }
}

/** Letters that no old encoding gives when it is read as Western letters: the text is Unicode. */
const UNICODE_ONLY = /[\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u

/** Least number of marked words that say anything about an encoding, and the shares that decide. */
const ENOUGH_WORDS = 8
const SURELY = 0.85
const SURELY_NOT = 0.6

/**
 * The old encoding a text is written in, by letter statistics: read as Unicode few words are Vietnamese, decoded nearly
 * all are. Undefined for Unicode text, and when two readings are equally good.
 */
export function detectLegacy(text: string): LegacyEncoding | undefined {
  if (UNICODE_ONLY.test(text)) return undefined
  const plain = vietnameseShare(text)
  if (plain.words < ENOUGH_WORDS || plain.share > SURELY_NOT) return undefined
  const [best, second] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, ...vietnameseShare(decodeLegacy(text, encoding)) }))
    .sort((a, b) => b.share - a.share)
  if (best === undefined || best.share < SURELY || best.words < ENOUGH_WORDS) return undefined
  return second !== undefined && best.share - second.share < 0.1 ? undefined : best.encoding
}
