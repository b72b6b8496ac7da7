import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/index.js'
import { readHeadline } from '../../src/parse/segment/headline.js'
import { readText } from '../../src/read/index.js'

const headerOf = (text: string) => {
  const { header } = parse(readText(text, 'trang.txt'))
  const { number, symbol, date, issuer, subject, type } = header
  return {
    type: type?.code ?? null,
    number: number?.value ?? null,
    symbol: symbol?.value ?? null,
    date: date?.value ?? null,
    issuer: issuer?.value ?? null,
    subject: subject?.value ?? null,
  }
}
const NOTHING = { type: null, number: null, symbol: null, date: null, issuer: null, subject: null }
const BODY = 'Kính gửi: Các phòng, ban.\n\nĐề nghị các phòng gửi báo cáo về Văn phòng trước ngày 15/6/2018.'

describe('the line that a web page prints over a paper without its letterhead', () => {
  it('is its matter', () => {
    const text = `Góp ý dự thảo Quy chế làm việc của Viện\n\n${BODY}`
    expect(headerOf(text)).toEqual({ ...NOTHING, type: 'CV', subject: 'Góp ý dự thảo Quy chế làm việc của Viện' })
  })

  it('names type, number, day and issuer', () => {
    const text = `Phát động quyên góp ủng hộ vùng lũ\n\nThông báo số 35/TB-CĐV ngày 20/10/2016 của Công đoàn Viện Lam Giang\n\n${BODY}`
    expect(headerOf(text)).toEqual({
      type: 'TB',
      number: 35,
      symbol: 'TB-CĐV',
      date: '2016-10-20',
      issuer: 'Công đoàn Viện Lam Giang',
      subject: 'Phát động quyên góp ủng hộ vùng lũ',
    })
  })

  it('names number and day in front of the matter', () => {
    const text = `Công văn Số: 82/BVH-VP ngày 08 tháng 10 năm 2013 Về việc treo cờ, ngừng các hoạt động vui chơi\n\n${BODY}`
    expect(headerOf(text)).toEqual({
      ...NOTHING,
      type: 'CV',
      number: 82,
      symbol: 'BVH-VP',
      date: '2013-10-08',
      subject: 'treo cờ, ngừng các hoạt động vui chơi',
    })
  })

  it('may be the number alone, who signed, then the matter', () => {
    const text = `85/BVH-VP\n\nKTBT, TT Nguyễn Văn Mẫu Theo BỘ VĂN HOÁ -\n\nCông văn V/v treo cờ dịp lễ\n\n${BODY}`
    expect(headerOf(text)).toEqual({ ...NOTHING, type: 'CV', number: 85, symbol: 'BVH-VP', subject: 'treo cờ dịp lễ' })
  })

  it.each([
    ['Thông báo v/v ủng hộ đồng bào vùng lũ', 'TB', 'ủng hộ đồng bào vùng lũ'],
    ['Giấy mời dự Lễ phát động Tết trồng cây', 'GM', 'dự Lễ phát động Tết trồng cây'],
    ['Thông báo tổ chức Hội nghị cộng tác viên tháng 5.', 'TB', 'tổ chức Hội nghị cộng tác viên tháng 5'],
  ])('tells the type of “%s”', (line, type, subject) => {
    const text = `${line}\n\nUBND tỉnh tổ chức buổi lễ như trên và đề nghị các sở cử người dự.`
    expect(headerOf(text)).toEqual({ ...NOTHING, type, subject })
  })

  it('is no type where the words are the matter of a công văn', () => {
    expect(headerOf(`Hướng dẫn thực hiện Quyết định số 562/QĐ-TTg\n\n${BODY}`).type).toBe('CV')
  })

  it.each([
    `UBND TỈNH LAM GIANG\nSỞ NỘI VỤ\n\nSố: 12/SNV-VP\n\nLam Giang, ngày 05 tháng 6 năm 2018\n\n${BODY}`,
    'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/6/2018;\n\nSở Nội vụ đề nghị các phòng gửi báo cáo.',
    'Sở Nội vụ đề nghị các phòng gửi báo cáo trước ngày 15/6/2018\n\nTrân trọng.',
  ])('is not looked for in “%s”', (text) => {
    expect(['Kính gửi', 'Căn cứ', 'Sở Nội vụ đề nghị'].some((words) => headerOf(text).subject?.startsWith(words))).toBe(
      false,
    )
  })

  it('gives places that hold its values', () => {
    const line = 'Báo cáo tình hình rác thải tại nông thôn (85/VP-KTN, ngày 23/10/2017).'
    const { number, symbol, date, subject } = readHeadline(line)
    const cut = (one: { from: number; to: number } | null) => one && line.slice(one.from, one.to)
    expect([cut(number), cut(symbol), cut(date), cut(subject)]).toEqual([
      '85',
      'VP-KTN',
      'ngày 23/10/2017',
      'Báo cáo tình hình rác thải tại nông thôn',
    ])
  })
})

describe('a paper without a head', () => {
  it.each([
    ['Nhận được công văn này, đề nghị các phòng gửi báo cáo.', 'CV'],
    ['Đề nghị các phòng gửi báo cáo. Thông báo này thay giấy mời.', 'TB'],
    ['Đề nghị các phòng thực hiện thông báo này và kế hoạch này.', null],
    ['Đề nghị các phòng gửi báo cáo.', 'CV'],
    ['Các phòng đã gửi báo cáo.', null],
  ])('is of the type it calls itself: “%s”', (text, type) => expect(headerOf(text).type).toBe(type))

  it('has recipients from “Như trên” on, though the words Nơi nhận were lost', () => {
    const text = `${BODY}\n\nTrân trọng./.\n\n- Như trên;\n- Trang tin của Sở;\n- Lưu VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn Mẫu`
    expect(parse(readText(text, 'trang.txt')).distribution.map(({ name }) => name)).toEqual([
      'Như trên',
      'Trang tin của Sở',
      'Lưu VT',
    ])
  })
})
