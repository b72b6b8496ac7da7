import { match } from '../../clauses/lexicon.js'
import { closing, readNames } from '../../clauses/names.js'
import type { Range } from '../../clauses/sentences.js'
import type { Token } from '../../clauses/tokens.js'

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
])
const DIRECT =
  /^(?:gửi|trình|nộp|báo cáo|tham mưu|đề xuất|kiến nghị|xin ý kiến|thông báo|cung cấp|báo|giúp|chuyển|đề nghị|phản ánh|thỉnh thị|tham mưu đề xuất|tham mưu giúp|gửi báo cáo|gửi lại|phúc đáp|trả lời)$/u
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
      if (token.key === ',' || token.key === ';')
        purpose = purpose && tokens[i + 1]?.key !== 'gửi' && tokens[i + 1]?.key !== 'nộp'
      continue
    }
    if (token.depth > 0) continue
    if (token.key === 'https' || token.key === 'http') {
      via ??= plainVia(tokens, i, range.to)
      while (i + 1 < range.to && tokens[i + 1]?.start === tokens[i]?.end) i++
      continue
    }
    if (token.key === 'để' || token.key === 'nhằm') purpose = true
    if (purpose && !(recipient === null && token.key === 'tham' && tokens[i + 1]?.key === 'mưu')) continue
    if ((token.key === 'qua' || (token.key === 'thông' && tokens[i + 1]?.key === 'qua')) && handing >= 0) {
      via ??= plainVia(tokens, token.key === 'qua' ? i + 1 : i + 2, range.to)
      continue
    }
    if ((!token.capital && HANDING.has(token.key)) || (i === range.from && HANDING.has(token.key))) {
      const verb = match(tokens, i, 'verb')
      const length = verb?.length ?? (token.key === 'gửi' ? 1 : 0)
      if (length === 0) continue
      let word = ''
      for (let k = i; k < i + length; k++) word += (k > i ? ' ' : '') + (tokens[k]?.key ?? '')
      handing = i
      if (DIRECT.test(word)) {
        const soft = i + length + (match(tokens, i + length, 'adverb')?.length ?? 0)
        const after = tokens[soft]?.key === 'cho' ? soft + 1 : soft
        const names = readNames(tokens, after, range.to, false)
        if (names && isReceiver(tokens, names.from) && strength < 2) {
          recipient = names
          from ??= i
          strength = 1
        }
      }
      i += length - 1
      continue
    }
    if (handing >= 0 && TOWARDS.has(token.key) && strength < 2) {
      const at = tokens[i + 1]?.key === 'cho' ? i + 2 : i + 1
      const names = readNames(tokens, at, range.to, false)
      const withWhom = token.key === 'với' && /^(?:báo|đăng|trao|liên|phản)$/u.test(tokens[handing]?.key ?? '')
      const where = token.key === 'tại' && tokens[handing]?.key === 'nộp'
      if (
        names &&
        isReceiver(tokens, names.from) &&
        (withWhom ||
          where ||
          token.key === 'về' ||
          (token.key === 'cho' && tokens[handing]?.key !== 'đăng') ||
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

/** A receiver is an organ or a person, never a mere place or crowd. */
function isReceiver(tokens: readonly Token[], index: number): boolean {
  const skip = match(tokens, index, 'determiner')?.length ?? 0
  return isReceiverHead(tokens, match(tokens, index + skip, 'organ') ? index + skip : index)
}

function isReceiverHead(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? ''
  // "báo cáo quý" is a quarterly report, "gửi quý cơ quan" names a receiver
  if (key === 'quý' && !/^(?:cơ|đơn|ông|bà|công|vị)$/u.test(tokens[index + 1]?.key ?? '')) return false
  return (
    !/^(?:đảng|học|quần|đoàn|hội|nhân|tập|cá|người|hộ)$/u.test(key) ||
    tokens[index]?.capital === true ||
    /^(?:ủy|đoàn)$/u.test(tokens[index + 1]?.key ?? '')
  )
}

function bracketVia(tokens: readonly Token[], open: number, to: number, handed: boolean): Range | null {
  const close = closing(tokens, open, to)
  if (close < 0) return null
  const first = tokens[open + 1]?.key
  if (first === 'qua') return trimmed(tokens, open + 2, close)
  if (first === 'thông' && tokens[open + 2]?.key === 'qua') return trimmed(tokens, open + 3, close)
  return handed && CHANNEL.has(first ?? '') ? trimmed(tokens, open + 1, close) : null
}

/** First word of a bracket behind the receiver that says how to reach him. */
const CHANNEL = new Set(['email', 'e', 'hộp', 'hòm', 'điện', 'đt', 'zalo', 'fax', 'đồng', 'đ/c'])

function trimmed(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let i = from; i < to; i++)
    if (tokens[i]?.key === ';' || tokens[i]?.key === 'để') return i > from ? { from, to: i } : null
  return from < to ? { from, to } : null
}

function plainVia(tokens: readonly Token[], from: number, to: number): Range | null {
  let i = from
  while (i < to) {
    const token = tokens[i]
    if (
      !token ||
      token.key === ',' ||
      token.key === ';' ||
      token.key === ')' ||
      token.key === 'để' ||
      token.key === 'trước' ||
      token.key === 'chậm'
    )
      break
    if (token.key === '.' && (i + 1 >= to || tokens[i + 1]?.start !== token.end)) break
    i++
  }
  return i > from ? { from, to: i } : null
}
