import type { Diagnostic, Repair } from '../../model/diagnostic.js'
import type { Addressee, Header, Note, Recipient } from '../../model/dispatch.js'
import type { SourceDocument } from '../../model/source-document.js'
import type { Span } from '../../model/span.js'
import type { Align } from '../../model/tree.js'
import { writeHeader } from './header.js'
import { invited } from './invited.js'
import { type LabelledLine, label } from './label.js'
import { sourceLines } from './lines.js'
import { writeAddressees, writeDistribution } from './lists.js'
import { footWithMarks, withMarks } from './lost-marks.js'
import { mendStroke } from './mend.js'
import { joinParagraphs } from './paragraphs.js'
import { type Lifted, sortParts } from './parts.js'
import { pieces } from './pieces.js'
import { type Signature, writeSignature } from './signature.js'
import { TextWriter } from './text-writer.js'
import { views } from './views.js'

export type { LabelledLine } from './label.js'

/** One paragraph of the content, whole: wrapped lines and page cuts joined. */
export interface BodyParagraph {
  /** Into `Segmented.text`. */
  readonly span: Span
  /** The whole paragraph is bold. */
  readonly bold: boolean
  readonly align: Align | null
  /** Place in a table of data, counted from 0. */
  readonly table?: { readonly table: number; readonly row: number; readonly column: number }
}

/** A paper taken apart. All offsets are into `text`, in which one paragraph is one line. */
export interface Segmented {
  readonly text: string
  readonly header: Header
  readonly addressees: readonly Addressee[]
  readonly distribution: readonly Recipient[]
  readonly signature: Signature
  readonly notes: readonly Note[]
  readonly repairs: readonly Repair[]
  readonly diagnostics: readonly Diagnostic[]
  /** The content between Kính gửi (or the title) and the foot. */
  readonly paragraphs: readonly BodyParagraph[]
  /** A second paper behind the signature. */
  readonly appended: readonly BodyParagraph[]
}

/** The lines of a document with their roles and the reasons, for `explain`. */
export function segmentLines(source: SourceDocument): readonly LabelledLine[] {
  return label(views(pieces(sourceLines(source)).pieces))
}

/** Takes a paper apart into its official parts. Never throws: what is odd is a diagnostic, what is missing is null. */
export function segment(source: SourceDocument): Segmented {
  const cut = pieces(sourceLines(source))
  const lines = label(views(cut.pieces))
  const parts = sortParts(lines, cut.moved)
  const writer = new TextWriter()
  const diagnostics: Diagnostic[] = [...source.diagnostics]
  const lifted = new Lifter(parts.lifted, writer)

  const headStart = writer.next
  const header = writeHeader(parts, writer, diagnostics)
  if (parts.headMoved)
    recordMove(
      writer,
      headStart,
      parts.head.flatMap((part) => part.lines),
    )
  lifted.flush('head')
  const addressees = writeAddressees(parts.addressees, writer)
  lifted.flush('address')
  const paragraphs = writeBody(parts.content, writer, lifted)
  const guests = addressees.length > 0 || header.type?.code !== 'GM' ? [] : invited(writer.text, paragraphs)
  let signature: Signature | undefined
  if (parts.signatureFirst) signature = writeSignature(parts.signature, writer, diagnostics)
  const footStart = writer.next
  const distribution = writeDistribution(parts.distribution, writer)
  signature ??= writeSignature(parts.signature, writer, diagnostics)
  for (const { view } of parts.lateNumbers) if (!isWritten(view.text, writer)) writer.paragraph(mendStroke(view.text))
  if (parts.footMoved) recordMove(writer, footStart, [...parts.distribution, ...parts.signature])
  const appended = writeBody(parts.appended, writer, lifted)
  lifted.flush('content', 'foot', 'appended')
  for (const note of source.notes) writer.note(note.text, note.kind, -1)
  const spelt = withMarks(header, writer.text)
  const signed = footWithMarks(signature, writer.text)
  return {
    text: writer.text,
    header: spelt.header,
    addressees: [...addressees, ...guests],
    distribution,
    signature: signed.signature,
    notes: writer.notes,
    repairs: [
      ...placeRepairs(source.repairs, writer.text),
      ...placeRepairs(cut.repairs, writer.text),
      ...writer.repairs,
    ],
    diagnostics: [...diagnostics, ...spelt.diagnostics, ...signed.diagnostics],
    paragraphs,
    appended,
  }
}

