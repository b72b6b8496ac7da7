import { type Clause, directiveAt, EMPTY, nounBefore, WEAK_DIRECTIVES } from './directive.js'
import { match } from './lexicon.js'
import { type Names, readNames } from './names.js'
import { barePredicate, keys, predicateAt } from './predicate.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'

export type { Clause } from './directive.js'

interface Frame {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

/** Reads one part of a sentence. */
export function readClause(tokens: readonly Token[], range: Range): Clause {
  const frame = { tokens, from: range.from, to: range.to }
  const adjuncts: Range[] = []
  const conditions: Range[] = []
  let about: Names | null = null
  let narrowed = false
  let bare: Clause | null = null
  let statement: Clause | null = null
  let at = range.from
  for (let steps = 0; at < range.to && steps < 24; steps++) {
    at = skipMarks(tokens, at, range.to)
    if (at >= range.to) break
    const forAll = aboutAt(frame, at)
    if (forAll) about = forAll
    const then = forAll || condition(tokens, at) ? thenAfter(tokens, at, range.to) : 0
    if (then > 0) {
      conditions.push({ from: at, to: then - 1 })
      if (about && about.to < then - 1) narrowed = true
      at = then
      continue
    }
    const found = forAll ? undefined : clauseAt(frame, at)
    const next = nextBoundary(tokens, at, range.to)
    if (found) {
      const clause = { ...found, about, narrowed, adjuncts, conditions }
      const opener = adjunctAt(tokens, at) > 0
      if (found.kind === 'directive' || found.kind === 'heading') return clause
      if (found.kind === 'subject' && !statement) return bare && !isBasisVerb(tokens, bare.at) ? bare : clause
      if (found.kind === 'statement') statement ??= clause
      else if (
        found.kind === 'bare' &&
        !bare &&
        !statement &&
        !(opener && condition(tokens, at)) &&
        bareHolds(tokens, range.from, at)
      ) {
        bare = clause
        if (!isBasisVerb(tokens, at)) {
          const later = directiveLater(frame, next)
          return later
            ? { ...later, about, narrowed, adjuncts, conditions }
            : (emptySubject(frame, clause, next) ?? clause)
        }
      }
    }
    if (condition(tokens, at)) {
      const inner = innerSubject(frame, at, next)
      conditions.push({ from: at, to: inner ? inner.at : next })
      if (inner) return { ...inner, about, narrowed, adjuncts, conditions }
    } else if (!found && !forAll && at === range.from) {
      adjuncts.push({ from: at, to: next })
      const inner = innerSubject(frame, at, next)
      if (inner && adjunctAt(tokens, at) > 0 && (next >= range.to || inner.kind === 'directive'))
        return { ...inner, about, narrowed, adjuncts, conditions }
    }
    at = next
  }
  return (
    bare ??
    statement ??
    troubleReport(frame) ?? {
      kind: 'none',
      at: range.from,
      assigner: null,
      directive: null,
      assignees: null,
      about,
      narrowed,
      adjuncts,
      conditions,
      predicate: null,
      to: range.to,
    }
  )
}

const TROUBLES = /^(?:vướng mắc|khó khăn|phát sinh|thắc mắc)$/u

/** "Khó khăn, vướng mắc (nếu có) phản ánh về …": the trouble stands before the verb as its object. */
function troubleReport({ tokens, from, to }: Frame): Clause | undefined {
  let seen = -1
  for (let i = from; i < to; i++) {
    if (tokens[i]?.depth !== 0) continue
    if (TROUBLES.test(keys(tokens, i, i + 2))) seen = i
    if (seen < 0 || i - seen > 16 || match(tokens, i, 'verb')?.family !== 'report') continue
    const predicate = barePredicate(tokens, i, to)
    if (predicate)
      return {
        kind: 'bare',
        at: i,
        assigner: null,
        directive: null,
        assignees: null,
        predicate,
        to,
        ...EMPTY,
        conditions: [{ from, to: i }],
      }
  }
  return undefined
}

/** "Phấn đấu hàng năm, các trường … bồi dưỡng …": a verb without object before a subject only colours it. */
function emptySubject(frame: Frame, bare: Clause, next: number): Clause | undefined {
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
const LINE_LABELS =
  /^(?:thời gian|địa điểm|thành phần|nội dung|chủ trì|trang phục|kinh phí|đối tượng|hình thức|phương tiện|số lượng|mốc |lịch |tài liệu)/u

/** A verb after a comma opens a clause only behind an adjunct or a colon; behind a noun phrase it goes on with the noun. */
function bareHolds(tokens: readonly Token[], from: number, at: number): boolean {
  const start = skipMarks(tokens, from, at)
  if (LINE_LABELS.test(keys(tokens, start, start + 2)) && tokens[at - 1]?.key === ':') return false
  return (
    start >= at ||
    tokens[at - 1]?.key === ':' ||
    adjunctAt(tokens, start) > 0 ||
    condition(tokens, start) ||
    (match(tokens, start, 'adverb')?.length ?? 0) > 0
  )
}

/** A strong directive further on, when the clause so far is only its preamble ("Thực hiện tốt …, đề nghị các đơn vị …"). */
function directiveLater(frame: Frame, from: number): Clause | undefined {
  let at = from
  for (let steps = 0; at < frame.to && steps < 16; steps++) {
    const found = clauseAt(frame, skipMarks(frame.tokens, at, frame.to))
    if (
      found?.kind === 'directive' &&
      found.assignees &&
      (found.assigner || /đề nghị|yêu cầu/u.test(found.directive ?? ''))
    )
      return found
    at = nextBoundary(frame.tokens, at, frame.to)
  }
  return undefined
}

const BASIS_VERBS =
  /^(?:thực hiện|triển khai|tiếp tục|phúc đáp|tiếp nhận|hưởng ứng|tiếp thu|phát huy|triển khai thực hiện|nghiên cứu|xem xét|kết thúc|hoàn thành|tiếp)(?: |$)/u
/** Verbs that also open a basis: "Thực hiện Công văn số …, Ban … đề nghị …". */
function isBasisVerb(tokens: readonly Token[], at: number): boolean {
  return BASIS_VERBS.test(keys(tokens, at, at + 3))
}

function condition(tokens: readonly Token[], at: number): boolean {
  return match(tokens, at, 'condition') !== undefined
}

/** Token after the "thì" that closes a condition ("Đối với … thì …"); 0 when there is none. */
function thenAfter(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i]
    if (token?.key === ';' && token.depth === 0) return 0
    if (token?.key === 'thì' && token.depth === 0) return i + 1
  }
  return 0
}

