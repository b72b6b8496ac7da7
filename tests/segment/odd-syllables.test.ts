import { describe, expect, test } from 'vitest'
import { mendSyllables } from '../../src/parse/segment/odd-syllables.js'

const mended = (text: string): string => mendSyllables({ text, repairs: [] }).text

describe('a syllable that is no word and can only be one', () => {
  test.each([
    ['trưòng học báo cáo truớc ngày 05/6', 'trường học báo cáo trước ngày 05/6'],
    ['nguời dân đuợc huớng dẫn, thưòng xuyên', 'người dân được hướng dẫn, thường xuyên'],
    ['gứi báo cáo vê Sở, nôp môt bản', 'gửi báo cáo về Sở, nộp một bản'],
    ['Càc đơn vị rà soát viêc cúa mình. Gứi ngay.', 'Các đơn vị rà soát việc của mình. Gửi ngay.'],
  ])('“%s” is read “%s”', (printed, right) => expect(mended(printed)).toBe(right))

  test.each([
    'thuở trước, quờ quạng, huơ tay',
    'ông Nguyễn Văn Vê, bà Môt Thị Càc, ông Lê Truờng, xã Trưòng Sơn',
    'cac don vi gui bao cao ve So',
    'thủ tục, tuổi thọ, quơn',
    'ngày 05/6/2025 gửi về Sở',
  ])('leaves “%s” alone', (words) => expect(mended(words)).toBe(words))

  test('each repair tells what stood there, and where', () => {
    const { text, repairs } = mendSyllables({ text: 'Gứi truớc, vê sau', repairs: [] })
    expect(text).toBe('Gửi trước, về sau')
    expect(repairs.map(({ before, after, at }) => [before, after, text.slice(at, at + after.length)])).toEqual([
      ['u', 'ư', 'ư'],
      ['Gứi', 'Gửi', 'Gửi'],
      ['vê', 'về', 'về'],
    ])
  })
})
