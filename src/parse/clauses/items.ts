import type { Span } from '../../model/span.js'
import { inlineItems } from './inline-items.js'
import { type Label, rankOf, readLabel } from './labels.js'
import type { OwnNames } from './own-names.js'
import { type Range, sentences } from './sentences.js'
import { type Token, tokenise } from './tokens.js'

/** One paragraph of the body: its printed number, where it stands in the tree, its words. */
export interface Item {
  readonly span: Span
  readonly label: Label | null
  /** Depth: larger is deeper; UNLABELLED for a paragraph without a printed number. */
  readonly rank: number
  /** Path by printed numbers: "2.1", "3/-"; "" outside all numbers. */
  readonly section: string
  readonly bold: boolean
  /** Place in a table of data, counted from 0; null outside of tables. */
  readonly cell: Cell | null
  readonly tokens: readonly Token[]
  readonly sentences: readonly Range[]
  /** No numbered paragraph follows it: it speaks for the whole paper. */
  readonly afterList: boolean
}

/** Deeper than numbers, less deep than bullets. */
export const UNLABELLED = 7

const LONGEST_LABEL = 60

interface Source {
  readonly span: Span
  readonly bold: boolean
  readonly table?: Cell
}

/** A cell of the table numbered `table`. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** The clause tree as a list of items in reading order; numbers may be skipped, repeated or out of order. */
export function readItems(text: string, printed: readonly Source[], names: OwnNames): readonly Item[] {
  const paragraphs = printed.flatMap((paragraph) => inLine(text, paragraph))
  const labels = paragraphs.map((paragraph) =>
    readLabel(text.slice(paragraph.span[0], Math.min(paragraph.span[1], paragraph.span[0] + LONGEST_LABEL))),
  )
  const lastLabelled = labels.findLastIndex((label) => label !== undefined)
  const path: { rank: number; text: string }[] = []
  return paragraphs.map((paragraph, index) => {
    const label = labels[index] ?? null
    const rank = label ? Math.max(rankOf(label), paragraph.under + DEEPER) : UNLABELLED
    const afterList =
      !label && index > lastLabelled && lastLabelled >= 0 && !endsInColon(text, paragraphs[lastLabelled])
    while (path.length > 0 && (path[path.length - 1]?.rank ?? 0) >= (afterList ? 0 : rank)) path.pop()
    if (label) path.push({ rank, text: label.text })
    const start = paragraph.span[0] + (label?.length ?? 0)
    const tokens = names.marked(tokenise(text, start, paragraph.span[1]))
    return {
      span: paragraph.span,
      label,
      rank,
      section: sectionOf(path),
      bold: paragraph.bold,
      cell: paragraph.table ?? null,
      tokens,
      sentences: sentences(tokens, 0, tokens.length),
      afterList,
    }
  })
}

/** What stands under the head of a list in one paragraph is deeper than any label says by itself. */
const DEEPER = 0.25

interface Placed extends Source {
  /** Rank of what stands over it in the same printed paragraph; -1 for the paragraph's own beginning. */
  readonly under: number
}

/** The paragraph, or the head and the items of a list printed in it. */
function inLine(text: string, source: Source): readonly Placed[] {
  const spans = source.table ? [] : inlineItems(text, source.span)
  if (spans.length < 2) return [{ ...source, under: -1 }]
  const label = readLabel(text.slice(source.span[0], source.span[0] + LONGEST_LABEL))
  const under = label ? rankOf(label) : UNLABELLED
  return spans.map((span, i) => ({ ...source, span, under: i === 0 ? -1 : under }))
}

/** "4. Ban Tuyên giáo các huyện uỷ:" as the last number: the paragraphs below stand under it. */
const endsInColon = (text: string, paragraph: Source | undefined): boolean =>
  paragraph !== undefined && text.charAt(paragraph.span[1] - 1) === ':'

function sectionOf(path: readonly { readonly rank: number; readonly text: string }[]): string {
  if (path.length === 0) return ''
  const number = path.findLast((entry) => entry.rank < 10)
  let section = number?.text ?? ''
  for (const { rank, text } of path) if (rank >= 10) section = section === '' && !number ? text : `${section}/${text}`
  return section
}
