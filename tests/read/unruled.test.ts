import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/index.js'
import { findUnruled } from '../../src/read/unruled.js'
import { plain } from './outline.js'
import { typstPdf } from './pdf-files.js'

const INTRO = 'Thực hiện Kế hoạch số 12-KH/ĐU, ngày 05/3/2026 của Đảng uỷ về công tác kiểm tra, giám sát, Đảng uỷ giao:'
const OUTRO = 'Đề nghị các chi bộ nghiêm túc thực hiện, báo cáo kết quả về Văn phòng Đảng uỷ.'
const table = (rows: string, more = '') =>
  `#table(columns: (12mm, 68mm, 45mm, 30mm), stroke: none, ${more} [TT],[Nội dung công việc],[Đơn vị chủ trì],[Thời hạn], ${rows})`
const ROWS = `[1],[Tổng hợp danh sách đảng viên được miễn sinh hoạt, gửi Văn phòng Đảng uỷ],[Chi bộ thôn Đông],[20/3/2026],
  [2],[Rà soát hồ sơ đảng viên],[Chi bộ Trường THCS],[Trước ngày 25/3/2026],`
const read = async (source: string) => plain(await readDocument(typstPdf(source), 'a.pdf'))
const GRID =
  '[TT|Nội dung công việc|Đơn vị chủ trì|Thời hạn]' +
  '[1|Tổng hợp danh sách đảng viên được miễn sinh hoạt, gửi Văn phòng Đảng uỷ|Chi bộ thôn Đông|20/3/2026]' +
  '[2|Rà soát hồ sơ đảng viên|Chi bộ Trường THCS|Trước ngày 25/3/2026]'

describe('a table without lines in a PDF', () => {
  test('is a grid between the paragraphs around it', async () => {
    expect(await read(`${INTRO}\n${table(ROWS)}\n${OUTRO}`)).toEqual([INTRO, GRID, OUTRO])
  })

  test('is a grid too when its numbers stand in the middle of their rows', async () => {
    expect(await read(`${INTRO}\n${table(ROWS, 'align: horizon,')}\n${OUTRO}`)).toEqual([INTRO, GRID, OUTRO])
  })

  test('goes on over the page', async () => {
    const rows = Array.from({ length: 45 }, (_, at) => `[${at + 1}],[Việc thứ ${at + 1}],[Chi bộ],[20/3/2026],`)
    const [, grid = '', ...rest] = await read(`${INTRO}\n${table(rows.join(''))}\n${OUTRO}`)
    expect(grid.split('][')).toHaveLength(46)
    expect(rest).toEqual([OUTRO])
  })

  test('needs its column of numbers: a list and a paragraph about TT are none', async () => {
    const list = '1. Chi bộ thôn Đông\n\n2. Chi bộ thôn Tây'
    expect((await read(`${INTRO}\n\n${list}`)).join()).not.toContain('[')
    expect((await read(`TT Thông tư số 12/2026 quy định như sau: \n\n${OUTRO}`)).join()).not.toContain('[')
  })
})

