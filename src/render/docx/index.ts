import {
  AlignmentType,
  Document,
  type FileChild,
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
import type { Item, Layout, Section } from '../layout/types.js'
import { settle } from './pack.js'
import { drawParagraph, drawRule, drawSpace } from './paragraphs.js'
import { paragraphStyles, type StyleSheet, styleSheet, twips } from './styles.js'
import { drawColumns, drawTable } from './tables.js'

/** Draws a layout as .docx for editing: styles with Vietnamese names, real tables. Same layout, same bytes. */
export async function drawDocx(layout: Layout): Promise<Uint8Array> {
  const sheet = styleSheet(layout)
  const document = new Document({
    title: layout.title,
    creator: layout.author,
    lastModifiedBy: layout.author,
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
    sections: layout.sections.map((section, index) => drawSection(section, index, sheet)),
  })
  return settle(new Uint8Array(await Packer.toBuffer(document)), layout.date)
}

function drawSection(section: Section, index: number, sheet: StyleSheet): ISectionOptions {
  const { marginsMm, pageNumber } = section
  const landscape = section.widthMm > section.heightMm
  const number = numberLine(section)
  const circulation = section.circulation ? [drawParagraph(section.circulation, sheet)] : []
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
              children: first.length > 0 ? first : [drawSpace({ heightPt: 1, keepNext: false })],
            }),
          }
        : {}),
    },
    children: [...section.items.map((item) => drawItem(item, sheet)), ...ending(section)],
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

/** Word wants a paragraph after a table; it must not take room. */
function ending({ items }: Section): readonly FileChild[] {
  const last = items.at(-1)?.kind
  return last === 'table' || last === 'columns' ? [drawSpace({ heightPt: 1, keepNext: false })] : []
}

function drawItem(item: Item, sheet: StyleSheet): FileChild {
  switch (item.kind) {
    case 'paragraph':
      return drawParagraph(item, sheet)
    case 'rule':
      return drawRule(item)
    case 'space':
      return drawSpace(item)
    case 'columns':
      return drawColumns(item, sheet)
    case 'table':
      return drawTable(item, sheet)
  }
}
