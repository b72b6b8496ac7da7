import type { Rule } from './ink.js'
import type { Matrix } from './matrix.js'

/** What a path reaches over while it is followed. */
export class OpenBox {
  #x0 = Number.POSITIVE_INFINITY
  #y0 = Number.POSITIVE_INFINITY
  #x1 = Number.NEGATIVE_INFINITY
  #y1 = Number.NEGATIVE_INFINITY

  reach(x: number, y: number): void {
    this.#x0 = Math.min(this.#x0, x)
    this.#x1 = Math.max(this.#x1, x)
    this.#y0 = Math.min(this.#y0, y)
    this.#y1 = Math.max(this.#y1, y)
  }
  isEmpty(): boolean {
    return this.#x0 > this.#x1
  }
  seenThrough(m: Matrix): Rule {
    const xs = [m[0] * this.#x0 + m[2] * this.#y0 + m[4], m[0] * this.#x1 + m[2] * this.#y1 + m[4]]
    const ys = [m[1] * this.#x0 + m[3] * this.#y0 + m[5], m[1] * this.#x1 + m[3] * this.#y1 + m[5]]
    return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
  }
}
