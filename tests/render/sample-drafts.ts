import type { Draft, Paper } from '../../src/model/draft.js'
import type { Role } from '../../src/model/roles.js'
import type { Block, Grid, Inline, Line, RoleBlock } from '../../src/model/tree.js'

/** Invented papers of invented units, as compose would make them. */
export const text = (value: string): Inline => ({ type: 'text', value })
export const strong = (value: string): Inline => ({
  type: 'strong',
  children: [text(value)],
})
export const missing = (value: string): Inline => ({ type: 'missing', value })
export const line = (...children: readonly (string | Inline)[]): Line => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const role = (name: Role, ...lines: readonly (string | Block)[]): RoleBlock => ({
  type: 'role',
  role: name,
  children: lines.map((one) => (typeof one === 'string' ? line(one) : one)),
})

export function draft(blocks: readonly Block[], more: Partial<Draft> = {}, annexes: readonly Paper[] = []): Draft {
  return {
    template: 'thu',
    profile: 'hd05',
    title: 'Cử học viên dự lớp bồi dưỡng nhận thức về Đảng',
    author: 'Đảng uỷ Sở Thử Nghiệm',
    date: '2026-06-05',
    papers: [{ kind: 'main', orientation: 'portrait', blocks }, ...annexes],
    missing: [],
    ...more,
  }
}

export const head: readonly Block[] = [
  role('superior', 'Đảng bộ Các cơ quan Đảng tỉnh Hà Phong'),
  role('issuer', 'Đảng uỷ Sở Thử Nghiệm'),
  role('number', 'Số 05-CV/ĐU'),
]
const date = role('place-date', 'Hà Phong, ngày 05 tháng 6 năm 2026')
const subject = role('subject', 'về việc cử học viên dự lớp bồi dưỡng nhận thức về Đảng đợt 2 năm 2026')
const SENTENCE =
  'Thực hiện Công văn số 128-CV/ĐU, ngày 20/5/2026 của Đảng uỷ các cơ quan Đảng tỉnh về mở lớp bồi dưỡng nhận thức về Đảng, ' +
  'Đảng uỷ Sở Thử Nghiệm đã chỉ đạo các chi bộ trực thuộc rà soát, lựa chọn quần chúng ưu tú, bảo đảm đúng đối tượng, ' +
  'đúng tiêu chuẩn và gửi danh sách về Ban Tổ chức trước ngày 10 tháng 6 năm 2026 theo quy định.'

export const recipients = role(
  'distribution',
  '- Như trên;',
  '- Ban Thường vụ Đảng uỷ các cơ quan Đảng tỉnh (để báo cáo);',
  '- Các chi bộ trực thuộc;',
  '- Lưu Văn phòng Đảng uỷ Sở Thử Nghiệm.',
)
export const signature: readonly Block[] = [
  role('authority', 'T/M Đảng uỷ'),
  role('position', 'Bí thư'),
  role('signer', 'Đàm Thử Bình'),
]
const addressees = role(
  'addressees',
  'Kính gửi:',
  '- Ban Thường vụ Đảng uỷ các cơ quan Đảng tỉnh;',
  '- Ban Tổ chức Đảng uỷ các cơ quan Đảng tỉnh;',
  '- Trung tâm chính trị phường Thử Nghiệm;',
)

export const onePage = draft([
  ...head,
  date,
  subject,
  addressees,
  line(SENTENCE),
  line('Qua xem xét, Đảng uỷ cử 03 đồng chí dự lớp (có danh sách kèm theo).'),
  line('Trên đây là danh sách cử học viên, Đảng uỷ Sở Thử Nghiệm trân trọng báo cáo.'),
  recipients,
  ...signature,
])

export const twoPages = draft([
  ...head,
  date,
  subject,
  role('addressees', 'Kính gửi: Ban Tổ chức Đảng uỷ các cơ quan Đảng tỉnh'),
  ...Array.from({ length: 12 }, (_, i) => [line(strong(`${i + 1}. Nội dung thứ ${i + 1}`)), line(SENTENCE)]).flat(),
  recipients,
  ...signature,
])

