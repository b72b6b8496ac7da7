import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Drawing, ReadTools } from '../../read/index.js'
import { runProgram } from './run-program.js'

const PAGE_TIMEOUT_MS = 30_000
/** Pages drawn at one start of the program, which costs as much as drawing half a page. */
const MOST_AT_ONCE = 4

/** Draws PDF pages with poppler, which is several times faster than drawing them here. */
export interface Drawer {
  readonly drawPage: NonNullable<ReadTools['drawPage']>
  /** Removes the copies made for the program. */
  readonly close: () => Promise<void>
}

/** Pictures of pages on their way: each is fetched once. */
type Coming = Map<string, Promise<string>>

export function popplerDrawer(): Drawer {
  const folders = new Map<Uint8Array, Promise<string>>()
  const coming = new Map<Uint8Array, Coming>()
  let missing = false
  const folderOf = async (pdf: Uint8Array): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'congvan-pdf-'))
    await writeFile(join(folder, 'in.pdf'), pdf)
    return folder
  }
  return {
    drawPage: async (pdf, page, how) => {
      if (missing) return undefined
      const folder = folders.get(pdf) ?? folderOf(pdf)
      folders.set(pdf, folder)
      const known: Coming = coming.get(pdf) ?? new Map()
      coming.set(pdf, known)
      try {
        return await fetched(page, how, known, await folder)
      } catch (cause) {
        // Not installed: do not try again. A page it cannot draw is drawn here.
        missing = cause instanceof Error && cause.cause !== undefined
        return undefined
      }
    },
    close: async () => {
      coming.clear()
      const made = [...folders.values()]
      folders.clear()
      await Promise.all(made.map(async (folder) => rm(await folder, { recursive: true, force: true })))
    },
  }
}

async function fetched(page: number, how: Drawing, known: Coming, folder: string): Promise<Uint8Array> {
  const key = (number: number) => `${number} ${how.dpi} ${how.annotations} ${how.grey}`
  const last = page + Math.min(how.ahead, MOST_AT_ONCE - 1)
  const waiting = known.get(key(page))
  const drawing = waiting ?? draw(folder, page, last, how)
  if (!waiting) for (let number = page; number <= last; number += 1) known.set(key(number), drawing)
  known.delete(key(page))
  // A page of the row may have stopped the program: this one is asked for alone.
  const prefix = await drawing.catch((cause: Error) => {
    if (cause.cause !== undefined || (!waiting && last === page)) throw cause
    return draw(folder, page, page, how)
  })
  // Files are numbered with as many figures as the last page of the document has.
  const name = (await readdir(folder)).find((file) => file.startsWith(prefix) && numberIn(file) === page)
  if (name === undefined) throw new Error(`pdftoppm không vẽ trang ${page}`)
  const path = join(folder, name)
  const bytes = await readFile(path)
  await rm(path)
  return bytes
}

const numberIn = (file: string) => Number(/-(\d{1,6})\.p[gp]m$/u.exec(file)?.[1])

/** Draws a row of pages into files. @returns the start of their names. */
async function draw(folder: string, first: number, last: number, how: Drawing): Promise<string> {
  const prefix = `${first}-${last}-${how.dpi}-${how.annotations ? 1 : 0}${how.grey ? 1 : 0}-`
  // pdf.js draws the crop box; poppler does so only when told.
  const args = [...(how.annotations ? [] : ['-hide-annotations']), ...(how.grey ? ['-gray'] : []), '-cropbox']
  const pages = ['-r', String(how.dpi), '-f', String(first), '-l', String(last)]
  await runProgram('pdftoppm', [...args, ...pages, join(folder, 'in.pdf'), join(folder, prefix.slice(0, -1))], {
    timeoutMs: PAGE_TIMEOUT_MS,
  })
  return prefix
}
