import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, stateDispatch, tasksOf } from './sample.js'

const OPENING = 'Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện một số nội dung sau:'
const party = (body: string, addressees?: string) =>
  tasksOf(parseText(partyDispatch(`${OPENING}\n\n${body}`, addressees)))
const state = (body: string, addressees?: string) => tasksOf(parseText(stateDispatch(body, addressees)))
const dates = (tasks: readonly { readonly deadlines: readonly { readonly date: string | null }[] }[]) =>
  tasks.map((one) => one.deadlines.map((deadline) => deadline.date))

describe('a sentence about the product', () => {
  it('with a receiver and a day of its own is a duty of its own, though a duty above makes the product', () => {
    const tasks = party(
      '1. Lập danh sách đảng viên dự lớp bồi dưỡng.\n\n2. Rà soát hồ sơ đảng viên.\n\nDanh sách dự lớp gửi về Ban Tổ chức Đảng uỷ Khối (qua đồng chí Lê Mẫu) trước ngày 25/3/2024.',
    )
    expect(dates(tasks)).toEqual([[], [], ['2024-03-25']])
    expect(tasks[2]).toMatchObject({ recipient: 'Ban Tổ chức Đảng uỷ Khối', via: 'đồng chí Lê Mẫu' })
    expect(tasks[0]?.recipient).toBeNull()
  })
  it('is a duty of its own behind the duty that makes it, in the same paragraph', () => {
    const tasks = party('1. Nghiên cứu, góp ý dự thảo Quy chế. Văn bản góp ý gửi về Đảng uỷ Khối trước ngày 20/3/2024.')
    expect(dates(tasks)).toEqual([[], ['2024-03-20']])
  })
  it('without a day gives its receiver to the duty that makes it', () => {
    const tasks = party('1. Nghiên cứu, góp ý dự thảo Quy chế. Văn bản góp ý gửi về Đảng uỷ Khối.')
    expect(tasks).toHaveLength(1)
    expect(tasks[0]).toMatchObject({ recipient: 'Đảng uỷ Khối' })
  })
  it('that names the report just asked for again, and no more, belongs to it', () => {
    const tasks = party('1. Báo cáo số liệu đảng viên. Báo cáo gửi về Đảng uỷ Khối trước ngày 20/3/2024.')
    expect(tasks).toHaveLength(1)
    expect(tasks[0]).toMatchObject({ recipient: 'Đảng uỷ Khối', deadlines: [{ date: '2024-03-20', inherited: true }] })
  })
  it('behind a semicolon belongs to the deed before it', () => {
    const tasks = party('1. Lập danh sách đảng viên dự lớp; danh sách gửi về Đảng uỷ Khối trước ngày 20/3/2024.')
    expect(dates(tasks)).toEqual([['2024-03-20']])
  })
  it('is a duty of its own when none above makes the product', () => {
    const tasks = party(
      '1. Kiểm tra công tác văn thư.\n\nKết quả kiểm tra báo cáo về Văn phòng Đảng uỷ Khối trước ngày 25/3/2024 để tổng hợp, trình Thường trực trước ngày 28/3/2024.\n\n2. Tổ chức hội nghị.',
    )
    expect(tasks.some((one) => one.deadlines.some((deadline) => deadline.date === '2024-03-28'))).toBe(false)
    expect(tasks.flatMap((one) => one.deadlines.map((deadline) => deadline.date))).toContain('2024-03-25')
  })
  it('a paper that nobody was asked for does not go to another deed', () => {
    const tasks = party(
      '1. Rà soát phương án ứng phó.\n\nBáo cáo kết quả gửi về Văn phòng Đảng uỷ Khối trước ngày 25/3/2024.',
    )
    expect(dates(tasks)).toEqual([[], ['2024-03-25']])
  })
})

describe('a time beside the duties', () => {
  it('“các nội dung trên” at the end governs every item', () => {
    const tasks = party(
      '1. Rà soát quy hoạch.\n\n2. Kiện toàn cấp uỷ.\n\nCác nội dung trên hoàn thành trước ngày 30/6/2024.',
    )
    expect(dates(tasks)).toEqual([['2024-06-30'], ['2024-06-30']])
  })
  it.each([
    ['an event', '1. Rà soát quy hoạch.\n\n2. Hội nghị sơ kết sẽ diễn ra trước ngày 10/7/2024.'],
    ['a promise', '1. Rà soát quy hoạch. Ban Thường vụ Đảng uỷ Khối sẽ xem xét trước ngày 10/7/2024.'],
    [
      'the order of a paper from above',
      '1. Rà soát quy hoạch. Theo Kế hoạch số 11-KH/TU, các huyện phải hoàn thành đại hội trước ngày 31/5/2024.',
    ],
    ['a refusal', '1. Rà soát quy hoạch. Mọi hồ sơ gửi sau ngày 25/3/2024 sẽ không được tiếp nhận.'],
  ])('%s gives no deadline', (_, body) => expect(dates(party(body)).flat()).toEqual([]))
  it('an order told of another paper is no duty', () => {
    const tasks = state(
      'Tại Công văn số 455/UBND-KT ngày 05/3/2025, UBND tỉnh giao Sở Tài chính báo cáo trước ngày 30/3/2025. UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:\n\n1. Rà soát tài sản công.',
    )
    expect(dates(tasks)).toEqual([[]])
  })
  it('only some of the addressees, by an earlier day', () => {
    const tasks = party(
      '1. Lập danh sách đảng viên gửi về Ban Tổ chức Đảng uỷ Khối trước ngày 25/3/2024; riêng các chi bộ cơ sở gửi trước ngày 20/3/2024.',
    )
    expect(dates(tasks)).toEqual([['2024-03-25'], ['2024-03-20']])
    expect(tasks[1]).toMatchObject({ role: 'subset', recipient: 'Ban Tổ chức Đảng uỷ Khối' })
  })
  it('a deed said as a noun keeps its own time', () =>
    expect(
      dates(party('1. Tổ chức hội nghị.\n\n2. Việc niêm yết danh sách phải hoàn thành trước ngày 12/3/2024.')),
    ).toEqual([[], ['2024-03-12']]))
})

