import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, compareWords } from '../../src/vietnamese/collation.js'
import { findDates } from '../../src/vietnamese/dates.js'
import { fold, foldBare, sameWords } from '../../src/vietnamese/fold.js'
import { bothTones, sticky } from '../../src/vietnamese/letters.js'
import { withoutLookalikes, withSlashes } from '../../src/vietnamese/lookalikes.js'
import { restoreLostSpaces, splitGlued } from '../../src/vietnamese/lost-spaces.js'
import { isSyllable } from '../../src/vietnamese/syllables.js'

describe('the syllable grammar', () => {
  it('knows well-formed syllables in both tone styles and any case', () => {
    const words =
      'nghiêng khuyến quyết giếng gì giữ uỷ ủy hoà hòa Đảng THƯỜNG vụ ý yêu quýt khuỷu thuở ngoằn gìn quốc oan uể xoong gặp'
    expect(words.split(' ').filter((w) => !isSyllable(w))).toEqual([])
  })
  it('refuses what cannot be a syllable', () => {
    const words = 'chủt ngi kao ghà cê bộx Krông Đắk str ac` uyênn thưcq nge qi pháo1 áà'
    expect(words.split(' ').filter(isSyllable)).toEqual([])
  })
})

describe('lost spaces', () => {
  const GLUED: ReadonlyMap<string, string> = new Map([
    ['chủtrì', 'chủ trì'],
    ['hiệnngay', 'hiện ngay'],
    ['UBNDtỉnh', 'UBND tỉnh'],
    ['cáoUBND', 'cáo UBND'],
    ['ngaytrong', 'ngay trong'],
    ['giaoTrung', 'giao Trung'],
    ['NayUBND', 'Nay UBND'],
    ['THPTtheo', 'THPT theo'],
    ['vềThường', 'về Thường'],
    ['bộxã', 'bộ xã'],
    ['kỳ2025', 'kỳ 2025'],
    ['ngày10', 'ngày 10'],
    ['Đềnghị', 'Đề nghị'],
    ['tổchức', 'tổ chức'],
    ['thựchiện', 'thực hiện'],
    ['đềán', 'đề án'],
    ['ởnước', 'ở nước'],
    ['ThịHoài', 'Thị Hoài'],
    ['SơnHoà', 'Sơn Hoà'],
    ['SởY', 'Sở Y'],
    ['vềBHXH', 'về BHXH'],
    ['đềnghịUBND', 'đề nghị UBND'],
    ['tựphê', 'tự phê'],
    ['vịtrí', 'vị trí'],
    ['mụctiêu', 'mục tiêu'],
    ['độingũ', 'đội ngũ'],
    ['quyđịnh', 'quy định'],
    ['Đảnguỷ', 'Đảng uỷ'],
    ['trướcngày', 'trước ngày'],
  ])
  for (const [token, words] of GLUED)
    it(`“${token}” is “${words}”`, () => {
      expect(splitGlued(token)?.join(' ')).toBe(words)
    })
  it('leaves words, abbreviations and foreign names alone', () => {
    for (const token of 'nghiêng khuyến UBND ĐUK TTr Krông Pleiku email HĐND CNVCLĐ Lào 2025 K12 A1 ThS NĐ TTrĐ QĐUB'.split(
      ' ',
    ))
      expect(splitGlued(token), token).toBeNull()
  })
  it('mends the word behind the number of an item, not a part of an address', () => {
    expect(restoreLostSpaces('1.Đềnghị các chi bộ').text).toBe('1.Đề nghị các chi bộ')
    expect(restoreLostSpaces('xem v2.đềnghị.vn').text).toBe('xem v2.đềnghị.vn')
  })
  it('leaves a word that only lost a mark in one piece', () => {
    for (const word of ['trưóc', 'truớc', 'trưòng', 'nuớc']) expect(splitGlued(word)).toBeNull()
  })
  it('mends a sentence, tells each repair, and never touches numbers, symbols and addresses', () => {
    const source = 'Đềnghị Đảng bộxã chủtrì, gửi vềThường trực, xem số 15-CV/ĐUK, ban.tochuc@huyenuy.vn'
    const { text, repairs } = restoreLostSpaces(source)
    expect(text).toBe('Đề nghị Đảng bộ xã chủ trì, gửi về Thường trực, xem số 15-CV/ĐUK, ban.tochuc@huyenuy.vn')
    for (const { at, after } of repairs) expect(text.slice(at, at + after.length)).toBe(after)
    expect(repairs.map((r) => r.before)).toEqual(['Đềnghị', 'bộxã', 'chủtrì', 'vềThường'])
  })
})

describe('one form of text', () => {
  it('composes letters and puts lookalikes right', () => {
    expect(withoutLookalikes('Ðảng bộ 1⁄2'.normalize('NFD'))).toBe('Đảng bộ 1/2')
    expect(withSlashes('15⁄5∕2024')).toBe('15/5/2024')
  })
  it('folds tone styles and case, keeping the length', () => {
    expect(fold('ỦY BAN hòa')).toBe('uỷ ban hoà')
    expect(fold('Uỷ ban').length).toBe('Uỷ ban'.length)
    expect(foldBare('ĐẢNG UỶ xã')).toBe('dang uy xa')
    expect(sameWords('Uỷ  ban', 'ỦY BAN')).toBe(true)
  })
  it('opens a pattern to both tone styles', () => {
    expect(sticky('uỷ ban').test('Ủy  ban')).toBe(true)
    expect(bothTones('hoà')).toBe('h(?:oà|òa)')
  })
})

describe('Vietnamese order', () => {
  it('sorts names by the given name, then surname', () => {
    const names = ['Trần Thị Bình', 'Lê Văn Ân', 'Nguyễn Văn Ánh', 'Đỗ Thị An', 'Bùi Văn Bình', 'Phạm Đức']
    expect([...names].sort(compareNames)).toEqual([
      'Đỗ Thị An',
      'Nguyễn Văn Ánh',
      'Lê Văn Ân',
      'Bùi Văn Bình',
      'Trần Thị Bình',
      'Phạm Đức',
    ])
  })
  it('orders letters a ă â … d đ and tones ngang huyền hỏi ngã sắc nặng', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareWords)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ'])
    expect(['đa', 'e', 'da', 'ân', 'ăn', 'an'].sort(compareWords)).toEqual(['an', 'ăn', 'ân', 'da', 'đa', 'e'])
  })
})

describe('dates on any text', () => {
  it('stay inside the text, in order, and do not depend on composed or decomposed letters', () => {
    const words = fc.constantFrom(
      'ngày',
      'tháng',
      'quý',
      'năm',
      '25/3/2024',
      '12',
      '/',
      '2024',
      'I/2025',
      'đến',
      '31',
      '-',
      '.',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join(' ').normalize('NFC')
          const found = findDates(text)
          for (const [i, d] of found.entries()) {
            expect(d.span[0]).toBeGreaterThanOrEqual(found[i - 1]?.span[1] ?? 0)
            expect(d.span[1]).toBeLessThanOrEqual(text.length)
          }
          expect(findDates(text.normalize('NFD').normalize('NFC'))).toEqual(found)
        },
      ),
    )
  })
})
