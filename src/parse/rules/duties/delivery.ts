import { match } from '../../clauses/lexicon.js'
import { closing, readNames } from '../../clauses/names.js'
import type { Range } from '../../clauses/sentences.js'
import type { Token } from '../../clauses/tokens.js'
import { WordPairs } from '../../clauses/word-pairs.js'
import type { Family } from '../../clauses/words/verbs.js'
import { addressAt, personBefore } from './channels.js'

/** To whom the product goes and through whom, as token ranges. */
export interface Delivery {
  readonly recipient: Range | null
  readonly via: Range | null
  /** First token of the delivery phrase; what stands before it is the thing done. */
  readonly from: number | null
}

/** Verbs that hand something to somebody; the longest first word decides. */
const HANDING = new Set([
  'gửi',
  'trình',
  'nộp',
  'báo',
  'chuyển',
  'phản',
  'đề',
  'kiến',
  'tham',
  'thông',
  'cung',
  'phúc',
  'trả',
  'xin',
  'sao',
  'đăng',
  'liên',
  'tổng',
  'giải',
  'bàn',
  'lấy',
  'trao',
  'góp',
  'đóng',
  'xác',
])
/** Families whose verbs hand something over, and the other verbs that do. */
const HANDING_FAMILIES: ReadonlySet<Family> = new Set(['report', 'register', 'propose'])
const HANDING_WORDS =
  /^(?:gửi|xin phép|bàn giao|bàn giao lại|trao|đóng|đóng góp|chuyển trả|tổng hợp|xin ý kiến|lấy ý kiến|tham dự|tham gia|xác nhận)$/u
/** What is proposed is “for” somebody, not to him. */
const PROPOSING = /^(?:tham|đề|kiến)$/u
const DIRECT =
  /^(?:gửi|trình|nộp|báo cáo|tham mưu|đề xuất|kiến nghị|xin ý kiến|thông báo|cung cấp|báo|giúp|chuyển|đề nghị|phản ánh|thỉnh thị|tham mưu đề xuất|tham mưu giúp|gửi báo cáo|gửi lại|phúc đáp|trả lời|liên hệ|xin phép)$/u
const TOWARDS = new Set(['về', 'cho', 'tới', 'đến', 'lên', 'với', 'tại'])

