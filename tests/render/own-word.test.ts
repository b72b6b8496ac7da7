import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { composeForWord, loadTemplate } from '../../src/compose/index.js'
import { Trouble } from '../../src/model/errors.js'
import { fillWordForm, wordFormTags } from '../../src/render/own-word/index.js'
import { hd05, unit } from '../compose/fixtures.js'

/** A Word form of an office: paragraphs, and a table whose second row is repeated. */
async function form(lines: readonly (string | readonly string[])[], row: readonly string[] = []): Promise<Uint8Array> {
  const paragraph = (line: string | readonly string[]) =>
    new Paragraph({ children: (typeof line === 'string' ? [line] : line).map((text) => new TextRun(text)) })
  const cells = (texts: readonly string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
  const children = [
    ...lines.map(paragraph),
    ...(row.length > 0 ? [new Table({ rows: [cells(row.map(() => 'Cột')), cells(row)] })] : []),
  ]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
const words = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<w:br\/>/gu, '\n')
    .replace(/<[^>]{1,400}>/gu, '')

const fields = {
  type: 'object',
  properties: {
    noi_dung: { type: 'string', title: 'nội dung' },
    ngay_hop: { type: 'string', format: 'date', title: 'ngày họp' },
    gap: { type: 'boolean', title: 'gấp' },
    nguoi: {
      type: 'array',
      title: 'danh sách',
      items: { type: 'object', properties: { ten: { type: 'string', title: 'họ tên' } } },
    },
  },
}
function fill(word: Uint8Array, data: unknown) {
  const template = loadTemplate({
    id: 'thu',
    manifest: {
      id: 'thu',
      name: 'Thử',
      catalogue: '-',
      type: 'CV',
      description: '',
      issuers: ['dang-uy'],
      per: 'dispatch',
      rows: 'nguoi',
      fields,
      subject: 'thử',
    },
    body: '',
    partials: {},
    sample: {},
    word,
  })
  const input = { template, profile: hd05, unit, data, date: '2026-08-05', open: false, number: 7 }
  const { evaluate, mark, missing } = composeForWord(input)
  const docx = fillWordForm(word, 'thu', { evaluate, mark }, input.date)
  return { text: words(docx), missing, docx }
}

describe('an office’s own Word form', () => {
  test('is filled: values, dates, the number line, lists over table rows, conditions, tags split over runs', async () => {
    const word = await form(
      [
        '{{so-ky-hieu}}',
        ['Họp {{ng', 'ay ngay_hop}}: {{noi_', 'dung}}'],
        '{{#gap}}Rất gấp{{/gap}}',
        'Nơi nhận:',
        '{{noi-nhan}}',
      ],
      ['{{#nguoi}}{{stt}}', '{{ten}}{{/nguoi}}'],
    )
    const { text, missing } = fill(word, {
      noi_dung: 'A & B <c>',
      ngay_hop: '5/3/2026',
      gap: 'có',
      nguoi: [{ ten: 'Lò Thử' }, { ten: 'Vi Mẫu' }],
    })
    expect(text).toContain('Số 07-CV/ĐU')
    expect(text).toContain('Họp 05/3/2026: A &amp; B &lt;c&gt;')
    expect(text).toContain('Rất gấp')
    expect(text).toContain('- Như trên;\n- Lưu Đảng uỷ Trung tâm Kiểm định.')
    expect(text).toMatch(/1\nLò Thử\n2\nVi Mẫu/u)
    expect(missing).toEqual([])
  })
  test('prints the mark of what nobody gave, and lists it', async () => {
    const { text, missing } = fill(await form(['{{noi_dung}}', '{{ngay ngay_hop}}'], ['{{#nguoi}}{{ten}}{{/nguoi}}']), {
      nguoi: [{}],
    })
    expect(text).toContain('[CẦN BỔ SUNG: nội dung]')
    expect(text).toContain('[CẦN BỔ SUNG: ngày họp]')
    expect(missing).toEqual(['nội dung', 'ngày họp', 'họ tên'])
  })
  test('gives the same bytes each time', async () => {
    const word = await form(['{{noi_dung}}'])
    const [one, two] = [fill(word, { noi_dung: 'x' }).docx, fill(word, { noi_dung: 'x' }).docx]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })
  test.each([
    [['{{noi_dung'], /thẻ mở \{\{ mà không đóng/u],
    [['{{#gap}}a'], /chưa có \{\{\/…\}\} của nó/u],
    [['{{/gap}}'], /mà không có \{\{#…\}\} trước đó/u],
  ])('%j is refused with what is wrong and where', async (lines, message) => {
    const word = await form(lines)
    expect(() => wordFormTags(word, 'mau.docx')).toThrow(message)
    expect(() => wordFormTags(word, 'mau.docx')).toThrow(/mau\.docx có \d thẻ không đúng/u)
  })
  test.each([
    [['{{ten_la}}'], /không có mục nào tên “ten_la”/u],
    [['{{hoa noi_dung}}'], /không có hàm nào tên “hoa”/u],
  ])('%j names nothing and is refused', async (lines, message) => {
    const word = await form(lines)
    expect(() => fill(word, {})).toThrow(message)
  })
  test('that is no Word file is refused in a sentence', () => {
    expect(() => wordFormTags(new TextEncoder().encode('x'), 'mau.docx')).toThrow(Trouble)
  })
})
