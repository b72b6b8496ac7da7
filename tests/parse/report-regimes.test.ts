import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../src/model/dispatch.js'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const short = ({ kind, date, month, per, days, relation }: Deadline): string =>
  [kind, date ?? month ?? per ?? days, relation].filter((one) => one !== null).join(' ')

/** Each duty as "action | its times". */
const dutiesOf = (body: string): readonly string[] =>
  tasksOf(parseText(partyDispatch(body))).map(
    ({ action, deadlines }) => `${action} | ${deadlines.map(short).join(', ') || '-'}`,
  )

describe('a paper that guides how reports are made', () => {
  const GUIDES =
    'Căn cứ Quy định số 41-QĐ/TU, ngày 22/11/2023 của Ban Thường vụ Tỉnh uỷ, Ban Thường vụ Đảng uỷ Khối hướng dẫn chế độ thông tin, báo cáo như sau:'

  it('asks what stands below, though “báo cáo … như sau” might announce a report', () =>
    expect(
      dutiesOf(
        `${GUIDES}\n\n1. Báo cáo tháng: Các chi bộ gửi báo cáo tháng về Ban Tổ chức trước ngày 20 hằng tháng.\n\n2. Báo cáo quý I: gửi trước ngày 12/3/2024.\n\n3. Báo cáo năm: gửi chậm nhất ngày 10/11/2024.`,
      ),
    ).toEqual([
      'gửi báo cáo tháng về Ban Tổ chức | recurring month before',
      'gửi báo cáo quý I | date 2024-03-12 before',
      'gửi báo cáo năm | date 2024-11-10 by',
    ]))

  it('takes no days of the thing a report is named after', () =>
    expect(
      dutiesOf(
        `${GUIDES}\n\n1. Báo cáo kết quả “Tuần lễ Áo dài” (từ ngày 01/3/2024 đến ngày 08/3/2024): các chi bộ gửi về Ban Tổ chức chậm nhất 03 ngày sau khi kết thúc.`,
      ).map((one) => one.split(' | ')[1]),
    ).toEqual(['relative 3']))

  it.each([
    'Đảng uỷ Khối xin báo cáo kết quả thực hiện theo hướng dẫn của Tỉnh uỷ như sau:',
    'Đảng uỷ Khối đã hướng dẫn các chi bộ, nay báo cáo kết quả như sau:',
  ])('is none when the guiding is another’s or done: “%s”', (opening) =>
    expect(dutiesOf(`${opening}\n\n1. Rà soát 12 chi bộ.\n\n2. Tổ chức 03 hội nghị.`)).toEqual([]),
  )
})

describe('a list of persons under what is asked', () => {
  it('lays nothing on anybody, and the sentence over it is the duty', () =>
    expect(
      dutiesOf(
        'Ban Thường vụ Đảng uỷ Khối đề nghị các đảng uỷ cơ sở thẩm tra, xác nhận lý lịch của quần chúng và người thân như sau:\n\n1. Họ và tên: Trần Thị Mẫu, sinh ngày 09/02/1998\n\n2. Bố đẻ: Trần Văn Mẫu, sinh ngày 15/8/1969; tham gia quân đội từ ngày 10/02/1988 đến ngày 30/6/1991',
      ),
    ).toEqual(['thẩm tra, xác nhận lý lịch của quần chúng và người thân như sau | -']))
})

describe('who is called to a session', () => {
  it('may be “các vị đại biểu”', () =>
    expect(
      dutiesOf(
        'Thường trực Đảng uỷ Khối triệu tập các vị đại biểu về dự hội nghị, cụ thể như sau:\n\n1. Thời gian: 01 ngày, khai mạc lúc 07 giờ 30 phút, ngày 22/3/2024.\n\n2. Địa điểm: Hội trường lớn.',
      ).map((one) => one.split(' | ')[1]),
    ).toEqual(['date 2024-03-22 on']))

  it('may have to tell when somebody of theirs cannot come', () =>
    expect(
      dutiesOf(
        'Kính mời các đồng chí dự họp. Trường hợp lãnh đạo cơ quan bận công tác, đề nghị báo cáo Thường trực Đảng uỷ.',
      ),
    ).toEqual(['dự họp | -', 'báo cáo Thường trực Đảng uỷ | -']))
})
