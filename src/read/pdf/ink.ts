/**
 * What stands printed on one page, in points, x from the left and y from the top, after the page's rotation.
 * A word ends at a space, at a gap, at a change of font and at the end of a drawing step.
 */
export interface Word {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Baseline. */
  readonly y: number
  /** Height of the font. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** A space of the text layer stands before / after it. */
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
  /** Id of the annotation it belongs to (stamped on afterwards), null for the page itself. */
  readonly annotation: string | null
  /** Marked by the maker as no part of the text: page heads and feet. */
  readonly artifact: boolean
}

/** A drawn straight line, horizontal (y0 = y1) or vertical (x0 = x1). */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export interface PageInk {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  /** Letters that stand neither upright nor turned with the page: watermarks, text along the edge. */
  readonly turnedLetters: number
}
