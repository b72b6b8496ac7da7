import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/parse/rules/citations/index.js'

const read = (text: string, opening = true) => findCitations(text, [{ span: [0, text.length], opening }])

describe('papers and their mentions', () => {
  it('joins later mentions to the first full one', () => {
    const { citations, mentions } = read(
      'Kế hoạch số 5-KH/ĐU ngày 1/2/2025 của Đảng uỷ. Theo Kế hoạch số 5-KH/ĐU, các chi bộ báo cáo.',
    )
    expect(citations.length).toBe(1)
    expect(mentions.map((m) => m.citation)).toEqual([0, 0])
  })
  it('leaves a mention that fits two papers unresolved, and says so', () => {
    const { citations, mentions, diagnostics } = read(
      'Công văn số 5-CV/ĐU ngày 9/5/2019; Công văn số 5-CV/ĐU ngày 1/8/2024; theo Công văn số 5-CV/ĐU.',
    )
    expect(citations.map((c) => c.date)).toEqual(['2019-05-09', '2024-08-01'])
    expect(mentions.length).toBe(2)
    expect(diagnostics.map((d) => d.code)).toEqual(['citations/ambiguous'])
  })
  it('takes papers of the opening as bases, and what is cited after the asking as none', () => {
    const text =
      'Căn cứ Công văn số 5-CV/TU ngày 9/5/2024; Công văn số 6-CV/TU ngày 9/5/2024, Đảng uỷ đề nghị các chi bộ thực hiện Hướng dẫn số 7-HD/TU.'
    expect(read(text).citations.map((c) => c.basis)).toEqual([true, true, false])
    expect(read(text, false).citations.map((c) => c.basis)).toEqual([false, false, false])
  })
  it('never throws on any text, and every span lies inside it', () => {
    const words = fc.constantFrom(
      'Công văn',
      'số',
      '15-CV/ĐU',
      'ngày 1/2/2025',
      'của',
      'Đảng uỷ',
      'về',
      '“',
      '”',
      ',',
      'Luật Đất đai',
      'năm 2024',
      'khoản 2',
      '\n',
      'và',
      '(',
      ')',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), {
          maxLength: 40,
        }),
        (parts) => {
          const text = parts.join(' ')
          const { citations, mentions } = read(text)
          for (const { span } of [...citations, ...mentions]) {
            expect(span[0]).toBeLessThan(span[1])
            expect(span[1]).toBeLessThanOrEqual(text.length)
          }
          for (const { citation } of mentions) expect(citations[citation]).toBeDefined()
        },
      ),
      { numRuns: 400 },
    )
  })
})
