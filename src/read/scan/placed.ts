import { unlevelled } from './grey.js'
import type { ReadPage } from './recognise.js'

/** A word at its place on the page as it is seen: parts (0–1) of the page's width and height, from its top left corner. */
export interface PlacedWord {
  readonly text: string
  /** Left and right end of the foot of the word. */
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  /** Height of the letters as part of the page's height. */
  readonly height: number
}

/** Below this a word is left out: seals and specks must not be found by a search. */
const SURE = 40

/** The words of a page where the file shows them, before it was turned and levelled. */
export function placedWords({ words, grey, quarters, degrees }: ReadPage): readonly PlacedWord[] {
  if (!grey) return []
  const aside = quarters % 2 === 1
  const [width, height] = aside ? [grey.height, grey.width] : [grey.width, grey.height]
  const place = (x: number, y: number): readonly [number, number] => {
    const [u, v] = unlevelled(x, y, grey, degrees)
    const [left, top] = {
      0: [u, v],
      1: [v, height - 1 - u],
      2: [width - 1 - u, height - 1 - v],
      3: [width - 1 - v, u],
    }[quarters]
    return [(left ?? u) / width, (top ?? v) / height]
  }
  return words
    .filter(({ text, confidence }) => confidence >= SURE && /[\p{L}\p{N}]/u.test(text))
    .map(({ text, x0, x1, y0, y1 }) => ({
      text: text.normalize('NFC'),
      from: place(x0, y1),
      to: place(x1, y1),
      height: (y1 - y0) / height,
    }))
}
