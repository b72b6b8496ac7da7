import { dateAt } from '../../../vietnamese/dates.js'
import { ending, matchAt, sticky } from '../../../vietnamese/letters.js'
import { lengthBefore } from '../../clauses/char-kinds.js'
import { kindOfSymbol } from './kinds.js'
import { nameEnd } from './names.js'

export interface Part {
  readonly value: string
  readonly end: number
}

/** `-CV/TU`, `/2024/NĐ-CP`; ` HD/BTGTW` where the stroke behind the number was left out. */
const SYMBOL =
  '(?:(?:/\\d{4})?(?:\\s?[-–/]\\s?(?=\\p{Lu})[\\p{L}][\\p{L}\\d.&]{0,14}(?:\\s{0,2}&\\s{0,2}\\p{Lu}{1,8})?){1,4}|\\s\\p{L}{2,5}(?:[-–/][\\p{L}][\\p{L}\\d.&]{0,14}){1,3})'
const FIGURES = `(\\d{1,6}[a-zđ]?)(${SYMBOL}|/\\d{4}/?(?![\\d/])|(?![\\d%/]|[.,]\\d))`
/** Words that may stand between a kind and its number. */
const MANNER =
  '(?:\\s{1,3}(?:(?:thượng\\s)?khẩn|ho[ảa]\\stốc|hỏa\\stốc|thành lập|phê duyệt|ban hành|bổ sung|trả lời|chỉ đạo|đôn đốc|hướng dẫn|liên ngành|phối hợp)(?=\\s{0,3}số))?'
const AFTER_KIND = new RegExp(
  `${MANNER}(?:\\s{0,3}[,:]?\\s{0,3}(số|s(?=\\s?\\d{1,5}\\s?[-/]))\\s{0,3}:?\\s{0,3}|\\s{1,3})${FIGURES}`,
  'iuy',
)
const ALONE = new RegExp(`(số\\s{0,3}:?\\s{0,3})?${FIGURES}`, 'iuy')

const clean = (notation: string) => {
  const joined = notation.replace(/\s+/gu, '').replaceAll('–', '-')
  return joined.slice(0, lengthBefore(joined, '.&/-'))
}

/** "…/LSNBKCngày", "…/KH-UBND & Quyết định": what is no part of a symbol in capitals. */
const GLUED = /(?<=\p{Lu})(?:ngày|của|về)$|\s{0,2}&\s{0,2}\p{L}?\p{Ll}\p{L}{0,7}$/u

function readNumber(pattern: RegExp, text: string, at: number): Part | null {
  const match = matchAt(pattern, text, at)
  if (match === null) return null
  const [whole, marked, number = '', read = ''] = match
  const glued = GLUED.exec(read)?.[0].length ?? 0
  const all = whole.slice(0, whole.length - glued)
  const symbol = read.slice(0, read.length - glued)
  if (marked === undefined && !/\p{Lu}/u.test(symbol)) return null
  if (/^\s\p{L}/u.test(symbol)) return spaced(all, number, symbol, at)
  const office = /[-/]\p{Lu}{2}$/u.test(symbol) ? matchAt(OFFICE_APART, text, at + whole.length) : null
  if (office) return { value: `${clean(`${number}${symbol}`)}-${office[1]}`, end: at + whole.length + office[0].length }
  return {
    value: clean(`${number}${symbol}`),
    end: at + lengthBefore(all, '.&/-'),
  }
}

/** `630/CV SLĐTB&XH ngày …`: the stroke between the type and the office was left out. */
const OFFICE_APART = /\s(\p{Lu}[\p{Lu}\d&]{2,14})(?=,?\s{1,3}(?:ngày|của)\s)/uy

/** `169 HD/BTGTW` is the number 169-HD/BTGTW; the words in `số 5 và/hoặc …` are none of it. */
function spaced(all: string, number: string, symbol: string, at: number): Part {
  const code = symbol.slice(1)
  if (kindOfSymbol(code) === null || !/^\p{Lu}{2}/u.test(code))
    return { value: number, end: at + all.length - symbol.length }
  return { value: clean(`${number}-${code}`), end: at + lengthBefore(all, '.&/-') }
}

/** ` số 728-CV/TU`, ` 05-CT/TW`, ` số 398`: the number of a paper right after its kind, or null. */
export const notationAt = (text: string, at: number) => readNumber(AFTER_KIND, text, at)

/** The same where no kind stands before it: a further number of a list, or a number alone. */
export const bareNotationAt = (text: string, at: number) => readNumber(ALONE, text, at)

const BEFORE_DATE = sticky(
  "\\s{0,3},?\\s{0,3}(?:\\(\\s?)?(?:(?:đã )?(?:ký|ban hành|phát hành|phát)(?: lúc| hồi| vào)? |(?:lúc|hồi) )?(?:\\d{1,2}\\s?(?:giờ|h|g|:)\\s?(?:\\d{2}\\s?(?:phút|’|')?)?,? (?=ngày))?(cùng )?(?=ngày|\\d)",
)

