/** A page picture: one byte a pixel, 0 black, 255 white, row by row. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Red by how much more than green and blue makes a pixel seal ink. */
const SEAL_RED = 40

/**
 * Grey of a colour picture. Red ink (seals, stamps) turns white: letters printed under a seal come out, the seal does
 * not. Transparent pixels are paper.
 */
export function greyOfColour(pixels: Uint8Array | Uint8ClampedArray, width: number, height: number, step: 3 | 4): Grey {
  const data = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < data.length; at += 1, from += step) {
    const level = pixels[from] ?? 255
    // Most pixels of a scan are grey or white.
    if (step === 3 && pixels[from + 1] === level && pixels[from + 2] === level) {
      data[at] = level
      continue
    }
    const red = pixels[from] ?? 255
    const green = pixels[from + 1] ?? 255
    const blue = pixels[from + 2] ?? 255
    const seal = red - Math.max(green, blue) > SEAL_RED
    const ink = seal ? red : (red * 77 + green * 151 + blue * 28) >> 8
    const alpha = step === 4 ? (pixels[from + 3] ?? 255) : 255
    data[at] = alpha === 255 ? ink : 255 - Math.round(((255 - ink) * alpha) / 255)
  }
  return { width, height, data }
}

/** Binary PGM (P5) or PPM (P6) of 8 bits; undefined for anything else. */
export function greyOfPnm(bytes: Uint8Array): Grey | undefined {
  const head = /^P([56])\s+(?:#[^\n]{0,200}\s)?(\d{1,6})\s+(\d{1,6})\s+255\s/u.exec(
    Buffer.from(bytes.subarray(0, 300)).toString('latin1'),
  )
  if (!head) return undefined
  const width = Number(head[2])
  const height = Number(head[3])
  const body = bytes.subarray(head[0].length)
  const step = head[1] === '6' ? 3 : 1
  if (body.length < width * height * step) return undefined
  return step === 1 ? { width, height, data: body.subarray(0, width * height) } : greyOfColour(body, width, height, 3)
}

/**
 * The picture, or a part of it, as a Windows bitmap: every engine reads it row by row at once (a PGM is read byte by byte,
 * which costs a tenth of the whole recognition), and it costs nothing to make. Rows stand from the bottom up, in steps of
 * four bytes.
 */
export function bitmapOf({ width: full, height: high, data }: Grey, part?: Part): Uint8Array {
  const { x0, y0, x1, y1 } = part ?? { x0: 0, y0: 0, x1: full, y1: high }
  const [width, height] = [x1 - x0, y1 - y0]
  const stride = (width + 3) & ~3
  const out = new Uint8Array(BITMAP_HEAD + stride * height)
  const view = new DataView(out.buffer)
  const sizes = [out.length, 0, BITMAP_HEAD, 40, width, height, 1 | (8 << 16), 0, stride * height, 0, 0, 256, 256]
  view.setUint16(0, 0x424d)
  for (const [at, size] of sizes.entries()) view.setUint32(2 + 4 * at, size, true)
  for (let level = 0; level < 256; level += 1) view.setUint32(54 + 4 * level, level * 0x010101, true)
  for (let y = 0; y < height; y += 1)
    out.set(data.subarray((y0 + y) * full + x0, (y0 + y) * full + x1), BITMAP_HEAD + (height - 1 - y) * stride)
  return out
}
const BITMAP_HEAD = 54 + 4 * 256

/** Turned clockwise by so many quarters. */
export function turned(grey: Grey, quarters: 1 | 2 | 3): Grey {
  const { width, height, data } = grey
  const out = new Uint8Array(data.length)
  if (quarters === 2) {
    for (let at = 0; at < data.length; at += 1) out[data.length - 1 - at] = data[at] ?? 255
    return { width, height, data: out }
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const target = quarters === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      out[target] = data[y * width + x] ?? 255
    }
  }
  return { width: height, height: width, data: out }
}

/**
 * Turned about its middle so that lines falling to the right by `degrees` lie level; same size, white corners. `part`: what
 * of the new picture is wanted, the rest stays white.
 */
