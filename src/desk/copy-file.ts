import { basename, resolve } from 'node:path'
import { certified, lastPage } from '../dossier/index.js'
import type { Dispatch } from '../model/dispatch.js'
import { Trouble } from '../model/errors.js'
import { openPages, textLayerOf } from '../read/index.js'
import { signaturesOf } from './dossier-signatures.js'
import { drawPdf, type PaperOptions, type Printed } from './draft.js'
import { readBytes, requireAbsent, writeWhole } from './files.js'
import { parseFile } from './parse-file.js'
import { requireTemplate } from './templates.js'

/** Darker than this is ink; a speck is narrower than the letters of a line together. */
const INK = 140
const FEWEST_DARK = 6
/** The edge of a scan: shadows, holes, staples. */
const EDGE_MM = 8
/** Between the paper and the rule of the block, and under the block. */
const GAP_MM = 6
const BOTTOM_MM = 20

export interface Copied extends Omit<Printed, 'files'> {
  readonly file: string
  /** The block stands on a page of its own, because the last page of the paper has no room. */
  readonly added: boolean
}

export type CopyOptions = Omit<PaperOptions, 'out' | 'formats' | 'number' | 'rowsFile'> & {
  readonly number: number | undefined
  readonly kind: string
}

/**
 * A PDF with the block that certifies it as a copy (template `ban-sao`) under its last words. The original is never
 * touched, and a file with a digital signature is refused: whatever is laid on it breaks the signature.
 */
export async function copyFile(path: string, out: string, { kind, ...options }: CopyOptions): Promise<Copied> {
  requirePlaces(path, out)
  await requireAbsent([out], options.force)
  const bytes = await readBytes(path)
  const name = basename(path)
  requirePlain(bytes, path)
  const { number, heightMm } = await lastPage(bytes, name)
  const given = typeof options.data === 'object' && options.data !== null ? options.data : {}
  const dispatch = await dispatchOf(bytes, path, options)
  const template = await requireTemplate('ban-sao')
  const { pdf, ...paper } = await drawPdf(
    { template, duties: [], stem: name, ...(dispatch ? { dispatch } : {}) },
    { ...options, data: { ...given, kind }, out: '', formats: ['pdf'] },
  )
  const block = await inkOf(pdf, name, 1)
  const room = heightMm === null ? null : await inkOf(bytes, name, number)
  const from = (room?.bottomMm ?? 0) + GAP_MM
  const fits = room !== null && heightMm !== null && from + block.bottomMm - block.topMm <= heightMm - BOTTOM_MM
  const copy = await certified(bytes, name, { pdf, topMm: block.topMm }, fits ? from : null)
  return { ...paper, file: await writeWhole(out, copy, options.force), added: !fits }
}

function requirePlaces(path: string, out: string): void {
  if (!/\.pdf$/iu.test(out))
    throw new Trouble('usage', `Tên tệp “${out}” không có đuôi .pdf.`, 'Bản sao là tệp PDF, hãy đặt tên đuôi .pdf.')
  if (resolve(path) === resolve(out))
    throw new Trouble('usage', `Không ghi đè bản gốc “${path}”.`, 'Chọn tên khác cho bản sao, ví dụ thêm “-ban-sao”.')
}

/** Refuses what is no PDF, and what a digital signature covers. */
function requirePlain(bytes: Uint8Array, path: string): void {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF'))
    throw new Trouble(
      'usage',
      `Tệp “${path}” không phải PDF.`,
      'Bản quét dạng ảnh thì chuyển thành PDF trước: congvan ocr.',
    )
  const [signature] = signaturesOf(bytes)
  if (signature === undefined) return
  throw new Trouble(
    'data',
    `Tệp “${path}” có chữ ký số${signature.signer === null ? '' : ` của ${signature.signer}`}; in thêm phần chứng thực lên thì chữ ký không còn giá trị.`,
    'Bản điện tử đã ký thì gửi nguyên tệp. Cần bản sao giấy: in tệp ra giấy, rồi in phần chứng thực bằng congvan draft ban-sao.',
  )
}

/** What the paper says of itself, for the checks of the template; a scan is not recognised for that. */
async function dispatchOf(bytes: Uint8Array, path: string, { unit }: { readonly unit?: PaperOptions['unit'] }) {
  const read = async (): Promise<Dispatch | undefined> =>
    (await textLayerOf(bytes, basename(path))) === 'text' ? parseFile(path, { unit }) : undefined
  return read().catch((cause: unknown) => {
    if (cause instanceof Trouble) return undefined
    throw cause
  })
}

/** Where the ink of a page begins and ends, in millimetres from its top; at the top when it has none. */
async function inkOf(
  pdf: Uint8Array,
  name: string,
  page: number,
): Promise<{ readonly topMm: number; readonly bottomMm: number }> {
  const pages = await openPages(new Uint8Array(pdf), name, {})
  try {
    const { grey, dpi } = await pages.page(page)
    const perMm = dpi / 25.4
    const edge = Math.round(EDGE_MM * perMm)
    const isInked = (y: number) => {
      let dark = 0
      for (let x = edge; x < grey.width - edge; x += 1) if ((grey.data[y * grey.width + x] ?? 255) < INK) dark += 1
      return dark >= FEWEST_DARK
    }
    const rows = Array.from({ length: grey.height }, (_, y) => y).filter((y) => y < grey.height - edge && isInked(y))
    return { topMm: (rows[0] ?? 0) / perMm, bottomMm: ((rows.at(-1) ?? -1) + 1) / perMm }
  } finally {
    await pages.close()
  }
}
