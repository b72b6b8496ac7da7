import { existsSync, readFileSync } from 'node:fs'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/index.js'
import { blockText, outline, plain } from './outline.js'
import { inList, paragraph, run, table, type WordPackage, wordFile } from './word-package.js'

const read = (parts: WordPackage) => readDocument(wordFile(parts), 'a.docx')
const lines = async (body: string) => outline(await read({ body }))

describe('a paragraph of a Word file', () => {
  test('is one whole line with its style, breaks and alignment', async () => {
    const source = await read({
      body: paragraph(
        `${run('Kính gửi: ', '<w:b/>')}<w:r><w:t>Chi bộ</w:t><w:br/><w:t>số 1</w:t><w:tab/><w:t>x</w:t></w:r>`,
        '<w:jc w:val="center"/>',
      ),
    })
    expect(outline(source)).toEqual(['<b>Kính gửi: </b>Chi bộ⏎số 1\tx'])
    expect(source.tree.children[0]).toMatchObject({ hints: { whole: true, align: 'center' } })
  })

  test('without a letter is no line', async () => {
    expect(await lines(`${paragraph('  ') + paragraph(' a ')}<w:p/>`)).toEqual(['a'])
  })

  test('takes bold, italics, capitals and alignment from its style and the style below it', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:caps/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="C"><w:rPr><w:i/><w:b w:val="0"/></w:rPr></w:style>`
    const source = await read({
      styles,
      body: paragraph(run('đảng uỷ ') + run('xã', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="B"/>'),
    })
    expect(outline(source)).toEqual(['<b>ĐẢNG UỶ </b><i>XÃ</i>'])
    expect(source.tree.children[0]).toMatchObject({ hints: { align: 'justify' } })
  })

  test('is composed over the border of runs, with one repair', async () => {
    const source = await read({ body: paragraph(run('Đa') + run('\u0309ng u') + run('\u0309y', '<w:b/>')) })
    expect(plain(source)).toEqual(['Đảng ủy'])
    expect(source.repairs).toEqual([{ kind: 'nfc', at: -1, before: 'Đa\u0309ng u\u0309y', after: 'Đảng ủy' }])
  })

  test('keeps the text of links, controls and insertions; loses deletions, hidden text and comments, and says so', async () => {
    const source = await read({
      body: paragraph(
        `<w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt><w:ins>${run('c')}</w:ins>` +
          `<w:del><w:r><w:delText>x</w:delText></w:r></w:del>${run('y', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r><w:la/>`,
      ),
    })
    expect(outline(source)).toEqual(['abc'])
    expect(source.losses.map(({ what, count }) => `${what}: ${count}`)).toEqual([
      'đoạn chữ đã xoá (theo dõi sửa đổi): 1',
      'đoạn chữ ẩn: 1',
      'lời bình bên lề (comment): 1',
      'phần tử lạ <la>: 1',
    ])
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['read/tracked-changes', 'read/not-read'])
  })

  test('tells the words of tracked changes in both states, and of remarks in the margin', async () => {
    const { diagnostics } = await read({
      body: paragraph(
        `${run('Gửi trước ngày ')}<w:del><w:r><w:delText>20/3/2026</w:delText></w:r></w:del><w:ins>${run('25/3/2026')}</w:ins><w:r><w:commentReference w:id="4"/></w:r>`,
      ),
      comments: `<w:comment w:id="4">${paragraph('Hỏi lại Văn phòng')}</w:comment>`,
    })
    expect(diagnostics.map(({ code, message }) => [code, message])).toMatchObject([
      [
        'read/tracked-changes',
        expect.stringContaining('đã giữ 1 đoạn (“25/3/2026”) thêm, bỏ 1 đoạn (“20/3/2026”) xoá'),
      ],
      ['read/comments', expect.stringContaining('“Hỏi lại Văn phòng”')],
      ['read/not-read', expect.anything()],
    ])
  })

  test('prints the result of a field, not its code and not a page number', async () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(
      await lines(paragraph(`${run('trang ')}${field(' PAGE ', '7')}${run('; ')}${field(' HYPERLINK "x" ', 'nối')}`)),
    ).toEqual(['trang ; nối'])
    expect(await lines(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph('còn'))).toEqual(['còn'])
  })

  test('lifts footnotes out as notes', async () => {
    const source = await read({
      body: paragraph(`${run('Theo quy định')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${paragraph('Quy định số 1')}</w:footnote>`,
    })
    expect(plain(source)).toEqual(['Theo quy định'])
    expect(source.notes).toEqual([{ text: 'Quy định số 1', kind: 'footnote' }])
  })

  test('reads fonts of the old code pages run by run, and leaves Unicode text in such a font alone', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}"/>`
    const source = await read({
      body: [
        paragraph(run('KÝnh göi', font('.VnTime'))),
        paragraph(run('®¶ng uû', font('.VnTimeH'))),
        paragraph(run('Kính göûi ñaûng uûy', font('VNI-Times'))),
        paragraph(run('Kính gửi', font('.VnTime'))),
      ].join(''),
    })
    expect(plain(source)).toEqual(['Kính gửi', 'ĐẢNG UỶ', 'Kính gửi đảng ủy', 'Kính gửi'])
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['read/font-encoding'])
    expect(source.repairs.map(({ kind }) => kind)).toEqual(['font-encoding', 'font-encoding', 'font-encoding'])
  })
})

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '-')}${level(1, 'bullet', '\u{F0B7}')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
  const items = async (...places: readonly (readonly [list: number, level: number])[]) =>
    plain(await read({ numbering, body: places.map(([list, at]) => paragraph('x', inList(list, at))).join('') }))

  test('go on after a paragraph between and restart below a new item', async () => {
    const body =
      paragraph('x', inList(1)) +
      paragraph('giữa') +
      paragraph('x', inList(1)) +
      paragraph('x', inList(1, 1)) +
      paragraph('x', inList(1, 2))
    expect(plain(await read({ numbering, body }))).toEqual(['1. x', 'giữa', '2. x', '2.1. x', 'a) x'])
    expect(await items([1, 0], [1, 1], [1, 1], [1, 0], [1, 1])).toEqual(['1. x', '1.1. x', '1.2. x', '2. x', '2.1. x'])
  })

  test('are Roman, legal, bulleted or begun anew as the file says', async () => {
    expect(await items([2, 0], [2, 0], [2, 1], [3, 0], [3, 1], [1, 0], [4, 0], [4, 0])).toEqual([
      'I. x',
      'II. x',
      '2.1 x',
      '- x',
      '• x',
      '1. x',
      '5. x',
      '6. x',
    ])
  })

  test('come from a style as well', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="M"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const body =
      paragraph('x', '<w:pStyle w:val="M"/>') +
      paragraph('x', '<w:pStyle w:val="M"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(plain(await read({ styles, numbering, body }))).toEqual(['1. x', 'x'])
  })

  test('of a bold paragraph are bold', async () => {
    expect(outline(await read({ numbering, body: paragraph(run('x', '<w:b/>'), inList(1)) }))).toEqual(['<b>1. x</b>'])
  })
})

