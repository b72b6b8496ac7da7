import { askedOfAny, nextBoundary, opensAdjunct, opensAny, opensCondition, skipMarks, thenAfter } from './boundaries.js'
import { bareClause, clauseAt, type Frame } from './clause-at.js'
import type { Clause } from './directive.js'
import { match } from './lexicon.js'
import { type Names, readNames } from './names.js'
import { barePredicate, isListedMatter } from './predicate.js'
import type { Token } from './tokens.js'
import { WordPairs } from './word-pairs.js'

const TROUBLES = new WordPairs('vướng mắc, khó khăn, phát sinh, thắc mắc')

/** "Khó khăn, vướng mắc (nếu có) phản ánh về …": the trouble stands before the verb as its object. */
export function troubleReport({ tokens, from, to }: Frame): Clause | undefined {
  let seen = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.depth !== 0) continue
    if (TROUBLES.has(token.key, tokens[i + 1]?.key)) seen = i
    if (seen < 0 || i - seen > 16 || match(tokens, i, 'verb')?.family !== 'report') continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate) return { ...bareClause(i, to, predicate), conditions: [{ from, to: i }] }
  }
  return undefined
}

/** "Phấn đấu hàng năm, các trường … bồi dưỡng …": a verb without object before a subject only colours it. */
export function emptySubject(frame: Frame, bare: Clause, next: number): Clause | undefined {
  const head = bare.predicate?.head ?? next
  const verb = match(frame.tokens, head, 'verb')
  let at = head + (verb?.length ?? 1)
  while (at < next - 1) {
    const adverb = match(frame.tokens, at, 'adverb')
    if (!adverb) return undefined
    at += adverb.length
  }
  const found = next < frame.to ? clauseAt(frame, next) : undefined
  return found?.kind === 'subject' ? { ...found, at: bare.at } : undefined
}

/** Labels of the lines of an invitation or a programme: what stands behind them is told. */
const LINE_LABELS = new WordPairs(
  'thời gian, địa điểm, thành phần, nội dung, chủ trì, trang phục, kinh phí, đối tượng, hình thức, phương tiện, số lượng, mốc, lịch, tài liệu',
)

/** A verb after a comma opens a clause only behind an adjunct or a colon; behind a noun phrase it goes on with the noun. */
export function bareHolds(tokens: readonly Token[], from: number, at: number): boolean {
  const start = skipMarks(tokens, from, at)
  const label = LINE_LABELS.length(tokens[start]?.key, tokens[start + 1]?.key)
  if (label > 0 && start < at && tokens[start + label]?.key === ':') return false
  // "Căn cứ Chương trình … về công tác kiểm tra, | giám sát …": a noun of the same list
  if (tokens[at - 1]?.key === ',' && isListedMatter(tokens, start, at - 1)) return false
  if (tokens[at - 1]?.key === ':' && LINE_LABELS.has(tokens[start]?.key, tokens[start + 1]?.key)) return false
  return (
    start >= at ||
    pastTopic(tokens, from) === at ||
    tokens[at - 1]?.key === ':' ||
    tokens[at - 1]?.key === 'thì' ||
    (opensAny(tokens, start) && askedOfAny(tokens, start, tokens.length) === at) ||
    opensAdjunct(tokens, start) ||
    opensCondition(tokens, start) ||
    (match(tokens, start, 'adverb')?.length ?? 0) > 0
  )
}

/** "Chỉ đạo UBND xã, thị trấn chỉ đạo các thôn …": what those named first are to do in their turn. */
const OWN_DEEDS = /^(?:chỉ đạo|đôn đốc|nhắc|phân công)$/u

/** "danh sách những tập thể, | cá nhân đề nghị …": the last of a list of those for whom something is asked orders nobody. */
const goesOnListing = (tokens: readonly Token[], assigner: Names | null): boolean =>
  assigner !== null &&
  tokens[assigner.from - 1]?.key === ',' &&
  tokens[assigner.from]?.capital === false &&
  match(tokens, assigner.from, 'determiner') === undefined &&
  KINDS.has(tokens[assigner.from]?.key, tokens[assigner.from + 1]?.key)
const KINDS = new WordPairs('cá nhân, tập thể, gia đình, người, hộ, trường hợp')

/** A strong directive further on, when the clause so far is only its preamble ("Thực hiện tốt …, đề nghị các đơn vị …"). */
export function directiveLater(frame: Frame, from: number): Clause | undefined {
  let at = from
  for (let steps = 0; at < frame.to && steps < 16; steps++) {
    const found = clauseAt(frame, skipMarks(frame.tokens, at, frame.to))
    if (
      found?.kind === 'directive' &&
      found.assignees &&
      !OWN_DEEDS.test(found.directive ?? '') &&
      !goesOnListing(frame.tokens, found.assigner) &&
      (found.assigner !== null || /đề nghị|yêu cầu/u.test(found.directive ?? ''))
    )
      return found
    at = nextBoundary(frame.tokens, at, frame.to)
  }
  return undefined
}

