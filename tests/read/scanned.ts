import { deflateSync } from 'node:zlib'
import { type Grey, levelled } from '../../src/read/scan/grey.js'
import { openPdf } from '../../src/read/scan/pdf-pages.js'
import { picturesAsPdf } from '../../src/read/scan/picture-pdf.js'

export interface Wear {
  readonly dpi: number
  /** Degrees the lines fall to the right. */
  readonly skew: number
  /** Rounds of a blur of 0.6 pixels. */
  readonly blur: number
  /** Widest change of a pixel. */
  readonly noise: number
}

/** What an office scanner does to a page. */
export const OFFICE: Wear = { dpi: 200, skew: 0.5, blur: 1, noise: 40 }

/** The pages of a PDF as grey pictures, worn like a scan; the same input gives the same pixels. */
export async function scannedPages(pdf: Uint8Array, wear: Wear): Promise<readonly Grey[]> {
  const opened = await openPdf(pdf, 'in.pdf')
  try {
    const pages: Grey[] = []
    for (let page = 1; page <= opened.count; page += 1)
      pages.push(worn(await opened.draw(page, { dpi: wear.dpi, annotations: true, grey: false, ahead: 0 }), wear))
    return pages
  } finally {
    await opened.close()
  }
}

/** Pictures of pages as a PDF without any text. */
export function scanPdf(pages: readonly Grey[], dpi: number): Uint8Array {
  return picturesAsPdf(
    pages.map(({ width, height, data }) => [
      {
        width,
        height,
        fromTop: 0,
        page: { width, height, dpi },
        bits: 8,
        space: '/DeviceGray',
        inverted: false,
        filter: 'FlateDecode',
        parameters: '',
        data: deflateSync(data, { level: 1 }),
      },
    ]),
  )
}

/** The same as black points on white, as office scanners send letters: a thirtieth of the bytes. */
export function blackAndWhitePdf(pages: readonly Grey[], dpi: number): Uint8Array {
  return picturesAsPdf(
    pages.map(({ width, height, data }) => {
      const stride = Math.ceil(width / 8)
      const bits = new Uint8Array(stride * height)
      for (const [at, level] of data.entries()) {
        const [x, y] = [at % width, Math.floor(at / width)]
        if (level > 150) bits[y * stride + (x >> 3)] = (bits[y * stride + (x >> 3)] ?? 0) | (128 >> (x & 7))
      }
      const page = { width, height, dpi }
      const how = { bits: 1, space: '/DeviceGray', inverted: false, filter: 'FlateDecode', parameters: '' } as const
      return [{ width, height, fromTop: 0, page, ...how, data: deflateSync(bits, { level: 9 }) }]
    }),
  )
}

function worn(page: Grey, { skew, blur, noise }: Wear): Grey {
  let grey = skew === 0 ? page : levelled(page, -skew)
  for (let round = 0; round < blur; round += 1) grey = blurred(grey)
  let seed = 12345
  const data = new Uint8Array(grey.data.length)
  for (let at = 0; at < data.length; at += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    const change = (((seed >> 8) % 1000) / 1000 - 0.5) * noise
    data[at] = Math.max(0, Math.min(255, Math.round((grey.data[at] ?? 255) * 0.92 + 8 + change)))
  }
  return { ...grey, data }
}

/** Each pixel with its neighbours, by weights of 1, 4 and 1 in both directions. Every scan of a test goes through here. */
function blurred({ width, height, data }: Grey): Grey {
  const out = data.slice()
  const across = (at: number) => (data[at - 1] ?? 0) + 4 * (data[at] ?? 0) + (data[at + 1] ?? 0)
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1)
      out[at] = (across(at - width) + 4 * across(at) + across(at + width)) / 36
  }
  return { width, height, data: out }
}
