import { type Clause, readClause } from '../clauses/clause.js'
import { directiveAt } from '../clauses/directive.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { type Names, readNames } from '../clauses/names.js'
import { barePredicate } from '../clauses/predicate.js'
import type { Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { doneBesides, wantsMore } from '../rules/duties/known-and-done.js'
import type { Duty } from './duty.js'
import { ownDoing } from './orders.js'
import { spanOf, wordsIn } from './read-part.js'
import type { WalkInput } from './walk-shapes.js'
import { isWrittenTo, namesIssuer, roleIn, speaksUnnamed } from './who.js'

const ASKS = /^(?:xin |kính |trân trọng ){0,3}(?:đề nghị|yêu cầu|mong|mời|triệu tập)(?![\p{L}])/iu
/** "… thống nhất chủ trương và giao Sở X …" */
const GIVES = /^giao(?!\p{L})/u
/** What the issuer does with the paper in hand: gửi, chuyển, thông báo, xin, sao. */
const HANDS = new Set('gửi chuyển thông xin sao'.split(' '))
const JOINS = new Set([',', 'và', 'thời', 'kính', 'trọng'])

/** "Sở X gửi dự thảo …, đề nghị các đơn vị góp ý …": the issuer tells what it does; what it asks of others stands behind. */
function asksBehind(input: WalkInput, clause: Clause, item: Item, range: Range): Clause {
  const { assignees, predicate } = clause
  if (clause.kind !== 'subject' || !assignees || !predicate || predicate.modals.length > 0) return clause
  const hands = HANDS.has(item.tokens[predicate.head]?.key ?? '')
  const speaks = namesIssuer(input, assignees, item) || speaksUnnamed(input, assignees, item)
  // a body of the issuer hands on what it was told
  if (!speaks && !(hands && roleIn(input, assignees, item) === 'issuer')) return clause
  for (let at = predicate.head + 1; at < range.to; at++) {
    if (!opensRequest(item.tokens, at)) continue
    const found = directiveAt(item.tokens, at, range.to, assignees)
    const gives = GIVES.test(found?.directive ?? '') && found?.assignees && namesIssuer(input, assignees, item)
    if (!found?.predicate || !(ASKS.test(found.directive ?? '') || gives)) continue
    const role = found.assignees && roleIn(input, found.assignees, item)
    // "thẩm định dự toán, đề nghị cấp kinh phí", "và đề nghị trình …": it asks for itself
    const asks =
      role === null
        ? hands && (item.tokens[at - 1]?.key !== 'và' || hasTime(input, item, at, range.to))
        : hands || role === 'addressee' || (item.tokens[at - 1]?.key === 'và' && namesIssuer(input, assignees, item))
    // "UBND tỉnh gửi kèm biểu mẫu và đề nghị Bệnh viện tỉnh …": who is known to write may ask any organ
    return asks && (role !== 'third-party' || namesIssuer(input, assignees, item)) ? found : clause
  }
  return hands ? (sentFor(input, predicate.head, item, range) ?? clause) : clause
}

const SENT_FOR = 'để'
const SENT_FOR_RULE = 'directive/sent-for'
/** Whether a duty is what a paper was sent for, not asked in words of asking. */
export const isSentFor = ({ trace }: Duty): boolean => trace.some(({ rule }) => rule === SENT_FOR_RULE)
/** Says of the duties of such a clause where they come from. */
export function noteSentFor({ directive }: Clause, duties: readonly Duty[]): void {
  if (directive !== SENT_FOR) return
  for (const { trace, span } of duties)
    trace.push({
      value: 'kind',
      rule: SENT_FOR_RULE,
      reason: 'what the paper is sent for is wanted of whom it is sent to',
      span,
    })
}

/** "Sở X gửi dự thảo … để các đơn vị góp ý, gửi về Sở trước ngày …": what it is sent for, with a day, is asked of those named. */
function sentFor(input: WalkInput, from: number, item: Item, { to }: Range): Clause | undefined {
  const at = item.tokens.findIndex((token, i) => i > from && i < to && token.key === 'để' && token.depth === 0)
  if (at < 0) return undefined
  const found = readClause(item.tokens, { from: at + 1, to })
  if (found.kind === 'statement') return knownAndDone(input, found, item, to)
  const words = input.text.slice(...spanOf(item.tokens, { from, to }))
  if (!found.predicate || !(hasTime(input, item, at, to) || wantsMore(words))) return undefined
  const assignees =
    found.kind === 'subject' ? found.assignees : found.kind === 'bare' ? sentTo(item.tokens, { from, to: at }) : null
  if (!assignees) return undefined
  const role = roleIn(input, assignees, item)
  return isWrittenTo(role) ? { ...found, kind: 'directive', directive: SENT_FOR, assignees } : undefined
}

/** "thông báo để các sinh viên biết và | đăng ký …" */
function knownAndDone(input: WalkInput, told: Clause, item: Item, to: number): Clause | undefined {
  const names = told.assigner
  if (!names) return undefined
  const start = item.tokens[names.from]?.start ?? 0
  const deed = doneBesides(input.text.slice(start, spanOf(item.tokens, { from: names.from, to })[1]))
  const at = deed === null ? -1 : item.tokens.findIndex((token) => token.start >= start + deed)
  const predicate = at < 0 ? undefined : barePredicate(item.tokens, at, to)
  const role = roleIn(input, names, item)
  return predicate && (role !== 'third-party' || input.parties.isUnaddressed)
    ? { ...told, kind: 'directive', directive: SENT_FOR, assigner: null, assignees: names, predicate }
    : undefined
}

/** "gửi Quý cơ quan dự thảo | để xem xét", "chuyển đơn đến Phòng Thanh tra | để giải quyết": who gets it. */
function sentTo(tokens: readonly Token[], handing: Range): Clause['assignees'] {
  const { recipient } = readDelivery(tokens, handing)
  return recipient ? (readNames(tokens, recipient.from, recipient.to, false) ?? null) : null
}

const hasTime = (input: WalkInput, item: Item, from: number, to: number): boolean =>
  input.findDeadlines(spanOf(item.tokens, { from, to })).length > 0

const opensRequest = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.depth === 0 && JOINS.has(tokens[at - 1]?.key ?? '') && match(tokens, at, 'directive') !== undefined

const TOLD_FIRST: ReadonlySet<Clause['kind']> = new Set(['subject', 'statement', 'none', 'bare'])
/**
 * "Báo X đăng bài “…”, Thủ tướng giao Bộ Y …", "Phục vụ kỳ họp, UBND tỉnh chỉ đạo …", "… có ý kiến như sau: Đề nghị …":
 * whatever is told first, the order of who writes is what the sentence is for.
 */
function ordersBehind(input: WalkInput, clause: Clause, item: Item, { from, to }: Range): Clause {
  if (!TOLD_FIRST.has(clause.kind) || (clause.predicate?.modals.length ?? 0) > 0) return clause
  const { tokens } = item
  // "Ban Thường vụ thống nhất và giao …"
  const decides = clause.kind === 'statement' && clause.assigner && namesIssuer(input, clause.assigner, item)
  const given = decides && clause.assigner ? orderOf(tokens, clause.assigner, to) : undefined
  if (given?.assignees && given.predicate) return given
  for (let at = (clause.predicate?.head ?? from) + 1; at < to; at++) {
    const mark = tokens[at]?.depth === 0 ? tokens[at - 1]?.key : undefined
    if (mark !== ',' && mark !== ':') continue
    const names = readNames(tokens, at, to, true)
    const speaks =
      names && (namesIssuer(input, names, item) || input.parties.serves(wordsIn(input.text, tokens, names)))
    const found = speaks ? orderOf(tokens, names, to) : mark === ':' ? directiveAt(tokens, at, to, null) : undefined
    if (found?.assignees && found.predicate) return found
  }
  return clause
}

const LONGEST_DEED = 14
/** What `names` order: right behind them, or joined to a deed of their own ("gửi kèm biểu mẫu và đề nghị …"). */
function orderOf(tokens: readonly Token[], names: Names, to: number): Clause | undefined {
  const behindAdverb = names.to + (match(tokens, names.to, 'adverb')?.length ?? 0)
  const own = directiveAt(tokens, names.to, to, names) ?? directiveAt(tokens, behindAdverb, to, names)
  if (own) return own
  for (let i = names.to; i < Math.min(to, names.to + LONGEST_DEED); i++) {
    if (tokens[i]?.kind === 'mark') return undefined
    if (tokens[i]?.key === 'và' && match(tokens, i + 1, 'directive')) return directiveAt(tokens, i + 1, to, names)
  }
  return undefined
}

/** The clause with what only the issuer's mouth decides: whose order it is, and what is asked behind its own deed. */
export const inIssuersMouth = (input: WalkInput, clause: Clause, item: Item, range: Range): Clause =>
  visitTold(
    input,
    ordersBehind(input, asksBehind(input, ownDoing(input, clause, item), item, range), item, range),
    item,
  )

const DELEGATION = /^đoàn (?:giám sát|kiểm tra|thẩm định|khảo sát|phúc tra|xác minh|thanh tra)(?!\p{L})/iu
const VISITS = /^(?:sẽ )?(?:làm việc|tiến hành (?:làm việc|kiểm tra|giám sát|thẩm định))(?!\p{L})/iu
/** "Đoàn giám sát làm việc với các đơn vị trong các ngày …": when the delegation of who writes comes is told, no duty of those visited. */
function visitTold({ text, header }: WalkInput, clause: Clause, { tokens }: Item): Clause {
  const { kind, assignees, predicate } = clause
  // in a plan or a decision it is their task
  if (header.type?.code !== 'CV' || kind !== 'subject' || !assignees || !predicate || predicate.modals.length > 0)
    return clause
  const deed = tokens[predicate.head]?.start ?? 0
  return DELEGATION.test(wordsIn(text, tokens, assignees)) && VISITS.test(text.slice(deed, deed + 40))
    ? { ...clause, kind: 'statement', assigner: assignees }
    : clause
}
