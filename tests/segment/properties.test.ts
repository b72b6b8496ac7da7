import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Segmented, segment } from '../../src/parse/segment/index.js'
import { readText } from '../../src/read/index.js'
import { processorMs } from '../processor.js'
import { FOOT_CASES } from './cases-feet.js'
import { HEAD_CASES } from './cases-heads.js'

const TEXTS = [...HEAD_CASES.map((c) => c.text), ...FOOT_CASES.map((c) => c.text)]
const read = (text: string): Segmented => segment(readText(text, 'thu.txt'))
const whole = (text: string): string => {
  const { repairs: _, ...rest } = read(text)
  return JSON.stringify(rest)
}

const SCRAPS = [
  'ĐẢNG UỶ XÃ SƠN HOÀ',
  'Số 12-CV/ĐU',
  'Số',
  '*',
  '-----',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Kính gửi:',
  'Nơi nhận:',
  '- Như trên,',
  '}',
  '(để b/c)',
  'T/M BAN THƯỜNG VỤ',
  'PHÓ BÍ THƯ',
  'Trần Văn Mẫu',
  '',
  '   ',
  '\t',
  '1.',
  'a)',
  '2',
  'V/v',
  'KẾ HOẠCH',
  'ngày tháng năm 2025',
  '/UBND-NC',
  'Sơn Hoà, ngày 05 tháng 6 năm 2025',
  'Đề nghị các chi bộ báo cáo trước ngày 5/6/2025.',
  '**',
  '_a_',
  '|a|b|\n|-|-|',
  '\u0301',
  '\u{1F600}',
  'Ð',
]

describe('segmenting any text', () => {
  test('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 60 })), {
          maxLength: 25,
        }),
        fc.constantFrom('\n', '\n\n', '   ', ' '),
        (parts, glue) => {
          const text = `x${parts.join(glue)}`
          const got = read(text)
          const spans = [...got.paragraphs, ...got.appended, ...got.addressees, ...got.distribution].map((p) => p.span)
          for (const found of [
            got.header.issuer,
            got.header.number,
            got.header.symbol,
            got.header.date,
            got.header.place,
            got.header.subject,
          ])
            if (found) spans.push(found.span)
          for (const [from, to] of spans) expect(0 <= from && from <= to && to <= got.text.length).toBe(true)
          for (const a of [...got.addressees, ...got.distribution]) expect(got.text.slice(...a.span)).toBe(a.name)
          for (const p of got.paragraphs) expect(got.text.slice(...p.span)).not.toContain('\n')
        },
      ),
      { numRuns: 400 },
    )
  })

  test('NFD, CRLF and a byte-order mark give the same result as NFC and LF', () => {
    for (const text of TEXTS) {
      const plain = whole(text)
      expect(whole(text.normalize('NFD'))).toBe(plain)
      expect(whole(text.replaceAll('\n', '\r\n'))).toBe(plain)
      expect(whole(`\ufeff${text}`)).toBe(plain)
    }
  })

  test('extra blank lines between paragraphs change nothing', () => {
    for (const text of TEXTS) expect(whole(text.replaceAll('\n\n', '\n\n\n \n'))).toBe(whole(text))
  })

  /** What a clerk enters in the register, without the spaces that damage takes away. */
  const entry = (text: string): string => {
    const { header: h, addressees, distribution, signature: s } = read(text)
    const fields = [
      h.number?.value,
      h.date?.value,
      h.type?.code,
      h.regime,
      h.superior?.value,
      h.issuer?.value,
      h.symbol?.value,
    ]
    const names = [...addressees, ...distribution].map((one) => one.name)
    return JSON.stringify([...fields, ...names, s.authority?.value, s.position?.value, s.name?.value]).replaceAll(
      ' ',
      '',
    )
  }

  test('page numbers between paragraphs change nothing', () => {
    for (const text of TEXTS) {
      const furnished = text.replace('\n\n1. ', '\n\n2\n\n1. ').replace('.\n\nNơi nhận', '.\n\n- 3 -\n\nNơi nhận')
      expect(whole(furnished)).toBe(whole(text))
    }
  })

  test('a text without blank lines has the same head and foot', () => {
    for (const text of TEXTS) expect(entry(text.replace(/\n{2,}/gu, '\n'))).toBe(entry(text))
  })

  test('spaces lost behind open syllables cost no value of head or foot', () => {
    for (const text of TEXTS) {
      let i = 0
      const lost = text.replace(/(?<=[ểịộềởửủệỳựế]) (?=\p{Ll})/gu, () => (i++ % 2 ? ' ' : ''))
      expect(entry(lost)).toBe(entry(text))
    }
  })

  test('the same text gives the same result', () => {
    for (const text of TEXTS) expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
  })

  test('forty times the text takes far less than forty times forty times the work', () => {
    const text = TEXTS.filter((_, at) => at % 3 === 0).join('\n\n')
    const work = (times: number): number => {
      const source = readText(Array(times).fill(text).join('\n\n'), 'a.txt')
      return processorMs(() => segment(source), 3)
    }
    expect(work(40)).toBeLessThan(160 * work(1))
  })
})
