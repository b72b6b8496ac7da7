/** A table of cells as words, as a person typed them: what a spreadsheet or a .csv holds. */
export interface Sheet {
  /** File name, for messages. */
  readonly file: string
  /** How a place in it is called: `ô C5` in a spreadsheet, `dòng 5, cột 3` in a .csv. */
  readonly places: 'cells' | 'lines'
  readonly rows: readonly (readonly string[])[]
}

/** Letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** What a person calls the cell at `row`, `column` (from 0). */
export function placeOf({ places }: Sheet, row: number, column: number): string {
  return places === 'cells' ? `ô ${columnLetters(column)}${row + 1}` : `dòng ${row + 1}, cột ${column + 1}`
}

/** A column of a form that units fill in. */
export interface Column {
  readonly title: string
  readonly kind: 'words' | 'day' | 'number'
  /** What may stand in it, when that is a closed list. */
  readonly choices?: readonly string[]
  /** What a person is told who puts the cursor there. */
  readonly help?: string
  readonly example: string
}

/** An empty table to be sent out: the heading lines, the columns, one example row. */
export interface Form {
  readonly title: string
  readonly columns: readonly Column[]
  /** Day for the file's properties, so that the same input gives the same bytes. */
  readonly date: string
}

/** Labels above the headings of a form, and what they are found by in a returned one. */
export const FORM_LABELS = {
  unit: 'Đơn vị:',
  none: 'Không có nội dung để báo cáo (ghi x):',
  /** In the counter of the row that only shows how to fill in the table. */
  example: 'Ví dụ',
} as const

/** Returned tables put together: one row for each row of each unit. */
export interface Collection {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** Under the rows: sums of the columns of numbers, empty words elsewhere. */
  readonly totals: readonly (string | number)[]
  /** What became of each unit: sent, sent “không có”, not sent, not readable. */
  readonly units: readonly {
    readonly unit: string
    readonly state: string
    readonly file: string
    readonly rows: number
  }[]
  readonly date: string
}

/** What a table put together from many returns says beside its rows: who sent each, and the line of sums. */
export const COLLECTED = { sender: 'Đơn vị', total: 'Tổng số:' } as const
