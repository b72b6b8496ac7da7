import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Trouble } from '../../model/errors.js'
import type { Unit } from '../../model/unit.js'
import { codeOf, exists, writeWhole } from '../files.js'
import { failedReport } from './failed-report.js'
import type { Failure } from './failure.js'
import type { Entry, Journal } from './journal.js'
import { ResultNames, resultPath } from './names.js'
import type { Threads } from './pool.js'
import type { Progress } from './progress.js'
import { takeWhole, type Whole } from './steady.js'
import type { BatchFormat, Outcome } from './task.js'

export interface BatchParts {
  readonly folder: string
  readonly out: string
  readonly formats: readonly BatchFormat[]
  readonly unit: Unit | undefined
  readonly workers: number | undefined
  readonly asked: string
  /** What earlier runs settled, by file. */
  readonly known: ReadonlyMap<string, Entry>
  readonly journal: Journal
  readonly threads: Threads
}

/** Files read ahead of the threads, so that none waits. */
const AHEAD = 4

/** One batch at work: what is settled, what is on its way. */
export class Batch {
  readonly #parts: BatchParts
  readonly #entries: Map<string, Entry>
  readonly #names = new ResultNames()
  /** First file of each content, by hash. */
  readonly #contents = new Map<string, string>()
  readonly #going = new Set<Promise<void>>()
  #stuck: Trouble | undefined
  #progress: Progress = { done: 0, total: 0, failed: 0, kept: 0 }
  onProgress: (progress: Progress) => void = () => undefined
  skipped: readonly string[] = []

  constructor(parts: BatchParts) {
    this.#parts = parts
    this.#entries = new Map([...parts.known].filter(([, { asked }]) => asked === parts.asked))
    for (const { file } of parts.known.values()) this.#names.nameFor(file)
  }

  entries(): readonly Entry[] {
    return [...this.#entries.values()]
  }

  /** Settles files, those still being written last. @throws Trouble('output') when results cannot be written. */
  async run(files: readonly string[]): Promise<void> {
    const { total } = this.#progress
    this.#progress = { ...this.#progress, total: total + files.length }
    const young: string[] = []
    for (const file of files) if (!(await this.#take(file, false))) young.push(file)
    for (const file of young) await this.#take(file, true)
    await Promise.all(this.#going)
    if (this.#stuck) throw this.#stuck
  }

  /** Records a file or folder that could not be opened. */
  async fail(file: string, failure: Failure): Promise<void> {
    this.#progress = { ...this.#progress, total: this.#progress.total + 1 }
    await this.#settle(file, undefined, this.#names.nameFor(file), { kind: 'failed', ...failure })
  }

  /** Reads one file and hands it on; false when it has to wait. */
  async #take(file: string, last: boolean): Promise<boolean> {
    if (this.#stuck) return true
    const path = join(this.#parts.folder, file)
    const name = this.#names.nameFor(file)
    const taken = await takeWhole(path, file, last)
    if (taken.kind === 'young') return false
    if (taken.kind === 'failed') {
      await this.#settle(file, undefined, name, { kind: 'failed', ...taken.failure })
      return true
    }
    const { whole } = taken
    if (await this.#isKept(file, whole)) {
      this.#contents.set(whole.sha256, this.#contents.get(whole.sha256) ?? file)
      this.#count({ kept: 1 })
      return true
    }
    const first = this.#contents.get(whole.sha256)
    if (first !== undefined && first !== file) {
      await this.#settle(file, whole, name, { kind: 'same', of: first })
      return true
    }
    this.#contents.set(whole.sha256, file)
    await this.#hand(file, name, whole)
    return true
  }

  /** Whether an earlier run settled just this content and its results are still there. */
  async #isKept(file: string, { sha256 }: Whole): Promise<boolean> {
    const entry = this.#entries.get(file)
    if (entry === undefined || entry.sha256 !== sha256 || entry.result.kind === 'failed') return false
    if (entry.result.kind === 'same') return this.#contents.has(sha256)
    for (const [, path] of this.#targets(entry.name)) if (!(await exists(path))) return false
    return true
  }

  #targets(name: string): readonly (readonly [BatchFormat, string])[] {
    const formats = new Set<BatchFormat>(['json', ...this.#parts.formats])
    return [...formats].map((format) => [format, resultPath(this.#parts.out, format, name)])
  }

  async #hand(file: string, name: string, whole: Whole): Promise<void> {
    const { threads, unit, workers } = this.#parts
    const work = threads
      .convert({ bytes: whole.bytes, name: basename(file).normalize('NFC'), unit, targets: this.#targets(name) })
      .then((outcome) => this.#settle(file, whole, name, outcome))
      .finally(() => this.#going.delete(work))
    this.#going.add(work)
    while (this.#going.size >= (workers ?? 2) * AHEAD) await Promise.race(this.#going)
  }

  async #settle(
    file: string,
    whole: Whole | undefined,
    name: string,
    outcome: Outcome | { readonly kind: 'same'; readonly of: string },
  ): Promise<void> {
    if (outcome.kind === 'stuck') {
      this.#stuck ??= this.#cannotGoOn(outcome.reason)
      return
    }
    const { out, asked, journal } = this.#parts
    const report = resultPath(out, 'failed', name)
    try {
      if (outcome.kind === 'failed') await writeWhole(report, failedReport(file.normalize('NFC'), outcome), true)
      else await rm(report, { force: true })
      const entry: Entry = {
        file,
        size: whole?.size ?? 0,
        changed: whole?.changed ?? 0,
        sha256: whole?.sha256 ?? '',
        name,
        asked,
        result: outcome,
      }
      await journal.add(entry)
      this.#entries.set(file, entry)
      this.#count({ failed: outcome.kind === 'failed' ? 1 : 0 })
    } catch (cause) {
      this.#stuck ??= this.#cannotGoOn(
        cause instanceof Trouble ? cause.message : `Không ghi được nhật ký (${codeOf(cause) || 'lỗi ổ đĩa'}).`,
      )
    }
  }

  #cannotGoOn(reason: string): Trouble {
    const { done, total } = this.#progress
    return new Trouble(
      'output',
      `Dừng lại: ${reason} Đã xong ${done}/${total} tệp, kết quả của các tệp đó còn nguyên.`,
      'Giải phóng chỗ trống hoặc xin quyền ghi, rồi chạy lại đúng lệnh này với --resume để làm tiếp.',
    )
  }

  #count({ failed = 0, kept = 0 }: Partial<Progress>): void {
    const progress = this.#progress
    this.#progress = {
      ...progress,
      done: progress.done + 1,
      failed: progress.failed + failed,
      kept: progress.kept + kept,
    }
    this.onProgress(this.#progress)
  }
}
