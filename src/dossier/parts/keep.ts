import { deflateSync } from 'node:zlib'
import type { SharedStretch } from '../import-pages.js'
import {
  type PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from '../pdf-lib.js'

/** The name under which the toolkit keeps its own data in a file (ISO 32000-1, 14.5). */
export const OWN_DATA = 'congvan'
/** Shorter stretches cost more to point to than to repeat. */
const LEAST = 200

/** A file that the dossier gives back byte for byte. */
export interface KeptFile {
  readonly file: string
  readonly bytes: Uint8Array
  /** Stretches of it that stand in the dossier as data of its pages already. */
  readonly stretches: readonly SharedStretch[]
}

/** Data packed into a stream of its own. */
export function packed(context: PDFContext, bytes: Uint8Array, level = 6): PDFRef {
  const data = deflateSync(bytes, { level })
  return context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: data.length }), data))
}

/**
 * Keeps a file without keeping it twice: only what is not on the pages already, and where the rest stands.
 * A scanned paper thus costs its pages and a few hundred bytes.
 */
export function keepFile(context: PDFContext, { file, bytes, stretches }: KeptFile): PDFDict {
  const woven = disjoint(stretches)
  const rest: Uint8Array[] = []
  const pieces: PDFArray = context.obj([])
  let at = 0
  for (const { start, length, ref } of woven) {
    rest.push(bytes.subarray(at, start))
    for (const piece of [PDFNumber.of(start), PDFNumber.of(length), ref]) pieces.push(piece)
    at = start + length
  }
  rest.push(bytes.subarray(at))
  const kept = PDFDict.withContext(context)
  kept.set(PDFName.of('File'), PDFHexString.fromText(file))
  kept.set(PDFName.of('Size'), PDFNumber.of(bytes.length))
  kept.set(PDFName.of('Rest'), packed(context, Buffer.concat(rest)))
  kept.set(PDFName.of('Pieces'), pieces)
  return kept
}

/** In the order of the file, none reaching into the next. */
function disjoint(stretches: readonly SharedStretch[]): readonly SharedStretch[] {
  const sorted = stretches.filter(({ length }) => length >= LEAST).sort((a, b) => a.start - b.start)
  const kept: SharedStretch[] = []
  let end = 0
  for (const stretch of sorted) {
    if (stretch.start < end) continue
    kept.push(stretch)
    end = stretch.start + stretch.length
  }
  return kept
}

/** A signed paper: whole and untouched, where every viewer lists attachments. */
export function attachFile(context: PDFContext, file: string, bytes: Uint8Array, title: string): PDFRef {
  const data = deflateSync(bytes, { level: 1 })
  const dict = context.obj({
    Type: 'EmbeddedFile',
    Subtype: 'application/pdf',
    Filter: 'FlateDecode',
    Length: data.length,
  })
  dict.set(PDFName.of('Params'), context.obj({ Size: bytes.length }))
  const stream = context.register(PDFRawStream.of(dict, data))
  const spec = context.obj({ Type: 'Filespec', EF: { F: stream, UF: stream }, AFRelationship: 'Source' })
  spec.set(PDFName.of('F'), PDFHexString.fromText(file))
  spec.set(PDFName.of('UF'), PDFHexString.fromText(file))
  spec.set(PDFName.of('Desc'), PDFHexString.fromText(title))
  return context.register(spec)
}
