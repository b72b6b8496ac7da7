import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, type PDFRawStream } from '../pdf-lib.js'

/** A content stream that unpacks to more is no page of a paper. */
const MOST_BYTES = 64 * 1024 * 1024

/** The data of a stream unpacked; undefined when it cannot be. */
export function decoded(stream: PDFRawStream): Uint8Array | undefined {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only === undefined || (filter instanceof PDFArray && filter.size() === 0)) return stream.contents
  try {
    if (only === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'))) {
      return inflateSync(stream.contents, { maxOutputLength: MOST_BYTES, finishFlush: 2 })
    }
    return stream.contents.length > MOST_BYTES / 64 ? undefined : decodePDFRawStream(stream).decode()
  } catch {
    return undefined
  }
}
