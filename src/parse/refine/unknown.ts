import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import type { Range } from '../clauses/sentences.js'
import { unknownSubject } from '../clauses/unknown-subject.js'
import { demandedDeed, unknownDeed } from '../clauses/unknown-verb.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { spanOf } from './read-part.js'
import type { Mode, WalkInput } from './walk-shapes.js'

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
  if (clause.kind !== 'none') return clause
  const asks =
    place.mode === 'asking' || (place.mode === 'open' && place.asked && (item.label !== null || place.directed))
  const unknown = asks ? unknownDeed(item.tokens, part) : undefined
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
