import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { lengthBefore } from '../../clauses/char-kinds.js'
import { everyWithDay } from './every-with-day.js'
import { clockAt } from './pieces.js'
import type { Reading, Scene } from './rule.js'

const COMMA = /\s{0,2},?\s{1,3}/uy
/** The verb and its day within the period: `hằng tháng công bố trước ngày 05`. */
const DONE_BY_DAY = sticky(
  '(?:(?!trước|chậm|vào|ngày)\\p{L}{2,8} ){1,4}(?:(trước)|((?:chậm|muộn) nhất(?: là| vào)?)|vào)(?: ngày)? \\d{1,2}(?![\\d/%:-]|\\.\\d|\\s?(?:tháng|giờ|h|người|đồng))',
)
const BY_CLOCK = sticky('(?:(trước)|(?:chậm|muộn) nhất(?: là)?|lúc|vào(?: lúc)?)\\s{0,3}(?=\\d)')

/** The day or hour inside the period, right after its name: `hằng quý, chậm nhất 10 ngày của tháng kế tiếp`. */
export function withinPeriod(scene: Scene, at: number): { end: number; fields: Partial<Reading['fields']> } | null {
  const comma = matchAt(COMMA, scene.text, at)
  if (comma === null) return null
  const begin = at + comma[0].length
  const day = everyWithDay.read(scene, begin)
  if (day !== null)
    return {
      end: day.end,
      fields: {
        relation: day.fields.relation ?? null,
        time: day.fields.time ?? null,
      },
    }
  const done = matchAt(DONE_BY_DAY, scene.text, begin)
  if (done !== null)
    return {
      end: begin + done[0].length,
      fields: { relation: done[1] !== undefined ? 'before' : done[2] !== undefined ? 'by' : 'on' },
    }
  const lead = matchAt(BY_CLOCK, scene.text, begin)
  const clock = lead === null ? null : clockAt(scene.text, begin + lead[0].length)
  if (lead === null || clock === null) return null
  const end = begin + lengthBefore(scene.text.slice(begin, clock.end), ',')
  if (matchAt(DATE_NEXT, scene.text, end) !== null) return null
  const relation = lead[1] !== undefined ? 'before' : /^(?:chậm|muộn)/iu.test(lead[0]) ? 'by' : 'on'
  return { end, fields: { relation, time: clock.time } }
}
const DATE_NEXT = sticky('\\s{0,3},?\\s{0,3}ngày\\s{0,3}\\d')
