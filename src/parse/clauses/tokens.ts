import { hashed } from '../../vietnamese/index.js'
import { BLANK, CAPITAL, COMBINING, charKind, FIGURE, SMALL } from './char-kinds.js'
import { isBracket, setDepths } from './depths.js'
import { type Hits, numberOf, setHits } from './lexicon.js'
import { spellingOf } from './spelling.js'

/** One word or mark of the reading text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Compare form (see wordKey); the mark itself for punctuation. */
  readonly key: string
  readonly kind: 'word' | 'number' | 'mark'
  /** First letter is a capital. */
  readonly capital: boolean
  /** What the words from here on can be, by tag. */
  readonly hits: Hits | null
  /** How many brackets and quotation marks are open around it. */
  readonly depth: number
}

/** A token in the making: what words it begins and its depth show only when all are cut. */
type Fresh = { -readonly [K in keyof Token]: Token[K] } & { readonly number: number }

const [HYPHEN, SLASH, STOP, COMMA, COLON, AMPERSAND] = [0x2d, 0x2f, 0x2e, 0x2c, 0x3a, 0x26]

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00

interface Mark {
  readonly key: string
  readonly number: number
}
/** Marks met so far, by their code unit. */
const MARKS = new Map<number, Mark>()
/** Far more than there are marks in use; the bound only guards against endless odd input. */
const MOST_MARKS = 2000

function markOf(code: number): Mark {
  const known = MARKS.get(code)
  if (known !== undefined) return known
  const key = String.fromCharCode(code).toLowerCase()
  const mark = { key, number: numberOf(key) }
  if (MARKS.size < MOST_MARKS) MARKS.set(code, mark)
  return mark
}

/** Cuts one paragraph into tokens. */
class Cutter {
  readonly tokens: Fresh[] = []
  /** A bracket or quotation mark was met. */
  bracketed = false
  readonly #text: string
  readonly #end: number

  constructor(text: string, end: number) {
    this.#text = text
    this.#end = end
  }

  cut(start: number): void {
    const text = this.#text
    for (let at = start; at < this.#end; ) {
      const kind = charKind(text, at)
      if (kind === BLANK) at++
      else if (kind < FIGURE) at = this.#mark(at)
      else at = this.#word(at, kind)
    }
  }

  #mark(at: number): number {
    const code = this.#text.charCodeAt(at)
    const stop = isHighSurrogate(code) && at + 1 < this.#end ? at + 2 : at + 1
    const { key, number } =
      stop === at + 1 ? markOf(code) : { key: this.#text.slice(at, stop).toLowerCase(), number: -1 }
    this.bracketed ||= isBracket(key)
    this.tokens.push({ start: at, end: stop, key, kind: 'mark', capital: false, hits: null, depth: 0, number })
    return stop
  }

  /**
   * Dates, notations, clock times and short names stay one token: "18-HD/ĐUK", "25/3/2024", "14.30", "GD&ĐT"; "trung cấp - cao đẳng" and
   * "Lao động-Thương binh" do not.
   */
  #word(at: number, first: number): number {
    const text = this.#text
    const end = this.#end
    let last = text.charCodeAt(at)
    let lastKind = first
    let hash = hashed(0, last)
    let small = last < 0x80 && first === FIGURE
    let i = at + 1
    while (i < end) {
      const code = text.charCodeAt(i)
      const kind = charKind(text, i)
      if (kind < FIGURE) {
        const next = i + 1 < end ? charKind(text, i + 1) : BLANK
        const ties =
          code === HYPHEN || code === SLASH
            ? next >= FIGURE && !(code === HYPHEN && lastKind === SMALL && next === CAPITAL)
            : code === AMPERSAND
              ? lastKind === CAPITAL && next === CAPITAL
              : next === FIGURE && lastKind === FIGURE && (code === STOP || code === COMMA || code === COLON)
        if (!ties) break
        hash = hashed(hash, code)
        i++
        last = text.charCodeAt(i)
        lastKind = next
      } else {
        last = code
        lastKind = kind
      }
      small &&= last < 0x80 && lastKind < SMALL
      hash = hashed(hash, last)
      i++
    }
    if (first < COMBINING) {
      const written = text.slice(at, i)
      const key = small ? written : written.toLowerCase()
      const number = numberOf(key)
      this.tokens.push({ start: at, end: i, key, kind: 'number', capital: false, hits: null, depth: 0, number })
    } else {
      const { key, capital, number } = spellingOf(text, at, i, hash)
      this.tokens.push({ start: at, end: i, key, kind: 'word', capital, hits: null, depth: 0, number })
    }
    return i
  }
}

/** Tokens of `text` between `start` and `end`; a bracket or quotation that never closes opens nothing. */
export function tokenise(text: string, start: number, end: number): readonly Token[] {
  const cutter = new Cutter(text, end)
  cutter.cut(start)
  setHits(cutter.tokens)
  if (cutter.bracketed) setDepths(cutter.tokens)
  return cutter.tokens
}
