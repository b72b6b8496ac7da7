import type { Grid } from '../../model/tree.js'
import { cellsOfRow, endsInTime, isTime } from './wrapped-rows.js'

/** A heading of row numbers. */
const NUMBERS = /^(?:S?TT|Số TT)\.?$/iu
const LONGEST_NUMBERS = 6
const isNumbers = (cell: string): boolean => cell.length <= LONGEST_NUMBERS && NUMBERS.test(cell)
const HEADINGS = { least: 3, most: 8 }
const LONGEST_HEADING = 60
const LONGEST_CELL = 400
const LEAST_ROWS = 2

/** A table found in lines of text, and how many lines it takes. */
export interface FlatTable {
  readonly grid: Grid
  readonly lines: number
}

/**
 * The table that begins with the line at `at`, lost by copying or converting: rows with a tab or a bar between their cells, or
 * every cell on a line of its own, known by `TT` and by row numbers that come in order. Null when no table is certain.
 */
export function flatTableAt(lines: readonly string[], at: number): FlatTable | null {
  const table = tabbed(lines, at) ?? unheaded(lines, at)
  if (table !== null || !isNumbers(lines[at]?.trim() ?? '')) return table
  return cellByCell(lines, at) ?? spaced(lines, at) ?? wrapped(lines, at)
}

const MOST_LINES = 600

/** As cellByCell, with blank lines between the rows or the cells. */
function spaced(lines: readonly string[], at: number): FlatTable | null {
  const printed = lines.slice(at, at + MOST_LINES).flatMap((line, i) => (line.trim() === '' ? [] : [{ line, i }]))
  const table = cellByCell(
    printed.map(({ line }) => line),
    0,
  )
  return table && { ...table, lines: (printed[table.lines - 1]?.i ?? 0) + 1 }
}

function tabbed(lines: readonly string[], at: number): FlatTable | null {
  const heading = cellsOf(lines[at] ?? '')
  if (heading.length < HEADINGS.least || !isNumbers(heading[0] ?? '')) return null
  const rows = [heading]
  let next = at + 1
  for (let row = barredRow(lines, next, rows.length, heading.length); row !== null; ) {
    rows.push(row.cells)
    next += row.lines
    row = barredRow(lines, next, rows.length, heading.length)
  }
  return rows.length > LEAST_ROWS ? { grid: gridOf(rows), lines: next - at } : null
}

/** "3. 4.": the numbers of two rows that became one. */
const ROW_NUMBERS = /^\d{1,2}\.?(?: \d{1,2}\.?)?$/u
const LEAST_UNHEADED = 3
const LONGEST_TIME = 40

/** Rows with bars and no row of headings: numbers from 1 on in the first column, nothing but times in the last. */
function unheaded(lines: readonly string[], at: number): FlatTable | null {
  if (!/^\s{0,9}1\.? ?\|/u.test(lines[at] ?? '')) return null
  const rows: (readonly string[])[] = []
  for (
    let row = cellsOf(lines[at]?.trim() ?? '');
    isTimedRow(row, rows[0]);
    row = cellsOf(lines[at + rows.length]?.trim() ?? '')
  )
    rows.push(row)
  return rows.length >= LEAST_UNHEADED ? { grid: gridOf(rows), lines: rows.length } : null
}

function isTimedRow(row: readonly string[], first: readonly string[] | undefined): boolean {
  const time = row.at(-1) ?? ''
  const wide = row.length >= 3 && (first === undefined || row.length === first.length)
  return wide && ROW_NUMBERS.test(row[0] ?? '') && time.length <= LONGEST_TIME && isTime(time)
}

/** Most lines a row with a bar between its cells is broken over. */
const MOST_BROKEN = 5

/** The row at `at`, whole on its line; with bars and its number also where its cells were broken over lines. */
function barredRow(
  lines: readonly string[],
  at: number,
  number: number,
  width: number,
): { readonly cells: readonly string[]; readonly lines: number } | null {
  const first = lines[at] ?? ''
  const whole = cellsOf(first)
  const numbered = first.includes(' | ') && isNumber(whole[0] ?? '', number)
  let taken = 1
  let text = first
  let cells = whole
  while (numbered && cells.length < width && taken < MOST_BROKEN) {
    const more = lines[at + taken] ?? ''
    if (more.trim() === '' || isNumber(cellsOf(more)[0] ?? '', number + 1)) return null
    text = `${text.trimEnd()} ${more.trim()}`
    cells = cellsOf(text)
    taken++
  }
  if (cells.length !== width) return null
  // the last cell goes on in small letters
  const tail = lines[at + taken]?.trim() ?? ''
  if (numbered && taken < MOST_BROKEN && /^\p{Ll}/u.test(tail) && !tail.includes('|'))
    return { cells: cellsOf(`${text.trimEnd()} ${tail}`), lines: taken + 1 }
  return { cells, lines: taken }
}

