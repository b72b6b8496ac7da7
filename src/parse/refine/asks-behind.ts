import { type Clause, readClause } from '../clauses/clause.js'
import { directiveAt } from '../clauses/directive.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { readNames } from '../clauses/names.js'
import { barePredicate } from '../clauses/predicate.js'
import type { Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { ownDoing } from './gate.js'
import { spanOf, wordsIn } from './read-part.js'
import type { WalkInput } from './walk-shapes.js'
import { namesIssuer, namesOf, speaksUnnamed } from './who.js'

const ASKS = /^(?:kính |trân trọng )?(?:đề nghị|yêu cầu|mong|kính mong)(?![\p{L}])/iu
/** What the issuer does with the paper in hand: gửi, chuyển, thông báo, xin, sao. */
const HANDS = new Set('gửi chuyển thông xin sao'.split(' '))
const JOINS = new Set([',', 'và', 'thời', 'kính', 'trọng'])

/** "Sở X gửi dự thảo …, đề nghị các đơn vị góp ý …": the issuer tells what it does; what it asks of others stands behind. */
function asksBehind(input: WalkInput, clause: Clause, item: Item, range: Range): Clause {
  const { assignees, predicate } = clause
  if (clause.kind !== 'subject' || !assignees || !predicate || predicate.modals.length > 0) return clause
  if (!namesIssuer(input, assignees, item) && !speaksUnnamed(input, assignees, item)) return clause
  const hands = HANDS.has(item.tokens[predicate.head]?.key ?? '')
  for (let at = predicate.head + 1; at < range.to; at++) {
    if (!opensRequest(item.tokens, at)) continue
    const found = directiveAt(item.tokens, at, range.to, assignees)
    if (!found?.predicate || !ASKS.test(found.directive ?? '')) continue
    const role = found.assignees && roleIn(input, found.assignees, item)
    // "thẩm định dự toán, đề nghị cấp kinh phí", "và đề nghị trình …": it asks for itself
    const asks =
      role === null
        ? hands && (item.tokens[at - 1]?.key !== 'và' || hasTime(input, item, at, range.to))
        : hands || role === 'addressee'
    return asks && role !== 'third-party' ? found : clause
  }
  return hands ? (sentFor(input, predicate.head, item, range) ?? clause) : clause
}

/** "Sở X gửi dự thảo … để các đơn vị góp ý, gửi về Sở trước ngày …": what it is sent for, with a day, is asked of those named. */
function sentFor(input: WalkInput, from: number, item: Item, { to }: Range): Clause | undefined {
  const at = item.tokens.findIndex((token, i) => i > from && i < to && token.key === 'để' && token.depth === 0)
  if (at < 0 || !hasTime(input, item, at, to)) return undefined
  const found = readClause(item.tokens, { from: at + 1, to })
  if (found.kind === 'statement') return knownAndDone(input, found, item, to)
  if (!found.predicate) return undefined
  const assignees =
    found.kind === 'subject' ? found.assignees : found.kind === 'bare' ? sentTo(item.tokens, { from, to: at }) : null
  if (!assignees) return undefined
  const role = roleIn(input, assignees, item)
  return role === 'addressee' || role === 'subset'
    ? { ...found, kind: 'directive', directive: 'để', assignees }
    : undefined
}

/** "thông báo để các sinh viên biết và | đăng ký trước ngày …" */
function knownAndDone(input: WalkInput, told: Clause, item: Item, to: number): Clause | undefined {
  const names = told.assigner
  const joint = (names?.to ?? to) + 1
  if (!names || item.tokens[names.to]?.key !== 'biết' || !JOINS.has(item.tokens[joint]?.key ?? '')) return undefined
  const at = item.tokens[joint + 1]?.key === 'và' ? joint + 2 : joint + 1
  const predicate = barePredicate(item.tokens, at, to)
  const { role } = input.parties.roleOf(namesOf(input.text, names, item), false)
  return predicate && (role !== 'third-party' || input.parties.isUnaddressed)
    ? { ...told, kind: 'directive', directive: 'để', assigner: null, assignees: names, predicate }
    : undefined
}

/** "gửi Quý cơ quan dự thảo | để xem xét", "chuyển đơn đến Phòng Thanh tra | để giải quyết": who gets it. */
function sentTo(tokens: readonly Token[], handing: Range): Clause['assignees'] {
  const { recipient } = readDelivery(tokens, handing)
  return recipient ? (readNames(tokens, recipient.from, recipient.to, false) ?? null) : null
}

const roleIn = (input: WalkInput, names: NonNullable<Clause['assignees']>, item: Item) =>
  input.parties.roleOf(namesOf(input.text, names, item), false).role

const hasTime = (input: WalkInput, item: Item, from: number, to: number): boolean =>
  input.findDeadlines(spanOf(item.tokens, { from, to })).length > 0

const opensRequest = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.depth === 0 && JOINS.has(tokens[at - 1]?.key ?? '') && match(tokens, at, 'directive') !== undefined

/** "Báo X số ra ngày … đăng bài “…”, Thủ tướng giao Bộ Y …": whatever is told first, the order of who writes is what the sentence is for. */
function ordersBehind(input: WalkInput, clause: Clause, item: Item, { to }: Range): Clause {
  const told = clause.kind === 'subject' || clause.kind === 'statement' || clause.kind === 'none'
  if (!told || clause.predicate === null || clause.predicate.modals.length > 0) return clause
  const { tokens } = item
  for (let at = clause.predicate.head + 1; at < to; at++) {
    if (tokens[at]?.depth !== 0 || tokens[at - 1]?.key !== ',') continue
    const names = readNames(tokens, at, to, true)
    if (!names || !(namesIssuer(input, names, item) || input.parties.serves(wordsIn(input.text, tokens, names))))
      continue
    const found = directiveAt(tokens, names.to, to, names)
    if (found?.assignees && found.predicate) return found
  }
  return clause
}

/** The clause with what only the issuer's mouth decides: whose order it is, and what is asked behind its own deed. */
export const inIssuersMouth = (input: WalkInput, clause: Clause, item: Item, range: Range): Clause =>
  ordersBehind(input, asksBehind(input, ownDoing(input, clause, item), item, range), item, range)
