import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { COUNT, countedPer, EVERY, named, recurring } from './periods.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore } from './surroundings.js'

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
    'định kỳ theo quý báo cáo kết quả',
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
export function bracketEnd(text: string, at: number): number {
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
    'báo cáo hằng tháng (trước ngày 15), quý (trước ngày 15 tháng cuối quý)',
    'báo cáo định kỳ 6 tháng (trước ngày 15/6), một năm (trước ngày 05/12)',
  ],
  no: ['kế hoạch 6 tháng, hằng năm của đơn vị'],
  read(scene, at) {
    const hit = matchAt(EVERY, scene.text, at) ?? matchAt(BARE_PERIOD, scene.text, at)
    const per = named(hit?.[1])
    if (hit === null || per === null) return null
    const [clause, end] = [clauseBefore(scene, at), at + hit[0].length]
    const last = bracketEnd(scene.text, end)
    return PAIR.test(clause) || (last > end && DAY_EACH.test(clause)) ? recurring(per, last) : null
  },
}
const PAIR = ending(
  'định kỳ(?: báo cáo)?\\s{0,2}\\(?(?:(?:hằng|hàng|mỗi) )?(?:(?:\\d{1,2} )?(?:tuần|tháng|quý|năm)(?:\\s{0,2}\\([^()]{3,40}\\))?(?:\\s{0,2}(?:,|và|hoặc)\\s{0,2}))(?:(?:hằng |hàng )?(?:\\d{1,2} )?(?:tuần|tháng|quý|năm)\\s{0,2}(?:,|và|hoặc)\\s{0,2}){0,2}(?:(?:một|01|1) )?',
)
/** `báo cáo hằng tháng (trước ngày 15), quý (trước ngày 15 tháng cuối quý)`: each period with its own day. */
const DAY_EACH = ending(
  '(?:hằng|hàng|mỗi) (?:tuần|tháng|quý)\\s{0,2}\\((?:trước|chậm nhất|vào)[^()\\n]{3,40}\\)\\s{0,2}(?:,|và|;)\\s{0,2}(?:(?:và|hằng|hàng) )?',
)
