import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fontkit from '@pdf-lib/fontkit'
import fc from 'fast-check'
import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { embedOcrFont } from '../../src/dossier/ocr-font.js'
import { Trouble } from '../../src/model/errors.js'
import { toolTest } from '../tools.js'
import { broken, paper } from './papers.js'
import { bind, open } from './read-back.js'

// Many dossiers one after the other, some by programs of their own: slow where others work too.
const papers = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => paper(`Van ban ${index + 1}`, (index % 4) + 1)))
const two = (count: number) => String(count).padStart(2, '0')
const pagesOf = (count: number) => Array.from({ length: count }, (_, index) => (index % 4) + 1)

describe.each([1, 20, 200])('a dossier of %i papers', (count) => {
  const made = papers(count).then(async (items) => ({ items, ...(await bind(items)) }))

  test('leads every link and every bookmark to the first page of its paper', async () => {
    const { items, pdf } = await made
    const { document, words, links, bookmarks } = await open(pdf)
    const entries = await bookmarks()
    expect(entries.slice(0, 2)).toEqual([
      ['Bìa hồ sơ', 1],
      ['Danh mục hồ sơ gửi kèm', 2],
    ])
    expect(entries.at(-1)?.[0]).toBe('Mã kiểm tra các tệp')
    const papersInOutline = entries.slice(2, -1)
    expect(papersInOutline.map(([title]) => title)).toEqual(items.map(({ title }, index) => `${index + 1}. ${title}`))
    for (const [index, [, page]] of papersInOutline.entries()) {
      expect((await words(page))[0]?.str).toBe(`${items[index]?.title} 1`)
    }
    const jumps: number[] = []
    for (let page = 2; page < (papersInOutline[0]?.[1] ?? 0); page += 1) jumps.push(...(await links(page)))
    // From the name and from the pages of each paper.
    const wanted = papersInOutline.map(([, page]) => page)
    expect([...new Set(jumps)]).toEqual(wanted)
    expect(jumps.length).toBeGreaterThanOrEqual(2 * count)
    expect(await document.getPageMode()).toBe('UseOutlines')
  })

  test('prints in the index the pages of each paper, and totals that agree with the cover and the record', async () => {
    const { pdf, record } = await made
    const { words, document } = await open(pdf)
    const firstPaper = record.items[0]?.firstPage ?? 0
    const text = async (page: number) =>
      (await words(page))
        .map(({ str }) => str)
        .join(' ')
        .replace(/\s+/gu, ' ')
    const index = (await Promise.all(Array.from({ length: firstPaper - 2 }, (_, at) => words(at + 2))))
      .flat()
      .map(({ str }) => str)
    let next = firstPaper
    for (const pages of pagesOf(count)) {
      expect(index).toContain(pages > 1 ? `${next}-${next + pages - 1}` : String(next))
      next += pages
    }
    const pages = pagesOf(count).reduce((sum, n) => sum + n, 0)
    expect(record.totals).toMatchObject({
      papers: count,
      pages,
      allPages: document.numPages,
      sheets: document.numPages,
    })
    expect(index.join(' ')).toContain(
      `Hồ sơ gồm ${two(count)} loại văn bản, ${two(pages)} trang; còn thiếu hoặc nộp sau: 0 loại.`,
    )
    expect(await text(1)).toContain(`Gồm ${count} văn bản, ${pages} trang`)
    expect(await text(1)).toContain(`Số tờ: ${document.numPages}`)
    expect(record.pageDigests).toHaveLength(document.numPages)
  })

  test('is stamped on every page, inside the bottom margin', async () => {
    const { pdf } = await made
    const { document, words } = await open(pdf)
    for (let page = 1; page <= document.numPages; page += 1) {
      const stamp = (await words(page)).find(({ str }) => str.endsWith(`– Trang ${page}/${document.numPages}`))
      expect(stamp?.str).toMatch(/^Hồ sơ Kiểm điểm/u)
      const height = stamp?.transform[5] ?? 0
      expect(height).toBeGreaterThan((5 * 72) / 25.4)
      expect(height + 8).toBeLessThan((20 * 72) / 25.4)
    }
  })
})

