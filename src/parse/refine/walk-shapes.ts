import type { Header } from '../../model/dispatch.js'
import type { Span } from '../../model/span.js'
import type { Item } from '../clauses/items.js'
import type { Range } from '../clauses/sentences.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import type { Parties } from '../rules/duties/roles.js'
import type { SentenceKind } from '../rules/duties/sentence-kinds.js'
import type { Duty, Who } from './duty.js'

/** Rank of a frame that stands over the first printed number. */
export const ABOVE_NUMBERS = 0.5

/** How sentences are to be taken: `asking` (bare verbs are duties), `quiet` (only what has a time or a receiver), `telling` (only a directive is), `law` (nothing is). */
export type Mode = 'asking' | 'quiet' | 'telling' | 'law' | 'open'

export interface Frame {
  readonly rank: number
  readonly mode: Mode
  readonly who: Who | null
  /** Items are things of a list, not deeds: a bare verb alone is no duty. */
  readonly nominal: boolean
  /** Under a heading of when, where or how things are handed in. */
  readonly terms?: boolean
  /** The list tells of the deed that the sentence over it asks: when, where, who; its contents are deeds. */
  readonly ofDeed?: boolean
  /** And that deed is carried out, so that its contents are deeds. */
  readonly carriedOut?: boolean
  /** The deed whose parts the list shares out ("chuẩn bị tham luận như sau:" over "1. Chi bộ X: Công tác …"). */
  readonly shared?: Duty | undefined
  readonly intro: number
}

export interface WalkInput {
  readonly text: string
  readonly items: readonly Item[]
  readonly header: Header
  /** No letterhead was found: the type is what a page or the paper itself calls it. */
  readonly headless: boolean
  readonly parties: Parties
  findDeadlines(span: Span): readonly DeadlineMention[]
  /** The bare times of a cell under a heading of times. */
  findCellTimes(span: Span): readonly DeadlineMention[]
}

export interface Statement {
  readonly item: number
  readonly span: Span
  readonly subject: string
  readonly kind: SentenceKind | 'background'
}

/** Words that set time or receiver of a deed stated elsewhere ("Thời gian hoàn thành: …", "Văn bản gửi về X trước ngày …"). */
export interface LooseTime {
  readonly item: number
  readonly sentence: number
  /** The first words of a numbered paragraph: they open a matter of their own. */
  readonly opensItem: boolean
  /** It stands behind all numbered paragraphs and may speak of them all. */
  readonly closes: boolean
  readonly span: Span
  readonly words: string
  readonly mentions: readonly DeadlineMention[]
  readonly recipient: string | null
  readonly via: string | null
  /** Whose turn is when, behind “theo lịch:”. */
  readonly turn?: boolean
  /** What “is sent”; null in words that only set a time. */
  readonly product: string | null
  /** The duty the words state when none above makes the product. */
  readonly otherwise: Duty | null
}

export interface Walked {
  readonly duties: readonly Duty[]
  readonly loose: readonly LooseTime[]
  readonly statements: readonly Statement[]
  /** How many items stand in the list that an item introduces. */
  readonly listLengths: ReadonlyMap<number, number>
  /** Items that hold nothing but a heading. */
  readonly headings: ReadonlySet<number>
  /** First item that directs: what stands before is the opening. */
  readonly firstDirective: number
  /** The deed of coming that the sentence over the list of the invited asks; null when there is none. */
  readonly invitation: Duty | null
  /** No words of asking were known: the items are read as what is asked. */
  readonly asksNowhere?: boolean
}

/** Where a sentence stands. */
export interface SentencePlace {
  readonly item: Item
  /** The item's place in the paper. */
  readonly index: number
  /** The sentence's place in the item. */
  readonly number: number
  readonly whole: Range
  readonly rank: number
}

/** What one sentence of an item hands on to the next: who is spoken of, and whether a directive was met. */
export interface Carried {
  readonly who: Who
  readonly directed: boolean
}
