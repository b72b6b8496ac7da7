import { Document, Packer, Paragraph, TextRun } from 'docx'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkForm } from '../../src/check/index.js'
import { partsOf } from '../../src/check/roles.js'
import type { MeasuredLine, MeasuredPaper } from '../../src/model/measured.js'
import { findForm } from '../../src/office/document-types.js'
import { measurePaper } from '../../src/read/index.js'
import { renderDocx, renderPdf } from '../../src/render/index.js'
import { hd05, hd36, sampleDraft, template } from '../compose/fixtures.js'
import { PRINTS, printed } from '../render/prints.js'

const measured = async (id: string, profile: typeof hd05, format: 'docx' | 'pdf'): Promise<MeasuredPaper> => {
  const draft = sampleDraft(id, profile)
  return measurePaper(
    format === 'pdf' ? await renderPdf(draft, profile) : await renderDocx(draft, profile),
    `${id}.${format}`,
  )
}
const ids = (paper: MeasuredPaper, profile = hd05): readonly string[] =>
  checkForm(paper, profile).map(({ rule }) => rule)

const cases = PRINTS.flatMap((print) =>
  (['docx', 'pdf'] as const).map((format) => [print.name, format, print] as const),
)

describe('our own papers', () => {
  test.each(cases)('%s as %s has all its parts and no finding', async (_, format, print) => {
    const paper = await measurePaper(await printed(print, format), `${print.id}.${format}`)
    const parts = partsOf(paper)
    const { number, placeDate, star, distribution, signer } = parts
    const { type } = template(print.id).manifest
    expect(checkForm(paper, print.profile)).toEqual([])
    const form = findForm(type)
    // A copy is named by its kind.
    expect(parts.form?.name).toBe(form?.code === undefined ? form?.name : parts.form?.name)
    if (parts.form) return
    expect([number, placeDate].every((part) => part !== undefined)).toBe(true)
    // Only state papers have no star.
    if (print.profile.regime === 'party') expect(star).toBeDefined()
    expect(parts.body.length).toBeGreaterThan(0)
    // Minutes are signed by two under labels and sent to nobody.
    if (type === 'BB') return
    expect([distribution, signer].every((part) => part !== undefined)).toBe(true)
    expect(parts.recipients.length).toBeGreaterThan(0)
  })
})

/** The traps of public material on HD 05: one change to a right paper, and the rule that must see it. */
type Change = (line: MeasuredLine) => MeasuredLine
const words =
  (from: RegExp, to: string): Change =>
  (line) => ({ ...line, text: line.text.replace(from, to) })
const on =
  (which: RegExp, change: Partial<MeasuredLine>): Change =>
  (line) =>
    which.test(line.text) ? { ...line, ...change } : line
const TRAPS: readonly (readonly [string, string, Change])[] = [
  ['a colon behind Số', 'head/number', words(/^Số 07/u, 'Số: 07')],
  ['a number below ten without its zero', 'head/number', words(/^Số 07/u, 'Số 7')],
  ['the state order of number and symbol', 'head/number', words(/^Số 07-CV\/ĐU/u, 'Số 07/CV-ĐU')],
  ['the old symbol of Quy định', 'head/number', words(/-CV\/ĐU/u, '-QĐi/ĐU')],
  ['an organ that is no more', 'head/number', words(/-CV\/ĐU/u, '-CV/ĐUK')],
  ['a number of copies', 'head/number', words(/-CV\/ĐU/u, '-BS/ĐU')],
  ['V/v before the subject', 'head/subject', words(/^về việc/u, 'V/v')],
  ['a subject of 14 pt', 'head/subject', on(/^về việc/u, { sizePt: 14 })],
  ['a day without its zero', 'head/place-date', words(/ngày 05 tháng/u, 'ngày 5 tháng')],
  ['no star', 'head/star', words(/^\*$/u, '')],
  ['a title of 13 pt', 'head/motto', on(/^ĐẢNG CỘNG SẢN/u, { sizePt: 13 })],
  ['an organ that is not bold', 'head/organ', on(/^ĐẢNG U[ỶỲ] /u, { bold: false })],
  ['./. at the end', 'body/end', words(/trân trọng báo cáo\.$/u, 'trân trọng báo cáo./.')],
  ['a body of 13 pt', 'body/type', on(/.{60}/u, { sizePt: 13 })],
  ['a loose line pitch', 'body/pitch', on(/.{60}/u, { linePt: null })],
  ['the state form of authority', 'signature/authority', words(/^T\/M /u, 'TM. ')],
  ['T/UQ', 'signature/authority', words(/^T\/M /u, 'T/U.Q ')],
  ['a bold position under T/M', 'signature/position', on(/^PHÓ BÍ THƯ$/u, { bold: true })],
  ['Nơi nhận in bold italic', 'distribution/word', on(/^Nơi nhận/u, { bold: true, italic: true })],
  ['Nơi nhận on the right', 'distribution/word', on(/^Nơi nhận/u, { column: 'right' })],
  ['commas in Nơi nhận', 'distribution/marks', words(/^(- Như trên);/u, '$1,')],
  ['Lưu: VT', 'distribution/marks', words(/^- Lưu .*/u, '- Lưu: VT.')],
  ['no line for the archive', 'distribution/marks', words(/^- Lưu .*/u, '- Các chi bộ.')],
  ['another font', 'page/font', on(/.{60}/u, { font: 'Arial' })],
]

