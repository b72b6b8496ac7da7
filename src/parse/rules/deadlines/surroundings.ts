import { near } from '../../../vietnamese/letters.js'
import { quickEnding as ending, quick } from '../../quick/quick-pattern.js'
import type { Scene } from './rule.js'

/** How far back the words that tell what a time is about may stand, in code units. */
const REACH = 160

/** The words of the same clause before `at`, back to `;`, `:`, a full stop or the paragraph's beginning. */
export function clauseBefore(scene: Scene, at: number): string {
  const before = scene.text.slice(Math.max(0, at - REACH), at)
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(':'),
    before.lastIndexOf('. '),
    before.lastIndexOf('\n'),
  )
  return before.slice(cut + 1)
}

/** What may stand before the first word of a line, as a pattern: dashes, quotes, a point's number or letter. */
export const LINE_MARK =
  '[\\s\\-–+*•"“(]{0,4}(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:[.)]\\s{0,2}|[/-]\\s{1,2})|[a-zđ]\\)\\s{0,2})?'
const ONLY_MARK = new RegExp(`^${LINE_MARK}$`, 'iu')

/** Whether nothing but a line mark stands before: the next word opens the clause. */
export function opensClause(before: string): boolean {
  return ONLY_MARK.test(before)
}

/** The words of the same sentence before `at`: as {@link clauseBefore}, but over `;` and `:`. */
export function sentenceBefore(scene: Scene, at: number): string {
  const before = scene.text.slice(Math.max(0, at - 3 * REACH), at)
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
}

const DUTY = quick(/(?:đề nghị|yêu cầu|giao|chỉ đạo)(?!\p{L})/iu)
const LAW =
  /(?:quy định|nêu rõ|ghi rõ|hướng dẫn)(?: (?:tại|của|như sau|rằng|về)|:|,)|theo (?:quy định của )?(?:pháp )?luật(?!\p{L})/giu

/** Whether the words before `at` in its sentence recite a rule (`Điều 5 … quy định: trong thời hạn …`). */
export function isRecited(scene: Scene, at: number): boolean {
  const before = sentenceBefore(scene, at)
  const last = [...before.matchAll(LAW)].at(-1)
  if (last === undefined) return false
  return /(?:điều|khoản|luật|nghị định|thông tư|điều lệ)/iu.test(before) && !DUTY.test(before.slice(last.index))
}

const EVENT =
  '(?:lớp|hội nghị|đại hội|hội thi|hội thao|hội thảo|lễ|cuộc họp|kỳ họp|phiên họp|buổi|chương trình|khóa học|khoá học|đợt)'
const HAPPENS =
  '(?:tổ chức|được tổ chức|sẽ tổ chức|dự kiến tổ chức|diễn ra|khai mạc|bế mạc|khai giảng|bế giảng|bắt đầu|mở)'
const HAPPENING = ending(`\\P{L}${HAPPENS}\\s{0,2},?\\s{0,2}`)
const event = near(EVENT, 110, ',;')
function eventHappens(clause: string): boolean {
  const verb = HAPPENING.exec(clause)
  return verb !== null && event(clause.slice(0, verb.index)) !== null
}
const ONLY_HAPPENS = ending(
  '(?:diễn ra|khai mạc|bế mạc|khai giảng|bế giảng|được tổ chức|đã tổ chức|phát lại)\\s{0,2},?\\s{0,2}',
)
const PLANNED = ending('dự kiến(?: [\\p{L}]{1,7}){0,12}\\s{0,2},?\\s{0,2}')

/** `…, tổ chức vào chiều …`: the verb without an object has the event named before it. */
const HAPPENS_ALONE = ending('(?:tổ chức|khai mạc|mở|họp)\\s{0,2},?\\s{0,2}')
/** `Các chi bộ còn lại tổ chức từ ngày …`: those who hold it are named, the event stands above. */
const PARTY_DOES =
  /^[\s\-–+*•\d.)]{0,8}(?:các|mỗi|từng|toàn thể) (?:chi bộ|đảng bộ|chi đoàn|chi hội|công đoàn|đơn vị|cơ quan|địa phương|trường|xã|phường|thôn|khoa|phòng|tổ)(?!\p{L})[^,;]{0,60}$/iu
