import { match } from './lexicon.js'
import { breaks, nameEnd } from './name-end.js'
import { behindOffices, headAt } from './name-heads.js'
import { isPerson, postFollows } from './persons.js'
import type { Range } from './range.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

export { closing } from './name-end.js'

/** Organs named one after the other. */
export interface Names extends Range {
  /** Each organ of the list. */
  readonly each: readonly Range[]
}

/** The list of organ names that begins at `index`. */
export function readNames(tokens: readonly Token[], index: number, to: number, subject: boolean): Names | undefined {
  const each: Range[] = []
  let at = index
  for (;;) {
    const end = withPosts(tokens, at, nameEnd(tokens, at, to, subject, each.length > 0), { to, subject })
    if (end <= at) break
    each.push({ from: at, to: end })
    const next = nounsThenName(tokens, end, to) ?? joint(tokens, end, to)
    if (next === 0 || headAt(tokens, next, true) === 0 || isCoordinatedVerb(tokens, next, to)) {
      at = end
      break
    }
    at = next
  }
  const last = each.at(-1)
  return last ? { from: index, to: last.to, each } : undefined
}

/** "đồng chí Nguyễn Thị Minh, Huyện ủy viên, Trưởng Ban Tổ chức | trực tiếp …": the posts of a person are no others. */
function withPosts(
  tokens: readonly Token[],
  from: number,
  end: number,
  { to, subject }: { readonly to: number; readonly subject: boolean },
): number {
  if (end <= from || end >= to || !postFollows(tokens, end) || !isPerson(tokens, from, end)) return end
  let last = end
  while (postFollows(tokens, last)) {
    const post = nameEnd(tokens, last + 1, to, subject, true)
    if (post <= last + 1) break
    last = post
  }
  return last
}

const CHARGES = new WordPairs('được giao, được phân, có trách, có nhiệm, chịu trách')
const LONGEST_CHARGE = 3

/** "Các chi bộ được giao | lập …", "… có trách nhiệm | sơn lại …": what lays the deed on them is no part of their name. */
export function withoutCharge(tokens: readonly Token[], names: Names): Names {
  const last = names.each.at(-1)
  if (!last) return names
  for (let length = LONGEST_CHARGE; length > 1; length--) {
    const from = names.to - length
    if (from <= last.from || !CHARGES.has(tokens[from]?.key, tokens[from + 1]?.key)) continue
    // "các đồng chí được phân công": of a kind, those who were told
    const proper = match(tokens, last.from, 'determiner') === undefined && isProper(tokens, last.from + 1, from)
    if (tokens[from]?.key === 'được' && !proper) return names
    return { from: names.from, to: from, each: [...names.each.slice(0, -1), { from: last.from, to: from }] }
  }
  return names
}

const isProper = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.capital)

const LONGEST_NOUN = 8

/** "các trường trung cấp, cao đẳng và Trường X": a short noun between commas inside a list of organs. */
function nounsThenName(tokens: readonly Token[], index: number, to: number): number | undefined {
  if (tokens[index]?.key !== ',' || headAt(tokens, index + 1, true) > 0) return undefined
  for (let i = index + 1; i < Math.min(to, index + LONGEST_NOUN); i++) {
    const token = tokens[i]
    if (!token) return undefined
    if (i > index + 1 && (token.key === ',' || token.key === 'và'))
      return headAt(tokens, i + 1, false) > 0 ? i + 1 : undefined
    if (token.kind !== 'word' || verbAt(tokens, i, to) > 0 || breaks(tokens, i) || match(tokens, i, 'stop'))
      return undefined
  }
  return undefined
}

function isCoordinatedVerb(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index]
  // "Ban cán sự đảng, lãnh đạo UBND thành phố": those who lead the organ
  if (token?.key === 'lãnh' && tokens[index - 1]?.key === ',' && tokens[index + 2]?.capital) return false
  if (token?.key === 'phòng' && behindOffices(tokens, index)) return false
  return token !== undefined && !token.capital && verbAt(tokens, index, to) > 0
}

/** Index after a comma, "và", "cùng" or "nhất là" that may join two names; 0 when the list ends. */
function joint(tokens: readonly Token[], index: number, to: number): number {
  let at = index
  const comma = tokens[at]
  if ((comma?.key === ',' || comma?.key === ';') && at < to) at++
  const word = tokens[at]
  if (word?.key === 'và' || word?.key === 'hoặc') at++
  else if (word?.key === 'nhất' && tokens[at + 1]?.key === 'là') at += 2
  else if (word?.key === 'đặc' && tokens[at + 1]?.key === 'biệt' && tokens[at + 2]?.key === 'là') at += 3
  return at > index && at < to ? at : 0
}
