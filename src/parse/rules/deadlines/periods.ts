import type { PERIODS } from '../../../model/dispatch.js'
import { sticky } from '../../../vietnamese/letters.js'
import type { Reading } from './rule.js'

export type Per = (typeof PERIODS)[number]

const NAMES: ReadonlyMap<string, Per> = new Map([
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['qúy', 'quarter'],
  ['năm', 'year'],
])
/** A count of months or weeks between two reports. */
const COUNTED: ReadonlyMap<string, Per> = new Map([
  ['1 tuần', 'week'],
  ['2 tuần', 'week'],
  ['1 tháng', 'month'],
  ['3 tháng', 'quarter'],
  ['6 tháng', 'half-year'],
  ['12 tháng', 'year'],
  ['1 quý', 'quarter'],
  ['1 năm', 'year'],
  ['1 ngày', 'day'],
])
/** What makes one certain period of the word before: `quý IV`, `tháng 5`. */
export const NUMBERED = '[^\\S\\n]{0,2}(?:\\d|[IV]{1,4}(?!\\p{L}))'
export const PERIOD = '(ngày(?! càng| một)|tuần|tháng|quý|năm)(?!\\p{L}|[^\\S\\n]{0,2}\\d)'
/** The name of a weekday. */
export const WEEKDAY_NAME = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)'
export const EVERY = sticky(`(?:hằng|hàng|mỗi|từng) ${PERIOD}`)
export const COUNT = sticky(
  '(\\d{1,2}|một|hai|ba|sáu)(?: \\((?:một|hai|ba|sáu)\\))? (ngày|tuần|tháng|quý|năm)(?!\\p{L})(?:\\s{0,2}/\\s{0,2}(?:\\d{1,2}|một)?\\s{0,2}lần| (?:\\d{1,2}|một) lần)?',
)
const WORDS: ReadonlyMap<string, string> = new Map([
  ['một', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bốn', '4'],
  ['năm', '5'],
  ['sáu', '6'],
  ['mười', '10'],
  ['mười lăm', '15'],
])

export function countedPer(match: RegExpExecArray): Per | null {
  const count = match[1] ?? ''
  const figures = WORDS.get(count.toLowerCase()) ?? String(Number(count))
  const unit = (match[2] ?? '').toLowerCase().replace('qúy', 'quý')
  return COUNTED.get(`${figures} ${unit}`) ?? oftener(Number(figures), unit)
}

/** Hours make a thing of every day; some days, of the week or the month they fall in (`mười ngày một lần`). */
function oftener(count: number, unit: string): Per | null {
  if (unit === 'giờ') return 'day'
  return unit === 'ngày' && count > 0 ? (count <= 7 ? 'week' : 'month') : null
}

export const named = (word: string | undefined): Per | null => NAMES.get((word ?? '').toLowerCase()) ?? null
export const recurring = (per: Per, end: number, extra: Partial<Reading['fields']> = {}): Reading => ({
  end,
  fields: { kind: 'recurring', per, ...extra },
})
