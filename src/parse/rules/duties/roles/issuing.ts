import type { Header } from '../../../../model/dispatch.js'
import { phraseKey } from '../../../clauses/key.js'
import { bareOf, keyOf, PLURAL, unmarked, withoutHolder } from './organ-keys.js'

/** Who issues the paper, and whom it may speak for. */
export interface Issuing {
  readonly regime: Header['regime']
  readonly issuer: string
  readonly superior: string
  /** The name is the issuing organ or the one above it, or who leads it. */
  is(name: string): boolean
}

/** "Tỉnh Đoàn", "Ban Chấp hành Đoàn tỉnh": the Youth Union of a rank, in one order of words. */
const youthKey = (key: string): string =>
  key
    .replace(/^(?:bch|ban chấp hành) (?=(?:tỉnh |huyện |thành |xã |phường )?đoàn)/u, '')
    .replace(/^(tỉnh|huyện|thành|quận|thị|xã|phường) đoàn(?= |$)/u, 'đoàn $1')

export function issuingOf(header: Pick<Header, 'regime' | 'superior' | 'issuer'>): Issuing {
  const issuer = youthKey(keyOf(header.issuer?.value ?? ''))
  // A head typed without marks ("DANG UY XA …") is compared without marks.
  const plain = issuer !== '' && unmarked(issuer) === issuer
  const above = keyOf(header.superior?.value ?? '')
  const superior = plain ? unmarked(above) : above
  const heads = [headOf(issuer, superior), headOf(superior, '')]
  const judged = new Map<string, boolean>()
  const speaksFor = (name: string): boolean => {
    if (issuer === '') return false
    // "các trường", "mỗi phòng" are others of its kind
    if (ONE_WORD.has(withoutHolder(keyOf(name))) && PLURAL.test(phraseKey(name))) return false
    const full = keyOf(name)
    const level = LEVEL.exec(full)?.[1]
    if (level !== undefined) return ` ${issuer} `.includes(` ${level} `)
    // "cơ quan bảo hiểm xã hội" in a paper of Bảo hiểm xã hội tỉnh
    const holder = withoutHolder(full)
    return [
      ...new Set([
        full,
        holder,
        youthKey(holder),
        full.replace(/^cơ quan /u, ''),
        holder.replace(COMMITTEE_OF, '$1 ủy'),
      ]),
    ]
      .map((key) => (plain ? unmarked(key) : key))
      .some((key) => heads.some((head) => within(key, head)))
  }
  return {
    regime: header.regime,
    issuer,
    superior,
    is(name) {
      const before = judged.get(name)
      if (before !== undefined) return before
      const office = name.replace(PERSON_FIRST, '').replace(HOLDER_BY_NAME, '$1')
      const found = speaksFor(name) || (office !== name && speaksFor(office))
      judged.set(name, found)
      return found
    },
  }
}

/** "đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh uỷ": the person, then the post. */
const PERSON_FIRST = /^(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à) (?:\p{Lu}\p{Ll}{0,6} ){1,4}?\p{Lu}\p{Ll}{0,6}, (?=\p{L})/u

/** "Chủ tịch UBND tỉnh Nguyễn Văn Mẫu": the holder of a post with the full name behind it, by the commonest family names. */
const HOLDER_BY_NAME =
  /^((?:đồng chí )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|chánh văn phòng|hiệu trưởng|trưởng ban|cục trưởng|bộ trưởng|thủ tướng)(?!\p{L}).*) (?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ(?! chí minh)|ngô|dương|lý|đinh|trịnh|đoàn|mai|trương|lâm|lương|hà|cao|tạ|thái|đào|vương)(?: \p{L}{1,7}){2,3}$/iu

/** "Ban Chấp hành Đảng bộ huyện" is the Huyện uỷ. */
const COMMITTEE_OF = /^đảng bộ (tỉnh|thành|huyện|quận|thị)(?= |$)/u

/** "cấp huyện tổ chức Hội trại" in a paper of the Huyện Đoàn. */
const LEVEL = /^cấp (tỉnh|huyện|xã|phường)$/u

const RANKS =
  /(?<=^| )(?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận|đặc khu|tinh|huyen|xa|phuong|thanh pho|thi xa|quan|dac khu)(?= |$)/gu
/** One organ of the head, with the words and ranks it shares with the organ above it. */
interface Head {
  readonly organ: string
  readonly words: ReadonlySet<string>
  readonly ranks: ReadonlySet<string>
}

function headOf(organ: string, above: string): Head {
  const both = `${organ} ${above}`
  return { organ, words: new Set(both.split(' ')), ranks: new Set(both.match(RANKS)) }
}

/** "UBND thành phố Lam Giang" is not the UBND tỉnh Lam Giang: a rank that the head does not hold, where it holds one. */
const otherRank = (key: string, { ranks }: Head): boolean =>
  ranks.size > 0 && (key.match(RANKS) ?? []).some((rank) => !ranks.has(rank))

