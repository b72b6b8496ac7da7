import type { Break, Emphasis, Paragraph, Root, Strong, Table, TableCell, TableRow, Text } from 'mdast'
import type { Role } from './roles.js'

/**
 * The one tree in the middle: mdast without list nodes. Markdown lists renumber what they hold ("1., 3." becomes
 * "1., 2."), so a printed number stays text. Readers make this tree, writers draw it, nothing else passes between them.
 */
export type { Break, Emphasis, Paragraph, Root, Strong, Table, TableCell, TableRow, Text }

export type Align = 'left' | 'center' | 'right' | 'justify'

/** What a reader knows of a block beyond its words. All optional: plain text knows nothing. */
export interface BlockHints {
  /** Column of a side-by-side heading or foot table the block stood in. */
  readonly column?: 'left' | 'right'
  /** Which side-by-side table: blocks of one table share the number. */
  readonly columns?: number
  readonly align?: Align
  /** Page (from 1) the block begins on; absent for formats without pages. */
  readonly page?: number
  /** Lifted from the page head or foot, or from a text box. */
  readonly region?: 'page-head' | 'page-foot' | 'text-box'
  /** The block is one whole paragraph (Word), not lines wrapped by a typist or a page. */
  readonly whole?: boolean
}

/** A mark for a fact that nobody gave: printed highlighted as `[CẦN BỔ SUNG: …]`. */
export interface Missing {
  readonly type: 'missing'
  readonly value: string
}

/** A group of blocks with a role, written `:::role` in templates. */
export interface RoleBlock {
  readonly type: 'role'
  readonly role: Role
  /** Column of the signature block in papers signed by two: the minute taker left, the chair right. Right when absent. */
  readonly side?: 'left' | 'right'
  readonly children: readonly Block[]
}

/** Starts a new page, or a new section of the other orientation, written `:::page{…}` in templates. */
export interface PageStart {
  readonly type: 'page'
  readonly orientation: 'portrait' | 'landscape'
}

export interface Line {
  readonly type: 'paragraph'
  readonly children: readonly Inline[]
  readonly hints?: BlockHints
}
export interface Grid {
  readonly type: 'table'
  /** Rows of cells of inline content; the first row is the heading row. */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  readonly align: readonly (Align | null)[]
  /** Column widths in millimetres, when the maker knows them. */
  readonly widthsMm?: readonly number[]
  readonly hints?: BlockHints
}
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'break' }
  /** `url` is `ds:N` for the Nth paper of a dossier. */
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | Missing
export type Block = Line | Grid | RoleBlock | PageStart

/** A document as a list of blocks in reading order. */
export interface Tree {
  readonly type: 'root'
  readonly children: readonly Block[]
}
