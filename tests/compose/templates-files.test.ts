import { describe, expect, test } from 'vitest'
import { paper, text } from './paper.js'

describe('danh mục hồ sơ (D25)', () => {
  const { run, said } = paper('danh-muc-ho-so')
  const list = ['văn bản trong hồ sơ']
  const page = (name: string, from: number, to: number) => ({ name, copies: 1, pages: 1, from, to, state: 'có' })
  test('counts kinds, pages and what is still to come', () => {
    expect(text(run().draft)).toContain('Hồ sơ gồm 04 loại văn bản, 15 trang; còn thiếu hoặc nộp sau: 01 loại.')
  })
  test('refuses pages with a gap, and warns of a required paper that is missing', () => {
    expect(() => run({ papers: [page('a', 1, 4), page('b', 5, 6)] }, list)).not.toThrow()
    expect(() => run({ papers: [page('a', 1, 4), page('b', 6, 6)] }, list)).toThrow(/từ trang 6, .* hết ở trang 4/u)
    const missing = { name: 'a', copies: 0, pages: 0, state: 'thiếu', required: 'có' }
    expect(said({ papers: [missing] }, list)).toContain('bắt buộc chưa có')
    expect(said({ papers: [{ ...missing, state: 'có' }] }, list)).toBe('')
  })
})

describe('bìa hồ sơ (D26)', () => {
  const { run } = paper('bia-ho-so')
  test('holds its days and sheets beside what lies inside', () => {
    expect(() => run({ oldest: '2025-11-05', newest: '2026-01-15', index_sheets: 48 })).not.toThrow()
    expect(() => run({ oldest: '2025-11-04' })).toThrow(/văn bản sớm nhất đề ngày/u)
    expect(() => run({ index_sheets: 47 })).toThrow(/ghi 48 tờ, mục lục văn bản có 47/u)
  })
})

describe('phiếu giải quyết, phiếu chuyển (D28)', () => {
  test('leaves room for the hand of the leader, and refuses a day after the last working day', () => {
    const { run } = paper('phieu-giai-quyet')
    expect(text(run().draft)).toMatch(/Ý kiến của lãnh đạo\n…{30}\n…{30}/u)
    const due = (day: string) => run({ due: day, opinion: 'Giao Văn phòng', duty: { lastWorkingDay: '2026-12-09' } })
    expect(() => due('2026-12-09')).not.toThrow()
    expect(() => due('2026-12-10')).toThrow(/Hạn giải quyết 10\/12\/2026 sau ngày làm việc cuối cùng/u)
  })
  test('passes a paper on to the one it names', () => {
    const { run } = paper('phieu-chuyen')
    const printed = text(run().draft)
    expect(printed).toContain('Số 07-PC/ĐU')
    expect(printed).toContain('- Chi bộ Kỹ thuật;')
    expect(() => run({ due: '2026-08-04' }, ['trước ngày'])).toThrow(/sau hạn/u)
  })
})

describe('làm việc với đoàn thể (D33)', () => {
  test('signs the minutes on three sides and warns of a promise without a person or a day', () => {
    const { run, said } = paper('bien-ban-lam-viec')
    const printed = text(run().draft)
    for (const label of ['Người ghi biên bản', 'Chủ trì hội nghị', 'Đại diện Đoàn thanh niên Sở Thử nghiệm'])
      expect(printed).toContain(label)
    const found = said({ commitments: [{ task: 'a' }] }, ['cam kết'])
    expect(found).toContain('dòng 1: chưa ghi người')
    expect(found).toContain('dòng 1: chưa ghi hạn')
  })
  test('announces no day that is past', () => {
    const { run } = paper('thong-bao-ket-luan')
    const task = (due: string) => run({ commitments: [{ task: 'a', who: 'B', due }] }, ['cam kết'])
    expect(() => task('2026-08-04')).toThrow(/hạn 04\/8\/2026 trước ngày thông báo/u)
    expect(() => task('2026-08-05')).not.toThrow()
  })
})

