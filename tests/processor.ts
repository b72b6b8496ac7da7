/**
 * Guards against getting stuck count the time of the processor, not of the clock: on a busy machine a test waits, but it works
 * no more than on an idle one. A limit stands ten times over what the work takes and as far under what it takes once broken.
 */
export function processorClock(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}

/** Milliseconds that the processor works for the least of some runs: the first one also compiles. */
export function processorMs(run: () => void, runs = 1): number {
  const costs = Array.from({ length: runs }, () => {
    const worked = processorClock()
    run()
    return worked()
  })
  return Math.min(...costs)
}

/** Letters in an attack on a pattern: two nested loops over them take some seconds, one takes some milliseconds. */
export const ATTACK_LETTERS = 64_000
export const ATTACK_MS = 400

/** A line of that many letters (or others) that only repeats something. */
export function pumped(pump: string, letters = ATTACK_LETTERS): string {
  return pump.repeat(Math.ceil(letters / pump.length))
}
