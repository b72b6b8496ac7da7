/** Shorter than this a time says nothing of how it grows. */
const NOISE_MS = 4
const TRIES = 6

/** CPU time of one call, in milliseconds. */
function cost(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * How the cost of `work` grows when its size is doubled: about 2 when it is linear, 4 when it is quadratic. The least
 * of several tries, so that a busy machine makes no difference; 1 when it is too quick to tell.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size / 10)
  let least = Number.POSITIVE_INFINITY
  let once = Number.POSITIVE_INFINITY
  let twice = Number.POSITIVE_INFINITY
  for (let i = 0; i < TRIES; i++) {
    once = Math.min(
      once,
      cost(() => work(size)),
    )
    twice = Math.min(
      twice,
      cost(() => work(2 * size)),
    )
    least = twice < NOISE_MS ? 1 : twice / once
    if (least < 2.6) return least
  }
  return least
}

const SIZE = 10_000
const OFTEN = [' ', 'a', 'a ', '1', '1/', ', ', 'A a ']

/** The words of a pattern, each to be repeated, besides what is repeated for all. */
const pumpsOf = (pattern: RegExp) => [
  ...OFTEN,
  ...new Set([...pattern.source.matchAll(/(?<!\\)\p{L}{2,}/gu)].slice(0, 10).map(([word]) => `${word} `)),
]

/** The pumped texts on which a pattern, tried at the beginning and looked for all through, is worse than linear. */
export function slowPumps(pattern: RegExp): readonly string[] {
  const here = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, '')}y`)
  const search = new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, '').concat('g'))
  return pumpsOf(pattern).filter((pump) => {
    const grows = growth((size) => {
      const text = `${pump.repeat(Math.ceil(size / pump.length))}#`
      here.lastIndex = 0
      here.test(text)
      search.lastIndex = 0
      while (search.exec(text)?.[0]);
    }, SIZE)
    return grows >= 3.2
  })
}
