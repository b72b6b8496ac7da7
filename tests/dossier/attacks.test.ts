import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { openDossier } from '../../src/dossier/index.js'
import { processorClock } from '../processor.js'
import { broken, paper } from './papers.js'
import { bind, open } from './read-back.js'

const good = paper('Tot', 1)
const file = (objects: string, trailer = '<</Root 1 0 R>>') =>
  `%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj ${objects} trailer ${trailer}\n%%EOF`
const pageObject = (number: number, more = '/MediaBox[0 0 595 842]') =>
  `${number} 0 obj <</Type/Page/Parent 2 0 R${more}>> endobj`

describe('papers made to do harm', () => {
  test.each<readonly [string, string, string]>([
    [
      'a page tree in which each node names the next ten times over',
      file(
        `${Array.from({ length: 9 }, (_, at) => `${at + 2} 0 obj <</Type/Pages/Count 1/Kids[${`${at + 3} 0 R `.repeat(10)}]>> endobj`).join(' ')} ${pageObject(11)}`,
      ),
      'tệp PDF có hơn 20.000 trang',
    ],
    [
      'a node of pages whose parent is itself',
      file(
        '2 0 obj <</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>> endobj 3 0 obj <</Type/Page/Parent 2 0 R>> endobj',
      ),
      'tệp PDF hỏng',
    ],
    [
      'two nodes of pages that name each other',
      file('2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj 3 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj'),
      'tệp PDF hỏng',
    ],
    [
      'a page as large as a town',
      file(
        `2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj ${pageObject(3, '/MediaBox[0 0 1000000000 1000000000]')}`,
      ),
      'tệp PDF có trang khổ quá lớn, không in được',
    ],
    [
      'a page whose measures are no numbers',
      file(`2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj ${pageObject(3, '/MediaBox[(a) null /b []]')}`),
      'tệp PDF hỏng',
    ],
  ])('%s: skipped with its reason, the rest is bound', async (_, bytes, reason) => {
    const papers = [broken('xau', bytes), await good]
    const worked = processorClock()
    const { skipped, record } = await bind(papers)
    expect(skipped).toMatchObject([{ unbound: 'broken', reason }])
    expect(record.totals.papers).toBe(1)
    expect(worked()).toBeLessThan(10_000)
  })

  test('objects packed so that they would fill the memory are not unpacked', async () => {
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20))
    const bytes = Buffer.concat([
      Buffer.from(`%PDF-1.7\n5 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`),
      bomb,
      Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF'),
    ])
    const { skipped } = await bind([broken('bom', bytes), await good])
    expect(skipped).toMatchObject([{ reason: 'tệp PDF phình ra quá mức khi mở' }])
  })

  test('a page that a later part of the file replaces is printed as it is now', async () => {
    const first = await PDFDocument.create({ updateMetadata: false })
    const page = first.addPage([595, 842])
    page.drawText('Cu', { x: 100, y: 700 })
    const bytes = Buffer.from(await first.save({ useObjectStreams: false }))
    const contents = /\/Contents \[? ?(\d+) 0 R/u.exec(bytes.toString('latin1'))?.[1] ?? '0'
    const font = /\/Font <<\s*\/(\S+) /u.exec(bytes.toString('latin1'))?.[1] ?? 'F'
    const words = `BT /${font} 24 Tf 100 700 Td (Moi) Tj ET`
    const later = `${contents} 0 obj <</Length ${words.length}>>\nstream\n${words}\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n`
    const root = /\/Root (\d+) 0 R/u.exec(bytes.toString('latin1'))?.[1] ?? '1'
    const updated = Buffer.concat([bytes, Buffer.from(later.replace('/Root 1', `/Root ${root}`))])
    const { pdf } = await bind([{ file: 'sua.pdf', bytes: updated }])
    const seen = (await (await open(pdf)).words(3)).map(({ str }) => str)
    expect([seen.includes('Moi'), seen.includes('Cu')]).toEqual([true, false])
    const [back] = (await openDossier(pdf, 'h')).files()
    expect([back?.sound, back?.bytes.length]).toEqual([true, updated.length])
  })

  test('a paper packed into object streams, and one with the same file named twice, are bound', async () => {
    const packed = await PDFDocument.create({ updateMetadata: false })
    packed.addPage([595, 842]).drawText('Goi', { x: 100, y: 700 })
    const bytes = await packed.save({ useObjectStreams: true })
    const twice = { file: 'goi.pdf', title: 'Gói', bytes }
    const { record, pdf, skipped } = await bind([twice, twice])
    expect([skipped, record.items.map(({ pages }) => pages), record.files.length]).toEqual([[], [1, 1], 1])
    expect([...(await openDossier(pdf, 'h')).files()].map(({ sound }) => sound)).toEqual([true])
  })

  test.each(['javascript:app.alert(1)', 'file:///etc/passwd', 'JaVaScRiPt:x'])(
    'a link to %s stays behind',
    async (address) => {
      const bytes = file(
        `2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj ${pageObject(3, `/MediaBox[0 0 595 842]/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/URI/URI(${address.replace(/[()]/gu, '\\$&')})>>>>]`)}`,
      )
      const { pdf, skipped } = await bind([broken('lien-ket', bytes)])
      expect(skipped).toEqual([])
      expect(await (await (await open(pdf)).document.getPage(3)).getAnnotations()).toEqual([])
    },
  )

  test('names with quotes, marks apart and signs of markup come back as they were', async () => {
    const { bytes } = await good
    const names = [`"ngoặc" 'đơn' <b>&amp;.pdf`, 'Ba\u0301o ca\u0301o.pdf', 'Bá cáo.pdf', '| a | [b](c) **d**.pdf']
    const { pdf, record } = await bind(names.map((name) => ({ file: name, bytes })))
    expect(record.files.map(({ file: name }) => name)).toEqual(names)
    expect([...(await openDossier(pdf, 'h')).files()].map(({ file: name, sound }) => [name, sound])).toEqual(
      names.map((name) => [name, true]),
    )
    const index = (await (await open(pdf)).words(2)).map(({ str }) => str).join(' ')
    expect(index).toContain('| a | [b](c) **d**')
    expect(index).toContain('Báo cáo')
  })
})
