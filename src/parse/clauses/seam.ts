import type { Token } from './tokens.js'
import type { Family } from './words/verbs.js'

/** A verb of the vocabulary in its place. */
export interface Verb {
  readonly at: number
  readonly length: number
  readonly family: Family
}

/** A joint between two verbs, where a new duty may begin. */
export interface Seam {
  /** Token of the last verb read. */
  readonly segment: number
  /** The last verb before the joint that has an object of its own or opens the run. */
  readonly verb: Verb
  /** The verb that carries the meaning of the group so far. */
  readonly main: Verb
  readonly joint: number
  /** First token after the joint. */
  readonly next: number
  readonly following: Verb
  readonly to: number
  /** The verb before the joint is a noun of a list ("công tác kiểm tra, giám sát"). */
  readonly nominal: boolean
}

/** One phenomenon that decides a seam by itself. */
export interface SeamRule {
  readonly name: string
  readonly verdict: 'splits' | 'keeps'
  readonly reason: string
  /** Predicates that have a seam of this kind, and some like them that have none. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] }
  holds(tokens: readonly Token[], seam: Seam): boolean
}
