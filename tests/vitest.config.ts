import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Looks at what modules do when they are loaded: nothing may be loaded before it. */
const ALONE = ['tests/house/patterns.test.ts']

/** Begun first, so that no worker is left with one of them while the others have nothing to do. */
const LONG = [
  ...ALONE,
  ...[
    'read/scan',
    'formats/formats',
    'render/visual',
    'read/pdf-corpus',
    'batch/batch',
    'batch/trouble',
    'cli/ocr',
  ].map((name) => `tests/${name}.test.ts`),
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name))
      return at < 0 ? LONG.length : at
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

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
    sequence: { sequencer: LongestFirst },
    projects: [
      // A worker loads the product once for all its files, and keeps the papers it printed: what a test changes, it puts back.
      { test: { ...shared, name: 'chung', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { test: { ...shared, name: 'riêng', include: ALONE } },
    ],
  },
})
