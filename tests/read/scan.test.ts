import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docxByLibreOffice } from '../../src/desk/tools/libreoffice.js'
import { popplerDrawer } from '../../src/desk/tools/poppler.js'
import { withReadTools } from '../../src/desk/tools/reading.js'
import { nativeTesseract } from '../../src/desk/tools/tesseract.js'
import { scriptTesseract } from '../../src/desk/tools/tesseract-js.js'
import type { Dispatch } from '../../src/model/dispatch.js'
import { Trouble } from '../../src/model/errors.js'
import { parse } from '../../src/parse/index.js'
import { type OcrEngine, type OcrWord, type ReadTools, readDocument } from '../../src/read/index.js'
import { type Grey, turned } from '../../src/read/scan/grey.js'
import { openPages } from '../../src/read/scan/index.js'
import { toolTest } from '../tools.js'
import { printedDispatch } from './printed-dispatch.js'
import { OFFICE, scannedPages, scanPdf } from './scanned.js'

/** An engine that sees the same words on every page. */
function engine(words: readonly OcrWord[], seen: number[] = []): () => Promise<OcrEngine> {
  return async () => ({
    name: 'thử',
    workers: 2,
    recognise: async (_, dpi) => {
      seen.push(dpi)
      return words
    },
    close: async () => undefined,
  })
}
const WORDS: readonly OcrWord[] = 'Kính gửi: Các chi bộ trực thuộc Đảng uỷ'
  .split(' ')
  .map((text, at) => ({ text, confidence: 95, line: 0, x0: 200 + at * 90, x1: 270 + at * 90, y0: 500, y1: 530 }))

/** A page with rows of short strokes in place of words. */
function inky(width = 1654, height = 2339): Grey {
  const data = new Uint8Array(width * height).fill(250)
  for (let y = 300; y < height - 300; y += 1)
    if (y % 45 < 25) for (let x = 200; x < width - 200; x += 1) if ((x + y * 3) % 17 < 8) data[y * width + x] = 30
  return { width, height, data }
}

/** A PNG of any declared size around given packed rows. */
function png(width: number, height: number, rows: Uint8Array): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(data.length, 0)
    head.write(type, 4, 'latin1')
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(Buffer.concat([head.subarray(4), data])), 0)
    return Buffer.concat([head, data, sum])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', new Uint8Array())])
}
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
const pngOf = ({ width, height, data }: Grey) => {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return png(width, height, deflateSync(rows, { level: 1 }))
}

/** A TIFF of one page in two strips, packed by Deflate (8) or not (1). */
function tiffOf({ width, height, data }: Grey, compression: 1 | 8): Uint8Array {
  const half = height >> 1
  const firstRows = half + (height % 2)
  const strips = [data.subarray(0, firstRows * width), data.subarray(firstRows * width)].map((strip) =>
    compression === 8 ? deflateSync(strip) : Buffer.from(strip),
  )
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = strips
  const start = 8
  const table = start + first.length + second.length
  const entries: readonly (readonly [number, number, number, number])[] = [
    [256, 4, 1, width],
    [257, 4, 1, height],
    [258, 3, 1, 8],
    [259, 3, 1, compression],
    [262, 3, 1, 1],
    [273, 4, 2, table + 2 + 12 * 8 + 4],
    [278, 4, 1, half + (height % 2)],
    [279, 4, 2, table + 2 + 12 * 8 + 12],
  ]
  const directory = Buffer.alloc(2 + 12 * entries.length + 4 + 16)
  directory.writeUInt16LE(entries.length, 0)
  entries.forEach(([tag, type, count, value], at) => {
    directory.writeUInt16LE(tag, 2 + at * 12)
    directory.writeUInt16LE(type, 4 + at * 12)
    directory.writeUInt32LE(count, 6 + at * 12)
    directory.writeUInt32LE(value, 10 + at * 12)
  })
  ;[start, start + first.length, first.length, second.length].forEach((value, at) => {
    directory.writeUInt32LE(value, 2 + 12 * 8 + 4 + at * 4)
  })
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, 0, 0, 0, 0])
  head.writeUInt32LE(table, 4)
  return Buffer.concat([head, first, second, directory])
}

