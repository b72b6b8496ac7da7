import type { Grey } from './grey.js'
import { type Piece, pieceOf } from './lines.js'
import type { OcrWord } from './ocr-engine.js'

/** A figure below this confidence is not taken for print. */
const PRINTED = 80
const NUMBER_WORD = /^S[ốôo6][:.]?$/u

export interface Blanked {
  readonly piece: Piece
  /** What was taken out: `số` or `ngày`. */
  readonly blanks: readonly ('số' | 'ngày')[]
}

/**
 * Takes figures that were written or stamped by hand out of a heading line: `Số: … /UB` and `ngày … tháng …`. A clerk
 * writes them in the blank of the print; a recogniser always makes some figures of them, and any guess would be worse
 * than none.
 */
export function withoutHandwriting(piece: Piece, grey: Grey): Blanked {
  const number = blankNumber(piece.words, grey)
  const day = blankDay(number ?? piece.words, grey)
  const words = day ?? number
  if (!words) return { piece, blanks: [] }
  return { piece: pieceOf(words), blanks: [...(number ? (['số'] as const) : []), ...(day ? (['ngày'] as const) : [])] }
}

/** The words with an empty place between `Số` and the sign in front of the letters; undefined when nothing is to be done. */
function blankNumber(words: readonly OcrWord[], grey: Grey): readonly OcrWord[] | undefined {
  const start = words.findIndex(({ text }) => NUMBER_WORD.test(text))
  if (start < 0 || start > 1) return blankGlued(words, grey)
  const rest = words.slice(start + 1)
  const sign = rest.findIndex(({ text }) => /[-/–]\s?\p{L}|^[-/–]$/u.test(text))
  // Figures alone (`Số 12`) or a symbol with nothing before it.
  const until = sign < 0 ? Math.min(1, rest.length) : sign + 1
  const place = rest.slice(0, until)
  const last = place.at(-1)
  if (!last) return undefined
  const cut = sign < 0 ? last.text.length : last.text.search(/[-/–]/u)
  const figures = [...place.slice(0, -1).map(({ text }) => text), last.text.slice(0, cut)].join('')
  if (figures === '' || arePrinted(figures, place, words[start], grey)) return undefined
  const left = last.text.slice(cut)
  const kept = left === '' ? [] : [cutWord(last, cut)]
  return [...words.slice(0, start + 1), ...kept, ...rest.slice(until)]
}

/** `Số:574/UB` read as one word. */
function blankGlued(words: readonly OcrWord[], grey: Grey): readonly OcrWord[] | undefined {
  const [first, ...rest] = words
  const parts = first && /^(S[ốôo6][:.]?)([^-/–\p{L}]{0,3}[\d†‡§Øø][^-/–]{0,6})(?=[-/–]|$)/u.exec(first.text)
  if (!first || !parts) return undefined
  const [whole, label = '', figures = ''] = parts
  if (arePrinted(figures, [first], undefined, grey)) return undefined
  return [{ ...first, text: label + first.text.slice(whole.length) }, ...rest]
}

/** The words with an empty place between `ngày` and `tháng`. */
function blankDay(words: readonly OcrWord[], grey: Grey): readonly OcrWord[] | undefined {
  const start = words.findIndex(({ text }) => /^ngày$/iu.test(text))
  const end = words.findIndex(({ text }, at) => at > start && at <= start + 3 && /tháng$/iu.test(text))
  const month = words[end]
  if (start < 0 || end < 0 || !month) return undefined
  const glued = month.text.slice(0, -'tháng'.length)
  const place = words.slice(start + 1, glued === '' ? end : end + 1)
  const figures = [...words.slice(start + 1, end).map(({ text }) => text), glued].join('')
  if (figures === '' || arePrinted(figures, place, words[start], grey)) return undefined
  return [...words.slice(0, start + 1), cutWord(month, glued.length), ...words.slice(end + 1)]
}

function cutWord(word: OcrWord, at: number): OcrWord {
  const x0 = word.x0 + Math.round(((word.x1 - word.x0) * at) / Math.max(1, word.text.length))
  // What was doubtful was taken out; the print behind it is judged by being a known sign and letters.
  return { ...word, text: word.text.slice(at), x0, confidence: Math.max(word.confidence, PRINTED) }
}

function arePrinted(figures: string, place: readonly OcrWord[], label: OcrWord | undefined, grey: Grey): boolean {
  if (/^[.…_\s]*$/u.test(figures)) return true
  if (!/^\d{1,5}[a-zđ]?$/u.test(figures)) return false
  if (place.some(({ confidence }) => confidence < PRINTED)) return false
  return !label || areLevel(figures, place, label, grey)
}

/**
 * Printed figures are all of one height, stand on one line and are as tall as the capital of the word before them.
 * Handwriting never is all of this. The picture is asked, because the engine's boxes hold whole words.
 */
function areLevel(figures: string, place: readonly OcrWord[], label: OcrWord, grey: Grey): boolean {
  const first = place[0]
  const last = place.at(-1)
  if (!first || !last) return true
  const letters = place.reduce((sum, { text }) => sum + text.length, 0)
  const right = first.x0 + ((last.x1 - first.x0) * figures.length) / letters
  const shapes = shapesIn(grey, first.x0, right, Math.min(first.y0, label.y0) - 6, Math.max(first.y1, label.y1) + 6)
  if (shapes.length === 0) return true
  const tall = Math.max(...shapes.map(({ height }) => height))
  const low = Math.min(...shapes.map(({ height }) => height))
  const feet = shapes.map(({ bottom }) => bottom)
  const limit = Math.max(3, 0.16 * tall)
  return tall - low <= limit && Math.max(...feet) - Math.min(...feet) <= limit
}

interface Shape {
  readonly height: number
  readonly bottom: number
}

/** Figures of a stretch of print: parted by columns without ink; specks left out. */
function shapesIn(
  { width, height, data }: Grey,
  from: number,
  to: number,
  top: number,
  bottom: number,
): readonly Shape[] {
  const shapes: Shape[] = []
  let open: { top: number; bottom: number; columns: number } | undefined
  const close = () => {
    if (open && open.columns >= 3 && open.bottom - open.top >= 6)
      shapes.push({ height: open.bottom - open.top + 1, bottom: open.bottom })
    open = undefined
  }
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, to); x += 1) {
    let first = -1
    let last = -1
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
      if ((data[y * width + x] ?? 255) >= 140) continue
      if (first < 0) first = y
      last = y
    }
    if (first < 0) close()
    else if (open)
      open = { top: Math.min(open.top, first), bottom: Math.max(open.bottom, last), columns: open.columns + 1 }
    else open = { top: first, bottom: last, columns: 1 }
  }
  close()
  return shapes
}
