import { basename, join } from 'node:path'
import type { IssueSeries } from '../board/issued.js'
import {
  type CheckFinding,
  type ComposeInput,
  compose,
  dataSchema,
  knowsKey,
  prepare,
  rowSchema,
  rowsOf,
  type Template,
} from '../compose/index.js'
import type { Obligation } from '../model/dispatch.js'
import { Trouble } from '../model/errors.js'
import type { Profile } from '../model/profile.js'
import type { Block } from '../model/tree.js'
import type { Unit } from '../model/unit.js'
import { forbids } from '../office/authority.js'
import { findType } from '../office/document-types.js'
import { profileFor, requireProfile } from '../office/profiles/index.js'
import { unitOn } from '../office/unit-history.js'
import { renderDocx, renderPdf } from '../render/index.js'
import { requireAbsent, writeWhole } from './files.js'
import { issueNumber, type NumberBook } from './issue-number.js'
import type { Job } from './jobs.js'
import { readSheet } from './sheet-file.js'
import { printWordForm, type WordPaper } from './word-form.js'
import { readYaml } from './yaml.js'

export interface PaperOptions {
  readonly unit: Unit | undefined
  /** Day of the paper; `open` when the clerk gave none and it is left blank for the signing. */
  readonly date: string
  readonly open: boolean
  readonly profile?: string | undefined
  /** The number, or the register to take the next one from. */
  readonly number?: number | NumberBook | undefined
  readonly data?: unknown
  readonly rowsFile?: string | undefined
  readonly formats: readonly ('docx' | 'pdf')[]
  /** The PDF carries the structure of its text (PDF/A-2a), for readers that speak it aloud. */
  readonly tagged?: boolean
  readonly out: string
  readonly force: boolean
  /** Refuses to print while a fact is missing. */
  readonly final: boolean
}

/** One printed paper: its files, what is missing in it and what its checks found. */
export interface Printed {
  readonly title: string
  /** What nobody gave, one entry for each place. */
  readonly missing: readonly string[]
  readonly duties: readonly Obligation[]
  readonly findings: readonly CheckFinding[]
  readonly files: readonly string[]
  /** The number that was taken from the register for it. */
  readonly taken?: number
}

function profileOf(options: PaperOptions): Profile {
  if (options.profile !== undefined) return requireProfile(options.profile)
  const profile = profileFor(options.date, 'party')
  if (profile !== undefined) return profile
  throw new Trouble(
    'data',
    `Không có thể thức nào cho văn bản đề ngày ${options.date}.`,
    'Bộ công cụ có thể thức từ 03/4/2018; chọn bằng --profile nếu vẫn muốn in.',
  )
}

/** The `--data` file (YAML or JSON), undefined when none is named. */
export async function readDataFile(path: string | undefined): Promise<unknown> {
  return path === undefined ? undefined : readYaml(path, 'words')
}

async function rowsFrom(template: Template, file: string | undefined) {
  if (file === undefined) return undefined
  const { manifest } = template
  const items = rowSchema(manifest)
  if (items === undefined) {
    throw new Trouble('usage', `Mẫu ${manifest.id} không có bảng nào nhận dữ liệu từ ${basename(file)}.`, 'Bỏ --rows.')
  }
  return rowsOf(await readSheet(file), items)
}

/** Asks what the unit was on the day of the paper: its kind then decides. */
function requireIssuer(template: Template, now: Unit | undefined, date: string): void {
  const { manifest } = template
  const unit = now && unitOn(now, date)
  const type = findType(manifest.type)
  const rule = unit && type ? forbids(unit.kind, type.name, date) : undefined
  if (rule && type)
    throw new Trouble(
      'data',
      `${unit?.name ?? ''} không được ban hành ${type.name.toLowerCase()}: ${rule.article} không giao thể loại này cho ${rule.issuer}.`,
      'Dùng thể loại khác (ví dụ thông báo, kế hoạch, công văn), hoặc đề nghị cấp uỷ cấp trên ban hành.',
    )
  if (unit === undefined || manifest.issuers.includes(unit.kind)) return
  throw new Trouble(
    'data',
    `Mẫu ${manifest.id} (${manifest.name}) không dành cho loại tổ chức của ${unit.name} (${unit.kind}).`,
    `Mẫu này dành cho: ${manifest.issuers.join(', ')}. Xem các mẫu khác: congvan templates list.`,
  )
}

/** Several papers at once share neither a number nor a list of people. */
function requireOnePaper(jobs: readonly Job[], options: PaperOptions): void {
  const shared = [
    options.number === undefined ? '' : '--number',
    options.rowsFile === undefined ? '' : '--rows',
  ].filter(Boolean)
  if (jobs.length < 2 || shared.length === 0) return
  const duties = jobs.flatMap((job) => job.duties.map(({ id }) => id))
  throw new Trouble(
    'usage',
    `${shared.join(' và ')} chỉ dùng cho một văn bản, lệnh này soạn ${jobs.length} văn bản.`,
    `Chọn việc cần trả lời bằng --duty: ${duties.join(', ')}.`,
  )
}

