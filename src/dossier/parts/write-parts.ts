import type { Opened } from '../open-item.js'
import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFString } from '../pdf-lib.js'
import type { DossierPlan } from '../plan.js'
import type { DossierRecord } from '../record.js'
import { attachFile, keepFile, OWN_DATA, packed } from './keep.js'

/**
 * Puts the record and the files into the dossier: signed papers as attachments, the others as data that only the
 * toolkit reads. PDF/A-2 allows the second for any file and the first for PDF/A only.
 */
export function writeParts(
  pdf: PDFDocument,
  plan: DossierPlan,
  opened: readonly Opened[],
  record: DossierRecord,
): void {
  const { context, catalog } = pdf
  const papers = new Map(opened.map((paper) => [paper.item.file, paper]))
  const sides = new Map((plan.sideFiles ?? []).map(({ file, bytes }) => [file, bytes]))
  const inside = PDFArray.withContext(context)
  const attached: (readonly [string, ReturnType<typeof attachFile>])[] = []
  for (const { file, kept } of record.files) {
    const paper = papers.get(file)
    const bytes = paper?.item.original ?? paper?.item.bytes ?? sides.get(file)
    if (!bytes || kept === 'no') continue
    if (kept === 'attached') {
      // Viewers save an attachment under its name: no folders in it.
      const name = file.replace(/^.*\//u, '')
      const spec = attachFile(context, name, bytes, paper?.item.title ?? name)
      attached.push([name, spec])
      inside.push(context.obj({ File: PDFHexString.fromText(file), Spec: spec }))
    } else {
      const stretches = paper?.kind === 'open' && !paper.item.original ? paper.stretches : []
      inside.push(context.register(keepFile(context, { file, bytes, stretches })))
    }
  }
  const data = context.obj({
    Record: packed(context, Buffer.from(`${JSON.stringify(record)}\n`, 'utf8')),
    Files: inside,
  })
  const own = context.obj({ Private: data })
  own.set(PDFName.of('LastModified'), PDFString.of(`D:${plan.date.replaceAll('-', '')}000000Z`))
  catalog.set(PDFName.of('PieceInfo'), context.obj({ [OWN_DATA]: own }))
  if (attached.length === 0) return
  // A name tree is sorted by its keys; numbers of equal length sort as the papers stand.
  const names = attached.flatMap(([file, ref], at) => [
    PDFHexString.fromText(`${String(at + 1).padStart(5, '0')} ${file}`),
    ref,
  ])
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }))
  catalog.set(PDFName.of('AF'), context.obj(attached.map(([, ref]) => ref)))
}
