import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { signaturesOf } from '../../src/desk/dossier-signatures.js'
import { signingTime } from '../../src/dossier/front/annexes.js'
import { openDossier, verifyDossier } from '../../src/dossier/index.js'
import { Trouble } from '../../src/model/errors.js'
import { toolTest } from '../tools.js'
import { broken, paper, png } from './papers.js'
import { bind, open, typeset } from './read-back.js'
import { SIGNER, signedPaper } from './signer.js'

// Many dossiers one after the other, some by programs of their own: slow where others work too.
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a dossier gives its files back', () => {
  test('byte for byte: text, pictures, files that could not be printed, the manifest', async () => {
    const draft = await typeset({
      template: 'x',
      profile: '',
      title: 'X',
      author: '',
      date: '2026-12-01',
      missing: [],
      papers: [
        {
          kind: 'main',
          orientation: 'portrait',
          blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'Nội dung có dấu' }] }],
        },
      ],
    })
    const items = [
      await paper('Mot', 3),
      { file: 'b/hai.pdf', title: 'Hai', bytes: draft },
      { file: 'b/anh.png', title: 'Ảnh', bytes: png() },
      broken('hong', '%PDF-1.7 hỏng'),
      { file: 'c.docx', title: 'Word', bytes: (await paper('in', 1)).bytes, original: Buffer.from('PK gốc') },
    ]
    const manifest = { file: 'dossier.yaml', bytes: Buffer.from('title: Thử\n') }
    const { pdf, record } = await bind(items, { sideFiles: [manifest] })
    const given = new Map([...(await openDossier(pdf, 'h.pdf')).files()].map((one) => [one.file, one]))
    expect([...given.keys()]).toEqual(['Mot.pdf', 'b/hai.pdf', 'b/anh.png', 'hong.pdf', 'c.docx', 'dossier.yaml'])
    for (const item of items) {
      const back = given.get(item.file)
      expect(back?.sound).toBe(true)
      expect(sha(back?.bytes ?? new Uint8Array())).toBe(
        sha('original' in item ? item.original : (item.bytes ?? new Uint8Array())),
      )
    }
    expect(record.files.map(({ sha256 }) => sha256)).toContain(sha(manifest.bytes))
  })

  test('without keeping them twice: a dossier is little larger than its papers', async () => {
    const pdf = await PDFDocument.create()
    const noise = await pdf.embedJpg(jpegOfNoise())
    for (let page = 0; page < 3; page += 1)
      pdf.addPage([595, 842]).drawImage(noise, { x: 50, y: 100, width: 400, height: 600 })
    const bytes = await pdf.save()
    const small = await bind([await paper('Mot', 1)])
    const { pdf: made } = await bind([{ file: 'quet.pdf', bytes }])
    expect(bytes.length).toBeGreaterThan(200_000)
    expect(made.length - small.pdf.length).toBeLessThan(bytes.length * 1.05)
  })

  test('and none when it was bound for print only, while the digests stay', async () => {
    const { pdf, record } = await bind([await paper('Mot', 1)], { printOnly: true })
    expect([...(await openDossier(pdf, 'h.pdf')).files()]).toEqual([])
    expect(record.files).toEqual([expect.objectContaining({ kept: 'no', sha256: sha((await paper('Mot', 1)).bytes) })])
    expect((await verifyDossier(pdf, 'h.pdf')).findings).toEqual([])
  })
})

