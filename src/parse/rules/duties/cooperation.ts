import { readNames } from '../../clauses/names.js'
import type { Range } from '../../clauses/sentences.js'
import type { Token } from '../../clauses/tokens.js'

/** Those with whom it is to be done: "phối hợp (với) X", "cùng (với) X". */
export function readCooperators(tokens: readonly Token[], range: Range): readonly Range[] {
  const out: Range[] = []
  for (let i = range.from; i < range.to; i++) {
    const key = tokens[i]?.key
    let at = 0
    if (key === 'phối' && tokens[i + 1]?.key === 'hợp') at = i + 2
    else if (key === 'cùng' && tokens[i + 1]?.key === 'với') at = i + 1
    if (at === 0) continue
    while (tokens[at]?.key === 'chặt' || tokens[at]?.key === 'chẽ') at++
    if (tokens[at]?.key === 'cùng') at++
    if (tokens[at]?.key === 'với') at++
    const names = readNames(tokens, at, range.to, false)
    if (!names) continue
    out.push(...names.each)
    i = names.to - 1
  }
  return out
}
