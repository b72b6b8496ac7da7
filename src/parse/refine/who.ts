import type { Clause } from '../clauses/clause.js'
import type { Item } from '../clauses/items.js'
import type { Names } from '../clauses/names.js'
import { keys } from '../clauses/predicate.js'
import type { Token } from '../clauses/tokens.js'
import { quick } from '../quick/quick-pattern.js'
import type { Role } from '../rules/duties/roles/rule.js'
import { NOBODY, type Who } from './duty.js'
import { wordsIn } from './read-part.js'
import type { WalkInput } from './walk-shapes.js'

/** "hiệp hội" of "Lãnh đạo các cơ quan, địa phương, hiệp hội": a kind without a name. */
const isBareKind = (name: string): boolean => /^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(name)

/** "các cấp uỷ, tổ chức đảng trực thuộc" is one party in two words; a list of names stays a list. */
export function joinGeneric(names: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      /^\p{Ll}/u.test(name) &&
      !/^(?:các|những) /u.test(name) &&
      (/^(?:các|những|toàn|tất) ?/iu.test(last) || (/ các /u.test(last) && isBareKind(name)))
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
  / ?\((?:sau đây|dưới đây|gọi|viết tắt|(?:có |theo )?danh sách|kèm|(?:là )?(?:cơ quan|đơn vị|bộ phận) (?:thường trực|chủ trì|đầu mối|tham mưu|giúp việc)|(?:hai|ba|bốn|\d{1,2}) (?:đơn vị|cơ quan|chi bộ|đảng bộ|địa phương))(?![\p{L}])[^()]{0,100}\)/iu
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

/** People whom an organ looks after: what is said of them in passing is not carried on, and what is done "đối với" them is the organ's. */
const LOOKED_AFTER =
  /^(?:đối với |riêng |các |mỗi |từng |những |mọi |toàn thể |một số |\d{1,4} ){0,3}(?:đảng viên|đoàn viên|hội viên|học sinh|sinh viên|học viên|phụ huynh|cha mẹ học sinh|người|hộ|cá nhân|báo cáo viên|thí sinh|công dân|quần chúng|đối tượng|chủ hộ|nhà văn hóa|gia đình)(?![\p{L}])/iu
const isLookedAfter = ({ names }: Who): boolean => names.length > 0 && names.every((name) => LOOKED_AFTER.test(name))

/** A committee leads: "4. Đảng uỷ Uỷ ban nhân dân xã" over "a) Lãnh đạo Uỷ ban nhân dân xã lập, niêm yết …". */
const LEADING =
  /^(?:ban thường vụ |ban chấp hành |cấp ủy |cấp uỷ )?(?:đảng ủy|đảng uỷ|đảng bộ|chi bộ|chi ủy|chi uỷ|ban cán sự|cấp ủy|cấp uỷ|đảng đoàn)/iu
const isLeadVerb = ({ tokens }: Item, names: Names, before: Who): boolean =>
  before.source === 'heading' &&
  names.from === 0 &&
  tokens[0]?.key === 'lãnh' &&
  tokens[1]?.key === 'đạo' &&
  LEADING.test(before.names[0] ?? '')

/** Behind all numbers: "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về …" is asked of everybody. */
const TROUBLE = quick(/(?<![\p{L}])(?:khó khăn|vướng mắc|thắc mắc|chưa rõ|phát sinh)(?![\p{L}])/iu)
const LONGEST_OPENING = 110

/** "Ngoài ra:" over a list opens another matter. */
const BESIDES = /^(?:ngoài ra|bên cạnh đó) ?:$/iu

/** Who is bound by a sentence that names nobody, when `before` were named last. */
export function whoAtStart(words: string, item: Item, before: Who): Who {
  if (before.names.length === 0) return before
  if (before.source === 'carried' && BESIDES.test(words)) return NOBODY
  if (item.label !== null) return before
  return TROUBLE.test(words.slice(0, LONGEST_OPENING)) ? NOBODY : before
}

/** Who is bound by the sentences behind one that bound `who`. */
export const whoAfter = (who: Who, before: Who): Who => (isLookedAfter(who) && !isLookedAfter(before) ? before : who)

/** Whom the clause binds: its subject, else those it is about, else those named before it. */
export function whoOf(text: string, clause: Clause, item: Item, before: Who): Who {
  if (clause.assignees) {
    if (isLeadVerb(item, clause.assignees, before)) return before
    const who = whoFrom(text, clause.assignees, item)
    if (clause.about && isLookedAfter(who)) {
      const headed = whoFrom(text, clause.about, item)
      if (!isLookedAfter(headed)) return headed
    }
    // "riêng các trường học gửi trước …": some of them, by another time
    return item.tokens[clause.assignees.from - 1]?.key === 'riêng' ? { ...who, qualified: true } : who
  }
  if (!clause.about) return before
  const who = whoFrom(text, clause.about, item)
  if (isLookedAfter(who)) return before
  return clause.narrowed ? { ...who, qualified: true } : who
}

export const namesIssuer = (input: WalkInput, names: Names, item: Item): boolean =>
  input.parties.isIssuer(wordsIn(input.text, item.tokens, names))

/** In a paper whose head is lost an organ that is not written to may be the one that writes. */
export const speaksUnnamed = (input: WalkInput, names: Names, item: Item): boolean =>
  input.header.issuer === null &&
  !isWrittenTo(roleIn(input, names, item)) &&
  !input.parties.isGeneric(wordsIn(input.text, item.tokens, names))

/** What those named are to this paper. */
export const roleIn = (input: WalkInput, names: Names, item: Item): Role =>
  input.parties.roleOf(namesOf(input.text, names, item), false).role

/** Those the paper is sent to, or some of them. */
export const isWrittenTo = (role: Role): boolean => role === 'addressee' || role === 'subset'
