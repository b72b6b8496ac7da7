import { readdir } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import {
  type CheckFinding,
  type Data,
  fieldTitle,
  foldKey,
  formFacts,
  readData,
  rowsOf,
  runChecks,
  type Template,
} from '../compose/index.js'
import { Trouble } from '../model/errors.js'
import { COLLECTED, type Collection } from '../model/sheet.js'
import { shortDate } from '../office/written-dates.js'
import { writeCollectionXlsx } from '../sheet/index.js'
import { writeWhole } from './files.js'
import { requireTable } from './form.js'
import { readSheet, TABLE_FILES } from './sheet-file.js'

export interface CollectOptions {
  readonly folder: string
  readonly out: string
  /** Who should have answered; empty when nobody said. */
  readonly expected: readonly string[]
  readonly date: string
  readonly force: boolean
}

interface Return {
  readonly file: string
  readonly unit: string
  readonly none: boolean
  readonly rows: readonly Data[]
}

interface Failed {
  readonly file: string
  readonly unit: string
  readonly trouble: Trouble
}

export interface Collected {
  readonly returns: readonly Return[]
  /** Files that could not be used, each with its sentence; the others are put together all the same. */
  readonly failed: readonly Failed[]
  readonly unanswered: readonly string[]
  readonly findings: readonly CheckFinding[]
  readonly written: string
}

async function tableFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Trouble('unreadable', `Không đọc được thư mục “${folder}”.`, 'Kiểm tra lại tên thư mục.', { cause })
  })
  return entries
    .filter(
      (entry) =>
        entry.isFile() && TABLE_FILES.includes(extname(entry.name).toLowerCase()) && !/^[~.]/u.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Unit names are found even in a file whose rows cannot be used, so that it is not called unanswered. */
async function readReturn(
  path: string,
  folder: string,
  template: Template,
  named: (unit: string) => void,
): Promise<Return> {
  const sheet = await readSheet(path)
  const { unit, none } = formFacts(sheet)
  if (unit !== undefined) named(unit)
  const rows = rowsOf(sheet, requireTable(template))
  const file = relative(folder, path)
  if (none && rows.length > 0)
    throw new Trouble(
      'data',
      `Tệp ${file}: vừa ghi “không có”, vừa có ${rows.length} dòng.`,
      'Hỏi lại đơn vị rồi sửa tệp.',
    )
  return { file, unit: unit ?? basename(path, extname(path)), none, rows }
}

/** Cells as they are put together: numbers as numbers, days as people write them. */
function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  const text = String(value ?? '')
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? shortDate(text) : text
}

const sameUnit = (a: string, b: string): boolean => foldKey(a) === foldKey(b)

/** Two files of one unit would count its people twice. */
function requireOnce(returns: readonly Return[]): readonly CheckFinding[] {
  return returns.flatMap((one, index) => {
    const first = returns.slice(0, index).find(({ unit }) => sameUnit(unit, one.unit))
    return first === undefined
      ? []
      : [
          {
            severity: 'warning' as const,
            message: `${one.unit} gửi hai tệp: ${first.file} và ${one.file}; cả hai đều được cộng, hãy bỏ bớt một tệp.`,
          },
        ]
  })
}

/** Puts the returned tables of many units together, with sums and with who has not answered. */
export async function collect(template: Template, options: CollectOptions): Promise<Collected> {
  const items = requireTable(template)
  const returns: Return[] = []
  const failed: Failed[] = []
  for (const path of await tableFiles(options.folder)) {
    let unit = basename(path, extname(path))
    try {
      const named = (name: string): void => {
        unit = name
      }
      returns.push(await readReturn(path, options.folder, template, named))
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      failed.push({ file: relative(options.folder, path), unit, trouble: error })
    }
  }
  if (returns.length + failed.length === 0)
    throw new Trouble(
      'unreadable',
      `Thư mục “${options.folder}” không có tệp .xlsx, .csv nào.`,
      'Chép các tệp đơn vị gửi về vào thư mục này.',
    )
  const unanswered = options.expected.filter((unit) => ![...returns, ...failed].some((one) => sameUnit(one.unit, unit)))
  const keys = Object.keys(items.properties ?? {})
  const typed = returns.map((one) => ({ ...one, rows: one.rows.map((row) => readData(row, items).data) }))
  const all = typed.flatMap(({ rows }) => rows)
  const rowsField = template.manifest.rows ?? ''
  const checks = template.manifest.checks.filter((check) => 'rows' in check && check.rows === rowsField)
  const findings = [...requireOnce(returns), ...runChecks(checks, { [rowsField]: all, paper: { date: options.date } })]
  const numeric = (key: string): boolean => ['integer', 'number'].includes(items.properties?.[key]?.type ?? '')
  const sum = (key: string): number =>
    all.reduce((total, row) => total + (typeof row[key] === 'number' ? row[key] : 0), 0)
  const collection: Collection = {
    title: `Tổng hợp: ${template.manifest.name}`,
    headings: ['TT', COLLECTED.sender, ...keys.map((key) => fieldTitle(items.properties?.[key], key))],
    rows: typed
      .flatMap(({ unit, rows }) => rows.map((row) => [unit, ...keys.map((key) => cellOf(row[key]))]))
      .map((row, index) => [index + 1, ...row]),
    totals: ['', `${COLLECTED.total} ${all.length} dòng`, ...keys.map((key) => (numeric(key) ? sum(key) : ''))],
    units: [
      ...typed.map(({ unit, none, file, rows }) => ({
        unit,
        file,
        rows: rows.length,
        state: none
          ? 'đã báo “không có”'
          : rows.length > 0
            ? 'đã gửi'
            : 'gửi bảng trống, chưa ghi “không có”: cần hỏi lại',
      })),
      ...failed.map(({ file, unit }) => ({
        unit,
        file,
        rows: 0,
        state: 'tệp chưa dùng được: cần gửi lại',
      })),
      ...unanswered.map((unit) => ({ unit, file: '', rows: 0, state: 'chưa gửi' })),
    ],
    date: options.date,
  }
  const written = await writeWhole(options.out, await writeCollectionXlsx(collection), options.force)
  return { returns, failed, unanswered, findings, written }
}
