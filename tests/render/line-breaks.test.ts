import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderDocx, renderPdf } from '../../src/render/index.js'
import { keepWhole } from '../../src/render/layout/whole-words.js'
import { linesOf, readPages } from './pdf-positions.js'
import { draft, head, line, signature } from './sample-drafts.js'

const hd05 = requireProfile('hd05')
const run = (text: string) => ({
  kind: 'text' as const,
  text,
  bold: false,
  italic: false,
  underline: false,
  highlight: false,
  whole: false,
})
const wholeIn = (text: string) => keepWhole(run(text)).flatMap((one) => (one.whole ? [one.text] : []))

/** What a reader takes as one: each stands in a sentence as a clerk writes it. */
const PHRASES = [
  'ngày 05',
  'tháng 6',
  'quý 3',
  'số 128-CV/ĐU-BTC',
  'Số 12',
  '15/QĐ-BNV',
  '10 giờ 45',
  '14 giờ 00 phút',
  'Điều 5',
  'khoản 2',
  'điểm a',
  'mục II.3',
  'Phụ lục 1',
  'thứ XIV',
  '024 3825 1234',
  '(024) 3825 1234',
  '0912.345.678',
  '+84 24 3825 1234',
  '1.250.000 đồng',
  '1 250 000 đồng',
  '1,5 triệu đồng',
  '12 tỷ đồng',
  '20 %',
  '60 ngày',
  '3,2 km',
]

describe('what a line must not part', () => {
  test.each(PHRASES)('%s is one, words around it are not', (phrase) => {
    expect(wholeIn(`Theo đó, ${phrase} được ghi.`)).toEqual([phrase])
  })
  test('stands in capitals too', () => {
    expect(wholeIn('ĐẠI HỘI LẦN THỨ XIV, PHẦN II, ĐIỀU 5')).toEqual(['THỨ XIV', 'PHẦN II', 'ĐIỀU 5'])
  })
  test.each([
    ['năm nay, ngày mai, điều lệ, khoản thu, phần việc', []],
    ['20 đồng bào, 03 đồng chí, 52 đảng viên', []],
    ['khoá 12/12', []],
    ['điểm cao, điểm ấy', []],
    ['mục tiêu 5 điểm', []],
    ['từ 05/6 ngày họp', []],
    ['bộ phận 3 kmh', []],
    ['căn cứ Điều 5, khoản 2, điểm a', ['Điều 5', 'khoản 2', 'điểm a']],
    ['10 giờ 45 ngày 05 tháng 6', ['10 giờ 45', 'ngày 05', 'tháng 6']],
  ] as const)('in “%s” is only what belongs together', (text, whole) => {
    expect(wholeIn(text)).toEqual(whole)
  })

  const WORDS =
    'các chi bộ trực thuộc rà soát lại danh sách rồi gửi về ban tổ chức để tổng hợp theo quy định chung'.split(' ')
  /** Each phrase pushed over the end of the line word by word. */
  const papers = draft([
    ...head,
    ...PHRASES.flatMap((phrase) =>
      Array.from({ length: 9 }, (_, i) =>
        line(`${WORDS.slice(0, 9 + i).join(' ')} ${phrase} và gửi kết quả về đúng hạn đã nêu.`),
      ),
    ),
    ...signature,
  ])

  test('is on one line of the PDF wherever the line ends', async () => {
    const lines = (await readPages(await renderPdf(papers, hd05))).flatMap((page) =>
      linesOf(page).map(({ text }) => text),
    )
    const all = lines.map((text) => text.replace(/\s+/gu, ' ')).join('\n')
    for (const phrase of PHRASES) expect([phrase, all.split(phrase).length - 1 >= 9]).toEqual([phrase, true])
    // The sentences do reach over the ends of lines.
    expect(lines.length).toBeGreaterThan(PHRASES.length * 9 * 1.5)
  })
  test('is joined by no-break spaces in the Word file', async () => {
    const xml = strFromU8(unzipSync(await renderDocx(papers, hd05))['word/document.xml'] ?? new Uint8Array())
    for (const phrase of PHRASES) expect(xml).toContain(`>${phrase.replaceAll(' ', '\u00a0')}<`)
  })
})
