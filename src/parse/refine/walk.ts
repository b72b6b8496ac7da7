import { withAgent } from '../clauses/agent.js'
import { readClause } from '../clauses/clause.js'
import { type Item, UNLABELLED } from '../clauses/items.js'
import { phraseKey } from '../clauses/key.js'
import { parts, type Range } from '../clauses/sentences.js'
import { isGeneric } from '../rules/duties/sentence-kinds.js'
import { baseMode } from './base-mode.js'
import { setMood } from './closing.js'
import { type Duty, NOBODY, type Who } from './duty.js'
import { isNumbered, isOpening, judge, ordersOn, ownDoing } from './gate.js'
import { HeadTimes } from './head-times.js'
import { readHeading } from './heading.js'
import { isContent, opensList } from './inner-list.js'
import { invitesNamed, invitesTo, isInvited, opensInvitation, readInvitation } from './invitation.js'
import { deedsFollow, listFrame, plainDeedsFollow } from './list-frame.js'
import { addTime, isTimeLine, readDeedByDelivery, readLooseTime, readThingLine } from './loose-time.js'
import { Quotation } from './quotation.js'
import { readPart, spanOf } from './read-part.js'
import { Schedule } from './schedule.js'
import { sentenceKindOf } from './sentence-kind.js'
import { TaskTables } from './task-table.js'
import { unknownClause } from './unknown.js'
import {
  ABOVE_NUMBERS,
  type Frame,
  type LooseTime,
  type Mode,
  type Statement,
  type Walked,
  type WalkInput,
} from './walk-shapes.js'
import { whoAfter, whoAtStart, whoOf } from './who.js'

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
    invitation: walker.invitation,
  }
}

class Walker {
  readonly duties: Duty[] = []
  readonly statements: Statement[] = []
  readonly loose: LooseTime[] = []
  readonly listLengths = new Map<number, number>()
  readonly headings = new Set<number>()
  firstDirective = -1
  invitation: Duty | null = null
  /** Those below are the invited. */
  #inviting = false
  readonly #input: WalkInput
  #frames: Frame[] = []
  readonly #base: Mode
  readonly #quotation = new Quotation()
  #asked = false
  readonly #titled = new Set<number>()
  readonly #schedule = new Schedule()
  readonly #firstLabelled: number
  readonly #headTimes = new HeadTimes()
  readonly #tables: TaskTables

  constructor(input: WalkInput) {
    this.#input = input
    this.#tables = new TaskTables(input)
    this.#firstLabelled = input.items.findIndex(isNumbered)
    this.#base = baseMode(input)
  }

