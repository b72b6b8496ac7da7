import { calendarMonth } from '../../../vietnamese/calendar-days.js'
import { matchAt, sticky } from '../../../vietnamese/letters.js'
import type { SpanIndex } from '../../span-index.js'
import { fieldsOf, timedDateAt } from './pieces.js'
import type { DeadlineMention, Scene } from './rule.js'

const AND = sticky('\\s{0,2}(?:,(?: và)?|và)\\s{1,3}(?:vào )?(?:(?:đầu|giữa|cuối) )?(?=ngày|tháng|quý|\\d)')
/** `thời hạn là 25/3/2026, riêng đập Rạch Gừa 31/3/2026`: the same for one of them, on another day. */
const APART = sticky(
  '\\s{0,2},\\s{1,2}riêng (?!ngày)[^,;.:()\\d\\n]{3,50} (?:(?:là|đến|xong|hoàn thành|trước) )?(?=ngày \\d|\\d{1,2}/)',
)
const DAY_ENDS = /\s{0,2}(?:[.;,)]|[-–] |$|\n)/uy

/** A further time with the same frame: `trong tháng 3/2026 và tháng 9/2026`; a further day only where nothing goes on. */
export function alsoAt(scene: Scene, first: Omit<DeadlineMention, 'span'>, at: number): DeadlineMention | null {
  if (first.relation === 'from-to' || (first.date ?? first.month ?? first.quarter) === null) return null
  const apart = matchAt(APART, scene.text, at)
  const link = apart ?? matchAt(AND, scene.text, at)
  const mention = link === null ? null : (timedDateAt(scene.text, at + link[0].length, true)?.mention ?? null)
  if (mention === null) return null
  const [start, end] = mention.span
  const { kind, date = null, month = null, quarter = null, year = null } = fieldsOf(mention, scene)
  if ((date ?? month ?? quarter ?? year) === null) return null
  if (kind !== first.kind || end > scene.range[1]) return null
  if (kind === 'date' && matchAt(DAY_ENDS, scene.text, end) === null) return null
  return {
    ...first,
    date,
    month,
    quarter,
    year,
    time: null,
    relation: relationApart(apart?.[0]) ?? first.relation,
    text: scene.text.slice(start, end),
    span: [start, end],
  }
}

const MONTHS = /(?<=tháng\s{1,3})\d{1,2}(?:\s{0,2}(?:,|và)\s{0,2}\d{1,2}){1,5}(?:\/| năm )(\d{4})(?!\d)/iuy

/** `trong tháng 10, 11/2026`, `tháng 4 và 6 năm 2026`: each of the months, all of the year behind the last; null when there is no such list. */
export function listedMonths(scene: Scene, first: DeadlineMention): readonly DeadlineMention[] | null {
  const [start, end] = first.span
  const at = end - (/\d{1,2}$/u.exec(scene.text.slice(start, end))?.[0].length ?? 0)
  const list = first.kind === 'month' && at < end ? matchAt(MONTHS, scene.text, at) : null
  const year = Number(list?.[1])
  if (list === null || at + list[0].length > scene.range[1]) return null
  const numbers = [...list[0].replace(/(?:\/| năm )\d{4}$/u, '').matchAll(/\d{1,2}/gu)]
  if (numbers.some(([number]) => Number(number) < 1 || Number(number) > 12)) return null
  return numbers.map(({ index, 0: number }, i) => {
    const from = i === 0 ? start : at + index
    const to = i === numbers.length - 1 ? at + list[0].length : at + index + number.length
    return { ...first, month: calendarMonth(year, Number(number)), text: scene.text.slice(from, to), span: [from, to] }
  })
}

/** What the words before the other day say of it: `riêng X đến 31/3` is not `trước`. */
const relationApart = (words = ''): 'before' | 'by' | null =>
  /trước\s{1,3}$/iu.test(words) ? 'before' : /(?:là|đến|xong|hoàn thành)\s{1,3}$/iu.test(words) ? 'by' : null

/** How far before a time the paper that sets it may be cited, in code units. */
const REACH = 400

