import { describe, expect, it } from 'vitest'
import { parseText, stateDispatch } from './sample.js'

const duties = (opening: string) =>
  parseText(
    stateDispatch(
      `${opening}\n\nTT | Thời gian | Cơ quan, địa phương | Địa điểm\n1 | 08 giờ 00, ngày 23/9/2025 | UBND xã Đá Bàn | Trụ sở UBND xã\n2 | 14 giờ 00, ngày 25/9/2025 | Sở Tài chính, Sở Xây dựng | Phòng họp số 3\n\nCác cơ quan, địa phương gửi báo cáo về UBND tỉnh trước ngày 16/9/2025.`,
    ),
  ).obligations.map(
    ({ kind, action, assignees, deadlines }) =>
      `${kind}: ${assignees.join(' + ')} ${action} ${deadlines.map(({ date, time }) => `${date} ${time}`).join()}`,
  )

describe('a table of parties and times', () => {
  it('asks of each party, at its time, the visit asked for right above it', () =>
    expect(
      duties(
        'UBND tỉnh thông báo lịch làm việc và kính mời các cơ quan, địa phương làm việc với Đoàn giám sát theo lịch sau:',
      ).filter((duty) => duty.startsWith('task')),
    ).toEqual([
      'task: UBND xã Đá Bàn làm việc với Đoàn giám sát 2025-09-23 08:00',
      'task: Sở Tài chính + Sở Xây dựng làm việc với Đoàn giám sát 2025-09-25 14:00',
      'task: Các cơ quan, địa phương gửi báo cáo về UBND tỉnh 2025-09-16 null',
    ]))

  it('asks nothing when the sentence above it asks nothing', () =>
    expect(duties('Đoàn giám sát đã làm việc với các cơ quan, địa phương theo lịch sau:')).toEqual([
      'task: Các cơ quan, địa phương gửi báo cáo về UBND tỉnh 2025-09-16 null',
    ]))
})
