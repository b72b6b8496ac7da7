import type { Citation } from '../../../model/dispatch.js'
import { matchAt } from '../../../vietnamese/letters.js'
import { startFinder } from '../../../vietnamese/word-starts.js'
import { CITED_KINDS, kindAt, kindNamed, kindOfSymbol } from './kinds.js'
import { type CitationRange, numberedPapers } from './numbered.js'
import { bareNotationAt, notationAt } from './parts.js'
import { type CitationsFound, resolveMentions } from './resolve.js'
import { namedPaperAt } from './unnumbered.js'
import { Verbs } from './verbs.js'

export type { CitationRange } from './numbered.js'
export type { CitationMention, CitationsFound } from './resolve.js'

const nextStart = startFinder(['số', ...CITED_KINDS.map(([name]) => name)], true)
/** A number with a symbol that stands alone. */
const ALONE = /(?<![/-])(?:[Ss]ố\s{0,3})?(?=\d{1,5}(?:\/\d{4})?\s?[-/–]\s?\p{Lu}[\p{L}]{0,7}\s?[-/]\s?\p{Lu})/uy

function papersIn(text: string, range: CitationRange): readonly Citation[] {
  const found: Citation[] = []
  const consumed = new Set<number>()
  const verbs = new Verbs(text, range.span)
  let from = range.span[0]
  for (let start = nextStart(text, from, range.span[1]); start !== -1; start = nextStart(text, from, range.span[1])) {
    const kindWords = kindAt(text, start) ?? undefined
    const words = kindWords ?? matchAt(ALONE, text, start)?.[0]
    from = start + Math.max(1, words?.length ?? 1)
    if (words === undefined) continue
    if (consumed.has(start)) {
      from = bareNotationAt(text, start)?.end ?? from
      continue
    }
    const after = start + words.length
    const number = kindWords === undefined ? bareNotationAt(text, start) : notationAt(text, after)
    // Forms and tables have numbers too (`Biểu số 05-TK/TCTW`): alone, only letters that stand for a paper count.
    if (kindWords === undefined && number !== null && kindOfSymbol(number.value.replace(/^\d+/u, '')) === null) continue
    if (number !== null && number.end <= range.span[1]) {
      const read = numberedPapers(text, range, kindWords, start, number, verbs)
      // `quyết định số 5` in small letters and without a symbol or a day may be any verb and any number.
      const sure = /^\p{Lu}/u.test(words) || read.papers.some((p) => /\p{L}/u.test(p.notation ?? '') || p.date !== null)
      if (!sure) continue
      found.push(...read.papers)
      for (const at of read.consumed) consumed.add(at)
      from = number.end
      continue
    }
    if (kindWords === undefined) continue
    const named = namedPaperAt(text, after, kindNamed(kindWords), start)
    if (named === null || named.end > range.span[1]) continue
    const { verb, asked } = verbs.before(start)
    const { end, title, ...paper } = named
    found.push({
      ...paper,
      title: title === '' ? null : title,
      pinpoint: null,
      verb,
      basis: range.opening && verb !== null && !asked,
      span: [start, end],
    })
    from = end
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
