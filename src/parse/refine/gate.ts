import type { Span } from '../../model/span.js'
import type { Clause } from '../clauses/clause.js'
import { type Item, UNLABELLED } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { readNames } from '../clauses/names.js'
import type { Range } from '../clauses/sentences.js'
import { quick } from '../quick/quick-pattern.js'
import { ofDirective, speaksFromAbove, tellsOrder } from './orders.js'
import { wordsIn } from './read-part.js'
import { handsOver, isBasis, isWanted } from './unasked.js'
import { NO, type Standing, told, type Verdict, verdict, YES } from './verdict.js'
import type { Frame, Mode, WalkInput } from './walk-shapes.js'
import { isWrittenTo, namesIssuer, roleIn } from './who.js'

/** "- Tổng hợp số liệu theo mẫu sau:", "1. Các chi bộ gửi báo cáo theo các kỳ sau:": a deed of the list, or of a party other than the issuer. */
export function listsDeed(input: WalkInput, item: Item, { from, to }: Range, frame: Frame | undefined): boolean {
  if (match(item.tokens, from, 'verb')) return frame !== undefined
  const names = readNames(item.tokens, from, to, true)
  return names !== undefined && !namesIssuer(input, names, item)
}

/** Whether a clause is laid on somebody by this paper, by its kind and by what stands around it. */
export function judge(input: WalkInput, clause: Clause, standing: Standing): Verdict {
  const { mode, frame, item } = standing
  if (clause.kind === 'none' || clause.kind === 'heading') return NO
  if (clause.kind === 'statement') return told(input, clause, standing, 'statement')
  if (clause.kind === 'directive' && tellsOrder(input, clause, mode)) return told(input, clause, standing, 'statement')
  if (clause.kind === 'directive') return ofDirective(input, clause, standing)
  if (mode === 'telling' || mode === 'law') return NO
  if (clause.kind === 'bare' && VERDICTS.test(wordsFrom(input, clause, item)))
    return told(input, clause, standing, 'statement')
  if (
    clause.kind === 'subject' &&
    (clause.predicate?.modals.length ?? 0) > 0 &&
    BY_PAPER.test(input.text.slice(standing.part[0], standing.part[1]))
  )
    return told(input, clause, standing, 'background')
  if (clause.kind === 'bare' && IN_FORCE.test(wordsFrom(input, clause, item))) return NO
  if (describes(input, clause, standing)) return NO
  if (isPast(input, standing.span)) return told(input, clause, standing, 'statement')
  if (mode === 'quiet' && frame?.terms && OWN_VISITS.test(wordsFrom(input, clause, item))) return NO
  if (mode === 'quiet')
    return verdict(
      frame === undefined
        ? isWanted(input, clause, standing)
        : !frame.nominal &&
            (input.findDeadlines(standing.span).length > 0 ||
              clause.about !== null ||
              handsOver(input, clause, item) ||
              (standing.asked && isOfAddressed(input, clause, item))),
    )
  // what a page calls a notice tells more than it asks
  if (mode === 'asking' && frame === undefined && input.headless && item.label === null && !standing.asked)
    return verdict(isWanted(input, clause, standing))
  if (clause.kind === 'subject') return verdict(ofSubject(input, clause, standing))
  if (clause.about) return verdict(mode === 'asking' || standing.directed || standing.asked)
  if (frame?.nominal) return NO
  if (mode === 'asking')
    return verdict(
      (!standing.opening || standing.directed) &&
        !(
          item.label === null &&
          isBasis(input, clause, standing.span) &&
          input.findDeadlines(standing.span).length === 0
        ),
    )
  // "Xác nhận thành phần dự … chậm nhất ngày …": told by its time to be asked
  if (standing.asked && input.findDeadlines(standing.part).length > 0) return YES
  return verdict(
    standing.directed || (standing.asked && (item.label !== null || GOES_ON.test(input.text.slice(...standing.span)))),
  )
}

/** "II. Thời gian giám sát: 1. Khảo sát tại các xã: từ ngày …": when the sender comes. */
const OWN_VISITS =
  /^(?:khảo sát|giám sát|kiểm tra|thanh tra|xác minh|thẩm tra|làm việc)(?: trực tiếp)? (?:tại|với|ở)(?!\p{L})/iu
