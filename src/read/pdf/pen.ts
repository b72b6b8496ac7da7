import type { Rule, Word } from './ink.js'
import { IDENTITY, type Matrix, times } from './matrix.js'

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
  #state: TextState
  readonly #stack: TextState[] = []
  #text: Matrix = IDENTITY
  #line: Matrix = IDENTITY
  #open: OpenWord | null = null
  #spaced = false

  constructor(base: Matrix) {
    this.#base = base
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
    this.#text = IDENTITY
    this.#line = IDENTITY
  }
  setTextMatrix(matrix: Matrix): void {
    this.#text = matrix
    this.#line = matrix
  }
  moveLine(x: number, y: number): void {
    this.#line = times(this.#line, [1, 0, 0, 1, x, y])
    this.#text = this.#line
  }
  nextLine(): void {
    this.moveLine(0, -this.#state.leading)
  }

  /** A step between glyphs, in thousandths. */
  adjust(thousandths: number): void {
    this.#advance((-thousandths / 1000) * this.#state.size)
  }

  /** A glyph, what it means and how wide it is. */
  print(text: string, glyphWidth: number, isSpace: boolean): void {
    const state = this.#state
    const matrix = times(state.ctm, this.#text)
    const width = glyphWidth * state.font.unit * state.size
    const spacing = state.charSpacing + (isSpace ? state.wordSpacing : 0)
    const upright =
      Math.abs(matrix[1]) <= 0.1 * Math.abs(matrix[0]) && matrix[0] * state.size > 0 && !state.font.vertical
    if (!upright) {
      if (/\S/u.test(text)) this.turnedLetters++
      this.close()
    } else if (text.trim() === '') {
      this.#spaced = true
      this.#open = this.#flush(true)
    } else {
      const x = matrix[2] * state.rise + matrix[4]
      const y = matrix[3] * state.rise + matrix[5]
      const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(state.size)
      const inkEnd = x + width * state.stretch * matrix[0]
      this.#put(text, x, Math.max(inkEnd, x), y, height, Math.abs(spacing * state.stretch * matrix[0]))
    }
    this.#advance(width + spacing)
  }

  #advance(distance: number): void {
    const { font, stretch } = this.#state
    this.#text = times(this.#text, font.vertical ? [1, 0, 0, 1, 0, -distance] : [1, 0, 0, 1, distance * stretch, 0])
  }

  #put(text: string, x: number, end: number, y: number, size: number, slack: number): void {
    const open = this.#open
    const { font } = this.#state
    const mark = /^\p{M}/u.test(text)
    if (open && (mark || open.takes(x, y, size, slack, font))) {
      open.text += text
      open.x1 = Math.max(open.x1, end)
      open.slack = slack
      return
    }
    this.#flush(false)
    this.#open = new OpenWord(text, x, end, y, size, font, slack, this.#spaced)
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
      const { text, x0, x1, y, size, font, spaced } = open
      this.words.push({
        text: text.replace(LIGATURES, (sign) => sign.normalize('NFKC')),
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

class OpenBox {
  #x0 = Number.POSITIVE_INFINITY
  #y0 = Number.POSITIVE_INFINITY
  #x1 = Number.NEGATIVE_INFINITY
  #y1 = Number.NEGATIVE_INFINITY

  reach(x: number, y: number): void {
    this.#x0 = Math.min(this.#x0, x)
    this.#x1 = Math.max(this.#x1, x)
    this.#y0 = Math.min(this.#y0, y)
    this.#y1 = Math.max(this.#y1, y)
  }
  isEmpty(): boolean {
    return this.#x0 > this.#x1
  }
  seenThrough(m: Matrix): Rule {
    const xs = [m[0] * this.#x0 + m[2] * this.#y0 + m[4], m[0] * this.#x1 + m[2] * this.#y1 + m[4]]
    const ys = [m[1] * this.#x0 + m[3] * this.#y0 + m[5], m[1] * this.#x1 + m[3] * this.#y1 + m[5]]
    return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
  }
}

const LIGATURES = /[\uFB00-\uFB06]/gu

class OpenWord {
  constructor(
    public text: string,
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