describe('a dossier proves that it is as it was bound', () => {
  const made = paper('Mot', 2).then((item) => bind([item, { ...item, file: 'hai.pdf', title: 'Hai' }]))

  test('untouched: nothing to say, and dossier.json kept apart agrees', async () => {
    const { pdf, record } = await made
    expect(await verifyDossier(pdf, 'h.pdf', structuredClone(record))).toMatchObject({
      sealed: true,
      added: 0,
      findings: [],
    })
  })

  test('any single changed byte is found', async () => {
    const { pdf } = await made
    for (let at = 20; at < pdf.length; at += 997) {
      const changed = pdf.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      const verdict = await verifyDossier(changed, 'h.pdf').catch((error: unknown) => error)
      if (verdict instanceof Trouble) continue
      expect(verdict).toMatchObject({
        sealed: false,
        findings: expect.arrayContaining([expect.stringMatching(/niêm phong/u)]),
      })
    }
  })

  test('a page taken out, put in or written on is named', async () => {
    const { pdf } = await made
    const edit = async (change: (document: PDFDocument) => void) => {
      const document = await PDFDocument.load(pdf, { updateMetadata: false })
      change(document)
      return (await verifyDossier(await document.save(), 'h.pdf')).findings.join('\n')
    }
    expect(await edit((document) => document.removePage(3))).toMatch(
      /có 7 trang, nay có 6 trang\ntrang 4 \(theo số đã đóng\) bị mất/u,
    )
    expect(await edit((document) => document.addPage())).toMatch(
      /nay có 8 trang\ntrang 8 \(theo thứ tự hiện nay\) được thêm/u,
    )
    expect(await edit((document) => document.getPage(4).drawText('sua'))).toMatch(/^trang 5 đã bị sửa/mu)
    expect(await edit(() => undefined)).not.toMatch(/^trang/mu)
    const covered = await edit((document) => {
      const note = document.context.obj({ Type: 'Annot', Subtype: 'Square', Rect: [0, 0, 500, 500], F: 4 })
      document.getPage(2).node.addAnnot(document.context.register(note))
    })
    expect(covered).toMatch(/^trang 3 đã bị sửa/mu)
  })

  test('a file swapped for another is told from dossier.json kept apart', async () => {
    const { record } = await made
    const other = await bind([await paper('Khac', 2), { ...(await paper('Mot', 2)), file: 'hai.pdf', title: 'Hai' }])
    const { findings } = await verifyDossier(other.pdf, 'h.pdf', record)
    expect(findings).toEqual([
      'tệp “Khac.pdf” không có trong dossier.json',
      'tệp “Mot.pdf” ghi trong dossier.json không còn trong hồ sơ',
    ])
  })

  test('a PDF that is no dossier, and no PDF at all, are refused in a sentence', async () => {
    await expect(verifyDossier((await paper('Mot', 1)).bytes, 'a.pdf')).rejects.toThrow(
      /không phải hồ sơ do congvan dossier đóng/u,
    )
    await expect(verifyDossier(Buffer.from('x'), 'a.pdf')).rejects.toThrow(/Không mở được tệp hồ sơ/u)
  })
})

