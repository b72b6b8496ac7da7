import type { Diagnostic, Repair } from '../../model/diagnostic.js'
import type { Loss, SourceDocument, SourceNote } from '../../model/source-document.js'
import type { Block, Line } from '../../model/tree.js'
import { fingerprint } from '../fingerprint.js'
import { requireFewBlocks } from '../limits.js'
import type { Strip } from '../strips.js'
import { blocksOf, inlines, type PageContent } from './blocks.js'
import { liftFootnotes } from './footnotes.js'
import { liftFurniture } from './furniture.js'
import type { Word } from './ink.js'
import { linesOf, type PdfLine } from './lines.js'
import { type OpenedPdf, openPdf, PDF_LIMITS, type PdfLimits } from './open.js'
import { FEWEST_WORDS, textLayerQuality, USABLE_SHARE } from './quality.js'
import { findSignatures } from './signatures.js'
import { liftStamps } from './stamps.js'
import { findTables, findUnruledTables } from './tables.js'
import { noTextLayer, unusableLayer } from './troubles.js'

export { FEWEST_WORDS, type TextLayerQuality, textLayerQuality, USABLE_SHARE } from './quality.js'

/**
 * A PDF by its text layer. Throws Trouble('unreadable') for a scan and for a layer that holds no Vietnamese.
 *
 * Read: text of the pages, of forms drawn into them, of annotations and fields at their place on the page; digital
 * signatures (who and when, never whether valid). Lifted out: page numbers, running heads and feet, stamps of signing
 * software, footnotes. Not read and counted as lost: pictures, attached files, sticky notes, text turned on the page.
 */
export async function readPdfFile(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const {
    wordlessPages,
    pageSizes: _sizes,
    pictures: _pictures,
    overlaid: _overlaid,
    ...layer
  } = await readPdfLayer(bytes, name)
  const source = withWordlessPages(layer, wordlessPages.length)
  const quality = textLayerQuality(source.tree)
  if (quality.words < FEWEST_WORDS) throw noTextLayer(name, source.pages ?? 0)
  if (quality.share < USABLE_SHARE) throw unusableLayer(name, quality)
  return source
}

/** What a text layer gives, and the pages it says nothing about: pictures of paper bound behind it, or blank ones. */
export interface PdfLayer extends SourceDocument {
  readonly wordlessPages: readonly number[]
  /** In points, of all pages; empty when some could not be opened. */
  readonly pageSizes: readonly { readonly width: number; readonly height: number }[]
  /** Pictures in the file; as many as pages when the paper was scanned and the words are a recogniser's. */
  readonly pictures: number
  /** Words laid over the pages that belong to the paper: a number or a date put on as a note or a field. */
  readonly overlaid: boolean
}

const HEAD_LIMITS: PdfLimits = { pages: 20_000, first: 1, fileMs: 5000, pageMs: 3000 }

/**
 * The words of the first page alone, as fast as they can be had, for who only wants the head of a paper. Null when the
 * page has no words that can be used: a scan, or a layer that holds no Vietnamese.
 */
export async function readPdfHead(bytes: Uint8Array, name: string): Promise<SourceDocument | null> {
  const opened = await openPdf(bytes, name, HEAD_LIMITS)
  const { pages } = contentOf(opened, [])
  const tree = { type: 'root' as const, children: blocksOf(pages, []) }
  const { words, share } = textLayerQuality(tree)
  if (words < FEWEST_WORDS || share < USABLE_SHARE) return null
  const empty = { notes: [], repairs: [], losses: [], diagnostics: [] }
  return { file: name, format: 'pdf', sha256: '', pages: opened.count, tree, ...empty }
}

/** As `readPdfFile`, but gives whatever the text layer holds, be it nothing or rubbish: for who can do better by OCR. */
export async function readPdfLayer(bytes: Uint8Array, name: string, limits: PdfLimits = PDF_LIMITS): Promise<PdfLayer> {
  const opened = await openPdf(bytes, name, limits)
  const notes: SourceNote[] = []
  const repairs: Repair[] = []
  const { pages, heads, feet } = contentOf(opened, notes)
  const body = blocksOf(pages, repairs)
  const children: readonly Block[] = [
    ...heads.map((line) => regionBlock(line, 'page-head', repairs)),
    ...body,
    ...feet.map((line) => regionBlock(line, 'page-foot', repairs)),
  ]
  requireFewBlocks(children.length, name)
  const diagnostics: Diagnostic[] = [...opened.diagnostics]
  for (const { signer, time } of findSignatures(bytes)) {
    const told = [signer ? `của “${signer}”` : '', time ? `ký lúc ${time}` : ''].filter((part) => part !== '')
    diagnostics.push({
      code: 'read/digital-signature',
      severity: 'info',
      message: `Tệp có chữ ký số ${told.join(', ')}; chưa kiểm tra chữ ký này có hiệu lực hay không.`,
      span: null,
    })
    notes.push({ kind: 'stamp', text: `Chữ ký số ${told.join(', ')}` })
  }
  return {
    file: name,
    format: 'pdf',
    sha256: fingerprint(bytes),
    pages: opened.count,
    tree: { type: 'root', children },
    notes,
    repairs,
    losses: lossesOf(opened),
    diagnostics,
    pictures: opened.pictures,
    overlaid: opened.pages.some(hasTextLaidOver),
    pageSizes:
      opened.pages.length === opened.count ? opened.pages.map(({ ink: { width, height } }) => ({ width, height })) : [],
    wordlessPages: pages.flatMap(({ page, lines, tables }) => (lines.length + tables.length === 0 ? [page] : [])),
  }
}

