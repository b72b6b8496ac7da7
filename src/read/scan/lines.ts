import type { Box, OcrWord } from './ocr-engine.js'

/** Words standing on one printed line without a wide gap between them. */
export interface Piece extends Box {
  readonly words: readonly OcrWord[]
}

/** Pieces at one height, from left to right. */
export interface Row extends Box {
  readonly pieces: readonly Piece[]
}

/** Gap between words, in letter heights, that parts two pieces. Justified lines stay below it. */
const WIDE_GAP = 1.6

/** Height of an ordinary letter line on the page in pixels: the unit of every distance below. */
export function letterHeight(words: readonly OcrWord[]): number {
  const heights = words.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text)).map(({ y0, y1 }) => y1 - y0)
  return Math.max(6, middle(heights) ?? 20)
}

export function middle(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

/** The words of a page as rows from top to bottom. The engine's lines are cut at wide gaps and put at their height anew. */
export function rowsOf(words: readonly OcrWord[], em: number): readonly Row[] {
  const rows: Piece[][] = []
  for (const piece of piecesOf(words, em).sort((a, b) => centre(a) - centre(b))) {
    const row = rows.findLast((pieces) => pieces.some((other) => besides(other, piece, em)))
    if (row && !row.some((other) => other.x0 < piece.x1 && piece.x0 < other.x1)) row.push(piece)
    else rows.push([piece])
  }
  return rows
    .map((pieces) => ({ pieces: closed(pieces, em), ...around(pieces) }))
    .sort((a, b) => a.y0 + a.y1 - b.y0 - b.y1)
}

/** Pieces from left to right; neighbours without a wide gap between them, split by the engine, are one. */
function closed(pieces: readonly Piece[], em: number): readonly Piece[] {
  const out: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    const before = out.at(-1)
    if (before && piece.x0 - before.x1 <= WIDE_GAP * em)
      out[out.length - 1] = pieceOf([...before.words, ...piece.words])
    else out.push(piece)
  }
  return out
}

function piecesOf(words: readonly OcrWord[], em: number): Piece[] {
  const lines = new Map<number, OcrWord[]>()
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word])
  const pieces: Piece[] = []
  for (const line of lines.values()) {
    let open: OcrWord[] = []
    for (const word of line.sort((a, b) => a.x0 - b.x0)) {
      const before = open.at(-1)
      if (before && word.x0 - before.x1 > WIDE_GAP * em) {
        pieces.push(pieceOf(open))
        open = []
      }
      open.push(word)
    }
    if (open.length > 0) pieces.push(pieceOf(open))
  }
  return pieces
}

export function pieceOf(words: readonly OcrWord[]): Piece {
  return { words, ...around(words) }
}

/** Height of the middle of a line: of its letters, for a lone hyphen or comma stands elsewhere. */
function centre(piece: Piece): number {
  const tall = piece.words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const words = tall.length > 0 ? tall : piece.words
  return words.reduce((sum, { y0, y1 }) => sum + (y0 + y1) / 2, 0) / words.length
}

function besides(a: Piece, b: Piece, em: number): boolean {
  return Math.abs(centre(a) - centre(b)) < 0.55 * em
}

export function around(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  }
}

/** Distance from the middle of one row down to the middle of another, in pixels. */
export function pitch(above: Box, below: Box): number {
  return (below.y0 + below.y1 - above.y0 - above.y1) / 2
}
