import { match } from './lexicon.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'
import { verbAt } from './verb-at.js'

/** Heads that are common words too: they count as an organ only with a capital, a determiner, or inside a list of organs. */
const WEAK = new Set(
  'ban bộ cấp tổ nhóm khối bản báo đài phòng vụ hội thuế làng đội cụm đoàn ông bà hộ xã ấp trạm viện thư tập ngành quý cục thành trung công trường đối cơ khách tác học lực y bảo đại thanh chính tỉnh huyện quận'.split(
    ' ',
  ),
)
/** Two-syllable heads beginning with a weak syllable that need nothing more. */
const STRONG_PAIRS = new Set([
  'cấp ủy',
  'bộ phận',
  'ban thường',
  'ban chấp',
  'ban chỉ',
  'ban quản',
  'ban giám',
  'hội đồng',
  'tổ chức',
  'đoàn thể',
  'đoàn viên',
  'hội viên',
  'công an',
  'công đoàn',
  'công ty',
  'công chức',
  'cơ quan',
  'đội trưởng',
  'trung tâm',
  'trung ương',
  'thành viên',
  'thành phố',
  'thành ủy',
  'tỉnh ủy',
  'huyện ủy',
  'quận ủy',
  'lực lượng',
  'bảo hiểm',
  'chính quyền',
  'chính phủ',
  'ban cán',
  'ban tổ',
  'ban tuyên',
  'ban dân',
  'trường hợp',
  'đại biểu',
  'tập thể',
  'học sinh',
  'học viên',
  'cơ sở',
  'trưởng ban',
  'trưởng phòng',
  'hộ gia',
  'tổ trưởng',
  'báo cáo',
  'quý cơ',
  'quý đơn',
  'thanh tra',
  'ban lãnh',
  'thường trực',
  'tổ công',
  'đoàn công',
  'đoàn kiểm',
])

export interface Names extends Range {
  /** Each organ of the list. */
  readonly each: readonly Range[]
}

function headAt(tokens: readonly Token[], index: number, inList: boolean): number {
  const token = tokens[index]
  if (!token || token.kind === 'mark') return 0
  // "64 học viên": a number counts as a determiner
  const counted = token.kind === 'number' && tokens[index + 1]?.kind === 'word' ? 1 : 0
  const determiner = counted > 0 ? { length: 1 } : match(tokens, index, 'determiner')
  let at = index
  if (determiner) at += determiner.length
  const head = match(tokens, at, 'organ')
  const first = tokens[at]
  if (first?.key === 'trường' && tokens[at + 1]?.key === 'hợp') return 0
  if (!head || !first) {
    const own = determiner ? match(tokens, index, 'organ') : undefined
    // "đồng chí Nguyễn Văn A", "các đồng chí": the determiner itself is the head
    return own ? own.length : 0
  }
  if (!determiner && isVerbalHead(tokens, at, head.length)) return 0
  if (determiner || first.capital) return at - index + head.length
  if (isVerbalHead(tokens, at, head.length)) return 0
  if (inList || !WEAK.has(first.key)) return head.length
  const pair = `${first.key} ${tokens[at + 1]?.key ?? ''}`
  return STRONG_PAIRS.has(pair) && (first.key !== 'báo' || tokens[at + 2]?.key === 'viên') ? head.length : 0
}

/** "Tổ chức hội nghị", "Lãnh đạo rà soát": a word that is organ and verb is a verb unless an organ's name goes on. */
function isVerbalHead(tokens: readonly Token[], at: number, length: number): boolean {
  const verb = match(tokens, at, 'verb')
  if (!verb || verb.length < length) return false
  const next = tokens[at + length]
  if (!next || next.kind === 'mark' || next.key === 'và') return false
  if (next.key === 'trong' || next.key === 'liên' || next.key === 'có' || next.key === 'các')
    return match(tokens, at + length + 1, 'organ') === undefined && next.key === 'các'
  if (tokens[at]?.capital && next.capital && tokens[at]?.key !== 'tổ' && tokens[at]?.key !== 'lãnh') return false
  const organ = match(tokens, at + length, 'organ')
  if (organ && (next.capital || organ.length > 1))
    return tokens[at]?.key === 'tổ' && !/^(?:đảng|đoàn|hội|công|chính)$/u.test(next.key)
  return !/^(?:thanh|công|kiểm|văn|quân|bảo|kho|kế)$/u.test(tokens[at]?.key ?? '') || organ === undefined
}

/** Nouns that begin the thing handed over, right after its receiver ("báo cáo Giám đốc phương án …"). */
const THINGS =
  /^(?:những|kết quả|phương án|kế hoạch|danh sách|báo cáo|hồ sơ|tình hình|nội dung|số liệu|văn bản|dự thảo|xem xét|ít nhất|tối thiểu|ngày|bằng|bản|lịch|ý kiến|chương trình|đề án|tiến độ|việc|vấn đề|các nội dung|các vấn đề|các văn bản|các hồ sơ|các kiến nghị|khó khăn)(?= |$)/u
const COUNTED =
  /^(?:số|tổ|thôn|khu|đội|xóm|ấp|bản|tra|đoàn|lần|quý|khóa|phố|kiểm|bậc|cấp|dân|xã|phường|khối|a|b|thpt|thcs|quân|công)$/u

const breaks = (tokens: readonly Token[], index: number): boolean =>
  match(tokens, index, 'modal') !== undefined ||
  match(tokens, index, 'adverb') !== undefined ||
  (match(tokens, index, 'statal') !== undefined &&
    !(tokens[index]?.key === 'bị' && /^(?:thiết|dự|trang|chuẩn)$/u.test(tokens[index - 1]?.key ?? '')))

