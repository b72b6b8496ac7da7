import { AlignmentType, type IParagraphStyleOptions, LineRuleType, TextRun, Paragraph as WordParagraph } from 'docx'
import type { Layout, Paragraph, Section, StyleName } from '../layout/types.js'
import { twips } from './xml.js'

/** Names a clerk finds in Word's list of styles. */
const NAMES: Readonly<Record<StyleName, string>> = {
  motto: 'Tiêu đề',
  'motto-second': 'Tiêu ngữ',
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  'organ-mark': 'Dấu sao dưới tên cơ quan',
  number: 'Số và ký hiệu',
  'place-date': 'Địa danh, ngày tháng',
  'type-name': 'Tên loại văn bản',
  title: 'Trích yếu',
  'title-mark': 'Gạch dưới trích yếu',
  subject: 'Trích yếu công văn',
  addressees: 'Kính gửi',
  addressee: 'Nơi kính gửi',
  basis: 'Căn cứ',
  body: 'Nội dung',
  section: 'Đề mục',
  authority: 'Thể thức đề ký',
  position: 'Chức vụ',
  signer: 'Họ tên người ký',
  distribution: 'Nơi nhận',
  recipient: 'Danh sách nơi nhận',
  secrecy: 'Độ mật',
  urgency: 'Độ khẩn',
  circulation: 'Chỉ dẫn lưu hành',
  draft: 'Dự thảo',
  contact: 'Thông tin liên hệ',
  'annex-label': 'Phụ lục',
  'annex-title': 'Tên phụ lục',
  'annex-reference': 'Dòng kèm theo',
  'page-number': 'Số trang',
  'hand-note': 'Bút phê',
  stamp: 'Dấu',
  'table-head': 'Đầu bảng',
  'table-cell': 'Ô trong bảng',
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

/** The look a style carries; paragraphs write only what differs. */
export interface Look {
  readonly sizePt: number
  readonly bold: boolean
  readonly italic: boolean
  readonly align: Paragraph['align']
  readonly linePt: number
  readonly firstMm: number
  readonly beforePt: number
}

export type StyleSheet = ReadonlyMap<StyleName, Look>

export function styleId(name: StyleName): string {
  return `cv-${name}`
}

/** The look of each style used, taken from the most frequent paragraph form: the later one of equal counts loses. */
export function styleSheet(layout: Layout): StyleSheet {
  const counts = new Map<StyleName, Map<string, { look: Look; count: number }>>()
  for (const section of layout.sections) {
    for (const block of paragraphsOf(section)) {
      const look = lookOf(block)
      const forms = counts.get(block.style) ?? new Map<string, { look: Look; count: number }>()
      const key = JSON.stringify(look)
      const form = forms.get(key) ?? { look, count: 0 }
      form.count += 1
      forms.set(key, form)
      counts.set(block.style, forms)
    }
  }
  const sheet = new Map<StyleName, Look>()
  for (const [name, forms] of counts) {
    const [first, ...rest] = forms.values()
    if (first) sheet.set(name, rest.reduce((best, form) => (form.count > best.count ? form : best), first).look)
  }
  return sheet
}

export function lookOf(block: Paragraph): Look {
  const [first] = block.pieces
  const words = first?.kind === 'text' ? first : undefined
  return {
    sizePt: block.sizePt,
    bold: words?.bold ?? false,
    italic: words?.italic ?? false,
    align: block.align,
    linePt: block.linePt,
    firstMm: Math.max(0, block.firstMm),
    beforePt: block.beforePt,
  }
}

export function paragraphStyles(sheet: StyleSheet): readonly IParagraphStyleOptions[] {
  return [...sheet].map(([name, look]) => ({
    id: styleId(name),
    name: NAMES[name],
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: look.sizePt * 2, bold: look.bold, italics: look.italic },
    paragraph: {
      alignment: ALIGN[look.align],
      spacing: {
        line: look.linePt * 20,
        lineRule: LineRuleType.EXACT,
        before: look.beforePt * 20,
        after: 0,
      },
      indent: { firstLine: twips(look.firstMm) },
    },
  }))
}

/** A paragraph of a header, which the library draws: its style carries its look. */
export function headerParagraph(block: Paragraph): WordParagraph {
  const children = block.pieces.map((piece) =>
    piece.kind === 'break' ? new TextRun({ break: 1 }) : new TextRun({ text: piece.text }),
  )
  return new WordParagraph({ style: styleId(block.style), children })
}

function* paragraphsOf(section: Section): Generator<Paragraph> {
  if (section.circulation) yield section.circulation
  for (const item of section.items) {
    if (item.kind === 'paragraph') yield item
    if (item.kind === 'columns') for (const block of item.rows.flat(2)) if (block.kind === 'paragraph') yield block
    if (item.kind === 'table') yield* [...item.head, ...item.rows.flat()]
  }
}
