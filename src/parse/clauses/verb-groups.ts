import { readNames } from './names.js'
import { barePredicate, type Predicate } from './predicate.js'
import type { Verb } from './seam.js'
import { timeFirst } from './seam-words.js'
import { hasObject, isCooperation, isSoft, nominalOpen, splits, verbOf } from './seams.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'
import { nominalBefore } from './verb-at.js'
import { WordPairs } from './word-pairs.js'
import type { Family } from './words/verbs.js'

/** A run of coordinated verbs that share object, recipient and time: one duty. */
export interface VerbGroup extends Range {
  readonly family: Family
  /** Token of the first verb that carries the meaning (after "chủ trì, phối hợp …"). */
  readonly head: number
  /** Why the group begins here, for explain. */
  readonly reason: string
}

/** Splits the predicate at `[from, to)` whose first verb is at `head`. */
export function verbGroups(tokens: readonly Token[], from: number, head: number, to: number): readonly VerbGroup[] {
  // a head that is no verb of the vocabulary was found by its place
  const first: Verb = verbOf(tokens, head, to) ?? {
    at: head,
    length: isJoint(tokens, head + 2) ? 2 : 1,
    family: 'execute',
  }
  const groups: VerbGroup[] = []
  let begin = from
  let verb = first
  let main = first
  let reason = 'first verb of the sentence part'
  let segment = head
  let nominal = false
  for (let i = head + first.length; i < to; i++) {
    const token = tokens[i]
    if (!token || token.depth > 0 || !isJoint(tokens, i)) continue
    const opened = conditionAfter(tokens, i, to)
    if (opened) {
      const inner = verbOf(tokens, opened.predicate.head, to)
      if (inner) {
        groups.push({ from: begin, to: i + 1, head: main.at, family: main.family, reason })
        reason = 'a condition opens a new verb group'
        begin = i + 1
        verb = inner
        main = inner
        segment = inner.at
        i = inner.at + inner.length - 1
        continue
      }
    }
    const next = afterJoint(tokens, i, to)
    const predicate = barePredicate(tokens, next, to) ?? behindTime(tokens, next, to)
    const following = predicate && predicate.head - predicate.from <= 6 ? verbOf(tokens, predicate.head, to) : undefined
    if (!predicate || !following || (!isSoft(tokens, i) && isName(tokens, next, to))) continue
    main = deedOf(tokens, main, i)
    if (isCooperation(tokens, verb)) verb = main
    const named: boolean = nominalOpen(tokens, segment, i) || (nominal && !hasObject(tokens, verb, i))
    const why = splits(tokens, { segment, verb, main, joint: i, next, following, to, nominal: named })
    nominal = named && why === null
    if (why === null) {
      if (isCooperation(tokens, main) && !isCooperation(tokens, following)) main = following
      if (named || !hasObject(tokens, verb, i) || following.family === main.family) verb = following
      segment = following.at
      i = following.at + following.length - 1
      continue
    }
    groups.push({ from: begin, to: i + (token.kind === 'mark' ? 1 : 0), head: main.at, family: main.family, reason })
    reason = why
    begin = token.kind === 'mark' ? i + 1 : i
    verb = following
    main = following
    segment = following.at
    i = following.at + following.length - 1
  }
  main = deedOf(tokens, main, to)
  groups.push({ from: begin, to, head: main.at, family: main.family, reason })
  return groups
}

