import { widthMm } from '../font/tinos.js'
import type { Paragraph, Run, Table } from '../layout/types.js'
import { type BrokenLine, breakLines } from './break-lines.js'

const PT_PER_MM = 72 / 25.4

/** Words of a row at their place: points from its left edge and its top; a look only where it is not plain. */
type Put = readonly [x: number, y: number, text: string, look?: Look]
type Look = Pick<Run, 'bold' | 'italic' | 'underline' | 'highlight' | 'url'>

export interface DrawnRow {
  readonly height: number
  readonly words: readonly Put[]
}

/** A table with every line of every cell at its place: typesetting thousands of cells takes ten times as long. */
export interface DrawnTable {
  readonly kind: 'rows'
  /** Left edge of each column and the right edge of the last, in points. */
  readonly edges: readonly number[]
  readonly weightPt: number
  readonly sizePt: number
  readonly linePt: number
  readonly head: DrawnRow
  readonly rows: readonly DrawnRow[]
}

/** Null when a row is higher than the page can hold: such a table is left to the engine, which splits the row. */
export function drawRows(table: Table, roomMm: number): DrawnTable | null {
  const edges = [0]
  for (const mm of table.widthsMm) edges.push((edges.at(-1) ?? 0) + mm * PT_PER_MM)
  const head = drawRow(table.head, table, edges)
  const rows = table.rows.map((row) => drawRow(row, table, edges))
  const highest = rows.reduce((most, { height }) => Math.max(most, height), 0)
  if (head.height + highest > roomMm * PT_PER_MM) return null
  const { weightPt, sizePt, linePt } = table
  return { kind: 'rows', edges: edges.map(round), weightPt, sizePt, linePt, head, rows }
}

function drawRow(cells: readonly Paragraph[], table: Table, edges: readonly number[]): DrawnRow {
  const broken = cells.map((cell, column) =>
    breakLines(cell.pieces, cell.sizePt, (table.widthsMm[column] ?? 0) - 2 * table.padMm),
  )
  const inner = Math.max(0, ...broken.map((lines, column) => lines.length * (cells[column]?.linePt ?? 0)))
  // Word adds the thickness of the line to the height of a row.
  const height = inner + 2 * table.padYMm * PT_PER_MM + table.weightPt
  const words = cells.flatMap((cell, column) => putCell(cell, broken[column] ?? [], column, table, edges, height))
  return { height: round(height), words }
}

function putCell(
  cell: Paragraph,
  lines: readonly BrokenLine[],
  column: number,
  table: Table,
  edges: readonly number[],
  height: number,
): readonly Put[] {
  const pad = table.padMm * PT_PER_MM
  const left = (edges[column] ?? 0) + pad
  const room = (edges[column + 1] ?? 0) - pad - left
  const top = (height - lines.length * cell.linePt) / 2
  return lines.flatMap(({ runs, widthMm: lineMm }, index) => {
    const spare = room - lineMm * PT_PER_MM
    let x = left + (cell.align === 'center' ? spare / 2 : cell.align === 'right' ? spare : 0)
    return runs.map((run): Put => {
      const at = round(x)
      x += widthMm(run.text, cell.sizePt, run) * PT_PER_MM
      return isPlain(run)
        ? [at, round(top + index * cell.linePt), run.text]
        : [at, round(top + index * cell.linePt), run.text, lookOf(run)]
    })
  })
}

const isPlain = (run: Run): boolean =>
  !run.bold && !run.italic && !run.underline && !run.highlight && run.url === undefined

const lookOf = ({ bold, italic, underline, highlight, url }: Run): Look => ({
  bold,
  italic,
  underline,
  highlight,
  ...(url === undefined ? {} : { url }),
})

const round = (pt: number): number => Math.round(pt * 1000) / 1000
