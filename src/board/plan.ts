import { z } from 'zod'
import type { Book } from '../model/book.js'
import type { Deadline, Dispatch, Obligation } from '../model/dispatch.js'
import { workingDaysBefore } from '../office/calendar/index.js'
import { shortDate, weekdayName } from '../office/written-dates.js'
import { addDays } from '../vietnamese/index.js'
import { calendarFile } from './calendar-file.js'
import { concerns, nameOf, paperKey } from './paper.js'
import { actionOf, printedSection } from './words.js'

/** A step on the way to the superior's date, so many working days before it. */
export const PlanStep = z.strictObject({
  before: z.int().min(0).max(200),
  step: z.string().min(1),
  who: z.string().optional(),
  product: z.string().optional(),
})
export type PlanStep = Readonly<z.infer<typeof PlanStep>>

/** The steps when the clerk names no others (D14: tính lùi từ ngày phải gửi hồ sơ). */
export const DEFAULT_STEPS: readonly PlanStep[] = [
  { before: 25, step: 'Ban hành kế hoạch, giao việc cho chi bộ', who: 'Cấp uỷ', product: 'Kế hoạch' },
  { before: 20, step: 'Viết báo cáo, bản kiểm điểm', who: 'Tập thể, cá nhân', product: 'Báo cáo, bản kiểm điểm' },
  { before: 12, step: 'Chi bộ gửi hồ sơ, số liệu', who: 'Chi bộ', product: 'Hồ sơ của chi bộ' },
  { before: 5, step: 'Hội nghị cấp uỷ', who: 'Cấp uỷ', product: 'Biên bản, nghị quyết' },
  { before: 3, step: 'Ký, đóng dấu, lấy số', who: 'Văn phòng', product: 'Báo cáo đã ký' },
  { before: 1, step: 'Gửi cấp trên', who: 'Văn phòng', product: 'Giấy nhận hồ sơ' },
]

export interface PlannedStep extends PlanStep {
  /** Undefined in years whose holidays are not known. */
  readonly day: string | undefined
  /** The day has passed already. */
  readonly late: boolean
}

/** One duty planned backwards. */
export interface Plan {
  readonly paper: string
  readonly duty: Obligation
  readonly notation: string
  /** The superior's date, and the last working day that is still in time. */
  readonly date: string
  readonly last: string | null
  readonly deadline: string
  readonly steps: readonly PlannedStep[]
}

/** The day from which is counted back: the stated one; `trước ngày` makes that day itself too late, so day 1 before it is in time. */
function countedFrom({ date, to, lastDay, relation }: Deadline): string | undefined {
  if (lastDay === null) return undefined
  if (relation === 'before') return date ?? addDays(lastDay, 1)
  return to ?? lastDay
}

/** Plans for every duty with a day; soonest first. */
export function plansOf(dispatch: Dispatch, steps: readonly PlanStep[], today: string): readonly Plan[] {
  const ordered = [...steps].sort((a, b) => b.before - a.before)
  const name = nameOf(dispatch)
  const plans = dispatch.obligations.filter(concerns).flatMap((duty): readonly Plan[] => {
    const dated = duty.deadlines
      .filter(({ kind, lastDay }) => kind !== 'recurring' && lastDay !== null)
      .sort((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1))
    const [deadline] = dated
    const date = deadline && countedFrom(deadline)
    if (deadline === undefined || date === undefined) return []
    const planned = ordered.map((step): PlannedStep => {
      const day = workingDaysBefore(date, step.before)
      return { ...step, day, late: day !== undefined && day < today }
    })
    return [
      {
        paper: paperKey(name),
        duty,
        notation: name.notation ?? dispatch.source.file,
        date,
        last: deadline.lastWorkingDay,
        deadline: deadline.text,
        steps: planned,
      },
    ]
  })
  return plans.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** What is wrong with a plan: steps that have passed, a last step after the last working day. */
export function planFindings({ steps, last, duty }: Plan): readonly string[] {
  const late = steps.filter((step) => step.late)
  const unknown = steps.filter(({ day }) => day === undefined)
  const end = steps.at(-1)?.day
  return [
    ...(late.length > 0
      ? [
          `${duty.id}: ${late.length} bước có ngày đã qua (${late.map(({ step }) => step).join('; ')}): làm ngay hoặc rút ngắn.`,
        ]
      : []),
    ...(unknown.length > 0 ? [`${duty.id}: lịch nghỉ năm đó chưa biết, chưa tính được ${unknown.length} bước.`] : []),
    ...(end !== undefined && last !== null && end > last
      ? [`${duty.id}: bước cuối ${shortDate(end)} sau ngày làm việc cuối cùng ${shortDate(last)}.`]
      : []),
  ]
}

export const planDay = ({ day }: PlannedStep): string =>
  day === undefined ? 'chưa tính được' : `${weekdayName(day)} ${shortDate(day)}`

export function planTitle({ duty, notation }: Plan): string {
  const section = printedSection(duty.section)
  return `${actionOf(duty)} (${notation}${section === '' ? '' : `, mục ${section}`})`
}

/** The steps as whole days in a calendar, reminded one working day ahead. */
export function planCalendar(plans: readonly Plan[], today: string): string {
  const items = plans.flatMap((plan) =>
    plan.steps.flatMap(({ before, day, step, who, product }) =>
      day === undefined
        ? []
        : [
            {
              key: `${plan.paper}.${plan.duty.id}.buoc-${before}`,
              day,
              title: `${step}: ${planTitle(plan)}`,
              details: [
                who ? `Ai: ${who}` : '',
                product ? `Sản phẩm: ${product}` : '',
                `Hạn cấp trên: ${plan.deadline}`,
                `Nguyên văn: ${plan.duty.quote}`,
              ]
                .filter(Boolean)
                .join('\n'),
              reminders: [workingDaysBefore(day, 1) ?? addDays(day, -1)],
              closed: false,
            },
          ],
    ),
  )
  return calendarFile('Tiến độ thực hiện công văn', items, today)
}

export function planBook(plans: readonly Plan[], today: string): Book {
  return {
    date: today,
    sheets: [
      {
        name: 'TienDo',
        title: 'Tiến độ tính lùi từ hạn của cấp trên (ngày làm việc)',
        columns: [
          { title: 'TT', width: 5 },
          { title: 'Việc', width: 44 },
          { title: 'Hạn cấp trên', width: 14 },
          { title: 'Bước', width: 34 },
          { title: 'Đối tượng', width: 18 },
          { title: 'Thời gian', width: 13 },
          { title: 'Trước hạn (ngày làm việc)', width: 13 },
          { title: 'Sản phẩm', width: 26 },
        ],
        rows: plans.flatMap((plan) =>
          plan.steps.map((step, index) => ({
            tone: step.late ? ('late' as const) : ('plain' as const),
            cells: [
              index + 1,
              planTitle(plan),
              plan.last === null ? null : { day: plan.last },
              step.step,
              step.who ?? '',
              step.day === undefined ? null : { day: step.day },
              step.before,
              step.product ?? '',
            ],
          })),
        ),
      },
    ],
  }
}
