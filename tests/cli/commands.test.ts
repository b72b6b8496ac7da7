import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Dispatch } from '../../src/model/dispatch.js'
import { congvan, congvanHere, folder, sample } from './run.js'

const unit = ['--unit', sample('congvan.yaml')]
const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('congvan parse', () => {
  test('prints the contract, the same on every run', async () => {
    const args = ['parse', sample('01-lop-boi-duong.txt'), '--format', 'json', ...unit]
    const { code, out } = congvan(args)
    expect(code).toBe(0)
    expect(() => Dispatch.parse(JSON.parse(out))).not.toThrow()
    expect(congvan(args).out).toBe(out)
  })
  test.each(['01-lop-boi-duong.txt', '02-gop-y-quy-che.md', '03-kiem-tra-van-thu.docx'])(
    'every span of %s is the words it says',
    async (name) => {
      const dispatch = Dispatch.parse(JSON.parse((await congvanHere(['parse', sample(name), '--format', 'json'])).out))
      for (const { quote, span, deadlines } of dispatch.obligations) {
        expect(dispatch.text.slice(...span)).toBe(quote)
        for (const deadline of deadlines) expect(dispatch.text.slice(...deadline.span)).toBe(deadline.text)
      }
      expect(dispatch.source.sha256).toBe(sha(sample(name)))
    },
  )
  test('finds the duties of the three samples with their last working days', async () => {
    const last = async (name: string) =>
      (
        JSON.parse((await congvanHere(['parse', sample(name), '--format', 'json', ...unit])).out) as Dispatch
      ).obligations
        .filter(({ kind }) => kind === 'task')
        .flatMap(({ deadlines, mine }) => deadlines.map(({ lastWorkingDay }) => [lastWorkingDay, mine]))
    expect(await last('01-lop-boi-duong.txt')).toEqual([
      ['2026-08-19', true],
      ['2026-09-18', false],
      ['2026-08-14', true],
      ['2026-08-28', true],
    ])
    expect((await last('02-gop-y-quy-che.md'))[0]).toEqual(['2026-08-07', true])
    expect((await last('03-kiem-tra-van-thu.docx'))[0]).toEqual(['2026-09-04', true])
  })
  test('prints a table that fits the terminal, and Markdown', async () => {
    const { out } = await congvanHere(['parse', sample('01-lop-boi-duong.txt')])
    expect(out).toContain('Ngày làm việc cuối cùng'.split(' ')[0])
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
    expect((await congvanHere(['parse', sample('01-lop-boi-duong.txt'), '--format', 'md'])).out).toMatch(
      /^# 01-lop-boi-duong\.txt: Công văn số 64-CV\/BTCĐU/u,
    )
  })
  test('shows every letter it changed, before and after, with --repairs', async () => {
    const file = join(folder(), 'mat-cach.txt')
    writeFileSync(
      file,
      readFileSync(sample('01-lop-boi-duong.txt'), 'utf8').replace('Cử quần chúng', 'Vềcử quần chúng'),
    )
    expect((await congvanHere(['parse', file, '--repairs'])).out).toMatch(
      /dấu cách bị mất \(1 chỗ\)\n {2}- Vềcử\n {2}\+ Về cử/u,
    )
    expect((await congvanHere(['parse', sample('01-lop-boi-duong.txt'), '--repairs'])).out).toContain(
      'không phải sửa chữ nào',
    )
  })
  test('reads the other files when one of several is bad, and says so by its exit code', async () => {
    const { code, out, err } = congvan(['parse', sample('01-lop-boi-duong.txt'), 'khong-co.txt'])
    expect([code, out.includes('64-CV/BTCĐU')]).toEqual([7, true])
    expect(err).toContain('Không có tệp “khong-co.txt”.')
  })
})

