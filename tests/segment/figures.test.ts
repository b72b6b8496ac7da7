import { describe, expect, test } from 'vitest'
import { mendItemNumber, readFigures } from '../../src/parse/segment/figures.js'

describe('letters read for figures in the content', () => {
  const SLIPS: readonly (readonly [string, string])[] = [
    ['trước ngày 2O/11/2023', 'trước ngày 20/11/2023'],
    ['trước ngày\u00203I/1O/2023.', 'trước ngày 31/10/2023.'],
    ['đến tháng 9/2O23 và năm 202l', 'đến tháng 9/2023 và năm 2021'],
    ['nợ từ O3 tháng trở lên, ngày l7 họp', 'nợ từ 03 tháng trở lên, ngày 17 họp'],
    ['số 12/KH-UBND ngày 07/6/20l8', 'số 12/KH-UBND ngày 07/6/2018'],
  ]
  for (const [printed, right] of SLIPS) test(`“${printed}”`, () => expect(readFigures(printed)).toBe(right))

  for (const words of [
    'khoản I/II, mục I.1, lô O1',
    'mã lO/lO',
    'ngày 3I/13/2023',
    'H2O, K1O, tổ l',
    'http://a.vn/1l/2O',
  ])
    test(`leaves “${words}” alone`, () => expect(readFigures(words)).toBe(words))

  test('what is read is as long as what is printed', () => {
    const printed = 'ngày l7/1O/2025, O3 tháng, năm 20l8'
    expect(readFigures(printed)).toBe('ngày 17/10/2025, 03 tháng, năm 2018')
    expect(readFigures(printed).length).toBe(printed.length)
  })

  test('l with a full stop at the start of a line is item 1', () => {
    expect(mendItemNumber('l. Đối với các khoa')?.text).toBe('1. Đối với các khoa')
    expect(mendItemNumber('l.Ðối với các khoa')?.text).toBe('1.Ðối với các khoa')
    expect(mendItemNumber('l) lập danh sách')).toBeNull()
    expect(mendItemNumber('lập danh sách')).toBeNull()
  })
})

describe('the number of a cited paper', () => {
  test.each([
    ['Quy định số 3l2-QĐ/TU', 'Quy định số 312-QĐ/TU'],
    ['Công văn số 2O5/UBND-VX', 'Công văn số 205/UBND-VX'],
    ['Kế hoạch II-KH/TU', 'Kế hoạch II-KH/TU'],
    ['Tiểu khu l2 - rừng', 'Tiểu khu l2 - rừng'],
  ])('%s is read as %s', (printed, read) => expect(readFigures(printed)).toBe(read))
})

describe('a time word that a scan gave another mark', () => {
  test.each([
    ['trình trong ngay 15/6/2020', 'trình trong ngày 15/6/2020'],
    ['ra quân vao ngày 31/5/2026', 'ra quân vào ngày 31/5/2026'],
    ['chậm nhất vảo ngảy 20/3/2026', 'chậm nhất vào ngày 20/3/2026'],
    ['tổng kết trong thàng 9/2025', 'tổng kết trong tháng 9/2025'],
    ['trước 17 giơ 00 hằng ngày', 'trước 17 giờ 00 hằng ngày'],
    ['lúc 08 giò 30, đo độ mặn 04 giò/lần', 'lúc 08 giờ 30, đo độ mặn 04 giờ/lần'],
    ['trong thời hạn 02 ngáy, hằng thàng', 'trong thời hạn 02 ngày, hằng tháng'],
    ['từ ngày 02/10/2026 đên ngày 04/10/2026, dến 17 giờ', 'từ ngày 02/10/2026 đến ngày 04/10/2026, đến 17 giờ'],
    ['quý III nâm 2021', 'quý III năm 2021'],
  ])('%s is read as %s', (printed, read) => expect(readFigures(printed)).toBe(read))
  test.each([
    'báo ngay 02 đồng chí',
    'cầu thang 9 bậc',
    '02 giỏ hoa',
    'đền bù, đèn đường, đến nay',
    'miền Nam 2021',
    'làm ngay 3 việc',
    'chuyển vào 02 hộp',
  ])('%s stays as it is', (printed) => expect(readFigures(printed)).toBe(printed))
})
