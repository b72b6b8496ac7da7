import { trimmedEnd } from '../../../vietnamese/edges.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { NUMBERED, named, PERIOD, recurring, WEEKDAY_NAME } from './periods.js'
import { clockAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore } from './surroundings.js'

const DAY_OF = sticky(
  '(?:(tr(?:ướ|uớ|ươ)c)|(?:chậm|muộn) nh[ấâứ]t(?: là)?(?: (?:vào|đến|trong))?( trước)?|trong(?= (?:tháng|quý) )|vào|đến|từ|xong|(?=ngày|thứ|chiều|sáng|cuối (?:mỗi|hằng|hàng)|đầu (?:mỗi|hằng|hàng)))\\s{0,3}(?:(?:các|những) |(?:buổi )?(?:sáng|trưa|chiều|tối) )?',
)
/** `tháng 6 và tháng 12`, `quý I, quý III`: parts of every year. */
const OF_THE_YEAR =
  '(?:tháng \\d{1,2}(?:(?:,|,? và)(?: (?:trước|vào|trong))?(?: tháng)? \\d{1,2}){0,3}|quý (?:[1-4]|i{1,3}|iv)(?:(?:,|,? và)(?: quý)? (?:[1-4]|i{1,3}|iv)){0,2})'
/** The day inside a period: `ngày 23`, `ngày cuối cùng`, `thứ Sáu`, `10 ngày`, `ngày 20/6`. */
const DAY = sticky(
  `(?:(?:cuối|đầu)(?= (?:mỗi|hằng|hàng) )|${OF_THE_YEAR}(?= (?:hằng|hàng|mỗi) năm)|(?:(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)|ngày (?:làm việc |mùng |mồng )?(?:\\d{1,2}(?:/\\d{1,2})?(?: tháng \\d{1,2})?(?:(?:,|,? và)(?: trước)?(?: ngày)? \\d{1,2}(?:/\\d{1,2}| tháng \\d{1,2})?){0,3}|đầu(?: tiên)?|cuối(?: cùng)?)|\\d{1,2}(?:/\\d{1,2})? ngày(?: đầu(?: tiên)?)?|\\d{1,2}/\\d{1,2}(?: và \\d{1,2}/\\d{1,2})?|\\d{1,2})(?![\\d/])\\s{0,2},?\\s{0,2}`,
)
const OF_PERIOD = sticky(
  `(?:(?:của )?(?:hằng|hàng|mỗi|từng) ${PERIOD}|(?:của )?tháng (?:đầu|cuối|thứ ba|sau)(?: tiên)?(?: của)?(?: (?:mỗi|hằng|hàng|từng))? (quý|năm)(?!\\p{L})(?: (?:sau|tiếp theo|kế tiếp|liền kề))?|(?:của )?(tuần|tháng|quý|năm) (?:kế tiếp|tiếp theo|sau(?: liền kề)?|liền kề|liền sau|kế)(?!\\p{L})|(?<=(?:đầu|cuối)(?: cùng| tiên)?\\s{1,3})(tháng|quý)(?!\\p{L}|${NUMBERED})|của (tuần|tháng|quý|năm)(?!\\p{L}|[^\\S\\n]{0,2}\\d| này| nay)|cuối (tháng|quý)(?!\\p{L}|${NUMBERED})|của (?:kỳ báo cáo|năm báo cáo|(tháng|quý|năm) báo cáo))`,
)

/** `chậm nhất 10 ngày của tháng kế tiếp sau khi kết thúc quý`: the period that is closed then. */
const AFTER_CLOSE = sticky(
  '\\s{0,2},?\\s{0,2}sau khi (?:kết thúc|hết|khép) (tuần|tháng|quý|năm)(?!\\p{L}|[^\\S\\n]{0,2}\\d)',
)
/** A feast that is told (`Ngày 19/5 hằng năm là …`). */
const IS = sticky('\\s{0,2},?\\s{0,2}(?:là|được lấy|được chọn)(?!\\p{L})')

/** `thời điểm chốt số liệu ngày 14 của tháng cuối quý`: what the figures are of. */
const CLOSES_FIGURES = ending('(?:chốt|khóa|khoá|lấy|cắt) (?:sổ|số liệu)(?: là| đến| vào| tính đến)?\\s{0,3}')

/** `báo cáo sơ kết trước ngày 15/6, báo cáo tổng kết trước ngày 15/12 hằng năm`: what closes the list is said of each day. */
const LIST_OF_EACH_YEAR = sticky(
  '(?:(?!\\d/\\d{4})[^.:\\n]){4,110}?(?:trước|vào|chậm nhất|muộn nhất)(?: là)?(?: ngày)? \\d{1,2}(?:/| tháng )\\d{1,2} (?:hằng|hàng|mỗi) năm(?!\\p{L})',
)
const DAY_AND_MONTH = /\d{1,2}(?:\/| tháng )\d{1,2}\s{0,2},?\s{0,2}$/u

