import { type Clause, directiveAt, nounBefore, WEAK_DIRECTIVES } from './directive.js'
import { match } from './lexicon.js'
import { type Names, readNames, withoutCharge } from './names.js'
import { barePredicate, type Predicate, predicateAt } from './predicate.js'
import type { Token } from './tokens.js'
import { behindTrait, hasTakenPart, whoDoes } from './traits.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** The part of a sentence that is being read. */
export interface Frame {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/** A clause by which nobody is told to do it, without anything before it. */
export const plain = (
  kind: Clause['kind'],
  at: number,
  to: number,
  assignees: Names | null,
  predicate: Predicate | null,
): Clause => ({
  kind,
  at,
  assigner: null,
  directive: null,
  assignees,
  about: null,
  narrowed: false,
  adjuncts: [],
  conditions: [],
  predicate,
  to,
})

/** A clause without subject whose verb begins at `at`. */
export const bareClause = (at: number, to: number, predicate: Predicate): Clause =>
  plain('bare', at, to, null, predicate)

/** The clause that begins exactly at `at`. */
export function clauseAt(frame: Frame, at: number): Clause | undefined {
  const { tokens, to } = frame
  if (tokens[at]?.depth !== 0) return undefined
  const own = directiveAt(tokens, at, to, null)
  if (own) return own
  const names = readNames(tokens, at, to, true)
  if (names) return clauseOf(frame, at, names)
  const spoken = saidByUnknown(tokens, at, to)
  if (spoken) return spoken
  const predicate = barePredicate(tokens, at, to)
  if (!predicate) return undefined
  return isLabel(tokens, predicate.head, to) ? undefined : bareClause(at, to, predicate)
}

const LONGEST_SPEAKER = 9
/** First words of what is no speaker: how things are, papers, the receiving of one ("Tình hình mới yêu cầu …", "Thông tư … yêu cầu …"). */
const SAYS_NOTHING = new Set(
  'nhận tình thực thực tiễn bối nhiệm nhu điều luật thông nghị quyết quy kế chỉ công hướng kết thời mục cuộc sự việc để theo căn do vì qua'.split(
    ' ',
  ),
)
/** "VKSND tỉnh yêu cầu …", "Chúng tôi đề nghị …": who asks, by a name of no known kind at the head of the clause. */
function saidByUnknown(tokens: readonly Token[], at: number, to: number): Clause | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word' || !(first.capital || first.key === 'chúng')) return undefined
  if (SAYS_NOTHING.has(first.key)) return undefined
  if (match(tokens, at, 'verb') || match(tokens, at, 'adjunct')) return undefined
  for (let i = at + 1; i < Math.min(to, at + LONGEST_SPEAKER); i++) {
    const token = tokens[i]
    if (token?.kind === 'mark' && token.key !== '-' && token.key !== '&') return undefined
    const asks = match(tokens, i, 'directive')
    if (!asks) continue
    if (token?.capital || nounBefore(tokens, i)) return undefined
    const found = directiveAt(tokens, i, to, { from: at, to: i, each: [{ from: at, to: i }] })
    return found?.assignees && /đề nghị|yêu cầu/u.test(found.directive ?? '') ? found : undefined
  }
  return undefined
}

/** "Chủ trì: Đồng chí …", "Đối tượng kê khai: cán bộ …": a verb before a colon is a label. */
function isLabel(tokens: readonly Token[], head: number, to: number): boolean {
  const behind = head + (match(tokens, head, 'verb')?.length ?? 1)
  return behind < to && tokens[behind]?.key === ':'
}

/** The clause whose subject or assigner is `names`. */
function clauseOf({ tokens, from, to }: Frame, at: number, names: Names): Clause | undefined {
  const assigner = behindReceiver(tokens, names)
  const assigned =
    directiveAt(tokens, skipSoft(tokens, names.to, to), to, assigner) ?? joinedDirective(tokens, names, to)
  if (assigned) return assigned
  const after = tokens[names.to]
  if (after?.key === ':' && names.to < to) {
    const inside = barePredicate(tokens, names.to + 1, to) ?? servesAs(tokens, names.to + 1, to)
    const behind = inside ?? behindAdjunct(tokens, names.to + 1, to)
    if (behind) return plain('subject', at, to, names, behind)
    return names.to + 1 >= to ? plain('heading', at, to, names, null) : undefined
  }
  const trait = behindTrait(tokens, names, to)
  if (trait) return plain('subject', at, to, trait.names, trait.predicate)
  const doer = whoDoes(tokens, names, to)
  if (doer) return plain('subject', at, to, doer.names, doer.predicate)
  // "Người lập biểu": who signs below a form
  if (names.to === names.from + 1 && tokens[names.from]?.key === 'người') return undefined
  const serving = servesAs(tokens, names.to, to)
  if (serving) return plain('subject', at, to, names, serving)
  const told = match(tokens, names.to, 'statal')
  if (told && !(after?.key === 'được' && tokens[names.to + 1]?.key === 'giao'))
    return { ...plain('statement', at, to, names, null), assigner: names }
  // "UBND huyện A chưa | gửi số liệu", "các đơn vị dự họp đã | góp ý": what was or was not done
  if (isBehind(tokens, names, to) || hasTakenPart(tokens, names.to, to))
    return { ...plain('statement', at, to, names, null), assigner: names }
  const predicate = names.to < to ? predicateAt(tokens, names.to, to) : undefined
  if (!predicate || isLabel(tokens, predicate.head, to)) return undefined
  if (after?.key !== ',') return plain('subject', at, to, withoutCharge(tokens, names), predicate)
  const holds =
    predicate.adjunct === null
      ? predicate.modals.length > 0 ||
        INSERTED_DEEDS.has(tokens[names.to + 1]?.key ?? '') ||
        (opensPart(tokens, from, at) && (names.each.length > 1 || isPlain(tokens, names)))
      : INSERTED.has(tokens[names.to + 1]?.key ?? '') && tokens[predicate.adjunct[1] - 1]?.key === ','
  return holds ? plain('subject', at, to, names, predicate) : undefined
}

