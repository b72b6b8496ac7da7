import type { Deadline } from '../model/dispatch.js'
import { dayNumber } from '../vietnamese/calendar-days.js'
import { fold } from '../vietnamese/index.js'
import type { DutyChange } from './comparison.js'

const blank = (text: string | null): string => (text === null ? '' : fold(text).replace(/\s+/gu, ' ').trim())

/** The same key: the same time, in whatever words ("trước ngày 16/5", "chậm nhất ngày 15/5"). */
function keyOf(deadline: Deadline): string {
  const { lastDay, time, per, kind, days, working, anchor } = deadline
  if (kind === 'recurring') return `every ${per} ${blank(deadline.text)}`
  if (kind === 'relative') return `count ${days} ${working} ${blank(anchor)} ${time ?? ''}`
  if (lastDay !== null) return `day ${lastDay} ${time ?? ''} ${deadline.to === null ? '' : deadline.date}`
  return `${kind} ${blank(deadline.text)}`
}

const END_OF_DAY = '24:00'

function moved(from: Deadline, to: Deadline): DutyChange {
  const comparable =
    from.lastDay !== null && to.lastDay !== null && from.kind !== 'recurring' && to.kind !== 'recurring'
  if (!comparable) return { kind: 'deadline-moved', gravity: 'act', direction: 'unclear', days: null, from, to }
  const days = dayNumber(to.lastDay ?? '') - dayNumber(from.lastDay ?? '')
  const hours = (to.time ?? END_OF_DAY).localeCompare(from.time ?? END_OF_DAY)
  const way = days === 0 ? hours : days
  // The same last day and hour with another first day of the stretch: when one may begin has moved.
  if (way === 0) return { kind: 'deadline-moved', gravity: 'act', direction: 'unclear', days: 0, from, to }
  const earlier = way < 0
  return {
    kind: 'deadline-moved',
    gravity: earlier ? 'act' : 'ease',
    direction: earlier ? 'earlier' : 'later',
    days,
    from,
    to,
  }
}

/** What became of the deadlines of one duty. Two or more changed on either side are not matched by guess. */
export function compareDeadlines(older: readonly Deadline[], newer: readonly Deadline[]): readonly DutyChange[] {
  const kept = new Set(newer.map(keyOf))
  const known = new Set(older.map(keyOf))
  const gone = older.filter((deadline) => !kept.has(keyOf(deadline)))
  const come = newer.filter((deadline) => !known.has(keyOf(deadline)))
  const [from, to] = [gone[0], come[0]]
  if (from && to) {
    if (gone.length === 1 && come.length === 1) return [moved(from, to)]
    return [{ kind: 'deadlines-unclear', gravity: 'act', from: gone, to: come }]
  }
  return [
    ...gone.map((deadline): DutyChange => ({ kind: 'deadline-dropped', gravity: 'ease', from: deadline })),
    ...come.map((deadline): DutyChange => ({ kind: 'deadline-added', gravity: 'act', to: deadline })),
  ]
}
