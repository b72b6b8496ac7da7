// Binding 1 400 pages with index, links, bookmarks, stamps, digests and the files inside, beside two programs that only
// put pages one behind the other. Papers are half typeset and half scans, as in an office.
//   npm run bench
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDocument } from 'pdf-lib'
import { dossierPrinter } from '../dist/desk/dossier-printer.js'
import { bindDossier } from '../dist/dossier/index.js'
import type { Draft } from '../dist/index.js'
import { renderPdf, requireProfile } from '../dist/index.js'

const PAPERS = 70
const PAGES = 20
const SCANNED = 35
const RUNS = 5
const BAR_MS = 3000

const profile = requireProfile('hd05')
const typeset = (draft: Draft) => renderPdf(draft, profile)
const printer = dossierPrinter({ profile, date: '2026-12-06' })
const self = fileURLToPath(import.meta.url)

/** Papers of 20 pages: text in Tinos, or pictures of 120 kB that pack no further. */
async function makePapers(folder: string): Promise<void> {
  const words =
    'Thực hiện Công văn số 12-CV/ĐU ngày 05/3/2026 của Đảng uỷ, đơn vị báo cáo kết quả kiểm điểm, đánh giá, xếp loại như sau. '
  for (let paper = 1; paper <= PAPERS; paper += 1) {
    const scanned = paper > PAPERS - SCANNED
    const bytes = scanned ? await scan(paper) : await text(paper, words)
    writeFileSync(join(folder, `${String(paper).padStart(2, '0')} van-ban.pdf`), bytes)
  }
}

async function text(paper: number, words: string): Promise<Uint8Array> {
  const page = (number: number): Draft['papers'][number] => ({
    kind: number === 0 ? 'main' : 'annex',
    orientation: 'portrait',
    blocks: Array.from({ length: 7 }, (_, at) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: `${paper}.${number}.${at} ${words.repeat(2)}` }],
    })),
  })
  return typeset({
    template: 'x',
    profile: '',
    title: `Văn bản ${paper}`,
    author: '',
    date: '2026-12-01',
    missing: [],
    papers: Array.from({ length: PAGES }, (_, number) => page(number)),
  })
}

async function scan(paper: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  for (let page = 0; page < PAGES; page += 1) {
    const picture = await pdf.embedJpg(noise(paper * PAGES + page))
    pdf.addPage([595.28, 841.89]).drawImage(picture, { x: 0, y: 0, width: 595.28, height: 841.89 })
  }
  return pdf.save()
}

function noise(seed: number): Buffer {
  const head = Buffer.from(
    `ffd8ffe000104a46494600010100000100010000ffdb004300${'01'.repeat(64)}ffc0000b080200020001011100ffda0008010100003f00`,
    'hex',
  )
  const data = Buffer.alloc(120_000)
  let state = seed
  for (let at = 0; at < data.length; at += 1) {
    state = (state * 1103515245 + 12345) % 2147483648
    data[at] = (state >> 16) & 0x7f
  }
  return Buffer.concat([head, data, Buffer.from('ffd9', 'hex')])
}

/** Kilobytes; what the system says of a new process counts the memory of its parent too. */
const PEAK = `Number(/VmHWM:\\s+(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))?.[1])`

interface Time {
  readonly wall: number
  readonly processor: number
  readonly peak: number
}

/** What a clerk waits for: the command from its start to the file on the disk, each time a new process. */
function cold(folder: string, out: string): readonly Time[] {
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
  const tell = `import { createRequire } from 'node:module'; const require = createRequire('/'); process.on('exit', () => console.error('\\nused ' + JSON.stringify({ ...process.resourceUsage(), maxRSS: ${PEAK} })))`
  return Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, main, 'dossier', folder]
    const ran = spawnSync(process.execPath, [...args, '--out', out, '--force', '--date', '06/12/2026'], {
      encoding: 'utf8',
    })
    const wall = performance.now() - start
    if (ran.status !== 0) throw new Error(ran.stderr)
    const used = JSON.parse(ran.stderr.slice(ran.stderr.lastIndexOf('used ') + 5)) as NodeJS.ResourceUsage
    return { wall, processor: (used.userCPUTime + used.systemCPUTime) / 1000, peak: used.maxRSS }
  })
}

