import { match } from './lexicon.js'
import type { Token } from './tokens.js'
import { WordPairs } from './word-pairs.js'

/** Nouns whose one syllable alone would be a verb. */
const COMPOUNDS = new WordPairs(
  `trung cấp, cao cấp, sơ cấp, các cấp, cùng cấp, mỗi cấp, cấp trên, cấp dưới, cấp ủy, cấp ngành, cấp xã,
  cấp huyện, cấp tỉnh, cấp cơ, cấp i, cấp ii, cấp iii, cấp 1, cấp 2, cấp 3, hai cấp, chương trình, công trình, quy trình, quá trình, tiến trình, lộ trình,
  tờ trình, giáo trình, trình độ, trình tự, chi bộ, chi đoàn, chi hội, chi cục, chi nhánh, chi ủy, chi phí,
  chi tiết, chi tiêu, thu nhập, thu chi, báo chí, báo đài, dự án, dự thảo, dự toán, dự kiến, dự bị, dự báo,
  dự phòng, công lập, độc lập, lập trường, giao thông, giao dịch, giao lưu, giao ban, phòng ban, văn phòng,
  quốc phòng, hội trường, thị trường, trực thuộc, trực tuyến, trực tiếp, trực ban, thường trực, trung trực,
  chính trực, in ấn, mở rộng, nguồn thu, đặt hàng, đặt ra, làm việc, việc làm, cuộc họp, phiên họp, hội họp,
  kỳ họp, giấy mời, thư mời, giấy báo, thông báo, số báo, bài báo, tờ báo, công báo, chữ ký, đăng ký, ký hiệu,
  ký kết, nhật ký, học kỳ, giúp việc, chuyên trách, tăng trưởng, giảm nghèo, gia tăng, phòng họp, tự giác,
  rà soát, quyết toán, nhập khẩu, xuất nhập, nộp thuế, cơ cấp, giữ vững, chi thường, ngân sách, thủ trưởng,
  chống tham, phòng chống, phòng cháy, đóng góp, mua sắm, giữ gìn, đưa tin, xem xét, gắn kết, tránh thai,
  hạn hán, cấp phát, lưu động, lưu trữ, lưu thông, thu hút, thu hoạch, chuyển đổi, chuyển biến, chuyển giao,
  biến chuyển, nhắc nhở, cử tri, bầu cử, ứng cử, đề cử, tổng tuyển, đại cử, bộ chi, cấp phép, cấp thiết,
  cấp bách, khẩn cấp, nâng cấp, trợ cấp, cung cấp, phụ cấp, trung ương, phân cấp, sắp xếp, đội trực, ca trực,
  lịch trực, lấy ý, biên phòng, cấp nước, thoát nước, lưu lượng, lưu vực, phòng chờ, phòng thi, phòng học, phòng bệnh, phòng khám, phòng thủ, phòng hộ, phòng tài, phòng nội, phòng kinh, phòng giáo, phòng tổ, phòng hành, phòng chuyên, phòng nghiệp, phòng quản, phòng y, phòng lao, phòng nông, phòng văn, vận tải, quá tải, trọng tải, ký túc, tải trọng`,
)

/** Whether the words just before `index` make the verb at `index` a noun ("công tác | kiểm tra"). */
export function nominalBefore(tokens: readonly Token[], index: number): boolean {
  for (let n = 1; n <= 3; n++) {
    const found = index - n >= 0 ? match(tokens, index - n, 'nominaliser') : undefined
    if (found && found.length === n) return true
  }
  return false
}

/** Whether the lexicon verb at `index` can be a verb there: lower case, and not part of an organ's name. */
export function verbAt(tokens: readonly Token[], index: number, to: number): number {
  const token = tokens[index]
  if (token?.kind !== 'word') return 0
  const before = tokens[index - 1]
  // A capital inside a sentence belongs to a name or a title ("Quy định số …", "Ban Chỉ đạo").
  if (token.capital && before && (before.kind !== 'mark' || before.key === ',')) return 0
  // "07 ngày làm việc" counts days
  if (token.key === 'làm' && before?.key === 'ngày') return 0
  // "xác định | giá", not "xác | định giá"
  if (token.key === 'định' && before?.key === 'xác') return 0
  if (token.key === 'dự' && isDraft(tokens, index)) return 0
  // "vật liệu xây dựng"
  if (token.key === 'xây' && before?.key === 'liệu' && tokens[index - 2]?.key === 'vật') return 0
  const verb = match(tokens, index, 'verb')
  if (!verb || index + verb.length > to) return 0
  if (verb.length === 1) {
    // "các tổ nữ công | lập danh sách"
    const womens = token.key === 'lập' && tokens[index - 2]?.key === 'nữ'
    if (before && !womens && before.end + 2 > token.start && COMPOUNDS.has(before.key, token.key)) return 0
    if (COMPOUNDS.has(token.key, tokens[index + 1]?.key)) return 0
    // "phòng Nghiệp vụ" is an office
    if (token.key === 'phòng' && tokens[index + 1]?.capital) return 0
  }
  const organ = match(tokens, index, 'organ')
  if (organ && organ.length > verb.length && !looksVerbal(tokens, index)) return 0
  if (verb.length === 2 && token.key === 'tổ' && isNounToChuc(tokens, index, to)) return 0
  return verb.length
}

/** "giữa Báo cáo và dự thảo Nghị quyết": one more paper; "nghiên cứu và dự thảo …" drafts it. */
function isDraft(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.key !== 'thảo' || tokens[index - 1]?.key !== 'và') return false
  return match(tokens, index - 3, 'verb')?.length !== 2 && match(tokens, index - 2, 'verb')?.length !== 1
}

function looksVerbal(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 2]?.key === 'hội' && tokens[index + 3]?.key === 'nghị'
}

/** First words of organs that are held as well ("tổ chức hội nghị", "tổ chức học tập"). */
const ORGAN_AND_OBJECT = new Set('hội đoàn lực đội tổ học lãnh đại điểm cụm nhóm bếp chợ trạm lớp'.split(' '))

const OF_DEEDS = new WordPairs('kết quả, công tác, quá trình, tình hình, hoạt động')

/** "kết quả tổ chức, triển khai …": the noun before speaks of deeds, and this is the first of them. */
const ofDeeds = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.key === 'việc' || OF_DEEDS.has(tokens[index - 2]?.key ?? '', tokens[index - 1]?.key)

/** "tổ chức" is a noun before a mark or "và", or when it stands in a list of organs. */
function isNounToChuc(tokens: readonly Token[], index: number, to: number): boolean {
  const next = tokens[index + 2]
  // "các ngành | tổ chức, tham gia …": a deed of the same list follows, and no list of organs stands before
  const listed = next?.key === ',' && match(tokens, index + 3, 'verb') && !match(tokens, index + 3, 'organ')
  const goesOn = tokens[index - 1]?.kind === 'word' && !tokens[index]?.capital && tokens[index - 1]?.key !== 'các'
  if (listed && (ofDeeds(tokens, index) || goesOn)) return false
  if (!next || index + 2 >= to || next.key === 'của') return true
  if (next.kind === 'mark' && next.key !== '(' && next.key !== '“' && next.key !== '"') return true
  const organ = match(tokens, index + 2, 'organ')
  return organ !== undefined && !ORGAN_AND_OBJECT.has(next.key)
}
