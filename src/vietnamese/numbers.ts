/** Numbers as Vietnamese papers write them in words: `bảy`, `mười lăm`, `hai mươi mốt`, `một trăm linh năm`. */

const UNITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
])

/** Words that may begin a number, as an alternation for patterns; longest first. */
export const NUMBER_WORD =
  'mười (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín)|mười|hai mươi|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín'

function below100(words: readonly string[]): number | null {
  const [first = '', second, third, ...rest] = words
  if (rest.length > 0) return null
  if (first === 'mười') {
    if (second === undefined) return 10
    const unit = UNITS.get(second)
    return third === undefined && unit !== undefined && unit > 0 && second !== 'mốt' ? 10 + unit : null
  }
  const head = UNITS.get(first)
  if (head === undefined) return null
  if (second === undefined) return ['mốt', 'lăm', 'nhăm'].includes(first) ? null : head
  if (second !== 'mươi' || head < 2) return null
  if (third === undefined) return head * 10
  const unit = UNITS.get(third)
  return unit === undefined || unit === 0 ? null : head * 10 + unit
}

/** The value of a number in words (0–999), or null when the words are no such number. */
export function numberFromWords(words: string): number | null {
  const parts = words.normalize('NFC').toLowerCase().trim().split(/\s+/u)
  const hundred = parts.indexOf('trăm')
  if (hundred === -1) return below100(parts)
  if (hundred !== 1) return null
  const head = UNITS.get(parts[0] ?? '')
  if (head === undefined || head === 0) return null
  const rest = parts.slice(2)
  if (rest.length === 0) return head * 100
  if (rest[0] === 'linh' || rest[0] === 'lẻ') {
    const unit = UNITS.get(rest[1] ?? '')
    return rest.length === 2 && unit !== undefined && unit > 0 ? head * 100 + unit : null
  }
  const tail = below100(rest)
  return tail === null || tail < 10 ? null : head * 100 + tail
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
])

/** The value of a Roman number as terms and quarters are counted (I–LXXXIX), or null when it is not well formed. */
export function numberFromRoman(letters: string): number | null {
  const upper = letters.toUpperCase()
  if (!/^(?:L|XL)?X{0,3}(?:IX|IV|V?I{0,3})$/u.test(upper) || upper === '') return null
  let total = 0
  for (let i = 0; i < upper.length; i++) {
    const value = ROMAN.get(upper.charAt(i)) ?? 0
    const next = ROMAN.get(upper.charAt(i + 1)) ?? 0
    total += value < next ? -value : value
  }
  return total
}

/** A count in figures or words, `07`, `07 (bảy)`, `bảy`; null when neither. */
export function readCount(text: string): number | null {
  const figures = /^\s*(\d{1,4})/u.exec(text)
  if (figures?.[1] !== undefined) return Number(figures[1])
  return numberFromWords(text)
}
