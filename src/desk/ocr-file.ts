import { basename, resolve } from 'node:path'
import { searchableCopy } from '../dossier/searchable.js'
import { Trouble } from '../model/errors.js'
import {
  noEngine,
  openPages,
  placedWords,
  type ReadPage,
  recognisePages,
  textLayerOf,
  tiffAsPdf,
} from '../read/index.js'
import { readBytes, requireAbsent, writeWhole } from './files.js'
import { withReadTools } from './tools/reading.js'

export interface OcrResult {
  readonly file: string
  readonly engine: string
  readonly pages: number
  readonly words: number
  /** Pages that could not be recognised, with the reason. */
  readonly failed: readonly { readonly page: number; readonly reason: string }[]
}

/** Writes a copy of a scan that can be searched, beside the untouched original. */
export async function ocrFile(path: string, out: string, force: boolean): Promise<OcrResult> {
  if (!/\.pdf$/iu.test(out))
    throw new Trouble(
      'usage',
      `Tên tệp “${out}” không có đuôi .pdf.`,
      'Bản sao có lớp chữ là tệp PDF, hãy đặt tên đuôi .pdf.',
    )
  if (resolve(path) === resolve(out)) {
    throw new Trouble(
      'usage',
      `Không ghi đè bản gốc “${path}”.`,
      'Chọn tên khác cho bản sao, ví dụ thêm “-co-chu” vào tên.',
    )
  }
  await requireAbsent([out], force)
  const bytes = await readBytes(path)
  const name = basename(path)
  const kind = kindOf(bytes, name)
  if (kind === 'pdf' && (await textLayerOf(bytes, name)) === 'text') {
    throw new Trouble(
      'usage',
      `Tệp “${path}” đã có lớp chữ tiếng Việt, không cần nhận dạng.`,
      `Dùng thẳng tệp này, ví dụ: congvan parse ${name}`,
    )
  }
  const { pages, engine } = await recognise(bytes, name)
  const source = kind === 'tiff' ? ({ kind: 'pdf', bytes: tiffAsPdf(bytes, name) } as const) : { kind, bytes }
  const copy = await searchableCopy(source, pages.map(placedWords)).catch((cause: unknown) => {
    throw new Trouble(
      'unreadable',
      `Tệp “${path}” không cho chép lại trang (có khoá hoặc hỏng một phần).`,
      'Hãy mở tệp, in lại thành PDF mới rồi thử lại.',
      { cause },
    )
  })
  return {
    file: await writeWhole(out, copy, force),
    engine,
    pages: pages.length,
    words: pages.reduce((sum, page) => sum + placedWords(page).length, 0),
    failed: pages.flatMap(({ number, failed }) => (failed === undefined ? [] : [{ page: number, reason: failed }])),
  }
}

async function recognise(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly pages: readonly ReadPage[]; readonly engine: string }> {
  return withReadTools(async (tools) => {
    // What is laid over the pages has its own text already.
    const opened = await openPages(bytes, name, tools, false)
    try {
      const engine = await tools.ocr?.()
      if (!engine) throw noEngine(name)
      try {
        return { pages: await recognisePages(opened, engine), engine: engine.name }
      } finally {
        await engine.close()
      }
    } finally {
      await opened.close()
    }
  })
}

const SIGNATURES = [
  ['pdf', '%PDF'],
  ['png', '\u0089PNG'],
  ['jpeg', '\u00FF\u00D8\u00FF'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
] as const

function kindOf(bytes: Uint8Array, name: string): (typeof SIGNATURES)[number][0] {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  const kind = SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0]
  if (kind) return kind
  throw new Trouble(
    'unreadable',
    `Tệp “${name}” không phải bản quét PDF, PNG, JPEG hay TIFF.`,
    'Chọn tệp quét hoặc ảnh chụp trang giấy.',
  )
}
