import { match } from './lexicon.js'
import { headAt, kindAlone } from './name-heads.js'
import { behindLevels, levelsLength, placesListed, schoolsLength } from './name-levels.js'
import { cutsOff, isOffice, partTail, verbTail } from './name-tails.js'
import { timePhraseEnd } from './time-phrase.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'
import { WordPairs } from './word-pairs.js'

/** Nouns that begin the thing handed over, right after its receiver ("báo cáo Giám đốc phương án …"). */
const THINGS = new WordPairs(
  `những, ngày, bằng, bản, lịch, việc, kết quả, phương án, kế hoạch, danh sách, báo cáo, hồ sơ, tình hình, nội dung, số liệu, văn bản,
  dự thảo, cơ chế, chính sách, xem xét, số lượng, chuẩn y, phê chuẩn, thông qua, phương thức, danh mục, đề cương, chủ trương, ít nhất, tối thiểu, ý kiến, chương trình, đề án, tiến độ, vấn đề, khó khăn`,
)
/** Nouns that a number counts or names ("Tổ 5", "khóa 12", "Ban Chỉ đạo 35"). */
const COUNTED = new Set(
  'số tổ thôn khu đội xóm ấp bản tra đoàn lần quý khóa phố kiểm bậc cấp dân xã phường khối a b thpt thcs quân công đạo án'.split(
    ' ',
  ),
)
/** "thiết bị", "dự bị", "trang bị", "chuẩn bị": the second syllable is no passive. */
const BEFORE_BI = new Set('thiết dự trang chuẩn'.split(' '))
const OFTEN = new WordPairs(
  'mỗi tháng, mỗi tuần, mỗi quý, mỗi năm, mỗi ngày, hằng tháng, hằng tuần, hằng quý, hằng năm, hằng ngày, hàng tháng, hàng tuần, hàng quý, hàng năm, hàng ngày, một tháng, một năm, một tuần, một quý, sáu tháng, ba tháng',
)
const LIMITS = new WordPairs('thời hạn, vòng')
const INNER_MARKS = new Set('- – / & “ ” "'.split(' '))
/** Links that belong to an organ's name that is not the subject. */
const OWN_LINKS = new Set('của thuộc trực liên'.split(' '))
/** Links that say which organ it is and may be its last word. */
const TRAILING = new Set('trực liên chủ chuyên nêu'.split(' '))
/** What a "số" behind a receiver counts. */
const COUNTED_PEOPLE = new WordPairs('người, hộ, đảng viên, đoàn viên, hội viên, cán bộ, học sinh, lượng, tiền, đơn')
const MOST_STEPS = 60

/** "hậu cần" holds no "cần". */
const modalAt = (tokens: readonly Token[], index: number): boolean =>
  match(tokens, index, 'modal') !== undefined && !(tokens[index]?.key === 'cần' && tokens[index - 1]?.key === 'hậu')

/** A word that ends any name: a modal, an adverb, or what makes a statement of the sentence. */
export const breaks = (tokens: readonly Token[], index: number): boolean =>
  modalAt(tokens, index) ||
  match(tokens, index, 'adverb') !== undefined ||
  (match(tokens, index, 'statal') !== undefined &&
    !(tokens[index]?.key === 'bị' && BEFORE_BI.has(tokens[index - 1]?.key ?? '')))

/** One name in the reading. `subject`: relative and local phrases belong to it; otherwise they end it. */
interface Name {
  readonly tokens: readonly Token[]
  readonly index: number
  /** Length of its head. */
  readonly head: number
  readonly to: number
  readonly subject: boolean
}

/**
 * End of the one organ name that begins at `index`, 0 when none does.
 * `subject`: relative and local phrases belong to the name ("cấp ủy trong các trường học"); otherwise they end it.
 */
export function nameEnd(
  tokens: readonly Token[],
  index: number,
  to: number,
  subject: boolean,
  inList: boolean,
): number {
  const head = headAt(tokens, index, inList)
  if (head === 0) return 0
  const name: Name = { tokens, index, head, to, subject }
  let at = index + head
  for (let steps = 0; at < to && steps < MOST_STEPS; steps++) {
    const length = lengthAt(name, at)
    if (length === 0) break
    at += length
  }
  return at
}

