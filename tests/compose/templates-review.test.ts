import { describe, expect, test } from 'vitest'
import { type Given, paper, text } from './paper.js'

const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ'
const GOOD = 'Hoàn thành tốt nhiệm vụ'

describe('báo cáo kiểm điểm tập thể (D17)', () => {
  const { run, said } = paper('kiem-diem-tap-the')
  const level = ['mức tự nhận xếp loại', 'điểm tự chấm']
  test('refuses a level above the points, and lets the office set its own thresholds', () => {
    expect(() => run({ level: EXCELLENT, score: 89 }, level)).toThrow(/Tự chấm 89 điểm, .* cần từ 90 điểm/u)
    expect(() => run({ level: GOOD, score: 69 }, level)).toThrow(/cần từ 70 điểm/u)
    expect(() => run({ level: EXCELLENT, score: 90 }, level)).not.toThrow()
    expect(() => run({ level: EXCELLENT, score: 86, excellent_from: 85 }, level)).not.toThrow()
  })
  test('refuses a fault of last year without an outcome, and says when there was none', () => {
    const last = ['hạn chế kỳ trước']
    expect(() => run({ last_faults: [{ fault: 'a' }] }, last)).toThrow(/dòng 1: chưa ghi kết quả khắc phục/u)
    expect(text(run({ no_last_faults: true }, last).draft)).toContain('Kỳ kiểm điểm trước không có hạn chế')
  })
  test('warns when the best level goes with a discipline, late tasks or faults left', () => {
    const given = {
      level: EXCELLENT,
      score: 95,
      disciplined: true,
      unremedied: true,
      tasks_on_time: 99,
      tasks_beyond: 29,
    }
    const found = said(given, level)
    for (const words of ['bị kỷ luật', 'chưa khắc phục xong', '100% nhiệm vụ đúng hạn', '30% nhiệm vụ vượt'])
      expect(found).toContain(words)
    expect(said({ ...given, level: GOOD }, level)).toBe('')
  })
  test('refuses a level that is not one of the four', () => {
    expect(() => run({ level: 'Khá' }, level)).toThrow(/phải là một trong/u)
  })
})

describe('bản kiểm điểm cá nhân (D18)', () => {
  const { run, said } = paper('ban-kiem-diem')
  const list = ['người kiểm điểm']
  const person = { name: 'A', born: '1990-01-01', work: 'x' }
  test('prints one form for each person and writes nothing in their place', () => {
    const { draft } = run()
    expect(draft.papers.map(({ kind }) => kind)).toEqual(['main', 'main'])
    const printed = text(draft)
    expect(printed).toContain('Họ và tên: Vũ Thị Thử Nghiệm. Ngày sinh: 02/11/1995.')
    expect(printed.match(/^…{30}$/gmu)?.length).toBeGreaterThan(30)
    expect(printed).toContain('Hạn chế, khuyết điểm kỳ trước: chưa kịp thời đôn đốc')
    expect(printed.match(/Về trách nhiệm nêu gương/gu)).toHaveLength(1)
  })
  test('refuses the wrong form for a leader, for a plain member, and two forms for one person', () => {
    expect(() => run({ persons: [{ ...person, leader: 'có', form: '2A' }] }, list)).toThrow(/dùng mẫu 2B, đang ghi 2A/u)
    expect(() => run({ persons: [{ ...person, leader: 'không', form: '2B' }] }, list)).toThrow(/không dùng mẫu 2B/u)
    const twice = [person, person].map((one) => ({ ...one, form: '2A' }))
    expect(() => run({ persons: twice }, list)).toThrow(/mỗi người một bản/u)
    expect(said({ persons: [{ ...person, form: '2A', exempt: 'có' }] }, list)).toContain('được miễn kiểm điểm')
  })
})

