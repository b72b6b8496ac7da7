import type { Span } from '../../model/span.js'
import type { Clause } from '../clauses/clause.js'
import { type Item, UNLABELLED } from '../clauses/items.js'
import { phraseKey } from '../clauses/key.js'
import { match } from '../clauses/lexicon.js'
import { type Names, readNames } from '../clauses/names.js'
import { barePredicate } from '../clauses/predicate.js'
import type { Range } from '../clauses/sentences.js'
import { quick } from '../quick/quick-pattern.js'
import { unmarked } from '../rules/duties/roles/organ-keys.js'
import { wordsIn } from './read-part.js'
import { handsOver, isBasis, isWanted } from './unasked.js'
import type { Frame, Mode, Statement, WalkInput } from './walk-shapes.js'
import { namesIssuer, namesOf, speaksUnnamed } from './who.js'

/** Words that make what follows in the sentence a thing of the past. */
const TOLD = quick(
  /(?<![\p{L}])(?:đã|nhận được(?! (?:công văn|văn bản|công điện|thông báo|kế hoạch) (?:này|trên))|ngày trước)(?![\p{L}])|^(?:ngày|tại (?:công văn|kế hoạch|thông báo|cuộc họp))(?![\p{L}])/iu,
)
const GIVEN_THERE =
  /^[-–+•"“(]?\s*(?:trước đó,? )?(?:tại|trong) (?:các )?(?:công văn|công điện|thông báo|kết luận|văn bản|kế hoạch|quyết định|chỉ thị|tờ trình|báo cáo|phiếu|nghị quyết)(?![\p{L}])/iu
/** "Chủ tịch UBND tỉnh đã có ý kiến tại Công văn số …, yêu cầu UBND huyện …": what that paper ordered. */
const HAS_WRITTEN = /(?<![\p{L}])đã (?:ký|ban hành|có|gửi)(?![\p{L}])[^;]{0,160}\d/iu
/** "Thủ tướng đã giao các bộ …; giao UBND các tỉnh …": the order told goes on behind the semicolon. */
const HAS_ORDERED = /(?<![\p{L}])đã (?:giao|yêu cầu|chỉ đạo|đề nghị|phân công)(?![\p{L}])/iu
export const ordersOn = (text: string, sentence: Span, clause: Clause): boolean =>
  clause.kind === 'directive' && clause.assigner === null && HAS_ORDERED.test(text.slice(...sentence))

const ASSIGNS = /^(?:giao|yêu cầu|chỉ đạo|giao cho)$/u
/** Organs that give their orders in papers of their own; an office hands on what those it serves ask. */
const HIGHEST = quick(/(?:thủ tướng|chính phủ|quốc hội|bộ trưởng|trung ương|ban bí thư|bộ chính trị)/iu)

/** Where a clause stands, as far as it bears on whether it lays a duty. */
export interface Standing {
  readonly mode: Mode
  readonly frame: Frame | undefined
  /** A directive stands before it in the same paragraph. */
  readonly directed: boolean
  /** A directive or an announced list stands before it in the paper. */
  readonly asked: boolean
  /** It stands in the sentences of bases before the list. */
  readonly opening: boolean
  readonly item: Item
  readonly index: number
  readonly span: Span
  /** The part of the sentence the clause stands in. */
  readonly part: Span
}

/** Whether the paper itself lays on somebody what a clause says; if it only tells, the statement it makes. */
export interface Verdict {
  readonly allowed: boolean
  readonly statement: Statement | null
}

const YES: Verdict = { allowed: true, statement: null }
const NO: Verdict = { allowed: false, statement: null }
const verdict = (allowed: boolean): Verdict => (allowed ? YES : NO)

/** "- Tổng hợp số liệu theo mẫu sau:", "1. Các chi bộ gửi báo cáo theo các kỳ sau:": a deed of the list, or of a party other than the issuer. */
export function listsDeed(input: WalkInput, item: Item, { from, to }: Range, frame: Frame | undefined): boolean {
  if (match(item.tokens, from, 'verb')) return frame !== undefined
  const names = readNames(item.tokens, from, to, true)
  return names !== undefined && !namesIssuer(input, names, item)
}

/** An organ above in the sentences before the list: what it asks is the ground of this paper. */
const ABOVE =
  /(?<![\p{L}])(?:tỉnh (?:uỷ|ủy)|thành (?:uỷ|ủy)|huyện (?:uỷ|ủy)|trung ương|chính phủ|thủ tướng|bộ chính trị|ban bí thư|bộ|(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân) (?:tỉnh|thành phố|huyện))(?![\p{L}])/iu
/** Compared without marks: heads are sometimes typed so. */
const longKey = (words: string): string => unmarked(phraseKey(words).replace(/^ubnd /u, 'ủy ban nhân dân '))
function speaksFromAbove(input: WalkInput, names: Names, item: Item): boolean {
  const name = wordsIn(input.text, item.tokens, names)
  if (input.parties.serves(name)) return false
  const organ = ABOVE.exec(name)?.[0]
  const issuer = longKey(input.header.issuer?.value ?? '')
  if (organ === undefined || issuer === '') return false
  const head = issuer.split(' ').slice(0, 2).join(' ')
  return !issuer.includes(longKey(organ)) && !longKey(name).includes(head)
}

const OF_OWN_DOING = /^(?:đôn đốc|chỉ đạo|phân công|nhắc|mời|kêu gọi|triệu tập|lưu ý|chỉ định|phân công nhiệm vụ)$/u

/** "Sở X đôn đốc nhà thầu": such a verb orders only in the mouth of the issuer; of anybody else it is what they are to do. */
export function ownDoing(input: WalkInput, clause: Clause, item: Item): Clause {
  const { assigner } = clause
  if (clause.kind !== 'directive' || !assigner || !OF_OWN_DOING.test(clause.directive ?? '')) return clause
  if (input.parties.serves(wordsIn(input.text, item.tokens, assigner))) return clause
  if (namesIssuer(input, assigner, item) || speaksUnnamed(input, assigner, item)) return clause
  // "Đảng uỷ, Ban Giám đốc kêu gọi toàn thể cán bộ …": those the paper is not sent to call on others
  const role = input.parties.roleOf(namesOf(input.text, assigner, item), false).role
  if (clause.directive === 'kêu gọi' && role !== 'addressee' && role !== 'subset') return clause
  const predicate = barePredicate(item.tokens, assigner.to, clause.to)
  return predicate
    ? { ...clause, kind: 'subject', assigner: null, directive: null, assignees: assigner, predicate }
    : clause
}

/** "UBND xã yêu cầu các thôn hoàn thành …" in a report: what was ordered is told. */
const tellsOrder = (input: WalkInput, clause: Clause, mode: Mode): boolean =>
  mode === 'telling' &&
  input.header.type?.code === 'BC' &&
  clause.assigner !== null &&
  /^(?:yêu cầu|giao|chỉ đạo|phân công)$/u.test(clause.directive ?? '')

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
  if (mode === 'quiet')
    return verdict(
      frame === undefined
        ? isWanted(input, clause, standing)
        : !frame.nominal &&
            (input.findDeadlines(standing.span).length > 0 || clause.about !== null || handsOver(input, clause, item)),
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

function told(input: WalkInput, clause: Clause, { item, index, span }: Standing, kind: Statement['kind']): Verdict {
  const subject = clause.assigner ? wordsIn(input.text, item.tokens, clause.assigner) : ''
  return { allowed: false, statement: { item: index, span, subject, kind } }
}

/** "Ngày …, Chủ tịch UBND tỉnh yêu cầu …", "Tại lễ phát động …": where and when it was said. */
const SAID_THERE =
  /^[-–+•"“(]?\s*(?:vào )?(?:ngày \d|tại (?:lễ|buổi|cuộc|hội|phiên|công văn|thông báo|kế hoạch|văn bản))/iu
/** Without a head: an order told of others, or said by the highest in a paper to others. */
function toldOfOthers(input: WalkInput, assigner: Names, { assignees }: Clause, item: Item, lead: string): boolean {
  const asked = assignees && input.parties.roleOf(namesOf(input.text, assignees, item), false).role
  if (SAID_THERE.test(lead)) return asked !== 'addressee' || ABOVE.test(wordsIn(input.text, item.tokens, assigner))
  const highest = HIGHEST.test(wordsIn(input.text, item.tokens, assigner))
  return highest && !input.parties.isUnaddressed && (asked === null || asked === 'third-party')
}

/** "Bộ giao Cục Thú y xây dựng …; Cục Thú y kính đề nghị …": without a head, who asks in the paper is who writes it. */
const asksItself = ({ text, parties }: WalkInput, names: Names, item: Item): boolean =>
  parties.roleOf(namesOf(text, names, item), false).role === 'third-party' &&
  names.each.some((range) => ASKING.some((asks) => text.includes(`${wordsIn(text, item.tokens, range)} ${asks}`)))
const ASKING = ['đề nghị', 'kính đề nghị', 'trân trọng đề nghị']

function ofDirective(input: WalkInput, clause: Clause, standing: Standing): Verdict {
  const { text, parties } = input
  const { item, span } = standing
  const lead = text.slice(standing.part[0], item.tokens[clause.at]?.start ?? span[1])
  // "Tại Công văn số …, X giao Y …": the order was given there
  if (clause.assigner && GIVEN_THERE.test(lead)) return told(input, clause, standing, 'background')
  if (!clause.assigner && HAS_WRITTEN.test(lead) && ASSIGNS.test(clause.directive ?? ''))
    return told(input, clause, standing, 'background')
  if (clause.assigner && standing.opening && speaksFromAbove(input, clause.assigner, item))
    return told(input, clause, standing, 'background')
  if (!clause.assigner || namesIssuer(input, clause.assigner, item)) return YES
  if (input.header.issuer === null && clause.assignees && asksItself(input, clause.assignees, item))
    return told(input, clause, standing, 'background')
  if (input.header.issuer === null)
    return toldOfOthers(input, clause.assigner, clause, item, lead) ? told(input, clause, standing, 'background') : YES
  // "Thường trực Tỉnh uỷ giao Đảng uỷ Khối …": the issuer's own task
  if (clause.assignees && namesIssuer(input, clause.assignees, item)) return told(input, clause, standing, 'background')
  const name = wordsIn(text, item.tokens, clause.assigner)
  if (parties.isGeneric(name)) return YES
  // an office hands on what those it serves ask of any organ
  if (parties.serves(name)) return verdict(!TOLD.test(lead))
  // "Đảng uỷ, Ban Giám đốc, Công đoàn kêu gọi …": what leads an organ calls on its people
  if (clause.directive === 'kêu gọi' && lead.trim() === '' && !HIGHEST.test(name)) return YES
  // "Ban Thường vụ Đảng ủy yêu cầu" of a committee printed by another name: only a higher organ speaks through another paper
  if (
    clause.assignees &&
    parties.roleOf(namesOf(text, clause.assignees, item), false).role !== 'third-party' &&
    (!HIGHEST.test(name) || parties.serves(name))
  )
    return verdict(!TOLD.test(lead))
  return told(input, clause, standing, 'background')
}

const ENCLOSES = /^(?:kính |xin )?(?:gửi kèm|sao gửi|sao lục|chuyển kèm)(?!\p{L})/iu
/** "Văn phòng Huyện uỷ sao gửi Thông báo số … để các chi bộ biết": what the issuer's own body does with this paper. */
const handsOn = (input: WalkInput, clause: Clause, item: Item, span: Span): boolean =>
  clause.assignees !== null &&
  ENCLOSES.test(wordsFrom(input, clause, item)) &&
  input.findDeadlines(span).length === 0 &&
  input.parties.roleOf(namesOf(input.text, clause.assignees, item), false).role === 'issuer'

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
    (clause.assignees !== null &&
      input.parties.roleOf(namesOf(input.text, clause.assignees, item), false).role !== 'third-party') ||
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
