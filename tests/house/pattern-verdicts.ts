import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { composedPatterns, literalPatterns, loadAndRead, type ShippedPattern, sourceFiles } from './shipped-patterns.js'

/**
 * One line for each pattern that `recheck` has called safe: its key and how it came to say so (`proved` by an automaton,
 * or `fuzzed`: attacked and not broken, which is no proof). A changed pattern has another key, so no line can go stale.
 */
const LEDGER = join(import.meta.dirname, 'checked-patterns.txt')

/** A pattern the checker breaks, with the attack it made. */
export interface Broken {
  readonly status: 'vulnerable'
  readonly growth: string
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[]
  readonly suffix: string
}
/** `unknown` is what it says: the checker gave up. It never counts as safe. */
export type Verdict =
  | { readonly status: 'safe'; readonly how: 'proved' | 'fuzzed' }
  | Broken
  | { readonly status: 'unknown'; readonly why: string }

type Pattern = Pick<ShippedPattern, 'source' | 'flags'>
export const patternKey = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${flags}\0${source}`).digest('hex').slice(0, 16)

/** Every pattern of `src`, by its key. */
export async function shippedPatterns(): Promise<ReadonlyMap<string, ShippedPattern>> {
  const composed = await composedPatterns(loadAndRead)
  const literal = sourceFiles().flatMap(literalPatterns)
  return new Map([...composed, ...literal].map((one) => [patternKey(one), one]))
}

/** What the ledger says of a key. */
export const ledger = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(LEDGER, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 16), line.slice(17)]),
  )
export function writeLedger(cleared: ReadonlyMap<string, string>): void {
  const lines = [...cleared].map(([key, how]) => `${key} ${how}`).toSorted()
  writeFileSync(LEDGER, `${lines.join('\n')}\n`)
}

/**
 * An attack that outlasts its time counts as a break, so a slow machine may call a pattern broken that is safe, never the
 * other way round.
 */
const LIMITS = { timeout: 60_000, attackTimeout: 4_000 }

export async function verdictOn({ source, flags }: Pattern): Promise<Verdict> {
  const { check } = await import('recheck')
  const told = await check(source, flags, LIMITS)
  switch (told.status) {
    case 'safe':
      return { status: 'safe', how: told.checker === 'automaton' ? 'proved' : 'fuzzed' }
    case 'vulnerable': {
      const pumps = told.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump }))
      return { status: 'vulnerable', growth: told.complexity.summary, pumps, suffix: told.attack.suffix }
    }
    case 'unknown':
      return { status: 'unknown', why: told.error.kind }
  }
}

/** Bare of escapes and classes, in which a star is a star. */
export const isUnbounded = (source: string): boolean =>
  /[*+]|\{\d+,\}/u.test(source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x'))

/**
 * A pattern that the checker breaks or gives up on, though every repeat in it has an upper bound, so that its work is at
 * most a constant for each letter of the text (the checker takes a bound above thirty for none). The tests run the attack.
 */
export interface Flagged extends Omit<Broken, 'status'> {
  readonly at: string
  readonly status: 'vulnerable' | 'unknown'
}

const FLAGGED = join(import.meta.dirname, 'flagged-patterns.json')
const Flaggeds = z.record(
  z.string(),
  z.object({
    at: z.string(),
    status: z.enum(['vulnerable', 'unknown']),
    growth: z.string(),
    pumps: z.array(z.object({ prefix: z.string(), pump: z.string() })),
    suffix: z.string(),
  }),
)
export const flagged = (): ReadonlyMap<string, Flagged> =>
  new Map(Object.entries(Flaggeds.parse(JSON.parse(readFileSync(FLAGGED, 'utf8')))))

/**
 * Looks at every pattern that stands in neither file and drops what is no longer shipped. A safe one gets its line; one
 * that is broken or not decided is kept aside when it has bounds everywhere. One without a bound is only told: mend it.
 */
export async function acceptPatterns(say: (line: string) => void): Promise<void> {
  const shipped = await shippedPatterns()
  const cleared = new Map([...ledger()].filter(([key]) => shipped.has(key)))
  const aside = new Map([...flagged()].filter(([key]) => shipped.has(key) && !cleared.has(key)))
  const write = (): void => {
    writeLedger(cleared)
    const sorted = [...aside].toSorted(([one], [other]) => one.localeCompare(other))
    writeFileSync(FLAGGED, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
  }
  const open = [...shipped].filter(([key]) => !cleared.has(key) && !aside.has(key))
  say(`${shipped.size} patterns, ${open.length} to look at`)
  for (const [key, pattern] of open) {
    const verdict = await verdictOn(pattern)
    if (verdict.status === 'safe') cleared.set(key, verdict.how)
    else {
      say(`${key} ${pattern.at}\n  /${pattern.source}/${pattern.flags}\n  ${JSON.stringify(verdict)}`)
      const attack = verdict.status === 'vulnerable' ? verdict : { growth: verdict.why, pumps: [], suffix: '' }
      if (!isUnbounded(pattern.source)) aside.set(key, { at: pattern.at, ...attack, status: verdict.status })
    }
    write() // what is known stays known when the run is broken off
  }
  write()
}
