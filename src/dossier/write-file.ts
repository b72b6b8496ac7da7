import { createHash } from 'node:crypto'
import { type PDFContext, PDFHexString, type PDFObject, PDFRawStream, type PDFRef } from './pdf-lib.js'

/** Opens the line with the digest of everything else in the file; it stands last but the trailer's address. */
export const SEAL_WORDS = '%congvan-seal-sha256:'
const HEADER = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])])

/**
 * The file from its objects. pdf-lib's own writer copies and packs everything once more; here the data of streams goes
 * from the papers into the file as it is. The last comment carries the SHA-256 of all other bytes.
 * @param id what the file is called by; same dossier, same name.
 */
export function writeFile(context: PDFContext, root: PDFRef, info: PDFRef, id: string): Uint8Array {
  const chunks: Uint8Array[] = [HEADER]
  let length = HEADER.length
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk)
    length += chunk.length
  }
  const objects = context.enumerateIndirectObjects()
  const size = Math.max(0, ...objects.map(([ref]) => ref.objectNumber)) + 1
  const places = new Map<number, number>()
  for (const [ref, object] of objects) {
    places.set(ref.objectNumber, length)
    push(Buffer.from(`${ref.objectNumber} 0 obj\n`, 'latin1'))
    for (const chunk of chunksOf(object)) push(chunk)
    push(END)
  }
  const start = length
  push(Buffer.from(crossReference(size, places), 'latin1'))
  const trailer = context.obj({ Size: size, Root: root, Info: info, ID: [PDFHexString.of(id), PDFHexString.of(id)] })
  push(Buffer.from('trailer\n'))
  for (const chunk of chunksOf(trailer)) push(chunk)
  push(Buffer.from('\n'))
  const tail = Buffer.from(`startxref\n${start}\n%%EOF\n`)
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  push(Buffer.from(`${SEAL_WORDS}${hash.update(tail).digest('hex')}\n`))
  push(tail)
  const file = Buffer.concat(chunks, length)
  // Not a Buffer: pdf.js, for one, refuses those.
  return new Uint8Array(file.buffer, file.byteOffset, file.length)
}

const END = Buffer.from('\nendobj\n')
const STREAM = Buffer.from('\nstream\n')
const END_STREAM = Buffer.from('\nendstream')

function chunksOf(object: PDFObject): readonly Uint8Array[] {
  if (object instanceof PDFRawStream) {
    object.updateDict()
    return [...chunksOf(object.dict), STREAM, object.contents, END_STREAM]
  }
  const bytes = Buffer.alloc(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return [bytes]
}

/** A plain table; numbers that were handed out and not used are free. */
function crossReference(size: number, places: ReadonlyMap<number, number>): string {
  const lines = ['xref', `0 ${size}`]
  for (let number = 0; number < size; number += 1) {
    const at = places.get(number)
    lines.push(at === undefined ? '0000000000 65535 f ' : `${String(at).padStart(10, '0')} 00000 n `)
  }
  return `${lines.join('\n')}\n`
}
