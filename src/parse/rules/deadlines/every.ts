import { matchAt, near, sticky } from '../../../vietnamese/letters.js'
import { match } from '../../clauses/lexicon.js'
import { tokenise } from '../../clauses/tokens.js'
import { quickEnding as ending } from '../../quick/quick-pattern.js'
import { bracketEnd } from './periodically.js'
import { EVERY, named, recurring } from './periods.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore, opensClause } from './surroundings.js'
import { withinPeriod } from './within-period.js'

const REPORTS = ending(
  '(?:^|\\P{L})(?:báo cáo(?: kết quả| tình hình| tiến độ)?(?: thực hiện)?|báo cáo (?:thường trực|ban|đảng uỷ|huyện uỷ|tỉnh uỷ|thành uỷ|uỷ ban|ubnd|sở|phòng|chủ tịch|bí thư|giám đốc|lãnh đạo)(?: \\p{L}{1,8}){0,6}|gửi báo cáo|chế độ báo cáo|phấn đấu|phần đấu|phấn đầu|phần đầu|duy trì|thực hiện báo cáo|sinh hoạt)(?: theo)?\\s{1,3}',
)
/** A recipient just before (`… về Ban Tổ chức hằng tháng`): the period belongs to the sending. */
const sends = near('gửi|báo cáo|nộp', 90, ',;')
const toWhom = near('về|cho|lên|đến', 72, ',;')
function isSent(clause: string): boolean {
  for (let head = toWhom(clause); head !== null; head = toWhom(head)) if (sends(head) !== null) return true
  return false
}
/** `cứ 16 giờ 30 mỗi ngày báo …` */
const CLOCK_BEFORE = /(?<!\p{L})(?:cứ )?(\d{1,2})\s?(?:giờ|h)\s?(\d{2})?(?: phút)? $/iu
/** Deeds of one word, and words of duty, that may follow a period; those of more words are in the lexicon. */
const SHORT_DEED = sticky(
  '(?:phải|cần|nộp|lập|trình|cử|dành|họp|tiếp|mở|trích|phát|viết|chọn|thăm|chấm|thu|nhập|gửi|gởi|điền|soạn|treo|quét|dọn|xét|rà|báo|có (?:văn bản|trách nhiệm|kế hoạch)|chủ động|tự (?:kiểm tra|rà soát|đánh giá)|sinh hoạt|giao ban)(?!\\p{L})',
)
const BEHIND_PERIOD = /\s{0,2},?\s{0,2}/uy
/** `hằng tháng | nộp`, `hằng quý, | tổng hợp`: a deed follows the period. */
function deedFollows(text: string, at: number): boolean {
  const begin = at + (matchAt(BEHIND_PERIOD, text, at)?.[0].length ?? 0)
  return matchAt(SHORT_DEED, text, begin) !== null || longVerbAt(text, begin) > 0
}

const LONGEST_VERB = 60
/** Length of the verb of two words or more that begins at `at`; 0 when none does. */
function longVerbAt(text: string, at: number): number {
  const tokens = tokenise(text, at, Math.min(text.length, at + LONGEST_VERB))
  const words = tokens[0]?.start === at ? (match(tokens, 0, 'verb')?.length ?? 0) : 0
  return words < 2 ? 0 : (tokens[words - 1]?.end ?? at) - at
}

const NUMBER_FIRST = /^[\s\d.)+*•–-]{0,8}/u
const ORDERS = /^(?:đề nghị|yêu cầu|phân công|chỉ đạo)/iu
const SHORT_FIRST = /^(?:gửi|lập|không để) /iu
/** `Thống kê các doanh nghiệp | hằng năm nộp thuế`: behind a deed of the same clause the period says which ones are meant. */
function saysWhichThings(clause: string): boolean {
  const begin = NUMBER_FIRST.exec(clause)?.[0].length ?? 0
  const words = clause.slice(begin)
  if (ORDERS.test(words)) return false
  const verb = (SHORT_FIRST.exec(words)?.[0].length ?? 1) - 1 || longVerbAt(clause, begin)
  return verb > 0 && words.charAt(verb) === ' ' && !/^.{0,90}[,;] $/u.test(words.slice(verb + 1))
}

const NOUN_BEFORE = ending(
  '(?:chỉ tiêu|kế hoạch|chương trình|nhiệm vụ|kết quả|công tác|số liệu|mục tiêu|chất lượng|báo cáo|dự toán|ngân sách|đảng viên(?: mới)?|đảng|nghị quyết|quy định|xếp loại|nguồn|hoạt động|việc|các|mức|lương|tập thể|cá nhân)\\s{1,3}',
)
/** Things that are so every day or week: the words behind them say which, not when to act. */
const DAILY_THINGS = ending(
  '(?:công việc|đời sống|sinh hoạt|chế độ|lịch(?: làm việc| trực)?|nhật ký|giao ban|bản tin|nhu cầu|thu nhập|tiếp xúc|thói quen)\\s{1,3}',
)
/** Shown or kept at a place: the period behind says how often (`công khai … hằng quý trên …`). */
const SHOWN = ending(
  '(?:^|\\P{L})(?:công khai|niêm yết|đăng tải|cập nhật|họp|trích nộp|thu|đóng|nộp)(?!\\p{L})[^,;]{0,110}\\s{1,3}',
)
/** What is made public each time the period ends. */
const publishes = near('công khai|công bố|niêm yết|đăng tải|cập nhật|đối chiếu', 110, ',;')
/** At a meeting that is held each time. */
const AT_MEETING = ending(
  '(?:tại|trong|trước|vào) (?:các )?(?:phiên họp|cuộc họp|sinh hoạt(?= (?:chi bộ|chi đoàn|chi hội|tổ đảng))|(?:kỳ|buổi) sinh hoạt|(?:hội nghị |cuộc họp )?giao ban)(?: [\\p{L}]{2,7}){0,4}\\s{1,3}',
)
const PLACE_NEXT = /\s{1,3}(?:trên|tại|vào|qua|với|ngay)(?!\p{L})/iuy
const CLAUSE_END = /[\s).]{0,3}(?:[.;,)]|$|\n)/uy

