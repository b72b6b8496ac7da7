import { phraseKey } from '../clauses/key.js'

const CONTENT = /\p{L}{2,}/gu
const EMPTY_WORDS = new Set(
  'và các của về cho trước ngày theo trong được với tại này gửi văn bản năm tháng đến để là có những'.split(' '),
)
/** The words of a phrase that carry meaning, in compare form. */
const contentWords = (words: string): readonly string[] =>
  (phraseKey(words).match(CONTENT) ?? []).filter((word) => !EMPTY_WORDS.has(word))

/** The content words of one phrase, each once, as numbers. */
export interface Phrase {
  readonly words: readonly number[]
}

/** The phrases of one paper. Each distinct one is read once, so that many can be laid beside each other. */
export class Phrases {
  readonly #phrases = new Map<string, Phrase>()
  readonly #numbers = new Map<string, number>()

  of(words: string): Phrase {
    const known = this.#phrases.get(words)
    if (known) return known
    const phrase = { words: [...new Set(contentWords(words))].map((word) => this.#numberOf(word)) }
    this.#phrases.set(words, phrase)
    return phrase
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

/** Counts how many words other phrases share with one. */
export class SharedWords {
  readonly size: number
  /** By number of a word: 1 where the phrase has it. */
  readonly #own: Uint8Array

  constructor({ words }: Phrase) {
    this.size = words.length
    this.#own = new Uint8Array(Math.max(0, ...words) + 1)
    for (const word of words) this.#own[word] = 1
  }

  with(other: Phrase): number {
    const { words } = other
    let shared = 0
    for (let i = 0; i < words.length; i++) shared += this.#own[words[i] ?? 0] ?? 0
    return shared
  }
}
