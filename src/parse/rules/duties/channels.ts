import type { Token } from '../../clauses/tokens.js'
import { WordPairs } from '../../clauses/word-pairs.js'

/** Nouns of a channel, said in front of its address ("hộp thư a@b.vn", "số 0240 …", "nhóm Zalo “…”"). */
const CHANNELS = new WordPairs(
  'hộp thư, hòm thư, thư điện, địa chỉ, email, e-mail, đường link, đường dẫn, link, hệ thống, nhóm zalo, zalo, số điện, số fax, số, điện thoại, đt, fax, biểu mẫu, phần mềm, cổng, trang',
)
/** Prepositions in front of a channel. */
const BEFORE = new Set('vào về tới đến lên trên tại theo bằng hoặc và số gửi : , ('.split(' '))
const ENDS = new Set(', ; ) ( trước chậm để từ xong hạn hết trong hoặc và'.split(' '))
/** Words that go on behind an address that has been read. */
const BEHIND = new Set('tại cho của khi với về theo'.split(' '))
const MOST_WORDS = 14
const FIGURES = 7

/** End of the channel with its address that begins at `index`; 0 when none does. The noun alone is no address. */
export function addressAt(tokens: readonly Token[], index: number, to: number): number {
  const length = CHANNELS.length(tokens[index]?.key, tokens[index + 1]?.key)
  if (length === 0 || !BEFORE.has(tokens[index - 1]?.key ?? '')) return 0
  // "công khai số điện thoại …": the number is the thing itself
  if (CHANNELS.has(tokens[index - 1]?.key, tokens[index]?.key)) return 0
  let address = false
  let i = index + length
  for (; i < Math.min(to, index + MOST_WORDS); i++) {
    const token = tokens[i]
    if (!token || ENDS.has(token.key) || (address && BEHIND.has(token.key)) || endsSentence(tokens, i, to)) break
    address ||=
      token.key === '@' || token.key === 'https' || token.key === 'http' || isPhone(token) || isHost(tokens, i)
  }
  return address ? i : 0
}

const endsSentence = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]?.key === '.' && (at + 1 >= to || tokens[at + 1]?.start !== tokens[at]?.end)

const isPhone = ({ kind, key }: Token): boolean =>
  kind === 'number' && !key.includes('/') && key.replace(/\D/gu, '').length >= FIGURES

/** "pcgd.example.edu.vn": words that dots join without a space. */
const isHost = (tokens: readonly Token[], at: number): boolean => {
  const [word, dot, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    word?.kind === 'word' &&
    dot?.key === '.' &&
    dot.start === word.end &&
    next?.kind === 'word' &&
    next.start === dot.end
  )
}

const LONGEST_PERSON = 8
/** "đ/c Nông Văn Mẫu, ĐT: …": the person who is called stands in front of the number. */
export function personBefore(tokens: readonly Token[], index: number, from: number): number {
  if (tokens[index - 1]?.key !== ',') return index
  for (let i = index - 2; i >= Math.max(from, index - LONGEST_PERSON); i--) {
    const token = tokens[i]
    if (token?.key === 'đ/c' || (token?.key === 'đồng' && tokens[i + 1]?.key === 'chí')) return i
    if (token?.kind !== 'word' || !(token.capital || token.key === 'chí')) return index
  }
  return index
}
