import type { Inline } from '../../model/tree.js'
import { widthMm } from '../font/tinos.js'
import type { Type } from './type-style.js'
import type { Paragraph, Piece, Run } from './types.js'
import { keepWhole } from './whole-words.js'

/** Where a line may break inside a word too long for its column; the writers draw nothing for it. */
export const WORD_CUT = '\u200b'

/** Splits text where a line may break, the openings kept as parts of their own. */
export const OPENINGS = new RegExp(`( |${WORD_CUT})`, 'u')

// Control, format, half-pair and variation characters have no place on paper; XML 1.0 even forbids some of them.
const UNPRINTABLE = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu
const SPACES = /[\t\r\n\u2028\u2029]+/gu

/** Text as it may be printed: NFC, one space for tabs and line ends, invisible characters dropped. */
export function printable(text: string): string {
  return text.replace(SPACES, ' ').normalize('NFC').replace(UNPRINTABLE, '').replace(/Ð/gu, 'Đ')
}

/** Papers of a dossier, and addresses outside; anything else is no link. */
const LINK = /^(?:ds:\d{1,6}$|https?:\/\/.|mailto:.)/u

interface Marks {
  readonly bold: boolean
  readonly italic: boolean
  readonly url?: string
}

/** The pieces of inline content in a type style. */
export function pieces(children: readonly Inline[], type: Type): readonly Piece[] {
  return flow(children, { bold: type.bold, italic: type.italic }, type)
}

function flow(children: readonly Inline[], marks: Marks, type: Type): readonly Piece[] {
  return children.flatMap((child) => inlinePieces(child, marks, type))
}

function inlinePieces(child: Inline, marks: Marks, type: Type): readonly Piece[] {
  switch (child.type) {
    case 'text':
      return textRuns(child.value, marks, type)
    case 'strong':
      return flow(child.children, { ...marks, bold: true }, type)
    case 'emphasis':
      return flow(child.children, { ...marks, italic: true }, type)
    case 'link':
      return flow(child.children, LINK.test(child.url) ? { ...marks, url: child.url } : marks, type)
    case 'break':
      return [{ kind: 'break' }]
    case 'missing':
      return [run(`[CẦN BỔ SUNG: ${printable(child.value)}]`, marks, type, true)]
  }
}

function run(text: string, marks: Marks, type: Type, highlight = false): Run {
  return {
    kind: 'text',
    text,
    underline: type.underline,
    highlight,
    whole: false,
    ...marks,
  }
}

function textRuns(value: string, marks: Marks, type: Type): readonly Run[] {
  const text = printable(value)
  if (text === '') return []
  return keepWhole(run(type.caps ? text.toLocaleUpperCase('vi') : text, marks, type))
}

/** One run of literal text, for what the profile prints. */
export function literal(text: string, type: Type): readonly Piece[] {
  return textRuns(text, { bold: type.bold, italic: type.italic }, type)
}

/** The words of inline content without marks. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child): string => {
      if (child.type === 'text') return printable(child.value)
      if (child.type === 'missing') return `[CẦN BỔ SUNG: ${printable(child.value)}]`
      return child.type === 'break' ? ' ' : plainText(child.children)
    })
    .join('')
}

/** The words of pieces. */
export function plainPieces(all: readonly Piece[]): string {
  return all.map((piece) => (piece.kind === 'break' ? ' ' : piece.text)).join('')
}

/** Width on one line; the widest line where the pieces hold breaks. */
export function piecesWidthMm(all: readonly Piece[], sizePt: number): number {
  let widest = 0
  let line = 0
  for (const piece of all) {
    line = piece.kind === 'break' ? 0 : line + widthMm(piece.text, sizePt, piece)
    widest = Math.max(widest, line)
  }
  return widest
}

/** Lets words break that are wider than the column, and drops `whole` from runs that are. */
export function fitWords(block: Paragraph, columnMm: number): Paragraph {
  const room = columnMm - block.leftMm - block.rightMm - Math.max(0, block.firstMm)
  if (!block.pieces.some((piece) => piece.kind === 'text' && !fits(piece, block.sizePt, room))) return block
  const fitted = block.pieces.map((piece): Piece => {
    if (piece.kind === 'break' || fits(piece, block.sizePt, room)) return piece
    const cut = piece.text.split(OPENINGS).map((word) => cutWord(word, block.sizePt, room, piece))
    return { ...piece, whole: false, text: cut.join('') }
  })
  return { ...block, pieces: fitted }
}

function fits(piece: Run, sizePt: number, room: number): boolean {
  if (piece.whole) return widthMm(piece.text, sizePt, piece) <= room
  return piece.text.split(OPENINGS).every((word) => widthMm(word, sizePt, piece) <= room)
}

/** Where a name without spaces, of a file or an address, is best cut: behind the marks that join its words. */
const JOINTS = /(?<=[_./-])(?=[^_./-])/u

/** The parts of a word that a line may end between. */
export const jointsOf = (word: string): readonly string[] => word.split(JOINTS)

function cutWord(word: string, sizePt: number, room: number, marks: Run): string {
  if (widthMm(word, sizePt, marks) <= room) return word
  let cut = ''
  let line = 0
  const put = (part: string, width: number) => {
    if (line > 0 && line + width > room) {
      cut += WORD_CUT
      line = 0
    }
    cut += part
    line += width
  }
  for (const part of jointsOf(word)) {
    const width = widthMm(part, sizePt, marks)
    if (width <= room) put(part, width)
    else for (const char of part) put(char, widthMm(char, sizePt, marks))
  }
  return cut
}
