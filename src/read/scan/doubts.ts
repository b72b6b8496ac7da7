import { isSyllable } from '../../vietnamese/index.js'
import { type Piece, pieceOf } from './lines.js'
import type { OcrWord } from './ocr-engine.js'

/** Confidence (0–100) below which a word is told to the clerk. */
export const DOUBTFUL = 60
/** Below this a word that is no syllable, number or sign is ink, not writing. */
const INK = 30
const INK_LINE = 45
const ODD_LINE = 72

const SIGNS = /^(?:[-–—+*/&%.,;:…()“”"'’}{]{1,4}|[./]{1,3})$/u
const FIGURES = /^[(“"]?\d[\d.,/:%\-–]{0,14}[)”"’;:,.]{0,3}$/u
const CAPITALS = /^[“"(]?[\p{Lu}\d][\p{Lu}\d./&–-]{1,20}[)”"’;:,.]{0,3}$/u

/** Whether the letters of a word can stand in a Vietnamese paper: syllables, figures, signs, abbreviations. */
export function isSound(text: string): boolean {
  if (SIGNS.test(text) || FIGURES.test(text) || CAPITALS.test(text)) return true
  const parts = text.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== '')
  return parts.length > 0 && parts.every(isSyllable)
}

/** What a copy is sent for, as it stands behind a name in Nơi nhận. */
const PURPOSE = /^\(\p{L}\/[cChH]\)[;,.]?$/u

export interface Sifted {
  readonly pieces: readonly Piece[]
  /** How many words were left out as ink of seals, signatures and rules. */
  readonly dropped: number
}

/** Leaves out what the engine made of seals, signatures, rules and specks. */
export function withoutDebris(pieces: readonly Piece[]): Sifted {
  const kept: Piece[] = []
  let dropped = 0
  for (const piece of pieces) {
    const words = isDebris(piece) ? [] : piece.words.filter((word) => !isInk(word))
    dropped += piece.words.length - words.length
    if (words.some(({ text }) => /[\p{L}\p{N}*]/u.test(text))) kept.push(pieceOf(words))
    else dropped += words.length
  }
  return { pieces: kept, dropped }
}

function isInk({ text, confidence }: OcrWord): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return !SIGNS.test(text) || confidence < INK
  return confidence < INK && !isSound(text) && !/\d/u.test(text) && !PURPOSE.test(text)
}

function isDebris({ words }: Piece): boolean {
  if (words.length === 0) return true
  const letters = (word: OcrWord) => Math.max(1, [...word.text].length)
  const all = words.reduce((sum, word) => sum + letters(word), 0)
  const sure = words.reduce((sum, word) => sum + word.confidence * letters(word), 0) / all
  const sound = words.reduce((sum, word) => sum + (isSound(word.text) ? letters(word) : 0), 0) / all
  // A number line whose figures were written by hand has one bad word; it is dealt with apart.
  if (/^S[ốôo6][:.]?$/u.test(words[0]?.text ?? '')) return false
  return sure < INK_LINE || (sure < ODD_LINE && sound < 0.4) || (all <= 2 && sure < ODD_LINE)
}
