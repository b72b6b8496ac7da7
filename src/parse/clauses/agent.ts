import type { Clause } from './directive.js'
import { match } from './lexicon.js'
import { type Names, readNames } from './names.js'
import type { Token } from './tokens.js'
import { WordPairs } from './word-pairs.js'

/** What somebody does who is named behind "do": the deed itself stands before. */
const BY_WHOM = new WordPairs('thực hiện, chủ trì, phụ trách, đảm nhận, đảm nhiệm, đảm trách, tiến hành, tổ chức')

/** "Nghiệm thu ở cấp tỉnh … do Sở X thực hiện": who is told to do it stands behind the deed. */
export function withAgent(tokens: readonly Token[], clause: Clause): Clause {
  const { predicate, to } = clause
  if (clause.kind !== 'bare' || !predicate || clause.assignees) return clause
  for (let i = predicate.head + 1; i < to - 2; i++) {
    const token = tokens[i]
    if (token?.key === ';') break
    if (token?.key !== 'do' || token.capital || token.depth !== 0) continue
    const names = readNames(tokens, i + 1, to, false)
    if (names && byThem(tokens, names, to)) return { ...clause, kind: 'subject', assignees: names }
  }
  return clause
}

function byThem(tokens: readonly Token[], names: Names, to: number): boolean {
  const at = names.to + (match(tokens, names.to, 'modal')?.length ?? 0)
  return at < to && BY_WHOM.has(tokens[at]?.key, tokens[at + 1]?.key)
}
