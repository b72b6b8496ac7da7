import { shortDate } from '../../compose/index.js'
import { jobsFor, ownDuties, type PaperOptions, type Printed, printPapers, readDataFile } from '../../desk/draft.js'
import { parseFile } from '../../desk/parse-file.js'
import { listTemplates, requireTemplate, SAMPLE_UNIT } from '../../desk/templates.js'
import { findUnit, readUnit, requireUnit } from '../../desk/unit-file.js'
import type { Obligation } from '../../model/dispatch.js'
import { Trouble } from '../../model/errors.js'
import type { Unit } from '../../model/unit.js'
import { formatsOf, paperDay, requireDay, requireNumber } from '../options.js'
import { say } from '../report.js'

export interface Options {
  readonly from?: string
  readonly duty?: string
  readonly data?: string
  readonly rows?: string
  readonly unit?: string
  readonly date?: string
  readonly number?: string
  readonly profile?: string
  readonly received?: string
  readonly docx?: boolean
  readonly pdf?: boolean
  readonly out: string
  readonly force?: boolean
  readonly final?: boolean
  readonly sample?: boolean
}

async function paperOptions(options: Options, unit: Unit | undefined, data: unknown): Promise<PaperOptions> {
  return {
    unit,
    ...paperDay(options.date),
    profile: options.profile,
    number: options.number === undefined ? undefined : requireNumber(options.number, '--number'),
    data,
    rowsFile: options.rows,
    formats: formatsOf(options),
    out: options.out,
    force: options.force === true,
    final: options.final === true,
  }
}

/** What was printed, what is missing in it and what its checks warn of. */
function tellPrinted(printed: readonly Printed[]): void {
  for (const { draft, duties, findings, files } of printed) {
    say(`Đã soạn: ${draft.title}`)
    for (const { id, section, deadlines } of duties) {
      const day = deadlines.map(({ lastWorkingDay }) => lastWorkingDay).find((one) => one !== null)
      say(
        `  trả lời việc ${id}${section === '' ? '' : ` (mục ${section})`}${day ? `, ngày làm việc cuối cùng ${shortDate(day)}` : ''}`,
      )
    }
    for (const file of files) say(`  → ${file}`)
    for (const label of draft.missing) say(`  [CẦN BỔ SUNG] ${label}`)
    for (const { message } of findings) say(`  ! ${message}`)
  }
}

function chosenDuty(duties: readonly Obligation[], id: string): readonly Obligation[] {
  const duty = duties.find((one) => one.id === id)
  if (duty) return [duty]
  throw new Trouble(
    'usage',
    `Công văn không có việc nào mang mã “${id}”.`,
    `Các mã: ${duties.map((one) => one.id).join(', ')}.`,
  )
}

export async function draft(id: string, options: Options): Promise<void> {
  const template = await requireTemplate(id)
  const unit = options.sample ? await readUnit(options.unit ?? SAMPLE_UNIT) : await findUnit(options.unit)
  const data = options.sample ? template.sample : await readDataFile(options.data)
  const paper = await paperOptions(options, unit, data)
  if (options.from === undefined) {
    tellPrinted(await printPapers([{ template, duties: [], stem: id }], paper))
    return
  }
  const received = options.received === undefined ? undefined : requireDay(options.received, '--received')
  const dispatch = await parseFile(options.from, { unit, received })
  const tasks = dispatch.obligations.filter(({ kind, mine }) => kind === 'task' && mine !== false)
  const duties = options.duty === undefined ? tasks : chosenDuty(dispatch.obligations, options.duty)
  const [first, ...more] = jobsFor(dispatch, duties, [template])
  const jobs =
    first === undefined || options.duty !== undefined
      ? [{ template, dispatch, duties: options.duty === undefined ? [] : duties, stem: first?.stem ?? id }]
      : [first, ...more]
  if (first === undefined && options.duty === undefined) {
    say(`Không thấy việc nào trong công văn cần đến mẫu ${id}; vẫn soạn với các thông tin của công văn.`)
  }
  tellPrinted(await printPapers(jobs, paper))
}

export async function reply(file: string, options: Options): Promise<void> {
  const unit = await requireUnit(options.unit)
  const received = options.received === undefined ? undefined : requireDay(options.received, '--received')
  const dispatch = await parseFile(file, { unit, received })
  const { mine, unclear } = ownDuties(dispatch)
  const templates = (await listTemplates()).filter(({ manifest }) => manifest.issuers.includes(unit.kind))
  const jobs = jobsFor(dispatch, mine, templates)
  const printed = await printPapers(jobs, await paperOptions(options, unit, await readDataFile(options.data)))
  tellPrinted(printed)
  const answered = new Set(printed.flatMap(({ duties }) => duties.map(({ id }) => id)))
  const rest = mine.filter(({ id }) => !answered.has(id))
  if (jobs.length === 0) say('Không có việc nào của đơn vị trong công văn này cần văn bản gửi đi.')
  if (rest.length > 0) say('Việc của đơn vị không cần văn bản trả lời theo mẫu:')
  for (const { id, action } of rest) say(`  ${id}: ${action}`)
  if (unclear.length > 0)
    say(`Chưa rõ có phải việc của đơn vị không, cần người xem (soạn bằng: congvan draft MẪU --from ${file} --duty MÃ):`)
  for (const { id, action } of unclear) say(`  ${id}: ${action}`)
}
