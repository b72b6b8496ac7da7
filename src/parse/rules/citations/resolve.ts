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
const digits = (notation: string) => Number(/^\d+/u.exec(notation)?.[0] ?? '-1')
const hasSymbol = (notation: string) => /\p{L}/u.test(notation)

/** Whether a later mention can mean a paper named before: nothing printed may contradict. */
function agrees(known: Citation, next: Citation): boolean {
  if (known.date !== null && next.date !== null && known.date !== next.date) return false
  if (known.notation === null || next.notation === null) {
    if (known.notation !== next.notation || known.kind !== next.kind) return false
    if (known.title === null || next.title === null)
      return known.date !== null && known.date === next.date && known.issuer === next.issuer
    const [a, b] = [key(known.title), key(next.title)]
    return a === b || (known.kind === 'Nghị quyết' && (a.startsWith(b) || b.startsWith(a)))
  }
  if (key(known.notation) === key(next.notation)) return true
  const short = !hasSymbol(known.notation) || !hasSymbol(next.notation)
  return (
    short &&
    known.kind === next.kind &&
    digits(known.notation) === digits(next.notation) &&
    key(known.notation).length !== key(next.notation).length
  )
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
  const citations: Citation[] = []
  const mentions: CitationMention[] = []
  const diagnostics: Diagnostic[] = []
  for (const next of printed) {
    const fits = citations.flatMap((known, i) => (agrees(known, next) ? [i] : []))
    const [first] = fits
    if (fits.length > 1) {
      const exact = fits.filter((i) => citations[i]?.date === next.date && next.date !== null)
      const only = exact.length === 1 ? exact[0] : undefined
      if (only === undefined) diagnostics.push(ambiguous(next))
      else mentions.push({ span: next.span, citation: only })
      continue
    }
    const known = first === undefined ? undefined : citations[first]
    if (first !== undefined && known !== undefined) {
      citations[first] = merged(known, next)
      mentions.push({ span: next.span, citation: first })
    } else {
      mentions.push({ span: next.span, citation: citations.length })
      citations.push(next)
    }
  }
  return { citations, mentions, diagnostics }
}