/** Finds recipient and channel in the tokens of one duty. */
export function readDelivery(tokens: readonly Token[], range: Range): Delivery {
  let recipient: Range | null = null
  let via: Range | null = null
  let from: number | null = null
  let handing = -1
  let purpose = false
  let strength = 0
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'mark') {
      if (token.key === '(') via ??= bracketVia(tokens, i, range.to, handing >= 0)
      if (token.key === ',' || token.key === ';') purpose = purpose && !NEW_DEED.has(tokens[i + 1]?.key ?? '')
      continue
    }
    if (token.depth > 0) continue
    const address: number = via === null ? addressAt(tokens, i, range.to) : 0
    if (address > 0) {
      via = { from: personBefore(tokens, i, range.from), to: address }
      i = address - 1
      continue
    }
    if (token.key === 'https' || token.key === 'http') {
      via ??= plainVia(tokens, i, range.to)
      while (i + 1 < range.to && tokens[i + 1]?.start === tokens[i]?.end) i++
      continue
    }
    if (token.key === 'để' || token.key === 'nhằm') {
      // "trình phương án để Ban Thường vụ cho ý kiến": who is to decide receives it
      if (token.key === 'để' && handing >= 0 && recipient === null) recipient = decider(tokens, i + 1, range.to)
      if (recipient !== null) from ??= i
      purpose = true
    }
    if (purpose && !(recipient === null && token.key === 'tham' && tokens[i + 1]?.key === 'mưu')) continue
    if ((token.key === 'qua' || (token.key === 'thông' && tokens[i + 1]?.key === 'qua')) && handing >= 0) {
      // "xây dựng dự thảo, thông qua chi uỷ": it is passed there; "qua lại" is no channel
      if (token.key === 'thông' && tokens[i - 1]?.key === ',' && recipient === null) {
        i++
        continue
      }
      if (token.key === 'qua' && tokens[i + 1]?.key === 'lại') continue
      via ??= plainVia(tokens, token.key === 'qua' ? i + 1 : i + 2, range.to)
      continue
    }
    if ((!token.capital && HANDING.has(token.key)) || (i === range.from && HANDING.has(token.key))) {
      const verb = match(tokens, i, 'verb')
      const permission = token.key === 'xin' && tokens[i + 1]?.key === 'phép'
      const length = permission ? 2 : (verb?.length ?? (token.key === 'gửi' ? 1 : 0))
      if (length === 0) continue
      let word = ''
      for (let k = i; k < i + length; k++) word += (k > i ? ' ' : '') + (tokens[k]?.key ?? '')
      if (word === 'đóng' && !DUES.has(tokens[i + 1]?.key ?? '')) continue
      if (!HANDING_WORDS.test(word) && !(verb?.family && HANDING_FAMILIES.has(verb.family))) {
        i += length - 1
        continue
      }
      // "tham mưu UBND huyện văn bản xin ý kiến …": what the paper asks is its matter
      if (recipient !== null && tokens[i - 1]?.key === 'bản' && tokens[i - 2]?.key === 'văn') {
        i += length - 1
        continue
      }
      handing = i
      if (DIRECT.test(word)) {
        const after = receiverAt(tokens, i + length)
        const names = isCopies(tokens, after) ? undefined : readNames(tokens, after, range.to, false)
        const named =
          word !== 'liên hệ' || tokens[names?.from ?? after]?.capital || PEOPLE.has(tokens[after]?.key ?? '')
        if (names && named && isReceiver(tokens, names.from) && strength < 2) {
          recipient = names
          from ??= i
          strength = 1
        }
      }
      i += length - 1
      continue
    }
    // "xin ý kiến thẩm định của Ban Tổ chức"
    if (handing >= 0 && recipient === null && token.key === 'của' && tokens[handing]?.key === 'xin') {
      const asked = readNames(tokens, i + 1, range.to, false)
      if (asked && isReceiver(tokens, asked.from)) recipient = asked
      continue
    }
    if (handing >= 0 && TOWARDS.has(token.key) && strength < 2) {
      const at = tokens[i + 1]?.key === 'cho' ? i + 2 : i + 1
      // "từ 03 đến 05 đồng chí", "số liệu về tổ chức đảng"
      if (token.key === 'đến' && tokens[at]?.kind === 'number') continue
      if (token.key === 'về' && MATTERS.has(tokens[i - 1]?.key ?? '') && !tokens[at]?.capital) continue
      const holder: Range | null = recipient === null && token.key === 'về' ? accountHolder(tokens, at, range.to) : null
      if (holder) {
        recipient = holder
        from ??= i
        i = holder.to - 1
        continue
      }
      const names = readNames(tokens, at, range.to, false)
      const withWhom =
        token.key === 'với' &&
        tokens[i - 1]?.key !== 'hợp' &&
        tokens[i - 1]?.key !== 'đối' &&
        /^(?:báo|đăng|trao|liên|phản|giải|đề)$/u.test(tokens[handing]?.key ?? '')
      const where = token.key === 'tại' && tokens[handing]?.key === 'nộp'
      if (
        names &&
        isReceiver(tokens, names.from) &&
        (withWhom ||
          where ||
          token.key === 'về' ||
          (token.key === 'cho' && tokens[handing]?.key !== 'đăng' && !PROPOSING.test(tokens[handing]?.key ?? '')) ||
          token.key === 'đến' ||
          token.key === 'tới' ||
          token.key === 'lên')
      ) {
        if (token.key === 'về' || strength === 0) {
          recipient = names
          strength = token.key === 'về' ? 2 : 1
          from ??= i
        }
        i = names.to - 1
      }
    }
  }
  return { recipient, via, from }
}

/** Nouns that are “about” what follows. */
const MATTERS = new Set('liệu tin thức định biết'.split(' '))
/** "gửi 01 bản cho Ban": so many copies. */
const isCopies = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && /^(?:bản|bộ|tập|báo|phiếu|đơn)$/u.test(tokens[at + 1]?.key ?? '')

/** Verbs that end a purpose: what follows is asked of the sender again. */
const NEW_DEED = new Set('gửi nộp lập đồng'.split(' '))
/** What is paid in ("đóng đảng phí cho …"). */
const DUES = new Set('đảng đoàn hội phí quỹ bảo'.split(' '))
/** Short words between the verb and the receiver ("báo cáo nhanh Thường trực", "báo cáo kết quả Ban Thường vụ"). */
const BETWEEN = new WordPairs('nhanh, ngay, sớm, riêng, kết quả, tiến độ, tình hình')

/** Where the receiver begins behind a verb that takes him directly. */
function receiverAt(tokens: readonly Token[], verbEnd: number): number {
  const again = tokens[verbEnd]?.key === 'lại' ? 1 : 0
  const soft = verbEnd + again + (match(tokens, verbEnd + again, 'adverb')?.length ?? 0)
  const short = BETWEEN.length(tokens[soft]?.key, tokens[soft + 1]?.key)
  const receiver = soft + short
  if (short > 0 && (tokens[receiver]?.capital || tokens[receiver]?.key === 'lãnh')) return receiver
  return tokens[soft]?.key === 'cho' ? soft + 1 : soft
}

