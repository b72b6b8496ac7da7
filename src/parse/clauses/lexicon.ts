import { wordKey } from './key.js'
import type { Token } from './tokens.js'
import { ORGAN_HEADS } from './words/organs.js'
import { PARTICLES, type Particle } from './words/particles.js'
import { FAMILIES, type Family, VERBS } from './words/verbs.js'

export type Tag = 'verb' | 'organ' | Particle

/** What the words from one token on can be: per tag the length in tokens of the longest entry, 0 when none. */
export interface Reading {
  readonly length: number
  readonly family: Family | null
}

interface Node {
  readonly next: Map<string, Node>
  readonly ends: Set<Tag>
  family: Family | null
}

const node = (): Node => ({ next: new Map(), ends: new Set(), family: null })

function build(): Node {
  const root = node()
  const put = (phrase: string, tag: Tag, family: Family | null): void => {
    // "|" stands for a comma inside an entry ("các chi, đảng bộ")
    const words = phrase.replace('|', ' , ').trim().split(/\s+/u).filter(Boolean)
    if (words.length === 0) return
    let at = root
    for (const word of words) {
      const key = wordKey(word)
      let child = at.next.get(key)
      if (!child) {
        child = node()
        at.next.set(key, child)
      }
      at = child
    }
    at.ends.add(tag)
    if (family && !at.family) at.family = family
  }
  for (const family of FAMILIES) for (const phrase of VERBS[family].split(',')) put(phrase, 'verb', family)
  for (const phrase of ORGAN_HEADS.split(',')) put(phrase, 'organ', null)
  for (const [tag, list] of Object.entries(PARTICLES)) {
    if (isParticle(tag)) for (const phrase of list.split(',')) put(phrase, tag, null)
  }
  return root
}

const isParticle = (tag: string): tag is Particle => tag in PARTICLES
const ROOT = build()

export type Hits = { readonly [T in Tag]?: Reading }

/** Per tag the longest entry that begins at `index`; null when none does. Read once per token, when it is made. */
export function hitsAt(keys: readonly string[], index: number): Hits | null {
  let at = ROOT.next.get(keys[index] ?? '')
  let hits: { [T in Tag]?: Reading } | null = null
  for (let i = index; at; i++) {
    if (at.ends.size > 0) {
      hits ??= {}
      for (const tag of at.ends) hits[tag] = { length: i - index + 1, family: at.family }
    }
    const next = keys[i + 1]
    at = next === undefined ? undefined : at.next.get(next)
  }
  return hits
}

/** The longest entry with `tag` that begins at `index`; undefined when there is none. */
export function match(tokens: readonly Token[], index: number, tag: Tag): Reading | undefined {
  return tokens[index]?.hits?.[tag]
}
