import { match } from './lexicon.js'
import type { Token } from './tokens.js'
import { WordPairs } from './word-pairs.js'

/** Words before a person's own name. */
const ADDRESSES = new Set('chí đ/c ông bà'.split(' '))
const POSTS = new WordPairs(
  `bí thư, phó bí, chủ tịch, phó chủ, ủy viên, trưởng ban, phó trưởng, phó ban, trưởng phòng, phó phòng, chánh văn, phó chánh, chánh thanh, chủ nhiệm,
  giám đốc, phó giám, tổng giám, phó tổng, hiệu trưởng, phó hiệu, viện trưởng, phó viện, cục trưởng, phó cục, chi cục, trưởng đoàn, phó đoàn, trưởng khoa, phó khoa,
  trưởng thôn, tổ trưởng, tổ phó, đội trưởng, trưởng công, chỉ huy, thường trực, chuyên viên, cán bộ, kế toán, thư ký, văn thư, thành viên, đảng ủy, huyện ủy, tỉnh ủy, thành ủy, chi ủy`,
)
/** Fewest words of a full name. */
const LEAST_NAME = 2

/** "đồng chí Nguyễn Thị Minh": a person by the full name. */
export function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to && !tokens[at]?.capital) at++
  const address = tokens[at]?.capital && at === from ? from + (match(tokens, from, 'organ')?.length ?? 0) : at
  if (!ADDRESSES.has(tokens[address - 1]?.key ?? '')) return false
  const named = to - address
  return named >= LEAST_NAME && tokens.slice(address, to).every((token) => token.kind === 'word' && token.capital)
}

/** Whether a comma at `comma` brings the post of the person named before it: "…, Phó Trưởng Ban Tổ chức Huyện ủy". */
export const postFollows = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.key === ',' && POSTS.has(tokens[comma + 1]?.key, tokens[comma + 2]?.key)
