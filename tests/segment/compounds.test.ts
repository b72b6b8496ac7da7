import { describe, expect, test } from 'vitest'
import { mendCompounds } from '../../src/parse/segment/compounds.js'
import { COMPOUNDS } from '../../src/vietnamese/compounds.js'
import { isSyllable } from '../../src/vietnamese/syllables.js'

const mended = (text: string): string => mendCompounds({ text, repairs: [] }).text

describe('one wrong mark in a word of two syllables', () => {
  const SLIPS: readonly (readonly [string, string])[] = [
    ['tăng cường công tác kiếm soát nhiễm khuẩn', 'tăng cường công tác kiểm soát nhiễm khuẩn'],
    ['Giám đốc yêu cấu các khoa', 'Giám đốc yêu cầu các khoa'],
    ['gửi báo cáo truớc ngày 05/6/2025', 'gửi báo cáo trước ngày 05/6/2025'],
    ['Câp uỷ các chi bộ, đảng bộ cơ sờ', 'Cấp uỷ các chi bộ, đảng bộ cơ sở'],
    ['Kinh gửi: Các chi bộ', 'Kính gửi: Các chi bộ'],
    ['Các dồng chí và dơn vị trực thuộc', 'Các đồng chí và đơn vị trực thuộc'],
    ['Tỉnh ủy đề nghi xã, yeu cầu phường', 'Tỉnh ủy đề nghị xã, yêu cầu phường'],
    ['một số nội dung nhu sau:', 'một số nội dung như sau:'],
    ['vào thú sáu hằng tuân, đên ngày 05/6/2025', 'vào thứ sáu hằng tuần, đến ngày 05/6/2025'],
  ]
  for (const [printed, right] of SLIPS) test(`“${printed}”`, () => expect(mended(printed)).toBe(right))

  const WORDS: readonly string[] = [
    'đồng chí Uỷ viên, đồng chí định kỳ báo cáo',
    'một phần công việc, nhận sự quan tâm, mỗi trường học, cả nhân dân trong xã',
    'văn bản hành chính, hệ thống tin học, thống kê từ ngày 01/01/2024',
    'gửi kết quả trình UBND tỉnh, chuyển đề nghị của chi bộ, không chỉ bộ máy',
    'hiệu trưởng hợp đồng với hộ sơ tán, dự kiến nghỉ hè, trách nhiệm ký số',
    'thôn Đồng Chi, xã Tân Thanh Niên',
    'VAN PHONG TINH UY, de nghi cac chi bo',
    'cần bổ sung, để nghỉ Tết, có sở trường, cộng tác viên',
    'theo đội hình, nối theo doi',
    'ba tỷ đồng chi trả bồi thường, UBND cùng cấp, sơ kết thực hiện mô hình',
    'sau ngày lễ, hàng ngày, hàng tháng, địa phương an toàn, thông báo cao điểm',
  ]
  for (const words of WORDS) test(`leaves “${words}” alone`, () => expect(mended(words)).toBe(words))

  test('each repair tells what stood there, and where', () => {
    const { text, repairs } = mendCompounds({ text: 'Đề nghị rà sóat, triên khai và truớc ngày 5', repairs: [] })
    expect(text).toBe('Đề nghị rà sóat, triển khai và trước ngày 5')
    expect(repairs.map(({ before, after, at }) => [before, after, text.slice(at, at + after.length)])).toEqual([
      ['triên', 'triển', 'triển'],
      ['truớc', 'trước', 'trước'],
    ])
  })

  test('the list holds pairs of syllables, each letters once', () => {
    const words = COMPOUNDS.flatMap((entry) => entry.split('/'))
    expect(words.filter((word) => word.split(' ').length !== 2 || !word.split(' ').every(isSyllable))).toEqual([])
    const letters = COMPOUNDS.map((entry) =>
      (entry.split('/')[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
    )
    expect(new Set(letters).size).toBe(letters.length)
  })
})
