import { beforeAll, describe, expect, it } from 'vitest'
import { flagged, isUnbounded, ledger, shippedPatterns, verdictOn } from './pattern-verdicts.js'
import type { ShippedPattern } from './shipped-patterns.js'

/** More than a change or two: the checker would take minutes. */
const MOST_NEW = 12

let shipped: ReadonlyMap<string, ShippedPattern>
beforeAll(async () => {
  shipped = await shippedPatterns()
}, 120_000)

/** For a pattern the checker gave up on there is no attack of its own. */
const COMMON = ['trước ', 'ngày ', 'báo cáo ', ' ', '1', 'a', ', ', '(', 'nếu ', 'quá thời hạn trên ']
const FLAGGED = [...flagged()]

/** Milliseconds of processor time before a search of 64 kB counts as stuck: a square of the length is far above it. */
const STUCK = 5000

/** Milliseconds of processor time of one search: the clock also counts what others do. */
function cost(pattern: RegExp, text: string): number {
  const start = process.cpuUsage()
  text.search(pattern)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('the patterns of src', () => {
  it('are found: literals in the syntax trees, composed ones where they are made', () => {
    const places = [...shipped.values()].map(({ at }) => at)
    expect(places.length).toBeGreaterThan(600)
    expect(places.filter((at) => at.includes('made in')).length).toBeGreaterThan(50)
  })
  it('all have the flag u', () => {
    const without = [...shipped.values()].filter(({ flags }) => !flags.includes('u'))
    expect(without.map(({ at }) => at)).toEqual([])
  })
  it('pass the ReDoS checker, but for those it breaks or gives up on, which are listed', async () => {
    const cleared = ledger()
    const listed = flagged()
    const open = [...shipped].filter(([key]) => !cleared.has(key) && !listed.has(key))
    const few = open.length <= MOST_NEW
    const verdicts = await Promise.all(
      open.map(async ([key, pattern]) => {
        const verdict = few ? await verdictOn(pattern) : 'not looked at yet: npm run accept -- patterns'
        return { key, at: pattern.at, source: pattern.source, verdict }
      }),
    )
    const broken = verdicts.filter(({ verdict }) => typeof verdict === 'string' || verdict.status !== 'safe')
    expect(broken).toEqual([])
  }, 600_000)
  it('need no lines in the list and the ledger that stand for nothing', () => {
    expect(FLAGGED.filter(([key]) => ledger().has(key))).toEqual([])
    const stale = [...ledger().keys()].filter((key) => !shipped.has(key))
    expect(stale.length, 'npm run accept -- patterns').toBeLessThan(100)
  })
  it('that the checker breaks have bounds everywhere and do not get stuck on its attack', () => {
    const slow: unknown[] = []
    for (const [key, { at, pumps, suffix }] of FLAGGED) {
      const found = shipped.get(key)
      if (found === undefined) continue
      expect(isUnbounded(found.source), at).toBe(false)
      const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
      const times = Math.ceil(64_000 / Math.max(1, length))
      const attack = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
      const attacks = pumps.length > 0 ? [attack] : COMMON.map((pump) => pump.repeat(64_000 / pump.length))
      const pattern = new RegExp(found.source, found.flags.replace(/[gy]/gu, ''))
      const worst = Math.max(...attacks.map((text) => cost(pattern, text)))
      if (worst > STUCK) slow.push([at, worst])
    }
    expect(slow).toEqual([])
  })
})

describe('the checker', () => {
  it('breaks a pattern that is known to be bad, and is asked for those no ledger has', async () => {
    expect(await verdictOn({ source: '^(?:a+)+$', flags: 'u' })).toMatchObject({ status: 'vulnerable' })
    expect(await verdictOn({ source: '[\\s,;]+$', flags: 'u' })).toMatchObject({ status: 'vulnerable' })
    expect(await verdictOn({ source: '^[a-z]{2}$', flags: 'u' })).toEqual({ status: 'safe', how: 'proved' })
  })
})
