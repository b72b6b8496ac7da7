import { LINE_ROLES, PHASES, START_SCORES, STATES, TRANSITIONS } from './states.js'

const N = STATES.length
const ROLE_OF_STATE = Int32Array.from(STATES, (state) => LINE_ROLES.indexOf(state.role))
const PHASE_OF_STATE = Int32Array.from(STATES, (state) => PHASES.indexOf(state.phase))
/** First state of each phase and, last, the number of states: the states of a phase stand together. */
const FIRST_STATE = Int32Array.from([...PHASES.map((phase) => STATES.findIndex((state) => state.phase === phase)), N])

const weight = (from: number, to: number): number => TRANSITIONS[from * N + to] ?? Number.NEGATIVE_INFINITY
/** What the way into a state weighs out of most roles of a phase: `USUAL[phase * N + to]`. */
const USUAL = Float64Array.from(PHASES.flatMap((_, phase) => STATES.map((__, to) => usualWeight(phase, to))))
/** Per state the states out of which the way weighs more than usual. */
const FAVOURED: readonly Int32Array[] = STATES.map((_, to) =>
  Int32Array.from(
    [...STATES.keys()].filter((from) => weight(from, to) > (USUAL[(PHASE_OF_STATE[from] ?? 0) * N + to] ?? 0)),
  ),
)

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
  const back = new Int32Array(scores.length * N)
  const leaders = new Int32Array(PHASES.length)
  let best = new Float64Array(N)
  let next = new Float64Array(N)
  const first = scores[0] ?? []
  for (let s = 0; s < N; s++) best[s] = (START_SCORES[s] ?? 0) + (first[ROLE_OF_STATE[s] ?? 0] ?? 0)
  for (let t = 1; t < scores.length; t++) {
    const line = scores[t] ?? first
    findLeaders(best, leaders)
    for (let to = 0; to < N; to++) {
      const from = bestSource(best, leaders, to)
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

/** The first best state of each phase. */
function findLeaders(best: Float64Array, leaders: Int32Array): void {
  for (let phase = 0; phase < PHASES.length; phase++) {
    const start = FIRST_STATE[phase] ?? 0
    const end = FIRST_STATE[phase + 1] ?? N
    let leader = start
    for (let s = start + 1; s < end; s++) if ((best[s] ?? 0) > (best[leader] ?? 0)) leader = s
    leaders[phase] = leader
  }
}

/**
 * Where the best way into a state comes from. Only the leader of a phase and the favoured states can be it; where the
 * leader is disfavoured, its whole phase is asked.
 */
function bestSource(best: Float64Array, leaders: Int32Array, to: number): number {
  let top = Number.NEGATIVE_INFINITY
  let from = 0
  const last = PHASE_OF_STATE[to] ?? 0
  for (let phase = 0; phase <= last; phase++) {
    const leader = leaders[phase] ?? 0
    const all = (TRANSITIONS[leader * N + to] ?? 0) < (USUAL[phase * N + to] ?? 0)
    const end = all ? (FIRST_STATE[phase + 1] ?? N) : leader + 1
    for (let s = all ? (FIRST_STATE[phase] ?? 0) : leader; s < end; s++) {
      const value = (best[s] ?? 0) + (TRANSITIONS[s * N + to] ?? 0)
      if (value > top) {
        top = value
        from = s
      }
    }
  }
  const favoured = FAVOURED[to]
  if (favoured === undefined) return from
  for (let k = 0; k < favoured.length; k++) {
    const s = favoured[k] ?? 0
    const value = (best[s] ?? 0) + (TRANSITIONS[s * N + to] ?? 0)
    if (value > top || (value === top && s < from)) {
      top = value
      from = s
    }
  }
  return from
}
