import type { FileHandle } from 'node:fs/promises'
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Trouble } from '../model/errors.js'
import { decodeText } from '../read/decode-text.js'

/** What the system calls a failure: `ENOENT`, `EACCES` …; empty for a failure of another kind. */
export function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
}

/** The bytes of a file, or a Trouble('unreadable') saying why not. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    const why: Readonly<Record<string, readonly [string, string]>> = {
      ENOENT: [`Không có tệp “${path}”.`, 'Kiểm tra lại tên tệp và thư mục.'],
      EISDIR: [`“${path}” là thư mục, không phải tệp.`, 'Chỉ rõ tên tệp cần đọc.'],
      EACCES: [`Không được phép đọc tệp “${path}”.`, 'Xin quyền đọc, hoặc chép tệp về thư mục của mình.'],
    }
    const [what, remedy] = why[codeOf(cause)] ?? [`Không đọc được tệp “${path}”.`, 'Chép tệp sang ổ khác rồi thử lại.']
    throw new Trouble('unreadable', what, remedy, { cause })
  }
}

/** A text file in UTF-8 or UTF-16, as spreadsheets and editors save it, without its byte order mark. */
export async function readTextFile(path: string): Promise<string> {
  return decodeText(await readBytes(path), basename(path)).replace(/^\ufeff/u, '')
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}

/** Refuses at once when any of the files is already there, before any work is done. */
export async function requireAbsent(paths: readonly string[], force: boolean): Promise<void> {
  if (force) return
  for (const path of paths) if (await exists(path)) throw alreadyThere(path)
}

function alreadyThere(path: string): Trouble {
  return new Trouble(
    'output',
    `Tệp “${path}” đã có, không ghi đè.`,
    'Chọn thư mục khác, hoặc thêm --force nếu muốn thay tệp cũ.',
  )
}

/**
 * Writes a whole file or nothing: first under a temporary name in the same folder, then renamed. Never overwrites
 * without `force`. Returns the path as it was given.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string | readonly Uint8Array[],
  force: boolean,
): Promise<string> {
  const target = resolve(path)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeNew(temporary, bytes)
    if (force) await rename(temporary, target)
    else await settle(temporary, target)
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    const why: Readonly<Record<string, string>> = {
      ENOSPC: 'ổ đĩa đã đầy',
      EACCES: 'không được phép ghi vào thư mục này',
      EROFS: 'ổ đĩa chỉ cho đọc',
      EPERM: 'không được phép ghi vào thư mục này',
      ENOTDIR: 'một phần của đường dẫn là tệp chứ không phải thư mục',
    }
    throw new Trouble(
      'output',
      `Không ghi được tệp “${path}”: ${why[codeOf(cause)] ?? 'hệ điều hành từ chối'}.`,
      'Chọn thư mục khác bằng --out, hoặc giải phóng chỗ trống, rồi chạy lại.',
      { cause },
    )
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
  return path
}

async function writeNew(path: string, content: Uint8Array | string | readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx')
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content)
    else for (let at = 0; at < content.length; at += AT_ONCE) await writeAll(file, content.slice(at, at + AT_ONCE))
  } finally {
    await file.close()
  }
}

/** What one call to the system takes. */
const AT_ONCE = 512

/** A full disk may take a part and say so only the next time. */
async function writeAll(file: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  const wanted = pieces.reduce((sum, { length }) => sum + length, 0)
  const { bytesWritten } = await file.writev(pieces)
  if (bytesWritten < wanted) await file.writeFile(Buffer.concat(pieces).subarray(bytesWritten))
}

/** Gives the temporary file its name only when that name is free; `link` fails where `rename` would overwrite. */
async function settle(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw alreadyThere(target)
    if (await exists(target)) throw alreadyThere(target)
    await rename(temporary, target) // file systems without hard links
  }
}