const trouble = async (bytes: Uint8Array, name: string, tools: ReadTools = {}) => {
  try {
    await readDocument(bytes, name, tools)
    return null
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
}

describe('a scan', () => {
  const page = inky()
  const files: readonly (readonly [string, () => Uint8Array])[] = [
    ['a.pdf', () => scanPdf([page, page], 200)],
    ['a.png', () => pngOf(page)],
    ['a.tif', () => tiffOf(page, 1)],
    ['b.tif', () => tiffOf(page, 8)],
  ]
  test.each(files)('%s is drawn at 200 dpi, recognised and read', async (name, make) => {
    const seen: number[] = []
    const source = await readDocument(make(), name, { ocr: engine(WORDS, seen) })
    expect(source).toMatchObject({ format: 'scan', pages: name === 'a.pdf' ? 2 : 1, losses: [] })
    expect(source.tree.children[0]).toMatchObject({ hints: { page: 1 } })
    expect(seen.every((dpi) => dpi === 200)).toBe(true)
  })

  test.each(files)('%s without any engine names what to install', async (name, make) => {
    expect(await trouble(make(), name)).toMatchObject({
      kind: 'tool-missing',
      exitCode: 8,
      remedy: expect.stringContaining('tesseract-ocr-vie'),
    })
  })

  test('doubtful words are named with their page; blank pages are told, not recognised', async () => {
    const blank = { ...page, data: new Uint8Array(page.data.length).fill(250) }
    const words = WORDS.map((word, at) => (at === 3 ? { ...word, confidence: 41 } : word))
    const seen: number[] = []
    const { diagnostics } = await readDocument(scanPdf([page, blank], 200), 'a.pdf', { ocr: engine(words, seen) })
    expect(seen).toHaveLength(1)
    expect(diagnostics).toMatchObject([
      { code: 'read/blank-page', message: expect.stringContaining('Trang 2') },
      { code: 'read/doubtful-words', message: expect.stringContaining('“chi” (trang 1)') },
    ])
  })

  test('a page on which the engine fails is told and the others are read', async () => {
    let calls = 0
    const failing = async (): Promise<OcrEngine> => ({
      ...(await engine(WORDS)()),
      workers: 1,
      recognise: async () => {
        calls += 1
        if (calls === 2) throw new Error('chạy quá 60 giây')
        return WORDS
      },
    })
    const source = await readDocument(scanPdf([page, page, page], 200), 'a.pdf', { ocr: failing })
    expect(source.tree.children).toHaveLength(2)
    expect(source.losses).toEqual([{ what: 'trang không nhận dạng được', count: 1 }])
    expect(source.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'read/page-failed',
        severity: 'error',
        message: expect.stringContaining('Trang 2'),
      }),
    )
  })

  test('a page upside down or on its side is turned before it is read', async () => {
    const { pdf } = await printedDispatch('005-du-xa-giay-moi-hoi-nghi')
    const [upright] = await scannedPages(pdf, { ...OFFICE, blur: 0, noise: 0 })
    if (!upright) throw new Error('no page')
    const shapes: (readonly number[])[] = []
    const look = async (): Promise<OcrEngine> => ({
      ...(await engine(WORDS)()),
      recognise: async (bitmap) => {
        const head = new DataView(bitmap.buffer, bitmap.byteOffset)
        shapes.push([head.getUint32(18, true), head.getUint32(22, true)])
        return WORDS
      },
    })
    await readDocument(scanPdf([upright], 200), 'a.pdf', { ocr: look })
    await readDocument(scanPdf([turned(upright, 1)], 200), 'a.pdf', { ocr: look })
    const [[width = 0, height = 0] = [], [wide = 0, high = 0] = []] = shapes
    expect(height).toBeGreaterThan(1.2 * width)
    // The part with ink is told to a few pixels.
    expect(Math.abs(wide - width) + Math.abs(high - height)).toBeLessThanOrEqual(6)
  })
})

