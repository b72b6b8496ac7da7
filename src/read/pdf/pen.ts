import type { Rule, Word } from './ink.js'
import { IDENTITY, type Matrix, times } from './matrix.js'
import { OpenBox } from './open-box.js'

/** What the pen knows of a font. Widths come with each glyph. */
export interface PenFont {
  readonly bold: boolean
  readonly italic: boolean
  readonly vertical: boolean
  /** Glyph units to text units, 0.001 but for Type 3 fonts. */
  readonly unit: number
}

interface TextState {
  ctm: Matrix
  font: PenFont
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
}

const PLAIN: PenFont = { bold: false, italic: false, vertical: false, unit: 0.001 }
/** Gap between two letters that parts words, in font heights; a space of the layer counts whatever its width. */
const GAP = 0.2
const DEEPEST = 200
const STRAIGHT = 1
const SHORTEST_RULE = 8

/** Follows the drawing steps of one page and notes where each word stands. */
export class Pen {
  readonly words: Word[] = []
  readonly rules: Rule[] = []
  /** What each painted path reaches over: `x0` ≤ `x1`, `y0` ≤ `y1`. */
  readonly boxes: Rule[] = []
  turnedLetters = 0
  annotation: string | null = null
  artifacts = 0

  readonly #base: Matrix
  /** The letters of all glyphs, one behind the other: a glyph tells from where to where its own stand. */
  readonly #letters: string
  #state: TextState
  readonly #stack: TextState[] = []
  #line: Matrix = IDENTITY
  /** Where the next glyph stands: the text matrix is that of the line, moved. */
  #x = 0
  #y = 0
  #open: OpenWord | null = null
  #spaced = false

  constructor(base: Matrix, letters: string) {
    this.#base = base
    this.#letters = letters
    this.#state = fresh(base)
  }

  // ---- graphics state
  save(): void {
    if (this.#stack.length < DEEPEST) this.#stack.push({ ...this.#state })
  }
  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state
  }
  transform(matrix: Matrix): void {
    this.#state.ctm = times(this.#state.ctm, matrix)
  }
  /** An annotation is drawn on the bare page. */
  beginAnnotation(id: string, matrices: readonly Matrix[]): void {
    this.close()
    this.#stack.length = 0
    this.#state = fresh(this.#base)
    for (const matrix of matrices) this.transform(matrix)
    this.annotation = id
  }
  endAnnotation(): void {
    this.close()
    this.annotation = null
  }

