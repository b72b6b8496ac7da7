import { match } from './lexicon.js'
import type { Range } from './sentences.js'
import type { Token } from './tokens.js'

/** Heads that are common words too: they count as an organ only with a capital, a determiner, or inside a list of organs. */
const WEAK = new Set(
  'ban bộ cấp tổ nhóm khối bản báo đài phòng vụ hội thuế làng đội cụm đoàn ông bà hộ xã ấp trạm viện thư tập ngành quý cục thành trung công trường đối cơ khách tác học lực y bảo đại thanh chính tỉnh huyện quận'.split(' '),
)
/** Two-syllable heads beginning with a weak syllable that need nothing more. */
const STRONG_PAIRS = new Set([
  'cấp ủy', 'bộ phận', 'ban thường', 'ban chấp', 'ban chỉ', 'ban quản', 'ban giám', 'hội đồng', 'tổ chức', 'đoàn thể', 'đoàn viên', 'hội viên', 'công an', 'công đoàn', 'công ty', 'công chức', 'cơ quan', 'đội trưởng', 'trung tâm', 'trung ương', 'thành viên', 'thành phố', 'thành ủy', 'tỉnh ủy', 'huyện ủy', 'quận ủy', 'lực lượng', 'bảo hiểm', 'chính quyền', 'chính phủ', 'ban cán', 'ban tổ', 'ban tuyên', 'ban dân', 'trường hợp', 'đại biểu', 'tập thể', 'học sinh', 'học viên', 'cơ sở', 'trưởng ban', 'trưởng phòng', 'hộ gia', 'tổ trưởng', 'báo cáo', 'quý cơ', 'quý đơn', 'thanh tra', 'ban lãnh', 'thường trực', 'tổ công', 'đoàn công', 'đoàn kiểm',
])

/** Nouns whose one syllable alone would be a verb. */
const COMPOUNDS = new Set(
  `trung cấp,cao cấp,sơ cấp,các cấp,cùng cấp,mỗi cấp,cấp trên,cấp dưới,cấp ủy,cấp ngành,cấp xã,cấp huyện,cấp tỉnh,cấp cơ,hai cấp,chương trình,công trình,quy trình,quá trình,tiến trình,lộ trình,tờ trình,giáo trình,trình độ,trình tự,chi bộ,chi đoàn,chi hội,chi cục,chi nhánh,chi ủy,chi phí,chi tiết,chi tiêu,thu nhập,thu chi,báo chí,báo đài,dự án,dự thảo,dự toán,dự kiến,dự bị,dự báo,dự phòng,công lập,độc lập,lập trường,giao thông,giao dịch,giao lưu,giao ban,phòng ban,văn phòng,quốc phòng,hội trường,thị trường,trực thuộc,trực tuyến,trực tiếp,trực ban,thường trực,trung trực,chính trực,in ấn,mở rộng,nguồn thu,đặt hàng,đặt ra,làm việc,việc làm,cuộc họp,phiên họp,hội họp,kỳ họp,giấy mời,thư mời,giấy báo,thông báo,số báo,bài báo,tờ báo,công báo,chữ ký,đăng ký,ký hiệu,ký kết,nhật ký,học kỳ,giúp việc,chuyên trách,tăng trưởng,giảm nghèo,gia tăng,phòng họp,tự giác,rà soát,quyết toán,nhập khẩu,xuất nhập,nộp thuế,cơ cấp,giữ vững,chi thường,ngân sách,thủ trưởng,chống tham,phòng chống,phòng cháy,đóng góp,mua sắm,giữ gìn,đưa tin,xem xét,gắn kết,tránh thai,hạn hán,cấp phát,lưu động,lưu trữ,lưu thông,thu hút,thu hoạch,chuyển đổi,chuyển biến,chuyển giao,biến chuyển,nhắc nhở,giảm nghèo,cử tri,bầu cử,ứng cử,đề cử,tổng tuyển,đại cử,bộ chi,cấp phép,cấp thiết,cấp bách,khẩn cấp,nâng cấp,trợ cấp,cung cấp,phụ cấp,trung ương,phân cấp,sắp xếp,đội trực,ca trực,lịch trực,chế độ trực,lấy ý`.split(','),
)

export interface Names extends Range {
  /** Each organ of the list. */
  readonly each: readonly Range[]
}

