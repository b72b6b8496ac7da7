import type { Target } from '../../../model/dispatch.js'
import { quick } from '../../quick/quick-pattern.js'
import type { PhraseRule } from './phrase-rule.js'

const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,3})?)'
const UNIT = '([\\p{L}]{2,12}(?: [\\p{L}]{2,12})?)'
const RANGE = quick(new RegExp(`từ ${NUMBER} ?%? ?(?:-|–|đến) ?${NUMBER} ?(%|${UNIT})(/ ?năm)?`, 'iu'))
const LEAST = quick(
  new RegExp(`(?:từ |ít nhất |tối thiểu )${NUMBER} ?(%|${UNIT})(?: [\\p{L}]{1,12}){0,4}? trở lên(/ ?năm)?`, 'iu'),
)
const FLOOR = quick(new RegExp(`(?:ít nhất|tối thiểu|trên|đạt) ${NUMBER} ?(%|${UNIT})`, 'iu'))
const BARE = quick(
  new RegExp(`(?<![\\p{N}/.,-])${NUMBER} ?(%)(?: [\\p{L}]{1,12}){0,4}? trở lên|(?<![\\p{N}/.,-])100 ?(%)`, 'iu'),
)

const amount = (text: string | undefined): number | null => (text === undefined ? null : Number(text.replace(',', '.')))
const unitOf = (text: string | undefined): string | null =>
  text === undefined ? null : text.replace(/ (?:trở|mỗi|một|được|sử|có|các|là)$/u, '')

/** Numbers to reach. `min` and `max` are in `unit`; `per` when the text says per year. */
export const targetRules: readonly PhraseRule<Target>[] = [
  {
    name: 'target/range',
    reason: '"từ a - b đơn vị" gives a least and a most',
    examples: {
      yes: ['bồi dưỡng từ 15-20 học sinh', 'từ 3 đến 5 đảng viên'],
      no: ['giai đoạn 2022-2025', 'từ ngày 05-10'],
    },
    read(text) {
      const found = RANGE.exec(text)
      if (!found || /^(?:ngày|tháng|năm|giờ)/u.test(found[3] ?? '')) return undefined
      return target(found[0], amount(found[1]), amount(found[2]), unitOf(found[3]), found[0])
    },
  },
  {
    name: 'target/at-least',
    reason: '"từ a đơn vị trở lên" gives a least only',
    examples: { yes: ['kết nạp từ 03 sinh viên trở lên/năm', 'từ 70% đảng viên trở lên'], no: ['từ cấp xã trở lên'] },
    read(text) {
      const found = LEAST.exec(text)
      return found ? target(found[0], amount(found[1]), null, unitOf(found[2]), found[0]) : undefined
    },
  },
  {
    name: 'target/floor',
    reason: '"ít nhất a đơn vị", "đạt a%" gives a least',
    examples: { yes: ['kết nạp ít nhất 02 đảng viên', 'đạt 95% kế hoạch'], no: ['đạt kết quả tốt'] },
    read(text) {
      const found = FLOOR.exec(text)
      return found && !/^(?:ngày|tháng|giờ|phút)/u.test(found[2] ?? '')
        ? target(found[0], amount(found[1]), null, unitOf(found[2]), found[0])
        : undefined
    },
  },
  {
    name: 'target/percent',
    reason: 'a share of all',
    examples: { yes: ['kích hoạt 100% tài khoản'], no: ['thuế suất 8%'] },
    read(text) {
      const found = BARE.exec(text)
      return found ? target(found[0], amount(found[1] ?? '100'), null, '%', found[0]) : undefined
    },
  },
]

function target(text: string, min: number | null, max: number | null, unit: string | null, words: string): Target {
  return { text, min, max, unit, per: /\/ ?năm/u.test(words) ? 'year' : null }
}
