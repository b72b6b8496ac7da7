// What writing a paper costs, in one run beside three others: LibreOffice converting the same Word file, pdfmake drawing
// the same list, docxtemplater filling the same table. Processor time, the lightest pass after warming up.
//   npm run bench        one line of it: npx tsx scripts/bench-writers.ts "5.000 dòng, PDF"
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Docxtemplater from 'docxtemplater'
import pdfmake from 'pdfmake'
import PizZip from 'pizzip'
import { renderDocx, renderPdf, requireProfile } from '../dist/index.js'
import type { Draft } from '../src/model/draft.js'
import type { Block, Grid } from '../src/model/tree.js'
import { sampleDraft } from '../tests/compose/fixtures.js'
import { hasProgram } from '../tests/tools.js'
import { cost, number } from './bench-time.js'

const hd05 = requireProfile('hd05')
/** Papers of one printed page: a letter, a letter with a citation, an invitation with a programme. */
const ONE_PAGE = ['phuc-dap', 'xin-lui-thoi-han', 'giay-moi'].map((id) => sampleDraft(id, hd05))
/** A list of people with eleven columns, landscape. */
const LIST = sampleDraft('cu-hoc-vien', hd05)

const SURNAMES = ['Nguyễn', 'Đàm', 'Lương', 'Sầm', 'Võ', 'Quách']
const GIVEN = ['Thử An', 'Mẫu Bình', 'Thử Nghiệm Cường', 'Mẫu Dung', 'Thử Quỳnh', 'Mẫu Yến', 'Thử Ngọc Ánh']

/** The rows of a list: those of the sample over and over, each with a name of its own. */
function cellsOf(rows: number): readonly (readonly string[])[] {
  const [, ...sample] = gridOf(LIST).rows.map((row) =>
    row.map((cell) => cell.map((one) => ('value' in one ? one.value : '')).join('')),
  )
  return Array.from({ length: rows }, (_, i) =>
    (sample[i % sample.length] ?? []).map((cell, column) => {
      if (column === 0) return String(i + 1)
      return column === 1 ? `${SURNAMES[i % SURNAMES.length]} ${GIVEN[i % GIVEN.length]}` : cell
    }),
  )
}

function gridOf({ papers }: Draft): Grid {
  const grid = papers.flatMap(({ blocks }) => blocks).find((block) => block.type === 'table')
  if (grid?.type !== 'table') throw new Error('no table')
  return grid
}

/** The list with these cells under its heading. */
function listOf(cells: readonly (readonly string[])[]): Draft {
  const [heading = []] = gridOf(LIST).rows
  const rows = [heading, ...cells.map((row) => row.map((value) => [{ type: 'text' as const, value }]))]
  const fill = (block: Block): Block => (block.type === 'table' ? { ...block, rows } : block)
  return { ...LIST, papers: LIST.papers.map((paper) => ({ ...paper, blocks: paper.blocks.map(fill) })) }
}

const { resolve } = createRequire(import.meta.url)
const tinos = (face: string) => resolve(`@expo-google-fonts/tinos/${face}.ttf`)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setFonts({
  Tinos: {
    normal: tinos('400Regular/Tinos_400Regular'),
    bold: tinos('700Bold/Tinos_700Bold'),
    italics: tinos('400Regular_Italic/Tinos_400Regular_Italic'),
    bolditalics: tinos('700Bold_Italic/Tinos_700Bold_Italic'),
  },
})

async function byPdfmake(cells: readonly (readonly string[])[]): Promise<void> {
  const [heading = []] = gridOf(LIST).rows
  const head = heading.map((cell) => ({
    text: cell.map((one) => ('value' in one ? one.value : '')).join(''),
    bold: true,
  }))
  const definition = {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [57, 85, 57, 43],
    defaultStyle: { font: 'Tinos', fontSize: 12 },
    content: [{ table: { headerRows: 1, dontBreakRows: true, widths: head.map(() => '*'), body: [head, ...cells] } }],
  }
  await pdfmake.createPdf(definition).getBuffer()
}

/** The same Word file with one row of tags, filled row by row. */
async function templater(columns: number): Promise<(cells: readonly (readonly string[])[]) => void> {
  const tags = Array.from(
    { length: columns },
    (_, i) => `{${i === 0 ? '#rows}{' : ''}c${i}}${i === columns - 1 ? '{/rows}' : ''}`,
  )
  const form = await renderDocx(listOf([tags]), hd05)
  return (cells) => {
    const word = new Docxtemplater(new PizZip(form), { paragraphLoop: true })
    word.render({ rows: cells.map((row) => Object.fromEntries(row.map((cell, i) => [`c${i}`, cell]))) })
    word.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  }
}