function adjunctAt(tokens: readonly Token[], at: number): number {
  return match(tokens, at, 'adjunct')?.length ?? 0
}

function skipMarks(tokens: readonly Token[], at: number, to: number): number {
  let i = at
  while (i < to && tokens[i]?.kind === 'mark' && tokens[i]?.key !== '(') i++
  // "riêng các trường học gửi trước ngày …"
  if (i === at && tokens[i]?.key === 'riêng' && tokens[i + 1]?.key !== 'đối') {
    const names = readNames(tokens, i + 1, to, true)
    if (names && tokens[names.to]?.kind === 'word') return i + 1
  }
  return i
}

/** Token after the next comma or colon outside brackets. */
function nextBoundary(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const token = tokens[i]
    if (token && token.depth === 0 && (token.key === ',' || token.key === ':' || token.key === ';')) return i + 1
    // "… bị ảnh hưởng thì đăng ký …"
    if (token && token.depth === 0 && token.key === 'thì' && i > at) return i + 1
  }
  return to
}

function aboutAt({ tokens, to }: Frame, at: number): Names | undefined {
  const key = tokens[at]?.key
  if (key === 'riêng' && tokens[at + 1]?.key !== 'đối') {
    const names = readNames(tokens, at + 1, to, true)
    const mark = names ? tokens[names.to]?.key : undefined
    return mark === ',' || mark === ':' ? names : undefined
  }
  const skip =
    key === 'đối' && tokens[at + 1]?.key === 'với' ? 2 : key === 'riêng' && tokens[at + 1]?.key === 'đối' ? 3 : 0
  return skip > 0 ? readNames(tokens, at + skip, to, true) : undefined
}