export interface PaperDate extends Part {
  /** `cùng ngày …`: of the paper named just before as well. */
  readonly shared: boolean
}

/** `, ngày 02/02/2023` after a number or an organ: the day of the paper, or null. */
export function paperDateAt(text: string, at: number): PaperDate | null {
  const lead = matchAt(BEFORE_DATE, text, at)
  if (lead === null) return null
  const mention = dateAt(text, at + lead[0].length)
  if (mention === null || mention.kind !== 'day' || mention.date === null) return null
  const closes = lead[0].includes('(') && text.startsWith(')', mention.span[1])
  return { value: mention.date, end: mention.span[1] + (closes ? 1 : 0), shared: lead[1] !== undefined }
}

const OF = sticky('\\s{0,3},?\\s{0,3}(?:do|của)\\s{1,3}(?:đồng chí )?')
const ISSUED = / ban hành$/u

/** `của Ban Thường vụ Tỉnh uỷ`: the organ that issued the paper, or null. */
export function issuerAt(text: string, at: number): Part | null {
  const lead = matchAt(OF, text, at)
  if (lead === null) return null
  const start = at + lead[0].length
  const end = nameEnd(text, start)
  if (end === null) return null
  return {
    value: text.slice(start, end).replace(/\s+/gu, ' ').replace(ISSUED, ''),
    end,
  }
}

const ISSUED_BEFORE =
  /(?:^|[^\p{L}])ngày\s{1,3}[\d/. -]{6,12}(?:tháng\s{1,2}\d{1,2}\s{1,2}năm\s{1,2}\d{4})?,?\s{1,3}(\p{Lu}[^,;:.()\n]{3,80}?)\s{1,3}(?:đã\s{1,2})?(?:có|ban hành|gửi|ký ban hành)\s{1,3}$/iu

/** `Ngày 15/01/2026, Ban Tổ chức có Công văn số …`: the day and the organ told before the number, or null. */
export function issuedBefore(
  text: string,
  at: number,
): { readonly date: string; readonly issuer: string | null } | null {
  const before = text.slice(Math.max(0, at - 150), at)
  if (!/(?:có|hành|gửi)\s{1,3}$/u.test(before)) return null
  const match = ISSUED_BEFORE.exec(before)
  if (match === null) return null
  const lead = /ngày/iu.exec(match[0])
  const mention = lead === null ? null : dateAt(before, match.index + lead.index)
  if (mention === null || mention.date === null) return null
  const name = match[1] ?? ''
  return {
    date: mention.date,
    issuer: nameEnd(name, 0) === name.length ? name.replace(/\s+/gu, ' ') : null,
  }
}

const PROPOSES = 'đề nghị của '

/** `Xét đề nghị của Sở Nội vụ tại Tờ trình số …`: who proposes in the paper issued it (who directs in one need not have), or null. */
export function proposerBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 130), at).replace(/\s+/gu, ' ')
  const lead = before.endsWith(' tại ') ? before.lastIndexOf(PROPOSES) : -1
  const name = lead < 0 ? '' : before.slice(lead + PROPOSES.length, -' tại '.length)
  return nameEnd(name, 0) === name.length ? name : null
}

const ABOUT = sticky(
  '\\s{0,3},?\\s{0,3}(?:(?:v/v|về việc|về|với nội dung|có nội dung|với chủ đề|trích yếu)\\s{0,3}:?\\s{1,3}|(?=[“"«])|(?=(?:quy định|hướng dẫn|sửa đổi|ban hành|phê duyệt|tăng cường|thi hành) (?!tại|của|hiện hành|kèm|số|\\d)))',
)
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
])
const TITLE_STOP =
  /[;:\n]|\.(?=\s|$|\/)|\((?=(?:gửi|kèm|đính|có|qua|sau đây))|\)|\s(?=(?:trước|chậm nhất|muộn nhất|trong thời hạn|hạn cuối)\s)|,\s{0,2}(?=(?:Ban|Đảng|Sở|Bộ|UBND|Uỷ ban|Ủy ban|Văn phòng|Thường trực|Tỉnh|Thành|Huyện|Hội|Chi bộ|Đoàn|Công an|Liên đoàn|Căn cứ|đề nghị|yêu cầu|giao|các (?:đơn vị|cấp|cơ quan|chi bộ|tổ chức|đồng chí|địa phương|sở)|cấp u|chi bộ|đơn vị|cơ quan|để |nhằm|theo|thực hiện|căn cứ|trước|chậm|hoàn thành|gửi|báo cáo|đồng thời|trong đó|ngày|số\s{0,2}\d|nay |sau khi))|\s(?=và\s(?:Công văn|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Hướng dẫn|Kế hoạch|Chương trình|Thông báo|Thông tư|Nghị định|Quy định)\s(?:số|\d))|\s(?=(?:và ý kiến|theo đề nghị) )|\s(?=tại (?:Công văn|Tờ trình|Báo cáo|Quyết định|Kế hoạch|Thông báo|Văn bản) số)|,?\s(?=(?:Công văn|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Chương trình|Thông báo|Thông tư|Nghị định)\s{1,2}số\s{0,2}\d[^;\n]{0,20}ngày)/u
