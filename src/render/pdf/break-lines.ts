import { widthMm } from '../font/tinos.js'
import { WORD_CUT } from '../layout/text.js'
import type { Piece, Run } from '../layout/types.js'

/** A line of a cell: runs of one look each, and how wide they come out together. */
export interface BrokenLine {
  readonly runs: readonly Run[]
  readonly widthMm: number
}

/** Where Word may end a line: behind a space, behind a hyphen between two letters, in a word that was cut. */
const CHANCES = new RegExp(`(?<= )|(?<=\\p{L}-)(?=\\p{L})|(?<=${WORD_CUT})`, 'u')
/** What rounding may add before a line that fits is broken. */
const ROUNDING_MM = 0.01

/** Fills lines word by word, as Word does: what does not fit any more goes to the next line. */
export function breakLines(pieces: readonly Piece[], sizePt: number, roomMm: number): readonly BrokenLine[] {
  const [only] = pieces
  if (only === undefined) return [{ runs: [], widthMm: 0 }]
  if (pieces.length === 1 && only.kind === 'text') {
    const width = widthMm(only.text, sizePt, only)
    if (width <= roomMm + ROUNDING_MM && !only.text.includes(WORD_CUT)) return [{ runs: [only], widthMm: width }]
  }
  const filling = new Filling(sizePt, roomMm)
  for (const piece of pieces) {
    if (piece.kind === 'break') filling.end()
    else for (const part of piece.whole ? [piece.text] : piece.text.split(CHANCES)) filling.add(part, piece)
  }
  return filling.lines()
}

class Filling {
  readonly #sizePt: number
  readonly #roomMm: number
  readonly #done: BrokenLine[] = []
  #runs: Run[] = []
  /** Width of the line with and without the spaces at its end. */
  #width = 0
  #inked = 0
  /** Nothing may part here: the last part ended without a chance of a line end. */
  #open: { readonly text: string; readonly run: Run }[] = []

  constructor(sizePt: number, roomMm: number) {
    this.#sizePt = sizePt
    this.#roomMm = roomMm
  }

  add(text: string, run: Run): void {
    this.#open.push({ text: text.replaceAll(WORD_CUT, ''), run })
    if (text.endsWith(' ') || text.endsWith('-') || text.endsWith(WORD_CUT)) this.#close()
  }

  end(): void {
    this.#close()
    this.#wrap()
  }

  lines(): readonly BrokenLine[] {
    this.#close()
    this.#wrap()
    return this.#done
  }

  /** Puts the word that came together on this line, or on the next. */
  #close(): void {
    const parts = this.#open
    this.#open = []
    const full = parts.reduce((sum, { text, run }) => sum + widthMm(text, this.#sizePt, run), 0)
    const space = parts.at(-1)?.text.endsWith(' ') ? widthMm(' ', this.#sizePt, parts.at(-1)?.run) : 0
    const inked = full - space
    if (this.#runs.length > 0 && this.#width + inked > this.#roomMm + ROUNDING_MM) this.#wrap()
    this.#inked = this.#width + inked
    this.#width += full
    for (const { text, run } of parts) this.#put(text, run)
  }

  #put(text: string, run: Run): void {
    const last = this.#runs.at(-1)
    if (last && sameLook(last, run)) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text }
    else this.#runs.push({ ...run, text })
  }

  #wrap(): void {
    const last = this.#runs.at(-1)
    if (last) this.#runs[this.#runs.length - 1] = { ...last, text: last.text.trimEnd() }
    this.#done.push({ runs: this.#runs, widthMm: this.#inked })
    this.#runs = []
    this.#width = 0
    this.#inked = 0
  }
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
