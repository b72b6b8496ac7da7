import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { layoutDraft } from '../../src/render/layout/index.js'
import type { Paragraph } from '../../src/render/layout/types.js'
import { PAPER_IDS, template } from '../compose/fixtures.js'
import { linesOf, type PageRead, type Placed, readPages } from './pdf-positions.js'
import { PRINTS, printed } from './prints.js'

const PT = 25.4 / 72
/** What rounding of a PDF may move. */
const ROUND = 0.3
const middle = (item: { readonly xMm: number; readonly widthMm: number } | undefined): number =>
  (item?.xMm ?? -99) + (item?.widthMm ?? 0) / 2
const near = (value: number, want: number, room: number, what: string): void =>
  expect(Math.abs(value - want), `${what}: ${value.toFixed(2)} thay vì ${want.toFixed(2)}`).toBeLessThanOrEqual(room)

describe.each(PRINTS.map((print) => [print.name, print] as const))(
  '%s on paper',
  (_, { profile, draft, id, ...print }) => {
    const { styles, body, head, page: sheet } = profile
    const margins = sheet.marginsMm.value
    let pages: readonly PageRead[] = []
    let pdf = new Uint8Array()
    beforeAll(async () => {
      pdf = new Uint8Array(await printed({ profile, draft, id, ...print }, 'pdf'))
      pages = await readPages(pdf)
    })
    const upright = (page: PageRead): boolean => page.widthMm < page.heightMm
    const numberOf = (page: PageRead): Placed | undefined =>
      page.items.find(({ yMm, text }) => yMm < 16 && /^\d{1,3}$/u.test(text))
    const first = (): PageRead => pages[0] ?? { widthMm: 0, heightMm: 0, items: [], rules: [] }
    const lineWith = (words: string): Placed | undefined =>
      linesOf(first())
        .flatMap(({ items }) => items)
        .find(({ text }) => text.includes(words))

    test('keeps everything within the margins, on A4', () => {
      for (const page of pages) {
        expect([Math.round(page.widthMm), Math.round(page.heightMm)].sort()).toEqual([210, 297])
        // A landscape page is the portrait one turned: the binding margin comes to the top.
        const { top, bottom, left, right } = upright(page)
          ? margins
          : { top: margins.left, bottom: margins.right, left: margins.bottom, right: margins.top }
        for (const item of page.items) {
          if (item === numberOf(page)) continue
          expect(item.xMm, item.text).toBeGreaterThan(left - ROUND)
          expect(item.xMm + item.widthMm, item.text).toBeLessThan(page.widthMm - right + ROUND)
          expect(item.yMm, item.text).toBeGreaterThan(top)
          expect(item.yMm, item.text).toBeLessThan(page.heightMm - bottom + ROUND)
        }
        for (const rule of page.rules) {
          expect(rule.xMm).toBeGreaterThan(left - ROUND)
          expect(rule.xMm + rule.widthMm).toBeLessThan(page.widthMm - right + ROUND)
        }
      }
    })

    test('numbers pages in the middle, 10 mm from the top, from the second page of each paper on', () => {
      const counts = [1]
      const layout = layoutDraft(draft, profile)
      for (const [index, page] of pages.entries()) {
        const number = numberOf(page)
        if (index === 0) expect(number).toBeUndefined()
        if (number === undefined) {
          // The first page of the paper, or of an appendix that counts for itself.
          counts[index] = 1
          if (index > 0) expect(layout.sections.some(({ pageNumber }, i) => i > 0 && pageNumber.hideFirst)).toBe(true)
          continue
        }
        counts[index] = (counts[index - 1] ?? 0) + 1
        expect(number.text).toBe(String(counts[index]))
        const { left, right } = upright(page) ? margins : { left: margins.bottom, right: margins.top }
        near(middle(number), left + (page.widthMm - left - right) / 2, ROUND, 'trục của số trang')
        // Digits of Times are 0.676 em high.
        near(number.yMm - number.sizePt * 0.676 * PT, sheet.number.value.fromTopMm, 1.5, 'mép trên của số trang')
      }
    })

    test('embeds every font and prints every word', async () => {
      const file = await PDFDocument.load(pdf, { updateMetadata: false })
      const dicts = file.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      const descriptors = dicts.filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
      const fonts = dicts.filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('Font'))
      expect(descriptors.length).toBeGreaterThan(1)
      for (const dict of descriptors)
        expect(['FontFile2', 'FontFile3'].some((key) => dict.has(PDFName.of(key)))).toBe(true)
      for (const font of fonts) expect(String(font.get(PDFName.of('BaseFont')))).toMatch(/^\/[A-Z]{6}\+Tinos/u)

      const layout = layoutDraft(draft, profile)
      const paragraphs = layout.sections.flatMap(({ items }) =>
        items.flatMap((item): readonly Paragraph[] => {
          if (item.kind === 'paragraph') return [item]
          if (item.kind === 'columns')
            return item.rows.flat(2).flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
          return item.kind === 'table' ? [...item.head, ...item.rows.flat()] : []
        }),
      )
      const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]/gu, '')
      const shown = letters(pages.flatMap(({ items }) => items.map(({ text }) => text)).join(''))
      for (const block of paragraphs) {
        const words = letters(block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''))
        expect(shown).toContain(words)
      }
    })

    // Working forms have heads and feet of their own: `tests/check` holds them beside their form.
    if (!PAPER_IDS.includes(id)) return

    test('has the title with a rule as long, and the two columns of the head each on one axis', () => {
      const title = head.motto.value.at(-1) ?? ''
      const motto = lineWith(title)
      near(motto?.sizePt ?? 0, styles.motto?.value.sizePt[0] ?? 0, 1, 'cỡ tiêu đề')
      const rule = first().rules.find(
        ({ xMm, yMm }) => xMm > 90 && yMm > (motto?.yMm ?? 0) && yMm < (motto?.yMm ?? 0) + 4,
      )
      near(rule?.widthMm ?? 0, motto?.widthMm ?? 0, ROUND, 'đường kẻ dưới tiêu đề')
      near(middle(rule), middle(motto), ROUND, 'trục của đường kẻ')
      const date = linesOf(first())
        .flatMap(({ items }) => items)
        .filter(({ text, xMm }) => xMm > 90 && /ngày|tháng/u.test(text))
      near(
        (Math.min(...date.map(({ xMm }) => xMm)) + Math.max(...date.map(({ xMm, widthMm }) => xMm + widthMm))) / 2,
        middle(motto),
        ROUND,
        'trục của địa danh, ngày',
      )
      const number = first().items.find(({ text }) => text.startsWith(profile.words.number.value.prefix))
      const left = first().items.filter(
        ({ yMm, xMm }) => yMm < (number?.yMm ?? 0) + 0.1 && xMm + 5 < 105 && xMm < (motto?.xMm ?? 0) - 10,
      )
      expect(left.length).toBeGreaterThan(1)
      for (const item of left) near(middle(item), middle(number), ROUND, `trục của “${item.text}”`)
      const baselines = left.map(({ yMm }) => yMm)
      expect([...baselines].sort((a, b) => a - b)).toEqual(baselines)
      if (profile.regime === 'party') expect(left.filter(({ text }) => text.trim() === '*')).toHaveLength(1)
      // Both columns begin on one line (the rows are aligned, the larger title may hang a little lower).
      near(Math.min(...baselines), linesOf(first())[0]?.yMm ?? 0, 1, 'dòng đầu')
    })

    test('sets under the number what its type asks for', () => {
      const number = first().items.find(({ text }) => text.startsWith(profile.words.number.value.prefix))
      const below = first().items.filter(({ yMm, text }) => yMm > (number?.yMm ?? 999) + 0.1 && text.trim() !== '')
      const letter = template(id).manifest.type === 'CV'
      const opening = letter
        ? below.find(({ xMm }) => xMm < 105)
        : below.find(({ sizePt, text }) => text === text.toUpperCase() && sizePt > 12)
      const [least, most] = styles[letter ? 'subject' : 'type-name']?.value.sizePt ?? [0, 0]
      expect(opening?.sizePt).toBeGreaterThanOrEqual(least - 0.01)
      expect(opening?.sizePt).toBeLessThanOrEqual(most + 0.01)
      if (letter) return
      near(middle(opening), margins.left + (210 - margins.left - margins.right) / 2, ROUND, 'trục của tên loại')
      if (head.titleMark.value.kind === 'text') expect(lineWith('-----')).toBeDefined()
    })

    test('indents first lines, fills lines to the margin and keeps one line pitch', () => {
      const size = styles.body?.value.sizePt[0] ?? 0
      const starts = [margins.left, margins.left + body.indentMm.value.nominal]
      let pitches = 0
      for (const page of pages.filter(upright)) {
        const lines = linesOf(page).filter(
          ({ items, yMm }) =>
            yMm > 19 &&
            Math.abs((items[0]?.sizePt ?? 0) - size) < 0.01 &&
            items.every(({ sizePt }) => Math.abs(sizePt - size) < 0.01),
        )
        lines.forEach((line, index) => {
          const before = lines[index - 1]
          const start = line.items[0]?.xMm ?? 0
          const [goesOn, begins] = starts.map((x) => Math.abs(start - x) < ROUND)
          // A line that goes on follows one that is full, at the pitch of the form.
          const end = (before?.items.at(-1)?.xMm ?? 0) + (before?.items.at(-1)?.widthMm ?? 0)
          const full = Math.abs(end - (page.widthMm - margins.right)) < ROUND
          if (!before || !goesOn || !full || begins) return
          near((line.yMm - before.yMm) / PT, body.linePt.value.nominal, 0.1, `dòng “${line.text.slice(0, 30)}”`)
          pitches += 1
        })
        // A justified line begins at the margin or at the indent, nowhere else.
        for (const { items, text } of lines) {
          const [start, last] = [items[0], items.at(-1)]
          const full = Math.abs((last?.xMm ?? 0) + (last?.widthMm ?? 0) - (page.widthMm - margins.right)) < 0.1
          if (full)
            expect(
              starts.some((x) => Math.abs((start?.xMm ?? 0) - x) < ROUND),
              text,
            ).toBe(true)
        }
      }
      expect(pitches).toBeGreaterThan(0)
    })

    test('has Nơi nhận at the left margin and the signature on one axis at the right', () => {
      const all = pages.flatMap((page) => page.items.map((item) => ({ ...item, page })))
      const word = all.findLast(({ text }) => text.startsWith('Nơi nhận'))
      if (word === undefined) {
        expect(template(id).manifest.type).toBe('BB')
        return
      }
      near(word.xMm, margins.left, 4, 'Nơi nhận')
      const signed = all.filter(({ page, yMm, xMm }) => page === word.page && yMm > word.yMm - 2 && xMm > 105)
      expect(signed.length).toBeGreaterThanOrEqual(2)
      near(signed[0]?.yMm ?? 0, word.yMm, 1, 'dòng đề ký ngang Nơi nhận')
      for (const item of signed) near(middle(item), 155, ROUND + 0.3, `trục của “${item.text}”`)
    })
  },
)
