import { LINE_ROLES, START_SCORES, STATES, TRANSITIONS } from './states.js'

const N = STATES.length
const ROLE_OF_STATE = Int32Array.from(STATES, (state) => LINE_ROLES.indexOf(state.role))
/** Transitions that can happen: per target its sources and what each costs. */
const SOURCES: readonly Int32Array[] = STATES.map((_, to) =>
  Int32Array.from(STATES.flatMap((__, from) => ((TRANSITIONS[from * N + to] ?? -1 / 0) > -1e9 ? [from] : []))),
)
const WEIGHTS: readonly Float64Array[] = SOURCES.map((sources, to) =>
  Float64Array.from(sources, (from) => TRANSITIONS[from * N + to] ?? 0),
)
const NO_SOURCES = new Int32Array(0)
const NO_WEIGHTS = new Float64Array(0)

/**
 * The best sequence of states for lines whose roles are scored (Viterbi).
 * `scores[line]` holds one score per role in the order of LINE_ROLES; the answer holds one index into STATES per line.
 */
export function bestSequence(scores: readonly Float64Array[]): Int32Array {
  const path = new Int32Array(scores.length)
  if (scores.length === 0) return path
  const back = new Int32Array(scores.length * N)
  let best = new Float64Array(N)
  let next = new Float64Array(N)
  const first = scores[0] ?? new Float64Array(LINE_ROLES.length)
  for (let s = 0; s < N; s++) best[s] = (START_SCORES[s] ?? 0) + (first[ROLE_OF_STATE[s] ?? 0] ?? 0)
  for (let t = 1; t < scores.length; t++) {
    const line = scores[t] ?? first
    for (let to = 0; to < N; to++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      const sources = SOURCES[to] ?? NO_SOURCES
      const weights = WEIGHTS[to] ?? NO_WEIGHTS
      for (let k = 0; k < sources.length; k++) {
        const source = sources[k] ?? 0
        const value = (best[source] ?? 0) + (weights[k] ?? 0)
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
