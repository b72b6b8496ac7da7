import { fold } from '../vietnamese/index.js'

/**
 * Words without weight when two duties are held side by side: words of grammar, and the urging that a reminder adds
 * to the same duty ("khẩn trương", "nghiêm túc", "tiếp tục").
 */
const LIGHT = new Set(
  'và các những của về cho theo trong được với tại này đó là có để đến từ trên ở việc công tác một số nội dung như sau bằng bị khẩn trương tiếp tục nghiêm túc kịp thời chủ động đồng thời quan tâm trước sau'.split(
    ' ',
  ),
)
const WORD = /[\p{L}\p{M}]+/gu
const FIGURE = /\d+/gu

/** The words of a phrase that carry its meaning, in compare form; figures are left out, so that a new quota is still the same duty. */
export function meaningWords(phrase: string): readonly string[] {
  return (fold(phrase).match(WORD) ?? []).filter((word) => !LIGHT.has(word))
}

/** The numbers of a phrase, without leading zeros. */
export function figuresIn(phrase: string): readonly string[] {
  return (phrase.match(FIGURE) ?? []).map((figure) => figure.replace(/^0+(?=\d)/u, ''))
}

/** Dice coefficient of two bags of words: 1 for the same words, 0 for none in common (and for two empty bags). */
export function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length)
}