const TITLE_REACH = 420

function quotedEnd(text: string, at: number): number | null {
  const opener = text.charAt(at)
  const closer = OPENERS.get(opener)
  if (closer === undefined) return null
  let depth = 0
  for (let i = at; i < Math.min(text.length, at + 2 * TITLE_REACH); i++) {
    const sign = text.charAt(i)
    if (sign === '\n') return null
    if (sign === closer && (opener !== closer || i > at)) {
      depth--
      if (depth <= 0) return i + 1
    } else if (sign === opener) depth++
  }
  return null
}

/** Where an unquoted title ends; a bracket it opened itself does not end it. */
function titleLength(ahead: string): number {
  for (let from = 0; ; ) {
    const cut = TITLE_STOP.exec(ahead.slice(from))
    if (cut === null) return ahead.length
    const at = from + cut.index
    const own = ahead.charAt(at) === ')' && ahead.lastIndexOf('(', at) > ahead.lastIndexOf(')', at - 1)
    if (!own) return at
    from = at + 1
  }
}

export interface Title extends Part {
  /** An organ named at the very end of an unquoted title (`về việc … của Sở Xây dựng`), when none was named before. */
  readonly issuer: string | null
}

const LAST_OF = /\scủa\s(?=\p{Lu})/gu

/** What a paper is about, in quotes or not, after its number, date or organ; null when it is not told. */
export function titleAt(text: string, at: number, wantsIssuer: boolean): Title | null {
  const lead = matchAt(ABOUT, text, at)
  if (lead === null) return null
  const start = at + lead[0].length
  const closed = quotedEnd(text, start)
  if (closed !== null)
    return {
      value: text
        .slice(start + 1, closed - 1)
        .replace(/\s+/gu, ' ')
        .trim(),
      end: closed,
      issuer: null,
    }
  const stop = start + titleLength(text.slice(start, start + TITLE_REACH))
  const words = text.slice(start, start + lengthBefore(text.slice(start, stop), ','))
  if (words.length < 4) return null
  const end = start + words.length
  if (wantsIssuer) {
    const of = [...words.matchAll(LAST_OF)].at(-1)
    if (of !== undefined) {
      const name = start + of.index + of[0].length
      if (nameEnd(text, name) === end)
        return {
          value: text
            .slice(start, start + of.index)
            .replace(/\s+/gu, ' ')
            .trim(),
          end,
          issuer: text.slice(name, end).replace(/\s+/gu, ' '),
        }
    }
  }
  return { value: words.replace(/\s+/gu, ' '), end, issuer: null }
}

const PLACE =
  '(?:mục|điểm|điều|khoản|chương|phần|tiết|ý|phụ lục|tiểu mục)\\s{1,3}(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[IVXLC]{1,6}|[a-zđ])(?![\\p{L}\\d])'
const LAST_PLACE = ending(`(?:^|[^\\p{L}])(${PLACE})`)
const BETWEEN = ending('(?:\\s{0,2},\\s{0,2}|\\s{1,2}(?:và )?)')
const BEHIND = ending('\\s{0,2},?\\s{1,3}(?:của )?')
const MOST_PLACES = 6

const PLACE_WORD = /(?:ục|iểm|iều|hoản|hương|hần|iết|[Ýý])\s/iu

/** `Mục 6.3, Điểm 6, Điều 6, ` right before a citation: the place meant in it and where the words begin, or null. */
export function pinpointBefore(text: string, at: number): { readonly value: string; readonly start: number } | null {
  if (!PLACE_WORD.test(text.slice(Math.max(0, at - 30), at))) return null
  const before = text.slice(Math.max(0, at - 90), at)
  const end = BEHIND.exec(before)?.index
  if (end === undefined) return null
  let start = end
  let rest = before.slice(0, end)
  for (let i = 0; i < MOST_PLACES; i++) {
    const place = LAST_PLACE.exec(rest)?.[1]
    if (place === undefined) break
    start = rest.length - place.length
    rest = rest.slice(0, BETWEEN.exec(rest.slice(0, start))?.index ?? 0)
  }
  return start === end
    ? null
    : { value: before.slice(start, end).replace(/\s+/gu, ' '), start: at - before.length + start }
}
