import type { ArchiveClaim } from './archive/metadata.js'
import type { Front } from './front/typeset-front.js'
import { type DossierPlan, isBound, lastPage, sheetOf } from './plan.js'
import type { DossierRecord, RecordedFile } from './record.js'

interface Known {
  readonly plan: DossierPlan
  readonly front: Front
  readonly files: readonly RecordedFile[]
  readonly claim: ArchiveClaim
  readonly obstacles: readonly string[]
  readonly pageDigests: readonly string[]
}

export function recordOf({ plan, front, files, claim, obstacles, pageDigests }: Known): DossierRecord {
  const duplex = plan.duplex === true
  return {
    schema: 'congvan/dossier@1',
    title: plan.title,
    organ: plan.organ,
    forWhom: plan.forWhom ?? null,
    due: plan.due ?? null,
    answers: plan.answers ?? null,
    symbol: plan.symbol ?? null,
    retention: plan.retention ?? null,
    date: plan.date,
    duplex,
    totals: { ...front.totals, bytes: files.reduce((sum, { size }) => sum + size, 0) },
    archive: { claim, obstacles: [...obstacles] },
    items: front.placed.map((paper, index) => {
      const { item, pages, first, unbound, reason } = paper
      const bound = isBound(paper)
      return {
        place: index + 1,
        section: item.section ?? null,
        title: item.title,
        number: item.number ?? null,
        date: item.date ?? null,
        author: item.author ?? null,
        file: item.file,
        state: unbound ?? 'bound',
        reason,
        pages,
        firstPage: bound ? first : null,
        lastPage: bound ? lastPage(paper) : null,
        firstSheet: bound ? sheetOf(first, duplex) : null,
        lastSheet: bound ? sheetOf(lastPage(paper), duplex) : null,
        signatures: (item.signatures ?? []).map((signature) => ({ ...signature })),
      }
    }),
    files: [...files],
    pageDigests: [...pageDigests],
  }
}
