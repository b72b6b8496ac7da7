import type { Citation } from '../../../model/dispatch.js'
import { BLANK, CAPITAL, charKind, FIGURE } from '../../clauses/char-kinds.js'
import { WordPlaces } from '../../clauses/word-places.js'
import { KINDS_BY_WORD, kindNamed, kindOfSymbol } from './kinds.js'
import { type CitationRange, numberedPapers } from './numbered.js'
import { bareNotationAt, notationAt, type Part } from './parts.js'
import { type CitationsFound, resolveMentions } from './resolve.js'
import { namedPaperAt } from './unnumbered.js'
import { Verbs } from './verbs.js'

export type { CitationRange } from './numbered.js'
export type { CitationMention, CitationsFound } from './resolve.js'

/** A number with a symbol that stands alone. */
const ALONE = /(?<![/-])(?:[Ss]ố\s{0,3})?(?=\d{1,5}(?:\/\d{4})?\s?[-/–]\s?\p{Lu}[\p{L}]{0,7}\s?[-/]\s?\p{Lu})/uy

/** Whether what begins at `at` is no number that has only words behind it: most numbers of a text are told apart by this. */
function symbolMayFollow(text: string, at: number): boolean {
  let end = at
  while (charKind(text, end) === FIGURE) end++
  if (end === at) return true
  const sign = text.charAt(charKind(text, end) === BLANK ? end + 1 : end)
  return sign === '-' || sign === '–' || sign === '/'
}

/** Where a citation may begin, and the pattern of the words it then begins with. */
const STARTS = new WordPlaces<RegExp>([['số', ALONE], ...KINDS_BY_WORD], ALONE)

/** Longest words between two papers of one day (", và"). */
const LONGEST_LINK = 6

/** Reads the citations of one stretch, from left to right. */
class Stretch {
  readonly #text: string
  readonly #range: CitationRange
  readonly #verbs: Verbs
  readonly #consumed = new Set<number>()
  readonly papers: Citation[] = []

  constructor(text: string, range: CitationRange) {
    this.#text = text
    this.#range = range
    this.#verbs = new Verbs(text, range.span)
  }

  /** Reads what begins at `at` with the words of `pattern`; gives the place from which to read on. */
  read(at: number, pattern: RegExp): number {
    pattern.lastIndex = at
    if ((pattern === ALONE && !symbolMayFollow(this.#text, at)) || !pattern.test(this.#text)) return at + 1
    const after = pattern.lastIndex
    const next = Math.max(after, at + 1)
    if (this.#consumed.has(at)) return bareNotationAt(this.#text, at)?.end ?? next
    return (pattern === ALONE ? this.#alone(at) : this.#kind(at, after)) ?? next
  }

  #alone(at: number): number | null {
    const number = bareNotationAt(this.#text, at)
    if (number === null || number.end > this.#range.span[1]) return null
    // Forms and tables have numbers too (`Biểu số 05-TK/TCTW`): alone, only letters that stand for a paper count.
    if (kindOfSymbol(number.value.replace(/^\d+/u, '')) === null) return null
    return this.#numbered(undefined, at, number, charKind(this.#text, at) === CAPITAL)
  }

  #kind(at: number, after: number): number | null {
    const words = this.#text.slice(at, after)
    const number = notationAt(this.#text, after)
    const capital = charKind(words, 0) === CAPITAL
    return number !== null && number.end <= this.#range.span[1]
      ? this.#numbered(words, at, number, capital)
      : this.#named(words, at, after)
  }

  #numbered(words: string | undefined, at: number, number: Part, capital: boolean): number | null {
    const read = numberedPapers(this.#text, this.#range, words, at, number, this.#verbs)
    // `quyết định số 5` in small letters and without a symbol or a day may be any verb and any number.
    const sure = capital || read.papers.some((p) => /\p{L}/u.test(p.notation ?? '') || p.date !== null)
    if (!sure) return null
    if (read.sharesDate) this.#shareDate(read.papers)
    this.papers.push(...read.papers)
    for (const place of read.consumed) this.#consumed.add(place)
    return number.end
  }

  /** "Kế hoạch số 15-KH/TU và Kế hoạch số 16-KH/TU cùng ngày 02/4/2024 của Tỉnh ủy". */
  #shareDate([paper]: readonly Citation[]): void {
    const before = this.papers.at(-1)
    if (!before || !paper || before.date !== null || paper.span[0] - before.span[1] > LONGEST_LINK) return
    this.papers[this.papers.length - 1] = { ...before, date: paper.date, issuer: before.issuer ?? paper.issuer }
  }

  #named(words: string, at: number, after: number): number | null {
    const named = namedPaperAt(this.#text, after, kindNamed(words), at)
    if (named === null || named.end > this.#range.span[1]) return null
    const { verb, asked } = this.#verbs.before(at)
    const { end, title, ...paper } = named
    this.papers.push({
      ...paper,
      title: title === '' ? null : title,
      pinpoint: null,
      verb,
      basis: this.#range.opening && verb !== null && !asked,
      span: [at, end],
    })
    return end
  }
}

function papersIn(text: string, range: CitationRange): readonly Citation[] {
  const places = STARTS.in(text, range.span[0], range.span[1])
  if (places.length === 0) return []
  const stretch = new Stretch(text, range)
  let from = range.span[0]
  for (const { at, value: pattern } of places) if (at >= from) from = stretch.read(at, pattern)
  return stretch.papers
}

/**
 * The papers a text cites: `citations` once per distinct paper, `mentions` for every place, later short mentions joined
 * to the paper they mean. A mention that fits several papers is left out and told in `diagnostics`. A word such as
 * `Công văn này` is the dispatch itself and no citation. Spans cover the whole citation, its pinpoint and title included.
 */
export function findCitations(text: string, ranges: readonly CitationRange[]): CitationsFound {
  return resolveMentions(ranges.flatMap((range) => papersIn(text, range)))
}
