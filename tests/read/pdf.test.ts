import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { Trouble } from '../../src/model/errors.js'
import type { SourceDocument } from '../../src/model/source-document.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { parse } from '../../src/parse/index.js'
import { readDocument } from '../../src/read/index.js'
import { readPdfFile, readPdfLayer, textLayerQuality } from '../../src/read/pdf/index.js'
import { renderPdf } from '../../src/render/index.js'
import { outline, plain } from './outline.js'
import { formBomb, lockedPdf, onePage, signatureBlock, typstPdf } from './pdf-files.js'
import { dispatchText, draftOf } from './printed-dispatch.js'

const SENTENCE =
  'Ban Thường vụ Đảng uỷ yêu cầu các chi bộ trực thuộc rà soát hồ sơ đảng viên, bổ sung thông tin còn thiếu và báo cáo kết quả về Ban Xây dựng Đảng trước ngày 20/5/2026 để tổng hợp.'
const layer = (source: string): Promise<SourceDocument> => readPdfLayer(typstPdf(source), 'a.pdf')

async function printed(id: string): Promise<PDFDocument> {
  const draft = draftOf(dispatchText(id), id)
  return PDFDocument.load(await renderPdf(draft, requireProfile(draft.profile)))
}

async function troubleOf(bytes: Uint8Array): Promise<Trouble> {
  try {
    await readPdfFile(bytes, 'a.pdf')
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
  throw new Error('no trouble')
}

describe('the text of a page', () => {
  test('is one block a paragraph, lines joined, first lines told by their indent', async () => {
    const source = await layer(`${SENTENCE}\n\n${SENTENCE}`)
    expect(outline(source)).toEqual([SENTENCE, SENTENCE])
    expect(source.tree.children[0]).toMatchObject({ hints: { page: 1, whole: true } })
  })

  test('goes on over the page, page numbers and running heads taken away', async () => {
    const body = Array.from({ length: 16 }, () => `${SENTENCE} ${SENTENCE}`).join(' ')
    const source = await layer(
      `#set page(header: [Tài liệu lưu hành nội bộ], footer: align(center, context counter(page).display()))\n${body}\n#pagebreak()\n${SENTENCE}\n#pagebreak()\n${SENTENCE}`,
    )
    expect(source.pages).toBeGreaterThan(3)
    expect(outline(source)).toEqual(['Tài liệu lưu hành nội bộ', body, SENTENCE, SENTENCE])
    expect(source.tree.children[0]).toMatchObject({ hints: { region: 'page-head' } })
    expect(source.repairs).toContainEqual(expect.objectContaining({ kind: 'page-break' }))
  })

  test.each([
    ['Nghị quyết số 02-', 'NQ/ĐUK', ''],
    ['Công văn số 18-HD/', 'ĐUK', ''],
    ['Công văn số 18', '-HD/ĐUK', ''],
    ['phải xong trước ngày 10/', '5/2026', ''],
    ['học tập chủ nghĩa Mác-', 'Lênin', ''],
    ['hộp thư bantochuc\\@', 'namlinh.example', ''],
    ['xem tại https:/\\/a.example/', 'tai-lieu/2', ''],
    ['trong nhiệm kỳ 2025 -', '2030', ' '],
    ['Hội nghị lần thứ 2', 'năm 2026', ' '],
    ['trực thuộc Đảng bộ xã', 'Nam Lĩnh', ' '],
  ])('joins “%s” at the end of a line and “%s” at the beginning of the next', async (end, start, between) => {
    const head = 'Các chi bộ trực thuộc và các đồng chí uỷ viên'
    const source = await layer(`${head} ${end}#linebreak(justify: true)${start} theo quy định. ${SENTENCE}`)
    const plainEnd = end.replaceAll('\\', '')
    expect(outline(source).join(' ')).toBe(`${head} ${plainEnd}${between}${start} theo quy định. ${SENTENCE}`)
  })

  test('keeps bold and italic, centred and right-aligned lines', async () => {
    const source = await layer(
      `#align(center)[*CHƯƠNG TRÌNH CÔNG TÁC*]\n\n${SENTENCE} _${SENTENCE}_\n\n#align(right)[Nam Lĩnh, ngày 02 tháng 3 năm 2026]`,
    )
    expect(outline(source)[0]).toBe('<b>CHƯƠNG TRÌNH CÔNG TÁC</b>')
    expect(outline(source)[1]).toContain('<i>Ban Thường vụ')
    expect(source.tree.children.map((block) => ('hints' in block ? block.hints?.align : null))).toEqual([
      'center',
      undefined,
      'right',
    ])
  })

  test('is not cut into columns by lines stretched to fill their width', async () => {
    const word = 'diachithudientudaidenmucchiemcadong@namlinh.example'
    const text = `Gửi về hộp thư ${word} gửi về hộp thư ${word} gửi về hộp thư ${word} đúng hạn.`
    const source = await layer(text.replaceAll('@', '\\@'))
    expect(outline(source)).toHaveLength(1)
    expect(outline(source)[0]).toBe(text)
  })

  test('gives footnotes as notes, their marks gone; a raised figure of another kind stays', async () => {
    const source = await layer(
      `Diện tích 25 m#super[2] theo quy định#footnote[Quy định số 05-QĐ/TW.] hiện hành. ${SENTENCE}`,
    )
    expect(outline(source)).toEqual([`Diện tích 25 m2 theo quy định hiện hành. ${SENTENCE}`])
    expect(source.notes).toEqual([{ kind: 'footnote', text: expect.stringContaining('Quy định số 05-QĐ/TW.') }])
  })

  test('puts a code in tiny letters at the foot', async () => {
    const source = await layer(`${SENTENCE}\n\n#text(size: 6pt)[cv-ra-soat-ho-so.docx]`)
    expect(source.tree.children.at(-1)).toMatchObject({ hints: { region: 'page-foot' } })
  })

  test('makes a ruled table a grid, over pages one grid with one heading row, merged cells once', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `[${i + 1}], [Chi bộ thôn ${i + 1}], [ngày 0${(i % 9) + 1}/5/2026],`,
    )
    const source = await layer(
      `${SENTENCE}\n#table(columns: (12mm, 1fr, 1fr), table.header([TT], table.cell(colspan: 2)[Đơn vị và thời hạn]), ${rows.join(' ')})\n\n${SENTENCE}`,
    )
    const text = plain(source)
    expect(text).toHaveLength(3)
    expect(text[1]?.startsWith('[TT|Đơn vị và thời hạn|][1|Chi bộ thôn 1|ngày 01/5/2026]')).toBe(true)
    expect(text[1]?.match(/\[TT/gu)).toHaveLength(1)
    expect(text[1]).toContain('[60|Chi bộ thôn 60|')
  })

  test('is read from a page turned on its side', async () => {
    const source = await layer(`#page(flipped: true)[${SENTENCE} ${SENTENCE}]`)
    const turned = await PDFDocument.load(
      typstPdf(
        `#set page(flipped: true)\n#rotate(-90deg, reflow: true)[#block(width: 150mm)[${SENTENCE} ${SENTENCE}]]`,
      ),
    )
    expect(outline(source)).toEqual([`${SENTENCE} ${SENTENCE}`])
    expect(outline(await readPdfLayer(await turned.save(), 'a.pdf')).join(' ')).toBe(`${SENTENCE} ${SENTENCE}`)
  })
})

