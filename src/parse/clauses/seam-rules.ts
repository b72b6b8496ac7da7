import { purposeOpen } from './purposes.js'
import type { SeamRule } from './seam.js'
import { afterTheEnd, onlyItsTime, ownTimes, timeBeforeVerb } from './seam-times.js'
import {
  bareBefore,
  DELIVERS,
  HANDED_PAPERS,
  keyAt,
  NOUNS_TOO,
  numbered,
  objectOf,
  repeatsNoun,
  reportsTo,
  timeless,
  toSomebody,
  VAGUE,
} from './seam-words.js'
import { nominalBefore } from './verb-at.js'

/** Rules that are asked in this order before the families of the two verbs are looked at. */
export const seamRules: readonly SeamRule[] = [
  {
    name: 'seam/at-the-same-time',
    verdict: 'splits',
    reason: '“đồng thời” asks for another deed',
    examples: {
      yes: [
        'gửi báo cáo kiểm điểm về Ban Tổ chức, đồng thời giải trình rõ nguyên nhân chậm trễ bằng văn bản',
        'gửi hồ sơ cho cấp ủy cùng cấp, đồng thời sao gửi công đoàn cấp trên để theo dõi',
      ],
      no: ['rà soát, đồng thời hoàn thiện hồ sơ', 'xây dựng kế hoạch để tổ chức đồng thời ở các chi bộ'],
    },
    holds: (tokens, seam) =>
      (keyAt(tokens, seam.joint) === 'đồng' || keyAt(tokens, seam.joint + 1) === 'đồng') &&
      (objectOf(tokens, seam) >= 2 || /^(?:chủ|phối)$/u.test(keyAt(tokens, seam.following.at))) &&
      !purposeOpen(tokens, seam.segment, seam.joint) &&
      (seam.joint > seam.verb.at + seam.verb.length || seam.nominal),
  },
  {
    name: 'seam/signed-and-sealed',
    verdict: 'keeps',
    reason: 'signing and sealing say what the paper must bear, and are no deed of their own',
    examples: {
      yes: [
        'nộp bản giấy có ký tên, đóng dấu về Văn phòng Sở trước ngày 20/3/2026',
        'gửi báo cáo bằng văn bản có ký tên và đóng dấu của thủ trưởng đơn vị',
      ],
      no: ['lập danh sách học sinh dự thi, đóng dấu giáp lai từng trang và gửi về Sở'],
    },
    holds: (tokens, { joint, following }) =>
      keyAt(tokens, following.at) === 'đóng' &&
      keyAt(tokens, following.at + 1) === 'dấu' &&
      (keyAt(tokens, joint - 1) === 'ký' || keyAt(tokens, joint - 2) === 'ký'),
  },
  onlyItsTime,
  {
    name: 'seam/target',
    verdict: 'splits',
    reason: 'a level to strive for is a duty of its own',
    examples: {
      yes: [
        'phân công đảng viên phụ trách nhóm hộ, phấn đấu tỷ lệ cử tri đi bầu đạt từ 99% trở lên',
        'tăng cường dò tìm rò rỉ ban đêm, phấn đấu kéo tỷ lệ thất thoát xuống dưới 14%',
        'tổ chức hội nghị giới thiệu bổ sung, phấn đấu đạt tỷ lệ nữ từ 15% trở lên',
      ],
      no: ['nêu cao quyết tâm, phấn đấu đạt chỉ tiêu kết nạp đảng viên'],
    },
    holds: (tokens, seam) =>
      keyAt(tokens, seam.following.at) === 'phấn' &&
      keyAt(tokens, seam.main.at) !== 'phấn' &&
      keyAt(tokens, seam.main.at) !== 'nêu' &&
      (keyAt(tokens, seam.following.at + seam.following.length) !== 'đạt' || numbered(tokens, seam)) &&
      timeless(tokens, seam) >= 4,
  },
  {
    name: 'seam/ban-goes-on',
    verdict: 'keeps',
    reason: 'what is forbidden goes on behind the comma',
    examples: {
      yes: ['không tổ chức liên hoan, tặng quà cho lãnh đạo dưới mọi hình thức'],
      no: ['tổ chức hội nghị gặp mặt đầu xuân, tặng quà cho các hộ nghèo trên địa bàn'],
    },
    holds: (tokens, { main, next, following }) =>
      (keyAt(tokens, main.at - 1) === 'không' || keyAt(tokens, main.at - 1) === 'cấm') && following.at === next,
  },
  ownTimes,
  timeBeforeVerb,
  {
    name: 'seam/draft-listed',
    verdict: 'keeps',
    reason: 'a draft is a paper beside the one before',
    examples: {
      yes: [
        'gửi tờ trình và dự thảo kết luận về Văn phòng Tỉnh uỷ',
        'hoàn thiện báo cáo, dự thảo nghị quyết sau thẩm tra',
      ],
      no: ['tổ chức hội nghị lấy ý kiến nhân dân, dự thảo nghị quyết trình Hội đồng nhân dân xã'],
    },
    holds: (tokens, { joint, next, following }) =>
      following.at === next &&
      keyAt(tokens, next) === 'dự' &&
      keyAt(tokens, next + 1) === 'thảo' &&
      HANDED_PAPERS.has(keyAt(tokens, joint - 2), keyAt(tokens, joint - 1)),
  },
  {
    name: 'seam/same-noun',
    verdict: 'keeps',
    reason: 'the noun before the comma comes again with another attribute',
    examples: {
      yes: ['hoàn chỉnh dự thảo báo cáo chính trị, báo cáo kiểm điểm của cấp ủy'],
      no: ['hoàn chỉnh dự thảo báo cáo chính trị, báo cáo Ban Thường vụ trước ngày 05/5/2026'],
    },
    holds: repeatsNoun,
  },
  {
    name: 'seam/proposal-from-it',
    verdict: 'keeps',
    reason: 'what is proposed comes out of the work before',
    examples: {
      yes: [
        'rà soát cán bộ trẻ trong độ tuổi, đề xuất chỉ tiêu cụ thể cho từng xã trong tháng 11 năm 2019',
        'lập hồ sơ theo dõi các hộ tái lấn chiếm, đề xuất biện pháp xử lý với Chủ tịch UBND phường',
      ],
      no: ['rà soát cán bộ trẻ trong độ tuổi, tổ chức lớp bồi dưỡng trong tháng 11 năm 2019'],
    },
    holds: (tokens, { following, next, main }) =>
      following.at === next &&
      /^(?:đề|kiến)$/u.test(keyAt(tokens, following.at)) &&
      /^(?:xuất|nghị)$/u.test(keyAt(tokens, following.at + 1)) &&
      /^(?:review|plan|report|oversee|propose)$/u.test(main.family),
  },
  {
    name: 'seam/list-of-it',
    verdict: 'keeps',
    reason: 'the list is what the review before it yields',
    examples: {
      yes: ['rà soát từng đảng viên trong chi bộ, lập danh sách những đồng chí chưa có điện thoại thông minh'],
      no: ['rà soát các chỉ tiêu kinh tế - xã hội, xây dựng kịch bản tăng trưởng quý IV'],
    },
    holds: (tokens, { main, following, next }) =>
      (main.family === 'review' || keyAt(tokens, main.at) === 'tiếp') &&
      following.at === next &&
      keyAt(tokens, following.at) === 'lập' &&
      /^(?:danh|bảng|biểu)$/u.test(keyAt(tokens, following.at + 1)),
  },
  {
    name: 'seam/object-before',
    verdict: 'keeps',
    reason: 'a verb with nothing but a place behind it has the object before it',
    examples: {
      yes: [
        'giám sát vệ sinh tay của nhân viên tại khoa, ghi vào phiếu theo dõi',
        'xác định đây là nhiệm vụ thường xuyên, đưa vào nghị quyết hằng tháng của chi bộ',
      ],
      no: ['rà soát quy hoạch nhiệm kỳ 2025 - 2030, đưa ra khỏi quy hoạch người không đủ điều kiện'],
    },
    holds: (tokens, { following, next }) => {
      const place = keyAt(tokens, following.at + following.length)
      return following.at === next && (place === 'vào' || place === 'lên' || place === 'trên')
    },
  },
  afterTheEnd,
  {
    name: 'seam/report-after-watching',
    verdict: 'splits',
    reason: 'what is reported or proposed to somebody named is another duty than watching over the work',
    examples: {
      yes: [
        'theo dõi, đôn đốc, tổng hợp báo cáo Chủ tịch Ủy ban nhân dân tỉnh kết quả thực hiện',
        'theo dõi, đôn đốc, hằng tháng tổng hợp báo cáo Thường trực Huyện uỷ trước ngày 25',
      ],
      no: ['theo dõi, đôn đốc, tổng hợp kết quả thực hiện Thông báo này'],
    },
    holds: (tokens, { main, following, joint, to }) =>
      main.family === 'oversee' &&
      keyAt(tokens, joint) === ',' &&
      reportsTo(tokens, following, to) &&
      !/^(?:tư|phụ)$/u.test(keyAt(tokens, main.at)),
  },
  {
    name: 'seam/enclosed',
    verdict: 'keeps',
    reason: 'what is enclosed goes with the thing before',
    examples: {
      yes: ['làm công văn đề nghị riêng, gửi kèm hồ sơ bệnh án', 'lập dự toán năm 2021, đính kèm báo cáo quyết toán'],
      no: ['tổ chức họp dân, gửi biên bản họp về Ủy ban nhân dân xã'],
    },
    holds: (tokens, { following, joint }) =>
      keyAt(tokens, following.at + 1) === 'kèm' && keyAt(tokens, joint + 1) !== 'đồng',
  },
  {
    name: 'seam/shared-object',
    verdict: 'keeps',
    reason: 'the verb right before the joint has no object: it shares the one behind',
    examples: {
      yes: [
        'lãnh đạo Ủy ban nhân dân xã rà soát, niêm yết danh sách cử tri ở từng khu vực bỏ phiếu',
        'vận động đoàn viên cài đặt, sử dụng ứng dụng định danh điện tử',
        'tham mưu phân công cấp ủy viên dự, chỉ đạo đại hội',
        'báo cáo Ban Thường vụ xem xét, quyết định trước ngày 30/11/2023',
      ],
      no: ['kiểm tra, đôn đốc việc thực hiện, báo cáo kết quả cho Ban Thường vụ'],
    },
    holds: (tokens, seam) => {
      const bare = bareBefore(tokens, seam)
      return (
        bare >= 0 &&
        !VAGUE.has(keyAt(tokens, bare)) &&
        seam.following.at === seam.next &&
        !DELIVERS.has(keyAt(tokens, seam.following.at)) &&
        !nominalBefore(tokens, bare) &&
        !NOUNS_TOO.has(keyAt(tokens, bare), keyAt(tokens, bare + 1)) &&
        keyAt(tokens, bare - 1) !== 'mình' &&
        !toSomebody(tokens, seam)
      )
    },
  },
]
