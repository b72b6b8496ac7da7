import type { Span } from '../../model/span.js'
import { near } from '../../vietnamese/letters.js'
import { readClause } from '../clauses/clause.js'
import { plain } from '../clauses/clause-at.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { readNames } from '../clauses/names.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import { type Duty, NOBODY, type Who } from './duty.js'
import { lowerFirst, readGroup, wordsIn } from './read-part.js'
import type { WalkInput } from './walk-shapes.js'
import { whoFrom } from './who.js'

type Column = 'number' | 'task' | 'lead' | 'with' | 'time' | 'product'

/** A column of papers: each is to be handed in. */
const HANDED_IN = /^(?:tên |các |loại )?(?:báo cáo|hồ sơ|biểu mẫu|biểu báo cáo|văn bản phải gửi)(?![\p{L}])/iu

/** What a column holds, by its heading; the first that fits. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:s?tt|số tt)\.?$/iu],
  ['with', /phối hợp/iu],
  ['product', /^(?:sản phẩm|kết quả|đầu ra)/iu],
  [
    'time',
    /^(?:thời (?:gian|hạn|điểm)|hạn|tiến độ|hoàn thành|ngày|mốc)(?![\p{L}])(?!.{0,20}(?:giao|ban hành|bắt đầu|giải quyết))/iu,
  ],
  ['task', /^(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|việc|hoạt động|đầu việc|giải pháp)(?![\p{L}])/iu],
  ['task', HANDED_IN],
  [
    'lead',
    /chủ trì|thực hiện|phụ trách|phân công|trách nhiệm|tham mưu|^(?:cơ quan|đơn vị|địa phương|bộ phận|người)(?![\p{L}])/iu,
  ],
]
const columnOf = (heading: string): Column | undefined => HEADINGS.find(([, words]) => words.test(heading))?.[0]

/** A table of tasks: its heading row names a column of tasks and one of parties or times. */
export const isTaskHeading = (headings: readonly string[]): boolean => namesTasks(new Set(headings.map(columnOf)))
const namesTasks = (kinds: ReadonlySet<Column | undefined>): boolean =>
  kinds.has('task') && (kinds.has('lead') || kinds.has('time'))

const ROW_NUMBER = /^(\d{1,3}(?:\.\d{1,2}){0,2})\.?$/u

/** The number of a row, or of two that became one. */
const UNHEADED_NUMBER = /^\s*\d{1,2}\.?(?: \d{1,2}\.?)?\s*$/u

const PLANS =
  /(?<!\p{L})(?:kế hoạch|tiến độ|lộ trình|phân công|nhiệm vụ|công việc|thời gian|các bước|lịch)(?!\p{L})(?! (?:kiểm tra|thi đấu|thi|họp|làm việc|công tác))/iu
const TELLS = /(?<!\p{L})(?:đã|danh mục|kết quả)(?!\p{L})/iu
const isPlan = (words: string): boolean => words.endsWith(':') && PLANS.test(words) && !TELLS.test(words)

