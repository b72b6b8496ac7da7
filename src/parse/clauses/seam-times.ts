import { purposeOpen } from './purposes.js'
import type { SeamRule } from './seam.js'
import { endOfWords, FINISHING, keyAt, objectOf, onlyTime, ownTime, timeFirst } from './seam-words.js'

// Seams decided by the times that stand beside the verbs.

export const onlyItsTime: SeamRule = {
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
}

export const ownTimes: SeamRule = {
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
}

export const timeBeforeVerb: SeamRule = {
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
}

export const afterTheEnd: SeamRule = {
  name: 'seam/after-the-end',
  verdict: 'keeps',
  reason: '“kết thúc …” says when the deed behind it is done',
  examples: {
    yes: ['kết thúc Tháng Công nhân, báo cáo kết quả về Liên đoàn Lao động tỉnh trước ngày 05/6/2021'],
    no: ['tổ chức Tháng Công nhân, báo cáo kết quả về Liên đoàn Lao động tỉnh trước ngày 05/6/2021'],
  },
  holds: (tokens, { main, joint }) =>
    keyAt(tokens, main.at) === 'kết' && keyAt(tokens, main.at + 1) === 'thúc' && keyAt(tokens, joint) === ',',
}
