import { UNLABELLED } from '../clauses/items.js'
import { isSentFor } from './asks-behind.js'
import { baseMode } from './base-mode.js'
import { type Duty, NOBODY } from './duty.js'
import { isNumbered } from './gate.js'
import { readHeading } from './heading.js'
import { isInvited, namesGuests } from './invitation.js'
import { Quotation } from './quotation.js'
import { SentenceWalk } from './sentence-walk.js'
import { TaskTables } from './task-table.js'
import type { Carried, Mode, Walked, WalkInput } from './walk-shapes.js'
import { WalkState } from './walk-state.js'

/**
 * Walks the clause tree in reading order and reads every sentence with what stands above and before it. A paper whose
 * items nobody is asked to do, in any words known, is read once more with its items as what is asked; that is told.
 */
export function walk(input: WalkInput): Walked {
  const base = baseMode(input)
  const walked = walkAs(input, base)
  if (base !== 'open' || !walked.duties.every(isAside) || isTold(input)) return walked
  for (const mode of turnsToReceivers(input) ? (['asking', 'quiet'] as const) : (['quiet'] as const)) {
    const again = walkAs(input, mode, mode === 'quiet')
    if (again.duties.some(({ kind }) => kind === 'task') || again.loose.length > 0)
      return { ...again, asksNowhere: true }
  }
  return walked
}

/** Papers that tell, by their title: thanks, lives, minutes, results, statutes. */
const TOLD_TITLE =
  /^(?:biên bản|tiểu sử|thư (?:cảm ơn|chúc|ngỏ|khen)|lời (?:cảm ơn|chúc)|danh mục|danh sách|kết quả|báo cáo|quy chế|quy định|điều lệ|nội quy|thể lệ|luật|nghị định|thông tư|tóm tắt|hỏi đáp|chúc mừng|khai mạc|bế mạc|khánh thành)(?!\p{L})/iu
const HANDED_IN = /(?<!\p{L})(?:gửi|nộp|trước ngày|chậm nhất|hạn)(?!\p{L})/iu
/** Or by the sentence in which who writes thanks or praises. */
const THANKS =
  /(?:^|[.;]\s|\n)[^.;\n]{2,60}? (?:biểu dương|trân trọng ghi nhận|cảm ơn|chia buồn) (?:các|những|sự|toàn thể|đồng chí)|trân trọng ghi nhận[. ]/iu
function isTold({ text }: WalkInput): boolean {
  const title = text.trimStart().split('\n', 1)[0] ?? ''
  return (TOLD_TITLE.test(title) && !HANDED_IN.test(title)) || THANKS.test(text)
}

/** "Nếu có vướng mắc, đề nghị phản ánh về Sở", "… để các sở biết và phổ biến …": what closes a paper, or is asked only of some, is not what it is sent for. */
const isAside = (duty: Duty): boolean =>
  duty.kind === 'closing' || (duty.deadlines.length === 0 && (duty.modality === 'conditional' || isSentFor(duty)))

/** Those spoken to, in words of their own, before the first item. */
const RECEIVERS =
  /(?<!\p{L})(?:các đồng chí|đồng chí|quý (?:cơ quan|đơn vị|ông|bà|công ty)|các (?:đơn vị|cơ quan|địa phương|chi bộ|đảng bộ|xã|phường|huyện|trường|phòng|ban|sở|cấp uỷ|cấp ủy|tổ chức))(?!\p{L})/iu
/** What is told over the items: how things are, what was or will be done, what is agreed. */
const TELLS =
  /(?<!\p{L})(?:đồng ý|thống nhất|nhất trí|cảm ơn|cám ơn|đã|sẽ|kết quả|tồn tại|hạn chế|phát hiện|lịch|chương trình|chức năng|lý do|nguyên nhân|gồm|như sau về|trả lời|phúc đáp|đăng ký|ghi nhận)(?!\p{L})/iu

/** The words over the first item speak to those addressed and tell nothing: what stands below may be what they are to do. */
function turnsToReceivers({ items, text }: WalkInput): boolean {
  const first = items.findIndex(({ label }) => label !== null)
  const lead = items[first - 1]
  const last = lead?.sentences.at(-1)
  if (!lead || !last) return false
  const words = text.slice(lead.tokens[last.from]?.start ?? lead.span[0], lead.span[1])
  return RECEIVERS.test(words) && !TELLS.test(words)
}

function walkAs(input: WalkInput, base: Mode, asked = false): Walked {
  const walker = new Walker(input, base)
  walker.state.asked = asked
  for (let index = 0; index < input.items.length; index++) walker.item(index)
  return walker.state.walked()
}

class Walker {
  readonly state: WalkState
  readonly #input: WalkInput
  readonly #quotation: Quotation
  readonly #tables: TaskTables
  /** Ranks at which a heading that is a title of its part was met. */
  readonly #titled = new Set<number>()

  constructor(input: WalkInput, base: Mode) {
    this.#input = input
    this.#quotation = new Quotation(input.items)
    this.#tables = new TaskTables(input)
    this.state = new WalkState(input, base, input.items.findIndex(isNumbered))
  }

  item(index: number): void {
    const { state } = this
    const item = this.#input.items[index]
    if (!item || item.tokens.length === 0) return
    const rows = this.#tables.read(index, state.asked)
    if (rows) return void state.duties.push(...rows)
    const rank = item.afterList && item.rank === UNLABELLED ? 1 : item.rank
    const opensQuote = this.#quotation.covers(item)
    state.inviting &&= isInvited(item, this.#input.text)
    if (state.inviting) return
    while (state.frames.length > 0 && (state.frame?.rank ?? 0) >= rank) state.frames.pop()
    state.headTimes.leave(rank)
    if (opensQuote) return
    state.schedule.enter(this.#input, item, rank)
    const list = state.frame?.intro ?? -1
    if (list >= 0) state.listLengths.set(list, (state.listLengths.get(list) ?? 0) + 1)
    if (this.#heading(index, rank)) return
    const before = state.duties.length
    this.#sentences(index, rank)
    const made = state.duties.slice(before)
    if (made.every(({ kind }) => kind !== 'task')) state.headTimes.keep(this.#input, item, rank)
    else state.headTimes.give(made)
  }

  /** Takes the item as a heading; false when it is none. */
  #heading(index: number, rank: number): boolean {
    const { state } = this
    const item = this.#input.items[index]
    if (!item || (state.base !== 'telling' && namesGuests(this.#input.text.slice(...item.span).trimEnd()))) return false
    const heading = readHeading(item, {
      text: this.#input.text,
      next: this.#input.items[index + 1],
      titled: this.#titled,
      asked: state.asked,
      base: state.base,
      rank,
      frame: state.frame,
    })
    if (!heading) return false
    state.headings.add(index)
    state.headTimes.keep(this.#input, item, rank)
    if (heading.title) this.#titled.add(rank)
    if (heading.frame) state.frames.push(heading.frame)
    return true
  }

  #sentences(index: number, rank: number): void {
    const { state } = this
    const item = this.#input.items[index]
    let carried: Carried = { who: state.frame?.who ?? NOBODY, directed: false }
    for (const [number, whole] of item?.sentences.entries() ?? []) {
      if (!item) return
      const next = new SentenceWalk(state, { item, index, number, whole, rank }, carried).read()
      carried = { who: next.who, directed: carried.directed || next.directed }
    }
  }
}
