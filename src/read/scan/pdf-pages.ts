import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Trouble } from '../../model/errors.js'
import { startThread } from '../thread.js'
import type { Drawing } from '../tools.js'
import { type Grey, greyOfColour } from './grey.js'

const OPEN_MS = 20_000
const PAGE_MS = 30_000

const resolve = createRequire(import.meta.url).resolve
const home = () => dirname(resolve('pdfjs-dist/package.json'))

/** In points. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** An open PDF. Sizes in points, turned as the page is shown; pages from 1. */
export interface PdfPages {
  readonly count: number
  readonly size: (page: number) => Promise<Size>
  readonly draw: (page: number, how: Drawing) => Promise<Grey>
  readonly close: () => Promise<void>
}

/** Opens a PDF for drawing, in a thread of its own with the canvas that pdf.js brings. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfPages> {
  const folder = (part: string) => `${join(home(), part)}/`
  const thread = startThread(DRAWING, {
    bytes,
    library: pathToFileURL(resolve('pdfjs-dist/legacy/build/pdf.mjs')).href,
    package: join(home(), 'package.json'),
    folders: { standardFontDataUrl: folder('standard_fonts'), cMapUrl: folder('cmaps'), wasmUrl: folder('wasm') },
  })
  try {
    const count = Number(await thread.ask({ kind: 'open' }, OPEN_MS))
    return {
      count,
      size: async (page) => sizeOf(await thread.ask({ kind: 'size', page }, PAGE_MS)),
      draw: async (page, how) => {
        const drawn = await thread.ask({ kind: 'draw', page, ...how }, PAGE_MS)
        const size = sizeOf(drawn)
        return greyOfColour(pixelsOf(drawn), size.width, size.height, 4)
      },
      close: thread.stop,
    }
  } catch (cause) {
    await thread.stop()
    throw broken(name, cause)
  }
}

function sizeOf(answer: unknown): Size {
  if (typeof answer === 'object' && answer !== null && 'width' in answer && 'height' in answer) {
    return { width: Number(answer.width), height: Number(answer.height) }
  }
  throw new Error('không biết khổ trang')
}

function pixelsOf(answer: unknown): Uint8Array {
  if (typeof answer === 'object' && answer !== null && 'data' in answer && answer.data instanceof Uint8Array) {
    return answer.data
  }
  throw new Error('không vẽ được trang')
}

/** What the thread does. A second copy of the canvas library in one process would crash it: only pdf.js's own is used. */
const DRAWING = `
const { createRequire } = require('node:module')
const { workerData } = require('node:worker_threads')
let pdfjs
let pdf
async function answer(question) {
  if (question.kind === 'open') {
    pdfjs = await import(workerData.library)
    const options = { isEvalSupported: false, verbosity: 0, enableXfa: false, ...workerData.folders }
    pdf = await pdfjs.getDocument({ data: workerData.bytes, ...options }).promise
    return pdf.numPages
  }
  const page = await pdf.getPage(question.page)
  const points = page.getViewport({ scale: 1 })
  if (question.kind === 'size') return { width: points.width, height: points.height }
  const viewport = page.getViewport({ scale: question.dpi / 72 })
  const width = Math.max(1, Math.round(viewport.width))
  const height = Math.max(1, Math.round(viewport.height))
  const canvas = createRequire(workerData.package)('@napi-rs/canvas').createCanvas(width, height)
  const canvasContext = canvas.getContext('2d')
  const { ENABLE, DISABLE } = pdfjs.AnnotationMode
  await page.render({ canvas, canvasContext, viewport, annotationMode: question.annotations ? ENABLE : DISABLE }).promise
  page.cleanup()
  return { width, height, data: new Uint8Array(canvasContext.getImageData(0, 0, width, height).data) }
}
`

function broken(name: string, cause: unknown): Trouble {
  const locked = cause instanceof Error && cause.name === 'PasswordException'
  return locked
    ? new Trouble(
        'unreadable',
        `Tệp “${name}” là PDF có mật khẩu mở, nên không đọc được.`,
        'Hãy mở bằng mật khẩu, in lại thành PDF không mật khẩu rồi thử lại.',
      )
    : new Trouble(
        'unreadable',
        `Tệp “${name}” hỏng, không mở được trang nào.`,
        'Hãy thử mở bằng trình xem PDF hoặc xem ảnh; không mở được thì xin lại tệp từ nơi gửi.',
        { cause },
      )
}
