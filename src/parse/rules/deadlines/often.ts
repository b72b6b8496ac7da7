import { ending, matchAt, sticky } from '../../../vietnamese/letters.js'
import { charKind, FIGURE } from '../../clauses/char-kinds.js'
import { countedPer, named, type Per, recurring } from './periods.js'
import type { DeadlineRule } from './rule.js'
import { clauseBefore } from './surroundings.js'

/** What every number is asked first: most count something else. */
const COUNTS_PERIODS = /\d{1,2}\s{0,3}[bcglntqBCGLNTQ(]/uy
const COUNT = '(\\d{1,2}|một|hai|ba|bốn|năm|sáu|mười lăm|mười)(?: \\(\\p{L}{2,4}\\))?'
const TIMES = sticky(
  `(?:mỗi |cứ )?${COUNT} (giờ|ngày|tuần|tháng|quý|năm)(?:\\s{0,2}/?\\s{0,2}(?:(?:họp|giao ban|báo cáo|kiểm tra|gửi|đăng|sinh hoạt) )?(?:01|1|một)|\\s{0,2}/)\\s{0,2}(?:lần|kỳ)(?!\\p{L})`,
)
/** `…, tháng đăng một lần vào ngày 25`: the period alone. */
const ONCE_A = sticky(
  '(?:(tuần|tháng|quý|năm) (?:họp|giao ban|báo cáo|kiểm tra|gửi|đăng|sinh hoạt) (?:01|1|một)|(ngày) (?:\\d{1,2}|hai|ba|bốn)) (?:lần|lượt|buổi)(?!\\p{L})',
)
const TIMES_PER = sticky(
  `${COUNT} (?:lần|lượt|đợt|kỳ|buổi|(?:tin|bài|clip|video|bản tin)(?:,? (?:bài|ngắn|viết|ảnh)){0,2})\\s{0,2}(?:/|mỗi|trong một|trong|một)\\s{0,2}(ngày|tuần|tháng|quý|năm)(?!\\p{L}|[^\\S\\n]{0,2}\\d)`,
)
const EACH = sticky(
  '(?:mỗi|hằng|hàng|một) (ngày|tuần|tháng|quý|năm)\\s{0,2},?\\s{0,2}(?:\\p{L}{2,6} ){0,2}(?:ít nhất |tối thiểu |từ )?(?:\\d{1,3}|một|hai|ba)(?:\\s{0,2}[-–]\\s{0,2}\\d{1,3})?(?: \\(\\p{L}{2,4}\\))? (?:lần|lượt|buổi|đợt|kỳ|tin|bài|cuộc|phiên|số|ca)(?!\\p{L})',
)
/** So many cases, or so many at most: a measure, not how often to act. */
const MEASURED = ending('(?:vi phạm|vắng|bị|quá|dưới|chậm|hưởng|trễ|được|nghỉ)(?!\\p{L})[^,;]{0,40}')
/** `dạy học 02 buổi/ngày`: how a school teaches. */
const TAUGHT = ending('(?:dạy|học)(?! (?:sinh|viên|tập|phí))(?!\\p{L})[^,;]{0,24}')
const OR_MORE = /^\s{0,2}(?:trở|thì|mà)(?!\p{L})/iu
/** So many times a year, as a period of its own. */
const IN_YEAR: ReadonlyMap<number, Per> = new Map([
  [2, 'half-year'],
  [4, 'quarter'],
  [12, 'month'],
])
const FIGURES: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['bốn', 4],
])

export const times: DeadlineRule = {
  name: 'times',
  why: 'báo cáo 03 tháng một lần, kiểm tra 01 lần/quý, mỗi ngày 02 buổi: how often the deed is to be done',
  triggers: ['ngày', 'mỗi', 'hằng', 'hàng', 'cứ', 'một', 'hai', 'ba', 'năm', 'sáu', 'mười', 'tuần', 'tháng', 'quý'],
  yes: [
    'tuần tra vùng giáp ranh, mỗi tháng ít nhất 04 đợt',
    'báo cáo kết quả 03 tháng một lần',
    'kiểm tra ít nhất 01 lần/quý',
    'họp giao ban hai tuần một lần',
    'bố trí lịch giao ban, hai tuần họp một lần',
    'gửi ít nhất 02 tin, 01 clip ngắn/tuần về Trang cộng đồng',
    'kiểm tra 06 tháng/lần',
    'đăng danh sách đơn vị nợ, tháng đăng một lần vào ngày 25',
    'tự kiểm tra tài chính 02 lần/năm',
    'tổ chức diễn tập ít nhất mỗi năm một lần',
    'tuyên truyền trên loa mỗi ngày 02 buổi',
    'phát quang hành lang tuyến mỗi tháng 02 lượt',
    'mở chuyên mục, mỗi tuần đăng ít nhất 02 tin',
    'mười ngày một lần báo cáo đồng chí Bí thư',
    'cứ 03 giờ một lần, trưởng thôn báo cáo mực nước',
    'trực ban 24/24 giờ, ngày hai lần lúc 6 giờ và 16 giờ báo cáo',
  ],
  no: [
    'học sinh vi phạm 01 lần/năm trở lên',
    'mỗi tháng nộp 50 nghìn đồng',
    'giới thiệu ít nhất 03 sinh viên/năm',
    'được nghỉ 02 lần/tuần',
    'một tuần hai mươi đồng',
    'thực hiện chế độ dạy 02 buổi/ngày',
  ],
  read(scene, at) {
    const { text } = scene
    if (charKind(text, at) === FIGURE && matchAt(COUNTS_PERIODS, text, at) === null) return null
    const counted = matchAt(TIMES, text, at)
    const each = counted === null ? matchAt(EACH, text, at) : null
    const perEach = counted === null && each === null ? matchAt(TIMES_PER, text, at) : null
    const once = counted === null && each === null && perEach === null ? matchAt(ONCE_A, text, at) : null
    const hit = counted ?? each ?? perEach ?? once
    if (hit === null) return null
    const end = at + hit[0].length
    const per =
      counted !== null
        ? countedPer(counted)
        : each !== null || once !== null
          ? named((each ?? once)?.[1] ?? once?.[2])
          : perOf(perEach)
    if (per === null || OR_MORE.test(text.slice(end, end + 8)) || MEASURED.test(clauseBefore(scene, at))) return null
    if (/buổi/iu.test(hit[0]) && TAUGHT.test(clauseBefore(scene, at))) return null
    return recurring(per, end)
  },
}

function perOf(hit: RegExpExecArray | null): Per | null {
  const [, count = '', unit] = hit ?? []
  if (/trong/iu.test(hit?.[0] ?? '')) return named(unit)
  const often = FIGURES.get(count.toLowerCase()) ?? Number(count)
  return unit?.toLowerCase() === 'năm' ? (IN_YEAR.get(often) ?? 'year') : named(unit)
}
