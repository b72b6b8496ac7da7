import { describe, expect, it } from 'vitest'
import { Dispatch } from '../../src/model/dispatch.js'
import { parseWithTrace } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'
import { parseText, partyDispatch, stateDispatch, tasksOf } from './sample.js'

const OPENING =
  'Thực hiện Kế hoạch số 20-KH/TU, ngày 02/01/2024 của Ban Thường vụ Tỉnh uỷ, Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện một số nội dung sau:'
const party = (body: string, addressees?: string) => parseText(partyDispatch(body, addressees))
const state = (body: string, addressees?: string) => parseText(stateDispatch(body, addressees))
const only = (body: string) => tasksOf(party(`${OPENING}\n\n${body}`))

describe('the contract', () => {
  it('has every key in order and fits the schema', () => {
    const dispatch = party(
      `${OPENING}\n\n1. Lập danh sách đảng viên gửi về Ban Tổ chức Đảng uỷ Khối trước ngày 25/3/2024.`,
    )
    expect(Object.keys(dispatch)).toEqual(Object.keys(Dispatch.shape))
    expect(Dispatch.safeParse(dispatch).success).toBe(true)
    for (const one of dispatch.obligations) expect(dispatch.text.slice(...one.span)).toBe(one.quote)
  })
  it('keeps a reason for every obligation', () => {
    const { dispatch, trace } = parseWithTrace(
      readText(partyDispatch(`${OPENING}\n\n1. Rà soát hồ sơ đảng viên.`), 'a.txt'),
    )
    expect(trace.map((one) => one.id)).toEqual(dispatch.obligations.map((one) => one.id))
    expect(trace.at(-1)?.steps.map((step) => step.value)).toContain('role')
  })
})

describe('marks of quotation', () => {
  const asked = 'Đề nghị các phòng phổ biến Đề cương đến cán bộ.'
  it('that are never closed hide nothing of what follows', () => {
    expect(tasksOf(state(`Sở biên soạn “Đề cương tuyên truyền năm 2025.\n\n${asked}`))).toHaveLength(1)
  })
  it('around paragraphs keep what is quoted from being asked', () => {
    const quoted = `Quy chế nêu: “Điều 1. Phạm vi áp dụng.\n\n${asked}\n\nĐiều 2. Quy chế có hiệu lực từ ngày ký”.`
    expect(tasksOf(state(quoted))).toEqual([])
  })
})

describe('those who have done something', () => {
  it.each([
    ['đã được thanh tra', 'gửi báo cáo khắc phục về Sở'],
    ['đã gửi báo cáo về Sở trước ngày 05/3/2025', 'rà soát lại số liệu'],
    ['đã đăng ký', 'nộp hồ sơ về Sở'],
  ])('are some of a kind behind an order: “các đơn vị %s”', (trait, deed) => {
    const [task] = tasksOf(state(`Đề nghị các đơn vị ${trait} ${deed}.`))
    expect([task?.assignees[0], task?.action]).toEqual([`các đơn vị ${trait}`, deed])
  })
  it('are told of without an order', () => {
    expect(tasksOf(state('Các đơn vị đã gửi báo cáo rà soát lại số liệu.'))).toEqual([])
  })
})

describe('framing, closing and tasks', () => {
  it('are told apart', () => {
    const dispatch = party(
      `${OPENING}\n\n1. Rà soát hồ sơ đảng viên.\n\nĐề nghị cấp uỷ các tổ chức cơ sở đảng nghiêm túc triển khai thực hiện./.`,
    )
    expect(dispatch.obligations.map((one) => one.kind)).toEqual(['framing', 'task', 'closing'])
  })
  it('a list of things is part of its duty', () => {
    const tasks = only('1. Lập hồ sơ đề nghị khen thưởng, gồm:\n- Tờ trình;\n- Báo cáo thành tích;\n- Biên bản họp.')
    expect(tasks).toHaveLength(1)
  })
  it('an announced list of deeds is no duty itself', () => {
    const tasks = only(
      '1. Tổ chức học tập theo các đợt:\n- Cấp uỷ cơ sở gửi danh sách đợt 1 trước ngày 25/3/2024;\n- Cấp uỷ cơ sở gửi danh sách đợt 2 trước ngày 25/4/2024.',
    )
    expect(tasks.map((one) => one.deadlines[0]?.date)).toEqual(['2024-03-25', '2024-04-25'])
  })
})