/** What the issuer says will happen. */
const will = near('sẽ (?:tổ chức|diễn ra|họp|mở|khai mạc|kiểm tra|làm việc|tiến hành)', 120, ';')

/** Whether the words before tell of an event that takes place then (`Lớp đợt 1 tổ chức vào …`), not of a thing to be done. */
export function tellsEvent(clause: string): boolean {
  if (ONLY_HAPPENS.test(clause) || PLANNED.test(clause) || will(clause) !== null) return true
  return eventHappens(clause) || (HAPPENS_ALONE.test(clause) && !DUTY.test(clause) && !PARTY_DOES.test(clause))
}

const STATISTICS = ending(
  '(?:tính|tính từ|số liệu|thống kê|luỹ kế|kết quả|tình hình|tổng số|phát sinh|ghi nhận|hiệu lực|giai đoạn|nhiệm kỳ|thời điểm|thời kỳ|kỳ báo cáo|trong thời gian)(?:[\\s,(]{1,2}[\\p{L}\\d/%]{1,9}){0,8}[\\s,(]{0,3}',
)
const REPORTED = ending(
  '(?:báo cáo|gửi|trình|nộp|cập nhật) (?:kết quả|tình hình|số liệu)(?:[\\s,(]{1,2}[\\p{L}]{1,9}){0,8}[\\s,(]{0,3}',
)
/** Whether a month or day after these words may be when results are handed in rather than what they cover. */
export function handsInResults(clause: string): boolean {
  return REPORTED.test(clause)
}

/** Whether a stretch of time before `at` is the period of figures or results rather than a time to act. */
export function tellsFigures(clause: string): boolean {
  return STATISTICS.test(clause)
}

const QUALIFIED = ending(
  '(?:sinh|kết nạp|vào Đảng|thành lập|ban hành|hiệu lực|tuyển dụng|công nhận|phát hành|ký|cấp|xảy ra|nghỉ hưu|bổ nhiệm|hưởng|khởi công|phát sinh|tồn tại|so với|được|bị|có mặt|tham gia|áp dụng|công tác|từ|như|đã)(?: [\\p{L}]{1,7}){0,5}\\s{1,2}',
)
/** What is told of a person's life by its day, whether that lies ahead or not (`người nghỉ hưu trước ngày …`). */
const OF_A_LIFE = ending(
  '(?:nghỉ hưu|nghỉ việc|nghỉ công tác|(?:^|\\P{L})(?<!(?:thí|học|phát|vệ|hy) )sinh|(?<!gọi )nhập ngũ|xuất ngũ|vào Đảng|hy sinh|từ trần|đủ tuổi|hết hạn|hết hiệu lực|đáo hạn|mãn nhiệm|(?:đến|tới) (?:hạn|kỳ|kì) (?:nâng|tăng|xét|bổ nhiệm|trả|chuyển|nghỉ)(?: [\\p{L}]{1,7}){0,4}|hết (?:thời gian|thời hạn|hạn) (?:dự bị|tập sự|thử việc|luân chuyển|bổ nhiệm|giữ chức|hợp đồng|thử thách|kỷ luật|kỉ luật|công tác|biệt phái|chấp hành)(?: [\\p{L}]{1,7}){0,4})\\s{1,2}',
)
/** `rà soát viên chức được tuyển dụng trước ngày …`, `riêng giáo viên tuyển dụng trước …`: what was done with persons says which are meant. */
const OF_PERSONS = ending(
  '(?:rà soát|thống kê|danh sách|tổng hợp|kiểm tra|xem xét|đối với|riêng|những|số)(?: [\\p{L}]{1,7}){0,6} (?:viên chức|công chức|cán bộ|giáo viên|nhân viên|người lao động|lao động|đảng viên|đoàn viên|hội viên|học sinh|sinh viên|người|hợp đồng|trường hợp)(?: (?!(?:phải|cần|xong|việc|và|để|về|cho|đi)(?!\\p{L}))[\\p{L}]{1,7}){0,3} (?:được )?(?:tuyển dụng|bổ nhiệm|kết nạp|công nhận|chuyển ngạch|xếp lương|tốt nghiệp|trúng tuyển)\\s{1,2}',
)
/** `đề tài được Hội đồng khoa học nghiệm thu trước ngày …`: what others did with a thing says which is meant. */
const OF_PASSED_THINGS = ending(
  '(?:đề tài|sáng kiến|dự án|công trình|đề án|sản phẩm|bài báo|hồ sơ|quyết định) được (?:(?!(?:phải|cần)(?!\\p{L}))[\\p{L}]{1,7} ){0,6}(?:nghiệm thu|công nhận|phê duyệt|thẩm định|công bố|khen thưởng)\\s{1,2}',
)
/** What is to be so by then, not what is so already. */
const AIMS = /(?<!\p{L})(?:bảo đảm|đảm bảo|phấn đấu|để|chỉ tiêu|100 ?%)/iu
export const tellsLife = (clause: string): boolean =>
  OF_A_LIFE.test(clause) || (!AIMS.test(clause) && (OF_PERSONS.test(clause) || OF_PASSED_THINGS.test(clause)))

