import { middle } from './lines.js'
import type { OcrWord } from './ocr-engine.js'

/** Widths in the serif type of official papers, in font sizes. A figure is half a size. */
const WIDTH: Readonly<Record<string, number>> = { I: 0.333, V: 0.722, '/': 0.278, '.': 0.25, ',': 0.25, ';': 0.278 }
const FIGURE = 0.5
const SIGN = 0.3
/** White at both ends that belongs to the letters but not to their box. */
const BEARING = 0.115
/** How far a box may be from its letters. One stroke more or less is 0.333. */
const SAME = 0.15

const NUMERAL = /^(\(?)([IVXHl1|]{1,4})((?:\/\d{4})?[.,;:)]{0,2})$/u
const QUARTERS = ['I', 'II', 'III', 'IV'] as const

export interface Checked {
  readonly words: readonly OcrWord[]
  /** What was read and is not believed. */
  readonly doubtful: readonly string[]
}

/** Width of one figure on these pages in pixels, undefined where too few stand alone. */
export function figureWidth(words: readonly OcrWord[]): number | undefined {
  const widths = words.filter(({ text }) => /^\d{2,4}$/u.test(text)).map(({ x0, x1, text }) => (x1 - x0) / text.length)
  return widths.length < 3 ? undefined : middle(widths)
}

/**
 * An engine makes one stroke of two: `quý II/2024` comes as `quý I/2024` with good confidence, and the deadline would be
 * wrong by months. The box tells how many strokes were printed; a numeral that does not fill its box is left blank.
 */
export function checkQuarters(words: readonly OcrWord[], figure: number | undefined): Checked {
  const doubtful: string[] = []
  const checked = words.map((word, at) => {
    const [, open = '', numeral = '', behind = ''] = NUMERAL.exec(word.text) ?? []
    if (numeral === '' || !/^quý$/iu.test(words[at - 1]?.text ?? '')) return word
    if (isQuarter(numeral) && (figure === undefined || fills(numeral + behind, word, figure))) return word
    doubtful.push(word.text)
    return { ...word, text: `${open}…${behind}` }
  })
  return { words: checked, doubtful }
}

const isQuarter = (numeral: string) => QUARTERS.some((quarter) => quarter === numeral)

function fills(text: string, { x0, x1 }: OcrWord, figure: number): boolean {
  const size = figure / FIGURE
  const printed = [...text].reduce((sum, sign) => sum + (WIDTH[sign] ?? (/\d/u.test(sign) ? FIGURE : SIGN)), 0)
  return Math.abs((x1 - x0) / size - (printed - BEARING)) <= SAME
}
