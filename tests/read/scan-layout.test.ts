import { describe, expect, test } from 'vitest'
import type { Repair } from '../../src/model/diagnostic.js'
import { blocksOfPage } from '../../src/read/scan/blocks.js'
import { isSound, withoutDebris } from '../../src/read/scan/doubts.js'
import { bitmapOf, type Grey, greyOfColour, greyOfPnm, levelled, turned } from '../../src/read/scan/grey.js'
import { withoutHandwriting } from '../../src/read/scan/handwritten.js'
import { letterHeight, pieceOf, rowsOf } from '../../src/read/scan/lines.js'
import type { OcrWord } from '../../src/read/scan/ocr-engine.js'
import { checkQuarters } from '../../src/read/scan/quarters.js'
import { inkOf, liesOnItsSide, skewOf } from '../../src/read/scan/skew.js'
import { mendSlips } from '../../src/read/scan/slips.js'
import { wordsOfTsv } from '../../src/read/scan/tsv.js'
import { blockText } from './outline.js'

const HIGH = 26
/** Words of a line set from `x` on, 13 pixels a letter; `|` jumps to the x behind it. */
function line(number: number, x: number, text: string, confidence = 95): readonly OcrWord[] {
  const words: OcrWord[] = []
  let at = x
  for (const word of text.split(' ')) {
    const jump = /^\|(\d+)$/u.exec(word)?.[1]
    if (jump) at = Number(jump)
    else {
      const y0 = 100 + number * 40
      words.push({ text: word, confidence, line: number, x0: at, x1: at + word.length * 13, y0, y1: y0 + HIGH })
      at += word.length * 13 + 10
    }
  }
  return words
}
const WIDE = 'các chi bộ thực hiện nghiêm túc nội dung công văn này và báo cáo kết quả về đảng uỷ qua văn phòng đảng uỷ'
/** The same, set in by 100 pixels and so a word shorter. */
const FIRST = WIDE.slice(0, -8)

function outline(words: readonly OcrWord[]): readonly string[] {
  const em = letterHeight(words)
  return blocksOfPage(rowsOf(words, em), em, 1, 0, []).map((block) => {
    const hints = 'hints' in block ? block.hints : undefined
    return `${hints?.column ?? hints?.align ?? (hints?.whole ? 'whole' : '')}: ${blockText(block)}`
  })
}

