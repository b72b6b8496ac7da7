import { nextBoundary, opensAdjunct, opensCondition } from './boundaries.js'
import { plain } from './clause-at.js'
import type { Clause } from './directive.js'
import { type Hits, match } from './lexicon.js'
import { headAt } from './name-heads.js'
import type { Names } from './names.js'
import { barePredicate } from './predicate.js'
import type { Range } from './sentences.js'
import { timePhraseEnd } from './time-phrase.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** Nouns that begin what is told or listed; no deed is named by them. */
const NOUNS = new WordPairs(
  `hạn, tài khoản, con dấu, cứ, triệu, nghìn, tỷ, đồng, kinh phí, thời gian, thời hạn, thời điểm, địa điểm, địa chỉ, địa bàn, thành phần, kết quả, mức, tiêu chuẩn, trang phục, điện thoại, email, chi tiết, mọi, tất cả,
  trên, dưới, ngoài, bên, phía, ảnh, bài, bản, bảng, biểu, phụ lục, mẫu, phiếu, giấy, đơn, thẻ, sổ, danh mục, danh sách, hồ sơ, tài liệu, tờ, file, tệp, quyển, bộ, tập,
  số, tổng số, tỷ lệ, diện tích, người, con, cây, nhà, xe, đường, cầu, chợ, sông, hồ, đất, nước, tiền, nguồn, vốn, thuế, phí, lệ phí, giá, đơn giá, chỉ tiêu, mục tiêu,
  nghị quyết, chỉ thị, công văn, quyết định, thông báo, kế hoạch, chương trình, đề án, dự án, dự thảo, văn bản, nghị định, thông tư, luật, điều, khoản, điểm, mục, phần, chương,
  vấn đề, lĩnh vực, nội dung, nhiệm vụ, hoạt động, phong trào, cuộc, buổi, lớp, khóa, hội nghị, đại hội, hội thi, hội thảo, hội trường, lễ, đợt, ngày, tháng, quý, năm, tuần, giờ, sáng, chiều, tối, đêm,
  thực tế, tình hình, tinh thần, ý kiến, ý thức, trách nhiệm, quyền, lợi ích, khó khăn, vướng mắc, tồn tại, hạn chế, nguyên nhân, bài học, kinh nghiệm, điều kiện, cơ chế, chính sách,
  bất động, động sản, dịp, cả, toàn, đây, đó, này, những, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, ai, nơi, khi, nếu, tuy, song, nhưng, vì, do, bởi, tại, trong, theo, sau, trước, từ, đến, để, mà, thì, là, có, không, chưa,
  chất lượng, số lượng, khối lượng, công tác, công việc, công trình, sản phẩm, thiết bị, hàng hóa, dịch vụ, lịch, mốc, bước, giai đoạn, phương án, giải pháp, biện pháp, hình thức, phạm vi, tiến độ, lộ trình, yêu cầu, quy định, nhà nước, nhu cầu,
  đặc biệt, nhất là, ví dụ, lưu ý, ghi chú, xin, trân trọng, kính, rất, hết, quá, vừa, riêng, cụ thể, như, bằng, với, của, và, hoặc, nhân viên, hội viên, chuyên gia, phương hướng, quan điểm, chữ ký, chữ, trang, dấu, tên, họ, tuổi, quê, trình độ, chức vụ, vật chất, phông, cỡ, cột, dòng, báo cáo viên, ủy viên, thân nhân, trẻ em, thanh niên, phụ nữ, nông dân, công nhân`,
)
/** Words of a statement behind a noun. */
export const TELLS: ReadonlySet<string> = new Set('là đã đang sẽ vẫn bị gồm thuộc chiếm còn'.split(' '))
/** Attributes of a kind of organ: they go on with its name. */
const ATTRIBUTES = new WordPairs(
  `trực thuộc, liên quan, công lập, ngoài, mầm non, tiểu học, trung học, phổ thông, cơ sở, cấp, địa phương, chuyên môn, chuyên trách, nghiệp vụ, tham mưu, chức năng, kinh doanh, kinh tế,
  sản xuất, nhà nước, trên, dưới, trong, nêu, này, nói, khác, còn, lại, toàn, chủ, phụ trách, thành viên, đảng, đoàn, y tế, giáo dục, văn hóa, xã hội, nông nghiệp, công nghiệp, thương mại, du lịch, môi trường, tài nguyên, xây dựng, giao thông,
  vận tải, tư nhân, lâm sàng, cận, ban ngành, sở ngành, miền núi, vùng, ven, biên giới, dân cư, phố, học, nghề, đại học, cao đẳng, dự bị, danh dự, thường trực, điều hành, trưởng, phó, viên, dân, gia đình, cá thể, hành chính, sự nghiệp,
  chính trị, lãnh đạo, đầu, cùng, độc lập, vận hành, khu vực, thị, mới, cũ, chi nhánh, đăng, tiếp, tổ chức, pháp lý, pháp chế, tài chính, kế toán, nhân sự, kỹ thuật, vật tư, thiết bị, thông tin, truyền thông, điều dưỡng, bảo vệ, an ninh, quốc phòng, quân sự, trẻ, nữ, nam, giỏi, ưu tú, tiêu biểu`,
)
const LINKS = new Set('của thuộc tại ở trong trên'.split(' '))
const MOST_NAME = 30

