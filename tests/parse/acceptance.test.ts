import { describe, expect, it } from 'vitest'
import type { Dispatch } from '../../src/model/dispatch.js'
import { Unit } from '../../src/model/unit.js'
import { parseText, partyDispatch, seedText, tasksOf } from './sample.js'

const unit = (more: Partial<Unit> = {}): Unit =>
  Unit.parse({
    kind: 'dang-uy',
    name: 'Đảng uỷ Sở Mẫu',
    superior: 'ĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH',
    symbol: 'ĐU',
    place: 'Hà Phong',
    seal: true,
    signatories: [{ name: 'Lê Thị Mẫu', position: 'BÍ THƯ' }],
    ...more,
  })

const dated = (dispatch: Dispatch) =>
  tasksOf(dispatch).flatMap((one) =>
    one.deadlines.filter((deadline) => deadline.kind === 'date').map((deadline) => ({ one, deadline })),
  )
/** Section and date of every printed date of the unit: two deeds that share one printed date show it once. */
const minesDates = (dispatch: Dispatch): readonly string[] => {
  const mine = dated(dispatch).filter(({ one }) => one.mine === true)
  const places = new Map(mine.map(({ one, deadline }) => [deadline.span.join(), `${one.section} ${deadline.date}`]))
  return [...places.values()]
}

const OPENING = 'Ban Thường vụ Đảng uỷ Khối đề nghị cấp uỷ các tổ chức cơ sở đảng thực hiện các nội dung sau:'
const TRAINING = `${OPENING}\n\n1. Lập danh sách học viên dự lớp bồi dưỡng theo các đợt:\n\n- Lớp đợt 1 mở vào tháng 4/2024, cấp uỷ cơ sở gửi danh sách trước ngày 25/3/2024;\n\n- Lớp đợt 2 mở vào tháng 5/2024, cấp uỷ các khu công nghiệp gửi danh sách trước ngày 25/4/2024;\n\n- Lớp đợt 3/2024, cấp uỷ cơ sở gửi danh sách trước ngày 20/8/2024.`

describe('case 1: a unit outside the industrial zones does not see their date', () => {
  it('on an invented twin', () => {
    expect(minesDates(parseText(partyDispatch(TRAINING), { unit: unit() }))).toEqual([
      '1/- 2024-03-25',
      '1/- 2024-08-20',
    ])
    expect(
      minesDates(parseText(partyDispatch(TRAINING), { unit: unit({ traits: ['khu công nghiệp'] }) })),
    ).toHaveLength(3)
  })
  it('on the real one: three dated tasks, not four', () => {
    const text = seedText('000_6dc6d5cf83db5386.txt')
    if (text === undefined) return
    const dispatch = parseText(text, { unit: unit() })
    const dates = dated(dispatch)
      .filter(({ one }) => one.mine === true)
      .map(({ deadline }) => deadline.date)
    expect(dates.sort()).toEqual(['2024-03-25', '2024-03-25', '2024-08-20'])
  })
})

describe('case 2: a paper of standing duties has no dated task', () => {
  it('on an invented twin', () => {
    const dispatch = parseText(
      partyDispatch(
        `${OPENING}\n\n1. Tăng cường công tác phát triển đảng viên, giai đoạn 2022-2025.\n\n2. Phấn đấu hằng năm kết nạp từ 05-10 sinh viên; định kỳ sơ kết, báo cáo kết quả về Ban Tổ chức Đảng uỷ Khối.`,
      ),
    )
    expect(dated(dispatch)).toEqual([])
  })
  it('on the real one', () => {
    const text = seedText('001_a9d2044430793371.txt')
    if (text !== undefined) expect(dated(parseText(text))).toEqual([])
  })
})

describe('case 3: a choice with a date is one optional dated task', () => {
  const check = (dispatch: Dispatch, date: string) =>
    expect(dated(dispatch).map(({ one, deadline }) => [one.modality, deadline.date])).toEqual([['optional', date]])
  it('on an invented twin', () => {
    check(
      parseText(
        partyDispatch(
          `${OPENING}\n\n1. Chi bộ đông đảng viên nghiên cứu kỹ hướng dẫn, nếu thấy cần thiết, đề xuất Ban Thường vụ Đảng uỷ Khối cho thí điểm trước ngày 22/3/2024.`,
        ),
      ),
      '2024-03-22',
    )
  })
  it('on the real one', () => {
    const text = seedText('002_fbbe7657091550dc.txt')
    if (text !== undefined) check(parseText(text), '2023-03-24')
  })
})