export function levelled(grey: Grey, degrees: number, part?: Part): Grey {
  const { width, height, data } = grey
  const { x0, y0, x1, y1 } = part ?? { x0: 0, y0: 0, x1: width, y1: height }
  const out = new Uint8Array(data.length).fill(255)
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const midX = (width - 1) / 2
  const midY = (height - 1) / 2
  // In parts of 65 536, with whole numbers: every page goes through here, pixel by pixel.
  const [stepX, stepY] = [Math.round(cos * ONE), Math.round(sin * ONE)]
  const [mostX, mostY] = [(width - 1) * ONE, (height - 1) * ONE]
  for (let y = y0; y < y1; y += 1) {
    let fromX = Math.round((midX - midX * cos - (y - midY) * sin) * ONE) + x0 * stepX
    let fromY = Math.round((midY - midX * sin + (y - midY) * cos) * ONE) + x0 * stepY
    const row = y * width
    for (let x = x0; x < x1; x += 1, fromX += stepX, fromY += stepY) {
      if (fromX < 0 || fromY < 0 || fromX >= mostX || fromY >= mostY) continue
      const at = (fromY >> 16) * width + (fromX >> 16)
      const right = (fromX >> 8) & 255
      const down = (fromY >> 8) & 255
      const first = data[at] ?? 255
      const third = data[at + width] ?? 255
      const upper = (first << 8) + ((data[at + 1] ?? 255) - first) * right
      const lower = (third << 8) + ((data[at + width + 1] ?? 255) - third) * right
      out[row + x] = ((upper << 8) + (lower - upper) * down + 32_768) >> 16
    }
  }
  return { width, height, data: out }
}
type Part = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
const ONE = 65_536
/** Whole numbers of 32 bits hold no more; an A4 page at 600 dpi has 7 016. */
export const canBeLevelled = ({ width, height }: Grey): boolean => Math.max(width, height) < 2 ** 31 / ONE

/** Where a point of the levelled picture stood before. */
export function unlevelled(x: number, y: number, { width, height }: Grey, degrees: number): readonly [number, number] {
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const dx = x - (width - 1) / 2
  const dy = y - (height - 1) / 2
  return [(width - 1) / 2 + dx * cos - dy * sin, (height - 1) / 2 + dx * sin + dy * cos]
}

/** A part of the picture with a white border, as an engine wants a line to be. */
export function cutOut({ width, height, data }: Grey, box: Part, border: number): Grey {
  const x0 = Math.max(0, Math.floor(box.x0))
  const y0 = Math.max(0, Math.floor(box.y0))
  const x1 = Math.min(width, Math.ceil(box.x1))
  const y1 = Math.min(height, Math.ceil(box.y1))
  const wide = Math.max(1, x1 - x0) + 2 * border
  const high = Math.max(1, y1 - y0) + 2 * border
  const out = new Uint8Array(wide * high).fill(255)
  for (let y = y0; y < y1; y += 1)
    out.set(data.subarray(y * width + x0, y * width + x1), (y - y0 + border) * wide + border)
  return { width: wide, height: high, data: out }
}

/** Made larger or smaller. Every new pixel is the mean of those it covers, or lies between its neighbours. */
export function resized(grey: Grey, scale: number): Grey {
  const { width, height, data } = grey
  const wide = Math.max(1, Math.round(width * scale))
  const high = Math.max(1, Math.round(height * scale))
  const out = new Uint8Array(wide * high)
  const reach = Math.max(1, Math.round(1 / scale))
  for (let y = 0; y < high; y += 1) {
    const top = Math.min(height - 1, Math.max(0, (y + 0.5) / scale - reach / 2))
    for (let x = 0; x < wide; x += 1) {
      const left = Math.min(width - 1, Math.max(0, (x + 0.5) / scale - reach / 2))
      out[y * wide + x] = reach > 1 ? mean(grey, left, top, reach) : between(data, width, height, left, top)
    }
  }
  return { width: wide, height: high, data: out }
}

function mean({ width, height, data }: Grey, left: number, top: number, reach: number): number {
  const x0 = Math.round(left)
  const y0 = Math.round(top)
  let sum = 0
  let count = 0
  for (let y = y0; y < Math.min(height, y0 + reach); y += 1) {
    for (let x = x0; x < Math.min(width, x0 + reach); x += 1) {
      sum += data[y * width + x] ?? 255
      count += 1
    }
  }
  return count === 0 ? 255 : sum / count
}

function between(data: Uint8Array, width: number, height: number, left: number, top: number): number {
  const x = Math.floor(left)
  const y = Math.floor(top)
  const right = x + 1 < width ? 1 : 0
  const below = y + 1 < height ? width : 0
  const at = y * width + x
  const upper = (data[at] ?? 255) * (1 - left + x) + (data[at + right] ?? 255) * (left - x)
  const lower = (data[at + below] ?? 255) * (1 - left + x) + (data[at + below + right] ?? 255) * (left - x)
  return upper * (1 - top + y) + lower * (top - y)
}