const SAME_DAY = /^\s?[,(]\s?(?:tức )?ngày \d/iu

/** The rhythm of what is told: `lịch xe buýt chạy mỗi chủ nhật`. */
const OF_A_TIMETABLE = /(?<!\p{L})(?:lịch|chương trình|phát sóng|chuyến|chạy|tiếp công dân)(?!\p{L})/iu
/** `vào mỗi sáng thứ Hai`: a weekday said with “mỗi” is one of every week. */
const EACH_WEEKDAY = sticky(`(?:vào )?mỗi (?:buổi )?(?:(?:sáng|trưa|chiều|tối) )?${WEEKDAY_NAME}(?!\\p{L}|,? ngày \\d)`)

export const everyWithDay: DeadlineRule = {
  name: 'every-with-day',
  why: 'trước ngày 23 hàng tháng, trước 14 giờ hàng ngày, chậm nhất ngày cuối cùng của tháng đầu quý sau',
  triggers: [
    'trước',
    'truớc',
    'trươc',
    'chậm',
    'muộn',
    'vào',
    'trong',
    'đến',
    'ngày',
    'thứ',
    'xong',
    'chiều',
    'sáng',
    'cuối',
    'đầu',
    'mỗi',
  ],
  yes: [
    'báo cáo tiến độ vào mỗi sáng thứ Hai',
    'nộp vào ngày làm việc cuối cùng của mỗi tháng',
    'nộp vào chiều thứ sáu hàng tuần',
    'cuối mỗi tháng nhận xét chất lượng báo cáo',
    'sơ kết việc thực hiện vào tháng 12 hằng năm',
    'báo cáo vào ngày 25 tháng cuối mỗi quý',
    'báo cáo trước ngày 23 hàng tháng',
    'báo cáo trong tháng 6 và tháng 12 hằng năm',
    'kiểm tra trong quý I và quý III hằng năm',
    'báo cáo trước ngày 15 tháng 6 và 15 tháng 12 hằng năm',
    'báo cáo trước ngày 15 tháng 6 và trước ngày 15 tháng 12 hằng năm',
    'gửi số liệu trước ngày 20/3, 20/6, 20/9 và ngày 20/12 hằng năm',
    'gửi báo cáo sơ kết trước ngày 15/6, báo cáo tổng kết trước ngày 15/12 hằng năm',
    'gửi trước 14 giờ00” hàng ngày',
    'chậm nhất 10 ngày của tháng kế tiếp',
    'gửi về Sở chậm nhứt ngày mùng 5 của tháng kế tiếp',
    'nhận xét bằng văn bản, chậm nhất ngày 03 của tháng',
    'đóng chậm nhất đến ngày cuối cùng của tháng',
  ],
  no: [
    'thời điểm chốt số liệu ngày 14 của tháng cuối quý',
    'trước ngày 23/5/2025',
    'trong tháng 6 và tháng 12',
    'chậm nhất ngày 03 của tháng 10/2025',
    'chậm nhất ngày 25 của tháng này',
    'ngày làm việc hằng tuần',
    'thông báo lịch xe buýt chạy mỗi chủ nhật',
  ],
  read(scene, at) {
    const { text } = scene
    const weekday = matchAt(EACH_WEEKDAY, text, at)
    if (weekday) return OF_A_TIMETABLE.test(clauseBefore(scene, at)) ? null : recurring('week', at + weekday[0].length)
    const frame = matchAt(DAY_OF, text, at)
    if (frame === null) return null
    const bare = frame[0].trim() === ''
    let end = at + frame[0].length
    const clock = clockAt(text, end)
    if (clock !== null) end = clock.end + (/^\s{0,3}/u.exec(text.slice(clock.end, clock.end + 3))?.[0].length ?? 0)
    const day = matchAt(DAY, text, end)
    if (day === null && clock === null) return null
    const place = end + (day?.[0].length ?? 0)
    const relation = relationOf(frame)
    const period = matchAt(OF_PERIOD, text, place)
    if (period === null) {
      const stop = end + trimmedEnd(day?.[0] ?? '', ',').length
      const listed = day !== null && !bare && DAY_AND_MONTH.test(day[0]) && matchAt(LIST_OF_EACH_YEAR, text, stop)
      return listed ? recurring('year', stop, { relation, time: clock?.time ?? null }) : null
    }
    const after = place + period[0].length
    // "thứ Tư tuần sau, ngày 12/7": one day, told twice
    if (SAME_DAY.test(text.slice(after, after + 12)) || CLOSES_FIGURES.test(clauseBefore(scene, at))) return null
    const closing = matchAt(AFTER_CLOSE, text, after)
    const per = named(closing?.[1] ?? period.slice(1).find((word) => word !== undefined))
    if (per === null || (bare && matchAt(IS, text, after) !== null)) return null
    return recurring(per, after, {
      relation,
      time: clock?.time ?? null,
    })
  },
}

function relationOf([words, before, lateBefore]: RegExpExecArray): 'before' | 'on' | 'by' {
  if (before !== undefined || lateBefore !== undefined) return 'before'
  return words.trim() === '' || /^(?:vào|trong)/iu.test(words) ? 'on' : 'by'
}
