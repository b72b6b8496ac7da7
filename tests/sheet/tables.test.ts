import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { formFacts, rowsOf } from '../../src/compose/index.js'
import { collect } from '../../src/desk/collect.js'
import { writeForm } from '../../src/desk/form.js'
import { readSheet } from '../../src/desk/sheet-file.js'
import { Trouble } from '../../src/model/errors.js'
import { readXlsxSheet } from '../../src/sheet/index.js'
import { template } from '../compose/fixtures.js'

const students = template('cu-hoc-vien')
const items = students.manifest.fields.properties?.students?.items ?? {}
type Row = readonly (string | number | Date | null)[]

/** A returned form: labels above, headings, the example row, then the rows given. */
async function returned(unit: string, none: string, rows: readonly Row[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'DanhSach',
        rows: [
          ['Danh sách'],
          ['Đơn vị:', unit],
          ['Không có nội dung để báo cáo (ghi x):', none],
          [],
          ['TT', 'HỌ VÀ TÊN', 'ngay sinh', 'Giới tính'],
          ['Ví dụ', 'Người Mẫu', '1/2/2000', 'Nam'],
          ...rows.map((row, index) => [index + 1, ...row]),
        ],
      },
    ],
  })
}
const sheetOf = async (rows: readonly Row[]) => readXlsxSheet(await returned('Chi bộ Một', '', rows), 'a.xlsx')

describe('a filled-in spreadsheet', () => {
  test('gives its rows by headings, the example row left out, a real date as a day', async () => {
    expect(rowsOf(await sheetOf([['Lò Văn Thử', new Date(Date.UTC(2001, 4, 3)), 'nam']]), items)).toEqual([
      { name: 'Lò Văn Thử', born: '03/5/2001', sex: 'nam' },
    ])
  })
  test('names every wrong cell with its place', async () => {
    const sheet = await sheetOf([
      ['Người Một', '31/02/2001', 'Nam'],
      ['Người Hai', '1/2/2001', 'khác'],
    ])
    expect(() => rowsOf(sheet, items)).toThrow(
      /2 ô không đúng:\n {2}- ô C7 .*31\/02\/2001.*\n {2}- ô D8 .*phải là một trong: Nam; Nữ/u,
    )
  })
  test('with words under no heading is refused by cell, never cut', async () => {
    const sheet = await sheetOf([['Người Một', '', '', 'chữ thừa']])
    expect(() => rowsOf(sheet, items)).toThrow(/ô E7/u)
  })
  test('says who sends it and whether there is nothing to report', async () => {
    const facts = async (none: string) =>
      formFacts(await readXlsxSheet(await returned('Chi bộ Một', none, []), 'a.xlsx'))
    expect(await facts('x')).toEqual({ unit: 'Chi bộ Một', none: true })
    expect(await facts('')).toEqual({ unit: 'Chi bộ Một', none: false })
  })
  test.each([
    [new TextEncoder().encode('không phải bảng tính'), /không phải bảng tính \.xlsx/u],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /đời cũ \(\.xls\) hoặc có mật khẩu/u],
  ])('that is none is refused with what to do', async (bytes, message) => {
    await expect(readXlsxSheet(bytes, 'a.xlsx')).rejects.toThrow(message)
    await expect(readXlsxSheet(bytes, 'a.xlsx')).rejects.toBeInstanceOf(Trouble)
  })
})

describe('an empty form', () => {
  test('holds the headings, the choices and an example from the sample, the same bytes each time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'congvan-form-'))
    const write = async (name: string) =>
      readFileSync(await writeForm(students, join(folder, name), '2026-08-05', false))
    const one = await write('a.xlsx')
    expect(one.equals(await write('b.xlsx'))).toBe(true)
    const [sheet] = (await readXlsx(one)).sheets
    expect(sheet?.rows[4]?.slice(0, 4)).toEqual(['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính'])
    expect(sheet?.rows[5]?.[0]).toBe('Ví dụ')
    expect(sheet?.dataValidations?.find(({ type }) => type === 'list')?.values).toEqual(['Nam', 'Nữ'])
    expect(rowsOf(await readXlsxSheet(one, 'a.xlsx'), items)).toEqual([])
  })
})

describe('collected returns', () => {
  test('are put together; empty, unreadable, doubled and missing ones are told apart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'congvan-collect-'))
    const put = async (name: string, unit: string, none: string, rows: readonly Row[]) =>
      writeFileSync(join(folder, name), await returned(unit, none, rows))
    await put('1.xlsx', 'Chi bộ Một', '', [['Người Một', '1/2/2001', 'Nam']])
    await put('2.xlsx', 'chi bộ một', '', [['Người Hai', '1/2/2001', 'Nữ']])
    await put('3.xlsx', 'Chi bộ Ba', 'x', [])
    await put('4.xlsx', 'Chi bộ Bốn', '', [['Người Bốn', '31/2/2001', 'Nữ']])
    const out = join(folder, 'out', 'tong-hop.xlsx')
    const expected = ['Chi bộ Một', 'Chi bộ Ba', 'Chi bộ Bốn', 'Chi bộ Năm']
    const result = await collect(students, { folder, out, expected, date: '2026-08-05', force: false })
    expect(result.unanswered).toEqual(['Chi bộ Năm'])
    expect(result.failed.map(({ file, unit }) => [file, unit])).toEqual([['4.xlsx', 'Chi bộ Bốn']])
    expect(result.findings.map(({ message }) => message).join()).toContain('gửi hai tệp: 1.xlsx và 2.xlsx')
    const [all, units] = (await readXlsx(readFileSync(out))).sheets
    expect(all?.rows.slice(3, 5).map((row) => row.slice(0, 4))).toEqual([
      [1, 'Chi bộ Một', 'Người Một', '01/02/2001'],
      [2, 'chi bộ một', 'Người Hai', '01/02/2001'],
    ])
    // The collected table is what the paper is then written from.
    const again = rowsOf(await readSheet(out), items)
    expect(again.map((row) => row.name)).toEqual(['Người Một', 'Người Hai'])
    expect(units?.rows.slice(3).map((row) => row[2])).toEqual([
      'đã gửi',
      'đã gửi',
      'đã báo “không có”',
      'tệp chưa dùng được: cần gửi lại',
      'chưa gửi',
    ])
  })
})
