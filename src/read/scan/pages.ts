import { Trouble } from '../../model/errors.js'
import type { Drawing, ReadTools } from '../tools.js'
import { isGreyPdf } from './colour.js'
import { type Grey, greyOfPnm, resized } from './grey.js'
import { jpegAsPdf, jpegHeader } from './jpeg.js'
import { openPdf, type PdfPages, type Size } from './pdf-pages.js'
import { greyOfPng } from './png.js'
import { tiffAsPdf } from './tiff.js'

/** A page picture ready for an engine, with its density. */
export interface PagePicture {
  readonly grey: Grey
  readonly dpi: number
}

/** The pages of a file; pictures are made when asked for, so that a long file does not fill the memory. */
export interface PageSet {
  readonly count: number
  /** @param number from 1. @param ahead so many pages behind it will be asked for next. */
  readonly page: (number: number, ahead?: number) => Promise<PagePicture>
  readonly close: () => Promise<void>
}

export const SCAN_LIMITS = {
  /** A recognised page takes seconds; more than this is a book, not a dispatch. */
  pages: 200,
  /** One picture: A3 at 600 dpi has 70 million. */
  pixels: 80_000_000,
  /** What is given to the engine. */
  workPixels: 40_000_000,
} as const

const DPI = 200
const FINE_DPI = 300
const COARSE_DPI = 150
const A4_LONG_INCHES = 11.69

/** Opens a PDF, PNG, JPEG or TIFF as a set of page pictures. `sizes`: those of all pages of the PDF, when known. */
export async function openPages(
  bytes: Uint8Array,
  name: string,
  tools: ReadTools,
  annotations = true,
  sizes?: readonly Size[],
): Promise<PageSet> {
  if (isPdf(bytes)) return pdfPages(bytes, name, { tools, annotations, sizes })
  if (isTiff(bytes)) return pdfPages(tiffAsPdf(bytes, name), name, { tools, annotations })
  return bytes[0] === 0x89 ? pngPage(bytes, name) : jpegPages(bytes, name, tools)
}

export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF')
export const isTiff = (bytes: Uint8Array): boolean =>
  ['II*\0', 'MM\0*'].includes(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))

interface HowDrawn {
  readonly tools: ReadTools
  readonly annotations: boolean
  readonly sizes?: readonly Size[] | undefined
}

async function pdfPages(pdf: Uint8Array, name: string, how: HowDrawn): Promise<PageSet> {
  // Where a program draws and the sizes are known nothing need be opened here, unless the program fails.
  const known = how.tools.drawPage && how.sizes && how.sizes.length > 0 ? how.sizes : undefined
  let opening: Promise<PdfPages> | undefined
  const open = () => {
    opening ??= openPdf(pdf, name)
    return opening
  }
  const count = known?.length ?? (await open()).count
  const close = async () => (await opening?.catch(() => undefined))?.close()
  if (count > SCAN_LIMITS.pages) {
    await close()
    throw new Trouble(
      'unreadable',
      `Bản quét “${name}” có ${count} trang, vượt mức ${SCAN_LIMITS.pages} trang một lần nhận dạng.`,
      'Hãy tách riêng phần công văn thành một tệp rồi thử lại.',
    )
  }
  const sizeOf = async (number: number) => known?.[number - 1] ?? (await open()).size(number)
  // Stamps laid over the pages may have any colour.
  const grey = !how.annotations && isGreyPdf(pdf)
  const page: PageSet['page'] = async (number, ahead = 0) =>
    pdfPage(pdf, { ...how, number, size: await sizeOf(number), open, grey, ahead })
  return { count, page, close }
}

interface OnePage extends HowDrawn, Pick<Drawing, 'grey' | 'ahead'> {
  readonly number: number
  readonly size: Size
  readonly open: () => Promise<PdfPages>
}

async function pdfPage(
  pdf: Uint8Array,
  { number, size: { width, height }, tools, annotations, open, ...rest }: OnePage,
): Promise<PagePicture> {
  const pixels = (width / 72) * (height / 72) * DPI * DPI
  const dpi = pixels > SCAN_LIMITS.workPixels ? Math.floor(DPI * Math.sqrt(SCAN_LIMITS.workPixels / pixels)) : DPI
  if (dpi < 50) throw new Error(`khổ trang quá lớn (${Math.round(width / 72)} × ${Math.round(height / 72)} inch)`)
  const how = { dpi, annotations, grey: rest.grey, ahead: rest.ahead }
  const drawn = await tools.drawPage?.(pdf, number, how)
  const grey = drawn && greyOfPnm(drawn)
  return { grey: grey ?? (await (await open()).draw(number, how)), dpi }
}

function pngPage(bytes: Uint8Array, name: string): PageSet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 33) throw broken(name)
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  const dpi = densityOf(size, name)
  const scale = dpi > 1.1 * FINE_DPI ? FINE_DPI / dpi : dpi < COARSE_DPI ? Math.min(4, DPI / dpi) : 1
  const decode = () => {
    try {
      return greyOfPng(bytes)
    } catch (cause) {
      throw broken(name, cause)
    }
  }
  const whole = decode()
  const grey = scale === 1 ? whole : resized(whole, scale)
  const picture = { grey, dpi: Math.max(70, Math.round(dpi * scale)) }
  return { count: 1, page: async () => picture, close: async () => undefined }
}

async function jpegPages(bytes: Uint8Array, name: string, tools: ReadTools): Promise<PageSet> {
  const header = jpegHeader(bytes)
  if (!header) throw broken(name)
  return pdfPages(jpegAsPdf(bytes, header, densityOf(header, name)), name, { tools, annotations: false })
}

/** Pictures tell their density wrongly or not at all; a dispatch is a page of A4. */
function densityOf({ width, height }: { readonly width: number; readonly height: number }, name: string): number {
  if (width < 1 || height < 1) throw broken(name)
  if (width * height <= SCAN_LIMITS.pixels) return Math.max(width, height) / A4_LONG_INCHES
  throw new Trouble(
    'unreadable',
    `Ảnh “${name}” quá lớn: ${width} × ${height} điểm, vượt mức ${SCAN_LIMITS.pixels / 1_000_000} triệu điểm.`,
    'Hãy quét lại ở 300 dpi, hoặc thu nhỏ ảnh rồi thử lại.',
  )
}

function broken(name: string, cause?: unknown): Trouble {
  return new Trouble(
    'unreadable',
    `Ảnh “${name}” hỏng hoặc bị cắt cụt, không mở được.`,
    'Hãy thử mở bằng trình xem ảnh; không mở được thì xin lại tệp hoặc quét lại.',
    { cause },
  )
}
