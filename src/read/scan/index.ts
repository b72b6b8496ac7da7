import type { Diagnostic, Repair } from '../../model/diagnostic.js'
import { Trouble } from '../../model/errors.js'
import type { Loss, SourceDocument, SourceNote } from '../../model/source-document.js'
import type { Block } from '../../model/tree.js'
import { fingerprint } from '../fingerprint.js'
import type { ReadTools } from '../tools.js'
import { blocksOfPage } from './blocks.js'
import { DOUBTFUL, withoutDebris } from './doubts.js'
import { bitmapOf, cutOut } from './grey.js'
import { type SecondLook, withoutHandwriting } from './handwritten.js'
import { letterHeight, type Piece, type Row, rowsOf } from './lines.js'
import type { OcrEngine } from './ocr-engine.js'
import { openPages, type PageSet } from './pages.js'
import type { Size } from './pdf-pages.js'
import { checkQuarters, figureWidth } from './quarters.js'
import { type ReadPage, recognisePages } from './recognise.js'

export type { OcrEngine, OcrWord } from './ocr-engine.js'
export { openPages, type PageSet } from './pages.js'
export { type PlacedWord, placedWords } from './placed.js'
export { type ReadPage, recognisePages } from './recognise.js'
export { tiffAsPdf } from './tiff.js'
export { wordsOfTsv } from './tsv.js'

/** Most doubtful words named in one message. */
const SHOWN = 20
/** Number and date stand in this part of a page. */
const HEAD_SHARE = 0.4

/** What a PDF told besides its pictures. */
export interface BesidesPictures {
  readonly notes: readonly SourceNote[]
  readonly diagnostics: readonly Diagnostic[]
  /** Sizes of all pages, empty when some could not be opened. */
  readonly pageSizes: readonly Size[]
  /** Whether something that belongs to the text was laid over the pages: a number stamped on, a typed comment. */
  readonly overlaid: boolean
}

/**
 * Reads pictures of pages: PDF without text, PNG, JPEG, TIFF. Pages are levelled, recognised, and put together from the
 * boxes of the words; what seals and signatures leave behind is dropped and counted.
 * @throws Trouble `tool-missing` without an engine, `unreadable` when no page holds print.
 */
export async function readScan(
  bytes: Uint8Array,
  name: string,
  tools: ReadTools = {},
  besides?: BesidesPictures,
): Promise<SourceDocument> {
  const pages = await openPages(bytes, name, tools, besides?.overlaid ?? true, besides?.pageSizes)
  try {
    const engine = await tools.ocr?.()
    if (!engine) throw noEngine(name)
    try {
      const own = await assemble(await recognisePages(pages, engine), name, engine)
      const notes = [...(besides?.notes ?? []), ...own.notes]
      const diagnostics = [...(besides?.diagnostics ?? []), ...own.diagnostics]
      const sha256 = fingerprint(bytes)
      return { file: name, format: 'scan', sha256, pages: pages.count, ...own, notes, diagnostics }
    } finally {
      await engine.close()
    }
  } finally {
    await pages.close()
  }
}

/**
 * Recognises some pages of a PDF whose other pages have words: a scanned annex behind a printed letter.
 * @returns undefined without an engine, or when the pages are blank.
 */
export async function readPicturePages(
  bytes: Uint8Array,
  name: string,
  tools: ReadTools,
  numbers: readonly number[],
  sizes: readonly Size[],
): Promise<Assembled | undefined> {
  const all = await openPages(bytes, name, tools, false, sizes)
  try {
    const engine = await tools.ocr?.()
    if (!engine) return undefined
    const some: PageSet = { ...all, count: numbers.length, page: (at) => all.page(numbers[at - 1] ?? at) }
    try {
      const pages = await recognisePages(some, engine)
      if (pages.every(({ words, failed }) => words.length === 0 && failed === undefined)) return undefined
      const numbered = pages.map((page) => ({ ...page, number: numbers[page.number - 1] ?? page.number }))
      return await assemble(numbered, name, engine)
    } finally {
      await engine.close()
    }
  } finally {
    await all.close()
  }
}

