/** Vietnamese alphabetical order, of words and of persons' names. */

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Order of tones: level, huyền, hỏi, ngã, sắc, nặng. */
const TONES: readonly string[] = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/gu

function toneRank(syllable: string): number {
  const mark = TONE.exec(syllable.normalize('NFD'))?.[0] ?? ''
  TONE.lastIndex = 0
  return TONES.indexOf(mark)
}

const toneless = (syllable: string) => syllable.normalize('NFD').replace(TONE, '').normalize('NFC')

function letterRank(letter: string): number {
  const rank = ALPHABET.indexOf(letter)
  return rank === -1 ? ALPHABET.length + (letter.codePointAt(0) ?? 0) : rank
}

const NUMBER = /^\p{Nd}{1,9}$/u

function compareSyllables(a: string, b: string): number {
  // `Chi bộ 2` before `Chi bộ 10`
  if (NUMBER.test(a) && NUMBER.test(b)) return Number(a) - Number(b)
  const [left, right] = [[...toneless(a)], [...toneless(b)]]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = letterRank(left[i] ?? '') - letterRank(right[i] ?? '')
    if (difference !== 0) return difference
  }
  return left.length - right.length || toneRank(a) - toneRank(b)
}

const syllables = (words: string) => words.normalize('NFC').toLowerCase().trim().split(/\s+/u)

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = compareSyllables(a[i] ?? '', b[i] ?? '')
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Compares two phrases syllable by syllable: letters first, tones next. For `Array.prototype.sort`. */
export function compareWords(a: string, b: string): number {
  return compareLists(syllables(a), syllables(b))
}

/** Compares two persons' names as lists of members are ordered: given name first, then surname, then middle names. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [syllables(a), syllables(b)]
  return compareSyllables(left.at(-1) ?? '', right.at(-1) ?? '') || compareLists(left, right)
}
