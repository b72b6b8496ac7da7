import { OUTLINES } from './outlines-thread.js'
import { STEP } from './steps.js'
import { PAGE_STEPS } from './steps-thread.js'

/**
 * What the thread of pdf.js does, as CommonJS text (see `read/thread.ts`). Both halves of pdf.js run in it, joined by a
 * port that hands objects over as they are: copying glyph by glyph from thread to thread costs more than reading them.
 *
 * What is put right around it first:
 * – the canvas library and the HTTP client, which pdf.js loads at once and which are not needed to read, stay on the disk;
 * – streams are unpacked by zlib at one blow, not by a chain of web streams (damaged ones go to pdf.js's own decoder);
 * – TrueType fonts lose their outlines on the way (`outlines-thread.ts`);
 * – `Array.push` is given back: pdf.js replaces it to fix arrays of frozen length, which nobody makes, at a high price.
 */
export const PDF_THREAD = `
const { workerData } = require('node:worker_threads')
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { inflateSync, inflateRawSync } = require('node:zlib')
const STEP = ${JSON.stringify(STEP)}
const MOST_UNPACKED = workerData.mostUnpacked

let library
let worker
let task
let pdf
let isVisible

async function answer(question) {
  if (question.kind === 'open') return open(question.bytes)
  if (question.kind === 'page') return pageSteps(await pdf.getPage(question.page))
  if (question.kind === 'items') return pageItems(await pdf.getPage(question.page))
  await task?.destroy()
  task = undefined
}

async function open(data) {
  library ??= load()
  const pdfjs = await library
  await task?.destroy()
  task = pdfjs.getDocument({
    data,
    worker,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    // Fonts are not drawn: nothing of their outlines is needed, and pictures need not be decoded.
    disableFontFace: false,
    ownerDocument: { fonts: { add: () => undefined, delete: () => undefined } },
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    BinaryDataFactory: LocalData,
    enableXfa: false,
    stopAtErrors: false,
  })
  pdf = await task.promise
  const layers = await pdf.getOptionalContentConfig()
  isVisible = (group) => layers.isVisible(group)
  const attached = await pdf.getAttachments().catch(() => null)
  return { count: pdf.numPages, attachments: Object.keys(attached ?? {}).length }
}

async function load() {
  const push = Array.prototype.push
  forgetCanvas()
  forgetNetwork()
  globalThis.FontFace = class {
    loaded = Promise.resolve()
    load() {
      return this.loaded
    }
  }
  globalThis.DecompressionStream = Unpacked
  const pdfjs = await import(workerData.library)
  const { WorkerMessageHandler } = await import(workerData.worker)
  Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true })
  const [near, far] = [new Port(), new Port()]
  near.other = far
  far.other = near
  WorkerMessageHandler.initializeFromPort(far)
  worker = pdfjs.PDFWorker.create({ port: near, verbosity: 0 })
  return pdfjs
}

function forgetCanvas() {
  try {
    const home = createRequire(workerData.home)
    const place = home.resolve('@napi-rs/canvas')
    const exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} }
    home.cache[place] = { id: place, filename: place, loaded: true, exports, children: [], paths: [] }
  } catch {
    // Not installed: pdf.js goes without.
  }
}

/** pdf.js looks at the class alone, and that would load Node's HTTP client: a fifth of what the first page costs. */
function forgetNetwork() {
  globalThis.Response = class {}
}

class Port {
  listeners = new Set()
  addEventListener(_name, listener, options) {
    this.listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.listeners.delete(listener))
  }
  removeEventListener(_name, listener) {
    this.listeners.delete(listener)
  }
  postMessage(message) {
    const { chunk } = message
    // What is streamed is emptied and filled anew when it has been sent.
    const data = chunk ? { ...message, chunk: { ...chunk } } : message
    for (const list of ['fnArray', 'argsArray']) if (chunk?.[list]) data.chunk[list] = chunk[list].slice()
    queueMicrotask(() => {
      for (const listener of [...this.other.listeners]) listener.call(this.other, { data })
    })
  }
}

class Unpacked {
  constructor(format) {
    const unpack = { deflate: inflateSync, 'deflate-raw': inflateRawSync }[format]
    if (!unpack) throw new TypeError(format)
    let done
    const packed = new Promise((resolve) => {
      done = resolve
    })
    const write = async (bytes) => done(bytes)
    this.writable = { getWriter: () => ({ ready: Promise.resolve(), write, close: async () => undefined }) }
    this.readable = {
      async *[Symbol.asyncIterator]() {
        yield withoutOutlines(unpack(await packed, { maxOutputLength: MOST_UNPACKED }))
      },
    }
  }
}

/** Standard fonts and character maps from the package, never from the network. */
class LocalData {
  async fetch({ kind, filename }) {
    const folder = kind === 'cMapUrl' ? 'cmaps' : kind === 'standardFontDataUrl' ? 'standard_fonts' : 'wasm'
    if (!/^[\\w.-]{1,80}$/u.test(filename)) throw new Error('no such file: ' + filename)
    return new Uint8Array(readFileSync(join(workerData.home, '..', folder, filename)))
  }
}

${OUTLINES}
${PAGE_STEPS}`
