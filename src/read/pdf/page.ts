import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfLibrary } from './engine.js'
import type { PageInk, Word } from './ink.js'
import { IDENTITY, type Matrix, matrixOf, times } from './matrix.js'
import { Pen, type PenFont } from './pen.js'

/** What stands over the page and is known by more than its drawing. */
export interface PageExtras {
  /** Ids of annotations that show a digital signature. */
  readonly signatures: ReadonlySet<string>
  /** Sticky notes: read by nobody on paper. */
  readonly comments: number
}

export interface ReadPage {
  readonly ink: PageInk
  readonly extras: PageExtras
}

/** Layers that are switched off are not read. */
export type IsVisible = (group: unknown) => boolean

/** A page of a wide table has some 3 000. */
const MOST_WORDS = 20_000

/** Words and rules of one page: its own text, forms drawn into it, and what annotations show. */
export async function readPage(page: PDFPageProxy, pdfjs: PdfLibrary, isVisible: IsVisible): Promise<ReadPage> {
  const [steps, annotations] = await Promise.all([page.getOperatorList(), page.getAnnotations()])
  const view = page.getViewport({ scale: 1 })
  const fonts = fontsOf(page)
  let pen = draw(steps, pdfjs, matrixOf(view.transform) ?? IDENTITY, fonts, isVisible)
  let [width, height] = [view.width, view.height]
  const letters = pen.words.reduce((sum, word) => sum + word.text.length, 0)
  if (pen.turnedLetters > 200 && pen.turnedLetters > 2 * letters) {
    // A wide table drawn sideways on an upright page: read it as it is held in the hand.
    const turned = [1, -1].map((side) => {
      const base = times(
        side === 1 ? [0, 1, -1, 0, height, 0] : [0, -1, 1, 0, 0, width],
        matrixOf(view.transform) ?? IDENTITY,
      )
      return draw(steps, pdfjs, base, fonts, isVisible)
    })
    turned.sort((a, b) => a.turnedLetters - b.turnedLetters)
    pen = turned[0] ?? pen
    ;[width, height] = [height, width]
  }
  if (pen.words.length > MOST_WORDS) throw new Error(`${pen.words.length} words on page ${page.pageNumber}`)
  const extras = readAnnotations(annotations, pen.words, matrixOf(view.transform) ?? IDENTITY)
  return {
    ink: {
      page: page.pageNumber,
      width,
      height,
      words: [...pen.words, ...extras.words],
      rules: pen.rules,
      turnedLetters: pen.turnedLetters,
    },
    extras,
  }
}

