import type { Profile } from '../../model/profile.js'
import type { Columns, Item, Paragraph, StyleName, Table } from './types.js'

/** Space between parts, in points, measured on the model page of HD 05-HD/VPTW. */
const AFTER_HEAD_PT = 20
const AFTER_TITLE_PT = 16
const ADDRESSEES_PT = 18
const AROUND_TABLE_PT = 8
const FOOT_PT = 18
/** Rows of a list that go with the signature when it comes on a new page. */
const KEPT_ROWS = 2

const TITLES: readonly StyleName[] = ['type-name', 'title', 'annex-label', 'annex-title', 'annex-reference']
const CONTENT: readonly StyleName[] = ['body', 'basis', 'section']
const SALUTATION: readonly StyleName[] = ['addressees', 'addressee']

/** Puts the parts of a section one below the other and sets the space between them. */
export class Flow {
  readonly #items: Item[] = []
  readonly #profile: Profile
  readonly #textWidthMm: number

  constructor(profile: Profile, textWidthMm: number) {
    this.#profile = profile
    this.#textWidthMm = textWidthMm
  }

  get items(): readonly Item[] {
    return this.#items
  }

  head(columns: Columns): void {
    if (this.#items.length > 0) this.#space(AFTER_HEAD_PT, false)
    this.#items.push(columns)
  }

  lines(blocks: readonly Paragraph[]): void {
    for (const block of blocks) this.#items.push({ ...block, beforePt: this.#gapBefore(block.style) })
  }

  mark(marks: readonly Item[]): void {
    this.#items.push(...marks)
  }

  table(table: Table): void {
    this.#space(AROUND_TABLE_PT, true)
    this.#items.push(table)
  }

  /** Kept with the end of the content, so that no page holds a signature alone: of a list, with its last rows. */
  foot(columns: Columns): void {
    const last = this.#items.pop()
    const before = this.#items.at(-1)
    // A total or a note under a list belongs to it.
    if (last?.kind === 'paragraph' && before?.kind === 'table') this.#items[this.#items.length - 1] = keptAtEnd(before)
    if (last) this.#items.push(keptNext(last))
    this.#space(FOOT_PT, true)
    this.#items.push(columns)
  }

  /** Ô 13: under a solid rule over the whole text width. */
  contact(block: Paragraph): void {
    if (this.#last() !== 'contact') {
      this.rule()
    }
    this.#items.push(block)
  }

  /** A solid rule over the whole text width. */
  rule(): void {
    this.#space(FOOT_PT, true)
    const widthMm = this.#textWidthMm
    const weightPt = this.#profile.head.mottoRulePt.value
    this.#items.push({ kind: 'rule', widthMm, columnMm: widthMm, weightPt, heightPt: 4 })
  }

  #space(heightPt: number, keepNext: boolean): void {
    if (this.#items.length > 0) this.#items.push({ kind: 'space', heightPt, keepNext })
  }

  /** Style of the last paragraph, or the kind of what stands last. */
  #last(): StyleName | Exclude<Item['kind'], 'paragraph'> | null {
    const last = this.#items.at(-1)
    if (!last) return null
    return last.kind === 'paragraph' ? last.style : last.kind
  }

  #gapBefore(style: StyleName): number {
    const last = this.#last()
    if (last === null) return 0
    const after = (styles: readonly StyleName[]) => styles.some((one) => one === last)
    const gapPt = this.#profile.body.gapPt.value
    if (style === 'addressees') return last === 'addressees' ? 0 : ADDRESSEES_PT
    if (style === 'addressee') return 0
    if (TITLES.includes(style)) return after(TITLES) ? 0 : AFTER_HEAD_PT
    if (last === 'table') return AROUND_TABLE_PT
    if (CONTENT.includes(style) && after(CONTENT)) return gapPt
    return after(SALUTATION) || last === 'columns' ? ADDRESSEES_PT : AFTER_TITLE_PT
  }
}

function keptNext(item: Item): Item {
  if (item.kind === 'table') return keptAtEnd(item)
  return item.kind === 'paragraph' ? { ...item, keepNext: true } : item
}

/** The last rows of a list stay with what follows it. */
function keptAtEnd(table: Table): Table {
  const from = table.rows.length - KEPT_ROWS
  const rows = table.rows.map((row, index) =>
    index < from ? row : row.map((cell): Paragraph => ({ ...cell, keepNext: true })),
  )
  return { ...table, rows }
}
