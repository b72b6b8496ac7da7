import { describe, expect, test } from 'vitest'
import { compose } from '../../src/compose/index.js'
import type { Unit } from '../../src/model/unit.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { hd05, hd36, template, unit } from './fixtures.js'
import { type Given, text } from './paper.js'

const one = template('ban-sao')
const dispatch = {
  kind: 'Công văn',
  notation: '98-CV/ĐU',
  date: '2026-03-05',
  issuer: 'Tỉnh uỷ Hà Phong',
  subject: 'x',
}
const copy = (profile: typeof hd05, data: Given, by: Unit = unit) =>
  compose({
    template: one,
    profile,
    unit: by,
    date: profile === hd05 ? '2026-08-05' : '2026-05-20',
    open: false,
    number: 4,
    data: { dispatch, ...data },
  }).draft

describe('a certified copy (D27)', () => {
  test('has its kind, a number of the series BS, a day and Nơi nhận under HD 36', () => {
    const printed = text(copy(hd36, {}))
    for (const words of ['Sao lục', 'Số 04-BS/ĐU', 'Hà Phong, ngày 20 tháng 5 năm 2026', '- Các chi bộ trực thuộc,'])
      expect(printed).toContain(words)
    expect(text(copy(hd36, { kind: 'trích sao', extract: 'Một đoạn.' }))).toMatch(/^\(Trích Công văn số 98-CV\/ĐU/u)
  })
  test('has one label and no number under HD 05, whatever the kind', () => {
    for (const more of [{ kind: 'sao lục' }, { kind: 'sao y' }, { kind: 'trích sao', extract: 'x' }]) {
      const printed = text(copy(hd05, more))
      expect(printed).toContain('Bản sao văn bản')
      expect(printed).not.toMatch(/BS|Sao lục|Nơi nhận|ngày 05\/8/u)
    }
  })
  test('tells its kind by the code of its number in a state paper, and where it is kept behind a colon', () => {
    const codes = { 'sao y': 'SY', 'sao lục': 'SL', 'trích sao': 'TrS' }
    for (const [kind, code] of Object.entries(codes)) {
      const own = { dispatch: { ...dispatch, issuer: unit.name }, extract: 'Một đoạn.' }
      const printed = text(copy(requireProfile('nd30'), { kind, ...own }))
      expect(printed).toContain(`Số: 04/${code}-`)
      expect(printed).toMatch(/- Lưu: /u)
    }
  })
  test('is signed by the one entrusted with it, else by the signatory of its day', () => {
    expect(text(copy(hd05, {}))).toContain('T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\nNgười Ký Mới')
    const signer = { authority: 'T/L BAN THƯỜNG VỤ', position: 'CHÁNH VĂN PHÒNG', name: 'Phùng Mẫu Lâm' }
    expect(text(copy(hd36, { signer }))).toContain('T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nPhùng Mẫu Lâm')
  })
  test('is refused without a seal, without the extract, and as sao y of a paper from elsewhere', () => {
    expect(() => copy(hd05, {}, { ...unit, seal: false })).toThrow(/không có con dấu/u)
    expect(() => copy(hd05, { kind: 'trích sao' })).toThrow(/phải có phần được trích/u)
    expect(() => copy(hd36, { kind: 'sao y' })).toThrow(/văn bản của Tỉnh uỷ Hà Phong thì .* sao lục/u)
    const own = { dispatch: { ...dispatch, issuer: unit.name } }
    expect(text(copy(hd36, { kind: 'sao y', ...own }))).toContain('Sao y bản chính')
  })
})
