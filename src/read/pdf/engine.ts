import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { LIMITS } from '../limits.js'
import { guardMemory } from '../memory-guard.js'

export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** The parser of pdf.js runs in a thread of its own: only a thread can be stopped when a hostile page never ends. */
interface Thread {
  readonly worker: Worker
  readonly port: MessagePort
  readonly pdf: PDFWorker
  readonly died: Promise<never>
  uses: number
}

/** The thread could not go on: out of time, out of memory, or broken. */
export class PdfStopped extends Error {}

const MEMORY_MB = 1024
/** A thread is renewed after this many documents, so that a long run does not pile up what they leave behind. */
const MOST_USES = 300
const BOOT = `
const { workerData } = require('node:worker_threads')
import(workerData.url).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(workerData.port))
`
const resolve = createRequire(import.meta.url).resolve
const home = () => dirname(resolve('pdfjs-dist/package.json'))

let library: Promise<PdfLibrary> | undefined
let idle: Thread | undefined

/** pdf.js, loaded with the first PDF. It needs no canvas here; without one it would complain on the console. */
function loadLibrary(): Promise<PdfLibrary> {
  library ??= import('pdfjs-dist/legacy/build/pdf.mjs')
  return library
}

/**
 * Opens a document, lends it to `use`, and closes it. Rejects with what pdf.js throws for bytes it cannot open, and with
 * `PdfStopped` when `use` takes longer than `limitMs` or the thread dies.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  limitMs: number,
  use: (document: PDFDocumentProxy, library: PdfLibrary) => Promise<T>,
): Promise<T> {
  const pdfjs = await loadLibrary()
  const thread = idle ?? startThread(pdfjs)
  idle = undefined
  thread.uses++
  keepAlive(thread, true)
  const timer = deadline(limitMs)
  const unguard = guardMemory(LIMITS.readingBytes, timer.stop)
  let healthy = false
  const task = pdfjs.getDocument({
    // The bytes are handed over to the thread, so it gets a copy (and never a Buffer, which pdf.js refuses).
    data: new Uint8Array(bytes),
    worker: thread.pdf,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    // Fonts are not drawn: nothing of their outlines is needed, and pictures need not be decoded.
    disableFontFace: false,
    ownerDocument: NO_DOCUMENT,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    BinaryDataFactory: LocalData,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    const result = await Promise.race([
      task.promise.then((document) => use(document, pdfjs)),
      thread.died,
      timer.passed,
    ])
    healthy = true
    return result
  } catch (error) {
    healthy = !(error instanceof PdfStopped)
    throw error
  } finally {
    timer.clear()
    unguard()
    task.promise.catch(() => undefined)
    if (healthy) await Promise.race([task.destroy(), thread.died.catch(() => undefined)])
    keepAlive(thread, false)
    if (healthy && idle === undefined && thread.uses < MOST_USES) idle = thread
    else void thread.worker.terminate()
  }
}

function startThread(pdfjs: PdfLibrary): Thread {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(BOOT, {
    eval: true,
    workerData: { port: port2, url: pathToFileURL(resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')).href },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
    execArgv: [],
  })
  const died = new Promise<never>((_, reject) => {
    worker.on('error', (error) => reject(new PdfStopped(error.message)))
    worker.on('exit', () => reject(new PdfStopped('thread ended')))
  })
  died.catch(() => {
    if (idle?.worker === worker) idle = undefined
  })
  port1.start()
  return { worker, port: port1, pdf: pdfjs.PDFWorker.create({ port: port1, verbosity: 0 }), died, uses: 0 }
}

/** A waiting thread must not hold the program open. */
function keepAlive({ worker, port }: Thread, alive: boolean): void {
  if (alive) {
    worker.ref()
    port.ref()
  } else {
    worker.unref()
    port.unref()
  }
}

interface Deadline {
  readonly passed: Promise<never>
  /** Ends the time now: out of memory. */
  readonly stop: () => void
  readonly clear: () => void
}

function deadline(limitMs: number): Deadline {
  let timer: NodeJS.Timeout | undefined
  let stop = () => {}
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PdfStopped('out of time')), limitMs)
    stop = () => reject(new PdfStopped('out of memory'))
  })
  passed.catch(() => undefined)
  return { passed, stop, clear: () => clearTimeout(timer) }
}

const rules = { insertRule: () => 0, cssRules: [] }
const element = () => ({ sheet: rules, append: () => undefined, remove: () => undefined })
/** pdf.js hangs fonts into a document; this one throws them away. */
const NO_DOCUMENT = {
  createElement: element,
  documentElement: { getElementsByTagName: () => [element()] },
}

/** Standard fonts and character maps from the package, never from the network. */
class LocalData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const folder = kind === 'cMapUrl' ? 'cmaps' : kind === 'standardFontDataUrl' ? 'standard_fonts' : 'wasm'
    if (!/^[\w.-]{1,80}$/u.test(filename)) throw new Error(`no such file: ${filename}`)
    return new Uint8Array(readFileSync(join(home(), folder, filename)))
  }
}
