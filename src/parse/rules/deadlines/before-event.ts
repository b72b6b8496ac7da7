import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { timedReading } from './framing.js'
import { isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore, isRecalled, qualifies } from './surroundings.js'

const EVENT = sticky(
  'trước (?:khi )?(?:(?:diễn ra|tổ chức|khai mạc|tiến hành|vào) )?(?:(?:ngày|dịp|lễ|kỳ|cuộc) )?(?:tết|bầu cử|đại hội|khai giảng|khai mạc|hội nghị|thi|kỳ thi|kỳ họp|quốc khánh|quốc tế|hội thi|hội thao|nghỉ lễ|năm học|mùa mưa)(?!\\p{L})(?: [\\p{L}\\d]{1,9}){0,6}?\\s{0,2},?\\s{0,2}\\(?(?=ngày \\d|\\d{1,2}/\\d{1,2}/\\d{4})',
)

export const beforeEvent: DeadlineRule = {
  name: 'before-event',
  why: 'trước Tết Nguyên đán (17/02/2026), trước khi diễn ra ngày bầu cử 15/3/2026: before an event whose day is printed',
  triggers: ['trước'],
  yes: [
    'hoàn thành trước Tết Nguyên đán (17/02/2026)',
    'xử lý dứt điểm trước khi diễn ra ngày bầu cử 15/3/2026',
    'gửi tài liệu trước khi khai mạc Đại hội, ngày 20/6/2025',
  ],
  no: [
    'trước Tết Nguyên đán',
    'như đã báo cáo trước Hội nghị ngày 15/3/2024',
    'trước hội nghị, đồng chí Bí thư phát biểu ngày 15/3/2024',
  ],
  read(scene, at) {
    const frame = matchAt(EVENT, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (timed?.mention.kind !== 'day' || timed.mention.problem !== null) return null
    const clause = clauseBefore(scene, at)
    const found = timedReading(scene, timed, 'before')
    if (isPast(found.fields, scene.issueDate) || qualifies(clause)) return null
    if (isRecalled(clause, scene.text.slice(timed.end, timed.end + 90))) return null
    const closes = frame?.[0].endsWith('(') === true && scene.text.startsWith(')', timed.end)
    return closes ? { ...found, end: timed.end + 1 } : found
  },
}