describe('a hostile picture', () => {
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ['rong.png', new Uint8Array(0), 'rỗng (0 byte)'],
    ['rong.jpg', new Uint8Array(0), 'rỗng (0 byte)'],
    ['khong-lo.png', png(60_000, 60_000, deflateSync(Buffer.alloc(1000))), 'quá lớn: 60000 × 60000 điểm'],
    ['noi-doi.png', png(2000, 2000, deflateSync(Buffer.alloc(1000))), 'hỏng'],
    ['bom.png', png(20, 20, deflateSync(Buffer.alloc(50_000_000))), 'hỏng'],
    ['cat-cut.png', pngOf(inky(400, 1200)).subarray(0, 60), 'hỏng'],
    ['chi-co-dau.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2]), 'hỏng hoặc bị cắt cụt'],
    ['jpeg-rac.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 8, 0, 8, 0, 3, 1, 2, 3, 4]), 'không có chữ in'],
    ['vong.tif', Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0]), 'kích thước lạ'],
    ['cat-cut.tif', tiffOf(inky(400, 1200), 1).subarray(0, 3000), 'hỏng hoặc bị cắt cụt'],
    ['la.tif', patchedTiff(inky(400, 1200), 32_771), 'nén theo kiểu ít gặp (32771)'],
  ]
  test.each(files)('%s is refused soon, with its name and a remedy', async (name, bytes, sentence) => {
    const found = await trouble(bytes, name, { ocr: engine([]) })
    expect(found).toMatchObject({ kind: 'unreadable', message: expect.stringContaining(sentence) })
    expect(found?.message).toContain(name)
    expect(found?.remedy).toMatch(/[.!]$/u)
  })

  test('or any bytes behind the signature of a picture give a result or one trouble', async () => {
    const signs = fc.constantFrom('\u0089PNG\r\n\u001a\n', '\u00FF\u00D8\u00FF', 'II*\0', 'MM\0*')
    const behind = fc
      .tuple(signs, fc.uint8Array({ maxLength: 200 }))
      .map(([sign, rest]) => Buffer.concat([Buffer.from(sign, 'latin1'), rest]))
    await fc.assert(
      fc.asyncProperty(behind, async (bytes) => void (await trouble(bytes, 'a', { ocr: engine(WORDS) }))),
      { numRuns: 200 },
    )
  })

  test('or damage anywhere in a TIFF gives a result or one trouble', async () => {
    const whole = tiffOf(inky(60, 700), 8)
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        await trouble(bytes, 'a.tif', { ocr: engine(WORDS) })
      }),
      { numRuns: 40 },
    )
  })
})

function patchedTiff(page: Grey, compression: number): Uint8Array {
  const bytes = Buffer.from(tiffOf(page, 1))
  bytes.writeUInt16LE(compression, bytes.readUInt32LE(4) + 2 + 3 * 12 + 8)
  return bytes
}

