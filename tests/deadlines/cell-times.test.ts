import { describe, expect, it } from 'vitest'
import { cellTimes } from '../../src/parse/rules/deadlines/cell-times.js'

const times = (cell: string) =>
  cellTimes(cell, [0, cell.length], '2026-01-10').map(({ date, month, quarter }) => date ?? month ?? quarter)

describe('the bare times of a cell', () => {
  it.each([
    ['30/6/2026', ['2026-06-30']],
    ['Tháng 9/2026 và tháng 02/2027', ['2026-09', '2027-02']],
    ['Quý II, III/2026', ['2026-Q2', '2026-Q3']],
    ['Quý II và quý III/2026', ['2026-Q2', '2026-Q3']],
    ['Tháng 4, 5/2026', ['2026-04', '2026-05']],
    ['Tháng 4 - 6/2026', ['2026-06']],
    ['Tháng 5 đến tháng 7/2026', ['2026-07']],
    ['Từ 02/12/2026', []],
    ['Quý V, VI/2026', []],
    ['Tháng 13, 14/2026', []],
    ['Thường xuyên', []],
  ])('“%s”', (cell, want) => expect(times(cell)).toEqual(want))
})
