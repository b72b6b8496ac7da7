import { beforeAll, describe, expect, it } from 'vitest'
import { slowPumps } from './growth.js'

/** Every pattern the rooms make while they are loaded, literals in tables apart (see patterns.test.ts). */
const made: RegExp[] = []

beforeAll(async () => {
  const Made = globalThis.RegExp
  globalThis.RegExp = new Proxy(Made, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args)
      made.push(pattern)
      return pattern
    },
  })
  await import('../../src/parse/rules/deadlines/index.js')
  await import('../../src/parse/rules/citations/index.js')
  await import('../../src/parse/assemble.js')
  globalThis.RegExp = Made
})

describe('every composed pattern', () => {
  it('is seen', () => expect(made.length).toBeGreaterThan(60))

  it('takes a time that grows with the length of a pumped text only, looked for at its beginning and all through it', () => {
    for (const pattern of made) expect(slowPumps(pattern), pattern.source).toEqual([])
  }, 120_000)
})
