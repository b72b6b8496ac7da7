import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/index.js'
import { readXlsxSheet } from '../../src/sheet/index.js'
import { congvanHere as congvan, folder, congvan as program, sample } from './run.js'

// One dossier is bound by the program as a clerk starts it; the others inside the test.
const unit = ['--unit', sample('congvan.yaml')]
const day = ['--date', '01/12/2026']

async function pdf(path: string, words: string, pages = 1): Promise<void> {
  const made = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) made.addPage([595, 842]).drawText(words, { x: 90, y: 700 })
  writeFileSync(path, await made.save())
}

async function document(path: string): Promise<string> {
  const { tree } = await readDocument(readFileSync(path), 'a.docx')
  return JSON.stringify(tree)
}

/** A folder whose names say order and sections. */
async function papersFolder(): Promise<string> {
  const at = folder()
  mkdirSync(join(at, '2 Biên bản'))
  await pdf(join(at, '01 Báo cáo tổng kết công tác xây dựng đảng.pdf'), 'bao cao', 2)
  await pdf(join(at, '2 Biên bản', '10. Biên bản kiểm phiếu.pdf'), 'muoi')
  await pdf(join(at, '2 Biên bản', '2. Biên bản hội nghị kiểm điểm.pdf'), 'hai', 3)
  return at
}

describe('congvan dossier status', () => {
  test('says what is there, what is missing, who owes it and how many days are left', async () => {
    const { code, out } = await congvan(['dossier', 'status', sample('ho-so-cuoi-nam'), ...unit, ...day])
    expect(code).toBe(0)
    expect(out).toMatch(/1 {2}│ Báo cáo kết quả thực hiện Công văn số 57-CV\/BXDĐ .*│ có, 2 trang/u)
    expect(out).toMatch(/Bản sao quyết định xếp loại của các chi bộ\s+│ THIẾU\s+│\s+│ Chi bộ Kiểm định/u)
    expect(out).toContain('Có 1/10 văn bản, thiếu 8, nộp sau 1.')
    expect(out).toContain(
      'Hạn: trước ngày 10/12/2026 – còn 8 ngày (tính đến 01/12/2026, ngày làm việc cuối cùng 09/12/2026).',
    )
  })

  test('on the day before the day is the last, on the day it is too late', async () => {
    const on = async (date: string) =>
      (await congvan(['dossier', 'status', sample('ho-so-cuoi-nam'), ...unit, '--date', date])).out
    expect(await on('09/12/2026')).toContain('hôm nay là ngày cuối')
    expect(await on('10/12/2026')).toContain('đã quá 1 ngày')
  })

  test('reads order, sections and required papers out of the names of a folder', async () => {
    const { out } = await congvan(['dossier', 'status', await papersFolder(), '--list', 'kiem-diem', '--json', ...day])
    const { rows } = JSON.parse(out) as { rows: { title: string; state: string; required: boolean; pages: number }[] }
    expect(rows.slice(0, 3)).toEqual([
      expect.objectContaining({
        title: 'Báo cáo tổng kết công tác xây dựng đảng',
        state: 'present',
        required: true,
        pages: 2,
      }),
      expect.objectContaining({ title: 'Biên bản hội nghị kiểm điểm', state: 'present', required: true, pages: 3 }),
      expect.objectContaining({ title: 'Biên bản kiểm phiếu', state: 'present', required: true, pages: 1 }),
    ])
    expect(rows.filter(({ state }) => state === 'missing')).toHaveLength(6)
  })

  test("takes the superior's own list, as YAML or as a table", async () => {
    const at = await papersFolder()
    writeFileSync(
      join(at, 'ds.yaml'),
      '- Báo cáo tổng kết\n- tên: Danh sách trích ngang\n  ai nộp: Chi bộ 2\n- tên: Phiếu góp ý\n  nếu có: có\n',
    )
    writeFileSync(
      join(at, 'ds.csv'),
      'TT,Tên văn bản,Số bản,Đơn vị thực hiện\n1,Báo cáo tổng kết,2,\n2,Danh sách trích ngang,1,Chi bộ 2\n',
    )
    for (const list of ['ds.yaml', 'ds.csv']) {
      const { out } = await congvan(['dossier', 'status', at, '--list', join(at, list), '--json', ...day])
      const { rows } = JSON.parse(out) as { rows: { title: string; state: string; owner: string | null }[] }
      expect(rows.filter(({ state }) => state === 'missing')).toEqual([
        expect.objectContaining({ title: 'Danh sách trích ngang', owner: 'Chi bộ 2' }),
      ])
    }
  })

  test('takes due day, recipient and words from the duty of a dispatch that the dossier answers', async () => {
    const at = await papersFolder()
    cpSync(sample('03-kiem-tra-van-thu.docx'), join(at, 'cv.docx'))
    writeFileSync(
      join(at, 'dossier.yaml'),
      'answers: { dispatch: cv.docx, duty: o3 }\nitems: ["01 Báo cáo tổng kết công tác xây dựng đảng.pdf"]\n',
    )
    const { out } = await congvan(['dossier', 'status', at, '--date', '01/9/2026', ...unit])
    expect(out).toMatch(/Hạn: trước ngày 07\/9\/2026 – còn 5 ngày .*ngày làm việc cuối cùng 04\/9\/2026/u)
    const wrong = join(at, 'sai.yaml')
    writeFileSync(wrong, 'answers: { dispatch: cv.docx, duty: o99 }\nitems: [a.pdf]\n')
    expect(await congvan(['dossier', 'status', wrong])).toMatchObject({
      code: 5,
      err: expect.stringMatching(/không có việc o99.*\nCách xử lý: Các việc đọc được: o2, o3/u),
    })
  })
})

