import { opensAdjunct, opensCondition } from './boundaries.js'
import { plain } from './clause-at.js'
import type { Clause } from './directive.js'
import { match } from './lexicon.js'
import { barePredicate } from './predicate.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'
import { isNoun, TELLS } from './unknown-verb.js'
import { nominalBefore, verbAt } from './verb-at.js'

/** Longest label before a colon and longest subject, in words. */
const LABEL = 7
const SUBJECT = 12
const MOST_COMMAS = 3

/**
 * The clause of a part whose subject is in no list but whose verb is: "khối dân vận cấp xã tham mưu …", "các điểm thi báo
 * cáo …", behind a label ("Cấp cơ sở:") or an adjunct with its comma. It holds only where deeds are asked and the deed has
 * a time or a receiver; whoever calls it knows that.
 */
export function unknownSubject(tokens: readonly Token[], range: Range): Clause | undefined {
  for (const start of starts(tokens, range)) {
    const found = subjectAt(tokens, start, range.to)
    if (found) return found
  }
  return undefined
}

/** Where the subject may begin. */
function starts(tokens: readonly Token[], { from, to }: Range): number[] {
  const found = [from]
  const adjunct = opensAdjunct(tokens, from) || opensCondition(tokens, from)
  for (let i = from + 1; i < to && found.length <= MOST_COMMAS; i++) {
    const token = tokens[i]
    if (token?.depth !== 0) continue
    if ((token.key === ':' && i - from <= LABEL && found.length === 1) || (token.key === ',' && adjunct))
      found.push(i + 1)
  }
  return found
}

function subjectAt(tokens: readonly Token[], from: number, to: number): Clause | undefined {
  const first = tokens[from]
  const head = from + (match(tokens, from, 'determiner')?.length ?? 0)
  if (first?.kind !== 'word' || isNoun(tokens, head) || tokens[head]?.kind !== 'word') return undefined
  const other = verbAt(tokens, from, to) > 0 || opensAdjunct(tokens, from) || match(tokens, from, 'nominaliser')
  if (head === from && other) return undefined
  for (let i = head + 1; i < Math.min(to, from + SUBJECT); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.depth !== 0 || TELLS.has(token.key)) return undefined
    if (match(tokens, i, 'statal') ?? match(tokens, i, 'condition') ?? match(tokens, i, 'directive')) return undefined
    const verbal = verbAt(tokens, i, to) > 0 && !nominalBefore(tokens, i)
    const predicate = verbal ? barePredicate(tokens, i, to) : undefined
    if (predicate) return plain('subject', from, to, { from, to: i, each: [{ from, to: i }] }, predicate)
  }
  return undefined
}
