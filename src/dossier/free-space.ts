import type { Leaf, Rect } from './import-pages.js'

export const MM = 72 / 25.4
/** Kept between a stamp and any ink. */
const CLEAR = 1.2 * MM
const SIDE = 12 * MM
/** How far from the edge stamps may stand; no ink farther in than this matters. */
export const BAND = 22 * MM

/** Where a line of print stands on a page as it is seen: its left end and baseline, from the lower left corner. */
export interface Slot {
  readonly x: number
  readonly y: number
}

/** The size of a page as it is seen. */
export function seenSize({ box, turn }: Leaf): readonly [width: number, height: number] {
  return turn % 180 === 0 ? [box.width, box.height] : [box.height, box.width]
}

/** A rectangle of page space as it is seen. */
export function asSeen([left, bottom, right, top]: Rect, { box, turn }: Leaf): Rect {
  const [l, b, r, t] = [left - box.x, bottom - box.y, right - box.x, top - box.y]
  switch (turn) {
    case 90:
      return [b, box.width - r, t, box.width - l]
    case 180:
      return [box.width - r, box.height - t, box.width - l, box.height - b]
    case 270:
      return [box.height - t, l, box.height - b, r]
    default:
      return [l, b, r, t]
  }
}

/** Whether a rectangle of page space reaches the bands at head and foot where stamps stand. */
export function nearEdge(leaf: Leaf): (rect: Rect) => boolean {
  const [, height] = seenSize(leaf)
  return (rect) => {
    const [, bottom, , top] = asSeen(rect, leaf)
    return bottom < BAND || top > height - BAND
  }
}

/**
 * A free place for a line of print, best first: the foot, centred; its corners; a little higher or lower; the head.
 * Null when there is ink everywhere.
 */
export function freeSlot(
  leaf: Leaf,
  ink: readonly Rect[],
  line: { readonly width: number; readonly up: number; readonly down: number },
): Slot | null {
  const [width, height] = seenSize(leaf)
  const seen = ink.map((rect) => asSeen(rect, leaf))
  const places = [(width - line.width) / 2, width - SIDE - line.width, SIDE]
  const heights = [7, 5.5, 9, 12].map((mm) => mm * MM)
  const heads = [8, 6, 11].map((mm) => height - mm * MM)
  for (const [y, xs] of [
    ...heights.map((at) => [at, places] as const),
    ...heads.map((at) => [at, [...places].reverse()] as const),
  ]) {
    for (const x of xs) {
      if (x < 3 * MM || x + line.width > width - 3 * MM) continue
      const [left, bottom, right, top] = [x - CLEAR, y + line.down - CLEAR, x + line.width + CLEAR, y + line.up + CLEAR]
      if (!seen.some((rect) => rect[0] < right && rect[2] > left && rect[1] < top && rect[3] > bottom)) return { x, y }
    }
  }
  return null
}
