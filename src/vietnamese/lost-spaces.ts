import type { Repair } from '../model/diagnostic.js'
import { COMMON_SYLLABLES } from './common-syllables.js'
import { fold } from './fold.js'
import { HORNED, halfHorned } from './half-horned.js'
import { isSyllable } from './syllables.js'
import { hashed, WordBook } from './word-book.js'
import { joins } from './word-starts.js'

/** Longest run of letters looked at and most syllables it may hold; a lost space seldom glues more. */
const LONGEST = 24
const MOST = 4
const VIETNAMESE = /[^\p{ASCII}]/u
/** Letters with two marks or a tone below or above: after them text layers of PDF files lose the space. */
const LOSES_SPACE = /[ạảãẹẻẽịỉĩọỏõụủũỵỷỹấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựỳýúùóòéèíìáàôơưêâăđ]$/iu

const isCommon = (piece: string) => COMMON_SYLLABLES.has(piece.toLowerCase()) || COMMON_SYLLABLES.has(fold(piece))

function* splits(word: string, left: number): Generator<readonly string[]> {
  if (isSyllable(word)) yield [word]
  if (left === 1) return
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i)
    if (!isSyllable(head)) continue
    for (const rest of splits(word.slice(i), left - 1)) yield [head, ...rest]
  }
}

/** A capital inside a piece shows that a word begins there: `Thườngtrực` may split, `vềThường` must before the T. */
const keepsCapitals = (pieces: readonly string[]) => pieces.every((piece) => !/\p{Ll}\p{Lu}/u.test(piece))

function score(pieces: readonly string[]): number {
  const common = pieces.filter(isCommon).length / pieces.length
  const boundaries = pieces
    .slice(0, -1)
    .filter((piece, i) => LOSES_SPACE.test(piece) || /^\p{Lu}/u.test(pieces[i + 1] ?? ''))
  const place = pieces.length === 1 ? 0 : boundaries.length / (pieces.length - 1)
  return 4 * common + place - 0.4 * pieces.length
}

const BEFORE_CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/u

/** A capital inside a token begins a word: `ThịHoài`, `vềBHXH`. Each part is a syllable, or the last an abbreviation. */
function splitAtCapitals(word: string): readonly string[] | null {
  const parts = word.split(BEFORE_CAPITAL)
  const last = parts.at(-1) ?? ''
  const fits = (part: string): boolean => part.length > 1 && isSyllable(part)
  const front = parts.slice(0, -1).flatMap((part) => (fits(part) ? [part] : (splitLetters(part) ?? [''])))
  if (parts.length < 2 || front.includes('')) return null
  // `UBND` and `Y` of `SởY` are no syllables that stand alone, so the letter in front must be one that loses its space.
  const short = last === last.toUpperCase() && (SHORT_NAMES.has(last) || LOSES_SPACE.test(front.at(-1) ?? ''))
  return fits(last) || short ? [...front, last] : null
}

/** Short names of organs that papers print in capitals inside sentences; Y of "Y tế". */
const SHORT_NAMES: ReadonlySet<string> = new Set(
  'UBND HĐND UBMTTQ MTTQ UBKT BHXH LĐLĐ GDĐT GDTX KBNN TAND VKSND BCH BTV BCĐ CBCC CBVC THPT THCS VPCP Y TNCS TNMT NNPTNT KHCN'.split(
    ' ',
  ),
)
const SHORT_FIRST = /^(\p{Lu}{3,7})(?=\p{Ll})(.+)$/u
/** `UBNDtỉnh`, `BHXHcác`. */
function splitBehindShort(word: string): readonly string[] | null {
  const [, short = '', rest = ''] = SHORT_FIRST.exec(word) ?? []
  if (!SHORT_NAMES.has(short)) return null
  const pieces = isSyllable(rest) ? [rest] : splitLetters(rest)
  return pieces && [short, ...pieces]
}

const HALF_HORNED = halfHorned()
/** `trưóc` is one word that lost a mark, not `trư` and `óc`. */
const lostHorn = (word: string): boolean => {
  const horned = word.replace(HALF_HORNED, (letter) => HORNED[letter] ?? letter)
  return horned !== word && isSyllable(horned)
}

function splitLetters(word: string): readonly string[] | null {
  if (word.length < 3 || word.length > LONGEST || isSyllable(word)) return null
  if (!VIETNAMESE.test(word) || word === word.toUpperCase()) return null
  if (lostHorn(word)) return null
  const parts = splitBehindShort(word) ?? (BEFORE_CAPITAL.test(word) ? splitAtCapitals(word) : null)
  if (parts !== null) return parts
  const all = [...splits(word, MOST)].filter((pieces) => pieces.length > 1 && keepsCapitals(pieces))
  const ranked = all.map((pieces) => ({ pieces, score: score(pieces) })).sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (best === undefined) return null
  if (second !== undefined && best.score - second.score < 0.2) return null
  // Lone vowels make anything splittable; a reading that needs an unusual one is no reading.
  return best.pieces.every((piece) => piece.length > 1 || isCommon(piece)) ? best.pieces : null
}

/**
 * The words of a token in capitals whose spaces were lost (`CHÍNHPHỦ`, `TỈNHHÀ`); null when it is a word, holds no
 * Vietnamese letter (an abbreviation), or can be read in two ways. For lines known to be names, as in a head.
 */
