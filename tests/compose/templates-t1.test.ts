import { describe, expect, test } from 'vitest'
import { type Given, paper, text } from './paper.js'

describe('đề xuất thí điểm (D06)', () => {
  const { run, said } = paper('de-xuat-thi-diem')
  const list = 'danh sách đảng viên không thể dự họp tập trung'
  test('counts who must come and their share, and is a tờ trình unless a công văn is wanted', () => {
    expect(text(run().draft)).toContain('Có 05 đảng viên không thể dự họp tập trung tại một địa điểm (62,5%')
    expect(text(run().draft)).toContain('Kính trình: Đảng uỷ Uỷ ban nhân dân tỉnh Hà Phong')
    const letter = text(run({ 'thể loại': 'công văn' }).draft)
    expect(letter).toContain('Số 07-CV/ĐU')
    expect(letter).toContain('Kính gửi:')
    expect(letter).toContain('(Kèm theo Công văn số 07-CV/ĐU')
  })
  test('refuses to ask for online meetings while just half cannot come', () => {
    expect(() => run({ cannot_attend: 4, 'lý do đề xuất': 'x' }, [list])).toThrow(/quá 50% .* đang là 4\/8/u)
    expect(() => run({ cannot_attend: 5 }, [list])).not.toThrow()
  })
  test('refuses groups in a cell of fifty, and adds the members of the groups', () => {
    const groups = [{ group: 'Tổ 1', members: 50, leader: 'A' }]
    const given = { 'hình thức sinh hoạt thí điểm': 'theo tổ đảng', groups }
    const of = (total: number) => ({ ...given, 'số đảng viên của chi bộ': total })
    expect(() => run(of(50), [list])).toThrow(/từ 51 đảng viên; chi bộ có 50/u)
    expect(said(of(51), [list])).not.toContain('Cộng các tổ đảng')
    expect(said(of(60), [list])).toContain('Cộng các tổ đảng được 50 đảng viên, số phải dự sinh hoạt là 59')
  })
})

describe('chuyển sinh hoạt (D07)', () => {
  const { run, said } = paper('chuyen-sinh-hoat')
  const member = { name: 'A', effective: '2026-03-02', decision_date: '2026-02-25' }
  const list = ['danh sách đảng viên thuộc diện chuyển', 'ngày chốt số liệu']
  test('works out sixty working days from the day of effect, and thirty days from the letter', () => {
    expect(text(run({ members: [member] }, list).draft)).toMatch(/\| 02\/3\/2026 \| 28\/5\/2026/u)
    expect(text(run().draft)).toContain('115, 28/4/2026; 28/5/2026')
  })
  test('refuses an effect before the decision, warns when the time has run out and of an open inspection', () => {
    expect(() => run({ members: [{ ...member, decision_date: '2026-03-03' }] }, list)).toThrow(/dòng 1: quyết định/u)
    expect(said({ members: [{ ...member, state: 'chưa làm' }] }, list)).toContain('đến ngày 05/8/2026 đã quá hạn')
    expect(said({ members: [{ ...member, state: 'đã có phiếu báo', dispute: 'có' }] }, list)).toMatch(
      /^(?!.*quá hạn).*đang có kiểm tra/su,
    )
    expect(said({ members: [{ ...member, dispute: 'không' }] }, list)).not.toContain('kiểm tra')
  })
  test('prints the negative return without a list', () => {
    const { draft } = run({ negative: true }, list)
    expect(draft.papers).toHaveLength(1)
    expect(text(draft)).toContain('không có đảng viên thuộc diện chuyển sinh hoạt đảng.')
  })
})

describe('kế hoạch kết nạp (D09)', () => {
  const { run, said } = paper('ke-hoach-ket-nap')
  test('adds the quotas of the cells and refuses less than the quota of the unit', () => {
    expect(text(run().draft)).toContain(' | Cộng | 20 | 12 | 8 | 7 | ')
    expect(() => run({ quota: 9 }, ['chỉ tiêu kết nạp của đơn vị'])).toThrow(
      /là 9, cộng chỉ tiêu các chi bộ mới được 8/u,
    )
  })
  test('warns of a task with two leads or without a day', () => {
    const tasks = [
      { task: 'a', lead: 'Văn phòng, Chi bộ 1', due: '2027-01-01' },
      { task: 'b', lead: 'Ban Tuyên giáo và Dân vận' },
    ]
    const found = said({ tasks }, ['phân công và tiến độ'])
    expect(found).toContain('dòng 1: mỗi việc một nơi chủ trì')
    expect(found).toContain('dòng 2: chưa có thời hạn')
    expect(found).not.toContain('dòng 2: mỗi việc')
  })
})

