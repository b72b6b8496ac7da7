import { createRequire } from 'node:module'
import { type Grey, greyOfColour } from './grey.js'
import type { Size } from './picture-size.js'

/** What of the canvas library is used here. */
interface CanvasLibrary {
  readonly createCanvas: (width: number, height: number) => { readonly getContext: (kind: '2d') => Context }
  readonly loadImage: (bytes: Buffer) => Promise<unknown>
}
interface Context {
  fillStyle: string
  readonly fillRect: (x: number, y: number, width: number, height: number) => void
  readonly drawImage: (image: unknown, x: number, y: number, width: number, height: number) => void
  readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray }
}

/** The canvas that pdf.js brings; a second copy of another version in one process would crash it. */
function canvasLibrary(): CanvasLibrary {
  const library = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  return createRequire(library)('@napi-rs/canvas')
}

/** A PNG or JPEG as grey, made larger or smaller by `scale`. Rejects when it cannot be decoded. */
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
