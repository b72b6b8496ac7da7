import { type PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFPage, type PDFRef, PDFString } from 'pdf-lib'
import { LINK_SCHEME } from './contents.js'

/** Turns the link marks of the typeset index (`ds:3`) into jumps to the first page of that paper. */
export function resolveLinks(page: PDFPage, firstPages: ReadonlyMap<number, PDFPage>): void {
  for (const annotation of annotationsOf(page)) {
    annotation.delete(PDFName.of('StructParent'))
    const target = firstPages.get(placeOf(annotation) ?? 0)
    if (!target) continue
    annotation.delete(PDFName.of('A'))
    annotation.set(PDFName.of('Dest'), destination(target))
  }
}

export interface Bookmark {
  readonly title: string
  readonly page: PDFPage
}

/** Writes a flat outline and lets the viewer open on it. pdf-lib has no call for it. */
export function writeOutline(bookmarks: readonly Bookmark[], first: PDFPage): void {
  const { context } = first.doc
  const root = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  bookmarks.forEach(({ title, page }, index) => {
    const entry = context.obj({ Title: PDFHexString.fromText(title), Parent: root, Dest: destination(page) })
    link(entry, 'Prev', refs[index - 1])
    link(entry, 'Next', refs[index + 1])
    const ref = refs[index]
    if (ref) context.assign(ref, entry)
  })
  const outline = context.obj({ Type: 'Outlines', Count: bookmarks.length })
  link(outline, 'First', refs[0])
  link(outline, 'Last', refs.at(-1))
  context.assign(root, outline)
  first.doc.catalog.set(PDFName.of('Outlines'), root)
  first.doc.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function link(dict: PDFDict, key: string, ref: PDFRef | undefined): void {
  if (ref) dict.set(PDFName.of(key), ref)
}

/** The top of a page at the zoom the reader has. */
function destination(page: PDFPage): PDFArray {
  const box = page.getCropBox()
  const zero = PDFNumber.of(0)
  return page.doc.context.obj([page.ref, 'XYZ', PDFNumber.of(box.x), PDFNumber.of(box.y + box.height), zero])
}

function annotationsOf(page: PDFPage): readonly PDFDict[] {
  const annotations = page.node.Annots()
  if (!annotations) return []
  return annotations.asArray().flatMap((entry) => {
    const found = page.doc.context.lookup(entry)
    return found instanceof PDFDict ? [found] : []
  })
}

function placeOf(annotation: PDFDict): number | undefined {
  const action = annotation.lookup(PDFName.of('A'))
  const target = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  const url = target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : ''
  return url.startsWith(LINK_SCHEME) ? Number(url.slice(LINK_SCHEME.length)) : undefined
}
