import { basename, extname } from 'node:path'
import { csvSheet } from '../compose/index.js'
import { Trouble } from '../model/errors.js'
import type { Sheet } from '../model/sheet.js'
import { readXlsxSheet } from '../sheet/index.js'
import { readBytes, readTextFile } from './files.js'

export const TABLE_FILES: readonly string[] = ['.xlsx', '.csv']

/** The cells of a table file, .xlsx or .csv by its ending. */
export async function readSheet(path: string): Promise<Sheet> {
  const ending = extname(path).toLowerCase()
  const file = basename(path)
  if (ending === '.xlsx') return readXlsxSheet(await readBytes(path), file)
  if (ending === '.xls' || ending === '.ods')
    throw new Trouble(
      'unreadable',
      `Tệp ${file}: chưa đọc được bảng tính dạng ${ending}.`,
      'Lưu lại dạng .xlsx hoặc .csv.',
    )
  return csvSheet(await readTextFile(path), file)
}
