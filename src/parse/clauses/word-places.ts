import { FIGURE_SIGN, letterAt } from './char-kinds.js'

/** Where a word of a list stands, and what the list says of it. */
export interface Place<T> {
  readonly at: number
  readonly value: T
}

interface Entry<T> {
  readonly word: string
  readonly value: T
}

const KNOWN = 1024
const step = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0

/**
 * Finds the words of a list in a text, in any writing of capitals, in one pass and without cutting words out.
 * A word is a run of letters and marks with no letter, mark or figure before it.
 */
export class WordPlaces<T> {
  readonly #entries = new Map<number, Entry<T>>()
  /** By the last bits of a hash: 1 where a word of the list has them. Most words of a text are passed over after one look. */
  readonly #known = new Uint8Array(KNOWN)
  readonly #figures: T | null

  /** `figures`: what is said of a place where a number begins; null when numbers are of no interest. */
  constructor(list: Iterable<readonly [word: string, value: T]>, figures: T | null = null) {
    this.#figures = figures
    for (const [word, value] of list) {
      let hash = 0
      for (let i = 0; i < word.length; i++) hash = step(hash, letterAt(word, i))
      const other = this.#entries.get(hash)
      if (other !== undefined) throw new Error(`“${word}” and “${other.word}” cannot stand in one list`)
      this.#entries.set(hash, { word, value })
      this.#known[hash & (KNOWN - 1)] = 1
    }
  }

  /** All places in `[from, to)`, in order. A word that begins before `to` counts. */
  in(text: string, from: number, to: number): readonly Place<T>[] {
    const places: Place<T>[] = []
    let inside = from > 0 && letterAt(text, from - 1) !== 0
    for (let at = from; at < to; ) {
      let letter = letterAt(text, at)
      if (letter <= FIGURE_SIGN) {
        if (letter === FIGURE_SIGN && !inside && this.#figures !== null) places.push({ at, value: this.#figures })
        inside = letter === FIGURE_SIGN
        at++
        continue
      }
      const start = at
      let hash = 0
      for (; letter > FIGURE_SIGN; letter = letterAt(text, ++at)) hash = step(hash, letter)
      const entry = inside || this.#known[hash & (KNOWN - 1)] === 0 ? undefined : this.#entries.get(hash)
      if (entry !== undefined && isAt(entry.word, text, start, at)) places.push({ at: start, value: entry.value })
      inside = true
    }
    return places
  }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== letterAt(text, from + i)) return false
  return true
}
