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

export type HeadKind =
  | 'headline'
  | 'organ'
  | 'number'
  | 'subject'
  | 'label'
  | 'motto'
  | 'place-date'
  | 'type-name'
  | 'author-line'
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
  'headline',
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
  'headline',
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
  const addressees: LabelledLine[] = []
  const content: LabelledLine[] = []
  const distribution: LabelledLine[] = []
  const signature: LabelledLine[] = []
  const appended: LabelledLine[] = []
  const lateNumbers: LabelledLine[] = []
  const strayNumbers: LabelledLine[] = []
  /** How often the foot passes from recipients to signature or back, and with which it begins. */
  let footRuns = 0
  let lastKind: 'distribution' | 'signature' | null = null
  let signatureLeads = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const { phase, role } = line
    if (phase === 'content') {
      if (role === 'body') content.push(line)
    } else if (phase === 'address') {
      if (role === 'opening' || role === 'addressees') addressees.push(line)
    } else if (phase === 'appended') {
      if (role === 'body') appended.push(line)
    } else if (phase === 'head') {
      if (i > 0 && isFigures(line)) strayNumbers.push(line)
    } else if (role === 'number') lateNumbers.push(line)
    else if (role !== 'mark' && !isNoise(role)) {
      const kind = role === 'distribution' ? 'distribution' : 'signature'
      if (kind === 'distribution') distribution.push(line)
      else signature.push(line)
      if (kind !== lastKind) footRuns++
      if (footRuns === 1) signatureLeads = kind === 'signature'
      lastKind = kind
    }
  }
  const { head, headMoved } = headParts(lines)
  return {
    head,
    headMoved: headMoved || (columnsMoved && head.length > 0),
    addressees,
    content,
    distribution,
    signature,
    signatureFirst: footRuns === 2 && signatureLeads,
    footMoved: footRuns > 2,
    appended,
    lateNumbers,
    lifted: liftedRuns(lines),
    strayNumbers: [...strayNumbers, ...figuresBehind(lines).filter((l) => !mayBePage(Number(l.view.text), lines))],
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
  const kept = lines.filter((line) => line.phase === 'head' && line.role !== 'mark' && !isNoise(line.role))
  const typeAt = kept.findIndex((line) => line.role === 'type-name')
  const organAt = kept.findIndex((line) => line.role === 'organ')
  const organBefore = organAt >= 0 && organAt < typeAt
  const runs: { readonly kind: HeadKind; readonly lines: LabelledLine[] }[] = []
  for (let i = 0; i < kept.length; i++) {
    const line = kept[i]
    if (line === undefined) break
    const kind = headKind(line.role, organBefore && i > typeAt)
    const current = runs[runs.length - 1]
    if (current?.kind === kind) current.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  const distinct = new Set(runs.map((run) => run.kind))
  if (distinct.size === runs.length) return { head: runs, headMoved: false }
  const merged = (typeAt >= 0 ? TITLED : LETTER).flatMap((kind) => {
    const own = runs.flatMap((run) => (run.kind === kind ? run.lines : []))
    return own.length > 0 ? [{ kind, lines: own }] : []
  })
  return { head: merged, headMoved: true }
}

/** `titled`: an organ stood in front of the type name that stands above. */
function headKind(role: LineRole, titled: boolean): HeadKind {
  switch (role) {
    case 'organ':
      return titled ? 'author-line' : 'organ'
    case 'number':
    case 'subject':
    case 'headline':
    case 'label':
    case 'motto':
    case 'place-date':
    case 'type-name':
      return role
    default:
      return 'author-line'
  }
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
