import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { timedReading } from './framing.js'
import { clockAt, isAhead, isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule, Reading, Scene } from './rule.js'
import { clauseBefore, opensClause } from './surroundings.js'

const OPENING_DAY = sticky('(?:vào )?(?=ngày \\d|(?:sáng|chiều|tối)(?: thứ| ngày|,)|đúng \\d|lúc \\d)')
/** Only those who are addressed stand between the day and the deed. */
const DEED_NEXT = sticky(
  '\\s{0,2}(?:\\([^()\\n]{3,20}\\))?(?:,\\s{1,3}|,?\\s{1,3}(?:các|mỗi|từng|toàn thể|toàn bộ|tất cả|đề nghị) (?:các )?[^,;.:\\n]{2,60} )(?:cử|dự|tham dự|tham gia|có mặt|tổ chức|treo|ra quân|báo cáo|gửi|nộp|tiến hành|hoàn thành|bàn giao|trực|đưa|huy động|bố trí|phát động|tập trung|triển khai|kiểm tra|chào cờ)(?!\\p{L})',
)
/** `…, các đại biểu có mặt tại Hội trường lúc 7 giờ 30`: the hour stands behind. */
const HOUR_BEHIND = /[^;.\n]{2,120}?\s(?:lúc|hồi|từ)\s{1,3}(?=\d{1,2}\s?(?:giờ|h|g|:))/iuy

const OPENING_PERIOD = sticky('(?:trong )?(?=tháng \\d|quý |năm \\d{4})')
const COLON = /\s{0,2}:/uy
/** `Quý II/2026 tổ chức hội nghị sơ kết`: the deed right behind it. */
const DEED_BEHIND =
  /\s{0,2},?\s{1,2}(?:tổ chức|báo cáo(?! (?:cho thấy|của|số)(?!\p{L}))|hoàn thành|gửi|nộp|trình|sơ kết|tổng kết|tiến hành|triển khai|ban hành|kiểm tra|rà soát|tổng hợp)(?!\p{L})(?![^.;]{0,90}(?<!\p{L})(?:đã|được|đạt|sẽ)(?!\p{L}))/iuy
/** `Năm 2026, đảng uỷ cơ sở kiểm tra ít nhất 30% …`: a party and its deed, no figures of what was or will be. */
const PARTY_NEXT =
  /\s{0,2},\s(?:các |mỗi |từng )?(?:đảng (?:uỷ|ủy)|cấp (?:uỷ|ủy)|chi bộ|chi đoàn|chi hội|đơn vị|cơ quan|địa phương|trường|ubnd|phòng|ban|sở|xã|phường)(?!\p{L})(?! (?:hành|hội|chống|ngừa|hợp)(?!\p{L}))(?![^.;]{0,90}(?<!\p{L})(?:đã|có|được|đạt|mới|còn|là|xảy ra|sẽ|vẫn|tốt)(?!\p{L}))(?=[^.;]{0,120}(?<!\p{L})(?:ít nhất|tối thiểu|phải|hoàn thành|phấn đấu)(?!\p{L}))/iuy

export const openingPeriod: DeadlineRule = {
  name: 'opening-period',
  why: 'Tháng 3/2025: …, Quý II/2025: …, Năm 2026, chi bộ … ít nhất …: a line opens with when its deed is to be done',
  triggers: ['tháng', 'quý', 'trong', 'năm'],
  yes: [
    'Năm 2026, đảng uỷ cơ sở kiểm tra ít nhất 30% số chi bộ',
    'Tháng 4/2026: Tổ chức đại hội điểm',
    'Quý II/2026: hoàn thành đại hội các chi bộ',
    'Quý III/2026 tổ chức hội nghị sơ kết',
    'các chi bộ khai lý lịch; tháng 7/2026 báo cáo tổng hợp',
  ],
  no: [
    'kế hoạch tháng 4/2026: gồm 3 nội dung',
    'Tháng 4/2026, toàn xã có 3 vụ',
    'Tháng 4/2026 báo cáo của các chi bộ chưa đầy đủ',
    'Năm 2026, các chi bộ sẽ tổ chức đại hội',
    'Năm 2026, UBND các xã thực hiện tốt công tác tuyển quân',
  ],
  read(scene, at) {
    const frame = matchAt(OPENING_PERIOD, scene.text, at)
    if (frame === null || !opensClause(clauseBefore(scene, at))) return null
    const timed = timedDateAt(scene.text, at + frame[0].length)
    if (timed === null || timed.mention.kind === 'day') return null
    const found = timedReading(scene, timed, 'on')
    const opens = (pattern: RegExp): boolean => matchAt(pattern, scene.text, timed.end) !== null
    if (timed.mention.kind === 'year') return opens(PARTY_NEXT) && !isPast(found.fields, scene.issueDate) ? found : null
    if (opens(COLON)) return isPast(found.fields, scene.issueDate) ? null : found
    const ahead = scene.issueDate === null || isAhead(found.fields, scene.issueDate)
    return ahead && opens(DEED_BEHIND) ? found : null
  },
}

export const openingDay: DeadlineRule = {
  name: 'opening-day',
  why: 'Ngày 25/3/2025, cử 02 đồng chí dự …: a day ahead that opens the sentence, its deed right behind the comma',
  triggers: ['ngày', 'vào', 'sáng', 'chiều', 'tối', 'đúng', 'lúc'],
  yes: [
    'Ngày 25/3/2026, các chi bộ tập trung tại Hội trường lúc 7 giờ 30',
    'Ngày 25/3/2026 các chi bộ tổ chức chào cờ',
    'Ngày 25/3/2026, cử 02 đồng chí dự lớp bồi dưỡng',
    'Sáng ngày 25/3/2026, tổ chức ra quân vệ sinh môi trường',
  ],
  no: [
    'Ngày 25/3/2024, tổ chức hội nghị tổng kết',
    'Ngày 25/3/2026, Ban Thường vụ tổ chức hội nghị',
    'báo cáo ngày 25/3/2026, tổ chức hội nghị',
  ],
  read(scene, at) {
    const frame = matchAt(OPENING_DAY, scene.text, at)
    if (frame === null || !opensClause(clauseBefore(scene, at)) || /;\s*$/u.test(scene.text.slice(at - 2, at)))
      return null
    const timed = timedDateAt(scene.text, at + frame[0].length)
    if (timed?.mention.kind !== 'day' || matchAt(DEED_NEXT, scene.text, timed.end) === null) return null
    const found = withHourBehind(scene, timedReading(scene, timed, 'on'))
    return found.fields.date == null || isPast(found.fields, scene.issueDate) ? null : found
  },
}

function withHourBehind({ text }: Scene, reading: Reading): Reading {
  if (reading.fields.time != null) return reading
  const words = matchAt(HOUR_BEHIND, text, reading.end)
  const clock = words === null ? null : clockAt(text, reading.end + words[0].length)
  return clock?.time == null ? reading : { ...reading, fields: { ...reading.fields, time: clock.time } }
}
