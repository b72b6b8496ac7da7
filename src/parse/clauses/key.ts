const OLD_TONE = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵ]/u
const PLAIN: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  ả: 'a',
  ã: 'a',
  ạ: 'a',
  è: 'e',
  é: 'e',
  ẻ: 'e',
  ẽ: 'e',
  ẹ: 'e',
  ỳ: 'y',
  ý: 'y',
  ỷ: 'y',
  ỹ: 'y',
  ỵ: 'y',
}
const TONED: Readonly<Record<string, string>> = {
  oà: 'ò',
  oá: 'ó',
  oả: 'ỏ',
  oã: 'õ',
  oạ: 'ọ',
  oè: 'ò',
  oé: 'ó',
  oẻ: 'ỏ',
  oẽ: 'õ',
  oẹ: 'ọ',
  uỳ: 'ù',
  uý: 'ú',
  uỷ: 'ủ',
  uỹ: 'ũ',
  uỵ: 'ụ',
}

/**
 * Compare form of one word: lower case, tone mark where the "ủy, hòa" spelling puts it, so that `uỷ` = `ủy`.
 * `quý`, `qua…` keep their mark: there the u belongs to the consonant.
 */
export function wordKey(word: string): string {
  const known = SEEN.get(word)
  if (known !== undefined) return known
  const key = keyOf(word)
  // The vocabulary of official prose is small; the bound only guards against endless odd input.
  if (SEEN.size >= 20_000) SEEN.clear()
  SEEN.set(word, key)
  return key
}

const SEEN = new Map<string, string>()

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  if (!OLD_TONE.test(lower)) return lower
  for (let i = 0; i + 1 < lower.length; i++) {
    const pair = lower.slice(i, i + 2)
    const first = TONED[pair]
    const last = lower[i + 1]
    if (first === undefined || last === undefined || lower[i - 1] === 'q' || i + 2 !== lower.length) continue
    return lower.slice(0, i) + first + (PLAIN[last] ?? last) + lower.slice(i + 2)
  }
  return lower
}

/** Compare form of a phrase: words of letters and digits, one space between. */
export function phraseKey(phrase: string): string {
  return (phrase.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(wordKey).join(' ')
}
