import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { layoutDraft } from '../../src/render/layout/index.js'
import { PAPERS, PRINTS, printed } from './prints.js'

const NUMBER = /\p{Nd}{1,4}[-/][\p{L}]{1,6}[-/]$/u

describe.each(PRINTS.map((print) => [print.name, print] as const))('%s in Word', (_, print) => {
  test('has real styles, whole rows, repeated heads, sections, and nothing that parts a number or a day', async () => {
    // A working form may be a head and a table.
    const paper = PAPERS.includes(print)
    const parts = unzipSync(await printed(print, 'docx'))
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
    const [xml, styles] = [part('word/document.xml'), part('word/styles.xml')]
    const { sections } = layoutDraft(print.draft, print.profile)
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0

    // Every style named is there, and says what the content leaves out.
    const used = new Set([...xml.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(([, id]) => id ?? ''))
    expect(used.size).toBeGreaterThan(paper ? 6 : 2)
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`)
    expect(styles).toContain('w:ascii="Times New Roman"')
    expect(xml).not.toContain('w:rFonts')

    const tables = sections.flatMap(({ items }) => items.filter(({ kind }) => kind === 'table'))
    expect(count(/<w:tblHeader\/>/gu)).toBe(tables.length)
    expect(count(/<w:cantSplit\/>/gu)).toBe(count(/<w:tr>/gu))
    expect(count(/<w:sectPr>/gu)).toBe(sections.length)
    expect(count(/w:orient="landscape"/gu)).toBe(sections.filter(({ widthMm, heightMm }) => widthMm > heightMm).length)
    expect(count(/<w:pgNumType w:start="1"\/>/gu)).toBe(
      sections.filter(({ pageNumber }, i) => i > 0 && pageNumber.restart).length,
    )
    expect(count(/<w:titlePg\/>/gu)).toBe(sections.filter(({ pageNumber }) => pageNumber.hideFirst).length)
    expect(xml).not.toContain('[section-')

    // A foot is one piece: every paragraph of it stays with the next.
    const grids = sections.flatMap(({ items }) => items.filter(({ kind }) => kind === 'table' || kind === 'columns'))
    const drawn = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []
    expect(drawn).toHaveLength(grids.length)
    const feet = drawn.filter((_xml, index) => {
      const grid = grids[index]
      return grid?.kind === 'columns' && grid.role === 'foot'
    })
    if (paper) expect(feet.length).toBeGreaterThan(0)
    for (const foot of feet) {
      const kept = foot.match(/<w:pPr>(?:<w:pStyle[^>]*>)?<w:keepNext\/>/gu)?.length ?? 0
      expect(kept).toBe(foot.match(/<w:p>/gu)?.length)
    }

    // Lines of the content; a centred line that fits its column has nowhere to break.
    const running = [...xml.matchAll(/<w:pStyle w:val="cv-(?:body|basis|section)"\/>((?:(?!<\/w:p>).)*)<\/w:p>/gu)]
    const words = running.flatMap(([, inner]) =>
      [...(inner ?? '').matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text ?? ''),
    )
    expect(words.length).toBeGreaterThan(paper ? 2 : 0)
    for (const text of words) {
      expect(text, 'ngày và số của nó').not.toMatch(/(?:^|\P{L})ngày \p{Nd}/iu)
      expect(text, 'số, ký hiệu').not.toMatch(NUMBER)
    }
  })
})