describe('a table of a Word file', () => {
  const head = [
    [['ĐẢNG BỘ XÃ X', 'CHI BỘ Y', '*'], ['ĐẢNG CỘNG SẢN VIỆT NAM']],
    [['Số 5-CV/CB'], ['Xã X, ngày 01 tháng 02 năm 2026']],
  ]

  test('without lines at the head is read column by column, left first', async () => {
    const source = await read({ body: table(head) + paragraph('Kính gửi') })
    expect(plain(source)).toEqual([
      'ĐẢNG BỘ XÃ X',
      'CHI BỘ Y',
      '*',
      'Số 5-CV/CB',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Xã X, ngày 01 tháng 02 năm 2026',
      'Kính gửi',
    ])
    expect(source.tree.children.map((block) => ('hints' in block ? block.hints?.column : undefined))).toEqual([
      'left',
      'left',
      'left',
      'left',
      'right',
      'right',
      undefined,
    ])
  })

  test('with lines is a grid, merged cells empty', async () => {
    const merged = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Cộng</w:t></w:r></w:p></w:tc>'
    const rows = table(
      [
        [['TT'], ['Họ tên'], ['Năm']],
        [['1'], ['Lê Văn Thử', '(nữ)'], ['1990']],
      ],
      true,
    ).replace('</w:tbl>', `<w:tr>${merged}<w:tc><w:p/></w:tc></w:tr></w:tbl>`)
    expect(await lines(paragraph('Danh sách') + rows)).toEqual([
      'Danh sách',
      '[TT|Họ tên|Năm][1|Lê Văn Thử⏎(nữ)|1990][Cộng||]',
    ])
  })

  test('of one cell is plain paragraphs, one inside another loses nothing', async () => {
    expect(await lines(table([[['DỰ THẢO']]], true))).toEqual(['DỰ THẢO'])
    expect(
      await lines(
        paragraph('x') +
          table(
            [
              [['a'], [table([[['b'], ['c']]], true)]],
              [['d'], ['e']],
            ],
            true,
          ),
      ),
    ).toEqual(['x', '[a|b\tc][d|e]'])
  })

  test('with lines whose last rows have none is a list and the signatures below it', async () => {
    const list = table(
      [
        [['TT'], ['Họ tên']],
        [['1'], ['Lê Văn Thử']],
      ],
      true,
    )
    const side = (name: string) => `<w:${name} w:val="nil"/>`
    const bare = ['top', 'left', 'bottom', 'right'].map(side).join('')
    const cell = (...lines: readonly string[]) =>
      `<w:tc><w:tcPr><w:tcBorders>${bare}</w:tcBorders></w:tcPr>${lines.map((line) => paragraph(line)).join('')}</w:tc>`
    const foot = `<w:tr>${cell('Nơi nhận:', '- Lưu.')}${cell('BÍ THƯ', 'Đàm Thử Bình')}</w:tr></w:tbl>`
    expect(await lines(list.replace('</w:tbl>', foot))).toEqual([
      '[TT|Họ tên][1|Lê Văn Thử]',
      'Nơi nhận:',
      '- Lưu.',
      'BÍ THƯ',
      'Đàm Thử Bình',
    ])
  })

  test('without lines in the middle, row after row of short cells, stays a grid', async () => {
    const rows = [
      [['Thời gian'], ['14 giờ']],
      [['Địa điểm'], ['Hội trường']],
      [['Thành phần'], ['Các chi bộ']],
    ]
    const around = Array.from({ length: 5 }, (_, index) => paragraph(`Đoạn ${index}`)).join('')
    expect((await lines(around + table(rows) + around))[5]).toBe(
      '[Thời gian|14 giờ][Địa điểm|Hội trường][Thành phần|Các chi bộ]',
    )
  })
})

