import type { Event, Obligation } from '../../model/dispatch.js'
import type { Span } from '../../model/span.js'
import { type DateMention, findDates } from '../../vietnamese/dates.js'
import { matchAt, sticky } from '../../vietnamese/letters.js'
import { WordPlaces } from '../clauses/word-places.js'
import { SpanIndex } from '../span-index.js'
import type { Findings } from './findings.js'

/** First words of what takes place. */
const HEADS = new WordPlaces(
  'lớp hội cuộc kỳ đại buổi lễ đoàn phiên khóa khoá'.split(' ').map((word) => [word, true] as const),
)
const HAPPENING = sticky(
  '((?:lớp|hội nghị|cuộc họp|kỳ họp|đại hội|buổi|lễ|hội thi|hội thảo|đoàn|phiên họp|khóa (?:học|bồi dưỡng|tập huấn|đào tạo))(?: [^,.;:()]{1,80}?)?)\\s(?:được )?(?:tổ chức|khai mạc|diễn ra|khai giảng|dự kiến tổ chức)?\\s?(?:vào |trong |từ )?(?=ngày|tháng|quý|lúc|hồi|\\d)',
)
/** How far behind the name the time may begin, and the longest time printed, in code units. */
const [GAP, LONGEST_TIME] = [12, 80]

/** Things that take place at a stated time and are no deadline. */
export function eventsOf({ items, segmented }: Findings, obligations: readonly Obligation[]): Event[] {
  const { text } = segmented
  const due = new SpanIndex(obligations.flatMap((obligation) => obligation.deadlines.map((deadline) => deadline.span)))
  return items.flatMap(({ span }) => eventIn(text, span, due) ?? [])
}

/** The first thing in `[from, to)` said to take place, when a time is printed right behind it that is no deadline. */
function eventIn(text: string, [from, to]: Span, due: SpanIndex): Event | undefined {
  const found = /\d/u.test(text.slice(from, to)) ? happeningIn(text, from, to) : undefined
  if (found === undefined) return undefined
  const behind = found.index + found[0].length
  const mention = findDates(text, [behind, Math.min(to, behind + GAP + LONGEST_TIME)])[0]
  if (!mention || mention.span[0] > behind + GAP || due.overlapping([found.index, mention.span[1]])) return undefined
  return { name: (found[1] ?? '').trim(), when: whenOf(mention), span: [found.index, mention.span[1]] }
}

function happeningIn(text: string, from: number, to: number): RegExpExecArray | undefined {
  for (const { at } of HEADS.in(text, from, to)) {
    const found = matchAt(HAPPENING, text, at)
    if (found !== null && at + found[0].length < to) return found
  }
  return undefined
}

function whenOf({ date, month, year }: DateMention): Event['when'] {
  if (date) return { date }
  if (month) return { month }
  return year ? { year } : {}
}
