import type { OcrEngine } from './scan/ocr-engine.js'

/**
 * Doors to outside programs that a reader may need. `desk` opens them; without one the reader says what to install.
 */
export interface ReadTools {
  /** Recognises printed text; undefined when no engine is there. */
  readonly ocr?: () => Promise<OcrEngine | undefined>
  /** One page (from 1) of a PDF as a binary PGM or PPM picture at so many dots per inch; undefined when it cannot. */
  readonly drawPage?: (pdf: Uint8Array, page: number, dpi: number) => Promise<Uint8Array | undefined>
  /** A Word 97–2003 file as .docx; undefined when no converter is there. */
  readonly toDocx?: (doc: Uint8Array, name: string) => Promise<Uint8Array | undefined>
  /** The words of a Word 97–2003 file without its layout; undefined when that reader is not there. */
  readonly docText?: (doc: Uint8Array) => Promise<string | undefined>
}
