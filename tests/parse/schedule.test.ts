import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const OPENING = 'Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện một số nội dung sau:'
const party = (body: string) => tasksOf(parseText(partyDispatch(`${OPENING}\n\n${body}`)))
const brief = (body: string) =>
  party(body).map(({ action, assignees, deadlines }) => ({
    action,
    assignees,
    when: deadlines.map((one) =>
      [one.date ?? one.month ?? one.quarter, one.to].filter((day) => day !== null).join('..'),
    ),
  }))

describe('a heading of times', () => {
  it('gives each party below it the deed and its own time', () =>
    expect(
      brief(
        '1. Thời gian giao nộp:\n\n- Các chi bộ cơ sở: trước ngày 10/12/2024.\n\n- Các chi bộ còn lại: từ ngày 16/12/2024 đến ngày 20/12/2024.',
      ),
    ).toEqual([
      { action: 'giao nộp', assignees: ['Các chi bộ cơ sở'], when: ['2024-12-10'] },
      { action: 'giao nộp', assignees: ['Các chi bộ còn lại'], when: ['2024-12-16..2024-12-20'] },
    ]))
  it('may stand before its parties in one sentence', () =>
    expect(
      brief(
        '1. Thời gian tổ chức kiểm điểm: Đối với chi bộ xong trước ngày 10/12/2024; đối với đảng uỷ cơ sở xong trước ngày 20/12/2024.',
      ),
    ).toEqual([
      { action: 'tổ chức kiểm điểm', assignees: ['chi bộ'], when: ['2024-12-10'] },
      { action: 'tổ chức kiểm điểm', assignees: ['đảng uỷ cơ sở'], when: ['2024-12-20'] },
    ]))
  it('gives the deed its times by what is handed in', () =>
    expect(
      brief(
        '1. Thời gian nộp hồ sơ\n\na) Đối với Bằng khen của Tỉnh uỷ: trước ngày 10/12/2024;\n\nb) Đối với Huân chương: chậm nhất trong quý I/2025.',
      ),
    ).toEqual([
      { action: 'nộp hồ sơ đối với Bằng khen của Tỉnh uỷ', assignees: [], when: ['2024-12-10'] },
      { action: 'nộp hồ sơ đối với Huân chương', assignees: [], when: ['2025-Q1'] },
    ]))
  it('names levels for parties', () =>
    expect(
      brief('1. Thời gian thực hiện: cấp cơ sở hoàn thành trong tháng 9/2024.').map(({ assignees, when }) => [
        assignees,
        when,
      ]),
    ).toEqual([[['cấp cơ sở'], ['2024-09']]]))
  it('ends where a heading as high begins', () =>
    expect(
      brief(
        '1. Thời gian giao nộp:\n\n- Chi bộ cơ sở: trước ngày 10/12/2024.\n\n2. Địa điểm: Các chi bộ, ngày 12/12/2024.',
      ),
    ).toHaveLength(1))
  it('takes no event for a party', () =>
    expect(brief('1. Thời gian thực hiện:\n\n- Hội nghị tổng kết: ngày 25/12/2024.')).toEqual([]))
})

describe('a line that opens with its period', () => {
  it('is to be done in that period', () =>
    expect(
      brief(
        '1. Lịch thực hiện:\n\n- Tháng 4/2024: Tổ chức đại hội điểm.\n\n- Quý II/2024: Hoàn thành đại hội các chi bộ.',
      ).map(({ when }) => when),
    ).toEqual([['2024-04'], ['2024-Q2']]))
})

describe('a label that names what is handed in', () => {
  it('is the duty when none above is meant', () =>
    expect(brief('1. Rà soát quy hoạch.\n\n2. Thời hạn nộp hồ sơ: hết ngày 31/3/2024.')).toMatchObject([
      { when: [] },
      { action: 'nộp hồ sơ', when: ['2024-03-31'] },
    ]))
  it('only sets the time of the duty above that is meant', () =>
    expect(
      brief('1. Nộp hồ sơ khen thưởng về Ban Tổ chức.\n\n2. Thời hạn nộp hồ sơ: hết ngày 31/3/2024.'),
    ).toMatchObject([{ when: ['2024-03-31'] }]))
})

describe('what is asked before what is told', () => {
  it('stays a duty', () =>
    expect(
      brief(
        '1. Báo cáo tổng kết gửi về Ban Tổ chức trước ngày 25/3/2024; không nhận hồ sơ gửi sau ngày 28/3/2024.',
      ).map(({ when }) => when),
    ).toEqual([['2024-03-25']]))
})