/** Whether the lexicon verb at `index` can be a verb there: lower case, and not part of an organ's name. */
export function verbAt(tokens: readonly Token[], index: number, to: number): number {
  const token = tokens[index]
  if (!token || token.kind !== 'word') return 0
  const before = tokens[index - 1]
  // A capital inside a sentence belongs to a name or a title ("Quy định số …", "Ban Chỉ đạo").
  if (token.capital && before && (before.kind !== 'mark' || before.key === ',')) return 0
  const verb = match(tokens, index, 'verb')
  if (!verb || index + verb.length > to) return 0
  if (verb.length === 1 && before && before.end + 2 > token.start && COMPOUNDS.has(`${before.key} ${token.key}`)) return 0
  if (verb.length === 1 && COMPOUNDS.has(`${token.key} ${tokens[index + 1]?.key ?? ''}`)) return 0
  const organ = match(tokens, index, 'organ')
  if (organ && organ.length > verb.length && !looksVerbal(tokens, index)) return 0
  if (verb.length === 2 && token.key === 'tổ' && isNounToChuc(tokens, index, to)) return 0
  return verb.length
}

function looksVerbal(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 2]?.key === 'hội' && tokens[index + 3]?.key === 'nghị'
}

/** "tổ chức" is a noun before a mark or "và", or when it stands in a list of organs. */
function isNounToChuc(tokens: readonly Token[], index: number, to: number): boolean {
  const next = tokens[index + 2]
  if (!next || index + 2 >= to) return true
  if (next.kind === 'mark' && next.key !== '(' && next.key !== '“' && next.key !== '"') return true
  const organ = match(tokens, index + 2, 'organ')
  return organ !== undefined && next.key !== 'hội' && next.key !== 'đoàn' && next.key !== 'lực' && next.key !== 'đội' && next.key !== 'tổ' && next.key !== 'học' && next.key !== 'lãnh' && next.key !== 'đại'
}

function headAt(tokens: readonly Token[], index: number, inList: boolean): number {
  const token = tokens[index]
  if (!token || token.kind !== 'word') return 0
  const determiner = match(tokens, index, 'determiner')
  let at = index
  if (determiner) at += determiner.length
  const head = match(tokens, at, 'organ')
  const first = tokens[at]
  if (!head || !first) {
    const own = determiner ? match(tokens, index, 'organ') : undefined
    // "đồng chí Nguyễn Văn A", "các đồng chí": the determiner itself is the head
    return own ? own.length : 0
  }
  if (determiner || first.capital) return at - index + head.length
  if (first.key === 'tổ' && head.length === 2 && isVerbalToChuc(tokens, at)) return 0
  if (inList || !WEAK.has(first.key)) return head.length
  const pair = `${first.key} ${tokens[at + 1]?.key ?? ''}`
  return STRONG_PAIRS.has(pair) && (first.key !== 'báo' || tokens[at + 2]?.key === 'viên') ? head.length : 0
}

function isVerbalToChuc(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]
  return next !== undefined && next.kind === 'word' && next.key !== 'và' && match(tokens, at + 2, 'organ') === undefined && next.key !== 'trong' && next.key !== 'liên' && next.key !== 'có'
}

const breaks = (tokens: readonly Token[], index: number): boolean =>
  match(tokens, index, 'modal') !== undefined || match(tokens, index, 'adverb') !== undefined || match(tokens, index, 'statal') !== undefined

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
    if (token.kind === 'mark') {
      if (token.key === '(' && subject && tokens[at + 1]?.key !== 'qua') {
        const close = closing(tokens, at, to)
        if (close < 0) break
        at = close + 1
        continue
      }
      const joins = (token.key === '-' || token.key === '–' || token.key === '/' || token.key === '“' || token.key === '”' || token.key === '"') && at + 1 < to
      if (!joins) break
      at++
      continue
    }
    if (token.key === 'và') break
    if (!token.capital) {
      const linking = match(tokens, at, 'linking')
      if (linking && (subject ? token.key !== 'được' && token.key !== 'là' : /^(?:của|thuộc|trực|liên|có liên)/u.test(token.key))) {
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
    const next = joint(tokens, end, to)
    if (next === 0 || headAt(tokens, next, true) === 0 || isCoordinatedVerb(tokens, next, to)) {
      at = end
      break
    }
    at = next
  }
  const last = each.at(-1)
  return last ? { from: index, to: last.to, each } : undefined
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
