import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const OPENING =
  'Thực hiện Kế hoạch số 20-KH/TU, ngày 02/01/2024, Đảng uỷ Khối yêu cầu cấp uỷ thực hiện các nội dung sau:'
const read = (body: string) =>
  tasksOf(parseText(partyDispatch(`${OPENING}\n\n${body}`))).map(({ action, assignees, deadlines }) => ({
    action,
    who: assignees.join(' + '),
    when: deadlines.map(({ date, month }) => date ?? month).join(', '),
  }))

describe('a list printed inside one paragraph', () => {
  for (const [form, body] of [
    ['a) … b)', 'Các chi bộ: a) Xây dựng kế hoạch trước ngày 20/4/2024; b) Tổ chức học tập trong tháng 5/2024.'],
    ['(1) … (2)', 'Các chi bộ: (1) Xây dựng kế hoạch trước ngày 20/4/2024; (2) Tổ chức học tập trong tháng 5/2024.'],
    ['1) … và 2)', 'Các chi bộ: 1) Xây dựng kế hoạch trước ngày 20/4/2024; và 2) Tổ chức học tập trong tháng 5/2024.'],
    ['1. … 2.', 'Các chi bộ: 1. Xây dựng kế hoạch trước ngày 20/4/2024. 2. Tổ chức học tập trong tháng 5/2024.'],
    ['- … -', 'Các chi bộ: - Xây dựng kế hoạch trước ngày 20/4/2024; - Tổ chức học tập trong tháng 5/2024.'],
  ] as const)
    it(`“${form}” is read as the same list line by line`, () => {
      expect(read(body)).toEqual([
        { action: 'xây dựng kế hoạch', who: 'Các chi bộ', when: '2024-04-20' },
        { action: 'tổ chức học tập', who: 'Các chi bộ', when: '2024-05' },
      ])
    })

  it('goes on with a sentence behind its last item', () => {
    const found = read(
      '1. Các chi bộ thực hiện các nội dung: (1) tuyên truyền nghị quyết; (2) gửi báo cáo trước ngày 20/4/2024. Giao Văn phòng Đảng uỷ theo dõi.',
    )
    expect(found.map(({ who, when }) => [who, when])).toEqual([
      ['', ''],
      ['', '2024-04-20'],
      ['Văn phòng Đảng uỷ', ''],
    ])
  })

  it('of things, not deeds, stays in its sentence', () => {
    expect(
      read('Hồ sơ gồm: (1) Tờ trình; (2) Biên bản; (3) Danh sách, gửi về Ban Tổ chức trước ngày 20/4/2024.'),
    ).toEqual([{ action: 'gửi danh sách', who: '', when: '2024-04-20' }])
  })

  it('is none without a colon in front, or with labels out of order', () => {
    expect(read('Các chi bộ rà soát hồ sơ theo điểm a) khoản 1, b) khoản 2 Điều 5.')).toHaveLength(1)
    expect(read('Các chi bộ: (1) xây dựng kế hoạch trước ngày 20/4/2024.')).toHaveLength(1)
    expect(read('Các chi bộ - phòng, ban: rà soát - thống kê danh sách.')).toHaveLength(1)
  })

  it('of quoted law lays no duty on anybody', () => {
    expect(
      read('Điều 5 Quy định số 22-QĐ/TW quy định: a) Báo cáo trước ngày 20/4; b) Nộp hồ sơ trước ngày 30/4.'),
    ).toEqual([])
  })
})