/** "Đồng thời phát huy vai trò …": a paragraph that goes on with what was asked above. */
const GOES_ON = /^(?:đồng thời|cùng với đó|song song với đó),? /iu
/** "Theo Kế hoạch số …, các xã phải …": the duty is laid by that paper. */
const BY_PAPER = quick(
  /^[-–+•"“(]?\s*theo (?:công văn|công điện|thông báo|kết luận|kế hoạch|quyết định|chỉ thị|hướng dẫn|nghị quyết|quy định) số[^;.]{4,160}, /iu,
)

/** "Đối tượng kê khai: cán bộ giữ chức vụ …": what stands behind such a label describes. */
const LABEL_LINE = quick(
  /^[-–+•]?\s*(?:đối tượng|thành phần|địa điểm|số lượng|hình thức|nơi nhận|kinh phí|trang phục|phương tiện|điều kiện|tiêu chuẩn|cơ cấu|phạm vi)[^:;.,]{0,30}:/iu,
)

/** "Số lượng: mỗi chi bộ cử 02 đồng chí": each party is told what to do. */
const EACH_SENDS = quick(/: (?:mỗi|từng|các) [^:;,.]{2,50} (?:cử|chọn|giới thiệu|đăng ký|gửi|nộp|lập)(?![\p{L}])/iu)

/** "Kinh phí: các chi bộ lập dự toán gửi … trước ngày …": a party with a time is told to do something all the same. */
const describes = (input: WalkInput, clause: Clause, { part }: Standing): boolean =>
  LABEL_LINE.test(input.text.slice(part[0], part[1])) &&
  !(
    clause.kind === 'subject' &&
    (input.findDeadlines(part).length > 0 || EACH_SENDS.test(input.text.slice(part[0], part[1])))
  )

/** What the issuer finds or agrees to, in its own voice. */
const VERDICTS =
  /^(?:đánh giá cao|ghi nhận(?! (?:ý kiến|số|thông tin|danh sách))|hoan nghênh|cơ bản (?:thống nhất|đồng ý|nhất trí)|đồng ý|nhất trí|tán thành|chấp thuận|thống nhất (?:với|chủ trương|nội dung|chọn|đề xuất|phương án|cao|về|giao))(?![\p{L}])/iu
/** "Quyết định có hiệu lực …", "quy định mới có hiệu lực": a paper, not a deed. */
const IN_FORCE = /^(?:quyết định|quy định|quy chế|nghị quyết|luật|thông tư)(?: [\p{L}]{1,7}){0,8} có hiệu lực/iu
const wordsFrom = ({ text }: WalkInput, clause: Clause, { tokens }: Item): string => {
  const start = tokens[clause.predicate?.from ?? clause.at]?.start ?? 0
  return text.slice(start, start + 80)
}

/** "Công đoàn các xã, phường tổ chức thăm …": those written to, told by name what to do, under whatever heading. */
const isOfAddressed = (input: WalkInput, { kind, assignees }: Clause, item: Item): boolean =>
  kind === 'subject' && assignees !== null && item.label !== null && isWrittenTo(roleIn(input, assignees, item))

const DATED_START =
  /^(?:vào )?(?:(?:sáng|trưa|chiều|tối),? )?(?:ngày |lúc [^,;.]{1,30} ngày )(\d{1,2})\/(\d{1,2})\/(\d{4})/iu

/** "Chiều ngày 09/01/2026, đồng chí X chủ trì cuộc họp": a day before the paper's own opens a tale. */
function isPast({ text, header }: WalkInput, span: Span): boolean {
  const found = DATED_START.exec(text.slice(span[0], Math.min(span[1], span[0] + 60)))
  const issued = header.date?.value
  if (!found || issued === undefined || issued.length !== 10) return false
  const [, day = '', month = '', year = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` <= issued
}

const ENCLOSES = /^(?:kính |xin )?(?:gửi kèm|sao gửi|sao lục|chuyển kèm)(?!\p{L})/iu
/** "Văn phòng Huyện uỷ sao gửi Thông báo số … để các chi bộ biết": what the issuer's own body does with this paper. */
const handsOn = (input: WalkInput, clause: Clause, item: Item, span: Span): boolean =>
  clause.assignees !== null &&
  ENCLOSES.test(wordsFrom(input, clause, item)) &&
  input.findDeadlines(span).length === 0 &&
  roleIn(input, clause.assignees, item) === 'issuer'

const FAR_ABOVE =
  /^(?:ban (?:thường vụ|chấp hành|bí thư) ?)?(?:tỉnh (?:uỷ|ủy)|thành (?:uỷ|ủy)|trung ương|chính phủ|thủ tướng|quốc hội|bộ chính trị)(?: |$)/iu
/** "Tỉnh uỷ tổ chức Đại hội vào ngày …": what an organ above does. */
const tellsOfAbove = (input: WalkInput, { assignees, predicate }: Clause, item: Item): boolean =>
  assignees !== null &&
  (predicate?.modals.length ?? 0) === 0 &&
  speaksFromAbove(input, assignees, item) &&
  FAR_ABOVE.test(wordsIn(input.text, item.tokens, assignees))

function ofSubject(input: WalkInput, clause: Clause, { mode, directed, asked, item, span }: Standing): boolean {
  if (handsOn(input, clause, item, span)) return false
  if (mode === 'asking') return true
  if (clause.assignees && namesIssuer(input, clause.assignees, item)) return false
  if (clause.assignees && item.label === null && tellsOfAbove(input, clause, item)) return false
  if (directed || asked || (clause.predicate?.modals.length ?? 0) > 0) return true
  if (item.label === null) return false
  return (
    (clause.assignees !== null && roleIn(input, clause.assignees, item) !== 'third-party') ||
    input.findDeadlines(span).length > 0
  )
}

/** A sentence of bases before the list: what it says in passing is no duty. */
export function isOpening(
  item: Item,
  clauses: readonly Clause[],
  place: { readonly beforeNumbers: boolean; readonly mode: Mode },
): boolean {
  if (place.beforeNumbers && !item.label && !clauses.some((clause) => clause.kind === 'directive')) return true
  if (item.label || place.mode === 'asking')
    return clauses.some(
      (clause) => clause.kind === 'directive' && clause.adjuncts.length > 0 && clause.assigner !== null,
    )
  return true
}

/** Printed numbers count, bullets do not. */
export const isNumbered = (item: Item): boolean => item.label !== null && item.rank < UNLABELLED
