import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { BatchFormat } from './task.js'

/** Longest name of a result without its ending, in bytes: systems stop at 255, and a temporary name is longer. */
const MOST_BYTES = 160

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

function fitting(name: string, path: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name
  let kept = ''
  for (const letter of name) {
    if (Buffer.byteLength(kept + letter) > MOST_BYTES - 9) break
    kept += letter
  }
  return `${kept}-${short(path)}`
}

/**
 * Where the results of each file go: the same folders as the originals, the whole name of the original and an ending, so
 * that `cv-1.txt` and `cv-1.docx` do not meet. Names are composed letters (NFC); two files whose names only differ in
 * that, or in capitals, are told apart by a code.
 */
export class ResultNames {
  readonly #taken = new Map<string, string>()

  /** The name of a file's results without ending, below the folder of a format. */
  nameFor(path: string): string {
    const plain = path.normalize('NFC').replaceAll('\\', '/')
    const parts = dirname(plain)
      .split('/')
      .map((part) => fitting(part, part))
    const name = join(...parts, fitting(basename(plain), path))
    const owner = this.#taken.get(name.toLowerCase())
    if (owner === undefined || owner === path) {
      this.#taken.set(name.toLowerCase(), path)
      return name
    }
    return `${name}-${short(path)}`
  }
}

/** The path of one result. */
export function resultPath(out: string, format: BatchFormat | 'failed', name: string): string {
  return join(out, format, `${name}.${format === 'failed' ? 'md' : format}`)
}