describe('bad input gives one clear sentence and a documented exit code', () => {
  const bad = (content: string | Uint8Array, name = 'a.txt') => {
    const path = join(folder(), name)
    writeFileSync(path, content)
    return path
  }
  test.each<readonly [string, () => readonly string[], number, RegExp]>([
    [
      'a file that is not there',
      () => ['parse', 'x.txt'],
      3,
      /Không có tệp “x\.txt”\.\nCách xử lý: Kiểm tra lại tên tệp/u,
    ],
    ['an empty file', () => ['parse', bad('')], 3, /trống|rỗng|không có (chữ|nội dung)/u],
    ['a folder', () => ['parse', folder()], 3, /là thư mục, không phải tệp/u],
    [
      'a file that is no dispatch',
      () => ['parse', bad('Danh sách mua sắm: gạo, muối, dầu ăn.')],
      4,
      /không thấy phần nào của một văn bản hành chính/u,
    ],
    ['a broken .docx', () => ['parse', bad(new Uint8Array([80, 75, 3, 4, 1, 2, 3]), 'a.docx')], 3, /Cách xử lý/u],
    [
      'an unknown format',
      () => ['parse', sample('01-lop-boi-duong.txt'), '--format', 'xml'],
      2,
      /Không có dạng in “xml”/u,
    ],
    [
      'an unreadable date',
      () => ['parse', sample('01-lop-boi-duong.txt'), '--received', '31/02/2026'],
      2,
      /--received “31\/02\/2026” không phải ngày có thật/u,
    ],
    [
      'an unknown template',
      () => ['draft', 'la', '--out', folder()],
      2,
      /Không có mẫu nào tên “la”\.\nCách xử lý: Các mẫu đang có: .*cu-hoc-vien/u,
    ],
    [
      'an unknown profile',
      () => ['draft', 'phuc-dap', '--profile', 'x', '--out', folder()],
      2,
      /Không có thể thức nào mang mã “x”/u,
    ],
    [
      'a data file that is no YAML',
      () => ['draft', 'phuc-dap', '--data', bad('a: [1', 'a.yaml'), '--out', folder()],
      5,
      /a\.yaml, dòng \d+, cột \d+: sai cách viết YAML/u,
    ],
    [
      'a paper before any form known',
      () => ['draft', 'phuc-dap', '--date', '01/01/2001', '--out', folder()],
      5,
      /Không có thể thức nào cho văn bản đề ngày/u,
    ],
    [
      'no unit',
      () => ['reply', sample('01-lop-boi-duong.txt'), '--unit', 'x.yaml', '--out', folder()],
      3,
      /Không có tệp “x\.yaml”/u,
    ],
    [
      'a unit file with a hole',
      () => ['reply', sample('01-lop-boi-duong.txt'), '--unit', bad('name: A', 'u.yaml'), '--out', folder()],
      5,
      /kind: .*\n {2}- superior/u,
    ],
    ['an unknown option', () => ['parse', '--la'], 2, /không có tuỳ chọn --la/u],
    ['an unknown command', () => ['la'], 2, /không có lệnh la/u],
    ['a missing argument', () => ['parse'], 2, /thiếu tệp/u],
    ['a missing --out', () => ['reply', sample('01-lop-boi-duong.txt')], 2, /thiếu tuỳ chọn bắt buộc --out/u],
    [
      'a duty that is not there',
      () => ['draft', 'phuc-dap', '--from', sample('01-lop-boi-duong.txt'), '--duty', 'o99', '--out', folder()],
      2,
      /không có việc nào mang mã “o99”/u,
    ],
    [
      'an empty dossier folder',
      () => ['dossier', folder(), '--out', join(folder(), 'h.pdf')],
      5,
      /không có tệp PDF nào/u,
    ],
    [
      'a folder where nothing may be written',
      () => ['draft', 'phuc-dap', '--sample', '--out', bad('x', 'tep')],
      6,
      /Không ghi được tệp/u,
    ],
  ])('%s', async (_name, args, code, sentence) => {
    const ran = await congvanHere(args())
    expect(ran.err).toMatch(sentence)
    expect(ran.err).toMatch(/^Lỗi: /u)
    expect([ran.code, ran.out]).toEqual([code, ''])
  })
})

