import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import type { Names } from '../clauses/names.js'
import { keys } from '../clauses/predicate.js'
import type { Token } from '../clauses/tokens.js'
import type { Who } from './duty.js'
import { wordsIn } from './read-part.js'

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

/** A bracket that tells what the organ is or how it is called below; one that lists or counts some of a kind is kept. */
const EXPLAINING =
  / ?\((?:sau đây|dưới đây|gọi|viết tắt|(?:là )?(?:cơ quan|đơn vị|bộ phận) (?:thường trực|chủ trì|đầu mối|tham mưu|giúp việc)|(?:hai|ba|bốn|\d{1,2}) (?:đơn vị|cơ quan|chi bộ|đảng bộ|địa phương))(?![\p{L}])[^()]{0,100}\)/iu
/** "các công đoàn cơ sở (CĐCS)" */
const SHORT_FORM = / ?\(\p{Lu}{3,8}\)/u

/** The words of each name of a list, without a verb of being left hanging and without what explains it. */
export const namesOf = (text: string, names: Names, item: Item): readonly string[] =>
  names.each.map((range) => {
    const words = wordsIn(text, item.tokens, range).replace(/ (?:chưa|không|có|được)$/u, '')
    return words.includes('(') ? words.replace(EXPLAINING, '').replace(SHORT_FORM, '').trim() : words
  })

export const whoFrom = (text: string, names: Names, item: Item): Who => ({
  names: joinGeneric(namesOf(text, names, item)),
  qualified: isQualified(names, item.tokens),
  source: 'stated',
})

/** Whom the clause binds: its subject, else those it is about, else those named before it. */
export function whoOf(text: string, clause: Clause, item: Item, before: Who): Who {
  if (clause.assignees) {
    const who = whoFrom(text, clause.assignees, item)
    // "riêng các trường học gửi trước …": some of them, by another time
    return item.tokens[clause.assignees.from - 1]?.key === 'riêng' ? { ...who, qualified: true } : who
  }
  if (!clause.about) return before
  const who = whoFrom(text, clause.about, item)
  return clause.narrowed ? { ...who, qualified: true } : who
}
