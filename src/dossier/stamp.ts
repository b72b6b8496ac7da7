import { degrees, type PDFFont, type PDFPage } from 'pdf-lib'

const POINTS_PER_MM = 72 / 25.4
const SIZE_PT = 8
/** Baseline over the lower edge: inside the bottom margin of 20 mm, above what printers cut off (5 mm). */
const BASELINE_MM = 7
const SIDE_MM = 20

/** Prints `text` at the foot of a page as it is seen, whatever its rotation; the title gives way when it is too long. */
export function stampPage(page: PDFPage, title: string, pageWords: string, font: PDFFont): void {
  const box = page.getCropBox()
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const upright = turn % 180 === 0
  const seenWidth = upright ? box.width : box.height
  const text = fitted(title, pageWords, font, seenWidth - 2 * SIDE_MM * POINTS_PER_MM)
  const along = (seenWidth - font.widthOfTextAtSize(text, SIZE_PT)) / 2
  const up = BASELINE_MM * POINTS_PER_MM
  const [x, y] = {
    0: [along, up],
    90: [box.width - up, along],
    180: [box.width - along, box.height - up],
    270: [up, box.height - along],
  }[turn] ?? [along, up]
  page.drawText(text, { x: box.x + (x ?? 0), y: box.y + (y ?? 0), size: SIZE_PT, font, rotate: degrees(turn) })
}

function fitted(title: string, pageWords: string, font: PDFFont, room: number): string {
  const line = (words: string) => `Hồ sơ ${words} – ${pageWords}`
  if (font.widthOfTextAtSize(line(title), SIZE_PT) <= room) return line(title)
  const words = title.split(' ')
  while (words.length > 1) {
    words.pop()
    const shorter = line(`${words.join(' ')}…`)
    if (font.widthOfTextAtSize(shorter, SIZE_PT) <= room) return shorter
  }
  return pageWords
}
