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
