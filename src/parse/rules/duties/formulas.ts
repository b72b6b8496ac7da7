import { quick } from '../../quick/quick-pattern.js'
import { orders } from './quoted-law.js'
import { wordPattern as rx } from './word-pattern.js'

const COURTESY = quick(
  /^(?:Xin )?(?:trân trọng|kính)(?: (?:cảm ơn|cám ơn|báo cáo|kính chào|thông báo|kính trình|kính báo)[^.;]{0,120})?[!./ ]{0,9}$/iu,
)

/** With or without who hopes. */
const HOPES = quick(
  /^(?:[^,;.:]{2,80} )?(?:rất )?mong (?:sớm )?nhận được(?![^.;]{0,200}(?:trước|chậm nhất|đến hết)(?: ngày)? \d)/iu,
)

const THANKS = quick(/^(?:xin )?(?:cảm ơn|cám ơn)/iu)

const ENCLOSES = quick(/^\(?(?:xin )?(?:gửi kèm|đính kèm|kèm theo|có [^.;]{0,60}(?:gửi kèm|kèm theo))/iu)

/** "Công văn này thay thế …". */
const OF_ITSELF = quick(
  /^(?:công văn|thông báo|kế hoạch|hướng dẫn|văn bản|quyết định|quy chế|quy định|nghị quyết|chỉ thị|giấy mời|kết luận) này (?:thay|có hiệu lực|được|gửi|phổ biến)/iu,
)

/** "UBND tỉnh mong rằng …", "Kính chúc …" */
const WISHES = quick(
  /^(?:[^,;.:]{2,60} )?(?:mong rằng|hy vọng|hi vọng|kính chúc|xin chúc)(?!\p{L})(?![^.;]{0,200}(?:trước|chậm nhất|đến hết)(?: ngày)? \d)/iu,
)
/** "Danh sách các đơn vị phải báo cáo … gửi kèm Công văn này". */
const COMES_WITH = rx(
  '^(?:danh sách|danh mục|biểu|mẫu|phụ lục|hồ sơ|tài liệu|đề cương)[^.;]{0,120} (?:gửi kèm|đính kèm|kèm theo)(?: theo)?(?: (?:công văn|văn bản|thông báo|kế hoạch)(?: này)?)?[./ ]*$',
)

/** Whether a sentence is a formula of courtesy, of hope or of reference. */
export const isFormula = (text: string): boolean =>
  COURTESY.test(text) ||
  HOPES.test(text) ||
  WISHES.test(text) ||
  THANKS.test(text) ||
  ENCLOSES.test(text) ||
  COMES_WITH.test(text) ||
  (OF_ITSELF.test(text) && !orders(text))
