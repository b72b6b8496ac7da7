import { type Clause, directiveAt, nounBefore, WEAK_DIRECTIVES } from './directive.js'
import { match } from './lexicon.js'
import { type Names, readNames, withoutCharge } from './names.js'
import { barePredicate, nominalBefore, type Predicate, predicateAt } from './predicate.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'
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
  const predicate = barePredicate(tokens, at, to)
  if (!predicate) return undefined
  return isLabel(tokens, predicate.head, to) ? undefined : bareClause(at, to, predicate)
}

/** "Chủ trì: Đồng chí …", "Đối tượng kê khai: cán bộ …": a verb before a colon is a label. */
function isLabel(tokens: readonly Token[], head: number, to: number): boolean {
  const behind = head + (match(tokens, head, 'verb')?.length ?? 1)
  return behind < to && tokens[behind]?.key === ':'
}

/** The clause whose subject or assigner is `names`. */
function clauseOf({ tokens, to }: Frame, at: number, names: Names): Clause | undefined {
  const assigned = directiveAt(tokens, skipSoft(tokens, names.to, to), to, names) ?? joinedDirective(tokens, names, to)
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
  const predicate = names.to < to ? predicateAt(tokens, names.to, to) : undefined
  if (!predicate || isLabel(tokens, predicate.head, to)) return undefined
  if (after?.key !== ',') return plain('subject', at, to, withoutCharge(tokens, names), predicate)
  const holds =
    predicate.adjunct === null
      ? predicate.modals.length > 0 || tokens[names.to + 1]?.key === 'chủ'
      : INSERTED.has(tokens[names.to + 1]?.key ?? '') && tokens[predicate.adjunct[1] - 1]?.key === ','
  return holds ? plain('subject', at, to, names, predicate) : undefined
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

/** Words that begin a trait of the subject: what stands behind them up to what is asked tells which of the kind is meant. */
const TRAITS = new Set('chưa đã đang không có được bị chậm'.split(' '))
const CHARGED = new WordPairs('có trách, có nhiệm')
/** Modals that only an order has; behind "chưa" any modal or adverb will do. */
const ORDERS = new WordPairs('phải, cần, có trách, có nhiệm, có thể, phấn đấu, thì')

/**
 * "… chưa quyết toán năm 2018 | phải lập …", "… được cử đi học lớp trung cấp | cần bàn giao …", "… có từ 30 đảng viên trở lên |
 * rà soát …": the words up to what is asked belong to the name, and a verb among them is no duty.
 */
function behindTrait(
  tokens: readonly Token[],
  names: Names,
  to: number,
): { readonly names: Names; readonly predicate: Predicate } | undefined {
  const last = names.each.at(-1)
  const trait = traitOf(tokens, names)
  if (!last || trait === '' || (trait !== 'chưa' && isProper(tokens, last))) return undefined
  const upTo = (end: number, predicate: Predicate) => ({
    names: { from: names.from, to: end, each: [...names.each.slice(0, -1), { from: last.from, to: end }] },
    predicate,
  })
  for (let i = names.to + 1; i < Math.min(to, names.to + 18); i++) {
    const token = tokens[i]
    if (!token || token.key === ';' || token.key === ':') break
    // the day of a cited paper stands behind a comma
    if (token.key === ',' && tokens[i + 1]?.key !== 'ngày') break
    if (token.depth !== 0 || token.key === ',') continue
    const orders =
      told(tokens, trait, i) ||
      (trait === 'verb'
        ? CHARGED.has(token.key, tokens[i + 1]?.key) && i > names.to + 2
        : trait === 'chưa'
          ? (match(tokens, i, 'modal') ?? match(tokens, i, 'adverb') ?? ORDERS.has(token.key, tokens[i + 1]?.key))
          : ORDERS.has(token.key, tokens[i + 1]?.key) && tokens[i - 1]?.key !== 'hậu')
    if (!orders) continue
    const predicate = token.key === 'thì' ? predicateAt(tokens, i + 1, to) : barePredicate(tokens, i, to)
    if (predicate) return upTo(i, predicate)
  }
  const later = lackingDeed(tokens, names, trait, to)
  if (later) return upTo(later.from, later)
  // "các chi bộ có | từ 30 đảng viên trở lên rà soát": a preposition right behind "có" is none of the deed
  if (trait !== 'có' || tokens[names.to - 1]?.key !== 'có') return undefined
  for (let i = names.to + 1; i < Math.min(to, names.to + 12); i++) {
    if (tokens[i]?.kind === 'mark') return undefined
    const verbal = verbAt(tokens, i, to) > 0 && !nominalBefore(tokens, i)
    const predicate = verbal ? barePredicate(tokens, i, to) : undefined
    if (predicate) return upTo(i, predicate)
  }
  return undefined
}

const LACKS = new Set(['không', 'chưa'])

/** "Đảng viên không còn hồ sơ gốc | viết lại lý lịch": what they lack, then what they are to do. */
function lackingDeed(tokens: readonly Token[], names: Names, trait: string, to: number): Predicate | undefined {
  if (!LACKS.has(trait)) return undefined
  for (let i = names.to + 1; i < Math.min(to, names.to + 9); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.key === 'thì' || match(tokens, i, 'statal')) return undefined
    const first = i <= names.to + 1 || tokens[i - 1]?.key === 'thể' || tokens[i - 1]?.key === trait
    if (first || verbAt(tokens, i, to) === 0 || nominalBefore(tokens, i)) continue
    return barePredicate(tokens, i, to)
  }
  return undefined
}

