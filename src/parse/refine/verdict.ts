import type { Span } from '../../model/span.js'
import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import { wordsIn } from './read-part.js'
import type { Frame, Mode, Statement, WalkInput } from './walk-shapes.js'

/** Where a clause stands, as far as it bears on whether it lays a duty. */
export interface Standing {
  readonly mode: Mode
  readonly frame: Frame | undefined
  /** A directive stands before it in the same paragraph. */
  readonly directed: boolean
  /** A directive or an announced list stands before it in the paper. */
  readonly asked: boolean
  /** It stands in the sentences of bases before the list. */
  readonly opening: boolean
  readonly item: Item
  readonly index: number
  readonly span: Span
  /** The part of the sentence the clause stands in. */
  readonly part: Span
}

/** Whether the paper itself lays on somebody what a clause says; if it only tells, the statement it makes. */
export interface Verdict {
  readonly allowed: boolean
  readonly statement: Statement | null
}

export const YES: Verdict = { allowed: true, statement: null }
export const NO: Verdict = { allowed: false, statement: null }
export const verdict = (allowed: boolean): Verdict => (allowed ? YES : NO)

/** What a clause tells, of whom, and that it lays nothing. */
export function told(
  input: WalkInput,
  clause: Clause,
  { item, index, span }: Standing,
  kind: Statement['kind'],
): Verdict {
  const subject = clause.assigner ? wordsIn(input.text, item.tokens, clause.assigner) : ''
  return { allowed: false, statement: { item: index, span, subject, kind } }
}