export function splitCapitals(token: string): readonly string[] | null {
  if (token.length < 4 || token.length > LONGEST || !VIETNAMESE.test(token) || token !== token.toUpperCase())
    return null
  const word = token.toLowerCase()
  if (!/^\p{L}+$/u.test(word) || isSyllable(word)) return null
  const readings = [...splits(word, MOST)].filter((pieces) => pieces.every(({ length }) => length > 1))
  const likely = readings.filter((pieces) => pieces.slice(0, -1).every((piece) => LOSES_SPACE.test(piece)))
  // `BỘNÔNG` is `BỘ NÔNG`, not `BỘN ÔNG`: the space is lost behind a letter with marks
  const [only] = readings.length === 1 ? readings : likely.length === 1 ? likely : []
  return only ? only.map((piece) => piece.toUpperCase()) : null
}

/** No syllable without marks is as long as this. */
const LEAST_PLAIN = 7
const LEAST_PIECE = 3
/** `ngaytrong`, `giaoTrung`, `NayUBND`, `THPTtheo`: letters without any mark, which foreign words have too: two common words. */
function splitPlain(token: string): readonly string[] | null {
  if (token.length < LEAST_PLAIN || token.length > LONGEST || !/^[A-Za-z]+$/u.test(token)) return null
  const behind = splitBehindShort(token)
  if (behind) return behind
  const fits = (piece: string): boolean =>
    piece.length >= LEAST_PIECE && isSyllable(piece) && COMMON_SYLLABLES.has(piece.toLowerCase())
  const [first = '', second = '', third] = token.split(BEFORE_CAPITAL)
  if (second !== '')
    return third === undefined && fits(first) && (fits(second) || SHORT_NAMES.has(second)) ? [first, second] : null
  if (token !== token.toLowerCase()) return null
  const readings = Array.from({ length: token.length }, (_, i) => [token.slice(0, i), token.slice(i)]).filter(
    (pieces) => pieces.every(fits),
  )
  return readings.length === 1 ? (readings[0] ?? null) : null
}

const WORD_THEN_FIGURES = /^(\p{L}{2,7})(\d{1,4})$/u

/**
 * The words of a token whose spaces were lost (`chủtrì`, `vềThường`, `kỳ2025`), or null when the token is a word, is
 * written in capitals (an abbreviation), or can be read in two equally good ways; without a Vietnamese letter it must be two common words.
 */
export function splitGlued(token: string): readonly string[] | null {
  const glued = WORD_THEN_FIGURES.exec(token)
  if (glued === null && !VIETNAMESE.test(token)) return splitPlain(token)
  if (glued === null) return /^\p{L}+$/u.test(token) ? splitLetters(token) : null
  const [, word = '', figures = ''] = glued
  if (!VIETNAMESE.test(word) || word === word.toUpperCase()) return null
  if (isSyllable(word)) return [word, figures]
  const pieces = splitLetters(word)
  return pieces === null ? null : [...pieces, figures]
}

const isFigure = (code: number) => code >= 0x30 && code <= 0x39
/** Signs that make a token part of a number, an address or a symbol. */
const TIES_BEFORE = '/@._-'

/** `1.Đềnghị`: the full stop is that of the item's number. */
const isBehindItemNumber = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '.' &&
  isFigure(text.charCodeAt(start - 2)) &&
  /^\p{Lu}/u.test(text.slice(start, start + 1))

/** Whether what stands around `[start, end)` shows it to be a part of something longer. */
function isTied(text: string, start: number, end: number): boolean {
  if (start > 0 && TIES_BEFORE.includes(text.charAt(start - 1)) && !isBehindItemNumber(text, start)) return true
  const next = text.charAt(end)
  return (
    next === '@' ||
    next === '_' ||
    (next === '.' && joins(text.charCodeAt(end + 1)) && !isFigure(text.charCodeAt(end + 1)))
  )
}

/**
 * Text with lost spaces put back, and one repair for each token; `at` counts in the returned text. Tokens in capitals,
 * numbers, symbols and addresses are left alone.
 */
export function restoreLostSpaces(text: string): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = []
  const pieces: string[] = []
  let copied = 0
  let shift = 0
  for (let start = 0; start < text.length; start++) {
    let code = text.charCodeAt(start)
    if (JOINS[code] !== 1) continue
    let end = start
    let hash = 0
    // Nothing glued is shorter than three letters and figures, nor than seven without any mark: most words are passed over here.
    let marked = false
    while (JOINS[code] === 1) {
      marked ||= code > 0x7f
      hash = hashed(hash, code)
      end++
      if (end >= text.length) break
      code = text.charCodeAt(end)
    }
    const after = end - start > (marked ? 2 : LEAST_PLAIN - 1) ? mendToken(text, start, end, hash) : null
    if (after !== null) {
      const before = text.slice(start, end)
      repairs.push({ kind: 'lost-space', at: start + shift, before, after })
      pieces.push(text.slice(copied, start), after)
      shift += after.length - before.length
      copied = end
    }
    start = end
  }
  return repairs.length === 0 ? { text, repairs } : { text: pieces.join('') + text.slice(copied), repairs }
}

/** Units with a letter, mark or figure. */
const JOINS = new Uint8Array(0x10000)
for (let code = 0; code < JOINS.length; code++) if (joins(code)) JOINS[code] = 1

function mendToken(text: string, start: number, end: number, hash: number): string | null {
  if (end - start > LONGEST + 4) return null
  const { mended } = MET.at(text, start, end, hash)
  return mended === null || isTied(text, start, end) ? null : mended
}

/** Tokens met before with what they are mended to, so that a long text asks the grammar once for each. */
const MET = new WordBook((token) => ({ mended: splitGlued(token)?.join(' ') ?? null }))
