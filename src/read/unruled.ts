import {
  CELL_START,
  crosses,
  narrowed,
  type Strip,
  stripsOf,
  type TableLine,
  type TableWord,
  type Unruled,
} from './strips.js'
import { unnumberedFrom } from './unnumbered.js'

/**
 * Tables without drawn lines, and scanned ones whose lines no engine tells: known by their column of row numbers, or by
 * what stands in their heading.
 */

/** In font heights. */
const WIDEST_NUMBER = 3.2
const FARTHEST = 4
const HEADING_PITCH = 1.7
const LONGEST = 400
const ROW_NUMBER = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]?$/u

export interface Search {
  /** The strips of a table that the page before may carry on. */
  readonly before?: readonly Strip[]
  /** Lone figures may not have been seen: a row may also begin where every column begins. */
  readonly lossy?: boolean
}

/** All such tables of a page, from top to bottom. */
export function findUnruled<W extends TableWord>(
  lines: readonly TableLine<W>[],
  { before = [], lossy = false }: Search = {},
): readonly Unruled<W>[] {
  const tables: Unruled<W>[] = []
  const carried = before.length > 0 ? carriedOn(lines, before) : undefined
  if (carried) tables.push(carried)
  for (let at = carried?.to ?? 0; at < lines.length; at += 1) {
    const table = isHeading(lines[at]) ? tableFrom(lines, at, lossy) : lossy ? undefined : unnumberedFrom(lines, at)
    if (!table) continue
    tables.push(table)
    at = table.to - 1
  }
  return tables
}

/** `TT`, `STT` or `Số TT` at the left, two headings at least beside it. */
function isHeading(line: TableLine<TableWord> | undefined): boolean {
  const [first, second] = (line?.words ?? []).map(({ text }) => text)
  const numbered = /^S?TT\.?$/iu.test(first ?? '') || (/^Số$/iu.test(first ?? '') && /^TT$/iu.test(second ?? ''))
  return numbered && (line?.words.length ?? 0) >= 4
}

function tableFrom<W extends TableWord>(
  lines: readonly TableLine<W>[],
  heading: number,
  lossy: boolean,
): Unruled<W> | undefined {
  const head = lines[heading]
  if (!head) return undefined
  const numbersEnd = (head.words.find(({ text }) => /TT/iu.test(text))?.x1 ?? 0) + WIDEST_NUMBER * head.size
  let strips = stripsOf(head)
  let to = heading + 1
  for (; to < lines.length && to < heading + LONGEST; to += 1) {
    const [line, above] = [lines[to], lines[to - 1]]
    if (!line || !above || line.y - above.y > FARTHEST * line.size) break
    const left = narrowed(strips, line)
    // The strip beside the numbers must stay, and another.
    if (left.length < 2 || (left[0]?.from ?? 0) > numbersEnd) break
    strips = left
  }
  let from = heading
  for (; from > 0; from -= 1) {
    const [line, below] = [lines[from - 1], lines[from]]
    if (!line || !below || below.y - line.y > HEADING_PITCH * line.size || crosses(strips, line)) break
  }
  return cutRows(lines, { from, body: heading + 1, to, strips, least: 2, lossy })
}

/** Lines at the top of a page that fit the columns of the table before. */
function carriedOn<W extends TableWord>(
  lines: readonly TableLine<W>[],
  strips: readonly Strip[],
): Unruled<W> | undefined {
  // A page number may stand above.
  const from = lines[0]?.words.length === 1 && /^\d{1,3}$/u.test(lines[0].words[0]?.text ?? '') ? 1 : 0
  let to = from
  for (; to < lines.length; to += 1) {
    const [line, above] = [lines[to], lines[to - 1]]
    if (!line || (above && to > from && line.y - above.y > FARTHEST * line.size) || crosses(strips, line)) break
  }
  return cutRows(lines, { from, body: from, to, strips, least: 1, lossy: false })
}

interface Cut {
  readonly from: number
  /** First line behind the headings. */
  readonly body: number
  readonly to: number
  readonly strips: readonly Strip[]
  /** Fewest numbered rows that make a table. */
  readonly least: number
  readonly lossy: boolean
}

function cutRows<W extends TableWord>(lines: readonly TableLine<W>[], cut: Cut): Unruled<W> | undefined {
  const { from, to, strips } = cut
  const columnOf = (word: TableWord) => strips.filter((strip) => (word.x0 + word.x1) / 2 > strip.from).length
  const own = lines.slice(from, to)
  const used = [...new Set(own.flatMap(({ words }) => words.map(columnOf)))].sort((a, b) => a - b)
  const begins = (line: TableLine<W>) =>
    hasNumber(line, columnOf) || (cut.lossy && used.slice(1).every((column) => beginsColumn(line, column, columnOf)))
  const numbered = own.flatMap((line, at) => (at + from >= cut.body && begins(line) ? [at] : []))
  const strange = own.slice(cut.body - from).filter((line) => line.words.some((word) => columnOf(word) === 0))
  if (used.length < 3 || numbered.length < cut.least || numbered.length < 0.7 * strange.length) return undefined
  const starts = rowStarts(own, numbered, cut.body - from, columnOf)
  const bounds = cut.body > from ? [0, ...starts] : starts
  const rows = bounds.map((start, at) =>
    used.map((column) =>
      own
        .slice(start, bounds[at + 1] ?? own.length)
        .map(({ words }) => words.filter((word) => columnOf(word) === column))
        .filter((piece) => piece.length > 0),
    ),
  )
  return { from: from + (bounds[0] ?? 0), to, rows, strips }
}

function hasNumber(line: TableLine<TableWord>, columnOf: (word: TableWord) => number): boolean {
  const first = line.words.filter((word) => columnOf(word) === 0)
  return first.length === 1 && ROW_NUMBER.test(first[0]?.text ?? '')
}

/** Words of the column are there and begin as a cell does. */
function beginsColumn(line: TableLine<TableWord>, column: number, columnOf: (word: TableWord) => number): boolean {
  return CELL_START.test(line.words.find((word) => columnOf(word) === column)?.text ?? '')
}

/**
 * First line of each row. Where the text beside the numbers begins with a capital the numbers stand in the first line;
 * where it does not they stand in the middle of their rows, and a line belongs to the nearest.
 */
function rowStarts(
  lines: readonly TableLine<TableWord>[],
  numbered: readonly number[],
  body: number,
  columnOf: (word: TableWord) => number,
): readonly number[] {
  const capital = numbered.filter((at) => {
    const beside = lines[at]?.words.find((word) => columnOf(word) > 0)
    return beside === undefined || CELL_START.test(beside.text)
  })
  if (capital.length >= 0.7 * numbered.length) return numbered
  return numbered.map((at, index) => {
    const before = numbered[index - 1]
    if (before === undefined) return body
    const middle = ((lines[before]?.y ?? 0) + (lines[at]?.y ?? 0)) / 2
    return lines.findIndex((line, place) => place > before && line.y > middle)
  })
}
