import { describe, expect, it } from 'vitest'
import { parseText, tasksOf } from './sample.js'

/** Papers without a letterhead that tell and ask nothing, with days that bind nobody; “⏎” is the end of a line. All are invented. */
const TOLD: readonly string[] = [
  'Thông báo nghỉ hè⏎⏎Kính gửi: Quý phụ huynh⏎Học sinh nghỉ từ ngày 01/6/2026 đến ngày 31/7/2026.',
  'Thông báo nghỉ học⏎⏎Kính gửi: Các trường học⏎Các trường nghỉ học từ ngày 12/9/2025 đến hết ngày 13/9/2025.',
  'Thông báo ngừng điện⏎⏎Kính gửi: Các khách hàng⏎Các hộ nhận lại điện trước 17 giờ 00 ngày 15/3/2026.',
  'Thông báo lãi suất⏎⏎Kính gửi: Các phòng giao dịch⏎Khách hàng gửi tiền trước ngày 01/4/2026 được hưởng lãi suất cũ.',
  'Thông báo trả lương⏎⏎Kính gửi: Toàn thể giáo viên⏎Nhà trường chi trả lương tháng 3/2026 vào ngày 05/3/2026.',
  'Thông báo lịch thi⏎⏎Kính gửi: Các khoa⏎Sinh viên các lớp K20 thi môn Triết học vào ngày 10/6/2026.',
  'Thông báo bàn giao đường⏎⏎Sở Giao thông sửa xong đường tỉnh 5 trước ngày 30/6/2026.',
  'Thông báo phân công⏎⏎Kính gửi: Các phòng⏎Đồng chí Trần B nhận bàn giao trước ngày 31/3/2026.',
  'Kính gửi: Các hộ dân⏎Các hộ dân tạm ngừng dùng nước từ ngày 12/3/2026 đến ngày 13/3/2026. Công ty cấp nước trở lại trước 5 giờ 00 ngày 13/3/2026.',
  'Kính gửi: Các phòng⏎Đồng chí Trần B phụ trách Phòng Nội vụ từ ngày 01/4/2026 đến ngày 30/6/2026.',
  'Danh mục văn bản hết hiệu lực⏎⏎1. | Quy định mức thu học phí | 12/2019/QĐ-UBND | 12/3/2019 |⏎2. | Ban hành quy chế phối hợp | 15/2020/QĐ-UBND | 20/5/2020 |⏎3. | Sửa đổi quy định thu phí | 18/2021/QĐ-UBND | 30/6/2021 |',
  'Báo cáo kết quả quý I⏎Phòng Tài chính đã làm:⏎1. | Xây dựng dự toán ngân sách | 10/01/2026 |⏎2. | Kiểm tra công tác thu phí | 20/3/2026 |⏎3. | Tổng hợp báo cáo | 25/3/2026 |',
  'Kết quả kiểm tra hồ sơ⏎⏎Kính gửi: Các trường⏎1. | Kiểm tra hồ sơ Trường Tiểu học Lam Sơn | Đạt | 12/3/2026 |⏎2. | Kiểm tra hồ sơ Trường Tiểu học Lam Giang | Đạt | 13/3/2026 |⏎3. | Kiểm tra hồ sơ Trường THCS Lam Hà | Chưa đạt | 14/3/2026 |',
  'Phòng Giáo dục và Đào tạo thông báo lịch kiểm tra các trường năm 2026:⏎1. | Kiểm tra chuyên đề Trường Tiểu học Lam Sơn | 12/3/2026 |⏎2. | Kiểm tra toàn diện Trường Tiểu học Lam Giang | 13/3/2026 |⏎3. | Tổng hợp kết quả, báo cáo Phòng | 20/3/2026 |',
  'Ban Tổ chức tổ chức giải bóng chuyền. Lịch thi đấu:⏎1. | Gặp gỡ Đội Công an - Đội Quân sự | 12/4/2026 |⏎2. | Tranh hạng ba | 13/4/2026 |⏎3. | Trao giải | 14/4/2026 |',
  'Kính gửi: Các trường⏎Tháng 2 vừa qua, các trường nộp báo cáo về Phòng trước ngày 10/3/2026.',
  'Kính gửi: Các trường⏎⏎Trong tháng 3, Trường Tiểu học Lam Sơn nộp báo cáo về Phòng ngày 10/3/2026. Phòng biểu dương các trường.',
  'Kính gửi: Các chi hội⏎Năm 2025, các chi hội gửi 300 suất quà tới hội viên nghèo, hoàn thành trước ngày 20/01/2026. Hội trân trọng ghi nhận.',
  'Kính gửi: Các trường⏎Năm 2025, các trường nộp 300 bài dự thi về Phòng.',
  'Thư cảm ơn⏎⏎Kính gửi: Các đơn vị⏎Ban Vận động cảm ơn các đơn vị. Các đơn vị gửi tiền ủng hộ về Quỹ từ ngày 17/10/2025 đến ngày 18/11/2025.',
  'Kính gửi: Các chi, đảng bộ trực thuộc⏎⏎Ban Thường vụ Huyện uỷ biểu dương các chi, đảng bộ. Các chi, đảng bộ tổ chức đại hội từ ngày 01/01/2026 đến ngày 28/02/2026, báo cáo kết quả về Huyện uỷ đúng thời gian quy định.',
  'Tiểu sử đồng chí Nguyễn Văn A⏎⏎Từ ngày 01/01/2010 đến ngày 31/12/2015, đồng chí làm Bí thư Huyện uỷ.',
  'Biên bản họp giao ban⏎⏎Đồng chí Hiệu trưởng kết luận: các tổ nộp hồ sơ về văn phòng trước ngày 10/3/2026.',
  'Khai mạc giải bóng đá⏎⏎Theo kế hoạch, các đội về Nhà thi đấu tập luyện trước ngày 10/3/2026.',
  'Lam Giang, ngày 5 tháng 3 năm 2026⏎⏎Các đội về nhất, nhì vào chung kết. Ban Tổ chức trao giải vào ngày 20/3/2026.',
  'Kính gửi: Các xã⏎Theo Công văn số 12/UBND ngày 01/3/2026, các xã nộp báo cáo trước ngày 10/3/2026. Đến nay mới có 3 xã nộp.',
  'Kính gửi: Các phòng⏎Thủ tướng Chính phủ yêu cầu các bộ, ngành hoàn thành tái cấu trúc quy trình trước ngày 30/6/2026.',
  'Chủ tịch tỉnh dự khánh thành cầu⏎⏎Ngày 12/3/2026, Chủ tịch UBND tỉnh yêu cầu nhà thầu hoàn thành đường dẫn trước ngày 30/6/2026.',
  'Kính gửi: Các cơ quan báo chí⏎Tại lễ phát động ngày 12/3/2026, Chủ tịch UBND tỉnh kêu gọi người dân tiêm vắc xin trước ngày 30/4/2026.',
  'Kính gửi: UBND các xã⏎⏎Ngày 12/3/2026, UBND tỉnh yêu cầu UBND các xã hoàn thành rà soát hộ nghèo trước ngày 20/3/2026.⏎Đến nay, các xã đã hoàn thành.',
  'Bệnh viện thông báo tuyển dụng.⏎1. Dự kiến thi tuyển ngày 20/5/2026; công bố kết quả trước ngày 15/6/2026.',
  'Kính gửi: Các phòng⏎Tình hình mới yêu cầu cán bộ nâng cao trình độ trước ngày 30/6/2026.',
  'Thông báo học phí⏎⏎Kính gửi: Sinh viên⏎Sau ngày 25/3/2026, sinh viên chưa nộp bị cấm thi.',
]

