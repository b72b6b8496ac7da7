import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Trouble } from '../../model/errors.js'
import { codeOf } from './failure.js'

/** The batch's own papers inside the folder of results. */
export const WORKROOM = '.congvan-batch'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH'
  }
}

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

/** A lock whose owner is gone: killed, or the machine was switched off. Other machines are believed to be at work. */
function isStale(held: string): boolean {
  const [host, pid] = held.trim().split(' ')
  if (held.trim() === '') return true
  return host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)))
}

/**
 * Takes a lock file for this program alone: a link either is made whole, owner and all, or not at all.
 * @returns gives it free again. @throws what `busy` makes of the owner when another program holds it.
 */
export async function takeLock(path: string, busy: (owner: string) => Error): Promise<() => Promise<void>> {
  const mine = `${path}.${process.pid}`
  try {
    await writeFile(mine, `${hostname()} ${process.pid}\n`)
    for (let tries = 0; ; tries++) {
      try {
        await link(mine, path)
        break
      } catch (cause) {
        if (codeOf(cause) !== 'EEXIST') throw cause
        const held = await readFile(path, 'utf8').catch((why: unknown) => (codeOf(why) === 'ENOENT' ? null : ''))
        if (tries > 2 || (held !== null && !isStale(held))) throw busy(held?.trim() ?? '')
        // Given free in this moment: what stands there now is another program's.
        if (held !== null) await putAside(path, held)
      }
    }
  } finally {
    await rm(mine, { force: true }).catch(() => undefined)
  }
  return () => rm(path, { force: true })
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

/** Moves a stale lock away; when another program took its place in that moment, that lock is put back. */
async function putAside(path: string, held: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}`
  try {
    await rename(path, aside)
    const moved = await readFile(aside, 'utf8')
    if (moved !== held) await link(aside, path).catch(() => undefined)
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause
  } finally {
    await rm(aside, { force: true })
  }
}
