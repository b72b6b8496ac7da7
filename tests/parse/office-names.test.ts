import { describe, expect, it } from 'vitest'
import { OFFICES, UNLISTED_OFFICES } from '../corpus/phrases/offices.js'
import { parseText } from './sample.js'

const paper = (issuer: string, content: string): string =>
  [
    issuer.toUpperCase(),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Số: 12/ABC-XY\nHà Lâm, ngày 10 tháng 4 năm 2024\nV/v thực hiện nhiệm vụ',
    'Kính gửi: Các cơ quan, đơn vị',
    content,
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
    'CHỦ TỊCH\n\nTrần Văn Bình',
  ].join('\n\n')

const PROVINCE = 'Ủy ban nhân dân tỉnh Hà Lâm'
const BEFORE = 'Đề nghị các đơn vị thực hiện các nội dung sau:'
const first = (issuer: string, content: string) =>
  parseText(paper(issuer, content)).obligations.find((one) => one.kind === 'task')

describe('the name of an office', () => {
  it.each(OFFICES)('“%s” is one organ wherever it stands', (name) => {
    expect(first(PROVINCE, `Giao ${name} rà soát hồ sơ trước ngày 30/4/2024.`)?.assignees).toEqual([name])
    expect(first(PROVINCE, `${BEFORE}\n\n1. ${name} rà soát hồ sơ.`)?.assignees).toEqual([name])
    expect(first(PROVINCE, `${BEFORE}\n\n1. ${name}:\n\n- Rà soát hồ sơ.`)?.assignees).toEqual([name])
    expect(first(PROVINCE, `Giao Sở Ngoại vụ chủ trì, phối hợp với ${name} tổ chức hội nghị.`)?.cooperators).toEqual([
      name,
    ])
    expect(
      first(PROVINCE, `Đề nghị các đơn vị gửi báo cáo về UBND tỉnh (qua ${name}) trước ngày 30/4/2024.`)?.via,
    ).toBe(name)
  })

  it.each([...OFFICES, ...UNLISTED_OFFICES])('“%s” asks for a report as the issuer of its own paper', (name) => {
    const duty = first(
      name,
      `Để bảo đảm tiến độ, ${name} đề nghị các cơ quan, đơn vị gửi báo cáo về ${name} trước ngày 30/4/2024.`,
    )
    expect(duty?.assignees).toEqual(['các cơ quan, đơn vị'])
    expect(duty?.recipient).toBe(name)
    expect(duty?.deadlines).toHaveLength(1)
  })

  it('is not lent to a list of several organs in Kính gửi', () => {
    const text = paper(PROVINCE, 'Đề nghị Sở Y tế, Sở Nội vụ rà soát hồ sơ.').replace(
      'Các cơ quan, đơn vị',
      'Sở Y tế, Sở Nội vụ',
    )
    expect(parseText(text).obligations[0]?.assignees).toEqual(['Sở Y tế', 'Sở Nội vụ'])
  })
})
