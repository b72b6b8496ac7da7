const LOOK_EVERY_MS = 40

/**
 * Watches the memory of the program while a thread works on a foreign file, and calls `stop` once when it has grown by
 * more than `limit` bytes. The heap limit of a thread does not count buffers, and what a stream unpacks to is a buffer.
 * @returns ends the watch.
 */
export function guardMemory(limit: number, stop: () => void): () => void {
  // Looking costs a fifth of a millisecond: most files are read before the first look.
  let start: number | undefined
  const clock = setInterval(() => {
    const now = process.memoryUsage.rss()
    start ??= now
    if (now - start < limit) return
    clearInterval(clock)
    stop()
  }, LOOK_EVERY_MS)
  clock.unref()
  return () => clearInterval(clock)
}
