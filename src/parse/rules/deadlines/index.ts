import type { Span } from '../../../model/span.js'
import { matchAt } from '../../../vietnamese/letters.js'
import { startFinder } from '../../../vietnamese/word-starts.js'
import { attendance } from './attendance.js'
import { every, times } from './every.js'
import { everyWithDay } from './every-with-day.js'
import { done, label, until } from './labels.js'
import { before, latest } from './limits.js'
import { periodically, periodicallyAlso } from './periodically.js'
import { reference } from './reference.js'
import { alsoAt, belongsToCitation, refine } from './refine.js'
import { ahead, atOnce, within } from './relative.js'
import { type DeadlineMention, type DeadlineRule, EMPTY, type Reading, type Scene } from './rule.js'
import { fromTo, inPeriod, onDay } from './stretches.js'
import { isQuoted } from './surroundings.js'

export { type LastDaysContext, withLastDays } from './last-days.js'
export type { DeadlineMention, DeadlineRule } from './rule.js'

/** All families, in the order in which the first of two readings of equal length wins. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  everyWithDay,
  latest,
  before,
  label,
  attendance,
  done,
  fromTo,
  until,
  onDay,
  inPeriod,
  within,
  ahead,
  atOnce,
  periodically,
  periodicallyAlso,
  times,
  every,
  reference,
]

const BY_TRIGGER = new Map<string, readonly DeadlineRule[]>()
for (const rule of DEADLINE_RULES)
  for (const trigger of rule.triggers) BY_TRIGGER.set(trigger, [...(BY_TRIGGER.get(trigger) ?? []), rule])

/** Nothing without a figure or one of these words can state a time. */
const WORTH =
  /\d|[Hh][ằà]ng |[Đđ]ịnh k[ỳì]|[Mm]ỗi |[Nn]gay sau|thời (?:gian|hạn)|[Qq](?:uý|úy) [IV]|tiến độ|lộ trình|[Tt]hời (?:gian|hạn)|trong vòng|[Cc]hậm nhất|ngày (?:cuối|đầu)|rước thứ|(?:kể|tính) từ/u
const nextTrigger = startFinder([...BY_TRIGGER.keys()], true)
const TRIGGER_WORD = /[\p{L}\p{M}]{1,10}|\d{1,2}(?=\s{1,2}(?:lần|tháng|tuần|quý|năm))/uy

function readAt(scene: Scene, at: number, word: string): { rule: DeadlineRule; reading: Reading } | null {
  let best: { rule: DeadlineRule; reading: Reading } | null = null
  for (const rule of BY_TRIGGER.get(word) ?? (/^\d/u.test(word) ? [times] : [])) {
    const reading = rule.read(scene, at)
    if (reading !== null && (best === null || reading.end > best.reading.end)) best = { rule, reading }
  }
  return best
}

export interface DeadlineContext {
  /** Date of the paper, `YYYY-MM-DD`, for years that are not printed; null when unknown. */
  readonly issueDate: string | null
  /** Spans of citations: a date inside one belongs to the cited paper. */
  readonly citations: readonly Span[]
}

/**
 * Every deadline stated in one part of a sentence (`range` of `text`), in order, without overlaps. Times that are told
 * but not set (figures, events, validity, quoted or recited rules, citations, batches, durations) give nothing.
 * A date whose year is neither printed nor clear from the date of the paper, or that does not exist, is null.
 */
export function findDeadlines(text: string, range: Span, context: DeadlineContext): readonly DeadlineMention[] {
  if (!WORTH.test(text.slice(range[0], range[1]))) return []
  const scene: Scene = { text, range, issueDate: context.issueDate }
  const found: DeadlineMention[] = []
  let from = range[0]
  for (let at = nextTrigger(text, from, range[1]); at !== -1; at = nextTrigger(text, from, range[1])) {
    const inside = context.citations.find(([start, end]) => at >= start && at < end)
    from = inside === undefined ? at + 1 : inside[1]
    const word = inside === undefined ? matchAt(TRIGGER_WORD, text, at) : null
    const best = word === null ? null : readAt(scene, at, word[0].toLowerCase())
    if (best === null || best.reading.end > range[1] || isQuoted(scene, at)) continue
    const { start = at, end, fields } = best.reading
    if (belongsToCitation(text, start, end, context.citations)) continue
    const first = {
      ...EMPTY,
      ...fields,
      text: text.slice(start, end),
      span: [start, end] as const,
      rule: best.rule.name,
    }
    found.push({ ...first, span: [start, end] })
    from = end
    for (let next = alsoAt(scene, first, end); next !== null; next = alsoAt(scene, first, from)) {
      found.push(next)
      from = next.span[1]
    }
  }
  return refine(text, found)
}
