import { COMBINING, charKind, FIGURE } from './char-kinds.js'
import { spellingAt } from './spelling.js'
import { earlyTone } from './tone.js'

/** Compare form of one word: small letters, one tone style (`uỷ` = `ủy`). */
export const wordKey = (word: string): string => spellingAt(word, 0, word.length).key

/** Compare form of a phrase: words of letters and figures, one space between. */
export function phraseKey(phrase: string): string {
  const known = KEYS.get(phrase)
  if (known !== undefined) return known
  const key = keyOf(phrase)
  if (KEYS.size >= MOST_KEYS) KEYS.clear()
  KEYS.set(phrase, key)
  return key
}

/** The same phrases of a paper are asked for again and again; bounded, so that none is kept for long. */
const KEYS = new Map<string, string>()
const MOST_KEYS = 256

function keyOf(phrase: string): string {
  if (!isComposed(phrase)) return (phrase.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(wordKey).join(' ')
  const words: string[] = []
  for (let at = 0; at < phrase.length; ) {
    const end = wordEnd(phrase, at)
    if (end === at) at++
    else {
      words.push(keyAt(phrase, at, end))
      at = end
    }
  }
  return words.join(' ')
}

function wordEnd(phrase: string, at: number): number {
  let end = at
  for (let kind = charKind(phrase, end); kind >= FIGURE && kind !== COMBINING; kind = charKind(phrase, end)) end++
  return end
}

const keyAt = (phrase: string, at: number, end: number): string =>
  charKind(phrase, at) === FIGURE ? earlyTone(phrase.slice(at, end)) : spellingAt(phrase, at, end).key

/** Only units below the combining marks, of Vietnamese letters, or of dashes and quotation marks: NFC, one unit a letter. */
function isComposed(phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i)
    if (code >= 0x300 && !(code >= 0x1e00 && code < 0x1f00) && !(code >= 0x2010 && code < 0x2028)) return false
  }
  return true
}
