import { describe, expect, test } from 'vitest'
import { fold } from '../../src/parse/segment/fold.js'
import { issuerWithin } from '../../src/parse/segment/head-organs.js'

const parted = (run: string): readonly string[] => {
  const at = issuerWithin(fold(run))
  return at === 0 ? [run] : [run.slice(0, at).trim(), run.slice(at)]
}

describe('two organs in one run of capitals', () => {
  test.each([
    ['UBND TỈNH LAM GIANG', 'SỞ NỘI VỤ'],
    ['UBND TỈNH TRƯỜNG GIANG', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    ['UBND HUYỆN SƠN HOÀ', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
    ['TỈNH ỦY LAM GIANG', 'BAN TUYÊN GIÁO'],
    ['HUYỆN ỦY SƠN HOÀ', 'ỦY BAN KIỂM TRA'],
    ['TỈNH ỦY LAM GIANG', 'ĐẢNG ỦY XÃ SƠN HOÀ'],
    ['ĐẢNG BỘ KHỐI DOANH NGHIỆP TRUNG ƯƠNG', 'ĐẢNG ỦY TỔNG CÔNG TY CƠ KHÍ'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'VĂN PHÒNG'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG', 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN SƠN HOÀ'],
    ['BẢO HIỂM XÃ HỘI TỈNH LAM GIANG', 'BẢO HIỂM XÃ HỘI HUYỆN SƠN HOÀ'],
    ['TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH LAM GIANG'],
    ['BỘ TÀI CHÍNH', 'TỔNG CỤC HẢI QUAN'],
    ['UBND TỈNH LAM GIANG', 'CÔNG TY TNHH MTV THỦY LỢI'],
  ])('%s and %s are parted', (above, issuer) => expect(parted(`${above} ${issuer}`)).toEqual([above, issuer]))

  test('are parted when the space between them was lost', () =>
    expect(parted('ĐẢNG BỘ THÀNH PHỐ LAM ĐÔNGĐẢNG ỦY PHƯỜNG SƠN HOÀ')).toEqual([
      'ĐẢNG BỘ THÀNH PHỐ LAM ĐÔNG',
      'ĐẢNG ỦY PHƯỜNG SƠN HOÀ',
    ]))

  test.each([
    'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH LAM GIANG',
    'ĐẢNG ỦY TỔNG CÔNG TY CƠ KHÍ',
    'ĐẢNG ỦY CÔNG AN TỈNH LAM GIANG',
    'UBND TỈNH TRƯỜNG GIANG',
    'UBND THÀNH PHỐ HẢI PHÒNG',
    'BẢO HIỂM XÃ HỘI TỈNH LAM GIANG',
    'HỘI NÔNG DÂN VIỆT NAM BCH TỈNH LAM GIANG',
    'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    'CÔNG VĂN ĐẾN',
  ])('%s is one name', (name) => expect(parted(name)).toEqual([name]))
})
