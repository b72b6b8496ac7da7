import type { Span } from '../../model/span.js'
import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { WordPairs } from '../clauses/word-pairs.js'
import { readDelivery } from '../rules/duties/delivery.js'
import type { WalkInput } from './walk-shapes.js'
import { namesIssuer, roleIn } from './who.js'

/** A deed of the issuer itself, or of a party the paper is not sent to; where nobody is written to, those of a kind may be meant. */
const isOthers = (input: WalkInput, clause: Clause, item: Item): boolean =>
  clause.kind === 'subject' &&
  clause.assignees !== null &&
  (namesIssuer(input, clause.assignees, item) ||
    (roleIn(input, clause.assignees, item) === 'third-party' &&
      !(input.parties.isUnaddressed && match(item.tokens, clause.assignees.from, 'determiner'))))

/** "Thực hiện Công văn số …;": on what the paper rests, though no comma and no request follow. */
const BASIS =
  /^[-–+•]?\s*(?:thực hiện|căn cứ|triển khai|theo|xét|phúc đáp) (?:công văn|công điện|kế hoạch|thông báo|quyết định|chỉ thị|hướng dẫn|nghị quyết|kết luận|văn bản|quy định)(?![\p{L}])/iu

export const isBasis = (input: WalkInput, { kind }: Clause, span: Span): boolean =>
  kind === 'bare' && BASIS.test(input.text.slice(...span))

/** "Tháng 2 vừa qua, các trường nộp …", "Theo Công văn số …, các xã nộp …", "Trong tháng 3, Trường A nộp …": told, or laid by that paper. */
const TOLD_LEAD =
  /^[-–+•"“(]? ?(?:theo (?!đó)|trong (?:năm|tháng|quý) |(?:năm|tháng|quý) [\dIVX/]{1,7},? |đến nay|hiện nay)/iu
const LATELY = /^[^,]{0,50}vừa qua,/iu
const BEFALLS = /(?<!\p{L})(?:được hưởng|bị cấm|bị loại|bị trừ)(?!\p{L})/iu
/** A year or month to come is a time to do it in. */
function tells(input: WalkInput, span: Span): boolean {
  const words = input.text.slice(...span)
  if (LATELY.test(words) || BEFALLS.test(words)) return true
  if (!TOLD_LEAD.test(words)) return false
  const issued = input.header.date?.value
  const days = input.findDeadlines(span).flatMap(({ date }) => date ?? [])
  return /^[-–+•"“(]? ?theo /iu.test(words) || issued === undefined || !days.some((day) => day > issued)
}

/** What befalls somebody, or how somebody is placed, is not asked; deeds that hand over, make or carry out are. */
const ASKABLE: ReadonlySet<string> = new Set(
  'report register plan propose review assign attend summarise manage support'.split(' '),
)
const CARRIES_OUT = new WordPairs(
  'hoàn thành, thực hiện, triển khai, tổ chức, treo cờ, treo quốc, gia hạn, kê khai, khai báo, nhập số, nhập dữ, vệ sinh, tổng vệ, hoàn tất, tiến hành, ra quân, ghi nhận',
)
/** What who writes will do: "công bố kết quả trước ngày …". */
const PUBLISHES = new WordPairs('công bố')
function isState(clause: Clause, { tokens }: Item): boolean {
  const head = clause.predicate?.head ?? -1
  const family = match(tokens, head, 'verb')?.family
  const [first, second] = [tokens[head]?.key, tokens[head + 1]?.key]
  if (family == null || PUBLISHES.has(first, second)) return true
  return !ASKABLE.has(family) && !(family === 'execute' && CARRIES_OUT.has(first, second))
}

/**
 * In a paper in which no word asks: what those addressed hand over, or do by a day; a span of days may be a rule told. Where
 * something is handed over by a day, whatever is done to it first is meant too ("các chi bộ lựa chọn 01 cá nhân, gửi hồ sơ …").
 */
export function isWanted(
  input: WalkInput,
  clause: Clause,
  { item, span }: { readonly item: Item; readonly span: Span },
): boolean {
  if (isOthers(input, clause, item) || isBasis(input, clause, span) || tells(input, span)) return false
  const due = input.findDeadlines(span).some(({ kind }) => kind !== 'relative')
  return isState(clause, item) ? due && handsOver(input, clause, item) : due || handsOver(input, clause, item)
}

/** "Các đơn vị thu bài, chấm sơ khảo, gửi về Ban Tổ chức …": one of those addressed hands something to somebody. */
export const handsOver = (input: WalkInput, clause: Clause, item: Item): boolean =>
  clause.kind === 'subject' &&
  clause.assignees !== null &&
  clause.predicate !== null &&
  readDelivery(item.tokens, { from: clause.predicate.head, to: clause.to }).recipient !== null &&
  roleIn(input, clause.assignees, item) !== 'third-party'