export function noEngine(name: string): Trouble {
  return new Trouble(
    'tool-missing',
    `Tệp “${name}” là bản quét hoặc ảnh chụp, máy này chưa có bộ nhận dạng chữ.`,
    'Cài Tesseract có tiếng Việt (apt install tesseract-ocr tesseract-ocr-vie), hoặc cài lại congvan kèm các gói tuỳ chọn (tesseract.js và dữ liệu tiếng Việt); hoặc xin bản Word (.docx).',
  )
}

export type Assembled = Pick<SourceDocument, 'tree' | 'notes' | 'repairs' | 'losses' | 'diagnostics'>

async function assemble(pages: readonly ReadPage[], name: string, engine: OcrEngine): Promise<Assembled> {
  const blocks: Block[] = []
  const repairs: Repair[] = []
  const diagnostics: Diagnostic[] = []
  const doubtful: string[] = []
  let dropped = 0
  let columns = 0
  const figure = figureWidth(pages.flatMap(({ words }) => words))
  for (const read of pages) {
    const { words, doubtful: numerals } = checkQuarters(read.words, figure)
    const page = { ...read, words }
    for (const numeral of numerals) diagnostics.push(doubtfulQuarter(numeral, page.number))
    const em = letterHeight(page.words)
    const clean = await cleanRows(page, em, engine)
    dropped += clean.dropped
    for (const blank of clean.blanks) diagnostics.push(handwritten(blank, page.number))
    for (const word of clean.rows.flatMap(({ pieces }) => pieces).flatMap(({ words }) => words)) {
      if (word.confidence < DOUBTFUL && /[\p{L}\p{N}]/u.test(word.text))
        doubtful.push(`“${word.text}” (trang ${page.number})`)
    }
    for (const block of blocksOfPage(clean.rows, em, page.number, columns, repairs)) {
      if ('hints' in block) columns = Math.max(columns, block.hints?.columns ?? 0)
      blocks.push(block)
    }
  }
  if (blocks.length === 0) throw noPrint(name, pages)
  diagnostics.push(...failures(pages), ...leftOut(pages, dropped))
  if (doubtful.length > 0) diagnostics.push(doubts(doubtful))
  return { tree: { type: 'root', children: blocks }, notes: [], repairs, losses: failedPages(pages), diagnostics }
}

interface CleanRows {
  readonly rows: readonly Row[]
  readonly dropped: number
  readonly blanks: ReadonlySet<'số' | 'ngày'>
}

/** The rows of a page without page number, seals, specks and handwritten figures. */
async function cleanRows(page: ReadPage, em: number, engine: OcrEngine): Promise<CleanRows> {
  const { grey, words } = page
  const rows: Row[] = []
  const blanks = new Set<'số' | 'ngày'>()
  const sifted = rowsOf(words, em).map((row) => ({ row, ...withoutDebris(row.pieces) }))
  const look: SecondLook = async (box) => {
    if (!grey) return undefined
    const found = await engine.recognise(bitmapOf(cutOut(grey, box, 12)), page.dpi, 'figures').catch(() => [])
    const [first] = found
    return first && { ...first, text: found.map(({ text }) => text).join('') }
  }
  for (const { row, pieces: kept } of sifted) {
    const pieces: Piece[] = []
    for (const piece of kept) {
      const inHead = grey !== undefined && piece.y0 < grey.height * HEAD_SHARE
      const { piece: left, blanks: taken } = inHead
        ? await withoutHandwriting(piece, grey, look)
        : { piece, blanks: [] }
      if (left.words.length > 0) pieces.push(left)
      for (const blank of taken) blanks.add(blank)
    }
    if (pieces.length > 0 && !isPageNumber({ ...row, pieces }, page)) rows.push({ ...row, pieces })
  }
  return { rows, blanks, dropped: sifted.reduce((sum, one) => sum + one.dropped, 0) }
}

