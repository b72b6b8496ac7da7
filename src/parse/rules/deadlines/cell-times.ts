import type { Span } from '../../../model/span.js'
import { borrowedDayAt } from '../../../vietnamese/dates.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { numberFromRoman } from '../../../vietnamese/numbers.js'
import { timedReading } from './framing.js'
import { type TimedDate, timedDateAt } from './pieces.js'
import { type DeadlineMention, EMPTY, type Scene } from './rule.js'

const WORD = /[\p{L}\d]+/gu
/** `Từ tháng 7/2023`, `từ 05 đến 10/6/2025`: no day by which it must be done. */
const BEGINS = /^\s*(?:bắt đầu )?từ(?!\p{L})/iu

/**
 * The bare times of a cell under a heading of times, where no word sets a relation: `28/7/2025`, `Tháng 9/2025 và tháng
 * 02/2026`, `Quý II/2025`. A day is the last one on which the thing may be done.
 */
export function cellTimes(text: string, span: Span, issueDate: string | null): readonly DeadlineMention[] {
  const scene: Scene = { text, range: span, issueDate }
  if (BEGINS.test(text.slice(...span))) return []
  const listed = listedPeriods(text, span)
  if (listed.length > 0) return listed
  const found: DeadlineMention[] = []
  let from = span[0]
  for (const { index } of text.slice(...span).matchAll(WORD)) {
    const at = span[0] + index
    if (at < from) continue
    const timed = borrowedAt(text, at) ?? timedDateAt(text, at)
    if (!timed || timed.end > span[1] || timed.mention.problem === 'no-such-day') continue
    const stretch = stretchOf(scene, at, timed)
    if (stretch !== null) {
      found.push(stretch)
      from = stretch.span[1]
      continue
    }
    const reading = timedReading(scene, timed, timed.mention.kind === 'day' ? 'by' : 'on')
    found.push({
      ...EMPTY,
      ...reading.fields,
      text: text.slice(at, timed.end),
      rule: 'table-cell',
      span: [at, timed.end],
    })
    from = timed.end
  }
  return found
}

/** `2-13/11/2017`: the first day borrows month and year from the last. */
function borrowedAt(text: string, at: number): TimedDate | null {
  const mention = borrowedDayAt(text, at)
  return mention && matchAt(STRETCH, text, mention.span[1]) ? { mention, time: null, end: mention.span[1] } : null
}

const STRETCH = sticky('\\s{0,2}(?:-|–|đến(?: hết)?)\\s{0,2}(?=\\d|ngày)')
/** `21/3/2021 - 13/4/2021`: from one day to the other. */
function stretchOf(scene: Scene, at: number, first: TimedDate): DeadlineMention | null {
  const { text, range } = scene
  const link = first.mention.kind === 'day' ? matchAt(STRETCH, text, first.end) : null
  const last = link && timedDateAt(text, first.end + link[0].length)
  if (!last || last.end > range[1] || last.mention.kind !== 'day') return null
  const [from, to] = [timedReading(scene, first, 'by').fields.date, timedReading(scene, last, 'by').fields.date]
  if (from == null || to == null || to < from) return null
  const fields = { kind: 'date', date: from, to, time: first.time, relation: 'from-to' } as const
  return { ...EMPTY, ...fields, text: text.slice(at, last.end), rule: 'table-cell', span: [at, last.end] }
}

const NUMBER = '(?<!\\p{L})(?:[IV]{1,3}|\\d{1,2})(?!\\p{L})'
/** `Quý II, III/2026`, `Tháng 4, 5/2026`, `Tháng 4 - 6/2026`: periods that share a year printed once. */
const PERIODS = new RegExp(
  `^\\s*(?:trong )?(quý|tháng) (${NUMBER}(?:\\s?(?:,|;|và|-|–|đến)\\s?(?:(?:quý|tháng) )?${NUMBER}){1,3})\\s?/\\s?(\\d{4})\\s*$`,
  'iu',
)
const EACH_NUMBER = new RegExp(NUMBER, 'giu')
const numberOf = (printed: string): number => numberFromRoman(printed) ?? Number(printed)

/** Of a stretch the last period is the one by which the thing is done; of a list each is. */
function listedPeriods(text: string, span: Span): readonly DeadlineMention[] {
  const words = text.slice(...span)
  const found = PERIODS.exec(words)
  if (found === null) return []
  const [, unit = '', list = '', year = ''] = found
  const numbers = (list.match(EACH_NUMBER) ?? []).map(numberOf)
  const quarters = unit.toLowerCase() === 'quý'
  if (!numbers.every((number) => number >= 1 && number <= (quarters ? 4 : 12))) return []
  const from = span[0] + words.length - words.trimStart().length
  const at: Span = [from, span[0] + words.trimEnd().length]
  return (/[-–đ]/iu.test(list) ? numbers.slice(-1) : numbers).map((number) => ({
    ...EMPTY,
    ...(quarters
      ? { kind: 'quarter' as const, quarter: `${year}-Q${number}` }
      : { kind: 'month' as const, month: `${year}-${String(number).padStart(2, '0')}` }),
    relation: 'on' as const,
    text: text.slice(...at),
    rule: 'table-cell',
    span: [at[0], at[1]] as [number, number],
  }))
}
