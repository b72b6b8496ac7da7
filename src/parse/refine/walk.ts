import type { Span } from '../../model/span.js'
import { type Clause, readClause } from '../clauses/clause.js'
import { type Item, UNLABELLED } from '../clauses/items.js'
import { phraseKey } from '../clauses/key.js'
import { type Names, readNames } from '../clauses/names.js'
import { keys } from '../clauses/predicate.js'
import { parts, type Range } from '../clauses/sentences.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { firstReading } from '../rules/duties/phrase-rule.js'
import type { Parties } from '../rules/duties/roles.js'
import { isGeneric, sentenceRules } from '../rules/duties/sentence-kinds.js'
import { topicOf } from '../rules/duties/topics.js'
import { type Duty, NOBODY, type Who } from './duty.js'
import { readPart, spanOf } from './read-part.js'
import type { Frame, LooseTime, Mode, Statement, Walked, WalkInput } from './walk-shapes.js'
import { isQualified, joinGeneric } from './who.js'

export type { LooseTime, Statement, Walked } from './walk-shapes.js'

const ASKING_TYPES = new Set(['KH', 'CT', 'HD', 'QĐ', 'QyĐ', 'KL', 'NQ', 'TB', 'CTr', 'CĐ', 'PA', 'TT'])
const TELLING_TYPES = new Set(['BC', 'TTr', 'BB'])
const NOMINAL_TAIL =
  /(?<![\p{L}])(?:mức|gồm|gồm có|bao gồm|mẫu|biểu|hồ sơ|danh mục|tiêu chí|loại|hình thức|đối tượng|nhóm|trường hợp|tài liệu|thành phần|thông tin|số liệu|đề cương|thứ tự|nội dung(?: chính)?|điều kiện|tiêu chuẩn|nguyên tắc)(?: (?:sau|như sau|sau đây|sau:|cụ thể|chủ yếu|chính|trên|:))* ?: ?$/iu

/** Words that make what follows in the sentence a thing of the past. */
const TOLD =
  /(?<![\p{L}])(?:đã|nhận được|ngày trước)(?![\p{L}])|^(?:ngày|tại (?:công văn|kế hoạch|thông báo|cuộc họp))(?![\p{L}])/iu

/** Words of a line that sets the time of deeds above it. */
const SETS_TIME =
  /(?:thời (?:gian|hạn) (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|triển khai)|hạn (?:cuối|chót|nộp|gửi)|hoàn thành|xong)/iu

/** Walks the clause tree in reading order and reads every sentence with what stands above and before it. */
export function walk(input: WalkInput): Walked {
  const walker = new Walker(input)
  for (let index = 0; index < input.items.length; index++) walker.item(index)
  return {
    duties: walker.duties,
    loose: walker.loose,
    listLengths: walker.listLengths,
    statements: walker.statements,
    headings: walker.headings,
    firstDirective: walker.firstDirective,
  }
}

class Walker {
  readonly duties: Duty[] = []
  readonly statements: Statement[] = []
  readonly loose: LooseTime[] = []
  readonly listLengths = new Map<number, number>()
  readonly headings = new Set<number>()
  firstDirective = -1
  readonly #input: WalkInput
  #frames: Frame[] = []
  #base: Mode
  #quoted = false
  #asked = false
  readonly #firstLabelled: number

  constructor(input: WalkInput) {
    this.#input = input
    this.#firstLabelled = input.items.findIndex((item) => item.label !== null && item.rank < UNLABELLED)
    const code = input.header.type?.code ?? ''
    this.#base = ASKING_TYPES.has(code)
      ? 'asking'
      : TELLING_TYPES.has(code) || input.parties.isUpward
        ? 'telling'
        : 'open'
  }

