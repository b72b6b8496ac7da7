import { describe, expect, test } from 'vitest'
import { flatTableAt } from '../../src/read/txt/flat-tables.js'

const cells = (lines: readonly string[]): readonly (readonly string[])[] | undefined =>
  flatTableAt(lines, 0)?.grid.rows.map((row) => row.map(([cell]) => (cell?.type === 'text' ? cell.value : '')))

describe('a table that lost its lines', () => {
  const HEAD = ['TT', 'Việc', 'Ai', 'Hạn']
  test('is put together when its row numbers come in order', () =>
    expect(cells([...HEAD, '1', 'a', 'b', 'c', '2', 'd', 'e', 'f', 'Sau bảng'])).toEqual([
      HEAD,
      ['1', 'a', 'b', 'c'],
      ['2', 'd', 'e', 'f'],
    ]))
  test('is found with blank lines between its rows', () =>
    expect(cells([...HEAD, '', '1', 'a', 'b', 'c', '', '2', 'd', 'e', 'f', '', 'Sau bảng'])).toEqual([
      HEAD,
      ['1', 'a', 'b', 'c'],
      ['2', 'd', 'e', 'f'],
    ]))

  test('keeps empty cells between tabs', () =>
    expect(cells(['TT\tViệc\tHạn', '1\ta\t', '2\tb\tc'])).toEqual([
      ['TT', 'Việc', 'Hạn'],
      ['1', 'a', ''],
      ['2', 'b', 'c'],
    ]))
  test.each([
    ['one row', [...HEAD, '1', 'a', 'b', 'c']],
    ['a cell of two lines', [...HEAD, '1', 'a', 'b', 'b', 'c', '2', 'd', 'e', 'f']],
    ['a cell of two lines in a later row', [...HEAD, '1', 'a', 'b', 'c', '2', 'd', 'e', 'e', 'f', '3', 'g', 'h', 'i']],
    ['an empty cell', [...HEAD, '1', 'a', '', 'c', '2', 'd', 'e', 'f']],
    ['two columns', ['TT', 'Việc', '1', 'a', '2', 'b']],
    ['no numbers', [...HEAD, 'a', 'b', 'c']],
  ])('is left as it stands with %s', (_, lines) => expect(cells(lines)).toBeUndefined())
})