describe('nguồn kết nạp (D10)', () => {
  const { run, said } = paper('nguon-ket-nap')
  const list = ['danh sách nguồn kết nạp', 'ngày chốt số liệu']
  const person = { name: 'A', born: '2000-01-01', state: 'đang làm hồ sơ' }
  test('works out when a certificate ends, and warns half a year before and after', () => {
    expect(text(run().draft)).toContain('22/3/2030')
    const held = (certificate_date: string) => said({ sources: [{ ...person, certificate_date }] }, list)
    expect(held('2022-02-05')).not.toContain('hết hạn')
    expect(held('2022-02-04')).toContain('sắp hết hạn')
    expect(held('2021-08-04')).toContain('đã hết hạn ngày 04/8/2026')
  })
  test('warns of a person at one step for more than ninety days, or as many as the office says', () => {
    const since = (step_date: string, more: Given = {}) => said({ sources: [{ ...person, step_date }], ...more }, list)
    expect(since('2026-05-07')).not.toContain('dừng ở một bước')
    expect(since('2026-05-06')).toContain('dừng ở một bước')
    expect(since('2026-05-06', { stall_days: 120 })).not.toContain('dừng ở một bước')
  })
  test('holds the quota of the quarter against who is ready', () => {
    expect(said({ quarter_quota: 2 }, ['chỉ tiêu kết nạp của quý'])).toContain('Chỉ tiêu của quý là 2, mới có 1 người')
  })
})

describe('phân công giúp đỡ (D11)', () => {
  const { run, said } = paper('phan-cong-giup-do')
  const row = { name: 'A', charge: 'B', from: '2026-08-01' }
  const list = ['bảng phân công']
  test('refuses a helper who is on probation, of another cell, or not named', () => {
    const one = (more: Given) => () => run({ assignments: [{ ...row, ...more }] }, list)
    expect(one({ status: 'dự bị' })).toThrow(/phải là đảng viên chính thức/u)
    expect(one({ cell: 'Chi bộ 1', charge_cell: 'Chi bộ 2' })).toThrow(/phải cùng chi bộ/u)
    expect(one({ cell: 'Chi bộ 1', charge_cell: 'chi bộ 1' })).not.toThrow()
    expect(one({ name: undefined })).toThrow(/dòng 1: chưa có người phụ trách/u)
  })
  test('warns of a helper of more than two, not of a committee member who follows many places', () => {
    const assignments = ['B', 'C', 'D'].map((charge) => ({ ...row, charge }))
    expect(said({ assignments }, list)).toContain('Đồng chí A giúp đỡ 3 quần chúng, nhiều hơn 2')
    expect(said({ assignments, kind: 'theo dõi, chỉ đạo chi bộ' }, [...list, 'nội dung phân công'])).toBe('')
  })
})

describe('nghị quyết và biên bản chuyên đề (D12)', () => {
  const nq = paper('nghi-quyet-chuyen-de')
  const bb = paper('bien-ban-chuyen-de')
  test('a resolution without more than half of the votes is refused', () => {
    expect(text(nq.run().draft)).toContain('thống nhất 30/31 người có quyền biểu quyết dự họp (96,8%)')
    expect(() => nq.run({ votes: { for: 15, total: 30 } }, ['biểu quyết'])).toThrow(
      /15\/30 phiếu tán thành, chưa quá nửa/u,
    )
  })
  test('who was there and who was not make the whole, each absent person named', () => {
    expect(text(bb.run().draft)).toContain('vắng mặt: 02')
    expect(() => bb.run({ present: 33 }, ['số đảng viên có mặt'])).toThrow(
      /Vắng mặt 1 đảng viên, danh sách vắng ghi 2/u,
    )
    expect(() => bb.run({ absent_count: 3 })).toThrow(/Tổng số đảng viên là 34, cộng có mặt và vắng mặt được 35/u)
    expect(bb.run({}, ['đảng viên vắng mặt']).draft.missing).toEqual(['Đảng viên vắng mặt'])
  })
  test('votes are as many as official members present', () => {
    expect(() => bb.run({ votes: { for: 30, against: 0, other: 0 } }, ['biểu quyết'])).toThrow(
      /Cộng biểu quyết được 30, số đảng viên chính thức có mặt là 31/u,
    )
  })
})

describe('kế hoạch kiểm điểm (D14)', () => {
  const { run, said } = paper('ke-hoach-kiem-diem')
  test('plans back from the day the file must go, in working days', () => {
    const page = text(run().draft)
    expect(page).toContain('Gửi hồ sơ |  | 08/12/2026')
    expect(page).toContain('| 02/12/2026 | Phó Bí thư')
    expect(page).toContain('chậm nhất ngày 20/11/2026')
  })
  test('has the usual nine steps when the office names none, and marks who leads them', () => {
    const { missing } = run({}, ['tiến độ']).draft
    expect(missing.filter((label) => label === 'Chủ trì')).toHaveLength(9)
    expect(run({}, ['tiến độ', 'ngày gửi hồ sơ cấp trên']).draft.missing).toContain('Hoàn thành')
  })
  test('refuses a step before the one above it, or after the file has gone', () => {
    const steps =
      (...days: readonly string[]) =>
      () =>
        run({ schedule: days.map((date) => ({ step: 'x', date, lead: 'y' })) }, ['tiến độ'])
    expect(steps('2026-11-10', '2026-11-09')).toThrow(/dòng 2: ngày 09\/11\/2026 sớm hơn bước liền trước/u)
    expect(steps('2026-12-10')).toThrow(/dòng 1: ngày 10\/12\/2026 sau ngày gửi hồ sơ/u)
    expect(steps('2026-11-10', '2026-11-10')).not.toThrow()
  })
  test('refuses to send the file after the last working day in time', () => {
    expect(() => run({ duty: { lastWorkingDay: '08/12/2026' } })).toThrow(/sau ngày làm việc cuối cùng còn kịp hạn/u)
    expect(said()).toBe('')
  })
})

