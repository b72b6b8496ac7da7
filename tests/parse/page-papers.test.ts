import { describe, expect, it } from 'vitest'
import { parseText, tasksOf } from './sample.js'

/** Papers as they stand on the pages of a web site: the head lost or in one line, the content whole. All are invented. */
const duties = (text: string): readonly string[] =>
  tasksOf(parseText(text)).map(
    ({ action, deadlines }) =>
      `${action} | ${deadlines.map(({ date, relation }) => `${date} ${relation}`).join(', ') || '-'}`,
  )

describe('a paper from a web page', () => {
  it('without a head is a công văn when it has a Kính gửi', () => {
    const text = 'Kính gửi: Hiệu trưởng các trường tiểu học.\nĐề nghị các trường gửi danh sách trước ngày 24/3/2016.'
    expect(parseText(text).header.type?.code).toBe('CV')
  })

  it('that asks and prints no name of a type is taken for a công văn, and says so', () => {
    const { header, diagnostics } = parseText(
      'Chi cục Thú y đề nghị các trạm thú y báo cáo tình hình dịch bệnh trước ngày 24/3/2016.',
    )
    expect([header.type?.code, diagnostics.some(({ code }) => code === 'segment/assumed-letter')]).toEqual(['CV', true])
  })

  it('that only tells has no type', () => {
    expect(parseText('Chi cục Thú y đã kiểm tra 12 trạm thú y trong tháng 3.').header.type).toBeNull()
  })

  it('that names itself at its end is of that type', () => {
    const text =
      'Đề nghị các khoa nộp danh sách trước ngày 24/3/2016.\nTrên đây là Thông báo của Hiệu trưởng về Tết trồng cây.'
    expect(parseText(text).header.type?.code).toBe('TB')
  })

  it('whose title holds its number, day and issuer in brackets is read for them', () => {
    const { header } = parseText(
      'Đề nghị báo cáo tình hình trồng rừng (văn bản số 89/CKL-PTR ngày 20/4/2016 của Chi cục Kiểm lâm Lam Giang)\n\nChi cục đề nghị các hạt báo cáo tình hình trồng rừng trước ngày 10/5/2016.',
    )
    expect([
      header.number?.value,
      header.symbol?.value,
      header.date?.value,
      header.issuer?.value,
      header.subject?.value,
    ]).toEqual([89, 'CKL-PTR', '2016-04-20', 'Chi cục Kiểm lâm Lam Giang', 'Đề nghị báo cáo tình hình trồng rừng'])
  })

  it('names another organ that was told to do what the paper is about: no duty of its receivers', () => {
    const text =
      'Bộ Nông nghiệp giao Cục Thú y chủ trì xây dựng Kế hoạch phòng bệnh. Cục Thú y kính đề nghị các cơ quan góp ý dự thảo trước ngày 10/8/2016.'
    expect(duties(text)).toEqual(['góp ý dự thảo | 2016-08-10 before'])
  })

  it('says in the sentence behind where the money goes by when it is to be there', () => {
    const text =
      'Tổng cục đề nghị các đồng chí Cục trưởng vận động công chức ủng hộ đồng bào.\nMọi sự đóng góp xin gửi đến Văn phòng Tổng cục. Số tài khoản: 9340.1182 tại Kho bạc (chậm nhất là ngày 25/10/2016).\nTổng cục mong nhận được sự quan tâm của các đồng chí để giúp đỡ các gia đình đang gặp khó khăn.'
    expect(duties(text).map((duty) => duty.split(' | ')[1])).toContain('2016-10-25 by')
    expect(duties(text).some((duty) => duty.includes('mong'))).toBe(false)
  })

  it('has its type and title apart when both stand on one line', () => {
    const text =
      'THÔNG BÁO Về việc duy trì sinh hoạt câu lạc bộ\nKính gửi: Các chi đoàn trực thuộc\nĐề nghị các chi đoàn gửi lịch sinh hoạt trước ngày 15/3/2016.'
    const { header } = parseText(text)
    expect([header.type?.code, header.subject?.value]).toEqual(['TB', 'duy trì sinh hoạt câu lạc bộ'])
  })

  it.each([
    'Kính gửi: Ông (Bà) Hiệu trưởng các trường trực thuộc. Thực hiện Kế hoạch số 31/KH-UBND ngày 13/4/2018 của UBND thị xã về tổng vệ sinh, Phòng Giáo dục và Đào tạo yêu cầu các trường thực hiện các nội dung sau:',
    'Kính gửi: Ông (Bà) Hiệu trưởng các trường trực thuộc Thực hiện Kế hoạch số 31/KH-UBND ngày 13/4/2018 của UBND thị xã về tổng vệ sinh, Phòng Giáo dục và Đào tạo yêu cầu các trường thực hiện các nội dung sau:',
  ])('whose content runs on behind Kính gửi is parted from the names: “%s”', (opening) => {
    const text = `${opening}\n\n1. Tuyên truyền trong học sinh.\n\n2. Tổng vệ sinh trường học trước ngày 20/4/2018.`
    expect(parseText(text).addressees.map(({ name }) => name)).toEqual(['Ông (Bà) Hiệu trưởng các trường trực thuộc'])
    expect(duties(text)).toEqual(['tuyên truyền trong học sinh | -', 'tổng vệ sinh trường học | 2018-04-20 before'])
  })

  it('gives the day of its last general sentence to what stands above', () => {
    const text =
      'Kính gửi: Hiệu trưởng các trường.\nĐề nghị các trường rà soát việc thu quỹ. Đơn vị nào chưa thu thì khẩn trương thu theo hướng dẫn.\nCác đơn vị thực hiện trước ngày 24/3/2016.'
    expect(duties(text)).toEqual(['rà soát việc thu quỹ | 2016-03-24 before', 'thu theo hướng dẫn | 2016-03-24 before'])
  })

  it('asks by the sentence over a list that only tells when, where and who', () => {
    const text =
      'Kính gửi: Hiệu trưởng các trường tiểu học.\nPhòng Giáo dục và Đào tạo đề nghị các trường tổ chức cuộc thi vẽ tranh như sau:\n1. Đối tượng dự thi: học sinh từ lớp 1 đến lớp 4.\n2. Cách thức gửi bài: theo phụ lục đính kèm.'
    expect(duties(text)).toEqual(['tổ chức cuộc thi vẽ tranh như sau | -'])
  })

  it('asks by the sentence over a list of what a report is to hold', () => {
    const text =
      'Kính gửi: Chánh án Toà án nhân dân các huyện.\nĐề nghị các đồng chí rà soát và báo cáo số liệu xét xử theo các nội dung sau đây:\n- Số liệu các vụ án đã xét xử;\n- Số liệu các vụ án bị huỷ.\nBáo cáo đề nghị gửi về Văn phòng trước ngày 23/7/2012.'
    expect(duties(text).map((duty) => duty.split(' | ')[1])).toEqual(['2012-07-23 before'])
  })

  it('asks for the deeds under “Nội dung” when the sentence over the list asks', () => {
    const text =
      'Kính gửi: Ban Chấp hành Đoàn các xã.\nBan Thường vụ Huyện Đoàn đề nghị Đoàn các xã triển khai Ngày Chủ nhật xanh, cụ thể như sau:\n1. Thời gian: Ngày 22/7/2018.\n2. Địa điểm: tại các nhà bia, nghĩa trang liệt sĩ.\n3. Nội dung:\n- Tổ chức dọn vệ sinh nghĩa trang liệt sĩ;\n- Tổ chức thăm hỏi các gia đình chính sách.\n4. Báo cáo kết quả về Huyện Đoàn trước ngày 25/7/2018.'
    expect(
      duties(text)
        .slice(-3)
        .map((duty) => duty.split(' | ')[0]),
    ).toEqual([
      'tổ chức dọn vệ sinh nghĩa trang liệt sĩ',
      'tổ chức thăm hỏi các gia đình chính sách',
      'báo cáo kết quả về Huyện Đoàn',
    ])
  })

  it('calls on parties of its own to do something', () => {
    const text =
      'Tổ chức giải thể thao công đoàn năm 2017\n\nBan Chấp hành Công đoàn Trường kêu gọi mỗi khoa, viện huy động tối thiểu 20 vận động viên tham gia.\nLưu ý: các đơn vị lập danh sách vận động viên và gửi về Văn phòng Công đoàn trước thứ Sáu ngày 15/9/2017.'
    expect(duties(text)).toEqual([
      'huy động tối thiểu 20 vận động viên tham gia | -',
      'lập danh sách vận động viên | 2017-09-15 before',
    ])
  })

  it('asks the guests it lists to come at the time it sets', () => {
    const text =
      'Giấy mời họp với Sở Giao thông\n\nUBND tỉnh Lam Giang tổ chức cuộc họp về quy hoạch bến xe.\n\n1. Thành phần mời:\n\n- Lãnh đạo Sở Giao thông;\n\n- Chủ tịch UBND các huyện.\n\n2. Thời gian: 08 giờ 30 phút, ngày 08 tháng 11 năm 2019 (thứ Sáu);\n\n3. Địa điểm: Phòng họp tầng 1.'
    expect(duties(text)).toEqual(['dự họp với Sở Giao thông | 2019-11-08 on'])
  })

  it('reads rows with bars, their numbers first and their times last, though no row of headings stands over them', () => {
    const text =
      'Phòng Khoa học đề nghị các khoa đề xuất đề tài năm 2018. Kế hoạch thực hiện như sau:\n1. | Các khoa gửi danh sách đề xuất về Phòng Khoa học | 25/9/2017 |\n2. | Họp hội đồng xét chọn đề xuất | 2-8/10/2017 |\n3. | Nộp đề cương chi tiết về Phòng Khoa học | 25/10/2017 |'
    expect(duties(text).slice(-3)).toEqual([
      'các khoa gửi danh sách đề xuất về Phòng Khoa học | 2017-09-25 by',
      'họp hội đồng xét chọn đề xuất | 2017-10-02 from-to',
      'nộp đề cương chi tiết về Phòng Khoa học | 2017-10-25 by',
    ])
  })

  it('does not take rows of places for deeds', () => {
    const text =
      'Ban Tổ chức thông báo lịch thi sơ khảo và đề nghị các chi bộ cử thí sinh dự thi:\n1. | Trung tâm Chính trị huyện | Chi bộ xã A | 03/7/2013 |\n2. | Nhà văn hoá xã B | Chi bộ xã B | 05/7/2013 |\n3. | Hội trường Công ty C | Chi bộ Công ty C | 09/7/2013 |'
    expect(duties(text)).toEqual(['cử thí sinh dự thi | -'])
  })

  it('keeps the days of two labels of the same kind apart', () => {
    const text =
      'Kính gửi: Các khoa.\n\nThời hạn nộp hồ sơ đề tài loại B về Phòng Khoa học để sơ tuyển là: trước 16 giờ 00 phút, thứ Ba, ngày 18/4/2017.\n\nThời hạn nộp hồ sơ đề tài loại C về Phòng Khoa học để thẩm định là: trước 16 giờ 00 phút, thứ Sáu, ngày 28/4/2017.'
    expect(duties(text).map((duty) => duty.split(' | ')[1])).toEqual(['2017-04-18 before', '2017-04-28 before'])
  })

  it('gives day and receiver of “thực hiện và gửi về …” to what stands above', () => {
    const text =
      'Trung tâm Khuyến nông tỉnh đề nghị Trạm Khuyến nông các huyện cung cấp thông tin theo mẫu phiếu.\n\nĐây là nhiệm vụ rất quan trọng, do vậy đề nghị Trạm Khuyến nông các huyện khẩn trương thực hiện và gửi về Trung tâm Khuyến nông tỉnh trước ngày 30/12/2017.'
    const [only, ...others] = tasksOf(parseText(text))
    expect(others).toEqual([])
    expect([only?.action, only?.recipient, only?.deadlines[0]?.date]).toEqual([
      'cung cấp thông tin theo mẫu phiếu',
      'Trung tâm Khuyến nông tỉnh',
      '2017-12-30',
    ])
  })

  it('breaks its lines where a program spelt their ends out', () => {
    const text =
      'Kính gửi: - Các khoa\\r\\n\\r\\n- Các phòng\\r\\n\\r\\nĐề nghị các khoa, phòng gửi báo cáo trước ngày 15/6/2018.'
    expect(parseText(text).addressees.map(({ name }) => name)).toEqual(['Các khoa', 'Các phòng'])
    expect(duties(text)).toEqual(['gửi báo cáo | 2018-06-15 before'])
  })
})
