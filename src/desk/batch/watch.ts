import { relative, resolve } from 'node:path'
import { watch } from 'chokidar'
import { isInside, isLeftBehind, isReadable } from './walk.js'

/** A file is complete when its size has not changed for so long. */
const STILL_MS = 1200
const POLL_MS = 200
/** Files that come in together are told together. */
const GATHER_MS = 300

/** Files dropped into a folder from now on, in groups, each told once it is completely written. Ends with `signal`. */
export async function watchFolder(
  folder: string,
  out: string,
  signal: AbortSignal,
): Promise<AsyncIterable<readonly string[]>> {
  const results = resolve(out)
  const top = resolve(folder)
  const waiting = new Set<string>()
  let wake = () => {}
  const watcher = watch(top, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: STILL_MS, pollInterval: POLL_MS },
    ignored: (path) => isInside(resolve(path), results) && resolve(path) !== top,
  })
  const note = (path: string) => {
    const file = relative(top, path)
    const parts = file.split(/[\\/]/u)
    if (parts.some(isLeftBehind) || !isReadable(file)) return
    waiting.add(file)
    wake()
  }
  watcher.on('add', note)
  watcher.on('change', note)
  await new Promise<void>((ready) => {
    watcher.on('ready', ready)
    watcher.on('error', () => ready())
  })
  async function* groups(): AsyncIterable<readonly string[]> {
    try {
      while (!signal.aborted) {
        if (waiting.size === 0)
          await new Promise<void>((next) => {
            wake = next
            signal.addEventListener('abort', () => next(), { once: true })
          })
        if (signal.aborted) return
        await new Promise((next) => setTimeout(next, GATHER_MS))
        const files = [...waiting].sort()
        waiting.clear()
        yield files
      }
    } finally {
      await watcher.close()
    }
  }
  return groups()
}
