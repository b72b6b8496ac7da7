import type { SourceDocument } from '../model/source-document.js'
import type { Block } from '../model/tree.js'
import { behind } from './columns-behind.js'
import { FEWEST_WORDS, readPdfLayer, textLayerQuality, USABLE_SHARE, withWordlessPages } from './pdf/index.js'
import { type Assembled, readPicturePages, readScan } from './scan/index.js'
import type { ReadTools } from './tools.js'

/** Most picture pages behind a text that are recognised; a page takes seconds. */
const MOST_PICTURE_PAGES = 60

/** A layer typed or printed has 0.97 and more. */
const CLEAN_SHARE = 0.93
const CLEARLY_BETTER = 0.03

/**
 * A PDF by its text layer when that holds Vietnamese, else by recognising the pictures of its pages. Digital signatures
 * and what signing software stamped on are told in both cases. Pages without words inside a paper with words are
 * recognised where an engine is there, and told where it is not.
 */
export async function readPdfOrScan(bytes: Uint8Array, name: string, tools: ReadTools): Promise<SourceDocument> {
  // pdf.js refuses Node's Buffer, which is what files are read into.
  const plain = new Uint8Array(bytes)
  const { wordlessPages, pageSizes, pictures: pictureCount, overlaid, ...layer } = await readPdfLayer(plain, name)
  const { share, words } = textLayerQuality(layer.tree)
  const besides = { ...layer, overlaid, pageSizes }
  if (words < FEWEST_WORDS || share < USABLE_SHARE) return readScan(bytes, name, tools, besides)
  if (share < CLEAN_SHARE && pictureCount >= (layer.pages ?? 1)) {
    // Scanned, and recognised badly by the scanner: what is recognised here may be better.
    const scan = await readScan(bytes, name, tools, besides).catch(() => undefined)
    if (scan && textLayerQuality(scan.tree).share > share + CLEARLY_BETTER) return scan
  }
  if (wordlessPages.length === 0) return layer
  const numbers = wordlessPages.slice(0, MOST_PICTURE_PAGES)
  const pictures = await readPicturePages(plain, name, tools, numbers, pageSizes).catch(() => undefined)
  if (!pictures) return withWordlessPages(layer, wordlessPages.length)
  return withWordlessPages(joined(layer, pictures), wordlessPages.length - numbers.length)
}

/** The blocks of the recognised pages at their place between those of the text layer. */
function joined(layer: SourceDocument, pictures: Assembled): SourceDocument {
  const columns = Math.max(0, ...layer.tree.children.map((block) => hintsOf(block)?.columns ?? 0))
  const children: Block[] = []
  const waiting = pictures.tree.children.map((block) => behind(block, columns))
  for (const block of layer.tree.children) {
    const { page, region } = hintsOf(block) ?? {}
    while (waiting[0] && region !== 'page-head' && (region === 'page-foot' || pageOf(waiting[0]) < (page ?? 0)))
      children.push(...waiting.splice(0, 1))
    children.push(block)
  }
  return {
    ...layer,
    tree: { type: 'root', children: [...children, ...waiting] },
    repairs: [...layer.repairs, ...pictures.repairs],
    losses: [...layer.losses, ...pictures.losses],
    diagnostics: [...layer.diagnostics, recognised(pictures), ...pictures.diagnostics],
  }
}

const hintsOf = (block: Block) => (block.type === 'paragraph' || block.type === 'table' ? block.hints : undefined)
const pageOf = (block: Block) => hintsOf(block)?.page ?? 0

function recognised({ tree }: Assembled): SourceDocument['diagnostics'][number] {
  const pages = [...new Set(tree.children.map(pageOf))].join(', ')
  const message = `Trang ${pages} là ảnh chụp nằm trong tệp PDF có chữ, đã đọc bằng nhận dạng chữ; hãy soát lại với bản gốc.`
  return { code: 'read/picture-pages', severity: 'info', message, span: null }
}

/** How far the text layer of a PDF can be used: `text`, nothing there (`none`), or there but no Vietnamese (`unusable`). */
export async function textLayerOf(bytes: Uint8Array, name: string): Promise<'text' | 'none' | 'unusable'> {
  const { share, words } = textLayerQuality((await readPdfLayer(new Uint8Array(bytes), name)).tree)
  if (words < FEWEST_WORDS) return 'none'
  return share >= USABLE_SHARE ? 'text' : 'unusable'
}
