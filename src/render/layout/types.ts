import type { Role } from '../../model/roles.js'
import type { Align } from '../../model/tree.js'

/**
 * A draft with every decision of form made: what stands where, in which type, how wide, how far apart. Plain JSON.
 * The writers draw it and decide nothing. Lengths in millimetres, type sizes and line pitches in points.
 */
export interface Layout {
  readonly title: string
  readonly author: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** Font the document names; the PDF embeds a font of the same widths. */
  readonly font: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginsMm: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
  readonly pageNumber: {
    readonly fromTopMm: number
    readonly sizePt: number
    readonly linePt: number
    /** Counts from 1 in this section; else runs on from the section before. */
    readonly restart: boolean
    /** Nothing on the first page of this section. */
    readonly hideFirst: boolean
  }
  /** Printed at the top right of the first page, above the text area (ô 11a). */
  readonly circulation: Paragraph | null
  /** Entry in the outline of the PDF; null when the section goes on with the paper before it. */
  readonly bookmark: string | null
  readonly items: readonly Item[]
}

export type Item = Paragraph | Rule | Space | Columns | Table

export interface Run {
  readonly kind: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** Marked yellow: a fact that nobody gave. */
  readonly highlight: boolean
  /** No line break inside: document numbers, `ngày 5`. */
  readonly whole: boolean
  readonly url?: string
}
export type Piece = Run | { readonly kind: 'break' }

/** Parts with a paragraph style of their own beside the roles. */
export type StyleName =
  | Role
  | 'motto-second'
  | 'organ-mark'
  | 'title-mark'
  | 'addressee'
  | 'recipient'
  | 'table-head'
  | 'table-cell'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: StyleName
  readonly pieces: readonly Piece[]
  readonly sizePt: number
  readonly align: Align
  /** From the edge of the column to the text; `first` is added on the first line and may be negative (hanging). */
  readonly leftMm: number
  readonly rightMm: number
  readonly firstMm: number
  /** Exact distance between baselines. */
  readonly linePt: number
  /** Space above; nothing is ever added below. */
  readonly beforePt: number
  readonly keepNext: boolean
  /** Level in the outline of the file: 1 the name of a paper, 2 and more its headings. */
  readonly outline?: number
}

/** A horizontal line centred in its column; takes `heightPt` of height, drawn at its top. */
export interface Rule {
  readonly kind: 'rule'
  readonly widthMm: number
  /** Of the column it is centred in. */
  readonly columnMm: number
  readonly weightPt: number
  readonly heightPt: number
}

export interface Space {
  readonly kind: 'space'
  readonly heightPt: number
  readonly keepNext: boolean
}

/** Blocks side by side without lines: the head and the foot of a paper. Never split over pages. */
export interface Columns {
  readonly kind: 'columns'
  readonly role: 'head' | 'foot'
  readonly widthsMm: readonly number[]
  /** Rows of cells, one cell per width. */
  readonly rows: readonly (readonly (readonly Stacked[])[])[]
}
export type Stacked = Paragraph | Rule | Space

export interface Table {
  readonly kind: 'table'
  readonly widthsMm: readonly number[]
  /** Of the columns, where a cell does not say otherwise. */
  readonly aligns: readonly Align[]
  /** Between the line of a cell and its text, left and right. */
  readonly padMm: number
  /** Above and below the text of a cell. */
  readonly padYMm: number
  /** Size and pitch of its cells, where a cell does not say otherwise. */
  readonly sizePt: number
  readonly linePt: number
  readonly weightPt: number
  /** Repeated on each page. */
  readonly head: readonly Paragraph[]
  /** No row is split over pages. */
  readonly rows: readonly (readonly Paragraph[])[]
}
