const TONES: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
}
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
}
const BREVE: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
}
const SINGLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  ơ: 'ô',
  ư: 'ö',
}

function small(letter: string): string {
  const single = SINGLE[letter]
  if (single !== undefined) return single
  const parts = [...letter.normalize('NFD')]
  const [base = '', ...marks] = parts
  const tone = marks.find((mark) => mark in TONES) ?? ''
  if (marks.includes('\u0302')) return base + CIRCUMFLEX[tone]
  if (marks.includes('\u0306')) return base + BREVE[tone]
  const horned = marks.includes('\u031b') ? (SINGLE[`${base}\u031b`.normalize('NFC')] ?? base) : base
  return tone === '' ? horned : horned + TONES[tone]
}

/** Text as VNI Windows writes it: for fixtures only. */
export function toVni(text: string): string {
  return [...text]
    .map((letter) => {
      if (!/[^\p{ASCII}]/u.test(letter) || !/\p{L}/u.test(letter)) return letter
      const lower = letter.toLowerCase()
      return letter === lower ? small(lower) : small(lower).toUpperCase()
    })
    .join('')
}