describe('a dossier printed on both sides', () => {
  const made = papers(6).then((items) => bind(items, { duplex: true, separators: true }))

  test('begins every paper and every leaf between papers on a right-hand page, and counts the blank backs', async () => {
    const { pdf, record } = await made
    const { document, words, bookmarks } = await open(pdf)
    for (const { firstPage, pages, lastPage } of record.items) {
      expect((firstPage ?? 0) % 2).toBe(1)
      expect(lastPage).toBe((firstPage ?? 0) + pages - 1)
    }
    for (const [, page] of await bookmarks()) expect(page % 2).toBe(1)
    expect(record.totals.sheets).toBe(Math.ceil(document.numPages / 2))
    const blank = await words(2)
    expect(blank.map(({ str }) => str)).toEqual([expect.stringMatching(/– Trang 2\/\d+ – Tờ 1\/\d+$/u)])
  })

  test('tells the viewer and the printer: page labels as stamped, two sides', async () => {
    const { document } = await open((await made).pdf)
    const labels = (await document.getPageLabels()) ?? []
    expect([labels[0], labels[2], labels[4], labels.at(-1)]).toEqual([
      'Bìa',
      'Danh mục',
      '5',
      String(document.numPages),
    ])
    const { catalog } = await PDFDocument.load((await made).pdf, { updateMetadata: false })
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/Duplex /DuplexFlipLongEdge')
  })
})

test('sections stand in the index and over their papers in the bookmarks', async () => {
  const items = (await papers(4)).map((item, at) => ({ ...item, section: at < 2 ? 'I. Báo cáo' : 'II. Biên bản' }))
  const { document } = await open((await bind(items)).pdf)
  const outline = await document.getOutline()
  expect(outline.map(({ title, items: inner }) => [title, inner.length])).toEqual([
    ['Bìa hồ sơ', 0],
    ['Danh mục hồ sơ gửi kèm', 0],
    ['I. Báo cáo', 2],
    ['II. Biên bản', 2],
    ['Mã kiểm tra các tệp', 0],
  ])
})

test('the list that is kept with the files counts sheets and has as many rows as papers', async () => {
  const items = (await papers(5)).map((item) => ({ ...item, author: 'Chi bộ Thử' }))
  const { pdf, record } = await bind(items, { index: 'kept', duplex: true, symbol: '05-HS/ĐU', maker: 'Vũ Thị Thử' })
  const { words, bookmarks } = await open(pdf)
  const index = (await words(3)).map(({ str }) => str)
  expect(index).toContain('MỤC LỤC VĂN BẢN')
  for (const { firstSheet, lastSheet } of record.items) {
    expect(index).toContain(firstSheet === lastSheet ? String(firstSheet) : `${firstSheet}-${lastSheet}`)
  }
  expect(index.filter((text) => text === 'Chi bộ Thử')).toHaveLength(5)
  expect((await bookmarks())[1]).toEqual(['Mục lục văn bản', 3])
})

test('the same plan gives the same bytes', async () => {
  const first = await bind(await papers(3))
  expect(Buffer.compare(first.pdf, (await bind(await papers(3))).pdf)).toBe(0)
})

test('the file carries its title, organ, day and language', async () => {
  const pdf = await PDFDocument.load((await bind(await papers(1))).pdf, { updateMetadata: false })
  expect([pdf.getTitle(), pdf.getAuthor(), pdf.getCreationDate()?.toISOString()]).toEqual([
    'Kiểm điểm, đánh giá, xếp loại chất lượng năm 2026',
    'Đảng uỷ Sở Thử Nghiệm',
    '2026-12-01T00:00:00.000Z',
  ])
})

test('a turned page is stamped along the edge that is at the foot when seen', async () => {
  const items = await Promise.all([90, 180, 270].map((turn) => paper(`Quay ${turn}`, 1, turn)))
  const { document, words } = await open((await bind(items)).pdf)
  for (const page of [3, 4, 5]) {
    const stamp = (await words(page)).find(({ str }) => str.includes('Trang'))
    const { viewBox, rotation } = (await document.getPage(page)).getViewport({ scale: 1 })
    const [, , width = 0, height = 0] = viewBox
    const [x = 0, y = 0] = stamp?.transform.slice(4) ?? []
    const fromFoot = rotation === 90 ? width - x : rotation === 180 ? height - y : x
    expect(fromFoot).toBeCloseTo((7 * 72) / 25.4, 1)
  }
})