/** "UBND huyện A chưa", "07 đơn vị chưa": one by its name, or so many; of a kind ("các đơn vị chưa gửi | nộp …") more may be asked. */
function isBehind(tokens: readonly Token[], names: Names, to: number): boolean {
  if (tokens[names.to - 1]?.key !== 'chưa') return false
  if (tokens[names.from]?.kind === 'number') {
    // "14 tổ chức chưa giám sát (danh sách kèm theo) | làm văn bản …": a deed behind the trait is asked
    const trait = names.to + verbAt(tokens, names.to, to)
    return !tokens.slice(trait, to).some((_, i) => verbAt(tokens, trait + i, to) > 0)
  }
  return (
    match(tokens, names.from, 'determiner') === undefined &&
    tokens.slice(names.from + 1, names.to).some(({ capital }) => capital)
  )
}

/** "Để báo cáo Chính phủ, Bộ Y tế | yêu cầu …": names that begin behind a verb are its receiver, and only the last one orders. */
function behindReceiver(tokens: readonly Token[], names: Names): Names {
  const last = names.each.at(-1)
  const received = tokens[names.from - 1]?.kind === 'word' && last && tokens[last.from - 1]?.key === ','
  return received ? { from: last.from, to: last.to, each: [last] } : names
}

/** "Các doanh nghiệp: căn cứ tình hình thực tế, nâng cấp …": the deed behind what it goes by. */
function behindAdjunct(tokens: readonly Token[], at: number, to: number): Predicate | undefined {
  if (!INSERTED.has(tokens[at]?.key ?? '')) return undefined
  for (let i = at + 2; i < Math.min(to, at + 16); i++)
    if (tokens[i]?.key === ',' && tokens[i]?.depth === 0) {
      const predicate = barePredicate(tokens, i + 1, to)
      if (predicate) return predicate
    }
  return undefined
}

/** "Các phòng, …": with more words a comma may cut a name, or its verb, in two. */
const isPlain = (tokens: readonly Token[], { from, to }: Names): boolean =>
  to - from <= 3 && match(tokens, from, 'determiner') !== undefined

/** Nothing but marks stands before it: "Hiệu trưởng các trường, Giám đốc các trung tâm, | tổ chức ký cam kết". */
const opensPart = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).every(({ kind }) => kind === 'mark')

/** First words of what is put between commas behind a subject ("Sở Tài chính, khi nhận được đề xuất, thẩm tra …"). */
const INSERTED = new Set('khi sau thông trên căn theo bằng ngoài trong với'.split(' '))
/** "Đoàn Thanh niên huyện, phối hợp với Hội X, tổ chức …", "Sở A, chủ trì …" */
const INSERTED_DEEDS = new Set(['chủ', 'phối'])
/** What somebody is made to be, with the deeds of it behind. */
const POSTS = new WordPairs('cơ quan, bộ phận, đơn vị, đầu mối, thường trực, người, tổ trưởng, trưởng ban, thư ký, làm')
const POST_ENDS = new Set([',', 'mối', 'trực', 'việc'])

/** "X là cơ quan đầu mối theo dõi …", "X là bộ phận giúp việc, chuẩn bị …": the deeds of a post laid on somebody. */
function servesAs(tokens: readonly Token[], at: number, to: number): Predicate | undefined {
  const being = tokens[at]?.key
  if ((being !== 'là' && being !== 'làm') || !POSTS.has(tokens[at + 1]?.key, tokens[at + 2]?.key)) return undefined
  for (let i = at + 2; i < Math.min(to, at + 14); i++) {
    if (!POST_ENDS.has(tokens[i - 1]?.key ?? '')) continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate) return { ...predicate, adjunct: [at, i] }
  }
  return undefined
}

