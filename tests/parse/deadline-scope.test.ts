import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, stateDispatch, tasksOf } from './sample.js'

const OPENING = 'Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện một số nội dung sau:'
const party = (body: string) => tasksOf(parseText(partyDispatch(`${OPENING}\n\n${body}`)))
const dates = (tasks: readonly { readonly deadlines: readonly { readonly date: string | null }[] }[]) =>
  tasks.map((one) => one.deadlines.map((deadline) => deadline.date))

/** An invented giấy mời around the given lines. */
const invitation = (lines: string): string =>
  `UỶ BAN NHÂN DÂN XÃ SUỐI THỬ\nVĂN PHÒNG\nSố: 15/GM-VP\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSuối Thử, ngày 10 tháng 3 năm 2025\nGIẤY MỜI\nDự họp triển khai nhiệm vụ\n\n${lines}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHÁNH VĂN PHÒNG\n\nLê Văn Mẫu`

describe('a time printed apart from its duties', () => {
  it('goes to the items it names by number and to no other', () => {
    const tasks = party(
      '1. Rà soát quy hoạch.\n\n2. Lập danh sách đảng viên.\n\n3. Tổ chức hội nghị.\n\nCác nội dung tại mục 1 và mục 2 hoàn thành trước ngày 15/3/2024.',
    )
    expect(dates(tasks)).toEqual([['2024-03-15'], ['2024-03-15'], []])
  })
  it('goes to so many bullets above', () => {
    const tasks = party(
      '1. Tổ chức hội nghị.\n\n2. Về đội ngũ:\n\n- Kiện toàn đội ngũ báo cáo viên;\n\n- Rà soát danh sách cộng tác viên.\n\nCác nội dung tại hai gạch đầu dòng trên hoàn thành trước ngày 15/3/2024.',
    )
    expect(dates(tasks)).toEqual([[], ['2024-03-15'], ['2024-03-15']])
  })
  it('numbers of another paper name nothing here', () => {
    const tasks = party(
      '1. Rà soát quy hoạch.\n\n2. Lập danh sách đảng viên.\n\nCác nội dung tại mục 1 Kế hoạch số 12-KH/TU hoàn thành trước ngày 15/3/2024.',
    )
    expect(dates(tasks)[0]).toEqual([])
  })
  it.each([
    [
      'of a basis',
      'Sở Nội vụ có Công văn số 12/SNV-TH ngày 05/3/2025, theo đó các xã hoàn thành rà soát trước ngày 30/4/2025.',
    ],
    ['of what law says', 'Hồ sơ của hộ nghèo được thẩm định trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ.'],
  ])('%s is not taken for the duties below', (_, opening) => {
    const text = stateDispatch(
      `${opening} UBND tỉnh yêu cầu các cơ quan thực hiện:\n\n1. Rà soát hồ sơ hộ nghèo.\n\n2. Giám sát việc rà soát.`,
    )
    expect(dates(tasksOf(parseText(text))).flat()).toEqual([])
  })
  it('a clause about somebody else beside a duty sets it no time', () => {
    const tasks = party(
      '1. Tổ chức tổng kết phong trào. Hội nghị mời đại diện Ban Thường vụ dự trước ít nhất 05 ngày làm việc.',
    )
    expect(tasks[0]?.deadlines).toEqual([])
  })
})

describe('words that close a list of bullets', () => {
  const LIST = '1. Chi bộ Trường học:\n\n- Bổ sung biên bản hội nghị;\n\n- Xây dựng phương án nhân sự;\n\n'
  it('in small letters give each bullet receiver and time', () => {
    const tasks = party(`${LIST}gửi Ban Tổ chức Đảng uỷ Khối trước ngày 29/3/2024.`)
    expect(tasks).toMatchObject([
      { recipient: 'Ban Tổ chức Đảng uỷ Khối', deadlines: [{ date: '2024-03-29' }] },
      { recipient: 'Ban Tổ chức Đảng uỷ Khối', deadlines: [{ date: '2024-03-29' }] },
    ])
  })
  it('as a sentence of their own are a duty of their own', () => {
    const tasks = party(`${LIST.trimEnd()}\n\n2. Gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 29/3/2024.`)
    expect(dates(tasks)).toEqual([[], [], ['2024-03-29']])
  })
})

