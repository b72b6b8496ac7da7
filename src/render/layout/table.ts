import type { Profile } from '../../model/profile.js'
import type { Grid, Inline } from '../../model/tree.js'
import { widthMm } from '../font/tinos.js'
import { fitWords, jointsOf, pieces, piecesWidthMm } from './text.js'
import { paragraph, pitchFor, type Type, typeOf } from './type-style.js'
import type { Paragraph, Piece, Table } from './types.js'

const PAD_MM = 1.2
const PAD_Y_MM = 0.6
const WEIGHT_PT = 0.5
/** Word and LibreOffice round widths; a word exactly as wide as its column would wrap. */
const ROUNDING_MM = 0.3
/** A cell of running text wants no more than this on one line. */
const MOST_MM = 90
/** An entry no longer than this (`05 (71,4%)`, a day, a short name) stays on one line where there is room. */
const SHORT_MM = 21
/** A longer word is the name of a file or an address: it may be cut where its words are joined. */
const LONG_MM = 40
/** Headings take one line, else two, else three: what stands below them matters more. */
const HEADING_LINES = [1, 1.8, 2.5] as const

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
function columnWidths(
  [heading = [], ...body]: readonly Cells[],
  sizePt: number,
  textWidthMm: number,
): readonly number[] {
  const cells = wantedBy(body, heading.length, sizePt)
  const heads = wantedBy([heading], heading.length, sizePt)
  const words = cells.words.map((mm, i) => Math.max(mm, heads.words[i] ?? 0))
  const short = cells.short.map((mm, i) => Math.max(mm, words[i] ?? 0))
  let most = words
  for (const lines of HEADING_LINES) {
    most = short.map((mm, i) => Math.max(mm, cells.most[i] ?? 0, (heads.most[i] ?? 0) / lines))
    const wanted = sum(most)
    if (wanted <= textWidthMm) return most.map((mm) => (mm * textWidthMm) / wanted)
  }
  for (const least of [short, words]) {
    const floor = contented(least, most, textWidthMm)
    const needed = sum(floor)
    if (needed >= textWidthMm) continue
    const share = (textWidthMm - needed) / (sum(most) - needed)
    return floor.map((mm, i) => mm + ((most[i] ?? mm) - mm) * share)
  }
  const needed = sum(words)
  return words.map((mm) => (mm * textWidthMm) / needed)
}

/** What the cells of each column take: their longest word, their short entries whole, everything on one line. */
interface Wants {
  readonly words: readonly number[]
  readonly short: readonly number[]
  readonly most: readonly number[]
}

function wantedBy(rows: readonly Cells[], columns: number, sizePt: number): Wants {
  const [words, short, most] = [0, 0, 0].map(() => new Array<number>(columns).fill(0))
  const raise = (list: number[] | undefined, i: number, mm: number): void => {
    if (list && mm > (list[i] ?? 0)) list[i] = mm
  }
  const around = 2 * PAD_MM + ROUNDING_MM
  const measured = new Set<readonly Piece[]>()
  for (const row of rows)
    row.forEach((cell, i) => {
      if (measured.has(cell)) return
      measured.add(cell)
      const whole = piecesWidthMm(cell, sizePt)
      raise(words, i, longestWordMm(cell, sizePt) + around)
      if (whole <= SHORT_MM) raise(short, i, whole + around)
      raise(most, i, Math.min(whole, MOST_MM) + around)
    })
  return { words: words ?? [], short: short ?? [], most: most ?? [] }
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
    for (const part of parts) {
      const mm = widthMm(part, sizePt, piece)
      const least = mm <= LONG_MM ? mm : Math.max(...jointsOf(part).map((joint) => widthMm(joint, sizePt, piece)))
      longest = Math.max(longest, least)
    }
  }
  return longest
}
