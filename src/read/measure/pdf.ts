import { Trouble } from '../../model/errors.js'
import type { MeasuredLine, MeasuredPage, MeasuredPaper, MeasuredRule } from '../../model/measured.js'
import { PdfStopped, withPdf } from '../pdf/engine.js'
import { IDENTITY } from '../pdf/matrix.js'
import { drawOn } from '../pdf/page.js'
import type { PageItems, PageSteps } from '../pdf/steps.js'
import { damaged, locked, tooSlow } from '../pdf/troubles.js'

const MM = 25.4 / 72
const LIMIT_MS = 60_000
const MOST_PAGES = 200
/** Items on baselines nearer than this stand on one line; a gap wider than this parts two columns. */
const [SAME_LINE_MM, COLUMN_GAP_MM] = [0.4, 6]

/** Names that scanners and printers give: they say nothing of the type. */
const NAMELESS = /^(?:[A-Z]{6}\+)?(?:CIDFont\+)?[A-Za-z]{0,4}\d{1,4}$/u

interface Placed {
  readonly text: string
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly sizePt: number
  readonly font: string
}

/** Level strokes and thin bars of a page. */
function rulesOf(steps: PageSteps, number: number, height: number): readonly MeasuredRule[] {
  const rules: MeasuredRule[] = []
  for (const { x0, y0, x1, y1 } of drawOn(steps, IDENTITY).boxes) {
    if (y1 - y0 < 2 && x1 - x0 > 5)
      rules.push({ page: number, xMm: x0 * MM, yMm: (height - y1) * MM, widthMm: (x1 - x0) * MM })
  }
  return rules
}

const placedItems = ({ items }: PageItems, height: number): readonly Placed[] =>
  items.map(({ text, x, y, width, size, font }) => ({
    text,
    xMm: x * MM,
    yMm: (height - y) * MM,
    widthMm: width * MM,
    sizePt: size,
    font,
  }))

/** Items on one baseline, left to right, parted where columns are. */
function rowsOf(items: readonly Placed[]): readonly (readonly Placed[])[] {
  const rows: Placed[][] = []
  for (const item of [...items].sort((a, b) => a.yMm - b.yMm || a.xMm - b.xMm)) {
    const row = rows.findLast((one) => Math.abs((one[0]?.yMm ?? 0) - item.yMm) < SAME_LINE_MM)
    if (row) row.push(item)
    else rows.push([item])
  }
  return rows.flatMap((row) => {
    const pieces: Placed[][] = []
    for (const item of row.sort((a, b) => a.xMm - b.xMm)) {
      const last = pieces.at(-1)?.at(-1)
      if (last === undefined || item.xMm - (last.xMm + last.widthMm) > COLUMN_GAP_MM) pieces.push([item])
      else pieces.at(-1)?.push(item)
    }
    return pieces
  })
}

function lineOf(items: readonly Placed[], page: number, number: number, widthMm: number): MeasuredLine {
  const [first] = items
  const words = items.reduce((text, item, index) => {
    const before = items[index - 1]
    const apart = before !== undefined && item.xMm - (before.xMm + before.widthMm) > 0.3
    return text + (apart && !text.endsWith(' ') && !item.text.startsWith(' ') ? ' ' : '') + item.text
  }, '')
  const xMm = first?.xMm ?? 0
  const last = items.at(-1)
  const right = last === undefined ? xMm : last.xMm + last.widthMm
  const heaviest = [...items].sort((a, b) => b.widthMm - a.widthMm)[0]
  const font = heaviest?.font ?? ''
  const named = font !== '' && !NAMELESS.test(font)
  return {
    text: words.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    place: `trang ${page}, dòng ${number}`,
    page,
    column: right < widthMm / 2 + 8 ? 'left' : xMm > widthMm / 2 - 20 ? 'right' : null,
    sizePt: Math.round((heaviest?.sizePt ?? 0) * 10) / 10,
    bold: named ? /bold/iu.test(font) : null,
    italic: named ? /ital|obli/iu.test(font) : null,
    underline: null,
    font: named ? font.replace(/^[A-Z]{6}\+/u, '') : null,
    align: null,
    indentMm: null,
    linePt: null,
    inTable: false,
    at: { xMm, yMm: first?.yMm ?? 0, widthMm: right - xMm },
  }
}

/** Measures a PDF: every line with its place and type, every level stroke. Throws Trouble as the PDF reader does. */
export async function measurePdf(bytes: Uint8Array, file: string): Promise<MeasuredPaper> {
  try {
    return await withPdf(bytes, LIMIT_MS, async (pdf) => {
      const pages: MeasuredPage[] = []
      const lines: MeasuredLine[] = []
      const rules: MeasuredRule[] = []
      for (let number = 1; number <= Math.min(pdf.count, MOST_PAGES); number++) {
        // The fonts of a page are known, and give bold and italic, only after its drawing was read.
        const steps = await pdf.page(number, LIMIT_MS)
        const content = await pdf.items(number)
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = content.box
        const [width, height] = [x1 - x0, y1 - y0]
        rules.push(...rulesOf(steps, number, height))
        const rows = rowsOf(placedItems(content, height))
        lines.push(...rows.map((row, index) => lineOf(row, number, index + 1, width * MM)))
        pages.push({ widthMm: width * MM, heightMm: height * MM, marginsMm: null })
      }
      return { file, format: 'pdf' as const, pages, lines, rules }
    })
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    if (cause instanceof PdfStopped) throw tooSlow(file)
    throw cause instanceof Error && cause.name === 'PasswordException' ? locked(file) : damaged(file)
  }
}
