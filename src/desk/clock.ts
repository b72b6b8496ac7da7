/** Today on the clerk's own calendar, `YYYY-MM-DD`. The only clock of the program. */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** This moment, as records keep it. */
export function now(): string {
  return new Date().toISOString()
}
