import { trimmedEnd } from '../../vietnamese/edges.js'
import type { ListLine } from './addressee-list.js'
import { fold } from './fold.js'
import { NOI_NHAN_WORDS } from './marks.js'

export interface RecipientEntry {
  readonly printed: string
  readonly name: string
  readonly from: number
  readonly purpose: string | null
}

const BULLET = /^[-+*•–]\s*/u
const CLOSE = /\.?\/\.?$/u
const withoutEnd = (text: string): string => trimmedEnd(text.replace(CLOSE, ''), ',;.:')
const INLINE_BULLET = /(?<=[;,.)}])\s*[-–+]\s*(?=[\p{Lu}“"])/u
const INLINE_ARCHIVE = /(?<=[;,.])\s*(?=Lưu(?!\p{L}))/u
/** A bracket at the end that says what for: (để báo cáo), (b/c), (ph/h); any other bracket is part of the name. */
const PURPOSE_WORDS = String.raw`(?:(?:để|đề(?! (?:án|tài|cương|xuất)))\s?(?=[\p{L}])[^(){}]{1,60}|thay\s[^(){}]{1,60}|(?:b\/?c|báo cáo|b[./]cáo|ph\/h|p\/h|phối hợp|t\/h|th|thực hiện|biết|theo dõi|chỉ đạo|c\/đ|kiểm tra|tham mưu|giám sát|đăng tải|đăng|đưa tin|thi hành|tổng hợp|lãnh đạo|triển khai|xin ý kiến|giúp đỡ|hướng dẫn|phổ biến|quán triệt|nắm|kính mời|mời|thông báo|qua|dự|gửi|nhận|trả lời|đôn đốc|vận động|tuyên truyền|nhờ|đồng tổ chức)(?!\p{L})[^(){}]{0,60})`
const PURPOSE = new RegExp(
  String.raw`\s{0,5}(?:[({[“"]\s{0,3}(${PURPOSE_WORDS})[)}\]”"]|[}]\s{0,3}(${PURPOSE_WORDS}))\s{0,5}[}]?$`,
  'iu',
)
/** `Sở Nội vụ: để xin ý kiến` */
const OPEN_PURPOSE = /\s?:\s(để [^(){};]{2,60})$/u
const BRACKET = /[({[}“"]/u
const BRACE = /[{}]/u

/** Names after Nơi nhận with their purposes; a brace shares its purpose over the lines it spans. */
export function recipientEntries(lines: readonly ListLine[]): RecipientEntry[] {
  const raw: string[] = []
  for (const line of lines) {
    const text = line.text.slice(NOI_NHAN_WORDS.exec(fold(line.text, 30))?.[0].length ?? 0).trim()
    if (text === '') continue
    const current = raw.at(-1)
    if (current !== undefined && !BULLET.test(text) && goesOn(current, text, raw))
      raw[raw.length - 1] = `${current} ${text}`
    else raw.push(text)
  }
  const parts = raw.flatMap((text) => text.split(INLINE_BULLET)).flatMap((text) => text.split(INLINE_ARCHIVE))
  // Where each item has its own hyphen, a semicolon parts names inside an item.
  const itemised = raw.filter((text) => BULLET.test(text)).length > 1
  return shareBraces((itemised ? parts : parts.flatMap(splitClosed)).map(entryOf)).filter((entry) => entry.name !== '')
}

function goesOn(current: string, next: string, raw: readonly string[]): boolean {
  const last = current.charAt(current.length - 1)
  if (/^[({}]/u.test(next)) return true
  if (/^(?:nhu (?:tren|kinh gui)|luu(?![a-z]))/u.test(fold(next, 14))) return false
  if (/^\p{Ll}/u.test(next)) return last !== ';' && last !== '.'
  const bulleted = raw.some((text) => BULLET.test(text))
  return (
    bulleted && last !== ';' && last !== '.' && last !== '}' && last !== ')' && (last !== ',' || current.length > 40)
  )
}

/** `Như trên; Sở A; Lưu` on one line. */
function splitClosed(text: string): string[] {
  if (/^[-+•–]?\s*lưu/iu.test(text) || text.includes(':')) return [text]
  return text.split(/(?<=;)\s+(?=\p{Lu})/u)
}

interface Rough extends RecipientEntry {
  readonly brace: boolean
}

function entryOf(printed: string): Rough {
  const mark = BULLET.exec(printed)?.[0].length ?? 0
  const brace = BRACE.test(printed)
  let body = withoutEnd(printed.slice(mark))
  const archive = /^lưu(?!\p{L})/iu.test(body)
  const hit = archive || !BRACKET.test(body) ? null : PURPOSE.exec(body)
  const open = hit || archive ? null : OPEN_PURPOSE.exec(body)
  if (hit ?? open) body = body.slice(0, (hit ?? open)?.index)
  const name = withoutEnd(trimmedEnd(body, '{},;')).trim()
  return {
    printed,
    name,
    from: mark,
    purpose: (hit?.[1] ?? hit?.[2] ?? open?.[1])?.trim() ?? null,
    brace,
  }
}

/** Lines that follow each other with a brace are one group; the purpose may stand at any of them. */
function shareBraces(entries: readonly Rough[]): RecipientEntry[] {
  const out: RecipientEntry[] = []
  for (let i = 0; i < entries.length; ) {
    let end = i + 1
    if (entries[i]?.brace) while (entries[end]?.brace) end++
    const group = entries.slice(i, end)
    const shared = group.find((entry) => entry.purpose !== null)?.purpose ?? null
    for (const { printed, name, from, purpose, brace } of group) {
      out.push({
        printed,
        name,
        from,
        purpose: brace ? (purpose ?? shared) : purpose,
      })
    }
    i = end
  }
  return out
}
