import { areAsHigh, areLevel, figuresBox } from './figures.js'
import type { Grey } from './grey.js'
import { type Piece, pieceOf } from './lines.js'
import type { Box, OcrWord } from './ocr-engine.js'
import { lostSign } from './slips.js'

/** Figures read as a word of their own with this confidence need no second look. */
const SURE = 90
/** The same for figures in one word with a symbol, which no dictionary holds. */
const SURE_WITH_SYMBOL = 80
/** A second look must give the same figures with this confidence. */
const AGREED = 60
/** Below this a second look is of no use. */
const POOR = 40
const NUMBER_WORD = /^S[ốôo6][:.]?$/u
const GLUED_NUMBER = /^(S[ốôo6][:.]?)(?=.{0,8}[-/–]\p{L})(?!\p{L})(.{1,8}?)(?=[-/–]|$)/u

/** Reads a small part of the page once more; undefined when nothing is read there. */
export type SecondLook = (box: Box) => Promise<OcrWord | undefined>

export interface Blanked {
  readonly piece: Piece
  /** What was taken out. */
  readonly blanks: readonly ('số' | 'ngày')[]
}

interface Place {
  /** The words up to the place, the words of the place, the words behind it. */
  readonly before: readonly OcrWord[]
  readonly words: readonly OcrWord[]
  readonly after: readonly OcrWord[]
  /** What was read as figures, and where in the last word it ends. */
  readonly figures: string
  readonly cut: number
}

/**
 * Takes figures that were written by hand out of a heading line: `Số: … /UB` and `ngày … tháng …`. A clerk writes them
 * in the blank of the print; a recogniser always makes some figures of them, and any guess would be worse than none.
 */
export async function withoutHandwriting(piece: Piece, grey: Grey, look: SecondLook): Promise<Blanked> {
  const blanks: ('số' | 'ngày')[] = []
  let words = piece.words
  const number = numberPlace(words)
  if (number && !(await isPrinted(number, grey, look))) {
    words = emptied(number)
    blanks.push('số')
  }
  const day = dayPlace(words)
  if (day && !(await isPrinted(day, grey, look))) {
    words = emptied(day)
    blanks.push('ngày')
  }
  return blanks.length === 0 ? { piece, blanks } : { piece: pieceOf(words), blanks }
}

/** Between `Số` and the sign in front of the symbol; undefined when the line is no number line or the place is empty. */
function numberPlace(given: readonly OcrWord[]): Place | undefined {
  const words = unglued(given)
  const start = words.findIndex(({ text }) => NUMBER_WORD.test(text))
  if (start < 0 || start > 1) return undefined
  const rest = words.slice(start + 1)
  const sign = rest.findIndex(({ text }) => /[-/–]\s?[\p{L}\d]|^[-/–]$/u.test(text))
  if (sign > 3 || (sign < 0 && rest.length > 1)) return undefined
  const found = place(words, start + 1, sign < 0 ? rest.length : sign + 1, numberEnd)
  // Words behind `Số` make a sentence: `Số liệu của …`.
  return found && /\p{L}{2}/u.test(found.figures) && !/\d/u.test(found.figures) ? undefined : found
}

/** Where the figures end: at the sign, or at the letters of a symbol whose sign was not seen. */
function numberEnd(text: string): number {
  const symbol = /^\d{1,5}(?=\p{Lu}{2,10}[-/–])/u.exec(text)
  return symbol ? symbol[0].length : text.search(/[-/–]/u)
}

/** Between `ngày` and `tháng`. */
function dayPlace(words: readonly OcrWord[]): Place | undefined {
  const start = words.findIndex(({ text }) => /^ngày$/iu.test(text))
  const end = words.findIndex(({ text }, at) => at > start && at <= start + 3 && /tháng$/iu.test(text))
  if (start < 0 || end < 0) return undefined
  return place(words, start + 1, end - start, (text) => text.length - 'tháng'.length)
}

function place(
  words: readonly OcrWord[],
  from: number,
  count: number,
  ends: (text: string) => number,
): Place | undefined {
  const inside = words.slice(from, from + count)
  const last = inside.at(-1)
  if (!last) return undefined
  const end = ends(last.text)
  const cut = end < 0 ? last.text.length : end
  const figures = [...inside.slice(0, -1).map(({ text }) => text), last.text.slice(0, cut)].join('')
  if (/^[.…_\s]*$/u.test(figures)) return undefined
  const filled = cut === 0 ? inside.slice(0, -1) : inside
  return {
    before: words.slice(0, from),
    words: filled,
    after: words.slice(from + filled.length),
    figures,
    cut: cut === 0 ? Number.POSITIVE_INFINITY : cut,
  }
}

/** `Số:574/UB` read as one word becomes two. */
function unglued(words: readonly OcrWord[]): readonly OcrWord[] {
  const [first, ...rest] = words
  const label = first && GLUED_NUMBER.exec(first.text)?.[1]
  if (!first || !label) return words
  const x = first.x0 + ((first.x1 - first.x0) * label.length) / first.text.length
  return [{ ...first, text: label, x1: x }, { ...first, text: first.text.slice(label.length), x0: x }, ...rest]
}

function emptied({ before, words, after, cut }: Place): readonly OcrWord[] {
  const last = words.at(-1)
  if (!last || cut >= last.text.length) return [...before, ...after]
  const x0 = last.x0 + ((last.x1 - last.x0) * cut) / last.text.length
  // The doubtful part is gone; what stays is a sign and letters.
  const left = last.text.slice(cut)
  const text = /^\p{Lu}{2}/u.test(left) ? lostSign(left) + left : left
  return [...before, { ...last, text, x0, confidence: Math.max(last.confidence, SURE) }, ...after]
}

/**
 * Figures count as print when they are level, as high as the word before them, and were read without doubt: with great
 * confidence as a word of their own, or twice alike.
 */
async function isPrinted({ before, figures, words, cut }: Place, grey: Grey, look: SecondLook): Promise<boolean> {
  const last = words.at(-1)
  if (!/^\d{1,5}[a-zđ]?$/u.test(figures) || !last) return false
  const least = Math.min(...words.map(({ confidence }) => confidence))
  if (least < POOR) return false
  const box = figuresBox(words, figures.length, grey)
  const label = before.at(-1)
  if (!areLevel(box, grey) || (label && !areAsHigh(box, label, grey))) return false
  if (least >= (cut < last.text.length ? SURE_WITH_SYMBOL : SURE)) return true
  // A cut too near the figures or too wide misleads the engine: either may do.
  for (const room of [0, 4]) {
    const again = await look({ ...box, x0: box.x0 - room, x1: box.x1 + room })
    if (again && again.confidence >= AGREED && again.text === figures.replace(/\D/gu, '')) return true
  }
  return false
}
