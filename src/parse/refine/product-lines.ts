import { type Phrases, SharedWords } from './content-words.js'
import type { Duty } from './duty.js'
import { isWhole } from './loose-targets.js'
import { pointedDuties } from './pointed.js'
import { give, insert, lastBefore, note, type Refiner, tasks } from './refiner.js'
import type { LooseTime } from './walk-shapes.js'

const MAKING: ReadonlySet<string> = new Set(['plan', 'review', 'propose', 'register', 'report', 'summarise', 'assign'])

/** "Danh sách gửi về X (qua Y) trước ngày …" gives receiver, channel and time to the duty that makes the list. */
export const productLines: Refiner = {
  name: 'product-line',
  reason: 'the sentence says where and when the product of the duty above is to be sent',
  refine(bench) {
    let all = tasks(bench)
    for (const line of bench.walked.loose) {
      if (line.product === null) continue
      const makers =
        line.opensItem || APART.test(line.words) || isOften(line)
          ? []
          : makersOf(line, line.product, all, bench.phrases)
      if (makers.length === 0) {
        if (line.otherwise) {
          note(line.otherwise, 'line', productLines.name, LINE_IS_DEED)
          insert(bench, withTimes(line.otherwise, line))
          all = tasks(bench)
        }
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

const LINE_IS_DEED = 'no duty above makes the thing the line hands over: handing it over is a duty'
/** Whether a duty is such a line. */
export const isProductLine = (duty: Duty): boolean => duty.trace.some(({ value }) => value === 'line')

/** "Kết quả báo cáo Giám đốc hằng tuần": told again and again, not once with the deed above. */
const isOften = ({ mentions, otherwise }: LooseTime): boolean =>
  otherwise !== null && mentions.length > 0 && mentions.every(({ kind }) => kind === 'recurring')

/** "Riêng hồ sơ truy tặng gửi …": not of what is spoken of above. */
const APART = /^riêng(?![\p{L}])/iu

/** Papers that are asked for as such; the others ("văn bản", "ý kiến", "kết quả") come of a deed by another name. */
const PAPERS =
  /(?<![\p{L}])(?:báo cáo|hồ sơ|danh sách|kế hoạch|biên bản|tờ trình|đề án|bảng|phiếu|chương trình)(?![\p{L}])/giu

const UNNAMED = /(?<![\p{L}])(?:văn bản|ý kiến|thông tin|số liệu)(?![\p{L}])/iu

/** The papers a line names; none when the deed may be any. */
const papersOf = (product: string): readonly string[] =>
  UNNAMED.test(product) ? [] : (product.match(PAPERS) ?? []).map((paper) => paper.toLowerCase())

/** The deed speaks of one of the papers the line names, when it names any. */
const namesPaper = (papers: readonly string[], action: string): boolean =>
  papers.length === 0 || papers.some((paper) => action.toLowerCase().includes(paper))

/** Money comes of a collection, not of a list of those who gave. */
const MONEY = /^(?:số |các khoản |(?:mọi )?sự )?(?:tiền|kinh phí|đóng góp|ủng hộ)(?!\p{L})/iu
const GIVES = /^(?:tổ chức |tiến hành )?(?:thu|đóng|đóng góp|nộp|quyên góp|ủng hộ|vận động|trích|chuyển)(?!\p{L})/iu
/** "đề nghị các sở góp ý. Ý kiến gửi về …" */
const OPINIONS = /^(?:các |những )?ý kiến(?!\p{L})/iu
const GIVES_OPINION = /(?<!\p{L})(?:góp ý|cho ý kiến|tham gia ý kiến|có ý kiến|đóng góp ý kiến)(?!\p{L})/iu

const REPORT = /^(?:các )?báo cáo$/iu
/** "…, báo cáo số liệu. Báo cáo gửi về Bộ trước ngày …": the report of that duty, named without a word more; or in one sentence with it. */
const isOfSame = ({ item, sentence }: LooseTime, product: string, duty: Duty): boolean =>
  (duty.item === item && duty.sentence === sentence) ||
  (REPORT.test(product) && /^(?:gửi )?báo cáo /iu.test(duty.action))

/** Duties above that make what the line speaks of; in the same paragraph the one just before will do. */
function makersOf(line: LooseTime, product: string, tasks: readonly Duty[], phrases: Phrases): readonly Duty[] {
  const pointed = pointedDuties(line.words, () => tasks.filter((duty) => duty.span[0] < line.span[0]))
  if (pointed !== null && pointed.length > 0) return pointed
  const all = isWhole(line) ? tasks.filter((duty) => isOfSame(line, product, duty)) : tasks
  const words = new SharedWords(phrases.of(product.replace(/\([^()]*\)?/gu, ' ')))
  const papers = papersOf(product)
  const [money, opinions] = [MONEY.test(product), OPINIONS.test(product)]
  const open = (duty: Duty): boolean =>
    (duty.recipient === null || duty.recipient === line.recipient || isIssue(line, duty)) &&
    (duty.deadlines.length === 0 || line.mentions.length === 0)
  const known: { readonly duty: Duty; readonly hits: number }[] = []
  for (const duty of all) {
    if (duty.span[0] >= line.span[0] || duty.family === null || !MAKING.has(duty.family) || !open(duty)) continue
    if (money && !GIVES.test(duty.action)) continue
    const hits = opinions && GIVES_OPINION.test(duty.action) ? words.size + 1 : words.with(phrases.of(duty.action))
    if (hits >= 2 && (duty.item === line.item || (namesPaper(papers, duty.action) && hits >= words.size / 2)))
      known.push({ duty, hits })
  }
  const last = all[lastBefore(all, line.span[0])]
  const here = known.some(({ duty }) => duty.item === line.item)
  // Behind the duty it speaks of, the line reaches further only by the whole name of the product.
  if (
    here ||
    (last?.item === line.item &&
      open(last) &&
      mayMake(last, product, words.size, () => words.with(phrases.of(last.action))))
  ) {
    const far = known.filter(({ duty, hits }) => duty.item === line.item || hits >= 4).map(({ duty }) => duty)
    return here || !last ? far : [last, ...far]
  }
  if (known.length > 0) return known.map(({ duty }) => duty)
  return words.size < 2 && last && open(last) ? [last] : []
}

/** "Tham mưu cấp uỷ ban hành kế hoạch. Kế hoạch ban hành trong tháng 9": who is advised is no receiver of the plan. */
const isIssue = (line: LooseTime, duty: Duty): boolean =>
  duty.family === 'propose' && / ban hành /u.test(line.words) && duty.action.includes('ban hành')

/** What is reported of any deed. */
const RESULTS = /^kết quả(?: thực hiện| triển khai)?$/iu

/** "Thăm hỏi đoàn viên …. Danh sách đề nghị hỗ trợ gửi về …": a paper with a name of its own comes of no such deed. */
function mayMake(duty: Duty, product: string, size: number, shared: () => number): boolean {
  // who comes to a meeting makes no list of those who come
  if (duty.family === 'attend' || (MONEY.test(product) && !GIVES.test(duty.action))) return false
  // "gắn với thực hiện nhiệm vụ. Kết quả báo cáo về …": the outcome of all that stands above
  if (RESULTS.test(product) && duty.family !== null && !MAKING.has(duty.family)) return false
  if (size <= 3 || UNNAMED.test(product)) return true
  // "rà soát chương trình lớp 10. Báo cáo kết quả kiểm tra học kỳ I gửi …": of another matter by its whole name
  if (duty.family !== null && MAKING.has(duty.family)) return size < 5 || shared() > 0
  return shared() >= size / 2
}

/** "Báo cáo sơ kết gửi trước ngày A, báo cáo tổng kết gửi trước ngày B": both days are of the one handing in. */
function withTimes(duty: Duty, line: LooseTime): Duty {
  give(
    duty,
    line.mentions.map((mention) => ({ mention, inherited: false })),
    'product-line',
    productLines.reason,
  )
  return duty
}
