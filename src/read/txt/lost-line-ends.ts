/** Lines shorter than this have their ends. */
const LONG = 400
/** Least words of a paper beside the mark that betrays it. */
const MUCH = 200

const ADDRESS = /(?<=^|\s)K[íi]nh\s?(?:g[ửừữưu]i|trình)\s?:/u
const FOOT = /(?<=^|[\s./])N[ơo]i\s?nh[ậâa]n\s?:/u
/** Words the content begins with, behind the addressees. */
const OPENING =
  /(?<=[\p{L}\d.;:)”"])\s(?=(?:Thực hiện|Căn cứ|Theo|Để|Nhằm|Tiếp tục|Tiếp theo|Vừa qua|Xét|Sau khi|Trên cơ sở|Hưởng ứng|Qua|Phúc đáp|Trả lời|Thi hành|Triển khai|Chấp hành|Được sự|Kỷ niệm|Trong (?:thời gian|những|tháng|năm|quý)|Hiện nay|Thời gian qua|Nhân dịp|Liên quan|Tại|Nay|Nhận được|Ngày \d{1,2}|Năm \d{4}|Từ ngày)\s)/u
const SENTENCE = /(?<=[.;])\s(?=\p{Lu}\p{Ll})/u
const BULLET = /(?<=[:;,.)])\s(?=[-–+•]\s?[\p{Lu}\d])/gu
/** In the content a dash opens an item behind the end of another, or behind what announces it. */
const DASH = /(?<=[.;:])\s(?=[-–+•]\s\p{Lu}\p{Ll})/gu
/** The same behind a title of the right column read between the items: `… BAN THƯỜNG VỤ - Như trên`. */
const BEHIND_TITLE = /(?<=\p{Lu}{2})\s(?=[-–+]\s(?:\p{Lu}\p{Ll}|UB|TT|HĐ|CT|BTV|CVP|BCĐ))/gu
/** `1. Các`, `2.1. Giao`, `II. NỘI DUNG`, `a) Rà`: a printed number with a capital behind it. */
const NUMBER =
  /(?<=[.;:,/)”"\p{L}\d])\s?(?=(?:\(?(\d{1,2})(?:\.\d{1,2}){0,2}[.)]\)?|([IVX]{1,5})[.)-]|([a-zđ])\)|Điều (\d{1,2})\.)\s?\p{Lu})/gu
const CLOSING = /(?<=\.\s?\/\s?\.)\s?(?=\S)/gu
const AUTHORITY = /\s(?=(?:T\/M|TM\.|T\/L|TL\.|K\/T|KT\.|TUQ\.)\s?(?!(?:TM|KT|TL|TUQ)\.)\p{Lu}{2})/u
const POST =
  /(?<=[\p{Ll}.;,)\d])\s(?=(?:PHÓ |Q\. ?|TỔNG |CHI |THỨ |CHÁNH )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|VĂN PHÒNG)(?!\p{L}))/u
const SIGNED = /\s(?=\((?:đã ký|Đã ký|ĐÃ KÝ)\))|(?<=\((?:đã ký|Đã ký|ĐÃ KÝ)\))\s/gu

/**
 * A paper whose line ends were lost in copying, several parts of it run into one line: the line is broken where the parts
 * begin: Kính gửi and its lines, the content, its printed numbers in their order, Nơi nhận and its items, the signature.
 * Lines that are whole stay as they are.
 */
export const withLineEnds = (lines: readonly string[]): readonly string[] =>
  lines.some(mayRunOn) ? lines.flatMap((line) => (mayRunOn(line) ? broken(line) : [line])) : lines

/** Shortest foot of several items on one line. */
const SHORT_FOOT = 80
const mayRunOn = (line: string): boolean => line.length >= LONG || (line.length >= SHORT_FOOT && FOOT.test(line))

