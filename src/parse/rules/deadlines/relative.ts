import { matchAt, near, sticky } from '../../../vietnamese/letters.js'
import { NUMBER_WORD, readCount } from '../../../vietnamese/numbers.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import type { DeadlineRule, Reading } from './rule.js'
import { clauseBefore, isRecited, opensClause } from './surroundings.js'

const COUNT = `(\\d{1,3}|${NUMBER_WORD})(?: ?\\((?:${NUMBER_WORD}|\\d{1,3})\\))?`
const SPAN = `${COUNT}\\s{0,3}(ngày|tuần|giờ|tháng)(?!\\p{L}|\\s{1,3}(?:\\d|này|nay))( làm việc)?`
const ANCHOR = sticky(
  '\\s{0,2},?\\s{0,2}(?:\\(?(?:được )?(?:kể|tính)(?: cả)? từ(?: khi)?|từ|sau|so với)\\s{1,3}((?:ngày|khi|lúc|thời điểm|sau) ?[^,;.()\\n]{0,90}|(?:nhận|ban hành|ký)[^,;.()\\n]{0,80})',
)
/** `trong 02 ngày làm việc sau cuộc họp`: an event without "khi" or "ngày". */
const AFTER_MEETING = sticky(
  '\\s{1,3}sau\\s{1,3}((?:cuộc họp|phiên họp|hội nghị|đại hội|buổi|lớp|đợt|lễ|khai mạc|kết thúc|khai giảng|bế mạc|hoàn thành)(?!\\p{L}) ?[^,;.()\\n]{0,90})',
)
/** `trong 03 ngày làm việc đầu tháng 01/2021`: the first days of a period. */
const FIRST_OF = sticky('\\s{1,3}(đầu(?: tiên)?(?: của)? (?:tuần|tháng|quý|năm)(?!\\p{L})(?: [\\p{L}\\d/]{1,8}){0,2})')
const BEFORE_EVENT = sticky(
  '\\s{0,2},?\\s{0,2}(?:(?:tính )?(?:đến )?)(trước (?:khi|ngày|thời điểm)(?![^\\S\\n]{0,3}\\d) ?[^,;.()\\n]{2,80})',
)
/** `trước 03 ngày diễn ra hội nghị`: so many days before it, the word between left out. */
const TAKES_PLACE = sticky('\\s{1,3}((?:diễn ra|khai mạc|tổ chức|tiến hành) [^,;.()\\n]{2,60})')
/** Words with which the duty itself goes on after the anchor. */
const GOES_ON =
  / (?:đề nghị|yêu cầu|phải|các đơn vị|các cơ quan|cấp uỷ|cấp ủy|gửi|báo cáo|có trách nhiệm|hoàn thành|để |và |thì |nếu )/iu

function anchorOf(words: string): string {
  const cut = GOES_ON.exec(words)
  return (cut === null ? words : words.slice(0, cut.index)).trimEnd()
}

function relative(match: RegExpExecArray, group: number): Pick<Reading['fields'], 'days' | 'working'> | null {
  const count = readCount(match[group] ?? '')
  const unit = (match[group + 1] ?? '').toLowerCase()
  if (count === null || count === 0) return null
  const working = match[group + 2] !== undefined
  if (unit === 'ngày') return { days: count, working }
  if (unit === 'tuần') return { days: count * 7, working }
  if (unit === 'giờ') return { days: count % 24 === 0 ? count / 24 : null, working }
  return { days: null, working }
}

const WITHIN = sticky(
  `(?:(?:chậm|muộn) nh[ấứ]t(?: là)?(?: trong| sau)?|trong|(?<=(?:^|[-–+*•.,;:()\\n])\\s{0,3})(?:thời )?hạn(?: là)?:?(?= \\d{1,2} ngày[^.;]{0,12} (?:kể |tính )?từ )|(?:sau )?không quá|không (?:được |để )?(?:(?:chậm|muộn|trễ) quá|(?:chậm|muộn|trễ) hơn)|tối đa|sau|quá)(?: (thời hạn|vòng|hạn)| thời gian)?(?: không quá| tối đa| chậm nhất)?\\s{1,3}${SPAN}`,
)

/** `trong 05 ngày làm việc phải trình …`: what must be done in the time goes on behind it. */
const MUST = sticky('\\s{0,2},?\\s{1,2}(?:phải|cần phải|có trách nhiệm) ')

/** `Trong thời gian 05 ngày, gửi …`: the time opens the clause, what is to be handed over stands behind it. */
const HANDS_OVER = sticky('\\s{0,2},?\\s{1,2}(?:gửi|nộp|báo cáo|trình|trả lời|thông báo cho|chuyển|hoàn thành) ')

