import type { Diagnostic } from '../../model/diagnostic.js'
import type { Header } from '../../model/dispatch.js'
import { ORGAN_WORDS, POSTS, PROVINCES } from '../../office/organ-words.js'
import { foldBare, OFFICIAL_PAIRS } from '../../vietnamese/index.js'
import { note } from './header-parts.js'
import type { Signature } from './signature.js'
import type { Place } from './text-writer.js'

/** A head typed without diacritics is spelt again by the words of the paper itself and of organs' names. */
const FIELDS = ['superior', 'issuer', 'place', 'subject'] as const
type Field = (typeof FIELDS)[number] | 'post'
const UNMARKED = /^[ -~–—“”‘’…]+$/u
const LETTERS = /[A-Za-z]{2}/u
const isUnmarked = (value: string): boolean => UNMARKED.test(value) && LETTERS.test(value)
const MARKED = /(?=\p{L})[^A-Za-z]/u
const WORD = /\p{L}+/gu
const LONGEST = 8
/** A paper with fewer marked words says too little of how things are spelt. */
const LEAST_WORDS = 30

/** Links that are nothing else without marks. */
const LINKS: ReadonlyMap<string, string> = new Map(
  'và của các những với trong được tại theo đối'.split(' ').map((word) => [foldBare(word), word]),
)
/** How often each spelling of a phrase occurs, by the phrase without marks. */
type Spellings = Map<string, Map<string, number>>

interface Unit {
  readonly words: string
  readonly cost: number
}

/**
 * The head with its organs, place and subject spelt with diacritics, each only when every word of it is known: a phrase of
 * organs' names, or words that stand in the paper spelt in one way. What cannot be known so stays as printed: a name
 * whole, of the subject the words in question.
 */
export function withMarks(header: Header, text: string): { header: Header; diagnostics: readonly Diagnostic[] } {
  const lost = FIELDS.filter((field) => isUnmarked(header[field]?.value ?? ''))
  const lines = lost.length === 0 ? [] : text.split('\n').filter((line) => MARKED.test(line))
  if (lines.reduce((sum, line) => sum + (line.match(WORD)?.length ?? 0), 0) < LEAST_WORDS)
    return { header, diagnostics: [] }
  const speller = new Speller(lines)
  const told: string[] = []
  const marked: Partial<Record<(typeof FIELDS)[number], Header['subject']>> = {}
  for (const field of lost) {
    const found = header[field]
    const value = found && speller.spell(found.value, field)
    if (!found || !value || value === found.value) continue
    marked[field] = { ...found, value, certainty: 'repaired' }
    told.push(`${NAMES[field]} “${value}”`)
  }
  const first = lost.map((field) => marked[field]?.span).find((span) => span !== undefined)
  const diagnostics = diagnosticsOf(told, first ? [first[0], first[1]] : null)
  return { header: withStroke({ ...header, ...marked }, lost.includes('issuer')), diagnostics }
}

/** The letters that stand before whose name is signed. */
const FOR_WHOM = new Set(['tm', 'kt', 'tl', 'tuq', 't', 'm', 'k', 'l', 'q'])

/** In whose name is signed and the post of who signs, spelt as {@link withMarks} spells organs, whole or not at all. */
export function footWithMarks(
  signature: Signature,
  text: string,
): { signature: Signature; diagnostics: readonly Diagnostic[] } {
  const { authority, position } = signature
  const lost = [authority, position].some((part) => isUnmarked(part?.value ?? ''))
  const lines = lost ? text.split('\n').filter((line) => MARKED.test(line)) : []
  if (lines.reduce((sum, line) => sum + (line.match(WORD)?.length ?? 0), 0) < LEAST_WORDS)
    return { signature, diagnostics: [] }
  const speller = new Speller(lines)
  const told: string[] = []
  const spelt = (part: Signature['authority']): Signature['authority'] => {
    const value = part && isUnmarked(part.value) ? speller.spell(part.value, 'post') : null
    if (!part || !value) return part
    told.push(`“${value}”`)
    return { ...part, value, certainty: 'repaired' }
  }
  const marked = { ...signature, authority: spelt(authority), position: spelt(position) }
  const message = `Phần ký gõ không dấu; đã ghi lại có dấu: ${told.join('; ')}. Hãy đối chiếu bản giấy.`
  const span = (authority ?? position)?.span ?? null
  return {
    signature: marked,
    diagnostics:
      told.length > 0 ? [note('segment/lost-marks', 'warning', message, span ? [span[0], span[1]] : null)] : [],
  }
}

