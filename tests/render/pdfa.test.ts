import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../src/render/index.js'
import { layoutDraft } from '../../src/render/layout/index.js'
import { toolTest } from '../tools.js'
import { readPages } from './pdf-positions.js'
import { PREFLIGHT, preflight } from './preflight.js'
import { PRINTS, printed } from './prints.js'

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const metadata = (pdf: Uint8Array): readonly (string | undefined)[] => {
  const text = latin(pdf)
  return ['part', 'conformance'].map((name) => new RegExp(`<pdfaid:${name}>([^<]{1,3})<`, 'u').exec(text)?.[1])
}
type Entry = { readonly title: string; readonly items: readonly Entry[] }
const titles = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ title, items }) => [title, ...titles(items)])

async function outlineOf(pdf: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const outline = await (await task.promise).getOutline()
  await task.destroy()
  return titles(outline ?? [])
}

describe.each(PRINTS.map((print) => [print.name, print] as const))('%s as a file', (_, print) => {
  test('says that it is PDF/A-2b, and has an entry of the outline for each paper and each heading', async () => {
    const pdf = await printed(print, 'pdf')
    expect(metadata(pdf)).toEqual(['2', 'B'])
    const { sections } = layoutDraft(print.draft, print.profile)
    const want = sections.flatMap(({ bookmark, items }) => [
      ...(bookmark === null ? [] : [bookmark]),
      ...items.flatMap((item) =>
        item.kind === 'paragraph' && (item.outline ?? 1) > 1
          ? [item.pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('')]
          : [],
      ),
    ])
    expect(await outlineOf(pdf)).toEqual(want)
  })
})

test('the headings of a plan stand in the outline', async () => {
  const plan = PRINTS.find(({ name }) => name === 'hd05/ke-hoach-ket-nap')
  if (!plan) throw new Error('no plan')
  expect(await outlineOf(await printed(plan, 'pdf'))).toEqual(
    expect.arrayContaining(['I- Mục đích, yêu cầu', 'VI- Tổ chức thực hiện']),
  )
})

test('a file with structure on demand is PDF/A-2a, has tables with heading cells, and the same words on as many pages', async () => {
  const otherwise: string[] = []
  for (const print of PRINTS.filter(({ profile }) => profile.id === 'hd05')) {
    const tagged = await renderPdf(print.draft, print.profile, { tagged: true })
    expect(metadata(tagged)).toEqual(['2', 'A'])
    expect(latin(tagged)).toContain('/MarkInfo')
    const words = (pages: Awaited<ReturnType<typeof readPages>>) =>
      pages.map(({ items }) =>
        items
          .map(({ text }) => text)
          .join('')
          .replace(/\s/gu, ''),
      )
    const [with_, without] = [await readPages(tagged, 'words'), await readPages(await printed(print, 'pdf'), 'words')]
    expect(with_.length, print.name).toBe(without.length)
    if (words(with_).join('\f') !== words(without).join('\f')) otherwise.push(print.name)
  }
  // The engine splits its own tables: the last rows of this list stay on the page before.
  expect(otherwise).toEqual(['hd05/nguon-ket-nap'])
})

toolTest('every template in every form, written as PDF/A-1b, passes the preflight of PDFBox', PREFLIGHT, async () => {
  const files: Record<string, Uint8Array> = {}
  for (const { name, draft, profile } of PRINTS) files[name] = await renderPdf(draft, profile, { standard: 'a-1b' })
  expect(await preflight(files)).toEqual([])
})

toolTest('the preflight refuses what is no PDF/A-1b', PREFLIGHT, async () => {
  const [print] = PRINTS
  if (!print) throw new Error('no print')
  expect(await preflight({ a: await printed(print, 'pdf') })).toHaveLength(1)
})