/** Verbs that also open a basis: "Thực hiện Công văn số …, Ban … đề nghị …". */
const BASIS_VERBS = new WordPairs(
  'bám sát, xét đề, xét tờ, nhằm, thực hiện, triển khai, tiếp, phúc đáp, hưởng ứng, phát huy, nghiên cứu, xem xét, kết thúc, hoàn thành',
)
export const isBasisVerb = (tokens: readonly Token[], at: number): boolean =>
  BASIS_VERBS.has(tokens[at]?.key, tokens[at + 1]?.key)

const OPENS = new Set(['các', 'những', 'riêng', 'mỗi'])
/** Whom "đối với …", "với các …", "riêng …" at `at` speaks of. */
export function aboutAt({ tokens, to }: Frame, at: number): Names | undefined {
  const key = tokens[at]?.key
  if (key === 'riêng' && tokens[at + 1]?.key !== 'đối') {
    const names = readNames(tokens, at + 1, to, true)
    const mark = names ? tokens[names.to]?.key : undefined
    return mark === ',' || mark === ':' || (names && thenAfter(tokens, names.to, to) > 0) ? names : undefined
  }
  const skip =
    key === 'đối' && tokens[at + 1]?.key === 'với'
      ? 2
      : key === 'với' && OPENS.has(tokens[at + 1]?.key ?? '')
        ? 1
        : key === 'riêng' && tokens[at + 1]?.key === 'đối'
          ? 3
          : 0
  return skip > 0 ? readNames(tokens, at + skip, to, true) : undefined
}

/** What somebody has to do, named as a thing: "Trách nhiệm của các chi bộ: …". */
const PARTS = new WordPairs('trách nhiệm, nhiệm vụ, phần việc, công việc')

/** "Các doanh nghiệp: nếu đăng ký …", "Chi bộ Cảng: đảng viên đến từng nhà …": those in front of a colon with no verb right behind it. */
export function headedBy({ tokens, from, to }: Frame, at: number): Names | undefined {
  if (skipMarks(tokens, from, to) !== at) return undefined
  if (PARTS.has(tokens[at]?.key, tokens[at + 1]?.key) && tokens[at + 2]?.key === 'của')
    return headedBy({ tokens, from: at + 3, to }, at + 3)
  const names = readNames(tokens, at, to, true)
  return names && names.to + 1 < to && tokens[names.to]?.key === ':' ? names : undefined
}

/** The last of the names goes on to `end` when no mark stands between ("Đối với chi bộ | chưa có chi uỷ | thì …"). */
export function upTo(tokens: readonly Token[], names: Names, end: number): Names {
  const last = names.each.at(-1)
  if (!last || tokens.slice(names.to, end).some((token) => token.kind === 'mark')) return names
  return { from: names.from, to: end, each: [...names.each.slice(0, -1), { from: last.from, to: end }] }
}

const LONGEST_TOPIC = 20

const TOPICS = new WordPairs('việc này, việc trên, nội dung, nhiệm vụ, vấn đề, công việc, phần việc')
const POINTS = new Set(['này', 'trên', 'đó'])

/** "Việc này | giao các chi bộ …", "Nội dung trên giao …": the matter an order speaks of; the order begins behind it. */
export function pastTopic(tokens: readonly Token[], from: number): number {
  const length = TOPICS.length(tokens[from]?.key, tokens[from + 1]?.key)
  const at = from + length + (length > 0 && POINTS.has(tokens[from + length]?.key ?? '') ? 1 : 0)
  return length > 0 && POINTS.has(tokens[at - 1]?.key ?? '') && match(tokens, at, 'directive') ? at : from
}

/** "Củng cố khối đoàn kết nội bộ: đồng chí Bí thư chủ động gặp gỡ …": the deed in front of a colon is the matter, who does it stands behind. */
export function behindTopic({ tokens, to }: Frame, bare: Clause): Clause | undefined {
  for (let i = bare.at + 1; i < Math.min(to - 1, bare.at + LONGEST_TOPIC); i++) {
    const token = tokens[i]
    if (token?.key === ';') return undefined
    if (token?.key !== ':' || token.depth !== 0) continue
    const found = clauseAt({ tokens, from: i + 1, to }, i + 1)
    return found?.kind === 'subject' ? found : undefined
  }
  return undefined
}
