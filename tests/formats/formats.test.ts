import { describe, expect, test } from 'vitest'
import { requireProfile } from '../../src/office/profiles/index.js'
import { renderDocx } from '../../src/render/index.js'
import { compared } from '../read/compared-print.js'
import { dispatchText, draftOf } from '../read/printed-dispatch.js'
import { toolTest } from '../tools.js'
import { makeSamples, type Sample, WAYS, type Way } from './formats.js'
import { measure } from './measure.js'
import { CLEAN, SAMPLED } from './papers.js'

/** In the tests; `npm run samples` takes them all. */
const PAPERS = SAMPLED.filter((_, at) => at % 3 === 0)
/** LibreOffice takes seconds for each: half of them. */
const CONVERTED = PAPERS.filter((_, at) => at % 2 === 0)
/** Ways that cannot keep everything: least share of head and signature fields, and of duties, over these papers. */
const LOSING: Readonly<Record<string, readonly [fields: number, duties: number]>> = {
  tcvn3: [0.98, 0.9],
  'doc-words': [0.98, 0.95],
  scan: [0.95, 0.75],
}
const of = (...ids: readonly string[]) => WAYS.filter(({ id }) => ids.includes(id))

async function read(ways: readonly Way[], papers: readonly string[]) {
  return measure(await makeSamples(papers, ways), ways)
}

/** Drafts as the program writes them, to be printed by LibreOffice at the same start. */
const DRAFTS = new Map(CLEAN.slice(0, 4).map((id) => [id, draftOf(dispatchText(id), id)]))
const drafted = (id: string) => `du-thao-${id}`

/** What LibreOffice makes, once for all tests: starting it costs more than what it does for a file. */
let converted: Promise<readonly Sample[]> | undefined
function conversions(): Promise<readonly Sample[]> {
  converted ??= (async () => {
    const written = new Map<string, Uint8Array>()
    for (const [id, draft] of DRAFTS) written.set(drafted(id), await renderDocx(draft, requireProfile(draft.profile)))
    return makeSamples(CONVERTED, of('lo-docx', 'doc', 'doc-words', 'lo-pdf'), written)
  })()
  return converted
}
async function readConverted(...ids: readonly string[]) {
  const samples = (await conversions()).filter(({ paper }) => CONVERTED.includes(paper))
  return measure(samples, of(...ids))
}

describe('a dispatch in another format', () => {
  test('says the same field by field as in clean text: Unicode either way, VNI, Word, PDF', async () => {
    const measures = await read(of('txt', 'nfd', 'vni', 'docx', 'pdf'), PAPERS)
    for (const { papers, differences } of measures) {
      expect(papers).toHaveLength(PAPERS.length)
      expect(differences).toEqual([])
    }
    expect(PAPERS.length).toBeGreaterThanOrEqual(10)
  })

  toolTest('says the same written and printed by LibreOffice: .docx, .doc, PDF', ['soffice'], async () => {
    for (const { papers, differences } of await readConverted('lo-docx', 'doc', 'lo-pdf')) {
      expect(papers).toHaveLength(CONVERTED.length)
      expect(differences).toEqual([])
    }
  })

  toolTest('written by this program and printed by LibreOffice says what was typed', ['soffice'], async () => {
    const samples = await conversions()
    for (const [id, draft] of DRAFTS) {
      const print = samples.find(({ paper }) => paper === drafted(id))
      const { typed, printed } = await compared(id, print?.bytes ?? new Uint8Array(), draft)
      expect(printed).toEqual(typed)
    }
    expect(DRAFTS.size).toBe(4)
  })

  test('that has no capitals with tones keeps head, foot and nearly all duties', async () => {
    expectAtLeast(await read(of('tcvn3'), PAPERS))
  })

  toolTest('of which only words and numbers are left keeps its head and its duties', ['soffice'], async () => {
    expectAtLeast(await readConverted('doc-words'))
  })

  toolTest(
    'scanned askew, blurred and noisy at 200 dpi keeps its head and most duties to the letter',
    ['tesseract'],
    async () => {
      expectAtLeast(await read(of('scan'), PAPERS.slice(0, 1)))
    },
  )
})

function expectAtLeast(measures: Awaited<ReturnType<typeof read>>): void {
  for (const { way, papers } of measures) {
    const [fields, duties] = LOSING[way.id] ?? [1, 1]
    const sum = (pairs: readonly (readonly number[])[], at: number) =>
      pairs.reduce((total, pair) => total + (pair[at] ?? 0), 0)
    const heads = papers.map((paper) => paper.fields)
    expect(sum(heads, 0) / sum(heads, 1)).toBeGreaterThanOrEqual(fields)
    const lists = papers.map((paper) => paper.lists.obligations ?? [0, 0, 0])
    expect((2 * sum(lists, 0)) / (sum(lists, 1) + sum(lists, 2))).toBeGreaterThanOrEqual(duties)
  }
}
