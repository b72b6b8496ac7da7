import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Dispatch } from '../../src/model/dispatch.js'
import type { Draft } from '../../src/model/draft.js'
import type { Block } from '../../src/model/tree.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { parse } from '../../src/parse/index.js'
import { readDocument, readText } from '../../src/read/index.js'
import { renderDocx, renderPdf } from '../../src/render/index.js'
import { CLEAN } from '../formats/papers.js'
import { toolTest } from '../tools.js'
import { blockText } from './outline.js'
import { dispatchText, draftOf } from './printed-dispatch.js'

const idsOfCorpus = () =>
  readdirSync(join(import.meta.dirname, '../corpus/dispatches'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort()

/** The words of a draft as a clerk would type them: what a perfect reader finds in the print. */
function typedText(draft: Draft): string {
  const lines: string[] = []
  for (const block of draft.papers[0]?.blocks ?? []) {
    if (block.type !== 'role') {
      lines.push('', wordsOf(block))
      continue
    }
    if (block.role === 'distribution') lines.push('', 'Nơi nhận:')
    else if (!['issuer', 'number', 'subject', 'title', 'position', 'signer'].includes(block.role)) lines.push('')
    lines.push(...block.children.map(wordsOf))
    if (block.role === 'issuer') lines.push('*')
  }
  return lines.join('\n')
}
const wordsOf = (block: Block) => blockText(block).replace(/<\/?[bi]>/gu, '')

/** What a clerk acts on. */
function essence({ header, obligations }: Dispatch) {
  const { number, symbol, date, place, subject, issuer, superior } = header
  return {
    header: [number, symbol, date, place, subject, issuer, superior].map((found) => found?.value ?? null),
    duties: obligations.map(({ action, assignees, recipient, deadlines }) => ({
      action,
      assignees,
      recipient,
      deadlines: deadlines.map(({ kind, date: day, relation, text }) => [kind, day, relation, text]),
    })),
  }
}

async function compared(id: string, pdf: Uint8Array, draft: Draft) {
  const typed = essence(parse(readText(typedText(draft), `${id}.txt`)))
  const source = await readDocument(pdf, `${id}.pdf`)
  return { typed, printed: essence(parse(source)), source }
}

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

  test('keeps the duties of the whole corpus, damaged papers included', async () => {
    let [same, alike, all] = [0, 0, 0]
    for (const id of idsOfCorpus()) {
      const { typed, printed } = await comparedInPrint(id)
      all++
      if (JSON.stringify(typed.duties) === JSON.stringify(printed.duties)) same++
      if (typed.duties.length === printed.duties.length) alike++
    }
    expect(all).toBeGreaterThanOrEqual(100)
    expect(same / all).toBeGreaterThanOrEqual(0.9)
    expect(alike / all).toBeGreaterThanOrEqual(0.95)
  }, 180_000)

  toolTest('says the same when LibreOffice prints its Word file', ['soffice'], async () => {
    const folder = mkdtempSync(join(tmpdir(), 'congvan-pdf-'))
    try {
      const drafts = new Map(CLEAN.slice(0, 4).map((id) => [id, draftOf(dispatchText(id), id)]))
      for (const [id, draft] of drafts) {
        writeFileSync(join(folder, `${id}.docx`), await renderDocx(draft, requireProfile(draft.profile)))
      }
      const files = [...drafts.keys()].map((id) => join(folder, `${id}.docx`))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        timeout: 110_000,
      })
      for (const [id, draft] of drafts) {
        const { typed, printed } = await compared(id, readFileSync(join(folder, `${id}.pdf`)), draft)
        expect(printed).toEqual(typed)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
