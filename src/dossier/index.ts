import { PDFDocument, PDFName, type PDFPage, PDFString } from 'pdf-lib'
import type { Draft } from '../model/draft.js'
import { Trouble } from '../model/errors.js'
import { contentsDraft } from './contents.js'
import { coverDraft } from './cover.js'
import { type Bookmark, resolveLinks, writeOutline } from './links.js'
import { copyAll, type Opened, openItem } from './open-item.js'
import { bareTitle, type DossierPlan, type Placed, type SkippedItem } from './plan.js'
import { stampPage } from './stamp.js'
import { embedStampFont } from './stamp-font.js'

export type { DossierItem, DossierPlan, SkippedItem } from './plan.js'

/** Draws a draft as PDF; given by the desk, because stages do not know each other. */
export type Typeset = (draft: Draft) => Promise<Uint8Array>

export interface Dossier {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly skipped: readonly SkippedItem[]
}

/**
 * Binds papers into one PDF: cover, index with page numbers and links, bookmarks, a running stamp on every page.
 * Papers that cannot be opened are skipped, marked in the index and returned. Same plan, same bytes.
 * @throws Trouble of kind `data` when there is nothing to bind.
 */
export async function bindDossier(plan: DossierPlan, typeset: Typeset): Promise<Dossier> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const opened: Opened[] = []
  for (const item of plan.items) opened.push(await openItem(item, pdf))
  const skipped = opened.flatMap((paper, index): readonly SkippedItem[] =>
    paper.kind === 'open'
      ? []
      : [{ place: index + 1, title: paper.item.title, file: paper.item.file, reason: paper.reason }],
  )
  if (skipped.length === opened.length) throw nothingToBind(skipped)
  const { cover, contents, placed } = await typesetFront(plan, opened, typeset)
  const coverPages = append(pdf, await copyAll(cover, pdf))
  const contentsPages = append(pdf, await copyAll(contents, pdf))
  const firstPages = new Map<number, PDFPage>()
  for (const [index, paper] of opened.entries()) {
    const [first] = paper.kind === 'open' ? append(pdf, paper.pages) : []
    if (first) firstPages.set(index + 1, first)
  }
  for (const page of contentsPages) resolveLinks(page, firstPages)
  const bookmarks = [...bookmark('Bìa hồ sơ', coverPages[0]), ...bookmark('Danh mục hồ sơ gửi kèm', contentsPages[0])]
  for (const [place, page] of firstPages) {
    bookmarks.push(...bookmark(`${place}. ${placed[place - 1]?.item.title ?? ''}`, page))
  }
  const [first] = coverPages
  if (first) writeOutline(bookmarks, first)
  await stampAll(pdf, bareTitle(plan.title))
  describe(pdf, plan)
  return { pdf: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount(), skipped }
}

interface Front {
  readonly cover: PDFDocument
  readonly contents: PDFDocument
  readonly placed: readonly Placed[]
}

/** Cover and index; the index is set again until the page numbers in it count its own pages right. */
async function typesetFront(plan: DossierPlan, opened: readonly Opened[], typeset: Typeset): Promise<Front> {
  const load = async (draft: Draft) => PDFDocument.load(await typeset(draft), { updateMetadata: false })
  let frontPages = 2
  for (let pass = 0; pass < 5; pass += 1) {
    const placed = place(opened, frontPages)
    const cover = await load(coverDraft(plan, placed))
    const contents = await load(contentsDraft(plan, placed))
    const needed = cover.getPageCount() + contents.getPageCount()
    if (needed === frontPages) return { cover, contents, placed }
    frontPages = needed
  }
  throw new Error('the index of the dossier does not settle on a number of pages')
}

function place(opened: readonly Opened[], frontPages: number): readonly Placed[] {
  let next = frontPages + 1
  return opened.map((paper) => {
    if (paper.kind === 'skipped') return { item: paper.item, pages: 0, first: 0, reason: paper.reason }
    const first = next
    next += paper.pages.length
    return { item: paper.item, pages: paper.pages.length, first, reason: null }
  })
}

function append(pdf: PDFDocument, pages: readonly PDFPage[]): readonly PDFPage[] {
  for (const page of pages) pdf.addPage(page)
  return pages
}

function bookmark(title: string, page: PDFPage | undefined): readonly Bookmark[] {
  return page ? [{ title, page }] : []
}

async function stampAll(pdf: PDFDocument, title: string): Promise<void> {
  const font = await embedStampFont(pdf)
  const pages = pdf.getPages()
  pages.forEach((page, index) => {
    stampPage(page, title, `Trang ${index + 1}/${pages.length}`, font)
  })
}

function describe(pdf: PDFDocument, plan: DossierPlan): void {
  // pdf-lib wants a moment; midnight UTC of the dossier's day keeps the bytes the same on every machine.
  const day = new Date(`${plan.date}T00:00:00Z`)
  pdf.setTitle(plan.title, { showInWindowTitleBar: true })
  pdf.setAuthor(plan.organ)
  pdf.setProducer('congvan')
  pdf.setCreator('congvan')
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of('vi-VN'))
}

function nothingToBind(skipped: readonly SkippedItem[]): Trouble {
  const why = skipped.map(({ file, reason }) => `“${file}” ${reason}`).join('; ')
  return new Trouble(
    'data',
    skipped.length === 0 ? 'Hồ sơ không có văn bản nào.' : `Không đóng được văn bản nào vào hồ sơ: ${why}.`,
    'Hãy đưa vào các tệp PDF mở được, không đặt mật khẩu.',
  )
}
