import {
  AlignmentType,
  BorderStyle,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx'
import type { Columns, Paragraph, Stacked, Table } from '../layout/types.js'
import { drawParagraph, drawSpace, drawStacked } from './paragraphs.js'
import { type StyleSheet, twips } from './styles.js'

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 }

/** The head or the foot: a table without lines or margins, each row on one page. */
export function drawColumns(columns: Columns, sheet: StyleSheet): WordTable {
  const widths = columns.widthsMm.map(twips)
  return new WordTable({
    ...frame(widths),
    borders: NO_LINES,
    margins: NO_MARGINS,
    rows: columns.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (cell, i) =>
              new TableCell({
                ...width(widths, i),
                children: stack(cell, sheet),
              }),
          ),
        }),
    ),
  })
}

function stack(cell: readonly Stacked[], sheet: StyleSheet) {
  // A cell without a paragraph is no valid cell.
  if (cell.length === 0) return [drawSpace({ heightPt: 1, keepNext: true })]
  return cell.map((block) => drawStacked(block, sheet))
}

/** A table of data: the heading row on every page, no row over two pages. */
export function drawTable(table: Table, sheet: StyleSheet): WordTable {
  const widths = table.widthsMm.map(twips)
  const line = {
    style: BorderStyle.SINGLE,
    size: Math.round(table.weightPt * 8),
    color: '000000',
  }
  const row = (cells: readonly Paragraph[], tableHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: cells.map(
        (cell, i) =>
          new TableCell({
            ...width(widths, i),
            verticalAlign: VerticalAlignTable.CENTER,
            children: [drawParagraph(cell, sheet)],
          }),
      ),
    })
  return new WordTable({
    ...frame(widths),
    alignment: AlignmentType.CENTER,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: {
      top: twips(table.padYMm),
      bottom: twips(table.padYMm),
      left: twips(table.padMm),
      right: twips(table.padMm),
    },
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  })
}

function frame(widths: readonly number[]) {
  return {
    layout: TableLayoutType.FIXED,
    width: {
      size: widths.reduce((sum, one) => sum + one, 0),
      type: WidthType.DXA,
    },
    columnWidths: [...widths],
  }
}

function width(widths: readonly number[], column: number) {
  return { width: { size: widths[column] ?? 0, type: WidthType.DXA } }
}
