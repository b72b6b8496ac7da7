import type { Addressee, Header, Obligation } from '../../../model/dispatch.js'
import { phraseKey } from '../../clauses/key.js'
import { match } from '../../clauses/lexicon.js'
import { tokenise } from '../../clauses/tokens.js'
import { COMMITTEE_MEMBERS, MASS_ORGANS } from '../../clauses/words/organs.js'

export type Role = Obligation['role']

/** Who is who in one paper: the issuer, those addressed, all others. */
export interface Parties {
  /** The issuing organ or the one above it, in whose name it speaks. */
  isIssuer(name: string): boolean
  /** The whole of the addressees in other words ("các đơn vị", "quý cơ quan"). */
  isGeneric(name: string): boolean
  /** Every addressee stands above the issuer. */
  readonly isUpward: boolean
  roleOf(names: readonly string[], qualified: boolean): { readonly role: Role; readonly reason: string }
}

const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<= |^)ubnd(?= |$)/gu, 'ủy ban nhân dân'],
  [/(?<= |^)hđnd(?= |$)/gu, 'hội đồng nhân dân'],
  [/(?<= |^)(?:ubmttqvn|ubmttq|ub mttq|ủy ban mttq)(?= |$)/gu, 'ủy ban mặt trận tổ quốc'],
  [/(?<= |^)mttq(?= |$)/gu, 'mặt trận tổ quốc'],
  [/(?<= |^)btv(?= |$)/gu, 'ban thường vụ'],
  [/(?<= |^)ubkt(?= |$)/gu, 'ủy ban kiểm tra'],
  [/(?<= |^)thpt(?= |$)/gu, 'trung học phổ thông'],
  [/(?<= |^)thcs(?= |$)/gu, 'trung học cơ sở'],
  [/(?<= |^)cđcs(?= |$)/gu, 'công đoàn cơ sở'],
  [/(?<= |^)lđlđ(?= |$)/gu, 'liên đoàn lao động'],
  [/ (?:việt nam|vn)(?= |$)/gu, ''],
]
const HOLDERS =
  /^(?:(?:các )?(?:đồng chí )?(?:ban thường vụ|thường trực|ban chấp hành|ban cán sự đảng|tập thể lãnh đạo|lãnh đạo|phó chủ tịch|chủ tịch|phó giám đốc|giám đốc|phó bí thư|bí thư|thủ trưởng|trưởng|chánh|người đứng đầu|ban lãnh đạo|ban giám hiệu|ban giám đốc)(?: (?:các|ban))?) (?=\S)/u
const HOLDERS_PLAIN = new RegExp(HOLDERS.source.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd'), 'u')
const PLURAL = /^(?:các|những|toàn thể|tất cả(?: các)?|mỗi|từng|mọi|một số|tập thể) /u
const GENERIC_HEAD =
  /^(?:quý|chi đảng bộ|cơ quan|đơn vị|địa phương|cấp ủy|cấp|tổ chức|chi bộ|đảng bộ|chi ủy|đảng ủy|ban ngành|sở ban|phòng ban|ngành|đồng chí|thủ trưởng|người đứng đầu|cơ sở|ông|bà|ban thường vụ|lãnh đạo|đại biểu|tập thể|thành viên|bí thư|ban ngành|sở ngành|xã|phường)(?= |$)/u
const GENERIC_WORDS = new Set(
  'các và cơ sở đảng trực thuộc cấp ủy tổ chức chi bộ đơn vị quan địa phương trên trong khối toàn tỉnh huyện thành phố xã phường thị trấn đặc khu nêu này quý thủ trưởng đồng chí ngành ban đoàn thể người đứng đầu ông bà nói có tên của được phân giao nhận công văn ủy đặc lãnh đạo kính gửi đảng nhiệp doanh chính quyền mặt trận bàn địa đại biểu thành viên bí thư phòng tập chức năng'.split(
    ' ',
  ),
)
const PARTY_ADVISORY =
  /^(?:các )?(?:văn phòng|ban tổ chức|ban tuyên giáo|ban tuyên giáo và dân vận|ban dân vận|ban nội chính|ban kinh tế|ban xây dựng đảng|ủy ban kiểm tra|cơ quan ủy ban kiểm tra|ban xây dựng|cơ quan tham mưu|cơ quan chuyên trách|trung tâm chính trị|trung tâm bồi dưỡng chính trị|phòng|tổ công tác|tổ giúp việc|ban|hội đồng thi đua|tổ biên tập|bộ phận|đoàn kiểm tra|đoàn giám sát|tổ kiểm tra|tổ giám sát|đoàn công tác|trưởng đoàn)(?= |$)/u
const STATE_ADVISORY =
  /^(?:các )?(?:văn phòng|phòng|khoa|thanh tra sở|bộ phận|trung tâm phục vụ hành chính công|tổ công tác|tổ giúp việc|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|đoàn công tác|tổ trưởng|tổ phó)(?= |$)/u

/** Issuers that are themselves advisory bodies: the others of their kind are not theirs. */
const SISTERS = /^(?:ủy ban kiểm tra|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng))(?= |$)/u
const OWN_PARTS =
  /^(?:các )?(?:phòng|tổ|đoàn|bộ phận|trưởng đoàn|cơ quan (?:tham mưu|chuyên trách)|ban (?!tổ chức|tuyên giáo|dân vận|nội chính|xây dựng))/u

