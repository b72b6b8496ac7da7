import { widthMm } from '../font/tinos.js'
import { piecesWidthMm } from './text.js'
import type { Paragraph, Piece } from './types.js'

/** Word and LibreOffice round widths to their own units; a line this much narrower than its column never wraps. */
export const SLACK_MM = 0.4

interface Word {
  readonly widthMm: number
  readonly spaceMm: number
  /** A forced line end stands before the word. */
  readonly starts: boolean
}

function words(pieces: readonly Piece[], sizePt: number): readonly Word[] {
  const list: { widthMm: number; spaceMm: number; starts: boolean }[] = [{ widthMm: 0, spaceMm: 0, starts: false }]
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      list.push({ widthMm: 0, spaceMm: 0, starts: true })
      continue
    }
    const parts = piece.whole ? [piece.text] : piece.text.split(' ')
    parts.forEach((part, index) => {
      if (index > 0) list.push({ widthMm: 0, spaceMm: widthMm(' ', sizePt, piece), starts: false })
      const last = list.at(-1)
      if (last) last.widthMm += widthMm(part, sizePt, piece)
    })
  }
  return list
}

function lineCount(list: readonly Word[], roomMm: number): number {
  let lines = 1
  let filled = 0
  for (const word of list) {
    if (word.starts || (filled > 0 && filled + word.spaceMm + word.widthMm > roomMm)) {
      lines += 1
      filled = word.widthMm
    } else {
      filled += (filled > 0 ? word.spaceMm : 0) + word.widthMm
    }
  }
  return lines
}

/** On one line nothing can break: no-break spaces are not needed, and LibreOffice draws them wider in italics. */
function oneLine(block: Paragraph): Paragraph {
  return { ...block, pieces: block.pieces.map((piece) => (piece.kind === 'text' ? { ...piece, whole: false } : piece)) }
}

/**
 * Narrows a centred paragraph that needs several lines so that they come out about equally long, as a typist would
 * break them, with no line breaks put into the text.
 */
export function balance(block: Paragraph, columnMm: number): Paragraph {
  if (piecesWidthMm(block.pieces, block.sizePt) <= columnMm - SLACK_MM) return oneLine(block)
  const list = words(block.pieces, block.sizePt)
  const lines = lineCount(list, columnMm)
  let narrow = 0
  let wide = columnMm
  while (wide - narrow > 0.2) {
    const middle = (narrow + wide) / 2
    if (lineCount(list, middle) > lines) narrow = middle
    else wide = middle
  }
  const sideMm = Math.max(0, (columnMm - wide - SLACK_MM) / 2)
  return { ...block, leftMm: sideMm, rightMm: sideMm }
}
