import { matchAt, near, sticky } from '../../../vietnamese/letters.js'
import { quick } from '../../quick/quick-pattern.js'
import { timedReading } from './framing.js'
import { isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore, sentenceBefore } from './surroundings.js'

/** `Đơn vị cử người đến nhận sổ theo lịch: khối xã ngày …; khối trường học ngày …`: whose turn is when. */
const SCHEDULE = /(?<!\p{L})(?:theo|như) lịch(?: (?:sau|như sau|dưới đây|cụ thể))?\s?:/giu
const SAYS_SCHEDULE = quick(/lịch/iu)
/** What is done in turns; a schedule that is shown or told of is somebody else's. */
const inTurns = near('cử|đến|nhận|nộp|giao|đối chiếu|gửi|quyết toán|trả', 81, ':.\n')
/** Those whose turn it is: a name and nothing else. */
const WHOSE = /^\s*(?:các |khối |nhóm |cụm |đợt )?\p{L}[\p{L}\d ,–-]{1,60}\s$/iu
const DAY = sticky('(?:(?:sáng|chiều|cả) )?(?=ngày \\d)')

/** Whether the words before a part of a sentence announce turns. */
export function turnsFollow(before: string): boolean {
  if (!SAYS_SCHEDULE.test(before)) return false
  const last = [...before.matchAll(SCHEDULE)].at(-1)
  if (last === undefined || /\.(?!\d)|\n/u.test(before.slice(last.index))) return false
  return inTurns(before.slice(0, last.index)) !== null
}

export const slot: DeadlineRule = {
  name: 'slot',
  why: 'theo lịch: khối xã ngày …; khối trường học ngày …: each on its day',
  triggers: ['ngày', 'sáng', 'chiều', 'cả'],
  yes: ['cử người đến nhận sổ theo lịch: khối xã, thị trấn ngày 17/10/2026; khối trường học ngày 18/10/2026'],
  no: [
    'theo lịch công tác tuần, Đoàn làm việc với xã ngày 17/10/2026',
    'theo lịch: gửi giấy mời họp ngày 17/10/2024',
    'Niêm yết lịch tiếp công dân theo lịch: Bí thư ngày 15/3/2026; Chủ tịch ngày 20/3/2026',
  ],
  read(scene, at) {
    const frame = matchAt(DAY, scene.text, at)
    if (frame === null || !WHOSE.test(clauseBefore(scene, at)) || !turnsFollow(sentenceBefore(scene, at))) return null
    const timed = timedDateAt(scene.text, at + frame[0].length)
    if (timed?.mention.kind !== 'day') return null
    const found = timedReading(scene, timed, 'on')
    return isPast(found.fields, scene.issueDate) ? null : found
  },
}
