export interface TableWord {
  readonly x0: number
  readonly x1: number
  readonly text: string
}
export interface TableLine<W extends TableWord> {
  readonly words: readonly W[]
  /** Baseline, growing downwards. */
  readonly y: number
  /** Height of the letters' font. */
  readonly size: number
}

/** White room between two columns. */
export interface Strip {
  readonly from: number
  readonly to: number
}

export interface Unruled<W extends TableWord> {
  /** Lines from `from` up to, not with, `to`. */
  readonly from: number
  readonly to: number
  /** Rows of cells, each cell the pieces of its lines. */
  readonly rows: readonly (readonly (readonly (readonly W[])[])[])[]
  /** White strips between the columns. */
  readonly strips: readonly Strip[]
}

/** In font heights. */
const NARROWEST = 0.45
/** How the text of a cell begins. */
export const CELL_START = /^[^\p{L}\d]{0,3}(?:\p{Lu}|\d)/u

export const crosses = (strips: readonly Strip[], line: TableLine<TableWord>) =>
  strips.some((strip) => narrowed([strip], line).length === 0)

/** White strips inside a line. */
export function stripsOf({ words, size }: TableLine<TableWord>): readonly Strip[] {
  return words.flatMap((word, at): Strip[] => {
    const next = words[at + 1]
    return next && next.x0 - word.x1 >= NARROWEST * size ? [{ from: word.x1, to: next.x0 }] : []
  })
}

/** What of the strips a line leaves white. */
export function narrowed(strips: readonly Strip[], { words, size }: TableLine<TableWord>): readonly Strip[] {
  return strips.flatMap((strip) => {
    const inside = words.filter(({ x0, x1 }) => x1 > strip.from && x0 < strip.to)
    const whites: Strip[] = []
    let from = strip.from
    for (const { x0, x1 } of inside) {
      if (x0 > from) whites.push({ from, to: x0 })
      from = Math.max(from, x1)
    }
    if (strip.to > from) whites.push({ from, to: strip.to })
    return whites.filter((white) => white.to - white.from >= NARROWEST * size)
  })
}