/** A line of figures alone at the head or foot of a page. */
function isPageNumber({ pieces, y0, y1 }: Row, { grey }: ReadPage): boolean {
  if (!grey || (y1 > grey.height * 0.12 && y0 < grey.height * 0.9)) return false
  const words = pieces.flatMap((piece) => piece.words).map(({ text }) => text)
  return /^(?:trang\s?)?[-–—.\s]{0,4}\d{1,3}(?:\s?\/\s?\d{1,3})?[-–—.\s]{0,4}$/iu.test(words.join(' '))
}

function handwritten(what: 'số' | 'ngày', page: number): Diagnostic {
  const message =
    what === 'số'
      ? `Số văn bản ở trang ${page} viết tay hoặc đóng dấu, không đọc được chắc chắn nên để trống; hãy nhìn bản gốc và điền số.`
      : `Ngày ở trang ${page} viết tay hoặc đóng dấu, không đọc được chắc chắn nên để trống; hãy nhìn bản gốc và điền ngày.`
  return { code: 'read/handwritten-number', severity: 'warning', message, span: null }
}

function doubtfulQuarter(read: string, page: number): Diagnostic {
  const message = `Số của quý ở trang ${page} (máy đọc “${read}”) không khớp với nét in nên để trống; hãy nhìn bản gốc.`
  return { code: 'read/doubtful-quarter', severity: 'warning', message, span: null }
}

function doubts(words: readonly string[]): Diagnostic {
  const more = words.length > SHOWN ? ` và ${words.length - SHOWN} từ khác` : ''
  return {
    code: 'read/doubtful-words',
    severity: 'warning',
    message: `Bản quét có ${words.length} từ máy đọc không chắc, hãy soát lại với bản gốc: ${words.slice(0, SHOWN).join(', ')}${more}.`,
    span: null,
  }
}

function failures(pages: readonly ReadPage[]): readonly Diagnostic[] {
  return pages.flatMap(({ failed, number }): Diagnostic[] =>
    failed === undefined
      ? []
      : [
          {
            code: 'read/page-failed',
            severity: 'error',
            message: `Trang ${number} không nhận dạng được (${failed}); hãy đọc trang này trên bản gốc.`,
            span: null,
          },
        ],
  )
}

function failedPages(pages: readonly ReadPage[]): readonly Loss[] {
  const count = pages.filter(({ failed }) => failed !== undefined).length
  return count > 0 ? [{ what: 'trang không nhận dạng được', count }] : []
}

function leftOut(pages: readonly ReadPage[], dropped: number): readonly Diagnostic[] {
  const empty = pages.filter(({ words, failed }) => words.length === 0 && failed === undefined)
  const messages: readonly (readonly [string, string])[] = [
    [
      'read/ink-dropped',
      dropped > 0 ? `Đã bỏ ${dropped} cụm vết mực không phải chữ in (con dấu, chữ ký, đường kẻ, vết bẩn).` : '',
    ],
    [
      'read/blank-page',
      empty.length > 0 ? `Trang ${empty.map(({ number }) => number).join(', ')} không có chữ in.` : '',
    ],
  ]
  return messages
    .filter(([, message]) => message !== '')
    .map(([code, message]) => ({ code, severity: 'info', message, span: null }))
}

function noPrint(name: string, pages: readonly ReadPage[]): Trouble {
  const failed = pages.find((page) => page.failed !== undefined)?.failed
  return new Trouble(
    'unreadable',
    failed === undefined
      ? `Bản quét “${name}” không có chữ in nào đọc được.`
      : `Không nhận dạng được chữ trong bản quét “${name}”: ${failed}.`,
    'Hãy quét lại rõ hơn (300 dpi, đặt thẳng trang), hoặc xin bản Word hay PDF có chữ.',
  )
}
