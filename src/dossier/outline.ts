import { LINK_SCHEME } from './front/words.js'
import type { Leaf } from './import-pages.js'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from './pdf-lib.js'

/** The top of a page at the zoom the reader has. */
export function destination({ ref, box, dict }: Leaf): PDFArray {
  return dict.context.obj([ref, 'XYZ', PDFNumber.of(box.x), PDFNumber.of(box.y + box.height), PDFNumber.of(0)])
}

/** Turns the link marks of the typeset pages (`ds:3`) into jumps to the first page of that paper. */
export function resolveLinks(leaf: Leaf, firstPages: ReadonlyMap<number, Leaf>): void {
  const links = leaf.dict.lookup(PDFName.of('Annots'))
  if (!(links instanceof PDFArray)) return
  for (let index = 0; index < links.size(); index += 1) {
    const link = links.lookup(index)
    const target = link instanceof PDFDict ? firstPages.get(placeOf(link) ?? 0) : undefined
    if (!(link instanceof PDFDict) || !target) continue
    link.delete(PDFName.of('A'))
    link.set(PDFName.of('Dest'), destination(target))
  }
}

function placeOf(link: PDFDict): number | undefined {
  const action = link.lookup(PDFName.of('A'))
  const target = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  const url = target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : ''
  return url.startsWith(LINK_SCHEME) ? Number(url.slice(LINK_SCHEME.length)) : undefined
}

export interface Bookmark {
  readonly title: string
  readonly leaf: Leaf
  readonly children?: readonly Bookmark[]
}

/** Writes the bookmarks; gives the root to hang into the catalog. pdf-lib has no call for it. */
export function writeOutline(context: PDFContext, bookmarks: readonly Bookmark[]): PDFRef {
  const root = context.nextRef()
  const entry = context.obj({ Type: 'Outlines' })
  context.assign(root, entry)
  writeLevel(context, bookmarks, root, entry)
  return root
}

/** How many entries are seen below `parent` when all are open. */
function writeLevel(context: PDFContext, bookmarks: readonly Bookmark[], parent: PDFRef, holder: PDFDict): number {
  const refs = bookmarks.map(() => context.nextRef())
  let seen = bookmarks.length
  bookmarks.forEach(({ title, leaf, children = [] }, index) => {
    const ref = refs[index]
    if (!ref) return
    const entry = context.obj({ Title: PDFHexString.fromText(title), Parent: parent, Dest: destination(leaf) })
    link(entry, 'Prev', refs[index - 1])
    link(entry, 'Next', refs[index + 1])
    context.assign(ref, entry)
    if (children.length > 0) seen += writeLevel(context, children, ref, entry)
  })
  link(holder, 'First', refs[0])
  link(holder, 'Last', refs.at(-1))
  holder.set(PDFName.of('Count'), PDFNumber.of(seen))
  return seen
}

function link(dict: PDFDict, key: string, ref: PDFRef | undefined): void {
  if (ref) dict.set(PDFName.of(key), ref)
}
