import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { timedReading } from './framing.js'
import { NUMBERED, named, recurring } from './periods.js'
import { clockAt, isAhead, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { sentenceBefore } from './surroundings.js'

const DAY = sticky(
  '(?:(trước)|((?:chậm|muộn) nhất)(?: là| vào| đến)?|vào)?\\s{0,2}(?:ngày )?(\\d{1,2})(?![\\d/%:-]|\\.\\d|\\s{0,3}(?:tháng|quý|giờ|h|ngày|bản|bộ)(?!\\p{L}))',
)
const WEEKDAY = sticky(
  '(?:trước |vào |chậm nhất )?(?:(?:lúc )?\\d{1,2} ?(?:giờ|h) ?(?:\\d{2})?(?: phút)?,? )?(?:(?:sáng|chiều) )?(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?!\\p{L}|\\s{0,2},?\\s{0,2}(?:ngày )?\\d)',
)
/** The report by the name of its period, then nothing but its sending. */
const NAMED = ending(
  `(?:^|\\P{L})báo cáo (?:định kỳ )?(?:hằng |hàng )?(tuần|tháng|quý)(?!${NUMBERED})(?: [\\p{L},()]{1,9}){0,8}\\s{0,2}:?\\s{0,3}(?:(?:gửi|nộp)(?: về)?(?: [\\p{L},]{1,9}){0,6}\\s{0,3})?`,
)

export const namedReport: DeadlineRule = {
  name: 'named-report',
  why: 'báo cáo tháng: trước ngày 20; báo cáo tuần gửi chiều thứ Sáu: the day inside the period the report is named by',
  triggers: ['trước', 'chậm', 'muộn', 'vào', 'ngày', 'thứ', 'chiều', 'sáng'],
  yes: [
    'Báo cáo tháng: trước ngày 20',
    'Báo cáo tuần: gửi chiều thứ Sáu',
    'báo cáo quý gửi chậm nhất ngày 25',
    'Báo cáo tuần trước 15 giờ ngày thứ Năm',
    'Báo cáo tuần trước 15 giờ 30 phút ngày thứ Năm',
    'Báo cáo tháng gửi về Văn phòng trước ngày 20',
  ],
  no: [
    'báo cáo tháng 5 gửi trước ngày 20/5/2025',
    'báo cáo quý gửi 02 bản',
    'Báo cáo tháng: trước ngày 20 tháng 5',
    'báo cáo kết quả gửi trước ngày 20',
    'Báo cáo tuần: gửi chiều thứ Sáu, ngày 23/5/2025',
  ],
  read(scene, at) {
    const day = matchAt(DAY, scene.text, at)
    const week = day === null ? matchAt(WEEKDAY, scene.text, at) : null
    const hit = day ?? week
    if (hit === null || (day !== null && !/\p{L}/u.test(day[0]))) return null
    const head = NAMED.exec(sentenceBefore(scene, at))
    const per = named(head?.[1])
    if (per === null || (week !== null) !== (per === 'week')) return null
    const relation = /^trước/iu.test(hit[0]) ? 'before' : /^(?:chậm|muộn)/iu.test(hit[0]) ? 'by' : 'on'
    const hour = clockAt(hit[0], /^\P{N}*/u.exec(hit[0])?.[0].length ?? 0)?.time ?? null
    return recurring(per, at + hit[0].length, { relation, time: week === null ? null : hour })
  },
}

/** Nothing but the name of the report. */
const REPORT_NAME = ending(
  `(?:^\\s{0,3}|[.;\\n]\\s{0,3}|[-+*•]\\s{1,3})báo cáo (?:sơ kết|tổng kết|kết quả|chính thức|nhanh|đợt|lần|cuối kỳ|giữa kỳ|quý|năm|\\d{1,2} tháng)(?: (?!(?:tính|thời|mốc|kỳ|từ|bắt|trình|thông|tại|bão|hội|theo)(?!\\p{L}))[\\p{L}\\d(),]{1,9}){0,9}\\s{0,2}:\\s{0,3}`,
)
const ENDS = sticky('\\s{0,3}(?:[.;)]|$|\\n)')

export const reportDay: DeadlineRule = {
  name: 'report-day',
  why: 'Báo cáo sơ kết: 10/7/2026: the name of a report and its day, and nothing else',
  triggers: ['ngày'],
  yes: ['Báo cáo tổng kết kèm hồ sơ khen thưởng: 15/8/2030.', 'Báo cáo sơ kết: ngày 10/7/2030;'],
  no: [
    'Báo cáo sơ kết: 10/7/2030 họp thông qua dự thảo.',
    'Nghiên cứu báo cáo kết quả: 10/7/2030.',
    'Báo cáo nhanh số liệu tính đến: 10/7/2030.',
    'Báo cáo sơ kết trình bày tại hội nghị: 10/7/2030.',
    'Báo cáo sơ kết: 10/7/2016.',
  ],
  read(scene, at) {
    if (!scene.text.slice(Math.max(0, at - 3), at).includes(':')) return null
    const timed = REPORT_NAME.test(sentenceBefore(scene, at)) ? timedDateAt(scene.text, at) : null
    if (timed?.mention.kind !== 'day' || matchAt(ENDS, scene.text, timed.end) === null) return null
    const found = timedReading(scene, timed, 'by')
    return scene.issueDate !== null && !isAhead(found.fields, scene.issueDate) ? null : found
  },
}
