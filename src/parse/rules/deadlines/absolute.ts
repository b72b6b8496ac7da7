import { addDays } from '../../../vietnamese/calendar-days.js'
import { borrowedDayAt, dateAt } from '../../../vietnamese/dates.js'
import { ending, matchAt, sticky } from '../../../vietnamese/letters.js'
import { fieldsOf, isAhead, isPast, type TimedDate, timedDateAt } from './pieces.js'
import type { DeadlineRule, Reading, Scene } from './rule.js'
import {
  clauseBefore,
  handsInResults,
  isRecalled,
  qualifies,
  sentenceBefore,
  tellsEvent,
  tellsFigures,
  tellsTimetable,
} from './surroundings.js'

type Relation = 'before' | 'by' | 'on'

const reading = (scene: Scene, timed: TimedDate, relation: Relation): Reading => ({
  end: timed.end,
  fields: { ...fieldsOf(timed.mention, scene), time: timed.time, relation },
})

/** A period begun or closed: `cuối tháng 6/2025`, `tuần cuối tháng 11/2022`, `tuần thứ hai của tháng 6/2025`. */
const WITHIN = sticky(
  '(?:(?:hết|đầu|giữa|cuối|nửa đầu|nửa cuối) |(?:những )?(?:ngày|tuần)(?: lễ)? (?:đầu|cuối|(?:thứ )?(?:nhất|hai|ba|tư|[1-5]))(?: tiên| cùng)?(?: của)? )?(?=tháng|quý|năm|ngày|\\d)',
)
const periodEnd = (text: string, at: number) => at + (matchAt(WITHIN, text, at)?.[0].length ?? 0)

const BEFORE = sticky('trước(?: thời (?:điểm|hạn)| hạn)?(?: là)?\\s{0,2}:?\\s{0,2}(?:hết |cuối |đầu )?')

