import { purposeOpen } from './purposes.js'
import type { Seam } from './seam.js'
import {
  bareBefore,
  DELIVERS,
  endOfWords,
  FINISHING,
  keyAt,
  NOUNS_TOO,
  numbered,
  objectOf,
  onlyTime,
  ownTime,
  repeatsNoun,
  reportsTo,
  timeFirst,
  timeless,
  toSomebody,
  VAGUE,
} from './seam-words.js'
import type { Token } from './tokens.js'
import { nominalBefore } from './verb-at.js'

/** One phenomenon that decides a seam by itself. */
export interface SeamRule {
  readonly name: string
  readonly verdict: 'splits' | 'keeps'
  readonly reason: string
  /** Predicates that have a seam of this kind, and some like them that have none. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] }
  holds(tokens: readonly Token[], seam: Seam): boolean
}

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
  {
    name: 'seam/only-its-time',
    verdict: 'keeps',
    reason: 'a verb with nothing but a time says when the deed before it is done',
    examples: {
      yes: [
        'tổ chức giám sát chuyên đề đối với 06 chi bộ, triển khai ngay trong quý III/2026',
        'phát động cuộc thi tìm hiểu pháp luật, tổ chức hằng tuần từ ngày 01/4/2026 đến ngày 30/4/2026',
        'vận động các hộ cài đặt ứng dụng, phấn đấu đạt trong quý IV/2025',
      ],
      no: ['rà soát danh sách đảng viên, tổ chức lễ kết nạp trong tháng 5/2026'],
    },
    holds: (tokens, { following, to }) =>
      FINISHING.has(keyAt(tokens, following.at)) &&
      onlyTime(
        tokens,
        following.at + following.length + (keyAt(tokens, following.at + following.length) === 'đạt' ? 1 : 0),
        to,
      ),
  },
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
  {
    name: 'seam/own-times',
    verdict: 'splits',
    reason: 'each of the two deeds has a time of its own',
    examples: {
      yes: [
        'khởi công nhà nhân ái trước ngày 15/3/2025, bàn giao xong trong quý II/2025',
        'gửi đề nghị tạm ứng chậm nhất ngày 27/12/2024, đề nghị thanh toán chậm nhất ngày 24/01/2025',
      ],
      no: ['rà soát, bổ sung quy hoạch trước ngày 15/3/2025', 'hướng dẫn, kiểm tra các chi bộ trong quý II/2025'],
    },
    holds: (tokens, seam) =>
      !purposeOpen(tokens, seam.segment, seam.joint) &&
      ownTime(tokens, seam.main.at + seam.main.length, seam.joint) &&
      ownTime(tokens, seam.following.at + seam.following.length, endOfWords(tokens, seam)),
  },
  {
    name: 'seam/time-first',
    verdict: 'splits',
    reason: 'a time right before the verb behind the comma is of that deed alone',
    examples: {
      yes: [
        'rà soát hồ sơ đảng viên, trước ngày 20/3/2026 gửi báo cáo về Văn phòng',
        'đến ngày 30/6/2026 hoàn thành 50% chỉ tiêu, đến ngày 30/11/2026 hoàn thành 100% chỉ tiêu',
      ],
      no: [
        'rà soát hồ sơ đảng viên, trước ngày 20/3/2026 hoàn thành',
        'soạn thảo đề án thu phí, muộn nhất ngày 10/5/2022 phải có bản thảo',
        'phối hợp với phòng giao dịch Ngân hàng, trước ngày 15/7/2021 củng cố xong 07 tổ tiết kiệm',
        'gửi báo cáo về Sở trước ngày 15/3/2026 để tổng hợp, trước ngày 20/3/2026 báo cáo Uỷ ban nhân dân tỉnh',
      ],
    },
    holds: (tokens, seam) => {
      const end = timeFirst(tokens, seam.next, seam.to)
      return (
        keyAt(tokens, seam.joint) === ',' &&
        end > seam.next &&
        !/^(?:phối|chủ)$/u.test(keyAt(tokens, seam.main.at)) &&
        keyAt(tokens, seam.following.at) !== 'phải' &&
        end <= seam.following.at &&
        objectOf(tokens, seam) >= 1 &&
        !purposeOpen(tokens, seam.segment, seam.joint)
      )
    },
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
  {
    name: 'seam/after-the-end',
    verdict: 'keeps',
    reason: '“kết thúc …” says when the deed behind it is done',
    examples: {
      yes: ['kết thúc Tháng Công nhân, báo cáo kết quả về Liên đoàn Lao động tỉnh trước ngày 05/6/2021'],
      no: ['tổ chức Tháng Công nhân, báo cáo kết quả về Liên đoàn Lao động tỉnh trước ngày 05/6/2021'],
    },
    holds: (tokens, { main, joint }) =>
      keyAt(tokens, main.at) === 'kết' && keyAt(tokens, main.at + 1) === 'thúc' && keyAt(tokens, joint) === ',',
  },
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
