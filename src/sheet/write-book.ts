import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { type Book, type BookCell, type BookSheet, isDay, type Tone } from '../model/book.js'
import { columnLetters } from '../model/sheet.js'

const FONT = { name: 'Times New Roman', size: 12 } as const
const thin = { style: 'thin' } as const
const BOX = { top: thin, right: thin, bottom: thin, left: thin } as const
const BODY: CellStyle = { font: FONT, border: BOX, alignment: { vertical: 'top', wrapText: true } }
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border: BOX,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const COLOURS: Readonly<Record<Tone, string | undefined>> = {
  late: 'F8CBAD',
  soon: 'FFE699',
  done: 'E2EFDA',
  plain: undefined,
}
const DAY_FORMAT = 'dd/mm/yyyy'

function styleOf(cell: BookCell, tone: Tone): CellStyle {
  const rgb = COLOURS[tone]
  return {
    ...BODY,
    ...(rgb === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const }),
    ...(isDay(cell) ? { numFmt: DAY_FORMAT, alignment: { horizontal: 'center', vertical: 'top' } as const } : {}),
  }
}

function cellOf(cell: BookCell, tone: Tone): Partial<Cell> {
  const style = styleOf(cell, tone)
  if (isDay(cell)) return { value: new Date(`${cell.day}T00:00:00Z`), type: 'date', style }
  if (typeof cell === 'number') return { value: cell, type: 'number', style }
  return { value: cell ?? '', type: 'string', style }
}

/** Points of a line of type, and of the room above and below. */
const LINE_PT = 15.5
const ROOM_PT = 3
/** Excel draws no row higher than this. */
const MOST_PT = 400

/** Height for the cell that wraps into most lines: programs do not measure wrapped words when they open a file. */
function heightOf(cells: readonly BookCell[], columns: BookSheet['columns']): number {
  const lines = cells.map((cell, index) => {
    const room = Math.max(4, (columns[index]?.width ?? 10) * 0.92)
    return typeof cell === 'string'
      ? cell.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0)
      : 1
  })
  return Math.min(MOST_PT, Math.max(1, ...lines) * LINE_PT + ROOM_PT)
}

/** The headings and the rows below them, at least one. */
function filterRange({ notes = [], columns, rows }: BookSheet): string {
  const head = 2 + notes.length
  return `A${head}:${columnLetters(Math.max(0, columns.length - 1))}${head + Math.max(1, rows.length)}`
}

function sheetOf(sheet: BookSheet): WriteSheet {
  const { name, title, notes = [], columns, rows, printed } = sheet
  const head = 1 + notes.length
  const cells = new Map<string, Partial<Cell>>()
  cells.set('0,0', { value: title, type: 'string', style: { font: { ...FONT, size: 14, bold: true } } })
  for (const [index, note] of notes.entries())
    cells.set(`${index + 1},0`, { value: note, type: 'string', style: { font: { ...FONT, size: 11, italic: true } } })
  for (const [column, { title: words }] of columns.entries())
    cells.set(`${head},${column}`, { value: words, type: 'string', style: HEADING })
  for (const [at, { cells: values, tone = 'plain' }] of rows.entries())
    for (const [column, value] of values.entries()) cells.set(`${head + 1 + at},${column}`, cellOf(value, tone))
  const end = head + 1 + rows.length
  const validations = columns.flatMap(({ choices }, column): readonly DataValidation[] =>
    choices === undefined
      ? []
      : [
          {
            type: 'list',
            values: [...choices],
            range: `${columnLetters(column)}${head + 2}:${columnLetters(column)}${end + 200}`,
            allowBlank: true,
          },
        ],
  )
  return {
    name,
    rows: Array.from({ length: end }, () => []),
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([
      [
        head,
        {
          height: heightOf(
            columns.map((column) => column.title),
            columns,
          ),
        },
      ],
      ...rows.map((row, at) => [head + 1 + at, { height: heightOf(row.cells, columns) }] as const),
    ]),
    freezePane: { rows: head + 1 },
    autoFilter: { range: filterRange(sheet) },
    dataValidations: validations,
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
      ...(printed === undefined ? {} : { printArea: `$A$1:$${columnLetters(printed - 1)}$${Math.max(head + 1, end)}` }),
    },
  }
}

/** Sheets of typed cells as .xlsx: filters, frozen heads, days as days, rows coloured by tone. Same input, same bytes. */
export async function writeBook({ sheets, date }: Book): Promise<Uint8Array> {
  const day = new Date(`${date}T00:00:00Z`)
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    // LibreOffice keeps a filter only when the name is there under which Excel files it.
    namedRanges: sheets.map((sheet) => ({
      name: '_xlnm._FilterDatabase',
      range: `${sheet.name}!${filterRange(sheet).replace(/[A-Z]{1,3}|\d{1,7}/gu, '$$$&')}`,
      scope: sheet.name,
    })),
    defaultFont: FONT,
    properties: { created: day, modified: day },
  })
}
