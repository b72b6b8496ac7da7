import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { PROFILES } from '../../src/office/profiles/index.js'
import { renderDocx, renderPdf } from '../../src/render/index.js'
import { toolTest } from '../tools.js'
import { linesOf, type PageRead, readPages } from './pdf-positions.js'
import { type Format, PRINTS, printed } from './prints.js'
import { SAMPLES } from './sample-drafts.js'

/** In the order of the file, page numbers apart: the two columns of the head have no order between them. */
const wordsOf = (pages: readonly PageRead[]) =>
  pages
    .flatMap((page) => page.items.filter(({ yMm }) => yMm > 19).map(({ text }) => text))
    .join('')
    .normalize('NFC')
    .replace(/\s/gu, '')

toolTest(
  'the Word file looks like the PDF: as many pages, the same words in the same order, the head at the same height',
  ['soffice'],
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'congvan-visual-'))
    try {
      const samples = PROFILES.flatMap((profile) =>
        Object.entries(SAMPLES).map(([name, sample]) => ({
          id: `${name}-${profile.id}`,
          draw: (format: Format) => (format === 'pdf' ? renderPdf(sample, profile) : renderDocx(sample, profile)),
        })),
      )
      const templates = PRINTS.map((print) => ({
        id: print.name.replace('/', '-'),
        draw: (format: Format) => printed(print, format),
      }))
      const cases = [...samples, ...templates]
      for (const { id, draw } of cases) writeFileSync(join(folder, `${id}.docx`), await draw('docx'))
      const files = cases.map(({ id }) => join(folder, `${id}.docx`))
      const args = [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
      ]
      const run = spawnSync('soffice', [...args, ...files], {
        encoding: 'utf8',
        timeout: 540_000,
      })
      expect(run.status, run.stderr).toBe(0)
      for (const { id, draw } of cases) {
        const ours = await readPages(await draw('pdf'), 'words')
        const theirs = await readPages(readFileSync(join(folder, `${id}.pdf`)), 'words')
        expect(theirs.length, id).toBe(ours.length)
        expect(wordsOf(theirs), id).toBe(wordsOf(ours))
        const first = (pages: readonly PageRead[]) => pages[0] && linesOf(pages[0])[0]?.yMm
        expect(Math.abs((first(ours) ?? 0) - (first(theirs) ?? 9)), id).toBeLessThan(0.6)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
