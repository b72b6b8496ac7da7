import { createHash } from 'node:crypto'
import { type PDFContext, PDFHexString, type PDFObject, PDFRawStream, type PDFRef } from './pdf-lib.js'

/** Opens the line with the digest of everything else in the file; it stands last but the trailer's address. */
export const SEAL_WORDS = '%congvan-seal-sha256:'
const HEADER = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])])

/**
 * The file from its objects, in pieces to be written one behind the other: the data of streams are views of the papers'
 * own bytes, so that a dossier of scans is never copied in memory. The last comment carries the SHA-256 of all other bytes.
 * @param id what the file is called by; same dossier, same name.
 */
export function writeFile(context: PDFContext, root: PDFRef, info: PDFRef, id: string): readonly Uint8Array[] {
  const pieces = new Pieces()
  pieces.push(HEADER)
  const objects = context.enumerateIndirectObjects()
  const size = objects.reduce((most, [{ objectNumber }]) => Math.max(most, objectNumber), 0) + 1
  const places = new Float64Array(size)
  for (const [{ objectNumber }, object] of objects) {
    places[objectNumber] = pieces.length
    pieces.write(`${objectNumber} 0 obj\n`)
    putObject(pieces, object)
    pieces.write('\nendobj\n')
  }
  const start = pieces.length
  pieces.write(crossReference(places))
  pieces.write('trailer\n')
  putObject(pieces, context.obj({ Size: size, Root: root, Info: info, ID: [PDFHexString.of(id), PDFHexString.of(id)] }))
  pieces.write('\n')
  const tail = Buffer.from(`startxref\n${start}\n%%EOF\n`)
  const body = pieces.all()
  const hash = createHash('sha256')
  for (const piece of body) hash.update(piece)
  return [...body, Buffer.from(`${SEAL_WORDS}${hash.update(tail).digest('hex')}\n`), tail]
}

/** The pieces as one file. Not a Buffer: pdf.js, for one, refuses those. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const file = Buffer.concat(pieces)
  return new Uint8Array(file.buffer, file.byteOffset, file.length)
}

const SLAB = 256 * 1024
/** From here on data is pointed to; below, copying costs less than one piece more. */
const LARGE = 8 * 1024

/** Bytes in order: short ones gathered, long ones as they lie. */
class Pieces {
  length = 0
  readonly #done: Uint8Array[] = []
  #slab = Buffer.allocUnsafe(SLAB)
  #from = 0
  #at = 0

  /** Room for `size` bytes in one piece; the caller fills it at once. */
  room(size: number): readonly [slab: Buffer, at: number] {
    if (this.#at + size > this.#slab.length) {
      this.#cut()
      this.#slab = Buffer.allocUnsafe(Math.max(SLAB, size))
      this.#from = 0
      this.#at = 0
    }
    const at = this.#at
    this.#at += size
    this.length += size
    return [this.#slab, at]
  }

  write(latin1: string): void {
    const [slab, at] = this.room(latin1.length)
    slab.write(latin1, at, 'latin1')
  }

  push(bytes: Uint8Array): void {
    if (bytes.length < LARGE) {
      const [slab, at] = this.room(bytes.length)
      slab.set(bytes, at)
      return
    }
    this.#cut()
    this.#done.push(bytes)
    this.length += bytes.length
  }

  all(): readonly Uint8Array[] {
    this.#cut()
    return this.#done
  }

  #cut(): void {
    if (this.#at > this.#from) this.#done.push(this.#slab.subarray(this.#from, this.#at))
    this.#from = this.#at
  }
}

function putObject(pieces: Pieces, object: PDFObject): void {
  if (object instanceof PDFRawStream) {
    object.updateDict()
    putObject(pieces, object.dict)
    pieces.write('\nstream\n')
    pieces.push(object.contents)
    pieces.write('\nendstream')
    return
  }
  const [slab, at] = pieces.room(object.sizeInBytes())
  object.copyBytesInto(slab, at)
}

/** A plain table; numbers that were handed out and not used are free. */
function crossReference(places: Float64Array): string {
  const lines = ['xref', `0 ${places.length}`]
  for (const at of places) {
    lines.push(at === 0 ? '0000000000 65535 f ' : `${String(at).padStart(10, '0')} 00000 n `)
  }
  return `${lines.join('\n')}\n`
}