  item(index: number): void {
    const item = this.#input.items[index]
    if (!item || item.tokens.length === 0) return
    const rows = this.#tables.read(index)
    if (rows) return void this.duties.push(...rows)
    const rank = item.afterList && item.rank === UNLABELLED ? 1 : item.rank
    const opensQuote = this.#quotation.covers(item)
    this.#inviting &&= isInvited(item, this.#input.text)
    if (this.#inviting) return
    while (this.#frames.length > 0 && (this.#frames.at(-1)?.rank ?? 0) >= rank) this.#frames.pop()
    this.#headTimes.leave(rank)
    if (opensQuote) return
    this.#schedule.enter(this.#input, item, rank)
    const list = this.#frames.at(-1)?.intro ?? -1
    if (list >= 0) this.listLengths.set(list, (this.listLengths.get(list) ?? 0) + 1)
    const heading = readHeading(item, {
      text: this.#input.text,
      next: this.#input.items[index + 1],
      titled: this.#titled,
      asked: this.#asked,
      base: this.#base,
      rank,
      frame: this.#frames.at(-1),
    })
    if (heading) {
      this.headings.add(index)
      this.#headTimes.keep(this.#input, item, rank)
      if (heading.title) this.#titled.add(rank)
      if (heading.frame) this.#frames.push(heading.frame)
      return
    }
    const before = this.duties.length
    let carried: Who = this.#frames.at(-1)?.who ?? NOBODY
    let directed = false
    for (const [number, sentence] of item.sentences.entries()) {
      const result = this.#sentence(item, index, number, sentence, rank, carried, directed)
      carried = result.who
      directed ||= result.directed
    }
    const made = this.duties.slice(before)
    if (made.every(({ kind }) => kind !== 'task')) this.#headTimes.keep(this.#input, item, rank)
    else this.#headTimes.give(made)
  }

  #sentence(
    item: Item,
    index: number,
    number: number,
    whole: Range,
    rank: number,
    before: Who,
    directedBefore: boolean,
  ): { who: Who; directed: boolean } {
    const { text } = this.#input
    const { tokens } = item
    const frame = this.#frames.at(-1)
    const mode = frame?.mode ?? this.#base
    const { kind: sentenceKind, range: sentence } = sentenceKindOf(text, tokens, whole)
    const span = spanOf(tokens, sentence)
    const words = text.slice(span[0], span[1])
    const ends = tokens[sentence.to - 1]?.key === ':' && sentence.to === tokens.length
    const none = { who: before, directed: directedBefore }
    if (mode === 'law' && !/(?<![\p{L}])(?:đề nghị|yêu cầu)(?![\p{L}])/iu.test(words)) return none
    if (sentenceKind === 'law') {
      this.statements.push({ item: index, span, subject: '', kind: 'law' })
      if (ends) this.#frames.push({ rank, mode: 'law', who: null, nominal: true, intro: -1 })
      return none
    }
    if (sentenceKind === 'informing') {
      this.#frames = [
        { rank: rank === UNLABELLED ? ABOVE_NUMBERS : rank, mode: 'telling', who: null, nominal: false, intro: -1 },
      ]
      return none
    }
    if (sentenceKind === 'formula' || sentenceKind === 'statement' || sentenceKind === 'closing') {
      this.statements.push({ item: index, span, subject: '', kind: sentenceKind })
      return none
    }
    if (this.invitation === null && ((ends && opensInvitation(words)) || invitesNamed(words))) {
      this.invitation = readInvitation(this.#input, item, { index, sentence: number, intro: -1, who: before }, sentence)
      if (this.invitation) this.duties.push(this.invitation)
      this.#inviting = this.invitation !== null
      this.#asked = true
      return { who: before, directed: true }
    }
    const read = parts(tokens, sentence, ';').map((part) => ({
      part,
      clause: ownDoing(this.#input, withAgent(tokens, readClause(tokens, part)), item),
    }))
    const opening = isOpening(
      item,
      read.map(({ clause }) => clause),
      { beforeNumbers: index < this.#firstLabelled, mode },
    )
    if (mode === 'telling' && /^ngày \d/iu.test(words)) return none
    let who = whoAtStart(words, item, before)
    let directed = directedBefore
    let framed = false
    let told = false
    let listing = false
    const made: Duty[] = []
    const at = (partOf: number) => ({ index, sentence: number, part: partOf, intro: frame?.intro ?? -1, who })
    for (const [partNumber, { part, clause: known }] of read.entries()) {
      const clause = unknownClause(this.#input, known, item, part, {
        asked: this.#asked,
        mode: frame?.nominal || opening ? 'open' : mode,
        leads: number === 0 && partNumber === 0,
        follows: made.at(-1)?.kind === 'task',
        directed,
      })
      const slot =
        mode === 'telling' || mode === 'law' ? null : this.#schedule.read(this.#input, item, at(partNumber), part)
      if (slot) {
        made.push(slot)
        continue
      }
      const product =
        mode === 'telling' || mode === 'law' || (opening && !directed && !this.#asked)
          ? null
          : readThingLine(this.#input, item, at(partNumber), part, clause)
      if (product) {
        this.loose.push(product)
        continue
      }
      const time = isTimeLine(text.slice(spanOf(tokens, part)[0], spanOf(tokens, part)[0] + 40))
        ? readLooseTime(this.#input, item, at(partNumber), part)
        : null
      if (time && mode !== 'law') {
        addTime(this.loose, time)
        continue
      }
      const content = listing && isContent(clause, this.#input.findDeadlines(spanOf(tokens, part)), tokens, part)
      const last = made.at(-1)
      if (content && last) {
        last.span = [last.span[0], spanOf(tokens, part)[1]]
        continue
      }
      listing = opensList(tokens, part)
      const verdict =
        told && (clause.kind === 'bare' || ordersOn(text, span, clause))
          ? undefined
          : judge(this.#input, clause, {
              mode,
              frame,
              // what goes on behind a duty of the same sentence is laid on the same party
              directed: directed || made.some((duty) => duty.kind === 'task'),
              asked: this.#asked,
              opening,
              item,
              index,
              span,
              part: spanOf(tokens, part),
            })
      if (verdict?.statement) this.statements.push(verdict.statement)
      if (!verdict?.allowed) {
        told ||= clause.kind === 'statement'
        if (clause.kind === 'none' && mode !== 'law' && mode !== 'telling') {
          const deeds =
            mode === 'asking' && !frame?.nominal
              ? readDeedByDelivery(this.#input, item, at(partNumber), part, clause)
              : []
          const loose = deeds.length > 0 ? null : readLooseTime(this.#input, item, at(partNumber), part)
          if (loose) addTime(this.loose, loose)
          made.push(...deeds)
        }
        continue
      }
      if (clause.assignees ?? clause.about) who = whoOf(text, clause, item, who)
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
      const announced = (): boolean =>
        clause.kind === 'directive' &&
        (duties.every((duty) => isGeneric(phraseKey(duty.action))) ||
          (!duties.some((duty) => duty.family === 'report') && deedsFollow(this.#input.items, index)))
      if (lastPart && ends && !invitesTo(clause, duties) && (sentenceKind === 'framing' || announced())) {
        framed = true
        for (const duty of duties.slice(0, -1)) made.push(duty)
        const last = duties.at(-1)
        if (last) made.push({ ...last, kind: 'framing', span: [span[0], span[1]] })
        if (!last && clause.kind === 'directive') this.#asked = true
        continue
      }
      setMood(this.#input, clause, item, duties)
      made.push(...duties)
    }
    this.duties.push(...made)
    const invites = made.some((duty) => duty.family === 'attend' && duty.kind === 'task')
    if (ends)
      this.#frames.push(
        listFrame(this.#input.parties, {
          index,
          rank,
          made: invites ? [] : made,
          who,
          framed: framed || sentenceKind === 'framing',
          words,
          base: this.#base,
          asked: this.#asked,
          deedsBelow: plainDeedsFollow(this.#input.items, index),
          above: this.#frames.at(-1),
        }),
      )
    const next = whoAfter(who, before)
    return { who: next.source === 'heading' ? next : { ...next, source: 'carried' }, directed }
  }
}
