import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  BATCH_FORMATS,
  type BatchFormat,
  type BatchOptions,
  runBatch,
  type Summary,
  watchBatch,
} from '../../desk/batch/index.js'
import { today } from '../../desk/clock.js'
import { findUnit } from '../../desk/unit-file.js'
import { EXIT_CODES, Trouble } from '../../model/errors.js'
import { requireNumber } from '../options.js'
import { ProgressLine } from '../progress.js'
import { say } from '../report.js'

export interface Options {
  readonly out: string
  readonly format: string
  readonly unit?: string
  readonly workers?: string
  readonly resume?: boolean
  readonly watch?: boolean
  readonly force?: boolean
}

const { version } = createRequire(import.meta.url)('../../../package.json') as { readonly version: string }
const MOST_WORKERS = 64
/** Named on the screen; the rest stands in the summary. */
const SHOWN = 5

const isFormat = (word: string): word is BatchFormat => (BATCH_FORMATS as readonly string[]).includes(word)

function requireFormats(typed: string): readonly BatchFormat[] {
  const asked = typed
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
  const wrong = asked.find((word) => !isFormat(word))
  if (wrong !== undefined || asked.length === 0)
    throw new Trouble('usage', `Không có dạng kết quả “${wrong ?? typed}”.`, `Chọn trong: ${BATCH_FORMATS.join(', ')}.`)
  return [...new Set(asked.filter(isFormat))]
}

function workersOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  const count = requireNumber(typed, '--workers')
  if (count <= MOST_WORKERS) return count
  throw new Trouble('usage', `--workers ${count} quá nhiều.`, `Nhiều nhất ${MOST_WORKERS}.`)
}

function tell({ counts, doubtful, failures }: Summary, out: string): void {
  say(
    `${counts.files} tệp: ${counts.read} đọc được, ${counts.failed} chưa đọc được, ${counts.duplicates} trùng; ${counts.duties} việc phải làm, ${counts.dated} việc có ngày hạn.`,
  )
  if (doubtful.length > 0) say(`Cần người xem: ${doubtful.length} văn bản`)
  for (const { file, doubts } of doubtful.slice(0, SHOWN)) say(`  ? ${file}: ${doubts[0] ?? ''}`)
  if (failures.length > 0) say(`Chưa đọc được: ${failures.length} tệp (báo cáo từng tệp trong ${join(out, 'failed')})`)
  for (const { reason, remedy } of failures.slice(0, SHOWN)) say(`  ! ${reason}\n    Cách xử lý: ${remedy}`)
  say(`  → ${join(out, 'summary.md')}`)
}

async function watch(options: BatchOptions, line: ProgressLine): Promise<Summary> {
  const stop = new AbortController()
  const end = () => stop.abort()
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  try {
    return await watchBatch(options, {
      signal: stop.signal,
      onProgress: (progress) => line.show(progress),
      onSettled: (summary) => {
        line.end()
        tell(summary, options.out)
      },
      onReady: () => say(`Đang chờ tệp mới trong ${options.folder}; dừng bằng Ctrl+C.`),
    })
  } finally {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
  }
}

export async function run(folder: string, flags: Options): Promise<void> {
  if (flags.resume === true && flags.force === true)
    throw new Trouble('usage', '--resume và --force trái nhau.', 'Chỉ dùng một trong hai.')
  const options: BatchOptions = {
    folder,
    out: flags.out,
    formats: requireFormats(flags.format),
    unit: await findUnit(flags.unit),
    workers: workersOf(flags.workers),
    resume: flags.resume === true,
    force: flags.force === true,
    date: today(),
    version,
  }
  const line = new ProgressLine()
  try {
    const summary =
      flags.watch === true
        ? await watch(options, line)
        : await runBatch(options, { onProgress: (progress) => line.show(progress) })
    line.end()
    if (flags.watch !== true) tell(summary, flags.out)
    if (summary.counts.failed > 0) process.exitCode = EXIT_CODES.partial
  } finally {
    line.end()
  }
}