/** "Ban Tổ chức | Tỉnh uỷ": whose body it is, when the name says so. */
const MASTER = / (?:đảng ủy|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|ủy ban nhân dân|sở)(?= |$)/gu
const LETTERS = /^[\p{L} ]{1,100}$/u
const masterOf = (key: string): string | undefined =>
  [...key.matchAll(MASTER)].map(({ index }) => key.slice(index + 1)).find((master) => LETTERS.test(master))

const unmarked = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd')

function keyOf(name: string): string {
  let key = phraseKey(name.replace(/\([^()]{0,200}\)/gu, ' '))
  for (const [short, long] of LONG_FORMS) key = key.replace(short, long)
  const apposition = key.search(/ (?:trực thuộc|trên địa bàn|có liên quan)(?= |$)/u)
  if (apposition >= 0) key = key.slice(0, apposition)
  return key.trim()
}

/** Reads the parties from head and Kính gửi. */
export function partiesOf(
  header: Pick<Header, 'regime' | 'superior' | 'issuer'>,
  addressees: readonly Addressee[],
): Parties {
  const printed = keyOf(header.issuer?.value ?? '')
  // A head typed without marks ("DANG UY XA …") is compared without marks.
  const plain = printed !== '' && unmarked(printed) === printed
  const issuer = printed
  const superior = plain ? unmarked(keyOf(header.superior?.value ?? '')) : keyOf(header.superior?.value ?? '')
  const entries = addressees.flatMap((addressee) => entriesOf(addressee.name))
  const classes = new Set(
    addressees.flatMap((addressee) =>
      /(?:^|[\s:])các |^(?:cấp|toàn)/iu.test(addressee.name) ? entriesOf(addressee.name) : [],
    ),
  )
  const isClass = (entry: string): boolean => classes.has(entry) || isGenericKey(entry)
  const allGeneric = entries.every((entry) => isGenericKey(entry))
  const judged = new Map<string, boolean>()
  const isIssuer = (name: string): boolean => {
    const before = judged.get(name)
    if (before !== undefined) return before
    const found = speaksFor(name)
    judged.set(name, found)
    return found
  }
  const speaksFor = (name: string): boolean => {
    if (issuer === '') return false
    const full = keyOf(name)
    return [full, full.replace(HOLDERS, '')]
      .map((key) => (plain ? unmarked(key) : key))
      .some((key) => within(key, issuer, superior) || within(key, superior, ''))
  }
  const matches = (key: string): readonly string[] => entries.filter((entry) => overlaps(key, entry))
  const isGeneric = (name: string): boolean => isGenericKey(keyOf(name).replace(PLURAL, ''))

  const known = new Map<string, { role: Role; reason: string }>()
  const roleOf = (names: readonly string[], qualified: boolean): { role: Role; reason: string } => {
    const memo = `${qualified} ${names.join('|')}`
    const before = known.get(memo)
    if (before) return before
    const found = decide(names, qualified)
    known.set(memo, found)
    return found
  }
  const decide = (names: readonly string[], qualified: boolean): { role: Role; reason: string } => {
    if (names.length === 0) return { role: 'addressee', reason: 'nobody is named: the addressees are meant' }
    const keys = names.map(keyOf)
    const matched = new Set(keys.flatMap((key) => matches(key.replace(PLURAL, ''))))
    if (matched.size > 0) {
      if (entries.length > 1 && names.length >= entries.length && matched.size >= entries.length)
        return { role: 'addressee', reason: 'every line of Kính gửi is named' }
      if (qualified) return { role: 'subset', reason: 'an addressee with a condition' }
      if (names.some((name, index) => isMember(name, keys[index] ?? '', matched)))
        return { role: 'subset', reason: 'one of a kind of addressee' }
      if (matched.size >= entries.length) return { role: 'addressee', reason: 'the name stands in Kính gửi' }
      if (
        !(
          keys.every((key) => isGenericKey(key.replace(PLURAL, ''))) &&
          keys.some((key) => /(?:cơ quan|đơn vị|địa phương|quý|đồng chí)/u.test(key))
        )
      ) {
        return { role: 'subset', reason: 'one of several addressees' }
      }
    }
    if (addressees.length === 0 && keys.every((key, index) => isOfficer(names[index] ?? '', key)))
      return { role: 'issuer', reason: 'an officer of the issuing side' }
    if (keys.every((key) => isGenericKey(key.replace(PLURAL, '')))) {
      return qualified
        ? { role: 'subset', reason: 'a kind of addressee' }
        : { role: 'addressee', reason: 'all addressees in other words' }
    }
    const first = keys[0] ?? ''
    if (keys.some((key) => COMMITTEE_MEMBERS.test(key)) && !entries.some((entry) => /ủy viên/u.test(entry)))
      return { role: 'issuer', reason: 'members of the issuing committee' }
    const member = entries.find(
      (entry) => entry !== '' && sameHead(withoutHolder(first), withoutHolder(entry)) && isClass(entry),
    )
    if (member !== undefined) return { role: 'subset', reason: 'one of a kind of addressee' }
    if (
      /^(?:các )?(?:đồng chí|đ\/c|ông|bà) \p{Lu}/iu.test(names[0] ?? '') &&
      /(?:chí|\/c|ông|bà) \p{Lu}\p{Ll}{0,6} \p{Lu}/u.test(names[0] ?? '')
    ) {
      return { role: 'issuer', reason: 'a person of the issuing side' }
    }
    if (header.regime !== 'union' && MASS_ORGANS.test(` ${first}`))
      return { role: 'third-party', reason: 'a mass organisation that is not addressed' }
    if (names.some(isIssuer)) return { role: 'issuer', reason: 'the issuing organ itself' }
    if (SISTERS.test(issuer) && PARTY_ADVISORY.test(first) && !OWN_PARTS.test(first) && !first.includes(issuer))
      return { role: 'third-party', reason: 'another body of the organ above, not of the issuer' }
    const advisory = header.regime === 'state' ? STATE_ADVISORY : PARTY_ADVISORY
    const master = masterOf(first)
    const others = issuer !== '' && master?.includes(' ') === true && !isIssuer(master)
    const body = advisory.test(first) ? first : withoutHolder(first)
    if (advisory.test(body) && !others && !/^(?:các )?ban (?:chỉ huy|quản lý|giám|đại diện|chấp hành)/u.test(first))
      return { role: 'issuer', reason: 'an advisory body of the issuer' }
    if (keys.every((key) => entries.some((entry) => isClass(entry) && isPartyUnitOf(key, entry))))
      return { role: 'subset', reason: 'one of the Party units addressed' }
    if (allGeneric && entries.length > 0 && (PLURAL.test(first) || GENERIC_HEAD.test(first)))
      return { role: 'subset', reason: 'a kind of addressee' }
    if (addressees.length === 0 && GENERIC_HEAD.test(first.replace(PLURAL, '')) && PLURAL.test(first))
      return { role: 'addressee', reason: 'no Kính gửi: all of that kind' }
    return { role: 'third-party', reason: 'an organ that is not addressed' }
  }
  /** "Tổ công đoàn Khoa Điện" of "Các tổ công đoàn": a proper name longer than the kind that is addressed. */
  function isMember(name: string, key: string, matched: ReadonlySet<string>): boolean {
    if (PLURAL.test(key) || !/ \p{Lu}/u.test(name)) return false
    return [...matched].every(
      (entry) =>
        isClass(entry) &&
        wordsOf(key).length > wordsOf(entry).length + 1 &&
        wordsOf(key).slice(0, 2).join() === wordsOf(entry).slice(0, 2).join(),
    )
  }
  /** Written to the organ above: it reports and asks, it does not direct. */
  const above = superior
    .split(' ')
    .slice(0, 3)
    .join(' ')
    .replace(/^đảng bộ (tỉnh|huyện|thành phố|thị xã|quận).*$/u, '$1 ủy')
    .replace(/^thành phố ủy$/u, 'thành ủy')
  const isUpward =
    above.length > 4 &&
    addressees.length > 0 &&
    addressees.every(
      ({ name }) =>
        ` ${keyOf(name)} `.includes(
          ` ${above
            .split(' ')
            .slice(0, above.startsWith('ủy ban') ? 3 : 2)
            .join(' ')} `,
        ) && !/(?:^| )các /u.test(keyOf(name)),
    )
  return { isIssuer, isGeneric, isUpward, roleOf }
}

