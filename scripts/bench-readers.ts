// What reading a file costs, beside the bare library on the same bytes in the same run. Processor time of the program and
// of the programs it starts, because the clock also counts what others do.
//   npm run bench
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { popplerDrawer } from '../dist/desk/tools/poppler.js'
import { runProgram } from '../dist/desk/tools/run-program.js'
import { nativeTesseract } from '../dist/desk/tools/tesseract.js'
import { readDocument } from '../dist/index.js'
import { openPages } from '../dist/read/index.js'
import { restoreLostSpaces } from '../dist/vietnamese/index.js'
import { makeSamples, WAYS } from '../tests/formats/formats.js'
import { SAMPLED } from '../tests/formats/papers.js'
import { dispatchText } from '../tests/read/printed-dispatch.js'
import { cost, number } from './bench-time.js'

/** Papers of two printed pages, so that “a document” means something. */
const PAPERS = ['001', '003', '004', '013', '026', '101'].flatMap((start) =>
  SAMPLED.filter((id) => id.startsWith(start)),
)
const SCANNED = PAPERS.slice(0, 2)
interface Line {
  readonly what: string
  readonly unit: string
  readonly ours: number
  readonly bare: number
  readonly library: string
  readonly bar: string
  readonly kept: boolean
}
const lines: Line[] = []
const samples = await makeSamples(
  PAPERS,
  WAYS.filter(({ id }) => ['docx', 'pdf'].includes(id)),
)
const filesOf = (way: string) => samples.filter((sample) => sample.way === way)

const words = filesOf('docx')
const docx = await cost(12, async () => {
  for (const { bytes, file } of words) await readDocument(bytes, file)
})
const html = await cost(12, async () => {
  for (const { bytes } of words) await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
})
add('Word .docx', 'ms một văn bản 2 trang', docx / words.length, html / words.length, 'mammoth', 12)

const prints = filesOf('pdf')
let pages = 0
for (const { bytes, file } of prints) pages += (await readDocument(bytes, file)).pages ?? 0
// pdf.js is slow until its code has been compiled well, alone as well as here.
const pdf = await cost(20, async () => {
  for (const { bytes, file } of prints) await readDocument(bytes, file)
})
const items = await cost(20, async () => {
  for (const { bytes } of prints) {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    const document = await task.promise
    for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getTextContent()
    await task.destroy()
  }
})
add('PDF có lớp chữ', 'ms một trang', pdf / pages, items / pages, 'pdf.js', 8)

if (await nativeTesseract()) {
  const drawer = popplerDrawer()
  const one = async () => {
    const engine = await nativeTesseract()
    return engine && { ...engine, workers: 1 }
  }
  const scans = await makeSamples(
    SCANNED,
    WAYS.filter(({ id }) => id === 'scan'),
  )
  let count = 0
  const pictures: { readonly pgm: Uint8Array; readonly dpi: number }[] = []
  for (const { bytes, file } of scans) {
    const set = await openPages(bytes, file, { drawPage: drawer.drawPage })
    count += set.count
    for (let page = 1; page <= set.count; page += 1) {
      const { grey, dpi } = await set.page(page)
      const head = Buffer.from(`P5\n${grey.width} ${grey.height}\n255\n`)
      pictures.push({ pgm: Buffer.concat([head, grey.data]), dpi })
    }
    await set.close()
  }
  const scan = await cost(2, async () => {
    for (const { bytes, file } of scans) await readDocument(bytes, file, { ocr: one, drawPage: drawer.drawPage })
  })
  const bare = await cost(2, async () => {
    for (const { pgm, dpi } of pictures) {
      const args = ['stdin', 'stdout', '-l', 'vie', '--dpi', String(dpi), 'tsv']
      await runProgram('tesseract', args, { timeoutMs: 60_000, input: pgm, env: { OMP_THREAD_LIMIT: '1' } })
    }
  })
  add('bản quét 200 dpi', 'giây một trang', scan / count / 1000, bare / count / 1000, 'tesseract', 1.6)
  await drawer.close()
} else console.log('Bản quét không đo: máy này chưa có Tesseract tiếng Việt.')

// Every eighth space behind a letter with a mark is lost, as text layers of PDF files lose it.
const glued = SAMPLED.map((id) => {
  let seen = 0
  return dispatchText(id)
    .normalize('NFC')
    .replace(/(?<=[ạảãẹẻịỉọỏụủựữợởệểậẩộổ]) (?=\p{L})/gu, (space) => (++seen % 8 === 0 ? '' : space))
}).join('\n')
const glueLines = glued.split('\n')
const megabytes = Buffer.byteLength(glued) / 1024 / 1024
const repair = await cost(8, () => {
  for (const line of glueLines) restoreLostSpaces(line)
})
const nfc = await cost(8, () => {
  for (const line of glueLines) line.normalize('NFD').normalize('NFC')
})
add(
  'trả khoảng trắng mất',
  'MB một giây',
  (1000 * megabytes) / repair,
  (1000 * megabytes) / nfc,
  'NFD → NFC của máy',
  5,
  true,
)

function add(what: string, unit: string, ours: number, bare: number, library: string, bar: number, atLeast = false) {
  const kept = atLeast ? ours >= bar : ours <= bar
  lines.push({ what, unit, ours, bare, library, bar: `${atLeast ? '≥' : '≤'} ${number(bar)}`, kept })
}

console.log(
  `\nĐọc ${PAPERS.length} công văn giả định (${pages} trang), thời gian bộ xử lý, lượt nhẹ nhất sau khi làm nóng\n`,
)
console.log('| đọc | đơn vị | congvan | thư viện trần | × | mức phải đạt |\n|---|---|---|---|---|---|')
for (const { what, unit, ours, bare, library, bar, kept } of lines)
  console.log(
    `| ${what} | ${unit} | ${number(ours)} | ${number(bare)} (${library}) | ${number(ours / bare)} | ${bar} ${kept ? '✓' : '✗ CHƯA ĐẠT'} |`,
  )
process.exit(lines.every(({ kept }) => kept) ? 0 : 1)
