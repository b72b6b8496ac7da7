import type { Citation, Dispatch } from '../model/dispatch.js'
import { fold, foldBare } from '../vietnamese/index.js'
import type { Comparison, PaperChange, PaperName } from './comparison.js'
import { nameDifference } from './names.js'

/** `64-CV/BTCĐU`, `064/CV-BTCĐU` and `64 - CV/BTCDU` are one number: its figures and letters in any order. */
function notationKey(notation: string): string {
  const pieces =
    foldBare(notation)
      .replace(/^số/u, '')
      .match(/\p{L}+|\d+/gu) ?? []
  return pieces
    .map((piece) => piece.replace(/^0+(?=\d)/u, ''))
    .filter((piece) => piece !== 'so')
    .sort()
    .join(' ')
}

const phrase = (text: string | null): string => (fold(text ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
const citationKey = ({ kind, notation, date, title, issuer }: Citation): string =>
  notation === null ? `${phrase(kind)} ${phrase(title) || `${phrase(issuer)} ${date ?? ''}`}` : notationKey(notation)

export function nameOf({ source, header }: Dispatch): PaperName {
  return {
    file: source.file,
    type: header.type?.name ?? null,
    notation: header.notation,
    date: header.date?.value ?? null,
    issuer: header.issuer?.value ?? null,
  }
}

/** The citation of one paper in another, when it is there. */
export function citationOf(cited: Dispatch, by: Dispatch): Citation | undefined {
  const { notation } = cited.header
  if (notation === null) return undefined
  const key = notationKey(notation)
  return by.citations.find((citation) => citation.notation !== null && notationKey(citation.notation) === key)
}

/** Whether `newer` names `older` by its number. */
export function citesOlder(older: Dispatch, newer: Dispatch): Comparison['cites'] {
  if (older.header.notation === null) return 'unknown'
  return citationOf(older, newer) ? 'yes' : 'no'
}

/** What differs in the papers as wholes. The newer paper's citation of the older one is told apart, not listed here. */
export function comparePapers(older: Dispatch, newer: Dispatch): readonly PaperChange[] {
  const out: PaperChange[] = []
  const [from, to] = [older.header.subject?.value ?? null, newer.header.subject?.value ?? null]
  if (phrase(from) !== phrase(to)) out.push({ kind: 'subject-changed', from, to })
  const [before, after] = [new Set(older.citations.map(citationKey)), new Set(newer.citations.map(citationKey))]
  const own = citationOf(older, newer)
  const added = newer.citations.filter((citation) => citation !== own && !before.has(citationKey(citation)))
  const dropped = older.citations.filter((citation) => !after.has(citationKey(citation)))
  if (added.length + dropped.length > 0) out.push({ kind: 'citations-changed', added, dropped })
  const people = nameDifference(
    older.addressees.map(({ name }) => name),
    newer.addressees.map(({ name }) => name),
  )
  if (people.added.length + people.dropped.length > 0) out.push({ kind: 'addressees-changed', ...people })
  return out
}
