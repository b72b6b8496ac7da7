import { quick } from '../../quick/quick-pattern.js'

const REFUSAL = quick(
  /(?<![\p{L}])(?:sẽ )?không (?:được )?(?:tiếp nhận|nhận|xem xét|giải quyết|thẩm định|tổng hợp)[^;.:]{0,60}[.!/ ]{0,9}$/iu,
)
/** "Mọi hồ sơ gửi sau ngày … sẽ không được tiếp nhận": what is not taken any more. */
export const refuses = (words: string): boolean =>
  REFUSAL.test(words) && !ALSO_DENIES.test(words) && !ASKED_FIRST.test(words)
/** "Đề nghị … chậm nhất ngày …, không nhận báo cáo sau ngày …": asked, then what is denied besides. */
const ASKED_FIRST =
  /^(?!(?:quá|sau|hết|hồ sơ|bài|mọi|những|các trường hợp)(?!\p{L}))(?:[^.;]{0,160}(?<!\p{L})(?:đề nghị|yêu cầu)(?!\p{L})|[^.;]{4,160}(?<!\p{L})(?:trước|chậm nhất|hạn cuối|đến hết)(?!\p{L})[^,;]{4,60}[,(])[^.;]{0,160}không /iu
/** "Nếu …, Sở X trả lại trong …, không thẩm định …": a deed stands between the case and what is denied besides. */
const ALSO_DENIES =
  /^(?:nếu|khi|trường hợp) [^,;]{2,200},[^,;]{2,200}(?:trong|trước|chậm nhất) [^,;]{2,200},(?:[^,;]{2,120},){0,2} không [^,;]{2,80}$/iu

/** "Quá thời hạn trên, …": what follows when the time has passed. */
const TIME_PASSED =
  /^(?:nếu )?(?:quá|sau|hết) (?:(?:thời (?:hạn|gian|điểm)|ngày)[^.;]{0,40}(?:trên|nêu|này|đó|quy định)(?![\p{L}])|(?:thời hạn|thời gian|hạn)(?=,? (?:mà |nếu |sẽ )?(?:không|chưa)(?![\p{L}])))/iu
const BEFALLS =
  /^[^.;]{0,130}(?<![\p{L}])(?:sẽ|coi như|xem như|không|chịu trách nhiệm|được xem|được coi|thì)(?![\p{L}])/iu
const UNMET = /^ (?:mà|nếu)(?: vẫn)? (?:không|chưa)[^,;.]{2,60},/iu
const BEFALLS_NOW = /^[^.;]{0,60}(?<![\p{L}])(?:sẽ|coi như|xem như|được xem|được coi)(?![\p{L}])/iu
/** "quá thời hạn không có ý kiến coi như thống nhất" */
const LATE_WITHOUT = /^,? (?:mà |nếu )?(?:không|chưa)(?![\p{L}])/iu
const DEEMED_THEN = /^[^.;]{0,90}(?<![\p{L}])(?:sẽ|coi như|xem như|được xem|được coi|thì không|thì coi)(?![\p{L}])/iu
/** Whether words tell what befalls those who come when the time has passed. */
export function tooLate(words: string): boolean {
  const passed = TIME_PASSED.exec(words)
  if (passed === null) return false
  const rest = words.slice(passed[0].length)
  if (refuses(rest)) return true
  if (LATE_WITHOUT.test(rest) && !/(?:trên|nêu|này|đó|quy định)$/iu.test(passed[0])) return DEEMED_THEN.test(rest)
  // "Quá thời hạn trên mà không có người nhận, Cục … thành lập Hội đồng": a case, then a deed
  const unmet = UNMET.exec(rest)
  return unmet ? BEFALLS_NOW.test(rest.slice(unmet[0].length)) : BEFALLS.test(rest)
}
