import { widthMm } from '../font/tinos.js'
import type { Paragraph, Run, Table } from '../layout/types.js'
import { type BrokenLine, breakLines } from './break-lines.js'

const PT_PER_MM = 72 / 25.4

/** Words of a cell at their place: points from the left edge and the top of their row; a look only where it is not plain.
 *  Line ends only between plain lines of the cell's own pitch. */
type Put = readonly [x: number, y: number, text: string, look?: Look]
type Look = Pick<Run, 'bold' | 'italic' | 'underline' | 'highlight' | 'url'>

/** Height of a row in points, then which of the drawn cells stand in it. */
export type DrawnRow = readonly [height: number, ...cells: readonly number[]]

/** A table with every line of every cell at its place: typesetting thousands of cells takes ten times as long. */
export interface DrawnTable {
  readonly kind: 'rows'
  /** Left edge of each column and the right edge of the last, in points. */
  readonly edges: readonly number[]
  readonly weightPt: number
  readonly sizePt: number
  readonly linePt: number
  /** Cells that look the same, once: lists say the same in most of their columns. */
  readonly cells: readonly (readonly Put[])[]
  readonly head: DrawnRow
  readonly rows: readonly DrawnRow[]
}

/** Null when a row is higher than the page can hold: such a table is left to the engine, which splits the row. */
export function drawRows(table: Table, roomMm: number): DrawnTable | null {
  const drawing = new Drawing(table)
  const head = drawing.row(table.head)
  const rows = table.rows.map((row) => drawing.row(row))
  const highest = rows.reduce((most, [height]) => Math.max(most, height), 0)
  if (head[0] + highest > roomMm * PT_PER_MM) return null
  const { weightPt, sizePt, linePt } = table
  return { kind: 'rows', edges: drawing.edges.map(round), weightPt, sizePt, linePt, cells: drawing.cells, head, rows }
}

/** The lines of a cell, and where it is among the drawn cells for each height of a row it stands in. */
interface Known {
  readonly lines: readonly BrokenLine[]
  readonly at: Map<number, number>
}

class Drawing {
  readonly edges: readonly number[]
  readonly cells: (readonly Put[])[] = []
  readonly #table: Table
  readonly #known: readonly Map<Paragraph, Known>[]

  constructor(table: Table) {
    this.#table = table
    this.#known = table.widthsMm.map(() => new Map())
    const edges = [0]
    for (const mm of table.widthsMm) edges.push((edges.at(-1) ?? 0) + mm * PT_PER_MM)
    this.edges = edges
  }

  row(cells: readonly Paragraph[]): DrawnRow {
    const known = cells.map((cell, column) => this.#break(cell, column))
    const inner = cells.reduce((most, { linePt }, column) => Math.max(most, lineCount(known[column]) * linePt), 0)
    // Word adds the thickness of the line to the height of a row.
    const height = inner + 2 * this.#table.padYMm * PT_PER_MM + this.#table.weightPt
    const drawn: number[] = []
    cells.forEach((cell, column) => {
      const one = known[column]
      if (one && cell.pieces.length > 0) drawn.push(this.#place(cell, one, column, height))
    })
    return [round(height), ...drawn]
  }

  #break(cell: Paragraph, column: number): Known {
    const known = this.#known[column]?.get(cell)
    if (known) return known
    const roomMm = (this.#table.widthsMm[column] ?? 0) - 2 * this.#table.padMm
    const broken = { lines: breakLines(cell.pieces, cell.sizePt, roomMm), at: new Map<number, number>() }
    this.#known[column]?.set(cell, broken)
    return broken
  }

  #place(cell: Paragraph, { lines, at }: Known, column: number, height: number): number {
    const index = at.get(height) ?? this.cells.push(this.#put(cell, lines, column, height)) - 1
    at.set(height, index)
    return index
  }

  #put(cell: Paragraph, lines: readonly BrokenLine[], column: number, height: number): readonly Put[] {
    const pad = this.#table.padMm * PT_PER_MM
    const left = (this.edges[column] ?? 0) + pad
    const room = (this.edges[column + 1] ?? 0) - pad - left
    const top = (height - lines.length * cell.linePt) / 2
    // Plain lines that begin one below the other are typeset together: every part put down costs as much as its words.
    const plain = lines.map(({ runs }) => (runs.length === 1 && runs[0] && isPlain(runs[0]) ? runs[0].text : null))
    if (cell.align !== 'center' && cell.align !== 'right' && lines.length > 1 && !plain.includes(null))
      return [[round(left), round(top), plain.join('\n')]]
    return lines.flatMap(({ runs, widthMm: lineMm }, index) => {
      const spare = room - lineMm * PT_PER_MM
      const y = round(top + index * cell.linePt)
      let x = left + (cell.align === 'center' ? spare / 2 : cell.align === 'right' ? spare : 0)
      return runs.map((run): Put => {
        const at = round(x)
        x += widthMm(run.text, cell.sizePt, run) * PT_PER_MM
        return isPlain(run) ? [at, y, run.text] : [at, y, run.text, lookOf(run)]
      })
    })
  }
}

const lineCount = (known: Known | undefined): number => known?.lines.length ?? 0

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
