/**
 * What a text must hold for a pattern to match in it: from each of the lists one piece, in small letters.
 * Read off the source of the pattern, so that the two cannot drift apart; empty when nothing is sure.
 */
export type Needed = readonly (readonly string[])[]

/** What is known of a piece of a pattern: all that it can match, when that is a short list, and what its matches hold. */
interface Known {
  readonly exact: readonly string[] | null
  readonly needed: Needed
}

const [MOST_WORDS, MOST_LISTS, SHORTEST, LONGEST] = [32, 3, 2, 6]
const NOTHING: Known = { exact: [''], needed: [] }
const ANYTHING: Known = { exact: null, needed: [] }

/** What any match of `pattern` holds. Letters in small writing: the caller compares without case. */
export function neededBy(pattern: RegExp): Needed {
  const chosen: (readonly string[])[] = []
  for (const list of listsOf(new SourceReading(pattern.source).alternatives()).map(shortened))
    if (chosen.length < MOST_LISTS && !chosen.some((other) => tells(other, list))) chosen.push(list)
  return chosen
}

/** Whether what holds a word of `list` holds one of `other` too. */
const tells = (list: readonly string[], other: readonly string[]): boolean =>
  list.every((word) => other.some((part) => word.includes(part)))

/** Each list of which a match holds a word, the most telling first. */
const listsOf = ({ exact, needed }: Known): Needed =>
  [...(exact ? [exact] : []), ...needed].filter(isTelling).sort((a, b) => worth(b) - worth(a))

/** The same list with fewer and shorter words: what holds a longer one holds its beginning, and a word inside it. */
function shortened(list: readonly string[]): readonly string[] {
  const words = [...new Set(list.map((word) => word.slice(0, LONGEST)))]
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)))
}

const shortest = (list: readonly string[]): number => Math.min(...list.map((word) => word.length))
const isTelling = (list: readonly string[]): boolean => list.length > 0 && shortest(list) >= SHORTEST
const worth = (list: readonly string[]): number => Math.min(shortest(list), LONGEST) * 4 - list.length

/** One after the other: a match holds one of the runs they make together, one of each choice, and what is written between. */
function joined(pieces: readonly Known[]): Known {
  const needed: (readonly string[])[] = []
  let run: readonly string[] = ['']
  let whole = true
  let written = ''
  for (const { exact, needed: own } of pieces) {
    needed.push(...own)
    if (exact?.length === 1) written += exact[0] ?? ''
    else {
      needed.push([written], exact ?? [])
      written = ''
    }
    if (exact !== null && run.length * exact.length <= MOST_WORDS)
      run = run.flatMap((head) => exact.map((tail) => head + tail))
    else {
      whole = false
      needed.push(run)
      run = exact ?? ['']
    }
  }
  needed.push([written], run)
  return { exact: whole ? run : null, needed: needed.filter(isTelling) }
}

/** One or the other. */
function either(pieces: readonly Known[]): Known {
  const exact = pieces.flatMap((piece) => piece.exact ?? [])
  const known = pieces.every((piece) => piece.exact !== null) && exact.length <= MOST_WORDS
  const best = pieces.map((piece) => listsOf(piece)[0])
  const all = best.flatMap((list) => list ?? [])
  return { exact: known ? exact : null, needed: best.includes(undefined) ? [] : [all] }
}

function repeated(piece: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return piece
  if (least === 0) return most === 1 && piece.exact ? { exact: ['', ...piece.exact], needed: [] } : ANYTHING
  return { exact: null, needed: listsOf(piece) }
}

/** Reads the source of a pattern from left to right. What it does not know matches anything. */
class SourceReading {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Known {
    const found = [this.#sequence()]
    while (this.#take('|')) found.push(this.#sequence())
    return found.length === 1 ? (found[0] ?? ANYTHING) : either(found)
  }

  #sequence(): Known {
    const pieces: Known[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#next())) pieces.push(this.#quantified(this.#piece()))
    return joined(pieces)
  }

  #piece(): Known {
    const sign = this.#next()
    this.#at++
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#oneOf()
    if (sign === '\\') return this.#escape()
    if (sign === '^' || sign === '$') return NOTHING
    return sign === '.' ? ANYTHING : { exact: [sign.toLowerCase()], needed: [] }
  }

  #group(): Known {
    const around = /^\?<?([=!])/u.exec(this.#source.slice(this.#at, this.#at + 3))
    const opener = /^\?(?:<?[=!]|:|<[^>]+>)/u.exec(this.#source.slice(this.#at))
    this.#at += opener?.[0].length ?? 0
    const inside = this.alternatives()
    this.#take(')')
    if (around === null) return inside
    // What stands around a place is held by the text too.
    return around[1] === '=' ? { exact: [''], needed: listsOf(inside) } : NOTHING
  }

  #oneOf(): Known {
    const start = this.#at
    while (this.#at < this.#source.length && this.#next() !== ']') this.#at += this.#next() === '\\' ? 2 : 1
    const signs = this.#source.slice(start, this.#at++)
    return /^[^\\^-]{1,6}$/u.test(signs) ? { exact: [...new Set(signs.toLowerCase())], needed: [] } : ANYTHING
  }

  #escape(): Known {
    const sign = this.#next()
    this.#at++
    if (/[pP]/u.test(sign)) this.#at = this.#source.indexOf('}', this.#at) + 1
    if (/[bB]/u.test(sign)) return NOTHING
    return /[\p{L}\d]/u.test(sign) ? ANYTHING : { exact: [sign], needed: [] }
  }

  #quantified(piece: Known): Known {
    const found = /^(?:[*+?]|\{(\d{1,6})(,?)(\d{0,6})\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12))
    if (found === null) return piece
    this.#at += found[0].length
    if (found[0].startsWith('?')) return repeated(piece, 0, 1)
    if (found[1] === undefined) return repeated(piece, found[0].startsWith('+') ? 1 : 0, 2)
    const least = Number(found[1])
    return repeated(piece, least, found[2] === '' ? least : Number(found[3] === '' ? 99 : found[3]))
  }

  #next(): string {
    return this.#source.charAt(this.#at)
  }

  #take(sign: string): boolean {
    const stands = this.#next() === sign
    if (stands) this.#at++
    return stands
  }
}
