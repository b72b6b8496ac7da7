import type { Layout } from '../layout/types.js'

/** Draws a layout as PDF. One engine today (typst); a second one only has to keep this promise. */
export interface PdfEngine {
  /** Same layout, same bytes. Throws Trouble('data') naming what cannot be printed. */
  draw(layout: Layout): Promise<Uint8Array>
}