/** `trả sổ trong 05 ngày làm việc và lập biên bản`: another deed goes on. */
const AND_ON = sticky('\\s{1,2}và (?:lập|gửi|báo cáo|nộp|thông báo|chuyển|công khai|niêm yết|có) ')

/** `cấp phép kịp thời kể từ khi nhận đủ hồ sơ (`. */
const HASTENS = /(?<!\p{L})(?:kể từ|ngay sau|sau khi|kịp thời|nhanh chóng)(?!\p{L})[^().;\n]{0,60}\($/iu
/** Told to somebody, and not of what happened in that time. */
const TO_SOMEBODY = /(?<!\p{L})(?:về|cho|lên|tới) (?!(?:tình hình|số|việc|lượng)(?!\p{L}))[^,;]{2,60}$/iu
/** `điện báo về Văn phòng trong 24 giờ`. */
const tellsAtOnce = near('điện báo|báo|báo cáo|gửi|phản hồi|trả lời|thông báo|nộp', 71, ',;')

/** `Ngay sau bão tan, trong 02 ngày …`: the event stands before. */
const AFTER_EVENT = ending('(?:^|\\P{L})sau (?:khi )?(?!khi|đó|này)((?:\\p{L}{1,8} ){0,7}\\p{L}{1,8})\\s{0,2},\\s{1,2}')

export const within: DeadlineRule = {
  name: 'within',
  why: 'trong thời hạn 07 ngày làm việc, kể từ ngày nhận được …',
  triggers: ['trong', 'chậm', 'muộn', 'không', 'tối', 'sau', 'hạn', 'thời'],
  yes: [
    'gửi bổ sung thuyết minh, hạn 07 ngày làm việc từ ngày ký công văn này',
    'trong thời hạn 07 ngày làm việc, kể từ ngày nhận được Công văn này',
    'chậm nhất sau 05 ngày kể từ ngày ban hành',
    'trong vòng mười ngày',
    'thì trong thời gian không quá 05 ngày làm việc phải chuyển hồ sơ',
    'trong 05 ngày phải trình Huyện uỷ',
    'Trong thời gian 05 ngày gửi thông báo thu hồi tới các cơ sở',
    'trả tận tay người lao động trong 05 ngày làm việc và lập biên bản giao nhận',
    'cấp phép kịp thời kể từ khi nhận đủ hồ sơ (không quá 3 ngày làm việc)',
    'điện báo về Văn phòng Tỉnh Hội trong 24 giờ, 03 ngày sau gửi văn bản',
    'trình ký ban hành trong 02 ngày làm việc sau cuộc họp',
    'chuyển cơ quan có thẩm quyền trong 05 ngày làm việc.',
    'cung cấp số liệu trong 03 ngày làm việc đầu tháng 01/2026',
    'Ngay sau bão tan, trong 02 ngày các chi bộ thống kê thiệt hại',
    'phải chuyển đơn lên cấp trên không chậm quá 03 ngày kể từ khi nhận',
    'phát hành thông báo không muộn hơn 15 ngày làm việc kể từ khi nhận phiếu chuyển',
  ],
  no: [
    'lớp học trong thời gian 02 ngày',
    'Báo cáo số ca mắc mới trong 24 giờ',
    'Niêm yết công khai thời gian giải quyết hồ sơ (không quá 05 ngày làm việc)',
    'mở lớp bồi dưỡng trong thời gian không quá 05 ngày',
    'trong 03 ngày học',
    'Trong thời gian 05 ngày, Đoàn kiểm tra gửi phiếu hỏi',
    'Giấy phép có thời hạn 30 ngày kể từ ngày ký',
    'xem xét gia hạn 05 ngày kể từ ngày hết hạn',
    'Quá thời hạn 05 ngày kể từ ngày nhận, xem như thống nhất',
    'trong 05 ngày làm việc tại xã, Đoàn kiểm tra đã gặp 12 hộ',
    'Khoản 2 Điều 10 Nghị định quy định: trong thời hạn 07 ngày làm việc, kể từ ngày nhận đơn',
  ],
  read(scene, at) {
    const frame = matchAt(WITHIN, scene.text, at)
    const fields = frame && relative(frame, 2)
    if (!frame || !fields) return null
    if (/^quá/iu.test(frame[0]) || isRecited(scene, at)) return null
    const end = at + frame[0].length
    const after = /^trong/iu.test(frame[0]) ? AFTER_EVENT.exec(clauseBefore(scene, at)) : null
    if (after !== null) return { end, fields: { kind: 'relative', ...fields, anchor: (after[1] ?? '').trim() } }
    const anchored =
      matchAt(ANCHOR, scene.text, end) ??
      matchAt(AFTER_MEETING, scene.text, end) ??
      matchAt(BEFORE_EVENT, scene.text, end) ??
      (fields.working ? matchAt(FIRST_OF, scene.text, end) : null)
    if (anchored === null) {
      // A number of working days with nothing behind it is no duration of an event.
      const inside = /^trong/iu.test(frame[0])
      const counted =
        fields.working &&
        inside &&
        (matchAt(CLAUSE_END, scene.text, end) !== null || matchAt(AND_ON, scene.text, end) !== null)
      const urgent =
        /giờ/iu.test(frame[0]) &&
        inside &&
        tellsAtOnce(clauseBefore(scene, at)) !== null &&
        TO_SOMEBODY.test(clauseBefore(scene, at)) &&
        matchAt(CLAUSE_END, scene.text, end) !== null
      const most = fields.working && /(?:không quá|tối đa|chậm nhất)/iu.test(frame[0])
      const opens = opensClause(clauseBefore(scene, at)) && matchAt(HANDS_OVER, scene.text, end) !== null
      const bound = inside && (most || opens || matchAt(MUST, scene.text, end) !== null)
      // "kể từ khi nhận đủ hồ sơ (không quá 3 ngày làm việc)"
      const aside =
        /(?:không quá|tối đa|chậm nhất)/iu.test(frame[0]) &&
        HASTENS.test(scene.text.slice(Math.max(0, at - 80), at)) &&
        scene.text.charAt(end) === ')'
      const limit =
        counted || bound || urgent || aside || frame[1] !== undefined || /^(?:chậm|muộn) nhất/iu.test(frame[0])
      return limit ? { end, fields: { kind: 'relative', ...fields, anchor: null } } : null
    }
    const anchor = anchorOf(anchored[1] ?? '')
    const stop = end + anchored[0].indexOf(anchored[1] ?? '') + anchor.length
    return { end: stop, fields: { kind: 'relative', ...fields, anchor } }
  },
}

const AHEAD = sticky(`(?:trước(?: ít nhất| tối thiểu)?|ít nhất|tối thiểu)(?: trước)? ${SPAN}`)
const AHEAD_OF = sticky(
  `(trước đó(?= (?:ít nhất|tối thiểu|chậm nhất))|trước (?:mỗi )?(?:khi|ngày|thời điểm|kỳ họp|kỳ sinh hoạt|kỳ đại hội|kỳ thi|vòng thi|phiên họp|cuộc họp|hội nghị|hội thảo|hội thi|lớp học|lễ|đại hội|tết|buổi|khai giảng|khai mạc|bế giảng|bế mạc|giờ họp)(?![^\\S\\n]{0,3}\\d{1,2}[/.])(?:[^,;.()\\n\\d]|(?<=(?:vòng|đợt|kỳ|khóa|lần) )\\d){0,60}?)(?: ít nhất| tối thiểu| chậm nhất)?(?: là)? ${SPAN}`,
)

/** `trước 09/11 ba ngày làm việc`: so many days ahead of a day. */
const AHEAD_OF_DAY = sticky(
  `(trước (?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?)(?: (?:ít nhất|tối thiểu|chậm nhất))?(?: là)? ${SPAN}`,
)

export const ahead: DeadlineRule = {
  name: 'ahead',
  why: 'ít nhất 05 ngày trước ngày khai mạc, trước khi tổ chức đại hội 15 ngày',
  triggers: ['trước', 'ít', 'tối'],
  yes: [
    'gửi ít nhất 05 ngày làm việc trước ngày khai mạc đại hội',
    'báo cáo trước khi tổ chức đại hội 15 ngày',
    'Trước mỗi kỳ sinh hoạt ít nhất 02 ngày, chi uỷ đăng tải',
    'công bố phương án thưởng trước Tết ít nhất 20 ngày',
    'gửi tham luận trước Hội thảo 02 ngày làm việc',
    'gửi danh sách khách mời trước đó ít nhất 05 ngày',
    'gửi tham luận trước 09/11 ba ngày làm việc',
    'hoàn tất trước kỳ thi vòng 1 một tuần',
    'thông báo lịch cắt điện trước ít nhất 05 ngày',
    'gửi văn bản về Trường trước khai giảng 02 ngày làm việc',
    'gửi bản tự kiểm điểm về Văn phòng trước 3 ngày diễn ra hội nghị',
    'thông báo cho nhân dân vùng hạ du ít nhất 04 giờ trước khi xả lũ',
  ],
  no: ['trước đây 5 ngày', 'ít nhất 05 ngày học', 'rà soát viên chức được tuyển dụng trước ngày 01 tháng 7 năm 2020'],
  read(scene, at) {
    const of = matchAt(AHEAD_OF, scene.text, at) ?? matchAt(AHEAD_OF_DAY, scene.text, at)
    const ofFields = of && relative(of, 2)
    if (of && ofFields) {
      if (isRecited(scene, at)) return null
      if (ofFields.days === null && HOURS.test(of[0])) return { end: at + of[0].length, fields: { kind: 'reference' } }
      return {
        end: at + of[0].length,
        fields: { kind: 'relative', ...ofFields, anchor: (of[1] ?? '').trim() },
      }
    }
    const frame = matchAt(AHEAD, scene.text, at)
    const fields = frame && relative(frame, 1)
    if (!frame || !fields || isRecited(scene, at)) return null
    const end = at + frame[0].length
    const anchored =
      matchAt(BEFORE_EVENT, scene.text, end) ??
      (/^trước/iu.test(frame[0]) ? (matchAt(ANCHOR, scene.text, end) ?? matchAt(TAKES_PLACE, scene.text, end)) : null)
    // "thông báo lịch cho khách hàng trước ít nhất 05 ngày": before what is said stands in the deed itself
    if (anchored === null)
      return fields.days !== null &&
        /^(?:trước|(?:ít nhất|tối thiểu) trước)/iu.test(frame[0]) &&
        matchAt(CLAUSE_END, scene.text, end) !== null
        ? { end, fields: { kind: 'relative', ...fields, anchor: null } }
        : null
    const anchor = anchorOf(anchored[1] ?? '')
    const stop = end + anchored[0].indexOf(anchored[1] ?? '') + anchor.length
    // hours before an event count no days: the words alone say when
    if (fields.days === null && HOURS.test(frame[0])) return { end: stop, fields: { kind: 'reference' } }
    return { end: stop, fields: { kind: 'relative', ...fields, anchor } }
  },
}
const HOURS = /\sgiờ(?!\p{L})/iu
const CLAUSE_END = /\s{0,2}(?:[.;,)]|$|\n)/uy

