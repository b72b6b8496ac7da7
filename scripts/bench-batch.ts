// What a year of dispatches costs: files to JSON and the board; to JSON, DOCX and PDF; memory; cost per document from 100
// to 2 000; beside LibreOffice converting the same DOCX files to PDF in one process. Real time and processor time of the
// whole program with its threads: on a busy machine read the processor time.
//   npm run bench            or alone: tsx scripts/bench-batch.ts [--quick]
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TEXT_AND_WORD, writeYear } from '../tests/batch/year-files.js'
import { hasProgram } from '../tests/tools.js'

const QUICK = process.argv.includes('--quick')
const MAIN = join(import.meta.dirname, '../dist/cli/main.js')
const UNIT = join(import.meta.dirname, '../samples/congvan.yaml')
const COUNT = QUICK ? 200 : 1000
const TICKS = 100
const LOOK_MS = 200

interface Ran {
  readonly seconds: number
  readonly processor: number
  /** Largest memory of the program, and of its first and last half, in MB. */
  readonly peak: number
  readonly halves: readonly [number, number]
}

/** Memory and processor time of a running process, from /proc; zeros where there is none. */
function look(pid: number): { readonly rss: number; readonly processor: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const rss = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
    return { rss: Number(rss) / 1024, processor: (Number(fields[11]) + Number(fields[12])) / TICKS }
  } catch {
    return { rss: 0, processor: 0 }
  }
}

async function run(program: string, args: readonly string[]): Promise<Ran> {
  const started = performance.now()
  const child = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'ignore'] })
  const seen: number[] = []
  let processor = 0
  const clock = setInterval(() => {
    const now = look(child.pid ?? 0)
    if (now.rss > 0) seen.push(now.rss)
    processor = Math.max(processor, now.processor)
  }, LOOK_MS)
  await new Promise((done) => child.on('close', done))
  clearInterval(clock)
  const half = Math.floor(seen.length / 2)
  return {
    seconds: (performance.now() - started) / 1000,
    processor,
    peak: Math.max(0, ...seen),
    halves: [Math.max(0, ...seen.slice(0, half)), Math.max(0, ...seen.slice(half))],
  }
}

const folder = mkdtempSync(join(tmpdir(), 'congvan-year-'))
const year = (count: number) => join(folder, `in-${count}`)
const batch = (count: number, formats: string) => [
  MAIN,
  'batch',
  year(count),
  '--out',
  join(folder, `out-${count}-${formats.replaceAll(',', '-')}`),
  '--format',
  formats,
  '--unit',
  UNIT,
  '--force',
]
const show = (ran: Ran): string =>
  `${ran.seconds.toFixed(1)} | ${ran.processor.toFixed(1)} | ${ran.peak.toFixed(0)} | ${ran.halves[0].toFixed(0)} → ${ran.halves[1].toFixed(0)}`

try {
  await writeYear(year(COUNT), COUNT, TEXT_AND_WORD)
  console.log(
    `\n${COUNT} invented dispatches, half text, half Word; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
  )
  console.log('| what | seconds | processor seconds | largest MB | MB first → second half |\n|---|---|---|---|---|')
  const json = await run(process.execPath, batch(COUNT, 'json'))
  const results = join(folder, `out-${COUNT}-json`)
  const board = await run(process.execPath, [
    MAIN,
    'board',
    results,
    '--unit',
    UNIT,
    '--today',
    '2026-06-15',
    '--format',
    'xlsx',
    '--out',
    join(folder, 'board.xlsx'),
  ])
  console.log(`| congvan batch: JSON | ${show(json)} |\n| congvan board: .xlsx of all | ${show(board)} |`)
  console.log(
    `| **JSON + board** (goal 20 s) | ${(json.seconds + board.seconds).toFixed(1)} | ${(json.processor + board.processor).toFixed(1)} | | |`,
  )
  const all = await run(process.execPath, batch(COUNT, 'json,docx,pdf'))
  console.log(`| **JSON + DOCX + PDF** (goal 60 s) | ${show(all)} |`)

  if (hasProgram('soffice')) {
    const words = readdirSync(join(folder, `out-${COUNT}-json-docx-pdf`, 'docx'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.docx'))
      .slice(0, QUICK ? 50 : 200)
      .map((name) => join(folder, `out-${COUNT}-json-docx-pdf`, 'docx', name))
    const started = performance.now()
    spawnSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(folder, 'lo'),
      ...words,
    ])
    const seconds = (performance.now() - started) / 1000
    console.log(`| LibreOffice: ${words.length} of these DOCX to PDF, one process | ${seconds.toFixed(1)} | | | |`)
  }

  const sizes = QUICK ? [50, 200] : [100, 2000]
  const costs: number[] = []
  for (const count of sizes) {
    if (count !== COUNT) await writeYear(year(count), count, TEXT_AND_WORD)
    const ran = await run(process.execPath, batch(count, 'json,docx,pdf'))
    costs.push((ran.processor * 1000) / count)
    console.log(`| ${count} dispatches to JSON + DOCX + PDF | ${show(ran)} |`)
  }
  const [few = 1, many = 1] = costs
  console.log(
    `\nProcessor time per dispatch: ${few.toFixed(1)} ms at ${sizes[0]}, ${many.toFixed(1)} ms at ${sizes[1]}: ratio ${(many / few).toFixed(2)} (start of the program included)`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
