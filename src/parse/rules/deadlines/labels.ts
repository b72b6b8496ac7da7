import { addDays } from '../../../vietnamese/calendar-days.js'
import { matchAt, near, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { periodStart, timedReading } from './framing.js'
import { isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { saysLast } from './said-last.js'
import { clauseBefore, tellsFigures } from './surroundings.js'

const LABEL = sticky(
  '(thời hạn|hạn|tiến độ|thời gian)(?: (cuối(?: cùng)?|chót)(?!\\p{L}))?((?: [^.;:,\\n()\\d]{0,48}?(?:, (?:thị trấn|phường|xã|thị xã|thành phố)(?!\\p{L})[^.;:,\\n()\\d]{0,40}?)?(?:(?:giai đoạn|đợt|lần|vòng) \\d{1,2})?)?)\\s{0,2}(?:(:)|là|vào|đến|tới|trong|(?=ngày|\\d{1,2}\\s{0,2}(?:giờ|h)|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?<=(?:chót|cuối|cùng) )\\d{1,2}/\\d{1,2}(?!\\d)|\\d{1,2} tháng \\d|(?<=(?:chót|cuối|cùng) )thứ ))\\s{0,2}(?:là |vào |đến |tới |trong |xong ){0,2}(?:hết |(?:tại )?(?:phiên|kỳ|cuộc) họp )?(?=\\d|ngày|thứ |tháng|quý|năm|sáng|chiều|cuối|đầu|hết|lúc|tuần)',
)
const HANDING_IN =
  /(?:hoàn thành|hoàn thiện|xong|gửi|nộp|báo cáo|đăng ký|trả lời|phản hồi|trình|cung cấp|tiếp nhận|nhận|góp ý)/iu

/** Such a stretch is told: served, covered by figures, begun on a day. */
const NOT_LASTING =
  /(?<!\p{L})(?:từ|qua|công tác|giữ|tính|kiểm tra|thanh tra|xác minh|học|hưởng|nghỉ|mốc|sử dụng|hiệu lực)(?!\p{L})/iu

/** `kéo dài quá thời hạn 31/12/2021 mà chưa xong`: a time that was not kept. */
const RUN_OUT = /(?<!\p{L})(?:quá|vượt|hết|trễ|sau|so với) $/iu

/** About a year before the paper: the year is misprinted. */
const isSlip = (date: string | null | undefined, issued: string | null): boolean => {
  if (date == null || issued === null) return true
  const day = issued.padEnd(10, '-01')
  return date <= addDays(day, -200) && date > addDays(day, -560)
}

/** `thời gian trình: phiên họp ngày 13/4/2026`: at the meeting of that day. */
const ON_MEETING = /(?:phiên|kỳ|cuộc) họp $/iu
/** `…, hạn là 26/10/2025`. */
const IS_DAY = /^hạn là $/iu
/** Until when a thing is good. */
const OF_A_THING =
  /(?<!\p{L})(?:lô|vắc xin|thuốc|giấy phép|giấy tờ|thẻ|hợp đồng|hàng hóa|sản phẩm|bảo hành|cận hạn|khoản vay|nợ)(?!\p{L})/iu

/** `thời hạn cũ: …`, `được lùi từ ngày … sang …`: the time that held before. */
const BEFORE_CHANGE = /(?<!\p{L})(?:cũ|trước đây|ban đầu)\s?$|(?<!\p{L})từ\s?$/iu

/** `gia hạn …`: no limit begins inside the word. */
const EXTENDS = /(?<!\p{L})gia $/iu

/** `trường hợp …, thì thời hạn thanh toán đến hết ngày …`: a rule of time for a case. */
const THEN = /(?<!\p{L})thì $/iu

export const label: DeadlineRule = {
  name: 'label',
  why: 'hạn cuối, thời hạn …, thời gian hoàn thành: …',
  triggers: ['hạn', 'thời', 'tiến'],
  yes: [
    'thời gian làm khảo sát đến hết ngày 10/5/2025',
    'hạn cuối ngày 15/6/2025',
    'thời hạn cập nhật giai đoạn 1: hết ngày 25/5/2025',
    'hạn gửi của đảng bộ xã, thị trấn và đảng bộ khối: 30-5-2025',
    'Thời gian hoàn thành: Quý III/2025',
    'Thời hạn gửi báo cáo: 20/6/2025',
    'Hạn cuối: 20/6',
    'đăng ký số lượng cán bộ - hạn chót 15/6 - qua đồng chí Trí',
    'nộp liền trong tuần này (hạn cuối thứ sáu, ngày 16/5/2025)',
    'phải có văn bản đồng ý của phụ huynh, hạn là 26/10/2025',
    'trình phương án xử lý, thời gian trình: phiên họp ngày 13/6/2025',
    'ký lại hợp đồng với 37 hộ, hạn chót 31/10/2025',
  ],
  no: [
    'gửi theo thời hạn mới (thời hạn cũ: ngày 15/6/2025)',
    'Thời hạn gửi báo cáo được lùi từ ngày 15/6/2025 sang ngày 30/6/2025',
    'thời gian qua, năm 2024 các đơn vị đã cố gắng',
    'thời gian học: tháng 6/2025',
    'Thu hồi lô thuốc mang số 123, hạn là 31/12/2026',
    'Gia hạn thời gian sử dụng thẻ đến ngày 31/12/2026',
    'thi công kéo dài quá thời hạn 31/12/2025 mà chưa xong',
    'trường hợp đã có khối lượng thì thời hạn thanh toán đến hết ngày 31/01/2025',
    'thời gian công tác từ năm 2020 đến hết ngày 10/5/2025',
  ],
  read(scene, at) {
    const frame = matchAt(LABEL, scene.text, at)
    if (frame === null) return null
    const [all, head = '', last, between = '', colon] = frame
    const limit = !head.toLowerCase().startsWith('thời gian') && !head.toLowerCase().startsWith('tiến')
    const hands = HANDING_IN.test(between)
    const carries = /(?:thực hiện|triển khai)/iu.test(between) && colon !== undefined
    const closes =
      /(?:đến|tới)\s+(?:hết\s+)?$/iu.test(all) &&
      /^(?: \p{L}{2,9}){2,9}\s*$/u.test(between) &&
      !NOT_LASTING.test(between)
    const bare = between.trim() === '' && colon !== undefined
    if (limit && (BEFORE_CHANGE.test(between) || EXTENDS.test(clauseBefore(scene, at)))) return null
    if (THEN.test(clauseBefore(scene, at)) || RUN_OUT.test(clauseBefore(scene, at))) return null
    if ((!limit && !hands && !carries && !bare && !closes) || /(?:trước|dự kiến)\s*$/iu.test(between)) return null
    if (limit && last === undefined && !hands && colon === undefined && between.trim() !== '') return null
    if (IS_DAY.test(all) && OF_A_THING.test(clauseBefore(scene, at))) return null
    if (head.toLowerCase() === 'hạn' && last === undefined && !hands && colon === undefined && !IS_DAY.test(all))
      return null
    const timed = timedDateAt(scene.text, periodStart(scene.text, at + all.length), limit)
    if (timed === null) return null
    if (bare && !limit && timed.mention.kind === 'day') return null
    const found = timedReading(
      scene,
      timed,
      ON_MEETING.test(all) || ((carries || bare) && !hands && !limit && !closes) ? 'on' : 'by',
    )
    // a day that has passed is a slip of the year at most
    const slip = timed.mention.kind === 'day' && isSlip(found.fields.date, scene.issueDate)
    return isPast(found.fields, scene.issueDate) && !slip ? null : found
  },
}

const DONE = sticky(
  '(?:hoàn thành|hoàn tất|xong)(?: (?:xong|toàn bộ|việc này|báo cáo|nội dung này))?\\s{0,2},?\\s{0,2}(?:(trong|vào|đúng|ngay trong) )?(?:(đến|chậm nhất|tới|cuối) )?(?:hết )?(?=\\d|ngày|tháng|quý|năm|cuối|tuần|đầu|(?:sáng|chiều|tối) (?:ngày|\\d))',
)

export const done: DeadlineRule = {
  name: 'done',
  why: 'hoàn thành trong ngày …, xong ngày …, hoàn thành quý I/2025',
  triggers: ['hoàn', 'xong'],
  yes: [
    'hoàn thành trong ngày 30/6/2025',
    'xong ngày 20/5/2025',
    'hoàn thành quý I/2025',
    'bố trí gian trưng bày, hoàn tất chiều 31/10/2025',
    'hoàn thành trong năm 2025',
  ],
  no: [
    'báo cáo khối lượng hoàn thành đến ngày 31/12/2025',
    'hoàn thành 5 nhiệm vụ',
    'hoàn thành xuất sắc nhiệm vụ năm 2024',
  ],
  read(scene, at) {
    const frame = matchAt(DONE, scene.text, at)
    if (frame === null) return null
    const timed = timedDateAt(scene.text, periodStart(scene.text, at + frame[0].length))
    if (timed === null || (timed.mention.kind === 'year' && frame[1] === undefined && frame[2] === undefined))
      return null
    const on = frame[1] !== undefined && frame[2] === undefined && !saysLast(scene.text, timed.end)
    const found = timedReading(scene, timed, on || timed.mention.kind !== 'day' ? 'on' : 'by')
    const clause = clauseBefore(scene, at)
    if (isDone(clause) !== null || AMOUNT.test(clause) || isPast(found.fields, scene.issueDate)) return null
    return {
      ...found,
      start: at + (/^\S+(?:\s+thành|\s+tất)?\s+/iu.exec(frame[0])?.[0].length ?? 0),
    }
  },
}

/** `khối lượng hoàn thành đến ngày …`: how much was done by then. */
const AMOUNT = ending('(?:khối lượng|giá trị)(?: [\\p{L}]{1,7}){0,3}\\s{1,2}')

const UNTIL = sticky('(?:(?:đến|tới) (?:hết |cuối )?|hết )(?=\\d|ngày|tháng|quý|năm|thứ )')
const isDone = near('đã', 30, ',;')
const STRIVES = ending(
  '(?:^|\\P{L})(?:phấn đấu|hoàn thành|xong|hạn(?! (?:dùng|sử dụng))|hạn nộp|hạn gửi|(?:nộp|gửi|tiếp nhận|nhận|đăng ký|góp ý)(?: (?:hồ sơ|bài|bài dự thi|báo cáo|danh sách|đề tài|văn bản|ý kiến|tác phẩm|phiếu))?|từ nay|từ (?:khi|ngày) (?:ban hành|ký|phát động|nhận))(?: [\\p{L},]{1,8}){0,6}\\s{0,2},?\\s{0,2}',
)
/** What is handed in or signed up for may be told at length. */
const TOLD_AT_LENGTH = ending(
  '(?:^|\\P{L})(?:nộp|gửi|đăng ký|góp ý|tiếp nhận|thu nhận)(?: [\\p{L},\\d]{1,8}){0,18}\\s{0,2},?\\s{0,2}',
)
/** `từ ngày 05 đến 06/6/2025`: the end of a stretch whose reading is `from-to`'s. */
const STARTED = /(?<!\p{L})từ\s{0,3}(?:ngày )?\d{1,2}(?:[/.]\d{1,2}){0,2}\s{0,2}$/iu
const CASE_LIMIT = /(?<!\p{L})thì (?:thời )?hạn(?!\p{L})/iu
/** `còn hạn sử dụng đến hết ngày …`, `có giá trị đến hết ngày …`: how long a thing is good. */
const LASTS_TILL = /(?:hạn (?:sử )?dụng|hạn dùng|hiệu lực|giá trị)(?: (?:đến|tới))?\s{0,2}$/iu
/** How often within the stretch follows: `từ nay đến ngày … hai tuần họp một lần`. */
const OFTEN = /^\s{0,2},?\s{0,2}(?:(?:cứ|mỗi) )?(?:\d{1,2}|một|hai|ba|hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý)(?!\p{L})/iu
/** A level to be reached by then is told after it: `Đến hết tháng 9/2025 phải hoàn thành 100%`. */
const TO_FINISH =
  /^\s{0,2},\s{0,2}(?![^.;:\n]{0,90}(?<!\p{L})(?:đã|còn|chưa|có|là|đạt|mới|sẽ)(?!\p{L}))[^.;:\n]{0,90}?\s(?:hoàn thành|hoàn tất)(?!\p{L})/iu
const TO_REACH =
  /^\s{0,2}:\s{0,2}(?:100%|tất cả|mỗi)\s[^.;:\n]{0,80}\s(?:phải|hoàn thành)(?!\p{L})|^[^.;:\n]{0,60}?(?:^|\s)(?:phải|phấn đấu|cần|yêu cầu|100%[^.;]{0,40}hoàn thành)(?!\p{L})|^\s{0,2},\s{0,2}(?:100%|tất cả|mỗi)\s(?![^.;:\n]{0,80}(?<!\p{L})(?:đã|có|còn|chưa|là|đạt được)(?!\p{L}))|^\s{0,2},?\s{0,2}(?:cơ bản )?(?:hoàn thành|hoàn tất)(?!\p{L})/iu

/** `đến ngày A hoàn thành 50% chỉ tiêu, | đến ngày B hoàn thành …`: the next step of the same. */
const STEP_BEFORE = /^[\s\-–+*•]{0,4}(?:phấn đấu )?(?:đến|hết|trước|trong) [^,;]{4,110},\s{0,2}$/iu

export const until: DeadlineRule = {
  name: 'until',
  why: 'phấn đấu đến hết …, nhận hồ sơ đến hết ngày …; never the closing day of figures',
  triggers: ['đến', 'tới', 'hết'],
  yes: [
    'rà soát, hết ngày 20/6/2025 phải xong',
    'Các chi bộ đến hết ngày 20/6/2025 phải gửi xong biên bản về Đảng uỷ',
    'tạm ứng kinh phí, đến thứ Ba 24/6/2025 tiền phải về tài khoản xã',
    'chi bộ Chợ được lùi lại một tuần, hết ngày 12/6/2025 phải có đủ',
    'đến hết quý II/2026 hoàn thành 100% chỉ tiêu',
    'phấn đấu đến hết năm 2025 đạt 100%',
    'đến ngày 30/6/2025 hoàn thành 50% chỉ tiêu kết nạp, đến ngày 30/11/2025 hoàn thành 100% chỉ tiêu',
    'nộp hồ sơ đến hết ngày 20/6/2025',
    'các đơn vị tiếp tục thu nhận hồ sơ và các minh chứng bổ sung cho các hồ sơ chưa hoàn thiện đến hết ngày 20/6/2025',
    'các đơn vị phải nghiệm thu bản thảo đến hết tháng 6/2025',
    'được gửi danh sách đến hết ngày 20/6/2025',
    'đăng ký nhu cầu đào tạo chuyển đổi số trên phần mềm quản lý cán bộ đến hết ngày 22/6/2025',
    'giải trình nguyên nhân, đến hết ngày 20/6/2025 phải xong',
    'Đến ngày 30/6/2025, các chi bộ hoàn thành việc rà soát',
    'Đến ngày 30/6/2025, 100% đảng viên cài đặt Sổ tay đảng viên điện tử',
    'Đến hết tháng 6/2025: 100% đảng viên phải kích hoạt xong tài khoản',
  ],
  no: [
    'số liệu tính đến hết ngày 31/12/2024',
    'gửi danh sách thí sinh nhập học từ ngày 05 đến 06/6/2025',
    'đến hết ngày 30/6/2025, toàn Đảng bộ có 120 đảng viên',
    'Đến hết ngày 30/6/2025, tất cả các chi bộ đã tổ chức đại hội',
    'giai đoạn đến năm 2030',
    'báo cáo về tình hình mở ngành, đào tạo và sử dụng giáo viên của địa phương từ nay đến năm 2030',
    'phải giữ nguyên trạng đến hết ngày 30/6/2025',
    'Vắc xin đợt này có hạn dùng đến ngày 30/6/2025',
    'từ nay đến ngày 28/5/2025 hai tuần họp một lần',
  ],
  read(scene, at) {
    const frame = matchAt(UNTIL, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (!timed) return null
    const clause = clauseBefore(scene, at)
    if (STARTED.test(clause)) return null
    if (OFTEN.test(scene.text.slice(timed.end, timed.end + 40)) || LASTS_TILL.test(clause)) return null
    const found = timedReading(scene, timed, 'by')
    const opens = /^[\s\-–+*•]{0,4}$/u.test(clause) || STEP_BEFORE.test(clause)
    const after = scene.text.slice(timed.end, timed.end + 120)
    const reaches =
      MUST_END.test(after) || HAS_TO.test(clause) || (opens && (TO_REACH.test(after) || TO_FINISH.test(after)))
    if (
      !reaches &&
      ((!STRIVES.test(clause) && !TOLD_AT_LENGTH.test(clause)) ||
        CASE_LIMIT.test(clause) ||
        AMOUNT.test(clause) ||
        tellsFigures(clause))
    )
      return null
    if (!reaches && timed.mention.kind !== 'day' && tellsState(clause) !== null) return null
    if (isPast(found.fields, scene.issueDate) || EACH_TIME.test(scene.text.slice(timed.end, timed.end + 30)))
      return null
    return found
  },
}
/** `báo cáo tình hình mở ngành, đào tạo … từ nay đến năm 2015`: the years a report is about. */
const tellsState = near('(?:báo cáo|thống kê|đánh giá)(?: về)? (?:tình hình|thực trạng|nhu cầu|số liệu)', 161, ';')
/** `các đơn vị phải nghiệm thu bản thảo đến hết tháng 12/2025`: what must be done has its end there. */
const HAS_TO =
  /(?<!\p{L})phải (?!có mặt|giữ|duy trì|trực|ở|bảo quản|đeo|dùng)(?:\p{L}{1,8}[ ,]{1,2}|\d{1,3}% |\(\p{L}{1,12}\) ){2,14}$/iu
/** `…, đến 30/6/2025 phải hoàn thành`: the limit before its verb. */
const MUST_END =
  /^\s{0,2},?\s{0,2}(?:thì )?(?:phải|cần) (?:cơ bản )?(?:\p{L}{1,7} ){0,3}(?:hoàn thành|hoàn tất|xong|kết thúc|có kết quả|có đủ)(?!\p{L})|^ (?:\p{L}{1,8} ){1,4}phải (?:về (?:đến|tới|tài khoản)|có (?!mặt)|xong|đủ|hoàn (?:thành|tất))(?!\p{L})/iu
/** `từ nay đến ngày 28/02/2026 hai tuần họp một lần`: how long a thing is done again and again. */
const EACH_TIME = /^\s{0,2},?\s{0,2}(?:hằng|hàng|định kỳ|(?:mỗi|một|hai|ba|\d{1,2}) (?:ngày|tuần|tháng))(?!\p{L})/iu
