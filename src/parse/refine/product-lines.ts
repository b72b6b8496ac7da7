import { contentWords } from './content-words.js'
import type { Duty } from './duty.js'
import { pointedDuties } from './pointed.js'
import { type Bench, give, note, type Refiner, tasks } from './refiner.js'
import type { LooseTime } from './walk-shapes.js'

const MAKING: ReadonlySet<string> = new Set(['plan', 'review', 'propose', 'register', 'report', 'summarise', 'assign'])

/** "Danh sách gửi về X (qua Y) trước ngày …" gives receiver, channel and time to the duty that makes the list. */
export const productLines: Refiner = {
  name: 'product-line',
  reason: 'the sentence says where and when the product of the duty above is to be sent',
  refine(bench) {
    for (const line of bench.walked.loose) {
      if (line.product === null) continue
      const makers = line.opensItem || APART.test(line.words) ? [] : makersOf(line, line.product, bench)
      if (makers.length === 0) {
        if (line.otherwise) insert(bench, line.otherwise)
        continue
      }
      const held = line.mentions.map((mention) => ({ mention, inherited: true }))
      // "nội dung tại mục 1 báo cáo ngay sau khi hoàn thành, chậm nhất …": another time for what has one already
      if (line.otherwise && held.length > 0 && makers.every((duty) => duty.deadlines.length > 0)) {
        insert(bench, line.otherwise)
        continue
      }
      for (const duty of makers) {
        if (duty.deadlines.length === 0) give(duty, held, 'product-line', productLines.reason)
        if (duty.recipient === null && line.recipient !== null) {
          duty.recipient = line.recipient
          note(duty, 'recipient', 'product-line', productLines.reason)
        }
        if (line.via !== null && duty.via === null && duty.recipient === line.recipient) duty.via = line.via
      }
    }
  },
}

/** "Riêng hồ sơ truy tặng gửi …": not of what is spoken of above. */
const APART = /^riêng(?![\p{L}])/iu

/** Papers that are asked for as such; the others ("văn bản", "ý kiến", "kết quả") come of a deed by another name. */
const PAPERS =
  /(?<![\p{L}])(?:báo cáo|hồ sơ|danh sách|kế hoạch|biên bản|tờ trình|đề án|bảng|phiếu|chương trình)(?![\p{L}])/giu

const UNNAMED = /(?<![\p{L}])(?:văn bản|ý kiến|thông tin|số liệu)(?![\p{L}])/iu

/** The deed speaks of one of the papers the line names, when it names any. */
function namesPaper(product: string, action: string): boolean {
  const papers = (product.match(PAPERS) ?? []).map((paper) => paper.toLowerCase())
  return papers.length === 0 || UNNAMED.test(product) || papers.some((paper) => action.toLowerCase().includes(paper))
}

/** Duties above that make what the line speaks of; in the same paragraph the one just before will do. */
function makersOf(line: LooseTime, product: string, bench: Bench): readonly Duty[] {
  const before = tasks(bench).filter((duty) => duty.span[0] < line.span[0])
  const pointed = pointedDuties(line.words, before)
  if (pointed !== null && pointed.length > 0) return pointed
  const words = new Set(contentWords(product.replace(/\([^()]*\)?/gu, ' ')))
  const open = (duty: Duty): boolean =>
    (duty.recipient === null || duty.recipient === line.recipient) &&
    (duty.deadlines.length === 0 || line.mentions.length === 0)
  const known = before
    .filter((duty) => open(duty) && duty.family !== null && MAKING.has(duty.family))
    .filter((duty) => duty.item === line.item || namesPaper(product, duty.action))
    .map((duty) => ({ duty, hits: new Set(contentWords(duty.action).filter((word) => words.has(word))).size }))
    .filter(({ duty, hits }) => hits >= 2 && (duty.item === line.item || hits >= words.size / 2))
  const last = before.at(-1)
  const here = known.some(({ duty }) => duty.item === line.item)
  // Behind the duty it speaks of, the line reaches further only by the whole name of the product.
  if (here || (last?.item === line.item && open(last) && mayMake(last, product, words))) {
    const far = known.filter(({ duty, hits }) => duty.item === line.item || hits >= 4).map(({ duty }) => duty)
    return here || !last ? far : [last, ...far]
  }
  if (known.length > 0) return known.map(({ duty }) => duty)
  return words.size < 2 && last && open(last) ? [last] : []
}

/** "Thăm hỏi đoàn viên …. Danh sách đề nghị hỗ trợ gửi về …": a paper with a name of its own comes of no such deed. */
function mayMake(duty: Duty, product: string, words: ReadonlySet<string>): boolean {
  if (words.size <= 3 || UNNAMED.test(product) || (duty.family !== null && MAKING.has(duty.family))) return true
  return new Set(contentWords(duty.action).filter((word) => words.has(word))).size >= words.size / 2
}

function insert(bench: Bench, duty: Duty): void {
  const at = bench.duties.findIndex((other) => other.span[0] > duty.span[0])
  bench.duties.splice(at < 0 ? bench.duties.length : at, 0, duty)
}
