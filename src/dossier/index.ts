import { Trouble } from '../model/errors.js'
import { assemble, type Dossier } from './assemble.js'
import { typesetAhead } from './front/ahead.js'
import { type Opened, openItem } from './open-item.js'
import { PDFDocument } from './pdf-lib.js'
import type { DossierItem, DossierPlan, Unbound } from './plan.js'
import type { DossierPrinter } from './printer.js'

export type { Dossier, Remark } from './assemble.js'
export { certified, lastPage } from './certify.js'
export type { FrontPaper } from './front/front-papers.js'
export { cataloguePaper } from './handover/catalogue.js'
export { minutesPaper } from './handover/minutes.js'
export { partyIndex } from './handover/party-index.js'
export { type HandedOver, type HandoverFacts, handoverTotals } from './handover/rows.js'
export { type GivenBack, type OpenedDossier, openDossier } from './parts/open-dossier.js'
export { type Verdict, verifyDossier } from './parts/verify.js'
export type { DossierItem, DossierPlan, PaperSignature, SideFile, SkippedItem, Unbound } from './plan.js'
export type { DossierPrinter } from './printer.js'
export { DossierRecord, type RecordedFile, type RecordedItem } from './record.js'

/**
 * Binds papers into one PDF: cover, index with page numbers and links, bookmarks, a running stamp on every page, the
 * digests of the files, and the files themselves. Papers that cannot be opened are skipped, marked in the index and
 * returned. Same plan, same bytes.
 * @throws Trouble of kind `data` when there is nothing to bind.
 */
export async function bindDossier(plan: DossierPlan, printer: DossierPrinter): Promise<Dossier> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const ahead = typesetAhead(plan, printer)
  const opened: Opened[] = []
  for (const item of plan.items) opened.push(await openItem(item, pdf))
  const something = opened.some((paper) => paper.kind === 'open' || paper.unbound === 'kept')
  if (!something) throw nothingToBind(opened)
  return assemble(plan, opened, pdf, printer, ahead)
}

/** Whether a paper could be bound, and how many pages it has. */
export async function checkPaper(item: DossierItem): Promise<{
  readonly title: string
  readonly pages: number
  readonly unbound: Unbound | null
  readonly reason: string
}> {
  const paper = await openItem(item, await PDFDocument.create({ updateMetadata: false }))
  const { title } = paper.item
  return paper.kind === 'open'
    ? { title, pages: paper.leaves.length, unbound: null, reason: '' }
    : { title, pages: 0, unbound: paper.unbound, reason: paper.reason }
}

function nothingToBind(opened: readonly Opened[]): Trouble {
  const why = opened.flatMap((paper) =>
    paper.kind === 'open' ? [] : [`“${paper.item.file || paper.item.title}” ${paper.reason || 'chưa có'}`],
  )
  return new Trouble(
    'data',
    why.length === 0 ? 'Hồ sơ không có văn bản nào.' : `Không đóng được văn bản nào vào hồ sơ: ${why.join('; ')}.`,
    'Hãy đưa vào các tệp PDF mở được, không đặt mật khẩu.',
  )
}