describe('a digitally signed paper', () => {
  let signed: Buffer
  beforeAll(async () => {
    signed = await signedPaper()
  })

  test('is read as signed: who, when, and whether all of it', () => {
    const [signature] = signaturesOf(signed)
    expect(signature).toEqual({ signer: SIGNER, time: expect.stringMatching(/^2026-12-05/u), whole: true })
    expect(signaturesOf(Buffer.concat([signed, Buffer.from('\n1 0 obj null endobj\n')]))[0]?.whole).toBe(false)
  })

  test('is attached whole and untouched beside its printed pages, and listed with its signature', async () => {
    const { pdf, record } = await bind([
      await paper('Mot', 1),
      { file: 'ky/da-ky.pdf', title: 'Đã ký', bytes: signed, signatures: signaturesOf(signed) },
    ])
    const { document, words, links, bookmarks } = await open(pdf)
    const attached = Object.values(
      (await document.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>,
    )
    expect(attached.map(({ filename }) => filename)).toEqual(['da-ky.pdf'])
    expect(sha(attached[0]?.content ?? new Uint8Array())).toBe(sha(signed))
    const [, list] = (await bookmarks()).find(([title]) => title === 'Danh sách chữ ký số') ?? []
    const text = (await words(list ?? 0)).map(({ str }) => str).join(' ')
    expect(text).toContain('Tran Van Mau')
    expect(text).toContain('toàn bộ tệp')
    expect(text.replace(/\s+/gu, ' ')).toContain('10:00:00 ngày 05/12/2026')
    expect(await links(list ?? 0)).toContain(record.items[1]?.firstPage)
    // The printed pages claim no signature of their own.
    expect(signaturesOf(pdf)).toEqual([])
    expect((await document.getFieldObjects()) ?? {}).toEqual({})
    expect([...(await openDossier(pdf, 'h')).files()].map(({ sound }) => sound)).toEqual([true, true])
  })

  test('prints when it was signed by the clock of Việt Nam, or says that the zone is not known', () => {
    expect(signingTime('2026-12-05 20:30:00+00:00')).toBe('03:30:00 ngày 06/12/2026')
    expect(signingTime('2026-12-05 10:00:00+07:00')).toBe('10:00:00 ngày 05/12/2026')
    expect(signingTime('2026-12-05 10:00:00')).toBe('10:00:00 ngày 05/12/2026 (không ghi múi giờ)')
    expect(signingTime('2026-13-45 10:00:00+07:00')).toBe('2026-13-45 10:00:00+07:00')
    expect(signingTime('hôm qua')).toBe('hôm qua')
  })

  toolTest('still verifies after it was taken out of the dossier', ['pdfsig'], async () => {
    const { pdf } = await bind([{ file: 'da-ky.pdf', title: 'Đã ký', bytes: signed, signatures: signaturesOf(signed) }])
    const [given] = (await openDossier(pdf, 'h')).files()
    const file = join(mkdtempSync(join(tmpdir(), 'congvan-ky-')), 'da-ky.pdf')
    writeFileSync(file, given?.bytes ?? '')
    const said = execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' })
    expect(said).toContain('Signature Validation: Signature is Valid.')
    expect(said).toContain('Total document signed')
  })

  test('a dossier that is itself signed afterwards is still whole, and says what was added', async () => {
    const { pdf } = await bind([await paper('Mot', 1)])
    const later = Buffer.concat([pdf, Buffer.from('\n% cập nhật sau\n%%EOF\n')])
    expect(await verifyDossier(later, 'h')).toMatchObject({
      sealed: false,
      added: later.length - pdf.length,
      findings: [],
    })
  })
})

describe('what the dossier claims as an archive', () => {
  const archive = async (items: Parameters<typeof bind>[0]) => (await bind(items)).record.archive
  const plain = typeset({
    template: 'x',
    profile: '',
    title: 'X',
    author: '',
    date: '2026-12-01',
    missing: [],
    papers: [
      {
        kind: 'main',
        orientation: 'portrait',
        blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'Nội dung' }] }],
      },
    ],
  })

  test('is PDF/A-2b with output intent and XMP when every part allows it', async () => {
    const { pdf, record } = await bind([{ file: 'a.pdf', bytes: await plain }])
    expect(record.archive).toEqual({ claim: 'PDF/A-2b', obstacles: [] })
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(text).toMatch(/\/OutputIntents/u)
  })
  test('is nothing when a part embeds no font, and names the part', async () => {
    const { pdf, record } = await bind([{ file: 'a.pdf', bytes: await plain }, await paper('Mot', 1)])
    expect(record.archive).toEqual({ claim: null, obstacles: ['Mot.pdf: phông chữ không nhúng trong tệp'] })
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('pdfaid:part')
  })
  test('is PDF/A-3b when a signed paper that is no PDF/A is attached', async () => {
    const empty = await PDFDocument.create()
    empty.addPage()
    const bytes = await empty.save()
    const signatures = [{ signer: 'A', time: null, whole: true }]
    expect(await archive([{ file: 'a.pdf', bytes, signatures }])).toEqual({ claim: 'PDF/A-3b', obstacles: [] })
  })
  toolTest('is written so that qpdf finds no fault', ['qpdf'], async () => {
    const { pdf } = await bind([{ file: 'a.pdf', bytes: await plain }, await paper('Mot', 4)], {
      duplex: true,
      separators: true,
    })
    const file = join(mkdtempSync(join(tmpdir(), 'congvan-qpdf-')), 'a.pdf')
    writeFileSync(file, pdf)
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    )
    expect(readFileSync(file).length).toBe(pdf.length)
  })
})

/** A JPEG that packs no further: the head of a grey picture and scrambled data. */
function jpegOfNoise(): Buffer {
  const head = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffdb004300' +
      '01'.repeat(64) +
      'ffc0000b080200020001011100ffda0008010100003f00',
    'hex',
  )
  const noise = Buffer.alloc(240_000)
  let state = 7
  for (let at = 0; at < noise.length; at += 1) {
    state = (state * 1103515245 + 12345) % 2147483648
    noise[at] = (state >> 16) & 0x7f
  }
  return Buffer.concat([head, noise, Buffer.from('ffd9', 'hex')])
}