describe('a paper that only tells', () => {
  for (const text of TOLD)
    it(`gives no duty: “${text}”`, () =>
      expect(tasksOf(parseText(text.replaceAll('⏎', '\n'))).map(({ action }) => action)).toEqual([]))
})

describe('Kính gửi with its content run on behind it', () => {
  it.each([
    ['Kính gửi: Các trường. Đề nghị các trường nộp báo cáo trước ngày 20/3/2026.', 'Các trường', 1],
    [
      'Kính gửi: Các xã, thị trấn. Để có số liệu báo cáo tỉnh, UBND huyện yêu cầu các xã nộp báo cáo.',
      'Các xã, thị trấn',
      1,
    ],
    ['Kính gửi: Hiệu trưởng các trường. Phòng Giáo dục yêu cầu các trường nộp báo cáo.', 'Hiệu trưởng các trường', 1],
    [
      'Kính gửi: Ban Quản lý Khu di tích Căn cứ Tỉnh uỷ\nĐề nghị Ban nộp báo cáo.',
      'Ban Quản lý Khu di tích Căn cứ Tỉnh uỷ',
      1,
    ],
    [
      'Kính gửi: Ban Chỉ đạo Thực hiện Quy chế dân chủ ở cơ sở\nĐề nghị Ban nộp báo cáo.',
      'Ban Chỉ đạo Thực hiện Quy chế dân chủ ở cơ sở',
      1,
    ],
  ])('“%s”', (text, name, duties) => {
    const dispatch = parseText(text)
    expect(dispatch.addressees.map((one) => one.name)).toEqual([name])
    expect(tasksOf(dispatch)).toHaveLength(duties)
  })
})