  item(index: number): void {
    const item = this.#input.items[index]
    if (!item || item.tokens.length === 0) return
    const rank = item.afterList && item.rank === UNLABELLED ? 1 : item.rank
    const opensQuote = this.#trackQuote(item)
    while (this.#frames.length > 0 && (this.#frames.at(-1)?.rank ?? 0) >= rank) this.#frames.pop()
    if (opensQuote) return
    const list = this.#frames.at(-1)?.intro ?? -1
    if (list >= 0) this.listLengths.set(list, (this.listLengths.get(list) ?? 0) + 1)
    if (this.#heading(item, index, rank)) return
    let carried: Who = this.#frames.at(-1)?.who ?? NOBODY
    let directed = false
    for (const [number, sentence] of item.sentences.entries()) {
      const result = this.#sentence(item, index, number, sentence, rank, carried, directed)
      carried = result.who
      directed ||= result.directed
    }
  }

  /** Inside a quotation that runs over paragraphs nothing is said by this paper. */
  #trackQuote(item: Item): boolean {
    const was = this.#quoted
    for (const token of item.tokens) {
      if (token.key === '“') this.#quoted = true
      else if (token.key === '”') this.#quoted = false
    }
    return was && this.#quoted
  }

  #heading(item: Item, index: number, rank: number): boolean {
    const { tokens } = item
    const last = tokens.at(-1)
    if (item.sentences.length !== 1 || tokens.length > 40 || last?.key === ';' || last?.key === '.') return false
    const shouted = this.#input.text.slice(...item.span)
    if (
      tokens.length <= 24 &&
      shouted === shouted.toUpperCase() &&
      /\p{Lu}{2}/u.test(shouted) &&
      topicOf(keys(tokens, 0, tokens.length)) === null &&
      !readNames(tokens, 0, tokens.length, true)
    ) {
      this.headings.add(index)
      return true
    }
    const topic = topicOf(keys(tokens, 0, tokens.length))
    const inherited = this.#frames.at(-1)
    if (topic !== null) {
      this.headings.add(index)
      const mode =
        this.#base === 'telling'
          ? 'telling'
          : topic === 'telling'
            ? 'quiet'
            : this.#base === 'asking' || topic === 'asking'
              ? 'asking'
              : (inherited?.mode ?? this.#base)
      this.#frames.push({ rank, mode, who: inherited?.who ?? null, nominal: false, intro: inherited?.intro ?? -1 })
      return true
    }
    const about = tokens[0]?.key === 'đối' && tokens[1]?.key === 'với' ? 2 : 0
    const names = readNames(tokens, about, tokens.length, true)
    const end = last?.key === ':' ? tokens.length - 1 : tokens.length
    if (names && names.to >= end && (item.label || item.bold || last?.key === ':')) {
      this.headings.add(index)
      this.#frames.push({
        rank,
        mode: this.#askingMode(inherited),
        who: { ...this.#who(names, item), source: 'heading' },
        nominal: false,
        intro: inherited?.intro ?? -1,
      })
      return true
    }
    return false
  }

