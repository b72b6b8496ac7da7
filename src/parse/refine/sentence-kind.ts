import { parts, type Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import { firstReading } from '../rules/duties/phrase-rule.js'
import { type SentenceKind, sentenceRules } from '../rules/duties/sentence-kinds.js'
import { wordsIn } from './read-part.js'

/** What a sentence is, and how much of it: "gửi báo cáo trước ngày A; không nhận hồ sơ gửi sau ngày B" asks, then tells. */
export interface KindOfSentence {
  readonly kind: SentenceKind | undefined
  readonly range: Range
}

const kindOf = (words: string): SentenceKind | undefined => firstReading(sentenceRules, words)?.value

export function sentenceKindOf(text: string, tokens: readonly Token[], range: Range): KindOfSentence {
  const kind = kindOf(wordsIn(text, tokens, range))
  if (kind !== 'statement') return { kind, range }
  const each = parts(tokens, range, ';')
  for (let last = each.length - 1; last > 0; last--) {
    const said = { from: range.from, to: each[last - 1]?.to ?? range.to }
    const first = kindOf(wordsIn(text, tokens, said))
    if (first !== 'statement') return { kind: first, range: said }
  }
  return { kind, range }
}
