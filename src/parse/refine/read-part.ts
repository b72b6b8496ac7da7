import type { Span } from '../../model/span.js'
import { trimmedEnd } from '../../vietnamese/edges.js'
import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { readNames } from '../clauses/names.js'
import { keys } from '../clauses/predicate.js'
import type { Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import { verbAt } from '../clauses/verb-at.js'
import { type VerbGroup, verbGroups } from '../clauses/verb-groups.js'
import type { Family } from '../clauses/words/verbs.js'
import { quick } from '../quick/quick-pattern.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import { readCooperators } from '../rules/duties/cooperation.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { modalityOf } from '../rules/duties/modality.js'
import { firstReading } from '../rules/duties/phrase-rule.js'
import { targetRules } from '../rules/duties/targets.js'
import type { Duty, Step, Who } from './duty.js'
import { dropReceiversDay, ownTimes } from './receivers-time.js'

/** What the reading of one sentence part needs to know of its place. */
export interface PartPlace {
  readonly item: Item
  readonly itemIndex: number
  readonly sentence: number
  readonly part: number
  readonly intro: number
  readonly who: Who
  readonly text: string
  findDeadlines(span: Span): readonly DeadlineMention[]
}

export const spanOf = (tokens: readonly Token[], range: Range): Span => [
  tokens[range.from]?.start ?? 0,
  tokens[Math.max(range.from, range.to - 1)]?.end ?? 0,
]

/** The words of a run of tokens. */
export const wordsIn = (text: string, tokens: readonly Token[], range: Range): string =>
  text.slice(tokens[range.from]?.start ?? 0, tokens[Math.max(range.from, range.to - 1)]?.end ?? 0)

const CITES = quick(
  /(?<![\p{L}])(?:công văn|kế hoạch|thông báo|tờ trình|nghị quyết|quyết định|chỉ thị|hướng dẫn|báo cáo|kết luận|công điện|giấy mời|văn bản|nghị định|thông tư|quy định|phiếu) (?:số )?[^\s,;]{0,24}\d/iu,
)

/** "Để kịp báo cáo Sở trước ngày A, UBND xã đề nghị …": the purpose, the ground or the reason has days of its own. */
const GROUND =
  /^[-–+•\s\d.)]{0,8}(?:để|nhằm|do|vì|căn cứ|thực hiện (?:mục tiêu|chỉ đạo|ý kiến|chủ trương|kết luận|chỉ tiêu)|theo (?:kế hoạch|tiến độ))(?!\p{L})[^;]{8,},/iu

/** "Chế độ báo cáo: định kỳ hằng tháng, hằng quý theo Quy định số …, chi bộ báo cáo": the period is this paper's own. */
const PERIOD_FIRST = /^(?:[^:;,]{0,40}: ?)?(?:định kỳ|hằng|hàng) /iu

/** The duties of one part: one per verb group of its predicate. */
export function readPart(place: PartPlace, clause: Clause, part: Range): Duty[] {
  const { item } = place
  const { tokens } = item
  const predicate = clause.predicate
  if (!predicate) return []
  // A basis that cites another paper states that paper's matter and dates, not this one's.
  const lead = place.text.slice(tokens[part.from]?.start ?? 0, tokens[clause.at]?.start ?? 0)
  const groups = verbGroups(
    tokens,
    (CITES.test(lead) || GROUND.test(lead)) && !PERIOD_FIRST.test(lead) ? clause.at : part.from,
    predicate.head,
    part.to,
  )
  const duties = groups.map((group, index) => readGroup(place, clause, group, index))
  for (const duty of duties.slice(1)) dropReceiversDay(place.text, duty, duties[0])
  return duties
}

