import { match } from './lexicon.js'
import type { Token } from './tokens.js'

/** Everything after "để", "nhằm" is purpose: its verbs are no duties of their own. */
export function purposeOpen(tokens: readonly Token[], from: number, joint: number): boolean {
  for (let i = joint - 1; i > from; i--) {
    const token = tokens[i]
    if (!token || token.depth > 0) continue
    if (token.key === 'để' || token.key === 'nhằm' || (token.key === 'đó' && tokens[i - 1]?.key === 'trong'))
      return true
    if (token.key === ',' && tokens[i + 1]?.key !== 'để') continue
  }
  return false
}

/** "để tổng hợp, báo cáo …", "để kịp tổng hợp, báo cáo …": the verbs behind the comma belong to the purpose. */
export function purposeGoesOn(tokens: readonly Token[], joint: number): boolean {
  if (tokens[joint]?.key !== ',' || tokens[joint + 1]?.key === 'đồng') return false
  for (let i = joint - 1; i > joint - 6; i--) {
    const key = tokens[i]?.key
    if (key !== 'để' && key !== 'nhằm') {
      if (tokens[i]?.kind === 'word') continue
      return false
    }
    const at = tokens[i + 1]?.key === 'kịp' || tokens[i + 1]?.key === 'có' ? i + 2 : i + 1
    return at + (match(tokens, at, 'verb')?.length ?? -9) === joint
  }
  return false
}
