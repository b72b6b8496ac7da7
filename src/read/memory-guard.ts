const LOOK_EVERY_MS = 40

/**
 * Watches the memory of the program while a thread works on a foreign file, and calls `stop` once when it has grown by
 * more than `limit` bytes. The heap limit of a thread does not count buffers, and what a stream unpacks to is a buffer.
 * @returns ends the watch.
 */
export function guardMemory(limit: number, stop: () => void): () => void {
  const start = process.memoryUsage.rss()
  const clock = setInterval(() => {
    if (process.memoryUsage.rss() - start < limit) return
    clearInterval(clock)
    stop()
  }, LOOK_EVERY_MS)
  clock.unref()
  return () => clearInterval(clock)
}