const AFTER = sticky(
  `sau ((?:khi )?(?:kết thúc |hoàn thành |bế mạc |tổ chức |có |nhận được |ban hành )?(?:ngày |buổi |cuộc |lớp |đợt |kỳ )?(?:hội nghị|đại hội|ngày hội|lễ hội|hội chợ|bầu cử|họp|làm việc|kiểm tra|giám sát|tập huấn|học|sinh hoạt|diễn tập|kiểm phiếu|khai mạc|kết quả|kết luận|hội thi|sáp nhập|hợp nhất|bàn giao)(?: (?!trước|phải|chậm|không|tối|trong|và)\\p{L}{2,8}){0,5})\\s{0,2},?\\s{0,2}(?:(?:chậm nhất|muộn nhất|tối đa|không quá)(?: là| sau)? )?${SPAN}(?! (?:đầu|cuối|trước|qua|đã|thực hiện|học))`,
)

export const afterEvent: DeadlineRule = {
  name: 'after-event',
  why: 'sau hội nghị 05 ngày làm việc, sau khi kết thúc lớp học chậm nhất 07 ngày: so many days from the event',
  triggers: ['sau'],
  yes: [
    'Sau hội nghị 05 ngày làm việc, nộp bài thu hoạch',
    'sau đại hội điểm 05 ngày phải tổ chức rút kinh nghiệm',
    'báo cáo sau Ngày hội 03 ngày',
    'sau khi kết thúc lớp tập huấn, chậm nhất 07 ngày gửi báo cáo',
  ],
  no: [
    'Sau 05 năm thực hiện Nghị quyết',
    'sau hội nghị sơ kết 05 năm thực hiện Chỉ thị',
    'sau hội nghị, 05 ngày đầu tiên',
  ],
  read(scene, at) {
    const frame = matchAt(AFTER, scene.text, at)
    const fields = frame && relative(frame, 2)
    if (!frame || !fields || fields.days === null || isRecited(scene, at)) return null
    const anchor = (frame[1] ?? '').trim()
    return { end: at + frame[0].length, fields: { kind: 'relative', ...fields, anchor } }
  },
}

const AT_ONCE = sticky(
  'ngay sau (?:khi|ngày) ((?:nhận|tiếp nhận|có|được|ban hành|kết thúc|hoàn thành|tổ chức)[^,;.()\\n]{0,80}|(?:hội nghị|đại hội)[^,;.()\\n]{0,60})',
)

export const atOnce: DeadlineRule = {
  name: 'at-once',
  why: 'ngay sau khi nhận được …: at once after the event, counted as no day',
  triggers: ['ngay'],
  yes: ['Ngay sau khi nhận được Công văn này, đề nghị các đơn vị triển khai'],
  no: ['thực hiện ngay', 'ngay sau đó'],
  read(scene, at) {
    const frame = matchAt(AT_ONCE, scene.text, at)
    if (frame === null || isRecited(scene, at)) return null
    const anchor = anchorOf(frame[1] ?? '')
    return {
      end: at + frame[0].length - (frame[1] ?? '').length + anchor.length,
      fields: { kind: 'relative', days: 0, working: false, anchor },
    }
  },
}