/** The clause that begins exactly at `at`. */
export function clauseAt({ tokens, to }: Frame, at: number): Clause | undefined {
  if (tokens[at]?.depth !== 0) return undefined
  const own = directiveAt(tokens, at, to, null)
  if (own) return own
  const names = readNames(tokens, at, to, true)
  if (names) {
    const assigned = directiveAt(tokens, skipSoft(tokens, names.to, to), to, names)
    if (assigned) return assigned
    const after = tokens[names.to]
    if (after?.key === ':' && names.to < to) {
      const inside = barePredicate(tokens, names.to + 1, to)
      const base = { at, assigner: null, directive: null, assignees: names, to, ...EMPTY }
      if (inside) return { ...base, kind: 'subject', predicate: inside }
      if (names.to + 1 >= to) return { ...base, kind: 'heading', predicate: null }
      return undefined
    }
    const statal = match(tokens, names.to, 'statal')
    if (statal && !(after?.key === 'được' && tokens[names.to + 1]?.key === 'giao')) {
      return {
        kind: 'statement',
        at,
        assigner: names,
        directive: null,
        assignees: names,
        predicate: null,
        to,
        ...EMPTY,
      }
    }
    const predicate = names.to < to ? predicateAt(tokens, names.to, to) : undefined
    if (predicate && (after?.key !== ',' || predicate.adjunct === null)) {
      if (after?.key === ',' && predicate.modals.length === 0 && tokens[names.to + 1]?.key !== 'chủ') return undefined
      return { kind: 'subject', at, assigner: null, directive: null, assignees: names, predicate, to, ...EMPTY }
    }
    return undefined
  }
  const predicate = barePredicate(tokens, at, to)
  // "Chủ trì: Đồng chí …" is a label
  if (predicate && tokens[predicate.head + (match(tokens, predicate.head, 'verb')?.length ?? 1)]?.key === ':')
    return undefined
  return predicate
    ? { kind: 'bare', at, assigner: null, directive: null, assignees: null, predicate, to, ...EMPTY }
    : undefined
}

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

/** A subject with its verb inside an adjunct that has no comma ("khi có đủ tiêu chí cấp uỷ cơ sở cử …"). */
function innerSubject(frame: Frame, from: number, to: number): Clause | undefined {
  for (let i = from + 2; i < to; i++) {
    const token = frame.tokens[i]
    if (token?.kind !== 'word' || token.depth > 0) continue
    if (match(frame.tokens, i, 'directive') && !nounBefore(frame.tokens, i)) {
      const directive = directiveAt(frame.tokens, i, frame.to, null)
      if (directive && !WEAK_DIRECTIVES.test(directive.directive ?? '')) return directive
    }
    if (!match(frame.tokens, i, 'organ') && !match(frame.tokens, i, 'determiner')) continue
    if (
      /^(?:của|thuộc|tại|trong|ở|với|cho|và|từ|đến|là|có|gồm|các|những|theo|do|được|bởi|về|công|tác|việc)$/u.test(
        frame.tokens[i - 1]?.key ?? '',
      )
    )
      continue
    const found = clauseAt(frame, i)
    if ((found?.kind === 'subject' && found.predicate?.adjunct === null) || found?.kind === 'directive') return found
    const names = readNames(frame.tokens, i, to, true)
    if (names) i = Math.max(i, names.to - 1)
  }
  return undefined
}
