import type { Obligation } from '../model/dispatch.js'
import type { DutyChange } from './comparison.js'
import { compareDeadlines } from './deadlines.js'
import { isShortened, nameDifference, nameKey } from './names.js'
import { compareTargets } from './targets.js'

function compareRoute(
  kind: 'recipient-changed' | 'via-changed',
  from: string | null,
  to: string | null,
): readonly DutyChange[] {
  if (nameKey(from ?? '') === nameKey(to ?? '')) return []
  const reworded = from !== null && to !== null && isShortened(from, to)
  return [{ kind, gravity: reworded ? 'note' : to === null ? 'ease' : 'act', reworded, from, to }]
}

function compareAssignees(from: readonly string[], to: readonly string[]): readonly DutyChange[] {
  const { added, dropped } = nameDifference(from, to)
  if (added.length + dropped.length === 0) return []
  const reworded =
    added.length === dropped.length && added.every((name) => dropped.some((other) => isShortened(name, other)))
  // Names that give way to nobody: all addressees are meant now. Names beside which others fell away: fewer are meant.
  const wider = added.length > 0 || to.length === 0
  return [{ kind: 'assignees-changed', gravity: reworded ? 'note' : wider ? 'act' : 'ease', added, dropped, from, to }]
}

/** From what may be left undone to what must be done. */
const WEIGHT: Readonly<Record<Obligation['modality'], number>> = {
  optional: 0,
  target: 1,
  conditional: 1,
  mandatory: 2,
}

function compareModality(from: Obligation['modality'], to: Obligation['modality']): readonly DutyChange[] {
  if (from === to) return []
  return [{ kind: 'modality-changed', gravity: WEIGHT[to] < WEIGHT[from] ? 'ease' : 'act', from, to }]
}

/** Every difference between two statements of the same duty, deadlines first. */
export function compareDuty(older: Obligation, newer: Obligation): readonly DutyChange[] {
  return [
    ...compareDeadlines(older.deadlines, newer.deadlines),
    ...compareTargets(older.targets, newer.targets),
    ...compareRoute('recipient-changed', older.recipient, newer.recipient),
    ...compareRoute('via-changed', older.via, newer.via),
    ...compareAssignees(older.assignees, newer.assignees),
    ...compareModality(older.modality, newer.modality),
  ]
}