/**
 * The clause of a part whose verb is in no list: a party and behind its name a small word that is none of the name's, or a
 * deed from the first word on. It holds only where deeds are asked; whoever calls it knows that.
 */
export function unknownDeed(tokens: readonly Token[], range: Range): Clause | undefined {
  const at = pastPreamble(tokens, range.from, range.to)
  const { to } = range
  const head = headAt(tokens, at, false)
  if (head > 0) return withSubject(tokens, at, head, to)
  const behind = behindAdjunct(tokens, at, to)
  if (behind) return behind
  return bareDeed(tokens, at, to)
}

/** "… : | sơn lại cổng trụ sở": a deed from its first word on. */
export function bareDeed(tokens: readonly Token[], at: number, to: number): Clause | undefined {
  // "Chỉ tiêu": an adverb and a noun are one noun
  if (isNoun(tokens, at)) return undefined
  const verb = pastAdverbs(tokens, at, to)
  if (!canBeVerb(tokens, verb, to, true) || isTimetable(tokens, verb, to)) return undefined
  return plain('bare', at, to, null, { from: at, head: verb, modals: [], adjunct: null })
}

const MOST_ADJUNCTS = 2

/** "Sau khi có kết quả, các chi bộ sơn lại …", "Riêng Văn phòng sơn lại …", "Đối với các chi bộ: sơn lại …": whose deed it is stands behind a lead. */
export function behindAdjunct(tokens: readonly Token[], from: number, to: number): Clause | undefined {
  if (tokens[from]?.key === 'riêng' || tokens[from]?.key === 'đối') {
    const start = from + (tokens[from]?.key === 'đối' ? 2 : 1)
    const head = headAt(tokens, start, false)
    return head > 0 ? withSubject(tokens, start, head, to) : undefined
  }
  if (!opensAdjunct(tokens, from)) return undefined
  let at = from
  for (let steps = 0; steps < MOST_ADJUNCTS; steps++) {
    at = nextBoundary(tokens, at, to)
    if (at >= to || tokens[at - 1]?.key !== ',') return undefined
    const head = headAt(tokens, at, false)
    if (head > 0) return withSubject(tokens, at, head, to)
  }
  return undefined
}

