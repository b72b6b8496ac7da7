import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { type OcrEngine, type OcrWord, readDocument } from '../../src/read/index.js'
import { plain } from './outline.js'
import { typstPdf } from './pdf-files.js'
import { OFFICE, scannedPages, scanPdf } from './scanned.js'

const LETTER = 'Đảng uỷ xã yêu cầu các chi bộ gửi báo cáo kết quả về Văn phòng Đảng uỷ trước ngày 20/3/2026. '
const WORDS: readonly OcrWord[] = 'Danh sách đảng viên được miễn sinh hoạt'
  .split(' ')
  .map((text, at) => ({ text, confidence: 95, line: 0, x0: 200 + at * 90, x1: 270 + at * 90, y0: 500, y1: 530 }))
const ocr = async (): Promise<OcrEngine> => ({
  name: 'thử',
  workers: 1,
  recognise: async () => WORDS,
  close: async () => undefined,
})

/** A letter of two pages with a scanned page and a blank one between them. */
async function letterWithPicture(): Promise<Uint8Array> {
  const letter = typstPdf(`${LETTER.repeat(3)}#pagebreak()${LETTER.repeat(2)}`)
  const annex = scanPdf(await scannedPages(typstPdf(LETTER.repeat(9)), { ...OFFICE, blur: 0, noise: 0 }), OFFICE.dpi)
  const bound = await PDFDocument.load(letter)
  const [page] = await bound.copyPages(await PDFDocument.load(annex), [0])
  if (page) bound.insertPage(1, page)
  bound.insertPage(2)
  return bound.save()
}

describe('a PDF with words in which some pages are pictures', () => {
  test('has those recognised, at their place, and says so', async () => {
    const source = await readDocument(await letterWithPicture(), 'a.pdf', { ocr })
    expect(source).toMatchObject({ format: 'pdf', pages: 4 })
    const lines = plain(source)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe('Danh sách đảng viên được miễn sinh hoạt')
    expect(source.tree.children[1]).toMatchObject({ hints: { page: 2 } })
    expect(source.diagnostics.map(({ code }) => code)).toContain('read/picture-pages')
    expect(source.losses.filter(({ what }) => what.includes('không có lớp chữ'))).toEqual([])
  })

  test('tells of them where nothing can recognise', async () => {
    const source = await readDocument(await letterWithPicture(), 'a.pdf')
    expect(plain(source)).toHaveLength(2)
    expect(source.losses).toContainEqual({ what: 'trang không có lớp chữ (bản chụp hoặc trang trắng)', count: 2 })
  })
})

describe('a scanned PDF whose scanner put words under its picture', () => {
  const under = async (words: string) => {
    const picture = scanPdf(
      await scannedPages(typstPdf(LETTER.repeat(9)), { ...OFFICE, blur: 0, noise: 0 }),
      OFFICE.dpi,
    )
    const file = await PDFDocument.load(typstPdf(words))
    const [page] = await file.embedPdf(await PDFDocument.load(picture))
    if (page) file.getPage(0).drawPage(page)
    return file.save()
  }
  const BAD =
    'Dang uy xa yeu cau các chi bo gưi bao cao kêt qủa về Văn phòng Đang uỷ trước ngay 20/3/2026, đê nghi thưc hiẹn. '

  test('is recognised anew when those words are bad', async () => {
    expect(await readDocument(await under(BAD.repeat(4)), 'a.pdf', { ocr })).toMatchObject({ format: 'scan' })
  })
  test('is read by them when they are good, or when nothing better is there', async () => {
    expect(await readDocument(await under(LETTER.repeat(4)), 'a.pdf', { ocr })).toMatchObject({ format: 'pdf' })
    expect(await readDocument(await under(BAD.repeat(4)), 'a.pdf')).toMatchObject({ format: 'pdf' })
  })
})
