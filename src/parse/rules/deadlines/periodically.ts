import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { COUNT, countedPer, EVERY, NUMBERED, named, recurring, WEEKDAY_NAME } from './periods.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore } from './surroundings.js'
import { withinPeriod } from './within-period.js'

const PERIODICALLY = sticky(
  `định kỳ(?: báo cáo)?\\s{0,2},?\\s{0,2}\\(?(?:vào |theo )?(?:(?:ngày|tuần) (?:đầu|cuối)(?: tiên| cùng)? )?`,
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
    'báo cáo định kỳ hằng quý trước ngày 15 tháng cuối quý',
    'định kỳ vào chiều thứ Năm báo cáo tiến độ',
    'định kỳ theo quý báo cáo kết quả',
  ],
  no: [
    'định kỳ tổng hợp báo cáo',
    'Định kỳ theo quy định, phải tổ chức',
    'Tổng hợp kết quả kiểm tra định kỳ thứ hai',
    'Chuẩn bị nội dung họp giao ban định kỳ chiều thứ Năm',
  ],
  read(scene, at) {
    const frame = matchAt(PERIODICALLY, scene.text, at)
    if (frame === null) return null
    const begin = at + frame[0].length
    const every = matchAt(EVERY, scene.text, begin)
    const count = every === null ? matchAt(COUNT, scene.text, begin) : null
    const weekday = matchAt(WEEKDAY, scene.text, begin)
    if (weekday !== null && !OF_A_MEETING.test(clauseBefore(scene, at)))
      return recurring('week', begin + weekday[0].length)
    const bare = every === null && count === null ? matchAt(BARE_PERIOD, scene.text, begin) : null
    const hit = every ?? count ?? bare
    const per = count === null ? named(hit?.[1]) : countedPer(count)
    if (hit === null || per === null) return null
    const end = begin + hit[0].length
    const timed = withinPeriod(scene, end)
    return timed === null ? recurring(per, bracketEnd(scene.text, end)) : recurring(per, timed.end, timed.fields)
  },
}
/** `(trước ngày 15/6)`: the day inside each period, when it has no year of its own. */
const BRACKET = sticky('\\s{0,2}\\((?:báo cáo )?(?:trước|chậm nhất|vào)[^()\\n]{3,40}\\)')
export function bracketEnd(text: string, at: number): number {
  const bracket = matchAt(BRACKET, text, at)
  return bracket === null || /\d{4}/u.test(bracket[0]) ? at : at + bracket[0].length
}
/** The rhythm of a meeting or a shift that is named, not of the deed. */
const OF_A_MEETING = /(?:họp|giao ban|ca trực|phiên|kỳ|buổi)\s{1,2}$/iu
/** `định kỳ vào chiều thứ Năm`: a weekday alone is one of every week. */
const WEEKDAY = sticky(
  `(?:(?:các|mỗi|buổi) )?(?:sáng|trưa|chiều|tối) ${WEEKDAY_NAME}(?!\\p{L}|,? (?:ngày )?\\d|,? (?:hằng|hàng|mỗi|tuần|của) )`,
)
const BARE_PERIOD = sticky(`(tuần|tháng|quý|năm)(?!\\p{L}|${NUMBERED})`)