describe('who', () => {
  it('a heading names those who do the bullets below it', () => {
    const tasks = only(
      '1. Ban Dân vận Đảng uỷ Khối:\n- Hướng dẫn các chi bộ;\n- Tổng hợp báo cáo Ban Thường vụ Đảng uỷ Khối.\n\n2. Rà soát hồ sơ.',
    )
    expect(tasks.map((one) => one.assignees)).toEqual([['Ban Dân vận Đảng uỷ Khối'], ['Ban Dân vận Đảng uỷ Khối'], []])
    expect(tasks.map((one) => one.role)).toEqual(['issuer', 'issuer', 'addressee'])
  })
  it('a subject is carried to the next sentence of the paragraph, not to the next item', () => {
    const tasks = only(
      '1. Hội Cựu chiến binh Khối tuyên truyền, vận động hội viên. Hằng năm, phải có văn bản chỉ đạo hội cơ sở.\n\n2. Rà soát hồ sơ.',
    )
    expect(tasks.map((one) => one.role)).toEqual(['third-party', 'third-party', 'addressee'])
    expect(tasks[1]?.deadlines[0]?.kind).toBe('recurring')
  })
  it('one addressee of several is a subset, all of them are the addressee', () => {
    const tasks = tasksOf(
      state(
        'UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:\n\n1. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát quỹ nhà đất, trình UBND tỉnh (qua Văn phòng UBND tỉnh) trước ngày 15/4/2025.\n\n2. Các cơ quan, đơn vị báo cáo kết quả về Sở Tài chính trước ngày 30/3/2025.\n\n3. Giao Công an tỉnh theo dõi, đôn đốc.',
      ),
    )
    expect(tasks.map((one) => one.role)).toEqual(['subset', 'addressee', 'third-party'])
    expect(tasks[0]).toMatchObject({ cooperators: ['Sở Xây dựng'], recipient: 'UBND tỉnh', via: 'Văn phòng UBND tỉnh' })
  })
  it('the issuer’s own promise is a commitment, never a task', () => {
    const dispatch = party(
      `${OPENING}\n\n1. Rà soát hồ sơ.\n\n2. Ban Thường vụ Đảng uỷ Khối hoàn thành việc xếp loại trước ngày 26/12/2024.`,
    )
    expect(tasksOf(dispatch)).toHaveLength(1)
    expect(dispatch.commitments[0]?.date).toBe('2024-12-26')
  })
})

describe('what is said in one sentence', () => {
  it('handing over belongs to the thing made', () => {
    const [task, ...rest] = only(
      '1. Lập danh sách đảng viên, gửi về Ban Tổ chức Đảng uỷ Khối (qua hộp thư btc@mau.example) trước ngày 25/3/2024.',
    )
    expect(rest).toEqual([])
    expect(task).toMatchObject({ recipient: 'Ban Tổ chức Đảng uỷ Khối', via: 'hộp thư btc@mau.example' })
    expect(task?.deadlines[0]).toMatchObject({
      date: '2024-03-25',
      relation: 'before',
      lastDay: '2024-03-24',
      lastWorkingDay: '2024-03-22',
    })
  })
  it('parts between semicolons are duties of their own', () =>
    expect(only('1. Rà soát hồ sơ đảng viên; tổ chức hội nghị sơ kết; cử 02 đồng chí dự tập huấn.')).toHaveLength(3))
  it('a condition makes the duty conditional, a choice optional', () => {
    const tasks = only(
      '1. Nếu có vướng mắc, phản ánh về Ban Tổ chức Đảng uỷ Khối.\n\n2. Nếu thấy cần thiết, đề xuất Ban Thường vụ Đảng uỷ Khối bổ sung biên chế.\n\n3. Phấn đấu kết nạp từ 15-20 đảng viên.',
    )
    expect(tasks.map((one) => one.modality)).toEqual(['conditional', 'optional', 'target'])
    expect(tasks[2]?.targets[0]).toMatchObject({ min: 15, max: 20, unit: 'đảng viên' })
  })
  it('a sentence that only sets a time gives it to the duty it speaks of', () => {
    const tasks = only(
      '1. Đăng ký mức xếp loại chất lượng tổ chức cơ sở đảng. Văn bản đăng ký mức xếp loại gửi trước ngày 25/3/2024.',
    )
    expect(tasks).toHaveLength(1)
    expect(tasks[0]?.deadlines[0]).toMatchObject({ date: '2024-03-25', inherited: true })
  })
})

