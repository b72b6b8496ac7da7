import { matchAt, sticky } from '../../../vietnamese/letters.js'
import type { DeadlineRule } from './rule.js'

const POINTED = sticky(
  '(?:theo|đúng|bảo đảm|đảm bảo|trước|cùng|trong)(?: đúng)?(?: các)? (?:mốc )?(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|lộ trình)(?: (?:đã |được )?(?:quy định|nêu|ghi|xác định|giao|yêu cầu|đề ra|hoàn thành|báo cáo|thực hiện))?(?: như| nêu)? (?:(?:ở|tại|trong)(?: (?:phần|các))? (?:mục|khoản|điểm|phần|phụ lục|ý|tiểu mục|biểu|công văn|kế hoạch|thông báo|hướng dẫn|văn bản)(?!\\p{L})[^,;.\\n]{0,50}|trên(?!\\p{L})|như (?:mục|khoản|điểm) [\\p{L}\\d]{1,4}(?:\\.\\d{1,2}){0,2})',
)

/** `thời hạn như điểm 2`, `thời gian như trên`. */
const SAME_AS = sticky(
  '(?:thời hạn|thời gian|hạn)(?: (?:thực hiện|hoàn thành|báo cáo|gửi|nộp))? như (?:(?:nêu |quy định )?(?:ở |tại )?(?:mục|khoản|điểm|phần|ý) [\\p{L}\\d]{1,4}(?:\\.\\d{1,2}){0,2}|(?:nêu )?trên(?!\\p{L}))',
)

/** Together with another thing whose time is known: `cùng thời hạn với nội dung …`, `cùng báo cáo 6 tháng đầu năm`. */
const TOGETHER = sticky(
  'cùng (?:(?:thời hạn|thời gian|thời điểm) (?:nêu )?trên(?!\\p{L})|(?:với )?(?:thời hạn|thời gian) (?:gửi|nộp|báo cáo) [^,;.()\\n]{3,60}|(?:một )?(?:thời hạn|thời gian|thời điểm|lúc|kỳ|đợt)(?: (?:báo cáo|gửi|nộp))? với [^,;.()\\n]{3,60}|kỳ báo cáo (?:tháng|quý|năm|\\d{1,2} tháng)(?: [IV]{1,3}(?!\\p{L}))?|(?:với )?báo cáo (?:nêu |nói |quy định )?(?:tại|ở) (?:mục|khoản|điểm) [\\p{L}\\d]{1,4}(?:\\.\\d{1,2}){0,2}|(?:với )?báo cáo (?:(?:sơ kết|tổng kết|kết quả|công tác|định kỳ)(?: công tác)? ){0,2}(?:tuần|tháng|quý|năm|\\d{1,2} tháng|cuối năm|tổng kết|sơ kết|định kỳ)(?!\\p{L})(?: (?:đầu|cuối) năm)?)',
)

/** A feast whose day is not printed: `trước Tết Nguyên đán`, `trước Tết Dương lịch 2013`. */
const FEAST = sticky(
  'trước (?:dịp )?tết (?:nguyên đán|dương lịch|âm lịch|cổ truyền|trung thu)(?: năm)?(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?(?: (?:năm )?\\d{4})?(?!\\s{0,2}[,(]?\\s{0,2}(?:ngày )?\\d{1,2}/)',
)

/** A day of a month that is not printed as a date: `trước ngày làm việc cuối cùng của tháng 6 năm 2025`. */
const LAST_OF = sticky(
  'trước ngày (?:làm việc )?(?:cuối cùng|đầu tiên|cuối|đầu)(?: của)? (?:tháng|quý|năm) (?:\\d{1,2}|[IV]{1,3})(?:/\\d{4}| năm \\d{4})?(?!\\d)',
)

export const reference: DeadlineRule = {
  name: 'reference',
  why: 'theo thời gian tại khoản 1 Công văn này: the time stands at another place that is named',
  triggers: ['theo', 'đúng', 'bảo', 'đảm', 'cùng', 'trong', 'trước', 'thời', 'hạn'],
  yes: [
    'đăng ký họ tên trước thời điểm nêu tại điểm 2.2',
    'gửi danh sách cùng thời hạn với nội dung tại mục 2',
    'Cùng thời gian trên, chi bộ báo cáo riêng kết quả',
    'danh sách gửi cùng thời hạn nộp hồ sơ tại mục 3.2',
    'gửi báo cáo kết quả cùng với báo cáo 6 tháng đầu năm',
    'cung cấp thêm số liệu cùng với thời hạn gửi báo cáo ở mục 1',
    'gửi báo cáo theo thời gian tại khoản 1 Công văn này',
    'đúng thời hạn nêu tại mục 2',
    'kết quả xác minh gửi về Ban cùng với báo cáo nêu tại mục 5 Công văn này',
    'báo tên về Uỷ ban Kiểm tra cùng kỳ báo cáo quý I',
    'báo cáo Chủ tịch trước ngày làm việc cuối cùng của tháng 6 năm 2025',
    'có kết luận trước Tết Dương lịch 2013',
    'chi trả xong trước Tết Nguyên đán Bính Ngọ năm 2026',
    'báo cáo kết quả giao thông nông thôn, thời hạn như điểm 2',
  ],
  no: [
    'đảm bảo thời gian quy định',
    'đúng thời gian quy định',
    'theo tiến độ',
    'thời gian như các năm trước',
    'cùng với báo cáo viên cấp tỉnh',
    'cùng lúc nhiều việc',
    'trước ngày làm việc của Đoàn',
  ],
  read(scene, at) {
    const match =
      matchAt(POINTED, scene.text, at) ??
      matchAt(SAME_AS, scene.text, at) ??
      matchAt(TOGETHER, scene.text, at) ??
      matchAt(FEAST, scene.text, at) ??
      matchAt(LAST_OF, scene.text, at)
    return match === null ? null : { end: at + match[0].trimEnd().length, fields: { kind: 'reference' } }
  },
}