describe('congvan dossier', () => {
  test('says what is wrong with a template of the office, though another thread prints it', async () => {
    const home = folder()
    mkdirSync(join(home, 'templates/danh-muc-ho-so'), { recursive: true })
    writeFileSync(join(home, 'templates/danh-muc-ho-so/manifest.yaml'), 'id: danh-muc-ho-so\nname: [\n')
    mkdirSync(join(home, 'ho-so'))
    await pdf(join(home, 'ho-so/01 Báo cáo.pdf'), 'bao cao')
    const { code, err } = program(['dossier', 'ho-so', '--out', 'h.pdf', ...day], { cwd: home })
    expect([code, err]).toEqual([5, expect.stringContaining('danh-muc-ho-so/manifest.yaml')])
    expect(err).toContain('Cách xử lý:')
    expect(readdirSync(home)).not.toContain('h.pdf')
  })

  test('binds, verifies and opens again: the same files, byte for byte, and the same dossier from them', async () => {
    const at = await papersFolder()
    const out = folder()
    const file = join(out, 'ho-so.pdf')
    const made = program([
      'dossier',
      at,
      '--out',
      file,
      '--title',
      'Hồ sơ thử',
      '--record',
      join(out, 'dossier.json'),
      ...day,
    ])
    expect([made.code, made.err]).toEqual([
      0,
      expect.stringMatching(/^ {2}· Chưa đạt PDF\/A-2b: .*phông chữ không nhúng/u),
    ])
    expect(await congvan(['dossier', 'verify', file, '--record', join(out, 'dossier.json')])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Hồ sơ còn nguyên: 3 văn bản, 9 trang, 4 tệp đúng mã SHA-256, khớp dossier.json'),
    })
    const back = join(out, 'lai')
    expect((await congvan(['dossier', 'open', file, '--out', back])).code).toBe(0)
    const names = (root: string) =>
      (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.pdf')).sort()
    expect(names(back)).toEqual(names(at))
    for (const name of names(at)) expect(readFileSync(join(back, name))).toEqual(readFileSync(join(at, name)))
    expect(await congvan(['dossier', 'open', file, '--out', back])).toMatchObject({
      code: 6,
      err: expect.stringContaining('đã có'),
    })
    // The manifest that was written makes the same pages.
    const again = join(out, 'hai.pdf')
    expect((await congvan(['dossier', back, '--out', again, '--record', join(out, 'hai.json')])).code).toBe(0)
    const record = (name: string) =>
      JSON.parse(readFileSync(join(out, name), 'utf8')) as { items: unknown; pageDigests: string[] }
    expect(record('hai.json').items).toEqual(record('dossier.json').items)
    const changed = readFileSync(file)
    changed[5000] = (changed[5000] ?? 0) ^ 1
    writeFileSync(file, changed)
    expect((await congvan(['dossier', 'verify', file])).code).not.toBe(0)
  })

  test('names what is missing and broken, prints the rest, and leaves with 7; what comes later is no fault', async () => {
    const at = await papersFolder()
    writeFileSync(join(at, 'hong.pdf'), '%PDF-1.7 hỏng')
    const args = ['dossier', at, '--out', join(folder(), 'h.pdf'), ...day]
    const ran = await congvan([...args, '--list', 'kiem-diem'])
    expect([ran.code, ran.out]).toEqual([7, expect.stringContaining('Đã đóng 3 văn bản')])
    expect(ran.err).toContain('! Bỏ qua hong.pdf: tệp PDF bị cắt cụt')
    expect(ran.err).toContain('! Thiếu Báo cáo kiểm điểm tập thể: chưa có')
    writeFileSync(
      join(at, 'dossier.yaml'),
      'văn bản:\n  - tệp: "01 Báo cáo tổng kết công tác xây dựng đảng.pdf"\n  - { tiêu đề: Danh sách, nộp sau: chờ ký }\n',
    )
    expect(await congvan([...args, '--force'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('! Nộp sau Danh sách: chờ ký'),
    })
  })

  test('records personal files as there without their scans, unless told twice', async () => {
    const at = folder()
    await pdf(join(at, '01 Đơn xin vào Đảng.pdf'), 'bi mat rieng')
    mkdirSync(join(at, '001099012345_Nguyen Van Thu'))
    await pdf(join(at, '001099012345_Nguyen Van Thu', '01.Ly lich.pdf'), 'bi mat rieng')
    const pages = async (...more: readonly string[]) => {
      const out = join(folder(), 'h.pdf')
      const ran = await congvan(['dossier', at, '--list', 'ket-nap', '--out', out, ...day, ...more])
      const { pageCount } = { pageCount: (await PDFDocument.load(readFileSync(out))).getPageCount() }
      return { ran, pageCount, listed: (await congvan(['dossier', 'open', out, '--out', folder(), '--force'])).out }
    }
    for (const once of [await pages(), await pages('--personal')]) {
      expect(once.ran.err).toContain('! Không đóng 01 Đơn xin vào Đảng.pdf: hồ sơ cá nhân: chỉ ghi có')
      expect(once.listed).not.toContain('.pdf')
    }
    const twice = await pages('--personal', '--personal')
    expect(twice.ran.out).toContain('Đã đóng 2 văn bản')
    expect(twice.listed).toContain('01.Ly lich.pdf')
  })

  test.each<readonly [string, string, RegExp]>([
    ['a key nobody knows', 'tieu_de: x\nitems: [a.pdf]', /không có mục “tieu_de”/u],
    ['a day that is none', 'items: [{ file: a.pdf, date: 31/02/2026 }]', /“31\/02\/2026”.*không phải ngày có thật/u],
    ['a due day that cannot be read', 'due: cuối năm\nitems: [a.pdf]', /Hạn “cuối năm” không có ngày/u],
    ['a paper outside the folder', 'items: [../a.pdf]', /nằm ngoài thư mục hồ sơ/u],
    ['a list that is not there', 'list: la\nitems: [a.pdf]', /Không có danh mục “la”/u],
    ['an item with nothing in it', 'items: [{ number: 5 }]', /thứ 1/u],
  ])('a manifest with %s is refused in a sentence with a remedy', async (_, text, sentence) => {
    const at = folder()
    writeFileSync(join(at, 'dossier.yaml'), text)
    const ran = await congvan(['dossier', at, '--out', join(at, 'h.pdf')])
    expect([ran.code === 5 || ran.code === 2, ran.out]).toEqual([true, ''])
    expect(ran.err).toMatch(sentence)
    expect(ran.err).toMatch(/\nCách xử lý: ./u)
  })
})

describe('what papers say of themselves', () => {
  /** A folder with a report of the toolkit's own, a scan and a page of words that are no Vietnamese. */
  async function mixedFolder(): Promise<string> {
    const at = folder()
    await congvan(['draft', 'bao-cao-tong-ket', '--sample', '--number', '42', '--out', at, '--pdf'])
    await pdf(join(at, 'bang.pdf'), 'Bang luong thang 5 cua don vi khong phai van ban hanh chinh nao ca')
    const scan = await PDFDocument.create()
    scan.addPage([595, 842])
    writeFileSync(join(at, 'quet.pdf'), await scan.save({ useObjectStreams: false }))
    return at
  }

  test('stands in the index of a plain folder and in a table to be looked over; scans keep their names', async () => {
    const at = await mixedFolder()
    const record = join(folder(), 'dossier.json')
    const ran = await congvan(['dossier', at, '--out', join(folder(), 'h.pdf'), '--record', record, ...day])
    const { items } = JSON.parse(readFileSync(record, 'utf8')) as { items: Record<string, unknown>[] }
    expect(items.map(({ title, number, date, author }) => [title, number, date, author])).toEqual([
      ['bang', null, null, null],
      [
        'Báo cáo tổng kết công tác xây dựng Đảng năm 2025, phương hướng, nhiệm vụ năm 2026',
        '42-BC/ĐU',
        '2026-08-05',
        expect.stringMatching(/^đảng uỷ sở thử nghiệm$/iu),
      ],
      ['quet', null, null, null],
    ])
    expect(ran.out).toMatch(/hãy đối chiếu từng dòng/u)
    expect(ran.out).toMatch(/42-BC\/ĐU\s+│ 05\/8\/2026/u)
    expect(ran.out).toContain('2 tệp là bản quét hoặc có lớp chữ không dùng được: danh mục in tên tệp.')
  })

  test('is written by init for the clerk to mend, and what the clerk writes stands', async () => {
    const at = await mixedFolder()
    expect((await congvan(['dossier', 'init', at, ...day])).code).toBe(0)
    const file = join(at, 'dossier.yaml')
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^# Số, ngày, cơ quan/u)
    expect(text).toMatch(/number: 42-BC\/ĐU/u)
    expect((await congvan(['dossier', 'init', at])).code).toBe(6)
    writeFileSync(file, text.replace('42-BC/ĐU', '43-BC/ĐU'))
    const record = join(folder(), 'dossier.json')
    const ran = await congvan(['dossier', at, '--out', join(folder(), 'h.pdf'), '--record', record])
    const { items } = JSON.parse(readFileSync(record, 'utf8')) as { items: { number: string | null }[] }
    expect(items.map(({ number }) => number)).toEqual([null, '43-BC/ĐU', null])
    expect(ran.out).not.toContain('42-BC/ĐU')
  })

  test('is read from Word files too, without printing them', async () => {
    const at = folder()
    await congvan(['draft', 'bao-cao-tong-ket', '--sample', '--number', '42', '--out', at, '--docx'])
    expect((await congvan(['dossier', 'init', at, ...day])).out).toMatch(/42-BC\/ĐU\s+│ 05\/8\/2026/u)
    expect(readFileSync(join(at, 'dossier.yaml'), 'utf8')).toContain('file: bao-cao-tong-ket.docx')
  })

  test('binds TIFF scans of several pages, and gives them back as they were', async () => {
    const at = folder()
    const bytes = tiff(3)
    writeFileSync(join(at, 'fax.tif'), bytes)
    writeFileSync(join(at, 'hong.tiff'), bytes.subarray(0, 60))
    const out = join(folder(), 'h.pdf')
    const ran = await congvan(['dossier', at, '--out', out, ...day])
    expect([ran.code, ran.err]).toEqual([7, expect.stringContaining('! Bỏ qua hong.tiff: ảnh TIFF hỏng')])
    const back = folder()
    await congvan(['dossier', 'open', out, '--out', back, '--force'])
    expect(readFileSync(join(back, 'fax.tif'))).toEqual(bytes)
    const record = JSON.parse(readFileSync(join(back, 'dossier.json'), 'utf8')) as { items: { pages: number }[] }
    expect(record.items[0]?.pages).toBe(3)
  })
})

/** A TIFF of grey pages, each in one strip, not packed. */
function tiff(pages: number): Buffer {
  const [width, height] = [60, 80]
  const size = 8 + pages * (2 + 8 * 12 + 4 + width * height)
  const file = Buffer.alloc(size, 0x7f)
  file.write('II*\0', 0, 'latin1')
  let at = 8
  file.writeUInt32LE(at, 4)
  for (let page = 0; page < pages; page += 1) {
    const data = at + 2 + 8 * 12 + 4
    const tags = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, data],
      [278, height],
      [279, width * height],
    ]
    file.writeUInt16LE(tags.length, at)
    tags.forEach(([tag = 0, value = 0], index) => {
      const entry = at + 2 + index * 12
      file.writeUInt16LE(tag, entry)
      file.writeUInt16LE(4, entry + 2)
      file.writeUInt32LE(1, entry + 4)
      file.writeUInt32LE(value, entry + 8)
    })
    const next = data + width * height
    file.writeUInt32LE(page + 1 < pages ? next : 0, at + 2 + 8 * 12)
    at = next
  }
  return file
}

