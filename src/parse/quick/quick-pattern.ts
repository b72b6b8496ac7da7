import { ending } from '../../vietnamese/letters.js'
import { neededBy } from './needed-words.js'
import { type Held, WordLists } from './words-held.js'

const LISTS = new WordLists()

/** The texts asked about last: the rules of one kind all ask about the same words. */
let [lastText, lastHeld, textBefore, heldBefore]: [string, Held, string, Held] = [
  '',
  new Int32Array(0),
  '',
  new Int32Array(0),
]

function heldBy(text: string): Held {
  if (text === lastText) return lastHeld
  const again = text === textBefore
  const held = again ? heldBefore : LISTS.in(text)
  textBefore = lastText
  heldBefore = lastHeld
  lastText = text
  lastHeld = held
  return held
}

/**
 * A pattern that is tried only where the words it cannot do without stand in the text. The words are read off the
 * pattern itself. Most rules meet most texts in vain, and one look at the words tells all rules of a kind so.
 */
export class QuickPattern {
  readonly #pattern: RegExp
  readonly #lists: readonly number[]

  constructor(pattern: RegExp) {
    if (pattern.global || pattern.sticky) throw new Error('a quick pattern is asked about whole texts')
    this.#pattern = pattern
    this.#lists = neededBy(pattern).map((words) => LISTS.add(words))
    // what was read before knows nothing of new words
    lastText = textBefore = ''
    lastHeld = heldBefore = new Int32Array(0)
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null
  }

  #mayMatch(text: string): boolean {
    const lists = this.#lists
    if (lists.length === 0) return true
    const held = heldBy(text)
    for (let i = 0; i < lists.length; i++) {
      const list = lists[i] ?? 0
      if (((held[list >> 5] ?? 0) & (1 << (list & 31))) === 0) return false
    }
    return true
  }
}

export const quick = (pattern: RegExp): QuickPattern => new QuickPattern(pattern)

/** As `ending` of the language, tried only where its words stand. */
export const quickEnding = (source: string): QuickPattern => quick(ending(source))
