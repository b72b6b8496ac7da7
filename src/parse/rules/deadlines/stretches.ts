import { dateAt } from '../../../vietnamese/dates.js'
import { matchAt, near, sticky } from '../../../vietnamese/letters.js'
import { quick } from '../../quick/quick-pattern.js'
import { periodStart, timedReading } from './framing.js'
import { isAhead, isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import {
  clauseBefore,
  handsInResults,
  looksInto,
  sentenceBefore,
  tellsEvent,
  tellsFigures,
  tellsLife,
  tellsWhich,
} from './surroundings.js'

const ON_DAY = sticky(
  '(?:(?:ngay |xong )?trong|(?:vào|đúng)(?: dịp)?)(?: đúng)?(?: lúc| hồi)?(?: các(?= ngày))?\\s{0,2}(?=\\d|ngày|hôm nay|sáng|chiều|tối|thứ|chủ|hồi|lúc|buổi|(?:cuối |đầu |hết )?giờ )',
)

/** `tại kỳ sinh hoạt ngày 03/3/2026`: one's own regular meeting. */
const AT_MEETING = sticky('(?:tại|trong) (?:kỳ|buổi) sinh hoạt(?: (?:chi bộ|thường kỳ|định kỳ|chi đoàn)){0,2} (?=ngày)')
/** `báo cáo Chủ tịch tại cuộc họp ngày 18/02/2026`: what is handed or told to a meeting that is still to come. */
const AT_COMING = sticky(
  '(?:tại|trong) (?:cuộc họp|phiên họp|kỳ họp|(?:cuộc họp |hội nghị )?giao ban|hội nghị)(?: [\\p{L}]{1,8}){0,4} (?=ngày)',
)
const HANDS_TO = /(?:^|[^\p{L}])(?:[Bb]áo cáo|[Tt]rình) (?:\p{Lu}|thường trực |ban |lãnh đạo )[^;]{2,70}$/u

export const onDay: DeadlineRule = {
  name: 'on-day',
  why: 'trong ngày, vào ngày, đúng ngày …: to be done that day; not the day of an event that is told',
  triggers: ['trong', 'vào', 'đúng', 'ngay', 'tại'],
  yes: [
    'ra quân vào các ngày 13/9/2025',
    'thông qua tại kỳ sinh hoạt ngày 03/3/2026',
    'báo cáo Chủ tịch tại cuộc họp ngày 18/12/2030',
    'gửi báo cáo trong ngày 12/9/2025',
    'nộp báo cáo ngay trong hôm nay (12/9/2025)',
    'tổ chức hội nghị vào ngày 5/6/2025',
    'bàn giao nhà nhân ái vào dịp 27/7/2025',
    'nộp vào sáng thứ ba, ngày 30/9/2025',
    'báo cáo Cục vào cuối giờ chiều ngày 30/9/2025',
  ],
  no: [
    'Lớp học tổ chức vào ngày 5/6/2025',
    'Tham khảo báo cáo tại hội nghị ngày 18/12/2030',
    'Sau khi Thường trực cho ý kiến tại phiên họp ngày 20/12/2030, hoàn thiện hồ sơ',
    'Hội nghị diễn ra vào ngày 5/6/2025',
    'Vào ngày 5/6/2025, Đoàn kiểm tra sẽ làm việc tại Sở, đề nghị các đơn vị chuẩn bị hồ sơ',
    'thăm, tặng quà công đoàn viên vào dịp 28/7/2025',
    'Dự kiến khai mạc vào ngày 5/6/2025',
    'Học sinh nghỉ 11 ngày, đi học trở lại vào ngày 5/6/2025',
  ],
  read(scene, at) {
    const coming = matchAt(AT_COMING, scene.text, at)
    const frame = coming ?? matchAt(ON_DAY, scene.text, at) ?? matchAt(AT_MEETING, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (timed?.mention.kind !== 'day') return null
    const clause = clauseBefore(scene, at)
    if (COMES_THEN.test(scene.text.slice(timed.end, timed.end + 90))) return null
    const found = timedReading(scene, timed, 'on')
    if (
      coming &&
      (!HANDS_TO.test(clause) ||
        looksInto(clause) ||
        /(?<!\p{L})(?:khi|đã)(?!\p{L})/iu.test(clause) ||
        (scene.issueDate !== null && !isAhead(found.fields, scene.issueDate)))
    )
      return null
    if (tellsEvent(clause) || tellsLife(clause) || isPast(found.fields, scene.issueDate)) return null
    if (tellsWhich(clause, scene.text.slice(timed.end, timed.end + 4)) || BEFORE_EVENT.test(clause)) return null
    if (timed.mention.parts.year === null && EACH_YEAR.test(clause)) return null
    if (/dịp/iu.test(frame?.[0] ?? '') && !/^đúng/iu.test(frame?.[0] ?? '') && finishesFor(clause) === null) return null
    if (HOLIDAY.test(sentenceBefore(scene, at).slice(-160))) return null
    if (tellsFigures(clause) && !handsInResults(clause) && !isAhead(found.fields, scene.issueDate)) return null
    return found
  },
}
/** `Vào ngày …, Đoàn kiểm tra sẽ làm việc tại Sở, đề nghị …`: what others will do that day. */
const COMES_THEN = /^\s{0,2},\s{0,2}[^,;.:\n]{2,60}?(?<!\p{L})sẽ(?!\p{L})[^,;.:\n]{2,80}/iu
/** `báo cáo mỗi năm hai kỳ, vào ngày 15/6 và ngày 15/12`: days of every year. */
const EACH_YEAR = quick(/(?<!\p{L})(?:mỗi|hằng|hàng) năm[^;.]{0,30}$/iu)

/** `bàn giao nhà vào dịp 27/7/2025`: a feast by its day is a limit only of what is finished for it. */
const finishesFor = near('hoàn thành|bàn giao|khánh thành|xong', 60, ';.')
/** `nghỉ 11 ngày, từ …; đi học trở lại vào ngày …`: a timetable that is told. */
const HOLIDAY = /(?<!\p{L})nghỉ (?:tết|lễ|hè|\d)/iu

/** `trước khi hợp nhất vào ngày …` is read as a limit. */
const BEFORE_EVENT = quick(/(?<!\p{L})trước khi [^,;]{0,60}$/iu)

const MEETING =
  '(?:phiên họp|kỳ họp|cuộc họp|(?:kỳ|buổi) sinh hoạt|sinh hoạt (?:chi bộ|chi đoàn|tổ đảng) kỳ)(?: chi bộ)?(?: (?:thường kỳ|định kỳ|chuyên đề))?'
const IN_PERIOD = sticky(
  `(?:phấn đấu(?= năm \\d{4})|(?:(?:ngay )?trong|vào)(?: khoảng)?(?: ${MEETING})?|tại ${MEETING}) `,
)
/** `trong năm 2025 hoàn thành xoá nhà tạm`: the deed follows its year. */
const TO_FINISH = /^\s{0,2},?\s{0,2}(?:(?:phải|cơ bản|phấn đấu|tập trung) ){0,2}(?:hoàn thành|hoàn tất)(?!\p{L})/iu
/** `Trong năm 2026, Trung tâm trình Sở đề án …`: a deed follows, and no figures. */
const YEAR_OF_DEEDS =
  /^\s{0,2},\s(?!(?:cả|toàn|tổng|số|năm|tình hình|kết quả)(?!\p{L}))(?![^.;]{0,90}(?<!\p{L})(?:đã|có|được|đạt|chỉ|mới|còn|là|xảy ra|sẽ)(?!\p{L}))/iu
/** What was reached follows: the period is that of a result (`trong quý I được 20 đảng viên`). */
const TOLD_AFTER =
  /^\s{0,2},?\s{0,2}(?:(?:đã|được|đạt|có|còn|chỉ|là)\s{1,2}(?:\d|đạt|được|có)|[^,.;]{0,40}?(?:^|\s)(?:đã|xảy ra|ghi nhận|có \d|được \d)(?!\p{L}))/iu
/** `…, dự kiến tuần cuối tháng 6/2025`: when the deed before the comma is planned. */
const PLANNED = sticky('dự kiến (?:(?:trong|vào|hoàn thành) ){0,2}')
/** An event is planned, not a deed. */
const EVENT_PLANNED =
  /(?:^|\P{L})(?:sẽ|lớp|khai mạc|diễn ra|lễ|đại hội|thời gian)(?!\p{L})|^\s*(?:hội nghị|cuộc họp|hội thi|chương trình)/iu
const LAST_MONTHS = sticky('(?:trong )?(?:\\d{1,2}|hai|ba|bốn|sáu|những|các) tháng cuối (?=năm)')

/** Nothing but a mark or the end of what was said stands before; not as in `bản đăng ký phấn đấu năm 2026`. */
const STANDS_FIRST = /^[\s\-–+*•\d.)]{0,8}$|[,;:]\s{0,2}$/u

/** `không để dồn vào tháng 12/2026`: when it is not to be done. */
const HEAPS = /(?<!\p{L})(?:dồn|dồn việc|dồn hồ sơ|dồn ép|tồn đọng)\s{1,3}$/iu
/** `đạt 40% vào cuối quý II, 100% vào cuối năm 2026`: how far the deed is to be by then. */
const REACHES = /(?<!\d)\d{1,3}(?:,\d{1,2})?\s?%\s$/u

export const inPeriod: DeadlineRule = {
  name: 'in-period',
  why: 'trong tháng 6/2026, trong quý I/2025, vào tuần cuối tháng 11/2022, trong 2 tháng cuối năm 2018',
  triggers: ['trong', 'vào', 'ngay', 'dự', 'tại', 'phấn'],
  yes: [
    'Phấn đấu năm 2026 mỗi xã kết nạp từ 02 dân quân trở lên',
    'trình phương án tại phiên họp cuối tháng 10/2025',
    'nộp cho chi ủy tại kỳ sinh hoạt chi bộ tháng 6/2025',
    'tập huấn nghiệp vụ cho các trưởng điểm thi, dự kiến tuần thứ tư của tháng 6/2025',
    'quán triệt trong kỳ sinh hoạt tháng 4/2026',
    'đưa nội dung này vào sinh hoạt chi bộ kỳ tháng 4/2026',
    'trình cho ý kiến tại phiên họp cuối tháng 4/2026',
    'trong năm 2025 hoàn thành xoá nhà tạm cho 41 hộ',
    'Trong năm 2025, Trung tâm trình Sở đề án sàn giao dịch',
    'số hóa hồ sơ đạt 100% vào cuối năm 2026',
    'báo cáo kết quả trong tháng 6/2026',
    'hoàn thành kết nối Hệ thống thông tin với Cơ sở dữ liệu quốc gia về dân cư trong quý III/2026',
    'tổ chức tổng kết trong quý IV/2025',
    'tổng kết vào tuần cuối tháng 11/2026',
  ],
  no: [
    'Hội nghị tổng kết, dự kiến tháng 12/2025',
    'lập hồ sơ thanh toán, không để dồn vào tháng 12/2026',
    'tỷ lệ hộ nghèo giảm còn 2,1% trong năm 2020',
    'Lớp đợt 1 tổ chức vào tháng 4/2024',
    'lập danh sách đảng viên dự bị hết thời gian dự bị trong tháng 5/2026',
    'gửi bản đăng ký phấn đấu năm 2026 về Huyện ủy',
    'kết quả đạt được trong tháng 02/2025',
    'Trong năm 2024 và năm 2025, tổ chức đảng có nguồn',
  ],
  read(scene, at) {
    const planned = matchAt(PLANNED, scene.text, at)
    const frame = planned ?? matchAt(IN_PERIOD, scene.text, at)
    if (frame === null) return null
    const begin = at + frame[0].length
    const months = matchAt(LAST_MONTHS, scene.text, begin)
    const place = months === null ? periodStart(scene.text, begin) : begin + months[0].length
    const mention = dateAt(scene.text, place)
    if (mention === null || mention.kind === 'day') return null
    const clause = clauseBefore(scene, at)
    if (planned !== null && (!/,\s*$/u.test(clause) || EVENT_PLANNED.test(clause))) return null
    if (TOLD_AFTER.test(scene.text.slice(mention.span[1], mention.span[1] + 60))) return null
    const finishes = TO_FINISH.test(scene.text.slice(mention.span[1], mention.span[1] + 60))
    const opens =
      /^[\s\-–+*•]{0,4}$/u.test(clause) && YEAR_OF_DEEDS.test(scene.text.slice(mention.span[1], mention.span[1] + 90))
    const strives = /^phấn đấu/iu.test(frame[0])
    if (strives && !STANDS_FIRST.test(clause)) return null
    const reached = REACHES.test(clause)
    if (HEAPS.test(clause)) return null
    if (mention.kind === 'year' && !months && !strives && !finishes && !opens && !reached && completes(clause) === null)
      return null
    const read = timedReading(scene, { mention, time: null, end: mention.span[1] }, 'on')
    const found = strives ? { ...read, start: mention.span[0] } : read
    if (tellsEvent(clause) || tellsLife(clause) || isPast(found.fields, scene.issueDate)) return null
    if (tellsWhich(clause, scene.text.slice(found.end, found.end + 4))) return null
    if (tellsFigures(clause) && !handsInResults(clause) && !isAhead(found.fields, scene.issueDate)) return null
    return found
  },
}

const completes = near('hoàn thành|hoàn tất|xong|phấn đấu', 90, ';.:')
