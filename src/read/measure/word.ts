import type { MeasuredLine, MeasuredPage, MeasuredPaper } from '../../model/measured.js'
import type { Align } from '../../model/tree.js'
import { openWordParts } from '../docx/parts.js'
import { ALIGN, overlay } from '../docx/styles.js'
import { childrenOf, type Element, findAll, findPath, settingOf } from '../docx/xml.js'

const MM_PER_TWIP = 25.4 / 1440

/** What checking needs to know of a run and its paragraph; undefined means “as inherited”. */
interface Look {
  readonly sizePt?: number | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly caps?: boolean | undefined
  readonly font?: string | undefined
  readonly align?: Align | undefined
  readonly indentMm?: number | undefined
  readonly linePt?: number | undefined
}

const isOn = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(element.attributes.val ?? '1')
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text)

function characterLook(properties: Element | undefined): Look {
  const size = numberOf(settingOf(properties, 'sz'))
  const fonts = findPath(properties, 'rFonts')?.attributes
  return {
    sizePt: size === undefined ? undefined : size / 2,
    bold: isOn(findPath(properties, 'b')),
    italic: isOn(findPath(properties, 'i')),
    underline: isOn(findPath(properties, 'u')),
    caps: isOn(findPath(properties, 'caps')),
    font: fonts?.ascii ?? fonts?.hAnsi,
  }
}

function paragraphLook(properties: Element | undefined): Look {
  const indent = findPath(properties, 'ind')?.attributes
  const spacing = findPath(properties, 'spacing')?.attributes
  const first = numberOf(indent?.firstLine) ?? (indent?.hanging === undefined ? undefined : -Number(indent.hanging))
  const line = numberOf(spacing?.line)
  return {
    align: ALIGN[settingOf(properties, 'jc') ?? ''],
    indentMm: first === undefined ? undefined : first * MM_PER_TWIP,
    linePt: line === undefined ? undefined : spacing?.lineRule === 'exact' ? line / 20 : -1,
  }
}

/** Looks of styles, each with what it is based on. */
function stylesOf(root: Element | undefined): (id: string | undefined) => Look {
  const byId = new Map(childrenOf(root, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const standard = childrenOf(root, 'style').find(
    (style) => style.attributes.type === 'paragraph' && style.attributes.default === '1',
  )
  const defaults = overlay<Look>(
    paragraphLook(findPath(root, 'docDefaults', 'pPrDefault', 'pPr')),
    characterLook(findPath(root, 'docDefaults', 'rPrDefault', 'rPr')),
  )
  const look = (id: string | undefined, depth = 0): Look => {
    const style = byId.get(id ?? '') ?? standard
    if (style === undefined || depth > 20) return defaults
    const base = settingOf(style, 'basedOn')
    const under = base === undefined ? defaults : look(base, depth + 1)
    return overlay(overlay<Look>(under, paragraphLook(findPath(style, 'pPr'))), characterLook(findPath(style, 'rPr')))
  }
  return look
}

function textOfRun(run: Element): string {
  return run.children
    .map((child) =>
      typeof child === 'string'
        ? ''
        : child.name === 't'
          ? child.children.filter((one) => typeof one === 'string').join('')
          : child.name === 'br'
            ? '\n'
            : child.name === 'tab'
              ? ' '
              : child.name === 'noBreakHyphen'
                ? '-'
                : '',
    )
    .join('')
}

interface Standing {
  readonly column: MeasuredLine['column']
  readonly inTable: boolean
}

/** Lines of a paragraph: a break inside begins another. The look is that of its first run with words. */
function linesOf(
  paragraph: Element,
  look: (id: string | undefined) => Look,
  standing: Standing,
  number: number,
): readonly MeasuredLine[] {
  const properties = findPath(paragraph, 'pPr')
  const base = overlay<Look>(look(settingOf(properties, 'pStyle')), paragraphLook(properties))
  const runs = findAll(paragraph, 'r').map((run) => {
    const own = findPath(run, 'rPr')
    const style = settingOf(own, 'rStyle')
    const under = style === undefined ? base : overlay(base, characterOnly(look(style)))
    return { text: textOfRun(run), look: overlay<Look>(under, characterLook(own)) }
  })
  const lines: MeasuredLine[] = []
  let text = ''
  let first: Look | undefined
  const close = (): void => {
    if (text.trim() !== '') {
      const seen = first ?? base
      lines.push({
        text: (seen.caps ? text.toUpperCase() : text).normalize('NFC').trim(),
        place: `đoạn ${number}`,
        page: null,
        ...standing,
        sizePt: seen.sizePt ?? 10,
        bold: seen.bold === true,
        italic: seen.italic === true,
        underline: seen.underline === true,
        font: seen.font ?? null,
        align: seen.align ?? 'left',
        indentMm: seen.indentMm ?? 0,
        linePt: seen.linePt === undefined || seen.linePt < 0 ? null : seen.linePt,
        at: null,
      })
    }
    text = ''
    first = undefined
  }
  for (const run of runs)
    for (const [index, piece] of run.text.split('\n').entries()) {
      if (index > 0) close()
      text += piece
      if (piece.trim() !== '') first ??= run.look
    }
  close()
  return lines
}

const characterOnly = ({ sizePt, bold, italic, underline, caps, font }: Look): Look => ({
  sizePt,
  bold,
  italic,
  underline,
  caps,
  font,
})

function pageOf(section: Element): MeasuredPage {
  const size = findPath(section, 'pgSz')?.attributes
  const margin = findPath(section, 'pgMar')?.attributes
  const mm = (text: string | undefined): number => (numberOf(text) ?? 0) * MM_PER_TWIP
  return {
    widthMm: mm(size?.w),
    heightMm: mm(size?.h),
    marginsMm: { top: mm(margin?.top), bottom: mm(margin?.bottom), left: mm(margin?.left), right: mm(margin?.right) },
  }
}

/** Measures a Word file: every paragraph with its look, every section with its page. Throws as the Word reader does. */
export function measureWord(bytes: Uint8Array, file: string): MeasuredPaper {
  const parts = openWordParts(bytes, file)
  const look = stylesOf(parts.related('styles'))
  const body = childrenOf(parts.document, 'body')[0] ?? parts.document
  const lines: MeasuredLine[] = []
  let number = 0
  const visit = (element: Element, standing: Standing): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.name === 'p') lines.push(...linesOf(child, look, standing, ++number))
      else if (child.name === 'tbl') visitTable(child)
      else if (['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.name)) visit(child, standing)
    }
  }
  const visitTable = (table: Element): void => {
    const rows = childrenOf(table, 'tr')
    const widths = rows.map((row) => childrenOf(row, 'tc').length)
    const bordered = findPath(table, 'tblPr', 'tblBorders')?.children.some(
      (side) => typeof side !== 'string' && !['none', 'nil'].includes(side.attributes.val ?? ''),
    )
    const sideBySide = bordered !== true && Math.max(0, ...widths) <= 3
    for (const row of rows)
      for (const [index, cell] of childrenOf(row, 'tc').entries()) {
        const last = childrenOf(row, 'tc').length - 1
        visit(cell, {
          column: sideBySide ? (index === 0 ? 'left' : index === last ? 'right' : null) : null,
          inTable: !sideBySide,
        })
      }
  }
  visit(body, { column: null, inTable: false })
  return { file, format: 'docx', pages: findAll(body, 'sectPr').map(pageOf), lines, rules: [] }
}