/** ", nếu thấy cần thiết, đề xuất …": the verb after a condition that begins at the joint. */
function conditionAfter(
  tokens: readonly Token[],
  joint: number,
  to: number,
): { readonly predicate: Predicate } | undefined {
  if (tokens[joint]?.key !== ',') return undefined
  const at = tokens[joint + 1]?.key === 'và' ? joint + 2 : joint + 1
  const opener = tokens[at]?.key
  if (opener !== 'nếu' && opener !== 'khi' && !(opener === 'trường' && tokens[at + 1]?.key === 'hợp')) return undefined
  for (let i = at + 1; i < to && i < at + 30; i++) {
    if (tokens[i]?.depth !== 0 || (tokens[i]?.key !== ',' && tokens[i]?.key !== 'thì')) continue
    const predicate = barePredicate(tokens, i + 1, to)
    return predicate ? { predicate } : undefined
  }
  for (let i = at + 1; i < to && i < at + 12; i++) {
    if (tokens[i]?.kind === 'mark') return undefined
    if (tokens[i]?.key !== 'phải' && tokens[i]?.key !== 'cần') continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate && tokens[i + 1]?.key !== 'thiết') return { predicate }
  }
  return undefined
}

/** ", trước ngày 20/3/2026 gửi …": the verb right behind the time that stands at `at`. */
function behindTime(tokens: readonly Token[], at: number, to: number): Predicate | undefined {
  const end = timeFirst(tokens, at, to)
  return end > at ? barePredicate(tokens, end, to) : undefined
}

const isJoint = (tokens: readonly Token[], i: number): boolean => {
  const key = tokens[i]?.key
  if (key !== ',' && key !== 'và')
    return key === 'đồng' || key === ':' || (key === 'rồi' && HANDS_ON.has(tokens[i + 1]?.key ?? ''))
  return !FIXED_PAIRS.has(tokens[i - 1]?.key, tokens[i + 1]?.key) && !isReporting(tokens, i)
}

/** "chế độ thông tin, báo cáo": one thing that is kept up. */
const isReporting = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.key === 'tin' && tokens[i - 4]?.key === 'chế' && tokens[i + 1]?.key === 'báo'

/** "… rồi trình Phòng …": what follows hands the work on. */
const HANDS_ON = new Set(['trình', 'gửi', 'báo', 'nộp', 'chuyển'])

/** Words before and behind a joint that make one expression ("phòng, chống", "thu, chi", "phê bình và phê bình"). */
const FIXED_PAIRS = new WordPairs(
  'phòng chống, thu chi, miễn giảm, bình phê, mua bán, thừa thiếu, xuất nhập, điểm hạn, tại hạn, khăn hạn, kém hạn, thường hỗ',
)

function afterJoint(tokens: readonly Token[], i: number, to: number): number {
  let at = i + 1
  if (tokens[i]?.key === 'đồng')
    return tokens[at]?.key === 'thời' ? (tokens[at + 1]?.key === ',' ? at + 2 : at + 1) : to
  if (tokens[at]?.key === 'và') at++
  if (tokens[at]?.key === 'rồi') return at + 1
  if (tokens[at]?.key === 'sau' && tokens[at + 1]?.key === 'đó') return at + 2
  if (tokens[at]?.key === 'đồng' && tokens[at + 1]?.key === 'thời') at += tokens[at + 2]?.key === ',' ? 3 : 2
  return at
}

/** "chủ trì, phối hợp với X tổ chức …", "đề nghị kê khai …": the verb behind the partners or the request is the deed. */
function deedOf(tokens: readonly Token[], main: Verb, joint: number): Verb {
  if (tokens[main.at]?.key === 'đề' && tokens[main.at + 1]?.key === 'nghị')
    return verbOf(tokens, main.at + 2, joint) ?? main
  if (!isCooperation(tokens, main)) return main
  for (let i = main.at; i < joint; i++) {
    const verb = tokens[i]?.depth === 0 && !nominalBefore(tokens, i) ? verbOf(tokens, i, joint) : undefined
    if (!verb) continue
    if (!isCooperation(tokens, verb)) {
      if (hasObject(tokens, verb, joint) || verb.length > 1) return verb
      continue
    }
    i = verb.at + verb.length - 1
    const partner = WITH.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1
    const names = readNames(tokens, partner, joint, false)
    if (names) i = names.to - 1
  }
  return main
}
const WITH = new Set(['với', 'cùng'])

/** A name in capitals goes on with the names before the joint. */
const isName = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.capital === true && readNames(tokens, at, to, false) !== undefined
