import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { layoutDraft } from '../../src/render/layout/index.js'
import { PRINTS, printed } from './prints.js'

const NUMBER = /\p{Nd}{1,4}[-/][\p{L}]{1,6}[-/]$/u

describe.each(PRINTS.map((print) => [print.name, print] as const))('%s in Word', (_, print) => {
  test('has real styles, whole rows, repeated heads, sections, and nothing that parts a number or a day', async () => {
    const parts = unzipSync(await printed(print, 'docx'))
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
    const [xml, styles] = [part('word/document.xml'), part('word/styles.xml')]
    const { sections } = layoutDraft(print.draft, print.profile)
    const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0

    // Every style named is there, and says what the content leaves out.
    const used = new Set([...xml.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(([, id]) => id ?? ''))
    expect(used.size).toBeGreaterThan(6)
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

    // The foot is one piece, and what stands before it stays with it.
    const foot = xml.slice(xml.lastIndexOf('<w:tbl>'))
    const kept = foot.match(/<w:pPr>(?:<w:pStyle[^>]*>)?<w:keepNext\/>/gu)?.length ?? 0
    const paragraphs = foot.slice(0, foot.lastIndexOf('</w:tbl>')).match(/<w:p>/gu)?.length ?? 0
    expect(kept).toBe(paragraphs)

    // Lines of the content; a centred line that fits its column has nowhere to break.
    const running = [...xml.matchAll(/<w:pStyle w:val="cv-(?:body|basis|section)"\/>((?:(?!<\/w:p>).)*)<\/w:p>/gu)]
    const words = running.flatMap(([, inner]) =>
      [...(inner ?? '').matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text ?? ''),
    )
    expect(words.length).toBeGreaterThan(2)
    for (const text of words) {
      expect(text, 'ngày và số của nó').not.toMatch(/(?:^|\P{L})ngày \p{Nd}/iu)
      expect(text, 'số, ký hiệu').not.toMatch(NUMBER)
    }
  })
})
