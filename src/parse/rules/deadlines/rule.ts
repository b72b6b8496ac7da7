import type { Deadline } from '../../../model/dispatch.js'
import type { Span } from '../../../model/span.js'

/** A deadline as printed: the contract's shape without what is computed from calendars or given by other items. */
export type DeadlineMention = Omit<Deadline, 'lastDay' | 'lastWorkingDay' | 'inherited'> & {
  /** Name of the rule that read it, for `explain`. */
  readonly rule: string
}

/** What a rule may look at. `range` is the part of a sentence whose deadlines are asked for. */
export interface Scene {
  readonly text: string
  readonly range: Span
  /** Date of the paper (its month, when the day is not printed), for years that are not printed and for dates that lie behind it. */
  readonly issueDate: string | null
}

/** What a rule read: where it ends (and begins, when not at the trigger), and the fields that differ from null. */
export interface Reading {
  readonly start?: number
  readonly end: number
  /** Further days of the same list, with the same relation. */
  readonly more?: readonly { readonly span: Span; readonly date: string }[]
  readonly fields: Partial<Omit<DeadlineMention, 'text' | 'span' | 'rule' | 'kind'>> & {
    readonly kind: Deadline['kind']
  }
}

/**
 * One family of phrases. `triggers` are the lower-case words it may begin with; `read` is called where one of them
 * stands. `yes` and `no` are its examples: each `yes` must be read by this rule, no `no` may be read at all.
 */
export interface DeadlineRule {
  readonly name: string
  readonly why: string
  readonly triggers: readonly string[]
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly read: (scene: Scene, at: number) => Reading | null
}

export const EMPTY = {
  date: null,
  to: null,
  time: null,
  month: null,
  quarter: null,
  year: null,
  relation: null,
  per: null,
  days: null,
  working: null,
  anchor: null,
} as const