describe('báo cáo tổng kết (D19)', () => {
  const { run } = paper('bao-cao-tong-ket')
  const members = ['đảng viên']
  const counts = { total: 10, official: 8, probationary: 2 }
  test('names the year after, and works out the shares of the targets', () => {
    const printed = text(run().draft)
    expect(printed).toContain('phương hướng, nhiệm vụ năm 2026')
    expect(printed).toContain('| 4 | 3 | 75,0% |')
  })
  test('refuses members that do not add up, by kind and through the year', () => {
    expect(() => run({ members: counts }, members)).not.toThrow()
    expect(() => run({ members: { ...counts, official: 7 } }, members)).toThrow(/cộng chính thức và dự bị được 9/u)
    const year = { ...counts, opening: 9, in: 3, out: 1 }
    expect(() => run({ members: year }, members)).toThrow(/đầu năm cộng tăng trừ giảm được 11/u)
    expect(() => run({ members: { ...year, out: 2 } }, members)).not.toThrow()
    expect(() => run({ members: { ...counts, women: 11 } }, members)).toThrow(/nữ \(11\) lớn hơn/u)
  })
})

describe('biên bản hội nghị kiểm điểm (D20)', () => {
  const { run, said } = paper('bien-ban-kiem-diem')
  test('has everyone of the plan, and the remarks of the delegate who was sent', () => {
    expect(text(run().draft)).toContain('Đồng chí Phùng Mẫu Lâm tiếp thu các ý kiến và sẽ giao đầu mối')
    expect(() => run({ scope: 3 }, ['số người phải kiểm điểm'])).toThrow(/Phải kiểm điểm 3 người, biên bản ghi 2/u)
    const silent = ['ý kiến của đại biểu cấp trên']
    expect(said({}, silent)).toContain('chưa ghi ý kiến của đại biểu')
    expect(text(run({}, silent).draft)).toContain('IV- Kết luận của chủ trì')
    expect(said({}, [...silent, 'cấp trên cử đại biểu dự'])).toBe('')
  })
  test('refuses attendance that does not add up', () => {
    expect(() => run({ present: 9 }, ['số người có mặt'])).toThrow(/Vắng mặt 0 người, danh sách vắng ghi 1/u)
  })
})

describe('biên bản kiểm phiếu (D21)', () => {
  const { run, said } = paper('bien-ban-kiem-phieu')
  const rows = ['kết quả kiểm phiếu']
  const row = { name: 'A', excellent: 4, good: 3, fair: 0, poor: 0, level: EXCELLENT }
  test('adds the ballots up: handed out, collected, valid, and every line', () => {
    expect(() => run({ issued: 9 }, ['số phiếu phát ra'])).toThrow(/Phát ra 9 phiếu, chỉ có 8 người/u)
    expect(() => run({ collected: 9 }, ['số phiếu thu về'])).toThrow(/Thu về 9 phiếu, nhiều hơn/u)
    expect(() => run({ invalid: 0 }, ['số phiếu không hợp lệ'])).toThrow(/hợp lệ và không hợp lệ được 7/u)
    expect(() => run({ rows: [{ ...row, good: 2 }] }, rows)).toThrow(/dòng 1: cộng bốn mức được 6 phiếu/u)
  })
  test('proposes only the level with enough votes, whatever share the office asks for', () => {
    expect(() => run({ rows: [row] }, rows)).not.toThrow()
    expect(() => run({ rows: [row], pass: 60 }, rows)).toThrow(/chỉ có 4\/7 phiếu, chưa quá 60%/u)
    expect(() => run({ rows: [{ ...row, level: GOOD }] }, rows)).toThrow(/chỉ có 3\/7 phiếu/u)
    expect(() => run({ rows: [row, row] }, rows)).toThrow(/mỗi người một mức/u)
  })
  test('warns of an even number of counters', () => {
    expect(said({ counters: [{ name: 'A' }, { name: 'B' }] }, ['tổ kiểm phiếu'])).toContain('nên là số lẻ')
    expect(said()).toBe('')
  })
})

