import type { Obligation } from '../../../model/dispatch.js'
import { quick } from '../../quick/quick-pattern.js'
import type { PhraseRule } from './phrase-rule.js'

type Modality = Obligation['modality']

const ABLE = quick(/(?<![\p{L}])(?:nào|nơi|đơn vị|địa phương|chi bộ|cơ sở) có điều kiện(?![\p{L}])/iu)
const LEVEL = quick(/^(?:(?:trên|ít nhất|tối thiểu) )?\d{1,3}(?:[.,]\d{1,2})? ?% (?:các |số )?\p{L}/iu)
const WHOEVER = quick(/^[^,;.:()]{2,40} nào (?:có|còn|không|chưa|bị|vắng|mới|đề nghị|được)(?![\p{L}])/iu)
const OVERDUE = quick(/^(?:quá (?:thời hạn|thời gian|hạn)|vắng mặt)(?![\p{L}])/iu)
const HAPPENS = quick(
  /(?<!sau|đến|tới|ngay|trước|từ) khi (?:cần thiết|xảy ra|phát hiện|có [^,;.()]{2,30} xảy ra)(?![\p{L}])/iu,
)
const UNCLEAR = quick(
  /(?<![\p{L}])(?:có (?:vấn đề |điều |nội dung )?gì (?:chưa rõ|vướng mắc|khó khăn)|có (?:khó khăn|vướng mắc|thắc mắc)[^.;:]{0,60}, ?(?:đề nghị |xin )?(?:liên hệ|phản ánh|trao đổi|báo cáo|gửi|thông tin))(?![\p{L}])/iu,
)

/** Kinds of case in which a duty binds, or in which it is left to the unit, one rule for each way to say it. */
export const modalityCases: readonly PhraseRule<Modality>[] = [
  {
    name: 'modality/able',
    reason: 'asked only of who finds the means for it',
    examples: {
      yes: ['Cơ sở Đoàn nào có điều kiện thì tổ chức giao lưu', 'những nơi có điều kiện tổ chức chụp ảnh thẻ'],
      no: ['rà soát điều kiện cơ sở vật chất', 'xác nhận hồ sơ có điều kiện kèm theo'],
    },
    read: (text) => (ABLE.test(text) ? 'optional' : undefined),
  },
  {
    name: 'modality/level',
    reason: 'a share stands where the deed would: a level to reach',
    examples: {
      yes: ['Ít nhất 60% người dân trưởng thành có tài khoản', '100% đơn vị có đội hình hỗ trợ'],
      no: ['cắt giảm 15% số hội nghị', 'rà soát 100% hồ sơ đảng viên'],
    },
    read: (text) => (LEVEL.test(text) ? 'target' : undefined),
  },
  {
    name: 'modality/whoever',
    reason: 'binds only whoever is in the case told',
    examples: {
      yes: ['Gia đình nào có người ốm nặng báo ngay Trạm Y tế', 'dự án nào còn vướng phải họp xử lý hằng tuần'],
      no: ['gửi danh sách đảng viên còn nợ hồ sơ', 'không để hộ nào thiếu đói'],
    },
    read: (text) => (WHOEVER.test(text) ? 'conditional' : undefined),
  },
  {
    name: 'modality/overdue',
    reason: 'binds only once a time has passed or somebody stays away',
    examples: {
      yes: ['Quá thời hạn trên, Uỷ ban Kiểm tra tham mưu xử lý', 'vắng mặt phải có lý do bằng văn bản'],
      no: ['báo cáo danh sách đại biểu vắng mặt', 'rà soát số dư tạm ứng quá hạn'],
    },
    read: (text) => (OVERDUE.test(text) ? 'conditional' : undefined),
  },
  {
    name: 'modality/happens',
    reason: 'binds only when the event told comes about',
    examples: {
      yes: ['báo cáo đột xuất khi có cháy xảy ra', 'tham mưu giao ban chuyên đề khi cần thiết'],
      no: ['tạm dừng họp chợ cho đến khi có thông báo mới', 'báo cáo ngay sau khi phát hiện'],
    },
    read: (text) => (HAPPENS.test(text) ? 'conditional' : undefined),
  },
  {
    name: 'modality/unclear',
    reason: 'binds only when something is not clear',
    examples: {
      yes: [
        'Có gì chưa rõ, đề nghị liên hệ trực tiếp Văn phòng',
        'Trong quá trình thực hiện, có vấn đề gì chưa rõ đề nghị phản ánh về Ban',
        'Sinh viên có thắc mắc về lịch thi, liên hệ cố vấn học tập',
      ],
      no: ['làm rõ các nội dung chưa rõ', 'tổng hợp các đơn vị có vướng mắc gửi Sở'],
    },
    read: (text) => (UNCLEAR.test(text) ? 'conditional' : undefined),
  },
]
