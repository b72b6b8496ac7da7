import type { Align } from './tree.js'

/** One line (PDF) or paragraph (Word) of a finished paper, as far as its file says how it looks. */
export interface MeasuredLine {
  readonly text: string
  /** Where a person finds it: `trang 1, dòng 3`, `đoạn 7`. */
  readonly place: string
  readonly page: number | null
  /** Which column of a side-by-side head or foot; null across the page. */
  readonly column: 'left' | 'right' | null
  readonly sizePt: number | null
  /** Null where a PDF does not say by its font's name. */
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly underline: boolean | null
  readonly font: string | null
  readonly align: Align | null
  /** Of the first line, in millimetres. */
  readonly indentMm: number | null
  /** Distance of lines where it is fixed (Word: “Exactly”). */
  readonly linePt: number | null
  readonly inTable: boolean
  /** From the left edge and the top of the page to the baseline; PDF only. */
  readonly at: { readonly xMm: number; readonly yMm: number; readonly widthMm: number } | null
}

export interface MeasuredPage {
  readonly widthMm: number
  readonly heightMm: number
  /** What the file sets (Word), or null (PDF: only the ink is known). */
  readonly marginsMm: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  } | null
}

/** A level stroke of a page. */
export interface MeasuredRule {
  readonly page: number
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
}

/** A finished paper taken to pieces for checking. */
export interface MeasuredPaper {
  readonly file: string
  readonly format: 'docx' | 'pdf'
  /** Pages of a PDF; sections of a Word file. */
  readonly pages: readonly MeasuredPage[]
  readonly lines: readonly MeasuredLine[]
  readonly rules: readonly MeasuredRule[]
}
