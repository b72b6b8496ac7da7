import { numbersOf, rectOf, transformed } from '../annotations.js'
import type { Leaf, Rect } from '../import-pages.js'
import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from '../pdf-lib.js'
import { decoded } from './decoded.js'
import { Lexer, type Operand } from './lexer.js'
import { meet, times, UNIT } from './matrix.js'
import { Pen, Run, START, type State } from './pen.js'
import { type FontWidths, UNKNOWN_FONT, widthsOf } from './widths.js'

/** What a page shows and where, seen in its own plane. */
export interface Ink {
  /** Words, pictures, lines: upright rectangles around each. White fills are no ink. */
  readonly boxes: readonly Rect[]
  /** Not all of the content could be read: nothing is known to be free. */
  readonly unsure: boolean
  readonly cmyk: boolean
  /** How many states the content leaves open at its end, and how many more it closes than it opened. */
  readonly open: number
  readonly under: number
}

/** Forms inside forms. */
const DEEPEST = 8
/** A page that paints more often is a drawing; its band is taken as full. */
const MOST_OPERATORS = 3_000_000

/** Reads where pages have ink. One scanner for a dossier: fonts are measured once. */
export class InkScanner {
  readonly #fonts = new Map<PDFObject, FontWidths>()

  /** @param matters tells which rectangles the asker wants; the rest is not kept. */
  page(leaf: Leaf, matters: (rect: Rect) => boolean): Ink {
    const run = new Run(matters)
    const parts = contentsOf(leaf).map((stream) => decoded(stream))
    if (parts.includes(undefined)) run.unsure = true
    const bytes = Buffer.concat(parts.flatMap((part) => (part ? [part, NEWLINE] : [])))
    const { open, under } = this.#content(bytes, leaf.dict.lookup(PDFName.of('Resources')), START, run, 0)
    for (const rect of leaf.overlaid) run.paint(rect, null)
    return { boxes: run.boxes, unsure: run.unsure, cmyk: run.cmyk, open, under }
  }

  #content(bytes: Uint8Array, resources: PDFObject | undefined, start: State, run: Run, depth: number) {
    const lexer = new Lexer(bytes)
    const pen = new Pen(start, run)
    for (let operator = lexer.next(); operator !== undefined; operator = lexer.next()) {
      run.operators += 1
      if (run.operators > MOST_OPERATORS) {
        run.unsure = true
        break
      }
      if (operator === 'ID') {
        lexer.skipPicture()
        pen.picture()
      } else if (operator === 'Do') this.#external(nameOf(lexer.operands[0]), resources, pen, run, depth)
      else if (operator === 'Tf') pen.useFont(this.#font(nameOf(lexer.operands[0]), resources), lexer.operands[1])
      else {
        if (operator === 'k' || operator === 'K') run.cmyk = true
        pen.apply(operator, lexer.operands)
      }
    }
    return { open: pen.depth, under: pen.under }
  }

  #external(name: string, resources: PDFObject | undefined, pen: Pen, run: Run, depth: number): void {
    const object = entry(resources, 'XObject', name)
    if (!(object instanceof PDFRawStream)) return
    if (object.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) {
      pen.picture()
      return
    }
    const bytes = depth < DEEPEST ? decoded(object) : undefined
    if (!bytes) {
      run.unsure = true
      return
    }
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.dict.lookup(PDFName.of('Matrix')), UNIT)
    const matrix = times([a, b, c, d, e, f], pen.state.matrix)
    const bbox = rectOf(object.dict.lookup(PDFName.of('BBox')))
    const clip = bbox ? meet(transformed(bbox, matrix), pen.state.clip) : pen.state.clip
    if (clip && (clip[0] >= clip[2] || clip[1] >= clip[3])) return
    const inner = object.dict.lookup(PDFName.of('Resources')) ?? resources
    this.#content(bytes, inner, { ...pen.state, matrix, clip }, run, depth + 1)
  }

  #font(name: string, resources: PDFObject | undefined): FontWidths {
    const font = entry(resources, 'Font', name)
    if (!font) return UNKNOWN_FONT
    const known = this.#fonts.get(font)
    if (known) return known
    const widths = widthsOf(font)
    this.#fonts.set(font, widths)
    return widths
  }
}

const NEWLINE = Buffer.from('\n')

/** The content streams of a page in order. */
export function contentsOf(leaf: Pick<Leaf, 'dict'>): readonly PDFRawStream[] {
  const contents = leaf.dict.lookup(PDFName.of('Contents'))
  if (contents instanceof PDFRawStream) return [contents]
  if (!(contents instanceof PDFArray)) return []
  return contents.asArray().flatMap((item) => {
    const stream = item instanceof PDFRef ? leaf.dict.context.lookup(item) : item
    return stream instanceof PDFRawStream ? [stream] : []
  })
}

function nameOf(operand: Operand | undefined): string {
  return operand && typeof operand === 'object' && 'name' in operand ? operand.name : ''
}

function entry(resources: PDFObject | undefined, kind: string, name: string): PDFObject | undefined {
  const group = resources instanceof PDFDict ? resources.lookup(PDFName.of(kind)) : undefined
  return group instanceof PDFDict && name !== '' ? group.lookup(PDFName.of(name)) : undefined
}
