import { Piscina } from 'piscina'
import type { Outcome, Task } from './task.js'

/** A pool is renewed after this many files, or when the program has grown this far: what a thread held is given back. */
const MOST_TASKS = 2000
const MOST_BYTES = 700 * 1024 * 1024
/** Files between two renewals because of growth: a new thread is slow at first. */
const LEAST_TASKS = 150
const HEAP_MB = 512
/** A thread without work for so long ends. */
const IDLE_MS = 10_000

/** Threads that convert files. A thread that dies takes its file with it, not the batch. */
export class Threads {
  readonly #count: number
  #pool: Piscina<Task, Outcome> | undefined
  #tasks = 0
  readonly #leaving = new Set<Promise<void>>()

  constructor(count: number) {
    this.#count = count
  }

  async convert(task: Task): Promise<Outcome> {
    if (this.#tasks >= MOST_TASKS || (this.#tasks >= LEAST_TASKS && process.memoryUsage.rss() > MOST_BYTES))
      this.#renew()
    this.#tasks++
    try {
      this.#pool ??= this.#fresh()
      return await this.#pool.run(task, { transferList: [task.bytes.buffer as ArrayBuffer] })
    } catch (cause) {
      const memory = cause instanceof Error && /memory/iu.test(cause.message)
      return {
        kind: 'failed',
        reason: `Tệp “${task.name}”: ${memory ? 'cần quá nhiều bộ nhớ để đọc' : 'luồng đọc dừng giữa chừng'}.`,
        remedy: 'Tách riêng phần công văn thành một tệp nhỏ hơn rồi chạy lại với --resume.',
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#leaving, this.#pool?.close()])
  }

  #fresh(): Piscina<Task, Outcome> {
    return new Piscina<Task, Outcome>({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: 1,
      idleTimeout: IDLE_MS,
      maxThreads: this.#count,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
  }

  /** New files go to new threads; the old ones finish what they hold and end. */
  #renew(): void {
    const old = this.#pool
    this.#pool = undefined
    this.#tasks = 0
    if (old === undefined) return
    const gone = old.close().catch(() => undefined)
    this.#leaving.add(gone)
    void gone.then(() => this.#leaving.delete(gone))
  }
}
