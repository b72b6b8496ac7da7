import type { OcrEngine } from './scan/ocr-engine.js'

/** Doors to outside programs that a reader may need. `desk` opens them; without one the reader says what to install. */
export interface ReadTools {
  /** An engine that recognises printed Vietnamese; undefined when none is there. The reader closes it. */
  readonly ocr?: () => Promise<OcrEngine | undefined>
  /** One page (from 1) of a PDF as a binary PGM or PPM picture; undefined when it cannot. */
  readonly drawPage?: (pdf: Uint8Array, page: number, how: Drawing) => Promise<Uint8Array | undefined>
  /** A Word 97–2003 file as .docx; undefined when no converter is there. */
  readonly toDocx?: (doc: Uint8Array) => Promise<Uint8Array | undefined>
}

export interface Drawing {
  /** Dots per inch. */
  readonly dpi: number
  /** Draw what was laid over the page afterwards: stamps, signature fields, comments. */
  readonly annotations: boolean
  /** Shades of grey say all: no colour need be kept. */
  readonly grey: boolean
  /** So many pages behind this one will be asked for next, in the same way. */
  readonly ahead: number
}
