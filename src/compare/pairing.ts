import type { Obligation } from '../model/dispatch.js'
import { likeness, traitsOf } from './likeness.js'

/** Closer than this two candidates are not told apart: one word in a sentence of twenty. */
const MARGIN = 0.03

interface Edge {
  readonly older: number
  readonly newer: number
  readonly score: number
}

export interface Pairing {
  readonly pairs: readonly { readonly older: Obligation; readonly newer: Obligation; readonly likeness: number }[]
  readonly ties: readonly { readonly older: readonly Obligation[]; readonly newer: readonly Obligation[] }[]
  readonly added: readonly Obligation[]
  readonly dropped: readonly Obligation[]
}

/** The candidates of each duty, likest first. */
interface Candidates {
  readonly older: ReadonlyMap<number, readonly Edge[]>
  readonly newer: ReadonlyMap<number, readonly Edge[]>
}

function candidatesOf(edges: readonly Edge[]): Candidates {
  const by = (side: keyof Candidates): ReadonlyMap<number, readonly Edge[]> => {
    const grouped = new Map<number, Edge[]>()
    for (const edge of edges) {
      const known = grouped.get(edge[side])
      if (known) known.push(edge)
      else grouped.set(edge[side], [edge])
    }
    return grouped
  }
  return { older: by('older'), newer: by('newer') }
}

/** Candidates for the duties of `best` that it does not clearly beat, unless their other duty belongs better elsewhere. */
function rivals(best: Edge, candidates: Candidates): readonly Edge[] {
  const beside = (side: keyof Candidates, free: keyof Candidates) =>
    (candidates[side].get(best[side]) ?? []).filter(
      (edge) =>
        edge !== best &&
        edge.score >= best.score - MARGIN &&
        (candidates[free].get(edge[free])?.[0]?.score ?? 0) <= edge.score + MARGIN,
    )
  return [...beside('older', 'newer'), ...beside('newer', 'older')]
}

/** All candidates tied with `best`, directly or through one another. */
function tieOf(best: Edge, candidates: Candidates): readonly Edge[] {
  const tied = new Set([best])
  for (const edge of tied) for (const rival of rivals(edge, candidates)) tied.add(rival)
  return [...tied]
}

/** A tie in which both papers print the same words under the same item numbers, each once, is told apart by these. */
function byNumber(
  tied: readonly Edge[],
  older: readonly Obligation[],
  newer: readonly Obligation[],
): readonly Edge[] | null {
  const [olds, news] = [new Set(tied.map((edge) => edge.older)), new Set(tied.map((edge) => edge.newer))]
  const same = tied.filter((edge) => {
    const section = older[edge.older]?.section ?? ''
    return section !== '' && section === newer[edge.newer]?.section
  })
  const distinct = new Set(same.map((edge) => older[edge.older]?.section))
  return olds.size === news.size && same.length === olds.size && distinct.size === olds.size ? same : null
}

/** Pairs the duties of two papers, likest first. What could be paired in two ways is left as a tie. */
export function pairDuties(older: readonly Obligation[], newer: readonly Obligation[]): Pairing {
  const [left, right] = [older.map(traitsOf), newer.map(traitsOf)]
  let edges = left
    .flatMap((a, i) => right.map((b, j): Edge => ({ older: i, newer: j, score: likeness(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.older - b.older || a.newer - b.newer)
  const pairs: Edge[] = []
  const ties: { older: readonly number[]; newer: readonly number[] }[] = []
  for (let best = edges[0]; best !== undefined; best = edges[0]) {
    const tied = tieOf(best, candidatesOf(edges))
    const [olds, news] = [new Set(tied.map((edge) => edge.older)), new Set(tied.map((edge) => edge.newer))]
    const numbered = tied.length === 1 ? tied : byNumber(tied, older, newer)
    if (numbered) pairs.push(...numbered)
    else ties.push({ older: [...olds].sort((a, b) => a - b), newer: [...news].sort((a, b) => a - b) })
    edges = edges.filter((edge) => !olds.has(edge.older) && !news.has(edge.newer))
  }
  const usedOlder = new Set([...pairs.map((pair) => pair.older), ...ties.flatMap((tie) => tie.older)])
  const usedNewer = new Set([...pairs.map((pair) => pair.newer), ...ties.flatMap((tie) => tie.newer)])
  const pick = (all: readonly Obligation[], indexes: readonly number[]) => indexes.flatMap((index) => all[index] ?? [])
  return {
    pairs: pairs
      .sort((a, b) => a.newer - b.newer)
      .flatMap((edge) => {
        const [a, b] = [older[edge.older], newer[edge.newer]]
        return a && b ? [{ older: a, newer: b, likeness: Math.round(edge.score * 100) / 100 }] : []
      }),
    ties: ties.map((tie) => ({ older: pick(older, tie.older), newer: pick(newer, tie.newer) })),
    added: newer.filter((_, index) => !usedNewer.has(index)),
    dropped: older.filter((_, index) => !usedOlder.has(index)),
  }
}
