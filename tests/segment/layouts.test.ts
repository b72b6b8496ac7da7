import { describe, expect, it } from 'vitest'
import { parseText } from '../parse/sample.js'

interface Paper {
  readonly sup: string
  readonly iss: string
  readonly m1: string
  readonly m2: string
  readonly no: string
  readonly nv: number
  readonly sy: string
  readonly sub: string
  readonly subv: string
  readonly date: string
  readonly auth: string
  readonly pos: string
  readonly name: string
}
type Layout = (p: Paper) => string

const SUBJECT = { sub: 'V/v tăng cường công tác phòng, chống dịch', subv: 'tăng cường công tác phòng, chống dịch' }
const NAME = 'Nguyễn Thị Mẫu Hạnh'
const PAPERS: Readonly<Record<'state' | 'party', Paper>> = {
  state: {
    ...SUBJECT,
    sup: 'UBND TỈNH HÀ LÂM',
    iss: 'SỞ Y TẾ',
    m1: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    m2: 'Độc lập - Tự do - Hạnh phúc',
    no: 'Số: 1234/SYT-NVY',
    nv: 1234,
    sy: 'SYT-NVY',
    date: 'Hà Lâm, ngày 05 tháng 4 năm 2024',
    auth: 'KT. GIÁM ĐỐC',
    pos: 'PHÓ GIÁM ĐỐC',
    name: NAME,
  },
  party: {
    ...SUBJECT,
    sup: 'ĐẢNG BỘ TỈNH HÀ LÂM',
    iss: 'HUYỆN ỦY PHÚ SƠN',
    m1: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    m2: '',
    no: 'Số 234-CV/HU',
    nv: 234,
    sy: 'CV/HU',
    date: 'Phú Sơn, ngày 05 tháng 4 năm 2024',
    auth: 'T/M BAN THƯỜNG VỤ',
    pos: 'PHÓ BÍ THƯ',
    name: NAME,
  },
}

const plainFoot: Layout = (p) =>
  `Nơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\n${p.auth}\n${p.pos}\n\n\n${p.name}`

/** One head in the layouts that typists, converters, web pages and copying make of it. */
const HEADS: Readonly<Record<string, Layout>> = {
  columns: (p) => `${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date}`,
  columnsWithRules: (p) =>
    `${p.sup}\n${p.iss}\n-------\n\n${p.m1}\n${p.m2}\n---------------\n\n${p.no}\n${p.sub}\n\n${p.date}`,
  rows: (p) => `${p.sup}\n${p.m1}\n${p.iss}\n${p.m2}\n${p.no}\n${p.date}\n${p.sub}`,
  rowsOnOneLine: (p) => `${p.sup} ${p.m1}\n${p.iss} ${p.m2}\n${p.no} ${p.date}\n${p.sub}`,
  allOnOneLine: (p) => `${p.sup} ${p.iss} ${p.no} ${p.sub} ${p.m1} ${p.m2} ${p.date}`,
  wide: (p) => `${p.sup.padEnd(40)}${p.m1}\n${p.iss.padEnd(40)}${p.m2}\n${p.no.padEnd(40)}${p.date}\n${p.sub}`,
  tabs: (p) => `${p.sup}\t${p.m1}\n${p.iss}\t${p.m2}\n${p.no}\t${p.date}\n${p.sub}`,
  bars: (p) => `| ${p.sup} | ${p.m1} |\n| ${p.iss} | ${p.m2} |\n| ${p.no} | ${p.date} |\n${p.sub}`,
  mottoFirst: (p) => `${p.m1}\n${p.m2}\n${p.date}\n\n${p.sup}\n${p.iss}\n${p.no}\n${p.sub}`,
  dateFirst: (p) => `${p.sup}\n${p.iss}\n\n${p.m1}\n${p.m2}\n${p.date}\n\n${p.no}\n${p.sub}`,
  star: (p) => `${p.sup}\n${p.iss}\n*\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n*\n${p.date}`,
  noSuperior: (p) => `${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date}`,
  noMotto: (p) => `${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n${p.date}`,
  subjectWrapped: (p) =>
    `${p.sup}\n${p.iss}\n${p.no}\nV/v tăng cường công tác phòng,\nchống dịch\n\n${p.m1}\n${p.m2}\n${p.date}`,
  subjectLast: (p) => `${p.sup}\n${p.iss}\n${p.no}\n\n${p.m1}\n${p.m2}\n${p.date}\n\n${p.sub}`,
  dateInFigures: (p) =>
    `${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date.replace(/ngày.*/, 'ngày 05/4/2024')}`,
  dateBroken: (p) => `${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date.replace(' năm', '\nnăm')}`,
  bold: (p) => `**${p.sup}**\n**${p.iss}**\n${p.no}\n*${p.sub}*\n\n**${p.m1}**\n**${p.m2}**\n*${p.date}*`,
  spaces: (p) =>
    `   ${p.sup}\n      ${p.iss}\n  ${p.no}\n  ${p.sub}\n\n          ${p.m1}\n          ${p.m2}\n            ${p.date}`,
  nbsp: (p) => `${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date}`.replaceAll(' ', '\u00a0'),
  numberSpaced: (p) =>
    `${p.sup}\n${p.iss}\n${p.no.replace(/(\d+)([-/])/, '$1 $2 ')}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date}`,
  url: (p) =>
    `https://vanban.halam.gov.vn/12345\n05/04/2024 10:22\n${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date}`,
  title: (p) =>
    `Công văn ${p.no.replace(/Số:? /, '')} về ${p.subv}\n\n${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date}`,
  stamp: (p) =>
    `VĂN PHÒNG\nCÔNG VĂN ĐẾN\nSố: 551\nNgày: 08/4/2024\n${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\n${p.m1}\n${p.m2}\n${p.date}`,
  urgencyBetween: (p) => `${p.sup}\n${p.iss}\n${p.no}\n${p.sub}\n\nHỎA TỐC\n\n${p.m1}\n${p.m2}\n${p.date}`,
}

