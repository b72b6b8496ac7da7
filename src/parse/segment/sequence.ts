import { LINE_ROLES, PHASES, START_SCORES, STATES, TRANSITIONS } from './states.js'

const N = STATES.length
const ROLE_OF_STATE = Int32Array.from(STATES, (state) => LINE_ROLES.indexOf(state.role))
const PHASE_OF_STATE = Int32Array.from(STATES, (state) => PHASES.indexOf(state.phase))
/** First state of each phase and, last, the number of states: the states of a phase stand together. */
const FIRST_STATE = Int32Array.from([...PHASES.map((phase) => STATES.findIndex((state) => state.phase === phase)), N])

const weight = (from: number, to: number): number => TRANSITIONS[from * N + to] ?? Number.NEGATIVE_INFINITY
/** What the way into a state weighs out of most roles of a phase: `USUAL[phase * N + to]`. */
const USUAL = Float64Array.from(PHASES.flatMap((_, phase) => STATES.map((__, to) => usualWeight(phase, to))))
const usual = (phase: number, to: number): number => USUAL[phase * N + to] ?? 0
const phaseOf = (state: number): number => PHASE_OF_STATE[state] ?? 0

/** States out of which the way into a state weighs more than usual, of its own phase or of those before. */
const favoured = (to: number, own: boolean): Int32Array =>
  Int32Array.from(
    [...STATES.keys()].filter(
      (from) => weight(from, to) > usual(phaseOf(from), to) && (phaseOf(from) === phaseOf(to)) === own,
    ),
  )
const FAVOURED: readonly Int32Array[] = STATES.map((_, to) => favoured(to, true))

/** Whether the ways into two states out of the phases before weigh the same. */
const sameEntry = (a: number, b: number): boolean =>
  phaseOf(a) === phaseOf(b) &&
  STATES.every((_, from) => phaseOf(from) === phaseOf(a) || weight(from, a) === weight(from, b))
/** States that differ in their ways in out of earlier phases: one of each kind. */
const ENTRIES: readonly number[] = [...STATES.keys()].filter(
  (state) => ![...STATES.keys()].some((other) => other < state && sameEntry(other, state)),
)
const ENTRY_OF_STATE = Int32Array.from(STATES, (_, state) => ENTRIES.findIndex((entry) => sameEntry(entry, state)))
const ENTRY_FAVOURED: readonly Int32Array[] = ENTRIES.map((to) => favoured(to, false))

function usualWeight(phase: number, to: number): number {
  const weights = STATES.flatMap((_, from) => (PHASE_OF_STATE[from] === phase ? [weight(from, to)] : []))
  const count = (wanted: number): number => weights.filter((one) => one === wanted).length
  return weights.reduce((usual, one) => (count(one) > count(usual) ? one : usual))
}

/**
 * The best sequence of states for lines whose roles are scored (Viterbi).
 * `scores[line]` holds one score per role in the order of LINE_ROLES; the answer holds one index into STATES per line.
 */
export function bestSequence(scores: readonly (readonly number[])[]): Int32Array {
  const path = new Int32Array(scores.length)
  if (scores.length === 0) return path
  const back = new Uint8Array(scores.length * N)
  let best = VALUES[0]
  let next = VALUES[1]
  const first = scores[0] ?? []
  for (let s = 0; s < N; s++) best[s] = (START_SCORES[s] ?? 0) + (first[ROLE_OF_STATE[s] ?? 0] ?? 0)
  for (let t = 1; t < scores.length; t++) {
    const line = scores[t] ?? first
    WAYS.weigh(best)
    for (let to = 0; to < N; to++) {
      const from = WAYS.source(best, to)
      next[to] = (best[from] ?? 0) + (TRANSITIONS[from * N + to] ?? 0) + (line[ROLE_OF_STATE[to] ?? 0] ?? 0)
      back[t * N + to] = from
    }
    ;[best, next] = [next, best]
  }
  let at = 0
  for (let s = 1; s < N; s++) if ((best[s] ?? 0) > (best[at] ?? 0)) at = s
  for (let t = scores.length - 1; t >= 0; t--) {
    path[t] = at
    at = back[t * N + at] ?? 0
  }
  return path
}

