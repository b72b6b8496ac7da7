import { addDays, calendarDay } from '../../../vietnamese/calendar-days.js'
import { borrowedDayAt, type DateMention } from '../../../vietnamese/dates.js'
import { matchAt, near, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { timedReading } from './framing.js'
import { fieldsOf, isAhead, isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import {
  clauseBefore,
  goesOnUnasked,
  isOfKind,
  isOfLabel,
  sentenceBefore,
  tellsEvent,
  tellsFigures,
  tellsTimetable,
  tellsValidity,
} from './surroundings.js'

const FROM = sticky('(?:bắt đầu )?từ\\s{0,3}(?=\\d|ngày|tháng|(?:buổi )?(?:sáng|chiều)|thứ|quý)')
/** The stretch is that of figures, a term or a programme, even one that lies ahead. */
const SETS_PERIOD = ending(
  '(?:tính|lấy|chốt|mốc|hiệu lực|giai đoạn|nhiệm kỳ|thời kỳ|thời điểm|kỳ báo cáo|số liệu)\\s{0,2},?:?\\s{0,2}',
)
/** `xây dựng lịch kiểm tra từ ngày …`: the days are the timetable's. */
const OF_TIMETABLE = ending('(?:xây dựng|lập|ban hành|sắp xếp|thông báo|dự kiến) lịch(?: [\\p{L}]{1,7}){0,4}\\s{1,2}')
/** `gửi danh sách để xếp lịch tập huấn (tập huấn từ … đến …)`: when the thing named before the bracket takes place. */
const AGAIN = ending('\\((?:[\\p{L}]{1,8} ){1,4}')
const arranges = near('để|lịch', 61, '()')
function namedAgain(clause: string): boolean {
  const again = AGAIN.exec(clause)
  return again !== null && arranges(clause.slice(0, again.index)) !== null
}
/** `(từ ngày … đến ngày …, lịch cụ thể gửi sau)`: when the sender will come. */
const SCHEDULE_FOLLOWS = sticky('\\s{0,2}[,;(]\\s{0,2}(?:có |theo )?lịch (?:cụ thể|chi tiết|riêng)(?!\\p{L})')
const TO = sticky(
  '(?:\\s?\\((?:thứ|chủ) [\\p{L}\\d]{1,5}\\))?\\s{0,3},?\\s{0,3}(?:(?:và )?kết thúc (?:vào |trước |trong )?(?:đến |tới )?|đến|tới|-|–)\\s{0,3}(?:hết )?',
)

export const fromTo: DeadlineRule = {
  name: 'from-to',
  why: 'từ ngày … đến (hết) ngày …: to be done within; not the period of figures',
  triggers: ['từ', 'bắt'],
  yes: [
    'gửi hồ sơ đề nghị khen thưởng về Sở Nội vụ từ ngày 02/12/2025 đến ngày 12/12/2025',
    'tổ chức lấy ý kiến từ ngày 01/6/2025 đến hết ngày 15/6/2025',
    'Thời gian: từ ngày 10 đến ngày 15/6/2025',
    'đeo phù hiệu từ buổi sáng ngày 02/6/2025 (Thứ Hai) đến hết ngày 06/6/2025',
  ],
  no: [
    'số liệu từ ngày 01/01/2025 đến ngày 30/6/2025',
    'xây dựng lịch kiểm tra từ ngày 06/11/2025 đến ngày 10/11/2025',
    'gửi văn bản đồng ý để xếp lịch tập huấn (tập huấn từ 31/10/2025 đến 20/12/2025)',
    'từ ngày 01/7/2025, áp dụng mẫu mới',
    'Đoàn giám sát tại 04 xã (từ ngày 21/10/2025 đến ngày 30/10/2025, lịch cụ thể gửi sau)',
    'mùa khô được dự báo kéo dài từ ngày 15/01/2027 đến ngày 30/4/2027',
    'Triển lãm ảnh mở cửa từ ngày 09/11/2026 đến ngày 22/11/2026',
    'Báo cáo kết quả “Tuần lễ Áo dài” (từ ngày 01/12/2025 đến ngày 08/12/2025): gửi sau khi kết thúc',
    'Vòng chung kết cấp tỉnh: tổ chức 02 ngày, từ ngày 20/9/2025 đến ngày 21/9/2025',
    'đồng chí A nghỉ phép từ ngày 05/6/2025 đến ngày 10/6/2025',
  ],
  read(scene, at) {
    const { text } = scene
    const frame = matchAt(FROM, text, at)
    if (frame === null) return null
    const place = at + frame[0].length
    const borrowed = borrowedDayAt(text, place)
    const from =
      borrowed === null ? timedDateAt(text, place, true) : { mention: borrowed, end: borrowed.span[1], time: null }
    if (from === null) return null
    const link = matchAt(TO, text, from.end)
    const to = link && timedDateAt(text, from.end + link[0].length, true)
    if (!to || to.mention.kind !== from.mention.kind) return null
    const clause = clauseBefore(scene, at)
    const last = fieldsOf(to.mention, scene)
    const first = fieldsOf(from.mention, scene)
    if (
      tellsEvent(clause) ||
      OF_TIMETABLE.test(clause) ||
      LASTS.test(clause) ||
      goesOnUnasked(clause) ||
      isOfLabel(clause, text.slice(to.end, to.end + 4)) ||
      namedAgain(clause) ||
      isPast(last, scene.issueDate)
    )
      return null
    if (tellsFigures(clause) && (SETS_PERIOD.test(clause) || !isAhead(first, scene.issueDate))) return null
    if (tellsValidity(clause) || isOfKind(clause, text.slice(to.end, to.end + 4))) return null
    if (first.date != null && scene.issueDate !== null && first.date < addDays(scene.issueDate.padEnd(10, '-01'), -31))
      return null
    if (tellsTimetable(sentenceBefore(scene, at).slice(-160)) || matchAt(SCHEDULE_FOLLOWS, text, to.end)) return null
    if (last.kind !== 'date') return { end: to.end, fields: { ...last, relation: 'from-to' } }
    return {
      end: to.end,
      fields: {
        kind: 'date',
        date: first.date ?? dayBefore(from.mention, last.date ?? null),
        to: last.date ?? null,
        time: from.time,
        relation: 'from-to',
      },
    }
  },
}

/** "từ 5/5 đến hết 5/6 năm 2016": the first day is of the year of the last. */
function dayBefore({ parts: { day, month } }: DateMention, last: string | null): string | null {
  if (last === null || day === null || month === null) return null
  const first = calendarDay(Number(last.slice(0, 4)), month, day)
  return first !== null && first <= last ? first : null
}

/** How many days an event takes, named before the colon, with the days behind. */
const LASTS = /^\s{0,2}(?:tổ chức|diễn ra|kéo dài|học|họp)(?: trong)? \d{1,2}(?: \(\p{L}{2,5}\))? ngày,? $/iu

const BETWEEN = sticky('từ\\s{0,3}(?=\\d{1,2}\\s{0,2}(?:giờ|h|g|:))')
const CLOCKS = /(?:đến|tới|-|–)\s{0,3}\d{1,2}\s{0,2}(?:giờ|h|g|:)/u

export const betweenClocks: DeadlineRule = {
  name: 'between-clocks',
  why: 'từ 06 giờ 30 đến 10 giờ ngày 08/3/2026: on that day, beginning at the first hour',
  triggers: ['từ'],
  yes: ['phân luồng giao thông từ 06 giờ 30 đến 10 giờ ngày 08/6/2025'],
  no: ['từ 06 giờ ngày 08/6/2025 đến 10 giờ ngày 09/6/2025', 'Lễ khai mạc diễn ra từ 6 giờ đến 8 giờ ngày 08/6/2025'],
  read(scene, at) {
    const frame = matchAt(BETWEEN, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (timed?.mention.kind !== 'day' || !CLOCKS.test(scene.text.slice(at, timed.mention.span[0]))) return null
    const found = timedReading(scene, timed, 'on')
    return tellsEvent(clauseBefore(scene, at)) || isPast(found.fields, scene.issueDate) ? null : found
  },
}