/** Puts what was lifted out into the notes, each once, at the place it was lifted from. */
class Lifter {
  readonly #left: Set<Lifted>
  readonly #writer: TextWriter
  /** What was lifted out in front of a line. */
  readonly before: ReadonlyMap<LabelledLine, readonly Lifted[]>

  constructor(all: readonly Lifted[], writer: TextWriter) {
    const before = new Map<LabelledLine, Lifted[]>()
    this.#left = new Set()
    for (const one of all) {
      if (one.kind !== 'furniture') this.#left.add(one)
      if (one.before === undefined) continue
      const known = before.get(one.before)
      if (known) known.push(one)
      else before.set(one.before, [one])
    }
    this.#writer = writer
    this.before = before
  }

  at(line: LabelledLine, offset: number): void {
    for (const one of this.before.get(line) ?? []) if (this.#left.has(one)) this.#write(one, offset)
  }
  flush(...phases: readonly LabelledLine['phase'][]): void {
    for (const one of this.#left)
      if (one.lines.some((line) => phases.includes(line.phase))) this.#write(one, this.#writer.length)
  }
  #write(one: Lifted, offset: number): void {
    this.#left.delete(one)
    if (one.kind === 'furniture') return
    this.#writer.note(one.lines.map((line) => line.view.text).join(' '), one.kind, offset)
  }
}

function writeBody(lines: readonly LabelledLine[], writer: TextWriter, lifted: Lifter): BodyParagraph[] {
  const paragraphs: BodyParagraph[] = []
  const moved = lifted.before.size > 0
  for (const paragraph of joinParagraphs(lines, lifted.before)) {
    const span = writer.paragraph(paragraph)
    if (moved) for (const [i, line] of paragraph.lines.entries()) lifted.at(line, span[0] + (paragraph.starts[i] ?? 0))
    const first = paragraph.lines[0]?.view.piece
    const bold = first?.bold === true && paragraph.lines.every((line) => line.view.piece.bold)
    const align = first?.align ?? null
    const cell = first?.cell
    if (cell) paragraphs.push({ span, bold, align, table: cell })
    else paragraphs.push({ span, bold, align })
  }
  return paragraphs
}

/** A number behind the signature that the head took is written there. */
const isWritten = (number: string, writer: TextWriter): boolean =>
  `\n${writer.text}\n`.includes(`\n${mendStroke(number).text}\n`)

const MOVE_SHOWN = 120

function recordMove(writer: TextWriter, at: number, lines: readonly LabelledLine[]): void {
  const source = [...lines]
    .sort((a, b) => a.view.piece.order - b.view.piece.order)
    .map((line) => line.view.text)
    .join(' | ')
  const after = writer.text.slice(at).replaceAll('\n', ' | ')
  writer.repairs.push({
    kind: 'column-order',
    at,
    before: source.slice(0, MOVE_SHOWN),
    after: after.slice(0, MOVE_SHOWN),
  })
}

/** The reader knows what it changed but not where it stands in the reading text; those of one kind come in order, so they are looked up in order. */
function placeRepairs(repairs: readonly Repair[], text: string): Repair[] {
  const from = new Map<Repair['kind'], number>()
  return repairs.map((repair) => {
    if (repair.after === '') return { ...repair, at: -1 }
    const at = text.indexOf(repair.after, from.get(repair.kind) ?? 0)
    if (at >= 0) from.set(repair.kind, at + repair.after.length)
    return { ...repair, at }
  })
}