  // ---- text state
  setFont(font: PenFont | null, size: number): void {
    this.#state.font = font ?? PLAIN
    this.#state.size = size
  }
  set(name: 'charSpacing' | 'wordSpacing' | 'leading' | 'rise', value: number): void {
    this.#state[name] = value
  }
  setStretch(percent: number): void {
    this.#state.stretch = percent / 100
  }
  beginText(): void {
    this.setTextMatrix(IDENTITY)
  }
  setTextMatrix(matrix: Matrix): void {
    this.#line = matrix
    this.#x = matrix[4]
    this.#y = matrix[5]
  }
  moveLine(x: number, y: number): void {
    this.setTextMatrix(times(this.#line, [1, 0, 0, 1, x, y]))
  }
  nextLine(): void {
    this.moveLine(0, -this.#state.leading)
  }

  /** A step between glyphs, in thousandths. */
  adjust(thousandths: number): void {
    this.#advance((-thousandths / 1000) * this.#state.size)
  }

  /** A glyph: what it means, as a part of the letters, and how wide it is. */
  print(from: number, to: number, glyphWidth: number, isSpace: boolean): void {
    const { ctm, font, size, stretch, rise, charSpacing, wordSpacing } = this.#state
    const line = this.#line
    // The upper half of ctm × text matrix, without a matrix for each glyph.
    const across = ctm[0] * line[0] + ctm[2] * line[1]
    const slant = ctm[1] * line[0] + ctm[3] * line[1]
    const width = glyphWidth * font.unit * size
    const spacing = charSpacing + (isSpace ? wordSpacing : 0)
    const upright = Math.abs(slant) <= 0.1 * Math.abs(across) && across * size > 0 && !font.vertical
    if (!upright) {
      if (!isBlank(this.#letters, from, to)) this.turnedLetters++
      this.close()
    } else if (isBlank(this.#letters, from, to)) {
      this.#spaced = true
      this.#open = this.#flush(true)
    } else {
      const [lean, up] = [ctm[0] * line[2] + ctm[2] * line[3], ctm[1] * line[2] + ctm[3] * line[3]]
      const x = lean * rise + ctm[0] * this.#x + ctm[2] * this.#y + ctm[4]
      const y = up * rise + ctm[1] * this.#x + ctm[3] * this.#y + ctm[5]
      const height = Math.hypot(lean, up) * Math.abs(size)
      this.#put(from, to, x, Math.max(x + width * stretch * across, x), y, height, Math.abs(spacing * stretch * across))
    }
    this.#advance(width + spacing)
  }

  #advance(distance: number): void {
    const { font, stretch } = this.#state
    const [along, at] = font.vertical ? [-distance, 2] : [distance * stretch, 0]
    this.#x += (this.#line[at] ?? 0) * along
    this.#y += (this.#line[at + 1] ?? 0) * along
  }

  #put(from: number, to: number, x: number, end: number, y: number, size: number, slack: number): void {
    const open = this.#open
    const { font } = this.#state
    if (open && (isMark(this.#letters, from) || open.takes(x, y, size, slack, font))) {
      open.to = to
      open.x1 = Math.max(open.x1, end)
      open.slack = slack
      return
    }
    this.#flush(false)
    this.#open = new OpenWord(from, to, x, end, y, size, font, slack, this.#spaced)
    this.#spaced = false
  }

  /** Ends the word in hand. */
  close(): void {
    this.#open = this.#flush(false)
    this.#spaced = false
  }

  #flush(spaceAfter: boolean): null {
    const open = this.#open
    if (open) {
      const { from, to, x0, x1, y, size, font, spaced } = open
      const text = this.#letters.slice(from, to)
      this.words.push({
        text: LIGATURE.test(text) ? text.replace(LIGATURES, (sign) => sign.normalize('NFKC')) : text,
        x0,
        x1,
        y,
        size,
        bold: font.bold,
        italic: font.italic,
        spaceBefore: spaced,
        spaceAfter,
        annotation: this.annotation,
        artifact: this.artifacts > 0,
      })
    }
    this.#open = null
    return null
  }

  // ---- lines
  /** Straight level and upright stretches of a painted path; curves and slants are no rules. */
  path(data: ArrayLike<number>): void {
    let [x, y, startX, startY] = [0, 0, 0, 0]
    const box = new OpenBox()
    for (let i = 0; i < data.length; ) {
      const step = data[i++]
      const next = (): readonly [number, number] => {
        const [toX, toY] = [data[i++] ?? 0, data[i++] ?? 0]
        box.reach(toX, toY)
        return [toX, toY]
      }
      if (step === 0) {
        ;[x, y] = next()
        startX = x
        startY = y
      } else if (step === 1) {
        const [toX, toY] = next()
        this.#rule(x, y, toX, toY)
        x = toX
        y = toY
      } else if (step === 2 || step === 3) {
        for (let bend = step === 2 ? 2 : 1; bend > 0; bend--) next()
        ;[x, y] = next()
      } else {
        this.#rule(x, y, startX, startY)
        x = startX
        y = startY
      }
    }
    if (!box.isEmpty()) this.boxes.push(box.seenThrough(this.#state.ctm))
  }

  #rule(x0: number, y0: number, x1: number, y1: number): void {
    const m = this.#state.ctm
    const from = [m[0] * x0 + m[2] * y0 + m[4], m[1] * x0 + m[3] * y0 + m[5]] as const
    const to = [m[0] * x1 + m[2] * y1 + m[4], m[1] * x1 + m[3] * y1 + m[5]] as const
    const wide = Math.abs(from[0] - to[0])
    const high = Math.abs(from[1] - to[1])
    if (high <= STRAIGHT && wide >= SHORTEST_RULE) {
      const y = (from[1] + to[1]) / 2
      this.rules.push({ x0: Math.min(from[0], to[0]), x1: Math.max(from[0], to[0]), y0: y, y1: y })
    } else if (wide <= STRAIGHT && high >= SHORTEST_RULE) {
      const x = (from[0] + to[0]) / 2
      this.rules.push({ x0: x, x1: x, y0: Math.min(from[1], to[1]), y1: Math.max(from[1], to[1]) })
    }
  }
}

const LIGATURE = /[\uFB00-\uFB06]/u
const LIGATURES = /[\uFB00-\uFB06]/gu

/** Nothing, or spaces of any kind; the letters of most glyphs are known at once. */
function isBlank(letters: string, from: number, to: number): boolean {
  const code = letters.charCodeAt(from)
  if (to > from && ((code > 0x20 && code < 0x80) || (code > 0xa0 && code < 0x300))) return false
  return letters.slice(from, to).trim() === ''
}

/** A mark over the letter before. */
function isMark(letters: string, at: number): boolean {
  return letters.charCodeAt(at) >= 0x300 && /^\p{M}/u.test(letters.slice(at, at + 2))
}

class OpenWord {
  constructor(
    readonly from: number,
    public to: number,
    readonly x0: number,
    public x1: number,
    readonly y: number,
    readonly size: number,
    readonly font: PenFont,
    public slack: number,
    readonly spaced: boolean,
  ) {}

  takes(x: number, y: number, size: number, slack: number, font: PenFont): boolean {
    const gap = x - this.x1
    const wide = GAP * this.size + Math.max(slack, this.slack)
    return (
      Math.abs(y - this.y) <= 0.1 * this.size &&
      Math.abs(size - this.size) <= 0.1 * this.size &&
      gap <= wide &&
      gap >= -0.6 * this.size &&
      font.bold === this.font.bold &&
      font.italic === this.font.italic
    )
  }
}

function fresh(ctm: Matrix): TextState {
  return { ctm, font: PLAIN, size: 1, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 }
}