const RANK_WORDS = new Set('tỉnh huyện xã phường thành phố này'.split(' '))

/** "Sở kính mời …", "gửi về Phòng": an organ of the head called by its kind alone. */
const ONE_WORD = new Set('sở phòng bộ cục ban viện trường trạm'.split(' '))

/** All words of `key` stand in the head, and it names an organ of that head word. */
function within(key: string, head: Head): boolean {
  const { organ } = head
  if (key === '' || organ === '') return false
  if (ONE_WORD.has(key)) return organ.startsWith(`${key} `)
  const words = key.split(' ')
  if (words.length < 2 || !words.every((word) => head.words.has(word) || RANK_WORDS.has(word) || word === 'và'))
    return false
  // a member is no organ, though the place is called Lạc Viên
  if (otherRank(key, head) || MEMBER.test(key)) return false
  return (
    CENTRAL.test(key) ||
    organ.startsWith(`${words[0] ?? ''} ${words[1] ?? ''}`) ||
    ((words[0] === 'đảng' || words[0] === 'dang') && /^(?:đảng ủy|dang uy)/u.test(organ))
  )
}

/** "Trung ương Hội Nông dân" in a paper of HỘI NÔNG DÂN | BAN CHẤP HÀNH TRUNG ƯƠNG. */
const CENTRAL = /^trung (?:ương|uong) (?:hội|đoàn|hoi|doan) /u
const MEMBER = /^(?:đảng|đoàn|hội|công|dang|doan|hoi|cong) (?:viên|vien)(?= |$)/u

const PARTY_BODIES =
  /^(?:văn phòng|ban tổ chức|ban tuyên giáo|ban tuyên giáo và dân vận|ban dân vận|ban nội chính|ban kinh tế|ban xây dựng đảng|ủy ban kiểm tra|cơ quan ủy ban kiểm tra|ban xây dựng|cơ quan tham mưu|cơ quan chuyên trách|trung tâm chính trị|trung tâm bồi dưỡng chính trị|phòng|tổ công tác|tổ giúp việc|ban|hội đồng thi đua|tổ biên tập|bộ phận|đoàn kiểm tra|đoàn giám sát|tổ kiểm tra|tổ giám sát|đoàn công tác|trưởng đoàn)(?= |$)/u
const STATE_BODIES =
  /^(?:văn phòng|phòng|khoa|thanh tra (?:sở|bộ|huyện)|bộ phận|trung tâm phục vụ hành chính công|tổ công tác|tổ giúp việc|đoàn kiểm tra|đoàn thanh tra|đoàn giám sát|đoàn công tác|tổ trưởng|tổ phó)(?= |$)/u
/** Parts of a ministry and of an enterprise. */
const BODIES_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/^tổng cục /u, /^(?:cục (?!hải quan |thuế |thống kê |thi hành án )|vụ|viện|thanh tra)(?= |$)/u],
  [/ trung ương/u, /^(?:vụ|cục|viện)(?= |$)/u],
  [
    /^(?:liên đoàn|công đoàn|hội |tỉnh đoàn|huyện đoàn|thành đoàn)/u,
    /^(?:ban (?!chấp hành|thường vụ|chủ nhiệm|vận động|công tác|giám sát|thanh tra|quản lý|đại diện|điều hành|giám)|văn phòng|ủy ban kiểm tra)/u,
  ],
  [/^bộ /u, /^(?:cục|vụ|tổng cục|thanh tra|viện|trung tâm)(?= |$)/u],
  [/^(?:tổng )?công ty|^tập đoàn/u, /^(?:ban|đội|phân xưởng|xí nghiệp|chi nhánh)(?= |$)/u],
]
const NO_BODIES = /^ban (?:cán sự|chỉ huy|quản lý|giám|đại diện|chấp hành)/u

/** "Phòng Nội vụ các huyện": bodies of other organs. */
const ELSEWHERE = / các (?:tỉnh|huyện|xã|phường|thành phố|quận|thị xã|thị trấn|sở|đơn vị|trường)(?= |$)/u
/** "Phòng Kinh tế xã" in a paper of the Party is an office of the people's committee. */
const STATE_OFFICE = /^phòng .{3,40} (?:xã|phường|đặc khu|huyện|tỉnh|thành phố)$/u

/** Committees that have boards and an office; what is called phòng beside them is the people's committee's. */
const COMMITTEE =
  /^(?:ban thường vụ )?(?:(?:tỉnh|thành|huyện|quận|thị) ủy|đảng ủy (?:xã|phường|thị trấn|đặc khu))(?= |$)/u

