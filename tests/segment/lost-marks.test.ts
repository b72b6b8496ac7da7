import { describe, expect, it } from 'vitest'
import { parseText } from '../parse/sample.js'

const paper = (head: string, body: string) =>
  `${head}\n\nKính gửi: Các chi bộ trực thuộc\n\n${body}\n\nNơi nhận:\n- Như trên,\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Thị Mẫu`
const HEAD =
  'DANG BO TINH QUANG TRI\nDANG UY XA PHUOC BINH HA\n*\nSo 12-CV/DU\nV/v trien khai hoc tap nghi quyet va chong danh bat\n\nDANG CONG SAN VIET NAM\n\nPhuoc Binh Ha, ngay 10 thang 4 nam 2026'
const BODY =
  'Thực hiện Kế hoạch số 15-KH/TU, ngày 02/4/2026 của Tỉnh ủy về triển khai học tập nghị quyết, Đảng ủy xã Phước Bình Hạ yêu cầu các chi bộ tổ chức học tập trước ngày 30/4/2026, gửi báo cáo về Văn phòng Đảng ủy để tổng hợp.'
const head = (text: string) => {
  const { header, diagnostics } = parseText(text)
  const values = [header.superior, header.issuer, header.place, header.subject].map((found) => found?.value)
  return { values, certainty: header.issuer?.certainty, symbol: header.symbol?.value, diagnostics }
}

describe('a head typed without diacritics', () => {
  it('is spelt again by organs’ words, provinces and the words of the paper', () => {
    const { values, certainty, symbol } = head(paper(HEAD, BODY))
    expect(values.slice(0, 3)).toEqual(['ĐẢNG BỘ TỈNH QUẢNG TRỊ', 'ĐẢNG ỦY XÃ PHƯỚC BÌNH HẠ', 'Phước Bình Hạ'])
    expect(certainty).toBe('repaired')
    expect(symbol).toBe('CV/ĐU')
  })

  it('keeps the words of the subject that nothing tells, and says what was spelt again', () => {
    const { values, diagnostics } = head(paper(HEAD, BODY))
    expect(values[3]).toBe('triển khai học tập nghị quyết và chong danh bat')
    const [told] = diagnostics.filter(({ code }) => code === 'segment/lost-marks')
    expect(told?.severity).toBe('warning')
    expect(told?.message).toContain('cơ quan ban hành “ĐẢNG ỦY XÃ PHƯỚC BÌNH HẠ”; địa danh “Phước Bình Hạ”')
  })

  it('keeps a name that the paper never spells', () => {
    const { values } = head(paper(HEAD, BODY.replace('xã Phước Bình Hạ', 'xã')))
    expect(values.slice(1, 3)).toEqual(['DANG UY XA PHUOC BINH HA', 'Phuoc Binh Ha'])
  })

  it('keeps a name that the paper spells in two ways', () => {
    const { values } = head(paper(HEAD, `${BODY} Đảng ủy xã Phước Bình Hà phối hợp.`))
    expect(values[2]).toBe('Phuoc Binh Ha')
  })

  it('writes uỷ as the paper does', () => {
    const { values } = head(paper(HEAD, BODY.replaceAll('ủy', 'uỷ')))
    expect(values[1]).toBe('ĐẢNG UỶ XÃ PHƯỚC BÌNH HẠ')
  })

  it('of a paper typed so throughout is left as it is', () => {
    const bare = (text: string) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    expect(head(bare(paper(HEAD, BODY))).values[1]).toBe('DANG UY XA PHUOC BINH HA')
  })

  it('with diacritics is never touched', () => {
    const { values, certainty } = head(
      paper(HEAD.replace('DANG UY XA PHUOC BINH HA', 'ĐẢNG ỦY XÃ PHÚOC BÌNH HÀ'), BODY),
    )
    expect(values[1]).toBe('ĐẢNG ỦY XÃ PHÚOC BÌNH HÀ')
    expect(certainty).toBe('stated')
  })
})

describe('a foot typed without diacritics', () => {
  const text = paper(HEAD, BODY).replace('T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ', 'T/M BAN THUONG VU\nPHO BI THU')
  it('has the words of the post and of whose name is signed spelt again, and says so', () => {
    const { signature, diagnostics } = parseText(text)
    expect([signature.authority?.value, signature.position?.value]).toEqual(['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'])
    expect(signature.position?.certainty).toBe('repaired')
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain('Phần ký gõ không dấu')
  })

  it('keeps a post that nothing tells', () => {
    const { signature } = parseText(text.replace('PHO BI THU', 'PHO DOI'))
    expect(signature.position?.value).toBe('PHO DOI')
  })
})
