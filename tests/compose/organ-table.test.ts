import { describe, expect, test } from 'vitest'
import { compose } from '../../src/compose/index.js'
import { Unit } from '../../src/model/unit.js'
import { signatoriesOn, unitOn } from '../../src/office/unit-history.js'
import { hd36, template } from './fixtures.js'
import { text } from './paper.js'

/** A cell that became a committee, moved to another superior and was renamed. */
const unit = Unit.parse({
  kind: 'dang-uy',
  name: 'Đảng uỷ Sở Thử nghiệm',
  superior: 'Đảng bộ Uỷ ban nhân dân tỉnh',
  superiorOrgan: 'Đảng uỷ Uỷ ban nhân dân tỉnh',
  symbol: 'ĐU',
  place: 'Hà Phong',
  seal: true,
  archive: 'Văn phòng Đảng uỷ',
  signatories: [
    { name: 'Trần Văn Mẫu', position: 'BÍ THƯ', authority: 'T/M ĐẢNG UỶ', from: '2025-02-13' },
    { name: 'Phùng Mẫu Lâm', position: 'CHÁNH VĂN PHÒNG', authority: 'T/L BAN THƯỜNG VỤ', from: '2025-07-01' },
  ],
  history: [
    { until: '2025-02-12', superior: 'Đảng bộ Khối các cơ quan tỉnh', superiorOrgan: 'Đảng uỷ Khối các cơ quan tỉnh' },
    {
      until: '2023-06-30',
      kind: 'chi-bo-co-so',
      name: 'Chi bộ Sở Thử nghiệm',
      symbol: 'CB',
      place: 'Hà Phong cũ',
      seal: false,
      archive: 'Chi bộ',
      signatories: [{ name: 'Sầm Mẫu Hạnh', position: 'BÍ THƯ', authority: 'T/M CHI BỘ', to: '2023-06-30' }],
    },
    { until: '2021-12-31', superior: 'Đảng bộ huyện Thử' },
  ],
})

const letter = (date: string, data: object = {}) =>
  compose({
    template: template('phuc-dap'),
    profile: hd36,
    unit,
    date,
    open: false,
    number: 3,
    data: { ...(template('phuc-dap').sample as object), dispatch: { kind: 'Công văn', notation: '9-CV/HU' }, ...data },
  }).draft

describe('the organ table over time', () => {
  test('an entry holds through its last day, the next one from the day after', () => {
    expect(unitOn(unit, '2023-06-30').name).toBe('Chi bộ Sở Thử nghiệm')
    expect(unitOn(unit, '2023-07-01').name).toBe('Đảng uỷ Sở Thử nghiệm')
    expect(unitOn(unit, '2025-02-13').superior).toBe('Đảng bộ Uỷ ban nhân dân tỉnh')
  })
  test('what an entry does not name is taken from the next later entry, in whatever order they are written', () => {
    for (const history of [unit.history, [...unit.history].reverse()]) {
      const then = unitOn({ ...unit, history }, '2022-05-01')
      expect([then.name, then.superior, then.superiorOrgan, then.kind, then.seal]).toEqual([
        'Chi bộ Sở Thử nghiệm',
        'Đảng bộ Khối các cơ quan tỉnh',
        'Đảng uỷ Khối các cơ quan tỉnh',
        'chi-bo-co-so',
        false,
      ])
    }
  })
  test('an earlier superior without its organ does not send papers to the organ of today', () => {
    const then = unitOn(unit, '2021-05-01')
    expect(then.superior).toBe('Đảng bộ huyện Thử')
    expect(then.superiorOrgan).toBeUndefined()
  })
  test('a paper has the head, symbol, place, archive and signature of its day', () => {
    const old = text(letter('2023-06-30'))
    for (const words of [
      'Chi bộ Sở Thử nghiệm',
      'Số 03-CV/CB',
      'Hà Phong cũ, ngày 30',
      'T/M CHI BỘ\nBÍ THƯ\nSầm Mẫu Hạnh',
    ])
      expect(old).toContain(words)
    expect(old).toContain('- Lưu Chi bộ.')
    const now = text(letter('2025-08-01'))
    for (const words of ['Số 03-CV/ĐU', 'Hà Phong, ngày 01', 'T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Mẫu'])
      expect(now).toContain(words)
  })
  test('a day on which nobody held office leaves the signature to be filled in', () => {
    expect(signatoriesOn(unit, '2025-02-12')).toEqual([])
    expect(letter('2024-01-15').missing).toContain('họ tên người ký')
  })
  test('the clerk names another signatory, but only one in office that day', () => {
    const by = (date: string) => letter(date, { 'người ký văn bản': 'phùng mẫu lâm' })
    expect(text(by('2025-07-01'))).toContain('T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nPhùng Mẫu Lâm')
    expect(() => by('2025-06-30')).toThrow(/Ngày 30\/6\/2025, .* không có người ký nào tên/u)
  })
})
