import type { Run } from '../../markdown/runs.js'
import { decodeLegacy, encodingOfFont } from '../../vietnamese/index.js'
import { type Fields, isPageNumber } from './fields.js'
import { pageSized } from './pictures.js'
import { type CharacterStyle, overlay, readCharacter, type Styles } from './styles.js'
import { LOST, type Tally } from './tally.js'
import { type Element, findAll, findPath, settingOf, textOf } from './xml.js'

/** What reading the inside of a paragraph needs to know and where it puts what is no text. */
export interface RunContext {
  readonly styles: Styles
  readonly fields: Fields
  readonly tally: Tally
  /** Text of a footnote or endnote. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string
  /** Text of a remark in the margin. */
  readonly comment: (id: string) => string
  /** Called with the content of each text box anchored in the paragraph. */
  readonly box: (content: Element) => void
  /** Called with the relation of a picture as large as a page; true when it is taken over and not lost. */
  readonly page: (relation: string) => boolean
}

/** Transparent wrappers: what they hold is text of the paragraph. */
const WRAPPERS = new Set([
  'hyperlink',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'bdo',
  'dir',
  'ruby',
  'rubyBase',
  'moveTo',
])
/** Elements that print nothing, by design not reported. */
const SILENT = new Set(
  `pPr rPr sdtPr sdtEndPr customXmlPr smartTagPr rubyPr rt proofErr bookmarkStart bookmarkEnd permStart permEnd
  commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd
  customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd lastRenderedPageBreak
  softHyphen annotationRef footnoteRef endnoteRef separator continuationSeparator pgNum delInstrText subDoc`.split(
    /\s+/u,
  ),
)
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }
/** Characters of Symbol and Wingdings that Word files of offices really hold. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '•',
  F06E: '•',
  F0D8: '•',
  F0FC: '✓',
  F0A8: '☐',
  F06F: '☐',
  F02D: '-',
  F02A: '*',
  F0E0: '→',
}

/** The runs of a paragraph (or of any element that holds runs) in reading order. */
export function readRuns(parent: Element, base: CharacterStyle, context: RunContext): readonly Run[] {
  return parent.children.flatMap((child) => (typeof child === 'string' ? [] : readInline(child, base, context)))
}

function readInline(element: Element, base: CharacterStyle, context: RunContext): readonly Run[] {
  const { name } = element
  if (name === 'r') return readRun(element, base, context)
  if (WRAPPERS.has(name)) return readRuns(element, base, context)
  if (SILENT.has(name)) return []
  switch (name) {
    case 'ins':
      context.tally.insertion(findAll(element, 't').map(textOf).join(''))
      return readRuns(element, base, context)
    case 'del':
    case 'moveFrom':
      {
        const gone = [...findAll(element, 'delText'), ...findAll(element, 't')].map(textOf).join('')
        if (gone !== '') context.tally.deletion(gone)
      }
      return []
    case 'fldSimple':
      return isPageNumber(element.attributes.instr ?? '') ? [] : readRuns(element, base, context)
    case 'oMath':
    case 'oMathPara':
      return [{ text: findAll(element, 't').map(textOf).join(''), bold: false, italic: false }]
    case 'AlternateContent':
      readDrawing(element, context)
      return []
    default:
      context.tally.lose(`phần tử lạ <${name.slice(0, 40)}>`)
      return []
  }
}

function readRun(element: Element, base: CharacterStyle, context: RunContext): readonly Run[] {
  const properties = findPath(element, 'rPr')
  const style = overlay(
    overlay(base, context.styles.character(settingOf(properties, 'rStyle'))),
    readCharacter(properties),
  )
  const printed = element.children.map((child) => (typeof child === 'string' ? '' : readPiece(child, context))).join('')
  if (printed === '') return []
  if (style.hidden) {
    context.tally.lose(LOST.hidden)
    return []
  }
  const words = unicodeOf(printed, style.font, context)
  const text = style.caps ? words.toLocaleUpperCase('vi') : words
  return [{ text, bold: style.bold ?? false, italic: style.italic ?? false }]
}

/** Letters typed in a font of an old code page as Unicode; Unicode text that only wears such a font stays. */
function unicodeOf(printed: string, font: string | undefined, context: RunContext): string {
  const old = font === undefined ? undefined : encodingOfFont(font)
  if (old === undefined || font === undefined || /[\u0100-\u1eff]/u.test(printed)) return printed
  const decoded = decodeLegacy(printed, old.encoding)
  const words = old.capitals ? decoded.toLocaleUpperCase('vi') : decoded
  if (words !== printed) {
    context.tally.legacy(font)
    context.tally.repairs.push({ kind: 'font-encoding', at: -1, before: printed.trim(), after: words.trim() })
  }
  return words
}

function readPiece(piece: Element, context: RunContext): string {
  const { name, attributes } = piece
  const { fields, tally } = context
  const sign = SIGNS[name]
  if (sign !== undefined) return fields.prints() ? sign : ''
  if (SILENT.has(name)) return ''
  switch (name) {
    case 't':
      return fields.prints() ? textOf(piece) : ''
    case 'sym': {
      const known = SYMBOLS[attributes.char?.toUpperCase() ?? '']
      if (known === undefined) tally.lose(LOST.symbol)
      return known ?? ''
    }
    case 'fldChar':
      fields.mark(attributes.fldCharType)
      return ''
    case 'instrText':
      fields.instruct(textOf(piece))
      return ''
    case 'footnoteReference':
    case 'endnoteReference': {
      const text = context.note(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes.id ?? '')
      if (text !== '') tally.notes.push({ text, kind: 'footnote' })
      return ''
    }
    case 'commentReference':
      tally.comment(context.comment(attributes.id ?? ''))
      return ''
    case 'delText':
      tally.deletion(textOf(piece))
      return ''
    case 'drawing':
    case 'pict':
    case 'object':
    case 'AlternateContent':
      readDrawing(piece, context)
      return ''
    default:
      tally.lose(`phần tử lạ <${name.slice(0, 40)}>`)
      return ''
  }
}

/** Text boxes are read; pictures, charts and embedded objects are counted; lines and shapes are ornaments. */
function readDrawing(element: Element, context: RunContext): void {
  const drawing = element.name === 'AlternateContent' ? chosenContent(element) : element
  const boxes = findAll(drawing, 'txbxContent')
  boxes.forEach(context.box)
  if (boxes.length > 0) return
  const { tally } = context
  if (drawing.name === 'object' || findAll(drawing, 'OLEObject').length > 0) tally.lose(LOST.object)
  else if (findAll(drawing, 'chart').length + findAll(drawing, 'relIds').length > 0) tally.lose(LOST.diagram)
  else {
    const page = pageSized(drawing)
    if (page !== undefined && context.page(page)) return
    const pictures = findAll(drawing, 'blip').length + findAll(drawing, 'imagedata').length
    if (pictures > 0) tally.lose(LOST.picture, pictures)
  }
}

/** Choice and Fallback hold the same thing twice: the one that has text boxes is read, else the choice. */
function chosenContent(element: Element): Element {
  const branches = element.children.filter((child): child is Element => typeof child !== 'string')
  return branches.find((branch) => findAll(branch, 'txbxContent').length > 0) ?? branches[0] ?? element
}