/** Share of letters to be changed, put in or taken out to make one text of the other. */
function errorRate(want: string, got: string): number {
  let row = Array.from({ length: got.length + 1 }, (_, at) => at)
  for (let i = 1; i <= want.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= got.length; j += 1) {
      const same = want[i - 1] === got[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return (row.at(-1) ?? 0) / want.length
}

/** What must be the same however a dispatch comes. */
const gist = ({ header, addressees, distribution, obligations, signature }: Dispatch) => ({
  number: header.number?.value,
  symbol: header.symbol?.value,
  date: header.date?.value,
  issuer: header.issuer?.value,
  addressees: addressees.length,
  distribution: distribution.length,
  position: signature.position?.value,
  duties: obligations.map(({ kind, section, deadlines }) => [
    kind,
    section,
    deadlines.map(({ date, text }) => date ?? text),
  ]),
})

const ENGINES: readonly (readonly [string, readonly string[], () => Promise<OcrEngine | undefined>])[] = [
  ['tesseract', ['tesseract'], nativeTesseract],
  ['tesseract.js', [], scriptTesseract],
]
const PAPERS = ['003-duk-so-lieu-tong-ket', '101-ra-soat-ho-ngheo', '008-du-xa-thong-bao-ket-luan'] as const
const SHORT = ['519-vp-tinh-uy-truyen-dat-2026'] as const

describe.each(ENGINES)('a dispatch printed, scanned askew and noisy at 200 dpi, read by %s', (name, programs, ocr) => {
  // The library is the program compiled for Node, ten times as slow: one page shows that it is asked and heard rightly.
  for (const id of name === 'tesseract' ? PAPERS : SHORT) {
    toolTest(
      `${id}: less than 1 letter in 100 is wrong, head, duties and deadlines as from the text`,
      programs,
      async () => {
        const { pdf } = await printedDispatch(id)
        const clean = parse(await readDocument(pdf, 'a.pdf'))
        const scan = scanPdf(await scannedPages(pdf, OFFICE), OFFICE.dpi)
        const read = parse(await readDocument(scan, 'a.pdf', { ocr }))
        expect(gist(read)).toEqual(gist(clean))
        // The columns of the heading may come in either order.
        const words = (text: string) =>
          text.slice(Math.max(0, text.indexOf('Kính gửi'))).replace(/[^\p{L}\p{N}]+/gu, ' ')
        expect(errorRate(words(clean.text), words(read.text))).toBeLessThan(0.01)
      },
    )
  }
})

toolTest(
  'the black and white scan among the samples says what the Word file beside it says',
  ['tesseract'],
  async () => {
    const folder = join(import.meta.dirname, '../../samples/dinh-dang')
    const read = async (name: string, tools: ReadTools = {}) =>
      parse(await readDocument(readFileSync(join(folder, name)), name, tools))
    const word = await read('ra-soat-ho-ngheo.docx')
    expect(gist(await withReadTools((tools) => read('ra-soat-ho-ngheo.quet.pdf', tools)))).toEqual(gist(word))
  },
)

const REAL = join(import.meta.dirname, '../../../shared/real/scan.pdf')
toolTest(
  'the real scan: handwritten number and day stay empty, heading, foot and name are read',
  ['tesseract'],
  async () => {
    if (!existsSync(REAL)) return
    const source = await withReadTools((tools) => readDocument(readFileSync(REAL), 'scan.pdf', tools))
    const { header, distribution, signature, notes } = parse(source)
    expect(header.number).toBeNull()
    expect(header.symbol?.value).toBe('UBND-KTTH')
    expect(header.date?.value).toBe('2025-02')
    expect(distribution).toHaveLength(7)
    expect(signature.position?.value).toBe('CHỦ TỊCH')
    expect(signature.name?.value.split(' ')).toHaveLength(3)
    expect(notes.filter(({ kind }) => kind === 'stamp').length).toBeGreaterThan(0)
    expect(source.diagnostics.filter(({ code }) => code === 'read/handwritten-number')).toHaveLength(2)
  },
)

toolTest('poppler and pdf.js draw a page alike', ['pdftoppm'], async () => {
  const { pdf } = await printedDispatch('005-du-xa-giay-moi-hoi-nghi')
  const drawer = popplerDrawer()
  const pictures: Grey[] = []
  for (const tools of [{ drawPage: drawer.drawPage }, {}]) {
    const pages = await openPages(pdf, 'a.pdf', tools)
    pictures.push((await pages.page(1)).grey)
    await pages.close()
  }
  await drawer.close()
  const [one, other] = pictures
  expect([one?.width, one?.height]).toEqual([other?.width, other?.height])
  const change = one?.data.reduce((sum, level, at) => sum + Math.abs(level - (other?.data[at] ?? 0)), 0) ?? 0
  expect(change / (one?.data.length ?? 1)).toBeLessThan(8)
})

test('LibreOffice that is not there is no error', async () => {
  const path = process.env.PATH
  process.env.PATH = '/nowhere'
  try {
    expect(await docxByLibreOffice(new Uint8Array(10))).toBeUndefined()
    expect(await nativeTesseract()).toBeUndefined()
  } finally {
    process.env.PATH = path
  }
})
