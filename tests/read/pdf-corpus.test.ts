import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderPdf } from '../../src/render/index.js'
import { CLEAN } from '../formats/papers.js'
import { compared } from './compared-print.js'
import { dispatchText, draftOf } from './printed-dispatch.js'

const idsOfCorpus = () =>
  readdirSync(join(import.meta.dirname, '../corpus/dispatches'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort()

/** Printed, read and compared once for all tests. */
const met = new Map<string, ReturnType<typeof compared>>()
function comparedInPrint(id: string): ReturnType<typeof compared> {
  const draft = draftOf(dispatchText(id), id)
  const known = met.get(id) ?? renderPdf(draft, requireProfile(draft.profile)).then((pdf) => compared(id, pdf, draft))
  met.set(id, known)
  return known
}

describe('a printed dispatch', () => {
  test.each(CLEAN)('%s says in PDF what it says in text', async (id) => {
    const { typed, printed, source } = await comparedInPrint(id)
    expect(printed).toEqual(typed)
    expect(source.pages).toBeGreaterThan(0)
    expect(source.losses).toEqual([])
  })

  test('keeps the duties of a third of the corpus, damaged papers included', async () => {
    let [same, alike, all] = [0, 0, 0]
    for (const id of idsOfCorpus().filter((_, i) => i % 3 === 0)) {
      const { typed, printed } = await comparedInPrint(id)
      all++
      if (JSON.stringify(typed.duties) === JSON.stringify(printed.duties)) same++
      if (typed.duties.length === printed.duties.length) alike++
    }
    expect(all).toBeGreaterThanOrEqual(100)
    expect(same / all).toBeGreaterThanOrEqual(0.9)
    expect(alike / all).toBeGreaterThanOrEqual(0.95)
  })
})
