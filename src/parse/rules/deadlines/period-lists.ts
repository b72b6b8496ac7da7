import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { bracketEnd } from './periodically.js'
import { COUNT, countedPer, EVERY, NUMBERED, named, type Per, recurring } from './periods.js'
import type { DeadlineRule, Scene } from './rule.js'
import { clauseBefore, LINE_MARK, opensClause } from './surroundings.js'

const PART_OF_ONE = `(?!\\p{L}|${NUMBERED}| (?:đầu|cuối|tới|nay|qua|sau|trước|này|liên))`
const BARE = sticky(`(tuần|tháng|quý|năm)${PART_OF_ONE}`)
const OF_MANY = sticky(`(?:\\d{1,2}|một|hai|ba|sáu)(?: \\([^()]{2,4}\\))? (?:tuần|tháng|quý|năm)${PART_OF_ONE}`)
const PERIOD =
  '(?:(?:hằng|hàng|mỗi|theo) )?(?:(?:\\d{1,2}|một|hai|ba|sáu) )?(?:tuần|tháng|quý|năm)(?:\\s{0,2}\\([^()]{3,40}\\))?'
const JOINT = '\\s{0,2}(?:,|;|và|hoặc)(?: và)?\\s{0,2}'
/** The periods before the present one, from the start of the clause or from `định kỳ`. */
const LISTED = ending(
  `(?:^${LINE_MARK}(?:định kỳ )?|định kỳ(?: báo cáo| kiểm tra| sơ kết)?\\s{0,2},?\\s{0,2}\\(?)${PERIOD}${JOINT}(?:${PERIOD}${JOINT}){0,2}(?:một |cả )?`,
)
/** `báo cáo hằng tháng (trước ngày 15), quý (trước ngày 15 tháng cuối quý)`: each period with its own day. */
const DAY_EACH = ending(
  '(?:hằng|hàng|mỗi) (?:tuần|tháng|quý)\\s{0,2}\\((?:trước|chậm nhất|vào)[^()\\n]{3,40}\\)\\s{0,2}(?:,|và|;)\\s{0,2}(?:(?:(?:hằng|hàng) )?(?:\\d{1,2} |sáu )?(?:quý|tháng)\\s{0,2}\\((?:trước|chậm nhất|vào)[^()\\n]{3,40}\\)\\s{0,2}(?:,|và|;)\\s{0,2}){0,2}(?:(?:và|hằng|hàng|cả) ){0,2}',
)
const GOES_ON = sticky(`${JOINT}${PERIOD}(?:${JOINT}${PERIOD}){0,2}`)
/** What stands behind a list that says when: a deed, who does it, the end of a bracket. */
const DEED = sticky(
  '\\s{0,2}(?:[):,]\\s{0,2})?(?:có |phải |tổ chức |tiến hành |thực hiện )?(?:sơ kết|tổng kết|báo cáo|gửi|nộp|kiểm tra|đánh giá|tổng hợp|rà soát|họp|giao ban|kiểm điểm|các|mỗi|từng|cấp|chi bộ|đảng|đơn vị|cơ quan|ban)(?!\\p{L})',
)

/** `định kỳ 6 tháng, hàng năm`, `6 tháng, 01 năm sơ kết …`: the periods of a list. */
export const periodsListed: DeadlineRule = {
  name: 'periods-listed',
  why: 'định kỳ 6 tháng, hàng năm; 6 tháng, 01 năm sơ kết …: each named period is one deadline',
  triggers: ['hằng', 'hàng', 'năm', 'quý', 'tháng', 'một', 'sáu'],
  yes: [
    'Định kỳ 6 tháng, hàng năm hoặc đột xuất',
    'định kỳ hằng quý, hằng năm báo cáo',
    'báo cáo định kỳ hằng tháng, quý, năm',
    'báo cáo định kỳ (quý, 6 tháng, năm) về Huyện ủy',
    '6 tháng, 01 năm sơ kết, báo cáo kết quả về Ban Dân vận',
    'Hằng quý, 6 tháng, 01 năm các chi bộ báo cáo kết quả',
    'báo cáo hằng tháng (trước ngày 15), hằng quý (trước ngày 15 tháng cuối quý), 6 tháng (trước ngày 15/6) và cả năm (trước ngày 15/11)',
    'báo cáo hằng tháng (trước ngày 15), quý (trước ngày 15 tháng cuối quý)',
    'báo cáo định kỳ 6 tháng (trước ngày 15/6), một năm (trước ngày 05/12)',
  ],
  no: [
    'kế hoạch 6 tháng, hằng năm của đơn vị',
    '6 tháng, năm 2025 các chi bộ đã kết nạp 12 đảng viên',
    'tuổi từ 6 tháng, 1 năm trở lên',
  ],
  read(scene, at) {
    const found = periodAt(scene, at)
    if (found === null) return null
    const clause = clauseBefore(scene, at)
    const last = bracketEnd(scene.text, found.end)
    if (LISTED.test(clause) || (last > found.end && DAY_EACH.test(clause))) return recurring(found.per, last)
    return opensClause(clause) && opensList(scene.text, found.end) ? recurring(found.per, found.end) : null
  },
}

function periodAt({ text }: Scene, at: number): { readonly per: Per; readonly end: number } | null {
  const counted = matchAt(OF_MANY, text, at) === null ? null : matchAt(COUNT, text, at)
  const bare = counted === null ? (matchAt(EVERY, text, at) ?? matchAt(BARE, text, at)) : null
  const per = counted === null ? named(bare?.[1]) : countedPer(counted)
  return per === null ? null : { per, end: at + ((counted ?? bare)?.[0].length ?? 0) }
}

/** Whether more periods and then a deed follow. */
function opensList(text: string, end: number): boolean {
  const more = matchAt(GOES_ON, text, end)
  return more !== null && matchAt(DEED, text, end + more[0].length) !== null
}
