import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, MAIN, root, sample } from '../cli/run.js'

const guard = ['--import', join(root, 'tests/house/no-network.mjs')]
const jobs = (out: string) => [
  ['parse', sample('01-lop-boi-duong.txt'), sample('02-gop-y-quy-che.md'), sample('03-kiem-tra-van-thu.docx')],
  [
    'reply',
    sample('01-lop-boi-duong.txt'),
    '--unit',
    sample('congvan.yaml'),
    '--date',
    '05/8/2026',
    '--out',
    join(out, 'r'),
  ],
  ['draft', 'phuc-dap', '--sample', '--date', '05/8/2026', '--out', join(out, 'd')],
  ['dossier', join(out, 'r'), '--date', '05/8/2026', '--out', join(out, 'h.pdf')],
  ['doctor'],
]

// In a network of its own, which has no way out: what works there needs none, and the guard tells who only tried.
const isolated = spawnSync('unshare', ['-rn', 'true']).status === 0
const [program = process.execPath, ...before] = isolated ? ['unshare', '-rn', process.execPath] : [process.execPath]

describe('nothing leaves the machine', () => {
  const where = isolated ? ', and each works on a machine without any network at all' : ''
  test(`no command opens a network connection${where}`, () => {
    for (const job of jobs(folder())) {
      const { status, stderr } = spawnSync(program, [...before, ...guard, MAIN, ...job], {
        cwd: root,
        encoding: 'utf8',
      })
      expect([job[0], status, stderr]).toEqual([job[0], 0, ''])
    }
  })

  test('the guard itself would notice one', () => {
    const { status, stderr } = spawnSync(process.execPath, [...guard, '-e', "require('net').connect(9, '127.0.0.1')"], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([99, 'network door opened: net.Socket.connect\n'])
  })
})
