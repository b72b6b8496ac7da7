import type { SourceLine } from './lines.js'

/** A line, or the part of a line that stood in one column. */
export interface Piece extends SourceLine {
  readonly side: 'left' | 'right' | null
  /** Place in the order of the source, before the columns were sorted. */
  readonly order: number
  /** A small l among capitals was read as I. */
  readonly mended: boolean
}