describe('what was put on a page afterwards', () => {
  const ID = '027-du-cong-ty-danh-gia-dang-vien'

  async function stamped(add: (document: PDFDocument) => Promise<void>): Promise<SourceDocument> {
    const draft = draftOf(dispatchText(ID), ID)
    const blank = {
      ...draft,
      papers: draft.papers.map((paper) => ({
        ...paper,
        blocks: paper.blocks.map((block) =>
          block.type === 'role' && block.role === 'number'
            ? {
                ...block,
                children: [
                  {
                    type: 'paragraph' as const,
                    children: [
                      { type: 'text' as const, value: 'Số\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0-CV/ĐU' },
                    ],
                  },
                ],
              }
            : block,
        ),
      })),
    }
    const document = await PDFDocument.load(await renderPdf(blank, requireProfile(draft.profile)))
    await add(document)
    return readDocument(await document.save(), 'a.pdf')
  }

  /** Where the blank of the number stands, from the bottom. */
  async function blankPlace(): Promise<{ readonly x: number; readonly y: number }> {
    const { openPdf } = await import('../../src/read/pdf/open.js')
    let place = { x: 0, y: 0 }
    await stamped(async (document) => {
      const opened = await openPdf(await document.save(), 'a.pdf')
      const ink = opened.pages[0]?.ink
      const word = ink?.words.find(({ text }) => text === 'Số')
      place = { x: (word?.x1 ?? 0) + 5, y: (ink?.height ?? 0) - (word?.y ?? 0) }
    })
    return place
  }

  test('a number drawn by a form is read in its place', async () => {
    const { x, y } = await blankPlace()
    const source = await stamped(async (document) => {
      const font = await document.embedFont(StandardFonts.TimesRoman)
      document.getPage(0).drawText('428', { x, y: y + 1, size: 14, font })
    })
    expect(parse(source).header.number?.value).toBe(428)
    expect(parse(source).header.symbol?.value).toBe('CV/ĐU')
  })

  test('a number in free text or in a field is read in its place', async () => {
    const { x, y } = await blankPlace()
    const free = await stamped(async (document) => {
      const { context } = document
      const note = context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'FreeText',
          Rect: [x, y - 4, x + 25, y + 12],
          Contents: PDFString.of('428'),
          DA: PDFString.of('/Helv 12 Tf 0 g'),
          F: 4,
        }),
      )
      document.getPage(0).node.set(PDFName.of('Annots'), context.obj([note]))
    })
    expect(parse(free).header.number?.value).toBe(428)
    const field = await stamped(async (document) => {
      const text = document.getForm().createTextField('so')
      text.setText('428')
      text.addToPage(document.getPage(0), { x, y: y - 5, width: 28, height: 16, borderWidth: 0 })
    })
    expect(parse(field).header.number?.value).toBe(428)
  })

  test('a number shown by a signature field is read in its place, other words of such a field go into the notes', async () => {
    const { x, y } = await blankPlace()
    const shows = async (words: string) =>
      stamped(async (document) => {
        const { context } = document
        const font = await document.embedFont(StandardFonts.TimesRoman)
        const look = context.stream(`BT /F 13 Tf 1 4 Td (${words}) Tj ET`, {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 80, 16],
          Resources: { Font: { F: font.ref } },
        })
        const field = context.obj({
          Type: 'Annot',
          Subtype: 'Widget',
          FT: 'Sig',
          T: PDFString.of('so'),
          F: 4,
          Rect: [x, y - 4, x + 80, y + 12],
          AP: { N: context.register(look) },
        })
        document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(field)]))
      })
    expect(parse(await shows('428')).header.number?.value).toBe(428)
    const named = await shows('Signed by A')
    expect(named.notes).toContainEqual({ kind: 'stamp', text: 'Signed by A' })
    expect(plain(named).join(' ')).not.toContain('Signed by')
  })

  test('stamp text of signing software goes into the notes, from the page or from the signature field', async () => {
    const stamp = `#place(top + right, dy: -12mm)[#set par(first-line-indent: 0pt, justify: false, leading: 3pt); #set text(8pt); #block[Ký bởi: Đảng uỷ xã Tân Khê \\ Email: dangutankhe\\@namlinh.example \\ Cơ quan: Tỉnh Nam Lĩnh \\ Thời gian ký: 19.08.2025 10:44:54 +07:00]]`
    const source = await layer(`${stamp}${SENTENCE}\n\n${SENTENCE}`)
    expect(outline(source)).toEqual([SENTENCE, SENTENCE])
    expect(source.notes).toHaveLength(1)
    expect(source.notes[0]).toMatchObject({
      kind: 'stamp',
      text: expect.stringContaining('Ký bởi: Đảng uỷ xã Tân Khê\n'),
    })
  })

  test('words about signing in a sentence are left where they stand', async () => {
    const source = await layer(`Thời gian ký: các chi bộ ghi rõ ngày, tháng, năm ký văn bản.\n\n${SENTENCE}`)
    expect(plain(source).join(' ')).toContain('các chi bộ ghi rõ')
  })

  test('a digital signature tells who signed and when, and is not believed', async () => {
    const document = await printed('003-duk-so-lieu-tong-ket')
    const { context } = document
    const block = signatureBlock('Bế Văn Tuyển', '231016081500Z')
    const value = context.register(
      context.obj({
        Type: 'Sig',
        Filter: 'Adobe.PPKLite',
        ByteRange: [0, 10, 20, 30],
        Contents: context.obj({}),
        M: PDFString.of("D:20231016151500+07'00'"),
      }),
    )
    const field = context.obj({
      FT: 'Sig',
      T: PDFString.of('ky'),
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [0, 0, 0, 0],
    })
    field.set(PDFName.of('V'), value)
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(field)]))
    const saved = Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1')
    const bytes = Buffer.from(saved.replace(/\/Contents <<\s*>>/u, `/Contents <${block}00000000>`), 'latin1')
    const source = await readDocument(new Uint8Array(bytes), 'a.pdf')
    const message = source.diagnostics.find(({ code }) => code === 'read/digital-signature')?.message
    expect(message).toContain('“Bế Văn Tuyển”, ký lúc 2023-10-16 15:15:00+07:00')
    expect(message).toContain('chưa kiểm tra')
  })
})

