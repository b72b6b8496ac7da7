import { transformed } from '../annotations.js'
import type { Rect } from '../import-pages.js'
import { type Operand, Text } from './lexer.js'
import { type Matrix, meet, times, UNIT } from './matrix.js'
import { type FontWidths, UNKNOWN_FONT } from './widths.js'

const SQUARE: Rect = [0, 0, 1, 1]
/** Farther than any line reaches. */
const FAR = 1e5

export interface State {
  readonly matrix: Matrix
  readonly clip: Rect | null
  readonly fillWhite: boolean
  readonly strokeWhite: boolean
  readonly line: number
  readonly font: FontWidths
  readonly size: number
  readonly spacing: number
  readonly wordSpacing: number
  readonly squeeze: number
  readonly leading: number
  readonly rise: number
}

export const START: State = {
  matrix: UNIT,
  clip: null,
  fillWhite: false,
  strokeWhite: false,
  line: 1,
  font: UNKNOWN_FONT,
  size: 0,
  spacing: 0,
  wordSpacing: 0,
  squeeze: 1,
  leading: 0,
  rise: 0,
}

/** What one page has painted so far. */
export class Run {
  readonly boxes: Rect[] = []
  operators = 0
  unsure = false
  cmyk = false
  readonly #matters: (rect: Rect) => boolean

  constructor(matters: (rect: Rect) => boolean) {
    this.#matters = matters
  }

  wants(rect: Rect): boolean {
    return this.#matters(rect)
  }

  paint(rect: Rect, clip: Rect | null): void {
    const seen = meet(rect, clip)
    if (seen[0] > seen[2] || seen[1] > seen[3]) return
    if (seen.every(Number.isFinite)) {
      if (this.#matters(seen)) this.boxes.push(seen)
    } else this.unsure = true
  }
}

/** Follows the state of drawing (ISO 32000-1, 8.4 and 9.3) as far as it says where ink falls. */
export class Pen {
  state: State
  under = 0
  readonly #run: Run
  readonly #saved: State[] = []
  #text: Matrix = UNIT
  #line: Matrix = UNIT
  #path: Rect | null = null
  #point: readonly [number, number] = [0, 0]
  #clipping = false

  constructor(start: State, run: Run) {
    this.state = start
    this.#run = run
  }

  get depth(): number {
    return this.#saved.length
  }

  picture(): void {
    this.#run.paint(transformed(SQUARE, this.state.matrix), this.state.clip)
  }

  useFont(font: FontWidths, size: Operand | undefined): void {
    this.state = { ...this.state, font, size: numeric(size) }
  }

  apply(operator: string, operands: readonly Operand[]): void {
    const n = (at: number): number => numeric(operands[at])
    switch (operator) {
      case 'q':
        if (this.#saved.length < 512) this.#saved.push(this.state)
        return
      case 'Q': {
        const saved = this.#saved.pop()
        if (saved) this.state = saved
        else this.under += 1
        return
      }
      case 'cm':
        this.state = { ...this.state, matrix: times([n(0), n(1), n(2), n(3), n(4), n(5)], this.state.matrix) }
        return
      case 'm':
      case 'l':
        this.#reach(n(0), n(1))
        return
      case 'c':
        this.#reach(n(0), n(1))
        this.#reach(n(2), n(3))
        this.#reach(n(4), n(5))
        return
      case 'v':
      case 'y':
        this.#reach(n(0), n(1))
        this.#reach(n(2), n(3))
        return
      case 're':
        this.#reach(n(0), n(1))
        this.#reach(n(0) + n(2), n(1))
        this.#reach(n(0), n(1) + n(3))
        this.#reach(n(0) + n(2), n(1) + n(3))
        return
      case 'W':
      case 'W*':
        this.#clipping = true
        return
      case 'n':
        this.#endPath(false, false)
        return
      case 'f':
      case 'F':
      case 'f*':
        this.#endPath(true, false)
        return
      case 'S':
      case 's':
        this.#endPath(false, true)
        return
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        this.#endPath(true, true)
        return
      case 'sh':
        this.#run.paint(this.state.clip ?? [-1e6, -1e6, 1e6, 1e6], null)
        return
      case 'w':
        this.state = { ...this.state, line: n(0) }
        return
      case 'g':
      case 'rg':
      case 'k':
      case 'sc':
      case 'scn':
      case 'cs':
        this.state = { ...this.state, fillWhite: operator !== 'cs' && isWhite(operator, operands) }
        return
      case 'G':
      case 'RG':
      case 'K':
      case 'SC':
      case 'SCN':
      case 'CS':
        this.state = { ...this.state, strokeWhite: operator !== 'CS' && isWhite(operator, operands) }
        return
      default:
        this.#word(operator, operands)
    }
  }

  #word(operator: string, operands: readonly Operand[]): void {
    const n = (at: number): number => numeric(operands[at])
    switch (operator) {
      case 'BT':
        this.#text = UNIT
        this.#line = UNIT
        return
      case 'Tc':
        this.state = { ...this.state, spacing: n(0) }
        return
      case 'Tw':
        this.state = { ...this.state, wordSpacing: n(0) }
        return
      case 'Tz':
        this.state = { ...this.state, squeeze: n(0) / 100 }
        return
      case 'TL':
        this.state = { ...this.state, leading: n(0) }
        return
      case 'Ts':
        this.state = { ...this.state, rise: n(0) }
        return
      case 'Tm':
        this.#line = [n(0), n(1), n(2), n(3), n(4), n(5)]
        this.#text = this.#line
        return
      case 'TD':
        this.state = { ...this.state, leading: -n(1) }
        this.#move(n(0), n(1))
        return
      case 'Td':
        this.#move(n(0), n(1))
        return
      case 'T*':
        this.#move(0, -this.state.leading)
        return
      case 'Tj':
        this.#show(operands[0])
        return
      case "'":
        this.#move(0, -this.state.leading)
        this.#show(operands[0])
        return
      case '"':
        this.state = { ...this.state, wordSpacing: n(0), spacing: n(1) }
        this.#move(0, -this.state.leading)
        this.#show(operands[2])
        return
      case 'TJ':
        if (Array.isArray(operands[0])) this.#showAll(operands[0])
    }
  }

