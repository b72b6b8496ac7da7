import { parse } from 'csv-parse/sync'
import { plainLine } from '../markdown/escape.js'
import { Trouble } from '../model/errors.js'
import type { Data } from './data.js'
import { fieldTitle, matchProperty } from './fields.js'
import type { FieldSchema } from './manifest.js'

/** Headings of a running number: read and dropped, the paper counts its own rows. */
const COUNTERS = /^(tt|stt|số tt|số thứ tự)$/iu

/**
 * The rows of a .csv as data for the array field `items`. The first line holds the headings, matched without regard
 * to marks, case and order; comma, semicolon or tab between cells. A heading or cell that does not fit is named.
 */
export function readRows(csv: string, items: FieldSchema, file: string): readonly Data[] {
  const named = /^\ufeff?(?:sep=(?<mark>[,;\t])\r?\n)?/u.exec(csv)
  const text = csv.slice(named?.[0].length ?? 0).normalize('NFC')
  const records = parseCsv(text, named?.groups?.mark ?? delimiterOf(text), file)
  const [heading, ...rows] = records
  if (heading === undefined) {
    throw new Trouble(
      'data',
      `Tệp ${file} không có dòng nào.`,
      'Dòng đầu ghi tên các cột, mỗi dòng sau là một người hoặc một mục.',
    )
  }
  const keys = heading.map((title, column) => {
    if (COUNTERS.test(title.trim())) return undefined
    const key = matchProperty(items, title)
    if (key === undefined) {
      const known = Object.entries(items.properties ?? {}).map(([name, field]) => fieldTitle(field, name))
      throw new Trouble(
        'data',
        `Tệp ${file}, dòng 1, cột ${column + 1}: không có cột nào tên là “${plainLine(title)}”.`,
        `Các cột nhận được: ${known.join('; ')}. Sửa lại tên cột rồi chạy lại.`,
      )
    }
    return key
  })
  const twice = keys.findIndex((key, column) => key !== undefined && keys.indexOf(key) < column)
  if (twice >= 0) {
    throw new Trouble(
      'data',
      `Tệp ${file}, dòng 1: cột ${twice + 1} (“${plainLine(heading[twice] ?? '')}”) trùng với cột ${keys.indexOf(keys[twice]) + 1}.`,
      'Giữ một cột, đổi tên hoặc xoá cột kia.',
    )
  }
  return rows.map((cells, index) => {
    if (cells.length > keys.length) {
      throw new Trouble(
        'data',
        `Tệp ${file}, dòng ${index + 2}: có ${cells.length} ô nhưng chỉ có ${keys.length} tên cột.`,
        'Kiểm tra dấu phân cách thừa; ô có dấu phân cách phải để trong ngoặc kép.',
      )
    }
    return Object.fromEntries(
      cells.flatMap((cell, column) => {
        const key = keys[column]
        return key === undefined || cell.trim() === '' ? [] : [[key, cell.trim()]]
      }),
    )
  })
}

/** The mark that parts the headings: the one met most often outside quotes. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/\r?\n|$/u)).replace(/"[^"]*"/gu, '')
  const count = (mark: string) => heading.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function parseCsv(text: string, delimiter: string, file: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
    })
  } catch (cause) {
    const line = typeof cause === 'object' && cause !== null && 'lines' in cause ? `, dòng ${String(cause.lines)}` : ''
    throw new Trouble(
      'data',
      `Tệp ${file}${line}: không đọc được bảng.`,
      'Mở tệp bằng bảng tính, kiểm tra dấu ngoặc kép thiếu hoặc thừa, rồi lưu lại dạng CSV (UTF-8).',
      { cause },
    )
  }
}
