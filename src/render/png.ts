import { deflateSync } from 'node:zlib'

/** Eight-bit grey, row by row from the top: 0 black, 255 white. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bits of a pixel and the colour type “grey” (PNG, 11.2.1). */
const SIXTEEN_GREYS = [4, 0, 0, 0, 0]
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of sixteen greys: enough for a page, half the size. */
export function greyPng({ width, height, data }: GreyPicture): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set(SIXTEEN_GREYS, 8)
  const stride = Math.ceil(width / 2)
  const raw = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const grey = Math.round((data[y * width + x] ?? 0) / 17)
      const at = y * (stride + 1) + 1 + (x >> 1)
      raw[at] = (raw[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey)
    }
  const packed = deflateSync(raw, { level: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', new Uint8Array())])
}

/** A picture half as wide and high, each pixel the mean of four. */
export function halved({ width, height, data }: GreyPicture): GreyPicture {
  const [wide, high] = [width >> 1, height >> 1]
  const small = new Uint8Array(wide * high)
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const at = 2 * y * width + 2 * x
      const four = [data[at], data[at + 1], data[at + width], data[at + width + 1]]
      small[y * wide + x] = four.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 4
    }
  return { width: wide, height: high, data: small }
}
