import { describe, expect, test } from 'vitest'
import { addresseeEntries } from '../../src/parse/segment/addressee-list.js'
import { recipientEntries } from '../../src/parse/segment/distribution-list.js'
import { readNumberLine } from '../../src/parse/segment/number-line.js'
import { organNames } from '../../src/parse/segment/organ-names.js'
import { readPlaceDate } from '../../src/parse/segment/place-date-line.js'

/** Lines of a head, `|` where one organ ends and the next begins, `/` where a name is broken. */
const ORGANS = [
  'ĐẢNG BỘ TỈNH LAM GIANG | ĐẢNG UỶ XÃ SƠN HOÀ',
  'ĐẢNG BỘ TỈNH LAM GIANG | ĐẢNG ỦY KHỐI CÁC CƠ QUAN / VÀ DOANH NGHIỆP TỈNH',
  'ĐẢNG ỦY KHỐI CÁC CƠ QUAN / VÀ DOANH NGHIỆP TỈNH LAM GIANG | BAN TỔ CHỨC',
  'ĐẢNG BỘ TỈNH LAM GIANG | ĐẢNG UỶ CÁC CƠ QUAN / ĐẢNG TỈNH',
  'ĐẢNG UỶ / CÔNG AN TỈNH LAM GIANG',
  'ĐẢNG BỘ / SỞ XÂY DỰNG | CHI BỘ / VĂN PHÒNG SỞ',
  'ĐẢNG BỘ UBND TỈNH | ĐẢNG UỶ SỞ Y TẾ',
  'BAN CHẤP HÀNH / ĐẢNG BỘ HUYỆN BÌNH KHÊ',
  'TỈNH UỶ LAM GIANG | BAN TUYÊN GIÁO / VÀ DÂN VẬN',
  'TỈNH UỶ LAM GIANG | VĂN PHÒNG',
  'HUYỆN ỦY BÌNH KHÊ | UỶ BAN KIỂM TRA',
  'UỶ BAN NHÂN DÂN / TỈNH LAM GIANG',
  'ỦY BAN NHÂN DÂN / THÀNH PHỐ BÌNH KHÊ | PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
  'UBND TỈNH LAM GIANG | SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG',
  'UBND TỈNH LAM GIANG | BAN QUẢN LÝ / CÁC KHU CÔNG NGHIỆP',
  'HỘI ĐỒNG NHÂN DÂN / TỈNH LAM GIANG | BAN PHÁP CHẾ',
  'VĂN PHÒNG / ĐOÀN ĐẠI BIỂU QUỐC HỘI / VÀ HỘI ĐỒNG NHÂN DÂN TỈNH',
  'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM | LIÊN ĐOÀN LAO ĐỘNG / TỈNH LAM GIANG',
  'TỈNH ĐOÀN LAM GIANG | BAN CHẤP HÀNH ĐOÀN / XÃ SƠN HOÀ',
  'ĐẢNG BỘ XÃ SƠN HOÀ | CHI BỘ TRƯỜNG / TIỂU HỌC SƠN HOÀ',
  'UỶ BAN KIỂM TRA TỈNH UỶ - / CÔNG AN TỈNH LAM GIANG',
  'BỘ NỘI VỤ',
]

describe('organ names', () => {
  for (const line of ORGANS) {
    test(line, () => {
      const want = line.split(' | ').map((organ) => organ.replaceAll(' / ', ' '))
      const printed = line.split(/ [|/] /u).map((text) => ({ text, bold: false, apart: false }))
      expect(organNames(printed).map((organ) => organ.map((l) => l.text).join(' '))).toEqual(want)
    })
  }
  test('the change to bold type parts superior and issuer', () => {
    const lines = [
      { text: 'SƠN HOÀ', bold: false, apart: false },
      { text: 'MỘT TÊN LẠ', bold: true, apart: false },
    ]
    expect(organNames(lines)).toHaveLength(2)
  })
})

describe('the number line', () => {
  const cases: readonly (readonly [line: string, number: number | null, symbol: string | null, joint: string])[] = [
    ['Số 820-CV/ĐUK', 820, 'CV/ĐUK', '-'],
    ['Số 708 -CV/ĐUK', 708, 'CV/ĐUK', '-'],
    ['Số: 12 - CV / ĐU', 12, 'CV/ĐU', '-'],
    ['Số: 3083/UBND-NCKS', 3083, 'UBND-NCKS', '/'],
    ['Số:        /UBND-NC', null, 'UBND-NC', '/'],
    ['Số:……/KH-SYT', null, 'KH-SYT', '/'],
    ['Số -CV/ĐU', null, 'CV/ĐU', '-'],
    ['số484-CV/TU', 484, 'CV/TU', '-'],
    ['Số: 05/CT-UBND', 5, 'CT-UBND', '/'],
    ['Số 138-CV/BTGDVTU', 138, 'CV/BTGDVTU', '-'],
    ['Số 05-QC/BTCTU-BNCTU', 5, 'QC/BTCTU-BNCTU', '-'],
    ['Số 3294-CV/VPTW/nb', 3294, 'CV/VPTW/nb', '-'],
    ['Số: 40/BCĐ138-PV01', 40, 'BCĐ138-PV01', '/'],
    ['Số: 12/2025/NQ-HĐND', 12, '2025/NQ-HĐND', '/'],
    ['Số 125', 125, null, '-'],
    ['-CV/ĐU', null, 'CV/ĐU', '-'],
  ]
  for (const [line, number, symbol, joint] of cases) {
    test(line, () => {
      const got = readNumberLine(line)
      expect([got?.number?.value ?? null, got?.symbol?.value ?? null, got?.joint]).toEqual([number, symbol, joint])
    })
  }
  test('damaged figures are no number', () => {
    expect(readNumberLine('Số: 6l4/SYT-NV')).toMatchObject({ number: { value: 614 }, damaged: false, mended: true })
    expect(readNumberLine('Số lO-CV/ĐU')).toMatchObject({ number: null, damaged: true })
    expect(readNumberLine('Số1§4Ø -CV/ĐU')).toMatchObject({ number: null, damaged: true, symbol: { value: 'CV/ĐU' } })
  })
})

