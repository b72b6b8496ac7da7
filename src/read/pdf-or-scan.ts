import type { SourceDocument } from '../model/source-document.js'
import { FEWEST_WORDS, readPdfLayer, textLayerQuality, USABLE_SHARE } from './pdf/index.js'
import { openPdf } from './pdf/open.js'
import { readScan } from './scan/index.js'
import type { ReadTools } from './tools.js'

/**
 * A PDF by its text layer when that holds Vietnamese, else by recognising the pictures of its pages. Digital signatures
 * and what signing software stamped on are told in both cases.
 */
export async function readPdfOrScan(bytes: Uint8Array, name: string, tools: ReadTools): Promise<SourceDocument> {
  // pdf.js refuses Node's Buffer, which is what files are read into.
  const plain = new Uint8Array(bytes)
  const layer = await readPdfLayer(plain, name)
  const { share, words } = textLayerQuality(layer.tree)
  if (words >= FEWEST_WORDS && share >= USABLE_SHARE) return layer
  return readScan(bytes, name, tools, { ...layer, overlaid: await hasTextLaidOver(plain, name) })
}

/** How far the text layer of a PDF can be used: `text`, nothing there (`none`), or there but no Vietnamese (`unusable`). */
export async function textLayerOf(bytes: Uint8Array, name: string): Promise<'text' | 'none' | 'unusable'> {
  const { share, words } = textLayerQuality((await readPdfLayer(new Uint8Array(bytes), name)).tree)
  if (words < FEWEST_WORDS) return 'none'
  return share >= USABLE_SHARE ? 'text' : 'unusable'
}

/**
 * Whether words that belong to the paper were laid over its pages: a number or a date put on as a note or a field. The
 * words of a signature stamp do not: they are known already, and drawn over the head they only disturb.
 */
async function hasTextLaidOver(bytes: Uint8Array, name: string): Promise<boolean> {
  const { pages } = await openPdf(bytes, name)
  return pages.some(({ ink, extras }) => {
    const shown = new Map<string, string>()
    for (const { annotation, text } of ink.words)
      if (annotation !== null) shown.set(annotation, `${shown.get(annotation) ?? ''} ${text}`)
    return [...shown].some(([id, text]) => !extras.signatures.has(id) || FIGURES.test(text))
  })
}

/** A signature field that shows figures alone is how signing software stamps number and date. */
const FIGURES = /^[\s\d/.-]{1,20}$/u
