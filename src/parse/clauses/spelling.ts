import { hashed, WordBook } from '../../vietnamese/index.js'
import { CAPITAL, charKind } from './char-kinds.js'
import { numberOf } from './lexicon.js'
import { earlyTone } from './tone.js'

/** A word as it is written, with what is known of it wherever it stands. */
export interface Spelling {
  /** Compare form: small letters, one tone style. */
  readonly key: string
  /** First letter is a capital. */
  readonly capital: boolean
  /** Its number in the vocabulary, -1 when it stands in no entry. */
  readonly number: number
}

const BOOK = new WordBook((written): Spelling => {
  const key = earlyTone(written)
  return { key, capital: charKind(written, 0) === CAPITAL, number: numberOf(key) }
})

/** The spelling of the word at `[from, to)`, made once for all its occurrences. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  let hash = 0
  for (let i = from; i < to; i++) hash = hashed(hash, text.charCodeAt(i))
  return BOOK.at(text, from, to, hash)
}

/** As {@link spellingAt}, of a word whose hash is known. */
export const spellingOf = (text: string, from: number, to: number, hash: number): Spelling =>
  BOOK.at(text, from, to, hash)