describe('congvan dossier handover', () => {
  test('prints the list and the minutes from the same figures, and marks what nobody gave', async () => {
    const out = folder()
    const first = join(out, 'a.pdf')
    const second = join(out, 'b.pdf')
    const at = await papersFolder()
    writeFileSync(join(at, 'dossier.yaml'), 'symbol: 05-HS/ĐU\nretention: 20 năm\nduplex: có\ntitle: Kiểm điểm\n')
    await congvan(['dossier', at, '--out', first, ...day])
    await congvan(['dossier', await papersFolder(), '--out', second, '--title', 'Tổng kết', ...day])
    const data = join(out, 'giao-nhan.yaml')
    writeFileSync(data, 'bên giao: { họ tên: Vũ Thị Thử, chức vụ: Văn thư }\nsố hộp: 2\ncăn cứ: Kế hoạch số 9-KH/ĐU\n')
    const ran = await congvan([
      'dossier',
      'handover',
      first,
      second,
      '--out',
      join(out, 'luu'),
      '--data',
      data,
      ...unit,
      ...day,
    ])
    expect(ran.code).toBe(0)
    expect(ran.out).toMatch(/2 hồ sơ, 16 tờ, 22 trang/u)
    expect(ran.out).toMatch(
      /\[CẦN BỔ SUNG\] Số, ký hiệu hồ sơ; Thời hạn bảo quản; người nhận; địa điểm giao nhận; đơn vị nhận/u,
    )
    expect(readdirSync(join(out, 'luu')).sort()).toEqual([
      'bien-ban-giao-nhan.docx',
      'bien-ban-giao-nhan.pdf',
      'muc-luc-ho-so.docx',
      'muc-luc-ho-so.pdf',
      'muc-luc-van-ban.xlsx',
    ])
    const wide = await readXlsxSheet(readFileSync(join(out, 'luu', 'muc-luc-van-ban.xlsx')), 'a.xlsx')
    const heads = wide.rows.find((row) => row[0] === 'Số TT') ?? []
    expect([heads.length, heads[4], heads[23]]).toEqual([24, 'Cơ quan ban hành', 'Tình trạng vật lý'])
    expect(wide.rows.filter((row) => /^\d+$/u.test(row[0] ?? ''))).toHaveLength(3)
    const text = await document(join(out, 'luu', 'bien-ban-giao-nhan.docx'))
    expect(text).toContain('Căn cứ Kế hoạch số 9-KH/ĐU;')
    expect(text).toContain('XÁC NHẬN CỦA CƠ QUAN, ĐƠN VỊ')
    const minutes = await congvan(['check', join(out, 'luu', 'bien-ban-giao-nhan.docx'), '--json'])
    expect(minutes.code).toBeLessThan(8)
  })

  test('refuses a dossier that is not whole', async () => {
    const out = folder()
    const file = join(out, 'a.pdf')
    await congvan(['dossier', await papersFolder(), '--out', file, ...day])
    writeFileSync(
      file,
      Buffer.from(
        readFileSync(file).toString('latin1').replace('%congvan-seal-sha256:', '%congvan-seal-sha256:0'),
        'latin1',
      ),
    )
    expect(await congvan(['dossier', 'handover', file, '--out', out])).toMatchObject({
      code: 5,
      err: expect.stringContaining('không còn nguyên'),
    })
  })
})
