import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { PRINTS } from './prints.js'

function child(zone: string): readonly string[] {
  const run = spawnSync(process.execPath, ['--import', 'tsx', new URL('./child-prints.ts', import.meta.url).pathname], {
    encoding: 'utf8',
    timeout: 280_000,
    env: { ...process.env, TZ: zone },
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout.trim().split('\n')
}

test('every template in every form is the same bytes in two processes of two time zones, as Word and as PDF', () => {
  const [here, there] = [child('Asia/Ho_Chi_Minh'), child('America/Los_Angeles')]
  expect(here).toHaveLength(PRINTS.length * 2)
  expect(there).toEqual(here)
}, 600_000)