export const every: DeadlineRule = {
  name: 'every',
  why: 'hằng năm, hàng tháng … that governs the deed: it opens the clause, stands before its verb, or closes a sending',
  triggers: ['hằng', 'hàng', 'mỗi'],
  yes: [
    'Hằng năm, phải có văn bản chỉ đạo',
    'Mỗi chi bộ mỗi năm giới thiệu ít nhất 02 quần chúng',
    'các đơn vị hàng tháng điền số liệu vào biểu 3B',
    'Các chi bộ hằng tháng tự kiểm tra, đánh giá',
    'Trung tâm Y tế mỗi quý lấy mẫu xét nghiệm nước',
    'cứ 16 giờ 30 mỗi ngày báo Đảng ủy số người nghỉ việc',
    'thực hiện chế độ báo cáo công tác kiểm tra, giám sát của Đảng hằng tháng (trước ngày 15)',
    'thu đảng phí hằng tháng ngay trong buổi sinh hoạt chi bộ',
    'kịp thời công bố giá vật liệu xây dựng hằng tháng.',
    'báo cáo Chủ tịch Uỷ ban nhân dân tỉnh tại phiên họp thường kỳ hằng tháng',
    'yêu cầu cấp ủy cơ sở hàng năm chủ động nghiên cứu',
    'báo cáo kết quả về Ban Tổ chức hằng tháng.',
    'báo cáo Thường trực Đảng uỷ hằng quý để làm cơ sở xếp loại',
    'báo cáo tình hình thực hiện dự toán hằng tháng về Sở trước ngày 25',
    'báo cáo kết quả hằng quý trước ngày 15 tháng cuối quý',
    'hằng quý, chậm nhất 10 ngày của tháng kế tiếp, cập nhật số thu',
    'báo cáo nhanh hằng ngày trước 16 giờ 00 về Thường trực',
    'bố trí cán bộ giám sát hằng ngày tại điểm xả',
    'đưa nội dung nhận xét vào sinh hoạt chi bộ hằng quý',
    'dự án nào còn vướng phải họp xử lý hằng tuần',
    'công khai kết quả xử lý đơn thư hằng quý trên Trang thông tin điện tử',
    'giới thiệu ít nhất 01 gương người tốt mỗi quý.',
    'Phấn đấu hàng năm, mỗi trường bồi dưỡng 15 học sinh',
    'công bố giá vật liệu, hằng tháng công bố trước ngày 05.',
  ],
  no: [
    'thực hiện chỉ tiêu kết nạp đảng viên mới hằng năm theo nghị quyết',
    'nhiệm vụ phát triển đảng viên hàng năm kết quả đạt thấp',
    'tăng nguồn kết nạp hàng năm và cả nhiệm kỳ',
    'hàng ngày càng nhiều',
    'Thống kê các doanh nghiệp hằng năm nộp thuế trên 1 tỷ đồng',
    'Tổng hợp các đơn vị hằng quý báo cáo chậm để phê bình',
    'Tuyên truyền về lễ hội hằng năm tổ chức tại đền Thượng',
    'đóng 0,5% mức tiền lương hưu hằng tháng',
    'chế độ trợ cấp hằng tháng (theo Nghị định số 20)',
    'chăm lo đời sống hằng ngày của công nhân',
    'thực hiện lịch làm việc hằng tuần',
  ],
  read(scene, at) {
    const hit = matchAt(EVERY, scene.text, at)
    const per = named(hit?.[1])
    if (hit === null || per === null) return null
    const end = at + hit[0].length
    const clause = clauseBefore(scene, at)
    const hour = per === 'day' ? CLOCK_BEFORE.exec(clause) : null
    if (hour && opensClause(clause.slice(0, hour.index)))
      return {
        ...recurring(per, end, { relation: 'on', time: `${(hour[1] ?? '').padStart(2, '0')}:${hour[2] ?? '00'}` }),
        start: at - hour[0].length,
      }
    const bracketed = bracketEnd(scene.text, end)
    if (bracketed > end) return recurring(per, bracketed)
    if (AT_MEETING.test(clause)) return recurring(per, end)
    const timed = withinPeriod(scene, end)
    if (timed !== null && (!NOUN_BEFORE.test(clause) || sends(clause) !== null))
      return recurring(per, timed.end, timed.fields)
    const opens = opensClause(clause) || at === scene.range[0]
    const governs = deedFollows(scene.text, end) && !NOUN_BEFORE.test(clause) && !saysWhichThings(clause)
    if (opens || governs || REPORTS.test(clause)) return recurring(per, end)
    if (clause.trim() === '' || NOUN_BEFORE.test(clause)) return null
    // nothing but a deed is done daily or weekly; by the year much else is counted
    if ((per === 'day' || per === 'week') && !DAILY_THINGS.test(clause)) return recurring(per, end)
    const each = /^mỗi/iu.test(hit[0]) && !/%\s*$/u.test(clause)
    if (SHOWN.test(clause) && matchAt(PLACE_NEXT, scene.text, end) !== null) return recurring(per, end)
    CLAUSE_END.lastIndex = end
    return (each || isSent(clause) || publishes(clause) !== null) && CLAUSE_END.test(scene.text)
      ? recurring(per, end)
      : null
  },
}
