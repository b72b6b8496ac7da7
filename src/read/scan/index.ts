import type { Diagnostic, Repair } from '../../model/diagnostic.js'
import { Trouble } from '../../model/errors.js'
import type { Loss, SourceDocument } from '../../model/source-document.js'
import type { Block } from '../../model/tree.js'
import { fingerprint } from '../fingerprint.js'
import type { ReadTools } from '../tools.js'
import { blocksOfPage } from './blocks.js'
import { DOUBTFUL, withoutDebris } from './doubts.js'
import { withoutHandwriting } from './handwritten.js'
import { letterHeight, rowsOf } from './lines.js'
import { openPages } from './pages.js'
import { type ReadPage, recognisePages } from './recognise.js'

export type { OcrEngine, OcrWord } from './ocr-engine.js'
export { openPages } from './pages.js'
export { type ReadPage, recognisePages } from './recognise.js'
export { wordsOfTsv } from './tsv.js'

/** Most doubtful words named in one message. */
const SHOWN = 20

/**
 * Reads pictures of pages: PDF without text, PNG, JPEG, TIFF. Pages are levelled, recognised, and put together from the
 * boxes of the words; what seals and signatures leave behind is dropped and counted.
 * @throws Trouble `tool-missing` without an engine, `unreadable` when no page holds print.
 */
export async function readScan(bytes: Uint8Array, name: string, tools: ReadTools = {}): Promise<SourceDocument> {
  const pages = await openPages(bytes, name, tools)
  const engine = await tools.ocr?.()
  if (!engine) throw noEngine(name)
  try {
    const read = await recognisePages(pages, engine)
    return { file: name, format: 'scan', sha256: fingerprint(bytes), pages: pages.count, ...assemble(read, name) }
  } finally {
    await engine.close()
    await pages.close()
  }
}

export function noEngine(name: string): Trouble {
  return new Trouble(
    'tool-missing',
    `Tệp “${name}” là bản quét hoặc ảnh chụp, máy này chưa có bộ nhận dạng chữ.`,
    'Cài Tesseract có tiếng Việt (apt install tesseract-ocr tesseract-ocr-vie), hoặc cài lại congvan kèm các gói tuỳ chọn (tesseract.js và dữ liệu tiếng Việt).',
  )
}

type Assembled = Pick<SourceDocument, 'tree' | 'notes' | 'repairs' | 'losses' | 'diagnostics'>

function assemble(pages: readonly ReadPage[], name: string): Assembled {
  const blocks: Block[] = []
  const repairs: Repair[] = []
  const diagnostics: Diagnostic[] = []
  const doubtful: string[] = []
  let dropped = 0
  let columns = 0
  for (const page of pages) {
    const em = letterHeight(page.words)
    const blanks = new Set<'số' | 'ngày'>()
    const rows = rowsOf(page.words, em).flatMap((row) => {
      const sifted = withoutDebris(row.pieces)
      dropped += sifted.dropped
      const pieces = sifted.pieces.map((piece) => {
        if (!page.grey || piece.y0 > page.grey.height * 0.4) return piece
        const blanked = withoutHandwriting(piece, page.grey)
        for (const blank of blanked.blanks) blanks.add(blank)
        return blanked.piece
      })
      return pieces.length > 0 &&
        !isPageNumber(
          pieces.flatMap(({ words }) => words).map(({ text }) => text),
          row.y0,
          row.y1,
          page,
        )
        ? [{ ...row, pieces }]
        : []
    })
    for (const blank of blanks) diagnostics.push(handwritten(blank, page.number))
    for (const word of rows.flatMap(({ pieces }) => pieces).flatMap(({ words }) => words)) {
      if (word.confidence < DOUBTFUL && /[\p{L}\p{N}]/u.test(word.text))
        doubtful.push(`“${word.text}” (trang ${page.number})`)
    }
    const made = blocksOfPage(rows, em, page.number, columns, repairs)
    for (const block of made) if ('hints' in block) columns = Math.max(columns, block.hints?.columns ?? 0)
    blocks.push(...made)
  }
  if (blocks.length === 0) throw noPrint(name, pages)
  diagnostics.push(...failures(pages))
  if (doubtful.length > 0) diagnostics.push(doubts(doubtful))
  return { tree: { type: 'root', children: blocks }, notes: [], repairs, losses: losses(pages, dropped), diagnostics }
}

/** A line of figures alone at the head or foot of a page. */
function isPageNumber(words: readonly string[], top: number, bottom: number, { grey }: ReadPage): boolean {
  if (!grey || (bottom > grey.height * 0.12 && top < grey.height * 0.9)) return false
  return /^(?:trang\s?)?[-–—.\s]{0,4}\d{1,3}(?:\s?\/\s?\d{1,3})?[-–—.\s]{0,4}$/iu.test(words.join(' '))
}

function handwritten(what: 'số' | 'ngày', page: number): Diagnostic {
  const message =
    what === 'số'
      ? `Số văn bản ở trang ${page} viết tay hoặc đóng dấu, không đọc được chắc chắn nên để trống; hãy nhìn bản gốc và điền số.`
      : `Ngày ở trang ${page} viết tay hoặc đóng dấu, không đọc được chắc chắn nên để trống; hãy nhìn bản gốc và điền ngày.`
  return { code: 'read/handwritten-number', severity: 'warning', message, span: null }
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

function losses(pages: readonly ReadPage[], dropped: number): readonly Loss[] {
  const empty = pages.filter(({ words, failed }) => words.length === 0 && failed === undefined).length
  return [
    { what: 'vết mực của con dấu, chữ ký, đường kẻ không phải chữ in', count: dropped },
    { what: 'trang không có chữ in', count: empty },
  ].filter(({ count }) => count > 0)
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
