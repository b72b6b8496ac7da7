import { dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { Trouble } from '../model/errors.js'
import { UNIT_KINDS, Unit } from '../model/unit.js'
import { typedDay } from '../office/written-dates.js'
import { exists, writeWhole } from './files.js'
import { readYaml } from './yaml.js'

export const UNIT_FILE = 'congvan.yaml'

/** `congvan.yaml` of this folder or the nearest one above; undefined when there is none. */
export async function findUnitFile(from = process.cwd()): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, UNIT_FILE)
    if (await exists(path)) return path
    if (folder === dirname(folder)) return undefined
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  kind: `một trong: ${UNIT_KINDS.join(', ')}`,
  seal: 'có hoặc không',
  signatories: 'danh sách người ký, mỗi người có name và position',
  from: 'ngày như 25/3/2026',
  to: 'ngày như 25/3/2026',
  until: 'ngày như 25/3/2026',
  term: 'ngày như 25/3/2026',
}

/** What people type for days and for yes and no, as the schema names it. */
function asTyped(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => asTyped(item))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asTyped(item, name)]))
  }
  if (typeof value !== 'string') return value
  if (key === 'seal' && /^(có|co|không|khong)$/iu.test(value.trim())) return /^c/iu.test(value.trim())
  return ['from', 'to', 'until', 'term'].includes(key) ? (typedDay(value) ?? value) : value
}

function mistake(issue: z.core.$ZodIssue): string {
  const key = issue.path.filter((step) => typeof step === 'string').at(-1) ?? ''
  const place = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return `${place === '' ? '' : `${place}: `}không có mục ${issue.keys.map((name) => `“${name}”`).join(', ')}`
  }
  return `${place || 'cả tệp'}: thiếu hoặc không đúng; cần ${EXPECTED[String(key)] ?? 'một dòng chữ'}`
}

/** A unit from a file, every mistake in it named. */
export async function readUnit(path: string): Promise<Unit> {
  const checked = Unit.safeParse(asTyped(await readYaml(path)))
  if (checked.success) return checked.data
  throw new Trouble(
    'data',
    `Tệp thông tin đơn vị “${path}” chưa đúng:\n  - ${checked.error.issues.map(mistake).join('\n  - ')}`,
    'Sửa các mục trên, hoặc tạo lại bằng lệnh: congvan init',
  )
}

/** The unit named on the command line, else that of the nearest `congvan.yaml`, else none. */
export async function findUnit(path: string | undefined): Promise<Unit | undefined> {
  const file = path ?? (await findUnitFile())
  return file === undefined ? undefined : readUnit(file)
}

export async function requireUnit(path: string | undefined): Promise<Unit> {
  const unit = await findUnit(path)
  if (unit !== undefined) return unit
  throw new Trouble(
    'usage',
    'Chưa biết đơn vị của bạn: không có tệp congvan.yaml ở đây và các thư mục trên.',
    'Chạy congvan init một lần để khai tên, cấp trên, ký hiệu, người ký; hoặc chỉ tệp bằng --unit TỆP.',
  )
}

/** Writes a new unit file; an existing one is kept unless `force`. */
export async function writeUnit(unit: Unit, path: string, force: boolean): Promise<string> {
  const { aliases, traits, cells, history, ...rest } = unit
  const lists = Object.fromEntries(
    Object.entries({ aliases, traits, cells, history }).filter(([, list]) => list.length > 0),
  )
  const head = '# Đơn vị của văn thư. Mọi lệnh congvan tự tìm tệp này ở thư mục đang đứng và các thư mục trên.\n'
  return writeWhole(path, head + stringify({ ...rest, ...lists }), force)
}
