import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Dispatch } from '../../model/dispatch.js'
import { Trouble } from '../../model/errors.js'
import type { Unit } from '../../model/unit.js'
import { markMine } from '../../parse/unit/index.js'
import { readTextFile } from '../files.js'

export interface Loaded {
  readonly dispatches: readonly Dispatch[]
  /** Files that are results but cannot be used; everything else is no concern of the board. */
  readonly broken: readonly string[]
  /** Where `register.jsonl` stands. */
  readonly home: string
}

const SCHEMA = 'congvan/dispatch@1'

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (found) return found.isDirectory()
  throw new Trouble('unreadable', `Không có “${path}”.`, 'Chỉ thư mục kết quả của congvan batch, hoặc các tệp JSON.')
}

/** JSON files below a folder of results: of its `json` folder when it has one. */
async function jsonFiles(folder: string): Promise<readonly string[]> {
  const results = join(folder, 'json')
  const own = await stat(results).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const top = own ? results : folder
  const entries = await readdir(top, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.json$/iu.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function dispatchesIn(text: string): readonly Dispatch[] | 'broken' | 'other' {
  try {
    const value: unknown = JSON.parse(text)
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    const ours = list.filter(
      (one) => typeof one === 'object' && one !== null && 'schema' in one && one.schema === SCHEMA,
    )
    if (ours.length === 0) return 'other'
    const read = ours.map((one) => Dispatch.safeParse(one))
    return read.every(({ success }) => success) ? read.flatMap(({ data }) => (data ? [data] : [])) : 'broken'
  } catch {
    return 'broken'
  }
}

/** The dispatches of folders of results and of JSON files; whose duties they are is told anew when a unit is given. */
export async function loadDispatches(paths: readonly string[], unit: Unit | undefined): Promise<Loaded> {
  const dispatches: Dispatch[] = []
  const broken: string[] = []
  let home: string | undefined
  for (const path of paths) {
    const folder = await isFolder(path)
    home ??= folder ? path : dirname(path)
    for (const file of folder ? await jsonFiles(path) : [path]) {
      const read = dispatchesIn(await readTextFile(file))
      if (read === 'broken' || (read === 'other' && !folder)) broken.push(file)
      else if (read !== 'other') dispatches.push(...read)
    }
  }
  if (dispatches.length === 0)
    throw new Trouble(
      'unreadable',
      `Không có công văn nào đã đọc trong ${paths.map((path) => `“${path}”`).join(', ')}.`,
      'Đọc trước bằng: congvan batch THƯ_MỤC --out KẾT_QUẢ, rồi chỉ thư mục KẾT_QUẢ.',
    )
  const marked = unit
    ? dispatches.map((one) => ({
        ...one,
        obligations: one.obligations.map((duty) => markMine(duty, one, unit)),
      }))
    : dispatches
  return { dispatches: marked, broken, home: home ?? '.' }
}
