import { afterAside, amongThem, isManner, relativeOpen, timed } from './inner-verbs.js'
import { match } from './lexicon.js'
import { readNames } from './names.js'
import { purposeGoesOn, purposeOpen } from './purposes.js'
import type { Seam, Verb } from './seam.js'
import { seamRules } from './seam-rules.js'
import type { Token } from './tokens.js'
import { nominalBefore, verbAt } from './verb-at.js'
import type { Family } from './words/verbs.js'

/** Families that never open a duty after another verb: they say how well or to what end. */
const TRAILING: ReadonlySet<Family> = new Set(['result'])
/** Families whose verbs make or move something of their own, so that each opens a duty when it has an object. */
const MOVING: ReadonlySet<Family> = new Set(['report', 'assign', 'register', 'invite'])
/** First syllables of adverbs that open a duty of their own. */
const SPLITTING_ADVERBS = new Set(
  'kịp định đồng thường hằng hàng chủ sớm tiếp nghiêm phải cần trực khẩn tích'.split(' '),
)
/** First syllables of plans. */
const PLANS = new Set('kế chương phương giải biện văn'.split(' '))

/** The verb that begins at `at`; undefined when none can. */
export function verbOf(tokens: readonly Token[], at: number, to: number): Verb | undefined {
  const length = verbAt(tokens, at, to)
  const family = length > 0 ? match(tokens, at, 'verb')?.family : undefined
  return family ? { at, length, family } : undefined
}

/** Why a new duty begins at the seam, or null when the verbs stay together. */
export function splits(tokens: readonly Token[], seam: Seam): string | null {
  const { segment, verb, main, joint, following, next, to } = seam
  for (const rule of seamRules) if (rule.holds(tokens, seam)) return rule.verdict === 'splits' ? rule.reason : null
  if (TRAILING.has(following.family) || finishes(tokens, following, to)) return null
  if (isCooperation(tokens, main) || isCooperation(tokens, verb)) return null
  const end = nextJoint(tokens, following.at + following.length, to)
  const object = end - (following.at + following.length)
  const marked = following.at > next && SPLITTING_ADVERBS.has(tokens[next]?.key ?? '') && main.at !== seam.following.at
  if (!seam.nominal && !hasObject(tokens, verb, joint)) return null
  const moving = MOVING.has(following.family) && object >= 2
  const strong = moving && sends(tokens, following, end)
  if (isManner(tokens, following) || purposeGoesOn(tokens, joint)) return null
  if (!marked && NOUN_TAIL.has(tokens[following.at + following.length]?.key ?? '')) return null
  if (!strong && !marked && (amongThem(tokens, main, joint) || afterAside(tokens, main, joint))) return null
  const own =
    tokens[following.at + following.length + 2]?.kind === 'word' &&
    (moving || following.family === 'propose' || following.family === 'plan')
  if (!strong && !marked && !own && relativeOpen(tokens, verb, joint)) return null
  if (
    following.family === 'report' &&
    purposeOpen(tokens, main.at, joint) &&
    timed(tokens, main, joint) &&
    !hands(tokens, following)
  )
    return null
  if (purposeOpen(tokens, segment, joint) && !strong && !(marked && object >= 2)) return null
  if (seam.nominal && !strong && !(marked && object >= 2)) return null
  if (embeds(tokens, main, joint) && !strong && !marked) return null
  if (following.family === 'review' && !marked && tokens[following.at]?.key !== 'nắm') return null
  if (
    tokens[main.at]?.key === 'tổng' &&
    tokens[main.at + 1]?.key === 'hợp' &&
    (following.family === 'report' || following.family === 'propose')
  )
    return null
  if (following.family === 'report' && main.family === 'report') {
    if (timed(tokens, main, joint) && sends(tokens, following, end))
      return 'another report behind the time of the first'
    if (sameFlow(tokens, main, following)) return null
  }
  const soft = isSoft(tokens, joint)
  if (object < 2 && !marked && !(object >= 1 && moving)) return null
  if (main.family === following.family) {
    const repeated =
      tokens[main.at]?.key === tokens[following.at]?.key && tokens[main.at + 1]?.key === tokens[following.at + 1]?.key
    if (repeated && object >= 3) return 'the same verb again with its own object'
    if (main.family === 'assign' && object >= 3) return 'another person is assigned'
    return null
  }
  if (isBarePlan(tokens, verb, joint) && !moving) return null
  if (soft && object < 3 && !moving) return null
  return marked ? 'an adverb opens a new verb group' : 'a verb of another kind with its own object'
}

