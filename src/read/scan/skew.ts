import type { Grey } from './grey.js'
import type { Box } from './ocr-engine.js'

/** Ink of a page on a coarse raster, as points. */
export interface Ink {
  readonly xs: Int16Array
  readonly ys: Int16Array
  readonly width: number
  readonly height: number
  /** So many pixels of the page make one of the raster, across and down. */
  readonly factor: number
  /** Dark pixels over all pixels. */
  readonly share: number
}

const COARSE = 800
const WIDEST_DEGREES = 3
const ROUGH_STEP = 0.25
const FINE_STEP = 0.05
/** Below this a page is as level as a printer makes it. */
const LEVEL_DEGREES = 0.12

/** Dark points of the page, brought down to about 800 pixels on the longer side. */
export function inkOf(grey: Grey): Ink {
  const factor = Math.max(1, Math.round(Math.max(grey.width, grey.height) / COARSE))
  const width = Math.floor(grey.width / factor)
  const height = Math.floor(grey.height / factor)
  const dark = darkPoints(grey, darkness(grey), factor, width, height)
  let count = 0
  for (let at = 0; at < dark.length; at += 1) count += dark[at] ?? 0
  const [xs, ys] = [new Int16Array(count), new Int16Array(count)]
  let at = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dark[y * width + x] !== 1) continue
      xs[at] = x
      ys[at] = y
      at += 1
    }
  }
  return { xs, ys, width, height, factor, share: count / Math.max(1, width * height) }
}

/** 1 for each point of the coarse raster that has ink in it. */
function darkPoints(grey: Grey, threshold: number, factor: number, width: number, height: number): Uint8Array {
  const dark = new Uint8Array(width * height)
  const coarse = Uint16Array.from({ length: grey.width }, (_, x) => Math.floor(x / factor))
  // Most of a page is paper: four pixels are looked at together, and again only when one of them may be ink.
  const { data } = grey
  const shift = -data.byteOffset & 3
  const fours = new Uint32Array(data.buffer, data.byteOffset + shift, Math.max(0, data.length - shift) >> 2)
  for (let y = 0; y < height * factor; y += 1) {
    const row = Math.floor(y / factor) * width
    const from = y * grey.width
    const to = from + width * factor
    for (let at = from; at < to; ) {
      const four = (at - shift) >> 2
      const end = Math.min(to, 4 * four + 4 + shift)
      const mayBeInk = at < shift || ((fours[four] ?? 0) & PAPER) !== PAPER
      for (let pixel = at; mayBeInk && pixel < end; pixel += 1)
        if ((data[pixel] ?? 255) < threshold) dark[row + (coarse[pixel - from] ?? 0)] = 1
      at = end
    }
  }
  return dark
}
/** Bits that are set in all four pixels when none is darker than 192; no threshold lies above. As a signed number. */
const PAPER = 0xc0c0c0c0 | 0

/** The part of the levelled page that holds ink, with so much paper around it. */
export function inkedBox({ xs, ys, factor }: Ink, { width, height }: Grey, degrees: number, margin: number): Box {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [midX, midY] = [(width - 1) / 2, (height - 1) / 2]
  let [x0, y0, x1, y1] = [width, height, 0, 0]
  for (let i = 0; i < xs.length; i += 1) {
    const [dx, dy] = [((xs[i] ?? 0) + 0.5) * factor - midX, ((ys[i] ?? 0) + 0.5) * factor - midY]
    const [x, y] = [midX + dx * cos + dy * sin, midY - dx * sin + dy * cos]
    if (x < x0) x0 = x
    if (x > x1) x1 = x
    if (y < y0) y0 = y
    if (y > y1) y1 = y
  }
  const room = margin + factor
  return {
    x0: Math.max(0, Math.floor(x0 - room)),
    y0: Math.max(0, Math.floor(y0 - room)),
    x1: Math.min(width, Math.ceil(x1 + room)),
    y1: Math.min(height, Math.ceil(y1 + room)),
  }
}

/** Grey level between ink and paper (Otsu's method on a sample of the pixels). */
export function darkness({ data }: Grey): number {
  const step = Math.max(1, Math.floor(data.length / 200_000))
  const counts = new Float64Array(256)
  let total = 0
  let sum = 0
  for (let at = 0; at < data.length; at += step) {
    const level = data[at] ?? 255
    counts[level] = (counts[level] ?? 0) + 1
    total += 1
    sum += level
  }
  let below = 0
  let sumBelow = 0
  let best = 0
  let threshold = 128
  for (let level = 0; level < 256; level += 1) {
    below += counts[level] ?? 0
    sumBelow += level * (counts[level] ?? 0)
    if (below === 0 || below === total) continue
    const spread = below * (total - below) * (sumBelow / below - (sum - sumBelow) / (total - below)) ** 2
    if (spread > best) {
      best = spread
      threshold = level
    }
  }
  // A blank page has no two humps: then only what is clearly dark counts.
  return Math.min(threshold + 1, 190)
}

/** By how many degrees the lines fall to the right (negative: rise), 0 when level or not to be told. */
export function skewOf(ink: Ink): number {
  if (ink.xs.length < 500) return 0
  const level = sharpness(ink, 0)
  let best = { degrees: 0, score: level }
  const tryAt = (degrees: number) => {
    const score = sharpness(ink, degrees)
    if (score > best.score) best = { degrees, score }
  }
  for (let step = -WIDEST_DEGREES; step <= WIDEST_DEGREES; step += ROUGH_STEP) tryAt(step)
  const rough = best.degrees
  for (let step = -ROUGH_STEP; step <= ROUGH_STEP; step += FINE_STEP) tryAt(rough + step)
  return Math.abs(best.degrees) < LEVEL_DEGREES || best.score < level * 1.02 ? 0 : best.degrees
}

/** Whether the lines of text run from top to bottom: the page lies on its side. `degrees`: its skew, when known. */
export function liesOnItsSide(ink: Ink, degrees = skewOf(ink)): boolean {
  const aside: Ink = { ...ink, xs: ink.ys, ys: ink.xs, width: ink.height, height: ink.width }
  return (
    ink.xs.length >= 500 && sharpness(aside, skewOf(aside)) / aside.width > (sharpness(ink, degrees) / ink.width) * 1.3
  )
}

/** How sharply rows of ink alternate with rows of paper when the page is levelled by `degrees`. */
function sharpness({ xs, ys, width, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const reach = Math.ceil(width * Math.abs(slope)) + 2
  const rows = new Int32Array(height + 2 * reach)
  for (let i = 0; i < xs.length; i += 1) {
    const row = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * slope) + reach
    rows[row] = (rows[row] ?? 0) + 1
  }
  let score = 0
  for (let row = 1; row < rows.length; row += 1) score += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return score
}
