import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../src/model/dispatch.js'
import { parseText, stateDispatch, tasksOf } from './sample.js'

const short = ({ date, relation, to }: Deadline): string =>
  relation === 'from-to' ? `${date}..${to}` : `${date} ${relation}`

/** Each duty as "action | its days". */
const dutiesOf = (body: string): readonly string[] =>
  tasksOf(parseText(stateDispatch(body))).map(
    ({ action, deadlines }) =>
      `${action} | ${deadlines.map((time) => (time.kind === 'date' ? short(time) : time.kind)).join(', ') || '-'}`,
  )

/** The whole content of a paper to the sở and the UBND of the xã, in which no other sentence asks. */
const ASKED: readonly (readonly [string, readonly string[]])[] = [
  [
    'Các sở nộp báo cáo về Uỷ ban nhân dân tỉnh hạn chót ngày 20/3/2025.',
    ['nộp báo cáo về Uỷ ban nhân dân tỉnh | 2025-03-20 by'],
  ],
  [
    'Các sở lựa chọn 01 cá nhân tiêu biểu, gửi hồ sơ về UBND tỉnh, hạn cuối: 17 giờ, ngày 20/3/2025.',
    ['lựa chọn 01 cá nhân tiêu biểu | 2025-03-20 by', 'gửi hồ sơ về UBND tỉnh | 2025-03-20 by'],
  ],
  ['Danh sách đăng ký gửi về Văn phòng UBND tỉnh chậm nhất ngày 15/3/2025.', ['gửi danh sách đăng ký | 2025-03-15 by']],
  [
    'Báo cáo gồm 02 bản, gửi về UBND tỉnh trước ngày 20/3/2025 để tổng hợp.',
    ['báo cáo gồm 02 bản, gửi về UBND tỉnh | 2025-03-20 before'],
  ],
  [
    'Các sở cử 02 cán bộ tham dự lớp tập huấn từ ngày 20/3/2025 đến ngày 22/3/2025 và lập danh sách gửi về UBND tỉnh trước ngày 15/3/2025.',
    [
      'cử 02 cán bộ tham dự lớp tập huấn | 2025-03-20..2025-03-22',
      'lập danh sách gửi về UBND tỉnh | 2025-03-15 before',
    ],
  ],
  [
    'Uỷ ban nhân dân tỉnh gửi dự thảo Quy chế để các sở nghiên cứu, góp ý và gửi về UBND tỉnh trước ngày 20/3/2025.',
    ['nghiên cứu, góp ý và gửi về UBND tỉnh | 2025-03-20 before'],
  ],
  [
    'Uỷ ban nhân dân tỉnh gửi các sở dự thảo Quy chế để xem xét, cho ý kiến trước ngày 20/3/2025.',
    ['xem xét, cho ý kiến | 2025-03-20 before'],
  ],
  [
    'Uỷ ban nhân dân tỉnh gửi kèm dự thảo Kế hoạch và đề nghị góp ý bằng văn bản trước ngày 20/3/2025 để tổng hợp.',
    ['góp ý bằng văn bản | 2025-03-20 before'],
  ],
  [
    'Uỷ ban nhân dân tỉnh kính mời đại diện lãnh đạo các sở tham dự cuộc họp vào lúc 8 giờ 00 ngày 18/3/2025 tại phòng họp số 2.',
    ['tham dự cuộc họp | 2025-03-18 on'],
  ],
  [
    'Thời hạn nộp hồ sơ: từ ngày 12/3/2025 đến hết ngày 20/3/2025. Địa điểm nộp: Văn phòng UBND tỉnh.',
    ['nộp hồ sơ | 2025-03-12..2025-03-20'],
  ],
]

/** Sentences of a paper to the sở and the UBND of the xã, each behind a request of its own. */
const AMONG_OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['Các sở sẽ nộp báo cáo trước ngày 30/4/2025.', ['nộp báo cáo | 2025-04-30 before']],
  ['Chậm nhất ngày 30/4/2025, các trường sẽ phải báo cáo kết quả.', ['báo cáo kết quả | 2025-04-30 by']],
  ['Uỷ ban nhân dân tỉnh sẽ tổ chức kiểm tra trước ngày 30/4/2025.', []],
  ['Bộ Tài chính sẽ kiểm tra trước ngày 30/4/2025.', []],
  ['VKSND tỉnh đề nghị các sở gửi báo cáo trước ngày 30/4/2025.', ['gửi báo cáo | 2025-04-30 before']],
  [
    'Đây là nhiệm vụ quan trọng, do vậy đề nghị các sở nộp hồ sơ trước ngày 30/4/2025.',
    ['nộp hồ sơ | 2025-04-30 before'],
  ],
  ['Đề nghị Phòng GD & ĐT các huyện báo cáo trước ngày 30/4/2025.', ['báo cáo | 2025-04-30 before']],
  [
    'Đề nghị các sở căn cứ thực trạng xe ô tô, trường hợp có nhu cầu thì có văn bản gửi UBND tỉnh trước ngày 30/4/2025.',
    ['có văn bản gửi UBND tỉnh | 2025-04-30 before'],
  ],
  [
    'Báo Lam Giang số ra ngày 14/02/2025 đăng bài “Rừng bị phá”, Uỷ ban nhân dân tỉnh giao Sở Tài chính kiểm tra, báo cáo trước ngày 30/4/2025.',
    ['kiểm tra, báo cáo | 2025-04-30 before'],
  ],
  ['Các lớp nộp kế hoạch về UBND tỉnh trước ngày 12/4/2025.', ['nộp kế hoạch về UBND tỉnh | 2025-04-12 before']],
  ['Uỷ ban nhân dân tỉnh thông báo để các sở biết và đăng ký trước ngày 12/4/2025.', ['đăng ký | 2025-04-12 before']],
  ['Các sở gửi bài từ 5/5 đến hết 5/6 năm 2025.', ['gửi bài | 2025-05-05..2025-06-05']],
]

