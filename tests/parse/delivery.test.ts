import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const OPENING = 'Đảng uỷ xã yêu cầu các chi bộ thực hiện các nội dung sau:'
const sent = (sentence: string): readonly (readonly [string | null, string | null])[] =>
  tasksOf(parseText(partyDispatch(`${OPENING}\n\n1. ${sentence}`))).map(({ recipient, via }) => [recipient, via])

describe('to whom a product goes', () => {
  it('is not whom a proposal is for', () => {
    expect(sent('Đề xuất chỉ tiêu cụ thể cho từng chi bộ trước ngày 05/3/2024.')).toEqual([[null, null]])
  })
  it('is not so many copies', () => {
    expect(sent('Gửi 01 bản cho Ban Xây dựng Đảng trước ngày 05/3/2024.')).toEqual([['Ban Xây dựng Đảng', null]])
  })
  it('may stand behind a short word', () => {
    expect(sent('Báo cáo nhanh Thường trực Đảng uỷ trước ngày 05/3/2024.')[0]?.[0]).toBe('Thường trực Đảng uỷ')
  })
  it('may be who decides on it', () => {
    expect(sent('Trình phương án để Ban Thường vụ cho ý kiến trước ngày 05/3/2024.')[0]?.[0]).toBe('Ban Thường vụ')
  })
  it('ends at the words of rank', () => {
    expect(sent('Báo cáo cấp uỷ cùng cấp trước ngày 05/3/2024.')[0]?.[0]).toBe('cấp uỷ cùng cấp')
  })
})

describe('by which channel', () => {
  it('is a mail box, a link or a telephone with its address', () => {
    expect(sent('Gửi báo cáo về Văn phòng Đảng uỷ, hộp thư vp@mau.example.vn, trước ngày 05/3/2024.')[0]?.[1]).toBe(
      'hộp thư vp@mau.example.vn',
    )
    expect(sent('Đăng ký trên hệ thống dk.mau.example.vn trước ngày 05/3/2024.')[0]?.[1]).toBe(
      'hệ thống dk.mau.example.vn',
    )
  })
  it('is not a noun without an address', () => {
    expect(sent('Đăng ký trên hệ thống trước ngày 05/3/2024.')[0]?.[1]).toBe(null)
    expect(sent('Phân luồng xe qua lại, gửi phương án trước ngày 05/3/2024.').every(([, via]) => via === null)).toBe(
      true,
    )
  })
  it('is not where a draft is passed', () => {
    expect(
      sent('Xây dựng dự thảo báo cáo, thông qua chi uỷ trước ngày 05/3/2024.').every(([, via]) => via === null),
    ).toBe(true)
  })
})

describe('handing over is part of the deed before', () => {
  it.each([
    [
      'what is led makes a paper',
      'Lãnh đạo Uỷ ban nhân dân xã xây dựng đề án thu gom rác, báo cáo Ban Thường vụ trong tháng 4/2024.',
      'Ban Thường vụ',
    ],
    [
      'its last verb makes one',
      'Kiểm tra hiện trạng cầu treo, đề xuất phương án gia cố, báo cáo Uỷ ban nhân dân tỉnh trước ngày 10/3/2024.',
      'Uỷ ban nhân dân tỉnh',
    ],
    [
      'a count yields figures',
      'Thống kê nhu cầu nhà ở của công nhân, gửi số liệu về Văn phòng Đảng uỷ trước ngày 10/3/2024.',
      'Văn phòng Đảng uỷ',
    ],
    [
      'the paper is named after it',
      'Đăng ký 01 công trình thanh niên, gửi bản đăng ký về Văn phòng Đảng uỷ trước ngày 10/3/2024.',
      'Văn phòng Đảng uỷ',
    ],
  ])('when %s', (_, sentence, recipient) => expect(sent(sentence)).toEqual([[recipient, null]]))

  it.each([
    [
      'a team is set up and its list sent',
      'Thành lập tổ xung kích bảo vệ rừng, gửi danh sách về Văn phòng Đảng uỷ trước ngày 10/3/2024.',
    ],
    [
      'a deed of its own is reported on',
      'Kiểm điểm tập thể cấp uỷ, gửi báo cáo kiểm điểm về Văn phòng Đảng uỷ trước ngày 10/3/2024.',
    ],
  ])('but not when %s', (_, sentence) =>
    expect(sent(sentence)).toEqual([
      [null, null],
      ['Văn phòng Đảng uỷ', null],
    ]),
  )
})
