import type { Target } from '../model/dispatch.js'
import { fold } from '../vietnamese/index.js'
import type { DutyChange } from './comparison.js'

type Trend = 'raised' | 'lowered' | 'other'

const unitKey = ({ unit, per }: Target): string => `${fold(unit ?? '').trim()} ${per ?? ''}`
const same = (a: Target, b: Target): boolean => unitKey(a) === unitKey(b) && a.min === b.min && a.max === b.max

/** Which way a quota went; `other` when its ends went apart or its unit changed. */
function trendOf(from: Target, to: Target): Trend {
  if (unitKey(from) !== unitKey(to)) return 'other'
  const low = (to.min ?? 0) - (from.min ?? 0)
  const high = (to.max ?? Number.POSITIVE_INFINITY) - (from.max ?? Number.POSITIVE_INFINITY)
  const ends = [low, Number.isNaN(high) ? 0 : high] // no upper end on both sides: ∞ − ∞
  if (ends.every((end) => end >= 0)) return 'raised'
  return ends.every((end) => end <= 0) ? 'lowered' : 'other'
}

function changed(from: Target | null, to: Target | null): DutyChange {
  const trend: Trend = from && to ? trendOf(from, to) : to ? 'raised' : 'lowered'
  return { kind: 'target-changed', gravity: trend === 'lowered' ? 'ease' : 'act', trend, from, to }
}

/** What became of the quotas of one duty; quotas of one unit ("học viên") are the same quota. */
export function compareTargets(older: readonly Target[], newer: readonly Target[]): readonly DutyChange[] {
  const gone = older.filter((target) => !newer.some((other) => same(target, other)))
  const come = newer.filter((target) => !older.some((other) => same(target, other)))
  const out: DutyChange[] = []
  for (const from of gone) {
    const at = come.findIndex((to) => unitKey(from) === unitKey(to))
    const index = at >= 0 ? at : gone.length === 1 && come.length === 1 ? 0 : -1
    out.push(changed(from, index >= 0 ? (come.splice(index, 1)[0] ?? null) : null))
  }
  return [...out, ...come.map((to) => changed(null, to))]
}
