import type { Duty } from './duty.js'

/** Items named by their numbers: `tại điểm 1, 2, 3`, `tại khoản 1, khoản 2 và khoản 3`, `tại điểm (1), (2)`. */
const KIND = '(?:mục|khoản|điểm|phần|tiểu mục|nội dung|nhiệm vụ)'
const NUMBER = '\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|[IVX]{1,4}|[a-eđ])\\)?(?![\\p{L}\\d/])'
const POINTS = new RegExp(
  `(?<![\\p{L}])${KIND} (${NUMBER}(?:\\s{0,2}(?:,(?: và)?|và|đến|-|–)\\s{0,2}(?:${KIND} )?${NUMBER}){0,9})`,
  'giu',
)
const EACH = new RegExp(NUMBER, 'gu')
const RANGE = new RegExp(`^\\(?(\\d{1,2})\\)?\\s{0,2}(?:đến|-|–)\\s{0,2}(?:${KIND} )?\\(?(\\d{1,2})\\)?$`, 'iu')
/** The items are another paper's. */
const ELSEWHERE =
  /^\s{0,2},?\s{0,2}(?:của )?(?:điều|khoản|mục|phụ lục|luật|pháp lệnh|(?:công văn|kế hoạch|hướng dẫn|quy định|quy chế|thông báo|chỉ thị|kết luận|nghị quyết|nghị định|thông tư|quyết định)(?! này))(?![\p{L}])/iu
/** `ba gạch đầu dòng trên`, `02 nội dung trên`: so many items just before. */
const LAST_FEW =
  /(?<![\p{L}\d])(\d{1,2}|hai|ba|bốn|năm|sáu) (?:(?:gạch|dấu) đầu dòng|nội dung|việc|nhiệm vụ|văn bản|báo cáo|tài liệu)(?: nêu| ở)? trên(?![\p{L}])/iu
/** `hai nội dung đầu`: the first of the list just before. */
const FIRST_FEW = /(?<![\p{L}\d])(\d{1,2}|hai|ba|bốn|năm|sáu) (?:nội dung|việc|nhiệm vụ) đầu(?: tiên)?(?![\p{L}])/iu
/** `Các nội dung trên trình …`: all of the list just before. */
const ALL_OF_LIST =
  /^(?:tất cả |toàn bộ )?(?:các|những) (?:nội dung|việc|nhiệm vụ|công việc) (?:nêu |nói )?trên(?![\p{L}])/iu
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
])

/**
 * The duties of the items that words name by number (`Hồ sơ nêu tại điểm (1), (2)`) or count (`ba gạch đầu dòng trên`),
 * nearest before; none when the items are another paper's, null when the words name no items.
 */
export function pointedDuties(words: string, allBefore: () => readonly Duty[]): readonly Duty[] | null {
  const few = LAST_FEW.exec(words)
  if (few !== null) {
    const before = allBefore()
    return ofItems(before, itemsOf(before.filter(isBullet)).slice(-countOf(few[1] ?? '')))
  }
  const first = FIRST_FEW.exec(words)
  if (first !== null || ALL_OF_LIST.test(words)) {
    const list = lastList(allBefore())
    if (list.length > 1) return first ? ofItems(list, itemsOf(list).slice(0, countOf(first[1] ?? ''))) : list
  }
  const numbers = numbersIn(words)
  if (numbers === null) return null
  const before = numbers.length === 0 ? [] : allBefore()
  return numbers.flatMap((number) => nearest(number, before))
}

const isBullet = ({ section }: Duty): boolean => /(?:[-–+•*]|(?:^|[/.])[a-eđ]\)?)$/u.test(section)
const countOf = (word: string): number => COUNTS.get(word.toLowerCase()) ?? Number(word)
const itemsOf = (duties: readonly Duty[]): readonly number[] => [...new Set(duties.map(({ item }) => item))]
const ofItems = (duties: readonly Duty[], items: readonly number[]): readonly Duty[] =>
  duties.filter(({ item }) => items.includes(item))

/** The bullets that end the duties so far; none when the last of them is no bullet. */
function lastList(before: readonly Duty[]): readonly Duty[] {
  const last = before.at(-1)
  if (!last || !isBullet(last)) return []
  return before.slice(before.findLastIndex(({ section }) => section !== last.section) + 1)
}

function numbersIn(words: string): readonly string[] | null {
  const lists = [...words.matchAll(POINTS)]
  if (lists.length === 0) return null
  return lists.flatMap((found) => {
    const [all, list = ''] = found
    if (ELSEWHERE.test(words.slice(found.index + all.length))) return []
    const range = RANGE.exec(list)
    if (range === null) return [...list.matchAll(EACH)].map(([number]) => number.replace(/[()]/gu, ''))
    const [from, to] = [Number(range[1]), Number(range[2])]
    return Array.from({ length: Math.max(0, Math.min(to - from + 1, 20)) }, (_, i) => String(from + i))
  })
}

/** The last run of duties under that number: numbers begin anew in each part of a paper. */
function nearest(number: string, before: readonly Duty[]): readonly Duty[] {
  const under = (duty: Duty | undefined): boolean =>
    duty !== undefined &&
    (duty.section === number || duty.section.startsWith(`${number}/`) || duty.section.startsWith(`${number}.`))
  const end = before.findLastIndex(under)
  let start = end
  while (start > 0 && under(before[start - 1])) start--
  return end < 0 ? [] : before.slice(start, end + 1)
}