describe('what is to be handed in', () => {
  it('a paper with a name of its own is a duty beside a deed that makes none', () => {
    const tasks = party(
      '1. Thăm hỏi đoàn viên có hoàn cảnh khó khăn. Danh sách đề nghị Công đoàn cấp trên hỗ trợ gửi về Ban Chính sách trước ngày 10/4/2024.',
    )
    expect(dates(tasks)).toEqual([[], ['2024-04-10']])
  })
  it('the day by which the receiver reports further is no deadline', () => {
    const tasks = party(
      '1. Kết quả thực hiện, các chi bộ báo cáo Ban Thường vụ Đảng uỷ Khối trước ngày 05/4/2024 để tổng hợp, báo cáo Ban Thường vụ Tỉnh uỷ trước ngày 10/4/2024.',
    )
    expect(dates(tasks)).toEqual([['2024-04-05']])
  })
  it('a request besides the purpose stays', () => {
    const tasks = party(
      '1. Gửi danh sách về Ban Tổ chức Đảng uỷ Khối trước ngày 05/4/2024 để tổng hợp, đồng thời báo cáo Ban Thường vụ Tỉnh uỷ trước ngày 10/4/2024.',
    )
    expect(dates(tasks).flat()).toEqual(['2024-04-05', '2024-04-10'])
  })
})

describe('an invitation', () => {
  const LIST =
    'Văn phòng Uỷ ban nhân dân xã trân trọng kính mời:\n- Các đồng chí lãnh đạo phòng, ban;\n- Trưởng các thôn.\n'
  it('asks those named below it to come at the hour of its time line', () => {
    const tasks = tasksOf(
      parseText(
        invitation(
          `${LIST}Nội dung: Họp triển khai nhiệm vụ.\nThời gian: 08 giờ 00, ngày 15 tháng 3 năm 2025.\nĐịa điểm: Hội trường.`,
        ),
      ),
    )
    expect(tasks).toMatchObject([{ action: /^dự /u, deadlines: [{ date: '2025-03-15', time: '08:00' }] }])
  })
  it('whose invited are asked to come again below is one duty', () => {
    const tasks = tasksOf(
      parseText(
        invitation(
          `${LIST}1. Thời gian: 1/2 ngày (bắt đầu từ 13 giờ 30, ngày 15/3/2025).\n2. Địa điểm: Hội trường.\nĐề nghị các đại biểu dự họp đúng thành phần.`,
        ),
      ),
    )
    expect(tasks).toMatchObject([{ deadlines: [{ date: '2025-03-15', time: '13:30' }] }])
  })
})

describe('a time in the sentence over a list', () => {
  const listed = (lead: string) =>
    tasksOf(
      parseText(
        stateDispatch(
          `${lead}\n\n- Rà soát danh mục tài sản đang sử dụng.\n\n- Cập nhật biến động tài sản trên phần mềm.`,
        ),
      ),
    )
  it.each([
    ['behind what it announces', 'Đề nghị các đơn vị thực hiện các nội dung sau trước ngày 25/3/2025:', '2025-03-25'],
    [
      'behind a comma',
      'Yêu cầu các đơn vị triển khai một số nội dung sau, hoàn thành trước ngày 25/3/2025:',
      '2025-03-25',
    ],
    ['before it', 'Trước ngày 25/3/2025, đề nghị các đơn vị thực hiện các công việc sau:', '2025-03-25'],
    ['inside it', 'Đề nghị các đơn vị hoàn thành trước ngày 25/3/2025 các nội dung sau:', '2025-03-25'],
    ['alone, below a bare order', 'Đề nghị các đơn vị thực hiện:\n\nTrước ngày 25/3/2025:', '2025-03-25'],
    ['alone', 'Đề nghị các đơn vị thực hiện các nội dung sau:\n\nTrước ngày 25/3/2025:', '2025-03-25'],
  ])('is that of each item: %s', (_, lead, date) => expect(dates(listed(lead))).toEqual([[date], [date]]))

  it.each([
    'Vào ngày 25/3/2025, Đoàn kiểm tra sẽ làm việc tại Sở, đề nghị các đơn vị thực hiện các nội dung sau:',
    'Để chuẩn bị cho Đại hội khai mạc vào ngày 25/3/2025, đề nghị các đơn vị thực hiện các nội dung sau:',
  ])('is not that of an event: “%s”', (lead) => expect(dates(listed(lead))).toEqual([[], []]))
})

