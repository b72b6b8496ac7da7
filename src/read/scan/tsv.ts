import type { OcrWord } from './ocr-engine.js'

const WORD_LEVEL = '5'
/** Marks that stand alone, which no keyboard writes: specks over a letter. */
const LOOSE_MARKS = /[\u02B0-\u02FF^`´¨¸¯]/gu

/** Strokes that no dispatch holds: a flat one is the dash of an item. */
const STROKE = /^[~¬_−‐‑]$/u
const FLAT = 0.6

/**
 * Words of tesseract's TSV output. Columns: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence, text. `only`: the page whose words are wanted, all without it.
 */
export function wordsOfTsv(tsv: string, only?: number): readonly OcrWord[] {
  const lines = new Map<string, number>()
  const words: OcrWord[] = []
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...rest] = row.split('\t')
    if (only !== undefined && Number(page) !== only) continue
    const read = rest.join('\t').replace(LOOSE_MARKS, '').trim()
    const text = STROKE.test(read) && Number(height) < FLAT * Number(width) ? '-' : read
    if (level !== WORD_LEVEL || text === '') continue
    const key = `${page}.${block}.${paragraph}.${line}`
    const number = lines.get(key) ?? lines.size
    lines.set(key, number)
    const x0 = Number(left)
    const y0 = Number(top)
    const word = {
      text,
      confidence: Number(confidence),
      line: number,
      x0,
      y0,
      x1: x0 + Number(width),
      y1: y0 + Number(height),
    }
    if ([word.confidence, x0, y0, word.x1, word.y1].every(Number.isFinite)) words.push(word)
  }
  return words
}
