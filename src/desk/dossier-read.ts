import { constants, type FileHandle, open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** How long a file that changes while it is read is waited for, once. */
const PATIENCE_MS = 400
/** Files read while the ones before them are looked at. */
const AHEAD = 6

/** `changing`: somebody is writing to it. `absent`: no such file, or none that may be read. */
export type PaperBytes =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'changing' }
  | { readonly kind: 'absent' }

/** Reads the files one after the other, some ahead of who asks for them. Give every path once, in order. */
export function readAhead(paths: readonly string[]): (path: string) => Promise<PaperBytes> {
  const waiting = new Map<string, Promise<PaperBytes>>()
  let next = 0
  const begin = () => {
    for (; next < paths.length && waiting.size < AHEAD; next += 1) {
      const path = paths[next]
      if (path !== undefined && !waiting.has(path)) waiting.set(path, readPaper(path))
    }
  }
  begin()
  return async (path) => {
    const found = waiting.get(path) ?? readPaper(path)
    waiting.delete(path)
    begin()
    return found
  }
}

async function readPaper(path: string): Promise<PaperBytes> {
  const first = await readOnce(path)
  if (first.kind !== 'changing') return first
  await wait(PATIENCE_MS)
  return readOnce(path)
}

/** One call for the whole file: reading in small parts costs four times as much. */
async function readOnce(path: string): Promise<PaperBytes> {
  let file: FileHandle | undefined
  try {
    // A pipe would keep who opens it waiting for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const before = await file.stat()
    if (!before.isFile()) return { kind: 'absent' }
    const bytes = Buffer.allocUnsafeSlow(before.size)
    let length = 0
    while (length < before.size) {
      const { bytesRead } = await file.read(bytes, length, before.size - length, length)
      if (bytesRead === 0) return { kind: 'changing' }
      length += bytesRead
    }
    const after = await file.stat()
    const same = after.size === before.size && after.mtimeMs === before.mtimeMs
    return same ? { kind: 'whole', bytes } : { kind: 'changing' }
  } catch {
    return { kind: 'absent' }
  } finally {
    await file?.close()
  }
}
