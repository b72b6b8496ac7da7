import { type CellValue, readXlsx } from 'hucre/xlsx'
import { Trouble } from '../model/errors.js'
import type { Sheet } from '../model/sheet.js'

/** Files a clerk fills in are small; larger ones are refused before they are opened. */
const MOST_BYTES = 20 * 1024 * 1024
const MOST_ROWS = 20_000

const two = (number: number): string => String(number).padStart(2, '0')

/** A cell as a person would type it: days as 05/3/2026, whole numbers without decimals. */
function words(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) return `${two(value.getUTCDate())}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(value).replace('.', ',')
  return value.normalize('NFC').trim()
}

function refuse(file: string, why: string, remedy: string, cause?: unknown): Trouble {
  return new Trouble('unreadable', `Tệp ${file}: ${why}`, remedy, { cause })
}

/** The first sheet of a .xlsx that holds anything, cell by cell. Throws Trouble('unreadable') for what is no spreadsheet. */
export async function readXlsxSheet(bytes: Uint8Array, file: string): Promise<Sheet> {
  if (bytes.length > MOST_BYTES)
    throw refuse(file, `lớn hơn ${MOST_BYTES / 1024 / 1024} MB.`, 'Xoá hình ảnh và trang không dùng rồi lưu lại.')
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw refuse(
      file,
      'là bảng tính đời cũ (.xls) hoặc có mật khẩu.',
      'Mở bằng Excel, bỏ mật khẩu nếu có, lưu lại dạng .xlsx.',
    )
  const book = await readXlsx(bytes, { maxRows: MOST_ROWS + 1 }).catch((cause: unknown) => {
    throw refuse(file, 'không phải bảng tính .xlsx, hoặc tệp hỏng.', 'Mở bằng Excel rồi lưu lại dạng .xlsx.', cause)
  })
  const sheet = book.sheets.find(
    ({ hidden, rows }) => hidden !== true && rows.some((row) => row.some((cell) => cell !== null)),
  )
  if (sheet === undefined) throw refuse(file, 'không có dòng nào.', 'Điền bảng rồi lưu lại.')
  if (sheet.rows.length > MOST_ROWS) throw refuse(file, `có hơn ${MOST_ROWS} dòng.`, 'Chia thành nhiều tệp nhỏ hơn.')
  return { file, places: 'cells', rows: sheet.rows.map((row) => row.map(words)) }
}
