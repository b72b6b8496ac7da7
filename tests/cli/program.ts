import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const sample = (name: string) => join(root, 'samples', name)
export const MAIN = join(root, 'dist/cli/main.js')

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built program as a clerk's terminal would. */
export function congvan(
  args: readonly string[],
  options: { readonly cwd?: string; readonly node?: readonly string[] } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), MAIN, ...args], {
    cwd: options.cwd ?? root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, COLUMNS: '120', NODE_NO_WARNINGS: '1' },
  })
  return { code: status ?? -1, out: stdout, err: stderr }
}
