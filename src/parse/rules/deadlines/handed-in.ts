import { matchAt, sticky } from '../../../vietnamese/letters.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { timedReading } from './framing.js'
import { isAhead, timedDateAt } from './pieces.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore, looksInto } from './surroundings.js'

/** Who is handed something, from the first word of the name; no event, limit or time among the words behind it. */
const TO_WHOM =
  '(?:đoàn|ban|văn phòng|sở|phòng|ủy ban|uỷ ban|ubnd|hđnd|ubkt|thường trực|thường vụ|đảng ủy|đảng uỷ|tỉnh ủy|huyện ủy|tổ|hội|trung tâm|chủ tịch|giám đốc|(?:các )?đồng chí|bhxh)(?: (?!(?:họp|dự|hội nghị|lễ|kỳ|phiên|buổi|cuộc|giấy|chậm|muộn|trễ|không|trước|sau|vào|trong|từ|đến|tới|hết|quá|là|cuối|xong|định|hạn|ngày|lúc|sáng|chiều|tối|tại|thăm|diễn ra|khai mạc|bế mạc|làm việc|tiếp xúc|thành lập|phát biểu|công bố)(?!\\p{L}))[\\p{L}]{1,8}){0,11}'
const HANDS =
  '(?:nộp|gửi|gởi|giao nộp|(?<!(?:công|chương|quy|lộ|quá|giải|thuyết|tờ|tường|hành|giáo) )trình(?! (?:bày|chiếu|diễn|độ|tự)(?!\\p{L}))|gửi xin ý kiến|gửi lấy ý kiến|mời(?= [^,;.:\\n\\d]{2,60} (?:kiểm tra|nghiệm thu|thẩm định) )|(?<!(?:dự|cảnh|họp|số|thông|tờ|nhà|khai|tình) )báo(?! (?:cáo|chí|đài|động|hiệu|hại)(?!\\p{L})))'
/** Right before the day itself, the part of the day or the hour. */
const DAY_NEXT =
  '(?<!(?:từ|đến|tới|hết|trước|nhất|là|dự kiến|sau|vào|trong|ngày) )(?=(?:(?:lúc )?\\d{1,2} ?(?:giờ|h) ?(?:\\d{2})?,? )?(?:(?:sáng|trưa|chiều|tối) )?(?:ngày \\d{1,2}/\\d|\\d{1,2}/\\d{1,2}/\\d{4}))'
/** Deeds that are done on one day. */
const DEEDS_OF_A_DAY = 'khởi công|ra quân|tổng duyệt|sơ duyệt|nghiệm thu|chạy thử|bàn giao|mở lại|phát hành'
const HANDED_IN = sticky(
  `(?:(?:${DEEDS_OF_A_DAY})(?: xong)?(?:(?: (?!(?:vào|lúc|hồi|ngày|sáng|chiều|tối|từ|trước|sau|trong|đến|dự kiến)(?!\\p{L})|\\d{1,2} ?(?:giờ|h))[\\p{L}\\d]{1,8}){0,7}(?=,? \\(?(?:sáng|trưa|chiều|tối|ngày) (?:ngày )?\\d{1,2}/\\d))?(?: (?:vào|lúc|hồi))?,? \\(?(?=(?:(?:sáng|trưa|chiều|tối) )?(?:ngày \\d|\\d{1,2}/\\d{1,2}/\\d{4})|\\d{1,2}\\s?(?:giờ|h))|${HANDS}(?: lại)? (?:(?:[^,;.:\\n]{2,90} )?tại (?!hội nghị|kỳ họp|phiên|buổi|lễ|hội chợ|hội thảo|cuộc|quảng trường)[^,;.:\\n\\d(]{3,80} |(?:phiếu|danh sách|hồ sơ|bản thảo|dự thảo|kết quả|văn bản|tài liệu|bài|báo cáo) |(?:[^,;.:\\n\\d]{2,60} (?:cho|về|tới|lên) )?(?:(?:về|cho|tới|đến) )?${TO_WHOM} )?${DAY_NEXT}|báo cáo(?: (?:kết quả|tình hình|tiến độ|số liệu)(?: (?!cho |về |lên |tới )[\\p{L}]{1,8}){0,8})? (?:cho|về|lên|tới) ${TO_WHOM} ${DAY_NEXT})`,
)

/** Of a paper that came. */
const RECEIVED = ending('(?:^|\\P{L})(?:đơn|thư|đã|được|công văn|văn bản)(?: \\p{L}{1,7}){0,3}\\s{1,2}')

/** What is said of somebody else, of a case, or of a thing by how it came. */
const OF_OTHERS =
  /(?<!\p{L})(?:để|do|mà|đã|được|trước khi|khi|nếu|của (?:các )?(?:thí sinh|người|hộ|công dân|doanh nghiệp|nhà thầu)|đơn thư|công văn|báo cáo số|nhà thầu|chủ đầu tư|thí sinh|công dân)(?!\p{L})/iu
/** Words an event of one day may stand behind when it is a deed: `các chi đoàn đồng loạt ra quân …`. */
const DEED_BEFORE =
  /^(?:[^\p{L}]{0,8}(?:\d{1,2}[.)] ?)?|.*[,;:] |.* (?:và|tổ chức|tiến hành|đồng loạt|hoàn thành|sẵn sàng|rồi) |[^\p{L}]{0,8}(?:các|mỗi|từng|toàn thể) [^,;]{2,60} )$/iu
