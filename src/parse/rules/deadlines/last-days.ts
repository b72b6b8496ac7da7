import type { Diagnostic } from '../../../model/diagnostic.js'
import type { Deadline } from '../../../model/dispatch.js'
import { addWorkingDays, workingDayUpTo } from '../../../office/calendar/index.js'
import { addDays, lastDayOfMonth } from '../../../vietnamese/calendar-days.js'
import type { DeadlineMention } from './rule.js'

export interface LastDaysContext {
  /** Date of the paper, for deadlines counted from its signing. */
  readonly issueDate: string | null
  /** Day the paper was received, for deadlines counted from then; null when nobody said. */
  readonly received: string | null
}

const warning = (code: string, message: string, mention: DeadlineMention): Diagnostic => ({
  code: `deadlines/${code}`,
  severity: 'warning',
  message,
  span: [...mention.span],
})

const QUARTER_END: ReadonlyMap<string, string> = new Map([
  ['1', '03-31'],
  ['2', '06-30'],
  ['3', '09-30'],
  ['4', '12-31'],
])
const QUARTER_START: ReadonlyMap<string, string> = new Map([
  ['1', '01-01'],
  ['2', '04-01'],
  ['3', '07-01'],
  ['4', '10-01'],
])

/** Last day on which the deed is in time, when the printed words say it without counting from an event. */
function absolute(mention: DeadlineMention): string | null {
  const before = mention.relation === 'before'
  if (mention.to !== null) return mention.to
  if (mention.date !== null) return before && mention.time === null ? addDays(mention.date, -1) : mention.date
  if (mention.month !== null) return before ? addDays(`${mention.month}-01`, -1) : lastDayOfMonth(mention.month)
  if (mention.quarter !== null) {
    const [year, number] = [mention.quarter.slice(0, 4), mention.quarter.slice(6)]
    const first = `${year}-${QUARTER_START.get(number) ?? '01-01'}`
    return before ? addDays(first, -1) : `${year}-${QUARTER_END.get(number) ?? '12-31'}`
  }
  if (mention.year !== null) return before ? addDays(`${mention.year}-01-01`, -1) : `${mention.year}-12-31`
  return null
}

const FROM_RECEIPT = /(?:^|\s)(?:tiếp )?nhận(?! xét)/iu
const FROM_SIGNING =
  /^(?:ngày |khi )?(?:ký|ban hành|phát hành)(?: (?:ban hành )?(?:công văn|văn bản|thông báo|kế hoạch|hướng dẫn) này)?$/iu

/** Last day of a deadline counted in days from the receipt or the signing of this paper. */
function counted(
  mention: DeadlineMention,
  context: LastDaysContext,
): { day: string | null; diagnostics: Diagnostic[] } {
  const { anchor, days, working } = mention
  if (anchor === null || days === null || /^trước/iu.test(anchor)) return { day: null, diagnostics: [] }
  const receipt = FROM_RECEIPT.test(anchor)
  const start = receipt ? context.received : FROM_SIGNING.test(anchor) ? context.issueDate : null
  if (start === null) {
    const message = receipt
      ? `Hạn “${mention.text}” tính từ ngày nhận văn bản; chưa biết ngày nhận nên chưa tính được ngày cuối, hãy cho biết ngày nhận (--received).`
      : `Hạn “${mention.text}” tính từ một mốc không có ngày trong văn bản; hãy tự ghi ngày cuối.`
    return {
      day: null,
      diagnostics: [{ ...warning('open-count', message, mention), severity: 'info' }],
    }
  }
  const day = working === true ? addWorkingDays(start, days) : addDays(start, days)
  if (day !== undefined) return { day, diagnostics: [] }
  const message = `Hạn “${mention.text}” đi qua ngày chưa có trong lịch làm việc; hãy tự tính ngày cuối.`
  return {
    day: null,
    diagnostics: [warning('calendar-unknown', message, mention)],
  }
}

/**
 * A mention with the last day and the last working day on which the deed is in time (the day rolled back over weekends
 * and public holidays). What cannot be computed stays null, with a diagnostic that says what is missing.
 */
export function withLastDays(
  mention: DeadlineMention,
  context: LastDaysContext,
): {
  readonly deadline: Deadline
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  let lastDay = absolute(mention)
  if (mention.kind === 'relative') {
    const result = counted(mention, context)
    lastDay = result.day
    diagnostics.push(...result.diagnostics)
  }
  if (isUnreal(mention))
    diagnostics.push(
      warning(
        'no-such-time',
        `Thời hạn “${mention.text}” thiếu năm hoặc là ngày không có thật; hãy xem lại bản gốc và ghi ngày đúng.`,
        mention,
      ),
    )
  const lastWorkingDay = lastDay === null ? undefined : workingDayUpTo(lastDay)
  if (lastDay !== null && lastWorkingDay === undefined)
    diagnostics.push(
      warning(
        'calendar-unknown',
        `Chưa có lịch nghỉ để tính ngày làm việc cuối của hạn “${mention.text}”; hãy tự kiểm tra ngày nghỉ.`,
        mention,
      ),
    )
  if (lastDay !== null && context.issueDate !== null && lastDay < context.issueDate)
    diagnostics.push(
      warning(
        'past',
        `Thời hạn “${mention.text}” ở trước ngày văn bản; có thể in sai năm, hãy hỏi lại nơi gửi.`,
        mention,
      ),
    )
  return { deadline: printed(mention, lastDay, lastWorkingDay ?? null), diagnostics }
}

/** A day, month or quarter that has no year or does not exist. */
const isUnreal = ({ kind, date, month, quarter }: DeadlineMention): boolean =>
  (kind === 'date' && date === null) || (kind === 'month' && month === null) || (kind === 'quarter' && quarter === null)

const printed = (mention: DeadlineMention, lastDay: string | null, lastWorkingDay: string | null): Deadline => ({
  kind: mention.kind,
  date: mention.date,
  to: mention.to,
  time: mention.time,
  month: mention.month,
  quarter: mention.quarter,
  year: mention.year,
  relation: mention.relation,
  per: mention.per,
  days: mention.days,
  working: mention.working,
  anchor: mention.anchor,
  lastDay,
  lastWorkingDay,
  text: mention.text,
  span: mention.span,
  inherited: false,
})