test('a title too long for the foot of a page gives way, the page number stays; "Hồ sơ" is not said twice', async () => {
  const title = `Hồ sơ ${'kiểm điểm tự phê bình và phê bình '.repeat(20).trim()}`
  const { words } = await open((await bind(await papers(1), { title })).pdf)
  const stamp = (await words(3)).at(-1)?.str
  expect(stamp).toMatch(/^Hồ sơ Kiểm điểm .*… – Trang 3\/4$/u)
})

describe('a paper that cannot be bound', () => {
  test.each([
    ['rỗng', '', 'tệp rỗng'],
    ['không phải PDF', 'Kính gửi', 'không phải tệp PDF'],
    ['cắt cụt', '%PDF-1.7\n1 0 obj', 'tệp PDF bị cắt cụt'],
    ['hỏng', '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj trailer << /Root 1 0 R >>\n%%EOF', 'tệp PDF hỏng'],
    [
      'không trang',
      '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj trailer <</Root 1 0 R>>\n%%EOF',
      'tệp PDF không có trang nào',
    ],
    [
      'mật khẩu',
      '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj trailer <</Root 1 0 R/Encrypt 3 0 R>>\n%%EOF',
      'tệp PDF có mật khẩu hoặc khoá sửa',
    ],
  ])('%s: is skipped with its reason and stays in the index', async (name, bytes, reason) => {
    const [first] = await papers(1)
    if (!first) throw new Error('no paper')
    const { pdf, skipped } = await bind([broken(name, bytes), first])
    expect(skipped).toEqual([{ place: 1, title: name, file: `${name}.pdf`, unbound: 'broken', reason }])
    const { document, words } = await open(pdf)
    const index = (await words(2)).map(({ str }) => str).join(' ')
    expect(index).toContain('Chưa đóng')
    expect((await document.getOutline()).map(({ title }) => title)).toEqual([
      'Bìa hồ sơ',
      'Danh mục hồ sơ gửi kèm',
      '2. Van ban 1',
      'Mã kiểm tra các tệp',
    ])
  })

  test('whatever its damage, is bound or skipped, never an error', async () => {
    const [whole, good] = await Promise.all([paper('Van ban', 3), paper('Tot', 1)])
    const seed = fc.array(fc.tuple(fc.nat(whole.bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
    const damage = fc.tuple(seed, fc.nat(whole.bytes.length)).map(([changes, cut]) => {
      const bytes = whole.bytes.slice(0, cut % 3 === 0 ? cut : undefined)
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      return bytes
    })
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        const { pages, skipped } = await bind([broken('x', bytes), good])
        expect(pages).toBe(skipped.length === 1 ? 4 : pages)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('alone gives no dossier but one clear trouble', async () => {
    await expect(bind([broken('a', '')])).rejects.toThrow(Trouble)
    await expect(bind([])).rejects.toThrow('Hồ sơ không có văn bản nào.')
  })
})

toolTest('the stamp font prints every letter: subset and whole font give the same pixels', ['pdftoppm'], async () => {
  const text = 'Hồ sơ Kiểm điểm, đánh giá, xếp loại chất lượng ẮẰẲẴẶ ỮỰỸỴ năm 2026 – Trang 12/79…'
  const draw = async (whole: boolean) => {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    if (whole) pdf.registerFontkit(fontkit)
    const file = readFileSync('node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')
    const font = whole ? await pdf.embedFont(file) : await embedOcrFont(pdf)
    pdf.addPage([600, 60]).drawText(text, { x: 10, y: 20, size: 14, font })
    return pixels(await pdf.save())
  }
  const subset = await draw(false)
  expect(subset.some((byte) => byte === 0)).toBe(true)
  expect(Buffer.compare(subset, await draw(true))).toBe(0)
})

function pixels(pdf: Uint8Array): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), 'congvan-stamp-')), 'a.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftoppm', ['-r', '100', file])
}
