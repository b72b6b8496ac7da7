import { wordKey } from './key.js'
import { type Hits, hitsAt } from './lexicon.js'

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

const OPENERS = '(["“«['
const CLOSERS = ')]”»'

const MARK = 0
const SPACE = 1
const DIGIT = 2
const LOWER = 3
const UPPER = 4

/** Kind of each UTF-16 code unit, read once: asking Unicode properties per letter costs more than all rules together. */
const KINDS = new Uint8Array(0x10000)
for (let code = 0; code < KINDS.length; code++) {
  const char = String.fromCharCode(code)
  KINDS[code] = /\s/u.test(char)
    ? SPACE
    : /\p{N}/u.test(char)
      ? DIGIT
      : /\p{Lu}/u.test(char)
        ? UPPER
        : /[\p{L}\p{M}]/u.test(char)
          ? LOWER
          : MARK
}
const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? MARK
const isWord = (kind: number): boolean => kind >= DIGIT

/**
 * End of the token at `at`. Dates, notations and clock times stay one token: "18-HD/ĐUK", "25/3/2024", "14.30";
 * "trung cấp - cao đẳng" does not.
 */
function tokenEnd(text: string, at: number, end: number): number {
  if (!isWord(kindAt(text, at))) {
    const code = text.charCodeAt(at)
    return code >= 0xd800 && code < 0xdc00 && at + 1 < end ? at + 2 : at + 1
  }
  let i = at + 1
  while (i < end) {
    if (isWord(kindAt(text, i))) {
      i++
      continue
    }
    const mark = text[i]
    const next = i + 1 < end ? kindAt(text, i + 1) : SPACE
    if ((mark === '-' || mark === '/') && isWord(next)) i += 2
    else if ((mark === '.' || mark === ',' || mark === ':') && next === DIGIT && kindAt(text, i - 1) === DIGIT) i += 2
    else break
  }
  return i
}

/** Tokens of `text` between `start` and `end`; a bracket or quotation that never closes opens nothing. */
export function tokenise(text: string, start: number, end: number): readonly Token[] {
  const tokens: {
    start: number
    end: number
    key: string
    kind: Token['kind']
    capital: boolean
    hits: Hits | null
    depth: number
  }[] = []
  for (let at = start; at < end; ) {
    const first = kindAt(text, at)
    if (first === SPACE) {
      at++
      continue
    }
    const stop = tokenEnd(text, at, end)
    const word = text.slice(at, stop)
    const kind = first >= LOWER ? 'word' : first === DIGIT ? 'number' : 'mark'
    tokens.push({
      start: at,
      end: stop,
      key: kind === 'word' ? wordKey(word) : word.toLowerCase(),
      kind,
      capital: first === UPPER,
      hits: null,
      depth: 0,
    })
    at = stop
  }
  const keys = tokens.map((token) => token.key)
  for (const [index, token] of tokens.entries()) if (token.kind === 'word') token.hits = hitsAt(keys, index)
  setDepths(tokens)
  return tokens
}

function setDepths(tokens: { key: string; kind: Token['kind']; depth: number }[]): void {
  const open: { index: number; closer: string }[] = []
  const pairs: [number, number][] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue
    const mark = token.key
    const top = open.at(-1)
    if (top && mark === top.closer) {
      open.pop()
      pairs.push([top.index, index])
    } else if (CLOSERS.includes(mark)) {
      const at = open.findLastIndex((entry) => entry.closer === mark)
      const entry = open[at]
      if (entry) {
        open.length = at
        pairs.push([entry.index, index])
      }
    } else if (OPENERS.includes(mark)) {
      open.push({
        index,
        closer: mark === '(' ? ')' : mark === '[' ? ']' : mark === '“' ? '”' : mark === '«' ? '»' : '"',
      })
    }
  }
  if (pairs.length === 0) return
  const change = new Array<number>(tokens.length + 1).fill(0)
  for (const [from, to] of pairs) {
    change[from] = (change[from] ?? 0) + 1
    change[to + 1] = (change[to + 1] ?? 0) - 1
  }
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    depth += change[index] ?? 0
    token.depth = depth
  }
}
