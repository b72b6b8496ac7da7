import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { type Collection, columnLetters } from '../model/sheet.js'

const FONT = { name: 'Times New Roman', size: 12 } as const
const thin = { style: 'thin' } as const
const BOX = { top: thin, right: thin, bottom: thin, left: thin } as const
const PLAIN: CellStyle = { font: FONT, border: BOX, alignment: { vertical: 'center', wrapText: true } }
const BOLD: CellStyle = { ...PLAIN, font: { ...FONT, bold: true } }
const HEADING: CellStyle = {
  ...BOLD,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

interface Table {
  readonly name: string
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly totals?: readonly (string | number)[]
}

function sheetOf({ name, title, headings, rows, totals }: Table): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  const put = (row: number, values: readonly (string | number)[], style: CellStyle): void => {
    for (const [column, value] of values.entries())
      cells.set(`${row},${column}`, { value, type: typeof value === 'number' ? 'number' : 'string', style })
  }
  cells.set('0,0', { value: title, type: 'string', style: { font: { ...FONT, size: 14, bold: true } } })
  put(2, headings, HEADING)
  for (const [index, row] of rows.entries()) put(3 + index, row, PLAIN)
  if (totals) put(3 + rows.length, totals, BOLD)
  const lengths = headings.map((heading, column) =>
    Math.max(
      ...heading.split(/\s+/u).map((word) => word.length + 1),
      ...rows.map((row) => Math.min(24, String(row[column] ?? '').length)),
    ),
  )
  return {
    name,
    rows: Array.from({ length: 3 + rows.length + (totals ? 1 : 0) }, () => []),
    cells,
    columns: lengths.map((length) => ({ width: Math.max(6, length + 2) })),
    freezePane: { rows: 3 },
    autoFilter: { range: `A3:${columnLetters(headings.length - 1)}${3 + rows.length}` },
    // Sheet names without spaces: the library writes print titles unquoted.
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$3:$3',
    },
  }
}

/** The collected tables as .xlsx: all rows with their sums, and what became of each unit. Same input, same bytes. */
export async function writeCollectionXlsx(collection: Collection): Promise<Uint8Array> {
  const { title, headings, rows, totals, units, date } = collection
  const day = new Date(`${date}T00:00:00Z`)
  return writeXlsx({
    sheets: [
      sheetOf({ name: 'TongHop', title, headings, rows, totals }),
      sheetOf({
        name: 'TinhHinhGui',
        title: 'Tình hình gửi của các đơn vị',
        headings: ['TT', 'Đơn vị', 'Tình hình', 'Số dòng', 'Tệp'],
        rows: units.map(({ unit, state, file, rows: count }, index) => [index + 1, unit, state, count, file]),
      }),
    ],
    defaultFont: FONT,
    properties: { created: day, modified: day },
  })
}
