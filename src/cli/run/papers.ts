import type { Template } from '../../compose/index.js'
import { type PaperOptions, type Printed, printPapers, readDataFile } from '../../desk/draft.js'
import { jobsFor, ownDuties } from '../../desk/jobs.js'
import { parseFile } from '../../desk/parse-file.js'
import { listTemplates, requireTemplate, SAMPLE_DAY, SAMPLE_UNIT } from '../../desk/templates.js'
import { findUnit, findUnitFile, readUnit, requireUnit } from '../../desk/unit-file.js'
import type { Obligation } from '../../model/dispatch.js'
import { Trouble } from '../../model/errors.js'
import type { Unit } from '../../model/unit.js'
import { shortDate } from '../../office/written-dates.js'
import { formatsOf, paperDay, requireDay, requireNumber } from '../options.js'
import { say } from '../report.js'
import { printedSection } from '../section.js'
import { tellBroken } from './templates.js'

export interface Options {
  readonly from?: string
  readonly duty?: string
  readonly data?: string
  readonly rows?: string
  readonly unit?: string
  readonly date?: string
  readonly number?: string
  readonly first?: string
  readonly profile?: string
  readonly received?: string
  readonly docx?: boolean
  readonly pdf?: boolean
  readonly tagged?: boolean
  readonly out: string
  readonly force?: boolean
  readonly final?: boolean
  readonly sample?: boolean
  readonly negative?: string | true
}

async function paperOptions(options: Options, unit: Unit | undefined, data: unknown): Promise<PaperOptions> {
  if (options.out.trim() === '') throw new Trouble('usage', '--out để trống.', 'Ghi thư mục để các tệp in ra.')
  return {
    unit,
    ...paperDay(options.date),
    profile: options.profile,
    number: await numberOf(options, unit),
    data,
    rowsFile: options.rows,
    formats: formatsOf(options),
    tagged: options.tagged === true,
    out: options.out,
    force: options.force === true,
    final: options.final === true,
  }
}

/** The number typed, or the book that `next` takes it from: the register beside the unit's file. */
async function numberOf(options: Options, unit: Unit | undefined): Promise<PaperOptions['number']> {
  const { number, first } = options
  if (first !== undefined && number !== 'next')
    throw new Trouble(
      'usage',
      '--first chỉ dùng cùng --number next.',
      'Ghi thẳng số bằng --number SỐ, hoặc thêm --number next.',
    )
  if (number !== 'next') return number === undefined ? undefined : requireNumber(number, '--number')
  const unitFile = options.unit ?? (await findUnitFile())
  if (unitFile === undefined || unit === undefined)
    throw new Trouble(
      'usage',
      '--number next lấy số ở sổ để cạnh congvan.yaml, mà ở đây chưa có tệp đó.',
      'Chạy congvan init, hoặc chỉ tệp bằng --unit TỆP.',
    )
  return { unitFile, term: unit.term, first: first === undefined ? 1 : requireNumber(first, '--first') }
}

function tally(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

/** What was printed, what is missing in it and what its checks warn of. */
function tellPrinted(printed: readonly Printed[]): void {
  for (const { title, missing, duties, findings, files, taken } of printed) {
    say(`Đã soạn: ${title}`)
    if (taken !== undefined) say(`  số ${String(taken).padStart(2, '0')}, đã ghi vào sổ văn bản đi`)
    for (const { id, section, deadlines } of duties) {
      const day = deadlines.map(({ lastWorkingDay }) => lastWorkingDay).find((one) => one !== null)
      say(
        `  trả lời việc ${id}${section === '' ? '' : ` (mục ${printedSection(section)})`}${day ? `, ngày làm việc cuối cùng ${shortDate(day)}` : ''}`,
      )
    }
    for (const file of files) say(`  → ${file}`)
    for (const [label, places] of tally(missing)) {
      say(`  [CẦN BỔ SUNG] ${label}${places > 1 ? ` (${places} chỗ)` : ''}`)
    }
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

/** Options that make no sense together are refused, not ignored. */
function requireSense(options: Options): void {
  const mixed = (['from', 'data', 'rows', 'duty'] as const).filter((name) => options[name] !== undefined)
  if (options.sample === true && (mixed.length > 0 || options.final === true || options.number === 'next')) {
    throw new Trouble(
      'usage',
      '--sample in thử bằng dữ liệu không có thật, không dùng chung với dữ liệu thật.',
      'Bỏ --sample, hoặc bỏ --from, --data, --rows, --duty, --final, --number next.',
    )
  }
  const lost = (['duty', 'received'] as const).filter((name) => options[name] !== undefined)
  if (options.from === undefined && lost.length > 0) {
    throw new Trouble('usage', `--${lost.join(', --')} cần có công văn được trả lời.`, 'Chỉ công văn bằng --from TỆP.')
  }
}

/** The clerk's data with the words “there is none” of the template; refused when the template has no such form. */
function negativeData({ manifest }: Template, given: unknown, about: string | true): unknown {
  if (manifest.fields.properties?.negative === undefined)
    throw new Trouble(
      'usage',
      `Mẫu ${manifest.id} không có cách viết “không có”.`,
      'Dùng mẫu phuc-dap (công văn) hoặc bao-cao-ket-qua (báo cáo) với --negative.',
    )
  const rest = typeof given === 'object' && given !== null ? given : {}
  const what =
    about === true || manifest.fields.properties.negative_about === undefined ? {} : { negative_about: about }
  return { ...rest, negative: true, ...what }
}

export async function draft(id: string, options: Options): Promise<void> {
  requireSense(options)
  const template = await requireTemplate(id)
  const unit = options.sample ? await readUnit(options.unit ?? SAMPLE_UNIT) : await findUnit(options.unit)
  const given = options.sample ? template.sample : await readDataFile(options.data)
  const data = options.negative === undefined ? given : negativeData(template, given, options.negative)
  const paper = await paperOptions(
    options.sample ? { ...options, date: options.date ?? SAMPLE_DAY } : options,
    unit,
    data,
  )
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
  const { templates: known, broken } = await listTemplates()
  tellBroken(broken)
  const templates = known.filter(({ manifest }) => manifest.issuers.includes(unit.kind))
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
