import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import type { PDFDocument, PDFFont } from './pdf-lib.js'

/** The parts of fontkit's subset writer that the repair below touches; fontkit does not type them. */
interface GlyphWriter {
  glyf: Uint8Array[]
  offset: number
  _addGlyph: (glyph: number) => number
}

const { resolve } = createRequire(import.meta.url)

/** Tinos for the invisible words over a scan, only the glyphs that are used. */
export async function embedOcrFont(pdf: PDFDocument): Promise<PDFFont> {
  pdf.registerFontkit({ create: createPadded })
  const file = readFileSync(resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))
  return pdf.embedFont(file, { subset: true })
}

/**
 * fontkit 1.1.1 writes a short `loca` table, which can only point to even offsets, without padding glyphs of odd
 * length: of Tinos a third. Most letters then vanish on paper although the text can still be extracted.
 */
function createPadded(...given: Parameters<typeof fontkit.create>): ReturnType<typeof fontkit.create> {
  const font = fontkit.create(...given)
  const createSubset = font.createSubset.bind(font)
  font.createSubset = () => {
    const subset = createSubset()
    if (isGlyphWriter(subset)) padGlyphs(subset)
    return subset
  }
  return font
}

function padGlyphs(writer: GlyphWriter): void {
  const addGlyph = writer._addGlyph.bind(writer)
  writer._addGlyph = (glyph) => {
    const place = addGlyph(glyph)
    const data = writer.glyf.at(-1)
    const missing = data ? (4 - (data.length % 4)) % 4 : 0
    if (data && missing > 0) {
      // fontkit carries a Buffer of its own and knows it by this mark.
      const padded = Object.assign(Buffer.concat([data, Buffer.alloc(missing)]), { _isBuffer: true })
      writer.glyf[writer.glyf.length - 1] = padded
      writer.offset += missing
    }
    return place
  }
}

function isGlyphWriter(subset: object): subset is GlyphWriter {
  return '_addGlyph' in subset && typeof subset._addGlyph === 'function'
}
