import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../src/render/index.js'
import { hd05, hd36, PAPER_IDS, sampleDraft, template } from '../compose/fixtures.js'
import { readPages } from './pdf-positions.js'

// Working forms have no number and may lie across: `tests/check` holds them beside their form.
const cases = [hd05, hd36].flatMap((profile) => PAPER_IDS.map((id) => [id, profile] as const))

describe.each(cases)('%s as a page', (id, profile) => {
  test(`stands in the official form ${profile.id}`, async () => {
    const pages = await readPages(await renderPdf(sampleDraft(id, profile), profile))
    const [first] = pages
    if (first === undefined) throw new Error('no page')
    expect([Math.round(first.widthMm), Math.round(first.heightMm)]).toEqual([210, 297])

    const motto = first.items.filter(({ text }) => /ĐẢNG|CỘNG|SẢN|VIỆT|NAM/u.test(text) && text === text.toUpperCase())
    const line = motto.filter(({ xMm, yMm }) => xMm > 105 && yMm < 30)
    const left = Math.min(...line.map(({ xMm }) => xMm))
    const right = Math.max(...line.map(({ xMm, widthMm }) => xMm + widthMm))
    const rule = first.rules.find(({ xMm }) => xMm > 105)
    expect(Math.abs((rule?.widthMm ?? 0) - (right - left))).toBeLessThan(0.3)
    expect(line.every(({ sizePt }) => Math.abs(sizePt - 15) < 0.01)).toBe(true)

    for (const page of pages) {
      const portrait = page.widthMm < page.heightMm
      const [from, to] = portrait ? [30, 195] : [20, 297 - 15]
      for (const { text, xMm, widthMm } of page.items) {
        expect(xMm, text).toBeGreaterThan(from - 0.2)
        expect(xMm + widthMm, text).toBeLessThan(to + 0.2)
      }
    }
    const numbered = first.items.find(({ text }) => text.startsWith('Số'))
    const star = first.items.find(({ text }) => text.trim() === '*')
    expect(star?.yMm).toBeLessThan(numbered?.yMm ?? 0)
    const below = first.items.filter(({ yMm }) => yMm > (numbered?.yMm ?? 999))
    const letter = template(id).manifest.type === 'CV'
    const opening = below.find(({ text }) => text.trim() !== '')
    // Trích yếu of a công văn under the number in 12 pt; else the type name in 15 pt, the trích yếu, five hyphens.
    expect(opening?.sizePt).toBeCloseTo(letter ? 12 : 15, 1)
    if (!letter) expect(below.some(({ text }) => text.trim() === '-----')).toBe(true)
  })
})
