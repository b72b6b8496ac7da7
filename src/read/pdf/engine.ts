import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { LIMITS } from '../limits.js'
import { startThread, type Thread, ThreadStopped } from '../thread.js'
import { PDF_THREAD } from './engine-thread.js'
import type { PageItems, PageSteps } from './steps.js'

/** The thread could not go on: out of time, out of memory, or broken. */
export { ThreadStopped as PdfStopped } from '../thread.js'

/** A PDF open in a thread of its own: only a thread can be stopped when a hostile page never ends. Pages from 1. */
export interface PdfFile extends Facts {
  readonly page: (page: number, limitMs: number) => Promise<PageSteps>
  readonly items: (page: number) => Promise<PageItems>
}

interface Facts {
  readonly count: number
  readonly attachments: number
}

interface Used {
  readonly thread: Thread
  uses: number
}

/** A thread is renewed after this many documents, so that a long run does not pile up what they leave behind. */
const MOST_USES = 300
const resolve = createRequire(import.meta.url).resolve
let idle: Used | undefined

/**
 * Opens a document, lends it to `use`, and closes it. Rejects with what pdf.js throws for bytes it cannot open, and with
 * `PdfStopped` when all takes longer than `limitMs` or the thread dies.
 */
export async function withPdf<T>(bytes: Uint8Array, limitMs: number, use: (file: PdfFile) => Promise<T>): Promise<T> {
  const own = idle ?? { thread: start(), uses: 0 }
  idle = undefined
  own.uses++
  const end = performance.now() + limitMs
  const ask = (question: unknown, most = limitMs, given: readonly ArrayBuffer[] = []): Promise<unknown> => {
    const left = Math.min(most, end - performance.now())
    return left > 0
      ? own.thread.ask(question, left, LIMITS.readingBytes, given)
      : Promise.reject(new ThreadStopped('out of time'))
  }
  let healthy = true
  try {
    const copy = new Uint8Array(bytes)
    // The thread's own code answers: its shapes are those of `steps.ts`.
    const facts = (await ask({ kind: 'open', bytes: copy }, limitMs, [copy.buffer])) as Facts
    return await use({
      ...facts,
      page: async (page, most) => (await ask({ kind: 'page', page }, most)) as PageSteps,
      items: async (page) => (await ask({ kind: 'items', page })) as PageItems,
    })
  } catch (error) {
    healthy = !(error instanceof ThreadStopped)
    throw error
  } finally {
    if (healthy && idle === undefined && own.uses < MOST_USES) {
      idle = own
      own.thread.tell({ kind: 'close' })
    } else void own.thread.stop()
  }
}

function start(): Thread {
  const address = (part: string) => pathToFileURL(resolve(`pdfjs-dist/legacy/build/${part}`)).href
  return startThread(PDF_THREAD, {
    library: address('pdf.min.mjs'),
    worker: address('pdf.worker.min.mjs'),
    home: resolve('pdfjs-dist/package.json'),
    mostUnpacked: LIMITS.unpackedBytes,
  })
}
