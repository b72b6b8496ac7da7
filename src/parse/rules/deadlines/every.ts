import { ending, matchAt, sticky } from '../../../vietnamese/letters.js'
import { charKind, FIGURE, lengthBefore } from '../../clauses/char-kinds.js'
import { everyWithDay } from './every-with-day.js'
import { countedPer, EVERY, named, recurring } from './periods.js'
import { clockAt } from './pieces.js'
import type { DeadlineRule, Reading, Scene } from './rule.js'
import { clauseBefore } from './surroundings.js'

const REPORTS = ending(
  '(?:^|\\P{L})(?:báo cáo(?: kết quả| tình hình| tiến độ)?(?: thực hiện)?|gửi báo cáo|chế độ báo cáo|phấn đấu|phần đấu|phấn đầu|phần đầu|duy trì|thực hiện báo cáo|sinh hoạt)(?: theo)?\\s{1,3}',
)
/** A recipient just before (`… về Ban Tổ chức hằng tháng`): the period belongs to the sending. */
const SENT = ending(
  '(?:^|\\P{L})(?:gửi|báo cáo|nộp)(?!\\p{L})[^,;]{0,90}(?:\\P{L})(?:về|cho|lên|đến)(?!\\p{L})[^,;]{2,70}\\s{1,3}',
)
const OPENS = /^[\s\-–+*•"“(]{0,4}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s{0,2}|[a-zđ]\)\s{0,2})?$/iu
const VERB_AFTER = sticky(
  '\\s{0,2},?\\s{0,2}(?:phải|cần|chủ động|tổ chức|báo cáo|gửi|nộp|rà soát|xây dựng|kiểm tra|giám sát|sơ kết|tổng kết|tổng hợp|thực hiện|tiến hành|đánh giá|lập|thống kê|có (?:văn bản|trách nhiệm|kế hoạch)|tham mưu|phối hợp|theo dõi|đôn đốc|trình|cập nhật|bố trí|ban hành|triển khai|phân công|cử)(?!\\p{L})',
)
const NOUN_BEFORE = ending(
  '(?:chỉ tiêu|kế hoạch|chương trình|nhiệm vụ|kết quả|công tác|số liệu|mục tiêu|chất lượng|báo cáo|dự toán|ngân sách|đảng viên(?: mới)?|đảng|nghị quyết|quy định|xếp loại|nguồn|hoạt động|việc|các|mức|lương|tập thể|cá nhân)\\s{1,3}',
)
const CLAUSE_END = /[\s).]{0,3}(?:[.;,)]|$|\n)/uy

export const every: DeadlineRule = {
  name: 'every',
  why: 'hằng năm, hàng tháng … that governs the deed: it opens the clause, stands before its verb, or closes a sending',
  triggers: ['hằng', 'hàng', 'mỗi'],
  yes: [
    'Hằng năm, phải có văn bản chỉ đạo',
    'yêu cầu cấp ủy cơ sở hàng năm chủ động nghiên cứu',
    'báo cáo kết quả về Ban Tổ chức hằng tháng.',
    'hằng quý, chậm nhất 10 ngày của tháng kế tiếp, cập nhật số thu',
    'báo cáo nhanh hằng ngày trước 16 giờ 00 về Thường trực',
    'Phấn đấu hàng năm, mỗi trường bồi dưỡng 15 học sinh',
  ],
  no: [
    'thực hiện chỉ tiêu kết nạp đảng viên mới hằng năm theo nghị quyết',
    'nhiệm vụ phát triển đảng viên hàng năm kết quả đạt thấp',
    'tăng nguồn kết nạp hàng năm và cả nhiệm kỳ',
    'hàng ngày càng nhiều',
  ],
  read(scene, at) {
    const hit = matchAt(EVERY, scene.text, at)
    const per = named(hit?.[1])
    if (hit === null || per === null) return null
    const end = at + hit[0].length
    const clause = clauseBefore(scene, at)
    const timed = withinPeriod(scene, end)
    if (timed !== null && !NOUN_BEFORE.test(clause)) return recurring(per, timed.end, timed.fields)
    const opens = OPENS.test(clause) || at === scene.range[0]
    const governs = matchAt(VERB_AFTER, scene.text, end) !== null && !NOUN_BEFORE.test(clause)
    if (opens || governs || REPORTS.test(clause)) return recurring(per, end)
    CLAUSE_END.lastIndex = end
    return SENT.test(clause) && CLAUSE_END.test(scene.text) ? recurring(per, end) : null
  },
}

const COMMA = /\s{0,2},?\s{1,3}/uy
const BY_CLOCK = sticky('(?:(trước)|(?:chậm|muộn) nhất(?: là)?|lúc|vào(?: lúc)?)\\s{0,3}(?=\\d)')

/** The day or hour inside the period, right after its name: `hằng quý, chậm nhất 10 ngày của tháng kế tiếp`. */
function withinPeriod(scene: Scene, at: number): { end: number; fields: Partial<Reading['fields']> } | null {
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
  const lead = matchAt(BY_CLOCK, scene.text, begin)
  const clock = lead === null ? null : clockAt(scene.text, begin + lead[0].length)
  if (lead === null || clock === null) return null
  const end = begin + lengthBefore(scene.text.slice(begin, clock.end), ',')
  if (matchAt(DATE_NEXT, scene.text, end) !== null) return null
  const relation = lead[1] !== undefined ? 'before' : /^(?:chậm|muộn)/iu.test(lead[0]) ? 'by' : 'on'
  return { end, fields: { relation, time: clock.time } }
}
const DATE_NEXT = sticky('\\s{0,3},?\\s{0,3}ngày\\s{0,3}\\d')

/** What every number is asked first: most count something else. */
const COUNTS_PERIODS = /\d{1,2}\s{1,3}[lntqLNTQ]/uy
const TIMES = sticky('(?:mỗi )?(\\d{1,2}|một|ba|sáu) (tuần|tháng|quý|năm)\\s{0,2}/?\\s{0,2}(?:01|1|một)\\s{0,2}lần')
const TIMES_PER = sticky(
  '(?:\\d{1,2}|một|hai) lần\\s{0,2}(?:/|mỗi|trong|trong một|một)\\s{0,2}(tuần|tháng|quý|năm)(?!\\p{L}|\\s{0,2}\\d)',
)
/** Reporting so many times, as against so many cases, persons or lessons. */
const REPEATED = ending(
  '(?:báo cáo|gửi|kiểm tra|rà soát|họp|sinh hoạt|giao ban|sơ kết|đánh giá|cập nhật|tổng hợp|thực hiện)(?!\\p{L})[^,;]{0,80}',
)

export const times: DeadlineRule = {
  name: 'times',
  why: 'báo cáo 03 tháng một lần, kiểm tra 01 lần/quý',
  triggers: ['mỗi'],
  yes: ['báo cáo kết quả 03 tháng một lần', 'kiểm tra ít nhất 01 lần/quý'],
  no: ['học sinh vi phạm 01 lần/năm trở lên'],
  read(scene, at) {
    if (charKind(scene.text, at) === FIGURE && matchAt(COUNTS_PERIODS, scene.text, at) === null) return null
    const counted = matchAt(TIMES, scene.text, at)
    const each = counted === null ? matchAt(TIMES_PER, scene.text, at) : null
    const hit = counted ?? each
    const per = counted === null ? named(each?.[1]) : countedPer(counted)
    if (hit === null || per === null || !REPEATED.test(clauseBefore(scene, at))) return null
    return recurring(per, at + hit[0].length)
  },
}