/** How many tokens at `at` still belong to the name; 0 where it ends. */
function lengthAt(name: Name, at: number): number {
  const { tokens, index, head, to, subject } = name
  const token = tokens[at]
  if (!token) return 0
  // "Trưởng Ban | xây dựng Đảng": the last word of the post is the first of the office
  const office = at === index + head && tokens[at - 1]?.capital ? (match(tokens, at - 1, 'organ')?.length ?? 1) : 1
  if (head > 1 && office > 1) return office - 1
  // "UBND cùng cấp"
  if (token.key === 'cùng' && tokens[at + 1]?.key === 'cấp') return 2
  if (!subject && token.kind === 'word' && tokens[at - 1]?.key === 'cấp' && tokens[at - 2]?.key === 'cùng') return 0
  // "Văn phòng | mỗi tháng một lần nhắc lại"
  if (OFTEN.has(token.key, tokens[at + 1]?.key)) return 0
  if (joinsHyphen(tokens, at)) return match(tokens, at, 'adverb')?.length ?? 0
  const listed = listedLength(name, at)
  if (listed > 0) return listed
  const levels = levelsLength(tokens, at, index) || schoolsLength(tokens, at)
  if (levels > 0) return levels
  if (opensPrevention(tokens, at)) return 3
  if ((token.key === ',' || token.key === 'và') && properGoesOn(tokens, at, index, to, subject)) return 2
  if (token.key === ',' && subject && partTail(tokens, index, at, to)) return 2
  if (token.kind === 'mark') return markLength(name, at, token)
  if (token.key === 'và') return 0
  const ofName = token.key === 'lịch' && tokens[at - 1]?.key === 'du'
  if (!subject && !ofName && !token.capital && at > index + head - 1 && THINGS.has(token.key, tokens[at + 1]?.key))
    return 0
  // "nhắc các đồng chí | một số việc phải làm"
  if (token.key === 'một' && tokens[at + 1]?.key === 'số') return 0
  // "về Huyện uỷ | hạn cuối ngày 15/6"
  if (token.key === 'hạn' && (tokens[at + 1]?.key === 'cuối' || tokens[at + 1]?.key === 'chót')) return 0
  // "về phòng Nghiệp vụ | lúc 8 giờ", "tại Phòng Khảo thí | sáng 19/9/2026"
  if (TIMES_OF_DAY.has(token.key) && tokens[at + 1]?.kind === 'number') return 0
  // "báo Huyện uỷ | số người nghỉ việc"
  if (!subject && token.key === 'số' && COUNTED_PEOPLE.has(tokens[at + 1]?.key, tokens[at + 2]?.key)) return 0
  if (token.kind === 'number' && !subject && countsWhatFollows(tokens, at)) return 0
  if (!subject && token.capital && at > index + head && opensPaper(tokens, at)) return 0
  // "Đồng chí Trưởng | Ban xây dựng Đảng": an office named by what it does, inside the name of who heads it
  if (token.capital && at > index) return match(tokens, at, 'organ')?.length ?? 1
  return token.capital ? 1 : wordLength(name, at, token)
}

const BEFORE_PREVENTION = new Set(['tác', 'đạo', 'huy'])
/** "Phòng Theo dõi công tác | phòng, chống tham nhũng", "Ban Chỉ đạo | phòng, chống tội phạm": no list is opened by that comma. */
const opensPrevention = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'phòng' &&
  tokens[at + 1]?.key === ',' &&
  tokens[at + 2]?.key === 'chống' &&
  BEFORE_PREVENTION.has(tokens[at - 1]?.key ?? '')

/** "Khoa Hồi sức tích cực - Chống độc": an adverb before a hyphen and a capital stands inside a name. */
function joinsHyphen(tokens: readonly Token[], at: number): boolean {
  const end = at + (match(tokens, at, 'adverb')?.length ?? 0)
  return end > at && tokens[end]?.key === '-' && tokens[end + 1]?.capital === true
}

const TIMES_OF_DAY = new Set('lúc hồi sáng trưa chiều tối'.split(' '))
const PAPERS = new WordPairs('nghị quyết, đề án, quy chế, tờ trình, chỉ thị, chương trình')
/** "tham mưu Ban Thường vụ Đảng uỷ xã | Chương trình hành động": the paper that is made for the receiver. */
const opensPaper = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.capital === false &&
  PAPERS.has(tokens[at]?.key, tokens[at + 1]?.key) &&
  tokens[at - 1]?.key !== 'đạo' &&
  tokens[at - 1]?.key !== 'lý'

