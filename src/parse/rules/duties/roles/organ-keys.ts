import { phraseKey } from '../../../clauses/key.js'

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['ub mttq', 'ủy ban mặt trận tổ quốc'],
  ['ủy ban mttq', 'ủy ban mặt trận tổ quốc'],
  ['mttq', 'mặt trận tổ quốc'],
  ['btv', 'ban thường vụ'],
  ['bch', 'ban chấp hành'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['thpt', 'trung học phổ thông'],
  ['thcs', 'trung học cơ sở'],
  ['cđcs', 'công đoàn cơ sở'],
  ['lđlđ', 'liên đoàn lao động'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['gdđt', 'giáo dục và đào tạo'],
  ['gd đt', 'giáo dục và đào tạo'],
  ['kh cn', 'khoa học và công nghệ'],
  ['kh đt', 'kế hoạch và đầu tư'],
  ['tn mt', 'tài nguyên và môi trường'],
  ['nn mt', 'nông nghiệp và môi trường'],
  ['nn ptnt', 'nông nghiệp và phát triển nông thôn'],
  ['ptnt', 'phát triển nông thôn'],
  ['tt tt', 'thông tin và truyền thông'],
  ['pt th', 'phát thanh và truyền hình'],
  ['kbnn', 'kho bạc nhà nước'],
  ['nhnn', 'ngân hàng nhà nước'],
  ['tand', 'tòa án nhân dân'],
  ['vksnd', 'viện kiểm sát nhân dân'],
  ['ttyt', 'trung tâm y tế'],
  ['bvđk', 'bệnh viện đa khoa'],
  ['htx', 'hợp tác xã'],
  ['nnptnt', 'nông nghiệp và phát triển nông thôn'],
  ['tnmt', 'tài nguyên và môi trường'],
  ['khđt', 'kế hoạch và đầu tư'],
  ['khcn', 'khoa học và công nghệ'],
  ['tttt', 'thông tin và truyền thông'],
  ['lđtbxh', 'lao động thương binh và xã hội'],
  ['lđ tb xh', 'lao động thương binh và xã hội'],
  ['lđtb xh', 'lao động thương binh và xã hội'],
  ['vhttdl', 'văn hóa thể thao và du lịch'],
  ['vhtt dl', 'văn hóa thể thao và du lịch'],
])
const SHORT_FORM = new RegExp(`(?<![^ ])(?:${[...LONG_FORMS.keys()].join('|')})(?![^ ])`, 'gu')
const OF_VIETNAM = / (?:việt nam|vn)(?![^ ])/gu
const HOLDERS =
  /^(?:(?:các )?(?:đồng chí )?(?:đại diện )?(?:ban thường vụ|thường trực|ban chấp hành|ban cán sự đảng|tập thể lãnh đạo|lãnh đạo|phó chủ tịch thường trực|phó bí thư thường trực|phó giám đốc thường trực|phó chủ tịch|chủ tịch|phó giám đốc|giám đốc|phó bí thư|bí thư|phó chủ nhiệm|chủ nhiệm|thủ trưởng|phó hiệu trưởng|hiệu trưởng|phó trưởng|trưởng|chánh|người đứng đầu|ban lãnh đạo|ban giám hiệu|ban giám đốc|đại diện)(?: (?:các|ban))?) (?=\S)/u
export const PLURAL = /^(?:các vị|quý vị|các|những|toàn thể|tất cả(?: các)?|mỗi|từng|mọi|một số|tập thể|đội ngũ) /u
const COUNT = /^(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) /u

/** Names come again and again in a paper: what was made of them is kept, at most so many of them. */
const MOST_KEPT = 2000
function kept<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= MOST_KEPT) known.clear()
    const made = make(name)
    known.set(name, made)
    return made
  }
}