describe('lịch kiểm điểm và giấy mời (D15, D16)', () => {
  const { run, said } = paper('lich-kiem-diem')
  const list = ['lịch kiểm điểm']
  const at = (unitName: string, more: Given = {}) => ({ unit: unitName, day: '2026-11-17', time: '8:00', ...more })
  test('refuses one delegate in two places at once, and a meeting after the end', () => {
    const meetings = [at('A', { delegate: 'Đ' }), at('B', { delegate: 'Đ' })]
    expect(() => run({ meetings }, list)).toThrow(/dòng 2: đại biểu đã dự nơi khác cùng lúc ở dòng 1/u)
    expect(said({ meetings: [meetings[0], { ...meetings[1], time: '14:00' }] }, list)).toContain(
      'hai nơi trong một ngày',
    )
    expect(() => run({ meetings: [at('A', { day: '2026-12-05' })] }, list)).toThrow(/sau hạn hoàn thành kiểm điểm/u)
  })
  test('names the day of the week and asks about a day off', () => {
    expect(text(run().draft)).toContain('08 giờ 00, thứ Ba, ngày 17/11/2026')
    expect(said({ meetings: [at('A', { day: '2026-11-15' })] }, list)).toContain('15/11/2026 là ngày nghỉ')
    expect(said()).toBe('')
  })
  test('an invitation after the meeting is refused, a late one told', () => {
    const gm = paper('giay-moi')
    expect(() => gm.run({}, [], '2026-12-03')).toThrow(/sau ngày họp/u)
    expect(gm.said({}, ['đề nghị xác nhận trước ngày'], '2026-11-30')).toContain('gửi gần quá')
    expect(gm.said({}, ['đề nghị xác nhận trước ngày'], '2026-11-29')).toBe('')
  })
})

describe('triển khai và đôn đốc (D29, D30)', () => {
  const down = paper('trien-khai-giao-viec')
  const recall = paper('don-doc')
  test('goes to the units that have a task, each once, with days before the superior’s', () => {
    const page = text(down.run().draft)
    expect(page).toContain('Kính gửi:\n- Chi bộ Văn phòng;\n- Chi bộ Sản xuất;')
    expect(page).toContain('Danh sách nguồn | 21/8/2026')
  })
  test('invents no day when nobody gave one, and refuses one after the superior’s', () => {
    const tasks = [{ task: 'a', unit: 'Chi bộ 1', product: 'b' }]
    expect(down.run({ tasks }, ['các việc giao cho chi bộ']).draft.missing).toEqual(['Hạn gửi về'])
    const late = [{ ...tasks[0], due: '2026-08-31', superior_due: '2026-08-28' }]
    expect(() => down.run({ tasks: late }, ['các việc giao cho chi bộ'])).toThrow(
      /hạn nội bộ 31\/8\/2026 sau ngày cuối/u,
    )
  })
  test('counts the days overdue and names nobody whose return is in or not yet due', () => {
    const list = ['danh sách chưa gửi']
    const row = { unit: 'Chi bộ 1', item: 'a', due: '2026-05-14' }
    expect(text(recall.run().draft)).toContain('05/5/2026 | 10 | 1')
    expect(text(recall.run({ overdue: [row] }, list).draft)).toContain('14/5/2026 | 1')
    expect(() => recall.run({ overdue: [{ ...row, due: '2026-05-15' }] }, list)).toThrow(/chưa quá hạn/u)
    expect(() => recall.run({ overdue: [{ ...row, received: '2026-05-15' }] }, list)).toThrow(/đã nhận được/u)
  })
})

describe('xin ý kiến, xin lùi hạn (D31, D32)', () => {
  const ask = paper('xin-y-kien')
  const delay = paper('xin-lui-thoi-han')
  test('names the section of the rule, and what is not named is a gap', () => {
    expect(text(ask.run().draft)).toContain('Mục 2 khoản b Công văn số 102-CV/ĐU quy định:')
    expect(ask.run({}, ['quy định liên quan']).draft.missing).toEqual(['mục, khoản của văn bản'])
  })
  test('asks before the old day for a later one', () => {
    expect(text(delay.run().draft)).toContain('thời hạn: trước ngày 15/8/2026.')
    expect(() => delay.run({}, [], '2026-08-15')).toThrow(/đã quá hạn cũ \(14\/8\/2026\)/u)
    expect(() => delay.run({}, [], '2026-08-14')).not.toThrow()
    expect(() => delay.run({ new_due: '2026-08-14' }, ['hạn mới'])).toThrow(/không sau hạn cũ/u)
  })
})