describe('a paper with a known mistake', () => {
  let right: MeasuredPaper
  beforeAll(async () => {
    right = await measured('phuc-dap', hd05, 'docx')
  })
  test.each(TRAPS)('%s is found by %s', (_name, rule, change) => {
    expect(ids(right)).toEqual([])
    expect(ids({ ...right, lines: right.lines.map(change).filter(({ text }) => text !== '') })).toContain(rule)
  })
  test('a right margin of 20 mm is found, with the figures', () => {
    const pages = right.pages.map((page) => ({
      ...page,
      marginsMm: page.marginsMm && { ...page.marginsMm, right: 20 },
    }))
    const [finding] = checkForm({ ...right, pages }, hd05)
    expect(finding).toMatchObject({ rule: 'page/margins', severity: 'error' })
    expect(finding?.found).toContain('30, 20 mm')
  })
  test('a tờ trình that says Kính gửi is wrong from HD 05 on, and right under HD 36', () => {
    const petition = (line: MeasuredLine): readonly MeasuredLine[] =>
      /^Kính gửi/u.test(line.text)
        ? [
            { ...line, text: 'TỜ TRÌNH', column: null, sizePt: 15, bold: true, italic: false },
            { ...line, text: 'về việc thử', sizePt: 14, bold: true, italic: false },
            { ...line, text: '-----' },
            line,
          ]
        : [line]
    const paper = { ...right, lines: right.lines.flatMap(petition) }
    expect(ids(paper)).toContain('addressees/salutation')
    expect(ids(paper, hd36)).not.toContain('addressees/salutation')
  })
  test('a page that goes without its star of hyphens, or with a rule too short, is found in the PDF', async () => {
    const report = await measured('bao-cao-ket-qua', hd05, 'pdf')
    expect(ids({ ...report, lines: report.lines.filter(({ text }) => text !== '-----') })).toContain('title/mark')
    expect(ids({ ...report, rules: report.rules.map((rule) => ({ ...rule, widthMm: rule.widthMm / 2 })) })).toContain(
      'head/motto-rule',
    )
  })
})

describe('foreign files', () => {
  test('a Word file in nobody’s form gets findings that cite their articles, not a crash', async () => {
    const doc = new Document({
      sections: [
        { children: [new Paragraph({ children: [new TextRun({ text: 'Thông báo nghỉ lễ', font: 'Arial' })] })] },
      ],
    })
    const findings = checkForm(await measurePaper(new Uint8Array(await Packer.toBuffer(doc)), 'la.docx'), hd05)
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['page/font', 'head/motto', 'head/number']))
    expect(findings.every(({ article }) => /HD 05|399/u.test(article))).toBe(true)
  })
  test('neither Word nor PDF is refused in a sentence', async () => {
    await expect(measurePaper(new TextEncoder().encode('x'), 'a.txt')).rejects.toThrow(/không phải \.docx hay \.pdf/u)
  })
})
