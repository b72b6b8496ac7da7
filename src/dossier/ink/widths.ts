import { numberOf, numbersOf } from '../annotations.js'
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '../pdf-lib.js'

/** How wide a font sets a string, in parts of its size; never less than it is. */
export interface FontWidths {
  /** Of all its codes together, and how many codes there are. */
  measure(text: Uint8Array): { readonly em: number; readonly codes: number; readonly spaces: number }
  /** Height of its letters over and under the line, in parts of its size. */
  readonly up: number
  readonly down: number
}

/** A font that tells nothing: every letter as wide as it is high. */
export const UNKNOWN_FONT: FontWidths = {
  measure: (text) => ({ em: text.length, codes: text.length, spaces: spacesOf(text) }),
  up: 1,
  down: -0.35,
}

export function widthsOf(font: PDFObject | undefined): FontWidths {
  if (!(font instanceof PDFDict)) return UNKNOWN_FONT
  const kind = String(font.lookup(PDFName.of('Subtype')))
  if (kind === '/Type0') return compositeWidths(font)
  return simpleWidths(font, kind === '/Type3')
}

function simpleWidths(font: PDFDict, drawn: boolean): FontWidths {
  const list = font.lookup(PDFName.of('Widths'))
  if (!(list instanceof PDFArray)) return UNKNOWN_FONT
  const matrix = numbersOf(font.lookup(PDFName.of('FontMatrix')), [0.001, 0, 0, 0.001])
  const unit = drawn ? Math.abs(matrix[0] ?? 0.001) : 0.001
  const first = numberOf(font.lookup(PDFName.of('FirstChar')), 0)
  const widths = Array.from({ length: Math.min(list.size(), 256) }, (_, at) => numberOf(list.lookup(at), 0) * unit)
  const widest = Math.max(0.5, ...widths)
  const box = numbersOf(font.lookup(PDFName.of('FontBBox')), [0, -0.35, 0, 1])
  const high = Math.abs(matrix[3] ?? 0.001)
  return {
    measure(text) {
      let em = 0
      for (const code of text) em += widths[code - first] ?? widest
      return { em, codes: text.length, spaces: spacesOf(text) }
    },
    up: drawn ? Math.max(1, (box[3] ?? 0) * high) : 1,
    down: drawn ? Math.min(-0.35, (box[1] ?? 0) * high) : -0.35,
  }
}

function compositeWidths(font: PDFDict): FontWidths {
  const descendants = font.lookup(PDFName.of('DescendantFonts'))
  const inner = descendants instanceof PDFArray ? descendants.lookup(0) : undefined
  if (!(inner instanceof PDFDict)) return UNKNOWN_FONT
  const otherwise = numberOf(inner.lookup(PDFName.of('DW')), 1000) / 1000
  const widths = new Map<number, number>()
  readWidths(inner.lookup(PDFName.of('W')), widths)
  let widest = otherwise
  for (const width of widths.values()) widest = Math.max(widest, width)
  const encoding = font.lookup(PDFName.of('Encoding'))
  const plain = encoding instanceof PDFName && encoding.asString().startsWith('/Identity')
  return {
    measure(text) {
      // Codes of one byte or several: as many letters as there are bytes, all of the widest.
      if (!plain) return { em: text.length * widest, codes: text.length, spaces: 0 }
      let em = 0
      for (let at = 0; at + 1 < text.length; at += 2) {
        em += widths.get(((text[at] ?? 0) << 8) | (text[at + 1] ?? 0)) ?? otherwise
      }
      return { em, codes: text.length / 2, spaces: 0 }
    },
    up: 1,
    down: -0.35,
  }
}

/** `c [w1 w2 …]` and `first last w` (ISO 32000-1, 9.7.4.3). */
function readWidths(list: PDFObject | undefined, widths: Map<number, number>): void {
  if (!(list instanceof PDFArray)) return
  for (let at = 0; at < list.size(); ) {
    const first = numberOf(list.lookup(at), 0)
    const second = list.lookup(at + 1)
    if (second instanceof PDFArray) {
      for (let i = 0; i < second.size(); i += 1) widths.set(first + i, numberOf(second.lookup(i), 0) / 1000)
      at += 2
    } else {
      const last = Math.min(second instanceof PDFNumber ? second.asNumber() : first, first + 65_535)
      const width = numberOf(list.lookup(at + 2), 0) / 1000
      for (let code = first; code <= last; code += 1) widths.set(code, width)
      at += 3
    }
  }
}

function spacesOf(text: Uint8Array): number {
  let spaces = 0
  for (const code of text) if (code === 32) spaces += 1
  return spaces
}
