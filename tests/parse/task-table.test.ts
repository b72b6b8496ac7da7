import { describe, expect, test } from 'vitest'
import type { Obligation } from '../../src/model/dispatch.js'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'

const paper = (table: string): string => `ỦY BAN NHÂN DÂN XÃ HÒA MỸ

Số: 45/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hòa Mỹ, ngày 03 tháng 3 năm 2025

KẾ HOẠCH
Thực hiện nhiệm vụ năm 2025

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. NHIỆM VỤ CỤ THỂ

${table}

II. TỔ CHỨC THỰC HIỆN

1. Công an xã bảo đảm an ninh trật tự.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Mẫu
`

const ROWS = [
  ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  [
    '1',
    'Rà soát mạng lưới trường, lớp; phương án sáp nhập điểm lẻ',
    'Phòng Văn hóa - Xã hội',
    'Các trường',
    'Trước ngày 10/8/2025',
  ],
  ['2', 'Tu sửa phòng học, mua sắm bàn ghế', 'Văn phòng HĐND và UBND', 'Phòng Kinh tế; Các trường', '22/8/2025'],
  ['3', 'Kiểm tra bếp ăn bán trú', 'Trạm Y tế; Công an xã', '-', 'Tháng 9/2025 và tháng 02/2026'],
  ['4', 'Đại hội điểm', 'Chi bộ ấp Tân Lập', 'Các trường', 'Từ tháng 7/2025'],
] as const

const duties = (table: string): readonly Obligation[] =>
  parse(readText(paper(table), 'ke-hoach.txt')).obligations.filter(({ section }) => /^[1-4]$/u.test(section))
const told = ({ section, action, assignees, cooperators, deadlines }: Obligation) => [
  section,
  action,
  assignees,
  cooperators,
  deadlines.map(({ relation, date, month }) => `${relation} ${date ?? month}`),
]

const EXPECTED = [
  [
    '1',
    'rà soát mạng lưới trường, lớp; phương án sáp nhập điểm lẻ',
    ['Phòng Văn hóa - Xã hội'],
    ['Các trường'],
    ['before 2025-08-10'],
  ],
  [
    '2',
    'tu sửa phòng học, mua sắm bàn ghế',
    ['Văn phòng HĐND và UBND'],
    ['Phòng Kinh tế', 'Các trường'],
    ['by 2025-08-22'],
  ],
  ['3', 'kiểm tra bếp ăn bán trú', ['Trạm Y tế', 'Công an xã'], [], ['on 2025-09', 'on 2026-02']],
  ['4', 'đại hội điểm', ['Chi bộ ấp Tân Lập'], ['Các trường'], []],
]

describe('a table of tasks', () => {
  const grid = ROWS.map((row) => `| ${row.join(' | ')} |`)
  const ruled = [grid[0], '|---|---|---|---|---|', ...grid.slice(1)].join('\n')

  test('gives one duty a row, with its party, helpers and time', () =>
    expect(duties(ruled).slice(0, 4).map(told)).toEqual(EXPECTED))

  test('is known when every cell stands on a line of its own', () =>
    expect(duties(ROWS.flat().join('\n')).slice(0, 4).map(told)).toEqual(EXPECTED))

  test('is known by the tabs between its cells', () =>
    expect(
      duties(ROWS.map((row) => row.join('\t')).join('\n'))
        .slice(0, 4)
        .map(told),
    ).toEqual(EXPECTED))

  test('is none when no column names tasks', () => {
    const list = ROWS.map(
      ([number, , who]) => `| ${number} | ${number === 'TT' ? 'Họ và tên' : 'Lê Văn Thử'} | ${who} |`,
    )
    expect(duties([list[0], '|---|---|---|', ...list.slice(1)].join('\n')).map(({ action }) => action)).toEqual([
      'bảo đảm an ninh trật tự',
    ])
  })
})

test('a table of papers with the days they are due makes a handing in of each, whatever the rule below its heading', () => {
  const table = [
    '| TT | Tên báo cáo, hồ sơ | Cơ quan gửi | Thời hạn gửi |',
    '|:-|:-|:-|:-|',
    '| 1 | Báo cáo biên chế có mặt (Biểu 1A) | Các sở, ban, ngành | 16/8/2025 |',
    '| 2 | Đề án vị trí việc làm | UBND các huyện | 21/7/2025 - 25/7/2025 |',
  ].join('\n')
  const rows = duties(table).filter(({ assignees }) => !assignees.includes('Công an xã'))
  expect(rows.map(({ action, deadlines }) => [action, deadlines.map(({ date, to }) => [date, to])])).toEqual([
    ['gửi báo cáo biên chế có mặt (Biểu 1A)', [['2025-08-16', null]]],
    ['gửi đề án vị trí việc làm', [['2025-07-21', '2025-07-25']]],
  ])
})

describe('a table of tasks in an annex behind the signature', () => {
  const annexed = (title: string, heading: readonly string[] = ROWS[0]): readonly Obligation[] => {
    const rows = [heading, ...ROWS.slice(1, 3)].map((row) => `| ${row.join(' | ')} |`)
    const table = [rows[0], '|---|---|---|---|---|', ...rows.slice(1)].join('\n')
    const text = `${paper('')}\nPHỤ LỤC II\n${title}\n(Kèm theo Kế hoạch số 45/KH-UBND của UBND xã)\n\n${table}\n`
    return parse(readText(text, 'ke-hoach.txt')).obligations.filter(({ action }) => !action.includes('an ninh'))
  }

  test('gives one duty a row when the title says that work is given', () =>
    expect(annexed('Phân công nhiệm vụ').map(told)).toEqual(EXPECTED.slice(0, 2)))

  test.each([
    ['work that is done', 'Các nhiệm vụ đã hoàn thành quý I năm 2025'],
    ['work that is dropped', 'Danh mục nhiệm vụ bãi bỏ'],
    ['a form to fill in', 'Biểu mẫu theo dõi tiến độ nhiệm vụ'],
    ['figures of what was done', 'Kết quả thực hiện nhiệm vụ năm 2024'],
    ['an agenda', 'Chương trình hội nghị triển khai nhiệm vụ'],
    ['anything, when the title does not say', 'Mạng lưới trường, lớp'],
  ])('gives nothing when it is %s', (_, title) => expect(annexed(title)).toEqual([]))

  test('gives nothing when its columns name no tasks', () =>
    expect(annexed('Phân công nhiệm vụ', ['TT', 'Họ và tên', 'Chức vụ', 'Ghi chú', 'Số'])).toEqual([]))
})
