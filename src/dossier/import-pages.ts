import { LONGEST_PT, Unbindable } from './guard.js'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from './pdf-lib.js'

/** A stretch of the source file that stands unchanged in the dossier as the data of a stream. */
export interface SharedStretch {
  readonly start: number
  readonly length: number
  readonly ref: PDFRef
}

/** A page of the dossier: its dictionary, the part of the plane that is seen, and how it is turned. */
export interface Leaf {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly box: Box
  readonly turn: 0 | 90 | 180 | 270
  /** Operators that draw what was laid on the page (fields, stamps, marks), to be put behind its content. */
  overlay: string
  /** Where they draw, in page space. */
  readonly overlaid: Rect[]
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Rect = readonly [left: number, bottom: number, right: number, top: number]

/** Nesting no real file reaches; a hostile one would end the stack. */
const DEEPEST = 60
const STRUCTURE: readonly string[] = ['/Page', '/Pages', '/Catalog', '/StructTreeRoot']
const KEPT = ['Resources', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Group', 'UserUnit', 'Contents']
/** Left behind everywhere: trees of the old file, scripts, and what only its own programs read. */
const DROPPED: readonly string[] = ['/StructParents', '/StructParent', '/PieceInfo', '/AA', '/Metadata', '/Thumb']

/**
 * Copies pages into another file: what a page needs and nothing of the tree it hung in. Links between the pages stay
 * right, because all pages are known before the first is copied. pdf-lib's own copier follows such links into the old
 * page tree and brings every page along once more.
 */
export class PageImporter {
  readonly stretches: SharedStretch[] = []
  readonly #source: PDFDocument
  readonly #target: PDFContext
  readonly #file: Buffer | null
  readonly #known = new Map<PDFRef, PDFObject>()
  readonly #waiting: (readonly [from: PDFRef, to: PDFRef])[] = []

  readonly #look: (dict: PDFDict) => void

  /**
   * @param file the bytes `source` was loaded from, when stretches of it shall be told.
   * @param look is shown every dictionary of the source that is copied.
   */
  constructor(
    source: PDFDocument,
    target: PDFContext,
    file: Buffer | null = null,
    look: (dict: PDFDict) => void = () => undefined,
  ) {
    this.#look = look
    this.#source = source
    this.#target = target
    this.#file = file
  }

  pages(): readonly Leaf[] {
    const pages = this.#source.getPages()
    const refs = pages.map((page) => {
      const ref = this.#target.nextRef()
      this.#known.set(page.ref, ref)
      return ref
    })
    return pages.map((page, index) => this.#leaf(page, refs[index] ?? page.ref))
  }

  /** An object of the source with all it needs, as an object of the target. */
  copy(object: PDFObject, depth = 0): PDFObject {
    const copied = this.#clone(object, depth)
    this.#settle()
    return copied
  }

  #leaf(page: PDFPage, ref: PDFRef): Leaf {
    const dict = PDFDict.withContext(this.#target)
    dict.set(PDFName.of('Type'), PDFName.of('Page'))
    for (const name of KEPT) {
      const value = page.node.getInheritableAttribute(PDFName.of(name)) ?? page.node.get(PDFName.of(name))
      if (value) dict.set(PDFName.of(name), this.copy(value))
    }
    const turn = ((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4
    if (turn !== 0) dict.set(PDFName.of('Rotate'), PDFNumber.of(turn * 90))
    this.#target.assign(ref, dict)
    return {
      ref,
      dict,
      box: seenBox(page),
      turn: turn === 1 ? 90 : turn === 2 ? 180 : turn === 3 ? 270 : 0,
      overlay: '',
      overlaid: [],
    }
  }

  #settle(): void {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      const [from, to] = next
      const object = this.#source.context.lookup(from)
      const structure = object instanceof PDFDict && STRUCTURE.includes(String(object.get(PDFName.of('Type'))))
      const copied = object && !structure ? this.#clone(object, 0, to) : PDFNull
      this.#target.assign(to, copied)
    }
  }

  #clone(object: PDFObject, depth: number, as?: PDFRef): PDFObject {
    if (depth > DEEPEST) throw new Error('objects nested too deeply')
    if (object instanceof PDFRef) return this.#refer(object)
    if (object instanceof PDFRawStream) return this.#stream(object, depth, as)
    if (object instanceof PDFDict) return this.#dict(object, depth)
    if (object instanceof PDFArray) {
      const array = PDFArray.withContext(this.#target)
      for (let index = 0; index < object.size(); index += 1) array.push(this.#clone(object.get(index), depth + 1))
      return array
    }
    return object
  }

  #refer(ref: PDFRef): PDFObject {
    const known = this.#known.get(ref)
    if (known) return known
    const copy = this.#target.nextRef()
    this.#known.set(ref, copy)
    this.#waiting.push([ref, copy])
    return copy
  }

  #dict(dict: PDFDict, depth: number): PDFDict {
    this.#look(dict)
    const map = new Map<PDFName, PDFObject>()
    for (const [key, value] of dict.entries()) {
      if (!DROPPED.includes(key.asString()) && value !== PDFNull) map.set(key, this.#clone(value, depth + 1))
    }
    return PDFDict.fromMapWithContext(map, this.#target)
  }

  #stream(stream: PDFRawStream, depth: number, as: PDFRef | undefined): PDFRawStream {
    const dict = this.#dict(stream.dict, depth)
    const { contents } = stream
    dict.set(PDFName.of('Length'), PDFNumber.of(contents.length))
    const file = this.#file
    if (file && as && contents.buffer === file.buffer) {
      const start = contents.byteOffset - file.byteOffset
      if (start >= 0 && start + contents.length <= file.length) {
        this.stretches.push({ start, length: contents.length, ref: as })
      }
    }
    return PDFRawStream.of(dict, contents)
  }
}

/** What a viewer shows: the crop box, as far as there is paper. Throws for a page without a size. */
function seenBox(page: PDFPage): Leaf['box'] {
  const media = page.getMediaBox()
  const crop = page.getCropBox()
  const x = Math.max(media.x, crop.x)
  const y = Math.max(media.y, crop.y)
  const width = Math.min(media.x + media.width, crop.x + crop.width) - x
  const height = Math.min(media.y + media.height, crop.y + crop.height) - y
  if (Math.max(width, height, media.width, media.height) > LONGEST_PT)
    throw new Unbindable('tệp PDF có trang khổ quá lớn, không in được')
  if (width > 1 && height > 1) return { x, y, width, height }
  if (media.width > 1 && media.height > 1) return media
  throw new Error('a page without a size')
}
