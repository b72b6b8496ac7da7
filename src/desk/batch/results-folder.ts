import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../../model/errors.js'
import { codeOf } from '../files.js'
import { takeLock } from '../lock.js'

/** The batch's own papers inside the folder of results. */
export const WORKROOM = '.congvan-batch'

function busy(path: string, owner: string): Trouble {
  return new Trouble(
    'output',
    `Một đợt khác đang ghi vào thư mục kết quả này (${owner}).`,
    `Chờ đợt đó xong, hoặc chọn thư mục khác bằng --out. Nếu chắc chắn không có đợt nào đang chạy thì xoá tệp “${path}” rồi chạy lại.`,
  )
}

/** Why nothing can be written into a folder of results. */
export function cannotWrite(folder: string, cause: unknown): Trouble {
  const why: Readonly<Record<string, string>> = {
    ENOSPC: 'ổ đĩa đã đầy',
    EROFS: 'ổ đĩa chỉ cho đọc',
    EACCES: 'không được phép ghi vào đó',
    EPERM: 'không được phép ghi vào đó',
    ENOTDIR: 'một phần của đường dẫn là tệp chứ không phải thư mục',
    EEXIST: 'đó là một tệp, không phải thư mục',
  }
  return new Trouble(
    'output',
    `Không ghi được vào thư mục kết quả “${folder}”: ${why[codeOf(cause)] ?? 'hệ điều hành từ chối'}.`,
    'Chọn thư mục khác bằng --out, hoặc xin quyền ghi, giải phóng chỗ trống, rồi chạy lại.',
    { cause },
  )
}

/**
 * Takes a folder of results for one batch alone. @returns gives it free again.
 * @throws Trouble('output') when another batch holds it or it cannot be written.
 */
export async function lockFolder(out: string): Promise<() => Promise<void>> {
  const room = join(out, WORKROOM)
  const path = join(room, 'lock')
  try {
    await mkdir(out, { recursive: true })
    // Not `recursive`: of a disk that can only be read it tells ENOENT.
    await mkdir(room).catch((cause: unknown) => {
      if (codeOf(cause) !== 'EEXIST') throw cause
    })
    return await takeLock(path, (owner) => busy(path, `máy và tiến trình: ${owner}`))
  } catch (cause) {
    throw cause instanceof Trouble ? cause : cannotWrite(out, cause)
  }
}