/** Cells that name nobody: `nt`, `-`, `"`. */
const MARKS = /[\s\-–—"“”.…]/gu
const saysNothing = (words: string): boolean => ['', 'nt'].includes(words.replace(MARKS, '').toLowerCase())

/** "… mời các cơ quan làm việc với Đoàn giám sát theo lịch sau:": what each row of parties and times asks. */
const VISIT = 'làm việc với '
const asksVisit = near('đề nghị|yêu cầu|mời|giao', 161, ';.')
const BY_TIMETABLE = /,? (?:theo|như|cụ thể)(?!\p{L})/u
function visitAsked(words: string): string | undefined {
  const at = words.endsWith(':') ? words.lastIndexOf(VISIT) : -1
  const deed = words.slice(at, -1).split(BY_TIMETABLE)[0] ?? ''
  const named = /^(?:các )?\p{Lu}[^,;:.]*$/u.test(deed.slice(VISIT.length))
  return at >= 0 && named && asksVisit(words.slice(0, at)) !== null ? deed : undefined
}

/** A deed asked of the party of each row, by the item that asks it. */
interface Visits {
  readonly deed: string
  readonly intro: number
}

interface Row {
  readonly cells: Map<Column, number>
  readonly first: number
  last: number
}

/**
 * Tables of what is to be done: one duty a row, its party, helpers and time in the columns of their headings. A table is
 * one when its heading row names a column of tasks and one of parties or times.
 */
export class TaskTables {
  readonly #input: WalkInput
  /** By item: the row that begins there, or `null` for the other cells of such a table. */
  readonly #at = new Map<number, Row | null>()

  /** Tables without headings: tasks only where something was asked, under words of a plan. */
  readonly #unasked = new Set<number>()
  /** Tables whose rows name papers. */
  readonly #papers = new Set<number>()
  /** Tables of parties and times whose deed is asked right above them. */
  readonly #visits = new Map<number, Visits>()

  constructor(input: WalkInput) {
    this.#input = input
    const tables = new Map<number, number[]>()
    for (const [index, { cell }] of input.items.entries())
      if (cell) tables.set(cell.table, [...(tables.get(cell.table) ?? []), index])
    for (const cells of tables.values()) this.#enter(cells)
  }

  #enter(cells: readonly number[]): void {
    const { items, text } = this.#input
    const columns = new Map<number, Column>()
    for (const index of cells) {
      const item = items[index]
      if (item?.cell?.row !== 0) continue
      const heading = text.slice(...item.span)
      const column = columnOf(heading)
      if (!column || [...columns.values()].includes(column)) continue
      columns.set(item.cell.column, column)
      if (column === 'task' && HANDED_IN.test(heading)) this.#papers.add(item.cell.table)
    }
    const unheaded = columns.size === 0 && this.#underPlan(cells) ? this.#unheaded(cells) : null
    if (unheaded) this.#unasked.add(items[cells[0] ?? -1]?.cell?.table ?? -1)
    for (const [column, kind] of unheaded ?? []) columns.set(column, kind)
    const kinds = new Set(columns.values())
    const visits = kinds.has('lead') && kinds.has('time') && !kinds.has('task') ? this.#asksVisits(cells) : null
    if (visits) this.#visits.set(items[cells[0] ?? -1]?.cell?.table ?? -1, visits)
    if (!namesTasks(kinds) && !visits) return
    const rows = new Map<number, Row>()
    for (const index of cells) {
      const cell = items[index]?.cell
      if (!cell) continue
      this.#at.set(index, null)
      if (cell.row === 0 && unheaded === null) continue
      const row = rows.get(cell.row) ?? { cells: new Map(), first: index, last: index }
      const column = columns.get(cell.column)
      if (column) row.cells.set(column, index)
      row.last = index
      rows.set(cell.row, row)
    }
    for (const row of rows.values())
      if (
        visits
          ? row.cells.has('lead')
          : row.cells.has('task') && [...row.cells.keys()].some((kind) => kind === 'lead' || kind === 'time')
      )
        this.#at.set(row.first, row)
  }

  #asksVisits([first = 0]: readonly number[]): Visits | null {
    const above = this.#input.items[first - 1]
    const deed = above && visitAsked(this.#input.text.slice(...above.span).trimEnd())
    return deed ? { deed, intro: first - 1 } : null
  }

  /** "Kế hoạch thực hiện dự kiến như sau:" right above it. */
  #underPlan([first = 0]: readonly number[]): boolean {
    const above = this.#input.items[first - 1]
    return (
      above !== undefined &&
      isPlan(
        this.#input.text
          .slice(...above.span)
          .trimEnd()
          .slice(-120),
      )
    )
  }

  /** Columns of a table without headings whose rows begin with their numbers and end with a time; null of any other. */
  #unheaded(cells: readonly number[]): ReadonlyMap<number, Column> | null {
    const { items, text, findCellTimes } = this.#input
    const last = Math.max(...cells.map((index) => items[index]?.cell?.column ?? 0))
    const fits = cells.every((index) => {
      const item = items[index]
      if (item?.cell?.column === 0) return UNHEADED_NUMBER.test(text.slice(...item.span))
      return item?.cell?.column !== last || findCellTimes(item.span).length > 0
    })
    const tasks = cells.flatMap((index) => (items[index]?.cell?.column === 1 ? [items[index].tokens] : []))
    const deeds = tasks.filter(statesDeed)
    return deeds.length > tasks.length / 2 && fits && last >= 2
      ? new Map([
          [0, 'number'],
          [1, 'task'],
          [last, 'time'],
        ])
      : null
  }

  /** The duties that begin with the item at `index`; null when it stands in no such table. `asked`: something was asked before. */
  read(index: number, asked: boolean): readonly Duty[] | null {
    const table = this.#input.items[index]?.cell?.table
    if (table !== undefined && this.#unasked.has(table) && !asked) return null
    const row = this.#at.get(index)
    if (row === undefined) return null
    const duty = row ? this.#dutyOf(row) : null
    return duty ? [duty] : []
  }

  #dutyOf(row: Row): Duty | null {
    const { items, text } = this.#input
    const taskAt = row.cells.get('task') ?? row.cells.get('lead') ?? -1
    const item = items[taskAt]
    const visits = this.#visits.get(item?.cell?.table ?? -1)
    const end =
      items[Math.max(row.cells.get('time') ?? -1, row.cells.get('with') ?? -1, row.cells.get('lead') ?? -1, taskAt)]
    if (!item || !end || item.tokens.length === 0) return null
    const range = { from: 0, to: item.tokens.length }
    const verb = match(item.tokens, 0, 'verb')
    const place = {
      item,
      itemIndex: taskAt,
      sentence: 0,
      part: 0,
      intro: visits?.intro ?? -1,
      who: row.cells.has('lead') ? this.#party(row, 'lead') : this.#doer(item),
      text,
      findDeadlines: this.#input.findDeadlines,
    }
    const group = {
      ...range,
      head: 0,
      family: verb?.family ?? ('execute' as const),
      reason: 'a row of a table of tasks',
    }
    const duty = readGroup(place, plain('bare', 0, range.to, null, null), group)
    const begin = visits ? (items[row.first] ?? item) : item
    const span: Span = [begin.span[0] + (begin.label?.length ?? 0), Math.max(end.span[1], item.span[1])]
    const words = wordsIn(text, item.tokens, range)
    const stated = this.#times(row)
    // one comes at that time, not by it
    const times = visits ? stated.map((mention) => ({ ...mention, relation: 'on' as const })) : stated
    for (const { rule, span: at } of times)
      duty.trace.push({ value: 'deadlines', rule, reason: 'the cell of the column of times', span: at })
    return {
      ...duty,
      span,
      section: ROW_NUMBER.exec(this.#words(row, 'number') ?? '')?.[1] ?? duty.section,
      action:
        visits?.deed ??
        (item.cell && this.#papers.has(item.cell.table) ? `gửi ${lowerFirst(words)}` : lowerFirst(words)),
      product: this.#words(row, 'product') ?? duty.product,
      cooperators: this.#party(row, 'with').names,
      deadlines: [...duty.deadlines, ...times.map((mention) => ({ mention, inherited: false }))],
    }
  }

  #words(row: Row, column: Column): string | null {
    const item = this.#input.items[row.cells.get(column) ?? -1]
    const words = item ? this.#input.text.slice(...item.span).trim() : ''
    return saysNothing(words) ? null : words
  }

  #party(row: Row, column: Column): Who {
    const item = this.#input.items[row.cells.get(column) ?? -1]
    if (!item || this.#words(row, column) === null) return NOBODY
    const to = item.tokens.length
    const listed = item.tokens.some(({ key }) => key === ',' || key === ';')
    const read = listed ? readNames(item.tokens, 0, to, true) : undefined
    const names = read?.to === to ? read : { from: 0, to, each: parted(item) }
    return whoFrom(this.#input.text, names, item)
  }

  /** "Tỉnh đoàn xét chọn, công bố": where no column names the parties, who stands in front of the deed. */
  #doer(item: Item): Who {
    const { kind, at, assignees } = readClause(item.tokens, { from: 0, to: item.tokens.length })
    return kind === 'subject' && at === 0 && assignees ? whoFrom(this.#input.text, assignees, item) : NOBODY
  }

  #times(row: Row): readonly DeadlineMention[] {
    const item = this.#input.items[row.cells.get('time') ?? -1]
    if (!item) return []
    if (NO_LIMIT.test(this.#input.text.slice(...item.span))) return []
    const stated = this.#input.findDeadlines(item.span)
    return stated.length > 0 ? stated : this.#input.findCellTimes(item.span)
  }
}

/** `Đã hoàn thành ngày …`, `Sau ngày …`, `Theo Nghị định số … ngày …`: a cell whose day is no limit. */
const NO_LIMIT = /^\s*(?:đã|sau|theo|từ sau|nghị quyết|nghị định|quyết định|hoàn thành \d{1,3} ?%)(?!\p{L})/iu

const statesDeed = (tokens: Item['tokens']): boolean =>
  /^(?:bare|subject|directive)$/u.test(readClause(tokens, { from: 0, to: tokens.length }).kind)

/** Names of a cell that no rule knows: one for each semicolon. */
function parted({ tokens }: Item): { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (let i = 0; i <= tokens.length; i++)
    if (i === tokens.length || tokens[i]?.key === ';') {
      if (i > from) parts.push({ from, to: i })
      from = i + 1
    }
  return parts
}
