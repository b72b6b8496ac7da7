import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { differencesText } from '../../src/cli/differences.js'
import { type Comparison, compareDispatches } from '../../src/compare/index.js'
import { dispatch, LATER, paperText } from '../compare/papers.js'
import { congvan, folder, sample } from './run.js'

const OLD = [
  'Rà soát, lập danh sách đảng viên được tặng Huy hiệu Đảng, gửi về Đảng uỷ xã trước ngày 20/3/2026.',
  'Cử từ 05-10 quần chúng ưu tú tham gia lớp bồi dưỡng nhận thức về Đảng.',
  'Tổ chức đại hội chi bộ nhiệm kỳ 2026 - 2028 xong trước ngày 15/6/2026.',
  'Chuẩn bị hiện vật, hình ảnh phục vụ trưng bày truyền thống.',
]
const NEW = [
  'Khẩn trương gửi danh sách đảng viên được tặng Huy hiệu Đảng về Đảng uỷ xã trước ngày 17/3/2026.',
  'Cử từ 10-15 quần chúng ưu tú tham gia lớp bồi dưỡng nhận thức về Đảng.',
  'Tổ chức đại hội chi bộ nhiệm kỳ 2026 - 2028 xong trước ngày 30/6/2026.',
  'Báo cáo số liệu đảng viên miễn sinh hoạt về Văn phòng Đảng uỷ xã trước ngày 25/3/2026.',
]
const text = (comparison: Comparison, room = 120) => differencesText(comparison, room)
const part = (all: string, title: string) => all.split(/\n\n(?=\p{Lu}{2})/u).find((one) => one.startsWith(title)) ?? ''

describe('the differences in words', () => {
  const printed = text(compareDispatches(dispatch(OLD), dispatch(NEW, LATER)))
  test('put first what makes work by the older paper late or too little', () => {
    const act = part(printed, 'PHẢI LÀM KHÁC ĐI')
    expect(act).toMatch(/Hạn sớm lên 3 ngày: “trước ngày 20\/3\/2026”[\s\S]*“trước ngày 17\/3\/2026”/u)
    expect(act).toContain('Chỉ tiêu tăng: “từ 05-10 quần chúng” thành “từ 10-15 quần chúng”')
    expect(act).toMatch(/Việc mới: báo cáo số liệu đảng viên miễn sinh hoạt/u)
    expect(act).not.toContain('Hạn lùi')
  })
  test('then what is easier or no longer said, which is not called cancelled', () => {
    const ease = part(printed, 'ĐƯỢC NỚI')
    expect(ease).toContain('Hạn lùi lại 15 ngày')
    expect(ease).toMatch(/Bản mới không nhắc việc: chuẩn bị hiện vật/u)
    expect(printed).not.toMatch(/huỷ|bãi bỏ/u)
  })
  test('then what changes no work, and whether the newer paper names the older one', () => {
    expect(part(printed, 'ĐỂ BIẾT')).toContain('Văn bản được dẫn không còn: Kế hoạch 15-KH/ĐU ngày 20/01/2026')
    expect(printed).toContain('Bản mới có dẫn số của bản cũ.')
  })
  test('fit the terminal', () => {
    const narrow = text(compareDispatches(dispatch(OLD), dispatch(NEW, LATER)), 70)
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70)
  })
  test('say that nothing differs', () => {
    const same = text(compareDispatches(dispatch(OLD), dispatch(OLD)))
    expect(same).toContain('Không thấy khác nhau')
    expect(same).toContain('4 việc giữ nguyên.')
  })
  test('leave twins to the reader, with both texts', () => {
    const twins = ['20/3', '20/6'].map((day) => `Báo cáo kết quả về Đảng uỷ xã trước ngày ${day}/2026.`)
    const tied = text(compareDispatches(dispatch(twins), dispatch([twins[0]?.replace('20/3', '27/3') ?? ''], LATER)))
    expect(tied).toContain('chưa rõ việc nào là việc nào')
    expect(tied).toMatch(/cũ o\d+, mục 1: báo cáo kết quả/u)
  })
})

describe('congvan diff', () => {
  const file = (name: string, content: string) => {
    const path = join(folder(), name)
    writeFileSync(path, content)
    return path
  }
  test('ends with exit code 0 with and without differences', () => {
    const older = file('cu.txt', paperText(OLD))
    const changed = congvan(['diff', older, file('moi.txt', paperText(NEW, LATER))])
    expect([changed.code, changed.err]).toEqual([0, ''])
    expect(changed.out).toContain('PHẢI LÀM KHÁC ĐI')
    expect(congvan(['diff', older, older]).code).toBe(0)
  })
  test('prints the comparison for programs', () => {
    const args = ['diff', sample('01-lop-boi-duong.txt'), sample('02-gop-y-quy-che.md'), '--json']
    const { code, out } = congvan(args)
    const comparison = JSON.parse(out) as Comparison
    expect([code, comparison.schema, comparison.cites]).toEqual([0, 'congvan/comparison@1', 'no'])
    expect(comparison.diagnostics.map((one) => one.code)).toEqual(['compare/nothing-alike'])
    expect(congvan(args).out).toBe(out)
  })
  test('wants two files that are dispatches', () => {
    expect(congvan(['diff', sample('01-lop-boi-duong.txt')]).code).toBe(2)
    expect(congvan(['diff', sample('01-lop-boi-duong.txt'), sample('congvan.yaml')]).code).toBe(4)
  })
})
