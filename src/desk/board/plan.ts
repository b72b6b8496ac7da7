import { basename, dirname, extname } from 'node:path'
import { z } from 'zod'
import { type Plan, PlanStep, planBook, planCalendar, plansOf } from '../../board/plan.js'
import type { Dispatch } from '../../model/dispatch.js'
import { Trouble } from '../../model/errors.js'
import type { Unit } from '../../model/unit.js'
import { writeBook } from '../../sheet/index.js'
import { fold } from '../../vietnamese/index.js'
import { printPapers, readDataFile } from '../draft.js'
import { writeWhole } from '../files.js'
import { parseFile } from '../parse-file.js'
import { requireTemplate } from '../templates.js'
import { readYaml } from '../yaml.js'

export type PlanFile = 'ics' | 'xlsx' | 'docx' | 'pdf'

export interface PlanQuestion {
  readonly file: string
  readonly unit: Unit
  readonly today: string
  readonly received: string | undefined
  /** Only this duty. */
  readonly duty: string | undefined
  /** File of steps, in place of the usual ones. */
  readonly steps: string | undefined
}

export interface Plans {
  readonly plans: readonly Plan[]
  readonly dispatch: Dispatch
  readonly steps: readonly PlanStep[]
}

async function readSteps(path: string): Promise<readonly PlanStep[]> {
  const read = z
    .array(PlanStep)
    .min(1)
    .safeParse(await readYaml(path))
  if (read.success) return read.data
  throw new Trouble(
    'data',
    `Tệp các bước “${path}” chưa đúng: ${read.error.issues.map(({ path: at }) => at.join('.') || 'cả tệp').join(', ')}.`,
    'Mỗi bước một dòng như: - { before: 12, step: Chi bộ gửi hồ sơ, who: Chi bộ, product: Hồ sơ }.',
  )
}

/** A dispatch's duties planned backwards from their dates. */
export async function readPlans(question: PlanQuestion, usual: readonly PlanStep[]): Promise<Plans> {
  const { file, unit, today, received, duty } = question
  const steps = question.steps === undefined ? usual : await readSteps(question.steps)
  const dispatch = await parseFile(file, { unit, received })
  const all = plansOf(dispatch, steps, today)
  if (duty === undefined) return { plans: all, dispatch, steps }
  const plans = all.filter((plan) => plan.duty.id === duty)
  if (plans.length > 0) return { plans, dispatch, steps }
  throw new Trouble(
    'usage',
    `Không có việc nào mang mã “${duty}” có ngày hạn.`,
    `Các việc có ngày hạn: ${all.map((plan) => plan.duty.id).join(', ') || 'không có'}.`,
  )
}

export interface PlanOrder extends Plans {
  readonly format: PlanFile
  readonly out: string
  readonly unit: Unit
  readonly today: string
  readonly data: string | undefined
  readonly force: boolean
}

export interface PlanWritten {
  readonly files: readonly string[]
  /** What is missing in the paper, and what its checks found. */
  readonly notes: readonly string[]
}

/** Template of the plan paper. */
const PAPER = 'ke-hoach-kiem-diem'

const REVIEW = /kiểm điểm|đánh giá, xếp loại/u
const isReview = ({ duty }: Plan): boolean => REVIEW.test(fold(`${duty.action} ${duty.product ?? ''} ${duty.quote}`))

/** The plan paper (D14) of the duty that is due last: the steps of the plan are its timetable. */
async function planPaper(order: PlanOrder, format: 'docx' | 'pdf'): Promise<PlanWritten> {
  const plan = order.plans.findLast(isReview)
  if (plan === undefined)
    throw new Trouble(
      'usage',
      'Kế hoạch (mẫu D14) là kế hoạch kiểm điểm, xếp loại; công văn này không có việc nào như vậy có ngày hạn.',
      'In tiến độ bằng --format xlsx hoặc --format ics.',
    )
  const template = await requireTemplate(PAPER)
  const given = await readDataFile(order.data)
  const schedule = plan.steps.map(({ step, who, before, day, product }) => ({
    step,
    ...(who ? { who } : {}),
    days_before: before,
    ...(day ? { date: day } : {}),
    ...(product ? { product } : {}),
  }))
  const data = { schedule, ...(typeof given === 'object' && given !== null ? given : {}) }
  const [printed] = await printPapers(
    [
      {
        template,
        dispatch: order.dispatch,
        duties: [plan.duty],
        stem: basename(order.out, extname(order.out)),
      },
    ],
    {
      unit: order.unit,
      date: order.today,
      open: true,
      data,
      formats: [format],
      out: dirname(order.out),
      force: order.force,
      final: false,
    },
  )
  const missing = [...new Set(printed?.missing ?? [])].map((words) => `[CẦN BỔ SUNG] ${words}`)
  return {
    files: printed?.files ?? [],
    notes: [...missing, ...(printed?.findings ?? []).map(({ message }) => `! ${message}`)],
  }
}

export async function planFiles(order: PlanOrder): Promise<PlanWritten> {
  const { plans, format, out, today, force } = order
  if (format === 'docx' || format === 'pdf') return planPaper(order, format)
  const bytes = format === 'ics' ? planCalendar(plans, today) : await writeBook(planBook(plans, today))
  return { files: [await writeWhole(out, bytes, force)], notes: [] }
}
