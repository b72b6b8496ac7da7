import type { Obligation, Target } from '../../model/dispatch.js'
import type { Span } from '../../model/span.js'
import type { Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import type { Family } from '../clauses/words/verbs.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'

/** One reason kept for `explain`: which rule gave which value of a duty, from which words. */
export interface Step {
  readonly value: string
  readonly rule: string
  readonly reason: string
  readonly span: Span | null
}

export interface HeldDeadline {
  readonly mention: DeadlineMention
  readonly inherited: boolean
}

/** Names read from the text, with whether a condition narrows them ("cấp uỷ có tính chất đặc thù"). */
export interface Who {
  readonly names: readonly string[]
  readonly qualified: boolean
  /** Given by a directive or stated as subject here, a heading, or the sentence before. */
  readonly source: 'stated' | 'heading' | 'carried'
}

export const NOBODY: Who = { names: [], qualified: false, source: 'carried' }

/** A duty on its way: the refiners change it, assemble prints it. */
export interface Duty {
  kind: Obligation['kind']
  readonly item: number
  readonly sentence: number
  readonly part: number
  readonly section: string
  readonly tokens: readonly Token[]
  readonly range: Range
  readonly head: number
  span: Span
  readonly family: Family | null
  who: Who
  cooperators: readonly string[]
  action: string
  product: string | null
  recipient: string | null
  via: string | null
  modality: Obligation['modality']
  role: Obligation['role']
  conditions: readonly string[]
  targets: readonly Target[]
  deadlines: HeldDeadline[]
  /** The verb only hands over what was made before it, directly to somebody. */
  readonly delivers: boolean
  /** Stated of the issuer: becomes a commitment. */
  commitment: boolean
  /** Item that introduces the list this duty stands in, -1 when none. */
  readonly intro: number
  readonly trace: Step[]
}
