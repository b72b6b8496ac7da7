import { DEFAULT_STEPS, type Plan, planDay, planFindings, planTitle } from '../../board/plan.js'
import { type PlanFile, planFiles, readPlans } from '../../desk/board/plan.js'
import { today } from '../../desk/clock.js'
import { requireUnit } from '../../desk/unit-file.js'
import { Trouble } from '../../model/errors.js'
import { shortDate } from '../../office/written-dates.js'
import { requireDay } from '../options.js'
import { room, say } from '../report.js'
import { type Column, table } from '../table.js'

export interface Options {
  readonly unit?: string
  readonly duty?: string
  readonly steps?: string
  readonly today?: string
  readonly received?: string
  readonly format: string
  readonly out?: string
  readonly data?: string
  readonly force?: boolean
}

const FILES: readonly PlanFile[] = ['ics', 'xlsx', 'docx', 'pdf']
const isFile = (format: string): format is PlanFile => FILES.some((one) => one === format)
const COLUMNS: readonly Column[] = [
  { title: 'TT', weight: 2 },
  { title: 'Bước', weight: 30 },
  { title: 'Đối tượng', weight: 16 },
  { title: 'Thời gian', weight: 14 },
  { title: 'Trước hạn (ngày làm việc)', weight: 10 },
  { title: 'Sản phẩm', weight: 22 },
]

function planTable(plan: Plan): string {
  const rows = plan.steps.map((step, index) => [
    `${index + 1}`,
    step.step,
    step.who ?? '',
    `${planDay(step)}${step.late ? '\nđã qua' : ''}`,
    `${step.before}`,
    step.product ?? '',
  ])
  const last = plan.last === null ? '' : `; ngày làm việc cuối cùng ${shortDate(plan.last)}`
  return `${plan.duty.id}: ${planTitle(plan)}\nHạn cấp trên: “${plan.deadline}”${last}\n\n${table(COLUMNS, rows, room())}`
}

export async function run(file: string, options: Options): Promise<void> {
  const { format, out } = options
  if (format !== 'table' && !isFile(format))
    throw new Trouble('usage', `Không có dạng “${format}”.`, `Chọn một trong: table, ${FILES.join(', ')}.`)
  if (isFile(format) && out === undefined)
    throw new Trouble('usage', `Dạng ${format} phải ghi ra tệp.`, `Thêm --out tien-do.${format}.`)
  const unit = await requireUnit(options.unit)
  const day = options.today === undefined ? today() : requireDay(options.today, '--today')
  const question = {
    file,
    unit,
    today: day,
    received: options.received === undefined ? undefined : requireDay(options.received, '--received'),
    duty: options.duty,
    steps: options.steps,
  }
  const { plans, dispatch, steps } = await readPlans(question, DEFAULT_STEPS)
  if (plans.length === 0) {
    say('Công văn không có việc nào của đơn vị có ngày hạn, không có gì để tính lùi.')
    return
  }
  if (format === 'table') say(plans.map(planTable).join('\n\n'))
  else if (isFile(format) && out !== undefined) {
    const written = await planFiles({
      plans,
      dispatch,
      steps,
      format,
      out,
      unit,
      today: day,
      data: options.data,
      force: options.force === true,
    })
    for (const path of written.files) say(`  → ${path}`)
    for (const words of written.notes) say(`  ${words}`)
  }
  for (const words of plans.flatMap(planFindings)) say(`  ! ${words}`)
}
