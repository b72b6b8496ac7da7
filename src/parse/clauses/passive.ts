import { plain } from './clause-at.js'
import type { Clause } from './directive.js'
import { match } from './lexicon.js'
import { headAt } from './name-heads.js'
import { type Names, readNames } from './names.js'
import { barePredicate } from './predicate.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'
import { isNoun } from './unknown-verb.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** Farthest the doer stands from the head of the part, in words. */
const FARTHEST = 26
/** Before "được" it tells what was, is or will be. */
const TELLS = new Set('đã đang sẽ chưa vừa mới không là từng'.split(' '))
const CAUSES = new WordPairs('nguyên nhân, lý do, tồn tại, hạn chế')
const PARTIES = new Set('các từng mỗi'.split(' '))

/**
 * The clause of a part that begins with the thing: "Cây giống do Vườn ươm cấp cho các đội", "Danh sách được Tập đoàn kê khai
 * cho Cục", "Danh sách hộ mới các lâm trường lập, trình Công ty". It holds where deeds are asked and the deed has a time or
 * a receiver; whoever calls it knows that.
 */
export function passiveClause(tokens: readonly Token[], { from, to }: Range): Clause | undefined {
  if (CAUSES.has(tokens[from]?.key, tokens[from + 1]?.key)) return undefined
  const thing = isNoun(tokens, from) && headAt(tokens, from, false) === 0
  for (let i = from + 1; i < Math.min(to - 2, from + FARTHEST); i++) {
    const token = tokens[i]
    if (token?.key === ';' || token?.key === ':') return undefined
    if (token?.depth !== 0 || token.capital) continue
    const by =
      token.key === 'do' ||
      (token.key === 'giao' && i > from + 2) ||
      (token.key === 'được' && !TELLS.has(tokens[i - 1]?.key ?? ''))
    const ofMany = thing && !by && i > from + 2 && PARTIES.has(token.key)
    if (!by && !ofMany) continue
    const names = readNames(tokens, by ? i + 1 : i, to, true) ?? (by ? unlisted(tokens, i + 1, to) : undefined)
    const predicate = names ? barePredicate(tokens, names.to, to) : undefined
    if (!names || !predicate || (ofMany && match(tokens, predicate.head, 'verb')?.family === 'report')) continue
    return plain('subject', from, to, names, predicate)
  }
  return undefined
}

const LONGEST_NAME = 8

/** "do Vườn ươm trung tâm cấp": capitals name somebody, whatever the head word, up to the verb. */
function unlisted(tokens: readonly Token[], from: number, to: number): Names | undefined {
  if (!tokens[from]?.capital) return undefined
  for (let i = from + 1; i < Math.min(to, from + LONGEST_NAME); i++) {
    if (tokens[i]?.kind !== 'word') return undefined
    if (!tokens[i]?.capital && verbAt(tokens, i, to) > 0) return { from, to: i, each: [{ from, to: i }] }
  }
  return undefined
}
