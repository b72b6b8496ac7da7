/** A workbook to be written: sheets of typed cells. */
export interface Book {
  readonly sheets: readonly BookSheet[]
  /** Day for the file's properties, so that the same input gives the same bytes. */
  readonly date: string
}

/** A calendar day, so that a spreadsheet can sort and filter by it. */
export interface DayCell {
  readonly day: string
}
export type BookCell = string | number | DayCell | null

/** How a row stands out. */
export type Tone = 'late' | 'soon' | 'done' | 'plain'

export interface BookColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
  /** What may stand in it, when that is a closed list. */
  readonly choices?: readonly string[]
}

export interface BookRow {
  readonly cells: readonly BookCell[]
  readonly tone?: Tone
}

export interface BookSheet {
  /** Letters and digits only: the library writes print titles unquoted. */
  readonly name: string
  readonly title: string
  /** Small lines under the title. */
  readonly notes?: readonly string[]
  readonly columns: readonly BookColumn[]
  readonly rows: readonly BookRow[]
  /** How many columns are printed, when not all. */
  readonly printed?: number
}

export const isDay = (cell: BookCell): cell is DayCell => typeof cell === 'object' && cell !== null
