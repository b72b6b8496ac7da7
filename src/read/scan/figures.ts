import type { Grey } from './grey.js'
import { around } from './lines.js'
import type { Box, OcrWord } from './ocr-engine.js'

/** Darker than this is ink. */
const INK = 140

/** Where the first `count` figures of some words stand: at the white columns of the picture, not by share of the width. */
export function figuresBox(words: readonly OcrWord[], count: number, grey: Grey): Box {
  const whole = around(words)
  const shapes = shapesIn(grey, whole)
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const byShare = whole.x0 + ((whole.x1 - whole.x0) * count) / Math.max(1, letters)
  const last = shapes.length >= letters - 1 ? shapes[count - 1] : shapes.findLast(({ x1 }) => x1 <= byShare + 4)
  return { ...whole, x1: last?.x1 ?? byShare }
}

/**
 * Printed figures are all of one height and stand on one line; handwriting never is both. The picture is asked, because
 * an engine's boxes hold whole words.
 */
export function areLevel(box: Box, grey: Grey): boolean {
  const shapes = shapesIn(grey, { ...box, y0: box.y0 - 6, y1: box.y1 + 6 })
  if (shapes.length === 0) return false
  const heights = shapes.map(({ y0, y1 }) => y1 - y0)
  const feet = shapes.map(({ y1 }) => y1)
  const limit = Math.max(3, 0.15 * Math.max(...heights))
  return Math.max(...heights) - Math.min(...heights) <= limit && Math.max(...feet) - Math.min(...feet) <= limit
}

/** Whether figures reach as high as the print of the word before them: its capital, or the mark over its vowel. */
export function areAsHigh(box: Box, label: Box, grey: Grey): boolean {
  const figures = around(shapesIn(grey, { ...box, y0: box.y0 - 6, y1: box.y1 + 6 }))
  const high = figures.y1 - figures.y0
  return Math.abs(figures.y0 - label.y0) <= Math.max(3, 0.3 * high)
}

/** Shapes parted by columns without ink, specks left out. */
function shapesIn({ width, height, data }: Grey, box: Box): readonly Box[] {
  const shapes: Box[] = []
  let open: Box | undefined
  const close = () => {
    if (open && open.x1 - open.x0 >= 2 && open.y1 - open.y0 >= 6) shapes.push(open)
    open = undefined
  }
  for (let x = Math.max(0, Math.floor(box.x0)); x < Math.min(width, box.x1); x += 1) {
    let top = -1
    let bottom = -1
    for (let y = Math.max(0, Math.floor(box.y0)); y < Math.min(height, box.y1); y += 1) {
      if ((data[y * width + x] ?? 255) >= INK) continue
      if (top < 0) top = y
      bottom = y
    }
    if (top < 0) close()
    else
      open = { x0: open?.x0 ?? x, x1: x, y0: Math.min(open?.y0 ?? top, top), y1: Math.max(open?.y1 ?? bottom, bottom) }
  }
  close()
  return shapes
}
