import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { Draft } from '../../src/model/draft.js'
import type { Role } from '../../src/model/roles.js'
import type { Block } from '../../src/model/tree.js'
import { blockText } from '../read/outline.js'

const FONT = 'Times New Roman'
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERLESS = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}
type Align = (typeof AlignmentType)[keyof typeof AlignmentType]
interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly align?: Align
}

/**
 * A draft as an office types it in Word: heading and foot in borderless tables, automatic numbers and dashes, line breaks
 * inside a paragraph, a page number in the foot. Nothing of it comes from the writer of the product.
 */
export async function typedWord(draft: Draft): Promise<Uint8Array> {
  const blocks = draft.papers[0]?.blocks ?? []
  const state = draft.profile === 'nd30'
  const of = (role: Role) =>
    blocks.flatMap((block) => (block.type === 'role' && block.role === role ? block.children.map(blockText) : []))
  const content = blocks.filter((block) => block.type !== 'role')
  const left = [
    ...of('superior').map((text) => line(text)),
    ...of('issuer').map((text) => line(text, { bold: true })),
    ...(state ? [] : [line('*')]),
    ...of('number').map((text) => line(text)),
    ...[...of('secrecy'), ...of('urgency')].map((text) => line(text, { bold: true })),
    ...of('subject').map((text) => line(halved(text), { italics: true })),
  ]
  const right = [
    ...(state
      ? [
          line('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }),
          line('Độc lập - Tự do - Hạnh phúc', { bold: true }),
        ]
      : [line('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true })]),
    ...of('place-date').map((text) => line(text, { italics: true })),
  ]
  const foot = [
    line('Nơi nhận:', { italics: true, align: AlignmentType.LEFT }),
    ...of('distribution').map((text) => line(text, { align: AlignmentType.LEFT })),
  ]
  const signers = [
    ...of('authority').map((text) => line(text, { bold: true })),
    ...of('position').map((text) => line(text)),
    ...[line(''), line(''), line('')],
    ...of('signer').map((text) => line(text, { bold: true })),
  ]
  const titles = [...of('type-name'), ...of('title')].map((text) => line(text, { bold: true }))
  const section: ISectionOptions = {
    properties: { page: { margin: { left: 1701, right: 850, top: 1134, bottom: 1134 } } },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: [
      sideBySide(left, right),
      line(''),
      ...titles,
      ...of('addressees').map((text) => line(text)),
      ...items(content),
      line(''),
      sideBySide(foot, signers),
    ],
  }
  const file = new Document({ numbering: { config: NUMBERING }, sections: [section] })
  return withFixedTimes(new Uint8Array(await Packer.toBuffer(file)))
}

const LEFT = AlignmentType.LEFT
const NUMBERING = [
  { reference: 'so', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: LEFT }] },
  { reference: 'gach', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-', alignment: LEFT }] },
]

/** Content: `1.`, `2.` … as long as they count on become automatic numbers, dashes automatic dashes, the rest is typed. */
function items(blocks: readonly Block[]): readonly Paragraph[] {
  let due = 1
  return blocks.map((block) => {
    const text = blockText(block).replaceAll('⏎', '\n')
    if (text.startsWith(`${due}. `)) {
      const typed = text.slice(`${due}. `.length)
      due += 1
      return item(typed, 'so')
    }
    return text.startsWith('- ') ? item(text.slice(2), 'gach') : item(text)
  })
}

function item(text: string, list?: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    ...(list === undefined ? { indent: { firstLine: 567 } } : { numbering: { reference: list, level: 0 } }),
    children: runs(text),
  })
}

function line(text: string, { bold = false, italics = false, align = AlignmentType.CENTER }: Look = {}): Paragraph {
  return new Paragraph({ alignment: align, children: runs(text, { bold, italics }) })
}

function runs(text: string, look: { readonly bold?: boolean; readonly italics?: boolean } = {}): readonly TextRun[] {
  return text
    .split('\n')
    .map((part, at) => new TextRun({ ...look, text: part, size: 28, font: FONT, ...(at > 0 ? { break: 1 } : {}) }))
}

function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[]) => new TableCell({ borders: BORDERLESS, children: [...children] })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERLESS,
    rows: [new TableRow({ children: [cell(left), cell(right)] })],
  })
}

function pageNumber(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
}

/** A long subject is broken by hand in the middle. */
function halved(text: string): string {
  const middle = text.indexOf(' ', Math.floor(text.length / 2))
  return text.length < 40 || middle < 0 ? text : `${text.slice(0, middle)}\n${text.slice(middle + 1)}`
}

/**
 * Same draft, same bytes: fixed times inside the package and on its entries. The library begins each list anew by an
 * override that Word does not write for a plain list, and that LibreOffice loses on its way to .doc.
 */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const lists = parts['word/numbering.xml']
  if (lists)
    parts['word/numbering.xml'] = new TextEncoder().encode(
      new TextDecoder().decode(lists).replace(/<w:lvlOverride [\s\S]{0,200}?<\/w:lvlOverride>/gu, ''),
    )
  const core = parts['docProps/core.xml']
  if (core)
    parts['docProps/core.xml'] = new TextEncoder().encode(
      new TextDecoder().decode(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '2026-08-03T00:00:00Z'),
    )
  return zipSync(parts, { mtime: new Date(2026, 7, 3), level: 9 })
}