/** Verbs by which a paper speaks to its readers, and may go on with what it asks of them. */
const SPEAKING = new WordPairs(
  'thông báo, thông tin, hướng dẫn, quán triệt, lưu ý, trao đổi, phúc đáp, trả lời, cảnh báo, khuyến cáo, sao gửi, chuyển, gửi, nhắc',
)

/** "Chi uỷ thông báo và yêu cầu các đồng chí …": what is asked behind what is told, of somebody named. */
function joinedDirective(tokens: readonly Token[], names: Names, to: number): Clause | undefined {
  // "trân trọng thông báo và đề nghị"
  const at = names.to + (match(tokens, names.to, 'adverb')?.length ?? 0)
  const spoken = SPEAKING.length(tokens[at]?.key, tokens[at + 1]?.key)
  const joint = at + spoken
  if (spoken === 0 || tokens[joint]?.key !== 'và') return undefined
  const found = directiveAt(tokens, joint + 1, to, names)
  return found?.assignees ? found : undefined
}

/** "Trong thời hạn 02 ngày kể từ ngày nhận đủ hồ sơ phải trả lời": a deed behind an adjunct that no comma ends. */
export function innerModal({ tokens, to }: Frame, from: number, next: number): Clause | undefined {
  for (let i = from + 2; i < next; i++) {
    const token = tokens[i]
    if (token?.depth !== 0 || !(OBLIGING.has(token.key) || (behindCount(tokens, i) && verbAt(tokens, i, to) > 0)))
      continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate) return bareClause(i, to, predicate)
  }
  return undefined
}
const OBLIGING = new Set(['phải', 'cần'])
/** "sau khi đại hội 05 ngày làm việc | nộp biên bản" */
function behindCount(tokens: readonly Token[], at: number): boolean {
  const days = tokens[at - 1]?.key === 'việc' && tokens[at - 2]?.key === 'làm' ? at - 3 : at - 1
  return tokens[days]?.key === 'ngày' && tokens[days - 1]?.kind === 'number'
}

/** Between issuer and directive: "có văn bản", "trân trọng", a comma. */
function skipSoft(tokens: readonly Token[], at: number, to: number): number {
  let i = at
  if (tokens[i]?.key === ',' && i < to) i++
  if (tokens[i]?.key === '(') {
    while (i < to && tokens[i]?.key !== ')') i++
    i++
  }
  // "một lần nữa yêu cầu", "nghiêm túc đề nghị"
  const adverb = match(tokens, i, 'adverb')?.length ?? 0
  return adverb > 0 && match(tokens, i + adverb, 'directive') ? i + adverb : i
}

/** Words before an organ that make it part of a phrase, not a subject. */
const BEFORE_NO_SUBJECT = new Set(
  'của thuộc tại trong ở với cho và từ đến là có gồm các những theo do được bởi về công tác việc'.split(' '),
)

/** "Căn cứ ý kiến của Bộ Nội vụ yêu cầu …, các sở …": what another organ asks, as the ground of what follows. */
function saidOf(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^(?:căn|theo|thực|tại)$/u.test(tokens[from]?.key ?? '')) return false
  for (let i = Math.max(from, at - 10); i < at; i++) if (tokens[i]?.key === 'của') return true
  return false
}

/** A subject with its verb inside an adjunct that has no comma ("khi có đủ tiêu chí cấp uỷ cơ sở cử …"). */
export function innerSubject(frame: Frame, from: number, to: number): Clause | undefined {
  for (let i = from + 2; i < to; i++) {
    const token = frame.tokens[i]
    if (token?.kind !== 'word' || token.depth > 0) continue
    if (match(frame.tokens, i, 'directive') && !nounBefore(frame.tokens, i)) {
      if (frame.to > to && saidOf(frame.tokens, from, i)) continue
      const directive = directiveAt(frame.tokens, i, frame.to, null)
      if (directive && !WEAK_DIRECTIVES.test(directive.directive ?? '')) return directive
    }
    if (!match(frame.tokens, i, 'organ') && !match(frame.tokens, i, 'determiner')) continue
    if (BEFORE_NO_SUBJECT.has(frame.tokens[i - 1]?.key ?? '')) {
      // "của Sở Y tế": no part of that name is a subject either
      i = Math.max(i, (readNames(frame.tokens, i, to, true)?.to ?? i + 1) - 1)
      continue
    }
    const found = clauseAt(frame, i)
    if ((found?.kind === 'subject' && found.predicate?.adjunct === null) || found?.kind === 'directive') return found
    const names = readNames(frame.tokens, i, to, true)
    if (names) i = Math.max(i, names.to - 1)
  }
  return undefined
}