describe('files that are there', () => {
  test('are never overwritten without --force, and nothing half-written is left', async () => {
    const out = folder()
    const args = ['draft', 'phuc-dap', '--sample', '--date', '05/8/2026', '--out', out]
    expect((await congvanHere(args)).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['phuc-dap.docx', 'phuc-dap.pdf'])
    writeFileSync(join(out, 'phuc-dap.pdf'), 'của người khác')
    const again = await congvanHere(args)
    expect([again.code, again.err]).toEqual([6, expect.stringContaining('đã có, không ghi đè')])
    expect(readFileSync(join(out, 'phuc-dap.pdf'), 'utf8')).toBe('của người khác')
    expect((await congvanHere([...args, '--force'])).code).toBe(0)
    expect(readFileSync(join(out, 'phuc-dap.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(out)).toHaveLength(2)
  })
  test('come out the same, byte for byte, from the same input', async () => {
    const [a, b] = [folder(), folder()]
    for (const out of [a, b])
      await congvanHere(['draft', 'cu-hoc-vien', '--sample', '--date', '05/8/2026', '--out', out])
    for (const name of readdirSync(a)) expect([name, sha(join(a, name))]).toEqual([name, sha(join(b, name))])
  })
  test('draft --sample prints every template, whatever day it is', async () => {
    const out = folder()
    const templates = readdirSync(resolve(import.meta.dirname, '../../templates'), { withFileTypes: true })
    for (const { name } of templates.filter((entry) => entry.isDirectory() && entry.name !== 'partials')) {
      const ran = await congvanHere(['draft', name, '--sample', '--docx', '--out', join(out, name)])
      expect([name, ran.code]).toEqual([name, 0])
    }
  })
  test('are left alone when a folder cannot be written', async () => {
    const out = folder()
    chmodSync(out, 0o500)
    const ran = await congvanHere(['draft', 'phuc-dap', '--sample', '--out', out])
    chmodSync(out, 0o700)
    expect(process.getuid?.() === 0 ? 0 : ran.code).toBe(process.getuid?.() === 0 ? 0 : 6)
  })
})

describe('congvan draft and reply', () => {
  test('refuse a final paper while a fact is missing, and print it when nothing is', async () => {
    const out = folder()
    const args = [
      'draft',
      'cu-hoc-vien',
      '--from',
      sample('01-lop-boi-duong.txt'),
      '--duty',
      'o3',
      ...unit,
      '--date',
      '05/8/2026',
      '--final',
      '--out',
      out,
    ]
    const refused = await congvanHere(args)
    expect([refused.code, refused.err]).toEqual([5, expect.stringContaining('còn thiếu')])
    expect(readdirSync(out)).toEqual([])
    const printed = await congvanHere([...args, '--rows', sample('hoc-vien.csv'), '--data', sample('lop-dot-3.yaml')])
    expect([printed.code, printed.err]).toEqual([0, ''])
    expect(printed.out).toContain('cử học viên dự lớp bồi dưỡng nhận thức về Đảng đợt 3 năm 2026')
  })
  test('answer the unit’s own duties of a dispatch, each by the template made for it, and list the others', async () => {
    const out = folder()
    const { code, out: said } = await congvanHere([
      'reply',
      sample('01-lop-boi-duong.txt'),
      ...unit,
      '--date',
      '05/8/2026',
      '--pdf',
      '--out',
      out,
    ])
    expect(code).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      '64-cv-btcdu_chuyen-sinh-hoat.pdf',
      '64-cv-btcdu_cu-hoc-vien.pdf',
      '64-cv-btcdu_dang-ky-xep-loai.pdf',
    ])
    expect(said).toContain('ngày làm việc cuối cùng 19/8/2026')
    expect(said).toMatch(/\[CẦN BỔ SUNG\] số người được cử/u)
    expect(said).toMatch(/không cần văn bản trả lời theo mẫu:\n {2}o\d+: rà soát đảng viên /u)
  })
  test('let no chi bộ issue what it may not', async () => {
    const file = join(folder(), 'u.yaml')
    writeFileSync(file, readFileSync(sample('congvan.yaml'), 'utf8').replace('kind: dang-uy', 'kind: ban'))
    const { code, err } = await congvanHere(['draft', 'dang-ky-xep-loai', '--unit', file, '--out', folder()])
    expect([code, err]).toEqual([5, expect.stringContaining('không dành cho loại tổ chức')])
  })
})

describe('congvan init and doctor', () => {
  const answers = [
    '--kind',
    'chi-bo',
    '--name',
    'Chi bộ Thử',
    '--superior',
    'Đảng bộ Sở Thử',
    '--symbol',
    'CB',
    '--place',
    'Hà Phong',
    '--signatory',
    'Người Ký',
    '--position',
    'BÍ THƯ',
    '--authority',
    'T/M CHI BỘ',
    '--seal',
    'có',
    '--aliases',
    'chi bộ cơ sở; cấp uỷ',
  ]
  test('write a unit that every command below that folder finds, and keep an existing one', async () => {
    const home = folder()
    mkdirSync(join(home, 'thang-8'))
    expect((await congvanHere(['init', ...answers], { cwd: home })).code).toBe(0)
    expect(readFileSync(join(home, 'congvan.yaml'), 'utf8')).toMatch(
      /seal: false[\s\S]*aliases:\n {2}- chi bộ cơ sở\n {2}- cấp uỷ/u,
    )
    expect((await congvanHere(['doctor'], { cwd: join(home, 'thang-8') })).out).toContain(
      'Thông tin đơn vị: Chi bộ Thử',
    )
    expect((await congvanHere(['init', ...answers], { cwd: home })).code).toBe(6)
  })
  test('say which answers are missing when nobody can be asked', async () => {
    const { code, err } = await congvanHere(['init', '--name', 'A'], { cwd: folder() })
    expect([code, err]).toEqual([2, expect.stringContaining('Chưa trả lời: kind, superior, symbol')])
  })
  test('name every missing program and its cost', async () => {
    const { out } = await congvanHere(['doctor'], { cwd: folder() })
    for (const words of ['Node.js', 'LibreOffice', 'Tesseract', 'Poppler', 'Tinos', 'chưa có congvan.yaml'])
      expect(out).toContain(words)
  })
})

describe('congvan dossier', () => {
  test('binds the papers of a folder and skips a broken one by name with exit code 7', async () => {
    const papers = folder()
    await congvanHere(['draft', 'phuc-dap', '--sample', '--date', '05/8/2026', '--pdf', '--out', papers])
    await congvanHere(['draft', 'cu-hoc-vien', '--sample', '--date', '05/8/2026', '--pdf', '--out', papers])
    const file = join(folder(), 'ho-so.pdf')
    const args = ['dossier', papers, '--date', '05/8/2026', '--title', 'Hồ sơ thử', '--out', file]
    expect(await congvanHere(args)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Đã đóng 2 văn bản'),
    })
    expect(statSync(file).size).toBeGreaterThan(10_000)
    writeFileSync(join(papers, 'hong.pdf'), '%PDF-1.7 hỏng')
    const broken = await congvanHere([...args, '--force'])
    expect([broken.code, broken.out]).toEqual([7, expect.stringContaining('Đã đóng 2 văn bản')])
    expect(broken.err).toContain('Bỏ qua hong.pdf')
    expect(existsSync(file)).toBe(true)
  })
})
