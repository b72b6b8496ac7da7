import { earlyTone } from './tone.js'
import { ORGAN_HEADS } from './words/organs.js'
import { PARTICLES, type Particle } from './words/particles.js'
import { FAMILIES, type Family, VERBS } from './words/verbs.js'

export type Tag = 'verb' | 'organ' | Particle

/** The longest entry of one tag: its length in words, and the family when it is a verb. */
export interface Reading {
  readonly length: number
  readonly family: Family | null
}

/** What the words from one place on can be, by tag. */
export type Hits = { readonly [T in Tag]?: Reading | undefined }

/** The entries that begin with the same words, as a tree by the next word. */
export interface Node {
  readonly next: Map<string, Node>
  readonly ends: Set<Tag>
  family: Family | null
  /** What has ended by now: filled once the tree is whole, so that reading a text makes no objects. */
  hits: Hits | null
}

const node = (): Node => ({ next: new Map(), ends: new Set(), family: null, hits: null })

function put(root: Node, phrase: string, tag: Tag, family: Family | null): void {
  // "|" stands for a comma inside an entry ("các chi, đảng bộ")
  const words = phrase.replace('|', ' , ').trim().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return
  let at = root
  for (const word of words) {
    const key = earlyTone(word)
    const child = at.next.get(key) ?? node()
    at.next.set(key, child)
    at = child
  }
  at.ends.add(tag)
  at.family ??= family
}

const isParticle = (tag: string): tag is Particle => tag in PARTICLES

/** Every tag once, so that all hits have one shape, which makes asking for a tag cheap. */
const NOTHING: Hits = Object.fromEntries(['verb', 'organ', ...Object.keys(PARTICLES)].map((tag) => [tag, undefined]))

function fillHits(at: Node, above: Hits | null, length: number): void {
  const ended = [...at.ends].map((tag) => [tag, { length, family: at.family }] as const)
  at.hits = ended.length === 0 ? above : { ...NOTHING, ...above, ...Object.fromEntries(ended) }
  for (const child of at.next.values()) fillHits(child, at.hits, length + 1)
}

function build(): Node {
  const root = node()
  for (const family of FAMILIES) for (const phrase of VERBS[family].split(',')) put(root, phrase, 'verb', family)
  for (const phrase of ORGAN_HEADS.split(',')) put(root, phrase, 'organ', null)
  for (const [tag, list] of Object.entries(PARTICLES))
    if (isParticle(tag)) for (const phrase of list.split(',')) put(root, phrase, tag, null)
  fillHits(root, null, 0)
  return root
}

const ROOT = build()

/** The entries that begin with a word in compare form. */
export const entriesWith = (key: string): Node | undefined => ROOT.next.get(key)

interface Tagged {
  readonly hits: Hits | null
}

/** The longest entry with `tag` that begins at `index`; undefined when there is none. */
export function match(tokens: readonly Tagged[], index: number, tag: Tag): Reading | undefined {
  return tokens[index]?.hits?.[tag]
}