/** The part of a data file that concerns one template, when several are printed: keys of another template are left out. */
function dataFor(job: Job, jobs: readonly Job[], data: unknown): unknown {
  if (jobs.length < 2 || typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const others = jobs
    .filter(({ template }) => template !== job.template)
    .map(({ template }) => dataSchema(template.manifest))
  const own = dataSchema(job.template.manifest)
  return Object.fromEntries(
    Object.entries(data).filter(([key]) => knowsKey(own, key) || !others.some((schema) => knowsKey(schema, key))),
  )
}

function requireWhole(job: Job, missing: readonly string[]): void {
  if (missing.length === 0) return
  throw new Trouble(
    'data',
    `Chưa in bản chính thức của mẫu ${job.template.manifest.id}: còn thiếu ${[...new Set(missing)].join('; ')}.`,
    'Bổ sung bằng --data TỆP.yaml (lệnh draft có thêm --rows TỆP.csv), hoặc bỏ --final để in bản nháp có đánh dấu chỗ thiếu.',
  )
}

/** A paper in the formats asked for, by the office's own Word form or in the official form. */
async function draw(
  input: ComposeInput,
  profile: Profile,
  { formats, tagged = false }: Pick<PaperOptions, 'formats' | 'tagged'>,
): Promise<WordPaper> {
  if (input.template.word) return printWordForm(input, input.template.word, formats)
  const { draft, findings } = compose(input)
  const files: (readonly ['docx' | 'pdf', Uint8Array])[] = []
  for (const format of formats)
    files.push([
      format,
      format === 'pdf' ? await renderPdf(draft, profile, { tagged }) : await renderDocx(draft, profile),
    ])
  return { title: draft.title, missing: draft.missing, findings, files }
}

type Drawn = Omit<Printed, 'files'> & { readonly files: readonly (readonly [path: string, bytes: Uint8Array])[] }

async function inputOf(job: Job, jobs: readonly Job[], options: PaperOptions, number?: number): Promise<ComposeInput> {
  requireIssuer(job.template, options.unit, options.date)
  const rows = await rowsFrom(job.template, options.rowsFile)
  return {
    template: job.template,
    profile: profileOf(options),
    unit: options.unit,
    dispatch: job.dispatch,
    duties: job.duties,
    data: dataFor(job, jobs, options.data),
    ...(rows ? { rows } : {}),
    date: options.date,
    open: options.open,
    number,
  }
}

/** Composes and draws every paper before the first file is written: when one is refused, nothing is. */
async function drawPapers(jobs: readonly Job[], options: PaperOptions, number?: number): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = []
  for (const job of jobs) {
    const input = await inputOf(job, jobs, options, number)
    const { files, ...paper } = await draw(input, input.profile, options)
    if (options.final) requireWhole(job, paper.missing)
    const named = files.map(([format, bytes]) => [join(options.out, `${job.stem}.${format}`), bytes] as const)
    drawn.push({ ...paper, duties: job.duties, files: named })
  }
  await requireAbsent(
    drawn.flatMap(({ files }) => files.map(([path]) => path)),
    options.force,
  )
  return drawn
}

async function writePapers(drawn: readonly Drawn[], { force }: PaperOptions): Promise<readonly Printed[]> {
  const printed: Printed[] = []
  for (const { files, ...paper } of drawn) {
    const written: string[] = []
    for (const [path, bytes] of files) written.push(await writeWhole(path, bytes, force))
    printed.push({ ...paper, files: written })
  }
  return printed
}

export async function printPapers(jobs: readonly Job[], options: PaperOptions): Promise<readonly Printed[]> {
  requireOnePaper(jobs, options)
  const { number: book } = options
  const [job] = jobs
  if (typeof book !== 'object') return writePapers(await drawPapers(jobs, options, book), options)
  if (job === undefined) return []
  const series = seriesOf(await inputOf(job, jobs, options))
  return issueNumber(book, series, async (number, record) => {
    const drawn = await drawPapers(jobs, options, number)
    for (const { title, files } of drawn) await record({ title, file: files[0]?.[0] ?? '' })
    return (await writePapers(drawn, options)).map((paper) => ({ ...paper, taken: number }))
  })
}

/** The series a paper is counted in. Throws Trouble for one that bears no number or whose organ is not known. */
function seriesOf(input: ComposeInput): Omit<IssueSeries, 'term'> {
  const { manifest, word } = input.template
  const { type, symbol } = prepare(input).facts
  const papers = word ? [] : compose(input).draft.papers
  const bears = word !== undefined || papers.some(({ blocks }) => blocks.some(isNumber))
  if (!bears)
    throw new Trouble(
      'usage',
      `Mẫu ${manifest.id} in ra giấy tờ không mang số.`,
      'Bỏ --number; số chỉ lấy cho văn bản có số, ký hiệu.',
    )
  if (symbol === undefined)
    throw new Trouble('usage', 'Chưa biết ký hiệu của đơn vị nên không lấy số được.', 'Khai đơn vị bằng congvan init.')
  const { per } = input.profile.words.number.value
  return { type: findType(type)?.name ?? type, symbol, date: input.date, per }
}

const isNumber = (block: Block): boolean => block.type === 'role' && block.role === 'number'

/** One paper as PDF and nothing written: for what is printed onto another file. */
export async function drawPdf(
  job: Job,
  options: PaperOptions & { readonly number?: number | undefined },
): Promise<Omit<Printed, 'files'> & { readonly pdf: Uint8Array }> {
  const [drawn] = await drawPapers([job], { ...options, formats: ['pdf'], force: true }, options.number)
  const [file] = drawn?.files ?? []
  if (drawn === undefined || file === undefined) throw new Error('nothing drawn')
  return { ...drawn, pdf: file[1] }
}
