import type { Align } from '../../model/tree.js'
import { middle, type Piece, pieceOf, pitch, type Row } from './lines.js'

/** Lines of one paragraph; `whole` when the lines are one paragraph for sure and were only wrapped. */
export interface ScanParagraph {
  readonly lines: readonly Piece[]
  readonly whole: boolean
  readonly align?: Align
}

interface Measure {
  readonly left: number
  readonly right: number
  /** Ordinary distance of lines in pixels. */
  readonly pitch: number
  readonly em: number
}

const BULLET = /^(?:[-–+•*]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\(\d{1,2}\)|[a-zđ]\)|[IVX]{1,5}\.)$/u
const ENDED = /[.;:!?…,]["”’)]?$/u

/** Lines of a page outside the columns, put together to paragraphs. */
export function paragraphsOf(rows: readonly Row[], page: readonly Row[], em: number): readonly ScanParagraph[] {
  const lines = rows.map((row) => pieceOf(row.pieces.flatMap(({ words }) => words)))
  const measure = measureOf(page, em)
  const groups: { lines: Piece[]; align: Align | undefined }[] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const before = open?.lines.at(-1)
    const align = measure.left === measure.right ? undefined : alignOf(line, measure)
    if (open && before && open.align === align && goesOn(before, line, measure, align)) open.lines.push(line)
    else groups.push({ lines: [line], align })
  }
  return groups.map(({ lines, align }) => ({ lines, whole: align === undefined, ...(align ? { align } : {}) }))
}

/** Lines of one column; a group ends where the space below a line is wide. */
export function columnGroups(lines: readonly Piece[], em: number): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1)
    if (before && pitch(before, line) < 2.2 * em) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

/** The edges of the text: where most wide lines begin and end. */
function measureOf(rows: readonly Row[], em: number): Measure {
  const from = Math.min(...rows.map(({ x0 }) => x0))
  const to = Math.max(...rows.map(({ x1 }) => x1))
  const wide = rows.filter(({ x0, x1 }) => x1 - x0 > 0.6 * (to - from))
  const pitches = rows
    .slice(1)
    .map((row, i) => pitch(rows[i] ?? row, row))
    .filter((distance) => distance > 0.8 * em && distance < 3 * em)
    .sort((a, b) => a - b)
  const ordinary = pitches[Math.floor(pitches.length * 0.4)] ?? 1.5 * em
  if (wide.length < 2) return { left: from, right: to, pitch: ordinary, em }
  const lefts = wide.map(({ x0 }) => x0).sort((a, b) => a - b)
  const left = lefts[Math.floor(lefts.length * 0.15)] ?? from
  return {
    left,
    right:
      middle(
        wide
          .map(({ x1 }) => x1)
          .sort((a, b) => a - b)
          .slice(wide.length >> 1),
      ) ?? to,
    pitch: ordinary,
    em,
  }
}

function alignOf(line: Piece, { left, right, em }: Measure): Align | undefined {
  const before = line.x0 - left
  const after = right - line.x1
  if (before > 2.5 * em && Math.abs(before - after) < 1.6 * em) return 'center'
  return before > 0.4 * (right - left) && after < em ? 'right' : undefined
}

function goesOn(before: Piece, line: Piece, measure: Measure, align: Align | undefined): boolean {
  const { em } = measure
  const distance = pitch(before, line)
  if (align !== undefined) return distance < 1.3 * measure.pitch
  if (distance > 1.35 * measure.pitch && distance > 1.9 * em) return false
  const first = line.words[0]
  const room = measure.right - before.x1
  if (first && room > first.x1 - first.x0 + 1.2 * em) return false
  const shift = line.x0 - before.x0
  if (shift > 0.9 * em && line.x0 - measure.left > 0.9 * em) return false
  const indented = line.x0 - measure.left > 0.9 * em
  return !(endsAt(before) && shift > -0.5 * em && (indented || (first && BULLET.test(first.text))))
}

const endsAt = (line: Piece): boolean => ENDED.test(line.words.at(-1)?.text ?? '')
