import type { Clause } from '../clauses/clause.js'
import { directiveAt } from '../clauses/directive.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import type { Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import { namesIssuer, ownDoing } from './gate.js'
import type { WalkInput } from './walk-shapes.js'
import { namesOf } from './who.js'

const ASKS = /^(?:kính |trân trọng )?(?:đề nghị|yêu cầu|mong|kính mong)(?![\p{L}])/iu
/** What the issuer does with the paper in hand: gửi, chuyển, thông báo, xin, sao. */
const HANDS = new Set('gửi chuyển thông xin sao'.split(' '))
const JOINS = new Set([',', 'và', 'thời', 'kính', 'trọng'])

/** "Sở X gửi dự thảo …, đề nghị các đơn vị góp ý …": the issuer tells what it does; what it asks of others stands behind. */
function asksBehind(input: WalkInput, clause: Clause, item: Item, range: Range): Clause {
  const { assignees, predicate } = clause
  if (clause.kind !== 'subject' || !assignees || !predicate || predicate.modals.length > 0) return clause
  if (!namesIssuer(input, assignees, item)) return clause
  const hands = HANDS.has(item.tokens[predicate.head]?.key ?? '')
  for (let at = predicate.head + 1; at < range.to; at++) {
    if (!opensRequest(item.tokens, at)) continue
    const found = directiveAt(item.tokens, at, range.to, assignees)
    if (!found?.predicate || !ASKS.test(found.directive ?? '')) continue
    const role = found.assignees && input.parties.roleOf(namesOf(input.text, found.assignees, item), false).role
    // "thẩm định dự toán, đề nghị cấp kinh phí", "và đề nghị trình …": it asks for itself
    const asks = role === null ? hands && item.tokens[at - 1]?.key !== 'và' : hands || role === 'addressee'
    return asks && role !== 'third-party' ? found : clause
  }
  return clause
}

const opensRequest = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.depth === 0 && JOINS.has(tokens[at - 1]?.key ?? '') && match(tokens, at, 'directive') !== undefined

/** The clause with what only the issuer's mouth decides: whose order it is, and what is asked behind its own deed. */
export const inIssuersMouth = (input: WalkInput, clause: Clause, item: Item, range: Range): Clause =>
  asksBehind(input, ownDoing(input, clause, item), item, range)
