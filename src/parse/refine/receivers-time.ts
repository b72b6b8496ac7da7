import type { Span } from '../../model/span.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import type { Duty } from './duty.js'

// Days told of what the receiver does with a thing handed in: they bind nobody who hands it in.

/** "… để kịp báo cáo Tỉnh uỷ trước ngày B": the receiver's day alone. */
const IN_TIME_FOR = /(?<![\p{L}])để (?:kịp|kịp thời|tham mưu)(?![\p{L}])[^,;]{0,40}(?:báo cáo|trình|gửi) [^,;]{2,60}$/iu

/** "gửi về Sở trước ngày A để tổng hợp, trình UBND tỉnh trước ngày B": the second day is the receiver's own. */
export function ownTimes(text: string, span: Span, mentions: readonly DeadlineMention[]): readonly DeadlineMention[] {
  const [first] = mentions
  if (first && IN_TIME_FOR.test(text.slice(span[0], first.span[0]))) return []
  if (!first || mentions.length < 2) return mentions
  const behind = text.slice(first.span[1], span[1])
  const purpose = behind.search(/(?:^|\s)(?:để|nhằm)\s/u)
  if (purpose < 0) return mentions
  // "…, đồng thời báo cáo …": the sender is asked again
  const again = behind.slice(purpose).search(/(?<!\p{L})đồng thời(?!\p{L})/u)
  const from = first.span[1] + purpose
  const to = again < 0 ? span[1] : from + again
  return mentions.filter((mention) => mention.span[0] < from || mention.span[0] >= to)
}

const TO_PASS_ON =
  /(?<!\p{L})để (?:tổng hợp|thẩm định|xem xét)(?!\p{L})[^.;]{0,20}(?:trình|báo cáo)(?!\p{L})[^.;]{2,80}$/iu
/** "Sau hội nghị 05 ngày, các đảng uỷ hoàn thiện hồ sơ, gửi về Ban X để tổng hợp, trình Tỉnh uỷ trước ngày B": the sender's time stood before. */
export function dropReceiversDay(text: string, duty: Duty, first: Duty | undefined): void {
  const before = first?.deadlines.find(({ mention }) => mention.span[1] <= duty.span[0])
  const [own] = duty.deadlines
  if (before && own && TO_PASS_ON.test(text.slice(duty.span[0], own.mention.span[0])))
    duty.deadlines = [{ ...before, inherited: true }]
}
