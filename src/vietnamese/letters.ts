/**
 * Building blocks of patterns over Vietnamese text. `\b`, `\w` and `\W` know ASCII only, so a word boundary is written
 * with letter classes; a syllable may be spelled in two tone styles (`uỷ`/`ủy`), so patterns are written in either one
 * and opened to both.
 */

/** No letter, mark or figure before this place. */
export const LEFT = '(?<![\\p{L}\\p{M}\\p{N}])'
/** No letter or mark after this place. */
export const RIGHT = '(?![\\p{L}\\p{M}])'

const NEW_STYLE = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'] as const
const OLD_STYLE = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'] as const

const upperFirst = (pair: string) => pair.charAt(0).toUpperCase() + pair.slice(1)

/** Each spelling, in the three ways of writing capitals, to the pair [new style, old style]. */
export const TONE_PAIRS: ReadonlyMap<string, readonly [modern: string, old: string]> = new Map(
  NEW_STYLE.flatMap((modern, i) => {
    const old = OLD_STYLE[i] ?? modern
    return [(s: string) => s, upperFirst, (s: string) => s.toUpperCase()].flatMap((shape) => {
      const pair = [shape(modern), shape(old)] as const
      return pair.map((spelling) => [spelling, pair] as const)
    })
  }),
)

const ANY_PAIR = new RegExp([...TONE_PAIRS.keys()].join('|'), 'gu')

/** A pattern source whose every toned pair matches in both styles: `uỷ ban` → `(?:uỷ|ủy) ban`. */
export function bothTones(source: string): string {
  return source.replace(ANY_PAIR, (spelling) => {
    const pair = TONE_PAIRS.get(spelling)
    return pair === undefined ? spelling : `(?:${pair[0]}|${pair[1]})`
  })
}

/**
 * A blank of a text as it was read: `read/clean-text.ts` leaves no other kind. Not `\s`, whose 25 signs the engine writes out
 * wherever it stands: the machine code of the patterns grows by megabytes, and fetching it is most of what they cost.
 */
const BLANK = '[\\t\\n ]'
const BLANKS: Readonly<Record<string, string>> = { '\\s': BLANK, ' ?': `${BLANK}{0,3}`, ' ': `${BLANK}{1,3}` }

/** One blank of a source stands for one to three of any kind, ` ?` for none to three. Classes stay as they are. */
const blanks = (source: string) => source.replace(/\[[^[\]]*\]|\\s| \??/gu, (piece) => BLANKS[piece] ?? piece)

/**
 * A pattern that matches at one place only (`lastIndex`), any case, both tone styles, one blank of the source standing
 * for one to three blanks or line ends of the text (typists and page layout double them).
 */
export function sticky(source: string): RegExp {
  return new RegExp(blanks(bothTones(source)), 'iuy')
}

/** As {@link sticky}, but to be tested on a piece of text that ends at the place of interest. */
export function ending(source: string): RegExp {
  return new RegExp(`(?:${blanks(bothTones(source))})$`, 'iu')
}

/**
 * Whether one of the words stands at most `reach` letters before the end of a text, with none of `marks` between; gives
 * what stands before those words, or null. A pattern `(?:words)[^marks]{0,reach}$` says the same, but looks ahead anew
 * from every place; here each place is looked at once.
 */
export function near(source: string, reach: number, marks: string): (text: string) => string | null {
  const words = new RegExp(`${LEFT}(?:${blanks(bothTones(source))})${RIGHT}`, 'giu')
  return (text) => {
    const window = Math.max(0, text.length - reach - LONGEST_WORDS)
    const tail = text.slice(window)
    const from = window + Math.max(...[...marks].map((mark) => tail.lastIndexOf(mark))) + 1
    const hit = lastHit(words, text.slice(from))
    if (hit === null || text.length - from - hit.index - hit[0].length > reach) return null
    return text.slice(0, from + hit.index)
  }
}
/** As `matchAll`, which copies the pattern for each text it is asked of. */
function lastHit(words: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  words.lastIndex = 0
  for (let hit = words.exec(text); hit !== null; hit = words.exec(text)) last = hit
  return last
}
/** More letters than any words asked for have. */
const LONGEST_WORDS = 60

/** Where a sticky pattern matches at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
