import type { Item } from '../clauses/items.js'
import type { Range } from '../clauses/sentences.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { spanOf } from './read-part.js'
import type { LooseTime, WalkInput } from './walk-shapes.js'

/** Words of a line that sets the time of deeds above it. */
const SETS_TIME =
  /(?:thời (?:gian|hạn) (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|triển khai)|hạn (?:cuối|chót|nộp|gửi)|hoàn thành|xong)/iu

/** The time that words without a deed of their own set, null when they set none. */
export function readLooseTime(
  input: WalkInput,
  item: Item,
  place: { readonly index: number; readonly sentence: number },
  part: Range,
): LooseTime | null {
  const { text } = input
  const span = spanOf(item.tokens, part)
  const mentions = input
    .findDeadlines(span)
    .filter(
      (mention) =>
        mention.kind !== 'recurring' &&
        mention.kind !== 'reference' &&
        (mention.kind === 'relative' ||
          mention.relation === 'before' ||
          mention.relation === 'by' ||
          mention.rule === 'attendance' ||
          SETS_TIME.test(text.slice(span[0], mention.span[1]))),
    )
  if (mentions.length === 0) return null
  const delivery = readDelivery(item.tokens, part)
  const words = (range: Range | null): string | null => (range ? text.slice(...spanOf(item.tokens, range)) : null)
  return {
    item: place.index,
    sentence: place.sentence,
    span,
    words: text.slice(...span),
    mentions,
    recipient: words(delivery.recipient),
    via: words(delivery.via),
  }
}
