import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreTable } from './scores.js'

const root = join(import.meta.dirname, '../..')

test('the parser scores no lower than its floors on the corpus (and on real papers, where they are)', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/evaluate.mjs'], { cwd: root, encoding: 'utf8' })
  expect(stdout.split('\n').filter((line) => line.includes('UNDER THE FLOOR'))).toEqual([])
  expect(status).toBe(0)
})

test('the README shows the table of the accepted run', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
    `<!-- scores -->\n\n${scoreTable()}\n\n<!-- /scores -->`,
  )
})
