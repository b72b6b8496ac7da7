import type { Layout } from '../layout/types.js'

/** `a-2b` unless told otherwise; `a-1b` for archives that ask for the first part of the standard. */
export interface PdfOptions {
  readonly standard?: 'a-2b' | 'a-1b'
  /** With the structure that programs for blind readers follow: PDF/A-2a, a larger file, tables split by the engine. */
  readonly tagged?: boolean
}

/** Draws a layout as PDF. One engine today (typst); a second one only has to keep this promise. */
export interface PdfEngine {
  /** Same layout, same bytes. Throws Trouble('data') naming what cannot be printed. */
  draw(layout: Layout, options?: PdfOptions): Promise<Uint8Array>
}
