import type { PageInk, Word } from './ink.js'
import { IDENTITY, type Matrix, matrixOf, times } from './matrix.js'
import { Pen, type PenFont } from './pen.js'
import { type AnnotationFacts, type FontFacts, type PageSteps, SPACE, STEP } from './steps.js'

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

/** A page of a wide table has some 3 000. */
const MOST_WORDS = 20_000

/** Words and rules of one page: its own text, forms drawn into it, and what annotations show. */
export function readPage(number: number, drawn: PageSteps): ReadPage {
  const base = matrixOf(drawn.view.transform) ?? IDENTITY
  let pen = drawOn(drawn, base)
  let { width, height } = drawn.view
  const letters = pen.words.reduce((sum, word) => sum + word.text.length, 0)
  if (pen.turnedLetters > 200 && pen.turnedLetters > 2 * letters) {
    // A wide table drawn sideways on an upright page: read it as it is held in the hand.
    const turned = [1, -1].map((side) =>
      drawOn(drawn, times(side === 1 ? [0, 1, -1, 0, height, 0] : [0, -1, 1, 0, 0, width], base)),
    )
    turned.sort((a, b) => a.turnedLetters - b.turnedLetters)
    pen = turned[0] ?? pen
    ;[width, height] = [height, width]
  }
  if (pen.words.length > MOST_WORDS) throw new Error(`${pen.words.length} words on page ${number}`)
  const extras = readAnnotations(drawn.annotations, pen.words, base)
  const words = [...pen.words, ...extras.words]
  return { ink: { page: number, width, height, words, rules: pen.rules, turnedLetters: pen.turnedLetters }, extras }
}

/** Draws a page with `base` as the way from its points to those wanted. */
export function drawOn({ steps, text, fonts: facts, ids }: PageSteps, base: Matrix): Pen {
  const pen = new Pen(base, text)
  const fonts = facts.map(penFont)
  let at = 0
  let letter = 0
  const next = () => steps[at++] ?? 0
  const matrix = (): Matrix => [next(), next(), next(), next(), next(), next()]
  while (at < steps.length) {
    switch (next()) {
      case STEP.save:
        pen.save()
        break
      case STEP.restore:
        pen.restore()
        break
      case STEP.transform:
        pen.transform(matrix())
        break
      case STEP.beginAnnotation:
        pen.beginAnnotation(ids[next()] ?? '', Array.from({ length: next() }, matrix))
        break
      case STEP.endAnnotation:
        pen.endAnnotation()
        break
      case STEP.beginText:
        pen.beginText()
        break
      case STEP.font:
        pen.setFont(fonts[next()] ?? null, next())
        break
      case STEP.charSpacing:
        pen.set('charSpacing', next())
        break
      case STEP.wordSpacing:
        pen.set('wordSpacing', next())
        break
      case STEP.leading:
        pen.set('leading', next())
        break
      case STEP.rise:
        pen.set('rise', next())
        break
      case STEP.stretch:
        pen.setStretch(next())
        break
      case STEP.textMatrix:
        pen.setTextMatrix(matrix())
        break
      case STEP.move:
        pen.moveLine(next(), next())
        break
      case STEP.nextLine:
        pen.nextLine()
        break
      case STEP.show:
        for (let left = next(); left > 0; left--) {
          const kind = next()
          if (kind < 0) pen.adjust(next())
          else {
            const to = letter + (kind % SPACE)
            pen.print(letter, to, next(), kind >= SPACE)
            letter = to
          }
        }
        break
      case STEP.path: {
        const length = next()
        pen.path(steps.subarray(at, at + length))
        at += length
        break
      }
      case STEP.beginArtifact:
        pen.artifacts++
        break
      case STEP.endArtifact:
        pen.artifacts--
        break
    }
  }
  pen.close()
  return pen
}

/** Bold and italic by the font's own word or by its name. */
function penFont({ name, bold, italic, vertical, unit }: FontFacts): PenFont {
  return {
    bold: bold || /bold|black|heavy/iu.test(name),
    italic: italic || /italic|oblique/iu.test(name),
    vertical,
    unit: unit ?? 0.001,
  }
}

/** Texts that annotations hold but do not draw (a field or free text without an appearance) stand in their rectangle. */
function readAnnotations(
  annotations: readonly AnnotationFacts[],
  drawn: readonly Word[],
  base: Matrix,
): PageExtras & { readonly words: readonly Word[] } {
  const signatures = new Set<string>()
  const words: Word[] = []
  let comments = 0
  for (const { id, subtype, fieldType, contents, value, hidden, rect } of annotations) {
    if (fieldType === 'Sig') signatures.add(id)
    if ((subtype === 'Text' || subtype === 'Popup') && contents.trim() !== '') comments++
    const shown = subtype === 'FreeText' ? contents : fieldType === 'Tx' ? value : ''
    if (shown.trim() === '' || hidden || drawn.some((word) => word.annotation === id)) continue
    words.push(...placed(shown, rect, id, base))
  }
  return { signatures, comments, words }
}

function placed(value: string, rect: readonly number[], annotation: string, base: Matrix): readonly Word[] {
  if (rect.length < 4) return []
  const [left = 0, bottom = 0, , top = 0] = rect
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
