import type { Span } from '../../../model/span.js'
import { timedReading } from './framing.js'
import { timedDateAt } from './pieces.js'
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
  const found: DeadlineMention[] = []
  let from = span[0]
  for (const { index } of text.slice(...span).matchAll(WORD)) {
    const at = span[0] + index
    if (at < from) continue
    const timed = timedDateAt(text, at)
    if (!timed || timed.end > span[1] || timed.mention.problem === 'no-such-day') continue
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
