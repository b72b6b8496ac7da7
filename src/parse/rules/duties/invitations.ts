import { match } from '../../clauses/lexicon.js'
import type { Range } from '../../clauses/sentences.js'
import type { Token } from '../../clauses/tokens.js'

/** Index of the word of inviting ("kính mời", "trân trọng mời") in a sentence, undefined when nobody is invited. */
export function attendanceAt(tokens: readonly Token[], sentence: Range): number | undefined {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens[i]?.key !== 'mời' || tokens[i]?.depth !== 0) continue
    const before = tokens[i - 1]?.key
    if (before === 'giấy' || before === 'thư' || before === 'thành' || before === 'được') continue
    for (let k = i + 1; k < Math.min(sentence.to, i + 60); k++) {
      const verb = match(tokens, k, 'verb')
      if (verb?.family === 'attend') return i
    }
  }
  return undefined
}