/** `CV/DU` of a head typed so: no word but Đảng uỷ is cut to DU. */
function withStroke(header: Header, unmarked: boolean): Header {
  const { symbol } = header
  if (!unmarked || symbol === null) return header
  const value = symbol.value.replace(/(?<=[-/](?:VP)?)DU/gu, 'ĐU')
  if (value === symbol.value) return header
  const notation = header.notation?.replace(symbol.value, value) ?? null
  return { ...header, symbol: { ...symbol, value, certainty: 'repaired' }, notation }
}

const NAMES: Readonly<Record<(typeof FIELDS)[number], string>> = {
  superior: 'cơ quan cấp trên',
  issuer: 'cơ quan ban hành',
  place: 'địa danh',
  subject: 'trích yếu',
}

/** What was spelt again, in one sentence; nothing when nothing was. */
function diagnosticsOf(told: readonly string[], span: Place | null): readonly Diagnostic[] {
  if (told.length === 0) return []
  const message = `Phần đầu gõ không dấu; đã ghi lại có dấu theo chữ trong văn bản: ${told.join('; ')}. Hãy đối chiếu bản giấy.`
  return [note('segment/lost-marks', 'warning', message, span)]
}

/** Phrases that every paper may hold, put together when the first paper without marks is met. */
interface Trade {
  /** Words of organs' names in the newer spelling (“ủy”) and in the older one (“uỷ”). */
  readonly organs: Readonly<Record<'newer' | 'older', Spellings>>
  readonly usual: Spellings
  readonly posts: Spellings
  readonly provinces: Spellings
}
let known: Trade | undefined
function trade(): Trade {
  known ??= {
    organs: {
      newer: spellingsOf(ORGAN_WORDS),
      older: spellingsOf(ORGAN_WORDS.map((phrase) => phrase.replace(/ủy/gu, 'uỷ'))),
    },
    usual: spellingsOf(
      OFFICIAL_PAIRS.split(/;\s|\n/u).flatMap((entry) => {
        const [first = '', ...seconds] = entry.split(/:? /u)
        return seconds.map((second) => `${first} ${second}`)
      }),
    ),
    posts: spellingsOf(POSTS),
    provinces: spellingsOf(PROVINCES.map((name) => name.toLowerCase())),
  }
  return known
}

/** Spells words by the phrases of a paper. */
class Speller {
  /** Phrases of two words and more. */
  readonly #phrases: Spellings = new Map()
  /** Names: words with capitals side by side. */
  readonly #names: Spellings = new Map()
  readonly #words: Spellings = new Map()
  readonly #organs: Spellings
  readonly #trade = trade()

  constructor(lines: readonly string[]) {
    for (const line of lines) this.#learn(line)
    const horned = this.#words.get('uy')
    const old = (horned?.get('uỷ') ?? 0) > (horned?.get('ủy') ?? 0)
    this.#organs = this.#trade.organs[old ? 'older' : 'newer']
  }

  #learn(line: string): void {
    const words = [...line.normalize('NFC').matchAll(WORD)].map(([word], index, all) => {
      const at = all[index]?.index ?? 0
      return {
        word: word.toLowerCase(),
        bare: foldBare(word),
        capital: word.charAt(0) !== word.charAt(0).toLowerCase(),
        at,
        end: at + word.length,
      }
    })
    for (let from = 0; from < words.length; from++) {
      let [phrase, bare] = ['', '']
      let named = true
      for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
        const [before, here] = [words[to - 1], words[to]]
        if (!here || (to > from && line.slice(before?.end ?? 0, here.at).trim() !== '')) break
        phrase += (to > from ? ' ' : '') + here.word
        bare += (to > from ? ' ' : '') + here.bare
        named &&= here.capital
        count(to === from ? this.#words : this.#phrases, phrase, bare)
        if (named && (to > from || from > 0)) count(this.#names, phrase, bare)
      }
    }
  }

