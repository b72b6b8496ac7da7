import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { Trouble } from '../../model/errors.js'
import type { Unit } from '../../model/unit.js'
import { exists, writeWhole } from '../files.js'
import { Batch } from './batch.js'
import { failureOf } from './failure.js'
import { Journal, journalPath, readJournal } from './journal.js'
import { Threads } from './pool.js'
import type { Progress } from './progress.js'
import { lockFolder } from './results-folder.js'
import { type Summary, summarise, summaryMarkdown } from './summary.js'
import type { BatchFormat } from './task.js'
import { walk } from './walk.js'
import { watchFolder } from './watch.js'

export type { Progress } from './progress.js'
export type { Summary } from './summary.js'
export { BATCH_FORMATS, type BatchFormat } from './task.js'

export interface BatchOptions {
  readonly folder: string
  readonly out: string
  readonly formats: readonly BatchFormat[]
  readonly unit: Unit | undefined
  readonly workers: number | undefined
  readonly resume: boolean
  readonly force: boolean
  /** Day of the summary, `YYYY-MM-DD`. */
  readonly date: string
  readonly version: string
}

/** What a shell shows while a batch runs. */
export interface Watcher {
  /** After each settled file. */
  readonly onProgress: (progress: Progress) => void
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return
  throw new Trouble(
    'unreadable',
    found ? `“${folder}” là tệp, không phải thư mục.` : `Không có thư mục “${folder}”.`,
    'Chỉ thư mục chứa các công văn; một tệp thì dùng lệnh congvan parse.',
  )
}

/** Temporary files of a run that was killed: nobody else writes here while the lock is held. */
async function sweep(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const torn = entries.filter((entry) => entry.isFile() && /^\..{1,250}\.\d{1,10}\.tmp$/u.test(entry.name))
  for (const entry of torn) await rm(join(entry.parentPath ?? entry.path, entry.name), { force: true })
}

function askedOf({ formats, unit, version }: BatchOptions): string {
  const text = JSON.stringify([[...formats].sort(), unit ?? null, version])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Everything a batch does between taking the folder of results and giving it free. */
async function withBatch<T>(options: BatchOptions, work: (batch: Batch) => Promise<T>): Promise<T> {
  await requireFolder(options.folder)
  const out = resolve(options.out)
  if (out === resolve(options.folder))
    throw new Trouble('usage', 'Thư mục kết quả trùng với thư mục công văn.', 'Chọn thư mục khác bằng --out.')
  const unlock = await lockFolder(out)
  try {
    const begun = await exists(journalPath(out))
    if (begun && !options.resume && !options.force)
      throw new Trouble(
        'output',
        `Thư mục “${options.out}” đã có kết quả của một đợt trước.`,
        'Thêm --resume để làm tiếp đợt đó, --force để làm lại từ đầu, hoặc chọn thư mục khác.',
      )
    if (begun) await sweep(out)
    const known = options.resume ? await readJournal(out) : new Map()
    const journal = await Journal.open(out, !options.resume)
    const threads = new Threads(options.workers ?? Math.max(1, availableParallelism()))
    const batch = new Batch({ ...options, out, asked: askedOf(options), known, journal, threads })
    try {
      return await work(batch)
    } finally {
      await threads.close()
      await journal.close()
    }
  } finally {
    await unlock().catch(() => undefined)
  }
}

async function tellSummary(batch: Batch, options: BatchOptions): Promise<Summary> {
  const summary = summarise(batch.entries(), batch.skipped, options)
  await writeWhole(join(options.out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`, true)
  await writeWhole(join(options.out, 'summary.md'), summaryMarkdown(summary), true)
  return summary
}

async function runThrough(batch: Batch, { folder, out }: BatchOptions): Promise<void> {
  const { files, skipped, closed } = await walk(folder, out)
  batch.skipped = skipped
  for (const [path, code] of closed) await batch.fail(path, failureOf(path, code, 'Thư mục'))
  await batch.run(files)
}

/**
 * Converts every readable file below a folder. One bad file never stops the rest.
 * @throws Trouble('output') when results cannot be written; what is settled stays, and `resume` goes on from there.
 */
export function runBatch(options: BatchOptions, watcher: Watcher): Promise<Summary> {
  return withBatch(options, async (batch) => {
    batch.onProgress = watcher.onProgress
    await runThrough(batch, options)
    return tellSummary(batch, options)
  })
}

export interface Drop extends Watcher {
  /** After the files that came in together are settled. */
  readonly onSettled: (summary: Summary) => void
  readonly onReady: () => void
  /** Ends the watch. */
  readonly signal: AbortSignal
}

/** As {@link runBatch}, then waits for files to be dropped into the folder, each until it is completely written. */
export function watchBatch(options: BatchOptions, drop: Drop): Promise<Summary> {
  return withBatch(options, async (batch) => {
    batch.onProgress = drop.onProgress
    const watch = await watchFolder(options.folder, options.out, drop.signal)
    await runThrough(batch, options)
    drop.onSettled(await tellSummary(batch, options))
    drop.onReady()
    for await (const files of watch) {
      await batch.run(files)
      drop.onSettled(await tellSummary(batch, options))
    }
    return tellSummary(batch, options)
  })
}
