import { sticky } from '../../../vietnamese/letters.js'
import { fieldsOf, type TimedDate } from './pieces.js'
import type { Reading, Scene } from './rule.js'

/** What a printed time gives with the relation its frame states. */
export const timedReading = (scene: Scene, timed: TimedDate, relation: 'before' | 'by' | 'on'): Reading => ({
  end: timed.end,
  fields: { ...fieldsOf(timed.mention, scene), time: timed.time, relation },
})

/** A period begun or closed: `cuối tháng 6/2025`, `tuần cuối tháng 11/2022`, `tuần thứ hai của tháng 6/2025`. */
const WITHIN = sticky(
  '(?:(?:thượng|trung|hạ) tuần(?: của)? |(?:hết )?(?:những )?(?:ngày(?: làm việc)?|tuần)(?: lễ)? (?:đầu|cuối|(?:thứ )?(?:nhất|hai|ba|tư|[1-5]))(?: tiên| cùng)?(?: của)? |(?:hết|đầu|giữa|cuối|nửa đầu|nửa cuối) )?(?=tháng|quý|năm|ngày|\\d)',
)
/** Where the time itself begins after such words. */
export function periodStart(text: string, at: number): number {
  WITHIN.lastIndex = at
  return WITHIN.test(text) ? WITHIN.lastIndex : at
}
