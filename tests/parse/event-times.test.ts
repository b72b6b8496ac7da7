import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const times = (body: string) =>
  tasksOf(parseText(partyDispatch(body, 'Các đồng chí Đảng uỷ viên'))).map(({ deadlines }) =>
    deadlines.map(({ date, time }) => `${date} ${time}`).join(', '),
  )

describe('the time of an event that is told before somebody is asked to come', () => {
  it('is when to be there', () =>
    expect(
      times(
        'Ban Thường vụ Đảng uỷ tổ chức Hội nghị lần thứ 15 vào lúc 8 giờ 00, ngày 26/4/2024 tại Hội trường.\n\nĐề nghị các đồng chí tham dự đúng thành phần.',
      ),
    ).toEqual(['2024-04-26 08:00']))

  it('may have its hour behind the day', () =>
    expect(
      times(
        'Hội nghị được tổ chức trong 01 ngày, 26/4/2024 (thứ Sáu), bắt đầu lúc 7 giờ 30 phút. Đề nghị các đồng chí tham dự đầy đủ.',
      ),
    ).toEqual(['2024-04-26 07:30']))

  it.each([
    [
      'two events are told of',
      'Hội nghị khối đảng tổ chức lúc 8 giờ ngày 26/4/2024, khối đoàn thể lúc 8 giờ ngày 28/4/2024. Đề nghị các đồng chí tham dự.',
    ],
    [
      'it is over',
      'Hội nghị đã tổ chức lúc 8 giờ ngày 02/01/2024. Đề nghị các đồng chí tham dự hội nghị lần sau đầy đủ.',
    ],
    ['no event is told of', 'Trụ sở mở cửa lúc 8 giờ ngày 26/4/2024. Đề nghị các đồng chí tham dự đầy đủ.'],
  ])('is not taken when %s', (_, body) => expect(times(body)).toEqual(['']))

  it('is nothing to those who are not asked to come', () =>
    expect(
      times(
        'Ban Thường vụ Đảng uỷ tổ chức Hội nghị vào lúc 8 giờ 00, ngày 26/4/2024.\n\nYêu cầu các đồng chí chuẩn bị tham luận.',
      ),
    ).toEqual(['']))
})

describe('the time line of a gathering', () => {
  const lines = (asks: string) =>
    `${asks}\n\n- Thời gian: 14 giờ 00 phút, ngày 29/3/2024.\n\n- Địa điểm: Hội trường xã.`

  it.each([
    'Ban Thường vụ Đảng uỷ tổ chức Hội nghị sơ kết quý I, kính mời các đồng chí dự.',
    'Kính mời các đồng chí về dự.',
    'Đảng uỷ tổ chức Hội nghị tổng kết. Đề nghị các đồng chí sắp xếp công việc, dự đúng giờ.',
  ])('is when those asked to come are to be there: “%s”', (asks) =>
    expect(times(lines(asks))).toEqual(['2024-03-29 14:00']),
  )

  it('under the heading of each of two gatherings makes a duty of each', () => {
    const { obligations } = parseText(
      partyDispatch(
        'I. HỘI NGHỊ SƠ KẾT\n\n1. Thời gian: 08 giờ 00, ngày 29/3/2024.\n\n2. Địa điểm: Hội trường.\n\nII. HỘI NGHỊ HỌC TẬP\n\n1. Thời gian: Bắt đầu từ 09 giờ 30, ngày 29/3/2024.\n\n2. Địa điểm: Hội trường.\n\nĐề nghị các đồng chí tham dự đầy đủ.',
        'Các đồng chí Đảng uỷ viên',
      ),
    )
    expect(
      obligations.map(
        ({ kind, action, deadlines }) =>
          `${kind} ${action} ${deadlines.map(({ date, time }) => `${date} ${time}`).join()}`,
      ),
    ).toEqual([
      'task dự hội nghị sơ kết 2024-03-29 08:00',
      'task dự hội nghị học tập 2024-03-29 09:30',
      'framing tham dự đầy đủ ',
    ])
  })
})

