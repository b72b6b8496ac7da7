import type { Run } from './types.js'

/** Words in every case they are printed in: `khoản`, `Khoản`, `KHOẢN`. */
const anyCase = (words: readonly string[]): string =>
  words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|')

const END = String.raw`(?![\p{L}\p{N}])`
const START = String.raw`(?<![\p{L}\p{N}])`

/** `05-CV/ĐU`, `15/QĐ-BNV` */
const NOTATION = String.raw`(?<![\p{L}\p{N}/-])\p{Nd}{1,5}[-/][\p{L}\p{Nd}]{1,12}(?:[-/][\p{L}\p{Nd}]{1,16}){1,5}${END}`
/** `ngày 05`, `tháng 6`, `số 128-CV/ĐU` */
const CALENDAR = String.raw`${START}(?:${anyCase(['ngày', 'tháng', 'năm', 'quý', 'số'])}) \p{Nd}{1,5}(?:[/.\-][\p{L}\p{Nd}]{1,12}){0,6}${END}`

/** `10 giờ 45`, `14 giờ 00 phút` */
const HOUR = String.raw`${START}\p{Nd}{1,2} giờ(?: \p{Nd}{1,2}(?: phút)?)?${END}`

const PLACES = [
  'điều',
  'khoản',
  'mục',
  'tiểu mục',
  'chương',
  'phần',
  'phụ lục',
  'biểu',
  'mẫu',
  'quý',
  'khoá',
  'khóa',
  'thứ',
]
/** `Điều 5`, `khoản 2`, `mục II.3`, `phụ lục 1`, `lần thứ XIV`, `điểm a` */
const PLACE = String.raw`${START}(?:${anyCase(PLACES)}) (?:\p{Nd}{1,4}\p{Lu}?|[IVXLC]{1,7})(?:\.(?:\p{Nd}{1,3}|[IVX]{1,5})){0,3}(?![\p{L}\p{N}/])|${START}(?:${anyCase(['điểm'])}) \p{Ll}${END}`

/** `024 3825 1234`, `(024) 3825 1234`, `0912.345.678`, `+84 24 3825 1234` */
const PHONE = String.raw`${START}(?:\+\p{Nd}{1,3} \p{Nd}{1,4}|\(0\p{Nd}{1,4}\)|0\p{Nd}{1,4})(?:[ .]\p{Nd}{2,4}){1,4}${END}`

// Of people a number may part from what is counted: `03 đảng viên` as one would leave lines gaping.
const UNITS = [
  ...['nghìn', 'triệu', 'tỷ', 'tỉ'].flatMap((many) => [`${many} đồng`, many]),
  ...['đồng(?! (?:bào|chí))', '%', 'km', 'm', 'cm', 'mm', 'm²', 'm2', 'ha', 'kg', 'tấn', 'lít'],
  ...['giờ', 'phút', 'ngày', 'tháng', 'năm', 'tuổi'],
]
/** `1.250.000 đồng`, `1 250 000 đồng`, `1,5 triệu đồng`, `20 %`, `60 ngày` */
const AMOUNT = String.raw`(?<![\p{L}\p{N}/.,-])(?:\p{Nd}{1,3}(?: \p{Nd}{3}){1,4}|\p{Nd}{1,12}(?:[.,]\p{Nd}{1,3}){0,4}) (?:${UNITS.join('|')})${END}`

/** What a line must not break inside; where two begin together, the one named first. */
const WHOLE = [CALENDAR, NOTATION, PHONE, HOUR, PLACE, AMOUNT].map((pattern) => new RegExp(pattern, 'gu'))
/** Nothing of it is without a figure, save `mục II`, `điểm a`. */
const HINT = /[\p{Nd}IVXLC]|iểm|IỂM/u

/** Splits a run so that what stays on one line stands in runs of its own. */
export function keepWhole(run: Run): readonly Run[] {
  if (!HINT.test(run.text)) return [run]
  const found = WHOLE.flatMap((pattern, order) =>
    [...run.text.matchAll(pattern)].map(({ 0: text, index }) => ({ text, index, order })),
  ).sort((a, b) => a.index - b.index || a.order - b.order)
  const runs: Run[] = []
  let from = 0
  for (const { text, index } of found) {
    if (index < from) continue
    if (index > from) runs.push({ ...run, text: run.text.slice(from, index) })
    runs.push({ ...run, text, whole: true })
    from = index + text.length
  }
  if (from < run.text.length) runs.push({ ...run, text: run.text.slice(from) })
  return runs
}
