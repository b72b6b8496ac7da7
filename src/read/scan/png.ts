import { inflateSync } from 'node:zlib'
import { type Grey, greyOfColour } from './grey.js'

interface Header {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha (PNG, 11.2.1). */
  readonly colour: number
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const MOST_BYTES = 400_000_000

/**
 * Decodes a PNG to grey in plain code: the native decoder that pdf.js brings dies on some damaged pictures and takes
 * the program with it.
 * @throws Error saying what is wrong with the picture.
 */
export function greyOfPng(bytes: Uint8Array): Grey {
  const { header, palette, packed } = chunksOf(bytes)
  const { width, height, bits, colour } = header
  const samples = SAMPLES[colour]
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(bits)) throw new Error('kiểu màu lạ')
  const stride = Math.ceil((width * samples * bits) / 8)
  const size = (stride + 1) * height
  if (size > MOST_BYTES) throw new Error('ảnh quá lớn')
  const rows = inflateSync(packed, { maxOutputLength: size + 65_536 })
  if (rows.length < size) throw new Error('thiếu hàng điểm')
  unfilter(rows, stride, height, Math.max(1, (samples * bits) >> 3))
  return greyOfColour(colours(rows, stride, header, palette), width, height, 4)
}

interface Chunks {
  readonly header: Header
  readonly palette: Uint8Array
  readonly packed: Uint8Array
}

function chunksOf(bytes: Uint8Array): Chunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let header: Header | undefined
  let palette: Uint8Array = new Uint8Array()
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (body.length < length) throw new Error('bị cắt cụt')
    if (type === 'IHDR' && length >= 13) {
      if (body[12] !== 0) throw new Error('kiểu xen kẽ')
      header = {
        width: view.getUint32(at + 8),
        height: view.getUint32(at + 12),
        bits: body[8] ?? 0,
        colour: body[9] ?? 0,
      }
    } else if (type === 'PLTE') palette = body
    else if (type === 'IDAT') data.push(body)
    else if (type === 'IEND') break
    at += 12 + length
  }
  if (!header || data.length === 0) throw new Error('thiếu phần đầu hoặc phần điểm ảnh')
  return { header, palette, packed: Buffer.concat(data) }
}

/** Takes the line filters off in place (PNG, 9.2). Each row has its filter in front. */
function unfilter(rows: Uint8Array, stride: number, height: number, step: number): void {
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1
    const filter = rows[start - 1] ?? 0
    if (filter === 0) continue
    for (let x = 0; x < stride; x += 1) {
      const at = start + x
      const left = x >= step ? (rows[at - step] ?? 0) : 0
      const up = y > 0 ? (rows[at - stride - 1] ?? 0) : 0
      const corner = y > 0 && x >= step ? (rows[at - stride - 1 - step] ?? 0) : 0
      rows[at] = (rows[at] ?? 0) + predicted(filter, left, up, corner)
    }
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

/** Red, green, blue and alpha of every pixel. */
function colours(rows: Uint8Array, stride: number, header: Header, palette: Uint8Array): Uint8Array {
  const { width, height, bits, colour } = header
  const samples = SAMPLES[colour] ?? 1
  const out = new Uint8Array(width * height * 4).fill(255)
  const most = bits < 8 ? (1 << bits) - 1 : 255
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1) + 1
    for (let x = 0; x < width; x += 1) {
      const sample = (index: number): number => {
        const number = x * samples + index
        if (bits >= 8) return rows[start + number * (bits >> 3)] ?? 0
        const shift = 8 - bits - ((number * bits) & 7)
        return ((rows[start + ((number * bits) >> 3)] ?? 0) >> shift) & most
      }
      const to = (y * width + x) * 4
      if (colour === 3) out.set(palette.subarray(sample(0) * 3, sample(0) * 3 + 3), to)
      else if (samples < 3) out.fill(Math.round((sample(0) * 255) / most), to, to + 3)
      else for (let part = 0; part < 3; part += 1) out[to + part] = sample(part)
      if (colour === 4 || colour === 6) out[to + 3] = sample(samples - 1)
    }
  }
  return out
}
