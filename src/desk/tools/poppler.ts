import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadTools } from '../../read/index.js'
import { runProgram } from './run-program.js'

const PAGE_TIMEOUT_MS = 30_000

/** Draws PDF pages with poppler, which is several times faster than drawing them here. */
export interface Drawer {
  readonly drawPage: NonNullable<ReadTools['drawPage']>
  /** Removes the copies made for the program. */
  readonly close: () => Promise<void>
}

export function popplerDrawer(): Drawer {
  const copies = new Map<Uint8Array, Promise<string>>()
  const folders: string[] = []
  let missing = false
  const copyOf = async (pdf: Uint8Array): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'congvan-pdf-'))
    folders.push(folder)
    const path = join(folder, 'in.pdf')
    await writeFile(path, pdf)
    return path
  }
  return {
    drawPage: async (pdf, page, { dpi, annotations }) => {
      if (missing) return undefined
      const known = copies.get(pdf) ?? copyOf(pdf)
      copies.set(pdf, known)
      const hidden = annotations ? [] : ['-hide-annotations']
      // pdf.js draws the crop box; poppler does so only when told.
      const args = [...hidden, '-cropbox', '-r', String(dpi), '-f', String(page), '-l', String(page), await known]
      try {
        return await runProgram('pdftoppm', args, { timeoutMs: PAGE_TIMEOUT_MS })
      } catch (cause) {
        // Not installed: do not try again. A page it cannot draw is drawn here.
        missing = cause instanceof Error && cause.cause !== undefined
        return undefined
      }
    },
    close: async () => {
      copies.clear()
      await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
    },
  }
}
