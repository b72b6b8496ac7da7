import { dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { Trouble } from '../model/errors.js'
import { Unit } from '../model/unit.js'
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

/** A unit from a file, every mistake in it named. */
export async function readUnit(path: string): Promise<Unit> {
  const checked = Unit.safeParse(await readYaml(path))
  if (checked.success) return checked.data
  const places = checked.error.issues.map(({ path: steps, code }) => {
    const place = steps.join('.') || 'cả tệp'
    return `${place}: ${code === 'invalid_type' ? 'thiếu hoặc sai kiểu' : 'không đúng'}`
  })
  throw new Trouble(
    'data',
    `Tệp thông tin đơn vị “${path}” chưa đúng:\n  - ${places.join('\n  - ')}`,
    `Sửa các mục trên, hoặc tạo lại bằng lệnh: congvan init`,
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
