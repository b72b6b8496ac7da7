import { describe, expect, test } from 'vitest'
import { segment } from '../../src/parse/segment/index.js'
import { readText } from '../../src/read/index.js'

const HEAD = `ĐẢNG UỶ XÃ SƠN HOÀ
Số 12-CV/ĐU
V/v mở lớp
ĐẢNG CỘNG SẢN VIỆT NAM
Kính gửi: Các chi bộ`
const read = (body: string) => segment(readText(`${HEAD}\n${body}\n`, 'thu.txt'))
const bodies = (body: string): string[] => {
  const got = read(body)
  return got.paragraphs.map((p) => got.text.slice(...p.span))
}

describe('page breaks in a text without blank lines', () => {
  test('a running head beside several page numbers is no part of the sentences', () => {
    const got = bodies(`1. Các chi bộ rà soát danh sách đảng viên đi làm ăn xa và gửi danh sách về
VPĐU Sơn Hoà
Trang 2/3
Văn phòng Đảng uỷ trước ngày 20/6/2025 để tổng hợp.
2. Các chi bộ kiểm điểm trách nhiệm của những đồng chí chưa thực hiện đúng
VPĐU Sơn Hoà
Trang 3/3
quy định về sinh hoạt đảng.`)
    expect(got.join('\n')).not.toContain('VPĐU')
    expect(got).toContain(
      '2. Các chi bộ kiểm điểm trách nhiệm của những đồng chí chưa thực hiện đúng quy định về sinh hoạt đảng.',
    )
  })

  test('a note in brackets under the page number is a hand note', () => {
    const body = `1. Các chi bộ rà soát danh sách đảng viên đi làm ăn xa và công khai trên trang của
Trang 2
[bút phê: đ/c Mẫu cho VP, 11/10]
chi bộ trước ngày 20/6/2025.`
    expect(bodies(body)).toEqual([
      '1. Các chi bộ rà soát danh sách đảng viên đi làm ăn xa và công khai trên trang của chi bộ trước ngày 20/6/2025.',
    ])
    expect(read(body).notes.map((note) => note.kind)).toEqual(['hand-note'])
  })

  test('a full line of the sentence below a page number stays in it', () => {
    const got = bodies(`1. Các chi bộ rà soát danh sách đảng viên theo hướng dẫn của Ban Tổ chức
2
Tỉnh uỷ và Kế hoạch của Ban Thường vụ Đảng uỷ xã Sơn Hoà, gửi danh sách
về Văn phòng Đảng uỷ trước ngày 20/6/2025.`)
    expect(got.join(' ')).toContain('Tỉnh uỷ và Kế hoạch của Ban Thường vụ')
  })

  test('a short line met once beside a page number stays', () => {
    expect(
      bodies('1. Các chi bộ gửi danh sách học viên về\nBan Xây dựng Đảng\n2\ntrước ngày 20/6/2025.').join(' '),
    ).toContain('Ban Xây dựng Đảng')
  })
})
