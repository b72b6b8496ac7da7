import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { readCount } from '../../../vietnamese/numbers.js'
import type { DeadlineRule } from './rule.js'
import { isRecited } from './surroundings.js'

/** The count stands before the event: `10 ngày sau lễ`, `15 ngày trước đêm thi`. */
const COUNT_BEFORE = /(?<![\p{L}\d/])(\d{1,3}) (ngày|tuần)( làm việc)? $/iu
const EVENT = sticky(
  '((?:sau|trước) (?:(?:khi|ngày)(?![^\\S\\n]{0,3}\\d) [^,;.()\\n]{2,60}?|(?:buổi |đêm |giờ |ngày )?(?:lễ|thi|họp|hội nghị|hội thi|đại hội|khai mạc|bế mạc|lớp|đợt|kỳ họp|tập huấn)(?: (?!phải|cần|đề nghị|yêu cầu)\\p{L}{2,8}){0,3}))(?=\\s{0,2}(?:[,;.()\\n]|$)| (?:phải|cần|đề nghị|yêu cầu|các|thì|gửi|báo cáo))',
)
/** The count stands behind the event: `sau khi có thông báo kết quả 10 ngày`, `sau niêm yết 02 ngày`. */
const EVENT_FIRST = sticky(
  'sau ((?:khi [^,;.()\\n\\d]{2,60}?|đó|(?:buổi )?lễ|niêm yết|phiên họp|buổi làm việc))(?<!(?:học|huấn|việc|nghỉ|thực hiện|triển khai|đi|công tác|theo dõi|hoạt động|diễn ra|tiến hành)) (?:không quá |chậm nhất |tối đa )?(\\d{1,3}) (ngày|tuần)( làm việc)?(?!\\p{L})(?! (?:đầu|cuối|qua))',
)

export const countFrom: DeadlineRule = {
  name: 'count-from',
  why: '10 ngày sau lễ, sau khi có kết quả 10 ngày: so many days from an event told in its own words',
  triggers: ['sau', 'trước'],
  yes: [
    '10 ngày sau lễ phải quyết toán',
    'nộp kịch bản 15 ngày trước đêm thi',
    'Sau khi có thông báo kết quả 10 ngày, người trúng tuyển nộp bản sao',
    'báo cáo kết quả gửi Chi cục sau đó 05 ngày',
    'sao gửi Uỷ ban Kiểm tra sau khi ký không quá 05 ngày',
  ],
  no: ['sau khi tập huấn 02 ngày, học viên làm bài', '05 ngày sau 10/6/2025', '15 ngày trước'],
  read(scene, at) {
    const first = matchAt(EVENT_FIRST, scene.text, at)
    if (first) {
      const days = daysOf(first[2], first[3])
      if (days === null || isRecited(scene, at)) return null
      const fields = {
        kind: 'relative' as const,
        days,
        working: first[4] !== undefined,
        anchor: (first[1] ?? '').trim(),
      }
      return { end: at + first[0].length, fields }
    }
    const count = COUNT_BEFORE.exec(scene.text.slice(Math.max(scene.range[0], at - 24), at))
    const event = count && matchAt(EVENT, scene.text, at)
    const days = count ? daysOf(count[1], count[2]) : null
    if (!count || !event || days === null || isRecited(scene, at)) return null
    return {
      start: at - count[0].length,
      end: at + (event[1] ?? '').length,
      fields: { kind: 'relative', days, working: count[3] !== undefined, anchor: (event[1] ?? '').trim() },
    }
  },
}

function daysOf(count: string | undefined, unit: string | undefined): number | null {
  const number = readCount(count ?? '')
  return number === null || number === 0 ? null : unit?.toLowerCase() === 'tuần' ? number * 7 : number
}
