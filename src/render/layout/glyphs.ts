import { Trouble } from '../../model/errors.js'
import { faceOf, tinosMetrics } from '../font/tinos.js'
import { plainPieces, WORD_CUT } from './text.js'
import type { Layout, Paragraph, Section, Stacked } from './types.js'

/** Refuses a character that the font cannot print: on paper it would be an empty box. Throws Trouble('data'). */
export function requireGlyphs(layout: Layout): void {
  const blocks = new Set(layout.sections.flatMap(paragraphsOf))
  for (const block of blocks) checkParagraph(block)
}

function checkParagraph(block: Paragraph): void {
  for (const piece of block.pieces) {
    if (piece.kind === 'break') continue
    const { advance } = tinosMetrics(faceOf(piece))
    for (const char of piece.text) {
      if (char === WORD_CUT || advance(char.codePointAt(0) ?? 0) !== undefined) continue
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      const text = plainPieces(block.pieces)
      const quote = text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
      throw new Trouble(
        'data',
        `Ký tự “${char}” (U+${code}) trong “${quote}” không có trong phông chữ in văn bản (Times New Roman).`,
        'Thay bằng chữ hoặc dấu thông thường rồi in lại.',
      )
    }
  }
}

function paragraphsOf(section: Section): readonly Paragraph[] {
  const blocks: Paragraph[] = section.circulation ? [section.circulation] : []
  for (const item of section.items) {
    if (item.kind === 'paragraph') blocks.push(item)
    if (item.kind === 'columns') blocks.push(...item.rows.flat(2).filter(isParagraph))
    if (item.kind === 'table') blocks.push(...item.head, ...item.rows.flat())
  }
  return blocks
}

function isParagraph(block: Stacked): block is Paragraph {
  return block.kind === 'paragraph'
}
