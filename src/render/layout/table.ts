import type { Profile } from '../../model/profile.js'
import type { Grid, Inline } from '../../model/tree.js'
import { widthMm } from '../font/tinos.js'
import { fitWords, pieces, piecesWidthMm } from './text.js'
import { paragraph, pitchFor, type Type, typeOf } from './type-style.js'
import type { Paragraph, Piece, Table } from './types.js'

const PAD_MM = 1.2
const PAD_Y_MM = 0.6
const WEIGHT_PT = 0.5
/** Word and LibreOffice round widths; a word exactly as wide as its column would wrap. */
const ROUNDING_MM = 0.3
/** A cell of running text wants no more than this on one line. */
const MOST_MM = 90

/** A table over the text width, or as wide as its maker says; never wider than the text. */
export function tableOf(grid: Grid, profile: Profile, textWidthMm: number): Table {
  const [heading = [], ...body] = grid.rows
  const columns = Math.max(...grid.rows.map((row) => row.length), 1)
  const headType = typeOf('table-head', profile)
  const cellTypes = Array.from({ length: columns }, (_, i): Type => {
    const type = typeOf('table-cell', profile)
    return { ...type, align: grid.align[i] ?? type.align }
  })
  const headCells = fill(
    heading.map((cell) => pieces(cell, headType)),
    columns,
  )
  const cells = cellTypes.map((type) => sameOnce((cell: readonly Inline[]) => pieces(cell, type), wordsOf))
  const rows = body.map((row) => cells.map((cellOf, i) => cellOf(row[i] ?? [])))
  const widthsMm = grid.widthsMm
    ? within(grid.widthsMm, textWidthMm)
    : columnWidths([headCells, ...rows], headType.sizePt, textWidthMm)
  const draw = (cell: readonly Piece[], type: Type, column: number): Paragraph =>
    fitWords(paragraph(type, cell), (widthsMm[column] ?? 0) - 2 * PAD_MM)
  const drawCell = cellTypes.map((type, column) =>
    sameOnce(
      (cell: readonly Piece[]) => draw(cell, type, column),
      (cell) => cell,
    ),
  )
  return {
    kind: 'table',
    widthsMm,
    aligns: cellTypes.map(({ align }) => align),
    padMm: PAD_MM,
    padYMm: PAD_Y_MM,
    sizePt: headType.sizePt,
    linePt: pitchFor(headType.sizePt),
    weightPt: WEIGHT_PT,
    head: headCells.map((cell, i) => draw(cell, headType, i)),
    rows: rows.map((row) => row.map((cell, i) => drawCell[i]?.(cell) ?? draw(cell, headType, i))),
  }
}

/** What a column makes of a cell, made once for each thing it says: lists say the same in most of their rows. */
function sameOnce<From, Key, To>(make: (from: From) => To, keyOf: (from: From) => Key | null): (from: From) => To {
  const known = new Map<Key, To>()
  return (from) => {
    const key = keyOf(from)
    const made = (key === null ? undefined : known.get(key)) ?? make(from)
    if (key !== null) known.set(key, made)
    return made
  }
}

/** The words of a cell that is nothing but words; null for one with marks. */
function wordsOf(cell: readonly Inline[]): string | null {
  const [only] = cell
  if (only === undefined) return ''
  return cell.length === 1 && only.type === 'text' ? only.value : null
}

type Cells = readonly (readonly Piece[])[]

function fill(cells: Cells, columns: number): Cells {
  return Array.from({ length: columns }, (_, i) => cells[i] ?? [])
}

function within(widths: readonly number[], textWidthMm: number): readonly number[] {
  const total = widths.reduce((sum, mm) => sum + mm, 0)
  return total <= textWidthMm ? widths : widths.map((mm) => (mm * textWidthMm) / total)
}

/**
 * Shares the text width out. Columns that want less than an even share get what they want (running numbers, dates);
 * the others get their longest word and divide the rest by what they want. When not even the words fit, every column
 * gives up the same share and long words are cut.
 */
function columnWidths(rows: readonly Cells[], sizePt: number, textWidthMm: number): readonly number[] {
  const columns = rows[0]?.length ?? 1
  const least = new Array<number>(columns).fill(0)
  const most = new Array<number>(columns).fill(0)
  const around = 2 * PAD_MM + ROUNDING_MM
  const measured = new Set<readonly Piece[]>()
  for (const row of rows) {
    row.forEach((cell, i) => {
      if (measured.has(cell)) return
      measured.add(cell)
      least[i] = Math.max(least[i] ?? 0, longestWordMm(cell, sizePt) + around)
      most[i] = Math.max(most[i] ?? 0, Math.min(piecesWidthMm(cell, sizePt), MOST_MM) + around)
    })
  }
  const wanted = sum(most)
  if (wanted <= textWidthMm) return most.map((mm) => (mm * textWidthMm) / wanted)
  const floor = contented(least, most, textWidthMm)
  const needed = sum(floor)
  if (needed >= textWidthMm) return floor.map((mm) => (mm * textWidthMm) / needed)
  const share = (textWidthMm - needed) / (wanted - needed)
  return floor.map((mm, i) => mm + ((most[i] ?? mm) - mm) * share)
}

/** The least each column takes: all it wants if that is below an even share of what the wordier ones leave. */
function contented(least: readonly number[], most: readonly number[], textWidthMm: number): readonly number[] {
  let floor = least
  for (let round = 0; round < least.length; round += 1) {
    const open = floor.filter((mm, i) => mm < (most[i] ?? 0)).length
    const fixed = sum(floor.filter((mm, i) => mm >= (most[i] ?? 0)))
    const even = (textWidthMm - fixed) / Math.max(open, 1)
    const next = floor.map((mm, i) => ((most[i] ?? 0) <= even ? Math.max(mm, most[i] ?? 0) : mm))
    if (sum(next) > textWidthMm || sum(next) === sum(floor)) break
    floor = next
  }
  return floor
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, mm) => total + mm, 0)
}

function longestWordMm(cell: readonly Piece[], sizePt: number): number {
  let longest = 0
  for (const piece of cell) {
    if (piece.kind === 'break') continue
    const parts = piece.whole ? [piece.text] : piece.text.split(' ')
    for (const part of parts) longest = Math.max(longest, widthMm(part, sizePt, piece))
  }
  return longest
}