/** `nợ của 07 công trình hoàn thành trước ngày …`: a work that was done by then. */
const DONE_WORK = ending(
  '(?:công trình|dự án|gói thầu|hạng mục|nhiệm vụ|đề tài|hồ sơ|hợp đồng)(?: [\\p{L}\\d]{1,7}){0,5} (?:hoàn thành|kết thúc|phê duyệt|nghiệm thu)\\s{1,2}',
)
/** `Kết thúc học kỳ I trước ngày …`: the calendar of a school or a term. */
const TERM_ENDS = ending(
  '(?:kết thúc|bắt đầu|bước vào) (?:học kỳ|kỳ học|năm học|khóa học|kỳ nghỉ|nhiệm kỳ|niên độ)(?: [\\p{L}\\d]{1,6}){0,3}\\s{1,2}',
)
export const tellsTerm = (clause: string): boolean => TERM_ENDS.test(clause)

const REVIEWS =
  '(?:rà soát|thống kê|kiểm tra|kiểm kê|phân loại|đánh giá|tổng rà soát|xem xét|giải quyết|xử lý|theo dõi)(?: (?:các|những|toàn bộ|tất cả|từng|lại))*'
const THINGS = '(?:dự án|công trình|gói thầu|hạng mục|hồ sơ|hợp đồng|đơn|văn bản|vụ việc|trường hợp|phản ánh|khoản)'
/** `rà soát các dự án khởi công trước ngày …`: which of the things are looked into. */
const BEGUN_BY = ending(
  `${REVIEWS} ${THINGS}(?: [\\p{L}\\d]{1,7}){0,5} (?:khởi công|ký|ký kết|phát sinh|ban hành|thành lập|tồn đọng|tiếp nhận)\\s{1,2}`,
)
export const tellsThings = (clause: string): boolean => BEGUN_BY.test(clause)
/** Of a day that has passed: `rà soát hồ sơ nộp trước ngày …`. */
const SENT_BY = ending(`${REVIEWS} ${THINGS}(?: [\\p{L}\\d]{1,7}){0,5} (?:nộp|gửi|trình)\\s{1,2}`)

/** Whether a date qualifies a thing that already is (`đảng viên kết nạp trước ngày …`). */
export function qualifies(clause: string): boolean {
  return QUALIFIED.test(clause) || DONE_WORK.test(clause) || SENT_BY.test(clause)
}

const asks = near('yêu cầu|giao|đề nghị|chỉ đạo', 110, ';')
const already = near('đã', 61, ';,(')
const passive = near('được', 61, ';,(')
/** `đã yêu cầu …`, `được Đảng uỷ giao …`. */
function recalls(clause: string): boolean {
  for (let head = asks(clause); head !== null; head = asks(head)) {
    if (already(head) !== null) return true
    const by = passive(head)
    // "được Đảng uỷ giao": somebody stands between; "vốn được giao" only qualifies
    if (by !== null && head.length - by.length > 8 && /^giao/iu.test(clause.slice(head.length))) return true
  }
  return false
}
const NOT_DONE =
  /^[^.;\n]{0,60}(?:đến nay|đến thời điểm này|vẫn chưa|nhưng(?!\p{L})[^.;\n]{0,40}?(?<!\p{L})chưa(?!\p{L}))/iu
const THEN = /^\s{0,2},?\s{0,2}thì(?!\p{L})/iu

/** Whether an earlier request is recalled (`đã yêu cầu … trước ngày …`), or the date is the condition of a rule. */
export function isRecalled(clause: string, after: string): boolean {
  return recalls(clause) || NOT_DONE.test(after) || THEN.test(after)
}

