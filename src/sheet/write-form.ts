import { type Cell, type CellStyle, type ColumnDef, type DataValidation, writeXlsx } from 'hucre/xlsx'
import { type Column, columnLetters, FORM_LABELS, type Form } from '../model/sheet.js'

/** Rows that the drop-down lists cover. */
const ROWS = 500
const HEADING_ROW = 4
const FONT = { name: 'Times New Roman', size: 12 } as const
const thin = { style: 'thin' } as const
const BOX = { top: thin, right: thin, bottom: thin, left: thin } as const
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border: BOX,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const SHOWN: CellStyle = { font: { ...FONT, italic: true, color: { rgb: '808080' } }, border: BOX }
/** Days and numbers with leading zeros stay as they are typed. */
const TYPED: CellStyle = { font: FONT, border: BOX, numFmt: '@', alignment: { vertical: 'center', wrapText: true } }

/** Wide enough for the longest word of the heading, which wraps; names and remarks get more room. */
function width({ title, kind }: Column): number {
  const longest = Math.max(...title.split(/\s+/u).map((word) => word.length)) + 2
  return Math.max(longest, kind === 'words' ? Math.min(20, title.length + 4) : 11)
}

/** A list inside the file holds at most 255 characters and parts its values by commas (ECMA-376, 18.3.1.32). */
const fitsList = (choices: readonly string[]): boolean =>
  choices.join(',').length <= 255 && choices.every((one) => !one.includes(','))

function validationOf(column: Column, index: number): readonly DataValidation[] {
  const letter = columnLetters(index + 1)
  const range = `${letter}${HEADING_ROW + 2}:${letter}${HEADING_ROW + 1 + ROWS}`
  const message =
    column.help === undefined
      ? {}
      : { showInputMessage: true, inputTitle: column.title.slice(0, 32), inputMessage: column.help }
  if (column.choices && fitsList(column.choices))
    return [
      {
        type: 'list',
        values: [...column.choices],
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Chưa đúng',
        errorMessage: `Chọn một trong: ${column.choices.join('; ')}`.slice(0, 250),
        ...message,
      },
    ]
  return column.help === undefined ? [] : [{ type: 'custom', formula1: 'TRUE', range, allowBlank: true, ...message }]
}

/** The empty table as .xlsx: title, the unit's name, headings, drop-down lists, one example row. Same input, same bytes. */
export async function writeFormXlsx(form: Form): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>()
  const put = (row: number, column: number, value: string, style: CellStyle) =>
    cells.set(`${row},${column}`, { value, type: 'string', style })
  put(0, 0, form.title, { font: { ...FONT, size: 14, bold: true } })
  put(1, 0, FORM_LABELS.unit, { font: { ...FONT, bold: true } })
  put(2, 0, FORM_LABELS.none, { font: FONT })
  put(HEADING_ROW, 0, 'TT', HEADING)
  put(HEADING_ROW + 1, 0, FORM_LABELS.example, SHOWN)
  form.columns.forEach((column, index) => {
    put(HEADING_ROW, index + 1, column.title, HEADING)
    put(HEADING_ROW + 1, index + 1, column.example, SHOWN)
  })
  const columns: ColumnDef[] = [{ width: 8 }, ...form.columns.map((column) => ({ width: width(column), style: TYPED }))]
  const day = new Date(`${form.date}T00:00:00Z`)
  return writeXlsx({
    sheets: [
      {
        name: 'DanhSach',
        columns,
        rows: Array.from({ length: HEADING_ROW + 2 }, () => []),
        cells,
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: Math.max(1, form.columns.length) }],
        dataValidations: form.columns.flatMap(validationOf),
        freezePane: { rows: HEADING_ROW + 1 },
        pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
    defaultFont: FONT,
    properties: { created: day, modified: day },
  })
}
