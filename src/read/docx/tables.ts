import { inlinesOf } from '../../markdown/runs.js'
import type { Block, BlockHints, Grid, Inline, Line } from '../../model/tree.js'
import { plainText } from './paragraph.js'
import { drawsLines, type Styles } from './styles.js'
import { type Element, findPath, settingOf } from './xml.js'

/** One cell with its content already read (numbers count row by row, whatever order the columns are read in). */
export interface Cell {
  readonly blocks: readonly Block[]
  readonly span: number
  /** Continues the cell above it. */
  readonly merged: boolean
  readonly boxed: boolean
}
export interface TableShape {
  readonly rows: readonly (readonly Cell[])[]
  /** Nothing but a line or two stands before it / after it in the document. */
  readonly atHead: boolean
  readonly atFoot: boolean
}

/**
 * A table as blocks. A table without lines that sets two things side by side (head and foot of an official paper) is
 * read column by column, left first; one column or one cell is plain paragraphs; the rest is a grid.
 * @param number what `hints.columns` says when the table is side by side.
 */
export function tableBlocks(shape: TableShape, number: number): readonly Block[] {
  return ruledStretches(shape.rows).flatMap((rows) => stretchBlocks({ ...shape, rows }, number))
}

function stretchBlocks(shape: TableShape, number: number): readonly Block[] {
  if (shape.rows.every((row) => row.length <= 1)) return shape.rows.flatMap((row) => row.flatMap((cell) => cell.blocks))
  return isSideBySide(shape) ? columnsOf(shape.rows, number) : [gridOf(shape.rows)]
}

/** Two tables with nothing between them are stored as one: a list with lines and the signatures below it without. */
function ruledStretches(rows: readonly (readonly Cell[])[]): readonly (readonly (readonly Cell[])[])[] {
  const stretches: (readonly Cell[])[][] = []
  for (const row of rows) {
    const last = stretches.at(-1)
    const [before] = last ?? []
    if (last && before && mostlyBoxed(before) === mostlyBoxed(row)) last.push(row)
    else stretches.push([row])
  }
  // More changes than that are the whims of one table.
  return stretches.length <= 2 ? stretches : [rows]
}

function mostlyBoxed(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => cell.boxed).length * 2 > cells.length
}

/** Cell properties that decide the shape; borders of the cell go before those of the table. */
export function readCell(element: Element, blocks: readonly Block[], tableRuled: boolean): Cell {
  const properties = findPath(element, 'tcPr')
  const merge = findPath(properties, 'vMerge')
  const borders = findPath(properties, 'tcBorders')
  const sides = ['top', 'bottom', 'left', 'right'].filter((side) => {
    const alias = side === 'left' ? 'start' : side === 'right' ? 'end' : side
    const value = settingOf(borders, side) ?? settingOf(borders, alias)
    return value === undefined ? tableRuled : value !== 'nil' && value !== 'none'
  })
  return {
    blocks,
    span: Math.min(Math.max(Number(settingOf(properties, 'gridSpan') ?? 1) || 1, 1), 63),
    merged: merge !== undefined && merge.attributes.val !== 'restart',
    boxed: sides.length >= 3,
  }
}

export function isRuled(table: Element, styles: Styles): boolean {
  const properties = findPath(table, 'tblPr')
  const own = findPath(properties, 'tblBorders')
  return own ? drawsLines(own) : styles.ruled(settingOf(properties, 'tblStyle'))
}

function isSideBySide({ rows, atHead, atFoot }: TableShape): boolean {
  const cells = rows.flat()
  const wide = rows.filter((row) => row.length > 1)
  const twoFilled = wide.every((row) => row.filter((cell) => cell.blocks.length > 0).length <= 2)
  const tall = cells.some((cell) => lineCount(cell) >= 3)
  if (cells.filter((cell) => cell.boxed).length * 2 > cells.length)
    return atHead && rows.length <= 2 && twoFilled && tall
  if (!twoFilled) return rows.length === 1 && tall
  return rows.length <= 2 || atHead || atFoot || tall
}

function lineCount(cell: Cell): number {
  return cell.blocks.reduce((lines, block) => lines + plainText(block).split('\n').length, 0)
}

/** Left column of all rows, then right; a row of one cell ends one pair of columns and begins another. */
function columnsOf(rows: readonly (readonly Cell[])[], number: number): readonly Block[] {
  const blocks: Block[] = []
  let left: Block[] = []
  let right: Block[] = []
  const close = () => {
    blocks.push(...left, ...right)
    left = []
    right = []
  }
  for (const row of rows) {
    const [first, ...rest] = row
    if (row.length <= 1) {
      close()
      blocks.push(...(first?.blocks ?? []))
      continue
    }
    left.push(...placed(first?.blocks ?? [], { column: 'left', columns: number }))
    right.push(...rest.flatMap((cell) => placed(cell.blocks, { column: 'right', columns: number })))
  }
  close()
  return blocks
}

function placed(blocks: readonly Block[], hints: BlockHints): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'table' ? { ...block, hints: { ...block.hints, ...hints } } : block,
  )
}

function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  const cells = rows.map((row) =>
    row.flatMap((cell): readonly (readonly Inline[])[] => [
      cell.merged ? [] : cellInlines(cell.blocks),
      ...Array.from({ length: cell.span - 1 }, () => []),
    ]),
  )
  const width = Math.max(...cells.map((row) => row.length))
  const padded = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => [])])
  return { type: 'table', rows: padded, align: Array.from({ length: width }, () => null) }
}

/** Paragraphs of a cell on lines of their own; a table inside a cell as lines with tabs. */
function cellInlines(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block, index): readonly Inline[] => {
    const inner: readonly Inline[] = isLine(block)
      ? block.children
      : inlinesOf([{ text: plainText(block), bold: false, italic: false }])
    return index === 0 ? inner : [{ type: 'break' }, ...inner]
  })
}

function isLine(block: Block): block is Line {
  return block.type === 'paragraph'
}
