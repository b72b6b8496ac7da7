import type { Span } from '../../model/span.js'
import { withAgent } from '../clauses/agent.js'
import { type Clause, readClause } from '../clauses/clause.js'
import { UNLABELLED } from '../clauses/items.js'
import { parts, type Range } from '../clauses/sentences.js'
import type { SentenceKind } from '../rules/duties/sentence-kinds.js'
import { inIssuersMouth, noteSentFor } from './asks-behind.js'
import { setMood } from './closing.js'
import type { Duty, Who } from './duty.js'
import { isOpening, judge, listsDeed } from './gate.js'
import { isRunInHeading } from './heading.js'
import { isContent, opensList } from './inner-list.js'
import { invitesNamed, invitesTo, opensInvitation, readInvitation } from './invitation.js'
import { announcesDeeds, listBelow, listFrame, tellsDeed } from './list-frame.js'
import { addTime, comesBack, isTimeLine, readDeedByDelivery, readLooseTime, readThingLine } from './loose-time.js'
import { ordersOn } from './orders.js'
import { readPart, spanOf } from './read-part.js'
import { sentenceKindOf } from './sentence-kind.js'
import { readShare } from './shared-deed.js'
import { unknownClause } from './unknown.js'
import { ABOVE_NUMBERS, type Carried, type Frame, type Mode, type SentencePlace } from './walk-shapes.js'
import type { WalkState } from './walk-state.js'
import { whoAfter, whoAtStart, whoOf } from './who.js'

/** A part of the sentence between semicolons. */
interface Part {
  readonly number: number
  readonly range: Range
  readonly span: Span
  readonly clause: Clause
  readonly last: boolean
}

const ORDERS_AMID_LAW = /(?<![\p{L}])(?:đề nghị|yêu cầu)(?![\p{L}])/iu
/** What such sentences say is no duty of anybody. */
const NO_DUTY: ReadonlySet<SentenceKind> = new Set<SentenceKind>(['formula', 'statement', 'closing'])

/** Reads one sentence with what stands above and before it. */
export class SentenceWalk {
  readonly #state: WalkState
  readonly #place: SentencePlace
  readonly #before: Carried
  readonly #frame: Frame | undefined
  readonly #mode: Mode
  readonly #kind: SentenceKind | undefined
  readonly #range: Range
  readonly #span: Span
  readonly #words: string
  /** It introduces what stands below. */
  readonly #ends: boolean
  readonly #made: Duty[] = []
  #who: Who
  #directed: boolean
  /** A part announced the list below. */
  #framed = false
  /** The list below tells of the deed the sentence asks. */
  #tellsDeed = false
  /** A part told what is or was. */
  #told = false
  /** The part before opened a list of contents. */
  #listing = false
  #opening = false

  constructor(state: WalkState, place: SentencePlace, before: Carried) {
    const { text } = state.input
    const { tokens } = place.item
    this.#state = state
    this.#place = place
    this.#before = before
    this.#frame = state.frame
    this.#mode = state.frame?.mode ?? state.base
    const { kind, range } = sentenceKindOf(text, tokens, place.whole)
    this.#kind =
      kind === 'informing' && this.#mode === 'asking' && listsDeed(state.input, place.item, range, this.#frame)
        ? undefined
        : kind
    this.#range = range
    this.#span = spanOf(tokens, range)
    this.#words = text.slice(this.#span[0], this.#span[1])
    this.#ends = tokens[range.to - 1]?.key === ':' && range.to === tokens.length
    this.#who = before.who
    this.#directed = before.directed
  }