describe('a deed whose parts a list shares out', () => {
  const actions = (body: string) =>
    tasksOf(parseText(partyDispatch(body))).map(({ action, assignees }) => `${assignees.join('+')} | ${action}`)

  it('is the deed of each party, on the matter behind its colon', () =>
    expect(
      actions(
        'Đảng uỷ đề nghị các cơ quan, đơn vị chuẩn bị tham luận như sau:\n\n1. Chi bộ Trường Tiểu học: Công tác vận động học sinh.\n\n2. Chi bộ Trạm Y tế: Công tác phòng dịch mùa hè.',
      ),
    ).toEqual([
      'Chi bộ Trường Tiểu học | chuẩn bị tham luận: Công tác vận động học sinh',
      'Chi bộ Trạm Y tế | chuẩn bị tham luận: Công tác phòng dịch mùa hè',
    ]))

  it('is not shared out by a quota or a telephone', () =>
    expect(
      actions(
        'Đảng uỷ đề nghị các cơ quan, đơn vị chuẩn bị tham luận như sau:\n\n1. Chi bộ Trường Tiểu học: 05 phút.\n\n2. Chi bộ Trạm Y tế: 10 phút.',
      ),
    ).toHaveLength(1))
})

describe('an hour with “cùng ngày”', () => {
  it('is of the day named just before, for the second gathering', () =>
    expect(
      times(
        'Kính mời các đồng chí dự họp vào lúc 8h00, ngày 26/4/2024 và dự lễ phát động vào lúc 14h00 cùng ngày tại Nhà văn hoá.',
      ),
    ).toEqual(['2024-04-26 08:00', '2024-04-26 14:00']))

  it('is no time to come when it tells the end', () =>
    expect(
      times('Kính mời các đồng chí dự họp vào lúc 8h00, ngày 26/4/2024, dự kiến kết thúc lúc 11h00 cùng ngày.'),
    ).toEqual(['2024-04-26 08:00']))
})

describe('what is to be done before the gathering', () => {
  it('takes no day of the deed behind it', () =>
    expect(
      times('Đề nghị các đồng chí đọc tài liệu trước ngày họp, báo vắng với Thường trực trước 16h ngày 25/4/2024.'),
    ).toEqual(['', '2024-04-25 16:00']))
})

describe('the parts of a gathering', () => {
  const named = (body: string) =>
    parseText(partyDispatch(body, 'Các đồng chí đại biểu')).obligations.map(
      ({ kind, action, deadlines }) =>
        `${kind} ${action} ${deadlines.map(({ date, time }) => `${date} ${time}`).join()}`,
    )

  it('are each come to, at a time of their own', () =>
    expect(
      named(
        'Đảng uỷ kính mời các đồng chí dự Đại hội, như sau:\n\n- Phiên trù bị (đại biểu chính thức): lúc 13 giờ 30 phút, ngày 08/6/2024.\n\n- Phiên chính thức: lúc 07 giờ 30 phút, ngày 09/6/2024.\n\n- Địa điểm: Hội trường.',
      ),
    ).toEqual([
      'framing dự Đại hội, như sau ',
      'task dự phiên trù bị 2024-06-08 13:30',
      'task dự phiên chính thức 2024-06-09 07:30',
    ]))

  it('bind nobody in a paper that invites nobody', () =>
    expect(
      named(
        'Đảng uỷ đề nghị các chi bộ tuyên truyền về Đại hội.\n\n- Phiên trù bị: lúc 13 giờ 30 phút, ngày 08/6/2024.\n\n- Phiên chính thức: lúc 07 giờ 30 phút, ngày 09/6/2024.',
      ),
    ).toEqual(['task tuyên truyền về Đại hội ']))
})

describe('the visit of a delegation', () => {
  it('told before some are asked to be there is when to be there', () =>
    expect(
      times(
        '5. Đoàn kiểm tra làm việc với Ban Thường vụ Đảng uỷ lúc 08 giờ 00 ngày 30/6/2024 tại Hội trường. Đề nghị các đồng chí có mặt dự làm việc.',
      ),
    ).toEqual(['2024-06-30 08:00']))

  it('under a heading of times is no deed of those the paper is sent to', () =>
    expect(
      parseText(
        partyDispatch(
          'II. THỜI GIAN GIÁM SÁT\n\n1. Khảo sát tại các xã: từ ngày 07/4/2024 đến ngày 11/4/2024.\n\n2. Giám sát trực tiếp tại các huyện: từ ngày 15/4/2024 đến ngày 18/4/2024.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nĐề nghị các đảng uỷ gửi báo cáo trước ngày 31/3/2024.',
        ),
      ).obligations.map(({ action }) => action),
    ).toEqual(['gửi báo cáo']))
})
