const pairs = (list: string) => list.split(' ')
const LATE = pairs('oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ')
const EARLY = pairs('òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy')
const EARLY_OF: ReadonlyMap<string, string> = new Map(LATE.map((late, i) => [late, EARLY[i] ?? late]))

/** Southern spellings of words that papers ask with. */
const SOUTHERN: ReadonlyMap<string, string> = new Map([
  ['gởi', 'gửi'],
  ['nhứt', 'nhất'],
])

/**
 * A word in small letters with the tone mark where the "ủy, hòa" spelling puts it, so that `uỷ` = `ủy`.
 * `quý`, `quỹ` keep their mark: there the u belongs to the consonant.
 */
export function earlyTone(word: string): string {
  const printed = word.toLowerCase()
  const lower = SOUTHERN.get(printed) ?? printed
  const early = EARLY_OF.get(lower.slice(-2))
  return early === undefined || lower.at(-3) === 'q' ? lower : lower.slice(0, -2) + early
}
