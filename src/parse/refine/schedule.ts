import { plain } from '../clauses/clause-at.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { readNames } from '../clauses/names.js'
import type { Range } from '../clauses/sentences.js'
import { quick } from '../quick/quick-pattern.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import type { Duty, Who } from './duty.js'
import { readGroup, spanOf, wordsIn } from './read-part.js'
import type { WalkInput } from './walk-shapes.js'
import { whoFrom } from './who.js'

/** "Thời gian giao nộp:", "Thời gian tổ chức kiểm điểm": over lines that give each party its time. */
const TIMES_OF = quick(/^(?:về )?(?:thời (?:gian|hạn)|lịch|tiến độ|mốc thời gian) ?([^:.;,]{0,60}?) ?:?$/iu)
const OPENS_TIMES = new Set(['thời', 'lịch', 'tiến', 'mốc'])
/** Of how the thing is done, not what it is. */
const ANY_DEED = /^(?:hoàn thành|thực hiện|triển khai|cụ thể|như sau)?$/iu

/** The deed that the lines below a heading of times are the times of; null when the item is no such heading. */
function deedOfTimes(words: string): string | null {
  const deed = TIMES_OF.exec(words.trim())?.[1]?.trim()
  return deed === undefined ? null : ANY_DEED.test(deed) ? 'thực hiện' : deed.charAt(0).toLowerCase() + deed.slice(1)
}

/** A deed whose times may be given by what is handed in. */
const HANDS_IN = /^(?:nộp|gửi|trình|báo cáo|đăng ký|hoàn thiện|lập|tiếp nhận)(?![\p{L}])/iu

/** Levels of a body count as parties here. */
const LEVEL = /^(?:cấp|khối|nhóm|cụm|các (?:đơn vị|chi bộ|nơi) còn lại)$/u
const LONGEST = 22
/** Between the party and its time. */
const JOINT = /^(?: ?:)? ?(?:phải |cần )?(?:(?:hoàn thành|xong|thực hiện|tổ chức) ?)?$/iu

interface Place {
  readonly index: number
  readonly sentence: number
  readonly part: number
  readonly intro: number
  readonly who: Who
}

/** "Các chi bộ còn lại: từ ngày … đến ngày …", "đối với đảng uỷ cơ sở xong trước ngày …" under a heading of times. */
function readLine(input: WalkInput, item: Item, place: Place, part: Range, deed: string): Duty | null {
  const { text } = input
  const { tokens } = item
  const span = spanOf(tokens, part)
  const [first] = input.findDeadlines(span)
  if (!first || !isDay(first)) return null
  const from = tokens[part.from]?.key === 'đối' && tokens[part.from + 1]?.key === 'với' ? part.from + 2 : part.from
  const time = tokens.findIndex((token) => token.start >= first.span[0])
  const there = {
    item,
    itemIndex: place.index,
    sentence: place.sentence,
    part: place.part,
    intro: place.intro,
    text,
    findDeadlines: input.findDeadlines,
  }
  const group = { ...part, head: part.from, family: 'execute' as const, reason: 'a time given to a party' }
  // "Đối với Bằng khen: trước ngày …": the times of one deed, by matters
  if (from > part.from && tokens[time - 1]?.key === ':' && HANDS_IN.test(deed)) {
    const duty = readGroup({ ...there, who: place.who }, plain('bare', part.from, part.to, null, null), group)
    const matter = wordsIn(text, tokens, { from, to: time - 1 })
    return { ...duty, action: `${deed} đối với ${matter}`, product: null }
  }
  const end = partyEnd(tokens, from, Math.min(time, from + LONGEST))
  if (time < 0 || end <= from || !JOINT.test(text.slice(tokens[end - 1]?.end ?? 0, first.span[0]))) return null
  const names = readNames(tokens, from, end, true) ?? { from, to: end, each: [{ from, to: end }] }
  const whole = names.to === end ? names : { from, to: end, each: [{ from, to: end }] }
  const who = whoFrom(text, whole, item)
  const duty = readGroup({ ...there, who }, plain('subject', part.from, part.to, whole, null), group)
  return { ...duty, action: deed, product: null }
}

const isDay = ({ kind }: DeadlineMention): boolean => kind === 'date' || kind === 'month' || kind === 'quarter'

/** Where the words of the party end: at the colon, else before the verb that closes them; 0 when they are no party. */
function partyEnd(tokens: Item['tokens'], from: number, to: number): number {
  const head = tokens[from]
  if (!head || to <= from) return 0
  if (!(match(tokens, from, 'organ') ?? match(tokens, from, 'determiner') ?? LEVEL.test(head.key))) return 0
  const colon = tokens.findIndex((token, i) => i > from && i < to && token.key === ':' && token.depth === 0)
  if (colon > 0) return colon
  const end = readNames(tokens, from, to, true)?.to ?? levelEnd(tokens, from, to)
  return tokens[end - 1]?.key === 'xong' ? end - 1 : end
}

/** "cấp cơ sở | hoàn thành": a level goes on to the verb. */
function levelEnd(tokens: Item['tokens'], from: number, to: number): number {
  const verb = tokens.findIndex((token, i) => i > from && i < to && DONE.has(token.key))
  return LEVEL.test(tokens[from]?.key ?? '') ? Math.max(0, verb) : 0
}
const DONE = new Set(['hoàn', 'xong', 'thực', 'tổ', 'phải'])

/** The schedule that stands over the lines being read, until a paragraph as high as its heading. */
export class Schedule {
  #deed: string | null = null
  #rank = 0

  enter(input: WalkInput, item: Item, rank: number): void {
    const { tokens } = item
    const deed =
      item.sentences.length === 1 && tokens.length <= 16
        ? deedOfTimes(wordsIn(input.text, tokens, { from: 0, to: tokens.length }))
        : null
    if (deed !== null) [this.#deed, this.#rank] = [deed, rank]
    else if (rank <= this.#rank) this.#deed = null
  }

  /** The duty of a line of the schedule: one party and its time. */
  read(input: WalkInput, item: Item, place: Place, part: Range): Duty | null {
    const { tokens } = item
    const first = tokens[part.from]?.key === 'về' ? part.from + 1 : part.from
    if (this.#deed === null && !OPENS_TIMES.has(tokens[first]?.key ?? '')) return null
    const colon = tokens.findIndex((token, i) => i > part.from && i < part.to && token.key === ':')
    const head = colon < 0 ? null : deedOfTimes(wordsIn(input.text, tokens, { from: part.from, to: colon }))
    if (head !== null) [this.#deed, this.#rank] = [head, item.rank]
    if (this.#deed === null) return null
    return readLine(input, item, place, head === null ? part : { from: colon + 1, to: part.to }, this.#deed)
  }
}