  /** Adds what the sentence lays on anybody to the state of the walk. */
  read(): Carried {
    const { item, index, rank } = this.#place
    if (this.#laysNothing()) return this.#before
    if (this.#invites()) return { who: this.#before.who, directed: true }
    const clauses = this.#clauses()
    this.#opening = isOpening(
      item,
      clauses.map(({ clause }) => clause),
      { beforeNumbers: index < this.#state.firstNumbered, mode: this.#mode },
    )
    if (this.#mode === 'telling' && /^ngày \d/iu.test(this.#words)) return this.#before
    this.#who = whoAtStart(this.#words, item, this.#before.who)
    for (const [number, { range, clause: known }] of clauses.entries()) {
      const clause = this.#withUnknown(known, range, number)
      const span = spanOf(item.tokens, range)
      this.#part({ number, range, span, clause, last: number === clauses.length - 1 })
    }
    this.#state.duties.push(...this.#made)
    if (this.#ends) this.#state.frames.push(this.#listBelow(index, rank))
    const next = whoAfter(this.#who, this.#before.who)
    return { who: next.source === 'heading' ? next : { ...next, source: 'carried' }, directed: this.#directed }
  }

  /** Quoted law, statements, formulas and news; what they open is kept. */
  #laysNothing(): boolean {
    const { index, rank, item, number } = this.#place
    const state = this.#state
    if (number === 0 && item.sentences.length > 1 && isRunInHeading(this.#words)) return true
    if (this.#mode === 'law' && !ORDERS_AMID_LAW.test(this.#words)) return true
    if (this.#kind === 'law') {
      state.statements.push({ item: index, span: this.#span, subject: '', kind: 'law' })
      if (this.#ends) state.frames.push({ rank, mode: 'law', who: null, nominal: true, intro: -1 })
      return true
    }
    if (this.#kind === 'informing') {
      const over = rank === UNLABELLED ? ABOVE_NUMBERS : rank
      state.frames = [{ rank: over, mode: 'telling', who: null, nominal: false, intro: -1 }]
      return true
    }
    if (this.#kind === undefined || !NO_DUTY.has(this.#kind)) return false
    state.statements.push({ item: index, span: this.#span, subject: '', kind: this.#kind })
    return true
  }

  /** "Trân trọng kính mời:" over the list of the invited, or with them in the sentence. */
  #invites(): boolean {
    const { item, index, number } = this.#place
    const state = this.#state
    if (state.invitation !== null) return false
    if (!(this.#ends && opensInvitation(this.#words)) && !invitesNamed(this.#words)) return false
    const place = { index, sentence: number, intro: -1, who: this.#before.who }
    state.invitation = readInvitation(state.input, item, place, this.#range)
    if (state.invitation) state.duties.push(state.invitation)
    state.inviting = state.invitation !== null
    state.asked = true
    return true
  }

  #clauses(): readonly { readonly range: Range; readonly clause: Clause }[] {
    const { item } = this.#place
    const { tokens } = item
    return parts(tokens, this.#range, ';').map((range) => ({
      range,
      clause: inIssuersMouth(this.#state.input, withAgent(tokens, readClause(tokens, range)), item, range),
    }))
  }

  #withUnknown(known: Clause, range: Range, number: number): Clause {
    return unknownClause(this.#state.input, known, this.#place.item, range, {
      asked: this.#state.asked,
      mode: this.#frame?.nominal || this.#frame?.ofDeed || this.#opening ? 'open' : this.#mode,
      leads: this.#place.number === 0 && number === 0,
      follows: this.#made.at(-1)?.kind === 'task',
      directed: this.#directed,
    })
  }

  #at(part: number) {
    const { index, number } = this.#place
    return { index, sentence: number, part, intro: this.#frame?.intro ?? -1, who: this.#who }
  }

  /** Takes a part for the first thing it can be. */
  #part(part: Part): void {
    if (this.#isNoDeed(part) || this.#goesOnListing(part)) return
    this.#listing = opensList(this.#place.item.tokens, part.range)
    if (this.#isAllowed(part)) this.#deeds(part)
    else this.#withoutDeed(part)
  }

  /** A slot of a timetable, a line of a thing to hand in, a line that sets a time. */
  #isNoDeed({ number, range, span, clause }: Part): boolean {
    const { item } = this.#place
    const { input, loose, schedule, asked } = this.#state
    const mode = this.#mode
    const silent = mode === 'telling' || mode === 'law'
    const slot = silent ? null : schedule.read(input, item, this.#at(number), range)
    if (slot) {
      this.#made.push(slot)
      return true
    }
    const basis = this.#opening && !this.#directed && !asked
    const product = silent ? null : readThingLine(input, item, this.#at(number), range, clause)
    if (product && (!basis || comesBack(input, product))) {
      loose.push(product)
      return true
    }
    if (mode === 'law' || !isTimeLine(input.text.slice(span[0], span[0] + 40))) return false
    const time = readLooseTime(input, item, this.#at(number), range)
    if (time) addTime(loose, time)
    return time !== null
  }

  /** What the list of contents that the part before opened holds is no deed of its own. */
  #goesOnListing({ range, span, clause }: Part): boolean {
    const last = this.#made.at(-1)
    if (!this.#listing || !last) return false
    const { item } = this.#place
    if (!isContent(clause, this.#state.input.findDeadlines(span), item.tokens, range)) return false
    last.span = [last.span[0], span[1]]
    return true
  }

  #isAllowed({ span, clause }: Part): boolean {
    const { item, index } = this.#place
    const { input, asked, statements } = this.#state
    if (this.#told && (clause.kind === 'bare' || ordersOn(input.text, this.#span, clause))) return false
    const verdict = judge(input, clause, {
      mode: this.#mode,
      frame: this.#frame,
      // what goes on behind a duty of the same sentence is laid on the same party
      directed: this.#directed || this.#made.some((duty) => duty.kind === 'task'),
      asked,
      opening: this.#opening,
      item,
      index,
      span: this.#span,
      part: span,
    })
    if (verdict.statement) statements.push(verdict.statement)
    return verdict.allowed
  }

  /** A part that lays no deed may still set a time, or tell what is handed in. */
  #withoutDeed({ number, range, clause }: Part): void {
    this.#told ||= clause.kind === 'statement'
    if (clause.kind !== 'none' || this.#mode === 'law' || this.#mode === 'telling') return
    const [{ item }, { input, loose }] = [this.#place, this.#state]
    const asks = this.#mode === 'asking' && !this.#frame?.nominal
    const at = this.#at(number)
    const share = readShare(input, item, at, range, this.#frame?.shared)
    const deeds = share ? [share] : asks ? readDeedByDelivery(input, item, at, range, clause) : []
    const time = deeds.length > 0 ? null : readLooseTime(input, item, at, range)
    if (time) addTime(loose, time)
    this.#made.push(...deeds)
  }

  #deeds(part: Part): void {
    const { item, index, number } = this.#place
    const { input } = this.#state
    const { clause } = part
    if (clause.assignees ?? clause.about) this.#who = whoOf(input.text, clause, item, this.#who)
    if (clause.kind === 'directive') {
      this.#directed = true
      this.#state.direct(index)
    }
    const place = {
      item,
      itemIndex: index,
      sentence: number,
      part: part.number,
      intro: this.#frame?.intro ?? -1,
      who: this.#who,
      text: input.text,
      findDeadlines: input.findDeadlines,
    }
    const duties = readPart(place, clause, part.range)
    if (this.#announces(part, duties)) {
      this.#framed = true
      this.#made.push(...duties.slice(0, -1))
      const last = duties.at(-1)
      if (last) this.#made.push({ ...last, kind: 'framing', span: [this.#span[0], this.#span[1]] })
      return
    }
    noteSentFor(clause, duties)
    setMood(input, clause, item, duties)
    this.#made.push(...duties)
  }

  /** "… thực hiện một số nội dung sau:": what is asked stands below. */
  #announces({ clause, last }: Part, duties: readonly Duty[]): boolean {
    if (!last || !this.#ends || invitesTo(clause, duties)) return false
    this.#tellsDeed = this.#kind === 'framing' && tellsDeed(this.#state.input, this.#place.index, duties)
    if (this.#kind === 'framing') return !this.#tellsDeed
    return clause.kind === 'directive' && announcesDeeds(this.#state.input.items, this.#place.index, duties)
  }

  #listBelow(index: number, rank: number): Frame {
    const { input, base, asked, frame } = this.#state
    const invites = this.#made.some((duty) => duty.family === 'attend' && duty.kind === 'task')
    return listFrame(input.parties, {
      index,
      rank,
      made: invites ? [] : this.#made,
      who: this.#who,
      framed: this.#framed || (this.#kind === 'framing' && !this.#tellsDeed),
      tellsDeed: this.#tellsDeed,
      words: this.#words,
      base,
      asked,
      below: listBelow(input, index),
      above: frame,
    })
  }
}
