import { inlinesOf } from '../../markdown/runs.js'
import type { Grid, Inline } from '../../model/tree.js'
import type { Strip } from '../strips.js'
import { findUnruled } from '../unruled.js'
import type { Rule, Word } from './ink.js'
import { linesOf, type PdfLine, textOf } from './lines.js'

/** A table with drawn lines and what stands in it. */
export interface DrawnTable {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Left edges of the columns and the right edge of the last. */
  readonly edges: readonly number[]
  readonly grid: Grid
  readonly words: ReadonlySet<Word>
}

const NEAR = 3
const SMALLEST_CELL = 7
const MOST_EDGES = 60
const MOST_RULES = 6000

/** The tables of a page: connected drawn lines that make two columns and two rows at least, with text inside. */
export function findTables(words: readonly Word[], rules: readonly Rule[], page: number): readonly DrawnTable[] {
  if (rules.length < 5 || rules.length > MOST_RULES) return []
  return connected(rules).flatMap((own) => {
    const table = tableOf(own, words, page)
    return table ? [table] : []
  })
}

/** Tables without drawn lines; `strips` are those of the last one, for the page that carries it on. */
export function findUnruledTables(
  lines: readonly PdfLine[],
  before: readonly Strip[],
  page: number,
): { readonly tables: readonly DrawnTable[]; readonly strips: readonly Strip[] } {
  const found = findUnruled(lines, { before })
  const tables = found.map(({ from, to, rows, strips }): DrawnTable => {
    const own = lines.slice(from, to)
    const cells = rows.map((row) => row.map((pieces) => cellText(pieces.map(textOf))))
    const [left, right] = [Math.min(...own.map(({ x0 }) => x0)), Math.max(...own.map(({ x1 }) => x1))]
    return {
      top: (own[0]?.y ?? 0) - (own[0]?.size ?? 0),
      bottom: own.at(-1)?.y ?? 0,
      left,
      right,
      edges: [left, ...strips.map((strip) => (strip.from + strip.to) / 2), right],
      grid: { type: 'table', rows: cells, align: (rows[0] ?? []).map(() => null), hints: { page } },
      words: new Set(own.flatMap(({ words }) => words)),
    }
  })
  const last = found.at(-1)
  return { tables, strips: last && last.to >= lines.length - 1 ? last.strips : [] }
}

const isLevel = (rule: Rule) => rule.y0 === rule.y1

function touches(a: Rule, b: Rule): boolean {
  return a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR
}

/** Groups of lines that touch each other. Each line is compared with the groups' extents first. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: { rules: Rule[]; box: Rule }[] = []
  for (const rule of rules) {
    const met = groups.filter((group) => touches(group.box, rule) && group.rules.some((own) => touches(own, rule)))
    const [first, ...others] = met
    if (!first) {
      groups.push({ rules: [rule], box: rule })
      continue
    }
    for (const other of others) {
      for (const own of other.rules) first.rules.push(own)
      first.box = around(first.box, other.box)
      groups.splice(groups.indexOf(other), 1)
    }
    first.rules.push(rule)
    first.box = around(first.box, rule)
  }
  return groups.map((group) => group.rules)
}

const around = (a: Rule, b: Rule): Rule => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
})

function tableOf(rules: readonly Rule[], words: readonly Word[], page: number): DrawnTable | null {
  const level = rules.filter(isLevel)
  const upright = rules.filter((rule) => !isLevel(rule))
  if (level.length < 2 || upright.length < 1) return null
  const xs = edges([...upright.map((rule) => rule.x0), ...level.flatMap((rule) => [rule.x0, rule.x1])])
  const ys = edges([...level.map((rule) => rule.y0), ...upright.flatMap((rule) => [rule.y0, rule.y1])])
  if (xs.length < 3 || ys.length < 3 || xs.length > MOST_EDGES) return null
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  const inside = words.filter((word) => {
    const [x, y] = centre(word)
    return x > left && x < right && y > top && y < bottom
  })
  if (inside.length === 0) return null
  const cells = cellsOf(inside, xs, ys, level, upright)
  if (cells.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length < 2) return null
  const rows = cells
    .filter((row) => row.some((cell) => cell.length > 0))
    .map((row) => row.map((cell) => cellInlines(cell, page)))
  const grid: Grid = { type: 'table', rows, align: xs.slice(1).map(() => null), hints: { page } }
  return { top, bottom, left, right, edges: xs, grid, words: new Set(inside) }
}

const centre = (word: Word) => [(word.x0 + word.x1) / 2, word.y - 0.3 * word.size] as const

/** Distinct places of lines; nearer than a letter they are one line drawn as a thin box. */
function edges(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const kept: number[] = []
  for (const value of sorted) {
    const last = kept.at(-1)
    if (last === undefined || value - last >= SMALLEST_CELL) kept.push(value)
  }
  return kept
}

/** Words by row and column; a word in a merged cell goes to the cell's first row and column. */
function cellsOf(
  words: readonly Word[],
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Rule[],
  upright: readonly Rule[],
): readonly (readonly (readonly Word[])[])[] {
  const cells: Word[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []))
  const walled = (x: number, y: number) =>
    upright.some((rule) => Math.abs(rule.x0 - x) <= SMALLEST_CELL && rule.y0 <= y && rule.y1 >= y)
  const floored = (x: number, y: number) =>
    level.some((rule) => Math.abs(rule.y0 - y) <= SMALLEST_CELL && rule.x0 <= x && rule.x1 >= x)
  const middle = (all: readonly number[], at: number) => ((all[at] ?? 0) + (all[at + 1] ?? 0)) / 2
  const home = new Map<number, readonly [number, number]>()
  const homeOf = (row: number, column: number): readonly [number, number] => {
    const key = row * MOST_EDGES + column
    const known = home.get(key)
    if (known) return known
    const [x, y] = [middle(xs, column), middle(ys, row)]
    let found: readonly [number, number] = [row, column]
    if (column > 0 && !walled(xs[column] ?? 0, y)) found = homeOf(row, column - 1)
    else if (row > 0 && !floored(x, ys[row] ?? 0)) found = homeOf(row - 1, column)
    home.set(key, found)
    return found
  }
  for (const word of words) {
    const [x, y] = centre(word)
    const [row, column] = homeOf(slot(ys, y), slot(xs, x))
    cells[row]?.[column]?.push(word)
  }
  return cells
}

function slot(all: readonly number[], value: number): number {
  let at = 0
  while (at < all.length - 2 && value >= (all[at + 1] ?? 0)) at++
  return at
}

function cellInlines(words: readonly Word[], page: number): readonly Inline[] {
  return cellText(linesOf(words, page).map((line) => textOf(line.words)))
}

function cellText(lines: readonly string[]): readonly Inline[] {
  const text = lines
    .map((line) => line.replace(/ {2,}/gu, ' '))
    .join(' ')
    .normalize('NFC')
  return inlinesOf([{ text, bold: false, italic: false }])
}
