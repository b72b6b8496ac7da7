import { match } from './lexicon.js'
import { type Names, readNames } from './names.js'
import { barePredicate, keys, type Predicate, predicateAt } from './predicate.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'
import { behindDone } from './traits.js'
import { nominalBefore } from './verb-at.js'

/**
 * What one part of a sentence says, read as: adjuncts, then one of
 * `directive` (Giao X làm …), `subject` (X làm …), `bare` (làm …), `statement` (X đã làm …), `none`.
 */
export interface Clause {
  readonly kind: 'directive' | 'subject' | 'bare' | 'heading' | 'statement' | 'none'
  /** Where the clause proper begins, after adjuncts. */
  readonly at: number
  readonly assigner: Names | null
  readonly directive: string | null
  readonly assignees: Names | null
  /** "Đối với X": the assignee when nobody else is named. */
  readonly about: Names | null
  /** A relative clause after "Đối với X …" narrows it. */
  readonly narrowed: boolean
  readonly adjuncts: readonly Range[]
  readonly conditions: readonly Range[]
  readonly predicate: Predicate | null
  readonly to: number
}

export const EMPTY = { about: null, narrowed: false, adjuncts: [], conditions: [] } as const

/** Verbs that lay a duty on somebody only at the head of a clause; elsewhere they are ordinary verbs. */
export const WEAK_DIRECTIVES =
  /^(?:giao|giao cho|giao trách nhiệm cho|giao nhiệm vụ cho|giao việc cho|phân công|phân công nhiệm vụ|chỉ đạo|mời|kêu gọi|phát động đến|phát động tới|triệu tập|nhắc|đôn đốc|lưu ý|chỉ định|cho phép|ủy quyền|ủy quyền cho|mong|mong muốn|nhờ)$/u
/** Nouns before "đề nghị", "yêu cầu" that make a noun of it. */
const NOUN_BEFORE =
  /(?:^| )(?:theo|xét|các|những|mọi|thủ tục|hồ sơ|văn bản|thời gian|tờ trình|đáp ứng|nội dung|đơn|được|lời|ý kiến|danh sách|mục đích|có|với|và|theo đúng|số|phiếu|giấy|báo cáo|đúng|về|đủ|hoặc|của|biên bản|bản|để|việc|sự|từ|do|khi|là|không|chưa|đã|phù hợp|người|trước|này|một số)$/u

/** The directive that begins at `index`, with whom it binds and to what; undefined when the word is none here. */
export function directiveAt(
  tokens: readonly Token[],
  index: number,
  to: number,
  assigner: Names | null,
): Clause | undefined {
  const found = match(tokens, index, 'directive')
  if (!found || index + found.length > to) return undefined
  const first = tokens[index]
  if (first?.capital && index > 0 && tokens[index - 1]?.kind !== 'mark' && assigner === null) return undefined
  const word = keys(tokens, index, index + found.length)
  const weak = WEAK_DIRECTIVES.test(word)
  if (!assigner && index > 0 && nounBefore(tokens, index)) return undefined
  let at = index + found.length
  if (tokens[at]?.key === 'của') return undefined
  if (tokens[at]?.key === ':' || tokens[at]?.key === ',') at++
  const names = readNames(tokens, at, to, true)
  const base = { kind: 'directive', at: assigner?.from ?? index, assigner, directive: word, to, ...EMPTY } as const
  if (names) {
    const after = tokens[names.to]
    const predicate = after?.key === ':' ? barePredicate(tokens, names.to + 1, to) : predicateAt(tokens, names.to, to)
    if (predicate)
      return weak && !assigner && !weakHolds(tokens, word, names) ? undefined : { ...base, assignees: names, predicate }
    if (after?.key === ':' && names.to + 1 >= to) return { ...base, assignees: names, predicate: null }
    const some = weak && !assigner ? undefined : behindDone(tokens, names, to)
    if (some) return { ...base, assignees: some.names, predicate: some.predicate }
    if (weak && !assigner) return undefined
    return { ...base, assignees: names, predicate: null }
  }
  if (weak) return undefined
  const unknown = unknownNames(tokens, at, to)
  if (unknown) return { ...base, assignees: unknown.names, predicate: unknown.predicate }
  const predicate = predicateAt(tokens, at, to)
  return predicate ? { ...base, assignees: null, predicate } : undefined
}

/** After a strong directive a plural or a capital names somebody even when the head word is not in the vocabulary. */
function unknownNames(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly names: Names; readonly predicate: Predicate } | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  if (!first.capital && !/^(?:các|những|quý|toàn|mọi|mỗi|tất)$/u.test(first.key)) return undefined
  for (let i = at + 2; i < Math.min(to, at + 16); i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && token.key !== '-' && token.key !== ',')) return undefined
    if (token.kind !== 'word' || token.capital || tokens[i - 1]?.kind === 'mark') continue
    if (nominalBefore(tokens, i) && i - at < 3) continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate) return { names: { from: at, to: i, each: [{ from: at, to: i }] }, predicate }
  }
  return undefined
}

const SUCCEEDED = new Set(['đã', 'đạt', 'tăng', 'giảm'])
/** Behind a comma it is told what came of it. */
function tellsSuccess(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex((token, i) => i >= from && token.key === ',')
  return comma >= 0 && tokens.some((token, i) => i > comma && SUCCEEDED.has(token.key))
}

const OFFICES = new Set('ban văn ủy ubkt phòng sở trung'.split(' '))

/** "Giao Sở X chủ trì" orders; "phân công đảng viên theo dõi" is itself the thing to do. */
function weakHolds(tokens: readonly Token[], word: string, names: Names): boolean {
  if (word.startsWith('giao') || word === 'triệu tập') return true
  if (word.startsWith('mong')) return true
  // "Nhờ các đơn vị phối hợp tốt, …" gives thanks; "… nhờ các đơn vị cung cấp" asks
  if (word === 'nhờ') return !tellsSuccess(tokens, names.to)
  const last = tokens[names.to - 1]
  // "Phân công Ban Xây dựng Đảng tham mưu …"
  if (word === 'phân công' && OFFICES.has(tokens[names.from]?.key ?? ''))
    return tokens[names.from]?.capital === true && tokens[names.from - 2]?.capital === true
  return (
    word.startsWith('phân công') &&
    (last?.capital === true || tokens[names.from + 2]?.capital === true) &&
    /^(?:đồng|đ\/c|ông|bà)/u.test(tokens[names.from]?.key ?? '')
  )
}

/** "Việc này giao …", "Nội dung trên giao …" at the head of a sentence: the matter, then the order. */
const THIS_MATTER = /^(?:[\p{L}\d]{0,3}[.)] )?(?:việc|nội dung|nhiệm vụ|vấn đề|công việc|phần việc) (?:này|trên|đó)$/u

/** "Nhận được công văn này yêu cầu …", "Căn cứ kế hoạch này đề nghị …": the paper in hand, then the order. */
const PAPER_IN_HAND =
  /(?:^| )(?:nhận|nhận được|căn cứ|theo) (?:công văn|văn bản|thông báo|kế hoạch|hướng dẫn|công điện|quyết định|chỉ thị|giấy mời) (?:này|trên|nêu trên)$/u

export function nounBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (!before || before.kind === 'mark') return false
  const matter = keys(tokens, Math.max(0, index - 6), index)
  if (PAPER_IN_HAND.test(matter) || THIS_MATTER.test(keys(tokens, Math.max(0, index - 4), index))) return false
  return NOUN_BEFORE.test(keys(tokens, Math.max(0, index - 2), index)) || nominalBefore(tokens, index)
}
