import type { Leaf } from './import-pages.js'
import { type PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFRef } from './pdf-lib.js'

const PER_NODE = 40

/** Hangs the pages into a tree of small nodes; gives its root. */
export function writePageTree(context: PDFContext, leaves: readonly Leaf[]): PDFRef {
  const root = context.nextRef()
  const nodes: PDFRef[] = []
  for (let at = 0; at < leaves.length; at += PER_NODE) {
    const some = leaves.slice(at, at + PER_NODE)
    const node = context.nextRef()
    for (const { dict } of some) dict.set(PDFName.of('Parent'), node)
    const kids = context.obj(some.map(({ ref }) => ref))
    context.assign(node, context.obj({ Type: 'Pages', Parent: root, Kids: kids, Count: some.length }))
    nodes.push(node)
  }
  context.assign(root, context.obj({ Type: 'Pages', Kids: nodes, Count: leaves.length }))
  return root
}

/** An empty page of the size of its neighbour as seen: the back of a leaf in a dossier printed on both sides. */
export function blankLeaf(context: PDFContext, like: Leaf): Leaf {
  const [width, height] = like.turn % 180 === 0 ? [like.box.width, like.box.height] : [like.box.height, like.box.width]
  const dict = PDFDict.withContext(context)
  dict.set(PDFName.of('Type'), PDFName.of('Page'))
  dict.set(PDFName.of('MediaBox'), context.obj([0, 0, width, height]))
  dict.set(PDFName.of('Resources'), PDFDict.withContext(context))
  return { ref: context.register(dict), dict, box: { x: 0, y: 0, width, height }, turn: 0, overlay: '', overlaid: [] }
}

/**
 * What the viewer calls the pages: `Bìa`, `Danh mục 1` …, then the numbers that are stamped on them.
 * @param parts first page (from 0) of each stretch with its words; `null` words count as stamped.
 */
export function writePageLabels(
  context: PDFContext,
  parts: readonly { readonly from: number; readonly words: string | null; readonly one: boolean }[],
): PDFDict {
  const list = parts.flatMap(({ from, words, one }) => {
    const label = PDFDict.withContext(context)
    if (words !== null) label.set(PDFName.of('P'), PDFHexString.fromText(one ? words : `${words} `))
    if (!one) {
      label.set(PDFName.of('S'), PDFName.of('D'))
      label.set(PDFName.of('St'), PDFNumber.of(words === null ? from + 1 : 1))
    }
    return [PDFNumber.of(from), label]
  })
  return context.obj({ Nums: list })
}