/** "Các đơn vị được kiểm tra trong năm (theo Quyết định …) | báo cáo kết quả": behind what was done to them. */
const told = (tokens: readonly Token[], trait: string, at: number): boolean =>
  (trait === 'được' || trait === 'bị') &&
  (tokens[at - 1]?.key === ')' || tokens[at - 1]?.key === 'năm') &&
  match(tokens, at, 'verb')?.family === 'report'

/** "thôn Nà Sầm": a party by its name is not one of a kind. */
function isProper(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.capital) return true
  return false
}

const MOST_OF_TRAIT = 9

/** "Người kê khai | lập 02 bản …", "Người được cử đi học | nộp …": a person told by what he does, then what he is to do. */
function whoDoes(
  tokens: readonly Token[],
  names: Names,
  to: number,
): { readonly names: Names; readonly predicate: Predicate } | undefined {
  const last = names.each.at(-1)
  const head = last ? last.from + (match(tokens, last.from, 'determiner')?.length ?? 0) : -1
  if (!last || tokens[head]?.key !== 'người') return undefined
  let done = -1
  for (let i = head + 1; i < Math.min(to, head + 1 + MOST_OF_TRAIT); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return undefined
    const verb = verbAt(tokens, i, to)
    const predicate = done === i || (done > 0 && !nominalBefore(tokens, i)) ? barePredicate(tokens, i, to) : undefined
    if (predicate) {
      const each = [...names.each.slice(0, -1), { from: last.from, to: i }]
      return { names: { from: names.from, to: i, each }, predicate }
    }
    if (verb === 0) continue
    i += verb - 1
    done = i + 1
  }
  return undefined
}

/** The word of a trait at the end of the names or right behind them; "" when there is none. */
function traitOf(tokens: readonly Token[], names: Names): string {
  for (const at of [names.to - 1, names.to, names.to - 2]) {
    const key = tokens[at]?.key ?? ''
    const further = at === names.to - 2
    if (at > names.from && TRAITS.has(key) && (!further || key === 'được' || tokens[at + 1]?.key === 'thể')) return key
  }
  // "Các đồng chí theo dõi cơ sở | có trách nhiệm …"
  return verbAt(tokens, names.to, tokens.length) > 0 ? 'verb' : ''
}

/** First words of what is put between commas behind a subject ("Sở Tài chính, khi nhận được đề xuất, thẩm tra …"). */
const INSERTED = new Set('khi sau thông trên căn theo bằng ngoài trong'.split(' '))
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
    if (token?.depth !== 0 || !OBLIGING.has(token.key)) continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate) return bareClause(i, to, predicate)
  }
  return undefined
}
const OBLIGING = new Set(['phải', 'cần'])

/** Between issuer and directive: "có văn bản", "trân trọng", a comma. */
function skipSoft(tokens: readonly Token[], at: number, to: number): number {
  let i = at
  if (tokens[i]?.key === ',' && i < to) i++
  if (tokens[i]?.key === '(') {
    while (i < to && tokens[i]?.key !== ')') i++
    i++
  }
  return i
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
