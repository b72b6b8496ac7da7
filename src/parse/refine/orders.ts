import type { Span } from '../../model/span.js'
import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import { phraseKey } from '../clauses/key.js'
import type { Names } from '../clauses/names.js'
import { barePredicate } from '../clauses/predicate.js'
import { quick } from '../quick/quick-pattern.js'
import { unmarked } from '../rules/duties/roles/organ-keys.js'
import { wordsIn } from './read-part.js'
import { type Standing, told, type Verdict, verdict, YES } from './verdict.js'
import type { Mode, WalkInput } from './walk-shapes.js'
import { isWrittenTo, namesIssuer, roleIn, speaksUnnamed } from './who.js'

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

/** An organ above in the sentences before the list: what it asks is the ground of this paper. */
const ABOVE =
  /(?<![\p{L}])(?:tỉnh (?:uỷ|ủy)|thành (?:uỷ|ủy)|huyện (?:uỷ|ủy)|trung ương|chính phủ|thủ tướng|bộ chính trị|ban bí thư|bộ|(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân) (?:tỉnh|thành phố|huyện))(?![\p{L}])/iu
/** Compared without marks: heads are sometimes typed so. */
const longKey = (words: string): string => unmarked(phraseKey(words).replace(/^ubnd /u, 'ủy ban nhân dân '))
export function speaksFromAbove(input: WalkInput, names: Names, item: Item): boolean {
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
  const role = roleIn(input, assigner, item)
  if (clause.directive === 'kêu gọi' && !isWrittenTo(role)) return clause
  const predicate = barePredicate(item.tokens, assigner.to, clause.to)
  return predicate
    ? { ...clause, kind: 'subject', assigner: null, directive: null, assignees: assigner, predicate }
    : clause
}

/** "UBND xã yêu cầu các thôn hoàn thành …" in a report: what was ordered is told. */
export const tellsOrder = (input: WalkInput, clause: Clause, mode: Mode): boolean =>
  mode === 'telling' &&
  input.header.type?.code === 'BC' &&
  clause.assigner !== null &&
  /^(?:yêu cầu|giao|chỉ đạo|phân công)$/u.test(clause.directive ?? '')

/** "Ngày …, Chủ tịch UBND tỉnh yêu cầu …", "Tại lễ phát động …": where and when it was said. */
const SAID_THERE =
  /^[-–+•"“(]?\s*(?:vào )?(?:ngày \d|tại (?:lễ|buổi|cuộc|hội|phiên|công văn|thông báo|kế hoạch|văn bản))/iu
/** Without a head: an order told of others, or said by the highest in a paper to others. */
function toldOfOthers(input: WalkInput, assigner: Names, { assignees }: Clause, item: Item, lead: string): boolean {
  const asked = assignees && roleIn(input, assignees, item)
  if (SAID_THERE.test(lead)) return asked !== 'addressee' || ABOVE.test(wordsIn(input.text, item.tokens, assigner))
  const highest = HIGHEST.test(wordsIn(input.text, item.tokens, assigner))
  return highest && !input.parties.isUnaddressed && (asked === null || asked === 'third-party')
}

/** "Bộ giao Cục Thú y xây dựng …; Cục Thú y kính đề nghị …": without a head, who asks in the paper is who writes it. */
const asksItself = (input: WalkInput, names: Names, item: Item): boolean =>
  roleIn(input, names, item) === 'third-party' &&
  names.each.some((range) =>
    ASKING.some((asks) => input.text.includes(`${wordsIn(input.text, item.tokens, range)} ${asks}`)),
  )
const ASKING = ['đề nghị', 'kính đề nghị', 'trân trọng đề nghị']

/** An order is the paper's own when the issuer gives it, or those it serves or speaks for; one given elsewhere is told. */
export function ofDirective(input: WalkInput, clause: Clause, standing: Standing): Verdict {
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
    roleIn(input, clause.assignees, item) !== 'third-party' &&
    (!HIGHEST.test(name) || parties.serves(name))
  )
    return verdict(!TOLD.test(lead))
  return told(input, clause, standing, 'background')
}
