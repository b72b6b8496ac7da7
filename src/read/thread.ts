import { Worker } from 'node:worker_threads'
import { LIMITS } from './limits.js'
import { guardMemory } from './memory-guard.js'

/** A thread that answers one question at a time. Only a thread can be stopped when a hostile file never ends. */
export interface Thread {
  /** @throws Error with what the thread threw, or when it takes longer than `limitMs` or dies; then it is gone. */
  readonly ask: (question: unknown, limitMs: number) => Promise<unknown>
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
    dead ??= error
  })
  worker.on('exit', () => {
    dead ??= new Error('luồng đọc đã dừng')
  })
  worker.unref()
  const put = (question: unknown, limitMs: number) =>
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
        reject(dead ?? new Error('luồng đọc đã dừng'))
      }
      const clock = setTimeout(() => {
        dead ??= new Error(`quá ${Math.round(limitMs / 1000)} giây`)
        void worker.terminate()
      }, limitMs)
      const unguard = guardMemory(LIMITS.drawingBytes, () => {
        dead ??= new Error('quá nhiều bộ nhớ')
        void worker.terminate()
      })
      worker.on('exit', died)
      worker.on('message', (reply: { readonly answer?: unknown; readonly error?: string; readonly name?: string }) => {
        done()
        if (reply.error === undefined) resolve(reply.answer)
        else reject(Object.assign(new Error(reply.error), { name: reply.name ?? 'Error' }))
      })
      worker.postMessage(question)
    })
  return {
    ask: (question, limitMs) => {
      const asked = last.then(() => put(question, limitMs))
      last = asked.catch(() => undefined)
      return asked
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}

const LOOP = `
const port = require('node:worker_threads').parentPort
port.on('message', async (question) => {
  try {
    port.postMessage({ answer: await answer(question) })
  } catch (error) {
    port.postMessage({ error: String(error?.message ?? error), name: error?.name })
  }
})
`
