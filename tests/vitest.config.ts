import { defineConfig } from 'vitest/config'

/** Looks at what modules do when they are loaded: nothing may be loaded before it. */
const ALONE = ['tests/house/patterns.test.ts']

const shared = {
  root: new URL('..', import.meta.url).pathname,
  // ends what hangs, and measures nothing: ten times what the longest test takes on a machine of its own
  testTimeout: 600_000,
  hookTimeout: 600_000,
  pool: 'forks',
} as const

export default defineConfig({
  test: {
    ...shared,
    // as many as there are cores: most of the time is spent waiting for outside programs
    maxWorkers: '100%',
    projects: [
      // A worker loads the product once for all its files, and keeps the papers it printed: what a test changes, it puts back.
      { test: { ...shared, name: 'chung', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { test: { ...shared, name: 'riêng', include: ALONE } },
    ],
  },
})
