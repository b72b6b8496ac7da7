import { figure, ownResources, rectOf, transformed } from './annotations.js'
import { freeSlot, MM, nearEdge, type Slot, seenSize } from './free-space.js'
import type { Leaf } from './import-pages.js'
import { type Ink, InkScanner } from './ink/ink.js'
import { PDFArray, type PDFContext, PDFDict, PDFName, PDFRawStream, PDFRef } from './pdf-lib.js'
import type { StampFont } from './stamp-font.js'

const SIZE_PT = 8
/** Over and under the baseline: Vietnamese capitals carry two marks. */
const UP = 0.95 * SIZE_PT
const DOWN = -0.25 * SIZE_PT
const SIDE_MM = 20
/** The strip at the foot that a page without free space is drawn smaller for. */
const STRIP = 10 * MM
const FONT_NAME = 'CongvanStamp'
/** What stamps say beside the title of the dossier. */
export const STAMP_LETTERS = 'Hồ sơ … – Trang Tờ / 0123456789'

/** What a page is stamped with: the title gives way when it is too long, the count never. */
export interface StampWords {
  readonly title: string
  readonly count: string
}

/** Prints running stamps where pages have no ink; a page that has ink everywhere is drawn a little smaller. */
export class Stamper {
  readonly #context: PDFContext
  readonly #font: StampFont
  readonly #scanner = new InkScanner()
  readonly #seen = new Map<Leaf, Ink>()
  readonly #shared = new Map<string, PDFRef>()
  readonly #titles = new Map<string, string>()
  /** Pages that were drawn smaller. */
  readonly shrunk = new Set<Leaf>()
  /** Pages that paint in CMYK. */
  readonly cmyk = new Set<Leaf>()

  constructor(context: PDFContext, font: StampFont) {
    this.#context = context
    this.#font = font
  }

  /** Finds the ink of a page before its stamp is known. */
  look(leaf: Leaf): void {
    this.#seen.set(leaf, this.#scanner.page(leaf, nearEdge(leaf)))
  }

  stamp(leaf: Leaf, words: StampWords): void {
    const ink = this.#seen.get(leaf) ?? this.#scanner.page(leaf, nearEdge(leaf))
    if (ink.cmyk) this.cmyk.add(leaf)
    const [width] = seenSize(leaf)
    const text = this.#fitted(words, width - 2 * SIDE_MM * MM)
    const length = this.#width(text)
    const free = ink.unsure ? null : freeSlot(leaf, ink.boxes, { width: length, up: UP, down: DOWN })
    const slot = free ?? { x: Math.max(0, (width - length) / 2), y: 3.5 * MM }
    const before = [Array.from({ length: ink.under + 1 }, () => 'q').join(' ')]
    if (!free) {
      before.push(this.#smaller(leaf))
      this.shrunk.add(leaf)
    }
    // What the content leaves open is closed, or the stamp would be drawn in its state.
    const after = [
      ...Array.from({ length: ink.open }, () => 'Q'),
      leaf.overlay.trimEnd(),
      'Q',
      this.#line(leaf, slot, text),
    ]
    const middle = contentRefs(leaf)
    const end = this.#context.register(this.#stream(after.filter((part) => part !== '').join('\n')))
    leaf.dict.set(PDFName.of('Contents'), this.#context.obj([this.#common(before.join('\n')), ...middle, end]))
    ownResources(leaf, 'Font').set(PDFName.of(FONT_NAME), this.#font.ref)
  }

  /** Draws the page above a strip at its foot as it is seen, keeping its shape; links on it move along. */
  #smaller(leaf: Leaf): string {
    const [width, height] = seenSize(leaf)
    const strip = Math.min(STRIP, height / 4)
    const s = 1 - strip / height
    const side = (width * (1 - s)) / 2
    // Where the seen lower left corner and the strip lie in page space.
    const [dx, dy] = { 0: [side, strip], 90: [0, side], 180: [side, 0], 270: [strip, side] }[leaf.turn] ?? [side, strip]
    const { x, y } = leaf.box
    const matrix = [s, 0, 0, s, x * (1 - s) + (dx ?? 0), y * (1 - s) + (dy ?? 0)]
    moveLinks(leaf, matrix)
    return `${matrix.map(figure).join(' ')} cm`
  }

  #line({ box, turn }: Leaf, { x, y }: Slot, text: string): string {
    const [ox, oy] = {
      0: [x, y],
      90: [box.width - y, x],
      180: [box.width - x, box.height - y],
      270: [y, box.height - x],
    }[turn] ?? [x, y]
    const [a, b] = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] }[turn] ?? [1, 0]
    const matrix = [a, b, -(b ?? 0), a, box.x + (ox ?? 0), box.y + (oy ?? 0)].map((n) => figure(n ?? 0)).join(' ')
    return `q 0 g BT /${FONT_NAME} ${SIZE_PT} Tf ${matrix} Tm <${this.#encoded(text)}> Tj ET Q`
  }

  #encoded(text: string): string {
    return Array.from(text, (letter) => this.#font.glyph(letter).hex).join('')
  }

  #width(text: string): number {
    let width = 0
    for (const letter of text) width += this.#font.glyph(letter).em * SIZE_PT
    return width
  }

  #fitted({ title, count }: StampWords, room: number): string {
    const key = `${title}\n${Math.round(room)}\n${count.length}`
    const known = this.#titles.get(key)
    if (known !== undefined) return known + count
    // A count of the same length with the widest digits.
    const widest = count.replace(/\d/gu, '8')
    const fits = (words: string) => this.#width(words + widest) <= room
    let line = `Hồ sơ ${title} – `
    for (const words = title.split(' '); !fits(line) && words.length > 0; ) {
      words.pop()
      line = words.length > 0 ? `Hồ sơ ${words.join(' ')}… – ` : ''
    }
    this.#titles.set(key, line)
    return line + count
  }

  #common(operators: string): PDFRef {
    const known = this.#shared.get(operators) ?? this.#context.register(this.#stream(operators))
    this.#shared.set(operators, known)
    return known
  }

  #stream(operators: string): PDFRawStream {
    const bytes = Buffer.from(`${operators}\n`, 'latin1')
    return PDFRawStream.of(this.#context.obj({ Length: bytes.length }), bytes)
  }
}

function contentRefs(leaf: Leaf): readonly PDFRef[] {
  const contents = leaf.dict.get(PDFName.of('Contents'))
  const inner = contents instanceof PDFRef ? leaf.dict.context.lookup(contents) : contents
  if (inner instanceof PDFArray) return inner.asArray().filter((item) => item instanceof PDFRef)
  return contents instanceof PDFRef && inner instanceof PDFRawStream ? [contents] : []
}

function moveLinks(leaf: Leaf, matrix: readonly number[]): void {
  const links = leaf.dict.lookup(PDFName.of('Annots'))
  if (!(links instanceof PDFArray)) return
  for (const item of links.asArray()) {
    const link = item instanceof PDFRef ? leaf.dict.context.lookup(item) : item
    const rect = link instanceof PDFDict ? rectOf(link.lookup(PDFName.of('Rect'))) : null
    if (link instanceof PDFDict && rect)
      link.set(PDFName.of('Rect'), leaf.dict.context.obj([...transformed(rect, matrix)]))
  }
}
