import type { Addressee } from '../../../../model/dispatch.js'
import { match } from '../../../clauses/lexicon.js'
import { tokenise } from '../../../clauses/tokens.js'
import { bareOf, before, isGenericKey, keyOf, overlaps, PLURAL, withoutHolder, wordsOf } from './organ-keys.js'

/** One party of Kính gửi: an organ by its name, or a kind of organs ("các chi bộ"). */
export interface Entry {
  readonly key: string
  readonly isClass: boolean
  /** Words every member of the kind begins with; "" for a party by its name. */
  readonly kind: string
  /** "các xã, phường": the places whose organs the kind holds; none when the kind says no place. */
  readonly places: readonly string[]
}

/** Whom the paper is written to. */
export interface Addressed {
  readonly entries: readonly Entry[]
  /** Every party is said in general words. */
  readonly allGeneric: boolean
  /** Parties the name is, in shorter or longer words. */
  matches(key: string): readonly Entry[]
  /** "Tổ công đoàn Khoa Điện" of "Các tổ công đoàn": a proper name longer than the kind that is addressed. */
  isNamedMember(name: string, key: string, matched: ReadonlySet<Entry>): boolean
  /** The name is of an addressed kind. */
  isOfKind(key: string): boolean
  /** The only line of Kính gửi, in compare form; "" when there are several. */
  readonly line: string
  /** The names are the kinds addressed, each of them: "các khoa, phòng" of "Trưởng các khoa …", "Trưởng các phòng …". */
  coversKinds(names: readonly string[]): boolean
  /** "các đơn vị trực thuộc" are addressed: any unit of the issuer by its name. */
  readonly holdsUnits: boolean
  /** "các sở, ban, ngành": any agency of that level. */
  holdsAgencies(key: string): boolean
}

const PLACE = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|tổ dân phố|khu phố)(?= |$)/u
const PLACES =
  /(?<=^| )(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|tổ dân phố|khu phố)(?= |$)/gu

/** "UBND các thành phố Hà Mẫu và Lam Giang": some places by their names. */
const PLACES_NAMED =
  / các (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|thôn|bản)[: ]{1,2}\p{Lu}\p{Ll}/u

/** A kind of one word; with any other first word the kind is two words. */
const SHORT_KINDS =
  /^(?:sở|ban|ngành|phòng|khoa|cục|vụ|viện|trường|tổ|đội|trạm|xã|phường|thôn|bản|huyện|cụm|khối|hãng|lớp|học viên|giáo viên)(?= |$)/u
const UNITS = /(?:đơn vị|tổ chức)[^;:]{0,30} trực thuộc/iu
const AGENCIES = /(?<=^| )(?:sở|ban) (?:ban )?ngành(?= |$)|(?<=^| )ban ngành(?= |$)/u
const AGENCY =
  /^(?:sở|ban (?:dân tộc|quản lý)|thanh tra|công an|bộ chỉ huy|ban chỉ huy quân sự|cục|chi cục|kho bạc|bảo hiểm xã hội|ngân hàng|đài|báo|viện kiểm sát|tòa án)(?= |$)/u

export function addressedOf(addressees: readonly Addressee[]): Addressed {
  const entries = addressees.flatMap(({ name }) => entriesOf(name))
  const matches = (key: string): readonly Entry[] => entries.filter((entry) => overlaps(key, entry.key))
  return {
    entries,
    line: addressees.length === 1 ? keyOf(addressees[0]?.name ?? '').replace(PLURAL, '') : '',
    allGeneric: entries.every((entry) => isGenericKey(entry.key)),
    matches,
    isNamedMember(name, key, matched) {
      if (PLURAL.test(key) || !/ \p{Lu}/u.test(name)) return false
      if (PLACES_NAMED.test(name) && [...matched].every((entry) => entry.isClass && entry.places.length > 0))
        return true
      return [...matched].every(
        (entry) =>
          entry.isClass &&
          wordsOf(key).length > wordsOf(entry.key).length + 1 &&
          wordsOf(key).slice(0, 2).join() === wordsOf(entry.key).slice(0, 2).join(),
      )
    },
    isOfKind: (key) => entries.some((entry) => entry.isClass && isMember(bareOf(key), entry)),
    coversKinds(names) {
      if (entries.length < 2 || !entries.every((entry) => entry.isClass)) return false
      const kinds = names.flatMap((name) => name.split(/,\s|\svà\s/u)).map((part) => bareOf(keyOf(part)))
      return entries.every((entry) => kinds.includes(entry.kind))
    },
    holdsUnits: addressees.some(({ name }) => UNITS.test(name)),
    holdsAgencies: (key) => entries.some((entry) => AGENCIES.test(entry.key)) && AGENCY.test(bareOf(key)),
  }
}

const YOUTH_KIND = /(?<=^| )(?:cơ sở đoàn|đoàn cơ sở|tổ chức (?:cơ sở )?đoàn)$|^đoàn$/u
const YOUTH_UNIT = /^(?:đoàn cơ sở|đoàn trường|chi đoàn|liên chi đoàn|đoàn (?!thể|kiểm|giám|công|thanh tra))/u

function isMember(bare: string, entry: Entry): boolean {
  const { kind, places } = entry
  if (YOUTH_KIND.test(entry.key) && YOUTH_UNIT.test(bare)) return true
  // "Uỷ ban kiểm tra các công đoàn cơ sở": the units whose bodies are addressed
  if (bare.includes(' ') && entry.key.endsWith(` các ${bare}`)) return true
  if (places.some((place) => bare === place || bare.startsWith(`${place} `))) return true
  if (kind === '' || (bare !== kind && !bare.startsWith(`${kind} `))) return false
  const place = PLACE.exec(bare.slice(kind.length + 1))?.[0]
  return places.length === 0 || place === undefined || places.includes(place)
}

