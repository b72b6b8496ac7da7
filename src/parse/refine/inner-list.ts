import type { Clause } from '../clauses/clause.js'
import { keys } from '../clauses/predicate.js'
import type { Range } from '../clauses/sentences.js'
import type { Token } from '../clauses/tokens.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import { readDelivery } from '../rules/duties/delivery.js'

/** Nouns that announce their contents behind a colon ("hồ sơ gồm: tờ trình; báo cáo", "theo 03 nhóm: …; …"). */
const ANNOUNCING =
  /(?:^| )(?:gồm|bao gồm|gồm có|cụ thể là|như|các nội dung|nội dung|nội dung sau|nhóm|loại|mức|tiêu chí|thông tin|hồ sơ|vấn đề|phần|mặt|lĩnh vực|hình thức|đối tượng|tài liệu|chỉ tiêu|biểu mẫu|mẫu|sau|sau đây)$/u

/** A colon inside the part opens a list of things that goes on over the semicolons. */
export function opensList(tokens: readonly Token[], part: Range): boolean {
  for (let i = part.from + 1; i < part.to - 1; i++) {
    if (tokens[i]?.key !== ':' || tokens[i]?.depth !== 0) continue
    return ANNOUNCING.test(keys(tokens, Math.max(part.from, i - 3), i))
  }
  return false
}

/** What stands in such a list is a thing unless it names somebody, a time or a receiver. */
export function isContent(
  clause: Clause,
  mentions: readonly DeadlineMention[],
  tokens: readonly Token[],
  part: Range,
): boolean {
  if (clause.kind === 'none') return true
  return clause.kind === 'bare' && mentions.length === 0 && readDelivery(tokens, part).recipient === null
}