/** Without any mark, as heads are sometimes typed. */
export const unmarked = kept((key) => key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd'))
const HOLDERS_PLAIN = new RegExp(unmarked(HOLDERS.source), 'u')

const APPOSITION = / (?:trực thuộc|trên địa bàn|có liên quan)(?= |$)/u
/** What stands in front of the first place of a pattern. */
export const before = (key: string, pattern: RegExp): string => {
  const at = key.search(pattern)
  return at < 0 ? key : key.slice(0, at)
}

/** Compare form of an organ's name: small letters, short forms written out, brackets and local phrases left out. */
export const keyOf = kept((name) => {
  const key = phraseKey(name.includes('(') ? name.replace(/\([^()]{0,200}\)/gu, ' ') : name)
    .replace(SHORT_FORM, (short) => LONG_FORMS.get(short) ?? short)
    .replace(OF_VIETNAM, '')
  return before(key, APPOSITION).trim()
})

/** "Thủ trưởng các sở" addresses the sở. */
export const withoutHolder = kept((key) => key.replace(PLURAL, '').replace(HOLDERS, '').replace(PLURAL, ''))

const TITLE = /^(?:bác sĩ|bs|thầy|cô|thạc sĩ|tiến sĩ|kỹ sư) /u
/** As {@link withoutHolder}, without a count ("hai đảng uỷ", "03 xã"). */
export const bareOf = kept((key) => withoutHolder(key.replace(TITLE, '').replace(PLURAL, '').replace(COUNT, '')))

/** Words of a name that tell it from others: no marks, no holder, no "các". */
export const wordsOf = kept((key): readonly string[] =>
  unmarked(key)
    .replace(/^(?:cac )?dong chi (?=\S)/u, '')
    .replace(HOLDERS_PLAIN, '')
    .split(' ')
    .filter((word) => word !== 'cac'),
)

const BODY_OF =
  /^(?:uy ban kiem tra|van phong|ban (?:to chuc|tuyen giao|dan van|noi chinh|xay dung)|phong|cong doan|hoi|trung tam) /u

/** Same organ in shorter or longer words: one's words are all in the other, and the heads agree. */
export function overlaps(key: string, entry: string): boolean {
  if (key === entry) return true
  const a = wordsOf(key)
  const b = wordsOf(entry)
  const [inner, outer] = a.length <= b.length ? [a, b] : [b, a]
  if (inner.length >= 3) {
    const at = ` ${outer.join(' ')} `.indexOf(` ${inner.join(' ')} `)
    // "Văn phòng | Đảng uỷ Khối" is a body of the organ, "Cấp uỷ các | tổ chức cơ sở đảng" the organ itself.
    if (at >= 0) return at === 0 || !BODY_OF.test(outer.join(' '))
  }
  if (a[0] !== b[0] || (a.length > 1 && b.length > 1 && a[1] !== b[1])) return false
  const known = new Set(outer)
  const hit = inner.filter((word) => known.has(word)).length
  return hit === inner.length || hit / outer.length >= 0.7
}

const GENERIC_HEAD =
  /^(?:quý|toàn tỉnh|nơi|chi đảng bộ|bộ ngành|cơ quan|đơn vị|địa phương|cấp ủy|cấp|tổ chức|chi bộ|đảng bộ|chi ủy|đảng ủy|ban ngành|sở ban|phòng ban|ngành|đồng chí|thủ trưởng|người đứng đầu|cơ sở|ông|bà|ban thường vụ|lãnh đạo|đại biểu|tập thể|thành viên|bí thư|ban ngành|sở ngành|xã|phường)(?= |$)/u
const GENERIC_WORDS = new Set(
  'các và cơ sở đảng trực thuộc cấp ủy tổ chức chi bộ đơn vị quan địa phương trên trong khối toàn tỉnh huyện thành phố xã phường thị trấn đặc khu nêu này quý thủ trưởng đồng chí ngành ban đoàn thể người đứng đầu ông bà nói có tên của được phân giao nhận công văn ủy đặc lãnh đạo nơi kính gửi đảng chính quyền mặt trận bàn địa đại biểu thành viên bí thư phòng tập chức năng đương nhiệm'.split(
    ' ',
  ),
)

/** "quý cơ quan, doanh nghiệp" is said to whom the paper is written. */
const LONGEST_ADDRESS = 40
/** "các cơ quan, địa phương, hiệp hội": kinds that are general only behind a general one. */
const MORE_KINDS = /^((?:cơ quan|đơn vị|địa phương)(?: [\p{L}]{1,7}){0,6}?) (?:hiệp hội|doanh nghiệp)$/u
/** A name of general words only: "các đơn vị", "cấp uỷ, tổ chức đảng trực thuộc". */
export function isGenericKey(key: string): boolean {
  if (key.startsWith('quý ') && key.length < LONGEST_ADDRESS) return true
  if (MORE_KINDS.test(key)) return isGenericKey(key.replace(MORE_KINDS, '$1'))
  return GENERIC_HEAD.test(key) && key.split(' ').every((word) => GENERIC_WORDS.has(word))
}
export const hasGenericHead = (key: string): boolean => GENERIC_HEAD.test(key)