/** A line of general words is one party; a line of names is as many as it lists. */
function entriesOf(name: string): readonly Entry[] {
  if (name.includes(';') && !name.includes(':')) return name.split(';').flatMap((part) => entriesOf(part.trim()))
  const whole = keyOf(name).replace(PLURAL, '')
  if (isGenericKey(whole)) return [{ key: whole, isClass: true, kind: kindOf(whole), places: [] }]
  const group = /^([^:]{2,60}):\s*(\S.*)$/u.exec(name)
  if (group) return groupOf(group[1] ?? '', group[2] ?? '')
  const plural = MANY.test(name) || /^(?:cấp|toàn)/iu.test(name)
  return partsOf(name)
    .map((part) => entryOf(part, plural))
    .filter((entry) => entry.key.length > 1)
}

/** "Các Sở: Tài chính, Nội vụ": Sở Tài chính, Sở Nội vụ and, said short, các sở. */
function groupOf(head: string, list: string): readonly Entry[] {
  const kind = withoutHolder(keyOf(head))
  const items = list.split(list.includes(';') ? ';' : ',').map((item) => keyOf(item))
  const named = items.filter((item) => item !== '')
  return [...named.map((item): Entry => ({ key: `${kind} ${item}`, isClass: false, kind: '', places: [] }))]
}

/** "phòng trong Bệnh viện": where they are is no name of theirs. */
const WHERE = / (?:trong|thuộc|trực thuộc|của|tại) /u

function entryOf(part: string, plural: boolean): Entry {
  const printed = keyOf(part).replace(/^và /u, '')
  const key = plural || PLURAL.test(printed) ? printed.replace(PLURAL, '') : printed
  // "các sở, ban, ngành": in a line of kinds each is one, but a name with a capital of its own is a party
  const isClass =
    /(?:^|\s)(?:các|mỗi|từng|\d{1,3}) /iu.test(part) ||
    (plural && !/\s\p{Lu}/u.test(before(part, WHERE))) ||
    isGenericKey(key)
  if (!isClass) return { key, isClass, kind: '', places: [] }
  const bare = bareOf(key)
  const places =
    / (?:các|\d{1,3}) /u.test(` ${printed} `) || PLACE.test(bare) ? [...new Set(bare.match(PLACES) ?? [])] : []
  return { key, isClass, kind: kindOf(bare), places }
}

const OFFICE_OF_EACH =
  /^(?:phòng|sở|trạm|trung tâm|khoa|cục|chi cục) .{2,50} các (?:tỉnh|huyện|xã|phường|thành phố|quận|thị xã|thị trấn|khu vực)(?= |$)/u
/** Words that only say which of the kind. */
const TRAIT = / (?:các|\d{1,3}|trực thuộc|thuộc|trên địa bàn|trong|của|có|tại|theo|được|nêu)(?= |$)/u
function kindOf(key: string): string {
  const bare = before(withoutHolder(key), TRAIT)
  if (PLACE.test(bare)) return PLACE.exec(bare)?.[0] ?? ''
  if (bare.startsWith('đại biểu ')) return 'đại biểu'
  const words = bare.split(' ')
  // "Phòng Y tế các huyện": one office of each place, by its whole name
  if (words.length > 1 && OFFICE_OF_EACH.test(withoutHolder(key))) return bare
  if (SHORT_KINDS.test(bare) && !/^phòng giáo dục|^tổ chức|^trường (?:cao đẳng|đại học)/u.test(bare))
    return words[0] ?? ''
  const place = words.findIndex((_, i) => i > 0 && PLACE.test(words.slice(i).join(' ')))
  return words.slice(0, place > 0 ? place : /^(?:ủy ban|hội đồng) /u.test(bare) ? 4 : 2).join(' ')
}

/** "các xã, phường", "16 xã, phường" */
const MANY = /(?:^|\s)(?:các|\d{1,3}) /iu
/** Last syllable of committees of several levels listed by one name. */
const SHARED_TAIL = /^(?:ủy|đoàn|hội)$/u

/** The names of a line: cut where a comma or "và" stands before the head of another organ. */
function partsOf(name: string): readonly string[] {
  const tokens = tokenise(name, 0, name.length)
  const cuts = [0]
  /** End of a name that holds the mark: "các huyện, thị, thành uỷ". */
  let inside = 0
  for (const [index, token] of tokens.entries()) {
    const named = match(tokens, index, 'organ')
    if (named && SHARED_TAIL.test(tokens[index + named.length - 1]?.key ?? ''))
      inside = Math.max(inside, index + named.length)
    if (index < inside - 1) continue
    const joins = token.key === ',' || token.key === ';' || token.key === 'và'
    const next = tokens[index + 1]
    if (!joins || !next) continue
    const rest = tokens
      .slice(index + 1, index + 4)
      .map((one) => one.key)
      .join(' ')
    // "UBND các xã, phường": the places go on
    if (PLACE.test(rest) && !next.capital && MANY.test(name.slice(cuts.at(-1), token.start))) continue
    if (match(tokens, index + 1, 'organ') || match(tokens, index + 1, 'determiner')) cuts.push(token.start)
    else if (token.key !== 'và' && !next.capital && /^các /iu.test(name)) cuts.push(token.start)
  }
  return cuts.map((cut, index) => name.slice(cut, cuts[index + 1] ?? name.length).replace(/^[,;]?\s*(?:và\s)?/u, ''))
}
