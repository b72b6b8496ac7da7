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
