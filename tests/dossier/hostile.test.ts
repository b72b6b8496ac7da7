import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { degrees, PDFDocument, PDFName, PDFRawStream, PDFString, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { openDossier } from '../../src/dossier/index.js'
import { toolTest } from '../tools.js'
import { broken, paper } from './papers.js'
import { bind, open } from './read-back.js'

// Many dossiers one after the other, some by programs of their own: slow where others work too.
async function made(draw: (pdf: PDFDocument) => Promise<void> | void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  await draw(pdf)
  return pdf.save()
}

const good = paper('Tot', 1)

describe('papers that come as they come', () => {
  toolTest('an encrypted one, even without a password to open, is skipped', ['qpdf'], async () => {
    const folder = mkdtempSync(join(tmpdir(), 'congvan-khoa-'))
    const plain = join(folder, 'a.pdf')
    writeFileSync(plain, (await good).bytes)
    for (const [name, user] of [
      ['mo-duoc', ''],
      ['mat-khau', 'x'],
    ] as const) {
      const file = join(folder, `${name}.pdf`)
      execFileSync('qpdf', ['--encrypt', user, 'chu', '256', '--', plain, file])
      const { skipped } = await bind([{ file: 'khoa.pdf', bytes: readFileSync(file) }, await good])
      expect(skipped).toMatchObject([{ unbound: 'broken', reason: 'tệp PDF có mật khẩu hoặc khoá sửa' }])
    }
  })

  test('one of 2 000 pages is bound whole', async () => {
    const { bytes } = await paper('Dai', 2000)
    const { pages, record, skipped } = await bind([{ file: 'dai.pdf', title: 'Dài', bytes }, await good])
    expect([skipped, record.items[0]?.pages, record.items[1]?.firstPage]).toEqual([[], 2000, 2003])
    expect(pages).toBe(2004)
  })

  test('pages of several sizes keep them', async () => {
    const sizes = [
      [595, 842],
      [842, 1191],
      [420, 595],
      [842, 595],
    ] as const
    const bytes = await made((pdf) => {
      for (const size of sizes) pdf.addPage([...size])
    })
    const { document } = await open((await bind([{ file: 'a.pdf', bytes }])).pdf)
    for (const [at, size] of sizes.entries()) expect((await document.getPage(at + 3)).view.slice(2)).toEqual([...size])
  })

  test('a form keeps what was filled in, as print; its fields are gone', async () => {
    const bytes = await made(async (pdf) => {
      const page = pdf.addPage([595, 842])
      const field = pdf.getForm().createTextField('ho-ten')
      field.setText('Vu Thi Thu')
      field.addToPage(page, {
        x: 100,
        y: 600,
        width: 200,
        height: 30,
        font: await pdf.embedFont(StandardFonts.Helvetica),
      })
      pdf.getForm().createCheckBox('dong-y').addToPage(page, { x: 100, y: 500 })
    })
    const { pdf, remarks } = await bind([{ file: 'mau.pdf', bytes }])
    const { document, words } = await open(pdf)
    expect((await words(3)).map(({ str }) => str)).toContain('Vu Thi Thu')
    expect(await (await document.getPage(3)).getAnnotations()).toEqual([])
    expect(remarks).toEqual([])
  })

  test('a field that has a value and no look is told, not lost in silence', async () => {
    const bytes = await made((pdf) => {
      const field = pdf.context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Tx', Rect: [10, 10, 90, 30] })
      field.set(PDFName.of('V'), PDFString.of('Mot'))
      pdf.addPage().node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(field)]))
    })
    const { remarks } = await bind([{ file: 'mau.pdf', bytes }])
    expect(remarks).toEqual([
      { file: 'mau.pdf', sentence: expect.stringMatching(/^1 ô biểu mẫu đã điền không có hình để in/u) },
    ])
  })

  test('a printed stamp stays, a note on the screen goes and is told, links between pages go on leading right', async () => {
    const bytes = await made(async (pdf) => {
      const { context } = pdf
      const [first, second] = [pdf.addPage([595, 842]), pdf.addPage([595, 842])]
      second.drawText('Trang dich', { x: 90, y: 700 })
      const font = await pdf.embedFont(StandardFonts.Helvetica)
      const look = context.register(
        context.stream('BT /F 12 Tf 2 2 Td (DA DUYET) Tj ET', {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 100, 20],
          Resources: { Font: { F: font.ref } },
        }),
      )
      const stamp = context.register(
        context.obj({ Type: 'Annot', Subtype: 'Stamp', F: 4, Rect: [200, 300, 400, 340], AP: { N: look } }),
      )
      const note = context.register(context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [10, 800, 30, 820] }))
      const link = context.register(
        context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [90, 690, 200, 710], Dest: [second.ref, 'Fit'] }),
      )
      const out = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [90, 650, 200, 670] })
      out.set(PDFName.of('A'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }))
      first.node.set(PDFName.of('Annots'), context.obj([stamp, note, link, context.register(out)]))
    })
    const { pdf, remarks } = await bind([await good, { file: 'a.pdf', bytes }])
    const { words, links } = await open(pdf)
    const [stamp] = (await words(4)).filter(({ str }) => str === 'DA DUYET')
    expect(stamp?.transform.slice(4)).toEqual([204, 304])
    expect(await links(4)).toEqual([5])
    expect(remarks).toEqual([{ file: 'a.pdf', sentence: 'không in 1 lời ghi chú chỉ hiện trên màn hình' }])
    // Neither scripts nor the page tree of the paper come along.
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).not.toContain('app.alert')
    expect(text.match(/\/Type \/Page\n/gu)).toHaveLength(6)
  })

  test('a turned page with a link drawn smaller keeps the link over its words', async () => {
    const bytes = await made(async (pdf) => {
      const page = pdf.addPage([595, 842])
      page.drawRectangle({ x: 0, y: 0, width: 595, height: 842 })
      page.setRotation(degrees(90))
      const link = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 595, 842], Dest: [page.ref, 'Fit'] })
      page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]))
    })
    const { pdf, remarks } = await bind([{ file: 'a.pdf', bytes }])
    const { document } = await open(pdf)
    const [link] = await (await document.getPage(3)).getAnnotations()
    const [left, bottom, right, top] = link.rect
    expect(remarks).toHaveLength(1)
    // Seen, the foot of the page is its right edge.
    expect([left, right < 595 - 20, bottom > 0, top < 842]).toEqual([0, true, true, true])
  })

  test.each([
    ['a page tree that bites its tail', '2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj'],
    [
      'a page without a size',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj 3 0 obj <</Type/Page/Parent 2 0 R>> endobj',
    ],
    [
      'a page of no height',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj 3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 0]>> endobj',
    ],
    [
      'objects nested a thousand deep',
      `2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj 3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources ${'['.repeat(1000)}${']'.repeat(1000)}>> endobj`,
    ],
  ])('%s is skipped, the rest is bound', async (_, objects) => {
    const bytes = `%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj ${objects} trailer <</Root 1 0 R>>\n%%EOF`
    const { skipped, record } = await bind([broken('xau', bytes), await good])
    expect(skipped).toMatchObject([{ unbound: 'broken', reason: 'tệp PDF hỏng' }])
    expect(record.totals.papers).toBe(1)
  })

  test('content that unpacks without end does not stop the dossier', async () => {
    const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024))
    const bytes = await made((pdf) => {
      const { context } = pdf
      const page = pdf.addPage([595, 842])
      page.node.set(
        PDFName.of('Contents'),
        context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bomb.length }), bomb)),
      )
    })
    const { skipped, remarks } = await bind([{ file: 'bom.pdf', bytes }, await good])
    expect([skipped, remarks.length]).toEqual([[], 1])
  })

  test('names of files that cannot be printed or lead elsewhere do no harm', async () => {
    const { bytes } = await good
    const { pdf } = await bind([{ file: '../../🗂 ngoài.pdf', bytes }])
    const [given] = (await openDossier(pdf, 'h')).files()
    expect([given?.file, given?.sound]).toEqual(['../../🗂 ngoài.pdf', true])
  })
})