/**
 * Words of a signature stamp do not count: they are known already, and drawn over the head they only disturb. A
 * signature field that shows figures alone is how signing software stamps number and date.
 */
function hasTextLaidOver({ ink, extras }: OpenedPdf['pages'][number]): boolean {
  const shown = new Map<string, string>()
  for (const { annotation, text } of ink.words)
    if (annotation !== null) shown.set(annotation, `${shown.get(annotation) ?? ''} ${text}`)
  return [...shown].some(([id, text]) => !extras.signatures.has(id) || FIGURES.test(text))
}

const FIGURES = /^[\s\d/.-]{1,20}$/u

/** Tells of pages that nobody read. */
export function withWordlessPages(source: SourceDocument, count: number): SourceDocument {
  if (count === 0) return source
  const loss = { what: 'trang không có lớp chữ (bản chụp hoặc trang trắng)', count }
  return { ...source, losses: [loss, ...source.losses] }
}

interface Content {
  readonly pages: readonly PageContent[]
  readonly heads: readonly PdfLine[]
  readonly feet: readonly PdfLine[]
}

function contentOf(opened: OpenedPdf, notes: SourceNote[]): Content {
  const tables = new Map<number, PageContent['tables']>()
  let strips: readonly Strip[] = []
  const raw = opened.pages.map(({ ink, extras }) => {
    const { words, stamps } = liftStamps(ink.words, extras.signatures, ink.page)
    notes.push(...stamps.map((text): SourceNote => ({ kind: 'stamp', text })))
    const drawn = findTables(words, ink.rules, ink.page)
    const outside = wordsOutside(drawn, words)
    const lines = linesOf(outside, ink.page)
    const unruled = findUnruledTables(lines, strips, ink.page)
    strips = unruled.strips
    const own = [...drawn, ...unruled.tables]
    tables.set(ink.page, own)
    const free = unruled.tables.length > 0 ? linesOf(wordsOutside(unruled.tables, outside), ink.page) : lines
    return { page: ink.page, width: ink.width, height: ink.height, lines: free }
  })
  const { pages, heads, feet } = liftFurniture(raw)
  const bodySize = usualSize(pages.flatMap((page) => page.lines))
  const codes: PdfLine[] = []
  const content = pages.map((page): PageContent => {
    const footnotes = liftFootnotes(page, bodySize)
    notes.push(...footnotes.notes.map((text): SourceNote => ({ kind: 'footnote', text })))
    const lines = footnotes.page.lines.filter((line) => {
      const tiny = line.size <= TINY.points && line.size <= TINY.part * bodySize && line.words.length <= TINY.words
      if (tiny) codes.push(line)
      return !tiny
    })
    return { ...page, lines, tables: tables.get(page.page) ?? [] }
  })
  return { pages: content, heads, feet: [...feet, ...codes] }
}

function wordsOutside(tables: PageContent['tables'], words: readonly Word[]): readonly Word[] {
  return tables.length === 0 ? words : words.filter((word) => tables.every((table) => !table.words.has(word)))
}

/** Codes of the file in letters nobody is meant to read. */
const TINY = { points: 7.5, part: 0.6, words: 12 } as const

function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.words.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 13
}

function regionBlock(line: PdfLine, region: 'page-head' | 'page-foot', repairs: Repair[]): Line {
  return { type: 'paragraph', children: inlines([line], [''], repairs), hints: { region, page: line.page } }
}

function lossesOf(opened: OpenedPdf): readonly Loss[] {
  const sum = (of: (page: OpenedPdf['pages'][number]) => number) =>
    opened.pages.reduce((total, page) => total + of(page), 0)
  return [
    { what: 'trang không đọc được', count: opened.count - opened.pages.length },
    { what: 'hình ảnh (dấu, chữ ký, ảnh chụp) không đọc chữ bên trong', count: opened.pictures },
    { what: 'tệp đính kèm bên trong PDF', count: opened.attachments },
    { what: 'lời ghi chú dán trên trang', count: sum(({ extras }) => extras.comments) },
    {
      what: 'trang có chữ xoay nghiêng (chữ mờ nền, chữ dọc mép giấy)',
      count: sum(({ ink }) => (ink.turnedLetters > 3 ? 1 : 0)),
    },
  ].filter((loss) => loss.count > 0)
}