/** "Giao các chi bộ | che chắn công trình": an order whose deed is in no list looks like the deed of giving. */
export function unknownOrder(tokens: readonly Token[], clause: Clause): Clause | undefined {
  const at = clause.predicate?.head ?? clause.to
  const order = match(tokens, at, 'directive')
  if (clause.kind !== 'bare' || tokens[at]?.key !== 'giao' || !order) return undefined
  const start = at + order.length
  const head = headAt(tokens, start, false)
  const found = head > 0 ? withSubject(tokens, start, head, clause.to) : undefined
  return (
    found && { ...clause, kind: 'directive', directive: 'giao', assignees: found.assignees, predicate: found.predicate }
  )
}

/** "Thi kết thúc học phần (lần 1): từ ngày … đến ngày …": an event and its days. */
function isTimetable(tokens: readonly Token[], from: number, to: number): boolean {
  const colon = tokens.findIndex((token, i) => i > from && i < to && token.key === ':' && token.depth === 0)
  return colon > 0 && timePhraseEnd(tokens, colon + 1, to) >= to - 1 && colon + 2 < to
}

/** "Đề nghị các chi bộ | che chắn công trình": the deed whose verb is in no list, asked of those named before it. */
export function unknownAsked(tokens: readonly Token[], clause: Clause): Clause | undefined {
  const { assignees, to } = clause
  const last = assignees?.each.at(-1)
  const head = last ? headAt(tokens, last.from, false) : 0
  const found = assignees && last && head > 0 ? withSubject(tokens, last.from, head, to) : undefined
  if (!assignees || !found?.assignees) return undefined
  const each = [...assignees.each.slice(0, -1), ...found.assignees.each]
  return { ...clause, assignees: { from: assignees.from, to: found.assignees.to, each }, predicate: found.predicate }
}

/** "sau đại hội điểm 05 ngày phải tổ chức …", "dự án nào còn vướng phải họp …": the deed behind a "must", whatever is said before it. */
export function demandedDeed(tokens: readonly Token[], range: Range): Clause | undefined {
  if (/^(?:việc|công|trường|không)$/u.test(tokens[range.from]?.key ?? '')) return undefined
  for (let i = range.from + 1; i < range.to - 2; i++) {
    const token = tokens[i]
    if (token?.depth !== 0 || (token.key !== 'phải' && token.key !== 'cần')) continue
    if (tokens[i - 1]?.key === 'không' || tokens[i + 1]?.key === 'thiết') return undefined
    // "giấy tờ còn thiếu phải được bổ sung"
    const done = tokens[i + 1]?.key === 'được' ? i + 2 : i
    const predicate = barePredicate(tokens, done, range.to)
    return predicate && plain('bare', i, range.to, null, predicate)
  }
  return undefined
}

/** Behind printed ordinals ("Một là,"), a time and a condition with its comma. */
function pastPreamble(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]?.kind === 'mark') at++
  if ((tokens[at + 1]?.key === 'là' || tokens[at]?.key === 'thứ') && tokens[at + 2]?.key === ',') at += 3
  const timed = timePhraseEnd(tokens, at, to)
  if (timed > at) at = tokens[timed]?.key === ',' ? timed + 1 : timed
  else if (opensCondition(tokens, at)) {
    const next = nextBoundary(tokens, at, to)
    if (next < to) at = next
  }
  return at
}

function pastAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const adverb = match(tokens, at, 'adverb') ?? match(tokens, at, 'modal')
    if (!adverb || tokens[at]?.key === 'không' || tokens[at]?.key === 'xin') break
    at += adverb.length
  }
  return at
}