describe('a sentence of nothing but the time', () => {
  const times = (body: string) =>
    party(body).map(({ action, deadlines }) => [
      action,
      deadlines.map((one) => one.date ?? one.month ?? one.quarter).join(),
    ])

  it.each(['Hoàn thành trước ngày 20/3/2024.', 'Thực hiện xong trước ngày 20/3/2024.', 'Xong trước ngày 20/3/2024.'])(
    'right behind the deeds of a point is the time of each: “%s”',
    (line) =>
      expect(times(`1. Rà soát hồ sơ đảng viên, phân công đảng viên giúp đỡ quần chúng. ${line}`)).toEqual([
        ['rà soát hồ sơ đảng viên', '2024-03-20'],
        ['phân công đảng viên giúp đỡ quần chúng', '2024-03-20'],
      ]),
  )
  it('gives no other day to a deed that has its own', () =>
    expect(
      times('1. Rà soát hồ sơ đảng viên trước ngày 15/3/2024. Hoàn thành trước ngày 20/3/2024.').map(([, day]) => day),
    ).toEqual(['2024-03-15', '2024-03-20']))
  it('may name a month behind “Thời gian”', () =>
    expect(times('1. Tổ chức hội nghị sơ kết. Thời gian: tuần 2 tháng 6/2024.')).toEqual([
      ['tổ chức hội nghị sơ kết', '2024-06'],
    ]))
})

describe('the same deed of two parties by two days', () => {
  it('is two duties when the second is only said to finish', () => {
    const tasks = party(
      '1. Chi bộ trực thuộc hoàn thành kiểm điểm trước ngày 30/11/2024; đảng uỷ cơ sở hoàn thành trước ngày 10/12/2024.',
    )
    expect(dates(tasks)).toEqual([['2024-11-30'], ['2024-12-10']])
    expect(tasks[1]).toMatchObject({ assignees: ['đảng uỷ cơ sở'], action: 'hoàn thành kiểm điểm' })
  })
  it('is one duty when nobody else is named', () =>
    expect(dates(party('1. Các chi bộ rà soát hồ sơ đảng viên; hoàn thành trước ngày 10/12/2024.'))).toEqual([
      ['2024-12-10'],
    ]))
})

describe('the turns of one deed', () => {
  it('have their times on it, behind the semicolon too', () =>
    expect(
      party(
        '1. Các chi bộ tổ chức 02 đợt tổng vệ sinh: đợt 1 từ ngày 10/4/2024 đến ngày 25/4/2024; đợt 2 trong tháng 9/2024.',
      ).map(({ deadlines }) => deadlines.map((one) => one.date ?? one.month)),
    ).toEqual([['2024-04-10', '2024-09']]))
})

describe('papers counted as “hai văn bản trên”', () => {
  it('are those of the two lettered points above', () =>
    expect(
      dates(
        party(
          '1. Văn phòng Đảng uỷ\n\na) Xây dựng báo cáo 6 tháng đầu năm.\n\nb) Chuẩn bị tờ trình về biên chế.\n\nHai văn bản trên gửi Thường trực Đảng uỷ trước ngày 12/6/2024.',
        ),
      ),
    ).toEqual([['2024-06-12'], ['2024-06-12']]))
})

describe('a day broken at the end of a line', () => {
  it('is read whole', () =>
    expect(dates(party('1. Các chi bộ gửi báo cáo về Văn phòng trước ngày 10/\n4/2024.'))).toEqual([['2024-04-10']]))
})

describe('whoever is in a case', () => {
  it.each([
    'Đại biểu nào không dự được, xin báo lại cho Văn phòng trước ngày 14/3/2024.',
    'Đại biểu nào không dự được đề nghị báo lại Văn phòng trước ngày 14/3/2024.',
  ])('has one duty, under that condition: “%s”', (body) => {
    const tasks = party(body)
    expect(dates(tasks)).toEqual([['2024-03-14']])
    expect(tasks[0]).toMatchObject({ modality: 'conditional' })
  })
})

