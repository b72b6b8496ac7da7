import { match } from './lexicon.js'
import type { Token } from './tokens.js'

interface Place {
  readonly at: number
  readonly length: number
}

/** "…, tập trung vào các quy định về …": where the stress of the deed before lies. */
export function isManner(tokens: readonly Token[], verb: Place): boolean {
  const first = tokens[verb.at]?.key
  const next = tokens[verb.at + verb.length]?.key
  // "đóng thành tập": in what form the thing before it is handed in
  if (next === 'thành') return true
  return (first === 'tập' || first === 'chú') && (next === 'vào' || next === 'ở' || next === 'đến')
}

const RELATIVE = new Set('đã đang chưa bị sắp'.split(' '))

/** "đảng viên đã nghỉ hưu, chuyển công tác": the verbs behind such a word tell of the object, they ask nothing. */
export function relativeOpen(tokens: readonly Token[], verb: Place, joint: number): boolean {
  for (let i = verb.at + verb.length + 1; i < joint; i++)
    if (tokens[i]?.depth === 0 && RELATIVE.has(tokens[i]?.key ?? '')) return true
  return false
}

/** "…, trong đó tập trung đánh giá …, nêu rõ tồn tại, hạn chế": all that follows tells what the deed before holds. */
export function amongThem(tokens: readonly Token[], main: Place, joint: number): boolean {
  for (let i = main.at + main.length; i < joint; i++)
    if (tokens[i]?.depth === 0 && tokens[i]?.key === 'trong' && tokens[i + 1]?.key === 'đó') return true
  return false
}

const ASIDES = new Set(['nhất là', 'đặc biệt', 'kể cả', 'trước hết', 'trọng tâm'])

/** "giới thiệu quần chúng, nhất là giáo viên trẻ, tham gia lớp …": behind words put in between the same deed goes on. */
export function afterAside(tokens: readonly Token[], main: Place, joint: number): boolean {
  for (let i = joint - 1; i > main.at; i--)
    if (tokens[i]?.depth === 0 && tokens[i]?.key === ',')
      return ASIDES.has(`${tokens[i + 1]?.key ?? ''} ${tokens[i + 2]?.key ?? ''}`)
  return false
}

/** A day stands between the verb and the joint: what follows has a time of its own or none. */
export function timed(tokens: readonly Token[], verb: Place, joint: number): boolean {
  for (let i = verb.at + verb.length; i < joint; i++) {
    const key = tokens[i]?.key
    if (tokens[i]?.depth !== 0 || (key !== 'trước' && key !== 'chậm')) continue
    if (tokens[i + 1]?.key === 'ngày' || tokens[i + 1]?.key === 'nhất' || tokens[i + 1]?.kind === 'number') return true
  }
  return false
}

/** Words of a time behind "định kỳ": "06 tháng", "thứ Sáu", "và hằng năm"; how many tokens, 0 when none. */
export function timeWords(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  const next = tokens[at + 1]?.key ?? ''
  if (first?.kind === 'number' && /^(?:tháng|năm|quý|tuần|ngày|lần)$/u.test(next))
    return tokens[at + 2]?.key === '/' ? 4 : 2
  if (first?.key === 'thứ' && tokens[at + 1]?.kind === 'word') return 2
  const every = match(tokens, at + 1, 'adverb')
  return first?.key === 'và' && every && /^(?:hằng|hàng|đột)$/u.test(next) ? 1 + every.length : 0
}
