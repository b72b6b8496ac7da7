import type { Grey } from './grey.js'

/** Ink of a page on a coarse raster, as points. */
export interface Ink {
  readonly xs: Int16Array
  readonly ys: Int16Array
  readonly width: number
  readonly height: number
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
  const xs: number[] = []
  const ys: number[] = []
  const threshold = darkness(grey)
  const darkest = new Uint8Array(width * factor)
  for (let y = 0; y < height; y += 1) {
    darkest.fill(255)
    for (let row = y * factor; row < (y + 1) * factor; row += 1) {
      const line = grey.data.subarray(row * grey.width, row * grey.width + darkest.length)
      for (let x = 0; x < line.length; x += 1) {
        const level = line[x] ?? 255
        if (level < (darkest[x] ?? 0)) darkest[x] = level
      }
    }
    for (let x = 0; x < width; x += 1) {
      let least = 255
      for (let at = x * factor; at < (x + 1) * factor; at += 1) least = Math.min(least, darkest[at] ?? 255)
      if (least >= threshold) continue
      xs.push(x)
      ys.push(y)
    }
  }
  return {
    xs: Int16Array.from(xs),
    ys: Int16Array.from(ys),
    width,
    height,
    share: xs.length / Math.max(1, width * height),
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