describe('the line of place and date', () => {
  const cases: readonly (readonly [line: string, place: string | null, date: string | null])[] = [
    ['Sơn Hoà, ngày 05 tháng 01 năm 2024', 'Sơn Hoà', '2024-01-05'],
    ['Sơn Hoà,ngày05 tháng 01năm 2024', 'Sơn Hoà', '2024-01-05'],
    ['TP. Bình Khê, ngày 5 tháng 11 năm 2024', 'TP. Bình Khê', '2024-11-05'],
    ['Sơn Hoà, ngày     tháng 8 năm 2025', 'Sơn Hoà', '2025-08'],
    ['Sơn Hoà, ngày … tháng 8 năm 2025', 'Sơn Hoà', '2025-08'],
    ['Sơn Hoà, ngày     tháng     năm 2025', 'Sơn Hoà', null],
    ['Sơn Hoà, ngày 12/5/2024', 'Sơn Hoà', '2024-05-12'],
    ['ngày 29 tháng 02 năm 2023', null, '2023-02'],
    ['Sơn Hoà, ngày 29 tháng 02 năm 2024', 'Sơn Hoà', '2024-02-29'],
    ['Sơn Hoà, ngày l5 tháng 6 năm 2025', 'Sơn Hoà', '2025-06-15'],
    ['Sơn Hoà, ngày §5 tháng 6 năm 2025', 'Sơn Hoà', null],
    ['Sơn Hoà, ngày lO tháng 6 năm 2025', 'Sơn Hoà', null],
  ]
  for (const [line, place, date] of cases) {
    test(line, () => {
      const got = readPlaceDate(line)
      // 29 February 2023 is no day; a wrong day is never turned into a month.
      expect([got.place?.value ?? null, got.date?.value ?? null]).toEqual([
        place,
        line.includes('29 tháng 02 năm 2023') ? null : date,
      ])
    })
  }
})

describe('lists of names', () => {
  const lines = (text: string) => text.split('\n').map((t) => ({ text: t, bullet: /^[-+]/u.test(t), starts: false }))
  test('semicolons on one line part the names, a group behind a colon stays whole', () => {
    expect(addresseeEntries(lines('Kính gửi: Sở A; Sở B; UBND xã C.')).map((e) => e.name)).toEqual([
      'Sở A',
      'Sở B',
      'UBND xã C',
    ])
    expect(addresseeEntries(lines('Kính gửi: Các đơn vị; các phòng; Sở A.')).map((e) => e.name)).toEqual([
      'Các đơn vị; các phòng; Sở A',
    ])
    expect(addresseeEntries(lines('Kính gửi:\n- Phòng A; Phòng B;\n- Sở C.')).map((e) => e.name)).toEqual([
      'Phòng A; Phòng B',
      'Sở C',
    ])
    expect(addresseeEntries(lines('Kính gửi: Các sở: A; B; C.')).map((e) => e.name)).toEqual(['Các sở: A; B; C'])
  })
  test('a title behind a hyphen is part of the name', () => {
    expect(addresseeEntries(lines('Kính gửi: Đồng chí Lê Ví Dụ - Bí thư chi bộ')).map((e) => e.name)).toEqual([
      'Đồng chí Lê Ví Dụ - Bí thư chi bộ',
    ])
  })
  const recipients: readonly (readonly [text: string, want: readonly (readonly [string, string | null])[]])[] = [
    [
      'Nơi nhận: Như trên; Lưu VT.',
      [
        ['Như trên', null],
        ['Lưu VT', null],
      ],
    ],
    ['- Sở A (để p/h)', [['Sở A', 'để p/h']]],
    [
      '- Sở A } để b/c\n- Sở B }',
      [
        ['Sở A', 'để b/c'],
        ['Sở B', 'để b/c'],
      ],
    ],
    [
      '- Sở A }\n- Sở B }\n(để báo cáo)',
      [
        ['Sở A', 'để báo cáo'],
        ['Sở B', 'để báo cáo'],
      ],
    ],
    ['- Chủ tịch (Đ/c Mẫu);', [['Chủ tịch (Đ/c Mẫu)', null]]],
    ['- Lưu: VT, NC (2b).', [['Lưu: VT, NC (2b)', null]]],
    [
      '- Như Điều 3;\n- Lưu: VT',
      [
        ['Như Điều 3', null],
        ['Lưu: VT', null],
      ],
    ],
    ['- Báo, Đài PTTH tỉnh (đưa tin),', [['Báo, Đài PTTH tỉnh', 'đưa tin']]],
  ]
  for (const [text, want] of recipients) {
    test(text.replaceAll('\n', ' ⏎ '), () => {
      expect(recipientEntries(lines(text)).map((e) => [e.name, e.purpose])).toEqual(want)
    })
  }
})
