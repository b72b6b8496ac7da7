import { match } from './lexicon.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** Verbs that also end the names of offices ("Khoa Ngoại tổng hợp", "Trung tâm Công nghệ thông tin"). */
const IN_NAMES = new WordPairs('tổng hợp, thông tin, vận hành, điều hành, giám sát, quản lý, tuyên truyền')
/** Verbs that go on with a deed of the kind: "tổng hợp báo cáo", "tổng hợp gửi". */
const GOES_ON = new Set('báo gửi trình chuyển nộp đề kết kiểm giám xử'.split(' '))
/** Offices inside an organ, named after their matters. */
const OFFICES = new Set('phòng khoa đội cục vụ trung chi bộ tổ'.split(' '))

/** Whether the name that begins at `begin` is of an office inside an organ. */
export const isOffice = (tokens: readonly Token[], begin: number): boolean => {
  const skip = match(tokens, begin, 'determiner')?.length ?? 0
  return OFFICES.has(tokens[begin + skip]?.key ?? '')
}

const capitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

/** Whether what is asked begins at `at`: a verb, a modal, an adverb or the colon behind a name. */
const asks = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.key === ':' ||
  verbAt(tokens, at, to) > 0 ||
  match(tokens, at, 'modal') !== undefined ||
  match(tokens, at, 'adverb') !== undefined

/**
 * Length of a verb at `at` that is the end of the name begun at `begin`, 0 when it is the deed. It ends the name when it
 * has no object: another name, or what is asked, stands right behind it. "Phòng Quản lý" names what is managed next.
 */
export function verbTail(tokens: readonly Token[], begin: number, at: number, to: number): number {
  const before = tokens[at - 1]
  // "Bộ phận thanh tra của Phòng"
  if (GROUPS.has(tokens[begin]?.key ?? '') && at <= begin + 2) {
    const deed = verbAt(tokens, at, to)
    if (deed > 0 && tokens[at + deed]?.key === 'của') return deed
  }
  const group = groupTail(tokens, begin, at, to)
  if (group > 0) return group
  if (at <= begin || !(capitalWord(before) || capitalWord(tokens[at - 2]))) return 0
  const verb = verbAt(tokens, at, to)
  if (verb === 0) return 0
  if (before?.key === 'lý' && tokens[at - 2]?.key === 'quản' && isOffice(tokens, begin))
    return asks(tokens, at + verb, to) || GOES_ON.has(tokens[at]?.key ?? '') ? 0 : verb
  if (verb !== 2 || !IN_NAMES.has(tokens[at]?.key, tokens[at + 1]?.key)) return 0
  if (before?.key === 'nghệ') return verb
  // "Văn phòng tổng hợp kiến nghị": an office of one word is not named after what it does
  if (at - begin < 2 || (before?.key === 'phòng' && tokens[at - 2]?.key === 'văn')) return 0
  const next = tokens[at + verb]
  // a heading ends in it, or no object follows
  if (!next || at + verb >= to) return isOffice(tokens, begin) ? verb : 0
  if (isOffice(tokens, begin) && match(tokens, at + verb, 'stop') && !next.capital) return verb
  if (next.key === ',' || next.key === 'và')
    return tokens[at + verb + 1]?.capital && match(tokens, at + verb + 1, 'organ') ? verb : 0
  return next.key !== ',' && !GOES_ON.has(next.key) && asks(tokens, at + verb, to) ? verb : 0
}

/** Heads of groups inside an organ, by their last word. */
const GROUP_HEADS = new Set('tổ đội ban đoàn nhóm phận đồng hạt'.split(' '))

/** "Tổ kiểm tra | lập …", "đoàn khảo sát | báo cáo …": what the group is there for stands right behind its head, what is asked behind that. */
function groupTail(tokens: readonly Token[], begin: number, at: number, to: number): number {
  if (at > begin + 3 || !GROUP_HEADS.has(tokens[at - 1]?.key ?? '') || tokens[at - 1]?.kind !== 'word') return 0
  const deed = match(tokens, at, 'groupDeed')
  return deed && asks(tokens, at + deed.length, to) ? deed.length : 0
}

const GROUPS = new Set(['bộ', 'tổ', 'nhóm'])
const LONGEST_TAIL = 6

/** "Phòng Vật tư, thiết bị y tế: …", "Phòng Quản lý thuốc, vắc xin thú y phối hợp …": the comma stands inside the name of an office. */
export function partTail(tokens: readonly Token[], begin: number, comma: number, to: number): boolean {
  if (!isOffice(tokens, begin) || !tokens.slice(begin, comma).some((token, i) => i > 0 && capitalWord(token)))
    return false
  for (let i = comma + 1; i < Math.min(to, comma + LONGEST_TAIL); i++) {
    const token = tokens[i]
    if (i > comma + 1 && token && !token.capital && asks(tokens, i, to)) return true
    if (token?.kind !== 'word' || token.capital || isKnown(tokens, i, to)) return false
  }
  return false
}

/** A word with a part of its own in the sentence is no noun of a name. */
const isKnown = (tokens: readonly Token[], at: number, to: number): boolean =>
  verbAt(tokens, at, to) > 0 ||
  (tokens[at]?.capital === true && match(tokens, at, 'organ') !== undefined) ||
  (match(tokens, at, 'statal') !== undefined && !NOUN_ENDS.has(tokens[at - 1]?.key, tokens[at]?.key)) ||
  (['determiner', 'modal', 'adverb', 'directive', 'stop', 'adjunct'] as const).some(
    (tag) => match(tokens, at, tag) !== undefined,
  )
/** Nouns whose second word is a word of the sentence elsewhere. */
const NOUN_ENDS = new WordPairs('thiết bị')

/** "đồng chí A phụ trách hậu cần, quyết toán …": without a verb of its own before the comma "phụ trách" is the deed. */
export function cutsOff(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.key !== 'phụ' || match(tokens, at + 2, 'organ')) return false
  for (let i = at + 2; i < to; i++) {
    const token = tokens[i]
    if (token?.kind === 'mark') return token.key === ',' || token.key === ';' || token.key === '.'
    if (verbAt(tokens, i, to) > 0 || (match(tokens, i, 'modal') && tokens[i - 1]?.key !== 'hậu')) return false
  }
  return true
}
