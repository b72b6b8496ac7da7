import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { unzipSync } from 'fflate'
import type { Item, Layout, Section } from '../layout/types.js'
import { PLACES, placeOf, settle } from './pack.js'
import { drawParagraph, drawRule, drawSpace, type Pen } from './paragraphs.js'
import { headerParagraph, paragraphStyles, type StyleSheet, styleSheet } from './styles.js'
import { drawColumns, drawTable } from './tables.js'
import { Links, twips } from './xml.js'

/**
 * Draws a layout as .docx for editing: styles with Vietnamese names, real tables. Same layout, same bytes. The library
 * makes the package: styles, sections, headers, properties; the content is written as text, because building an object
 * for every cell of a list takes ten times as long.
 */
export async function drawDocx(layout: Layout): Promise<Uint8Array> {
  const sheet = styleSheet(layout)
  const pen: Pen = { sheet, links: new Links() }
  const contents = layout.sections.map((section) => contentOf(section, pen))
  const { date, title, author } = layout
  const body = { contents, relationships: pen.links.relationships(), title, author }
  return settle(await packageOf(layout, sheet), date, body)
}

const MOST_PACKAGES = 64
const packages = new Map<string, Readonly<Record<string, Uint8Array>>>()

/** The package without its content, made once for papers of one shape. */
async function packageOf(layout: Layout, sheet: StyleSheet): Promise<Readonly<Record<string, Uint8Array>>> {
  const shape = layout.sections.map(({ items: _items, bookmark: _bookmark, ...page }) => page)
  const key = JSON.stringify([layout.font, [...sheet], shape])
  const known = packages.get(key)
  if (known) return known
  const document = new Document({
    title: PLACES.title,
    creator: PLACES.author,
    lastModifiedBy: PLACES.author,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: layout.font, size: 28, language: { value: 'vi-VN' } },
          paragraph: { spacing: { after: 0 } },
        },
      },
      paragraphStyles: [...paragraphStyles(sheet)],
    },
    sections: layout.sections.map((section, index) => sectionOf(section, index)),
  })
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  if (packages.size >= MOST_PACKAGES) packages.clear()
  packages.set(key, parts)
  return parts
}

function sectionOf(section: Section, index: number): ISectionOptions {
  const { marginsMm, pageNumber } = section
  const landscape = section.widthMm > section.heightMm
  const number = numberLine(section)
  const circulation = section.circulation ? [headerParagraph(section.circulation)] : []
  const firstDiffers = pageNumber.hideFirst || circulation.length > 0
  const first = [...circulation, ...(pageNumber.hideFirst ? [] : [number])]
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: firstDiffers,
      page: {
        size: {
          // The library turns the sheet itself when told that it is landscape.
          width: twips(landscape ? section.heightMm : section.widthMm),
          height: twips(landscape ? section.widthMm : section.heightMm),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(marginsMm.top),
          bottom: twips(marginsMm.bottom),
          left: twips(marginsMm.left),
          right: twips(marginsMm.right),
          header: twips(pageNumber.fromTopMm),
          footer: twips(pageNumber.fromTopMm),
          gutter: 0,
        },
        ...(pageNumber.restart && index > 0 ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      default: new Header({ children: [number] }),
      ...(firstDiffers
        ? {
            first: new Header({
              children: first.length > 0 ? first : [new Paragraph({})],
            }),
          }
        : {}),
    },
    children: [new Paragraph({ text: placeOf(index) })],
  }
}

function numberLine({ pageNumber }: Section): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: {
      line: pageNumber.linePt * 20,
      lineRule: LineRuleType.EXACT,
      before: 0,
      after: 0,
    },
    children: [
      new TextRun({
        children: [PageNumber.CURRENT],
        size: pageNumber.sizePt * 2,
      }),
    ],
  })
}

function contentOf({ items }: Section, pen: Pen): string {
  return items.map((item) => drawItem(item, pen)).join('')
}

function drawItem(item: Item, pen: Pen): string {
  switch (item.kind) {
    case 'paragraph':
      return drawParagraph(item, pen)
    case 'rule':
      return drawRule(item)
    case 'space':
      return drawSpace(item)
    case 'columns':
      return drawColumns(item, pen)
    case 'table':
      return drawTable(item, pen)
  }
}