/** The duty of one group of words with its verb. */
export function readGroup(place: PartPlace, clause: Clause, group: VerbGroup, index = 0): Duty {
  const { text, item } = place
  const { tokens } = item
  const range = trim(tokens, group)
  const span = spanOf(tokens, range)
  const verb = index === 0 && clause.predicate ? clause.predicate.head : firstVerb(tokens, range.from, group.head)
  // "tự kiểm tra" is another deed than "kiểm tra", "không đi công tác" the contrary of "đi công tác"
  const start = pastRequest(tokens, verb, range.to)
  const head = start - denied(tokens, range.from, start)
  const own: Range = { from: head, to: range.to }
  const delivery = readDelivery(tokens, own)
  const mentions = ownTimes(text, span, place.findDeadlines(span))
  const words = (r: Range | null): string | null => (r ? wordsIn(text, tokens, r) : null)
  const ownText = wordsIn(text, tokens, own)
  const conditions =
    index === 0 || clause.conditions.length > 0
      ? clause.conditions.map((r) => wordsIn(text, tokens, trim(tokens, r)))
      : []
  const about = index === 0 && clause.about && place.who.qualified ? [wordsIn(text, tokens, clause.about)] : []
  const found = firstReading(targetRules, ownText)
  const modality = modalityOf({
    words: text.slice(span[0], span[1]),
    own: ownText,
    conditions: [...conditions, ...about],
    modals: clause.predicate?.modals ?? [],
    first: true,
    target: found !== undefined,
  })
  const trace: Step[] = [
    { value: 'action', rule: `verb/${group.family}`, reason: group.reason, span },
    { value: 'modality', rule: modality.rule, reason: modality.reason, span },
  ]
  if (delivery.recipient)
    trace.push({
      value: 'recipient',
      rule: 'delivery',
      reason: 'the organ after a verb of handing over',
      span: spanOf(tokens, delivery.recipient),
    })
  if (found) trace.push({ value: 'targets', rule: found.rule.name, reason: found.rule.reason, span })
  for (const mention of mentions)
    trace.push({ value: 'deadlines', rule: mention.rule, reason: 'stated in the same words', span: mention.span })
  const deed: Range = { from: pastTime(tokens, own, mentions), to: own.to }
  const actionEnd = actionEndOf(tokens, deed, mentions)
  return {
    kind: 'task',
    item: place.itemIndex,
    sentence: place.sentence,
    part: place.part,
    section: item.section,
    tokens,
    range,
    head: group.head,
    span,
    family: group.family,
    who: place.who,
    cooperators: readCooperators(tokens, own).map((r) => wordsIn(text, tokens, r)),
    action: lowerFirst(clean(text.slice(tokens[deed.from]?.start ?? span[0], actionEnd))),
    product: productOf(text, tokens, group, own),
    recipient: words(delivery.recipient),
    via: words(delivery.via),
    modality: modality.value,
    role: 'addressee',
    conditions: [...conditions, ...about],
    targets: found ? [found.value] : [],
    deadlines: mentions
      .filter((mention) => mention.rule !== 'attendance' || GOING_FAMILIES.has(group.family) || GOES.test(ownText))
      .map((mention) => ({ mention, inherited: false })),
    delivers: deliversDirectly(tokens, group.head, range.to),
    commitment: false,
    intro: place.intro,
    trace,
  }
}

const GOING_FAMILIES: ReadonlySet<Family> = new Set(['attend', 'invite'])
/** "cử 01 đồng chí dự tập huấn vào lúc …": somebody is sent to come. */
const GOES =
  /^(?:đưa|đón|tập trung|tập kết|ra quân|xuất phát|khởi hành|có mặt)(?![\p{L}])|^(?:cử|bố trí|phân công|giới thiệu|sắp xếp|thu xếp|chuẩn bị) (?:[^,;.]{2,60}? )?(?:dự|tham dự|tham gia|có mặt|về dự|đến)(?![\p{L}])/iu
/** "đề nghị liên hệ …": the request is the issuer's, the deed begins behind it. */
const pastRequest = (tokens: readonly Token[], verb: number, to: number): number =>
  tokens[verb]?.key === 'đề' && match(tokens, verb, 'verb')?.length === 2 && verbAt(tokens, verb + 2, to) > 0
    ? verb + 2
    : verb

/** How many words before the verb make another deed of it: "tự", "không", "không được", "nghiêm cấm". */
function denied(tokens: readonly Token[], from: number, verb: number): number {
  if (verb - 2 >= from && tokens[verb - 1]?.key === 'được' && tokens[verb - 2]?.key === 'không') return 2
  if (verb > from && tokens[verb - 1]?.key === 'cấm')
    return verb - 2 >= from && tokens[verb - 2]?.key === 'nghiêm' ? 2 : 1
  return verb > from && CHANGES_DEED.has(tokens[verb - 1]?.key ?? '') ? 1 : 0
}

