import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { LIMITS } from '../../read/index.js'
import { codeOf } from '../files.js'
import { type Failure, failureOf } from './failure.js'

/** A file changed this short a time ago may still be written to. */
const YOUNG_MS = 1500
const LOOK_MS = 400
const PATIENCE_MS = 8000

export interface Whole {
  readonly bytes: Uint8Array
  readonly size: number
  readonly changed: number
  readonly sha256: string
}

export type Taken =
  | { readonly kind: 'whole'; readonly whole: Whole }
  /** Still being written: to be tried again after the others. */
  | { readonly kind: 'young' }
  | { readonly kind: 'failed'; readonly failure: Failure }

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`

function tooLarge(name: string, size: number): Failure {
  return {
    reason: `Tệp “${name}” nặng ${megabytes(size)}, vượt mức ${megabytes(LIMITS.fileBytes)}.`,
    remedy: 'Nén ảnh trong tệp hoặc tách riêng phần công văn rồi chạy lại với --resume.',
  }
}

function growing(name: string): Failure {
  return {
    reason: `Tệp “${name}” đang được ghi (còn lớn lên trong lúc đọc).`,
    remedy: 'Chờ chép xong tệp rồi chạy lại với --resume.',
  }
}

/** The whole of a file that nobody is writing to. `last` waits for a file that grows, and gives up after some seconds. */
export async function takeWhole(path: string, name: string, last: boolean, patienceMs = PATIENCE_MS): Promise<Taken> {
  const until = Date.now() + patienceMs
  try {
    for (;;) {
      const before = await stat(path)
      if (before.size > LIMITS.fileBytes) return { kind: 'failed', failure: tooLarge(name, before.size) }
      const age = Date.now() - before.mtimeMs
      if (age >= 0 && age < YOUNG_MS) {
        if (!last) return { kind: 'young' }
        await wait(LOOK_MS)
      }
      const bytes = new Uint8Array(await readFile(path))
      const after = await stat(path)
      if (after.size === before.size && after.mtimeMs === before.mtimeMs && bytes.length === after.size)
        return {
          kind: 'whole',
          whole: {
            bytes,
            size: after.size,
            changed: after.mtimeMs,
            sha256: createHash('sha256').update(bytes).digest('hex'),
          },
        }
      if (!last) return { kind: 'young' }
      if (Date.now() > until) return { kind: 'failed', failure: growing(name) }
      await wait(LOOK_MS)
    }
  } catch (cause) {
    return { kind: 'failed', failure: failureOf(name, codeOf(cause)) }
  }
}
