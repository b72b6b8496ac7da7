import type { PERIODS } from '../../../model/dispatch.js'
import { ending, matchAt, sticky } from '../../../vietnamese/letters.js'
import { clockAt } from './pieces.js'
import type { DeadlineRule, Reading, Scene } from './rule.js'
import { clauseBefore } from './surroundings.js'

export type Per = (typeof PERIODS)[number]

const NAMES: ReadonlyMap<string, Per> = new Map([
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['qúy', 'quarter'],
  ['năm', 'year'],
])
/** A count of months or weeks between two reports. */
const COUNTED: ReadonlyMap<string, Per> = new Map([
  ['1 tuần', 'week'],
  ['1 tháng', 'month'],
  ['3 tháng', 'quarter'],
  ['6 tháng', 'half-year'],
  ['12 tháng', 'year'],
  ['1 quý', 'quarter'],
  ['1 năm', 'year'],
  ['1 ngày', 'day'],
])
const PERIOD = '(ngày(?! càng| một)|tuần|tháng|quý|năm)(?!\\p{L}|\\s{0,2}\\d)'
const EVERY = sticky(`(?:hằng|hàng|mỗi|từng) ${PERIOD}`)
const COUNT = sticky(
  '(\\d{1,2}|một|ba|sáu)(?: \\((?:một|ba|sáu)\\))? (ngày|tuần|tháng|quý|năm)(?!\\p{L})(?:\\s{0,2}/\\s{0,2}(?:\\d{1,2}|một)?\\s{0,2}lần| (?:\\d{1,2}|một) lần)?',
)
const WORDS: ReadonlyMap<string, string> = new Map([
  ['một', '1'],
  ['ba', '3'],
  ['sáu', '6'],
])

function countedPer(match: RegExpExecArray): Per | null {
  const count = match[1] ?? ''
  const figures = WORDS.get(count.toLowerCase()) ?? String(Number(count))
  const unit = (match[2] ?? '').toLowerCase().replace('qúy', 'quý')
  return COUNTED.get(`${figures} ${unit}`) ?? null
}

const named = (word: string | undefined): Per | null => NAMES.get((word ?? '').toLowerCase()) ?? null
const recurring = (per: Per, end: number, extra: Partial<Reading['fields']> = {}): Reading => ({
  end,
  fields: { kind: 'recurring', per, ...extra },
})

const DAY_OF = sticky(
  '(?:(trước)|(?:chậm|muộn) nhất(?: là)?(?: (?:vào|đến|trong))?( trước)?|vào|đến|từ|xong|(?=ngày))\\s{0,3}',
)
/** The day inside a period: `ngày 23`, `ngày cuối cùng`, `thứ Sáu`, `10 ngày`, `ngày 20/6`. */
const DAY = sticky(
  '(?:(?:(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)|ngày (?:\\d{1,2}(?:/\\d{1,2})?(?: tháng \\d{1,2})?(?:,? và(?: ngày)? \\d{1,2}(?:/\\d{1,2})?)?|đầu(?: tiên)?|cuối(?: cùng)?)|\\d{1,2}(?:/\\d{1,2})? ngày(?: đầu(?: tiên)?)?|\\d{1,2}/\\d{1,2}(?: và \\d{1,2}/\\d{1,2})?|\\d{1,2})(?![\\d/])\\s{0,2},?\\s{0,2}',
)
const OF_PERIOD = sticky(
  `(?:(?:của )?(?:hằng|hàng|mỗi|từng) ${PERIOD}|(?:của )?tháng (?:đầu|cuối|thứ ba|sau)(?: tiên)?(?: của)? (quý|năm)(?!\\p{L})(?: (?:sau|tiếp theo|kế tiếp|liền kề))?|(?:của )?(tuần|tháng|quý|năm) (?:kế tiếp|tiếp theo|sau(?: liền kề)?|liền kề|liền sau|kế)(?!\\p{L})|cuối (tháng|quý)(?!\\p{L}|\\s{0,2}[\\dIV])|của (?:kỳ báo cáo|năm báo cáo|(tháng|quý|năm) báo cáo))`,
)

/** A feast that is told (`Ngày 19/5 hằng năm là …`). */
const IS = sticky('\\s{0,2},?\\s{0,2}(?:là|được lấy|được chọn)(?!\\p{L})')

export const everyWithDay: DeadlineRule = {
  name: 'every-with-day',
  why: 'trước ngày 23 hàng tháng, trước 14 giờ hàng ngày, chậm nhất ngày cuối cùng của tháng đầu quý sau',
  triggers: ['trước', 'chậm', 'muộn', 'vào', 'đến', 'ngày', 'xong'],
  yes: ['báo cáo trước ngày 23 hàng tháng', 'gửi trước 14 giờ00” hàng ngày', 'chậm nhất 10 ngày của tháng kế tiếp'],
  no: ['trước ngày 23/5/2025', 'ngày làm việc hằng tuần'],
  read(scene, at) {
    const { text } = scene
    const frame = matchAt(DAY_OF, text, at)
    if (frame === null) return null
    const bare = frame[0].trim() === ''
    let end = at + frame[0].length
    const clock = clockAt(text, end)
    if (clock !== null) end = clock.end + (/^\s{0,3}/u.exec(text.slice(clock.end, clock.end + 3))?.[0].length ?? 0)
    const day = matchAt(DAY, text, end)
    if (day === null && clock === null) return null
    const period = matchAt(OF_PERIOD, text, end + (day?.[0].length ?? 0))
    if (period === null) return null
    const per = named(period[1] ?? period[2] ?? period[3] ?? period[4] ?? period[5])
    if (per === null || (bare && matchAt(IS, text, end + (day?.[0].length ?? 0) + period[0].length) !== null))
      return null
    const relation =
      frame[1] !== undefined || frame[2] !== undefined ? 'before' : bare || /^(?:vào)/iu.test(frame[0]) ? 'on' : 'by'
    return recurring(per, end + (day?.[0].length ?? 0) + period[0].length, {
      relation,
      time: clock?.time ?? null,
    })
  },
}

