import { WORD_CUT } from '../layout/text.js'
import type { Paragraph, Piece, Rule, Run, Space, Stacked } from '../layout/types.js'
import { type Look, lookOf, type StyleSheet, styleId } from './styles.js'
import { escapeXml, type Links, twips } from './xml.js'

/** Links that mean something outside the file; those of a dossier are made when it is bound. */
const WEB = /^(?:https?|mailto):/u

/** What drawing a paragraph needs beside itself. */
export interface Pen {
  readonly sheet: StyleSheet
  readonly links: Links
}

const JUSTIFICATION = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const

/** A paragraph in its style; it says only what differs from the style. */
export function drawParagraph(block: Paragraph, pen: Pen): string {
  const look = pen.sheet.get(block.style) ?? lookOf(block)
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(block.style)}"/>${placing(block, look)}</w:pPr>${block.pieces
    .map((piece) => drawPiece(piece, block, look, pen.links))
    .join('')}</w:p>`
}

/** In the order of the schema: keepNext, spacing, ind, jc, outlineLvl. */
function placing(block: Paragraph, look: Look): string {
  const plain = block.leftMm === 0 && block.rightMm === 0 && block.firstMm === look.firstMm
  const spaced = block.linePt !== look.linePt || block.beforePt !== look.beforePt
  return [
    block.keepNext ? '<w:keepNext/>' : '',
    spaced ? spacing(block.linePt, block.beforePt) : '',
    plain ? '' : indent(block),
    block.align === look.align ? '' : `<w:jc w:val="${JUSTIFICATION[block.align]}"/>`,
    block.outline === undefined ? '' : `<w:outlineLvl w:val="${block.outline - 1}"/>`,
  ].join('')
}

function spacing(linePt: number, beforePt: number): string {
  return `<w:spacing w:before="${Math.round(beforePt * 20)}" w:after="0" w:line="${Math.round(linePt * 20)}" w:lineRule="exact"/>`
}

function indent({ leftMm, rightMm, firstMm }: Paragraph): string {
  const first = firstMm < 0 ? `w:hanging="${twips(-firstMm)}"` : `w:firstLine="${twips(firstMm)}"`
  return `<w:ind w:left="${twips(leftMm)}" w:right="${twips(rightMm)}" ${first}/>`
}

function drawPiece(piece: Piece, block: Paragraph, look: Look, links: Links): string {
  if (piece.kind === 'break') return '<w:r><w:br/></w:r>'
  const marks = runMarks(piece, block, look)
  const run = `<w:r>${marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(wordText(piece))}</w:t></w:r>`
  if (!piece.url || !WEB.test(piece.url)) return run
  return `<w:hyperlink w:history="1" r:id="${links.idOf(piece.url)}">${run}</w:hyperlink>`
}

/** In the order of the schema: b, i, sz, highlight, u. */
function runMarks(piece: Run, block: Paragraph, look: Look): string {
  const half = Math.round(block.sizePt * 2)
  return [
    piece.bold === look.bold ? '' : toggle('b', piece.bold),
    piece.italic === look.italic ? '' : toggle('i', piece.italic),
    block.sizePt === look.sizePt ? '' : `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`,
    piece.highlight ? '<w:highlight w:val="yellow"/>' : '',
    piece.underline ? '<w:u w:val="single"/>' : '',
  ].join('')
}

function toggle(name: 'b' | 'i', on: boolean): string {
  return on ? `<w:${name}/><w:${name}Cs/>` : `<w:${name} w:val="false"/><w:${name}Cs w:val="false"/>`
}

/** Word cuts long words by itself; what stays on one line is joined by no-break spaces. */
function wordText(piece: Run): string {
  const text = piece.text.replaceAll(WORD_CUT, '')
  return piece.whole ? text.replaceAll(' ', '\u00a0') : text
}

/** An empty paragraph of an exact height. */
function blank(inner: string, heightPt: number, keepNext: boolean, ind = ''): string {
  return `<w:p><w:pPr>${keepNext ? '<w:keepNext/>' : ''}${inner}${spacing(heightPt, 0)}${ind}<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>`
}

/** A line of the given length: an empty paragraph with a border above, drawn in by indents on both sides. */
export function drawRule(rule: Rule): string {
  const side = twips((rule.columnMm - rule.widthMm) / 2)
  const border = `<w:pBdr><w:top w:val="single" w:color="000000" w:sz="${Math.round(rule.weightPt * 8)}" w:space="0"/></w:pBdr>`
  return blank(border, rule.heightPt, true, `<w:ind w:left="${side}" w:right="${side}"/>`)
}

export function drawSpace({ heightPt, keepNext }: Pick<Space, 'heightPt' | 'keepNext'>): string {
  return blank('', heightPt, keepNext)
}

export function drawStacked(block: Stacked, pen: Pen): string {
  if (block.kind === 'paragraph') return drawParagraph(block, pen)
  return block.kind === 'rule' ? drawRule(block) : drawSpace(block)
}
