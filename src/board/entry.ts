import type { Deadline, Dispatch, Obligation } from '../model/dispatch.js'
import { workingDayUpTo } from '../office/calendar/index.js'
import { occurrencesOf } from './occurrence.js'
import { concerns, deadlinesOf, formatRank, nameOf, paperKey, slug } from './paper.js'
import { actionOf, leadOf, printedSection } from './words.js'

/** One line of the board: a duty, or one time of a recurring duty. */
export interface Entry {
  /** What the clerk types: `64-cv-btcdu.o3`, `64-cv-btcdu.o5@2026-07`. */
  readonly id: string
  readonly paper: string
  readonly duty: string
  readonly source: {
    readonly file: string
    readonly notation: string | null
    readonly date: string | null
    readonly issuer: string | null
    readonly subject: string | null
    readonly section: string
    /** Line of the reading text, from 1. */
    readonly line: number
  }
  readonly action: string
  readonly quote: string
  readonly product: string | null
  readonly recipient: string | null
  readonly via: string | null
  readonly lead: string
  readonly cooperators: string
  readonly unclear: boolean
  /** Words of the deadline; `lastDay` rolled back to `lastWorkingDay`, null when not known. */
  readonly deadline: string
  readonly lastDay: string | null
  readonly lastWorkingDay: string | null
  readonly time: string | null
  /** Which time of a recurring duty. */
  readonly period: string | null
}

interface Due {
  readonly suffix: string
  readonly deadline: string
  readonly lastDay: string | null
  readonly lastWorkingDay: string | null
  readonly time: string | null
  readonly period: string | null
}

const NO_DATE: Due = { suffix: '', deadline: '', lastDay: null, lastWorkingDay: null, time: null, period: null }

function duesOf(deadline: Deadline, mark: string, issued: string | null, today: string): readonly Due[] {
  const { text, lastDay, lastWorkingDay, time } = deadline
  const plain: Due = { suffix: mark, deadline: text, lastDay, lastWorkingDay, time, period: null }
  if (deadline.kind !== 'recurring') return [plain]
  const times = occurrencesOf(deadline, issued, today)
  if (times.length === 0) return [plain]
  return times.map(({ key, label, day }) => ({
    suffix: `${mark}@${key}`,
    deadline: text,
    lastDay: day,
    lastWorkingDay: day === null ? null : (workingDayUpTo(day) ?? null),
    time,
    period: label,
  }))
}

/** Which of several deadlines: the first has no mark, so that its code is that of the duty. */
const markOf = (index: number): string => (index === 0 ? '' : `.${index + 1}`)

function entriesOfDuty(dispatch: Dispatch, duty: Obligation, paper: string, today: string): readonly Entry[] {
  const { notation, date, issuer } = nameOf(dispatch)
  const issued = date === null ? null : date.length === 10 ? date : `${date}-01`
  const dues = duty.deadlines.flatMap((deadline, index) => duesOf(deadline, markOf(index), issued, today))
  return (dues.length > 0 ? dues : [NO_DATE]).map(({ suffix, ...due }) => ({
    id: '',
    paper,
    duty: `${duty.id}${suffix}`,
    source: {
      file: dispatch.source.file,
      notation,
      date,
      issuer,
      subject: dispatch.header.subject?.value ?? null,
      section: printedSection(duty.section),
      line: dispatch.text.slice(0, duty.span[0]).split('\n').length,
    },
    action: actionOf(duty),
    quote: duty.quote,
    product: duty.product,
    recipient: duty.recipient,
    via: duty.via,
    lead: leadOf(duty),
    cooperators: duty.cooperators.join('; '),
    unclear: duty.mine === 'unclear',
    ...due,
  }))
}

/** Files of one paper that say the same count once; files of one number that differ are both kept and told. */
export interface Papers {
  readonly kept: readonly { readonly dispatch: Dispatch; readonly paper: string }[]
  readonly twins: readonly { readonly file: string; readonly of: string; readonly differs: boolean }[]
}

export function papersOf(dispatches: readonly Dispatch[]): Papers {
  const order = [...dispatches].sort(
    (a, b) =>
      formatRank(a.source.format) - formatRank(b.source.format) ||
      (a.source.file < b.source.file ? -1 : a.source.file > b.source.file ? 1 : 0),
  )
  const kept = new Map<string, { dispatch: Dispatch; paper: string }>()
  const twins: { file: string; of: string; differs: boolean }[] = []
  for (const dispatch of order) {
    const paper = paperKey(nameOf(dispatch))
    const first = kept.get(paper)
    if (first === undefined) {
      kept.set(paper, { dispatch, paper })
      continue
    }
    const differs = deadlinesOf(first.dispatch).join('|') !== deadlinesOf(dispatch).join('|')
    const own = `${paper}.${dispatch.source.sha256.slice(0, 8)}`
    if (differs) kept.set(own, { dispatch, paper: own })
    twins.push({ file: dispatch.source.file, of: first.dispatch.source.file, differs })
  }
  return { kept: [...kept.values()], twins }
}

/** Gives every paper the shortest code that no other paper of the board has. */
function shortCodes(papers: Papers['kept']): ReadonlyMap<string, string> {
  const forms = papers.map(({ dispatch, paper }) => {
    const { notation, date } = nameOf(dispatch)
    const number = notation === null ? `tep-${dispatch.source.sha256.slice(0, 8)}` : slug(notation)
    return { paper, tries: [number, `${number}-${date ?? ''}`, paper] }
  })
  const uses = new Map<string, number>()
  for (const { tries } of forms) for (const one of new Set(tries)) uses.set(one, (uses.get(one) ?? 0) + 1)
  return new Map(forms.map(({ paper, tries }) => [paper, tries.find((one) => uses.get(one) === 1) ?? paper]))
}

/** Every duty that concerns the reader, over all papers. */
export function entriesOf(papers: Papers['kept'], today: string): readonly Entry[] {
  const codes = shortCodes(papers)
  return papers.flatMap(({ dispatch, paper }) =>
    dispatch.obligations
      .filter(concerns)
      .flatMap((duty) => entriesOfDuty(dispatch, duty, paper, today))
      .map((entry) => ({ ...entry, id: `${codes.get(paper) ?? paper}.${entry.duty}` })),
  )
}