function withSubject(tokens: readonly Token[], at: number, head: number, to: number): Clause | undefined {
  let i = at + head
  for (; i < Math.min(to, at + MOST_NAME); i++) {
    const token = tokens[i]
    if (!token) return undefined
    if (token.capital || token.kind === 'number') continue
    if (token.kind === 'mark') {
      if (token.depth > 0 || /^[-–/“”"]$/u.test(token.key)) continue
      if (token.key === '(') continue
      const listed = token.key === ',' && (headAt(tokens, i + 1, true) > 0 || tokens[i + 1]?.capital === true)
      if (listed) continue
      if (token.key !== ':') return undefined
      i++
      break
    }
    if (token.depth > 0 || LINKS.has(token.key) || token.key === 'và' || token.key === 'các') continue
    const organ = match(tokens, i, 'organ')
    if (organ) i += organ.length - 1
    else if (verbAt(tokens, i, to) > 0 || asksMore(tokens, i) || doesAgain(tokens, i)) break
    else if (i === at + head || !endsSyllables(tokens, i)) {
      const next = tokens[i + 1]?.key
      const inside = NOUNS.length(token.key, next) || ATTRIBUTES.length(token.key, next)
      if (inside === 0) break
      i += inside - 1
    }
  }
  // "Người lập biểu": who signs below a form
  if (i === at + head && tokens[i - 1]?.key === 'người') return undefined
  // "Viện dẫn đúng số": a word like an organ's, with the rest of a verb right behind it
  if (
    i === at + 1 &&
    tokens[i]?.kind === 'word' &&
    match(tokens, i, 'modal') === undefined &&
    match(tokens, i, 'adverb') === undefined
  )
    return plain('bare', at, to, null, { from: at, head: at, modals: [], adjunct: null })
  const verb = pastAdverbs(tokens, i, to)
  if (!canBeVerb(tokens, verb, to, false)) return undefined
  const from = tokens[at]?.key === 'riêng' ? at + 1 : at
  const names: Names = { from, to: nameTo(tokens, i), each: [{ from, to: nameTo(tokens, i) }] }
  return plain('subject', at, to, names, { from: i, head: verb, modals: [], adjunct: null })
}

/** "sơn | lại", "vẽ | lại": only deeds are done again. */
const doesAgain = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'word' && !tokens[i]?.capital && tokens[i + 1]?.key === 'lại'

/** Words that are whole by themselves at the end of a name: "Đảng uỷ Khối". */
const WHOLE = new Set(['khối', 'ngành'])

/** A modal or an adverb behind the name: "… có trách nhiệm", "… chủ động". */
const asksMore = (tokens: readonly Token[], i: number): boolean =>
  match(tokens, i, 'modal') !== undefined || (match(tokens, i, 'adverb')?.length ?? 0) > 1

/** "Quản lý", "Cơ khí": the small syllable behind a capital goes on with the name; "Đồng Rạ" is whole. */
const endsSyllables = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.capital === true &&
  !WHOLE.has(tokens[i - 1]?.key ?? '') &&
  (tokens[i - 2]?.capital !== true || match(tokens, i - 2, 'organ') !== undefined)

/** Whether the word begins what is told or listed. */
export const isNoun = (tokens: readonly Token[], i: number): boolean => NOUNS.has(tokens[i]?.key, tokens[i + 1]?.key)

const nameTo = (tokens: readonly Token[], i: number): number => (tokens[i - 1]?.key === ':' ? i - 1 : i)

/** Parts of speech no verb has. */
const isOther = (hits: Hits | null): boolean =>
  hits !== null &&
  (hits.nominaliser ??
    hits.determiner ??
    hits.stop ??
    hits.linking ??
    hits.statal ??
    hits.condition ??
    hits.directive ??
    hits.organ) !== undefined &&
  hits.verb === undefined

/** A word of the part that no list knows, with words behind it to be done with. */
function canBeVerb(tokens: readonly Token[], at: number, to: number, first: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || (token.capital && !first) || token.depth > 0) return false
  if (token.capital && tokens[at + 1]?.capital) return false
  if (isOther(token.hits) || headAt(tokens, at, false) > 0) return false
  if (isNoun(tokens, at)) return false
  const next = tokens[at + 1]
  if (!next || at + 2 >= to || (next.kind === 'mark' && next.key !== ',')) return false
  for (let i = at + 1; i < Math.min(to, at + 5); i++)
    if (TELLS.has(tokens[i]?.key ?? '') || tokens[i]?.key === ':') return false
  return true
}
