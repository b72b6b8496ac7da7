import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { codeOf } from './files.js'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return codeOf(cause) !== 'ESRCH'
  }
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
