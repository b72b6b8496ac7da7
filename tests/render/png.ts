import { inflateSync } from 'node:zlib'
import { greyPng } from '../../src/render/png.js'

/** Eight-bit grey, row by row from the top. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** A PNG of sixteen greys: enough for pages, half the size. */
export const writePng = ({ pixels, ...size }: Grey): Uint8Array => greyPng({ ...size, data: pixels })

/** Reads what `writePng` wrote. */
export function readPng(bytes: Uint8Array): Grey {
  const file = Buffer.from(bytes)
  let at = SIGNATURE.length
  let [width, height] = [0, 0]
  const parts: Buffer[] = []
  while (at < file.length) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    const data = file.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR') [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)]
    if (name === 'IDAT') parts.push(data)
    at += length + 12
  }
  const raw = inflateSync(Buffer.concat(parts))
  const stride = Math.ceil(width / 2)
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const byte = raw[y * (stride + 1) + 1 + (x >> 1)] ?? 0
      pixels[y * width + x] = (x % 2 === 0 ? byte >> 4 : byte & 15) * 17
    }
  return { width, height, pixels }
}

/** A binary PGM, as pdftoppm writes it. */
export function readPgm(bytes: Uint8Array): Grey {
  const head = /^P5\s(\d{1,6})\s(\d{1,6})\s255\s/u.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))
  if (!head) throw new Error('no binary PGM')
  const [whole, width, height] = head
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(whole.length) }
}

/** A picture so many times smaller, each pixel the mean of a square. */
export function shrunk({ width, height, pixels }: Grey, times: number): Grey {
  const [wide, high] = [Math.floor(width / times), Math.floor(height / times)]
  const small = new Uint8Array(wide * high)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      let sum = 0
      for (let dy = 0; dy < times; dy += 1)
        for (let dx = 0; dx < times; dx += 1) sum += pixels[(y * times + dy) * width + x * times + dx] ?? 0
      small[y * wide + x] = Math.round(sum / (times * times))
    }
  return { width: wide, height: high, pixels: small }
}

/** Pictures beside one another on white, tops level, in rows of so many. */
export function mounted(pictures: readonly Grey[], perRow: number, gap: number, ground = 255): Grey {
  const rows = Array.from({ length: Math.ceil(pictures.length / perRow) }, (_, row) =>
    pictures.slice(row * perRow, (row + 1) * perRow),
  )
  const wide = (row: readonly Grey[]) => row.reduce((sum, { width }) => sum + width + gap, gap)
  const high = (row: readonly Grey[]) => Math.max(...row.map(({ height }) => height)) + gap
  const width = Math.max(0, ...rows.map(wide))
  const height = rows.reduce((sum, row) => sum + high(row), gap)
  const pixels = new Uint8Array(width * height).fill(ground)
  let top = gap
  for (const row of rows) {
    let left = gap
    for (const one of row) {
      for (let y = 0; y < one.height; y += 1)
        pixels.set(one.pixels.subarray(y * one.width, (y + 1) * one.width), (top + y) * width + left)
      left += one.width + gap
    }
    top += high(row)
  }
  return { width, height, pixels }
}
