import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { importAnnotations } from './annotations.js'
import { archivalLevel } from './archive/level.js'
import { writeMetadata } from './archive/metadata.js'
import { bookmarksOf } from './bookmarks.js'
import { keptFiles } from './files.js'
import type { Ahead } from './front/ahead.js'
import { typesetFront } from './front/typeset-front.js'
import { type Leaf, PageImporter } from './import-pages.js'
import { isSigned, type Opened } from './open-item.js'
import { resolveLinks, writeOutline } from './outline.js'
import { blankLeaf, writePageLabels, writePageTree } from './page-tree.js'
import { PageDigests } from './parts/digest.js'
import { writeParts } from './parts/write-parts.js'
import { type PDFContext, type PDFDocument, PDFName, PDFRef, PDFString } from './pdf-lib.js'
import { bareTitle, type DossierPlan, type SkippedItem, sheetOf } from './plan.js'
import type { DossierPrinter } from './printer.js'
import type { DossierRecord } from './record.js'
import { recordOf } from './record-of.js'
import { Stamper } from './stamp.js'
import { stampFont } from './stamp-font.js'
import { joined, writeFile } from './write-file.js'

/** Something the clerk should know that stops nothing. A Vietnamese sentence without a full stop. */
export interface Remark {
  readonly file: string
  readonly sentence: string
}

export interface Dossier {
  /** The file; put together from its pieces when it is asked for. */
  readonly pdf: Uint8Array
  /** The same file in pieces, to be written one behind the other: needs no second copy in memory. */
  readonly pieces: readonly Uint8Array[]
  readonly pages: number
  readonly skipped: readonly SkippedItem[]
  readonly remarks: readonly Remark[]
  /** What nobody gave, as marked on cover and index. */
  readonly missing: readonly string[]
  /** What `dossier.json` says. */
  readonly record: DossierRecord
}

