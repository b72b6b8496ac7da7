import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, stateDispatch, tasksOf } from './sample.js'

/** Who does what, by the first words of the duty. */
const whoDoes = (text: string): readonly string[] =>
  tasksOf(parseText(text)).map(
    (task) => `${task.assignees.join('; ')} → ${task.action.split(' ').slice(0, 2).join(' ')}`,
  )

describe('the names over a list', () => {
  const listed = (heading: string): readonly string[] =>
    whoDoes(
      partyDispatch(
        `Đảng uỷ Khối yêu cầu thực hiện các nội dung sau:\n\n1. ${heading}\n\n- Rà soát danh sách đảng viên.\n\n- Gửi báo cáo về Văn phòng Đảng uỷ trước ngày 05/3/2024.\n\n2. Văn phòng Đảng uỷ tổng hợp kết quả.`,
        'Các chi bộ, đảng bộ trực thuộc',
      ),
    )

  it('are the whole noun phrase behind “Đối với”', () => {
    expect(listed('Đối với đơn vị sử dụng lao động')).toContain('đơn vị sử dụng lao động → rà soát')
  })
  it('keep the passive that tells which of the kind', () => {
    expect(listed('Các chi bộ được kiểm tra, giám sát')).toContain('Các chi bộ được kiểm tra, giám sát → rà soát')
  })
  it('end before a verb that is told of the parties in general', () => {
    expect(listed('Chi bộ, đảng bộ cơ sở lãnh đạo:').some((line) => line.endsWith('cơ sở → rà soát'))).toBe(true)
  })
  it('are not read from a heading that names a matter', () => {
    expect(
      listed('Về công tác quản lý đảng viên').every((line) => line.startsWith(' →') || line.startsWith('Văn')),
    ).toBe(true)
  })
})

describe('the names of a sentence', () => {
  it('hold the words with “chưa” in front of what is asked', () => {
    expect(
      whoDoes(partyDispatch('1. Những chi bộ chưa gửi báo cáo năm 2023 phải gửi về Văn phòng trước ngày 05/3/2024.')),
    ).toEqual(['Những chi bộ chưa gửi báo cáo năm 2023 → gửi về'])
  })
  it('stay short where nothing is asked behind “chưa”', () => {
    const [first] = whoDoes(partyDispatch('1. Các chi bộ gửi báo cáo về Văn phòng trước ngày 05/3/2024.'))
    expect(first).toBe('Các chi bộ → gửi báo')
  })
  it('may be counted in words', () => {
    expect(whoDoes(stateDispatch('1. Hai sở rà soát hồ sơ, gửi Sở Tài chính trước ngày 05/4/2025.'))[0]).toMatch(
      /^Hai sở →/u,
    )
  })
  it('stand before a colon and what the deed goes by', () => {
    expect(
      whoDoes(stateDispatch('1. Sở Xây dựng: căn cứ tình hình thực tế, rà soát hồ sơ trước ngày 05/4/2025.'))[0],
    ).toBe('Sở Xây dựng → rà soát')
  })
})

describe('the names of offices', () => {
  const named = (sentence: string): string =>
    whoDoes(stateDispatch(`1. ${sentence}`, 'Sở Y tế; Sở Xây dựng')).join(' | ')

  it('may end in a verb that has no object', () => {
    expect(named('Khoa Ngoại tổng hợp và Khoa Sơ sinh lấy mẫu trước ngày 05/4/2025.')).toMatch(
      /^Khoa Ngoại tổng hợp; Khoa Sơ sinh →/u,
    )
    expect(named('Trung tâm Công nghệ thông tin rà soát hồ sơ trước ngày 05/4/2025.')).toMatch(
      /^Trung tâm Công nghệ thông tin → rà soát/u,
    )
  })
  it('end before a verb with its object', () => {
    expect(named('Phòng Kế toán tổng hợp báo cáo trước ngày 05/4/2025.')).toMatch(/^Phòng Kế toán → tổng hợp/u)
  })
  it('go on over a comma only when what is asked follows', () => {
    expect(named('Phòng Vật tư, thiết bị y tế: kiểm tra thiết bị trước ngày 05/4/2025.')).toMatch(
      /^Phòng Vật tư, thiết bị y tế →/u,
    )
    expect(named('Phòng Vật tư, Phòng Kế toán kiểm tra thiết bị trước ngày 05/4/2025.')).toMatch(
      /^Phòng Vật tư; Phòng Kế toán →/u,
    )
  })
  it('leave out a bracket that explains them, and keep one that lists some', () => {
    expect(named('Công an huyện (cơ quan thường trực) rà soát hồ sơ trước ngày 05/4/2025.')).toMatch(
      /^Công an huyện →/u,
    )
    expect(named('Các thôn (Nà Lừa, Bản Lũng) rà soát hồ sơ trước ngày 05/4/2025.')).toContain('(Nà Lừa, Bản Lũng)')
  })
})

describe('who is bound', () => {
  const LIST = 'Đảng uỷ xã yêu cầu thực hiện các nội dung sau:'
  const does = (body: string): readonly string[] =>
    whoDoes(partyDispatch(`${LIST}\n\n${body}`, 'Đảng uỷ Uỷ ban nhân dân xã; Các chi bộ trực thuộc'))

  it('by a request about difficulties behind the list are all addressed', () => {
    const lines = does(
      '1. Văn phòng Đảng uỷ tổng hợp kết quả trước ngày 05/3/2024.\n\n2. Ban Xây dựng Đảng theo dõi, báo cáo trước ngày 10/3/2024.\n\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, phản ánh về Văn phòng Đảng uỷ.',
    )
    expect(lines.some((line) => line.startsWith(' → phản ánh'))).toBe(true)
  })
  it('behind the deed in front of a colon is the subject after it', () => {
    expect(
      does('1. Củng cố khối đoàn kết nội bộ: Chi bộ thôn Nà Lừa tổ chức kiểm điểm trước ngày 05/3/2024.'),
    ).toContain('Chi bộ thôn Nà Lừa → tổ chức')
  })
  it('is not who is looked after', () => {
    expect(
      does('1. Các chi bộ trực thuộc\n\n- Đối với đảng viên đi làm ăn xa, lập danh sách trước ngày 05/3/2024.'),
    ).toEqual(['Các chi bộ trực thuộc → lập danh'])
  })
  it('is the committee whose heading stands above, where “Lãnh đạo” is its deed', () => {
    expect(
      does(
        '1. Đảng uỷ Uỷ ban nhân dân xã\n\na) Lãnh đạo Uỷ ban nhân dân xã lập danh sách cử tri trước ngày 05/3/2024.',
      )[0],
    ).toMatch(/^Đảng uỷ Uỷ ban nhân dân xã →/u)
  })
})

describe('an office that writes for whom it serves', () => {
  const asked = (issuer: string, head: string) =>
    tasksOf(
      parseText(
        stateDispatch(
          `Để kịp tổng hợp, ${head} yêu cầu Sở Tài chính báo cáo kết quả rà soát trước ngày 20/4/2025.`,
        ).replace('UỶ BAN NHÂN DÂN\nTỈNH HÀ PHONG', issuer),
      ),
    ).map(({ action }) => action)
  it('hands on what its head asks', () => {
    expect(asked('VĂN PHÒNG CHÍNH PHỦ', 'Thủ tướng Chính phủ')).toEqual(['báo cáo kết quả rà soát'])
  })
  it('tells what somebody higher asked of others', () => {
    expect(asked('SỞ NỘI VỤ', 'Thủ tướng Chính phủ')).toEqual([])
  })
})