describe('a time right before the verb behind the comma', () => {
  it('is of that deed alone', () =>
    expect(
      dates(party('1. Các chi bộ rà soát hồ sơ đảng viên, trước ngày 20/3/2024 tổ chức họp lấy ý kiến nhân dân.')),
    ).toEqual([[], ['2024-03-20']]))
  it('makes a duty of each level to reach', () =>
    expect(
      dates(
        party('1. Đến ngày 30/6/2024 hoàn thành 50% chỉ tiêu kết nạp, đến ngày 30/11/2024 hoàn thành 100% chỉ tiêu.'),
      ),
    ).toEqual([['2024-06-30'], ['2024-11-30']]))
})

describe('verbs that stay inside the duty', () => {
  it.each([
    ['a relative clause', '1. Rà soát đảng viên đã nghỉ hưu, chuyển công tác.'],
    ['where the stress lies', '1. Nghiên cứu, góp ý dự thảo Quy chế, tập trung vào các quy định về quản lý văn bản.'],
    [
      'what it holds',
      '1. Xây dựng báo cáo tổng kết, trong đó đánh giá rõ kết quả, nêu rõ tồn tại, hạn chế và nguyên nhân.',
    ],
    ['words put in between', '1. Giới thiệu quần chúng ưu tú, nhất là giáo viên trẻ, tham gia lớp bồi dưỡng.'],
    ['things of a list', '1. Lập hồ sơ gồm: tờ trình; dự thảo báo cáo; biên bản họp.'],
    ['how well', '1. Tổ chức hội nghị, bảo đảm an ninh trật tự.'],
  ])('%s', (_, body) => expect(party(body)).toHaveLength(1))
  it('“tự” stays in the action', () =>
    expect(party('1. Tự kiểm tra công tác văn thư.')[0]?.action).toMatch(/^tự kiểm tra/u))
  it('another report behind a day is another duty', () => {
    const tasks = party('1. Trả lời đảng viên trước ngày 15/3/2024 và báo cáo kết quả với Ban Thường vụ Đảng uỷ Khối.')
    expect(dates(tasks)).toEqual([['2024-03-15'], []])
  })
  it('an organ that urges others on has its own duty', () =>
    expect(
      party('1. Giao Ban Tổ chức Đảng uỷ Khối theo dõi.\n\n2. Ban Dân vận Đảng uỷ Khối đôn đốc các chi bộ báo cáo.'),
    ).toHaveLength(2))
})

describe('who is meant', () => {
  it('a Party unit of those addressed is a subset', () =>
    expect(party('1. Chi bộ các trường học rà soát hồ sơ.', 'Cấp uỷ các chi bộ, đảng bộ trực thuộc')[0]?.role).toBe(
      'subset',
    ))
  it('a heading that asks somebody names those below it', () => {
    const tasks = state(
      'UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:\n\n1. Đề nghị Sở Tài chính\n\na) Rà soát quỹ nhà đất;\n\nb) Lập danh mục tài sản.',
    )
    expect(tasks.map((one) => one.assignees)).toEqual([['Sở Tài chính'], ['Sở Tài chính']])
  })
  it('those summoned by number attend', () =>
    expect(
      party(
        '1. Triệu tập 45 học viên tham dự lớp bồi dưỡng.\n\n2. Thời gian: từ ngày 18/3/2024 đến ngày 19/3/2024.',
      )[0],
    ).toMatchObject({ assignees: ['45 học viên'], deadlines: [{ date: '2024-03-18', relation: 'from-to' }] }))
  it('places in a list are one subject', () =>
    expect(
      state(
        'UBND tỉnh yêu cầu:\n\n1. UBND các xã Đồi Cao, Suối Đá tập trung bàn giao mặt bằng trước ngày 15/5/2025.',
      )[0],
    ).toMatchObject({ assignees: ['UBND các xã Đồi Cao, Suối Đá'], deadlines: [{ date: '2025-05-15' }] }))
})

describe('names over a list', () => {
  it.each([
    ['“Nhân dịp này, X:”', 'Nhân dịp này, UBND các xã:', ['UBND các xã']],
    ['“Ngoài ra, X:”', 'Ngoài ra, Sở Y tế, Sở Tài chính:', ['Sở Y tế', 'Sở Tài chính']],
    ['an occasion with nobody named', 'Nhân dịp này, tập trung:', []],
  ])('are read behind words of the occasion: %s', (_, heading, assignees) => {
    const tasks = state(
      `UBND tỉnh yêu cầu thực hiện các nội dung sau:\n\n4. ${heading}\n\n+ Rà soát hộ nghèo.\n\n+ Vận động nhân dân tham gia.`,
    )
    expect(tasks.map((one) => one.assignees)).toEqual([assignees, assignees])
  })
})
