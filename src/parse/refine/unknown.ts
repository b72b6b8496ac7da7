import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import { passiveClause } from '../clauses/passive.js'
import { barePredicate } from '../clauses/predicate.js'
import type { Range } from '../clauses/sentences.js'
import { unknownSubject } from '../clauses/unknown-subject.js'
import {
  bareDeed,
  behindAdjunct,
  demandedDeed,
  unknownAsked,
  unknownDeed,
  unknownOrder,
} from '../clauses/unknown-verb.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { spanOf } from './read-part.js'
import type { Mode, WalkInput } from './walk-shapes.js'
import { isWrittenTo, namesIssuer, roleIn } from './who.js'

interface Place {
  readonly mode: Mode
  /** A directive or an announced list stands before it in the paper. */
  readonly asked: boolean
  /** The first part of its paragraph. */
  readonly leads: boolean
  /** It stands behind a duty of the same sentence. */
  readonly follows: boolean
  readonly directed: boolean
}

/** A part whose verb is in no list states a deed where deeds are asked: at the head of an item, behind a deed, or with a time or a receiver. */
export function unknownClause(input: WalkInput, clause: Clause, item: Item, part: Range, place: Place): Clause {
  if (clause.kind === 'statement')
    return (
      agreedDeed(input, clause, item, part) ??
      deedToCome(input, clause, item, part) ??
      doneBy(input, clause, item, part, place) ??
      clause
    )
  if (clause.kind === 'directive' && clause.predicate === null) return unknownAsked(item.tokens, clause) ?? clause
  if (clause.kind === 'bare') {
    const aim = item.tokens[clause.at]?.key === 'nhằm'
    return (
      unknownOrder(item.tokens, clause) ?? (aim ? behindAdjunct(item.tokens, clause.at, part.to) : undefined) ?? clause
    )
  }
  if (clause.kind !== 'none') return clause
  const asks =
    place.mode === 'asking' || (place.mode === 'open' && place.asked && (item.label !== null || place.directed))
  const headed = clause.about && item.tokens[clause.about.to]?.key === ':' ? clause.about.to + 1 : -1
  const unknown = asks
    ? (unknownDeed(item.tokens, part) ?? (headed > 0 ? bareDeed(item.tokens, headed, part.to) : undefined))
    : undefined
  const passive = unknown ? undefined : doneBy(input, clause, item, part, place)
  if (passive) return passive
  const found = unknown ?? (asks ? (demandedDeed(item.tokens, part) ?? unknownSubject(item.tokens, part)) : undefined)
  if (!found) return clause
  const placed =
    unknown !== undefined && place.mode === 'asking' && ((item.label !== null && place.leads) || place.follows)
  const bound =
    placed ||
    input.findDeadlines(spanOf(item.tokens, part)).length > 0 ||
    readDelivery(item.tokens, part).recipient !== null
  return bound ? { ...found, about: clause.about } : clause
}

/** "Cây giống do Vườn ươm cấp … trong tháng 8/2014": the doer behind the thing, when the deed has a time or a receiver. */
function doneBy(input: WalkInput, clause: Clause, item: Item, part: Range, place: Place): Clause | undefined {
  const asks = place.mode === 'asking' || (place.mode === 'open' && place.asked)
  const found = asks ? passiveClause(item.tokens, part) : undefined
  if (!found?.predicate) return undefined
  const bound =
    item.tokens[part.from]?.key === 'việc' ||
    input.findDeadlines(spanOf(item.tokens, part)).length > 0 ||
    readDelivery(item.tokens, { from: found.predicate.head, to: part.to }).recipient !== null
  return bound ? { ...found, about: clause.about } : undefined
}

/** "Các đơn vị sẽ nộp báo cáo trước ngày …", "các đoàn khoa sẽ phải làm báo cáo": of those written to, with a time, it is asked. */
function deedToCome(input: WalkInput, clause: Clause, item: Item, part: Range): Clause | undefined {
  const names = clause.assigner
  const at = names?.to ?? part.to
  if (!names || item.tokens[at]?.key !== 'sẽ' || namesIssuer(input, names, item)) return undefined
  const must = item.tokens[at + 1]?.key === 'phải'
  const role = roleIn(input, names, item)
  if (!isWrittenTo(role) && !must) return undefined
  const predicate = barePredicate(item.tokens, at + 1, part.to)
  if (!predicate || input.findDeadlines(spanOf(item.tokens, part)).length === 0) return undefined
  return { ...clause, kind: 'subject', assigner: null, assignees: names, predicate }
}

/** "Công an tỉnh thống nhất số lượng học viên, thông báo … chậm nhất ngày …": with a time set it is asked, not told. */
function agreedDeed(input: WalkInput, clause: Clause, item: Item, part: Range): Clause | undefined {
  const names = clause.assigner
  const at = names?.to ?? part.to
  const agrees = item.tokens[at]?.key === 'thống' && item.tokens[at + 1]?.key === 'nhất'
  if (!names || !agrees || item.tokens[at + 2]?.key === 'với' || namesIssuer(input, names, item)) return undefined
  if (input.findDeadlines(spanOf(item.tokens, part)).length === 0) return undefined
  return {
    ...clause,
    kind: 'subject',
    assigner: null,
    assignees: names,
    predicate: { from: at, head: at, modals: [], adjunct: null },
  }
}