describe('the layout of a scanned page', () => {
  test('two columns read as one line are parted and read one after the other', () => {
    const words = [
      ...line(0, 200, 'ĐẢNG BỘ TỈNH |900 ĐẢNG CỘNG SẢN VIỆT NAM'),
      ...line(1, 210, 'Số 15-CV/ĐU |930 Nam Lĩnh, ngày 05 tháng 6'),
      ...line(2, 205, 'về công tác'),
      ...line(5, 600, 'Kính gửi: Các chi bộ'),
      ...line(7, 250, FIRST),
      ...line(8, 150, WIDE),
      ...line(9, 150, 'trước ngày 10/6.'),
      ...line(12, 150, 'Nơi nhận: |1000 T/M ĐẢNG UỶ'),
      ...line(13, 150, '- Như trên; |1050 BÍ THƯ'),
      ...line(14, 150, '- Lưu VP.'),
      ...line(17, 980, 'Đàm Thử Bình'),
    ]
    expect(outline(words)).toEqual([
      'left: ĐẢNG BỘ TỈNH⏎Số 15-CV/ĐU⏎về công tác',
      'right: ĐẢNG CỘNG SẢN VIỆT NAM⏎Nam Lĩnh, ngày 05 tháng 6',
      'whole: Kính gửi: Các chi bộ',
      `whole: ${FIRST} ${WIDE} trước ngày 10/6.`,
      'left: Nơi nhận:⏎- Như trên;⏎- Lưu VP.',
      'right: T/M ĐẢNG UỶ⏎BÍ THƯ',
      'right: Đàm Thử Bình',
    ])
  })

  test('names of two columns that nearly touch are parted when the rows below show the columns', () => {
    const words = [
      ...line(0, 150, 'UỶ BAN NHÂN DÂN XÃ TÂN |475 CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      ...line(1, 200, 'Số: 8/UBND |560 Độc lập - Tự do - Hạnh phúc'),
      ...line(2, 180, 'V/v kiểm kê |600 Tân Khê, ngày 01 tháng 9'),
    ]
    expect(outline(words)[0]).toBe('left: UỶ BAN NHÂN DÂN XÃ TÂN⏎Số: 8/UBND⏎V/v kiểm kê')
  })

  test('a paragraph ends where its line ends early, where the next is set in, and at a bullet', () => {
    const words = [
      ...line(0, 250, FIRST),
      ...line(1, 150, WIDE),
      ...line(2, 150, 'đúng hạn.'),
      ...line(3, 250, `${FIRST}.`),
      ...line(4, 250, '- Ban Tổ chức.'),
      ...line(5, 250, '- Ban Dân vận.'),
    ]
    expect(outline(words)).toEqual([
      `whole: ${FIRST} ${WIDE} đúng hạn.`,
      `whole: ${FIRST}.`,
      'whole: - Ban Tổ chức.',
      'whole: - Ban Dân vận.',
    ])
  })

  test('a number cut at its hyphen by the end of the line is joined without a space', () => {
    const end = `${WIDE.slice(0, -12)} số 287/STC-`
    const words = [...line(0, 250, FIRST), ...line(1, 150, end), ...line(2, 150, 'HCSN ngày 04/02.')]
    expect(outline(words)[0]).toContain('số 287/STC-HCSN ngày')
  })
})

describe('what is no print', () => {
  test('ink of seals and signatures is dropped, abbreviations, symbols and figures stay', () => {
    const kept = withoutDebris([
      pieceOf(line(0, 100, 'Lưu: VT, KTTHa47.', 70)),
      pieceOf(line(1, 100, '<==—>>‹x', 20)),
      pieceOf(line(2, 100, 'đất: Xử: ĐÀ', 30)),
      pieceOf(line(3, 100, '*')),
    ])
    expect(kept.pieces.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['Lưu: VT, KTTHa47.', '*'])
    expect(kept.dropped).toBe(4)
  })

  test.each(['nghiêm', 'Uỷ', '15-CV/ĐU,', 'UBND', '(2,14%)', '-', './.'])('%s is sound', (word) => {
    expect(isSound(word)).toBe(true)
  })
  test.each(['‹x›', 'Ø†tháng', 'qhzu', '⁄ZZERN'])('%s is not', (word) => {
    expect(isSound(word)).toBe(false)
  })
})

describe('figures written by hand', () => {
  const paper = (shapes: readonly (readonly [number, number, number])[]): Grey => {
    const data = new Uint8Array(900 * 300).fill(255)
    for (const [x, top, bottom] of shapes) {
      for (let y = top; y <= bottom; y += 1) data.fill(0, y * 900 + x, y * 900 + x + 9)
    }
    return { width: 900, height: 300, data }
  }
  const text = (words: readonly OcrWord[]) => words.map((word) => word.text).join(' ')
  const printed = paper([0, 13, 26].map((x) => [149 + x, 101, 125] as const))
  const nothing = async () => undefined
  const read = async (words: string, confidence: number, grey: Grey, again?: string) => {
    const look = again === undefined ? nothing : async () => line(0, 0, again)[0]
    const { piece, blanks } = await withoutHandwriting(pieceOf(line(0, 100, words, confidence)), grey, look)
    return [text(piece.words), ...blanks]
  }

  test('are taken out when the engine is not sure, whatever it made of them', async () => {
    expect(await read('Số: 574/UBND-KT', 30, printed)).toEqual(['Số: /UBND-KT', 'số'])
    expect(await read('Số: †4/UBND-KT', 99, printed)).toEqual(['Số: /UBND-KT', 'số'])
    expect(await read('Số: 418UBND-KT', 30, printed)).toEqual(['Số: /UBND-KT', 'số'])
    expect(await read('Số 5 7 -CV/ĐU', 50, printed)).toEqual(['Số -CV/ĐU', 'số'])
    expect(await read('Hà Phong, ngày Ø†tháng 02 năm 2025', 90, printed)).toEqual([
      'Hà Phong, ngày tháng 02 năm 2025',
      'ngày',
    ])
  })

  test('are taken out when they do not stand level as print does, however sure the engine is', async () => {
    const uneven = paper([
      [149, 96, 125],
      [162, 103, 131],
      [175, 101, 120],
    ])
    expect(await read('Số: 574/UBND-KT', 97, uneven, '574')).toEqual(['Số: /UBND-KT', 'số'])
  })

  test('are kept as print when a second look gives the same, and not when it gives something else', async () => {
    expect(await read('Số: 574/UBND-KT', 60, printed, '574')).toEqual(['Số: 574/UBND-KT'])
    expect(await read('Số: 574/UBND-KT', 60, printed, '514')).toEqual(['Số: /UBND-KT', 'số'])
    expect(await read('Số: 574/UBND-KT', 60, printed)).toEqual(['Số: /UBND-KT', 'số'])
  })

  test('a blank place, a sentence and a date in words are left alone', async () => {
    for (const words of ['Số: /UBND-KT', 'Số -CV/ĐU', 'Số CV/ĐU', 'ngày tháng 02 năm 2025', 'Số liệu của 57 chi bộ'])
      expect(await read(words, 50, printed)).toEqual([words])
  })
})

describe('slips of the recogniser', () => {
  const mend = (text: string) => {
    const repairs: Repair[] = []
    return [mendSlips(text, repairs), repairs.length]
  }
  test.each([
    ['Tống hợp kết quả, bố sung biếu mẫu', 'Tổng hợp kết quả, bổ sung biểu mẫu', 3],
    ['UỶ BAN KIẾM TRA', 'UỶ BAN KIỂM TRA', 1],
    ['Số: 418UBND-VHXH', 'Số: 418/UBND-VHXH', 1],
    ['Số 15CV/ĐU', 'Số 15-CV/ĐU', 1],
    ['chỉ bộ, CHỈ BỘ, chỉ uỷ', 'chi bộ, CHI BỘ, chi uỷ', 3],
    ['T/M UỶ BAN KIẾỂM TRA', 'T/M UỶ BAN KIỂM TRA', 1],
    ['- Công TTĐT tỉnh;', '- Cổng TTĐT tỉnh;', 1],
    ['theo tỉnh thân, đầy nhanh', 'theo tinh thần, đẩy nhanh', 2],
    ['- Thường trực Tỉnh uỷ (b/€),', '- Thường trực Tỉnh uỷ (b/c),', 1],
    [
      'Theo để nghị của Sở Tài chính; để nghị quyết đi vào cuộc sống',
      'Theo đề nghị của Sở Tài chính; để nghị quyết đi vào cuộc sống',
      1,
    ],
    ['Để nghị các xã báo cáo (đôi tên từ Ban)', 'Đề nghị các xã báo cáo (đổi tên từ Ban)', 2],
    ['- Thường trực Đảng uỷ (l/c);', '- Thường trực Đảng uỷ (b/c);', 1],
    ['- Các phòng (l/h);', '- Các phòng (l/h);', 0],
    ['- Ban Nội chính Tỉnh uỷ (đế b/c);', '- Ban Nội chính Tỉnh uỷ (để b/c);', 1],
    ['- Như kính gửi (để th),', '- Như kính gửi (để t/h),', 1],
    ['tại https:/khaosat.example', 'tại https://khaosat.example', 1],
    ['vanphong(@xa.example', 'vanphong@xa.example', 1],
    ['Công văn số 95-CV/ĐĐU', 'Công văn số 95-CV/ĐU', 1],
  ])('“%s” is mended to “%s”', (before, after, count) => expect(mend(before)).toEqual([after, count]))

  test.each([
    'tổng hợp',
    '- Như trên (t/h);',
    'ý thức hiện nay',
    'công tác',
    'tỉnh Thái Bình (bc)',
    'không chỉ bộ máy',
    'chỉ uỷ quyền',
    'đồng chí Tống Kết',
    'toàn thế giới',
    'tố cáo',
    'số 12',
  ])('“%s” stays', (text) => expect(mend(text)).toEqual([text, 0]))
})

describe('the numeral of a quarter', () => {
  const words = (numeral: string, width: number): readonly OcrWord[] =>
    ['trong', 'quý', numeral].map((text, at) => ({
      text,
      confidence: 90,
      line: 0,
      x0: at * 200,
      x1: at * 200 + (at === 2 ? width : 80),
      y0: 0,
      y1: 30,
    }))
  test.each([
    ['III', 34],
    ['IV', 38],
    ['I/2024.', 107],
    ['II/2024.', 120],
  ])('%s that fills its box is kept', (numeral, width) => {
    expect(checkQuarters(words(numeral, width), 19.4).doubtful).toEqual([])
  })
  test.each([
    ['I/2024.', 120, '…/2024.'],
    ['II.', 44, '….'],
    ['IIH/2023', 124, '…/2023'],
    ['II1/2026.', 133, '…/2026.'],
  ])('%s in a box of other strokes is left blank and told', (numeral, width, left) => {
    const { words: checked, doubtful } = checkQuarters(words(numeral, width), 19.4)
    expect([checked[2]?.text, doubtful]).toEqual([left, [numeral]])
  })
  test('is not measured without figures to compare, nor away from its word', () => {
    expect(checkQuarters(words('I/2024.', 120), undefined).doubtful).toEqual([])
    expect(checkQuarters(words('I/2024.', 120).slice(2), 19.4).doubtful).toEqual([])
  })
})

const same = (a: Grey | undefined, b: Grey) => a?.width === b.width && Buffer.compare(a.data, b.data) === 0

describe('the picture of a page', () => {
  const page = (): Grey => {
    const data = new Uint8Array(1000 * 1400).fill(245)
    for (let row = 0; row < 30; row += 1) {
      for (let y = 100 + row * 40; y < 118 + row * 40; y += 1) {
        for (let x = 100; x < 900 - (row % 4) * 150; x += 1) if ((x + row * 5) % 14 < 9) data[y * 1000 + x] = 20
      }
    }
    return { width: 1000, height: 1400, data }
  }
  test.each([-2.5, -0.5, 0, 0.5, 1.2, 2.9])('that lies %s degrees askew is found so, to a tenth', (degrees) => {
    expect(skewOf(inkOf(levelled(page(), -degrees)))).toBeCloseTo(degrees, 0.9)
  })
  test('on its side is told from one upright', () => {
    expect(liesOnItsSide(inkOf(page()))).toBe(false)
    expect(liesOnItsSide(inkOf(turned(page(), 1)))).toBe(true)
    expect(same(turned(turned(page(), 1), 3), page())).toBe(true)
    expect(same(turned(turned(page(), 2), 2), page())).toBe(true)
  })
  test('loses red ink of seals and keeps black and blue', () => {
    const { data } = greyOfColour(Uint8Array.from([220, 30, 40, 10, 10, 10, 30, 40, 200, 255, 255, 255]), 4, 1, 3)
    expect([...data].map((level) => level > 200)).toEqual([true, false, false, true])
  })
  test('comes from PGM unchanged; a cut or foreign file is no picture', () => {
    const grey = page()
    const pgm = Buffer.concat([Buffer.from(`P5\n${grey.width} ${grey.height}\n255\n`), grey.data])
    expect(same(greyOfPnm(pgm), grey)).toBe(true)
    expect(greyOfPnm(pgm.subarray(0, 5000))).toBeUndefined()
    expect(greyOfPnm(Buffer.from('P4\n1 1\n'))).toBeUndefined()
  })
  test('goes to an engine as a bitmap: rows from the bottom up, in steps of four bytes', () => {
    const bytes = bitmapOf({ width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) })
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('BM')
    const view = new DataView(bytes.buffer)
    expect([2, 10, 18, 22].map((at) => view.getUint32(at, true))).toEqual([bytes.length, 1078, 3, 2])
    expect([...bytes.subarray(1078)]).toEqual([4, 5, 6, 0, 1, 2, 3, 0])
    expect([...bytes.subarray(54 + 4 * 200, 58 + 4 * 200)]).toEqual([200, 200, 200, 0])
  })
})

test('only words are taken from TSV, and a broken row is nothing', () => {
  const tsv = 'level\tpage\n5\t1\t1\t1\t1\t1\t10\t20\t30\t40\t96.5\tKính\n4\t1\t1\t1\t1\t0\t1\t2\t3\t4\t-1\t\n5\t1\tx\n'
  expect(wordsOfTsv(tsv)).toEqual([{ text: 'Kính', confidence: 96.5, line: 0, x0: 10, y0: 20, x1: 40, y1: 60 }])
})

test('a flat stroke read as “~” is the dash of an item; a high one is left as read', () => {
  const row = (height: number) => `5\t1\t1\t1\t1\t1\t237\t805\t8\t${height}\t51\t~`
  expect(wordsOfTsv(row(3)).map(({ text }) => text)).toEqual(['-'])
  expect(wordsOfTsv(row(9)).map(({ text }) => text)).toEqual(['~'])
})
