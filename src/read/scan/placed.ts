import { unlevelled } from './grey.js'
import { middle } from './lines.js'
import type { OcrWord } from './ocr-engine.js'
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

/** The words of a page where the file shows them, before it was turned and levelled. Words of a line share foot and height. */
export function placedWords({ words, grey, quarters, degrees }: ReadPage): readonly PlacedWord[] {
  if (!grey) return []
  const [width, height] = quarters % 2 === 1 ? [grey.height, grey.width] : [grey.width, grey.height]
  const place = (x: number, y: number): readonly [number, number] => {
    const [u, v] = unlevelled(x, y, grey, degrees)
    const turned = {
      0: [u, v],
      1: [v, height - 1 - u],
      2: [width - 1 - u, height - 1 - v],
      3: [width - 1 - v, u],
    } as const
    const [left, top] = turned[quarters]
    return [left / width, top / height]
  }
  return linesOf(words).flatMap((line) => {
    const foot = middle(line.map(({ y1 }) => y1)) ?? 0
    const high = middle(line.map(({ y0, y1 }) => y1 - y0)) ?? 0
    return line
      .filter(({ confidence }) => confidence >= SURE)
      .map(({ text, x0, x1 }) => ({
        text: text.normalize('NFC'),
        from: place(x0, foot),
        to: place(x1, foot),
        height: high / height,
      }))
  })
}

function linesOf(words: readonly OcrWord[]): readonly (readonly OcrWord[])[] {
  const lines = new Map<number, OcrWord[]>()
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word])
  return [...lines.values()]
}
