import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const cruise = (folder: string) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      '--config',
      '.dependency-cruiser.cjs',
    ],
    { cwd: folder, encoding: 'utf8' },
  )

describe('the layers of src', () => {
  test('hold: no room imports what it must not know', () => {
    const { status, stdout } = cruise(root)
    expect(stdout).toMatch(/no dependency violations found \((?!0 modules)\d+ modules/u)
    expect(status).toBe(0)
  })

  test('are really checked: a stage that imports another stage and opens the network is caught', () => {
    const folder = mkdtempSync(join(tmpdir(), 'congvan-layers-'))
    try {
      for (const room of ['compose', 'read']) mkdirSync(join(folder, 'src', room), { recursive: true })
      cpSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'))
      writeFileSync(join(folder, 'src/read/index.ts'), 'export const readText = 1\n')
      writeFileSync(
        join(folder, 'src/compose/probe.ts'),
        "import 'node:http'\nimport { readText } from '../read/index.js'\nexport const probe = readText\n",
      )
      const { status, stdout } = cruise(folder)
      expect(status).not.toBe(0)
      expect(stdout).toContain('compose-imports-no-other-stage')
      expect(stdout).toContain('no-network')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '')

  test('has at its top level what belongs there and nothing else', () => {
    const allowed =
      /^(src|templates|samples|scripts|tests|\.ci|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|\.[\w.-]+)$/u
    expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !allowed.test(name))).toEqual(
      [],
    )
  })

  test('keeps source files short', () => {
    const long = files
      .filter((file) => /^src\/.*\.ts$/u.test(file))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 301)
    expect(long).toEqual([])
  })

  test('holds no address of a registry in its lock file', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/https?:\/\/[^"]*registry/u)
  })

  test('names in its lock file the builds of every package for every system, or npm ci would refuse it', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    )
    expect(missing).toEqual([])
  })

  test('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/u.test(version))
    expect(loose).toEqual([])
  })

  test('says in src/README.md what each dependency is for', () => {
    const map = readFileSync(join(root, 'src/README.md'), 'utf8')
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    expect(Object.keys(dependencies).filter((name) => !map.includes(`\`${name}\``))).toEqual([])
  })

  test('maps every room of src in src/README.md', () => {
    const map = readFileSync(join(root, 'src/README.md'), 'utf8')
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map(({ name }) => name).filter((name) => !map.includes(`\`${name}/\``))).toEqual([])
  })
})
