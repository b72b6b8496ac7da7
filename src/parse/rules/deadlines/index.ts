import type { Span } from '../../../model/span.js'
import { SpanIndex } from '../../span-index.js'
import { attendance } from './attendance.js'
import { beforeEvent } from './before-event.js'
import { countFrom } from './count-from.js'
import { dayList } from './day-lists.js'
import { every } from './every.js'
import { everyWithDay } from './every-with-day.js'
import { betweenClocks, fromTo } from './from-to.js'
import { handedIn } from './handed-in.js'
import { done, label, until } from './labels.js'
import { before, gloss, latest } from './limits.js'
import { namedReport, reportDay } from './named-report.js'
import { times } from './often.js'
import { openingDay, openingPeriod } from './openings.js'
import { periodsListed } from './period-lists.js'
import { periodically } from './periodically.js'
import { Quotes } from './quotes.js'
import { reference } from './reference.js'
import { alsoAt, belongsToCitation, isGivenUp, listedMonths, refine } from './refine.js'
import { afterEvent, ahead, atOnce, within } from './relative.js'
import type { DeadlineMention, DeadlineRule, Reading, Scene } from './rule.js'
import { saidLast } from './said-last.js'
import { slot } from './slots.js'
import { inPeriod, onDay } from './stretches.js'
import { statesTime, type TriggerPlace, Triggers } from './triggers.js'

export { type LastDaysContext, withLastDays } from './last-days.js'
export type { DeadlineMention, DeadlineRule } from './rule.js'

/** All families, in the order in which the first of two readings of equal length wins. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  saidLast,
  everyWithDay,
  namedReport,
  reportDay,
  latest,
  before,
  gloss,
  label,
  attendance,
  done,
  fromTo,
  until,
  dayList,
  beforeEvent,
  betweenClocks,
  openingDay,
  openingPeriod,
  onDay,
  handedIn,
  slot,
  inPeriod,
  within,
  ahead,
  afterEvent,
  countFrom,
  atOnce,
  periodically,
  periodsListed,
  times,
  every,
  reference,
]

const TRIGGERS = new Triggers(DEADLINE_RULES, [times, periodsListed, reportDay])

interface Best {
  readonly rule: DeadlineRule
  readonly reading: Reading
}

/** The deadline read at a place, with the further days its words list. */
interface Read {
  readonly first: DeadlineMention
  readonly more: NonNullable<Reading['more']>
}

/** The longest reading at a place; of two of equal length the first. */
function bestAt(scene: Scene, at: number, rules: readonly DeadlineRule[]): Best | null {
  let best: Best | null = null
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]
    const reading = rule?.read(scene, at) ?? null
    if (rule && reading !== null && (best === null || reading.end > best.reading.end)) best = { rule, reading }
  }
  return best
}

export interface DeadlineContext {
  /** Date of the paper, `YYYY-MM-DD` or `YYYY-MM`, for years that are not printed; null when unknown. */
  readonly issueDate: string | null
  /** Spans of citations: a date inside one belongs to the cited paper. */
  readonly citations: readonly Span[]
}

/** Gives the deadlines of one part (`range`) of the paper it was made for. */
export type DeadlineReader = (range: Span) => readonly DeadlineMention[]

/**
 * A reader of the deadlines of one paper: it gives every deadline stated in one part of a sentence (`range` of `text`),
 * in order, without overlaps. Times that are told but not set (figures, events, validity, quoted or recited rules,
 * citations, batches, durations) give nothing. A date whose year is neither printed nor clear from the date of the paper,
 * or that does not exist, is null.
 */
export function deadlineReader(text: string, { issueDate, citations }: DeadlineContext): DeadlineReader {
  const cited = new SpanIndex(citations)
  const quotes = new Quotes(text)
  const inner = new Map<number, Read | null>()
  const opening = new Map<number, Read | null>()
  /** What is read at a place of `scene`, apart from what only its end forbids. Parts overlap, so it is kept. */
  const readAt = (scene: Scene, { at, value: rules }: TriggerPlace): Read | null => {
    // that a part begins here matters to some rules; nothing else of it does
    const kept = at === scene.range[0] ? opening : inner
    const known = kept.get(at)
    if (known !== undefined) return known
    const best = bestAt(scene, at, rules)
    const mention = best === null || quotes.holds(at) ? null : mentionOf(text, at, best)
    const valid =
      best !== null &&
      mention !== null &&
      !OF_AN_ARTICLE.test(text.slice(mention.span[1], mention.span[1] + 40)) &&
      !isGivenUp(text, ...mention.span) &&
      !belongsToCitation(text, mention.span[0], mention.span[1], cited)
        ? { first: mention, more: best.reading.more ?? [] }
        : null
    kept.set(at, valid)
    return valid
  }
  const triggers = TRIGGERS.of(text)
  return (range) => {
    let i = triggers.firstFrom(range[0])
    const { places } = triggers
    if ((places[i]?.at ?? range[1]) >= range[1] || !statesTime(text, range)) return NO_MENTIONS
    const scene: Scene = { text, range, issueDate }
    const found: DeadlineMention[] = []
    let from = range[0]
    for (let place = places[i]; place !== undefined && place.at < range[1]; place = places[++i]) {
      const { at } = place
      if (at < from) continue
      const inside = cited.covering(at)
      from = inside === undefined ? at + 1 : inside[1]
      const read = inside === undefined ? readAt(scene, place) : null
      if (read === null || read.first.span[1] > range[1]) continue
      const { first, more } = read
      const months = listedMonths(scene, first)
      if (months !== null) {
        found.push(...months)
        from = months.at(-1)?.span[1] ?? from
        continue
      }
      found.push(first)
      from = first.span[1]
      for (const { span, date } of more) {
        found.push({ ...first, date, span: [span[0], span[1]], text: text.slice(span[0], span[1]) })
        from = span[1]
      }
      for (let next = alsoAt(scene, first, from); next !== null; next = alsoAt(scene, first, from)) {
        found.push(next)
        from = next.span[1]
      }
    }
    return found.length > 1 ? refine(text, found) : found
  }
}

/** `hoàn thành chậm nhất ngày … (Điều 4 Quyết định nêu trên)`: the article sets the day, this paper recites it. */
const OF_AN_ARTICLE = /^\s{0,2}\((?:theo |quy định tại |tại )?(?:điểm|khoản|điều)(?!\p{L})[^()]{1,90}/iu

const NO_MENTIONS: readonly DeadlineMention[] = []

/** Key by key, so that all mentions have one shape. */
function mentionOf(text: string, at: number, { rule, reading }: Best): DeadlineMention {
  const { start = at, end, fields } = reading
  return {
    kind: fields.kind,
    date: fields.date ?? null,
    to: fields.to ?? null,
    time: fields.time ?? null,
    month: fields.month ?? null,
    quarter: fields.quarter ?? null,
    year: fields.year ?? null,
    relation: fields.relation ?? null,
    per: fields.per ?? null,
    days: fields.days ?? null,
    working: fields.working ?? null,
    anchor: fields.anchor ?? null,
    text: text.slice(start, end),
    rule: rule.name,
    span: [start, end],
  }
}

/** As {@link deadlineReader}, for one part only. */
export const findDeadlines = (text: string, range: Span, context: DeadlineContext): readonly DeadlineMention[] =>
  deadlineReader(text, context)(range)
