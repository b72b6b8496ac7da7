import type { Piece } from './piece.js'

/** A piece with the facts the features ask for, each computed once. */
export interface View {
  readonly piece: Piece
  readonly text: string
  /** Fold of the first 140 units. */
  readonly fold: string
  readonly length: number
  readonly caps: boolean
  readonly lower: boolean
  /** Printed number: `1.`, `2.1.`, `a)`, `I-`, `Điều 3`. */
  readonly label: boolean
  readonly bullet: boolean
  readonly last: string
  /** First line of its block. */
  readonly starts: boolean
  /** Lines and letters of the block. */
  readonly blockLines: number
  readonly blockLength: number
  /** Words of asking, assigning or reporting stand in its first 200 letters; null until somebody asks (see `saysDuty`). */
  duty: boolean | null
  /** Stands in the block that the words Kính gửi open. */
  readonly underOpening: boolean
  /** Stands in a short block between a sentence broken off and its continuation. */
  cutIn: boolean
  /** Part of the title under a type name. */
  titled: boolean
  /** The organ over the title of a stamp of receipt. */
  overStamp: boolean
  /** Who signed, or his address, in the stamp of a digital signature. */
  stamped: boolean
  /** What a web page says of the paper above its first line: title, day of posting, a table of number and signer. */
  aboutPaper: boolean
  /** What a web page prints over a paper whose letterhead it leaves out: its title, or its name. */
  headline: boolean
  /** Figures stamped over or under the line whose number is left blank. */
  overBlank: boolean
  /** A sentence begins: its verb stands at the head of the line below. */
  toldBelow: boolean
  /** The same words stand beside other page numbers. */
  running: boolean
}
