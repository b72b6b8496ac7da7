/** The hash of a word by its letters, one after the other; begins with 0. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

/** Longer words are not kept. */
const LONGEST = 28
/** A slice of thirteen units or more keeps its whole text in memory. */
const LONGEST_OWN = 12
const SLOTS = 0x4000

/**
 * What is known of the words met so far, found by their letters without cutting them out of the text. The vocabulary of
 * official prose is small; a bound guards against endless odd input.
 */
export class WordBook<T> {
  readonly #make: (word: string) => T
  #words: (string | undefined)[] = []
  #values: (T | undefined)[] = []
  #kept = 0

  /** `make` tells what is known of a word met for the first time. */
  constructor(make: (word: string) => T) {
    this.#make = make
    this.#clear()
  }

  /** What is known of the word at `[from, to)`, whose letters have this hash. */
  at(text: string, from: number, to: number, hash: number): T {
    if (to - from > LONGEST) return this.#make(text.slice(from, to))
    const first = (hash ^ (hash >>> 14)) & (SLOTS - 1)
    let slot = first
    for (let word = this.#words[slot]; word !== undefined; word = this.#words[slot]) {
      const value = this.#values[slot]
      if (value !== undefined && isWritten(word, text, from, to)) return value
      slot = (slot + 1) & (SLOTS - 1)
    }
    const cut = text.slice(from, to)
    const word = cut.length > LONGEST_OWN ? Array.from(cut).join('') : cut
    const value = this.#make(word)
    if (this.#kept >= SLOTS / 2) {
      this.#clear()
      slot = first
    }
    this.#words[slot] = word
    this.#values[slot] = value
    this.#kept++
    return value
  }

  #clear(): void {
    this.#words = new Array<undefined>(SLOTS).fill(undefined)
    this.#values = new Array<undefined>(SLOTS).fill(undefined)
    this.#kept = 0
  }
}

function isWritten(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