describe('thống kê, chỉ tiêu cho Đoàn (D34)', () => {
  const { run } = paper('thong-ke-doan')
  test('adds the branches, and prints an empty form while they have not answered', () => {
    expect(text(run().draft)).toContain('| Cộng | 36 | 28 | 9 | 5 | 4 | 2 |')
    const empty = text(run({}, ['thống kê chi đoàn']).draft)
    expect(empty).not.toContain('Cộng')
    expect(empty).not.toContain('CẦN BỔ SUNG')
  })
  test('invents no day, and refuses one after the last working day of the superior', () => {
    const open = run({}, ['gửi về trước ngày'])
    expect(open.draft.missing).toContain('gửi về trước ngày')
    expect(() => run({ duty: { lastWorkingDay: '2026-08-20' } })).toThrow(/sau ngày làm việc cuối cùng/u)
  })
  test('refuses a branch with more outstanding members than members', () => {
    const branch = { branch: 'a', members: 3, outstanding: 4 }
    expect(() => run({ branches: [branch] }, ['thống kê chi đoàn'])).toThrow(/ưu tú 4, tổng số đoàn viên chỉ 3/u)
  })
})

describe('sơ kết chuyên đề (D35)', () => {
  const { run } = paper('bao-cao-so-ket')
  test('works out rise and fall, and refuses a period that is not over', () => {
    expect(text(run().draft)).toContain('| 3 | 2 | -1 |')
    expect(() => run({ period_to: '2026-08-06' }, ['kỳ báo cáo đến ngày'])).toThrow(/chưa kết thúc khi báo cáo/u)
    const wrong = [{ target: 'a', before: 1, now: 3, change: 1 }]
    expect(() => run({ comparison: wrong }, ['so sánh'])).toThrow(/tăng, giảm 1, .* được 2/u)
  })
  test('prints the negative return', () => {
    const printed = text(run({ negative: true, negative_about: 'đảng viên mới kết nạp' }).draft)
    expect(printed).toContain(
      'từ ngày 01/10/2025 đến ngày 31/3/2026, Đảng uỷ Trung tâm Kiểm định không có đảng viên mới',
    )
    expect(printed).not.toContain('Hạn chế')
  })
})

describe('bảng theo dõi (D36)', () => {
  const { run, said } = paper('theo-doi-nhiem-vu')
  const of = (more: Record<string, unknown>) => ({ tasks: [{ task: 'a', lead: 'B', product: 'c', ...more }] })
  test('goes across the page and works days back from the superior', () => {
    const { draft } = run()
    expect(draft.papers.map(({ orientation }) => orientation)).toEqual(['landscape'])
    expect(text(draft)).toContain('| 14/8/2026 | 11/8/2026 | đang làm')
  })
  test('takes nothing as done without evidence, nothing as not applying without a reason', () => {
    expect(() => run(of({ state: 'xong' }), ['nhiệm vụ'])).toThrow(/chưa có minh chứng/u)
    expect(() => run(of({ state: 'không áp dụng' }), ['nhiệm vụ'])).toThrow(/phải ghi lý do/u)
    expect(said(of({ state: 'mới', superior_due: '2026-08-04' }), ['nhiệm vụ'])).toContain('đã qua, việc chưa xong')
    expect(said(of({ state: 'xong', evidence: 'x', superior_due: '2026-08-04' }), ['nhiệm vụ'])).toBe('')
  })
})

describe('nộp lưu (D37, D38, D39)', () => {
  test('sheets of the papers run on and end within the file', () => {
    const { run } = paper('muc-luc-van-ban')
    const paperOf = (from: number, to: number) => ({ issuer: 'x', title: String(from), from, to })
    expect(() => run({ papers: [paperOf(1, 3), paperOf(5, 6)] }, ['văn bản'])).toThrow(/từ tờ 5, .* tờ 3/u)
    expect(() => run({ sheets: 13 }, ['số tờ của hồ sơ'])).toThrow(/đến tờ 14, hồ sơ chỉ có 13 tờ/u)
  })
  test('the list of files and the minutes name the same numbers', () => {
    const { run } = paper('muc-luc-ho-so')
    expect(text(run().draft)).toContain('Tổng số: 02 hồ sơ, 174 tờ')
    expect(() => run({ count_sheets: 173 })).toThrow(/ghi 173 tờ, cộng bảng được 174/u)
    const minutes = paper('bien-ban-giao-nhan')
    expect(() => minutes.run({ list_files: 3 }, ['số hồ sơ theo mục lục'])).toThrow(/ghi 2 hồ sơ, mục lục có 3/u)
  })
})
