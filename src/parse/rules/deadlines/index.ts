import type { Span } from '../../../model/span.js'
import { before, done, fromTo, inPeriod, label, latest, onDay, until } from './absolute.js'
import { attendance } from './attendance.js'
import { every, everyWithDay, periodically, periodicallyAlso, times } from './recurring.js'
import { reference } from './reference.js'
import { ahead, atOnce, within } from './relative.js'
import { type DeadlineMention, type DeadlineRule, EMPTY, type Reading, type Scene } from './rule.js'
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
const WORTH = /\d|[Hh][ằà]ng |[Đđ]ịnh k[ỳì]|[Mm]ỗi |[Nn]gay sau|thời (?:gian|hạn)|[Qq](?:uý|úy) [IV]|tiến độ|lộ trình|[Tt]hời (?:gian|hạn)|trong vòng|[Cc]hậm nhất/u
const TRIGGER = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${[...BY_TRIGGER.keys()].join('|')})(?![\\p{L}\\p{M}])|(?<=\\s)\\d{1,2}(?=\\s{1,2}(?:lần|tháng|tuần|quý|năm))`, 'giu')

function readAt(scene: Scene, at: number, word: string): { rule: DeadlineRule; reading: Reading } | null {
  let best: { rule: DeadlineRule; reading: Reading } | null = null
  for (const rule of BY_TRIGGER.get(word) ?? [times]) {
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
  TRIGGER.lastIndex = range[0]
  for (let hit = TRIGGER.exec(text); hit !== null && hit.index < range[1]; hit = TRIGGER.exec(text)) {
    const at = hit.index
    const inside = context.citations.find(([start, end]) => at >= start && at < end)
    if (inside !== undefined) {
      TRIGGER.lastIndex = Math.max(inside[1], at + 1)
      continue
    }
    const resume = TRIGGER.lastIndex
    const best = readAt(scene, at, hit[0].toLowerCase())
    TRIGGER.lastIndex = resume
    if (best === null || best.reading.end > range[1] || isQuoted(scene, at)) continue
    const { start = at, end, fields } = best.reading
    found.push({ ...EMPTY, ...fields, text: text.slice(start, end), span: [start, end], rule: best.rule.name })
    TRIGGER.lastIndex = end
  }
  return found
}
