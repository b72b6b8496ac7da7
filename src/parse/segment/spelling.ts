const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const SPELLINGS = new Map<string, string>()
/** Spelling with the tone moved to the end, so that ỦY = UỶ and HÒA = HOÀ. */
export function toneless(word: string): string {
  const known = SPELLINGS.get(word)
  if (known !== undefined) return known
  const marks = word.normalize('NFD')
  const form = marks.replace(TONES, '') + [...(marks.match(TONES) ?? [])].join('')
  if (SPELLINGS.size < 2000) SPELLINGS.set(word, form)
  return form
}
