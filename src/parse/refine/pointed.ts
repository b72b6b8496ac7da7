import type { Duty } from './duty.js'

const POINT =
  /(?<![\p{L}])(?:các )?(?:mục|điểm|khoản|nội dung|phần|ý|tiểu mục)(?: số)? (\(?\d{1,2}(?:\.\d{1,2})?\)?(?:(?:, | và |, mục |, điểm |, khoản )\(?\d{1,2}(?:\.\d{1,2})?\)?){0,9})(?!\d|\/)/giu
/** Words behind a point that make it one of another paper. */
const OF_ANOTHER =
  /^[^.;,]{0,30}?(?:công văn|kế hoạch|thông báo|hướng dẫn|quyết định|nghị quyết|kết luận|chỉ thị|nghị định|thông tư|luật|điều) (?!này)/iu

/** Duties above whose printed number the words name ("Hồ sơ tại điểm (1), (2) gửi …"); none when they name no number of this paper. */
export function pointedDuties(words: string, before: readonly Duty[]): readonly Duty[] {
  const found = new Set<Duty>()
  for (const match of words.matchAll(POINT)) {
    if (OF_ANOTHER.test(words.slice(match.index + match[0].length))) continue
    for (const number of match[1]?.match(/\d{1,2}(?:\.\d{1,2})?/gu) ?? []) {
      const named = before.filter(({ section }) => isUnder(section, number))
      const last = named.at(-1)
      for (const duty of named) if (last && last.item - duty.item <= MOST_APART) found.add(duty)
    }
  }
  return before.filter((duty) => found.has(duty))
}

/** The same number in another part of the paper stands further away. */
const MOST_APART = 12
const isUnder = (section: string, number: string): boolean =>
  section === number || section.startsWith(`${number}/`) || section.startsWith(`${number}.`)