function broken(line: string): readonly string[] {
  const address = ADDRESS.exec(line)
  const foot = FOOT.exec(line)
  const runOn =
    (address !== null && line.length - address.index > MUCH) ||
    (foot !== null && (foot.index > MUCH || isWholeFoot(line.slice(foot.index)))) ||
    isList(line)
  if (!runOn) return [line]
  const cuts = new Set<number>()
  const content = address ? cutAddress(line, address.index, foot?.index ?? line.length, cuts) : 0
  const end = foot?.index ?? line.length
  for (const at of numbers(line, content, end)) cuts.add(at)
  for (const hit of line.slice(content, end).matchAll(DASH)) cuts.add(content + hit.index)
  for (const hit of line.matchAll(CLOSING)) cuts.add(hit.index)
  cutFoot(line, foot?.index ?? -1, content, cuts)
  return cut(line, cuts)
}

/** Nơi nhận with two items and more behind it. */
const isWholeFoot = (foot: string): boolean => [...foot.matchAll(BULLET)].length > 1

/** Adds the places of the addressees; gives where the content begins. */
function cutAddress(line: string, at: number, end: number, cuts: Set<number>): number {
  cuts.add(at)
  const opening = OPENING.exec(line.slice(at, end)) ?? SENTENCE.exec(line.slice(at, end))
  const content = opening ? at + opening.index : at
  if (opening) cuts.add(content)
  for (const hit of line.slice(at, content).matchAll(BULLET)) cuts.add(at + hit.index)
  return content
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** The printed numbers that come in order: each is the next of its kind or the first of a new list. */
function numbers(line: string, from: number, to: number): readonly number[] {
  const last = { figure: 0, roman: 0, letter: 0, article: 0 }
  const found: number[] = []
  for (const hit of line.matchAll(NUMBER)) {
    if (hit.index < from || hit.index >= to) continue
    const [, figure, roman, letter, article] = hit
    const [kind, value] =
      figure !== undefined
        ? (['figure', Number(figure)] as const)
        : roman !== undefined
          ? (['roman', ROMANS.indexOf(roman) + 1] as const)
          : letter !== undefined
            ? (['letter', 'abcdđeghik'.indexOf(letter) + 1] as const)
            : (['article', Number(article)] as const)
    const inner = kind === 'figure' && /^\s?\d{1,2}\.\d/u.test(line.slice(hit.index, hit.index + 6))
    if (value === 0 || !(value === last[kind] + 1 || value === 1 || (inner && value === last[kind]))) continue
    last[kind] = value
    if (kind === 'roman' || kind === 'article') last.figure = 0
    found.push(hit.index)
  }
  return found
}

/** A long line with three numbers of a list in their order behind ends of sentences. */
const LEAST_NUMBERS = 3
const isList = (line: string): boolean => {
  const found = numbers(line, 0, line.length)
  return found.length >= LEAST_NUMBERS && (found[0] ?? 0) < line.length / 2
}

/** Nơi nhận with its items, and the signature before or behind it. */
function cutFoot(line: string, foot: number, content: number, cuts: Set<number>): void {
  const closes = [...line.matchAll(CLOSING)].at(-1)?.index ?? -1
  const from = closes >= content && closes > 0 ? closes : foot
  if (from < 0) return
  const tail = line.slice(from)
  const signature = AUTHORITY.exec(tail) ?? POST.exec(tail)
  if (signature) cuts.add(from + signature.index)
  for (const hit of tail.matchAll(SIGNED)) cuts.add(from + hit.index)
  if (foot < 0) return
  cuts.add(foot)
  const list = line.slice(foot)
  for (const hit of [...list.matchAll(BULLET), ...list.matchAll(BEHIND_TITLE)]) cuts.add(foot + hit.index)
}

function cut(line: string, cuts: ReadonlySet<number>): readonly string[] {
  const places = [0, ...[...cuts].sort((a, b) => a - b), line.length]
  return places
    .slice(1)
    .map((to, i) => line.slice(places[i], to).trim())
    .filter((part) => part !== '')
}