describe('a plan without lines and without row numbers in a PDF', () => {
  const plan = (rows: string, more = '') =>
    `#table(columns: (70mm, 50mm, 40mm), stroke: none, ${more} [Nội dung công việc],[Đơn vị chủ trì],[Thời hạn], ${rows})`
  const LONG = 'Tổng hợp danh sách đảng viên được miễn sinh hoạt, gửi Văn phòng Đảng uỷ'
  const head = '[Nội dung công việc|Đơn vị chủ trì|Thời hạn]'

  test('is a grid by its heading: rows of one line', async () => {
    const rows =
      '[Rà soát hồ sơ],[Chi bộ thôn Đông],[20/3/2026], [Góp ý dự thảo],[Chi bộ thôn Tây],[trước ngày 25/3/2026],'
    expect(await read(`${INTRO}\n${plan(rows)}\n${OUTRO}`)).toEqual([
      INTRO,
      `${head}[Rà soát hồ sơ|Chi bộ thôn Đông|20/3/2026][Góp ý dự thảo|Chi bộ thôn Tây|trước ngày 25/3/2026]`,
      OUTRO,
    ])
  })

  test('is a grid when its cells have several lines and room parts the rows', async () => {
    const rows = `[${LONG}],[Chi bộ Trường Trung học cơ sở Nam Lĩnh],[20/3/2026], [${LONG}],[Chi bộ thôn Tây],[25/3/2026],`
    expect(await read(`${INTRO}\n${plan(rows, 'row-gutter: 4mm,')}\n${OUTRO}`)).toEqual([
      INTRO,
      `${head}[${LONG}|Chi bộ Trường Trung học cơ sở Nam Lĩnh|20/3/2026][${LONG}|Chi bộ thôn Tây|25/3/2026]`,
      OUTRO,
    ])
  })

  test('ends above a row with an empty cell: no duty is put beside the deadline of another', async () => {
    const rows =
      '[Rà soát hồ sơ],[Chi bộ Đông],[20/3/2026], [Góp ý],[Chi bộ Tây],[25/3/2026], [Nộp đảng phí],[Chi bộ Nam],[],'
    const lines = await read(`${INTRO}\n${plan(rows, 'row-gutter: 4mm,')}\n${OUTRO}`)
    for (const line of lines) if (line.includes('Nộp đảng phí')) expect(line).not.toContain('25/3/2026')
    expect(lines.join('\n')).toContain('Nộp đảng phí')
  })

  test('is left as lines when nobody can tell where its rows begin', async () => {
    const even = '#set par(leading: 8pt)\n#set table(inset: (x: 5pt, y: 4pt))\n'
    const rows = `[Rà soát hồ sơ Đảng viên, gửi Văn phòng Huyện uỷ],[Chi bộ Đông],[], [Góp ý],[],[25/3/2026], [Nộp đảng phí],[Chi bộ Nam],[26/3/2026],`
    expect((await read(`${even}${INTRO}\n${plan(rows)}\n${OUTRO}`)).join()).not.toContain('[')
  })

  test('needs names of columns: an invitation and three short words side by side are none', async () => {
    const rows = '[Hội trường],[Thứ Hai],[20/3/2026], [Phòng họp],[Thứ Ba],[25/3/2026],'
    const other = plan(rows).replace('[Nội dung công việc],[Đơn vị chủ trì],[Thời hạn]', '[Nơi họp],[Thứ],[Lúc]')
    expect((await read(`${INTRO}\n${other}\n${OUTRO}`)).join()).not.toContain('[')
  })
})

describe('a table on a scan', () => {
  const line = (y: number, ...cells: readonly (readonly [x: number, text: string])[]) => ({
    words: cells.flatMap(([x, text]) =>
      text.split(' ').map((word, at) => ({ x0: x + at * 60, x1: x + at * 60 + 50, text: word })),
    ),
    y,
    size: 30,
  })
  const lines = [
    line(0, [0, 'TT'], [100, 'Nội dung'], [400, 'Thời hạn']),
    line(40, [100, 'Tổng hợp'], [400, '20/3']),
    line(80, [100, 'danh sách']),
    line(120, [0, '2'], [100, 'Rà soát'], [400, '25/3']),
  ]
  const texts = (lossy: boolean) =>
    findUnruled(lines, { lossy }).map(({ rows }) =>
      rows.map((row) =>
        row.map((cell) =>
          cell
            .flat()
            .map(({ text }) => text)
            .join(' '),
        ),
      ),
    )
  test('keeps its rows apart though a lone figure was not seen', () => {
    expect(texts(true)).toEqual([
      [
        ['TT', 'Nội dung', 'Thời hạn'],
        ['', 'Tổng hợp danh sách', '20/3'],
        ['2', 'Rà soát', '25/3'],
      ],
    ])
    expect(texts(false)).toEqual([])
  })
})
