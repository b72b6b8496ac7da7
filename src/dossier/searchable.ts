import { embedOcrFont } from './ocr-font.js'
import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setCharacterSqueeze,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from './pdf-lib.js'

/** A word where a page shows it: parts (0–1) of the width and height of the page as seen, from its top left corner. */
export interface WordOnPage {
  readonly text: string
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly height: number
}

/** What the pages are taken from. A picture becomes a page of A4's longer side. */
export type Pictured =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'png' | 'jpeg'; readonly bytes: Uint8Array }

const A4_LONG_PT = 841.89

/**
 * A copy with invisible text over its pages, so that it can be searched and copied from. Pictures stay as they are.
 * Rejects for a PDF that pdf-lib cannot open (encrypted, damaged).
 * @param pages words of each page, in the order of the pages.
 */
export async function searchableCopy(source: Pictured, pages: readonly (readonly WordOnPage[])[]): Promise<Uint8Array> {
  const pdf = await openOrWrap(source)
  const font = await embedOcrFont(pdf)
  for (const [index, page] of pdf.getPages().entries()) writeWords(page, pages[index] ?? [], font)
  return pdf.save()
}

async function openOrWrap({ kind, bytes }: Pictured): Promise<PDFDocument> {
  if (kind === 'pdf') {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    // A copy is not what was signed: it must not claim so. The looks of the signatures stay.
    pdf.catalog.delete(PDFName.of('AcroForm'))
    pdf.catalog.delete(PDFName.of('Perms'))
    return pdf
  }
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const picture = kind === 'png' ? await pdf.embedPng(bytes) : await pdf.embedJpg(bytes)
  const scale = A4_LONG_PT / Math.max(picture.width, picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  pdf.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  return pdf
}

function writeWords(page: PDFPage, words: readonly WordOnPage[], font: PDFFont): void {
  if (words.length === 0) return
  const place = placeOn(page)
  const key = page.node.newFontDictionary('CongvanOcr', font.ref)
  page.pushOperators(pushGraphicsState(), beginText(), setTextRenderingMode(TextRenderingMode.Invisible))
  for (const word of words) {
    const text = printable(word.text, font)
    const [x, y] = place(...word.from)
    const [endX, endY] = place(...word.to)
    const length = Math.hypot(endX - x, endY - y)
    const size = Math.max(1, word.height * seenHeight(page))
    const natural = font.widthOfTextAtSize(text, size)
    if (text === '' || length < 0.5 || natural === 0) continue
    const [cos, sin] = [(endX - x) / length, (endY - y) / length]
    page.pushOperators(
      setFontAndSize(key, size),
      setCharacterSqueeze((length / natural) * 100),
      setTextMatrix(cos, sin, -sin, cos, x, y),
      showText(font.encodeText(`${text} `)),
    )
  }
  page.pushOperators(endText(), popGraphicsState())
}

/** Letters the font does not have are left out: the picture still shows them. */
function printable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet())
  return [...text].filter((sign) => known.has(sign.codePointAt(0) ?? 0)).join('')
}

const turnOf = (page: PDFPage) => ((page.getRotation().angle % 360) + 360) % 360

function seenHeight(page: PDFPage): number {
  const { width, height } = page.getCropBox()
  return turnOf(page) % 180 === 0 ? height : width
}

/** From a place on the page as it is seen to the coordinates of its content, which may be turned. */
function placeOn(page: PDFPage): (right: number, down: number) => readonly [number, number] {
  const { x, y, width, height } = page.getCropBox()
  switch (turnOf(page)) {
    case 90:
      return (right, down) => [x + down * width, y + right * height]
    case 180:
      return (right, down) => [x + (1 - right) * width, y + down * height]
    case 270:
      return (right, down) => [x + (1 - down) * width, y + (1 - right) * height]
    default:
      return (right, down) => [x + right * width, y + (1 - down) * height]
  }
}
