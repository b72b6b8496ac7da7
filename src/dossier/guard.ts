import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFObjectStreamParser,
  type PDFRawStream,
  PDFRef,
  PDFXRefStreamParser,
} from './pdf-lib.js'

/** A paper that stands whole but cannot be bound; the message ends a sentence. */
export class Unbindable extends Error {}

/** More pages than any paper; a tree that says so names the same pages over and over. */
const MOST_PAGES = 20_000
/** Nodes on the way from the root of the pages to one of them. */
const DEEPEST = 50
/** Objects of one packed stream, unpacked; the tables of a file of 2 000 pages have 0.3 MB. */
const MOST_UNPACKED = 32 * 1024 * 1024
/** No printer and no viewer takes a longer page (ISO 32000-1, annex C). */
export const LONGEST_PT = 14_400

/** Refuses a tree of pages that has no end or names a few pages without number: pdf-lib would follow it. */
export function requireSoundTree({ catalog, context }: PDFDocument): void {
  let pages = 0
  const way = new Set<PDFDict>()
  const walk = (node: PDFDict): void => {
    if (way.has(node) || way.size > DEEPEST) throw new Error('a page tree without end')
    const kids = node.lookup(PDFName.of('Kids'))
    if (!(kids instanceof PDFArray)) {
      pages += 1
      if (pages > MOST_PAGES) throw new Unbindable(`tệp PDF có hơn ${MOST_PAGES.toLocaleString('vi')} trang`)
      return
    }
    way.add(node)
    for (const item of kids.asArray()) {
      const kid = item instanceof PDFRef ? context.lookup(item) : item
      if (kid instanceof PDFDict) walk(kid)
    }
    way.delete(node)
  }
  const root = catalog.lookup(PDFName.of('Pages'))
  if (root instanceof PDFDict) walk(root)
}

/**
 * Refuses objects packed so that they would fill the memory: pdf-lib unpacks them whole while it loads. Asked where it
 * does so, in this room's own copy of it: to look for them in the files beforehand costs a search through every byte.
 */
for (const parser of [PDFObjectStreamParser, PDFXRefStreamParser]) {
  const unguarded = parser.forStream
  const guarded = (...given: Parameters<typeof unguarded>): ReturnType<typeof unguarded> => {
    requireModest(given[0])
    return Reflect.apply(unguarded, parser, given)
  }
  Object.assign(parser, { forStream: guarded })
}

let refused: Unbindable | undefined

/** Why the last file was refused while it was loaded; pdf-lib throws an error of its own instead. Tells it once. */
export function takeRefusal(): Unbindable | undefined {
  const last = refused
  refused = undefined
  return last
}

function requireModest(stream: PDFRawStream): void {
  try {
    inflateSync(stream.contents, { maxOutputLength: MOST_UNPACKED, finishFlush: 2 })
  } catch (error) {
    // What is not packed this way, or damaged, is for pdf-lib to tell.
    if (!(error instanceof RangeError)) return
    refused = new Unbindable('tệp PDF phình ra quá mức khi mở')
    throw refused
  }
}
