// Builds dist/: compiles src with tsc, copies the typesetter's files, writes the JSON Schema of the contract and the program in few files.
//   node scripts/build.mjs [--if-stale]     with --if-stale: nothing is done while dist is newer than every source
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const src = join(root, 'src')
const dist = join(root, 'dist')
const stamp = join(dist, 'index.js')

const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

if (process.argv.includes('--if-stale') && existsSync(stamp)) {
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs))
  if (statSync(stamp).mtimeMs >= newest) process.exit(0)
}

// Built beside and swapped in at the end: a failed build leaves the last good one. Inside the project, so that imports resolve.
const fresh = join(root, 'node_modules', `.congvan-build-${process.pid}`)

async function build() {
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace(/package\.json$/u, 'bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(src, 'tsconfig.json'), '--outDir', fresh], {
    stdio: 'inherit',
  })
  if (status !== 0) return status ?? 1

  for (const file of sources.filter((name) => /\.(typ|json)$/u.test(name) && !name.endsWith('tsconfig.json'))) {
    const target = join(fresh, relative(src, file))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(file, target)
  }

  const { dispatchJsonSchema } = await import(pathToFileURL(join(fresh, 'model/dispatch.js')).href)
  mkdirSync(join(fresh, 'schemas'), { recursive: true })
  writeFileSync(join(fresh, 'schemas/dispatch.schema.json'), `${JSON.stringify(dispatchJsonSchema(), null, 2)}\n`)
  await bundle(fresh)
  chmodSync(join(fresh, 'cli/main.js'), 0o755)
  const now = new Date()
  utimesSync(join(fresh, 'index.js'), now, now)
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
  return 0
}

try {
  process.exitCode = await build()
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