describe('what stands outside the body', () => {
  test('heads, feet and text boxes are blocks of their regions, page numbers are not', async () => {
    const field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('DỰ THẢO')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('DỰ THẢO')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const source = await read({
      header: paragraph('MẬT') + paragraph(field),
      footer: paragraph(`${run('Trang ')}${field}`),
      body: `${paragraph(drawing + run('Kính gửi'))}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>`,
    })
    expect(
      source.tree.children.map((block) => [blockText(block), 'hints' in block ? block.hints?.region : undefined]),
    ).toEqual([
      ['MẬT', 'page-head'],
      ['DỰ THẢO', 'text-box'],
      ['Kính gửi', undefined],
    ])
  })

  test('pictures are counted; a file of pictures only is refused with advice', async () => {
    const picture = '<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>'
    expect((await read({ body: paragraph(run('a') + picture + picture) })).losses).toEqual([
      { what: 'hình ảnh', count: 2 },
    ])
    await expect(read({ body: paragraph(picture) })).rejects.toThrow('không có chữ nào, chỉ có 1 hình ảnh')
  })
})

describe('beside mammoth, the oracle', () => {
  const letters = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')
  const compare = async (bytes: Uint8Array) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const source = await readDocument(bytes, 'a.docx')
    return [letters(plain(source).join('').replace(/⏎/gu, '')), letters(value)] as const
  }

  test('no letter of a file made by the docx library is lost or moved', async () => {
    const children = ['Kính gửi: Các chi bộ', 'Thực hiện Kế hoạch số 12-KH/ĐU'].map(
      (text) =>
        new Paragraph({
          children: [new TextRun({ text, bold: true }), new TextRun({ text: ' nghiêng', italics: true })],
        }),
    )
    const [ours, theirs] = await compare(await Packer.toBuffer(new Document({ sections: [{ children }] })))
    expect(ours).toBe(theirs)
  })

  test.each(['word-1.docx', 'word-2.docx'])(
    'the real %s keeps all its letters (passes when the file is not there)',
    async (name) => {
      const path = new URL(`../../../shared/real/${name}`, import.meta.url)
      if (!existsSync(path)) return
      const [ours, theirs] = await compare(readFileSync(path))
      expect([...ours].sort().join('')).toBe([...theirs].sort().join(''))
    },
  )
})
