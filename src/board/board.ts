import type { Dispatch } from '../model/dispatch.js'
import { workingDaysBefore, workingDayUpTo } from '../office/calendar/index.js'
import { addDays, dayNumber } from '../vietnamese/index.js'
import { type Entry, entriesOf, type Papers, papersOf } from './entry.js'
import { isClosed, type State, type StateRecord } from './state.js'

export type Standing = 'overdue' | 'today' | 'soon' | 'later' | 'undated'

/** A line of the board with what became of it. */
export interface Row extends Entry {
  readonly state: State
  readonly evidence: string | null
  readonly reply: string | null
  readonly note: string | null
  readonly standing: Standing
  /** Calendar days to the last working day; negative when it has passed, null without a day. */
  readonly left: number | null
  /** The unit's own day, some working days earlier. */
  readonly internal: string | null
  /** Days to be reminded on, 7, 3 and 1 days ahead, each moved forward to a working day. */
  readonly reminders: readonly string[]
}

export interface BoardOptions {
  readonly today: string
  /** What is due before this day is counted, not shown. */
  readonly since?: string | undefined
  /** How many working days before the superior's date the unit wants to be done. */
  readonly internalDays: number
  readonly states: ReadonlyMap<string, StateRecord>
}

export interface Board {
  readonly today: string
  /** Open duties: overdue first, by last working day, those without a day last. */
  readonly rows: readonly Row[]
  readonly closed: readonly Row[]
  /** Open duties due before `since`. */
  readonly hidden: number
  readonly papers: number
  readonly twins: Papers['twins']
}

/** Days ahead of which one is reminded. */
export const REMIND_DAYS = [7, 3, 1] as const
const SOON_DAYS = 7

/** The day that counts: the last working day, or the last day where the calendar of that year is not yet known. */
export const dueOf = ({ lastWorkingDay, lastDay }: Entry): string | null => lastWorkingDay ?? lastDay

function remindersOf(due: string): readonly string[] {
  const days = REMIND_DAYS.map((count) => workingDayUpTo(addDays(due, -count)) ?? addDays(due, -count))
  return [...new Set(days)].sort()
}

function standingOf(due: string | null, today: string): Standing {
  if (due === null) return 'undated'
  const left = dayNumber(due) - dayNumber(today)
  return left < 0 ? 'overdue' : left === 0 ? 'today' : left <= SOON_DAYS ? 'soon' : 'later'
}

function rowOf(entry: Entry, { today, internalDays, states }: BoardOptions): Row {
  const due = dueOf(entry)
  const said = states.get(`${entry.paper} ${entry.duty}`)
  return {
    ...entry,
    state: said?.state ?? 'mới',
    evidence: said?.evidence?.file ?? null,
    reply: said?.reply ?? null,
    note: said?.note ?? null,
    standing: standingOf(due, today),
    left: due === null ? null : dayNumber(due) - dayNumber(today),
    internal: due === null ? null : (workingDaysBefore(due, internalDays) ?? null),
    reminders: due === null ? [] : remindersOf(due),
  }
}

/** By day, then by paper and place in it; without a day last. */
function byDay(a: Row, b: Row): number {
  const [x, y] = [dueOf(a) ?? '9999', dueOf(b) ?? '9999']
  if (x !== y) return x < y ? -1 : 1
  if (a.paper !== b.paper) return a.paper < b.paper ? -1 : 1
  return a.source.line - b.source.line || a.duty.localeCompare(b.duty, 'en', { numeric: true })
}

export function makeBoard(dispatches: readonly Dispatch[], options: BoardOptions): Board {
  const { kept, twins } = papersOf(dispatches)
  const rows = entriesOf(kept, options.today)
    .map((entry) => rowOf(entry, options))
    .sort(byDay)
  const open = rows.filter(({ state }) => !isClosed(state))
  const old = (row: Row): boolean => options.since !== undefined && (dueOf(row) ?? '9999') < options.since
  return {
    today: options.today,
    rows: open.filter((row) => !old(row)),
    closed: rows.filter(({ state }) => isClosed(state)),
    hidden: open.filter(old).length,
    papers: kept.length,
    twins,
  }
}
