import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import { FORMATS } from '../../read/index.js'
import { codeOf } from '../files.js'

/** Names of files that can be read, or are refused with a reason. */
const READABLE = new Set(FORMATS.flatMap(({ extensions }) => extensions))
/** What offices and systems leave behind: Word's lock files, hidden files, thumbnails. */
const LEFT_BEHIND = /^(?:[.~]|thumbs\.db$|desktop\.ini$)/iu

export interface Found {
  /** Files to read, by path below the folder, sorted; the path as the system spells it. */
  readonly files: readonly string[]
  /** Files of other kinds: named in the summary, no failure. */
  readonly skipped: readonly string[]
  /** Folders that could not be opened, with the system's reason. */
  readonly closed: readonly (readonly [folder: string, code: string])[]
}

export const isReadable = (name: string): boolean => READABLE.has(extname(name).toLowerCase())
export const isLeftBehind = (name: string): boolean => LEFT_BEHIND.test(name)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether `path` is `folder` or below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Every file below a folder. Folders of results are left out, links to folders are not followed. */
export async function walk(root: string, without: string): Promise<Found> {
  const files: string[] = []
  const skipped: string[] = []
  const closed: (readonly [string, string])[] = []
  const results = await realpath(without).catch(() => resolve(without))
  const open = [await realpath(root)]
  const top = open[0] ?? root
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (isInside(folder, results) && folder !== top) continue
    const here = folder
    const entries = await readdir(here, { withFileTypes: true }).catch((cause: unknown) => {
      closed.push([relative(top, here), codeOf(cause)])
      return []
    })
    for (const entry of entries) {
      const path = join(here, entry.name)
      if (isLeftBehind(entry.name)) continue
      if (entry.isDirectory()) open.push(path)
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
        (isReadable(entry.name) ? files : skipped).push(relative(top, path))
    }
  }
  return { files: files.sort(order), skipped: skipped.sort(order), closed: closed.sort(([a], [b]) => order(a, b)) }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => true, // a broken link is told as a file that is not there
  )
}
