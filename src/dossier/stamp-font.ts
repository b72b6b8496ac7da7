import type { Draft } from '../model/draft.js'
import { draftOf, line, paperOf } from './front/words.js'
import { PageImporter } from './import-pages.js'
import { decoded } from './ink/decoded.js'
import { widthsOf } from './ink/widths.js'
import { loadPdf } from './open-item.js'
import { type PDFContext, PDFDict, PDFName, PDFRawStream, PDFRef } from './pdf-lib.js'
import type { DossierPlan } from './plan.js'

/** How a letter of the stamp is drawn: its code in the font and its width in parts of the size. */
export interface Glyph {
  readonly hex: string
  readonly em: number
}

export interface StampFont {
  readonly ref: PDFRef
  glyph(letter: string): Glyph
}

/** A page with every letter of `words`, apart from each other, so that no two are drawn as one. */
export function stampLetters(words: string, plan: Pick<DossierPlan, 'organ' | 'date'>): Draft {
  const letters = [...new Set(words)].filter((letter) => letter.trim() !== '').join(' ')
  return draftOf('dau-chan-trang', 'Dấu chân trang', plan, [paperOf([line(letters)])])
}

/**
 * The font of the running stamps, as the typesetter embeds it: all letters of the stamps are typeset once, and each
 * page's stamp is put together from these glyphs. A line typeset for each page costs half a second for 1 400 pages.
 * @param typeset the page of `stampLetters` as PDF.
 */
export async function stampFont(context: PDFContext, typeset: Uint8Array): Promise<StampFont> {
  const source = await loadPdf(typeset)
  const [font] = fontsOf(source.getPage(0).node.Resources())
  const known = font ? glyphsOf(font[1]) : new Map<string, Glyph>()
  const ref = font ? new PageImporter(source, context).copy(font[0]) : undefined
  if (!(ref instanceof PDFRef)) throw new Error('the typesetter embeds no font')
  return {
    ref,
    glyph(letter) {
      const glyph = known.get(letter)
      if (!glyph) throw new Error(`the typeset letters lack “${letter}”`)
      return glyph
    },
  }
}

function fontsOf(resources: PDFDict | undefined): readonly (readonly [PDFRef, PDFDict])[] {
  const fonts = resources?.lookup(PDFName.of('Font'))
  if (!(fonts instanceof PDFDict)) return []
  return fonts.entries().flatMap(([key, ref]) => {
    const font = fonts.lookup(key)
    return ref instanceof PDFRef && font instanceof PDFDict ? [[ref, font] as const] : []
  })
}

/** Letters by the table that lets programs copy text out of the page. */
function glyphsOf(font: PDFDict): ReadonlyMap<string, Glyph> {
  const table = font.lookup(PDFName.of('ToUnicode'))
  const text = table instanceof PDFRawStream ? Buffer.from(decoded(table) ?? []).toString('latin1') : ''
  const widths = widthsOf(font)
  const glyphs = new Map<string, Glyph>()
  for (const [, hex = '', unicode = ''] of text.matchAll(/<([0-9A-F]{4})>\s{1,9}<([0-9A-F]{4})>\n/giu)) {
    const { em } = widths.measure(Buffer.from(hex, 'hex'))
    glyphs.set(String.fromCharCode(Number.parseInt(unicode, 16)), { hex, em })
  }
  return glyphs
}
