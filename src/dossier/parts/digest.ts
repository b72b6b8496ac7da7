import { createHash } from 'node:crypto'
import type { Leaf } from '../import-pages.js'
import { contentsOf } from '../ink/ink.js'
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from '../pdf-lib.js'

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const DEEPEST = 6

/** What lies on a page: kind and place. A field is left out, because a dossier may be signed when it is bound. */
function annotationsOf(page: PDFDict): readonly string[] {
  const list = page.lookup(PDFName.of('Annots'))
  if (!(list instanceof PDFArray)) return []
  return list.asArray().flatMap((_, at) => {
    const note = list.lookup(at)
    if (!(note instanceof PDFDict)) return []
    const kind = String(note.lookup(PDFName.of('Subtype')))
    return kind === '/Widget' ? [] : [`${kind} ${note.lookup(PDFName.of('Rect')) ?? ''}\n`]
  })
}

/** Digests of what pages draw: their content, pictures and forms, size and turn. Each stream is read once. */
export class PageDigests {
  readonly #context: PDFContext
  readonly #streams = new Map<PDFRawStream, string>()

  constructor(context: PDFContext) {
    this.#context = context
  }

  /** Reads what a page draws before its stamp is on it. */
  look(leaf: Pick<Leaf, 'dict'>): void {
    for (const stream of contentsOf(leaf)) this.#data(stream)
    this.#drawn(leaf.dict.lookup(PDFName.of('Resources')), { update: () => undefined }, 0)
  }

  of(leaf: Pick<Leaf, 'dict'>): string {
    const hash = createHash('sha256')
    for (const key of ['MediaBox', 'CropBox', 'Rotate'])
      hash.update(`${key} ${leaf.dict.lookup(PDFName.of(key)) ?? ''}\n`)
    for (const stream of contentsOf({ dict: leaf.dict })) hash.update(this.#data(stream))
    this.#drawn(leaf.dict.lookup(PDFName.of('Resources')), hash, 0)
    for (const note of annotationsOf(leaf.dict)) hash.update(note)
    return hash.digest('hex')
  }

  #drawn(resources: PDFObject | undefined, hash: { update(data: string): unknown }, depth: number): void {
    const forms = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined
    if (!(forms instanceof PDFDict) || depth > DEEPEST) return
    for (const key of forms.keys().sort((a, b) => (a.asString() < b.asString() ? -1 : 1))) {
      const value = forms.get(key)
      const object = value instanceof PDFRef ? this.#context.lookup(value) : value
      if (!(object instanceof PDFRawStream)) continue
      hash.update(`${key.asString()} ${this.#data(object)}`)
      this.#drawn(object.dict.lookup(PDFName.of('Resources')), hash, depth + 1)
    }
  }

  #data(stream: PDFRawStream): string {
    const known = this.#streams.get(stream) ?? sha256(stream.contents)
    this.#streams.set(stream, known)
    return known
  }
}
