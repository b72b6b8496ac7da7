import { z } from 'zod'

/** A half-open range `[start, end)` in UTF-16 code units of the reading text. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
export type Span = readonly [start: number, end: number]

/** How a value came about: printed so, printed so after a recorded repair, or following from something printed. */
export const Certainty = z.enum(['stated', 'repaired', 'implied'])
export type Certainty = z.infer<typeof Certainty>

/** A value together with the words that say it. */
export interface Found<T> {
  readonly value: T
  readonly span: Span
  readonly certainty: Certainty
}