describe('a text layer', () => {
  test('of clean Vietnamese has a high share', async () => {
    const { share, words } = textLayerQuality((await layer(`${SENTENCE} ${SENTENCE}`)).tree)
    expect(share).toBeGreaterThan(0.95)
    expect(words).toBeGreaterThan(50)
  })

  test.each([
    ['character numbers', '(cid:23)(cid:26) (cid:101)(cid:7) (cid:44) '.repeat(20)],
    [
      'English OCR',
      'DANG CQNG SAN VltT NAM DANG UY KHOI CAC CO QUAN Kinh gui cac chi b9 tn,rc thu¢c thtrc hi~n K€ ho<;1ch s6 of the '.repeat(
        6,
      ),
    ],
    [
      'English',
      'The quick brown fox jumps over the lazy dog while nobody looks at the report of the committee. '.repeat(6),
    ],
  ])('of %s is refused, saying why and what to do', async (_, text) => {
    const document = await PDFDocument.create()
    const page = document.addPage()
    const font = await document.embedFont(StandardFonts.Helvetica)
    page.drawText(text, { font, size: 9, x: 40, y: 780, maxWidth: 500, lineHeight: 12 })
    const trouble = await troubleOf(await document.save())
    expect(trouble.message).toContain('Lớp chữ của tệp “a.pdf” không dùng được')
    expect(trouble.remedy).toContain('OCR')
  })

  test('of private-use letters counts as words that are none', () => {
    const value = '\uE001\uE002\uE003 \uE004\uE005 '.repeat(20)
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] } as const
    expect(textLayerQuality(tree)).toEqual({ share: 0, words: 40 })
  })

  test('without the table of its letters is refused', async () => {
    const document = await printed('003-duk-so-lieu-tong-ket')
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if ('delete' in object && typeof object.delete === 'function') object.delete(PDFName.of('ToUnicode'))
    }
    expect((await troubleOf(await document.save())).message).toContain('không dùng được')
  })

  test('that is not there makes the file a scan', async () => {
    const document = await PDFDocument.create()
    document.addPage().drawRectangle({ x: 50, y: 50, width: 400, height: 600 })
    expect((await troubleOf(await document.save())).message).toContain('là bản quét')
  })

  test('missing on some pages is told', async () => {
    const pdf = typstPdf(`${SENTENCE}\n#pagebreak()\n#rect(width: 100pt, height: 100pt)`)
    const source = await readPdfFile(pdf, 'a.pdf')
    expect(source.losses).toContainEqual({ what: expect.stringContaining('không có lớp chữ'), count: 1 })
  })
})

