import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import { start } from '../../src/cli/start.js'
import { type Ran, root } from './program.js'

export { congvan, MAIN, type Ran, root, sample } from './program.js'

/** An empty folder, removed after the test that asks for it. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'congvan-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

type Start = typeof start

/** The built program inside the test, for commands whose threads are files of `dist`. */
export async function congvanBuilt(args: readonly string[]): Promise<Ran> {
  const built = (await import(pathToFileURL(join(root, 'dist/cli/start.js')).href)) as { readonly start: Start }
  return congvanHere(args, { start: built.start })
}

/** The program inside the test: what it says and the code it would end with, without the cost of starting one. */
export async function congvanHere(
  args: readonly string[],
  options: { readonly cwd?: string; readonly start?: Start } = {},
): Promise<Ran> {
  const said = { out: '', err: '' }
  const kept = {
    out: process.stdout.write,
    err: process.stderr.write,
    cwd: process.cwd(),
    columns: process.env.COLUMNS,
  }
  const into = (name: 'out' | 'err') => (text: string | Uint8Array) => {
    said[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    return true
  }
  try {
    process.chdir(options.cwd ?? root)
    process.env.COLUMNS = '120'
    process.exitCode = undefined
    process.stdout.write = into('out')
    process.stderr.write = into('err')
    await (options.start ?? start)(args)
    return { code: Number(process.exitCode ?? 0), ...said }
  } finally {
    process.stdout.write = kept.out
    process.stderr.write = kept.err
    process.chdir(kept.cwd)
    if (kept.columns === undefined) delete process.env.COLUMNS
    else process.env.COLUMNS = kept.columns
    process.exitCode = undefined
  }
}