/** "Cục Hải quan TP. Hải Phòng", "UBND H. Đan Phượng": ranks of places in short. */
const RANKS_IN_SHORT = new Set('tp tx tt q h p x'.split(' '))

function markLength({ tokens, to, subject }: Name, at: number, token: Token): number {
  if (token.key === '.' && tokens[at + 1]?.capital && at + 1 < to && RANKS_IN_SHORT.has(tokens[at - 1]?.key ?? ''))
    return 1
  if (token.key === '(' && subject && tokens[at + 1]?.key !== 'qua') {
    const close = closing(tokens, at, to)
    return close < 0 ? 0 : close + 1 - at
  }
  return INNER_MARKS.has(token.key) && at + 1 < to ? 1 : 0
}

const countsWhatFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.capital && !COUNTED.has(tokens[at - 1]?.key ?? '')

function wordLength(name: Name, at: number, token: Token): number {
  const { tokens, to, subject } = name
  if (subject && token.key === 'được') {
    const passive = passiveLength(tokens, at, to)
    if (passive > 0) return passive
  }
  // "Cục Quản lý đầu tư"
  if (token.key === 'đầu' && tokens[at + 1]?.key === 'tư' && tokens[at - 1]?.key === 'lý') return 2
  // "… Tỉnh uỷ trong thời hạn 07 ngày": the time is none of the name's
  if (token.key === 'trong' && (LIMITS.has(tokens[at + 1]?.key, tokens[at + 2]?.key) || isTimeOfDeed(tokens, at, to)))
    return 0
  const link = linkLength(name, at, token)
  if (link !== null) return link
  const tail = verbTail(tokens, name.index, at, to)
  if (tail > 0) return tail
  // "các | cấp phát động": behind "các" stands a noun
  const noun = tokens[at - 1]?.key === 'các' && token.key === 'cấp'
  if (!noun && (verbAt(tokens, at, to) > 0 || orders(tokens, at))) return 0
  // "lãnh đạo các đơn vị | tổ chức hội nghị"
  const organ = kindAlone(tokens, at, tokens[at - 1]?.key === 'các') ?? match(tokens, at, 'organ')
  if (organ) return organ.length
  return breaks(tokens, at) || match(tokens, at, 'stop') ? 0 : 1
}

/** "Đoàn các trường | trong tháng 9/2026 tổ chức …": the time stands between them and what they are to do. */
function isTimeOfDeed(tokens: readonly Token[], at: number, to: number): boolean {
  const end = timePhraseEnd(tokens, at, to)
  return end > at && end < to && tokens[end]?.kind === 'word' && (verbAt(tokens, end, to) > 0 || modalAt(tokens, end))
}

const GIAO_NOUNS = new Set('thông dịch lưu ban'.split(' '))
/** A word of ordering; "giao thông", "giao dịch" are none. */
const orders = (tokens: readonly Token[], at: number): boolean =>
  match(tokens, at, 'directive') !== undefined &&
  !(tokens[at]?.key === 'giao' && !tokens[at + 1]?.capital && GIAO_NOUNS.has(tokens[at + 1]?.key ?? ''))

/** "các đồng chí được kiểm tra xây dựng báo cáo": passive relative clause before the real verb. */
function passiveLength(tokens: readonly Token[], at: number, to: number): number {
  const inner = verbAt(tokens, at + 1, to)
  const after = at + 1 + inner
  if (inner === 0 || after >= to) return 0
  const goesOn =
    verbAt(tokens, after, to) > 0 ||
    match(tokens, after, 'adverb') ||
    match(tokens, after, 'modal') ||
    tokens[after]?.key === ':'
  return goesOn ? 1 + inner : 0
}

