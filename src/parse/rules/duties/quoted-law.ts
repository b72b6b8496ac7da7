import { quick } from '../../quick/quick-pattern.js'
import { WORD_BEGINS as B, WORD_ENDS as E, wordPattern as rx } from './word-pattern.js'

/** A directive to somebody: after it a sentence is no mere recital of law. */
const ORDERS = quick(
  /(?<![\p{L}])(?:[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao) (?:(?:các|quý|đồng chí|cấp|chi|đảng|đơn vị|cơ quan|cán bộ|toàn thể|mỗi|từng|tất cả|phòng|trường|trưởng|thủ trưởng|hiệu trưởng|giám đốc) |\p{Lu})|(?:^|[,;] )\p{Lu}[^,;.]{2,60} (?:chỉ đạo|phân công|giao nhiệm vụ cho|giao trách nhiệm cho|kêu gọi|nhắc|lưu ý|rất mong|mong muốn) (?:các|mỗi|từng|toàn|quý|\p{Lu})/u,
)
/** "Căn cứ Nghị định số …, Sở X yêu cầu:" over a list. */
const ASKS_BELOW = quick(/[,;] \p{Lu}[^,;:]{2,60} (?:đề nghị|yêu cầu|giao|chỉ đạo)[^,;:.]{0,60} ?:\s?$/u)
/** Whether the words tell somebody to do something. */
export const orders = (text: string): boolean => ORDERS.test(text) || ASKS_BELOW.test(text)

/** "Theo quy định, … phải …": what the rules say, without a day of this paper's own. */
const BY_RULE = rx(
  `^theo quy định(?: (?:của|tại) [^,;.]{1,60}| hiện hành)?,[^;.]{0,200}${B}(?:phải được|được|có trách nhiệm|có quyền)${E}`,
)
const LAW_HEAD = rx(
  `^["“(]?(?:(?:theo|căn cứ)(?: vào)? (?:quy định )?(?:tại |của )?(?:điểm|khoản|điều|điều lệ|tiết|luật|nghị định|thông tư|bộ luật|hiến pháp)${E}|tại (?:điểm|khoản|điều|mục|tiết)${E}[^.;:]{0,160}(?:quy định|nêu rõ|nêu|ghi)|(?:điểm [\\p{L}\\d]{1,4}|(?:khoản|điều) \\d{1,3}[a-zđ]?)(?!\\p{L})[^.;:]{0,160}${B}(?:quy định|nêu rõ))`,
)

/** The bases of this paper with the list it announces: `Căn cứ Điều lệ Đảng; …, Ban Thường vụ … thực hiện những nội dung sau:`. */
const BASES_AND_LIST = quick(
  /^căn cứ(?![\p{L}])[^:]{20,}(?:nội dung|nhiệm vụ|vấn đề|công việc|giải pháp|yêu cầu|công tác|việc)(?: [\p{L}]{2,7}){0,4} sau(?: đây)? ?: ?$/iu,
)

/** `Căn cứ Thông tư số …, Sở Y tế hướng dẫn các đơn vị … như sau:`: on the ground of the law the issuer itself speaks. */
const BASES_AND_ORDER = quick(
  /^(?:Căn cứ|Theo|Thực hiện)(?![\p{L}])[^:]{10,}[,;] (?:\p{Lu}[\p{L}]{0,9}[ ,]{1,2}(?:[\p{L}\-–()]{1,12}[ ,]{1,2}){0,14})(?:hướng dẫn|triển khai|có ý kiến|chỉ đạo|kết luận|phân công|lưu ý|quán triệt|tổ chức)(?![\p{L}])[^:]{0,200} (?:như sau|cụ thể|sau|sau đây) ?: ?$/u,
)

const DAY = /\d{1,2}\/\d{1,2}\/\d{4}|ngày \d{1,2}/u

/** Whether a sentence recites what a law or a rule says, and lays nothing on anybody itself. */
export const quotesLaw = (text: string): boolean =>
  (LAW_HEAD.test(text) || (BY_RULE.test(text) && !DAY.test(text))) &&
  !orders(text) &&
  !BASES_AND_LIST.test(text) &&
  !BASES_AND_ORDER.test(text)