/** `…, báo cáo kết quả cho X ngày …`: the report is a deed of its own, not what is heard, served or prepared. */
const OWN_REPORT = /(?:^[^\p{L}]{0,8}(?:\d{1,2}[.)] ?)?|[,;:] | (?:và|rồi) )$/iu
const REPORT = /^báo cáo/iu
/** `nộp hồ sơ đã gửi cho Sở ngày …`: another handing in, long done. */
const DONE = /(?<!\p{L})(?:đã|được)(?!\p{L})/iu
const ONE_DAY = new RegExp(`^(?:${DEEDS_OF_A_DAY})`, 'iu')

const ATTENDS = /(?<!\p{L})(?:dự|lễ|tham gia)(?!\p{L})[^,;]{0,30}$/iu

/** The deed is the party's own, not named inside words about something else. */
function isOwnDeed(clause: string, frame: string): boolean {
  const part = clause.slice(Math.max(clause.lastIndexOf(', '), 0))
  if (DONE.test(frame) || OF_OTHERS.test(part) || (REPORT.test(frame) && !OWN_REPORT.test(clause))) return false
  return ONE_DAY.test(frame) ? DEED_BEFORE.test(clause) && !ATTENDS.test(clause) : !looksInto(part)
}

export const handedIn: DeadlineRule = {
  name: 'handed-in',
  why: 'nộp ngày 06/5/2025, tổng duyệt 19 giờ ngày …: a handing in or a deed of one day with its day and no word between, when that day is still to come',
  triggers: [
    'nộp',
    'gửi',
    'gởi',
    'trình',
    'báo',
    'giao',
    'khởi',
    'ra',
    'tổng',
    'sơ',
    'nghiệm',
    'chạy',
    'bàn',
    'mở',
    'phát',
    'mời',
  ],
  yes: [
    'bản thảo nộp ngày 06/5/2026',
    'ra quân tổng vệ sinh môi trường (ngày 20/4/2026)',
    'Gửi danh sách về Sở ngày 20/3/2026',
    'dựng chương trình nghệ thuật 45 phút, tổng duyệt 19 giờ ngày 16/11/2026',
    'chỉnh sửa xong gửi Đoàn khảo sát ngày 10/7/2025 qua hộp thư',
    'Nộp hồ sơ đăng ký (02 bản) tại Phòng Khảo thí ngày 28/10/2025',
    'xây dựng lịch duyệt đại hội trình Thường trực cho ý kiến ngày 16/5/2026',
    'nộp bảng thống kê cho Phòng Nông nghiệp ngày 28/5/2026',
    'chuẩn bị xong phòng thi và mời Sở kiểm tra ngày 28/9/2026',
    'in danh sách, mang nộp tại Phòng Quản lý chất lượng sáng 19/9/2026',
    'xin ý kiến bằng phiếu, gửi phiếu ngày 18/7/2026',
    'huy động lực lượng, ra quân đợt 1 nhân Tháng Thanh niên, ngày 25/7/2026',
    'dự thảo lần 1 gửi lấy ý kiến Sở Nội vụ ngày 12/8/2026',
    'điều tra, làm rõ đối tượng, báo cáo kết quả cho Chủ tịch UBND huyện ngày 04/4/2026',
    'báo số tồn kho về phòng Nghiệp vụ lúc 8 giờ 00 sáng ngày 12/8/2026',
    'xây dựng kịch bản lễ kỷ niệm, tổng duyệt chương trình tối 17/8/2026',
  ],
  no: [
    'đơn gửi ngày 02/01/2024',
    'gửi giấy mời họp ngày 10/7/2025',
    'gửi Ban Tổ chức danh sách dự hội nghị ngày 10/7/2026',
    'mời các đồng chí dự họp ngày 10/7/2026',
    'mời Ban Thường vụ Huyện đoàn tham gia đoàn công tác ngày 28/3/2026',
    'Các trường tham dự ra quân ngày 28/3/2026',
    'trình Chủ tịch quyết định để trao tại hội nghị tổng kết (dự kiến 22/12/2026)',
    'trình Hội đồng nhân dân kỳ họp ngày 10/7/2026',
    'gửi ngày càng nhiều',
    'Chuẩn bị các điều kiện phục vụ lễ khởi công ngày 28/3/2026',
    'Viết tin, bài tuyên truyền về lễ bàn giao công trình ngày 26/3/2026',
    'Giám sát nhà thầu nghiệm thu hạng mục ngày 28/3/2026',
    'Chuẩn bị hồ sơ để Sở Tài chính trình HĐND tỉnh ngày 25/3/2026',
    'chuẩn bị nội dung phiên giải trình ngày 25/3/2026',
    'Ứng phó theo bản tin dự báo ngày 20/3/2026',
    'Kiểm tra hồ sơ của các thí sinh nộp tại Trung tâm ngày 18/3/2026',
    'Phục vụ Giám đốc Sở báo cáo cho Chủ tịch UBND tỉnh ngày 20/3/2026',
    'Gửi báo cáo kết quả cho Ban Tổ chức Hội thi diễn ra ngày 20/3/2026',
    'Theo dõi việc các xã đã báo cáo kết quả về Sở ngày 18/3/2026',
    'Nghiên cứu báo cáo số 15/BC-STC gửi Đoàn giám sát ngày 15/3/2026',
    'nộp hồ sơ tại Văn phòng từ ngày 06/4/2026 đến hết ngày 10/4/2026',
  ],
  read(scene, at) {
    const frame = matchAt(HANDED_IN, scene.text, at)
    const timed = frame && timedDateAt(scene.text, at + frame[0].length)
    if (!frame || timed?.mention.kind !== 'day') return null
    if (!isOwnDeed(clauseBefore(scene, at), frame[0])) return null
    const found = timedReading(scene, timed, 'on')
    if (scene.issueDate === null ? RECEIVED.test(clauseBefore(scene, at)) : !isAhead(found.fields, scene.issueDate))
      return null
    return { ...found, start: at + frame[0].length }
  },
}