/**
 * End of the one organ name that begins at `index`, 0 when none does.
 * `subject`: relative and local phrases belong to the name ("cấp ủy trong các trường học"); otherwise they end it.
 */
function readName(tokens: readonly Token[], index: number, to: number, subject: boolean, inList: boolean): number {
  const head = headAt(tokens, index, inList)
  if (head === 0) return 0
  let at = index + head
  for (let steps = 0; at < to && steps < 60; steps++) {
    const token = tokens[at]
    if (!token) break
    if (token.key === ',' && properGoesOn(tokens, at, index, to, subject)) {
      at += 2
      continue
    }
    if (token.kind === 'mark') {
      if (token.key === '(' && subject && tokens[at + 1]?.key !== 'qua') {
        const close = closing(tokens, at, to)
        if (close < 0) break
        at = close + 1
        continue
      }
      const joins =
        (token.key === '-' ||
          token.key === '–' ||
          token.key === '/' ||
          token.key === '“' ||
          token.key === '”' ||
          token.key === '"') &&
        at + 1 < to
      if (!joins) break
      at++
      continue
    }
    if ((token.key === 'và' || token.key === ',') && properGoesOn(tokens, at, index, to, subject)) {
      at += 2
      continue
    }
    if (token.key === 'và') break
    if (!subject && !token.capital && at > index + head - 1 && THINGS.test(`${token.key} ${tokens[at + 1]?.key ?? ''}`))
      break
    if (
      token.kind === 'number' &&
      !subject &&
      tokens[at + 1]?.kind === 'word' &&
      !tokens[at + 1]?.capital &&
      !COUNTED.test(tokens[at - 1]?.key ?? '')
    )
      break
    if (!token.capital) {
      const linking = match(tokens, at, 'linking')
      if (subject && token.key === 'được') {
        // "các đồng chí được kiểm tra xây dựng báo cáo": passive relative clause before the real verb
        const inner = verbAt(tokens, at + 1, to)
        if (
          inner > 0 &&
          at + 1 + inner < to &&
          (verbAt(tokens, at + 1 + inner, to) > 0 ||
            match(tokens, at + 1 + inner, 'adverb') ||
            match(tokens, at + 1 + inner, 'modal') ||
            tokens[at + 1 + inner]?.key === ':')
        ) {
          at += 1 + inner
          continue
        }
      }
      if (
        linking &&
        (subject
          ? (token.key !== 'được' || linking.length > 1) && token.key !== 'là'
          : /^(?:của|thuộc|trực|liên|có liên)/u.test(token.key))
      ) {
        if (token.key === 'không' && verbAt(tokens, at + 1, to) > 0) break
        if (token.key === 'có' && (match(tokens, at, 'modal') || verbAt(tokens, at, to) > 0)) break
        if (!subject || !subjectHolds(tokens, at, to)) {
          if (subject) break
        }
        at += linking.length
        continue
      }
      const organ = match(tokens, at, 'organ')
      if (verbAt(tokens, at, to) > 0 || match(tokens, at, 'directive')) break
      if (organ) {
        at += organ.length
        continue
      }
      if (breaks(tokens, at)) break
      if (match(tokens, at, 'stop')) break
    }
    at++
  }
  return at
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
    (subject && tokens[at + 2]?.capital === false) ||
    (tokens[at + 3]?.key === 'và' && (tokens[at + 4]?.capital ?? false)) ||
    tokens[at + 2]?.key === 'và'
  )
}

/** A local phrase belongs to the subject only when a verb or modal still follows before the sentence ends. */
function subjectHolds(tokens: readonly Token[], index: number, to: number): boolean {
  for (let i = index + 1; i < Math.min(to, index + 40); i++) {
    const token = tokens[i]
    if (!token || token.key === ';' || token.key === '.') return false
    if (token.key === ':') return true
    if (token.kind === 'word' && !token.capital && (verbAt(tokens, i, to) > 0 || match(tokens, i, 'modal'))) return true
  }
  return false
}

export function closing(tokens: readonly Token[], open: number, to: number): number {
  const depth = tokens[open]?.depth ?? 0
  for (let i = open + 1; i < to; i++) {
    const token = tokens[i]
    if (token && (token.key === ')' || token.key === ']') && token.depth === depth) return i
  }
  return -1
}

/** The list of organ names that begins at `index`. */
export function readNames(tokens: readonly Token[], index: number, to: number, subject: boolean): Names | undefined {
  const each: Range[] = []
  let at = index
  for (;;) {
    const end = readName(tokens, at, to, subject, each.length > 0)
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

/** "các trường trung cấp, cao đẳng và Trường X": a short noun between commas inside a list of organs. */
function nounsThenName(tokens: readonly Token[], index: number, to: number): number | undefined {
  if (tokens[index]?.key !== ',' || headAt(tokens, index + 1, true) > 0) return undefined
  for (let i = index + 1; i < Math.min(to, index + 5); i++) {
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
  return token !== undefined && !token.capital && verbAt(tokens, index, to) > 0
}

/** Index after a comma, "và", "cùng" or "nhất là" that may join two names; 0 when the list ends. */
function joint(tokens: readonly Token[], index: number, to: number): number {
  let at = index
  const comma = tokens[at]
  if (comma?.key === ',' && at < to) at++
  const word = tokens[at]
  if (word?.key === 'và' || word?.key === 'hoặc') at++
  else if (word?.key === 'nhất' && tokens[at + 1]?.key === 'là') at += 2
  else if (word?.key === 'đặc' && tokens[at + 1]?.key === 'biệt' && tokens[at + 2]?.key === 'là') at += 3
  return at > index && at < to ? at : 0
}