/** "đồng chí Trưởng Đoàn" in a paper that is addressed to nobody. */
const isOfficer = (name: string, key: string): boolean => !PLURAL.test(key) && /^(?:đồng chí|đ\/c) \p{Lu}/iu.test(name)

/** "Thủ trưởng các sở" addresses the sở. */
const withoutHolder = (key: string): string => key.replace(PLURAL, '').replace(HOLDERS, '').replace(PLURAL, '')

/** Same kind of organ: the entry's first two words (or its only one) open the name. */
function sameHead(key: string, entry: string): boolean {
  // "các sở, ban, ngành" addresses each sở
  const short = /^(?:sở|ban|phòng|khoa|cục|chi cục) (?:sở|ban|ngành|phòng|khoa|đoàn)(?: |$)/u.test(entry)
    ? (entry.split(' ')[0] ?? '')
    : entry.split(' ').slice(0, 2).join(' ')
  return key === short || key.startsWith(`${short} `)
}

const PARTY_UNITS: Readonly<Record<string, string>> = { 'chi ủy': 'chi bộ', 'đảng ủy': 'đảng bộ', 'tổ chức': 'chi bộ' }

/** "Chi bộ các trường học", "Đảng uỷ Công an xã" of "Cấp uỷ các chi bộ, đảng bộ trực thuộc". */
function isPartyUnitOf(key: string, entry: string): boolean {
  const head = key.replace(PLURAL, '').split(' ').slice(0, 2).join(' ')
  const unit = PARTY_UNITS[head] ?? head
  if (unit !== 'chi bộ' && unit !== 'đảng bộ') return false
  return (
    ` ${entry} `.includes(` ${unit} `) || ` ${entry} `.includes(' tổ chức cơ sở đảng ') || /^cấp ủy(?: |$)/u.test(entry)
  )
}

