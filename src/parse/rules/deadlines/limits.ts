import { addDays } from '../../../vietnamese/calendar-days.js'
import { matchAt, near, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending, quick } from '../../quick/quick-pattern.js'
import { periodStart, timedReading } from './framing.js'
import { isPast, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore, isOfKind, isRecalled, qualifies, tellsLife, tellsTerm, tellsThings } from './surroundings.js'

const completes = near('hoàn thành|hoàn tất|xong|kết thúc|phấn đấu|bảo đảm|đảm bảo|thực hiện|triển khai', 90, ';.:')

const BEFORE = sticky(
  'tr(?:ướ|uớ|ươ)c(?: thời (?:điểm|hạn)| hạn)?(?: là)?\\s{0,2}:?\\s{0,2}(?:(khi (?:hết|kết thúc) )|hết |cuối |đầu )?',
)

/** `Đại hội … dự kiến tổ chức trước ngày …`, `sau khi X phê duyệt (dự kiến trước ngày …)`: what is expected of others. */
const PLANNED_EVENT = quick(
  /(?:^|\s)dự kiến (?:tổ chức|diễn ra|khai mạc|mở|họp)(?: xong)?\s{1,3}$|(?<!\p{L})sau khi [^;]{2,60}\(?dự kiến\s{1,3}$/iu,
)

/** What is to be handed in: there a day of the past is a slip of the pen. */
const SENDS =
  /^\s*$|(?<!\p{L})(?:gửi|nộp|báo cáo|(?<!(?:công|chương|quy|lộ|quá) )trình|đăng ký|trả lời|phúc đáp|góp ý|cung cấp)(?!\p{L})|[,;(]\s(?:hoàn thành|xong|kết thúc)\s$/iu

export const before: DeadlineRule = {
  name: 'before',
  why: 'trước (ngày) …: that time itself is too late',
  triggers: ['trước', 'truớc', 'trươc'],
  yes: [
    'cấp phát quà xong trước ngày 25 tháng Chạp (04/02/2027)',
    'gửi báo cáo trước ngày 25/3/2024',
    'gửi trước 17h00 ngày 12/9/2025',
    'hoàn thành trước tháng 6/2025',
    'gửi trước 25/6',
    'gửi Ban Tuyên giáo trước 15 tháng 7 để đọc duyệt',
    'lập chốt kiểm soát, xong trước 18h00 hôm nay 24/5',
    'bàn giao mặt bằng xong trước 30/4.',
    'báo cáo trước cuối giờ chiều ngày 20/3/2025',
    'rà soát xong trước khi hết ngày 15/4/2025',
    'bảo đảm 100% hồ sơ được thẩm định trước ngày 15/4/2025',
    'phấn đấu có 10 đảng viên mới được kết nạp trước ngày 30/6/2025',
    'bổ sung, thay thế trước ngày 10/4/2025',
  ],
  no: [
    'Kết thúc học kỳ I trước ngày 18/01/2026',
    'gửi báo cáo sớm hơn, thay vì trước ngày 20/6/2025 như đã nêu tại Công văn số 187-CV/BDV',
    'đảng viên được kết nạp trước ngày 01/7/2004',
    'công khai nợ của 07 công trình hoàn thành trước ngày 31/12/2024',
    'Tính đến trước ngày 15/3/2025, toàn huyện có 120 đảng viên',
    'đã nhắc đơn vị, yêu cầu làm xong trước ngày 30/3/2025 nhưng đến hạn vẫn chưa có kết quả',
    'như trước đây',
    'người sinh trước năm 1975',
    'nâng lương cho cán bộ đến hạn nâng lương trước ngày 31/12/2025',
    'Đại hội Đảng bộ dự kiến tổ chức trước ngày 30/6/2025',
    'chi trả cho người nghỉ hưu trước ngày 01/7/2025',
    'được trước 2/3 số phiếu',
    'trẻ được tiêm trước 15 tháng 7 ngày tuổi',
    'cho trẻ uống trước 6 tháng 5 lần',
    'thoả ước hết hạn trước ngày 30/6/2025',
    'rà soát các dự án khởi công trước ngày 30/6/2025',
    'rà soát hồ sơ nộp trước ngày 01/3/2025',
    'rà soát viên chức được tuyển dụng trước ngày 15/7/2025',
    'tính đề tài được Hội đồng khoa học nghiệm thu trước ngày 31/5/2025',
    'lập danh sách, riêng giáo viên tuyển dụng trước ngày 15/7/2025 lập riêng',
  ],
  read(scene, at) {
    const frame = matchAt(BEFORE, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length, true)
    if (!frame || !timed) return null
    const found = timedReading(scene, timed, frame[1] === undefined ? 'before' : 'by')
    const clause = clauseBefore(scene, at)
    if (timed.mention.kind === 'year' && completes(clause) === null) return null
    if (isPast(found.fields, scene.issueDate)) {
      // A wrong year is met in real papers and is taken as printed; what is older than a year speaks of the past.
      const { date } = found.fields
      const recent =
        date != null && scene.issueDate !== null && date >= addDays(scene.issueDate.padEnd(10, '-01'), -366)
      if (!recent || qualifies(clause) || !SENDS.test(clause)) return null
    }
    if (COUNTED_UP_TO.test(clause)) return null
    if (isRecalled(clause, scene.text.slice(timed.end, timed.end + 90))) return null
    if (isOfKind(clause, scene.text.slice(timed.end, timed.end + 4))) return null
    if (PLANNED_EVENT.test(clause)) return null
    return tellsLife(clause) || tellsTerm(clause) || tellsThings(clause) ? null : found
  },
}

const GLOSS = sticky('(?:cụ thể|tức)(?: là)?(?: vào)? (?:(trước) )?(?=ngày \\d|\\d{1,2}/\\d{1,2}/\\d{4})')
/** `trước tết Nguyên đán, …`, `kịp ngày khai giảng (…`: a time by its name, then its day. */
const BY_NAME = /(?<!\p{L})(?:trước|kịp|xong)(?!\p{L})[^,;.:()\d]{2,60}[,(]\s{0,2}(?:muộn nhất )?$/iu
/** `cử tri đủ 18 tuổi`, `Không tổ chức hội nghị`: by then of a life, or what is not done. */
const NOT_BY_THEN =
  /(?<!\p{L})(?:đủ \d{1,2} tuổi|sinh|ký|phát sinh|quyết định nghỉ hưu) $|(?<!\p{L})không (?:được )?(?:tổ chức|mở|ban hành)(?!\p{L})[^,;]{0,60}$/iu

export const gloss: DeadlineRule = {
  name: 'gloss',
  why: 'trước tết Nguyên đán, cụ thể là ngày …: a limit named by a feast or an event, with its day behind',
  triggers: ['cụ', 'tức'],
  yes: [
    'gửi kế hoạch về Sở trước tết Nguyên đán, cụ thể là ngày 08/02/2026',
    'cấp tờ rơi trước khi khai giảng, tức ngày 05/9/2026',
  ],
  no: [
    'Lập danh sách cử tri đủ 18 tuổi trước ngày bầu cử (tức ngày 15/3/2026)',
    'rà soát hợp đồng ký trước thời điểm Luật có hiệu lực (cụ thể là ngày 01/7/2026)',
    'báo cáo kết quả, cụ thể là ngày 08/02/2026 đã mở lớp',
    'ngày Giỗ Tổ (10 tháng 3 âm lịch, tức ngày 31/3/2026)',
  ],
  read(scene, at) {
    const frame = matchAt(GLOSS, scene.text, at)
    const clause = clauseBefore(scene, at)
    const named = frame === null ? null : BY_NAME.exec(clause)
    if (frame === null || named === null) return null
    const lead = clause.slice(0, named.index)
    if (NOT_BY_THEN.test(lead) || tellsLife(lead) || tellsTerm(lead) || tellsThings(lead)) return null
    const timed = timedDateAt(scene.text, at + frame[0].length)
    if (timed?.mention.kind !== 'day') return null
    // "trước khi khai giảng, tức ngày 05/9": the day is that of the event, and too late
    const ofEvent = /^tức/iu.test(frame[0]) && /^trước/iu.test(named[0]) && !/muộn nhất/iu.test(named[0])
    const found = timedReading(scene, timed, frame[1] !== undefined || ofEvent ? 'before' : 'by')
    return isPast(found.fields, scene.issueDate) ? null : found
  },
}

/** `Tính đến trước ngày …, toàn huyện có …`; `Hội nghị dự kiến tổ chức trước ngày …`: told, not asked. */
const COUNTED_UP_TO = ending(
  '(?:^|\\P{L})(?:(?:tính|lấy|chốt|luỹ kế)(?: số liệu)? (?:đến|tới)(?: thời điểm)?|(?:dự kiến|sẽ) (?:tổ chức|diễn ra|khai mạc|họp|mở))\\s{0,2}',
)

const LATEST = sticky(
  '(?:(?:chậm|muộn|trễ) (?:nh[ấâứ]t|lắm)|trước hoặc (?=trong|vào|đúng)|không (?:được |để (?:tồn |kéo dài |dồn )?(?:sang |đến )?)?(?:(?:chậm|muộn|trễ) quá|quá|muộn hơn|chậm hơn|trễ hơn|muộn quá|chậm quá|sau))(?: là)?\\s{0,2}:?\\s{0,2}(?:(?:trong|vào|đúng|đến|tới|ngay|lúc|từ) ){0,2}(?:(tr(?:ướ|uớ|ươ)c) )?',
)

export const latest: DeadlineRule = {
  name: 'latest',
  why: 'chậm nhất (đến|vào|là) …: that time is still in time',
  triggers: ['chậm', 'muộn', 'trễ', 'không', 'trước'],
  yes: [
    'gửi chậm nhất đến ngày 15/6/2025',
    'gửi báo cáo, không để chậm quá ngày 20/3/2025',
    'giải quyết dứt điểm đơn thư, không để tồn sang sau ngày 20/3/2025',
    'chậm nhất tháng 10/2025',
    'mở chuyên mục chậm nhất từ ngày 01/6/2025',
    'quy tập về khu riêng, xong trước hoặc trong ngày 25/12/2025',
    'muộn nhất là 16 giờ 30 ngày 12/9/2025',
    'gởi lại Sở chậm nhứt ngày 15/6/2025',
    'liên lạc với đồng chí An, chậm lắm là cuối tháng 7/2025',
  ],
  no: ['không quá 15 trang', 'tiến độ chậm nhất tỉnh', 'tiến độ giải ngân chậm lắm, tháng 7/2025 mới đạt 30%'],
  read(scene, at) {
    const frame = matchAt(LATEST, scene.text, at)
    if (frame === null) return null
    const timed = timedDateAt(scene.text, periodStart(scene.text, at + frame[0].length), true)
    if (timed === null) return null
    return timedReading(scene, timed, frame[1] === undefined ? 'by' : 'before')
  },
}
