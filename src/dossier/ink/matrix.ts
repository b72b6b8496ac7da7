import type { Rect } from '../import-pages.js'

/** From one plane to another (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]
export const UNIT: Matrix = [1, 0, 0, 1, 0, 0]

/** First `a`, then `b`. */
export function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ]
}

/** What two rectangles share; turned inside out when it is nothing. */
export function meet(a: Rect, b: Rect | null): Rect {
  return b ? [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])] : a
}