/** "về tài khoản số … của Uỷ ban MTTQ tỉnh": whose account it is. */
function accountHolder(tokens: readonly Token[], at: number, to: number): Range | null {
  if (tokens[at]?.key !== 'tài' || tokens[at + 1]?.key !== 'khoản') return null
  for (let i = at + 2; i < Math.min(to, at + 9); i++)
    if (tokens[i]?.key === 'của') return readNames(tokens, i + 1, to, false) ?? null
  return null
}
const PEOPLE = new Set('đồng đ/c ông bà'.split(' '))
const DECIDES = new WordPairs('cho ý, xem xét, quyết định, phê duyệt, tổng hợp, theo dõi, thẩm định, chỉ đạo')
/** Who is named behind "để" and is to decide on what is sent. */
function decider(tokens: readonly Token[], at: number, to: number): Range | null {
  const names = tokens[at]?.capital ? readNames(tokens, at, to, false) : undefined
  if (!names) return null
  // "để Đảng uỷ kịp thời tổng hợp"
  const deed = names.to + (match(tokens, names.to, 'adverb')?.length ?? 0)
  return DECIDES.has(tokens[deed]?.key, tokens[deed + 1]?.key) ? names : null
}

/** A receiver is an organ or a person, never a mere place or crowd. */
function isReceiver(tokens: readonly Token[], index: number): boolean {
  const counted = tokens[index]?.kind === 'number' ? 1 : 0
  const skip = counted || (match(tokens, index, 'determiner')?.length ?? 0)
  return isReceiverHead(tokens, match(tokens, index + skip, 'organ') ? index + skip : index)
}

function isReceiverHead(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? ''
  // "báo cáo quý" is a quarterly report, "gửi quý cơ quan" names a receiver
  if (key === 'quý' && !/^(?:cơ|đơn|ông|bà|công|vị)$/u.test(tokens[index + 1]?.key ?? '')) return false
  return (
    !/^(?:đảng|học|quần|đoàn|hội|nhân|tập|cá|người|hộ|công)$/u.test(key) ||
    tokens[index]?.capital === true ||
    /^(?:ủy|đoàn|an|ty)$/u.test(tokens[index + 1]?.key ?? '') ||
    (key === 'đoàn' && /^(?:kiểm|giám|khảo|thanh|công)$/u.test(tokens[index + 1]?.key ?? ''))
  )
}

function bracketVia(tokens: readonly Token[], open: number, to: number, handed: boolean): Range | null {
  const close = closing(tokens, open, to)
  if (close < 0) return null
  const first = tokens[open + 1]?.key
  if (first === 'qua') return trimmed(tokens, open + 2, close)
  if (first === 'thông' && tokens[open + 2]?.key === 'qua') return trimmed(tokens, open + 3, close)
  if (handed && tokens[open + 1]?.capital && match(tokens, open + 1, 'organ') && holdsPhone(tokens, open + 1, close))
    return trimmed(tokens, open + 1, close)
  return handed && CHANNEL.has(first, tokens[open + 2]?.key) ? trimmed(tokens, open + 1, close) : null
}

/** First word of a bracket behind the receiver that says how to reach him. */
const CHANNEL = new WordPairs(
  'email, e, e-mail, hộp, hòm, điện, đt, sđt, zalo, fax, đồng, đ/c, địa chỉ, thư điện, link, đường link, đường dẫn, số điện, số máy, số fax, bộ đàm',
)

/** "(Phòng Tổ chức cán bộ, điện thoại …)" */
function holdsPhone(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const key = tokens[i]?.key
    if (key === 'đt' || key === 'sđt' || (key === 'điện' && tokens[i + 1]?.key === 'thoại')) return true
  }
  return false
}

function trimmed(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let i = from; i < to; i++)
    if (tokens[i]?.key === ';' || tokens[i]?.key === 'để') return i > from ? { from, to: i } : null
  return from < to ? { from, to } : null
}

const CHANNEL_ENDS = new Set('để trước chậm muộn với từ vào hằng hàng xong hết'.split(' '))
/** "qua thư điện tử trong ngày 11/8": what a time behind a channel begins with. */
const TIMES = new Set('ngày tháng quý tuần năm vòng thời buổi'.split(' '))

function plainVia(tokens: readonly Token[], from: number, to: number): Range | null {
  let i = from
  while (i < to) {
    const token = tokens[i]
    if (
      !token ||
      token.key === ',' ||
      token.key === ';' ||
      token.key === ')' ||
      token.key === '(' ||
      CHANNEL_ENDS.has(token.key)
    )
      break
    if (token.key === 'trong' && TIMES.has(tokens[i + 1]?.key ?? '')) break
    if (token.key === '.' && (i + 1 >= to || tokens[i + 1]?.start !== token.end)) break
    i++
  }
  return i > from ? { from, to: i } : null
}
