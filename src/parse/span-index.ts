import type { Span } from '../model/span.js'

/** Spans in order of their beginning, asked for by place. Built once, so that long papers are not gone through for each question. */
export class SpanIndex {
  readonly spans: readonly Span[]
  /** The furthest end among this span and all before it. */
  readonly #reach: readonly number[]

  constructor(spans: readonly Span[]) {
    this.spans = isSorted(spans) ? spans : [...spans].sort((a, b) => a[0] - b[0])
    let reach = -1
    this.#reach = this.spans.map(([, end]) => {
      reach = Math.max(reach, end)
      return reach
    })
  }

  /** The first span that holds the place `at`. */
  covering(at: number): Span | undefined {
    return this.overlapping([at, at + 1])
  }

  /** The first span that shares a place with `[from, to)`. */
  overlapping([from, to]: Span): Span | undefined {
    let found: Span | undefined
    for (let i = this.before(to) - 1; i >= 0 && (this.#reach[i] ?? 0) > from; i--) {
      const span = this.spans[i]
      if (span !== undefined && span[1] > from) found = span
    }
    return found
  }

  /** How many spans begin before `at`. */
  before(at: number): number {
    let low = 0
    for (let high = this.spans.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((this.spans[middle]?.[0] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

const isSorted = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || (spans[i - 1]?.[0] ?? 0) <= span[0])
