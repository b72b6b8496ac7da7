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
