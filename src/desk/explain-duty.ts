import type { Deadline, Dispatch, Obligation } from '../model/dispatch.js'
import type { Span } from '../model/span.js'
import type { Unit } from '../model/unit.js'
import type { ObligationTrace } from '../parse/index.js'
import { findDeadlines } from '../parse/rules/deadlines/index.js'
import { readFigures } from '../parse/segment/figures.js'
import { ownershipOf } from '../parse/unit/index.js'

/** Names of the values of a duty that are explained, in the order of the contract. */
export type ValueName =
  | 'kind'
  | 'assignee'
  | 'role'
  | 'cooperator'
  | 'action'
  | 'product'
  | 'recipient'
  | 'via'
  | 'modality'
  | 'condition'
  | 'target'
  | 'deadline'
  | 'mine'

/** One ground of a value: the rule, its reason (in the words of the code) and what it stands on. */
export interface Ground {
  readonly rule: string
  readonly reason: string
  readonly span: Span | null
}

export interface ExplainedValue {
  readonly name: ValueName
  /** As in the contract; for a deadline its words. */
  readonly value: string
  readonly deadline?: Deadline
  readonly grounds: readonly Ground[]
}

export interface ExplainedDuty {
  readonly obligation: Obligation
  readonly values: readonly ExplainedValue[]
}

const inside = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1]

type Place = 'sentence' | 'paragraph' | 'above' | 'below'
/** Where a value is looked for: who has to act is said before the deed, where things go often behind it. */
const SAID_BEFORE: readonly Place[] = ['sentence', 'paragraph', 'above', 'below']
const SAID_BEHIND: readonly Place[] = ['sentence', 'paragraph', 'below', 'above']

/** The nearest place of some words in one part of the paper, seen from a duty; -1 when they are not there. */
function find(words: string, part: Place, text: string, [start, end]: Span): number {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline
  const within = (from: number, to: number, last: boolean): number => {
    const at = last ? text.slice(from, to).lastIndexOf(words) : text.slice(from, to).indexOf(words)
    return at < 0 ? -1 : from + at
  }
  switch (part) {
    case 'sentence':
      return within(start, end, false)
    case 'paragraph':
      return Math.max(within(lineStart, start, true), within(end, lineEnd, false))
    case 'above':
      return within(0, lineStart, true)
    case 'below':
      return within(lineEnd, text.length, false)
  }
}

/** Where the words of a value stand. */
function place(words: string, text: string, span: Span, order: readonly Place[] = SAID_BEFORE): Ground {
  // Names joined from several words ("các cấp uỷ, tổ chức đảng") may stand apart in the text.
  for (const piece of [words, words.split(', ')[0] ?? words])
    for (const part of order) {
      const at = find(piece, part, text, span)
      if (at >= 0) return { rule: `place/${part}`, reason: '', span: [at, at + piece.length] }
    }
  return { rule: 'place/composed', reason: '', span: null }
}

type Steps = ObligationTrace['steps']
const stepsFor = (steps: Steps, value: string): readonly Ground[] =>
  steps.flatMap((step) => (step.value === value ? [{ rule: step.rule, reason: step.reason, span: step.span }] : []))

/** How far back a row of times may begin. */
const ROW = 80

/** The rule that reads a deadline's words. Where no step keeps it its words are read again. */
function readingOf(deadline: Deadline, own: readonly Ground[], dispatch: Dispatch): readonly Ground[] {
  const stated = own.find(({ span }) => span !== null && span[0] === deadline.span[0])
  if (stated) return [stated]
  const context = { issueDate: dispatch.header.date?.value ?? null, citations: [] }
  const read = (from: number): string | undefined =>
    findDeadlines(readFigures(dispatch.text.slice(0, deadline.span[1])), [from, deadline.span[1]], context).find(
      ({ span }) => span[0] === deadline.span[0],
    )?.rule
  // a later one of several times in a row is known by the words before it
  const rule = read(deadline.span[0]) ?? read(Math.max(0, deadline.span[0] - ROW))
  return rule === undefined ? [] : [{ rule, reason: '', span: deadline.span }]
}

/** How a deadline printed elsewhere came to this duty. */
function passedOn(deadline: Deadline, grounds: readonly Ground[], steps: Steps, span: Span): readonly Ground[] {
  if (grounds.some((ground) => ground.span?.[0] === deadline.span[0])) return []
  const given = grounds.filter((ground) => ground.span === null)
  const merged = steps.filter(({ rule }) => rule === 'refine/merge-delivery' || rule === 'refine/merge-finish')
  const how = given.length > 0 ? given : merged
  if (how.length > 0) return how.map(({ rule, reason }) => ({ rule, reason, span: null }))
  return inside(deadline.span, span) ? [] : [{ rule: 'place/elsewhere', reason: '', span: deadline.span }]
}

function deadlineValues(dispatch: Dispatch, duty: Obligation, steps: Steps): readonly ExplainedValue[] {
  const grounds = stepsFor(steps, 'deadlines')
  return duty.deadlines.map((deadline) => ({
    name: 'deadline',
    value: deadline.text,
    deadline,
    grounds: distinct([...readingOf(deadline, grounds, dispatch), ...passedOn(deadline, grounds, steps, duty.span)]),
  }))
}

/** The receiver: read beside its verb, or brought from another sentence, and then where its name stands. */
function recipientValue({ text }: Dispatch, { recipient, span }: Obligation, steps: Steps): readonly ExplainedValue[] {
  if (recipient === null) return []
  const grounds = stepsFor(steps, 'recipient')
  const stands = grounds.some((ground) => ground.span !== null) ? [] : [place(recipient, text, span, SAID_BEHIND)]
  return [{ name: 'recipient', value: recipient, grounds: [...grounds, ...stands] }]
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
  const seen = new Set<string>()
  return grounds.filter(({ rule, reason }) => {
    const key = `${rule} ${reason}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Every value of a duty with its grounds. Values the paper does not state are left out; the role and kind never are. */
export function explainDuty(
  dispatch: Dispatch,
  duty: Obligation,
  trace: ObligationTrace | undefined,
  unit: Unit | undefined,
): ExplainedDuty {
  const steps = trace?.steps ?? []
  const placed = (name: ValueName, value: string | null, order = SAID_BEFORE): readonly ExplainedValue[] =>
    value === null ? [] : [{ name, value, grounds: [place(value, dispatch.text, duty.span, order)] }]
  const stepped = (name: ValueName, value: string, key: string): ExplainedValue => ({
    name,
    value,
    grounds: distinct(stepsFor(steps, key)),
  })
  const ownership = unit && duty.mine !== undefined ? ownershipOf(duty, dispatch, unit) : undefined
  return {
    obligation: duty,
    values: [
      stepped('kind', duty.kind, 'kind'),
      ...duty.assignees.flatMap((name) => placed('assignee', name)),
      stepped('role', duty.role, 'role'),
      ...duty.cooperators.flatMap((name) => placed('cooperator', name)),
      stepped('action', duty.action, 'action'),
      ...placed('product', duty.product),
      ...recipientValue(dispatch, duty, steps),
      ...placed('via', duty.via, SAID_BEHIND),
      stepped('modality', duty.modality, 'modality'),
      ...duty.conditions.flatMap((condition) => placed('condition', condition)),
      ...duty.targets.map((target) => stepped('target', target.text, 'targets')),
      ...deadlineValues(dispatch, duty, steps),
      ...(ownership
        ? [
            {
              name: 'mine' as const,
              value: String(ownership.mine),
              grounds: [{ rule: 'unit/mine', reason: ownership.reason, span: null }],
            },
          ]
        : []),
    ],
  }
}
