import { Trouble } from '../model/errors.js'
import { PDFDocument, PDFName } from './pdf-lib.js'

const PT_PER_MM = 72 / 25.4
/** A page narrower than this has other margins than the block was set for. */
const A4_WIDTH_PT = [590, 600] as const

/** A block that certifies a copy, on a page of its own: where its ink begins, from the top. */
export interface CopyBlock {
  readonly pdf: Uint8Array
  readonly topMm: number
}

/** Width and height in millimetres of the last page as it is seen; null where nothing may be laid on it. */
export async function lastPage(
  source: Uint8Array,
  name: string,
): Promise<{ readonly number: number; readonly heightMm: number | null }> {
  const pages = (await open(source, name)).getPages()
  const last = pages.at(-1)
  if (!last) throw broken(name)
  const { width, height } = last.getCropBox()
  const upright = last.getRotation().angle % 360 === 0 && width > A4_WIDTH_PT[0] && width < A4_WIDTH_PT[1]
  return { number: pages.length, heightMm: upright ? height / PT_PER_MM : null }
}

/**
 * The paper with the block on its last page, its ink beginning so far from the top, or on a page of its own behind it
 * (null). Nothing of the paper is changed: what is drawn before is closed off, the block comes on top. Same files, same
 * bytes.
 */
export async function certified(
  source: Uint8Array,
  name: string,
  block: CopyBlock,
  fromTopMm: number | null,
): Promise<Uint8Array> {
  const pdf = await open(source, name)
  const blocks = await PDFDocument.load(block.pdf, { updateMetadata: false })
  const last = pdf.getPages().at(-1)
  if (fromTopMm === null || !last || blocks.getPageCount() > 1) {
    for (const page of await pdf.copyPages(blocks, blocks.getPageIndices())) pdf.addPage(page)
    return pdf.save({ updateFieldAppearances: false })
  }
  const form = await pdf.embedPage(blocks.getPage(0))
  const box = last.getCropBox()
  const x = box.x + (box.width - form.width) / 2
  const y = box.y + box.height - form.height - (fromTopMm - block.topMm) * PT_PER_MM
  // Names of pdf-lib's own making are random; this one is not taken by the page.
  last.node.normalize()
  const { context } = pdf
  last.node.wrapContentStreams(context.register(context.stream('q')), context.register(context.stream('Q')))
  const key = PDFName.of('CongvanBanSao')
  last.node.setXObject(key, form.ref)
  const drawing = `q 1 0 0 1 ${x.toFixed(3)} ${y.toFixed(3)} cm ${key.toString()} Do Q`
  last.node.addContentStream(context.register(context.stream(drawing)))
  return pdf.save({ updateFieldAppearances: false })
}

async function open(bytes: Uint8Array, name: string): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (cause) {
    throw broken(name, cause)
  }
}

function broken(name: string, cause?: unknown): Trouble {
  return new Trouble(
    'unreadable',
    `Tệp “${name}” hỏng hoặc có khoá, không đóng phần chứng thực lên được.`,
    'Hãy mở tệp, in lại thành PDF mới không khoá rồi thử lại.',
    { cause },
  )
}
