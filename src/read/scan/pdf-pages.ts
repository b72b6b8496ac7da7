import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Trouble } from '../../model/errors.js'
import { type Grey, greyOfColour } from './grey.js'
import type { Size } from './picture-size.js'

const require = createRequire(import.meta.url)
const home = dirname(require.resolve('pdfjs-dist/package.json'))
const folder = (name: string) => `${join(home, name)}/`

/** What of a canvas is used here. */
interface Canvas {
  readonly getContext: (kind: '2d') => Context
}
interface Context {
  fillStyle: string
  readonly fillRect: (x: number, y: number, width: number, height: number) => void
  readonly drawImage: (image: unknown, x: number, y: number, width: number, height: number) => void
  readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray }
}
interface CanvasLibrary {
  readonly createCanvas: (width: number, height: number) => Canvas
  readonly loadImage: (bytes: Buffer) => Promise<unknown>
}

/** The canvas that pdfjs brings; a second copy of another version in one process crashes it. */
function canvasLibrary(): CanvasLibrary {
  return createRequire(join(home, 'package.json'))('@napi-rs/canvas') as CanvasLibrary
}

/** An open PDF. Sizes in points, turned as the page is shown. */
export interface PdfPages {
  readonly count: number
  readonly size: (page: number) => Promise<Size>
  readonly draw: (page: number, scale: number, target: Size) => Promise<Uint8ClampedArray>
  readonly close: () => Promise<void>
}

/** Opens a PDF for drawing. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfPages> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes), // pdfjs takes the buffer away
    isEvalSupported: false,
    verbosity: 0,
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  })
  const pdf = await task.promise.catch((cause: unknown) => {
    throw broken(name, cause)
  })
  return {
    count: pdf.numPages,
    size: async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
      return { width, height }
    },
    draw: async (number, scale, { width, height }) => {
      const page = await pdf.getPage(number)
      const canvas = canvasLibrary().createCanvas(width, height)
      const context = canvas.getContext('2d')
      await page.render({
        // pdfjs is typed for browsers; in Node it takes the canvas of its own library.
        canvas: canvas as never,
        canvasContext: context as never,
        viewport: page.getViewport({ scale }),
      }).promise
      page.cleanup()
      return context.getImageData(0, 0, width, height).data
    },
    close: () => task.destroy(),
  }
}

export async function drawPdfPage(pdf: PdfPages, page: number, dpi: number): Promise<Grey> {
  const size = await pdf.size(page)
  const width = Math.max(1, Math.round((size.width * dpi) / 72))
  const height = Math.max(1, Math.round((size.height * dpi) / 72))
  return greyOfColour(await pdf.draw(page, dpi / 72, { width, height }), width, height, 4)
}

/** A PNG or JPEG as grey, made larger or smaller by `scale`. */
export async function decodePicture(bytes: Uint8Array, size: Size, scale: number): Promise<Grey> {
  const { createCanvas, loadImage } = canvasLibrary()
  const picture = await loadImage(Buffer.from(bytes))
  const width = Math.max(1, Math.round(size.width * scale))
  const height = Math.max(1, Math.round(size.height * scale))
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  return greyOfColour(context.getImageData(0, 0, width, height).data, width, height, 4)
}

function broken(name: string, cause: unknown): Trouble {
  const locked = cause instanceof Error && cause.name === 'PasswordException'
  return locked
    ? new Trouble(
        'unreadable',
        `Tệp PDF “${name}” có mật khẩu mở, nên không đọc được.`,
        'Hãy mở bằng mật khẩu, in lại thành PDF không mật khẩu rồi thử lại.',
      )
    : new Trouble(
        'unreadable',
        `Tệp PDF “${name}” hỏng, không mở được trang nào.`,
        'Hãy thử mở bằng trình xem PDF; không mở được thì xin lại tệp từ nơi gửi.',
        { cause },
      )
}