const PERIODICALLY = sticky(
  `định kỳ(?: báo cáo)?\\s{0,2},?\\s{0,2}\\(?(?:vào )?(?:(?:ngày|tuần) (?:đầu|cuối)(?: tiên| cùng)? )?`,
)

export const periodically: DeadlineRule = {
  name: 'periodically',
  why: 'định kỳ hằng tháng, định kỳ 6 tháng, định kỳ 03 tháng/1 lần: the period is stated',
  triggers: ['định'],
  yes: [
    'định kỳ hằng tháng báo cáo kết quả',
    'định kỳ 03 tháng/1lần',
    'Định kỳ 6 tháng, hàng năm hoặc đột xuất',
    'định kỳ ngày đầu tháng',
  ],
  no: ['định kỳ tổng hợp báo cáo', 'Định kỳ theo quy định, phải tổ chức'],
  read(scene, at) {
    const frame = matchAt(PERIODICALLY, scene.text, at)
    if (frame === null) return null
    const begin = at + frame[0].length
    const every = matchAt(EVERY, scene.text, begin)
    const count = every === null ? matchAt(COUNT, scene.text, begin) : null
    const bare = every === null && count === null ? matchAt(BARE_PERIOD, scene.text, begin) : null
    const hit = every ?? count ?? bare
    const per = count === null ? named(hit?.[1]) : countedPer(count)
    return hit === null || per === null ? null : recurring(per, bracketEnd(scene.text, begin + hit[0].length))
  },
}
/** `(trước ngày 15/6)`: the day inside each period, when it has no year of its own. */
const BRACKET = sticky('\\s{0,2}\\((?:báo cáo )?(?:trước|chậm nhất|vào)[^()\\n]{3,40}\\)')
function bracketEnd(text: string, at: number): number {
  const bracket = matchAt(BRACKET, text, at)
  return bracket === null || /\d{4}/u.test(bracket[0]) ? at : at + bracket[0].length
}
const BARE_PERIOD = sticky('(tuần|tháng|quý|năm)(?!\\p{L}|\\s{0,2}[\\dIV])')

/** `định kỳ 6 tháng, hàng năm`: the second period of a pair. */
export const periodicallyAlso: DeadlineRule = {
  name: 'periodically-also',
  why: 'định kỳ 6 tháng, hàng năm: each named period is one deadline',
  triggers: ['hằng', 'hàng', 'năm', 'quý', 'tháng'],
  yes: [
    'Định kỳ 6 tháng, hàng năm hoặc đột xuất',
    'định kỳ hằng quý, hằng năm báo cáo',
    'báo cáo định kỳ hằng tháng, quý, năm',
  ],
  no: ['kế hoạch 6 tháng, hằng năm của đơn vị'],
  read(scene, at) {
    const clause = clauseBefore(scene, at)
    if (!PAIR.test(clause)) return null
    const hit = matchAt(EVERY, scene.text, at) ?? matchAt(BARE_PERIOD, scene.text, at)
    const per = named(hit?.[1])
    return hit === null || per === null ? null : recurring(per, bracketEnd(scene.text, at + hit[0].length))
  },
}
const PAIR = ending(
  'định kỳ(?: báo cáo)?\\s{0,2}\\(?(?:(?:hằng|hàng|mỗi) )?(?:(?:\\d{1,2} )?(?:tuần|tháng|quý|năm)(?:\\s{0,2}\\([^()]{3,40}\\))?(?:\\s{0,2}(?:,|và|hoặc)\\s{0,2}))(?:(?:hằng |hàng )?(?:\\d{1,2} )?(?:tuần|tháng|quý|năm)\\s{0,2}(?:,|và|hoặc)\\s{0,2}){0,2}',
)

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
  const end = clock.end - (/[\s,]+$/u.exec(scene.text.slice(begin, clock.end))?.[0].length ?? 0)
  if (matchAt(DATE_NEXT, scene.text, end) !== null) return null
  const relation = lead[1] !== undefined ? 'before' : /^(?:chậm|muộn)/iu.test(lead[0]) ? 'by' : 'on'
  return { end, fields: { relation, time: clock.time } }
}
const DATE_NEXT = sticky('\\s{0,3},?\\s{0,3}ngày\\s{0,3}\\d')

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
    if (!REPEATED.test(clauseBefore(scene, at))) return null
    const counted = matchAt(TIMES, scene.text, at)
    if (counted !== null) {
      const per = countedPer(counted)
      return per === null ? null : recurring(per, at + counted[0].length)
    }
    const each = matchAt(TIMES_PER, scene.text, at)
    const per = named(each?.[1])
    return each === null || per === null ? null : recurring(per, at + each[0].length)
  },
}
