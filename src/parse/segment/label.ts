import { FEATURES } from './features.js'
import { bestSequence } from './sequence.js'
import { BASE, LINE_ROLES, type LineRole, type Phase, STATES } from './states.js'
import type { View } from './views.js'

/** A line with the role it got, and why: for `explain` and for tests. */
export interface LabelledLine {
  readonly view: View
  readonly phase: Phase
  readonly role: LineRole
  /** Names of the features that fired. */
  readonly features: readonly string[]
  /** Score of each role before the sequence was weighed, in the order of LINE_ROLES. */
  readonly scores: Float64Array
}

/** Longest line that can be part of a head or foot; longer ones are only asked the features marked `long`. */
const HEADING_LENGTH = 160

const BASE_SCORES = Float64Array.from(LINE_ROLES, (role) => BASE[role])
interface Voter {
  readonly name: string
  readonly test: (typeof FEATURES)[number]['test']
  readonly votes: readonly (readonly [role: number, vote: number])[]
}
const voters = (long: boolean): readonly Voter[] =>
  FEATURES.filter((feature) => !long || feature.long === true).map((feature) => ({
    name: feature.name,
    test: feature.test,
    votes: LINE_ROLES.flatMap((role, i) => {
      const vote = feature.votes[role]
      return vote === undefined ? [] : [[i, vote] as const]
    }),
  }))
const ALL = voters(false)
const LONG = voters(true)

/** Gives each line the role it has in the best sequence. */
export function label(views: readonly View[]): LabelledLine[] {
  const scores: Float64Array[] = []
  const fired: string[][] = []
  for (const [i, view] of views.entries()) {
    const line = Float64Array.from(BASE_SCORES)
    const names: string[] = []
    for (const voter of view.length > HEADING_LENGTH ? LONG : ALL) {
      if (!voter.test(view, views[i - 1], views[i + 1])) continue
      names.push(voter.name)
      for (const [role, vote] of voter.votes) line[role] = (line[role] ?? 0) + vote
    }
    scores.push(line)
    fired.push(names)
  }
  const path = bestSequence(scores)
  return views.map((view, i) => {
    const state = STATES[path[i] ?? 0]
    return {
      view,
      phase: state?.phase ?? 'content',
      role: state?.role ?? 'body',
      features: fired[i] ?? [],
      scores: scores[i] ?? BASE_SCORES,
    }
  })
}
