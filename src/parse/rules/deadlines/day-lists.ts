import type { Span } from '../../../model/span.js'
import { dateAt } from '../../../vietnamese/dates.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { isPast } from './pieces.js'
import type { DeadlineRule, Reading } from './rule.js'
import { clauseBefore, tellsEvent, tellsFigures } from './surroundings.js'

const FRAME = sticky(
  '(?:(tr(?:ướ|uớ|ươ)c(?= các ngày))|((?:chậm|muộn) nhất(?: là)?(?: vào)?(?= các ngày))|(?:vào|trong)(?: cả)?) (?:(?:các|những|hai|ba|bốn|0?[2-5]) ngày(?:\\s{0,2}[:,(])?\\s{0,3}(?=\\d)|(?=ngày \\d{1,2}(?:/\\d{1,2})? (?:và|,) ?ngày)|(?:hai|ba|0?[23]) ngày (?=ngày)|(?=ngày \\d{1,2} và \\d{1,2}(?:/\\d| tháng)))',
)
/** `13/9 và`, `06, `: a day of a list whose last member is printed in full. */
const MEMBER = sticky(
  '(?:ngày )?(\\d{1,2})(?:[/.](\\d{1,2})(?:[/.](\\d{4}))?)?\\s{0,3}(?:,(?: và)?|và|-|–)\\s{0,3}(?=ngày|\\d)',
)

interface ListedDay {
  readonly span: Span
  readonly day: number
  readonly month: number | null
  readonly year: number | null
}

/** Two days and more named after one another: `vào các ngày 13/9 và 20/9/2025`, `trong hai ngày 11 và 12/9/2025`. */
export const dayList: DeadlineRule = {
  name: 'day-list',
  why: 'vào các ngày 13/9 và 20/9/2025: to be done on each of these days',
  triggers: ['vào', 'trong', 'trước', 'chậm', 'muộn'],
  yes: [
    'ra quân vào các ngày 13/9 và 20/9/2025',
    'gửi báo cáo trước các ngày 10/9/2025, 10/10/2025 và 15/11/2025',
    'tổ chức tập huấn trong 02 ngày 11 và 12/9/2025',
    'ra quân vào ngày 10 và ngày 11 tháng 6 năm 2025',
    'trực vào các ngày 20/6, 21/6 và 22/6/2025',
    'trực tiếp đi kiểm tra trong ngày 14 và 15 tháng 9 năm 2025',
    'trực liên tục trong hai ngày 17/9/2025 và 18/9/2025',
  ],
  no: [
    'Kỳ thi diễn ra trong các ngày 06, 07 và 08/7/2025',
    'trong 02 ngày, 11 đại biểu đã thảo luận',
    'Lớp học tổ chức vào các ngày 13/9 và 20/9/2025',
  ],
  read(scene, at) {
    const { text } = scene
    const frame = matchAt(FRAME, text, at)
    if (frame === null) return null
    const members: ListedDay[] = []
    let place = at + frame[0].length
    for (let found = matchAt(MEMBER, text, place); found !== null; found = matchAt(MEMBER, text, place)) {
      if (members.length === 9) return null
      const words = found[0].replace(/[\s,–-]{0,6}(?:và)?[\s,–-]{0,6}$/u, '')
      members.push({
        span: [place, place + words.length],
        day: Number(found[1]),
        month: found[2] === undefined ? null : Number(found[2]),
        year: found[3] === undefined ? null : Number(found[3]),
      })
      place += found[0].length
    }
    const last = dateAt(text, place)
    const { year, month } = last?.parts ?? { year: null, month: null }
    if (members.length === 0 || last?.date == null || year === null || month === null) return null
    const clause = clauseBefore(scene, at)
    if (tellsEvent(clause) || tellsFigures(clause) || isPast({ kind: 'date', date: last.date }, scene.issueDate))
      return null
    const days = members.map((member) => iso(member.year ?? year, member.month ?? month, member.day))
    if (days.some((day, i) => day >= (days[i + 1] ?? last.date ?? ''))) return null
    const more: Reading['more'] = [
      ...members.slice(1).map((member, i) => ({ span: member.span, date: days[i + 1] ?? '' })),
      { span: last.span, date: last.date },
    ]
    return {
      end: members[0]?.span[1] ?? place,
      fields: { kind: 'date', date: days[0] ?? null, relation: frame[1] ? 'before' : frame[2] ? 'by' : 'on' },
      more,
    }
  },
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
