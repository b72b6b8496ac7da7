import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/index.js'
import { printedDispatch } from '../read/printed-dispatch.js'
import { OFFICE, scannedPages, scanPdf } from '../read/scanned.js'
import { toolTest } from '../tools.js'
import { congvan, congvanHere, folder, MAIN, root } from './run.js'

const ID = '005-du-xa-giay-moi-hoi-nghi'

/** Printed and scanned once for all tests. */
let scanned: Promise<Uint8Array> | undefined
const scan = async () => scanPdf(await pagesScanned(), OFFICE.dpi)
const pagesScanned = async () => scannedPages((await printedDispatch(ID)).pdf, OFFICE)
/** Only the head of the first page, for the slow engine. */
async function headScanned(): Promise<Uint8Array> {
  const [page] = await pagesScanned()
  if (page === undefined) throw new Error('no page')
  const height = Math.floor(page.height * 0.4)
  return scanPdf([{ ...page, height, data: page.data.slice(0, page.width * height) }], OFFICE.dpi)
}
async function scanIn(place: string): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  scanned ??= scan()
  const bytes = await scanned
  const path = join(place, 'quét.pdf')
  writeFileSync(path, bytes)
  return { path, bytes }
}
const words = (text: string) => new Set(text.match(/\p{L}{2,}/gu) ?? [])

describe('congvan ocr', () => {
  test('refuses to write over the original, over another file, or to a name that is no PDF', async () => {
    const place = folder()
    const { path } = await scanIn(place)
    writeFileSync(join(place, 'có rồi.pdf'), 'x')
    expect(await congvanHere(['ocr', path, '--out', path, '--force'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Không ghi đè bản gốc'),
    })
    expect(await congvanHere(['ocr', path, '--out', join(place, 'có rồi.pdf')])).toMatchObject({
      code: 6,
      err: expect.stringContaining('đã có, không ghi đè'),
    })
    expect((await congvanHere(['ocr', path, '--out', join(place, 'a.docx')])).code).toBe(2)
    expect((await congvanHere(['ocr', path])).err).toContain('thiếu tuỳ chọn bắt buộc')
  })

  test('says that a PDF with Vietnamese text needs no recognition', async () => {
    const place = folder()
    const { pdf } = await printedDispatch(ID)
    writeFileSync(join(place, 'a.pdf'), pdf)
    expect(await congvanHere(['ocr', join(place, 'a.pdf'), '--out', join(place, 'b.pdf')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('đã có lớp chữ'),
    })
  })

  toolTest('writes a copy with the words in it; the original stays as it was', ['tesseract'], async () => {
    const place = folder()
    const { path, bytes } = await scanIn(place)
    const out = join(place, 'bản sao.pdf')
    const { code, out: said } = congvan(['ocr', path, '--out', out])
    expect([code, said]).toEqual([0, expect.stringContaining('bằng tesseract')])
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0)
    const copy = await readDocument(readFileSync(out), 'bản sao.pdf')
    expect(copy.format).toBe('pdf')
    const found = words(JSON.stringify(copy.tree))
    const wanted = [...words((await printedDispatch(ID)).text)]
    expect(wanted.filter((word) => found.has(word)).length / wanted.length).toBeGreaterThan(0.9)
  })

  test('without tesseract reads and copies by tesseract.js alone, and opens no connection', async () => {
    const place = folder()
    const path = join(place, 'quét.pdf')
    writeFileSync(path, await headScanned())
    const guard = ['--import', join(root, 'tests/house/no-network.mjs')]
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [...guard, MAIN, ...args], {
        encoding: 'utf8',
        env: { PATH: '/nowhere', HOME: place },
      })
    const copied = run('ocr', path, '--out', join(place, 'b.pdf'))
    expect([copied.status, copied.stderr, copied.stdout]).toEqual([0, '', expect.stringContaining('tesseract.js')])
    // The copy has words of its own now: read without any recognition.
    const read = run('parse', join(place, 'b.pdf'), '--format', 'json')
    expect([read.status, read.stderr]).toEqual([0, ''])
    expect(JSON.parse(read.stdout)).toMatchObject({ source: { format: 'pdf' }, header: { type: { code: 'GM' } } })
  })
})
