import { parse } from 'csv-parse/sync'
import { plainLine } from '../markdown/escape.js'
import { Trouble } from '../model/errors.js'
import { COLLECTED, FORM_LABELS, placeOf, type Sheet } from '../model/sheet.js'
import { type Data, readData } from './data.js'
import { fieldTitle, foldKey, matchProperty } from './fields.js'
import type { FieldSchema } from './manifest.js'

/** Headings of a running number: read and dropped, the paper counts its own rows. */
const COUNTERS: ReadonlySet<string> = new Set(['tt', 'stt', 'sott', 'sothutu'])
/** Titles of a spreadsheet stand above its headings. */
const MOST_TITLES = 30

/** A .csv as cells: comma, semicolon or tab between them, `sep=` heeded. */
export function csvSheet(csv: string, file: string): Sheet {
  const named = /^\ufeff?(?:sep=(?<mark>[,;\t])\r?\n)?/u.exec(csv)
  const text = csv.slice(named?.[0].length ?? 0).normalize('NFC')
  return { file, places: 'lines', rows: parseCsv(text, named?.groups?.mark ?? delimiterOf(text), file) }
}

/** Who sent a row, in a table put together from many returns: the list itself does not print it. */
const isSender = (title: string): boolean => foldKey(title) === foldKey(COLLECTED.sender)

const complain = (file: string, what: string, remedy: string): Trouble =>
  new Trouble('data', `Tệp ${file}${what}`, remedy)

/**
 * The rows of a table as data for the array field `items`. Headings are matched without regard to marks, case and
 * order. A heading or a cell that does not fit is named with its place; nothing is dropped.
 */
export function rowsOf(sheet: Sheet, items: FieldSchema): readonly Data[] {
  const { file, rows } = sheet
  const top = headingRow(sheet, items)
  const heading = rows[top]
  if (heading === undefined)
    throw complain(file, ' không có dòng nào.', 'Dòng đầu ghi tên các cột, mỗi dòng sau là một người hoặc một mục.')
  const keys = columnsOf(sheet, top, items)
  const counter = heading.findIndex((title) => COUNTERS.has(foldKey(title)))
  const sender = heading.findIndex((title, column) => keys[column] === undefined && isSender(title))
  const problems: string[] = []
  const data = rows.slice(top + 1).flatMap((cells, index) => {
    const row = top + 1 + index
    if (cells.every((cell) => cell.trim() === '')) return []
    if (counter >= 0 && foldKey(cells[counter] ?? '') === foldKey(FORM_LABELS.example)) return []
    if (sender >= 0 && cells[sender]?.startsWith(COLLECTED.total)) return []
    const extra = cells.findIndex((cell, column) => column >= keys.length && cell.trim() !== '')
    if (extra >= 0)
      throw complain(
        file,
        sheet.places === 'lines'
          ? `, dòng ${row + 1}: có ${cells.length} ô nhưng chỉ có ${keys.length} tên cột.`
          : `, ${placeOf(sheet, row, extra)}: ô có chữ nhưng cột không có tên.`,
        'Kiểm tra dấu phân cách thừa; ô có dấu phân cách phải để trong ngoặc kép.',
      )
    const entry = Object.fromEntries(
      cells.flatMap((cell, column) => {
        const key = keys[column]
        return key === undefined || cell.trim() === '' ? [] : [[key, cell.trim()]]
      }),
    )
    if (Object.keys(entry).length === 0) return []
    for (const [key, cell] of Object.entries(entry)) {
      const column = keys.indexOf(key)
      for (const { message } of readData({ [key]: cell }, items).problems)
        problems.push(
          `${placeOf(sheet, row, column)} (${plainLine(heading[column] ?? '')}, “${plainLine(cell)}”): ${message}`,
        )
    }
    return [entry]
  })
  if (problems.length > 0)
    throw complain(
      file,
      ` có ${problems.length} ô không đúng:\n  - ${problems.join('\n  - ')}`,
      'Sửa các ô trên rồi chạy lại.',
    )
  return data
}

/** The row of the headings: the first of a .csv; in a spreadsheet the first that names two columns of the table. */
function headingRow({ places, rows }: Sheet, items: FieldSchema): number {
  if (places === 'lines') return 0
  const least = Math.min(2, Object.keys(items.properties ?? {}).length)
  const named = rows
    .slice(0, MOST_TITLES)
    .findIndex((row) => row.filter((cell) => cell !== '' && matchProperty(items, cell) !== undefined).length >= least)
  return named >= 0
    ? named
    : Math.max(
        0,
        rows.findIndex((row) => row.some((cell) => cell !== '')),
      )
}

/** Which field each column fills; undefined for a running number and for a column without a heading. */
function columnsOf(sheet: Sheet, top: number, items: FieldSchema): readonly (string | undefined)[] {
  const { file } = sheet
  const heading = sheet.rows[top] ?? []
  const keys = heading.map((title, column) => {
    if (COUNTERS.has(foldKey(title))) return undefined
    if (title.trim() === '' && sheet.places === 'cells') return undefined
    const key = matchProperty(items, title)
    if (key !== undefined) return key
    if (isSender(title)) return undefined
    const known = Object.entries(items.properties ?? {}).map(([name, field]) => fieldTitle(field, name))
    throw complain(
      file,
      `, ${placeOf(sheet, top, column)}: không có cột nào tên là “${plainLine(title)}”.`,
      `Các cột nhận được: ${known.join('; ')}. Sửa lại tên cột rồi chạy lại.`,
    )
  })
  const twice = keys.findIndex((key, column) => key !== undefined && keys.indexOf(key) < column)
  if (twice >= 0)
    throw complain(
      file,
      `, dòng ${top + 1}: cột ${twice + 1} (“${plainLine(heading[twice] ?? '')}”) trùng với cột ${keys.indexOf(keys[twice]) + 1}.`,
      'Giữ một cột, đổi tên hoặc xoá cột kia.',
    )
  return sheet.places === 'cells' ? withoutTail(keys, heading) : keys
}

/** Columns behind the last heading are none of the table. */
function withoutTail(
  keys: readonly (string | undefined)[],
  heading: readonly string[],
): readonly (string | undefined)[] {
  const last = heading.findLastIndex((title) => title.trim() !== '')
  return keys.slice(0, last + 1)
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