  /** The value spelt with diacritics; null when a word of it is not known, or known in several spellings. */
  spell(value: string, field: Field): string | null {
    const words = [...value.matchAll(WORD)].map((found) => found[0])
    const spelt = cheapest(words.length, (from, to) => this.#unit(words.slice(from, to), field))
    if (spelt === null) return null
    let index = 0
    return value.replace(WORD, (word) => inCaseOf(word, spelt[index++] ?? word))
  }

  #unit(words: readonly string[], field: Field): Unit | null {
    const bare = words.join(' ').toLowerCase()
    if (field === 'post') {
      if (words.length === 1 && FOR_WHOM.has(bare)) return { words: bare, cost: 1 }
      const post = only(this.#trade.posts.get(bare))
      if (post !== null) return { words: post, cost: 1 }
    }
    const name = only(this.#names.get(bare) ?? this.#trade.provinces.get(bare))
    if (field === 'place') return name === null ? null : { words: name, cost: words.length > 1 ? 1 : 2 }
    const organ = only(this.#organs.get(bare))
    if (field !== 'subject') {
      if (organ !== null) return { words: organ, cost: 1 }
      return name === null ? null : { words: name, cost: words.length > 1 ? 1 : 2.5 }
    }
    const phrase = words.length > 1 ? (only(this.#phrases.get(bare)) ?? organ) : null
    if (phrase !== null) return { words: phrase, cost: 1 }
    const usual = words.length === 2 ? only(this.#trade.usual.get(bare)) : null
    if (usual !== null) return { words: usual, cost: 1.2 }
    const word = words.length === 1 ? only(this.#words.get(bare)) : null
    if (word !== null) return { words: word, cost: 2.5 }
    const link = words.length === 1 ? LINKS.get(bare) : undefined
    if (link !== undefined) return { words: link, cost: 3 }
    // of a sentence the other words are worth spelling all the same
    return words.length === 1 ? { words: words[0] ?? '', cost: 5 } : null
  }
}

function spellingsOf(phrases: readonly string[]): Spellings {
  const spellings: Spellings = new Map()
  for (const phrase of phrases) count(spellings, phrase, foldBare(phrase))
  return spellings
}

function count(spellings: Spellings, phrase: string, bare: string): void {
  const known = spellings.get(bare) ?? new Map<string, number>()
  known.set(phrase, (known.get(phrase) ?? 0) + 1)
  spellings.set(bare, known)
}

/** How many times more often the usual spelling must occur than all others. */
const SURE = 4

/** The one spelling, or the one that is by far the most usual; null when there is none. */
function only(spellings: ReadonlyMap<string, number> | undefined): string | null {
  if (spellings === undefined) return null
  const [[best, most] = ['', 0], ...others] = [...spellings].sort((a, b) => b[1] - a[1])
  return most >= SURE * others.reduce((sum, [, times]) => sum + times, 0) ? best : null
}

/** The words of the cheapest way to put `length` words together of known units; null when there is no way. */
function cheapest(length: number, unit: (from: number, to: number) => Unit | null): readonly string[] | null {
  const best: ({ readonly cost: number; readonly words: readonly string[] } | null)[] = [{ cost: 0, words: [] }]
  for (let to = 1; to <= length; to++) {
    best[to] = null
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      const before = best[from]
      const found = before ? unit(from, to) : null
      if (!before || !found || (best[to] && before.cost + found.cost >= (best[to]?.cost ?? 0))) continue
      best[to] = { cost: before.cost + found.cost, words: [...before.words, ...found.words.split(' ')] }
    }
  }
  return length === 0 ? null : (best[length]?.words ?? null)
}

function inCaseOf(printed: string, spelt: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return spelt.toUpperCase()
  return printed.charAt(0) === printed.charAt(0).toUpperCase() ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt
}
