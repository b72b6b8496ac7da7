import type { SourceDocument } from '../model/source-document.js'
import type { Block } from '../model/tree.js'
import { behind } from './columns-behind.js'
import { type PagePicture, readWordLayer } from './docx/index.js'
import { FEWEST_WORDS, textLayerQuality, USABLE_SHARE } from './pdf/index.js'
import { readScan } from './scan/index.js'
import type { ReadTools } from './tools.js'

/** Most pictures of a Word file that are recognised; a page takes seconds. */
const MOST_PICTURES = 60

/**
 * A Word file, and in it the pictures as large as a page: a paper scanned and pasted into Word. They are recognised where
 * an engine is there and what it reads is Vietnamese; a photograph and every smaller picture stay told as lost.
 */
export async function readWordOrScan(bytes: Uint8Array, name: string, tools: ReadTools): Promise<SourceDocument> {
  const layer = readWordLayer(bytes, name)
  const blocks = new Map<PagePicture, readonly Block[]>()
  const scans: SourceDocument[] = []
  let columns = layer.columns
  for (const picture of tools.ocr ? layer.pictures.slice(0, MOST_PICTURES) : []) {
    const scan = await recognised(picture, name, tools)
    if (!scan) continue
    scans.push(scan)
    const own = scan.tree.children.map((block) => onPage(behind(block, columns), scans.length))
    blocks.set(picture, own)
    columns = Math.max(columns, ...own.map((block) => hintsOf(block)?.columns ?? 0))
  }
  const source = layer.finished(blocks)
  if (scans.length === 0) return source
  return {
    ...source,
    notes: [...source.notes, ...scans.flatMap(({ notes }) => notes)],
    repairs: [...source.repairs, ...scans.flatMap(({ repairs }) => repairs)],
    diagnostics: [...source.diagnostics, told(scans.length), ...scans.flatMap(({ diagnostics }) => diagnostics)],
  }
}

/** Undefined for a picture without print, in a form nobody reads, or when no engine is there. */
async function recognised(picture: PagePicture, name: string, tools: ReadTools): Promise<SourceDocument | undefined> {
  try {
    const bytes = picture.bytes()
    const scan = bytes && (await readScan(bytes, name, tools))
    if (!scan) return undefined
    const { words, share } = textLayerQuality(scan.tree)
    return words >= FEWEST_WORDS && share >= USABLE_SHARE ? scan : undefined
  } catch {
    return undefined
  }
}

const hintsOf = (block: Block) => (block.type === 'paragraph' || block.type === 'table' ? block.hints : undefined)

function onPage(block: Block, page: number): Block {
  const hints = hintsOf(block)
  return hints && (block.type === 'paragraph' || block.type === 'table')
    ? { ...block, hints: { ...hints, page } }
    : block
}

function told(count: number): SourceDocument['diagnostics'][number] {
  const message = `${count} hình trong tệp Word là ảnh chụp trang giấy, đã đọc bằng nhận dạng chữ; hãy soát lại với bản gốc.`
  return { code: 'read/picture-pages', severity: 'info', message, span: null }
}