const CHANGES_DEED = new Set(['tự', 'không'])
const HANDS_OVER = new Set('gửi trình nộp chuyển báo tổng thông phản cung'.split(' '))
const TOWARDS = new Set('về cho tới đến lên qua với tại'.split(' '))

/** "gửi về X", "trình X": no product between the verb and the receiver. */
function deliversDirectly(tokens: readonly Token[], head: number, to: number): boolean {
  const key = tokens[head]?.key ?? ''
  if (!HANDS_OVER.has(key)) return false
  let at = head
  while (at < to) {
    const verb = match(tokens, at, 'verb')
    if (verb?.family !== 'report') break
    at += verb.length
  }
  at += match(tokens, at, 'adverb')?.length ?? 0
  const next = tokens[at]?.key ?? ''
  if (TOWARDS.has(next)) return true
  return readNames(tokens, at, to, false) !== undefined
}

/** Marks that belong to the words before them. */
const CLOSES = new Set(')”"%]’')
/** Without marks and joining words at the edges. */
function trim(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range
  while (
    from < to &&
    ((tokens[from]?.kind === 'mark' && tokens[from]?.key !== '(' && tokens[from]?.key !== '“') ||
      tokens[from]?.key === 'và')
  )
    from++
  while (to > from && tokens[to - 1]?.kind === 'mark' && !CLOSES.has(tokens[to - 1]?.key ?? '')) to--
  return { from, to: Math.max(to, from + 1) }
}

function firstVerb(tokens: readonly Token[], from: number, head: number): number {
  for (let i = from; i < head; i++) if (match(tokens, i, 'verb')) return i
  return head
}

/** "Phấn đấu trong năm 2024 kết nạp …": between the verb that only strives and the deed stands the time. */
function pastTime(tokens: readonly Token[], own: Range, mentions: readonly DeadlineMention[]): number {
  const behind = own.from + (match(tokens, own.from, 'verb')?.length ?? own.to)
  const time = mentions.find((mention) => mention.span[0] === tokens[behind]?.start)
  if (!time) return own.from
  const deed = tokens.findIndex((token, i) => i > behind && i < own.to && token.start >= time.span[1])
  return deed > 0 && match(tokens, deed, 'verb') ? deed : own.from
}

/** The action ends before its time and its route. */
function actionEndOf(tokens: readonly Token[], own: Range, mentions: readonly DeadlineMention[]): number {
  const end = tokens[own.to - 1]?.end ?? 0
  const cut = mentions
    .map((mention) => mention.span[0])
    .filter((at) => at > (tokens[own.from]?.end ?? 0) && mentions.some((m) => end - m.span[1] < 40))
  const bracket = tokens.findIndex((token, i) => i > own.from + 2 && i < own.to && token.key === '(')
  const open = bracket >= 0 ? [tokens[bracket]?.start ?? end] : []
  return Math.min(end, ...cut, ...open)
}

const clean = (words: string): string => trimmedEnd(words, ',;:.(').trim()
export const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

const PRODUCT_END = new Set('về cho trước theo để đến qua với tại trong gửi trình chậm và nhằm trên từ'.split(' '))
const MAKES: ReadonlySet<string> = new Set(['plan', 'report', 'register', 'propose'])

/** What is made or handed over: the noun after a verb of making, up to the next preposition. */
function productOf(text: string, tokens: readonly Token[], group: VerbGroup, own: Range): string | null {
  if (!MAKES.has(group.family)) return null
  const verb = match(tokens, group.head, 'verb')
  const from = group.head + (verb?.length ?? 1)
  let to = from
  while (to < own.to && to - from < 14) {
    const token = tokens[to]
    if (!token || token.kind === 'mark' || PRODUCT_END.has(token.key)) break
    to++
  }
  if (to <= from || match(tokens, from, 'organ') || keys(tokens, from, to).length < 4) return null
  return wordsIn(text, tokens, { from, to })
}