/** "Ban Tổ chức | Tỉnh uỷ": whose body it is, when the name says so. */
const MASTER = / (?:đảng ủy|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|ủy ban nhân dân|sở)(?= |$)/gu
const LETTERS = /^[\p{L} ]{1,100}$/u
const masterOf = (key: string): string | undefined =>
  [...key.matchAll(MASTER)].map(({ index }) => key.slice(index + 1)).find((master) => LETTERS.test(master))

/** A body that helps the issuer and acts in its name. */
export function isOwnBody(key: string, issuing: Issuing): boolean {
  const first = key.replace(/^các /u, '')
  const body = helps(first, issuing) ? first : bareOf(key)
  if (!helps(body, issuing) || NO_BODIES.test(first) || ELSEWHERE.test(first)) return false
  if (
    issuing.regime === 'party' &&
    (STATE_OFFICE.test(first) || (first.startsWith('phòng ') && COMMITTEE.test(issuing.issuer)))
  )
    return false
  const master = masterOf(first)
  return issuing.issuer === '' || master === undefined || !master.includes(' ') || issuing.is(master)
}

function helps(key: string, { regime, issuer }: Issuing): boolean {
  const own = BODIES_OF.find(([organ]) => organ.test(issuer))
  if (own?.[1].test(key)) return true
  return (regime === 'state' ? STATE_BODIES : PARTY_BODIES).test(key)
}

/** Issuers that are themselves advisory bodies: the others of their kind are not theirs. */
const SISTERS = /^(?:ủy ban kiểm tra|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng))(?= |$)/u
const OWN_PARTS =
  /^(?:các )?(?:phòng|tổ|đoàn|bộ phận|trưởng đoàn|cơ quan (?:tham mưu|chuyên trách)|ban (?!tổ chức|tuyên giáo|dân vận|nội chính|xây dựng))/u

/** A body of the organ above beside the issuer, not under it. */
export function isSister(key: string, { issuer, superior, regime }: Issuing): boolean {
  // The office of a people's committee hands on to its agencies, which are not the office's.
  if (regime === 'state' && issuer.startsWith('văn phòng') && superior.startsWith('ủy ban nhân dân'))
    return /^(?:các )?(?:phòng|sở|ban)(?= |$)/u.test(key)
  return (
    SISTERS.test(issuer) &&
    PARTY_BODIES.test(key.replace(/^các /u, '')) &&
    !OWN_PARTS.test(key) &&
    !key.includes(issuer)
  )
}

const BODY = /^(?:ủy ban kiểm tra|thanh tra|văn phòng|ban|phòng|các phòng|trung tâm|bộ phận)(?= )/u
/** The last word of a short name, where the issuer is one of its kind: "Thanh tra | Sở". */
const SHORT_MASTER = / (?:sở|bộ|cục|viện|trường|công ty|bệnh viện)$/u

/** "Uỷ ban Kiểm tra Công đoàn Giáo dục tỉnh", "Thanh tra Sở": a body named after the issuer. */
export function isBodyOfIssuer(key: string, { issuer }: Issuing): boolean {
  const body = issuer === '' ? undefined : BODY.exec(key)?.[0]
  if (body === undefined) return false
  const master = key.slice(body.length + 1)
  if (master === issuer) return true
  const short = SHORT_MASTER.exec(key)?.[0].trim()
  return short !== undefined && issuer.startsWith(`${short} `)
}

/** Who heads what an office serves: the office of the Government writes for the Prime Minister. */
const HEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/^văn phòng (?:chính phủ)$/u, /(?:^| )(?:thủ tướng|chính phủ)(?: |$)/u],
  [/^văn phòng trung ương/u, /(?:^| )(?:bộ chính trị|ban bí thư|tổng bí thư|thường trực ban bí thư)(?: |$)/u],
  [/^văn phòng bộ /u, /^(?:bộ trưởng|thứ trưởng|lãnh đạo bộ)(?: |$)/u],
]

const OFFICE = /^văn phòng(?: (?<master>.+))?$/u
/** "Văn phòng Tỉnh uỷ" writes for the Tỉnh uỷ, "Văn phòng" under "UBND tỉnh" for the UBND tỉnh. */
function servedBy({ issuer, superior, regime }: Issuing): Issuing | null {
  const office = OFFICE.exec(issuer)
  const master = office ? (office.groups?.master ?? superior) : ''
  return master === '' ? null : issuingOf({ regime, issuer: { value: master } as Header['issuer'], superior: null })
}

/** Whether the issuer is the office of an organ and writes in its name or that of who leads it ("Thủ tướng Chính phủ", "Thường trực Tỉnh uỷ"). */
export function servantOf(issuing: Issuing): (name: string) => boolean {
  const master = servedBy(issuing)
  return (name) =>
    HEADS.some(([office, head]) => office.test(issuing.issuer) && head.test(keyOf(name))) || master?.is(name) === true
}
