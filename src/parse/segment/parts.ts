import type { LabelledLine } from './label.js'
import type { LineRole } from './states.js'

/** The labelled lines sorted into the parts of a paper. */
export interface Parts {
  readonly head: readonly HeadPart[]
  /** The head was read in an order that tears its parts apart, so it is written in the official order. */
  readonly headMoved: boolean
  readonly addressees: readonly LabelledLine[]
  readonly content: readonly LabelledLine[]
  readonly distribution: readonly LabelledLine[]
  readonly signature: readonly LabelledLine[]
  readonly signatureFirst: boolean
  readonly footMoved: boolean
  readonly appended: readonly LabelledLine[]
  /** Lines of a number behind the signature. */
  readonly lateNumbers: readonly LabelledLine[]
  /** Stamps and hand notes, each with the line that follows it (undefined at the end). */
  readonly lifted: readonly Lifted[]
  /** Figures alone on a line of the head or behind the signature: perhaps the stamped number. */
  readonly strayNumbers: readonly LabelledLine[]
}

export type HeadKind = 'organ' | 'number' | 'subject' | 'label' | 'motto' | 'place-date' | 'type-name' | 'author-line'
export interface HeadPart {
  readonly kind: HeadKind
  readonly lines: readonly LabelledLine[]
}

export interface Lifted {
  readonly lines: readonly LabelledLine[]
  readonly kind: 'stamp' | 'hand-note' | 'furniture'
  readonly before: LabelledLine | undefined
}

/** Order of the parts in the official form (HD36 phụ lục 1); the title of other types than công văn follows its type name. */
const LETTER: readonly HeadKind[] = [
  'organ',
  'number',
  'subject',
  'label',
  'motto',
  'place-date',
  'type-name',
  'author-line',
]
const TITLED: readonly HeadKind[] = [
  'organ',
  'number',
  'label',
  'motto',
  'place-date',
  'type-name',
  'subject',
  'author-line',
]

export function sortParts(lines: readonly LabelledLine[], columnsMoved: boolean): Parts {
  const of = (phase: LabelledLine['phase'], ...roles: readonly LineRole[]): LabelledLine[] =>
    lines.filter((line) => line.phase === phase && roles.includes(line.role))
  const head = headParts(lines)
  const distribution = of('foot', 'distribution')
  const signature = of('foot', 'authority', 'position', 'signer')
  const footRuns = runs(
    lines.filter((l) => l.phase === 'foot' && l.role !== 'mark' && l.role !== 'number' && !isNoise(l.role)),
    (l) => (l.role === 'distribution' ? 'distribution' : 'signature'),
  )
  return {
    ...head,
    headMoved: head.headMoved || (columnsMoved && head.head.length > 0),
    addressees: of('address', 'opening', 'addressees'),
    content: of('content', 'body'),
    distribution,
    signature,
    signatureFirst: footRuns.length === 2 && footRuns[0]?.kind === 'signature',
    footMoved: footRuns.length > 2,
    appended: of('appended', 'body'),
    lateNumbers: of('foot', 'number'),
    lifted: liftedRuns(lines),
    strayNumbers: [
      ...lines.filter((l, i) => l.phase === 'head' && i > 0 && isFigures(l)),
      ...figuresBehind(lines).filter((l) => !mayBePage(Number(l.view.text), lines)),
    ],
  }
}

const isFigures = (line: LabelledLine): boolean => line.role === 'furniture' && /^\d{1,5}$/u.test(line.view.text)

/** Figures alone on the last lines, behind who signed. */
function figuresBehind(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const foot = lines.filter((line) => line.phase === 'foot')
  const signed = foot.findLastIndex((line) => line.role === 'signer' || line.role === 'position')
  return signed < 0 ? [] : foot.slice(signed + 1).filter(isFigures)
}

/** Fewer than this many pages have no number printed on one of them. */
const FEW_PAGES = 20

/** The figure goes on counting the pages, or is as small as a page's number where no page is numbered. */
function mayBePage(figure: number, lines: readonly LabelledLine[]): boolean {
  const pages = lines.filter((line) => line.phase !== 'foot' && isFigures(line)).map((line) => Number(line.view.text))
  return pages.length > 0 ? figure <= Math.max(...pages) + 1 : figure <= FEW_PAGES
}

const isNoise = (role: LineRole): boolean => role === 'furniture' || role === 'stamp' || role === 'hand-note'

function headParts(lines: readonly LabelledLine[]): Pick<Parts, 'head' | 'headMoved'> {
  const kept = lines.filter((l) => l.phase === 'head' && l.role !== 'mark' && !isNoise(l.role))
  const typeAt = kept.findIndex((l) => l.role === 'type-name')
  const organBefore = kept.some((l, i) => l.role === 'organ' && i < typeAt)
  const kindOf = (line: LabelledLine, i: number): HeadKind => {
    if (line.role === 'organ') return typeAt >= 0 && i > typeAt && organBefore ? 'author-line' : 'organ'
    const role = line.role
    return role === 'number' ||
      role === 'subject' ||
      role === 'label' ||
      role === 'motto' ||
      role === 'place-date' ||
      role === 'type-name'
      ? role
      : 'author-line'
  }
  const kinds = new Map(kept.map((line, i) => [line, kindOf(line, i)]))
  const all = runs(kept, (line) => kinds.get(line) ?? 'author-line')
  const distinct = new Set(all.map((run) => run.kind))
  if (distinct.size === all.length) return { head: all, headMoved: false }
  const order = typeAt >= 0 ? TITLED : LETTER
  const merged = order.flatMap((kind) => {
    const own = kept.filter((line) => kinds.get(line) === kind)
    return own.length > 0 ? [{ kind, lines: own }] : []
  })
  return { head: merged, headMoved: true }
}

function runs<K>(
  lines: readonly LabelledLine[],
  kindOf: (line: LabelledLine) => K,
): { kind: K; lines: LabelledLine[] }[] {
  const out: { kind: K; lines: LabelledLine[] }[] = []
  for (const line of lines) {
    const kind = kindOf(line)
    const current = out.at(-1)
    if (current?.kind === kind) current.lines.push(line)
    else out.push({ kind, lines: [line] })
  }
  return out
}

function liftedRuns(lines: readonly LabelledLine[]): Lifted[] {
  const out: Lifted[] = []
  let run: LabelledLine[] = []
  const close = (before: LabelledLine | undefined): void => {
    if (run.length === 0) return
    for (const kind of ['furniture', 'stamp', 'hand-note'] as const) {
      const own = run.filter((line) => line.role === kind)
      if (own.length > 0) out.push({ lines: own, kind, before })
    }
    run = []
  }
  for (const line of lines) {
    if (isNoise(line.role)) run.push(line)
    else close(line)
  }
  close(undefined)
  return out
}
