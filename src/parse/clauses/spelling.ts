import { CAPITAL, charKind } from './char-kinds.js'
import { entriesWith, type Node } from './lexicon.js'
import { earlyTone } from './tone.js'

/** A word as it is written, with what is known of it wherever it stands. */
export interface Spelling {
  readonly written: string
  /** Compare form: small letters, one tone style. */
  readonly key: string
  /** First letter is a capital. */
  readonly capital: boolean
  /** Entries of the vocabulary that begin with this word. */
  readonly entries: Node | undefined
}

function spell(written: string): Spelling {
  const key = earlyTone(written)
  return { written, key, capital: charKind(written, 0) === CAPITAL, entries: entriesWith(key) }
}

/** Longer words are not kept: a slice of thirteen units or more would keep its whole text in memory. */
const LONGEST = 12
const SLOTS = 0x4000

/** The words met so far, found by their letters without cutting them out of the text. */
let book: (Spelling | undefined)[] = new Array<undefined>(SLOTS).fill(undefined)
let kept = 0

/** The spelling of the word at `[from, to)`, made once for all its occurrences. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  if (to - from > LONGEST) return spell(text.slice(from, to))
  let slot = slotOf(text, from, to)
  for (let known = book[slot]; known !== undefined; known = book[slot]) {
    if (isWritten(known.written, text, from, to)) return known
    slot = (slot + 1) % SLOTS
  }
  // The vocabulary of official prose is small; the bound only guards against endless odd input.
  if (kept >= SLOTS / 2) {
    book = new Array<undefined>(SLOTS).fill(undefined)
    kept = 0
    slot = slotOf(text, from, to)
  }
  const fresh = spell(text.slice(from, to))
  book[slot] = fresh
  kept++
  return fresh
}

function slotOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 14)) & (SLOTS - 1)
}

function isWritten(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
