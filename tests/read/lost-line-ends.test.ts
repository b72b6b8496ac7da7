import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'
import { readText } from '../../src/read/index.js'
import { withLineEnds } from '../../src/read/txt/lost-line-ends.js'

const HEAD =
  'UBND TỈNH HÀ LÂM SỞ Y TẾ Số: 123/SYT-NVY V/v tăng cường phòng, chống sốt xuất huyết CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Lâm, ngày 12 tháng 6 năm 2023'
const ADDRESS = ['Kính gửi:', '- UBND các huyện, thành phố;', '- Các đơn vị trực thuộc Sở Y tế.']
const CONTENT = [
  'Trước tình hình dịch bệnh diễn biến phức tạp, Sở Y tế đề nghị:',
  '1. UBND các huyện, thành phố chỉ đạo:',
  'a) Tổ chức chiến dịch diệt lăng quăng trước ngày 20/6/2023;',
  'b) Bố trí kinh phí phòng, chống dịch.',
  '2. Trung tâm Kiểm soát bệnh tật:',
  '- Giám sát chặt chẽ các ổ dịch.',
  '- Báo cáo kết quả về Sở Y tế trước 16 giờ hằng ngày.',
]
const END = 'Đề nghị các đơn vị nghiêm túc thực hiện./.'
const FOOT = ['Nơi nhận:', '- Như trên;', '- Bộ Y tế (để b/c);', '- Lưu: VT, NVY.']
const SIGNATURE = ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', '(đã ký)', 'BSCKII. Lê Văn Mẫu']
const WHOLE = [HEAD, ...ADDRESS, ...CONTENT, END, ...FOOT, ...SIGNATURE].join(' ')

describe('a paper run into one line', () => {
  test('is broken where its parts begin', () => {
    const lines = withLineEnds([WHOLE])
    for (const line of [
      ...ADDRESS,
      '1. UBND các huyện, thành phố chỉ đạo:',
      ...CONTENT.slice(2, 6),
      ...FOOT,
      '(đã ký)',
    ])
      expect(lines).toContain(line)
  })

  test('is read like the paper with its line ends', () => {
    const { header, addressees, distribution, signature, obligations } = parse(readText(WHOLE, 'a.txt'))
    expect(header).toMatchObject({
      superior: { value: 'UBND TỈNH HÀ LÂM' },
      issuer: { value: 'SỞ Y TẾ' },
      notation: '123/SYT-NVY',
      place: { value: 'Hà Lâm' },
      date: { value: '2023-06-12' },
      subject: { value: 'tăng cường phòng, chống sốt xuất huyết' },
    })
    expect(addressees.map(({ name }) => name)).toEqual(['UBND các huyện, thành phố', 'Các đơn vị trực thuộc Sở Y tế'])
    expect(distribution).toHaveLength(3)
    expect(signature).toMatchObject({
      authority: { value: 'KT. GIÁM ĐỐC' },
      position: { value: 'PHÓ GIÁM ĐỐC' },
      name: { value: 'Lê Văn Mẫu' },
    })
    const tasks = obligations.filter(({ kind }) => kind === 'task')
    expect(tasks.map(({ deadlines }) => deadlines[0]?.date ?? deadlines[0]?.per ?? null)).toEqual([
      '2023-06-20',
      null,
      null,
      'day',
    ])
  })

  test('keeps a glued end of a sentence and the number behind it apart', () =>
    expect(
      withLineEnds([
        `Kính gửi: Các chi bộ. Thực hiện Kế hoạch số 12-KH/HU, đề nghị:1. Rà soát.2. Báo cáo. ${'a '.repeat(200)}`,
      ]),
    ).toEqual(expect.arrayContaining(['1. Rà soát.', 'Kính gửi: Các chi bộ.'])))
})

describe('a long line that is whole', () => {
  const filler = 'rà soát, thống kê đầy đủ số liệu của từng chi bộ và tổng hợp theo mẫu; '.repeat(8)
  test.each([
    ['without any mark of a paper', `Các đơn vị ${filler}`],
    ['with two numbers of a short list', `Hồ sơ gồm: 1. Tờ trình; 2. Danh sách; ${filler}`],
    ['with numbers that do not come in order', `Theo mục 5. Các đơn vị; 9. Các xã; 3. Các phường ${filler}`],
    ['with dashes inside names', `Phòng Tài chính - Kế hoạch, Phòng Giáo dục - Đào tạo ${filler}`],
  ])('stays as it stands %s', (_, line) => expect(withLineEnds([line])).toEqual([line]))

  test('stays as it stands with a list of receivers on short lines', () => expect(withLineEnds(FOOT)).toEqual(FOOT))
})

describe('a foot run into one line', () => {
  test('gives its items and the titles of the other column', () =>
    expect(
      withLineEnds([
        'Nơi nhận: T/M BAN THƯỜNG VỤ - Như trên, PHÓ BÍ THƯ - Ban Tổ chức Tỉnh uỷ (b/c), - Phòng Tài chính - Kế hoạch, - Lưu VP. Lê Văn Mẫu',
      ]),
    ).toEqual([
      'Nơi nhận:',
      'T/M BAN THƯỜNG VỤ',
      '- Như trên, PHÓ BÍ THƯ',
      '- Ban Tổ chức Tỉnh uỷ (b/c),',
      '- Phòng Tài chính - Kế hoạch,',
      '- Lưu VP. Lê Văn Mẫu',
    ]))
})