it('a last general sentence binds those it names, and nobody to come another day', () => {
  const text =
    'Kính gửi: Các trường\nĐề nghị các trường kiểm tra bếp ăn. Đề nghị Công ty Bình Minh gửi hợp đồng cung cấp suất ăn.\nCác trường thực hiện và gửi về Phòng trước ngày 20/4/2026.'
  expect(tasksOf(parseText(text)).map(({ deadlines }) => deadlines.length)).toEqual([1, 0])
  const meeting =
    'Kính gửi: Các chi bộ\n\nĐảng uỷ kính mời đồng chí Bí thư các chi bộ dự hội nghị tổng kết.\nĐề nghị các chi bộ chuẩn bị tham luận.\nCác chi bộ thực hiện trước ngày 20/4/2026.'
  expect(tasksOf(parseText(meeting)).map(({ deadlines }) => deadlines.length)).toEqual([0, 1])
})

it('schools asked by a school are others of its kind, not the school that writes', () => {
  const text =
    'TRƯỜNG THCS LAM SƠN\n\nSố: 12/CV-THCS\n\nKính gửi: Các trường\n\nCác trường cần nộp danh sách đội tuyển trước ngày 20/3/2026.'
  expect(tasksOf(parseText(text)).map(({ role }) => role)).toEqual(['addressee'])
})

it('whoever is called by what he asks is still an addressee', () => {
  const text =
    'Kính gửi:\n- Ông Trần Văn Thử;\n- Người yêu cầu thi hành án.\n\nĐề nghị ông nộp hồ sơ trước ngày 20/3/2026.'
  expect(parseText(text).addressees.map(({ name }) => name)).toEqual(['Ông Trần Văn Thử', 'Người yêu cầu thi hành án'])
})

it('days of birth are no days of the deed, days set for girls at school are', () => {
  const days = (text: string) => tasksOf(parseText(text)).map(({ deadlines }) => deadlines.length)
  const born =
    'Kính gửi: Trạm Y tế các xã\n\nĐề nghị các trạm tiêm vắc xin cho trẻ sinh từ ngày 01/01/2024 đến ngày 31/12/2024.'
  expect(days(born)).toEqual([0])
  const girls =
    'Kính gửi: Các trường\n\nĐề nghị các trường tổ chức khám cho nữ sinh từ ngày 01/3/2027 đến ngày 05/3/2027.'
  expect(days(girls)).toEqual([1])
})

it('what a course is about is no deed of those who are sent to it', () => {
  const text =
    'Kính gửi: Các trường\nPhòng Giáo dục đề nghị các trường cử giáo viên tham gia tập huấn, cụ thể như sau:\n1. Thời gian: từ ngày 10/4/2026 đến ngày 12/4/2026.\n2. Địa điểm: Trường THCS Lam Sơn.\n3. Nội dung:\n- Xây dựng kế hoạch bài dạy;\n- Thiết kế đề kiểm tra;\n- Quản lý lớp học.'
  expect(tasksOf(parseText(text)).map(({ action }) => action.slice(0, 30))).toEqual(['cử giáo viên tham gia tập huấn'])
})
