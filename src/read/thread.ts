import { Worker } from 'node:worker_threads'
import { LIMITS } from './limits.js'
import { guardMemory } from './memory-guard.js'

/** The thread could not go on: out of time, out of memory, or broken. It is gone. */
export class ThreadStopped extends Error {}

/** A thread that answers one question at a time. Only a thread can be stopped when a hostile file never ends. */
export interface Thread {
  /**
   * @param mostBytes how much the program may grow meanwhile.
   * @param given buffers of the question that the thread keeps: they are gone here.
   * @throws Error with what the thread threw; ThreadStopped when it takes longer than `limitMs`, grows too much or dies.
   */
  readonly ask: (
    question: unknown,
    limitMs: number,
    mostBytes?: number,
    given?: readonly ArrayBuffer[],
  ) => Promise<unknown>
  /** A word that nobody waits for; the next question comes after it. */
  readonly tell: (word: unknown) => void
  readonly stop: () => Promise<void>
}

const MEMORY_MB = 1024

/**
 * Starts a thread. `code` is CommonJS that defines `async function answer(question)`; `data` is `workerData` in it.
 * It is given as text because a source file would be TypeScript in tests and JavaScript in the package.
 */
export function startThread(code: string, data: unknown): Thread {
  const worker = new Worker(`${code}\n${LOOP}`, {
    eval: true,
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
    execArgv: [],
  })
  let last: Promise<unknown> = Promise.resolve()
  let dead: Error | undefined
  worker.on('error', (error) => {
    dead ??= new ThreadStopped(error.message)
  })
  worker.on('exit', () => {
    dead ??= new ThreadStopped('luồng đọc đã dừng')
  })
  worker.unref()
  const put = (question: unknown, limitMs: number, mostBytes: number, given: readonly ArrayBuffer[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (dead) {
        reject(dead)
        return
      }
      worker.ref()
      const done = () => {
        clearTimeout(clock)
        unguard()
        worker.removeAllListeners('message')
        worker.off('exit', died)
        worker.unref()
      }
      const died = () => {
        done()
        reject(dead ?? new ThreadStopped('luồng đọc đã dừng'))
      }
      const clock = setTimeout(() => {
        dead ??= new ThreadStopped(`quá ${Math.round(limitMs / 1000)} giây`)
        void worker.terminate()
      }, limitMs)
      const unguard = guardMemory(mostBytes, () => {
        dead ??= new ThreadStopped('quá nhiều bộ nhớ')
        void worker.terminate()
      })
      worker.on('exit', died)
      worker.on('message', (reply: { readonly answer?: unknown; readonly error?: string; readonly name?: string }) => {
        done()
        if (reply.error === undefined) resolve(reply.answer)
        else reject(Object.assign(new Error(reply.error), { name: reply.name ?? 'Error' }))
      })
      worker.postMessage({ asked: question }, [...given])
    })
  return {
    ask: (question, limitMs, mostBytes = LIMITS.drawingBytes, given = []) => {
      const asked = last.then(() => put(question, limitMs, mostBytes, given))
      last = asked.catch(() => undefined)
      return asked
    },
    tell: (word) => {
      worker.postMessage({ told: word })
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}

const LOOP = `
/** The buffers of an answer are handed over, not copied: the thread keeps none. */
function buffersOf(given) {
  return typeof given === 'object' && given !== null
    ? Object.values(given).flatMap((part) => (ArrayBuffer.isView(part) && part.byteLength > 0 ? [part.buffer] : []))
    : []
}
const port = require('node:worker_threads').parentPort
let last = Promise.resolve()
port.on('message', async ({ asked, told }) => {
  if (told !== undefined) {
    last = last.then(() => answer(told)).catch(() => undefined)
    return
  }
  try {
    await last
    const given = await answer(asked)
    port.postMessage({ answer: given }, buffersOf(given))
  } catch (error) {
    port.postMessage({ error: String(error?.message ?? error), name: error?.name })
  }
})
`
