import { BLANK, COMBINING, charKind, FIGURE } from './char-kinds.js'
import { setDepths } from './depths.js'
import type { Hits, Node } from './lexicon.js'
import { spellingAt } from './spelling.js'

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
type Fresh = { -readonly [K in keyof Token]: Token[K] } & { readonly entries: Node | undefined }

/**
 * End of the word at `at`. Dates, notations and clock times stay one token: "18-HD/ĐUK", "25/3/2024", "14.30";
 * "trung cấp - cao đẳng" does not.
 */
function wordEnd(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end) {
    if (charKind(text, i) >= FIGURE) {
      i++
      continue
    }
    const mark = text.charCodeAt(i)
    const next = i + 1 < end ? charKind(text, i + 1) : BLANK
    if ((mark === HYPHEN || mark === SLASH) && next >= FIGURE) i += 2
    else if ((mark === STOP || mark === COMMA || mark === COLON) && next === FIGURE && charKind(text, i - 1) === FIGURE)
      i += 2
    else break
  }
  return i
}

const [HYPHEN, SLASH, STOP, COMMA, COLON] = [0x2d, 0x2f, 0x2e, 0x2c, 0x3a]

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00

function tokenAt(text: string, at: number, end: number): Fresh {
  const first = charKind(text, at)
  if (first < FIGURE) {
    const stop = isHighSurrogate(text.charCodeAt(at)) && at + 1 < end ? at + 2 : at + 1
    const key = text.slice(at, stop).toLowerCase()
    return { start: at, end: stop, key, kind: 'mark', capital: false, hits: null, depth: 0, entries: undefined }
  }
  const stop = wordEnd(text, at, end)
  if (first < COMBINING) {
    const key = text.slice(at, stop).toLowerCase()
    return { start: at, end: stop, key, kind: 'number', capital: false, hits: null, depth: 0, entries: undefined }
  }
  const { key, capital, entries } = spellingAt(text, at, stop)
  return { start: at, end: stop, key, kind: 'word', capital, hits: null, depth: 0, entries }
}

/** Tokens of `text` between `start` and `end`; a bracket or quotation that never closes opens nothing. */
export function tokenise(text: string, start: number, end: number): readonly Token[] {
  const tokens: Fresh[] = []
  for (let at = start; at < end; ) {
    if (charKind(text, at) === BLANK) {
      at++
      continue
    }
    const token = tokenAt(text, at, end)
    tokens.push(token)
    at = token.end
  }
  for (let i = 0; i < tokens.length; i++) setHits(tokens, i)
  setDepths(tokens)
  return tokens
}

/** Follows the vocabulary from the token on, as far as any entry goes. */
function setHits(tokens: Fresh[], index: number): void {
  const token = tokens[index]
  if (token === undefined) return
  for (let node = token.entries, next = index + 1; node !== undefined; next++) {
    token.hits = node.hits
    const following = tokens[next]
    node = following === undefined || node.next.size === 0 ? undefined : node.next.get(following.key)
  }
}