/** "phân công X theo dõi, hướng dẫn …": what follows is X's work inside the one assignment. */
function embeds(tokens: readonly Token[], main: Verb, joint: number): boolean {
  if (
    main.family !== 'assign' &&
    main.family !== 'invite' &&
    !(main.family === 'lead' && tokens[main.at]?.key === 'chỉ')
  )
    return false
  const names = readNames(tokens, main.at + main.length, joint, false)
  return names !== undefined && names.to < joint
}

/** Before these a verb of a list is a noun ("bồi thường, hỗ trợ đối với …", "xác nhận của …"). */
const NOUN_TAIL = new Set(['đối', 'của'])

const BEFORE_TIME = new Set('trước trong chậm vào xong đúng theo'.split(' '))

/** "…, hoàn thành trước ngày …": only the time of the deed before it. */
function finishes(tokens: readonly Token[], verb: Verb, to: number): boolean {
  const key = tokens[verb.at]?.key
  if (key !== 'hoàn' && key !== 'xong' && key !== 'kết') return false
  const next = tokens[verb.at + verb.length]
  return !next || verb.at + verb.length >= to || next.kind === 'mark' || BEFORE_TIME.has(next.key)
}

/** "và" joins nouns more often than clauses. */
export const isSoft = (tokens: readonly Token[], i: number): boolean => tokens[i]?.key === 'và'

function nextJoint(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tokens[i]?.depth === 0 && (tokens[i]?.key === ',' || tokens[i]?.key === ';')) return i
  return to
}

/** Verbs that only say with whom. */
export function isCooperation(tokens: readonly Token[], verb: Verb): boolean {
  const key = tokens[verb.at]?.key
  return (key === 'chủ' && tokens[verb.at + 1]?.key === 'trì') || (key === 'phối' && tokens[verb.at + 1]?.key === 'hợp')
}

export function hasObject(tokens: readonly Token[], verb: Verb, end: number): boolean {
  for (let i = verb.at + verb.length; i < end; ) {
    // "tiến hành rà soát": verbs in a row are one verb
    const more = match(tokens, i, 'verb')?.length ?? match(tokens, i, 'adverb')?.length ?? 0
    if (more > 0) i += more
    else if (tokens[i]?.kind === 'mark') i++
    else return true
  }
  return false
}

/** "xây dựng kế hoạch, tập trung …": a plan without its own complement is the plan for what follows. */
function isBarePlan(tokens: readonly Token[], verb: Verb, joint: number): boolean {
  return (
    verb.family === 'plan' && joint - verb.at - verb.length <= 2 && PLANS.has(tokens[verb.at + verb.length]?.key ?? '')
  )
}

/** The text just before the seam ends in a verbal noun ("công tác kiểm tra, giám sát") or in a short object ("củng cố hồ sơ, …"). */
export function nominalOpen(tokens: readonly Token[], from: number, joint: number): boolean {
  for (let i = joint - 1; i > Math.max(from, joint - 5); i--) {
    if (tokens[i]?.kind === 'mark') return false
    // "nhiệm vụ được giao", "do mình quản lý": an attribute, no list of deeds
    if (verbAt(tokens, i, joint) > 0) return nominalBefore(tokens, i) && !ATTRIBUTIVE.has(tokens[i - 1]?.key ?? '')
    if (i === joint - 1 && i > from + 2 && nominalBefore(tokens, joint)) return joint - from <= SHORT_DEED
  }
  return false
}

const ATTRIBUTIVE = new Set(['được', 'bị', 'do'])
/** Most words of a deed with a short object. */
const SHORT_DEED = 9

/** Verbs by which the unit itself sends; to report on what was handed in is the receiver's part. */
const hands = (tokens: readonly Token[], verb: Verb): boolean => /^(?:gửi|nộp)$/u.test(tokens[verb.at]?.key ?? '')

/** "gửi …", "báo cáo … về X": a delivery, never the tail of a purpose. */
function sends(tokens: readonly Token[], verb: Verb, end: number): boolean {
  const key = tokens[verb.at]?.key
  if (key === 'gửi' || key === 'nộp' || (key === 'báo' && tokens[verb.at + 1]?.key === 'cáo')) return true
  for (let i = verb.at + verb.length; i < end; i++)
    if (tokens[i]?.key === 'về' || tokens[i]?.key === 'trước') return true
  return false
}

/** "tổng hợp …, báo cáo X": the first only prepares the second. */
function sameFlow(tokens: readonly Token[], main: Verb, following: Verb): boolean {
  const first = tokens[main.at]?.key
  const second = tokens[following.at]?.key
  return (
    first === 'tổng' ||
    first === 'cập' ||
    first === 'cung' ||
    second === 'đề' ||
    first !== second ||
    tokens[main.at + 1]?.key === tokens[following.at + 1]?.key
  )
}