/** `… của Tỉnh uỷ (hoàn thành trước ngày …)`, `trước ngày … (Công điện số …)`: the time another paper sets. */
export function belongsToCitation(text: string, start: number, end: number, cited: SpanIndex): boolean {
  const { spans } = cited
  const open = openBracket(text, start)
  for (let i = cited.before(start) - 1; i >= 0; i--) {
    const [from, to] = spans[i] ?? [0, 0]
    if (start - to > REACH) break
    if (to > start) continue
    if (open !== -1 && to <= open && open - to <= 2) return true
    if (IN_WHICH.test(text.slice(to, start))) return true
    if (start - to <= 4 && STILL_BY.test(text.slice(Math.max(0, from - 60), from))) return true
    if (DEMANDS.test(text.slice(to, start)) && HAS.test(text.slice(Math.max(0, from - 12), from))) return true
  }
  const next = spans[cited.before(end + 1)]
  return next !== undefined && next[0] - end <= 8 && /^\s{0,2}\((?:theo )?$/u.test(text.slice(end, next[0]))
}

/** The bracket of the same line that is open at `at`; -1 when there is none. */
function openBracket(text: string, at: number): number {
  for (let i = at; i >= 0 && i > at - REACH; i--) {
    const sign = text.charAt(i)
    if (sign === '(') return i
    if (i < at && (sign === ')' || sign === '\n')) return -1
  }
  return -1
}

/** `… có Công văn số … yêu cầu …`: what follows in the sentence is what that paper asked. */
const DEMANDS = /^\s{1,2}(?:yêu cầu|đề nghị|giao|chỉ đạo|hướng dẫn)\s[^.;\n]*$/iu
/** `… Công điện số …, trong đó yêu cầu hoàn thành trước …`: what that paper holds. */
const IN_WHICH = /^[^.;\n]{0,160}?, trong đó (?:có )?(?:yêu cầu|quy định|giao|chỉ đạo|nêu|đề nghị)\s[^.;\n]*$/iu
/** `hồ sơ vẫn nộp theo Thông báo số …, chậm nhất …`: as that paper has it. */
const STILL_BY = /(?<!\p{L})vẫn [^,;.]{2,40} theo\s{1,2}$/iu
const HAS = /(?:^|\s)(?:có|ban hành|gửi)\s{1,2}$/iu

/** `trước ngày 05/6, thay vì trước ngày 20/6 như đã nêu`: the time that holds no longer. */
const GIVEN_UP =
  /(?<!\p{L})(?:thay vì|thay cho|chứ không(?: phải)?(?: là)?|không phải(?: là)?)(?: (?:mốc|thời hạn|thời gian|thời điểm|hạn|ngày)(?: (?:cũ|trước đây|đã (?:nêu|báo|định)))?)?(?: là)? ?$/iu
/** `Thay vì gửi trước ngày 15/4, các xã gửi … trước ngày 30/4`: said first, with its deed. */
const GIVEN_UP_FIRST = /(?:^|[.;:\n]\s{0,4}|\d\.\s)[Tt]hay vì [^.;:,\n]{2,50}$/u
export const isGivenUp = (text: string, start: number, end: number): boolean => {
  const ahead = text.slice(Math.max(0, start - 70), start)
  return GIVEN_UP.test(ahead) || (GIVEN_UP_FIRST.test(ahead) && /^\s{0,2},/u.test(text.slice(end, end + 3)))
}

/** One thing that is put right once all deadlines of a part are read. In this order; each says why. */
interface Refiner {
  readonly name: string
  readonly why: string
  readonly keep: (
    text: string,
    mention: DeadlineMention,
    next: DeadlineMention | undefined,
    before: DeadlineMention | undefined,
  ) => boolean
}

const REFINERS: readonly Refiner[] = [
  {
    name: 'firm-day-after-at-once',
    why: 'ngay sau khi nhận được …, không muộn hơn ngày …: the day is the limit, the first words only urge',
    keep: (text, mention, next) =>
      !(
        mention.rule === 'at-once' &&
        (next?.kind === 'date' || next?.rule === 'within') &&
        /^[\s,(]{1,4}$/u.test(text.slice(mention.span[1], next.span[0]))
      ),
  },
  {
    name: 'day-behind-its-name',
    why: 'trước tết Nguyên đán, cụ thể là ngày …: the day is the limit, its name adds nothing',
    keep: (text, mention, next) =>
      !(
        mention.kind === 'reference' &&
        next?.kind === 'date' &&
        /^\s{0,2}[,(]\s{0,2}(?:(?:cụ thể|tức)(?: là)? ?)?$/iu.test(text.slice(mention.span[1], next.span[0]))
      ),
  },
  {
    name: 'length-of-a-recurrence',
    why: 'từ nay đến hết tháng 12/2024, cứ ngày 20 hằng tháng: how long it goes on; the period says when',
    keep: (text, mention, next) =>
      !(
        mention.rule === 'until' &&
        next?.kind === 'recurring' &&
        ONLY_LINK.test(text.slice(mention.span[1], next.span[0]))
      ),
  },
  {
    name: 'day-behind-the-period',
    why: 'định kỳ hằng quý, chậm nhất 15 ngày sau khi kết thúc quý: the count says when in each period, it is no time of its own',
    keep: (text, mention, _next, before) =>
      !(
        before?.kind === 'recurring' &&
        mention.kind === 'relative' &&
        PERIOD_OVER.test(mention.anchor ?? '') &&
        /^[\s,(]{1,4}$/u.test(text.slice(before.span[1], mention.span[0]))
      ),
  },
  {
    name: 'count-that-explains-the-day',
    why: 'trước ngày 20/01/2026 (trước ngày giao quân 15 ngày): the brackets say how the day was counted',
    keep: (text, mention, _next, before) =>
      !(
        before?.kind === 'date' &&
        mention.kind === 'relative' &&
        /^\s{0,2}\((?:tức(?: là)? )?$/iu.test(text.slice(before.span[1], mention.span[0]))
      ),
  },
]
/** `đến hết tháng 12/2024, cứ …`: nothing but the beginning of the period stands between. */
const ONLY_LINK = /^[\s,]{1,4}(?:cứ |định kỳ |đều đặn )?(?:vào |trước )?$/u
const PERIOD_OVER = /^(?:sau )?(?:khi )?(?:kết thúc|hết|khép) (?:tuần|tháng|quý|năm|kỳ|mỗi)(?!\p{L})/iu

/** The mentions without those a later one makes void. */
export function refine(text: string, mentions: readonly DeadlineMention[]): readonly DeadlineMention[] {
  return REFINERS.reduce<readonly DeadlineMention[]>(
    (list, refiner) => list.filter((mention, i) => refiner.keep(text, mention, list[i + 1], list[i - 1])),
    mentions,
  )
}