/** A Kính gửi line of general words is one party; a line of names is as many as it lists. */
function entriesOf(name: string): readonly string[] {
  const whole = keyOf(name).replace(PLURAL, '')
  if (isGenericKey(whole)) return [whole]
  const tokens = tokenise(name, 0, name.length)
  const cuts = [0]
  for (const [index, token] of tokens.entries()) {
    const joins = token.key === ',' || token.key === ';' || token.key === ':' || token.key === 'và'
    const next = tokens[index + 1]
    if (joins && next && (match(tokens, index + 1, 'organ') || match(tokens, index + 1, 'determiner')))
      cuts.push(token.start)
  }
  const plural = PLURAL.test(keyOf(name))
  return cuts
    .map((cut, index) => keyOf(name.slice(cut, cuts[index + 1] ?? name.length)).replace(/^và /u, ''))
    .map((part) => (plural || PLURAL.test(part) ? part.replace(PLURAL, '') : part))
    .filter((part) => part.length > 1)
}

function isGenericKey(key: string): boolean {
  return GENERIC_HEAD.test(key) && key.split(' ').every((word) => GENERIC_WORDS.has(word))
}

/** All words of `key` stand in `organ` or `above`, and it names an organ of that head word. */
function within(key: string, organ: string, above: string): boolean {
  if (key === '' || organ === '') return false
  const words = key.split(' ')
  const known = new Set(`${organ} ${above}`.split(' '))
  if (
    words.length < 2 ||
    !words.every((word) => known.has(word) || /^(?:tỉnh|huyện|xã|phường|thành|phố|này)$/u.test(word))
  )
    return false
  return (
    organ.startsWith(`${words[0] ?? ''} ${words[1] ?? ''}`) ||
    ((words[0] === 'đảng' || words[0] === 'dang') && /^(?:đảng ủy|dang uy)/u.test(organ))
  )
}

const wordsOf = (key: string): readonly string[] =>
  unmarked(key)
    .replace(/^(?:cac )?dong chi (?=\S)/u, '')
    .replace(HOLDERS_PLAIN, '')
    .split(' ')
    .filter((word) => word !== 'cac')

/** Same organ in shorter or longer words: one's words are all in the other, and the heads agree. */
function overlaps(key: string, entry: string): boolean {
  if (key === entry) return true
  const a = wordsOf(key)
  const b = wordsOf(entry)
  const [inner, outer] = a.length <= b.length ? [a, b] : [b, a]
  if (inner.length >= 3 && ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `)) return true
  if (a[0] !== b[0] || (a.length > 1 && b.length > 1 && a[1] !== b[1])) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const known = new Set(long)
  const hit = short.filter((word) => known.has(word)).length
  return hit === short.length || hit / long.length >= 0.7
}