const cellsOf = (line: string): readonly string[] =>
  line.includes('\t') ? split(line, '\t') : line.includes(' | ') ? split(line.replace(/^\||\|$/gu, ''), '|') : []
const split = (line: string, mark: string): readonly string[] => line.split(mark).map((cell) => cell.trim())

/** Behind a heading of row numbers at `at`: every cell on a line of its own. */
function cellByCell(lines: readonly string[], at: number): FlatTable | null {
  const first = lines.findIndex((line, i) => i > at && i <= at + HEADINGS.most && isNumber(line, 1))
  const width = first - at
  if (first < 0 || width < HEADINGS.least) return null
  const heading = lines.slice(at, first).map((line) => line.trim())
  if (heading.some((cell) => cell === '' || cell.length > LONGEST_HEADING)) return null
  const rows = [heading]
  for (let from = first; isNumber(lines[from] ?? '', rows.length); from += width) {
    const row = lines.slice(from, from + width).map((line) => line.trim())
    // A cell of two lines, or an empty one: what belongs to which column is not known.
    if (row.length < width || row.some((cell) => cell === '' || cell.length > LONGEST_CELL)) return null
    rows.push(row)
  }
  // The number behind the last row read would be that of a row that does not fit.
  const behind = lines.slice(first + (rows.length - 1) * width, first + rows.length * width)
  if (rows.length <= LEAST_ROWS || behind.some((line) => isNumber(line, rows.length))) return null
  return { grid: gridOf(rows), lines: width * rows.length }
}

const LONGEST_ROW = 14

/** As cellByCell, with cells broken over lines and a page number between them; the last column must be one of times. */
function wrapped(lines: readonly string[], at: number): FlatTable | null {
  const first = lines.findIndex((line, i) => i > at && i <= at + HEADINGS.most && isNumber(line, 1))
  const heading = first < 0 ? [] : lines.slice(at, first).map((line) => line.trim())
  if (heading.length < HEADINGS.least || !endsInTime(heading)) return null
  if (heading.some((cell) => cell === '' || cell.length > LONGEST_HEADING)) return null
  const rows = [heading]
  let from = first
  while (isNumber(lines[from] ?? '', rows.length)) {
    const row = rowAt(lines, from + 1, rows.length + 1, heading.slice(1))
    if (!row) return null
    rows.push([String(rows.length), ...row.cells])
    from = row.end
  }
  return rows.length > LEAST_ROWS ? { grid: gridOf(rows), lines: from - at } : null
}

/** The row whose words begin at `from`: up to the number of the next one, or, of the last, up to the end of its time. */
function rowAt(
  lines: readonly string[],
  from: number,
  next: number,
  headings: readonly string[],
): { readonly cells: readonly string[]; readonly end: number } | null {
  const ahead = lines.slice(from, from + LONGEST_ROW)
  const stop = ahead.findIndex((line) => isNumber(line, next))
  const words = ahead.slice(0, stop < 0 ? ahead.length : stop).map((line) => line.trim())
  if (stop >= 0) {
    const cells = cellsOfRow(
      headings,
      words.filter((line) => line !== '' && !PAGE.test(line)),
    )
    return cells && { cells, end: from + stop }
  }
  for (let length = headings.length; length <= words.length; length++) {
    const line = words[length] ?? ''
    if (length < words.length && (isTime(line) || /^\p{Ll}/u.test(line) || /^\d{1,2}\/\d/u.test(line))) continue
    const cells = cellsOfRow(
      headings,
      words.slice(0, length).filter((cell) => cell !== '' && !PAGE.test(cell)),
    )
    if (cells && isTime(cells.at(-1) ?? '')) return { cells, end: from + length }
  }
  return null
}
const PAGE = /^\d{1,3}$/u

const isNumber = (line: string, number: number): boolean => new RegExp(`^0?${number}\\.?$`, 'u').test(line.trim())

const gridOf = (rows: readonly (readonly string[])[]): Grid => ({
  type: 'table',
  rows: rows.map((row) => row.map((cell) => (cell === '' ? [] : [{ type: 'text' as const, value: cell }]))),
  align: (rows[0] ?? []).map(() => null),
})
