import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/model/draft.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderDocx } from '../../src/render/index.js'
import { draft, incomplete, line, onePage, report, SAMPLES, text, withList } from './sample-drafts.js'

const hd05 = requireProfile('hd05')

async function parts(sample: Draft): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await renderDocx(sample, hd05))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
const documentOf = async (sample: Draft) => (await parts(sample))['word/document.xml'] ?? ''
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

describe('the Word file', () => {
  it('is the same bytes each time, whatever the clock says', async () => {
    for (const sample of Object.values(SAMPLES)) {
      const first = await renderDocx(sample, hd05)
      await wait(5)
      expect(Buffer.from(await renderDocx(sample, hd05)).equals(Buffer.from(first))).toBe(true)
    }
    const linked = draft([
      line({
        type: 'link',
        url: 'https://a.example/x',
        children: [text('trang')],
      }),
    ])
    const first = await renderDocx(linked, hd05)
    expect(Buffer.from(await renderDocx(linked, hd05)).equals(Buffer.from(first))).toBe(true)
  })
  it('carries the date of the paper and the issuing organ', async () => {
    const core = (await parts(onePage))['docProps/core.xml'] ?? ''
    expect(core).toContain('2026-06-05T00:00:00Z</dcterms:created>')
    expect(core).toContain('<dc:creator>Đảng uỷ Sở Thử Nghiệm</dc:creator>')
  })
  it('has A4 with margins of 20, 20, 30 and 15 mm and the number 10 mm from the top', async () => {
    const xml = await documentOf(onePage)
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/u)
    const [margins = ''] = /<w:pgMar[^>]*>/u.exec(xml) ?? []
    for (const one of ['w:top="1134"', 'w:bottom="1134"', 'w:left="1701"', 'w:right="850"', 'w:header="567"'])
      expect(margins).toContain(one)
    expect(xml).toContain('<w:titlePg/>')
  })
  it('numbers pages in the header of all pages but the first', async () => {
    const files = await parts(onePage)
    const headers = Object.entries(files).filter(([name]) => /^word\/header\d+\.xml$/u.test(name))
    expect(headers.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(1)
    expect(headers).toHaveLength(2)
  })
  it('names Times New Roman and Vietnamese', async () => {
    const styles = (await parts(onePage))['word/styles.xml'] ?? ''
    expect(styles).toContain('w:ascii="Times New Roman"')
    expect(styles).toContain('vi-VN')
  })
  it('has styles a clerk knows by name, with the figures of the form', async () => {
    const styles = (await parts(onePage))['word/styles.xml'] ?? ''
    for (const name of ['Cơ quan ban hành', 'Số và ký hiệu', 'Trích yếu công văn', 'Nội dung', 'Nơi nhận'])
      expect(styles).toContain(`w:val="${name}"`)
    const [body = ''] = /<w:style [^>]*w:styleId="cv-body".*?<\/w:style>/su.exec(styles) ?? []
    expect(body).toContain('w:line="380"')
    expect(body).toContain('w:lineRule="exact"')
    expect(body).toContain('w:firstLine="567"')
    expect(body).toContain('<w:jc w:val="both"/>')
    expect(body).toContain('<w:sz w:val="28"/>')
  })
  it('draws the rule of the motto as a border drawn in to the length of the words', async () => {
    const xml = await documentOf(onePage)
    const [rule = ''] = /<w:p>(?:(?!<\/w:p>).)*<w:pBdr>.*?<\/w:p>/su.exec(xml) ?? []
    const side = Number(/w:left="(\d+)"/u.exec(rule)?.[1])
    const column = Number(/<w:gridCol w:w="(\d+)"\/><\/w:tblGrid>/u.exec(xml)?.[1])
    expect(Math.abs(column - 2 * side - 4133)).toBeLessThanOrEqual(2)
  })
  it('repeats the heading row, splits no row and keeps the foot together', async () => {
    const xml = await documentOf(withList)
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/gu)?.length).toBe(xml.match(/<w:tr>/gu)?.length)
    const foot = xml.slice(xml.lastIndexOf('<w:tbl>'))
    expect(foot.match(/<w:keepNext\/>/gu)?.length).toBeGreaterThan(3)
  })
  it('has a landscape section for a wide list with its own numbers', async () => {
    const xml = await documentOf(withList)
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/u)
    expect(xml).toContain('<w:pgNumType w:start="1"/>')
  })
  it('marks what is missing in yellow', async () => {
    const xml = await documentOf(incomplete)
    expect(xml.match(/<w:highlight w:val="yellow"\/>/gu)?.length).toBeGreaterThan(5)
    expect(xml).toContain('[CẦN BỔ SUNG: họ và tên]')
  })
  it('joins ngày and its number by a no-break space', async () => {
    expect(await documentOf(report)).toContain('ngày\u00a009/01/2026')
  })
})
