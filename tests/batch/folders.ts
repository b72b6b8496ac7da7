import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inventedDispatch } from './year.js'

/** Long ago: a batch waits before it takes a file that was changed just now. */
const BEFORE = new Date('2026-01-05T08:00:00Z')

/** Writes files below a folder, by their paths, as if they had stood there for long. */
export function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    utimesSync(join(folder, path), BEFORE, BEFORE)
  }
}

/** So many invented dispatches as text files. */
export function putDispatches(folder: string, count: number): void {
  for (let index = 0; index < count; index++) put(folder, { [`cv-${index}.txt`]: inventedDispatch(index).text })
}

/** Every file below a folder, by path. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}
