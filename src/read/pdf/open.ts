import type { Diagnostic } from '../../model/diagnostic.js'
import { Trouble } from '../../model/errors.js'
import { type PdfFile, PdfStopped, withPdf } from './engine.js'
import { type ReadPage, readPage } from './page.js'
import { damaged, locked, tooManyPages, tooSlow } from './troubles.js'

export interface OpenedPdf {
  /** Number of pages, the unread ones included. */
  readonly count: number
  readonly pages: readonly ReadPage[]
  readonly attachments: number
  readonly pictures: number
  readonly diagnostics: readonly Diagnostic[]
}

export interface PdfLimits {
  readonly pages: number
  /** Only so many pages from the first are read; all when it is not given. */
  readonly first?: number
  /** For the whole file and for one page. */
  readonly fileMs: number
  readonly pageMs: number
}
export const PDF_LIMITS: PdfLimits = { pages: 2000, fileMs: 30_000, pageMs: 10_000 }

/** Reads all pages. Throws Trouble('unreadable') when not one could be read. */
export async function openPdf(bytes: Uint8Array, name: string, limits: PdfLimits = PDF_LIMITS): Promise<OpenedPdf> {
  const progress: Progress = { count: 0, pages: [], broken: [], attachments: 0, stopped: false }
  try {
    await withPdf(bytes, limits.fileMs, (file) => readPages(file, { name, limits, progress }))
  } catch (error) {
    if (error instanceof Trouble) throw error
    if (!(error instanceof PdfStopped)) throw troubleOf(error, name)
    progress.stopped = true
  }
  if (progress.pages.length === 0) throw progress.stopped ? tooSlow(name) : damaged(name)
  const pictures = limits.first === undefined ? countPictures(bytes) : 0
  return { ...progress, pictures, diagnostics: unreadPages(progress, name) }
}

interface Progress {
  count: number
  readonly pages: ReadPage[]
  readonly broken: number[]
  attachments: number
  stopped: boolean
}

async function readPages(
  file: PdfFile,
  { name, limits, progress }: { readonly name: string; readonly limits: PdfLimits; readonly progress: Progress },
): Promise<void> {
  progress.count = file.count
  progress.attachments = file.attachments
  if (file.count > limits.pages) throw tooManyPages(name, file.count, limits.pages)
  const last = Math.min(file.count, limits.first ?? file.count)
  for (let number = 1; number <= last; number++) {
    try {
      progress.pages.push(readPage(number, await file.page(number, limits.pageMs)))
    } catch (error) {
      if (error instanceof PdfStopped) throw error
      progress.broken.push(number)
    }
  }
}

function troubleOf(error: unknown, name: string): Trouble {
  const kind = error instanceof Error ? error.name : ''
  return kind === 'PasswordException' ? locked(name) : damaged(name)
}

function unreadPages({ count, pages, broken, stopped }: Progress, name: string): readonly Diagnostic[] {
  if (pages.length === count) return []
  const missing = stopped
    ? `từ trang ${pages.length + broken.length + 1} trở đi (quá thời gian đọc)`
    : `trang ${broken.join(', ')} (bị hỏng)`
  const message = `Tệp “${name}” có ${count} trang nhưng chỉ đọc được ${pages.length} trang; chưa đọc ${missing}. Hãy xem phần còn lại bằng mắt.`
  return [{ code: 'read/pages-unread', severity: 'error', message, span: null }]
}

/** Pictures of a PDF are streams, whose dictionaries stand in the open; masks of other pictures do not count. */
function countPictures(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (const kind of ['/Subtype/Image', '/Subtype /Image']) {
    for (let at = file.indexOf(kind); at >= 0; at = file.indexOf(kind, at + kind.length)) {
      count++
    }
  }
  const masks = new Set<string>()
  for (let at = file.indexOf('/SMask '); at >= 0; at = file.indexOf('/SMask ', at + 7)) {
    const mask = /^\/SMask (\d+ \d+) R/u.exec(file.toString('latin1', at, at + 30))
    if (mask?.[1]) masks.add(mask[1])
  }
  return Math.max(0, count - masks.size)
}
