import { wordKey } from './key.js'

/** One word or mark of the reading text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Compare form (see wordKey); the mark itself for punctuation. */
  readonly key: string
  readonly kind: 'word' | 'number' | 'mark'
  /** First letter is a capital. */
  readonly capital: boolean
  /** How many brackets and quotation marks are open around it. */
  readonly depth: number
}

// Dates, notations and clock times stay one token: "18-HD/ĐUK", "25/3/2024", "14.30"; "trung cấp - cao đẳng" does not.
const WORD = /\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+){0,6}|[^\s\p{L}\p{N}]/gu
const LETTER = /^\p{L}/u
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}/u
const OPENERS = '(["“«['
const CLOSERS = ')]”»'

/** Tokens of `text` between `start` and `end`; a bracket or quotation that never closes opens nothing. */
export function tokenise(text: string, start: number, end: number): readonly Token[] {
  const slice = text.slice(start, end)
  const tokens: { start: number; end: number; key: string; kind: Token['kind']; capital: boolean; depth: number }[] = []
  for (const match of slice.matchAll(WORD)) {
    const word = match[0]
    const at = start + match.index
    const kind = LETTER.test(word) ? 'word' : NUMBER.test(word) ? 'number' : 'mark'
    tokens.push({
      start: at,
      end: at + word.length,
      key: kind === 'mark' ? word : wordKey(word),
      kind,
      capital: kind === 'word' && CAPITAL.test(word),
      depth: 0,
    })
  }
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
      open.push({ index, closer: mark === '(' ? ')' : mark === '[' ? ']' : mark === '“' ? '”' : mark === '«' ? '»' : '"' })
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
