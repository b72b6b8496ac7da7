import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import { phraseKey } from '../clauses/key.js'
import { isGeneric } from '../rules/duties/generic.js'
import { isOwnTask } from './base-mode.js'
import type { Duty } from './duty.js'
import { isNumbered } from './gate.js'
import type { WalkInput } from './walk-shapes.js'
import { namesIssuer } from './who.js'

/** A duty without a time that only rounds off what stands above it. */
function isClosing({ directive }: Clause, duty: Duty, numbered: boolean): boolean {
  const verbs = phraseKey(duty.action)
  return (
    (!numbered && duty.recipient === null && duty.family !== 'attend' && isGeneric(verbs)) ||
    ANSWERS.test(verbs) ||
    /(?:^| )mong(?: |$)/u.test(directive ?? '')
  )
}

/** Tells closing sentences and what the issuer says of itself from duties. */
export function setMood(input: WalkInput, clause: Clause, item: Item, duties: readonly Duty[]): void {
  const names = clause.kind === 'subject' ? clause.assignees : null
  // "Đồng chí …, Phó Bí thư Đoàn phường: chủ trì biên soạn …": a mark between the person and the deed gives the deed out
  const own = names !== null && item.tokens[names.to]?.key !== ':' && namesIssuer(input, names, item)
  for (const duty of duties) {
    if (duty.deadlines.length === 0 && isClosing(clause, duty, isNumbered(item))) duty.kind = 'closing'
    if (own && !isOwnTask(input, duty)) duty.commitment = true
  }
}

/** "chịu trách nhiệm về tính chính xác của số liệu": says who answers for it, asks for nothing to tick off. */
const ANSWERS = /^(?:hoàn toàn |tự )?chịu (?:hoàn toàn )?trách nhiệm(?: (?:trước|về|toàn|nếu|khi|đối|chính)|$)/u
