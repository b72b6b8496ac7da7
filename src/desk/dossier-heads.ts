import { citedIssuer } from '../compose/cited-issuer.js'
import { Trouble } from '../model/errors.js'
import type { SourceDocument } from '../model/source-document.js'
import { segment } from '../parse/segment/index.js'
import { readWordLayer } from '../read/docx/index.js'
import { readPdfHead } from '../read/pdf/index.js'

/** What a paper says of itself at its head. Read by the program: the clerk looks at every value. */
export interface PaperHead {
  readonly title?: string
  /** `5-CV/ĐU`, as cited. */
  readonly number?: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  readonly author?: string
}

/** `wordless`: a scan without a text layer. `unknown`: no head of an official paper on the first page. */
export type HeadRead = { readonly kind: 'read'; readonly head: PaperHead } | { readonly kind: 'wordless' | 'unknown' }

/** The head of a PDF with words or of a Word file; pictures and scans are not recognised here: that takes seconds a page. */
export async function readHead(bytes: Uint8Array, file: string): Promise<HeadRead> {
  try {
    if (/\.(?:png|jpe?g|tiff?)$/iu.test(file)) return { kind: 'wordless' }
    if (hasNoFonts(bytes)) return { kind: 'wordless' }
    const source = /\.docx$/iu.test(file)
      ? readWordLayer(bytes, file).finished(new Map())
      : await readPdfHead(bytes, file)
    if (source === null) return { kind: 'wordless' }
    const head = headOf(source)
    return head === null ? { kind: 'unknown' } : { kind: 'read', head }
  } catch (error) {
    // What cannot be read has no head; whether it can be bound is told when it is.
    if (error instanceof Trouble) return { kind: 'unknown' }
    throw error
  }
}

/** A scan tells so at once: no font stands in the open, and no packed objects where one could hide. */
function hasNoFonts(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(0, 1024).includes('%PDF')) return false
  return !file.includes('/Font', 0, 'latin1') && !file.includes('/ObjStm', 0, 'latin1')
}

/** Two of number, day, issuer and type make an official paper; anything less may be a table that looks like one. */
function headOf(source: SourceDocument): PaperHead | null {
  const { header, text, signature } = segment(source)
  const { notation, date, issuer, type, subject } = header
  const signs = [notation, date, issuer, type].filter((sign) => sign !== null)
  if (signs.length < 2) return null
  const words = subject?.value.trim() ?? ''
  // A head prints names in capitals: as the paper writes it inside a sentence, where it does.
  const organ = citedIssuer({ header, text, signature: { ...signature, authority: null } }) ?? issuer?.value
  const title =
    type === null ? words : type.code === 'CV' ? joined('Công văn về', words) : joined(type.name, lower(words))
  return {
    ...(words === '' ? {} : { title }),
    ...(notation === null ? {} : { number: notation }),
    ...(date === null || date.value.length !== 10 ? {} : { date: date.value }),
    ...(organ === undefined ? {} : { author: organ }),
  }
}

const joined = (name: string, words: string): string => `${name} ${words.replace(/^(?:v\/v|về việc|về)\s/iu, '')}`

/** The first letter small, unless the word is written in capitals as a whole. */
function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) && !/^\p{Lu}\p{L}* \p{Lu}/u.test(words)
    ? words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
    : words
}
