import {
  askedOfAny,
  nextBoundary,
  opensAdjunct,
  opensAny,
  opensCondition,
  skipMarks,
  thenAfter,
  thenOfParty,
} from './boundaries.js'
import { bareClause, clauseAt, type Frame, innerModal, innerSubject, plain } from './clause-at.js'
import { type Clause, directiveAt, WEAK_DIRECTIVES } from './directive.js'
import { match } from './lexicon.js'
import { type Names, readNames } from './names.js'
import {
  aboutAt,
  bareHolds,
  behindTopic,
  directiveLater,
  emptySubject,
  headedBy,
  isBasisVerb,
  pastTopic,
  troubleReport,
  upTo,
} from './preambles.js'
import { barePredicate } from './predicate.js'
import type { Range } from './sentences.js'
import { timePhraseEnd } from './time-phrase.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

export type { Clause } from './directive.js'

const MOST_STEPS = 24
/** Words that open the purpose of what is asked behind them. */
const PURPOSES = new Set(['để', 'nhằm'])

/** Reads one part of a sentence. */
export function readClause(tokens: readonly Token[], range: Range): Clause {
  return new ClauseReading({ tokens, from: range.from, to: range.to }).read()
}

/** Whether a mark closes the names; where a verb follows, the last of them is its subject ("Đối với 04 hộ vắng mặt, thị trấn niêm yết …"). */
const endsThere = (tokens: readonly Token[], { to }: Names): boolean => tokens[to]?.kind === 'mark'

/** Whether a comma stands between the names before a directive and the directive. */
const endsThereAt = (tokens: readonly Token[], { kind, assigner }: Clause): boolean =>
  kind === 'directive' && assigner !== null && tokens[assigner.to]?.key === ','

const TRAITS = new Set(['có', 'chưa', 'đã', 'đang', 'bị', 'được', 'không', 'còn', 'thuộc', 'diện', 'thiếu', 'nhận'])

/**
 * "Đối với chi bộ, doanh nghiệp có nhu cầu tập huấn riêng, đăng ký …", "đối với các đồng chí thuộc diện …, bản kiểm điểm gửi …":
 * a trait goes on to its comma, and to a colon over other commas.
 */
function withTrait(frame: Frame, names: Names): Names {
  const { tokens, to } = frame
  const last = names.each.at(-1)
  if (!last || tokens[names.to]?.kind === 'mark') return names
  const trait = tokens.slice(last.from, names.to + 1).some((token) => TRAITS.has(token.key))
  if (!trait) return names
  const end = nextBoundary(tokens, names.to, to) - 1
  const colon = colonOver(frame, names, end)
  if (colon > 0)
    return { from: names.from, to: colon, each: [...names.each.slice(0, -1), { from: last.from, to: colon }] }
  return tokens[end]?.key === ',' ? upTo(tokens, names, end) : names
}

/** What a party lacks or has, said of it before something is asked. */
const LACKS = new Set(['chưa', 'không', 'còn', 'có', 'bị'])

const KINDS = new WordPairs(
  'đảng viên, đoàn viên, hội viên, học sinh, chi bộ, đơn vị, cơ quan, tổ chức, doanh nghiệp, cá nhân, tập thể, hộ, nơi, quý',
)
/** Some of a kind ("các doanh nghiệp", "đơn vị nào", "03 chi bộ"), not an organ by its name. */
const isOfKind = (tokens: readonly Token[], { from }: Names): boolean =>
  match(tokens, from, 'determiner') !== undefined ||
  tokens[from]?.kind === 'number' ||
  KINDS.has(tokens[from]?.key, tokens[from + 1]?.key)

/** "…, vui lòng báo lại …" */
function politeAt(tokens: readonly Token[], at: number, to: number): Clause | undefined {
  if (tokens[at]?.key !== 'vui' || tokens[at + 1]?.key !== 'lòng') return undefined
  const predicate = barePredicate(tokens, at + 2, to)
  return predicate && bareClause(at, to, predicate)
}

const LONGEST_TRAIT = 24

/** The colon that ends the names; 0 when something is said before it. */
function colonOver({ tokens, to }: Frame, names: Names, first: number): number {
  for (let i = first; i < Math.min(to, names.to + LONGEST_TRAIT); i++) {
    const token = tokens[i]
    if (token?.depth !== 0) continue
    if (token.key === ':') return i
    if (token.key === ';' || token.key === 'thì') return 0
    if (token.key === ',' && (verbAt(tokens, i + 1, to) > 0 || match(tokens, i + 1, 'directive'))) return 0
  }
  return 0
}

