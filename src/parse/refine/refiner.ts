import type { Diagnostic } from '../../model/diagnostic.js'
import type { Span } from '../../model/span.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import type { Parties } from '../rules/duties/roles.js'
import type { Phrases } from './content-words.js'
import type { Duty, HeldDeadline } from './duty.js'
import type { Walked } from './walk-shapes.js'

/** What the refiners work on: one list of duties, changed in place, and what was seen beside them. */
export interface Bench {
  duties: Duty[]
  readonly walked: Walked
  readonly parties: Parties
  readonly text: string
  /** When the events are that the words of a stretch tell of. */
  findEventTimes(span: Span): readonly DeadlineMention[]
  readonly phrases: Phrases
  readonly diagnostics: Diagnostic[]
}

/** One correction of the first reading. They run in the order of the list; each says why it is there. */
export interface Refiner {
  readonly name: string
  readonly reason: string
  refine(bench: Bench): void
}

export const tasks = (bench: Bench): Duty[] => bench.duties.filter((duty) => duty.kind === 'task')

/** The last of `duties` that begins before `at`; -1 when none does. */
export function lastBefore(duties: readonly Duty[], at: number): number {
  let i = duties.length - 1
  while (i >= 0 && (duties[i]?.span[0] ?? at) >= at) i--
  return i
}

export const note = (duty: Duty, value: string, refiner: string, reason: string): void => {
  duty.trace.push({ value, rule: `refine/${refiner}`, reason, span: null })
}
const keyOf = (held: HeldDeadline): string => `${held.mention.span[0]}`
export function give(duty: Duty, held: readonly HeldDeadline[], refiner: string, reason: string): void {
  for (const one of held) {
    if (duty.deadlines.some((own) => keyOf(own) === keyOf(one))) continue
    duty.deadlines.push({ mention: one.mention, inherited: true })
    note(duty, 'deadlines', refiner, reason)
  }
}

/** Puts a duty found late at its place in the paper. */
export function insert(bench: Bench, duty: Duty): void {
  const at = bench.duties.findIndex((other) => other.span[0] > duty.span[0])
  bench.duties.splice(at < 0 ? bench.duties.length : at, 0, duty)
}
