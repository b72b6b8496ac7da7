/** Text in the one form the other stages expect, with the way back to the text it came from. */
export interface Normalised {
  readonly text: string
  /** Offset in the given text of an offset in `text`; an offset inside a composed letter gives the letter's beginning. */
  readonly sourceOffset: (at: number) => number
}

/** Letters and signs that only look right: Icelandic Ð and African Ɖ for Đ, the fraction slash for the slash. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
  ['\u2044', '/'],
  ['\u2215', '/'],
])
const ANY_LOOKALIKE = /[\u00d0\u0189\u00f0\u0256\u2044\u2215]/u
const CLUSTER = /[\u1100-\u11ff]+|[^\p{M}]\p{M}*|\p{M}+/gsu

const identity = (at: number) => at

/**
 * NFC, with lookalike letters replaced. Text that needs no change is returned as it is. Everything else in the text
 * (blanks, line ends, case, tone style) stays.
 */
export function normalise(text: string): Normalised {
  const composed = text.normalize('NFC')
  const odd = ANY_LOOKALIKE.test(composed)
  if (composed === text && !odd) return { text, sourceOffset: identity }
  if (composed.length === text.length && composed === text) {
    return { text: replaceLookalikes(text), sourceOffset: identity }
  }
  const pieces: string[] = []
  const starts: number[] = []
  for (const cluster of text.matchAll(CLUSTER)) {
    const piece = replaceLookalikes(cluster[0].normalize('NFC'))
    pieces.push(piece)
    for (let i = 0; i < piece.length; i++) starts.push(cluster.index)
  }
  return {
    text: pieces.join(''),
    sourceOffset: (at) => starts[at] ?? text.length,
  }
}

function replaceLookalikes(text: string): string {
  return ANY_LOOKALIKE.test(text) ? [...text].map((sign) => LOOKALIKES.get(sign) ?? sign).join('') : text
}
