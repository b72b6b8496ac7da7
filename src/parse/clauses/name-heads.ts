import { match } from './lexicon.js'
import type { Token } from './tokens.js'
import { WordPairs } from './word-pairs.js'

/** Heads that are common words too: they count as an organ only with a capital, a determiner, or inside a list of organs. */
const WEAK = new Set(
  'ban bộ cấp tổ nhóm khối bản báo đài phòng vụ hội thuế làng đội cụm đoàn ông bà hộ xã ấp trạm viện thư tập ngành quý cục thành trung công trường đối cơ khách tác học lực y bảo đại thanh chính tỉnh huyện quận'.split(
    ' ',
  ),
)
/** Two-syllable heads beginning with a weak syllable that need nothing more. */
const STRONG_PAIRS = new WordPairs(
  `cấp ủy, bộ phận, ban thường, ban chấp, ban chỉ, ban quản, ban giám, hội đồng, tổ chức, đoàn thể, đoàn viên,
  hội viên, công an, công đoàn, công ty, công chức, cơ quan, đội trưởng, trung tâm, trung ương, thành viên,
  thành phố, thành ủy, tỉnh ủy, huyện ủy, quận ủy, lực lượng, đại diện, bảo hiểm, chính quyền, chính phủ, ban cán,
  ban tổ, ban tuyên, ban dân, trường hợp, đại biểu, tập thể, học sinh, học viên, cơ sở, trưởng ban,
  trưởng phòng, hộ gia, tổ trưởng, báo cáo, quý cơ, quý đơn, thanh tra, ban lãnh, thường trực, tổ công,
  đoàn công, đoàn kiểm, cấp tỉnh, cấp huyện, cấp xã`,
)

const OFFICE_HEADS = new Set(['phòng', 'bộ'])
const GROUPS = new Set(['tổ', 'đoàn', 'nhóm', 'đội'])

/** Words that begin like an organ and are none. */
const NO_ORGANS = new WordPairs(
  'bên cạnh, bên trong, bên ngoài, trường hợp, báo về, báo tin, báo lại, báo cho, báo ngay, báo trước, báo tên, báo danh, báo với, ban hành, hội nghị, hội thảo, hội thi, hội thao, hội trường, hội diễn, hội trại, hội họp, báo cáo, đoàn kết, cấp thẻ, cấp phát, cấp đổi, cấp giấy, bản đồ, bản sao, bản kê, bản đăng, bản báo, bản kiểm, bản tóm, bản tự, bản thành, bản cam, bản thuyết, bản tổng, bản gốc, bản chính, bản mềm, bản điện, bản cứng, bản giấy, bản thảo, bản vẽ, bản dịch, bản tin, bản án, bản ghi, bản khai, bản trích, bản nhận, bản đánh, bản góp, thư mời, đội ngũ, đội hình, khối lượng, bộ máy, bộ hồ, bộ tài, phòng chống, phòng ngừa, phòng cháy, phòng họp, phòng học, phòng làm, phòng truyền, thuế suất, ngành nghề, ngành đào, bộ tiêu, bộ sách, bộ chứng, bộ câu, bộ quy, bộ thủ, viện phí, viện trợ, viện dẫn, nhóm giải, nhóm chỉ, nhóm nhiệm, nhóm tiêu, nhóm vấn, cục diện, sở hữu, sở trường, vụ việc, vụ án, vụ đông, vụ mùa, vụ xuân, vụ hè, đoàn phí, hội phí, hội chợ, trạm dừng, trạm biến, trạm bơm, cụm từ, xã hội',
)

/** Offices whose matter, in capitals, may begin like another noun. */
const NAMED_BY_MATTER = new Set('phòng bộ sở viện trạm cục'.split(' '))

/** Kinds of schools. */
export const SCHOOLS = new WordPairs(
  'mầm non, mẫu giáo, tiểu học, trung học, trung cấp, cao đẳng, đại học, dạy nghề, dân lập, tư thục, nội trú, bán trú, thcs, thpt, ptdt, ptdtnt, ptdtbt, th',
)

/** Numbers in words that count organs ("hai đảng uỷ"); "năm" is a year first. */
const COUNTS = new Set('hai ba bốn sáu bảy tám chín mười'.split(' '))

