import { LINE_ROLES, PHASES, START_SCORES, STATES, TRANSITIONS } from './states.js'

const N = STATES.length
const ROLE_OF_STATE = Int32Array.from(STATES, (state) => LINE_ROLES.indexOf(state.role))
/** Per state the first state behind its phase; the states of a phase stand together. */
const PHASE_END = Int32Array.from(STATES, (state) => STATES.findLastIndex((other) => other.phase === state.phase) + 1)

/** Most that the way into a state can cost out of one role more than out of another of the same phase. */
const SPREAD = Math.max(
  ...PHASES.flatMap((phase) =>
    STATES.map((_, to) => {
      const costs = STATES.flatMap((state, from) => (state.phase === phase ? [TRANSITIONS[from * N + to] ?? 0] : []))
      return Math.max(...costs) === Number.NEGATIVE_INFINITY ? 0 : Math.max(...costs) - Math.min(...costs)
    }),
  ),
)
/** A state so far behind the best of its phase is on no best sequence (the addition is for rounding). */
const HOPELESS = SPREAD + 1

/**
 * The best sequence of states for lines whose roles are scored (Viterbi).
 * `scores[line]` holds one score per role in the order of LINE_ROLES; the answer holds one index into STATES per line.
 */
export function bestSequence(scores: readonly (readonly number[])[]): Int32Array {
  const path = new Int32Array(scores.length)
  if (scores.length === 0) return path
  const back = new Int32Array(scores.length * N)
  const live = new Int32Array(N)
  let best = new Float64Array(N)
  let next = new Float64Array(N)
  const first = scores[0] ?? []
  for (let s = 0; s < N; s++) best[s] = (START_SCORES[s] ?? 0) + (first[ROLE_OF_STATE[s] ?? 0] ?? 0)
  for (let t = 1; t < scores.length; t++) {
    const line = scores[t] ?? first
    const count = findLive(best, live)
    for (let to = 0; to < N; to++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      const end = PHASE_END[to] ?? 0
      for (let k = 0; k < count; k++) {
        const source = live[k] ?? 0
        if (source >= end) break
        const value = (best[source] ?? 0) + (TRANSITIONS[source * N + to] ?? 0)
        if (value > top) {
          top = value
          from = source
        }
      }
      next[to] = top + (line[ROLE_OF_STATE[to] ?? 0] ?? 0)
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

/** Writes the states that a best sequence may come from to `live`, in their order, and returns how many they are. */
function findLive(best: Float64Array, live: Int32Array): number {
  let count = 0
  for (let start = 0; start < N; start = PHASE_END[start] ?? N) {
    const end = PHASE_END[start] ?? N
    let top = Number.NEGATIVE_INFINITY
    for (let s = start; s < end; s++) top = Math.max(top, best[s] ?? 0)
    if (top === Number.NEGATIVE_INFINITY) continue
    for (let s = start; s < end; s++) if ((best[s] ?? 0) >= top - HOPELESS) live[count++] = s
  }
  return count
}