describe('what is no duty', () => {
  it.each([
    ['a statement of the issuer', 'Ban Thường vụ Đảng uỷ Khối thống nhất chủ trương tổ chức hội nghị.'],
    ['quoted law', 'Theo khoản 2 Điều 5 Luật Lưu trữ, cơ quan có trách nhiệm nộp hồ sơ trong thời hạn 10 ngày.'],
    ['a quotation', 'Quy định nêu rõ: “Các chi bộ gửi báo cáo trước ngày 05/6/2024”.'],
    ['what was done', 'Các chi bộ đã gửi báo cáo trước ngày 05/01/2024.'],
    ['an evaluation', 'Xem đây là nhiệm vụ trọng tâm của nhiệm kỳ.'],
    ['information', 'Ban Thường vụ Đảng uỷ Khối thông báo để cấp uỷ các tổ chức cơ sở đảng biết.'],
  ])('%s', (_, sentence) => {
    expect(tasksOf(party(sentence))).toEqual([])
  })
  it('an upward report of numbered statements', () => {
    const dispatch = state(
      'Thực hiện Công văn số 15/UBND-TH ngày 02/3/2025 của UBND tỉnh, Sở Nội vụ báo cáo kết quả như sau:\n\n1. Chỉ đạo các phòng rà soát 120 hồ sơ.\n\n2. Tổ chức 03 lớp tập huấn, hoàn thành trước ngày 28/02/2025.',
      'UBND tỉnh Hà Phong',
    )
    expect(tasksOf(dispatch)).toEqual([])
  })
  it('deleting an item removes only its duties', () => {
    const items = [
      '1. Rà soát hồ sơ đảng viên.',
      '2. Lập danh sách gửi về Ban Tổ chức Đảng uỷ Khối trước ngày 25/3/2024.',
      '3. Tổ chức hội nghị sơ kết.',
    ]
    const quotes = (list: readonly string[]) =>
      tasksOf(party(`${OPENING}\n\n${list.join('\n\n')}`)).map((one) => one.quote)
    expect(quotes(items.filter((_, i) => i !== 1))).toEqual(quotes(items).filter((_, i) => i !== 1))
  })
})

describe('invitations', () => {
  it('attending is one duty on its day and hour, sending is another', () => {
    const tasks = tasksOf(
      state(
        'UBND tỉnh trân trọng kính mời lãnh đạo các sở dự họp, cụ thể như sau:\n\n1. Thời gian: 14 giờ 00, ngày 20/3/2025.\n\n2. Địa điểm: phòng họp số 2.\n\nĐề nghị Sở Tài chính chuẩn bị báo cáo, gửi về Văn phòng UBND tỉnh trước ngày 18/3/2025.',
      ),
    )
    expect(tasks.map((one) => one.deadlines.map(({ date, time, relation }) => ({ date, time, relation })))).toEqual([
      [{ date: '2025-03-20', time: '14:00', relation: 'on' }],
      [{ date: '2025-03-18', time: null, relation: 'before' }],
    ])
  })
})