/** Length of a linking word that goes on with the name, 0 when it ends it, null when there is none. */
function linkLength({ tokens, to, subject }: Name, at: number, token: Token): number | null {
  const linking = match(tokens, at, 'linking')
  if (!linking) return null
  // "ban tổ chức nơi đang sinh hoạt"
  if (subject && token.key === 'nơi' && tokens[at + 1]?.key === 'đang') return 2 + verbAt(tokens, at + 2, to)
  const links = subject ? (token.key !== 'được' || linking.length > 1) && token.key !== 'là' : OWN_LINKS.has(token.key)
  if (!links) return null
  // "3. Các chi bộ trực thuộc": nothing is asked in the line itself
  const end = at + linking.length
  if (subject && TRAILING.has(token.key) && (end >= to || tokens[end]?.key === ':')) return linking.length
  if (token.key === 'không' && verbAt(tokens, at + 1, to) > 0) return 0
  if (token.key === 'có' && (match(tokens, at, 'modal') || verbAt(tokens, at, to) > 0)) return 0
  return subject && (cutsOff(tokens, at, to) || !subjectHolds(tokens, at, to)) ? 0 : linking.length
}

/** "Sở Văn hóa, Thể thao và Du lịch", "Phòng Tài nguyên và Môi trường": capitals that are no organ of their own go on with the name. */
function properGoesOn(tokens: readonly Token[], at: number, begin: number, to: number, subject: boolean): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (!next || at + 1 >= to || !next.capital || at === begin || before?.kind !== 'word') return false
  if (headAt(tokens, at + 1, false) > 0) return false
  const named = before.capital || (tokens[at - 2]?.capital ?? false)
  if (!named) return false
  return (
    tokens[at]?.key === 'và' ||
    placesListed(tokens, begin, at) ||
    (isOffice(tokens, begin) && (tokens[at + 3]?.key === ',' || tokens[at + 4]?.key !== 'và')) ||
    (subject && tokens[at + 2]?.capital === false) ||
    (tokens[at + 3]?.key === 'và' && (tokens[at + 4]?.capital ?? false)) ||
    tokens[at + 2]?.key === 'và'
  )
}

/** "Giám đốc các Công ty TNHH một thành viên | : Sông Chu, …": those who head several organs named behind the colon. */
const heldBySeveral = (tokens: readonly Token[], index: number, at: number): boolean =>
  tokens.slice(index + 1, Math.min(at, index + 4)).some(({ key }) => key === 'các')

const LONGEST_LIST = 40

/** "Các Bộ: Nông nghiệp và Phát triển nông thôn, Công Thương, Y tế | rà soát …": a plural, and behind its colon the names, up to the deed. */
function listedLength({ tokens, index, head, to, subject }: Name, at: number): number {
  if (!subject || tokens[at]?.key !== ':') return 0
  const plural = at === index + head && tokens[index]?.key === 'các'
  if (!plural && !behindLevels(tokens, index, at) && !heldBySeveral(tokens, index, at)) return 0
  const deed = match(tokens, at + 1, 'verb')?.length ?? 0
  const named = deed === 0 || (tokens[at + 1 + deed]?.key === ',' && tokens[at + 2 + deed]?.capital === true)
  if (!tokens[at + 1]?.capital || !named) return 0
  for (let i = at + 2; i < Math.min(to, at + LONGEST_LIST); i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && token.key !== ',' && token.key !== '-')) return 0
    if (
      token.kind === 'word' &&
      !token.capital &&
      (verbAt(tokens, i, to) > 0 || modalAt(tokens, i) || advises(tokens, i, to))
    )
      return i - at
  }
  return 0
}

/** An adverb with what is asked behind it: "khẩn trương | rà soát". */
function advises(tokens: readonly Token[], at: number, to: number): boolean {
  const adverb = match(tokens, at, 'adverb')?.length ?? 0
  return adverb > 0 && (verbAt(tokens, at + adverb, to) > 0 || modalAt(tokens, at + adverb))
}

/** A local phrase belongs to the subject only when a verb or modal still follows before the sentence ends. */
function subjectHolds(tokens: readonly Token[], index: number, to: number): boolean {
  for (let i = index + 1; i < Math.min(to, index + 40); i++) {
    const token = tokens[i]
    if (!token || token.key === ';' || token.key === '.') return false
    if (token.key === ':') return true
    if (token.kind === 'word' && !token.capital && (verbAt(tokens, i, to) > 0 || modalAt(tokens, i))) return true
  }
  return false
}

/** The bracket that closes the one at `open`, -1 when it stands open. */
export function closing(tokens: readonly Token[], open: number, to: number): number {
  const depth = tokens[open]?.depth ?? 0
  for (let i = open + 1; i < to; i++) {
    const token = tokens[i]
    if (token && (token.key === ')' || token.key === ']') && token.depth === depth) return i
  }
  return -1
}
