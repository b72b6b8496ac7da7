import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'
import { readDocument } from '../../src/read/index.js'
import { found, given } from './facts.js'
import { LOSSES, type Loss, lossOf } from './losses.js'
import { type Format, PAPERS, printed } from './prints.js'

const FORMATS: readonly Format[] = ['docx', 'pdf']
const cases = FORMATS.flatMap((format) => PAPERS.map((print) => [print.name, format, print] as const))

/** Losses that were really met. */
const met = new Set<Loss>()

describe.each(cases)('%s as %s, read and parsed again', (_, format, print) => {
  test('gives back what was put in, the named losses apart', async () => {
    const file = `${print.id}.${format}`
    const source = await readDocument(await printed(print, format), file)
    const [put, got] = [given(print.draft), found(parse(source), source.tree.children)]
    for (const fact of Object.keys(put) as (keyof typeof put)[]) {
      const loss = lossOf(fact, print, format)
      if (loss) {
        if (JSON.stringify(got[fact]) !== JSON.stringify(put[fact])) met.add(loss)
        continue
      }
      expect(got[fact], fact).toEqual(put[fact])
    }
  })
})

test('no loss is named that is none any more', () => {
  expect(LOSSES.filter((loss) => !met.has(loss)).map(({ fact, reason }) => `${fact}: ${reason}`)).toEqual([])
})
