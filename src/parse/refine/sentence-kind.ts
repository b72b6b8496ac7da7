import { parts, type Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import { firstReading } from '../rules/duties/phrase-rule.js'
import { type SentenceKind, sentenceRules, tooLate } from '../rules/duties/sentence-kinds.js'
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
  for (const mark of [';', ','] as const) {
    const each = parts(tokens, range, mark)
    for (let last = each.length - 1; last > 0; last--) {
      const said = { from: range.from, to: each[last - 1]?.to ?? range.to }
      const tail = each[last]
      // behind a comma only what befalls those who come late is a sentence of its own
      if (mark === ',' && (!tail || !tooLate(wordsIn(text, tokens, { from: tail.from, to: range.to })))) continue
      const first = kindOf(wordsIn(text, tokens, said))
      if (first !== 'statement') return { kind: first, range: said }
    }
  }
  return { kind, range }
}
