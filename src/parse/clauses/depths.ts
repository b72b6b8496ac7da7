interface Deep {
  readonly key: string
  readonly kind: string
  depth: number
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
])
const CLOSING = new Set(CLOSERS.values())
const BRACKETS = [...CLOSERS].flat().join('')
/** A mark that opens or closes. */
export const isBracket = (mark: string): boolean => BRACKETS.includes(mark)

/** Counts the brackets and quotation marks open around each token; one that never closes opens nothing. */
export function setDepths(tokens: readonly Deep[]): void {
  if (!markPairs(tokens)) return
  let depth = 0
  for (const token of tokens) {
    depth += token.depth
    token.depth = depth
  }
}

/** Notes at both ends of each pair how the depth changes there; false when nothing is bracketed. */
function markPairs(tokens: readonly Deep[]): boolean {
  const open: Open[] = []
  let found = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'mark') continue
    const at = CLOSING.has(token.key) ? lastOpen(open, token.key) : -1
    const closer = CLOSERS.get(token.key)
    const pair = open[at]
    if (pair !== undefined) {
      open.length = at
      found = true
      pair.token.depth += 1
      const after = tokens[i + 1]
      if (after !== undefined) after.depth -= 1
    } else if (closer !== undefined) open.push({ token, closer })
  }
  return found
}

interface Open {
  readonly token: Deep
  readonly closer: string
}

/** No deeper than any bracket stands; it keeps marks that never close from being looked through again and again. */
const DEEPEST = 64

function lastOpen(open: readonly Open[], closer: string): number {
  for (let i = open.length - 1; i >= 0 && i >= open.length - DEEPEST; i--) if (open[i]?.closer === closer) return i
  return -1
}
