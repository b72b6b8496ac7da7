import { parts, type Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import { WordPairs } from '../clauses/word-pairs.js'
import { firstReading } from '../rules/duties/phrase-rule.js'
import { namesWhatWasSaid, type SentenceKind, sentenceRules } from '../rules/duties/sentence-kinds.js'
import { tooLate } from '../rules/duties/too-late.js'
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
  const request = requestBehind(text, tokens, range)
  if (request) return request
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

/** Words that open the request behind it. */
const ASKS = new WordPairs('đề nghị, yêu cầu, nếu có, trong quá, quá trình')

/** "…, do vậy đề nghị …" */
const THEREFORE = new WordPairs('do vậy, do đó, vì vậy, vì thế, bởi vậy, cho nên')

/** Words a party told by its kind begins with; "các ý kiến góp ý, đề nghị, kiến nghị" has none. */
const PARTY = new Set('các quý toàn mỗi từng đồng cấp chi đảng đơn cơ thủ người hiệu trưởng'.split(' '))

/** "Trên đây là kế hoạch …, nếu có khó khăn, các địa phương phản ánh về …": told, then asked. */
function requestBehind(text: string, tokens: readonly Token[], range: Range): KindOfSentence | undefined {
  if (!namesWhatWasSaid(wordsIn(text, tokens, range))) return undefined
  for (let i = range.from + 3; i < range.to - 1; i++) {
    const mark = tokens[i]
    if (mark?.key !== ',' || mark.depth > 0) continue
    const at = i + 1 + THEREFORE.length(tokens[i + 1]?.key, tokens[i + 2]?.key)
    if (!ASKS.has(tokens[at]?.key, tokens[at + 1]?.key)) continue
    const asks = tokens[at]?.key === 'đề' || tokens[at]?.key === 'yêu'
    if (asks && !tokens[at + 2]?.capital && !PARTY.has(tokens[at + 2]?.key ?? '')) continue
    const rest = { from: at, to: range.to }
    const kind = kindOf(wordsIn(text, tokens, rest))
    return kind === 'statement' || kind === 'formula' ? undefined : { kind, range: rest }
  }
  return undefined
}