interface Steps {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
type FontOf = (id: string) => PenFont | null

function draw(steps: Steps, { OPS }: PdfLibrary, base: Matrix, fontOf: FontOf, isVisible: IsVisible): Pen {
  const pen = new Pen(base)
  const marks: ('artifact' | 'hidden' | null)[] = []
  let hidden = 0
  for (const [at, step] of steps.fnArray.entries()) {
    const raw = steps.argsArray[at]
    const args: readonly unknown[] = Array.isArray(raw) ? raw : []
    const num = (index: number) => (typeof args[index] === 'number' ? args[index] : 0)
    switch (step) {
      case OPS.save:
      case OPS.beginGroup:
        pen.save()
        break
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        pen.restore()
        break
      case OPS.transform: {
        const matrix = matrixOf(args)
        if (matrix) pen.transform(matrix)
        break
      }
      case OPS.paintFormXObjectBegin:
        pen.form(args[0])
        break
      case OPS.beginAnnotation:
        pen.beginAnnotation(
          String(args[0]),
          [matrixOf(args[2]), matrixOf(args[3])].filter((matrix) => matrix !== null),
        )
        break
      case OPS.endAnnotation:
        pen.endAnnotation()
        break
      case OPS.beginText:
        pen.beginText()
        break
      case OPS.setFont:
        pen.setFont(fontOf(String(args[0])), num(1))
        break
      case OPS.setGState:
        for (const [key, value] of pairs(args[0])) {
          if (key === 'Font' && Array.isArray(value)) pen.setFont(fontOf(String(value[0])), Number(value[1]) || 0)
        }
        break
      case OPS.setCharSpacing:
        pen.set('charSpacing', num(0))
        break
      case OPS.setWordSpacing:
        pen.set('wordSpacing', num(0))
        break
      case OPS.setHScale:
        pen.setStretch(num(0))
        break
      case OPS.setLeading:
        pen.set('leading', num(0))
        break
      case OPS.setTextRise:
        pen.set('rise', num(0))
        break
      case OPS.setTextMatrix: {
        const matrix = matrixOf(args[0]) ?? matrixOf(args)
        if (matrix) pen.setTextMatrix(matrix)
        break
      }
      case OPS.moveText:
        pen.moveLine(num(0), num(1))
        break
      case OPS.setLeadingMoveText:
        pen.set('leading', -num(1))
        pen.moveLine(num(0), num(1))
        break
      case OPS.nextLine:
        pen.nextLine()
        break
      case OPS.showText:
        if (hidden === 0 && Array.isArray(args[0])) pen.show(args[0])
        break
      case OPS.constructPath:
        if (hidden === 0 && args[0] !== OPS.endPath) drawPath(pen, args[1])
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps: {
        const mark = args[0] === 'Artifact' ? 'artifact' : args[0] === 'OC' && !isVisible(args[1]) ? 'hidden' : null
        if (mark === 'artifact') pen.artifacts++
        if (mark === 'hidden') hidden++
        marks.push(mark)
        break
      }
      case OPS.endMarkedContent: {
        const mark = marks.pop()
        if (mark === 'artifact') pen.artifacts--
        if (mark === 'hidden') hidden--
        break
      }
    }
  }
  pen.close()
  return pen
}

function drawPath(pen: Pen, data: unknown): void {
  const path = Array.isArray(data) ? data[0] : null
  if (path instanceof Float32Array) pen.path(path)
}

function pairs(value: unknown): readonly (readonly [unknown, unknown])[] {
  return Array.isArray(value)
    ? value.filter((pair): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2)
    : []
}

/** Fonts of the page; bold and italic by the font's own word or by its name. */
function fontsOf(page: PDFPageProxy): FontOf {
  const known = new Map<string, PenFont | null>()
  return (id) => {
    const met = known.get(id)
    if (met !== undefined) return met
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    const made = penFont(font)
    known.set(id, made)
    return made
  }
}

function penFont(font: unknown): PenFont | null {
  if (typeof font !== 'object' || font === null) return null
  const of = (key: string): unknown => Reflect.get(font, key)
  const name = String(of('name') ?? '')
  const matrix = matrixOf(of('fontMatrix'))
  return {
    bold: of('bold') === true || of('black') === true || /bold|black|heavy/iu.test(name),
    italic: of('italic') === true || /italic|oblique/iu.test(name),
    vertical: of('vertical') === true,
    unit: (of('isType3Font') === true ? matrix?.[0] : undefined) ?? 0.001,
  }
}

/** Texts that annotations hold but do not draw (a field or free text without an appearance) stand in their rectangle. */
function readAnnotations(
  annotations: readonly unknown[],
  drawn: readonly Word[],
  base: Matrix,
): PageExtras & { readonly words: readonly Word[] } {
  const signatures = new Set<string>()
  const words: Word[] = []
  let comments = 0
  for (const annotation of annotations) {
    if (typeof annotation !== 'object' || annotation === null) continue
    const of = (key: string): unknown => Reflect.get(annotation, key)
    const id = String(of('id'))
    const subtype = of('subtype')
    if (of('fieldType') === 'Sig') signatures.add(id)
    const contents = of('contentsObj')
    const content = typeof contents === 'object' && contents !== null ? String(Reflect.get(contents, 'str') ?? '') : ''
    if ((subtype === 'Text' || subtype === 'Popup') && content.trim() !== '') comments++
    const value = subtype === 'FreeText' ? content : of('fieldType') === 'Tx' ? of('fieldValue') : ''
    if (typeof value !== 'string' || value.trim() === '' || of('hidden') === true) continue
    if (drawn.some((word) => word.annotation === id)) continue
    words.push(...placed(value, of('rect'), id, base))
  }
  return { signatures, comments, words }
}

function placed(value: string, rect: unknown, annotation: string, base: Matrix): readonly Word[] {
  if (!Array.isArray(rect) || rect.length < 4) return []
  const [left = 0, bottom = 0, , top = 0] = rect.map(Number)
  const lines = value.split(/\r\n?|\n/u).slice(0, 100)
  const pitch = Math.max((top - bottom) / lines.length, 1)
  const size = Math.min(pitch * 0.75, 14)
  return lines.flatMap((line, row) => {
    const y = top - row * pitch - pitch / 2 - size * 0.3
    const [x, level] = [base[0] * left + base[2] * y + base[4], base[1] * left + base[3] * y + base[5]]
    const text = line.trim()
    if (text === '') return []
    const plain = { bold: false, italic: false, spaceBefore: true, spaceAfter: true, artifact: false }
    return [{ ...plain, text, x0: x, x1: x + text.length * size * 0.5, y: level, size, annotation }]
  })
}