/** Length of the determiner and the head word of an organ's name at `index`, 0 when none begins there. */
export function headAt(tokens: readonly Token[], index: number, inList: boolean): number {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return 0
  // "64 học viên": a number counts as a determiner
  const share = token.kind === 'number' && tokens[index + 1]?.key === '%' ? 1 : 0
  const counts = token.kind === 'number' || COUNTS.has(token.key)
  const counted = counts && tokens[index + 1 + share]?.kind === 'word' ? 1 + share : 0
  const determiner = counted > 0 ? { length: counted } : match(tokens, index, 'determiner')
  let at = index
  if (determiner) at += determiner.length
  const first = tokens[at]
  // "báo Đảng ủy": to tell it; "báo Nhân Dân" is read
  if (first?.key === 'báo' && !first.capital && match(tokens, at + 1, 'organ')) return 0
  if (first?.key === 'nơi' && tokens[at + 1]?.key === 'nào') return 0
  const opens = tokens[at - 1]?.kind === 'mark' && (tokens[at - 1]?.key === ',' || tokens[at - 1]?.key === ':')
  const common = determiner !== undefined || inList || first?.capital === true || opens
  const head =
    slashed(first) ??
    classOf(tokens, at, determiner !== undefined) ??
    kindAlone(tokens, at, determiner !== undefined || inList) ??
    match(tokens, at, 'organ') ??
    (common ? match(tokens, at, 'party') : undefined) ??
    byTrade(tokens, at)
  // "phòng truyền thống" is a room, "Phòng Truyền thông" an office; "bộ tài liệu" is papers, "Bộ Tài chính" a ministry
  const office = NAMED_BY_MATTER.has(first?.key ?? '') && tokens[at + 1]?.capital === true
  // "các cấp | phát động": the levels, not the issuing of something
  const levels = determiner !== undefined && first?.key === 'cấp'
  // "các thôn, bản | báo cáo"
  const village = inList && first?.key === 'bản' && tokens[at - 2]?.key === 'thôn'
  if (
    !office &&
    !levels &&
    !village &&
    NO_ORGANS.has(first?.key, tokens[at + 1]?.key) &&
    tokens[at + 2]?.key !== 'viên'
  )
    return 0
  // "mỗi quý", "các quý": a quarter of the year
  if (determiner && first?.key === 'quý' && !ADDRESSED.has(tokens[at + 1]?.key ?? '')) return 0
  if (first?.key === 'văn' && tokens[at + 2]?.key === 'phẩm') return 0
  if (!head || !first) {
    const own = determiner ? match(tokens, index, 'organ') : undefined
    // "đồng chí Nguyễn Văn A", "các đồng chí": the determiner itself is the head
    return own ? own.length : 0
  }
  if (!determiner && isVerbalHead(tokens, at, head.length)) return 0
  if (determiner || first.capital) return at - index + head.length
  if (isVerbalHead(tokens, at, head.length)) return 0
  if (inList || office || !WEAK.has(first.key)) return head.length
  // "trường Tiểu học An Bình", "trường tiểu học Lê Lợi": a school by its kind or its name
  if (first.key === 'trường' && (tokens[at + 1]?.capital || SCHOOLS.has(tokens[at + 1]?.key, tokens[at + 2]?.key)))
    return head.length
  // "đoàn khảo sát", "tổ giám sát": a group told by what it is there for
  if (GROUPS.has(first.key) && match(tokens, at + head.length, 'groupDeed')) return head.length
  // "phòng nội vụ": a whole name needs no capital
  const strong = STRONG_PAIRS.has(first.key, tokens[at + 1]?.key) || (OFFICE_HEADS.has(first.key) && head.length > 2)
  return strong && (first.key !== 'báo' || tokens[at + 2]?.key === 'viên') ? head.length : 0
}

/** "các lớp | nộp kế hoạch", "mỗi lớp phải": those who learn together, told by what they do; "các lớp tập huấn" are courses. */
const COURSES = new Set('tập bồi học đào ôn'.split(' '))
const classOf = (tokens: readonly Token[], at: number, determined: boolean): { readonly length: number } | undefined =>
  determined &&
  tokens[at]?.key === 'lớp' &&
  !COURSES.has(tokens[at + 1]?.key ?? '') &&
  (match(tokens, at + 1, 'verb') ?? match(tokens, at + 1, 'modal') ?? match(tokens, at + 1, 'adverb'))
    ? { length: 1 }
    : undefined

const SLASHED = /^(?:khoa|viện|phòng|ban|trung|bộ|trường|sở|xã|huyện|lớp|tổ|chi|đơn|cơ|tỉnh|quận|công|đảng)\/\p{L}/u
/** "Khoa/Viện/Bộ môn", "Phòng/Ban": kinds of offices parted by strokes. */
const slashed = (token: Token | undefined): { readonly length: number } | undefined =>
  token?.kind === 'word' && token.capital && SLASHED.test(token.key) ? { length: 1 } : undefined

const KINDS_OF_OFFICE = new Set(['phòng', 'sở', 'khoa'])
/**
 * Kinds of offices that name an organ with the verb behind them, and stand alone where many are told: "các đơn vị | tổ chức
 * tập huấn", "quý cơ quan | chủ trì", "các cơ quan, đơn vị | kiểm tra, xử lý", "các phòng, ban | tổ chức hội nghị".
 */
