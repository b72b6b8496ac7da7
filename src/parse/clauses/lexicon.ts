import { earlyTone } from './tone.js'
import { LEVEL_LISTS } from './words/level-lists.js'
import { OFFICES_OF_MATTER } from './words/offices.js'
import { COMMON_PARTIES, GROUP_DEEDS, OFFICE_NAMES, ORGAN_HEADS } from './words/organs.js'
import { PARTICLES, type Particle } from './words/particles.js'
import { FAMILIES, type Family, VERBS } from './words/verbs.js'

export type Tag = 'verb' | 'organ' | 'party' | 'groupDeed' | Particle

/** The longest entry of one tag: its length in words, and the family when it is a verb. */
export interface Reading {
  readonly length: number
  readonly family: Family | null
}

/** What the words from one place on can be, by tag. */
export type Hits = { readonly [T in Tag]?: Reading | undefined }

/** The entries that begin with the same words, as a tree by the next word. */
export interface Node {
  /** By the number of the next word. */
  readonly next: Map<number, Node>
  readonly ends: Set<Tag>
  family: Family | null
  /** What has ended by now: filled once the tree is whole, so that reading a text makes no objects. */
  hits: Hits | null
}

/** Words of the vocabulary, in compare form, with their numbers. */
const NUMBERS = new Map<string, number>()
function numbered(key: string): number {
  const known = NUMBERS.get(key)
  if (known !== undefined) return known
  NUMBERS.set(key, NUMBERS.size)
  return NUMBERS.size - 1
}

const node = (): Node => ({ next: new Map(), ends: new Set(), family: null, hits: null })

function put(root: Node, phrase: string, tag: Tag, family: Family | null): void {
  // "|" stands for a comma inside an entry ("các chi, đảng bộ")
  const words = phrase.replaceAll('|', ' , ').trim().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return
  let at = root
  for (const word of words) {
    const number = numbered(earlyTone(word))
    const child = at.next.get(number) ?? node()
    at.next.set(number, child)
    at = child
  }
  at.ends.add(tag)
  at.family ??= family
}

const isParticle = (tag: string): tag is Particle => tag in PARTICLES

/** Every tag once, so that all hits have one shape, which makes asking for a tag cheap. */
export const nothingHit: Hits = Object.fromEntries(
  ['verb', 'organ', 'party', 'groupDeed', ...Object.keys(PARTICLES)].map((tag) => [tag, undefined]),
)

function fillHits(at: Node, above: Hits | null, length: number): void {
  const ended = [...at.ends].map((tag) => [tag, { length, family: at.family }] as const)
  at.hits = ended.length === 0 ? above : { ...nothingHit, ...above, ...Object.fromEntries(ended) }
  for (const child of at.next.values()) fillHits(child, at.hits, length + 1)
}

function build(): Node {
  const root = node()
  for (const family of FAMILIES) for (const phrase of VERBS[family].split(',')) put(root, phrase, 'verb', family)
  for (const phrase of [...ORGAN_HEADS.split(','), ...OFFICE_NAMES.split(','), ...LEVEL_LISTS, ...OFFICES_OF_MATTER])
    put(root, phrase, 'organ', null)
  for (const phrase of COMMON_PARTIES.split(',')) put(root, phrase, 'party', null)
  for (const phrase of GROUP_DEEDS.split(',')) put(root, phrase, 'groupDeed', null)
  for (const [tag, list] of Object.entries(PARTICLES))
    if (isParticle(tag)) for (const phrase of list.split(',')) put(root, phrase, tag, null)
  fillHits(root, null, 0)
  return root
}

const ROOT = build()
/** The entries that begin with a word, by its number. */
const ENTRIES: readonly (Node | undefined)[] = Array.from({ length: NUMBERS.size }, (_, number) =>
  ROOT.next.get(number),
)

/** Number of a word in compare form, -1 when no entry has it. */
export const numberOf = (key: string): number => NUMBERS.get(key) ?? -1

interface Numbered {
  readonly kind: string
  readonly number: number
  hits: Hits | null
}

/** Follows the vocabulary from each token on, as far as any entry goes. */
export function setHits(tokens: readonly Numbered[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    // Entries begin with words; figures and marks may only stand inside.
    if (token === undefined || token.number < 0 || token.kind !== 'word') continue
    let node = ENTRIES[token.number]
    for (let next = i + 1; node !== undefined; next++) {
      token.hits = node.hits
      if (node.next.size === 0) break
      const following = tokens[next]
      node = following === undefined || following.number < 0 ? undefined : node.next.get(following.number)
    }
  }
}

interface Tagged {
  readonly hits: Hits | null
}

/** The longest entry with `tag` that begins at `index`; undefined when there is none. */
export function match(tokens: readonly Tagged[], index: number, tag: Tag): Reading | undefined {
  const hits = tokens[index]?.hits
  if (hits === null || hits === undefined) return undefined
  // Named one by one: the compiler then knows where to look, which `hits[tag]` does not tell it.
  switch (tag) {
    case 'verb':
      return hits.verb
    case 'party':
      return hits.party
    case 'groupDeed':
      return hits.groupDeed
    case 'organ':
      return hits.organ
    case 'directive':
      return hits.directive
    case 'modal':
      return hits.modal
    case 'adverb':
      return hits.adverb
    case 'nominaliser':
      return hits.nominaliser
    case 'adjunct':
      return hits.adjunct
    case 'condition':
      return hits.condition
    case 'statal':
      return hits.statal
    case 'stop':
      return hits.stop
    case 'linking':
      return hits.linking
    case 'determiner':
      return hits.determiner
  }
}
