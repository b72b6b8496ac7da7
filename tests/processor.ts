/**
 * Guards against getting stuck count the time of the processor, not of the clock: on a busy machine a test waits, but it works
 * no more than on an idle one. A limit stands ten times over what the work takes and as far under what it takes once broken.
 */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Milliseconds that the processor works for the least of some runs: the first one also compiles. */
export function processorMs(run: () => void, runs = 1): number {
  const costs = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    run()
    return since(start)
  })
  return Math.min(...costs)
}

/** The same for one run that waits for others: what they do inside this process counts. */
export async function processorMsOf(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage()
  await run()
  return since(start)
}

/** Letters in an attack on a pattern: two nested loops over them take some seconds, one takes some milliseconds. */
export const ATTACK_LETTERS = 64_000
export const ATTACK_MS = 400

/** A line of that many letters (or others) that only repeats something. */
export function pumped(pump: string, letters = ATTACK_LETTERS): string {
  return pump.repeat(Math.ceil(letters / pump.length))
}