/** The papers described, as `congvan dossier init` does and a clerk mends. */
function describe(folder: string): void {
  const items = readdirSync(folder)
    .sort()
    .map(
      (file, at) => `  - { file: "${file}", title: Văn bản số ${at + 1}, number: ${at + 1}-BC/ĐU, date: 05/12/2026 }`,
    )
  writeFileSync(join(folder, 'dossier.yaml'), `title: Kiểm điểm năm 2026\nitems:\n${items.join('\n')}\n`)
}

/** The same work in a process that has done it before. */
async function warm(folder: string): Promise<void> {
  const bind = () => {
    const items = readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .sort()
      .map((file, at) => ({
        file,
        title: `Văn bản số ${at + 1}`,
        number: `${at + 1}-BC/ĐU`,
        date: '2026-12-05',
        bytes: readFileSync(join(folder, file)),
      }))
    return bindDossier({ title: 'Kiểm điểm năm 2026', organ: 'Đảng uỷ', date: '2026-12-06', items }, printer)
  }
  const times: Time[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    await bind()
    const { user, system } = process.cpuUsage(used)
    times.push({ wall: performance.now() - start, processor: (user + system) / 1000, peak: 0 })
  }
  console.log(JSON.stringify(times.slice(1)))
}

function beside(program: string, args: readonly string[]): string {
  if (spawnSync(program, ['--version']).error) return `| ${program} | not installed | | |`
  const best = Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = performance.now()
      execFileSync(program, [...args], { stdio: 'ignore' })
      return performance.now() - start
    }),
  )
  return `| ${program}, pages only | ${(best / 1000).toFixed(2)} | | |`
}

const best = (times: readonly Time[], of: 'wall' | 'processor') => Math.min(...times.map((time) => time[of]))
const seconds = (ms: number) => (ms / 1000).toFixed(2)

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-bench-'))
  try {
    const papers = join(folder, 'papers')
    mkdirSync(papers)
    await makePapers(papers)
    const files = readdirSync(papers)
      .sort()
      .map((name) => join(papers, name))
    const input = files.reduce((sum, file) => sum + statSync(file).size, 0)
    const target = join(folder, 'out.pdf')
    const plain = cold(papers, target)
    describe(papers)
    const first = cold(papers, target)
    const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)
    const pages = (await PDFDocument.load(readFileSync(target), { updateMetadata: false })).getPageCount()
    const out = statSync(target).size
    const tsx = fileURLToPath(import.meta.resolve('tsx'))
    const again = JSON.parse(
      execFileSync(process.execPath, ['--import', `file://${tsx}`, self, '--child', papers], { encoding: 'utf8' }),
    ) as Time[]
    const extra = (Math.max(...first.map(({ peak }) => peak)) - kilobytesOfNode()) * 1024
    console.log(
      `\nDossier: ${PAPERS} papers, ${PAPERS * PAGES} pages (${SCANNED * PAGES} of them scans; ${pages} with cover, index and annex), ${mb(input)} MB in, ${mb(out)} MB out; best of ${RUNS}, load ${loadavg()[0]?.toFixed(1)}\n`,
    )
    console.log('| what | s by the clock | s of processor | memory over an idle node |\n|---|---|---|---|')
    console.log(
      `| congvan dossier, new process, start to file | ${seconds(best(first, 'wall'))} | ${seconds(best(first, 'processor'))} | ${mb(extra)} MB = ${(extra / input).toFixed(1)} × the input |`,
    )
    console.log(
      `| the same, no dossier.yaml: heads read too | ${seconds(best(plain, 'wall'))} | ${seconds(best(plain, 'processor'))} | |`,
    )
    console.log(`| the same, warm | ${seconds(best(again, 'wall'))} | ${seconds(best(again, 'processor'))} | |`)
    console.log(beside('qpdf', ['--empty', '--pages', ...files, '--', target]))
    console.log(beside('pdfunite', [...files, target]))
    const met = best(first, 'wall') <= BAR_MS && extra <= 4 * input
    console.log(`\nBar, on the new process: ${seconds(BAR_MS)} s and 4 × the input: ${met ? 'met' : 'NOT met'}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function kilobytesOfNode(): number {
  const said = execFileSync(process.execPath, ['-e', `console.log(${PEAK})`], {
    encoding: 'utf8',
  })
  return Number(said)
}

await (process.argv[2] === '--child' ? warm(process.argv[3] ?? '') : main())
