import type { Names } from '../clauses/names.js'
import { keys } from '../clauses/predicate.js'
import type { Token } from '../clauses/tokens.js'

/** "các cấp uỷ, tổ chức đảng trực thuộc" is one party in two words; a list of names stays a list. */
export function joinGeneric(names: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      /^\p{Ll}/u.test(name) &&
      !/^(?:các|những) /u.test(name) &&
      /^(?:các|những|toàn|tất) ?/iu.test(last)
    )
      joined[joined.length - 1] = `${last}, ${name}`
    else joined.push(name)
  }
  return joined
}

const NARROWING =
  /(?:^| )(?:có(?! tên)|chưa|trong các|trong những|đăng ký|thuộc diện|được (?:kiểm tra|chọn|thí điểm|giao|phân)|không|nào|trong phạm vi|còn|tiếp nhận|bị) /u

/** A relative clause narrows the name to some of its kind. */
export function isQualified(names: Names, tokens: readonly Token[]): boolean {
  return names.each.some((range) => NARROWING.test(` ${keys(tokens, range.from, range.to)} `))
}
