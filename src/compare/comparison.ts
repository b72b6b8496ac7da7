import type { Diagnostic } from '../model/diagnostic.js'
import type { Citation, Deadline, Obligation, Target } from '../model/dispatch.js'

/**
 * How much a difference matters to one who has the older paper on the desk:
 * `act` – working by the older paper would be late, too little or sent to the wrong place;
 * `ease` – something became easier or is no longer said: ask before dropping it;
 * `note` – changes nothing that must be done.
 */
export const GRAVITIES = ['act', 'ease', 'note'] as const
export type Gravity = (typeof GRAVITIES)[number]

/** A value was `from` in the older paper and is `to` in the newer one; null when that paper does not say. */
interface Moved<T> {
  readonly from: T
  readonly to: T
}

/** Which way a deadline went; `unclear` when the two cannot be compared by days (one is relative, periodic …). */
export type Direction = 'earlier' | 'later' | 'unclear'

/** One difference between two statements of the same duty. */
export type DutyChange = { readonly gravity: Gravity } & (
  | ({
      readonly kind: 'deadline-moved'
      readonly direction: Direction
      /** Days from the older last day to the newer one; 0 when only the hour moved, null when not comparable. */
      readonly days: number | null
    } & Moved<Deadline>)
  | { readonly kind: 'deadline-added'; readonly to: Deadline }
  | { readonly kind: 'deadline-dropped'; readonly from: Deadline }
  /** Several deadlines on both sides changed: which one became which is not said by the papers. */
  | ({ readonly kind: 'deadlines-unclear' } & Moved<readonly Deadline[]>)
  | ({ readonly kind: 'target-changed'; readonly trend: 'raised' | 'lowered' | 'other' } & Moved<Target | null>)
  /** `reworded`: one name is the other in fewer words, so perhaps the same organ. */
  | ({ readonly kind: 'recipient-changed' | 'via-changed'; readonly reworded: boolean } & Moved<string | null>)
  | ({
      readonly kind: 'assignees-changed'
      readonly added: readonly string[]
      readonly dropped: readonly string[]
    } & Moved<readonly string[]>)
  | ({ readonly kind: 'modality-changed' } & Moved<Obligation['modality']>)
)

/** The same duty in both papers. */
export interface DutyPair {
  readonly older: Obligation
  readonly newer: Obligation
  /** How alike the two are, 0–1. */
  readonly likeness: number
  readonly changes: readonly DutyChange[]
}

/** Duties that could be paired in more than one way; left to a person. */
export interface DutyTie {
  readonly older: readonly Obligation[]
  readonly newer: readonly Obligation[]
}

/** One difference between the papers as wholes. */
export type PaperChange =
  | ({ readonly kind: 'subject-changed' } & Moved<string | null>)
  | { readonly kind: 'citations-changed'; readonly added: readonly Citation[]; readonly dropped: readonly Citation[] }
  | { readonly kind: 'addressees-changed'; readonly added: readonly string[]; readonly dropped: readonly string[] }

export interface PaperName {
  readonly file: string
  readonly type: string | null
  readonly notation: string | null
  /** `YYYY-MM-DD`, or `YYYY-MM` when the day was left blank. */
  readonly date: string | null
  readonly issuer: string | null
}

/** Two dispatches on the same matter, compared. Duties are tasks only: framing and closing sentences bind nobody. */
export interface Comparison {
  readonly schema: 'congvan/comparison@1'
  readonly older: PaperName
  readonly newer: PaperName
  /** Whether the newer paper names the older one; `unknown` when the older paper has no number to look for. */
  readonly cites: 'yes' | 'no' | 'unknown'
  readonly paper: readonly PaperChange[]
  readonly pairs: readonly DutyPair[]
  readonly added: readonly Obligation[]
  readonly dropped: readonly Obligation[]
  readonly ties: readonly DutyTie[]
  readonly diagnostics: readonly Diagnostic[]
}