const folder = mkdtempSync(join(tmpdir(), 'congvan-bench-'))
function byLibreOffice(word: string): void {
  const args = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
  ]
  const start = () => spawnSync('soffice', [...args, join(folder, word)])
  // The first start makes a profile and may ask to be started again.
  const run = start().status === 0 ? { status: 0, stderr: '' } : start()
  if (run.status !== 0) throw new Error(`soffice ${run.status}: ${String(run.stderr)}`)
}

interface Line {
  readonly what: string
  readonly ours: number
  readonly bar: number
  readonly beside?: readonly [library: string, ms: number]
}
const lines: Line[] = []

/** Words that a line must hold to be measured: `tsx scripts/bench-writers.ts "5.000 dòng, PDF"`. */
const [, , only = ''] = process.argv

interface Measured {
  readonly ours: () => Promise<number>
  readonly bar: number
  readonly beside?: readonly [library: string, ms: () => Promise<number>]
}

async function measure(what: string, { ours, bar, beside }: Measured): Promise<void> {
  if (!what.includes(only)) return
  const line = { what, ours: await ours(), bar }
  lines.push(beside ? { ...line, beside: [beside[0], await beside[1]()] } : line)
}

try {
  const office = hasProgram('soffice')
  const [short] = ONE_PAGE
  const [some, many] = [cellsOf(500), cellsOf(5000)]
  const [list, long] = [listOf(some), listOf(many)]
  const each = async (draw: typeof renderPdf | typeof renderDocx) =>
    (await cost(60, async () => {
      for (const draft of ONE_PAGE) await draw(draft, hd05)
    })) / ONE_PAGE.length
  /** LibreOffice converting our own Word file of the draft. */
  const converted = (draft: Draft) =>
    [
      'LibreOffice từ .docx',
      async () => {
        writeFileSync(join(folder, 'a.docx'), await renderDocx(draft, hd05))
        return cost(2, () => byLibreOffice('a.docx'))
      },
    ] as const
  const fill = await templater(some[0]?.length ?? 0)

  await measure('công văn 1 trang, .docx', { ours: () => each(renderDocx), bar: 10 })
  await measure('công văn 1 trang, PDF', {
    ours: () => each(renderPdf),
    bar: 12,
    ...(office && short ? { beside: converted(short) } : {}),
  })
  await measure('danh sách 500 dòng, .docx', {
    ours: () => cost(5, () => renderDocx(list, hd05)),
    bar: 250,
    beside: ['docxtemplater', () => cost(3, () => fill(some))],
  })
  await measure('danh sách 500 dòng, PDF', {
    ours: () => cost(5, () => renderPdf(list, hd05)),
    bar: 300,
    beside: ['pdfmake', () => cost(3, () => byPdfmake(some))],
  })
  if (office)
    await measure('danh sách 500 dòng, PDF', {
      ours: () => cost(3, () => renderPdf(list, hd05)),
      bar: 300,
      beside: converted(list),
    })
  await measure('danh sách 5.000 dòng, .docx', {
    ours: () => cost(2, () => renderDocx(long, hd05)),
    bar: 3000,
    beside: ['docxtemplater', () => cost(1, () => fill(many))],
  })
  await measure('danh sách 5.000 dòng, PDF', {
    ours: () => cost(2, () => renderPdf(long, hd05)),
    bar: 3000,
    beside: ['pdfmake', () => cost(1, () => byPdfmake(many))],
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log(
  '\nIn văn bản theo HD 05, mẫu có sẵn, dữ liệu giả định: mili giây bộ xử lý, lượt nhẹ nhất sau khi làm nóng\n',
)
console.log('| in | congvan | bên cạnh | × | mức phải đạt |\n|---|---|---|---|---|')
for (const { what, ours, bar, beside: other } of lines) {
  const others = other ? `${number(other[1])} (${other[0]}) | ${number(other[1] / ours)}` : ' | '
  console.log(`| ${what} | ${number(ours)} | ${others} | ≤ ${bar} ${ours <= bar ? '✓' : '✗ CHƯA ĐẠT'} |`)
}
process.exit(lines.every(({ ours, bar }) => ours <= bar) ? 0 : 1)