const PREPARED = quick(
  /(?:^|\P{L})(?:phục vụ|chuẩn bị(?: cho)?|chào mừng|nhân dịp|hướng tới|đón)(?!\p{L})(?![^,;]{0,90}tổ chức)[^,;]{2,90}$/iu,
)
const MADE_KNOWN = quick(
  /(?:thông báo|tuyên truyền|phổ biến|(?<!(?:hệ thống|công nghệ|trang|cổng|an toàn|văn hóa|văn hoá) )thông tin)(?!\p{L})(?:(?!, (?:các|mỗi|từng|toàn) )[^;]){0,80}(?<!\p{L})(?:việc|lịch|về) [^;]{2,80}$/iu,
)
const DONE_TO = quick(/(?<!\p{L})(?:được|đã|bị) (?:\p{L}{2,7} ){1,4}$/iu)
const OF_A_KIND = /^[\s\-–+*•(]{0,4}(?:riêng )?(?:đối với|với|trường hợp)(?!\p{L})(?![^\n]*,)(?![^\n]*(?<!\p{L})thì)/iu
/** Whether the day is one of an event prepared for or made known, of what was done to a thing, or of the kind of case meant. */
export function tellsWhich(clause: string, after: string): boolean {
  return PREPARED.test(clause) || MADE_KNOWN.test(clause) || DONE_TO.test(clause) || isOfKind(clause, after)
}
/** `Đối với các công trình khởi công trước ngày …, …`: the time says which are meant. */
export const isOfKind = (clause: string, after: string): boolean => OF_A_KIND.test(clause) && /^\s{0,2},/u.test(after)

const VALID = ending(
  '(?<!\\p{L})(?:áp dụng|hiệu lực|giá trị|(?<!ảnh )hưởng|nhập học|miễn|trợ cấp|công tác(?=\\s{0,2}$| (?:tại|ở|trong|từ|liên tục|xa|ngoài|nước ngoài|biệt phái|đến|thực tế|theo))|thí điểm|tính)(?!\\p{L})[^,;]{0,60}',
)
/** Whether a stretch of time says how long a rule, an aid or a service lasts, or of whom the deed is done. */
export const tellsValidity = (clause: string): boolean => VALID.test(clause) || BORN.test(clause)
/** "trẻ sinh | từ ngày … đến ngày …"; "nữ sinh" alone are pupils. */
const BORN =
  /(?<!\p{L})(?:người|cháu|con|đối tượng|trường hợp|(?:trẻ|trẻ em|công dân|thanh niên)(?: nam| nữ)?) sinh ?$/iu

const CALENDAR = quick(
  /(?:dự kiến|lịch (?:khám|học|thi|trực|tiếp|nghỉ)|nghỉ (?:tết|lễ|hè|phép|ốm|chế độ|thai sản|việc riêng|bù|\d)|trường hợp|thời gian nghỉ)/iu,
)
/** Whether a stretch of days is a timetable or a holiday that is told. */
export const tellsTimetable = (sentence: string) => CALENDAR.test(sentence)

/** Looking into what others hand in. */
const LOOKS_INTO =
  /^[^\p{L}]{0,8}(?:kiểm tra|thẩm tra|nghiên cứu|góp ý|theo dõi|cập nhật|giải quyết|hướng dẫn|hỗ trợ|giám sát|rà soát|quán triệt|đối chiếu|xem xét)(?!\p{L})/iu
export const looksInto = (clause: string): boolean => LOOKS_INTO.test(clause)

/** `mùa khô kéo dài từ ngày …`, `triển lãm mở cửa từ ngày …`: how long something lasts that nobody is asked to do. */
const GOES_ON = ending('(?:(?<!, )kéo dài|mở cửa|lưu trú|hoạt động trở lại)\\s{0,2}')
export const goesOnUnasked = (clause: string): boolean => GOES_ON.test(clause)
/** `Báo cáo kết quả “Tuần lễ Áo dài” (từ ngày … đến ngày …): …`: the bracket tells when the thing named before it was. */
export const isOfLabel = (clause: string, after: string): boolean => OF_REPORT.test(clause) && after.startsWith('):')
const OF_REPORT = /^[^\p{L}]{0,4}(?:[a-zđ]\) )?báo cáo(?!\p{L})[^()]{4,120}\($/iu
