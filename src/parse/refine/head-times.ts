import type { Item } from '../clauses/items.js'
import { quick } from '../quick/quick-pattern.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import type { Duty } from './duty.js'
import type { WalkInput } from './walk-shapes.js'

/** Words of a heading that speaks of deeds as a group. */
const HEADS_DEEDS = quick(
  /^(?:(?:những|các|một số|toàn bộ) )?(?:việc|công việc|nhiệm vụ|nội dung|phần việc|bước|giai đoạn|đợt|vòng)(?![\p{L}])/iu,
)

/** "Trước ngày 28/3/2026:" over a list: nothing but a time. */
const ONLY_TIME =
  /^(?:[-–+•]\s*)?(?:hoàn thành |xong |thời hạn:? )?(?:trước|chậm nhất|muộn nhất|trong|đến hết|hết)(?: (?:là|vào|đến))? (?:ngày|tháng|quý|tuần|\d)[^,;:]{2,40}:$/iu

/** Whether the paragraph says nothing but by when, over what stands below it. */
export const isOnlyTime = (text: string, { tokens, span }: Item): boolean =>
  tokens[0] !== undefined && ONLY_TIME.test(text.slice(tokens[0].start, span[1]))

/** "I. Những việc làm xong trước ngày …:", "1. Bước chuẩn bị, từ nay đến ngày …:": the time a heading sets for all that stands below it. */
export class HeadTimes {
  readonly #held: { readonly rank: number; readonly times: readonly DeadlineMention[] }[] = []

  /** Leaves the headings that do not stand over an item of `rank`. */
  leave(rank: number): void {
    while ((this.#held.at(-1)?.rank ?? -1) >= rank) this.#held.pop()
  }

  /** Keeps the time of an item that is a heading and states no duty itself. */
  keep({ text, findDeadlines }: WalkInput, item: Item, rank: number): void {
    const first = item.tokens[0]
    if (!first) return
    const isOver = HEADS_DEEDS.test(text.slice(first.start, first.start + 60)) || isOnlyTime(text, item)
    if (!isOver) return
    const times = findDeadlines([first.start, item.span[1]])
    if (times.length > 0) this.#held.push({ rank, times })
  }

  /** Gives it to the duties below that state no time of their own. */
  give(duties: readonly Duty[]): void {
    const times = this.#held.at(-1)?.times
    if (!times) return
    for (const duty of duties)
      if (duty.kind === 'task' && duty.deadlines.length === 0)
        for (const mention of times) {
          duty.deadlines.push({ mention, inherited: true })
          duty.trace.push({
            value: 'deadlines',
            rule: 'refine/head-time',
            reason: 'the heading over the list sets the time of what stands below',
            span: mention.span,
          })
        }
  }
}