/** Sentences that ask, each the whole content of its paper. */
const ASKING: readonly (readonly [string, readonly string[]])[] = [
  ['Để báo cáo Chính phủ, đề nghị các sở báo cáo kết quả về UBND tỉnh.', ['báo cáo kết quả về UBND tỉnh | -']],
  [
    'Để có cơ sở trình Hội đồng nhân dân tỉnh, đề nghị các sở chỉ đạo các đơn vị trực thuộc lập dự toán trước ngày 20/3/2025.',
    ['chỉ đạo các đơn vị trực thuộc lập dự toán | 2025-03-20 before'],
  ],
  ['Thực hiện ý kiến của Bộ Tài chính, yêu cầu các sở rà soát tài sản công.', ['rà soát tài sản công | -']],
  [
    'Ngày 03/02/2025, báo Lam Giang có bài phản ánh việc lấn chiếm đê; Chủ tịch Uỷ ban nhân dân tỉnh yêu cầu Sở Xây dựng kiểm tra và báo cáo trước ngày 25/3/2025.',
    ['kiểm tra và báo cáo | 2025-03-25 before'],
  ],
  [
    'Uỷ ban nhân dân tỉnh đề nghị các sở báo cáo tình hình sử dụng tài sản công theo Đề cương kèm theo.\nĐề nghị các sở tổng hợp và báo cáo bằng văn bản gửi về UBND tỉnh trước ngày 25/3/2025 để tổng hợp.',
    ['báo cáo tình hình sử dụng tài sản công theo Đề cương kèm theo | 2025-03-25 before'],
  ],
  [
    'Uỷ ban nhân dân tỉnh đề nghị các sở rà soát tài sản và báo cáo kết quả.\nĐề nghị các sở tổng hợp và báo cáo kết quả thực hiện Đề án 06 về UBND tỉnh trước ngày 25/3/2025.',
    [
      'rà soát tài sản | -',
      'báo cáo kết quả | -',
      'tổng hợp và báo cáo kết quả thực hiện Đề án 06 về UBND tỉnh | 2025-03-25 before',
    ],
  ],
  [
    'Uỷ ban nhân dân tỉnh đề nghị các sở báo cáo về tình hình mở ngành, đào tạo và sử dụng giáo viên từ nay đến năm 2027.',
    ['báo cáo về tình hình mở ngành, đào tạo và sử dụng giáo viên từ nay đến năm 2027 | -'],
  ],
  [
    'Đề nghị các sở tiếp nhận hồ sơ kịp thời.\nUỷ ban nhân dân tỉnh thông báo để các sở thông báo cho người nộp hồ sơ biết và tổ chức thực hiện.',
    ['tiếp nhận hồ sơ kịp thời | -', 'thông báo cho người nộp hồ sơ biết và tổ chức thực hiện | -'],
  ],
  [
    'Đề nghị các sở tiếp nhận hồ sơ kịp thời.\nUỷ ban nhân dân tỉnh thông báo để các sở biết và hướng dẫn các đơn vị thực hiện.',
    ['tiếp nhận hồ sơ kịp thời | -'],
  ],
  [
    'Đề nghị các sở lập kế hoạch.\nCăn cứ kế hoạch của các sở đã được Sở Tài chính, Sở Nội vụ phê duyệt, UBND các xã chuẩn bị vật tư.',
    ['lập kế hoạch | -', 'chuẩn bị vật tư | -'],
  ],
  [
    'Văn bản góp ý của các đơn vị đề nghị gửi về UBND tỉnh trước ngày 20/3/2025.',
    ['gửi văn bản góp ý của các đơn vị | 2025-03-20 before'],
  ],
]

const TOLD: readonly string[] = [
  'Uỷ ban nhân dân tỉnh gửi báo cáo để Bộ Tài chính tổng hợp, trình Chính phủ trước ngày 20/3/2025.',
  'Uỷ ban nhân dân tỉnh gửi Bộ Tài chính báo cáo để tổng hợp trước ngày 20/3/2025.',
  'Uỷ ban nhân dân tỉnh sẽ trình Hội đồng nhân dân tỉnh trước ngày 20/3/2025.',
  'Bộ Tài chính tổng hợp, trình Chính phủ trước ngày 20/3/2025.',
  'Uỷ ban nhân dân tỉnh thông báo thời gian nghỉ lễ từ ngày 30/4/2025 đến ngày 03/5/2025 để các sở biết.',
  'Lưu ý: hồ sơ nộp sau ngày 20/3/2025 sẽ không được xem xét.',
]

describe('a paper in which no word asks', () => {
  for (const [body, want] of ASKED)
    it(`is read for what it wants done: “${body}”`, () => expect(dutiesOf(body)).toEqual(want))
  for (const body of TOLD) it(`that only tells gives no duty: “${body}”`, () => expect(dutiesOf(body)).toEqual([]))
})

describe('a paper of one or two sentences', () => {
  for (const [body, want] of ASKING) it(`“${body}”`, () => expect(dutiesOf(body)).toEqual(want))
})

const FIRST = 'Đề nghị các sở rà soát tài sản.'
describe('a sentence among others', () => {
  for (const [body, want] of AMONG_OTHERS)
    it(`“${body}”`, () => expect(dutiesOf(`${FIRST}\n\n${body}`).slice(1)).toEqual(want))
})