/** One foot in as many layouts. */
const FEET: Readonly<Record<string, Layout>> = {
  columns: plainFoot,
  signatureFirst: (p) => `${p.auth}\n${p.pos}\n\n${p.name}\n\nNơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT.`,
  rows: (p) => `Nơi nhận: ${p.auth}\n- Như trên; ${p.pos}\n- UBND tỉnh (b/c);\n- Lưu: VT.\n${p.name}`,
  wide: (p) =>
    `${'Nơi nhận:'.padEnd(45)}${p.auth}\n${'- Như trên;'.padEnd(45)}${p.pos}\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\n${' '.repeat(45)}${p.name}`,
  tabs: (p) => `Nơi nhận:\t${p.auth}\n- Như trên;\t${p.pos}\n- UBND tỉnh (b/c);\t\n- Lưu: VT.\t${p.name}`,
  bars: (p) =>
    `| Nơi nhận: | ${p.auth} |\n| - Như trên; | ${p.pos} |\n| - UBND tỉnh (b/c); | |\n| - Lưu: VT. | ${p.name} |`,
  allOnOneLine: (p) => `Nơi nhận: - Như trên; - UBND tỉnh (b/c); - Lưu: VT. ${p.auth} ${p.pos} ${p.name}`,
  signed: (p) => `Nơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\n${p.auth}\n${p.pos}\n(đã ký)\n${p.name}`,
  stamped: (p) =>
    `Nơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\n${p.auth}\n${p.pos}\nKý bởi: Sở Y tế\nThời gian ký: 05/04/2024 14:22:11\n${p.name}`,
  listInTheMiddle: (p) => `${p.auth}\nNơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT.\n${p.pos}\n\n${p.name}`,
  plus: (p) => `Nơi nhận\n+ Như trên;\n+ UBND tỉnh (b/c);\n+ Lưu: VT.\n\n${p.auth}\n${p.pos}\n\n${p.name}`,
  nomark: (p) => `Nơi nhận:\nNhư trên;\nUBND tỉnh (b/c);\nLưu: VT.\n\n${p.auth}\n${p.pos}\n\n${p.name}`,
  title: (p) => `Nơi nhận:\n- Như trên;\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\n${p.auth}\n${p.pos}\n\nBs.CKII. ${p.name}`,
  web: (p) => `${plainFoot(p)}\n\nChia sẻ bài viết\nÝ kiến bạn đọc\nLượt xem: 1234`,
}

const BODY = `Kính gửi:
- Trung tâm Y tế các huyện;
- Bệnh viện tỉnh.

Thực hiện chỉ đạo của cấp trên, đề nghị các đơn vị gửi báo cáo trước ngày 30/4/2024 để tổng hợp./.`
const same = (words: string | null | undefined): string => (words ?? '').toLowerCase().replace(/\s+/gu, ' ')

describe.each(Object.entries(PAPERS))('a paper of the %s', (regime, paper) => {
  it.each(Object.entries(HEADS))('has its head read when it is laid out as %s', (layout, head) => {
    const { header, addressees, obligations } = parseText(`${head(paper)}\n\n${BODY}\n\n${plainFoot(paper)}\n`)
    expect(same(header.issuer?.value)).toBe(same(paper.iss))
    expect(same(header.superior?.value)).toBe(layout === 'noSuperior' ? '' : same(paper.sup))
    expect(header.number?.value).toBe(paper.nv)
    expect(same(header.symbol?.value)).toBe(same(paper.sy))
    expect(header.date?.value).toBe('2024-04-05')
    expect(same(header.subject?.value)).toBe(paper.subv)
    expect(header.type?.code).toBe('CV')
    if (layout !== 'noMotto') expect(header.regime).toBe(regime)
    expect(addressees).toHaveLength(2)
    expect(obligations).toHaveLength(1)
  })

  it.each(Object.entries(FEET))('has its foot read when it is laid out as %s', (_, foot) => {
    const { signature, distribution, obligations } = parseText(
      `${HEADS.columns?.(paper)}\n\n${BODY}\n\n${foot(paper)}\n`,
    )
    expect(same(signature.authority?.value)).toBe(same(paper.auth))
    expect(same(signature.position?.value)).toBe(same(paper.pos))
    expect(signature.name?.value).toBe(NAME)
    expect(distribution.map(({ name }) => name)).toEqual(['Như trên', 'UBND tỉnh', 'Lưu: VT'])
    expect(obligations).toHaveLength(1)
  })
})
