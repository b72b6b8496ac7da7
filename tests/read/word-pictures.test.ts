import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { withReadTools } from '../../src/desk/tools/reading.js'
import { parse } from '../../src/parse/index.js'
import { type OcrEngine, type OcrWord, readDocument } from '../../src/read/index.js'
import type { Grey } from '../../src/read/scan/grey.js'
import { toolTest } from '../tools.js'
import { plain } from './outline.js'
import { printedDispatch } from './printed-dispatch.js'
import { OFFICE, scannedPages } from './scanned.js'
import { paragraph, pictureRun, run, wordFile } from './word-package.js'

const engine = (text: string) => async (): Promise<OcrEngine> => ({
  name: 'thử',
  workers: 1,
  recognise: async () => wordsOf(text),
  close: async () => undefined,
})
const wordsOf = (text: string): readonly OcrWord[] =>
  text
    .split(' ')
    .map((one, at) => ({ text: one, confidence: 95, line: 0, x0: 100 + at * 90, x1: 170 + at * 90, y0: 500, y1: 530 }))
const LETTER = 'Kính gửi các chi bộ trực thuộc Đảng uỷ xã báo cáo kết quả trước ngày'

/** A grey PNG. */
function png({ width, height, data }: Grey): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const chunk = (type: string, body: Uint8Array) => {
    const bytes = Buffer.alloc(body.length + 12)
    bytes.writeUInt32BE(body.length, 0)
    bytes.write(type, 4, 'latin1')
    bytes.set(body, 8)
    bytes.writeInt32BE(crc(bytes.subarray(4, body.length + 8)), body.length + 8)
    return bytes
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size[8] = 8
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  const parts = [chunk('IHDR', size), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', new Uint8Array())]
  return Buffer.concat([signature, ...parts])
}

function crc(bytes: Uint8Array): number {
  let value = -1
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value
}

const strokes = (): Grey => {
  const data = new Uint8Array(827 * 1169).fill(250)
  for (let at = 0; at < data.length; at += 1) {
    const [x, y] = [at % 827, Math.floor(at / 827)]
    if (y > 150 && y < 1000 && y % 40 < 20 && x > 100 && x < 700 && (x + 3 * y) % 15 < 7) data[at] = 20
  }
  return { width: 827, height: 1169, data }
}

describe('a picture in a Word file', () => {
  const seal = pictureRun('seal', 35, 35)
  const body = paragraph('Trên đây là ý kiến của Đảng uỷ.') + paragraph(run('Kèm theo:') + pictureRun('page', 165, 233))
  const file = (more = '') =>
    wordFile({ body: `${body}${more}${paragraph('Hết.')}`, pictures: { page: png(strokes()), seal: png(strokes()) } })

  test('as large as a page is read in its place, and that is told; a seal stays lost', async () => {
    const source = await readDocument(file(paragraph(seal)), 'a.docx', { ocr: engine(LETTER) })
    expect(plain(source)).toEqual(['Trên đây là ý kiến của Đảng uỷ.', 'Kèm theo:', LETTER, 'Hết.'])
    expect(source).toMatchObject({ format: 'docx', losses: [{ what: 'hình ảnh', count: 1 }] })
    expect(source.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'read/picture-pages', message: expect.stringContaining('1 hình') }),
    )
  })

  test('is lost where nothing can recognise, and when what is read is no Vietnamese', async () => {
    const junk = engine('xq zzk qwrt pfff jjk wwq xzc bnmk lkjh gfdd sxz wqrt pllk')
    for (const tools of [{}, { ocr: async () => undefined }, { ocr: junk }]) {
      const source = await readDocument(file(), 'a.docx', tools)
      expect(plain(source)).toEqual(['Trên đây là ý kiến của Đảng uỷ.', 'Kèm theo:', 'Hết.'])
      expect(source.losses).toEqual([{ what: 'hình ảnh', count: 1 }])
      expect(source.diagnostics.map(({ code }) => code)).not.toContain('read/picture-pages')
    }
  })

  test('drawn in the old way (VML) is measured by its style', async () => {
    const old = (style: string) =>
      `<w:r><w:pict><v:shape style="position:absolute;${style}"><v:imagedata r:id="page"/></v:shape></w:pict></w:r>`
    const read = (style: string) =>
      readDocument(wordFile({ body: paragraph(run('A') + old(style)), pictures: { page: png(strokes()) } }), 'a.docx', {
        ocr: engine(LETTER),
      })
    expect(plain(await read('width:468pt;height:660.5pt'))).toEqual(['A', LETTER])
    expect(plain(await read('width:90pt;height:90pt'))).toEqual(['A'])
  })

  test('inside a table, or with nothing behind it in the file, is lost and breaks nothing', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(pictureRun('page', 165, 233))}</w:tc></w:tr></w:tbl>`
    const pictures = { page: png(strokes()) }
    const ocr = engine(LETTER)
    const inTable = await readDocument(wordFile({ body: paragraph('A') + table, pictures }), 'a.docx', { ocr })
    const missing = await readDocument(
      wordFile({ body: paragraph('A') + paragraph(pictureRun('no', 165, 233)) }),
      'a.docx',
      {
        ocr,
      },
    )
    for (const source of [inTable, missing]) {
      expect(plain(source)).toEqual(['A'])
      expect(source.losses).toEqual([{ what: 'hình ảnh', count: 1 }])
    }
  })

  toolTest('a Word file that is only a scanned dispatch gives its head and its duties', ['tesseract'], async () => {
    const { pdf, text } = await printedDispatch('101-ra-soat-ho-ngheo')
    const pages = await scannedPages(pdf, { ...OFFICE, blur: 0, noise: 0 })
    const pictures = Object.fromEntries(pages.map((page, at) => [`p${at}`, png(page)]))
    const pasted = Object.keys(pictures).map((id) => paragraph(pictureRun(id, 165, 233)))
    const source = await withReadTools((tools) =>
      readDocument(wordFile({ body: pasted.join(''), pictures }), 'a.docx', tools),
    )
    const [wanted, found] = [parse(await readDocument(Buffer.from(text), 'a.txt')), parse(source)]
    expect(found.header.number?.value).toBe(wanted.header.number?.value)
    expect(found.header.date?.value).toBe(wanted.header.date?.value)
    expect(found.obligations).toHaveLength(wanted.obligations.length)
    expect(source.losses).toEqual([])
  })
})
