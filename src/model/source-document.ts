import type { Diagnostic, Repair } from './diagnostic.js'
import type { Tree } from './tree.js'

export type SourceFormat = 'txt' | 'md' | 'docx' | 'doc' | 'pdf' | 'scan'

/** What a reader lifted out because it is no part of the dispatch's own text. */
export interface SourceNote {
  readonly text: string
  readonly kind: 'hand-note' | 'stamp' | 'footnote'
}

/** What the file held that was not read; shown to the clerk with every result. */
export interface Loss {
  readonly what: string
  readonly count: number
}

/**
 * What every reader makes of bytes: the blocks in reading order (already NFC), and what happened on the way.
 * A paragraph of a text file is a group of lines between blank lines, its lines separated by `break` nodes;
 * a paragraph of a Word file has `hints.whole`.
 */
export interface SourceDocument {
  readonly file: string
  readonly format: SourceFormat
  readonly sha256: string
  /** Number of pages, null for formats that have none. */
  readonly pages: number | null
  readonly tree: Tree
  readonly notes: readonly SourceNote[]
  readonly repairs: readonly Repair[]
  readonly losses: readonly Loss[]
  readonly diagnostics: readonly Diagnostic[]
}
