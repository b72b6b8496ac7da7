import { matchAt, sticky } from '../../../vietnamese/letters.js'
import type { DeadlineRule } from './rule.js'

const POINTED = sticky(
  '(?:theo|đúng|bảo đảm|đảm bảo|trước|cùng|trong)(?: đúng)?(?: các)? (?:mốc )?(?:thời gian|thời hạn|hạn|tiến độ|lộ trình)(?: (?:đã |được )?(?:quy định|nêu|ghi|xác định|giao|yêu cầu|đề ra|hoàn thành|báo cáo|thực hiện))?(?: như| nêu)? (?:(?:ở|tại|trong)(?: (?:phần|các))? (?:mục|khoản|điểm|phần|phụ lục|ý|tiểu mục|biểu|công văn|kế hoạch|thông báo|hướng dẫn|văn bản)(?!\\p{L})[^,;.\\n]{0,50}|trên(?!\\p{L})|như (?:mục|khoản|điểm) [\\p{L}\\d.]{1,6})',
)

export const reference: DeadlineRule = {
  name: 'reference',
  why: 'theo thời gian tại khoản 1 Công văn này: the time stands at another place that is named',
  triggers: ['theo', 'đúng', 'bảo', 'đảm', 'cùng', 'trong', 'trước'],
  yes: ['gửi báo cáo theo thời gian tại khoản 1 Công văn này', 'đúng thời hạn nêu tại mục 2'],
  no: ['đảm bảo thời gian quy định', 'đúng thời gian quy định', 'theo tiến độ'],
  read(scene, at) {
    const match = matchAt(POINTED, scene.text, at)
    return match === null ? null : { end: at + match[0].trimEnd().length, fields: { kind: 'reference' } }
  },
}