  #askingMode(inherited: Frame | undefined): Mode {
    if (inherited?.mode === 'telling' || inherited?.mode === 'law') return inherited.mode
    return this.#base === 'telling' ? 'telling' : 'asking'
  }

  #sentence(
    item: Item,
    index: number,
    number: number,
    sentence: Range,
    rank: number,
    before: Who,
    directedBefore: boolean,
  ): { who: Who; directed: boolean } {
    const { text, parties } = this.#input
    const { tokens } = item
    const frame = this.#frames.at(-1)
    const mode = frame?.mode ?? this.#base
    const span = spanOf(tokens, sentence)
    const words = text.slice(...span)
    const sentenceKind = firstReading(sentenceRules, words)?.value
    const ends = tokens[sentence.to - 1]?.key === ':' && sentence.to === tokens.length
    const none = { who: before, directed: directedBefore }
    if (mode === 'law' && !/(?<![\p{L}])(?:đề nghị|yêu cầu)(?![\p{L}])/iu.test(words)) return none
    if (sentenceKind === 'law') {
      this.statements.push({ item: index, span, subject: '', kind: 'law' })
      if (ends) this.#frames.push({ rank, mode: 'law', who: null, nominal: true, intro: -1 })
      return none
    }
    if (sentenceKind === 'informing') {
      this.#frames = [{ rank: Math.min(rank, 4), mode: 'telling', who: null, nominal: false, intro: -1 }]
      return none
    }
    if (sentenceKind === 'formula' || sentenceKind === 'statement' || sentenceKind === 'closing') {
      this.statements.push({ item: index, span, subject: '', kind: sentenceKind })
      return none
    }
    const read = parts(tokens, sentence, ';').map((part) => ({ part, clause: readClause(tokens, part) }))
    const opening = this.#isOpening(
      item,
      index,
      read.map(({ clause }) => clause),
      mode,
    )
    if (mode === 'telling' && /^ngày \d/iu.test(words)) return none
    let who = before
    let directed = directedBefore
    let framed = false
    let told = false
    const made: Duty[] = []
    for (const [partNumber, { part, clause }] of read.entries()) {
      const allowed =
        !(told && clause.kind === 'bare') && this.#allows(clause, mode, frame, directed, opening, item, index, span)
      if (!allowed) {
        told ||= clause.kind === 'statement'
        if (clause.kind === 'none' && mode !== 'law') this.#looseTime(item, index, number, part)
        continue
      }
      if (clause.assignees ?? clause.about) who = this.#whoOf(clause, item, who)
      if (clause.kind === 'directive') {
        directed = true
        this.#asked = true
        if (this.firstDirective < 0) this.firstDirective = index
      }
      const duties = readPart(
        {
          item,
          itemIndex: index,
          sentence: number,
          part: partNumber,
          intro: frame?.intro ?? -1,
          who,
          text,
          findDeadlines: this.#input.findDeadlines,
        },
        clause,
        part,
      )
      const lastPart = partNumber === read.length - 1
      const announced = clause.kind === 'directive' && duties.every((duty) => isGeneric(phraseKey(duty.action)))
      const invited = duties.some((duty) => duty.family === 'attend') && /mời|triệu tập/u.test(clause.directive ?? '')
      if (lastPart && ends && !invited && (sentenceKind === 'framing' || announced)) {
        framed = true
        for (const duty of duties.slice(0, -1)) made.push(duty)
        const last = duties.at(-1)
        if (last) made.push({ ...last, kind: 'framing', span: [span[0], span[1]] })
        if (!last && clause.kind === 'directive') this.#asked = true
        continue
      }
      for (const duty of duties) {
        const verbs = phraseKey(duty.action)
        if (isGeneric(verbs) && duty.deadlines.length === 0 && duty.recipient === null)
          duty.kind = item.label && item.rank < UNLABELLED ? duty.kind : 'closing'
        if (/(?:^| )mong(?: |$)/u.test(clause.directive ?? '') && duty.deadlines.length === 0) duty.kind = 'closing'
        if (clause.kind === 'subject' && clause.assignees && this.#isIssuer(clause.assignees, item))
          duty.commitment = true
        made.push(duty)
      }
    }
    this.duties.push(...made)
    const invites = made.some((duty) => duty.family === 'attend' && duty.kind === 'task')
    if (ends)
      this.#pushList(
        item,
        index,
        rank,
        invites ? [] : made,
        who,
        framed || sentenceKind === 'framing',
        words,
        frame,
        parties,
      )
    return { who: who.source === 'heading' ? who : { ...who, source: 'carried' }, directed }
  }

  #looseTime(item: Item, index: number, sentence: number, part: Range): void {
    const span = spanOf(item.tokens, part)
    const mentions = this.#input
      .findDeadlines(span)
      .filter(
        (mention) =>
          mention.kind !== 'recurring' &&
          mention.kind !== 'reference' &&
          (mention.kind === 'relative' ||
            mention.relation === 'before' ||
            mention.relation === 'by' ||
            mention.rule === 'attendance' ||
            SETS_TIME.test(this.#input.text.slice(span[0], mention.span[1]))),
      )
    if (mentions.length === 0) return
    const { text } = this.#input
    const delivery = readDelivery(item.tokens, part)
    const words = (range: Range | null): string | null => (range ? text.slice(...spanOf(item.tokens, range)) : null)
    this.loose.push({
      item: index,
      sentence,
      span,
      words: text.slice(...span),
      mentions,
      recipient: words(delivery.recipient),
      via: words(delivery.via),
    })
  }

  #pushList(
    _item: Item,
    index: number,
    rank: number,
    made: readonly Duty[],
    who: Who,
    framed: boolean,
    words: string,
    frame: Frame | undefined,
    parties: Parties,
  ): void {
    const own =
      who.names.length > 0 &&
      !who.names.every((name) => parties.isGeneric(name)) &&
      !parties.isIssuer(who.names[0] ?? '')
        ? who
        : null
    const mode =
      framed ||
      made.length > 0 ||
      (/(?:như sau|cụ thể|sau(?: đây)?) ?: ?$/iu.test(words) && this.#base === 'open' && this.#asked)
        ? 'asking'
        : (frame?.mode ?? this.#base)
    const nominal = !framed && NOMINAL_TAIL.test(words)
    this.#frames.push({
      rank: rank === UNLABELLED && this.#frames.length === 0 ? 0.5 : rank,
      mode: this.#base === 'telling' && !this.#asked ? 'telling' : mode,
      who: own ?? frame?.who ?? null,
      nominal,
      intro: made.some((duty) => duty.kind === 'task') ? index : -1,
    })
  }

  /** A sentence of bases before the list: what it says in passing is no duty. */
  #isOpening(item: Item, index: number, clauses: readonly Clause[], mode: Mode): boolean {
    if (index < this.#firstLabelled && !item.label && !clauses.some((clause) => clause.kind === 'directive'))
      return true
    if (item.label || mode === 'asking')
      return clauses.some(
        (clause) => clause.kind === 'directive' && clause.adjuncts.length > 0 && clause.assigner !== null,
      )
    return true
  }

  #allows(
    clause: Clause,
    mode: Mode,
    frame: Frame | undefined,
    directed: boolean,
    opening: boolean,
    item: Item,
    index: number,
    span: Span,
  ): boolean {
    const { text } = this.#input
    if (clause.kind === 'none' || clause.kind === 'heading') return false
    if (clause.kind === 'statement') {
      const subject = clause.assigner ? text.slice(...spanOf(item.tokens, clause.assigner)) : ''
      this.statements.push({ item: index, span, subject, kind: 'statement' })
      return false
    }
    if (clause.kind === 'directive') {
      if (!clause.assigner || this.#isIssuer(clause.assigner, item) || this.#input.header.issuer === null) return true
      const name = text.slice(...spanOf(item.tokens, clause.assigner))
      if (this.#input.parties.isGeneric(name)) return true
      // "Ban Thường vụ Đảng ủy yêu cầu" of a committee printed by another name: only a higher organ speaks through another paper
      if (
        clause.assignees &&
        this.#input.parties.roleOf(this.#names(clause.assignees, item), false).role !== 'third-party' &&
        !/(?:thủ tướng|chính phủ|quốc hội|bộ trưởng|trung ương|ban bí thư|bộ chính trị)/iu.test(name)
      )
        return !TOLD.test(text.slice(span[0], item.tokens[clause.at]?.start ?? span[1]))
      this.statements.push({ item: index, span, subject: name, kind: 'background' })
      return false
    }
    if (mode === 'telling' || mode === 'law') return false
    if (mode === 'quiet') return this.#input.findDeadlines(span).length > 0 && !frame?.nominal
    if (clause.kind === 'subject') {
      if (mode === 'asking') return true
      if (clause.assignees && this.#isIssuer(clause.assignees, item)) return false
      if (directed || this.#asked || (clause.predicate?.modals.length ?? 0) > 0) return true
      return (
        (item.label !== null &&
          clause.assignees !== null &&
          this.#input.parties.roleOf(this.#names(clause.assignees, item), false).role !== 'third-party') ||
        (item.label !== null && this.#input.findDeadlines(span).length > 0)
      )
    }
    if (clause.about) return mode === 'asking' || directed || this.#asked
    if (frame?.nominal) return false
    if (mode === 'asking') return !opening || directed
    return directed || (this.#asked && item.label !== null)
  }

  #isIssuer(names: Names, item: Item): boolean {
    return this.#input.parties.isIssuer(this.#input.text.slice(...spanOf(item.tokens, names)))
  }

  #names(names: Names, item: Item): readonly string[] {
    return names.each.map((range) =>
      this.#input.text.slice(...spanOf(item.tokens, range)).replace(/ (?:chưa|không|có|được)$/u, ''),
    )
  }

  #who(names: Names, item: Item): Who {
    return {
      names: joinGeneric(this.#names(names, item)),
      qualified: isQualified(names, item.tokens),
      source: 'stated',
    }
  }

  #whoOf(clause: Clause, item: Item, before: Who): Who {
    if (clause.assignees) return this.#who(clause.assignees, item)
    if (clause.about) {
      const who = this.#who(clause.about, item)
      return clause.narrowed ? { ...who, qualified: true } : who
    }
    return before
  }
}