describe('báo cáo kết quả xếp loại (D22, D23)', () => {
  const { run, said } = paper('bao-cao-xep-loai')
  const cells = ['kết quả xếp loại đảng viên', 'đảng viên chưa kiểm điểm']
  const cell = { cell: 'A', members: 12, exempt: 1, excellent: 2, good: 8, fair: 1, poor: 0, unrated: 0 }
  const of = (...list: readonly Given[]) => ({ cells: list })
  test('takes every figure from the table behind it', () => {
    const printed = text(run().draft)
    expect(printed).toContain('Tổng số đảng viên: 52; được miễn đánh giá: 01; được đánh giá, xếp loại: 50')
    expect(printed).toContain('- Hoàn thành xuất sắc nhiệm vụ: 08 (16,0%);')
    expect(printed).toContain('| Cộng | 52 | 1 | 50 | 8 | 16,0% |')
    expect(printed).toContain('03 tổ chức đảng được đánh giá, xếp loại: hoàn thành xuất sắc nhiệm vụ 0')
    expect(() => run({ total: { members: 53 } })).toThrow(/Báo cáo ghi 53 đảng viên, cộng phụ lục 1 được 52/u)
  })
  test('refuses a line that does not add up', () => {
    expect(() => run(of(cell), cells)).not.toThrow()
    expect(() => run(of({ ...cell, members: 13 }), cells)).toThrow(/dòng 1: tổng số 13, cộng .* được 12/u)
    expect(() => run(of({ ...cell, rated: 10 }), cells)).toThrow(/được đánh giá 10, cộng bốn mức được 11/u)
  })
  test('holds the best level to a fifth of those rated good or better; limit and base are settings', () => {
    const many = { ...cell, excellent: 3, good: 7 }
    expect(() => run(of(many), cells)).toThrow(/xuất sắc 3\/10 đảng viên từ mức tốt trở lên, quá giới hạn 20%/u)
    expect(() => run({ ...of(many), excellent_limit: 30 }, cells)).not.toThrow()
    expect(() => run({ ...of(many), limit_base: 'được đánh giá' }, cells)).toThrow(/3\/11 đảng viên được đánh giá/u)
    // within the limit as a whole, above it in one cell
    const none = { ...cell, cell: 'B', excellent: 0, good: 10 }
    expect(said(of(many, none), cells)).toContain('Phụ lục 1, dòng 1: hoàn thành xuất sắc 3/10')
  })
  test('refuses the best level for a leader under discipline', () => {
    const leader = { name: 'A', self: GOOD, level: EXCELLENT, disciplined: 'có' }
    expect(() => run({ leaders: [leader] }, ['tập thể, cá nhân lãnh đạo'])).toThrow(/bị kỷ luật trong năm/u)
  })
})

describe('đề nghị khen thưởng (D24)', () => {
  const { run, said } = paper('de-nghi-khen-thuong')
  const list = ['danh sách đề nghị']
  const one = { name: 'A', sort: 'cá nhân', merit: 'x', votes: 8, level: EXCELLENT }
  const of = (more: Given) => ({ nominees: [{ ...one, ...more }] })
  test('counts who is proposed and gives each the award of the paper', () => {
    const printed = text(run().draft)
    expect(printed).toContain('Số được đề nghị: 02 (tập thể: 01; cá nhân: 01).')
    expect(printed).toContain('| giấy khen | 7/8')
    expect(printed).toContain('Kính trình: Đảng uỷ Uỷ ban nhân dân tỉnh Hà Phong')
  })
  test('refuses the disciplined, the outstanding below the best level, too many, and more votes than voters', () => {
    expect(() => run(of({ disciplined: 'có' }), list)).toThrow(/đang bị kỷ luật/u)
    expect(() => run(of({ outstanding: 'có', level: GOOD }), list)).toThrow(
      /tiêu biểu phải là người hoàn thành xuất sắc/u,
    )
    expect(() => run(of({ level: 'Không hoàn thành nhiệm vụ' }), list)).toThrow(/không đề nghị khen thưởng/u)
    expect(() => run({ quota: 1 })).toThrow(/Đề nghị 2, chỉ tiêu là 1/u)
    expect(() => run(of({ votes: 9 }), list)).toThrow(/9 phiếu đồng ý, chỉ có 8/u)
    expect(said(of({ votes: 4 }), list)).toContain('4/8 phiếu đồng ý, chưa quá 50%')
    expect(() => run(of({ disciplined: 'không' }), list)).not.toThrow()
  })
})
