import { spawnSync } from 'node:child_process'
import { test } from 'vitest'

const REQUIRED = process.env.CONGVAN_REQUIRE_TOOLS === '1'
const known = new Map<string, boolean>()

/** Whether an outside program can be started here. */
export function hasProgram(program: string): boolean {
  const found = known.get(program) ?? spawnSync(program, ['--version'], { timeout: 300_000 }).error === undefined
  known.set(program, found)
  return found
}

/**
 * A test that needs outside programs. Without them it is skipped under a name that says which one is missing;
 * with CONGVAN_REQUIRE_TOOLS=1 a missing program is a failure.
 */
export function toolTest(name: string, programs: readonly string[], run: () => Promise<void> | void): void {
  const missing = programs.filter((program) => !hasProgram(program))
  if (missing.length === 0) test(name, run)
  else if (REQUIRED) {
    test(name, () => {
      throw new Error(`cần chương trình ${missing.join(', ')} (CONGVAN_REQUIRE_TOOLS=1)`)
    })
  } else {
    process.stderr.write(`Bỏ qua phép thử “${name}”: máy này thiếu ${missing.join(', ')}\n`)
    test.runIf(false)(`${name} [bỏ qua: thiếu ${missing.join(', ')}]`, run)
  }
}