/** One pass over a part, from boundary to boundary, that keeps what stands before the clause proper. */
class ClauseReading {
  readonly #frame: Frame
  readonly #adjuncts: Range[] = []
  readonly #conditions: Range[] = []
  #about: Names | null = null
  #narrowed = false
  #bare: Clause | null = null
  #statement: Clause | null = null

  constructor(frame: Frame) {
    this.#frame = frame
  }

  read(): Clause {
    const { tokens, from, to } = this.#frame
    let at = pastTopic(tokens, from)
    for (let steps = 0; at < to && steps < MOST_STEPS; steps++) {
      at = skipMarks(tokens, at, to)
      if (at >= to) break
      const forAll = aboutAt(this.#frame, at)
      if (forAll) this.#about = withTrait(this.#frame, forAll)
      const whoever = opensAny(tokens, at) || this.#isCase(at)
      const then = forAll
        ? thenOfParty(tokens, at, to)
        : opensCondition(tokens, at) || whoever
          ? thenAfter(tokens, at, to) || (opensAny(tokens, at) ? askedOfAny(tokens, at, to) : 0)
          : 0
      if (then > 0) {
        // before the comma or the "thì", where one stands
        const end = /^(?:,|thì|nhưng)$/u.test(tokens[then - 1]?.key ?? '') ? then - 1 : then
        this.#conditions.push({ from: at, to: end })
        if (!forAll && whoever && readNames(tokens, at, end, true))
          this.#about = { from: at, to: end, each: [{ from: at, to: end }] }
        if (this.#about && this.#about.from >= at && this.#about.to < end) {
          this.#narrowed = true
          this.#about = upTo(tokens, this.#about, end)
        }
        at = then
        continue
      }
      const next = nextBoundary(
        tokens,
        forAll && this.#about && endsThere(tokens, this.#about) ? this.#about.to : at,
        to,
      )
      const found = forAll ? undefined : clauseAt(this.#frame, at)
      if (!found && !forAll) this.#about ??= headedBy(this.#frame, at) ?? null
      const done = (found && this.#take(found, at, next)) ?? this.#preamble(at, next, !found && !forAll)
      if (done) return done
      const behind = forAll ? innerSubject(this.#frame, this.#about?.to ?? forAll.to, next) : undefined
      // "Đối với nơi chưa xong việc sắp xếp đơn vị hành chính, | đề nghị …": what stands before the comma is whom it is about
      if (behind) return this.#dressed(endsThereAt(tokens, behind) ? { ...behind, assigner: null } : behind)
      at = next
    }
    return (
      this.#bare ?? this.#statement ?? troubleReport(this.#frame) ?? this.#dressed(plain('none', from, to, null, null))
    )
  }

  /** The clause that `found` makes of the part; undefined when the part must be read on. */
  #take(found: Clause, at: number, next: number): Clause | undefined {
    const { tokens, from } = this.#frame
    if (found.kind === 'directive' || found.kind === 'heading') return this.#dressed(found)
    const asked = found.kind === 'subject' || found.kind === 'statement' ? this.#askedOf(found, next) : undefined
    if (asked) return this.#dressed(asked)
    // "Thực hiện Quy định số … về đảng viên sử dụng …, Ban X đề nghị …": what a basis says of anybody is its matter
    const ground = isBasisVerb(tokens, from) || PURPOSES.has(tokens[from]?.key ?? '')
    const issuer = found.kind === 'subject' && ground ? directiveLater(this.#frame, next) : undefined
    if (issuer?.assigner) return this.#dressed(issuer)
    if (found.kind === 'subject' && !this.#statement)
      return this.#bare && !isBasisVerb(tokens, this.#bare.at) ? this.#bare : this.#dressed(found)
    if (found.kind === 'statement') this.#statement ??= this.#dressed(found)
    if (found.kind !== 'bare' || this.#bare || this.#statement) return undefined
    if ((opensAdjunct(tokens, at) && opensCondition(tokens, at)) || !bareHolds(tokens, from, at)) return undefined
    const behind = behindTopic(this.#frame, found)
    if (behind) return this.#dressed(behind)
    const clause = this.#dressed(found)
    this.#bare = clause
    if (isBasisVerb(tokens, at)) return undefined
    const later = directiveLater(this.#frame, next)
    return later ? this.#dressed(later) : (emptySubject(this.#frame, clause, next) ?? clause)
  }

  /** "Đảng viên được miễn sinh hoạt, tuổi cao, không có điện thoại thì lập …": traits over commas up to a "thì". */
  #isCase(at: number): boolean {
    const { tokens, to } = this.#frame
    const then = thenAfter(tokens, at, to)
    const names = then > 0 ? readNames(tokens, at, then, true) : undefined
    if (!names || !tokens.slice(names.to, then).some(({ key, depth }) => key === ',' && depth === 0)) return false
    const trait =
      LACKS.has(tokens[names.to]?.key ?? '') ||
      TRAITS.has(tokens[names.to - 1]?.key ?? '') ||
      TRAITS.has(tokens[names.to]?.key ?? '')
    return trait && !tokens.slice(names.to, then).some((_, i) => match(tokens, names.to + i, 'directive'))
  }

  /** "Các doanh nghiệp chưa có công đoàn, đề nghị …": what is asked stands behind those it is about and their trait. */
  #askedOf({ assignees: subject, assigner }: Clause, next: number): Clause | undefined {
    const { tokens, to } = this.#frame
    const assignees = subject ?? assigner
    const traits = [assignees?.to ?? 0, (assignees?.to ?? 0) - 1]
    if (!assignees || !traits.some((at) => LACKS.has(tokens[at]?.key ?? '')) || tokens[next - 1]?.key !== ',')
      return undefined
    const found = next < to ? (directiveAt(tokens, next, to, null) ?? politeAt(tokens, next, to)) : undefined
    if (!found || WEAK_DIRECTIVES.test(found.directive ?? '')) return undefined
    // "Huyện uỷ có Công văn số …, đề nghị …": an organ by its name tells, and asks others
    if (isOfKind(tokens, assignees)) this.#about ??= upTo(tokens, assignees, next - 1)
    return found
  }

  /** Keeps the words up to `next` as a condition or an adjunct, unless a subject with its verb stands inside. */
  #preamble(at: number, next: number, unread: boolean): Clause | undefined {
    const { tokens, from, to } = this.#frame
    if (opensCondition(tokens, at)) {
      const found = innerSubject(this.#frame, at, next) ?? (next >= to ? innerModal(this.#frame, at, next) : undefined)
      // "Trường hợp lãnh đạo cơ quan bận công tác, | đề nghị …": of whom the case speaks asks for nothing
      const inner = found && endsThereAt(tokens, found) ? undefined : found
      this.#conditions.push({ from: at, to: inner ? inner.at : next })
      return inner && this.#dressed(inner)
    }
    if (!unread) return undefined
    if (at === from || bareHolds(tokens, from, at)) {
      const timed = timePhraseEnd(tokens, at, to)
      const after = timed > at && timed < to ? clauseAt(this.#frame, timed) : undefined
      if (after && after.kind !== 'heading') {
        const later = after.kind === 'directive' ? undefined : directiveLater(this.#frame, next)
        this.#adjuncts.push({ from: at, to: later ? next : timed })
        return this.#dressed(later ?? after)
      }
    }
    if (at !== from) return undefined
    this.#adjuncts.push({ from: at, to: next })
    if (!opensAdjunct(tokens, at)) return undefined
    const inner = innerSubject(this.#frame, at, next)
    // "Để báo cáo Chính phủ, | đề nghị các sở …": whom the adjunct names last asks for nothing
    if (inner && (next >= to || inner.kind === 'directive'))
      return this.#dressed(endsThereAt(tokens, inner) ? { ...inner, assigner: null } : inner)
    const modal = next >= to ? innerModal(this.#frame, at, next) : undefined
    return modal && this.#dressed(modal)
  }

  /** With what stands before it. Field by field: clauses are made in great number, and a spread is slow. */
  #dressed(clause: Clause): Clause {
    return {
      kind: clause.kind,
      at: clause.at,
      assigner: clause.assigner,
      directive: clause.directive,
      assignees: clause.assignees,
      about: this.#about,
      narrowed: this.#narrowed,
      adjuncts: this.#adjuncts,
      conditions: this.#conditions,
      predicate: clause.predicate,
      to: clause.to,
    }
  }
}
