import fc from 'fast-check'
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { DossierItem } from '../../src/dossier/index.js'
import { bind, open, PT_PER_MM, type Word } from './read-back.js'

// Many dossiers one after the other, some by programs of their own: slow where others work too.
type Box = readonly [left: number, bottom: number, right: number, top: number]

/** The rectangle around a word in page space, letters up and down included. */
function boxOf({ width, height, transform }: Word): Box {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform
  const size = Math.hypot(a, b)
  const [ux, uy] = [a / size, b / size]
  const corners = [0, width].flatMap((along) =>
    [-0.2 * height, 0.8 * height].map((up) => [x + ux * along - uy * up, y + uy * along + ux * up] as const),
  )
  const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const meet = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

async function pageOf(
  lines: readonly Line[],
  size: readonly [number, number] = [595.28, 841.89],
  turn = 0,
): Promise<DossierItem> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  const page = pdf.addPage([...size])
  for (const { text, x, y, size: pt } of lines) page.drawText(text, { x, y, size: pt, font })
  page.setRotation(degrees(turn))
  return { title: 'Van ban', file: 'van-ban.pdf', bytes: await pdf.save() }
}

/** The stamp of the third page and whatever words it meets. */
async function stampOf(item: DossierItem) {
  const { pdf, remarks } = await bind([item])
  const { words, document } = await open(pdf)
  const all = await words(3)
  const isStamp = ({ str }: Word) => /Trang 3\/\d+$/u.test(str)
  const stamp = all.find(isStamp)
  if (!stamp) throw new Error('no stamp')
  const hit = all.filter((word) => !isStamp(word) && meet(boxOf(word), boxOf(stamp)))
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (await document.getPage(3)).view
  return {
    stamp,
    box: boxOf(stamp),
    hit: hit.map(({ str }) => str),
    page: [x0, y0, x1, y1] as const,
    remarks,
    words: all,
  }
}

describe('the running stamp', () => {
  test('stands in the middle of the foot when that is free', async () => {
    const { box, page } = await stampOf(await pageOf([{ text: 'Noi dung', x: 90, y: 700, size: 14 }]))
    expect((box[0] + box[2]) / 2).toBeCloseTo(page[2] / 2, 0)
    expect(box[1]).toBeLessThan(10 * PT_PER_MM)
  })

  test('goes into a corner beside a page number at the foot', async () => {
    const { box, hit, remarks } = await stampOf(await pageOf([{ text: '12', x: 292, y: 21, size: 13 }]))
    expect([hit, remarks]).toEqual([[], []])
    expect(box[2] < 290 || box[0] > 308).toBe(true)
  })

  test('goes to the head when the whole foot is written on', async () => {
    const foot = [10, 22, 34, 46].map((y) => ({
      text: 'chu ky nhay va ghi chu o chan trang '.repeat(3),
      x: 20,
      y,
      size: 11,
    }))
    const { box, hit, remarks } = await stampOf(await pageOf(foot))
    expect([hit, remarks]).toEqual([[], []])
    expect(box[1]).toBeGreaterThan(700)
  })

  test('gets a strip of its own when a scan fills the page, and the clerk is told', async () => {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    const dot = await pdf.embedPng(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    )
    pdf.addPage([595.28, 841.89]).drawImage(dot, { x: 0, y: 0, width: 595.28, height: 841.89 })
    const { box, remarks } = await stampOf({ file: 'quet.pdf', bytes: await pdf.save() })
    expect(remarks).toEqual([{ file: 'quet.pdf', sentence: expect.stringMatching(/^1 trang kín mực/u) }])
    expect(box[3]).toBeLessThan(10 * PT_PER_MM)
  })

  test('takes no white page background for ink', async () => {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    const page = pdf.addPage([595.28, 841.89])
    page.drawRectangle({
      x: 0,
      y: 0,
      width: 595.28,
      height: 841.89,
      color: { type: 'RGB', red: 1, green: 1, blue: 1 } as never,
    })
    expect((await stampOf({ file: 'nen.pdf', bytes: await pdf.save() })).remarks).toEqual([])
  })

  test('is not drawn in a state the page leaves open', async () => {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    const page = pdf.addPage([595.28, 841.89])
    const { context } = pdf
    page.node.set(
      (await import('pdf-lib')).PDFName.of('Contents'),
      context.register(context.stream('q 2 0 0 2 100 100 cm q 0.5 0 0 0.5 0 0 cm Q Q Q 3 0 0 3 0 0 cm q q')),
    )
    const { stamp, box, page: seen } = await stampOf({ file: 'ho.pdf', bytes: await pdf.save() })
    expect(stamp.height).toBeCloseTo(8, 1)
    expect((box[0] + box[2]) / 2).toBeCloseTo(seen[2] / 2, 0)
  })

  test('touches no word and stays on the page, wherever words stand, whatever the size and turn of the page', async () => {
    const line = fc.record({
      text: fc.constantFrom('12', 'Luu: VT', 'So 12-CV/DU', 'chan trang dai hon mot chut '.repeat(2)),
      x: fc.integer({ min: 0, max: 560 }),
      y: fc.oneof(
        fc.integer({ min: 0, max: 70 }),
        fc.integer({ min: 770, max: 840 }),
        fc.integer({ min: 0, max: 840 }),
      ),
      size: fc.integer({ min: 6, max: 24 }),
    })
    const sizes = fc.constantFrom(
      [595.28, 841.89] as const,
      [841.89, 595.28] as const,
      [420, 595] as const,
      [842, 1191] as const,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 14 }),
        sizes,
        fc.constantFrom(0, 90, 180, 270),
        async (lines, size, turn) => {
          const { hit, box, page } = await stampOf(await pageOf(lines, size, turn))
          expect(hit).toEqual([])
          expect([box[0] >= page[0], box[1] >= page[1], box[2] <= page[2], box[3] <= page[3]]).toEqual([
            true,
            true,
            true,
            true,
          ])
        },
      ),
      { numRuns: 40, seed: 11 },
    )
  })
})
