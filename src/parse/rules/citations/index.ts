import type { Citation } from '../../../model/dispatch.js'
import { KIND_SOURCE, kindNamed } from './kinds.js'
import { type CitationRange, numberedPapers } from './numbered.js'
import { bareNotationAt, notationAt, verbBefore } from './parts.js'
import { type CitationsFound, resolveMentions } from './resolve.js'
import { namedPaperAt } from './unnumbered.js'

export type { CitationRange } from './numbered.js'
export type { CitationMention, CitationsFound } from './resolve.js'

/** A kind of paper, or a number with a symbol that stands alone. */
const START = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}/-])(?:(${KIND_SOURCE})(?![\\p{L}\\p{M}])|(?:[Ss]ố\\s{0,3})?(?=\\d{1,5}(?:/\\d{4})?\\s?[-/–]\\s?\\p{Lu}[\\p{L}]{0,7}\\s?[-/]\\s?\\p{Lu}))`,
  'gu',
)

function papersIn(text: string, range: CitationRange): readonly Citation[] {
  const found: Citation[] = []
  const consumed = new Set<number>()
  START.lastIndex = range.span[0]
  for (let hit = START.exec(text); hit !== null && hit.index < range.span[1]; hit = START.exec(text)) {
    const [words, kindWords] = hit
    const start = hit.index
    if (words === '') START.lastIndex = start + 1
    if (consumed.has(start)) {
      START.lastIndex = bareNotationAt(text, start)?.end ?? START.lastIndex
      continue
    }
    const after = start + words.length
    const number = kindWords === undefined ? bareNotationAt(text, start) : notationAt(text, after)
    if (number !== null && number.end <= range.span[1]) {
      const read = numberedPapers(text, range, kindWords, start, number)
      // `quyết định số 5` in small letters and without a symbol or a day may be any verb and any number.
      const sure = /^\p{Lu}/u.test(words) || read.papers.some((p) => /\p{L}/u.test(p.notation ?? '') || p.date !== null)
      if (!sure) continue
      found.push(...read.papers)
      for (const at of read.consumed) consumed.add(at)
      START.lastIndex = number.end
      continue
    }
    if (kindWords === undefined) continue
    const named = namedPaperAt(text, after, kindNamed(kindWords), start)
    if (named === null || named.end > range.span[1]) continue
    const { verb, asked } = verbBefore(text, range.span[0], start)
    const { end, title, ...paper } = named
    found.push({
      ...paper,
      title: title === '' ? null : title,
      pinpoint: null,
      verb,
      basis: range.opening && verb !== null && !asked,
      span: [start, end],
    })
    START.lastIndex = end
  }
  return found
}

/**
 * The papers a text cites: `citations` once per distinct paper, `mentions` for every place, later short mentions joined
 * to the paper they mean. A mention that fits several papers is left out and told in `diagnostics`. A word such as
 * `Công văn này` is the dispatch itself and no citation. Spans cover the whole citation, its pinpoint and title included.
 */
export function findCitations(text: string, ranges: readonly CitationRange[]): CitationsFound {
  return resolveMentions(ranges.flatMap((range) => papersIn(text, range)))
}