describe('a PDF that cannot be read', () => {
  test('says that it is locked', async () => {
    expect((await troubleOf(lockedPdf())).message).toContain('có mật khẩu mở')
  })

  test('says that it is damaged', async () => {
    const whole = typstPdf(SENTENCE)
    expect((await troubleOf(whole.slice(0, 300))).message).toContain('bị hỏng')
  })

  test('is stopped when a page never ends, and the next file is read', async () => {
    const limits = { pages: 10, fileMs: 4000, pageMs: 1000 }
    await expect(readPdfLayer(formBomb(30), 'a.pdf', limits)).rejects.toThrow('mất quá nhiều thời gian')
    expect(outline(await readPdfLayer(onePage('BT /F 12 Tf 50 700 Td (Chi bo) Tj ET'), 'b.pdf'))).toEqual(['Chi bo'])
  })

  test('with too many pages says so', async () => {
    const limits = { pages: 1, fileMs: 4000, pageMs: 1000 }
    await expect(readPdfLayer(typstPdf('a#pagebreak()b'), 'a.pdf', limits)).rejects.toThrow(
      'có 2 trang, vượt mức 1 trang',
    )
  })

  test('for damage anywhere gives a result or one trouble', async () => {
    const whole = typstPdf(`${SENTENCE}\n#table(columns: 2, [a], [b], [c], [d])`)
    const damage = fc.oneof(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
      fc
        .nat(whole.length - 40)
        .map((from) => Array.from({ length: 40 }, (_, i) => [from + i, 0x20] as [number, number])),
    )
    const made = damage.map((changes) => {
      const bytes = whole.slice()
      for (const [at, value] of changes) bytes[at] = value
      return bytes
    })
    await fc.assert(
      fc.asyncProperty(made, async (bytes) => {
        try {
          expect((await readPdfFile(bytes, 'a.pdf')).tree.children.length).toBeGreaterThan(0)
        } catch (error) {
          if (!(error instanceof Trouble)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })

  test('of drawing steps put together at random gives a result or one trouble', async () => {
    const step = fc.constantFrom(
      'BT',
      'ET',
      'q',
      'Q',
      '/F 12 Tf',
      '1 0 0 1 9 9 Tm',
      '(chi bo) Tj',
      '[(a) -900 (b)] TJ',
      '0 0 m 9 900 l S',
      '5 Tc',
      '1e30 0 0 1e30 0 0 cm',
      '/X Do',
      'T*',
      '0 0 0 0 0 0 cm',
      '(a',
      '3 Tr',
      '-400 Tz',
      '/Artifact BMC',
      'EMC',
      '10 20 300 400 re f',
      '(\\377\\001) "',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        try {
          await readPdfLayer(onePage(steps.join('\n')), 'a.pdf')
        } catch (error) {
          if (!(error instanceof Trouble)) throw error
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('real papers beside the repository', () => {
  const real = join(import.meta.dirname, '../../../shared/real')
  const file = (name: string) => (existsSync(join(real, name)) ? new Uint8Array(readFileSync(join(real, name))) : null)

  test('a signed dispatch gives its heading in columns, whole paragraphs and its signatures', async () => {
    const bytes = file('signed-text.pdf')
    if (!bytes) return
    const source = await readDocument(bytes, 'a.pdf')
    const { header, signature } = parse(source)
    expect(header.regime).toBe('state')
    for (const found of [header.number, header.symbol, header.date, header.issuer, header.superior, signature.name]) {
      expect(found).not.toBeNull()
    }
    expect(source.diagnostics.filter(({ code }) => code === 'read/digital-signature')).toHaveLength(2)
    expect(textLayerQuality(source.tree).share).toBeGreaterThan(0.97)
    expect(source.tree.children.length).toBeLessThan(16)
  })

  test('a scan with signature stamps is known as a scan', async () => {
    const bytes = file('scan.pdf')
    if (bytes) expect((await troubleOf(bytes)).message).toContain('là bản quét')
  })
})
