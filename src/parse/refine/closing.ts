import type { Clause } from '../clauses/clause.js'
import { phraseKey } from '../clauses/key.js'
import { isGeneric } from '../rules/duties/sentence-kinds.js'
import type { Duty } from './duty.js'

/** A duty without a time that only rounds off what stands above it. */
export function isClosing({ directive }: Clause, duty: Duty, numbered: boolean): boolean {
  const verbs = phraseKey(duty.action)
  return (
    (!numbered && duty.recipient === null && isGeneric(verbs)) ||
    ANSWERS.test(verbs) ||
    /(?:^| )mong(?: |$)/u.test(directive ?? '')
  )
}

/** "chịu trách nhiệm về tính chính xác của số liệu": says who answers for it, asks for nothing to tick off. */
const ANSWERS = /^(?:hoàn toàn |tự )?chịu (?:hoàn toàn )?trách nhiệm(?: (?:trước|về|toàn|nếu|khi|đối|chính)|$)/u
