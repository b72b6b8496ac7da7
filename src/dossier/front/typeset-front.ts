import type { Draft } from '../../model/draft.js'
import type { Opened } from '../open-item.js'
import { loadPdf } from '../open-item.js'
import { paginate } from '../paging.js'
import type { PDFDocument } from '../pdf-lib.js'
import { type DossierPlan, type Placed, sheetOf } from '../plan.js'
import type { DossierPrinter } from '../printer.js'
import type { Ahead } from './ahead.js'
import { signaturesDraft } from './annexes.js'
import { coverPaper, keptIndex, sentIndex, type Totals } from './front-papers.js'
import { linkRows } from './link-rows.js'
import { separatorsDraft } from './separators.js'

export interface Front {
  readonly cover: PDFDocument
  readonly index: PDFDocument
  /** One page for each bound paper, in order. */
  readonly separators: PDFDocument | null
  readonly annexes: readonly { readonly title: string; readonly pdf: PDFDocument }[]
  readonly placed: readonly Placed[]
  readonly totals: Totals
  /** What nobody gave, as marked on cover and index. */
  readonly missing: readonly string[]
}

/** Measures of an index, in millimetres and letters, to guess its pages by: a right guess saves setting it twice. */
const INDEX = { firstPage: 100, nextPage: 158, row: 6.7, lineMore: 5.5, letters: 58, signatures: 45 }
/** Rounds after which page numbers have settled; each round can only push them on by a page of the index. */
const ROUNDS = 6

/** All that is typeset for a dossier; the index is set again until the page numbers in it count its own pages right. */
export async function typesetFront(
  plan: DossierPlan,
  opened: readonly Opened[],
  ahead: Ahead,
  printer: DossierPrinter,
): Promise<Front> {
  const load = async (draft: Draft) => loadPdf(await printer.typeset(draft))
  const bound = opened.flatMap((paper, index) =>
    paper.kind === 'open' ? [{ place: index + 1, item: paper.item }] : [],
  )
  const signed = bound.filter(({ item }) => (item.signatures ?? []).length > 0)
  const separators = plan.separators === true && bound.length > 0 ? await load(separatorsDraft(plan, bound)) : null
  const annexes = [
    ...(signed.length === 0 ? [] : [{ title: 'Danh sách chữ ký số', pdf: await load(signaturesDraft(plan, signed)) }]),
    ...(ahead.digests ? [{ title: 'Mã kiểm tra các tệp', pdf: await loadPdf(await ahead.digests) }] : []),
  ]
  const after = annexes.map(({ pdf }) => ({ pages: pdf.getPageCount() }))
  let front = [{ pages: 1 }, { pages: guessedPages(opened) }]
  for (let round = 0; round < ROUNDS; round += 1) {
    const { placed, totals } = place(plan, opened, front, after)
    const listed = plan.index === 'kept' ? keptIndex(plan, placed, totals) : sentIndex(plan, placed)
    const indexDraft = await printer.fill(listed)
    const index = await load(linkRows(indexDraft, (at) => placed[at - 1]?.unbound === null))
    const indexPages = { pages: index.getPageCount() }
    if (indexPages.pages === front[1]?.pages) {
      const coverDraft = await printer.fill(coverPaper(plan, placed, totals))
      const cover = await load(coverDraft)
      if (cover.getPageCount() === front[0]?.pages) {
        const missing = [...new Set([...coverDraft.missing, ...indexDraft.missing])]
        return { cover, index, separators, annexes, placed, totals, missing }
      }
      front = [{ pages: cover.getPageCount() }, indexPages]
    } else front = [{ pages: front[0]?.pages ?? 1 }, indexPages]
  }
  throw new Error('the index of the dossier does not settle on a number of pages')
}

function guessedPages(opened: readonly Opened[]): number {
  const heights = opened.map(({ item }) => INDEX.row + INDEX.lineMore * Math.floor(item.title.length / INDEX.letters))
  const height = heights.reduce((sum, one) => sum + one, INDEX.signatures)
  return 1 + Math.max(0, Math.ceil((height - INDEX.firstPage) / INDEX.nextPage))
}

interface Run {
  readonly pages: number
}

function place(
  plan: DossierPlan,
  opened: readonly Opened[],
  front: readonly Run[],
  after: readonly Run[],
): { readonly placed: readonly Placed[]; readonly totals: Totals } {
  const duplex = plan.duplex === true
  const between = plan.separators === true ? 1 : 0
  const runs = opened.flatMap((paper): readonly Run[] =>
    paper.kind === 'open' ? [{ pages: between }, { pages: paper.leaves.length }] : [{ pages: 0 }, { pages: 0 }],
  )
  const { first, total } = paginate([...front, ...runs, ...after], duplex)
  const placed = opened.map((paper, index): Placed => {
    if (paper.kind !== 'open')
      return { item: paper.item, pages: 0, first: 0, unbound: paper.unbound, reason: paper.reason }
    const at = front.length + 2 * index + 1
    return { item: paper.item, pages: paper.leaves.length, first: first[at] ?? 0, unbound: null, reason: '' }
  })
  const papers = placed.filter(({ unbound }) => unbound === null)
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0)
  return { placed, totals: { papers: papers.length, pages, allPages: total, sheets: sheetOf(total, duplex) } }
}