/** Puts the opened papers and what is typeset around them into one file. */
export async function assemble(
  plan: DossierPlan,
  opened: readonly Opened[],
  pdf: PDFDocument,
  printer: DossierPrinter,
  ahead: Ahead,
): Promise<Dossier> {
  const { context, catalog } = pdf
  const [front, { stamper, digests }] = await Promise.all([
    typesetFront(plan, opened, ahead, printer),
    lookedThrough(opened, context, ahead),
  ])
  const bringIn = (source: PDFDocument): readonly Leaf[] => {
    const importer = new PageImporter(source, context)
    const leaves = importer.pages()
    importAnnotations(source, leaves, importer)
    return leaves
  }
  const cover = bringIn(front.cover)
  const intents = front.cover.catalog.get(PDFName.of('OutputIntents'))
  if (intents) catalog.set(PDFName.of('OutputIntents'), new PageImporter(front.cover, context).copy(intents))
  const index = bringIn(front.index)
  const separators = front.separators ? [...bringIn(front.separators)] : []
  const annexes = front.annexes.map(({ title, pdf: source }) => ({ title, leaves: bringIn(source) }))

  const pages: Leaf[] = []
  const duplex = plan.duplex === true
  const append = (leaves: readonly Leaf[]) => {
    const before = pages.at(-1)
    if (duplex && before && leaves.length > 0 && pages.length % 2 === 1) pages.push(blankLeaf(context, before))
    pages.push(...leaves)
  }
  append(cover)
  append(index)
  const labels = [
    { from: 0, words: 'Bìa', one: cover.length === 1 },
    {
      from: pages.length - index.length,
      words: plan.index === 'kept' ? 'Mục lục' : 'Danh mục',
      one: index.length === 1,
    },
    { from: pages.length, words: null, one: false },
  ]
  const firstPages = new Map<number, Leaf>()
  const openings = new Map<number, Leaf>()
  for (const [at, paper] of opened.entries()) {
    const [first] = paper.kind === 'open' ? paper.leaves : []
    if (paper.kind !== 'open' || !first) continue
    const separator = separators.shift()
    if (separator) append([separator])
    append(paper.leaves)
    firstPages.set(at + 1, first)
    openings.set(at + 1, separator ?? first)
  }
  for (const { leaves } of annexes) append(leaves)
  for (const leaf of [...index, ...annexes.flatMap(({ leaves }) => leaves)]) resolveLinks(leaf, firstPages)

  const title = bareTitle(plan.title)
  const sheets = sheetOf(pages.length, duplex)
  pages.forEach((leaf, at) => {
    const sheet = duplex ? ` – Tờ ${sheetOf(at + 1, true)}/${sheets}` : ''
    stamper.stamp(leaf, { title, count: `Trang ${at + 1}/${pages.length}${sheet}` })
  })

  const { claim, obstacles } = archivalLevel(plan, opened, { intent: intents !== undefined, cmyk: stamper.cmyk })
  const signed = opened.filter(isSigned).map(({ item }) => item.file)
  const files = keptFiles(plan, ahead.files, new Set(signed))
  const record = recordOf({ plan, front, files, claim, obstacles, pageDigests: pages.map((leaf) => digests.of(leaf)) })
  writeParts(pdf, plan, opened, record)

  const old = catalog.get(PDFName.of('Pages'))
  catalog.set(PDFName.of('Pages'), writePageTree(context, pages))
  if (old instanceof PDFRef) context.delete(old)
  catalog.set(
    PDFName.of('Outlines'),
    writeOutline(context, bookmarksOf({ plan, placed: front.placed, cover, index, annexes, openings })),
  )
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  catalog.set(PDFName.of('PageLabels'), writePageLabels(context, labels))
  catalog.set(PDFName.of('Lang'), PDFString.of('vi-VN'))
  catalog.set(
    PDFName.of('ViewerPreferences'),
    context.obj({ DisplayDocTitle: true, ...(duplex ? { Duplex: 'DuplexFlipLongEdge' } : {}) }),
  )
  const { info, xmp } = writeMetadata(context, plan, claim)
  catalog.set(PDFName.of('Metadata'), xmp)
  const root = context.trailerInfo.Root
  if (!(root instanceof PDFRef)) throw new Error('a document without a catalog')
  const id = createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 32)
  const pieces = writeFile(context, root, info, id)
  return {
    pieces,
    get pdf() {
      return joined(pieces)
    },
    pages: pages.length,
    skipped: skippedOf(opened),
    remarks: remarksOf(opened, stamper),
    missing: front.missing,
    record,
  }
}

/** What can be told of the papers before cover and index are there: done while another thread typesets those. */
async function lookedThrough(
  opened: readonly Opened[],
  context: PDFContext,
  { letters }: Ahead,
): Promise<{ readonly stamper: Stamper; readonly digests: PageDigests }> {
  const stamper = new Stamper(context, await stampFont(context, await letters))
  const digests = new PageDigests(context)
  for (const paper of opened) {
    if (paper.kind !== 'open') continue
    for (const leaf of paper.leaves) {
      stamper.look(leaf)
      digests.look(leaf)
    }
    await turn()
  }
  return { stamper, digests }
}

function skippedOf(opened: readonly Opened[]): readonly SkippedItem[] {
  return opened.flatMap((paper, index): readonly SkippedItem[] => {
    if (paper.kind === 'open') return []
    const { item, unbound, reason } = paper
    return [{ place: index + 1, title: item.title, file: item.file, unbound, reason }]
  })
}

function remarksOf(opened: readonly Opened[], stamper: Stamper): readonly Remark[] {
  return opened.flatMap((paper): readonly Remark[] => {
    if (paper.kind !== 'open') return []
    const { file } = paper.item
    const shrunk = paper.leaves.filter((leaf) => stamper.shrunk.has(leaf)).length
    return [
      ...(paper.losses.notes > 0 ? [`không in ${paper.losses.notes} lời ghi chú chỉ hiện trên màn hình`] : []),
      ...(paper.losses.fields > 0
        ? [`${paper.losses.fields} ô biểu mẫu đã điền không có hình để in, hãy in tệp ra PDF rồi đóng lại`]
        : []),
      ...(shrunk > 0 ? [`${shrunk} trang kín mực, thu nhỏ một chút để có chỗ ghi số trang`] : []),
    ].map((sentence) => ({ file, sentence }))
  })
}
