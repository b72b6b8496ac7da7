// The main job on the samples, by the very commands a clerk types. Everything lands in out/demo/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const main = join(root, 'dist/cli/main.js')
const out = join('out', 'demo')
const unit = ['--unit', join('samples', 'congvan.yaml')]
const dispatches = ['01-lop-boi-duong.txt', '02-gop-y-quy-che.md', '03-kiem-tra-van-thu.docx'].map((name) =>
  join('samples', name),
)

function congvan(args, { quiet = false } = {}) {
  if (!quiet) console.log(`\n$ congvan ${args.join(' ')}`)
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
  return stdout
}

const started = performance.now()
rmSync(join(root, out), { recursive: true, force: true })
mkdirSync(join(root, out), { recursive: true })

for (const file of dispatches) {
  congvan(['parse', file, ...unit])
  const json = congvan(['parse', file, ...unit, '--format', 'json'], {
    quiet: true,
  })
  writeFileSync(join(root, out, `${basename(file, extname(file))}.json`), json)
  congvan(['reply', file, ...unit, '--date', '05/8/2026', '--out', join(out, 'van-ban-di')])
}
// One paper made whole: the duty to send the list of the class, with the list and the contact person.
const { obligations } = JSON.parse(readFileSync(join(root, out, '01-lop-boi-duong.json'), 'utf8'))
const duty = obligations.find(({ mine, action }) => mine === true && action.includes('danh sách đăng ký học viên'))
congvan([
  'draft',
  'cu-hoc-vien',
  '--from',
  dispatches[0],
  '--duty',
  duty.id,
  ...unit,
  '--data',
  join('samples', 'lop-dot-3.yaml'),
  '--rows',
  join('samples', 'hoc-vien.csv'),
  '--date',
  '05/8/2026',
  '--number',
  '27',
  '--final',
  '--out',
  join(out, 'ban-chinh-thuc'),
])
congvan([
  'dossier',
  join(out, 'van-ban-di'),
  ...unit,
  '--title',
  'Trả lời công văn cấp trên, quý III năm 2026',
  '--date',
  '05/8/2026',
  '--out',
  join(out, 'ho-so.pdf'),
])

const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`
Xong trong ${seconds} giây. Kết quả nằm ở ${relative(process.cwd(), join(root, out)) || '.'}:
  *.json            việc phải làm của từng công văn, theo hợp đồng dữ liệu
  van-ban-di/       các văn bản trả lời, Word để sửa và PDF để in; chỗ thiếu ghi [CẦN BỔ SUNG: …]
  ban-chinh-thuc/   một công văn đã đủ dữ liệu, kèm danh sách
  ho-so.pdf         các văn bản trên đóng thành một hồ sơ có bìa, danh mục, đánh dấu trang`)
