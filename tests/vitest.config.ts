import { defineConfig } from 'vitest/config'

/** Tests of printed papers: they load the same engines and print the same samples, so a worker keeps both for all of them. */
const PAPERS = ['render', 'compose', 'check'].map((room) => `tests/${room}/**/*.test.ts`)

const shared = {
  root: new URL('..', import.meta.url).pathname,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  pool: 'forks',
} as const

export default defineConfig({
  test: {
    ...shared,
    // as many as there are cores: most of the time is spent waiting for outside programs
    maxWorkers: '100%',
    projects: [
      { test: { ...shared, name: 'văn bản in', include: PAPERS, isolate: false } },
      {
        test: {
          ...shared,
          name: 'còn lại',
          include: ['tests/**/*.test.ts'],
          exclude: ['dist/**', 'node_modules/**', ...PAPERS],
        },
      },
    ],
  },
})
