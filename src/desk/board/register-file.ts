import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Register, type RegisterRecord, readRegister } from '../../board/state.js'
import { Trouble } from '../../model/errors.js'
import { codeOf } from '../files.js'

export const registerPath = (home: string): string => join(home, 'register.jsonl')

/** The register beside the results; empty when there is none yet. */
export async function loadRegister(home: string): Promise<Register> {
  const path = registerPath(home)
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return ''
    throw new Trouble('unreadable', `Không đọc được sổ “${path}”.`, 'Kiểm tra quyền đọc tệp, rồi chạy lại.', { cause })
  })
  return readRegister(text)
}

const NEW_LINE = 0x0a

/**
 * Adds records, each a line of its own. Nothing that stands in the file is ever changed: it is opened for appending, all
 * lines go in one write, and a line that a crash tore before is closed first. Two writers may do so at once.
 */
export async function addToRegister(home: string, records: readonly RegisterRecord[]): Promise<string> {
  const path = registerPath(home)
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  try {
    const file = await open(path, 'a+')
    try {
      const { size } = await file.stat()
      const last = Buffer.alloc(1)
      if (size > 0) await file.read(last, 0, 1, size - 1)
      const bytes = Buffer.from(size > 0 && last[0] !== NEW_LINE ? `\n${lines}` : lines)
      const { bytesWritten } = await file.write(bytes, 0, bytes.length)
      if (bytesWritten < bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (cause) {
    const why: Readonly<Record<string, string>> = {
      ENOSPC: 'ổ đĩa đã đầy',
      EACCES: 'không được phép ghi vào đó',
      EPERM: 'không được phép ghi vào đó',
      EROFS: 'ổ đĩa chỉ cho đọc',
      ENOENT: 'không có thư mục này',
    }
    throw new Trouble(
      'output',
      `Không ghi được vào sổ “${path}”: ${why[codeOf(cause)] ?? 'hệ điều hành từ chối'}. Những gì ghi trước đó còn nguyên.`,
      'Giải phóng chỗ trống hoặc xin quyền ghi, rồi ghi lại.',
      { cause },
    )
  }
  return path
}