  #move(x: number, y: number): void {
    this.#line = times([1, 0, 0, 1, x, y], this.#line)
    this.#text = this.#line
  }

  #show(text: Operand | undefined): void {
    if (text instanceof Text) this.#showAll([text])
  }

  /** One rectangle for a whole TJ: kerning inside it does not matter here. */
  #showAll(items: readonly Operand[]): void {
    const { font, size, spacing, wordSpacing, squeeze, rise } = this.state
    const matrix = times(this.#text, this.state.matrix)
    const edges = [rise + font.down * size, rise + font.up * size] as const
    const [low, high] = [Math.min(...edges), Math.max(...edges)]
    // However long the line is, it stays where nobody looks; what follows it on the line does too.
    if (!this.#run.wants(transformed([-FAR, low, FAR, high], matrix))) return
    let x = 0
    let [least, most] = [0, 0]
    for (const item of items) {
      if (item instanceof Text) {
        const { em, codes, spaces } = font.measure(item.bytes())
        x += (em * size + codes * spacing + spaces * wordSpacing) * squeeze
      } else if (typeof item === 'number') x -= (item / 1000) * size * squeeze
      least = Math.min(least, x)
      most = Math.max(most, x)
    }
    if (most > least) {
      this.#run.paint(transformed([least, low, most, high], matrix), this.state.clip)
    }
    this.#text = times([1, 0, 0, 1, x, 0], this.#text)
  }

  #reach(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.state.matrix
    this.#point = [a * x + c * y + e, b * x + d * y + f]
    const [px, py] = this.#point
    const path = this.#path
    this.#path = path
      ? [Math.min(path[0], px), Math.min(path[1], py), Math.max(path[2], px), Math.max(path[3], py)]
      : [px, py, px, py]
  }

  #endPath(fill: boolean, stroke: boolean): void {
    const path = this.#path
    if (path) {
      if (fill && !this.state.fillWhite) this.#run.paint(path, this.state.clip)
      if (stroke && !this.state.strokeWhite) this.#run.paint(widened(path, this.state), this.state.clip)
      if (this.#clipping) this.state = { ...this.state, clip: meet(path, this.state.clip) }
    }
    this.#clipping = false
    this.#path = null
  }
}

function widened([left, bottom, right, top]: Rect, { line, matrix }: State): Rect {
  const half = (line / 2) * Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]))
  return [left - half, bottom - half, right + half, top + half]
}

function isWhite(operator: string, operands: readonly Operand[]): boolean {
  const paper =
    operator === 'k' || operator === 'K' || ((operator === 'sc' || operator === 'scn') && operands.length === 4) ? 0 : 1
  return operands.length > 0 && operands.every((value) => typeof value === 'number' && Math.abs(value - paper) < 0.001)
}

function numeric(operand: Operand | undefined): number {
  return typeof operand === 'number' ? operand : 0
}
