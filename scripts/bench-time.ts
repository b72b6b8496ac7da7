import { readFileSync } from 'node:fs'

/** A hundredth of a second: the unit of /proc. */
const TICK_MS = 10

/** Milliseconds of processor time used up to now, children that have ended included. */
export function used(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
    const children = fields.slice(13, 15).reduce((sum, ticks) => sum + Number(ticks) * TICK_MS, 0)
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000 + children
  } catch {
    return performance.now()
  }
}

/** Least milliseconds of some passes, after warming up. */
export async function cost(passes: number, pass: () => Promise<unknown> | unknown): Promise<number> {
  const costs: number[] = []
  for (let run = 0; run <= passes; run += 1) {
    const start = used()
    await pass()
    costs.push(used() - start)
  }
  return Math.min(...costs.slice(passes > 1 ? 1 : 0))
}

export function number(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1).replace('.', ',')
}