export function kindAlone(
  tokens: readonly Token[],
  at: number,
  amongMany: boolean,
): { readonly length: number } | undefined {
  if (!amongMany) return undefined
  const [first, second] = [tokens[at]?.key, tokens[at + 1]?.key]
  const verb = tokens[at + 2]
  if (tokens[at - 1]?.key === ',' && first === 'ban' && KINDS_OF_OFFICE.has(tokens[at - 2]?.key ?? ''))
    return second === 'tổ' || second === 'chỉ' || second === 'chấp' ? { length: 1 } : undefined
  const isKind = (first === 'cơ' && second === 'quan') || (first === 'đơn' && second === 'vị')
  const goesOn = tokens[at + 3] && tokens[at + 4]
  if (!isKind || !goesOn || !verb) return undefined
  const deed = match(tokens, at + 2, 'verb')
  const next = tokens[at + 2 + (deed?.length ?? 0)]
  // "cơ quan chủ trì có trách nhiệm", "đơn vị kiểm tra phải": there the verb tells which; before a comma and a verb it is the deed
  if (!deed || !next) return undefined
  const spoken = tokens[at - 1]?.key === 'quý' || verb.key === 'tổ' || next.key === 'việc'
  const listed = next.key === ',' && match(tokens, at + 3 + deed.length, 'verb') !== undefined
  return spoken || listed ? { length: 2 } : undefined
}

/** Words that with "viên" name a person already, or whose person is no party of its own here. */
const OWN_PERSONS = new Set(
  'đảng đoàn hội nhân giáo học sinh công thành ủy bệnh chuyên giảng đội tổ mật cổ diễn tư'.split(' '),
)

/** "điều tra viên", "kiểm soát viên": who does for a living what the verb before says. */
function byTrade(tokens: readonly Token[], at: number): { readonly length: number } | undefined {
  if (tokens[at + 2]?.key !== 'viên' || tokens[at + 3]?.key === 'chức') return undefined
  return tokens[at + 1]?.kind === 'word' && !OWN_PERSONS.has(tokens[at + 1]?.key ?? '') ? { length: 3 } : undefined
}

const OFFICES = new Set('khoa ban tổ đội viện'.split(' '))
/** "các khoa, | phòng": offices listed by their kinds. */
export const behindOffices = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === ',' && OFFICES.has(tokens[at - 2]?.key ?? '')

const ADDRESSED = new Set('cơ đơn ông bà công vị nhà thầy cô đại khách'.split(' '))
/** What a "tổ chức" that is an organ is of. */
const ORGANISED = new Set('đảng đoàn hội công chính'.split(' '))
/** First words of offices whose name is no verb before another organ. */
const OFFICE = new Set('thanh công kiểm văn quân bảo kho kế'.split(' '))

/** "tổ chức các hội nghị": what is held is no organ. */
const isHeld = (tokens: readonly Token[], at: number): boolean => NO_ORGANS.has(tokens[at]?.key, tokens[at + 1]?.key)

/** "Tổ chức các tổ lưu động", "các đoàn giám sát": teams are set up by the verb; "tổ chức các đoàn thể" may be organs. */
const isSetUp = (tokens: readonly Token[], at: number, team: number): boolean =>
  tokens[at]?.key === 'tổ' &&
  ((TEAMS.has(tokens[team]?.key ?? '') && tokens[team + 1]?.key !== 'chức') ||
    (tokens[team]?.key === 'đoàn' && match(tokens, team + 1, 'groupDeed') !== undefined))
const TEAMS = new Set('tổ đội nhóm'.split(' '))

/** "Tổ chức hội nghị", "Lãnh đạo rà soát": a word that is organ and verb is a verb unless an organ's name goes on. */
function isVerbalHead(tokens: readonly Token[], at: number, length: number): boolean {
  const verb = match(tokens, at, 'verb')
  if (!verb || verb.length < length) return false
  const next = tokens[at + length]
  if (!next || next.kind === 'mark' || next.key === 'và') return false
  if (tokens[at]?.key === 'phòng' && (next.capital || behindOffices(tokens, at))) return false
  if (tokens[at]?.key === 'tổ' && isHeld(tokens, at + length)) return true
  if (next.key === 'trong' || next.key === 'liên' || next.key === 'có' || next.key === 'các')
    return (
      next.key === 'các' &&
      (match(tokens, at + length + 1, 'organ') === undefined ||
        isHeld(tokens, at + length + 1) ||
        isSetUp(tokens, at, at + length + 1))
    )
  if (tokens[at]?.capital && next.capital && tokens[at]?.key !== 'tổ' && tokens[at]?.key !== 'lãnh') return false
  const organ = match(tokens, at + length, 'organ')
  if (organ && (next.capital || organ.length > 1)) return tokens[at]?.key === 'tổ' && !ORGANISED.has(next.key)
  return !OFFICE.has(tokens[at]?.key ?? '') || organ === undefined
}
