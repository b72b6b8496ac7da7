import type { Feature } from './feature.js'
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
  readonly scores: readonly number[]
}

/** Longest line that can be part of a head or foot; longer ones are only asked the features marked `long`. */
const HEADING_LENGTH = 160

const BASE_SCORES: readonly number[] = LINE_ROLES.map((role) => BASE[role])
interface Voter {
  readonly name: string
  readonly test: Feature['test']
  /** One vote for each of `roles`, which are places in LINE_ROLES. */
  readonly roles: readonly number[]
  readonly votes: readonly number[]
}
const voterOf = ({ name, test, votes }: Feature): Voter => {
  const voted = LINE_ROLES.filter((role) => votes[role] !== undefined)
  return {
    name,
    test,
    roles: voted.map((role) => LINE_ROLES.indexOf(role)),
    votes: voted.map((role) => votes[role] ?? 0),
  }
}

/** Voters that may hold for a line, found by the sign its fold begins with and by its capitals. */
function votersBySign(features: readonly Feature[]): (view: View) => readonly Voter[] {
  const voters = features.map((feature) => ({ feature, voter: voterOf(feature) }))
  const behind = (sign: string | null, capitals: boolean): readonly Voter[] =>
    voters
      .filter(({ feature: { begins, caps } }) => {
        const fits = begins === undefined || (sign !== null && begins.includes(sign))
        return fits && (caps === undefined || caps === capitals)
      })
      .map(({ voter }) => voter)
  const signs = new Set(features.flatMap((feature) => [...(feature.begins ?? '')]))
  const table = (capitals: boolean): ReadonlyMap<number, readonly Voter[]> =>
    new Map([...signs].map((sign) => [sign.charCodeAt(0), behind(sign, capitals)]))
  const [inCapitals, inSmall] = [table(true), table(false)]
  const [otherCapitals, otherSmall] = [behind(null, true), behind(null, false)]
  return (view) => {
    const sign = view.fold.charCodeAt(0)
    return view.caps ? (inCapitals.get(sign) ?? otherCapitals) : (inSmall.get(sign) ?? otherSmall)
  }
}
const votersOf = votersBySign(FEATURES)
const votersOfLong = votersBySign(FEATURES.filter((feature) => feature.long === true))

/** Gives each line the role it has in the best sequence. */
export function label(views: readonly View[]): LabelledLine[] {
  const scores: (readonly number[])[] = []
  const fired: (readonly string[])[] = []
  let before: View | undefined
  for (let i = 0; i < views.length; i++) {
    const view = views[i]
    if (view === undefined) break
    const after = views[i + 1]
    const line = BASE_SCORES.slice()
    const names: string[] = []
    for (const voter of view.length > HEADING_LENGTH ? votersOfLong(view) : votersOf(view)) {
      if (!voter.test(view, before, after)) continue
      names.push(voter.name)
      addVotes(line, voter)
    }
    scores.push(line)
    fired.push(names)
    before = view
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

function addVotes(line: number[], { roles, votes }: Voter): void {
  for (let i = 0; i < roles.length; i++) {
    const role = roles[i] ?? 0
    line[role] = (line[role] ?? 0) + (votes[i] ?? 0)
  }
}
