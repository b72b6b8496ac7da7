import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeLegacy, detectLegacy, encodingOfFont, vietnameseShare } from '../../src/vietnamese/legacy.js'
import { toVni } from './encode.js'

const corpus = join(import.meta.dirname, '../corpus/dispatches')
const papers = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 12)
  .map((name) => readFileSync(join(corpus, name), 'utf8').normalize('NFC'))
const western = (bytes: Uint8Array) => iconv.decode(Buffer.from(bytes), 'latin1')
const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'

describe('TCVN3', () => {
  test('gives the same letters as iconv for every letter of the table', () => {
    for (const letter of [...LETTERS, ...'ĂÂÊÔƠƯĐ']) {
      expect(decodeLegacy(western(iconv.encode(letter, 'tcvn')), 'tcvn3')).toBe(letter)
    }
  })
  test.each([
    ['ĐảNG Bộ TỉNH Hà PHONG', 'ĐẢNG BỘ TỈNH HÀ PHONG'],
    ['ĐảNG ủY Xã          ĐảNG CộNG SảN VIệT NAM', 'ĐẢNG ỦY XÃ          ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['T/M BAN THƯờNG Vụ', 'T/M BAN THƯỜNG VỤ'],
    ['CấP ủY CƠ Sở xây dựng', 'CẤP ỦY CƠ Sở xây dựng'],
    ['UBND Hà Nội, Số 12-CV/ĐU của ĐU Xã Hà Lý', 'UBND Hà Nội, Số 12-CV/ĐU của ĐU Xã Hà Lý'],
    ['Kính gửi: ủy ban nhân dân', 'Kính gửi: Ủy ban nhân dân'],
    ['các ủy ban của Quốc hội, ủy viên dự họp', 'các ủy ban của Quốc hội, ủy viên dự họp'],
  ])('gives %s the capitals that the table has not', (typed, meant) => {
    expect(decodeLegacy(western(iconv.encode(typed, 'tcvn')), 'tcvn3')).toBe(meant)
  })
  test('leaves ASCII as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(decodeLegacy(text, 'tcvn3')).toBe(text)
      }),
    )
  })
})

describe('VNI', () => {
  test.each([
    ['Kính göûi: Caáp uûy caùc toå chöùc cô sôû ñaûng', 'Kính gửi: Cấp ủy các tổ chức cơ sở đảng'],
    ['tröôùc ngaøy 25 thaùng 3, nhieäm vuï, kyû luaät, ñoä, kyø', 'trước ngày 25 tháng 3, nhiệm vụ, kỷ luật, độ, kỳ'],
    ['ÑAÛNG UÛY, BÍ THÖ, TRÖÔÛNG BAN', 'ĐẢNG ỦY, BÍ THƯ, TRƯỞNG BAN'],
    ['nghæ, nghóa, chò, lyù', 'nghỉ, nghĩa, chị, lý'],
    ['baèng, baúng, laün, naëng, aên', 'bằng, bẳng, lẵn, nặng, ăn'],
  ])('reads %s', (typed, meant) => {
    expect(decodeLegacy(typed, 'vni')).toBe(meant)
  })
  test('gives back every letter it can write', () => {
    for (const letter of [...LETTERS, ...LETTERS.toUpperCase()]) expect(decodeLegacy(toVni(letter), 'vni')).toBe(letter)
  })
})

describe('the encoding of a text', () => {
  test('is found for whole papers, and Unicode is left alone', () => {
    for (const paper of papers) {
      const small = paper.toLowerCase() // TCVN3 holds toned capitals in a font of their own
      expect(detectLegacy(western(iconv.encode(small, 'tcvn')))).toBe('tcvn3')
      expect(detectLegacy(toVni(paper))).toBe('vni')
      expect(decodeLegacy(toVni(paper), 'vni')).toBe(paper)
      expect(detectLegacy(paper)).toBeUndefined()
    }
  })
  test('is not guessed from a few words or from other languages', () => {
    expect(detectLegacy('Kính göûi')).toBeUndefined()
    expect(
      detectLegacy(
        'Les élèves français étaient très étonnés à Noël, là-bas, où ça gèle déjà après août, hélas.'.repeat(3),
      ),
    ).toBeUndefined()
  })
  test('is told by the name of a font', () => {
    expect(encodingOfFont('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false })
    expect(encodingOfFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true })
    expect(encodingOfFont('VNI-Times')).toEqual({ encoding: 'vni', capitals: false })
    expect(encodingOfFont('Times New Roman')).toBeUndefined()
  })
})

test('the share of Vietnamese words tells real text from a broken text layer', () => {
  expect(vietnameseShare(papers[0] ?? '').share).toBeGreaterThan(0.9)
  expect(vietnameseShare('Dáng uÿ xä Thÿ Nghiêm ðê nghi cäc chi bô ðäng viën').share).toBeLessThan(0.6)
})
