import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ordered } from '../../src/compose/fill.js'
import { compareNames, compareWords } from '../../src/vietnamese/index.js'
import { template } from '../compose/fixtures.js'

const sorted = (names: readonly string[]) => [...names].sort(compareNames)

describe('a list of names', () => {
  test.each([
    ['the given name first, whatever the surname', ['Vũ Mẫu An', 'Đàm Thử Bình', 'Bùi Mẫu Cúc']],
    ['then the surname, then the middle names', ['Lê Thử An', 'Trần Mẫu An', 'Trần Thử An', 'Trần Thử Mẫu An']],
    ['Đ behind D, Ô behind O, Ơ behind Ô, Ư behind U', ['X Dung', 'X Đào', 'X Oanh', 'X Ô', 'X Ơn', 'X Uyên', 'X Ư']],
    ['Ă behind A, Â behind Ă', ['X An', 'X Ánh', 'X Ăn', 'X Ân']],
    ['tones only where the letters are alike', ['X Hà', 'X Hả', 'X Há', 'X Hạ', 'X Hai']],
    ['surnames by their tones too', ['Ngô An', 'Ngộ An', 'Nguyễn An']],
    ['a name of one word by itself', ['An', 'Lê An', 'Bình']],
  ])('stands by %s', (_, names) => {
    expect(sorted([...names].reverse())).toEqual(names)
  })
  test('is the same for capitals, decomposed letters and spaces too many', () => {
    const names = ['LÊ  THỬ AN', 'Trần Mẫu Ánh'.normalize('NFD'), ' đỗ mẫu ÂN']
    expect(sorted([...names].reverse())).toEqual(names)
  })
  test('has one order: no two names stand before each other, and no ring', () => {
    const name = fc
      .array(fc.constantFrom('An', 'Ân', 'Đỗ', 'Dỗ', 'hà', 'Hạ', 'Nguyễn', 'Ư', '2', '10', 'a1'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        for (const compare of [compareNames, compareWords]) {
          expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
          if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
  test('is what a template asks for: by cell, cells by their numbers, then by name', () => {
    const { manifest } = template('cu-hoc-vien')
    const students = [
      { name: 'Trần Mẫu An', cell: 'Chi bộ 10' },
      { name: 'Đàm Thử Bình', cell: 'Chi bộ 2' },
      { name: 'Vũ Mẫu An', cell: 'Chi bộ 2' },
    ]
    const rows = ordered({ students }, manifest).students as readonly { readonly name: string }[]
    expect(rows.map(({ name }) => name)).toEqual(['Vũ Mẫu An', 'Đàm Thử Bình', 'Trần Mẫu An'])
    expect(ordered({ students }, { ...manifest, order: null }).students).toEqual(students)
  })
})