describe('a time that says for which of the things above it is', () => {
  const bullets = '- Xây dựng phương án;\n\n- Hoàn thiện hồ sơ;\n\n- Báo cáo tiến độ.'

  it('“các nội dung trên trình …” behind bullets is for all of them, and for none below', () =>
    expect(
      dates(
        party(
          `1. Chi bộ Cảng:\n\n${bullets}\n\nCác nội dung trên trình Thường trực Đảng uỷ trước ngày 24/3/2024.\n\n2. Kiện toàn cấp uỷ.`,
        ),
      ),
    ).toEqual([['2024-03-24'], ['2024-03-24'], ['2024-03-24'], []]))
  it('“hai nội dung đầu” is for the first two', () =>
    expect(
      dates(party(`1. Ngày hội:\n\n${bullets}\n\nThời gian hoàn thành hai nội dung đầu: trước ngày 20/3/2024.`)),
    ).toEqual([['2024-03-20'], ['2024-03-20'], []]))
  it.each([
    '1. Các chi bộ hoàn thành kiểm điểm chậm nhất ngày 12/4/2024; Đảng bộ các cơ quan, Đảng bộ Cảng chậm nhất ngày 19/4/2024.',
    '1. Các chi bộ gửi hồ sơ rút dự toán đến Kho bạc chậm nhất ngày 12/4/2024; hồ sơ chi đầu tư chậm nhất ngày 19/4/2024.',
  ])('behind a semicolon it is for another party or thing of the same deed: “%s”', (body) =>
    expect(dates(party(body))).toEqual([['2024-04-12', '2024-04-19']]),
  )
  it('behind “hoàn thành” is for the deed before it, whatever the receiver needs it for', () =>
    expect(
      dates(
        party(
          '1. Tổng hợp danh sách, trình Thường trực; hoàn thành trước ngày 01/4/2024 để Khối báo cáo thành phố trước ngày 05/4/2024.',
        ),
      ),
    ).toEqual([['2024-04-01']]))
  it('in brackets it only explains the day', () =>
    expect(party('1. Phát lệnh gọi trước ngày 20/4/2024 (trước ngày giao quân 15 ngày).')[0]?.deadlines).toHaveLength(
      1,
    ))
  it('of the receiver is not that of the sender, whose time opens the sentence', () =>
    expect(
      dates(
        party(
          '1. Sau khi kết thúc hội nghị 05 ngày làm việc, các chi bộ hoàn thiện hồ sơ, gửi về Ban Tổ chức để tổng hợp, trình Tỉnh uỷ trước ngày 30/4/2024.',
        ),
      ),
    ).toEqual([[null], [null]]))
  it('of the visit of a delegation is told', () =>
    expect(
      dates(
        party('1. Đoàn giám sát làm việc với các chi bộ trong các ngày 21, 22/4/2024. Các chi bộ chuẩn bị tài liệu.'),
      ),
    ).toEqual([[]]))
  it('stands without a comma before its deed', () =>
    expect(party('1. Sau khi đại hội 05 ngày làm việc nộp biên bản về Đảng uỷ Khối.')[0]?.action).toMatch(
      /^nộp biên bản/u,
    ))
})
