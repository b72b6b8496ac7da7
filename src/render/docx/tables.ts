import type { Columns, Paragraph, Stacked, Table } from '../layout/types.js'
import { drawParagraph, drawSpace, drawStacked, type Pen } from './paragraphs.js'
import { twips } from './xml.js'

const SIDES = ['top', 'left', 'bottom', 'right'] as const

/** The head or the foot: a table without lines or margins, each row on one page. */
export function drawColumns(columns: Columns, pen: Pen): string {
  const widths = columns.widthsMm.map(twips)
  const none = [...SIDES, 'insideH', 'insideV'].map((side) => `<w:${side} w:val="none" w:sz="0" w:color="auto"/>`)
  const rows = columns.rows.map((row) => {
    const cells = row.map((cell, i) => drawCell(stack(cell, pen), widths[i], ''))
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`
  })
  return frame(widths, '', none.join(''), margins(0, 0), rows)
}

function stack(cell: readonly Stacked[], pen: Pen): string {
  // A cell without a paragraph is no valid cell.
  if (cell.length === 0) return drawSpace({ heightPt: 1, keepNext: true })
  return cell.map((block) => drawStacked(block, pen)).join('')
}

/** A table of data: the heading row on every page, no row over two pages. */
export function drawTable(table: Table, pen: Pen): string {
  const widths = table.widthsMm.map(twips)
  const weight = Math.round(table.weightPt * 8)
  const lines = [...SIDES, 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="000000"/>`,
  )
  const row = (cells: readonly Paragraph[], heading: boolean): string => {
    const drawn = cells.map((cell, i) => drawCell(drawParagraph(cell, pen), widths[i], '<w:vAlign w:val="center"/>'))
    return `<w:tr><w:trPr><w:cantSplit/>${heading ? '<w:tblHeader/>' : ''}</w:trPr>${drawn.join('')}</w:tr>`
  }
  const rows = [row(table.head, true), ...table.rows.map((cells) => row(cells, false))]
  const inner = margins(twips(table.padMm), twips(table.padYMm))
  return frame(widths, '<w:jc w:val="center"/>', lines.join(''), inner, rows)
}

function drawCell(content: string, width: number | undefined, more: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`
}

function margins(across: number, along: number): string {
  const of = { top: along, left: across, bottom: along, right: across }
  return SIDES.map((side) => `<w:${side} w:w="${of[side]}" w:type="dxa"/>`).join('')
}

/** In the order of the schema: tblW, jc, tblBorders, tblLayout, tblCellMar. */
function frame(
  widths: readonly number[],
  placed: string,
  borders: string,
  cellMargins: string,
  rows: readonly string[],
): string {
  const total = widths.reduce((sum, one) => sum + one, 0)
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${placed}<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${cellMargins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}
