import { match } from './lexicon.js'
import { readNames } from './names.js'
import { nominalBefore } from './predicate.js'
import { purposeOpen } from './purposes.js'
import type { Seam, Verb } from './seams.js'
import { timePhraseEnd } from './time-phrase.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** One phenomenon that decides a seam by itself. */
export interface SeamRule {
  readonly name: string
  readonly verdict: 'splits' | 'keeps'
  readonly reason: string
  /** Predicates that have a seam of this kind, and some like them that have none. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] }
  holds(tokens: readonly Token[], seam: Seam): boolean
}

const keyAt = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? ''

/** Verbs that name no deed of their own: what was said before is to be done. */
const VAGUE = new Set(['thực', 'triển', 'tiến', 'áp', 'chấp', 'thi'])

/** The verb that ends right before the joint, so that it has no object; -1 when none does. */
function bareBefore(tokens: readonly Token[], { main, joint }: Seam): number {
  for (let length = 1; length <= 4; length++) {
    const at = joint - length
    if (at < main.at + main.length) return -1
    if (verbAt(tokens, at, joint) === length) return at
  }
  return -1
}

/** Words by which a deed is bounded in time, when they stand right behind its verb. */
function onlyTime(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to && /^(?:xong|ngay|dứt|điểm|hằng|hàng)$/u.test(keyAt(tokens, at))) at++
  const token = tokens[at]
  if (!token || at >= to || token.kind === 'mark') return at > from
  return timePhraseEnd(tokens, at, to) > at
}

const FINISHING = new Set(['vận', 'hoàn', 'kết', 'tổ', 'thực', 'triển', 'tiến', 'làm', 'bắt', 'phấn'])

const TIMES = new Set(['trước', 'chậm', 'trong', 'vào', 'lúc', 'xong', 'từ'])

/** Whether a day, month or quarter of its own stands in the words `[from, to)`. */
export function ownTime(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = tokens[i]?.depth === 0 ? keyAt(tokens, i) : ''
    if (!TIMES.has(key)) continue
    if ((key === 'trong' || key === 'từ') && !/^(?:ngày|tháng|quý|năm|tuần)$/u.test(keyAt(tokens, i + 1))) continue
    if (timePhraseEnd(tokens, i, to) > i || tokens[i + 1]?.kind === 'number') return true
  }
  return false
}

/** First token of the words behind the seam that belongs to another seam. */
function endOfWords(tokens: readonly Token[], { following, to }: Seam): number {
  for (let i = following.at + following.length; i < to; i++)
    if (tokens[i]?.depth === 0 && (keyAt(tokens, i) === ',' || keyAt(tokens, i) === ';')) return i
  return to
}

const objectOf = (tokens: readonly Token[], seam: Seam): number =>
  endOfWords(tokens, seam) - seam.following.at - seam.following.length

/** How many words of the object stand before its time. */
function timeless(tokens: readonly Token[], seam: Seam): number {
  const from = seam.following.at + seam.following.length
  const end = endOfWords(tokens, seam)
  for (let i = from + 1; i < end; i++) if (timePhraseEnd(tokens, i, end) >= end) return i - from
  return end - from
}

/** Whether the same noun stands in the object before the joint ("dự thảo báo cáo A, báo cáo B"). */
function repeatsNoun(tokens: readonly Token[], { verb, main, joint, following, to }: Seam): boolean {
  if (!PAPERS.has(keyAt(tokens, following.at), keyAt(tokens, following.at + 1))) return false
  if (readNames(tokens, following.at + 2, to, false)) return false
  for (let i = main.at + main.length; i < joint - 2; i++)
    if (
      i !== verb.at &&
      keyAt(tokens, i) === keyAt(tokens, following.at) &&
      keyAt(tokens, i + 1) === keyAt(tokens, following.at + 1)
    )
      return nominalBefore(tokens, i) || match(tokens, i - 2, 'verb')?.length === 2
  return false
}

/** "tham mưu Trưởng phòng …", "phân công cán bộ …": the verb behind the joint has a person of its own. */
const toSomebody = (tokens: readonly Token[], { following, to }: Seam): boolean =>
  (following.family === 'propose' || following.family === 'assign') &&
  readNames(tokens, following.at + following.length, to, false) !== undefined

/** First words of verbs of handing over, which tell to whom the work before them goes. */
const DELIVERS = new Set(['báo', 'gửi', 'trình', 'nộp', 'chuyển', 'tổng', 'phản'])

/** "tổng hợp báo cáo X", "tham mưu X báo cáo Y": to somebody named. */
function reportsTo(tokens: readonly Token[], { at, length }: Verb, to: number): boolean {
  if (keyAt(tokens, at) === 'tham') {
    const names = readNames(tokens, at + length, to, false)
    return names !== undefined && keyAt(tokens, names.to) === 'báo'
  }
  if (keyAt(tokens, at) !== 'tổng') return false
  const report = match(tokens, at + length, 'verb')
  return report?.family === 'report' && readNames(tokens, at + length + report.length, to, false) !== undefined
}

/** Nouns of papers that are verbs as well. */
const PAPERS = new WordPairs(
  'báo cáo, thông báo, hướng dẫn, quy định, đề nghị, kiến nghị, đề xuất, dự thảo, kế hoạch, quy hoạch',
)
/** Verbs that are the object of the verb right before them ("định hướng tuyên truyền", "thu thập thông tin"). */
const NOUNS_TOO = new WordPairs('thông tin, tuyên truyền, báo cáo, học tập, kiểm điểm')

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
      ],
      no: ['nêu cao quyết tâm, phấn đấu đạt chỉ tiêu kết nạp đảng viên'],
    },
    holds: (tokens, seam) =>
      keyAt(tokens, seam.following.at) === 'phấn' &&
      keyAt(tokens, seam.main.at) !== 'phấn' &&
      keyAt(tokens, seam.main.at) !== 'nêu' &&
      keyAt(tokens, seam.following.at + seam.following.length) !== 'đạt' &&
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
