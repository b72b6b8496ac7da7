import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { PRINTS, printed } from './prints.js'

/** The sums of all prints, made in a process whose clock stands elsewhere than the one of this process. */
function elsewhere(): readonly string[] {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zone = here === 'America/Los_Angeles' ? 'Asia/Ho_Chi_Minh' : 'America/Los_Angeles'
  const run = spawnSync(process.execPath, ['--import', 'tsx', new URL('./child-prints.ts', import.meta.url).pathname], {
    encoding: 'utf8',
    timeout: 540_000,
    env: { ...process.env, TZ: zone },
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout.trim().split('\n')
}

test('every template in every form is the same bytes in two processes of two time zones, as Word and as PDF', async () => {
  const here: string[] = []
  for (const print of PRINTS)
    for (const format of ['docx', 'pdf'] as const) {
      const sum = createHash('sha256')
        .update(await printed(print, format))
        .digest('hex')
      here.push(`${print.name}.${format} ${sum}`)
    }
  expect(here).toHaveLength(PRINTS.length * 2)
  expect(elsewhere()).toEqual(here)
})
