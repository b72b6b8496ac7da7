import { GATHERING } from '../rules/deadlines/attendance.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import type { Duty } from './duty.js'
import { lowerFirst } from './read-part.js'
import { type Bench, give, insert, note } from './refiner.js'
import type { LooseTime } from './walk-shapes.js'

/** When one is to be present. */
export const isAttendance = (mention: DeadlineMention): boolean => mention.rule === 'attendance'

const MARK = '[-–+•*\\s]{0,4}(?:(?:\\d{1,2}|[IVX]{1,4}|[a-zđ])[.)/]\\s{0,3})?'
/** "- Phiên trù bị (đại biểu chính thức): lúc 13 giờ 30 …": a part of a gathering and its time in one line. */
const IN_LINE = new RegExp(
  `^${MARK}(${GATHERING}[^:;.(]{0,60})(?:\\([^()]{2,60}\\) ?)?: ?(?:vào )?(?:lúc |hồi |từ )?\\d`,
  'iu',
)
/** "I. HỘI NGHỊ SƠ KẾT" over "1. Thời gian: …". */
const HEADING = new RegExp(`^${MARK}(${GATHERING}[^;:]{3,240}?)[:.]?$`, 'iu')
const TIME_LINE = /^[-–+•*\s]{0,4}(?:\d{1,2}[.)] ?)?thời gian\s?:/iu
/** How far above its time line the heading of a gathering may begin, in code units. */
const REACH = 320

/** A gathering with a time of its own, among several that one paper calls to. */
interface Session {
  readonly loose: LooseTime
  readonly name: string
  /** Where its words begin. */
  readonly from: number
}

function sessionAt(text: string, loose: LooseTime): Session | null {
  if (!loose.mentions.some(isAttendance)) return null
  const named = IN_LINE.exec(loose.words)?.[1]
  if (named !== undefined) return { loose, name: named, from: loose.span[0] }
  if (!TIME_LINE.test(loose.words)) return null
  const line = text.lastIndexOf('\n', loose.span[0]) + 1
  const above = text.slice(Math.max(0, line - REACH), line).trimEnd()
  const begin = above.lastIndexOf('\n') + 1
  const heading = HEADING.exec(above.slice(begin).trim())?.[1]
  return heading === undefined ? null : { loose, name: heading, from: Math.max(0, line - REACH) + begin }
}

/** Nothing but coming: what the closing sentence of an invitation repeats. */
const ONLY_COMES =
  /^(?:(?:bố trí|sắp xếp|thu xếp)(?: thời gian| công việc)?,? )?(?:đến |về |tới )?(?:tham )?dự(?: (?:họp|hội nghị|như|sau|đầy đủ|đông đủ|đúng giờ|đúng thành phần|và|,)){0,6}$/iu

/**
 * "1. Hội nghị A - Thời gian: … 2. Hội nghị B - Thời gian: …": who is called to several gatherings by one paper is to
 * come to each, at its own time. Gives the lines that remain to be read.
 */
export function takeSessions(bench: Bench, guests: readonly Duty[]): readonly LooseTime[] {
  const { loose } = bench.walked
  const [guest] = guests
  if (!guest) return loose
  const sessions = loose.flatMap((line) => sessionAt(bench.text, line) ?? [])
  if (sessions.length < 2) return loose
  for (const session of sessions) insert(bench, dutyOf(session, guest))
  for (const one of guests) {
    if (one.deadlines.length > 0 || (one !== guest && !ONLY_COMES.test(one.action))) continue
    one.kind = 'framing'
    note(one, 'kind', 'sessions', 'each of the gatherings named below is come to by itself')
  }
  const taken = new Set(sessions.map((session) => session.loose))
  return loose.filter((line) => !taken.has(line))
}

function dutyOf({ loose, name, from }: Session, guest: Duty): Duty {
  const duty: Duty = {
    ...guest,
    item: loose.item,
    sentence: loose.sentence,
    span: [from, loose.span[1]],
    action: `dự ${lowerFirst(properCase(name.trim()))}`,
    deadlines: [],
    trace: [...guest.trace],
  }
  const times = loose.mentions.filter(isAttendance).map((mention) => ({ mention, inherited: true }))
  give(duty, times, 'loose-time', 'the time line of an invitation')
  return duty
}

/** A heading in capitals as a sentence writes it. */
const properCase = (name: string): string => (name === name.toUpperCase() ? name.toLowerCase() : name)
