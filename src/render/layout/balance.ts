import { widthMm } from '../font/tinos.js'
import { fitWords, OPENINGS, piecesWidthMm, WORD_CUT } from './text.js'
import type { Paragraph, Piece, Run } from './types.js'

/** Word and LibreOffice round widths to their own units; a line this much narrower than its column never wraps. */
export const SLACK_MM = 0.6

/** The same for a line of several runs: each is rounded, and no-break spaces in italics come out wider. */
const ROOM_MM = 1
const ROOM_PER_PIECE_MM = 0.6

interface Word {
  readonly widthMm: number
  readonly spaceMm: number
  /** A forced line end stands before the word. */
  readonly starts: boolean
}

function addWidth(list: { widthMm: number }[], mm: number): void {
  const last = list.at(-1)
  if (last) last.widthMm += mm
}

function words(pieces: readonly Piece[], sizePt: number): readonly Word[] {
  const list: { widthMm: number; spaceMm: number; starts: boolean }[] = [{ widthMm: 0, spaceMm: 0, starts: false }]
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      list.push({ widthMm: 0, spaceMm: 0, starts: true })
      continue
    }
    const parts = piece.whole ? [piece.text] : piece.text.split(OPENINGS)
    for (const part of parts) {
      if (part === ' ' || part === WORD_CUT)
        list.push({ widthMm: 0, spaceMm: widthMm(part, sizePt, piece), starts: false })
      else addWidth(list, widthMm(part, sizePt, piece))
    }
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

/** On one line nothing can break: one run will do, which LibreOffice draws narrower in italics than several. */
function oneLine(block: Paragraph): Paragraph {
  const joined: Piece[] = []
  for (const piece of block.pieces) {
    const last = joined.at(-1)
    const free = piece.kind === 'text' ? { ...piece, whole: false } : piece
    if (free.kind === 'text' && last?.kind === 'text' && sameLook(free, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + free.text }
    } else joined.push(free)
  }
  return { ...block, pieces: joined }
}

function sameLook(one: Run, other: Run): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.highlight === other.highlight &&
    one.url === other.url
  )
}

/**
 * Narrows a centred paragraph that needs several lines so that they come out about equally long, as a typist would
 * break them, with no line breaks put into the text.
 */
export function balance(given: Paragraph, columnMm: number): Paragraph {
  if (piecesWidthMm(given.pieces, given.sizePt) <= columnMm - SLACK_MM) return oneLine(given)
  const block = fitWords(given, columnMm - SLACK_MM)
  const list = words(block.pieces, block.sizePt)
  const lines = lineCount(list, columnMm)
  // A word that does not fit still takes one line: never narrower than the widest.
  let narrow = Math.max(...list.map((word) => word.widthMm)) - 0.1
  let wide = columnMm
  while (wide - narrow > 0.2) {
    const middle = (narrow + wide) / 2
    if (lineCount(list, middle) > lines) narrow = middle
    else wide = middle
  }
  const roomMm = ROOM_MM + ROOM_PER_PIECE_MM * block.pieces.length
  const sideMm = Math.max(0, (columnMm - wide - roomMm) / 2)
  return { ...block, leftMm: sideMm, rightMm: sideMm }
}