const results: Grid = {
  type: 'table',
  align: ['center', null, 'center', null],
  rows: [
    ['TT', 'Nội dung nhiệm vụ', 'Số liệu', 'Kết quả'],
    ['1', 'Quán triệt nghị quyết đến đảng viên', '45/45', 'Hoàn thành trong quý I'],
    ['2', 'Kết nạp đảng viên mới', '03', 'Đạt 100% chỉ tiêu năm'],
    ['3', 'Kiểm tra, giám sát chuyên đề ở các chi bộ trực thuộc', '02', 'Một cuộc chuyển sang quý III do trùng lịch'],
  ].map((row) => row.map((cell) => [text(cell)])),
}

export const report = draft([
  ...head.slice(0, 2),
  role('number', 'Số 12-BC/ĐU'),
  date,
  role('type-name', 'Báo cáo'),
  role(
    'title',
    'kết quả thực hiện nhiệm vụ công tác đảng 6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm 2026',
  ),
  role(
    'basis',
    '- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư;',
    '- Theo đề nghị của Văn phòng Đảng uỷ.',
  ),
  line(strong('I- Tình hình chung')),
  line(SENTENCE),
  line(strong('II- Kết quả thực hiện')),
  line('Kết quả cụ thể như sau:'),
  results,
  line('Đảng uỷ tiếp tục chỉ đạo các chi bộ thực hiện nghiêm các nội dung trên.'),
  recipients,
  ...signature,
])

const NAMES = ['Lương Thị Mẫu An', 'Đàm Thử Bình', 'Nguyễn Khương Thử Ngữ', 'Trần Ậm Ữ Ọ Thử', 'Võ Mẫu Quỳnh']
export const people: Grid = {
  type: 'table',
  align: ['center', null, 'center', 'center', null, null, null],
  rows: [
    ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Trình độ chuyên môn', 'Chức vụ, đơn vị công tác', 'Ghi chú'].map(
      (t) => [text(t)],
    ),
    ...Array.from({ length: 40 }, (_, i) =>
      [
        `${i + 1}`,
        NAMES[i % NAMES.length] ?? '',
        `${(i % 28) + 1}/9/1998`,
        i % 3 === 0 ? 'Tày' : 'Kinh',
        'Đại học Kế toán',
        i % 4 === 0 ? 'Chuyên viên, Phòng Tổng hợp và Quản lý hạ tầng kỹ thuật' : 'Công nhân, Xưởng Thử Nghiệm 2',
        '',
      ].map((cell) => (cell === '' ? [] : [text(cell)])),
    ),
  ],
}
export const list: Paper = {
  kind: 'annex',
  orientation: 'landscape',
  blocks: [
    role('annex-label', 'DANH SÁCH'),
    role('annex-title', 'đăng ký học viên lớp bồi dưỡng nhận thức về Đảng đợt 2 năm 2026'),
    role('annex-reference', '(Kèm theo Công văn số 05-CV/ĐU, ngày 05/6/2026 của Đảng uỷ Sở Thử Nghiệm)'),
    people,
    line('Tổng số: 40 đồng chí.'),
    { ...role('position', 'Người lập danh sách'), side: 'left' },
    { ...role('signer', 'Lương Thị Mẫu An'), side: 'left' },
    ...signature,
  ],
}
export const withList = draft(onePage.papers[0]?.blocks ?? [], {}, [list])

export const incomplete = draft(
  [
    role('superior', line(missing('tên cơ quan cấp trên'))),
    role('issuer', 'Chi bộ Xưởng Thử Nghiệm 2'),
    role('number', 'Số \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-CV/CB'),
    role('place-date', line('Thành phố Hà Phong, ngày ', missing('ngày'), ' tháng 11 năm 2026')),
    role('subject', line('về việc ', missing('trích yếu'))),
    role('addressees', line('Kính gửi: ', missing('nơi nhận văn bản'))),
    line('Chi bộ cử đồng chí ', missing('họ và tên'), ', sinh ngày ', missing('ngày sinh'), ' dự lớp.'),
    recipients,
    role('authority', 'T/M Chi bộ'),
    role('position', line(missing('chức vụ người ký'))),
    role('signer', line(missing('họ tên người ký'))),
  ],
  {
    missing: ['tên cơ quan cấp trên', 'ngày', 'trích yếu', 'họ và tên', 'ngày sinh'],
  },
)

export const SAMPLES = {
  onePage,
  twoPages,
  report,
  withList,
  incomplete,
} as const
