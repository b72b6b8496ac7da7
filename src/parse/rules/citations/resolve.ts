import type { Diagnostic } from '../../../model/diagnostic.js'
import type { Citation } from '../../../model/dispatch.js'
import type { Span } from '../../../model/span.js'

export interface CitationMention {
  readonly span: Span
  /** Index into the distinct citations. */
  readonly citation: number
}

export interface CitationsFound {
  /** One entry per distinct paper, in order of first mention; `span` is that of the first mention. */
  readonly citations: readonly Citation[]
  readonly mentions: readonly CitationMention[]
  readonly diagnostics: readonly Diagnostic[]
}

const key = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const hasSymbol = (notation: string) => /\p{L}/u.test(notation)

/** A paper with what it is compared by, made once. */
interface Filed {
  readonly paper: Citation
  /** Number and symbol in compare form. */
  readonly notation: string | null
  readonly title: string | null
  /** A number without the letters of its symbol. */
  readonly short: boolean
  /** Only papers of one drawer can be the same: those of one leading number, or of one kind when they have none. */
  readonly drawer: string
}

const filed = (paper: Citation): Filed => ({
  paper,
  notation: paper.notation === null ? null : key(paper.notation),
  title: paper.title === null ? null : key(paper.title),
  short: paper.notation !== null && !hasSymbol(paper.notation),
  drawer: paper.notation === null ? paper.kind : String(Number(/^\d+/u.exec(paper.notation)?.[0] ?? '-1')),
})

/** Whether a later mention of the same drawer can mean a paper named before: nothing printed may contradict. */
function agrees(known: Filed, next: Filed): boolean {
  const [a, b] = [known.paper, next.paper]
  if (a.date !== null && b.date !== null && a.date !== b.date) return false
  if (known.notation === null || next.notation === null) {
    if (known.notation !== next.notation || a.kind !== b.kind) return false
    if (known.title === null || next.title === null)
      return a.date !== null && a.date === b.date && a.issuer === b.issuer
    if (known.title === next.title) return true
    return a.kind === 'Nghị quyết' && (known.title.startsWith(next.title) || next.title.startsWith(known.title))
  }
  if (known.notation === next.notation) return true
  return (known.short || next.short) && a.kind === b.kind && known.notation.length !== next.notation.length
}

/** The first mention enriched by what a later one adds. */
function merged(known: Citation, next: Citation): Citation {
  const fuller =
    known.notation !== null && !hasSymbol(known.notation) && next.notation !== null && hasSymbol(next.notation)
  return {
    ...known,
    notation: fuller ? next.notation : known.notation,
    date: known.date ?? next.date,
    issuer: known.issuer ?? next.issuer,
    title: known.title ?? next.title,
    pinpoint: known.pinpoint ?? next.pinpoint,
    verb: known.verb ?? next.verb,
    basis: known.basis || next.basis,
  }
}

const ambiguous = (next: Citation): Diagnostic => ({
  code: 'citations/ambiguous',
  severity: 'info',
  message: `“${next.kind} số ${next.notation ?? ''}” có thể là nhiều văn bản đã nêu ở trên; hãy xem lại để biết văn bản nào.`,
  span: [...next.span],
})

/** Later mentions joined to the paper they mean; one that fits several stays unresolved, with a diagnostic. */
export function resolveMentions(printed: readonly Citation[]): CitationsFound {
  const citations: Filed[] = []
  const drawers = new Map<string, number[]>()
  const mentions: CitationMention[] = []
  const diagnostics: Diagnostic[] = []
  for (const paper of printed) {
    const next = filed(paper)
    const drawer = drawers.get(next.drawer) ?? []
    const fits = drawer.filter((i) => agrees(citations[i] ?? next, next))
    const [first] = fits
    const known = first === undefined ? undefined : citations[first]
    if (fits.length > 1) {
      const exact = fits.filter((i) => citations[i]?.paper.date === paper.date && paper.date !== null)
      const only = exact.length === 1 ? exact[0] : undefined
      if (only === undefined) diagnostics.push(ambiguous(paper))
      else mentions.push({ span: paper.span, citation: only })
    } else if (first !== undefined && known !== undefined) {
      citations[first] = filed(merged(known.paper, paper))
      mentions.push({ span: paper.span, citation: first })
    } else {
      mentions.push({ span: paper.span, citation: citations.length })
      drawer.push(citations.length)
      drawers.set(next.drawer, drawer)
      citations.push(next)
    }
  }
  return { citations: citations.map(({ paper }) => paper), mentions, diagnostics }
}
