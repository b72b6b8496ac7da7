// Binding 1 400 pages with index, links, bookmarks, stamps, digests and the files inside, beside two programs that only
// put pages one behind the other. Papers are half typeset and half scans, as in an office.
//   npm run bench
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDocument } from 'pdf-lib'
import { bindDossier } from '../dist/dossier/index.js'
import type { Draft } from '../dist/index.js'
import { renderPdf, requireProfile } from '../dist/index.js'

const PAPERS = 70
const PAGES = 20
const SCANNED = 35
const RUNS = 5

const profile = requireProfile('hd05')
const typeset = (draft: Draft) => renderPdf(draft, profile)
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

const kilobytes = () => process.resourceUsage().maxRSS

/** In a process of its own: binds once cold, then warm, and tells how much memory the first cost. */
async function child(folder: string): Promise<void> {
  const bind = () => {
    const items = readdirSync(folder)
      .sort()
      .map((file, at) => ({
        file,
        title: `Văn bản số ${at + 1}`,
        number: `${at + 1}-BC/ĐU`,
        date: '2026-12-05',
        bytes: readFileSync(join(folder, file)),
      }))
    return bindDossier({ title: 'Kiểm điểm năm 2026', organ: 'Đảng uỷ', date: '2026-12-06', items }, typeset)
  }
  const idle = kilobytes()
  const times: { readonly wall: number; readonly processor: number }[] = []
  let peak = 0
  let out = 0
  for (let run = 0; run < RUNS; run += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    const { pdf } = await bind()
    const { user, system } = process.cpuUsage(used)
    times.push({ wall: performance.now() - start, processor: (user + system) / 1000 })
    if (run === 0) {
      peak = kilobytes()
      out = pdf.length
    }
  }
  console.log(JSON.stringify({ idle, peak, out, times }))
}

function beside(program: string, args: readonly string[]): string {
  if (spawnSync(program, ['--version']).error) return `| ${program} | not installed | | |`
  const best = Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now()
      execFileSync(program, [...args], { stdio: 'ignore' })
      return performance.now() - start
    }),
  )
  return `| ${program}, pages only | ${(best / 1000).toFixed(2)} | | |`
}

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
    const tsx = fileURLToPath(import.meta.resolve('tsx'))
    const said = execFileSync(process.execPath, ['--import', `file://${tsx}`, self, '--child', papers], {
      encoding: 'utf8',
    })
    const { idle, peak, out, times } = JSON.parse(said) as {
      idle: number
      peak: number
      out: number
      times: { wall: number; processor: number }[]
    }
    const [cold] = times
    const warm = [...times.slice(1)].sort((a, b) => a.processor - b.processor)[0]
    const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)
    const row = (name: string, time: { wall: number; processor: number } | undefined, rest: string) =>
      `| ${name} | ${((time?.wall ?? 0) / 1000).toFixed(2)} | ${((time?.processor ?? 0) / 1000).toFixed(2)} | ${rest} |`
    console.log(
      `\nDossier: ${PAPERS} papers, ${PAPERS * PAGES} pages (${SCANNED * PAGES} of them scans), ${mb(input)} MB in, ${mb(out)} MB out\n`,
    )
    console.log('| what | s by the clock | s of processor | memory over idle |\n|---|---|---|---|')
    console.log(
      row(
        'congvan dossier, first in its process',
        cold,
        `${mb((peak - idle) * 1024)} MB = ${(((peak - idle) * 1024) / input).toFixed(1)} × the input`,
      ),
    )
    console.log(row('congvan dossier, warm', warm, ''))
    const target = join(folder, 'out.pdf')
    console.log(beside('qpdf', ['--empty', '--pages', ...files, '--', target]))
    console.log(beside('pdfunite', [...files, target]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await (process.argv[2] === '--child' ? child(process.argv[3] ?? '') : main())