/** The best ways into the states of one line. Of equally good ones the first state counts. */
class Ways {
  /** The first best state of each phase. */
  readonly #leaders = new Int32Array(PHASES.length)
  /** Per kind of entry the best way in out of an earlier phase. */
  readonly #entryFrom = new Int32Array(ENTRIES.length)
  readonly #entryValue = new Float64Array(ENTRIES.length)

  weigh(best: Float64Array): void {
    for (let phase = 0; phase < PHASES.length; phase++) {
      const start = FIRST_STATE[phase] ?? 0
      const end = FIRST_STATE[phase + 1] ?? N
      let leader = start
      for (let s = start + 1; s < end; s++) if ((best[s] ?? 0) > (best[leader] ?? 0)) leader = s
      this.#leaders[phase] = leader
    }
    for (let entry = 0; entry < ENTRIES.length; entry++) this.#weighEntry(best, entry)
  }

  #weighEntry(best: Float64Array, entry: number): void {
    const to = ENTRIES[entry] ?? 0
    const last = PHASE_OF_STATE[to] ?? 0
    let from = 0
    let top = Number.NEGATIVE_INFINITY
    for (let phase = 0; phase < last; phase++) {
      const s = this.#inPhase(best, phase, to)
      const value = (best[s] ?? 0) + (TRANSITIONS[s * N + to] ?? 0)
      if (value > top) {
        top = value
        from = s
      }
    }
    this.#entryFrom[entry] = bestOf(best, ENTRY_FAVOURED[entry], to, from, top)
    const s = this.#entryFrom[entry] ?? 0
    this.#entryValue[entry] =
      top === Number.NEGATIVE_INFINITY && s === 0 ? top : (best[s] ?? 0) + (TRANSITIONS[s * N + to] ?? 0)
  }

  /** The best way into `to` out of a phase: its leader's, unless the leader is disfavoured there. */
  #inPhase(best: Float64Array, phase: number, to: number): number {
    const leader = this.#leaders[phase] ?? 0
    if ((TRANSITIONS[leader * N + to] ?? 0) >= (USUAL[phase * N + to] ?? 0)) return leader
    const end = FIRST_STATE[phase + 1] ?? N
    let from = FIRST_STATE[phase] ?? 0
    let top = Number.NEGATIVE_INFINITY
    for (let s = from; s < end; s++) {
      const value = (best[s] ?? 0) + (TRANSITIONS[s * N + to] ?? 0)
      if (value > top) {
        top = value
        from = s
      }
    }
    return from
  }

  source(best: Float64Array, to: number): number {
    const entry = ENTRY_OF_STATE[to] ?? 0
    let top = this.#entryValue[entry] ?? 0
    let from = this.#entryFrom[entry] ?? 0
    const own = this.#inPhase(best, PHASE_OF_STATE[to] ?? 0, to)
    const value = (best[own] ?? 0) + (TRANSITIONS[own * N + to] ?? 0)
    if (value > top) {
      top = value
      from = own
    }
    return bestOf(best, FAVOURED[to], to, from, top)
  }
}

/** Filled anew for each line of each paper, so they are made only once. */
const WAYS = new Ways()
const VALUES = [new Float64Array(N), new Float64Array(N)] as const

function bestOf(best: Float64Array, states: Int32Array | undefined, to: number, known: number, value: number): number {
  let from = known
  if (states === undefined) return from
  let top = value
  for (let k = 0; k < states.length; k++) {
    const s = states[k] ?? 0
    const own = (best[s] ?? 0) + (TRANSITIONS[s * N + to] ?? 0)
    if (own > top || (own === top && s < from)) {
      top = own
      from = s
    }
  }
  return from
}