describe('case 4: the unit’s date once, the issuer’s date only as a result to expect', () => {
  it('on the real one', () => {
    const text = seedText('003_4f3562696cd3b586.txt')
    if (text === undefined) return
    const dispatch = parseText(text, { unit: unit() })
    expect(minesDates(dispatch)).toEqual(['2.1 2024-12-10'])
    expect(dated(dispatch).some(({ deadline }) => deadline.date === '2024-12-26')).toBe(false)
    expect(dispatch.commitments.map((one) => one.date)).toContain('2024-12-26')
  })
  it('on an invented twin', () => {
    const dispatch = parseText(
      partyDispatch(
        `${OPENING}\n\n1. Các tổ chức cơ sở đảng tổng kết công tác xây dựng Đảng, báo cáo kết quả về Ban Thường vụ Đảng uỷ Khối trước ngày 10/12/2024.\n\n2. Giao Hội Cựu chiến binh Khối tổng hợp kết quả, báo cáo Ban Thường vụ Đảng uỷ Khối trước ngày 10/12/2024.\n\n3. Ban Thường vụ Đảng uỷ Khối quyết định xếp loại trước ngày 26/12/2024.`,
      ),
      { unit: unit() },
    )
    expect(minesDates(dispatch)).toEqual(['1 2024-12-10'])
    expect(dispatch.commitments.map((one) => one.date)).toEqual(['2024-12-26'])
  })
})

describe('case 5: batches, ranges, hand notes and past years are no deadlines', () => {
  it('on an invented twin', () => {
    const found = dated(
      parseText(
        partyDispatch(
          `${OPENING}\n\n1. Cử học viên dự lớp đợt 3/2024.\n\n2. Bồi dưỡng từ 15-20 học sinh, kết nạp từ 05-10 sinh viên.\n\n3. Thực hiện theo hướng dẫn kiểm điểm năm 2023.\n\nSao chuyển các chi bộ 03/6/24`,
        ),
      ),
    )
    expect(found).toEqual([])
  })
  it('on the real ones', () => {
    for (const file of ['000_6dc6d5cf83db5386.txt', '001_a9d2044430793371.txt', '003_4f3562696cd3b586.txt']) {
      const text = seedText(file)
      if (text === undefined) return
      const deadlines = tasksOf(parseText(text)).flatMap((one) => one.deadlines)
      expect(deadlines.filter((one) => one.month !== null || one.year !== null || one.date === '2024-06-03')).toEqual(
        [],
      )
    }
  })
})

describe('case 6: “trước ngày 25/3/2024” ends on Friday 22/3/2024', () => {
  it('on an invented twin', () => {
    const [task] = tasksOf(
      parseText(partyDispatch(`${OPENING}\n\n1. Gửi báo cáo về Ban Tổ chức Đảng uỷ Khối trước ngày 25/3/2024.`)),
    )
    expect(task?.deadlines[0]).toMatchObject({ lastDay: '2024-03-24', lastWorkingDay: '2024-03-22' })
  })
})

describe('case 8: a sentence cut by a hand note reads whole', () => {
  it('on the real one', () => {
    const text = seedText('001_a9d2044430793371.txt')
    if (text === undefined) return
    const dispatch = parseText(text)
    expect(dispatch.obligations.some((one) => /thường xuyên theo (?:dõi|đổi), chỉ đạo/u.test(one.quote))).toBe(true)
    expect(dispatch.text).not.toContain('Sao chuyển')
  })
})

describe('whose duty', () => {
  const mine = (body: string, more?: Partial<Unit>) =>
    tasksOf(parseText(partyDispatch(`${OPENING}\n\n${body}`), { unit: unit(more) })).map((one) => one.mine)
  it('is unclear when only the unit can judge the condition', () =>
    expect(mine('1. Cấp uỷ cơ sở có tính chất đặc thù rà soát hồ sơ.')).toEqual(['unclear']))
  it('is not ours when a trait is named that we do not have', () =>
    expect(mine('1. Cấp uỷ trong các trường học cần bồi dưỡng học sinh ưu tú.')).toEqual([false]))
  it('is ours when our trait is named', () =>
    expect(mine('1. Cấp uỷ trong các trường học cần bồi dưỡng học sinh ưu tú.', { traits: ['trường học'] })).toEqual([
      true,
    ]))
  it('is not ours when the issuing side is to do it', () =>
    expect(mine('1. Giao Ban Tổ chức Đảng uỷ Khối theo dõi, đôn đốc.')).toEqual([false]))
  it('is ours by an alias', () =>
    expect(mine('1. Đảng uỷ cơ quan Sở Mẫu báo cáo kết quả.', { aliases: ['Đảng uỷ cơ quan Sở Mẫu'] })).toEqual([true]))
  it('is the last key of an obligation', () => {
    const [task] = tasksOf(parseText(partyDispatch(`${OPENING}\n\n1. Rà soát hồ sơ.`), { unit: unit() }))
    expect(Object.keys(task ?? {}).at(-1)).toBe('mine')
  })
})
