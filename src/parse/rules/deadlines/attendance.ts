import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { clockAt, fieldsOf, isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore, sentenceBefore, tellsFigures } from './surroundings.js'

const LABEL = sticky(
  '(?:thời gian(?: (?:họp|hội nghị|tổ chức|dự|làm việc|khai mạc|tập trung|bắt đầu))?(?:,? (?:và )?địa điểm(?: (?:họp|tổ chức|làm việc))?)?\\s{0,2}:(?: ?(?:hội nghị|đại hội|buổi lễ|cuộc họp|lớp học))?(?: ?(?:tiến hành|tổ chức|diễn ra|khai mạc|tập trung)(?: trong)?(?= ))?|(?:bắt đầu )?(?:vào )?(?:lúc|hồi)|từ(?= \\d{1,2}\\s?(?:giờ|h)))\\s{0,3}(?:bắt đầu )?(?:từ )?(?:vào )?(?:lúc |hồi )?(?:dự kiến )?(?:đầu giờ (?=sáng|chiều))?(?=\\d|ngày|sáng|chiều|tối|thứ|buổi|½|một|hai|nửa|1/2)',
)
const LONG_HALF_DAY = sticky(
  '(?:½|1/2|nửa|một|hai|0?[1-5]) (?:ngày|buổi)\\s{0,2}[,;(]?\\s{0,2}(?:(?:bắt đầu|khai mạc|tập trung) )?(?:(?:từ|vào|lúc|hồi) ){0,2}',
)
/** A stretch of days is read by `from-to`. */
const GOES_TO = sticky('\\s{0,3},?\\s{0,3}(?:đến|tới|-|–)\\s{0,3}(?:hết )?(?:ngày )?\\d')
const AFTER = sticky(
  '\\s{0,3},?\\s{0,3}(?:(?:bắt đầu|khai mạc) (?:từ )?)?(?=(?:vào )?(?:lúc|hồi)|\\d{1,2}\\s?(?:giờ|h))',
)

/** What one is called to, or a part of it, by its first word; as a pattern. */
export const GATHERING =
  '(?:hội nghị|phiên|buổi|lễ|đại hội|kỳ họp|cuộc họp|họp|khai mạc|tổng duyệt|tọa đàm|toạ đàm)(?!\\p{L})'

/** `- Phiên trù bị (đại biểu chính thức): lúc 13 giờ 30 …`: a part of the gathering with its own time. */
const SESSION = new RegExp(`^[\\s\\-–+*•\\d.)]{0,6}${GATHERING}[^:;.]{0,90}:\\s{0,2}$`, 'iu')

/** `dự kiến kết thúc lúc 17 giờ cùng ngày`: when one may go. */
const ENDS = /(?<!\p{L})(?:kết thúc|bế mạc|giải lao|nghỉ)(?: (?:vào|dự kiến))?\s{0,2}$/iu

/**
 * When an invitation says one is to be there. Told apart from the times of things to be done by its name, because only
 * the duty to attend may take it.
 */
export const attendance: DeadlineRule = {
  name: 'attendance',
  why: 'Thời gian: 14 giờ 00, ngày …; vào lúc 08 giờ 00 ngày …: when to be present',
  triggers: ['thời', 'vào', 'lúc', 'hồi', 'bắt', 'từ'],
  yes: [
    'Thời gian: Nửa ngày, khai mạc lúc 13 giờ 30 phút ngày 20/9/2025 (thứ Bảy)',
    'Thời gian: Đại hội tiến hành ½ ngày, ngày 18/6/2026 (Thứ Năm)',
    'Thời gian: Khai mạc lúc 8h00 ngày 16/6/2026',
    'Thời gian: Đầu giờ chiều ngày 16/6/2026',
    'Thời gian: Sáng thứ Hai, ngày 16/6/2026, bắt đầu từ 8h00',
    'Thời gian: 01 buổi, bắt đầu từ 08h00 ngày 15/9/2025',
    'Thời gian, địa điểm: 01 buổi, bắt đầu từ 07 giờ 30 phút, ngày 16/10/2025 tại Hội trường tỉnh',
    'Thời gian: Bắt đầu lúc 14 giờ 00”, ngày 30/9/2025 (chiều thứ ba)',
    'Kính mời đồng chí dự họp vào lúc 08 giờ 00, ngày 12/8/2025',
    'Phiên trù bị (đại biểu chính thức): lúc 13 giờ 30 phút, ngày 08/6/2026',
    'Các đồng chí cấp ủy viên dự hội nghị tại điểm cầu Đảng ủy, từ 8h00 ngày 12/8/2025',
  ],
  no: [
    'Bộ phận một cửa làm việc từ 7 giờ 30 ngày 12/8/2025 đến 17 giờ ngày 15/8/2025',
    'Hội nghị khai mạc lúc 08 giờ 00, ngày 12/8/2020 đã thành công',
    'Thời gian: 02 ngày',
  ],
  read(scene, at) {
    const { text } = scene
    const frame = matchAt(LABEL, text, at)
    if (frame === null) return null
    const labelled = frame[0].includes(':')
    const begin = at + frame[0].length
    const half = begin + (matchAt(LONG_HALF_DAY, text, begin)?.[0].length ?? 0)
    const timed = timedDateAt(text, half)
    if (timed === null || timed.mention.kind !== 'day') return null
    if ((!labelled && timed.time === null) || matchAt(GOES_TO, text, timed.end) !== null) return null
    const sentence = sentenceBefore(scene, at)
    if (
      labelled
        ? /\p{L}{2,}.*\p{L}{2,}.*\p{L}{2,}/u.test(clauseBefore(scene, at))
        : !SESSION.test(sentence) &&
          !/(?:mời|dự|tham gia|có mặt|tập trung|họp|làm việc)|^[\s\-–+*•\d.)]{0,6}(?:thời gian|khai mạc|bắt đầu)?[\s:]*$/iu.test(
            sentence,
          )
    )
      return null
    const fields = fieldsOf(timed.mention, scene)
    const clause = clauseBefore(scene, at)
    if (isPast(fields, scene.issueDate) || tellsFigures(clause) || ENDS.test(clause)) return null
    const link = timed.time === null ? matchAt(AFTER, text, timed.end) : null
    const clock = link === null ? null : clockAt(text, timed.end + link[0].length)
    return {
      end: clock?.end ?? timed.end,
      fields: {
        ...fields,
        time: timed.time ?? clock?.time ?? null,
        relation: 'on',
      },
    }
  },
}