export const before: DeadlineRule = {
  name: 'before',
  why: 'trước (ngày) …: that time itself is too late',
  triggers: ['trước'],
  yes: ['gửi báo cáo trước ngày 25/3/2024', 'gửi trước 17h00 ngày 12/9/2025', 'hoàn thành trước tháng 6/2025'],
  no: ['đảng viên được kết nạp trước ngày 01/7/2004', 'như trước đây', 'người sinh trước năm 1975'],
  read(scene, at) {
    const frame = matchAt(BEFORE, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (!timed) return null
    const found = reading(scene, timed, 'before')
    if (timed.mention.kind === 'year' && !COMPLETES.test(clauseBefore(scene, at))) return null
    if (isPast(found.fields, scene.issueDate)) {
      // A wrong year is met in real papers and is taken as printed; what is older than a year speaks of the past.
      const { date } = found.fields
      const recent = date != null && scene.issueDate !== null && date >= addDays(scene.issueDate, -366)
      if (!recent || qualifies(clauseBefore(scene, at))) return null
    }
    const clause = clauseBefore(scene, at)
    if (isRecalled(clause, scene.text.slice(timed.end, timed.end + 90))) return null
    return /(?:^|\P{L})sinh\s{1,3}$/iu.test(clause) ? null : found
  },
}

const LATEST = sticky(
  '(?:(?:chậm|muộn|trễ) nhất|không (?:được )?(?:quá|muộn hơn|chậm hơn|trễ hơn|muộn quá|chậm quá|sau))(?: là)?\\s{0,2}:?\\s{0,2}(?:(?:trong|vào|đến|tới|ngay|lúc) ){0,2}(?:(trước) )?',
)

export const latest: DeadlineRule = {
  name: 'latest',
  why: 'chậm nhất (đến|vào|là) …: that time is still in time',
  triggers: ['chậm', 'muộn', 'trễ', 'không'],
  yes: ['gửi chậm nhất đến ngày 15/6/2025', 'chậm nhất tháng 10/2025', 'muộn nhất là 16 giờ 30 ngày 12/9/2025'],
  no: ['không quá 15 trang', 'tiến độ chậm nhất tỉnh'],
  read(scene, at) {
    const frame = matchAt(LATEST, scene.text, at)
    if (frame === null) return null
    const timed = timedDateAt(scene.text, periodEnd(scene.text, at + frame[0].length))
    if (timed === null) return null
    return reading(scene, timed, frame[1] === undefined ? 'by' : 'before')
  },
}

const LABEL = sticky(
  '(thời hạn|hạn|tiến độ|thời gian)(?: (cuối(?: cùng)?|chót)(?!\\p{L}))?((?: [^.;:,\\n()\\d]{0,48}?)?)\\s{0,2}(?:(:)|là|vào|đến|tới|trong|(?=ngày|\\d{1,2}\\s{0,2}(?:giờ|h)))\\s{0,2}(?:là |vào |đến |tới |trong |xong ){0,2}(?:hết )?(?=\\d|ngày|tháng|quý|năm|sáng|chiều|cuối|đầu|hết|lúc|tuần)',
)
const HANDING_IN =
  /(?:hoàn thành|hoàn thiện|xong|gửi|nộp|báo cáo|đăng ký|trả lời|phản hồi|trình|cung cấp|tiếp nhận|nhận|góp ý)/iu

export const label: DeadlineRule = {
  name: 'label',
  why: 'hạn cuối, thời hạn …, thời gian hoàn thành: …',
  triggers: ['hạn', 'thời', 'tiến'],
  yes: ['hạn cuối ngày 15/6/2025', 'Thời gian hoàn thành: Quý III/2025', 'Thời hạn gửi báo cáo: 20/6/2025'],
  no: ['thời gian qua, năm 2024 các đơn vị đã cố gắng', 'thời gian học: tháng 6/2025'],
  read(scene, at) {
    const frame = matchAt(LABEL, scene.text, at)
    if (frame === null) return null
    const [all, head = '', last, between = '', colon] = frame
    const limit = !head.toLowerCase().startsWith('thời gian') && !head.toLowerCase().startsWith('tiến')
    const hands = HANDING_IN.test(between)
    const carries = /(?:thực hiện|triển khai)/iu.test(between) && colon !== undefined
    const bare = between.trim() === '' && colon !== undefined
    if ((!limit && !hands && !carries && !bare) || /(?:trước|dự kiến)\s*$/iu.test(between)) return null
    if (limit && last === undefined && !hands && colon === undefined && between.trim() !== '') return null
    if (head.toLowerCase() === 'hạn' && last === undefined && !hands && colon === undefined) return null
    const timed = timedDateAt(scene.text, periodEnd(scene.text, at + all.length))
    if (timed === null) return null
    if (bare && !limit && timed.mention.kind === 'day') return null
    const found = reading(scene, timed, (carries || bare) && !hands && !limit ? 'on' : 'by')
    return isPast(found.fields, scene.issueDate) && timed.mention.kind !== 'day' ? null : found
  },
}

const DONE = sticky(
  '(?:hoàn thành|hoàn tất|xong)(?: (?:xong|toàn bộ|việc này|báo cáo|nội dung này))?\\s{0,2},?\\s{0,2}(?:(trong|vào|đúng|ngay trong) )?(?:(đến|chậm nhất|tới|cuối) )?(?:hết )?(?=\\d|ngày|tháng|quý|năm|cuối|tuần|đầu)',
)

export const done: DeadlineRule = {
  name: 'done',
  why: 'hoàn thành trong ngày …, xong ngày …, hoàn thành quý I/2025',
  triggers: ['hoàn', 'xong'],
  yes: ['hoàn thành trong ngày 30/6/2025', 'xong ngày 20/5/2025', 'hoàn thành quý I/2025', 'hoàn thành trong năm 2025'],
  no: ['hoàn thành 5 nhiệm vụ', 'hoàn thành xuất sắc nhiệm vụ năm 2024'],
  read(scene, at) {
    const frame = matchAt(DONE, scene.text, at)
    if (frame === null) return null
    const timed = timedDateAt(scene.text, periodEnd(scene.text, at + frame[0].length))
    if (timed === null || (timed.mention.kind === 'year' && frame[1] === undefined && frame[2] === undefined))
      return null
    const on = frame[1] !== undefined && frame[2] === undefined
    const found = reading(scene, timed, on || timed.mention.kind !== 'day' ? 'on' : 'by')
    if (/đã[^,;]{0,30}$/iu.test(clauseBefore(scene, at)) || isPast(found.fields, scene.issueDate)) return null
    return {
      ...found,
      start: at + (/^\S+(?:\s+thành|\s+tất)?\s+/iu.exec(frame[0])?.[0].length ?? 0),
    }
  },
}

const COMPLETES = ending(
  '(?:hoàn thành|hoàn tất|xong|kết thúc|phấn đấu|bảo đảm|đảm bảo|thực hiện|triển khai)(?:[^;.:]{0,90})',
)
const UNTIL = sticky('(?:đến|tới) (?:hết |cuối )?(?=\\d|ngày|tháng|quý|năm)')
const STRIVES = ending(
  '(?:^|\\P{L})(?:phấn đấu|hoàn thành|xong|hạn|hạn nộp|hạn gửi|nộp (?:hồ sơ|bài)|nhận (?:hồ sơ|bài|bài dự thi)|từ nay|từ (?:khi|ngày) (?:ban hành|ký|phát động|nhận))(?: [\\p{L},]{1,8}){0,6}\\s{0,2},?\\s{0,2}',
)
/** A level to be reached by then is told after it: `Đến hết tháng 9/2025 phải hoàn thành 100%`. */
const TO_REACH = /^[^.;:\n]{0,60}?(?:^|\s)(?:phải|phấn đấu|cần|yêu cầu|100%[^.;]{0,40}hoàn thành)(?!\p{L})/iu

export const until: DeadlineRule = {
  name: 'until',
  why: 'phấn đấu đến hết …, nhận hồ sơ đến hết ngày …; never the closing day of figures',
  triggers: ['đến', 'tới'],
  yes: ['phấn đấu đến hết năm 2025 đạt 100%', 'nộp hồ sơ đến hết ngày 20/6/2025'],
  no: [
    'số liệu tính đến hết ngày 31/12/2024',
    'đến hết ngày 30/6/2025, toàn Đảng bộ có 120 đảng viên',
    'giai đoạn đến năm 2030',
  ],
  read(scene, at) {
    const frame = matchAt(UNTIL, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (!timed) return null
    const clause = clauseBefore(scene, at)
    const found = reading(scene, timed, 'by')
    const opens = /^[\s\-–+*•]{0,4}$/u.test(clause)
    const reaches = opens && TO_REACH.test(scene.text.slice(timed.end, timed.end + 120))
    if (!reaches && (!STRIVES.test(clause) || tellsFigures(clause))) return null
    if (isPast(found.fields, scene.issueDate)) return null
    return found
  },
}

const ON_DAY = sticky(
  '(?:(?:ngay |xong )?trong|vào|đúng)(?: đúng)?(?: lúc| hồi)?\\s{0,2}(?=\\d|ngày|sáng|chiều|tối|thứ|chủ|hồi|lúc|buổi)',
)

export const onDay: DeadlineRule = {
  name: 'on-day',
  why: 'trong ngày, vào ngày, đúng ngày …: to be done that day; not the day of an event that is told',
  triggers: ['trong', 'vào', 'đúng', 'ngay'],
  yes: [
    'gửi báo cáo trong ngày 12/9/2025',
    'tổ chức hội nghị vào ngày 5/6/2025',
    'nộp vào sáng thứ ba, ngày 30/9/2025',
  ],
  no: ['Lớp học tổ chức vào ngày 5/6/2025', 'Hội nghị diễn ra vào ngày 5/6/2025', 'Dự kiến khai mạc vào ngày 5/6/2025'],
  read(scene, at) {
    const frame = matchAt(ON_DAY, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (timed?.mention.kind !== 'day') return null
    const clause = clauseBefore(scene, at)
    const found = reading(scene, timed, 'on')
    if (tellsEvent(clause) || isPast(found.fields, scene.issueDate)) return null
    if (tellsFigures(clause) && !handsInResults(clause) && !isAhead(found.fields, scene.issueDate)) return null
    return found
  },
}

const IN_PERIOD = sticky('(?:(?:ngay )?trong|vào)(?: khoảng)? ')
/** What was reached follows: the period is that of a result (`trong quý I được 20 đảng viên`). */
const TOLD_AFTER =
  /^\s{0,2},?\s{0,2}(?:(?:đã|được|đạt|có|còn|chỉ|là)\s{1,2}(?:\d|đạt|được|có)|[^,.;]{0,40}?(?:^|\s)(?:đã|xảy ra|ghi nhận|có \d|được \d)(?!\p{L}))/iu
const LAST_MONTHS = sticky('(?:trong )?(?:\\d{1,2}|hai|ba|bốn|sáu|những|các) tháng cuối (?=năm)')

export const inPeriod: DeadlineRule = {
  name: 'in-period',
  why: 'trong tháng 6/2026, trong quý I/2025, vào tuần cuối tháng 11/2022, trong 2 tháng cuối năm 2018',
  triggers: ['trong', 'vào', 'ngay'],
  yes: [
    'báo cáo kết quả trong tháng 6/2026',
    'tổ chức tổng kết trong quý IV/2025',
    'tổng kết vào tuần cuối tháng 11/2026',
  ],
  no: [
    'Lớp đợt 1 tổ chức vào tháng 4/2024',
    'kết quả đạt được trong tháng 02/2025',
    'Trong năm 2024 và năm 2025, tổ chức đảng có nguồn',
  ],
  read(scene, at) {
    const frame = matchAt(IN_PERIOD, scene.text, at)
    if (frame === null) return null
    const begin = at + frame[0].length
    const months = matchAt(LAST_MONTHS, scene.text, begin)
    const place = months === null ? periodEnd(scene.text, begin) : begin + months[0].length
    const mention = dateAt(scene.text, place)
    if (mention === null || mention.kind === 'day') return null
    const clause = clauseBefore(scene, at)
    if (TOLD_AFTER.test(scene.text.slice(mention.span[1], mention.span[1] + 60))) return null
    if (mention.kind === 'year' && months === null && !/(?:hoàn thành|hoàn tất|xong)(?:[^;.:]{0,90})$/iu.test(clause))
      return null
    const found = reading(scene, { mention, time: null, end: mention.span[1] }, 'on')
    if (tellsEvent(clause) || isPast(found.fields, scene.issueDate)) return null
    if (tellsFigures(clause) && !handsInResults(clause) && !isAhead(found.fields, scene.issueDate)) return null
    return found
  },
}

const FROM = sticky('(?:bắt đầu )?từ\\s{0,3}(?=\\d|ngày|tháng|sáng|chiều|thứ|quý)')
const TO = sticky('\\s{0,3},?\\s{0,3}(?:đến|tới|-|–)\\s{0,3}(?:hết )?')

export const fromTo: DeadlineRule = {
  name: 'from-to',
  why: 'từ ngày … đến (hết) ngày …: to be done within; not the period of figures',
  triggers: ['từ', 'bắt'],
  yes: ['tổ chức lấy ý kiến từ ngày 01/6/2025 đến hết ngày 15/6/2025', 'Thời gian: từ ngày 10 đến ngày 15/6/2025'],
  no: ['số liệu từ ngày 01/01/2025 đến ngày 30/6/2025', 'từ ngày 01/7/2025, áp dụng mẫu mới'],
  read(scene, at) {
    const { text } = scene
    const frame = matchAt(FROM, text, at)
    if (frame === null) return null
    const place = at + frame[0].length
    const borrowed = borrowedDayAt(text, place)
    const from = borrowed === null ? timedDateAt(text, place) : { mention: borrowed, end: borrowed.span[1], time: null }
    if (from === null) return null
    const link = matchAt(TO, text, from.end)
    const to = link && timedDateAt(text, from.end + link[0].length)
    if (!to || to.mention.kind !== from.mention.kind) return null
    const clause = clauseBefore(scene, at)
    const last = fieldsOf(to.mention, scene)
    const first = fieldsOf(from.mention, scene)
    if (tellsEvent(clause) || tellsFigures(clause) || isPast(last, scene.issueDate)) return null
    if (tellsTimetable(sentenceBefore(scene, at).slice(-160))) return null
    if (last.kind !== 'date') return { end: to.end, fields: { ...last, relation: 'from-to' } }
    return {
      end: to.end,
      fields: {
        kind: 'date',
        date: first.date ?? null,
        to: last.date ?? null,
        time: from.time,
        relation: 'from-to',
      },
    }
  },
}
