import type { Clause } from '../clauses/clause.js'
import { plain } from '../clauses/clause-at.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import type { Range } from '../clauses/sentences.js'
import { type QuickPattern, quick } from '../quick/quick-pattern.js'
import type { DeadlineMention } from '../rules/deadlines/index.js'
import { turnsFollow } from '../rules/deadlines/slots.js'
import { readDelivery } from '../rules/duties/delivery.js'
import { firstReading } from '../rules/duties/phrase-rule.js'
import { productLineRules } from '../rules/duties/product-line.js'
import type { Duty, Who } from './duty.js'
import { isTurn } from './loose-targets.js'
import { lowerFirst, readPart, spanOf, wordsIn } from './read-part.js'
import { ownTimes } from './receivers-time.js'
import type { LooseTime, WalkInput } from './walk-shapes.js'

/** Words of a line that sets the time of deeds above it. */
const SETS_TIME = quick(
  /(?:thời (?:gian|hạn) (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|đăng ký|triển khai|kiểm tra|rà soát|khảo sát|giám sát|lấy ý kiến|thu|cấp phát|tiến hành)|hạn (?:cuối|chót|nộp|gửi)|hoàn thành|xong)/iu,
)

/** Words of an event or of what was or will be: their dates bind nobody. */
const TELLS = quick(
  /(?<![\p{L}])(?:sẽ|đã|đang|diễn ra|có hiệu lực|khai mạc|khánh thành|khởi công|được tổ chức)(?![\p{L}])/iu,
)

/** "việc xử lý phải hoàn thành trước ngày … theo Kết luận số …": that paper sets the day. */
const BY_PAPER = quick(
  /\d\)? (?:(?:theo|tại) (?:công văn|kế hoạch|kết luận|thông báo|quyết định|nghị quyết|chỉ thị|công điện|hướng dẫn|chương trình) số|theo quy định (?:tại|của) (?:điểm|khoản|điều|luật|nghị định|thông tư)(?!\p{L}))/iu,
)

/** `Thời gian: …`, `Thời gian tổ chức: …`, `Khai mạc vào lúc …`: when one is to come. */
export const isTimeLine = (words: string): boolean => TIME_LINE.test(words)
const TIME_LINE =
  /^(?:(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})? là (?:ngày|hạn|thời hạn) |ngày cuối cùng (?:nhận|nộp|gửi|tiếp nhận) |thời gian(?: (?:họp|hội nghị|tổ chức|dự|làm việc|khai mạc|tập trung|bắt đầu))?(?:,? (?:và )?địa điểm(?: (?:họp|tổ chức|làm việc))?)? ?:|(?:khai mạc|bắt đầu|tập trung)(?: vào)? (?:lúc|hồi)(?![\p{L}]))/iu

interface Place {
  readonly index: number
  readonly sentence: number
  readonly part: number
  readonly intro: number
  readonly who: Who
}

/** The time that words without a deed of their own set, null when they set none. */
export function readLooseTime(input: WalkInput, item: Item, place: Place, part: Range): LooseTime | null {
  const { text } = input
  const span = spanOf(item.tokens, part)
  const found = input.findDeadlines(span)
  if (found.length === 0) return null
  const turn = turnsFollow(text.slice(Math.max(item.span[0], span[0] - 300), span[0]))
  const timeLine = isTimeLine(text.slice(span[0], span[0] + 40))
  const mentions = ownTimes(text, span, found)
    .map((mention) => (timeLine && mention.relation === 'from-to' ? { ...mention, rule: 'attendance' } : mention))
    .filter(
      (mention) =>
        mention.kind !== 'recurring' &&
        (mention.kind !== 'reference' || SETS_TIME.test(text.slice(span[0], mention.span[0]))) &&
        (turn ||
          isTurn(text.slice(...span)) ||
          mention.kind === 'relative' ||
          mention.relation === 'before' ||
          mention.relation === 'by' ||
          mention.rule === 'attendance' ||
          // "Thời gian: tháng 6/2026": no day to come to
          (timeLine && mention.kind !== 'date') ||
          SETS_TIME.test(text.slice(span[0], mention.span[1]))),
    )
  if (mentions.length === 0 || (TELLS.test(text.slice(span[0], span[1])) && !timeLine)) return null
  if (BY_PAPER.test(text.slice(span[0], span[1]))) return null
  const otherwise = mentions.every(isDay) ? labelledDeed(input, item, place, part) : null
  return { ...lineOf(text, item, place, part), mentions, product: null, otherwise, turn }
}

const isDay = ({ kind }: DeadlineMention): boolean => kind === 'date'

const DEED_LABEL = quick(
  /^(?:thời (?:gian|hạn)|hạn) (?:cuối (?:cùng )?)?(?=(?:gửi|nộp|báo cáo|đăng ký|trả lời|góp ý|phúc đáp|cung cấp|hoàn thiện) ?[^:.;,]{0,110}(?::| là | (?:đến hết|chậm nhất|trước) ))/iu,
)

const ENDS_LABEL = new Set([':', 'là', 'đến', 'chậm', 'trước'])
/** "Thời hạn nộp hồ sơ: hết ngày …" where no deed above is the one meant: the label states it. */
function labelledDeed(input: WalkInput, item: Item, place: Place, part: Range): Duty | null {
  const { tokens } = item
  const [start, end] = spanOf(tokens, part)
  const label = DEED_LABEL.exec(input.text.slice(start, end))
  const at = label ? tokens.findIndex((token) => token.start >= start + label[0].length) : -1
  if (at < 0 || !match(tokens, at, 'verb')) return null
  const duty = readAt(input, item, place, part, plain('bare', at, part.to, null, null), at)
  const labelEnd = tokens.findIndex((token, i) => i > at && ENDS_LABEL.has(token.key))
  return duty
    ? { ...duty, action: lowerFirst(wordsIn(input.text, tokens, { from: at, to: labelEnd })), delivers: false }
    : null
}

/** "Danh sách … gửi về X trước ngày …": belongs to the duty that makes the product; a duty of its own when none does. */
function readProductLine(input: WalkInput, item: Item, place: Place, part: Range, clause: Clause): LooseTime | null {
  const { text } = input
  const { tokens } = item
  const [start, end] = spanOf(tokens, part)
  const line = firstReading(productLineRules, text.slice(start, end))?.value
  if (!line || (clause.kind === 'directive' && clause.assignees)) return null
  const at = tokens.findIndex((token) => token.start === start + line.verbAt)
  if (at < 0 || !match(tokens, at, 'verb')) return null
  const duty = readAt(input, item, place, part, clause, at)
  const otherwise: Duty | null = duty
    ? {
        ...duty,
        action: `${line.verb} ${lowerFirst(line.product)}`,
        product: line.product,
        delivers: false,
      }
    : null
  return {
    ...lineOf(text, item, place, part),
    mentions: ownTimes(text, [start, end], input.findDeadlines([start, end])).filter(
      (mention) => mention.rule !== 'attendance',
    ),
    product: line.product,
    otherwise,
  }
}

const FINISHES = '(?:hoàn thành|hoàn tất|xong|thực hiện|kết thúc|tiến hành|triển khai|làm|đạt (?:ít nhất )?\\d{1,3} ?%)'
/** "Thời gian tổ chức đại hội: …" over the first of the things. */
const TIME_LABEL = '(?:(?:về )?(?:thời gian|tiến độ|lộ trình)[^;:.]{0,40}: )?'
const BY_WHEN = '(?:trước|chậm nhất|muộn nhất|trong|vào|xong|đến|ngày|từ ngày)(?![\\p{L}])'

/** What is to be done by a time, named as a thing before its being done: a deed behind its noun, a thing of work, the deeds above. */
const THINGS: readonly { readonly line: QuickPattern; readonly deedAt: 'behind' | 'finish' | 'above' }[] = [
  {
    line: quick(
      new RegExp(
        `^${TIME_LABEL}(?:(?:riêng )?(?:trong )?(?:năm|tháng|quý) [\\d/IV]{1,7},? )?(?:việc|công tác) (?=(?:[^;.]|\\.(?=\\d)){4,140}? (?:phải|cần|được|yêu cầu|đề nghị)?\\s?${FINISHES} (?:xong |tính )?${BY_WHEN})`,
        'iu',
      ),
    ),
    deedAt: 'behind',
  },
  {
    line: quick(
      new RegExp(
        `^${TIME_LABEL}(?:(?:các|toàn bộ|riêng) )?(?:đại hội|hội nghị|hội thi|hội thao|kỳ thi|bầu cử|khối lượng|hạng mục|phần việc|gói thầu|công trình|lớp)(?![\\p{L}])(?![^;.]{0,140}(?<!\\p{L})(?:đã|nào)(?!\\p{L}))(?:[^;.:]{0,140}|[^;.:]{0,40}: [^;.:]{0,140},|[^;.:]{0,140}:)? (?:phải |cần )?(?=(?:hoàn thành|hoàn tất|xong|kết thúc) (?:xong )?${BY_WHEN})`,
        'iu',
      ),
    ),
    deedAt: 'finish',
  },
  {
    // "Các bước này phải hoàn tất trước ngày …"
    line: quick(
      new RegExp(
        `^(?:tất cả |toàn bộ )?(?:các|những|cả (?:hai|ba)) (?:bước|khâu|việc|công việc|phần việc|nội dung|nhiệm vụ|thủ tục) (?:này|trên|nêu trên|nói trên) (?:đều )?(?:phải |cần )?(?=(?:hoàn thành|hoàn tất|xong|kết thúc|làm xong|thực hiện xong) ${BY_WHEN})`,
        'iu',
      ),
    ),
    deedAt: 'above',
  },
]
const TIME_LABELLED = new RegExp(`^${TIME_LABEL}`, 'iu')
const ITS_FINISH =
  / (?:phải|cần|được|yêu cầu|đề nghị|hoàn thành|hoàn tất|xong|thực hiện|kết thúc|tiến hành|triển khai|làm|đạt) /u

/** "Việc niêm yết … phải xong trước ngày …", "Đại hội các chi bộ còn lại hoàn thành trước ngày …". */
function readDeedLine(input: WalkInput, item: Item, place: Place, part: Range, clause: Clause): LooseTime | null {
  const { text } = input
  const { tokens } = item
  const span = spanOf(tokens, part)
  const words = text.slice(span[0], span[1])
  for (const { line, deedAt } of THINGS) {
    const found = line.exec(words)
    const mentions = found ? input.findDeadlines(span) : []
    if (!found || mentions.length === 0 || TELLS.test(words) || BY_PAPER.test(words)) continue
    const at = tokens.findIndex((token) => token.start >= span[0] + found[0].length)
    const finishes = match(tokens, at, 'verb') !== undefined || tokens[at]?.key === 'xong'
    const duty = at < 0 || !finishes ? undefined : readAt(input, item, place, part, clause, at)
    if (!duty) continue
    const thing = found[0].replace(TIME_LABELLED, '').replace(/:? (?:phải |cần )?$/iu, '')
    const action =
      deedAt === 'behind'
        ? lowerFirst(words.slice(found[0].length).split(ITS_FINISH)[0] ?? '')
        : `${duty.action} ${lowerFirst(thing)}`
    return {
      ...lineOf(text, item, place, part),
      mentions,
      product: deedAt === 'above' ? null : deedAt === 'behind' ? words.slice(0, 80) : thing,
      otherwise: { ...duty, action },
    }
  }
  return null
}

/** "Kết quả báo cáo về X. Ngày cuối cùng nhận báo cáo là …", "… gửi về X. Số tài khoản … (chậm nhất …)": a sentence of its own. */
const LAST_DAY =
  /^(?:ngày cuối(?: cùng)? (?:nhận|nộp|gửi|tiếp nhận)|(?:số )?tài khoản|địa chỉ|hòm thư|email)(?![\p{L}])/iu

/** "Báo cáo gửi về X; hạn nhận cuối cùng là …": the time behind a product of the same sentence is its own. */
export function addTime(loose: LooseTime[], time: LooseTime): void {
  const last = loose.at(-1)
  const same = last?.item === time.item && (last.sentence === time.sentence || LAST_DAY.test(time.words))
  const own = last?.product != null && same
  if (last && own && last.mentions.length === 0) loose[loose.length - 1] = { ...last, mentions: time.mentions }
  else loose.push(time)
}

/** What is handed over or to be finished, named as a thing before its verb; null when the part says nothing of the kind. */
export const readThingLine = (
  input: WalkInput,
  item: Item,
  place: Place,
  part: Range,
  clause: Clause,
): LooseTime | null =>
  readProductLine(input, item, place, part, clause) ?? readDeedLine(input, item, place, part, clause)

function readAt(input: WalkInput, item: Item, place: Place, part: Range, clause: Clause, at: number): Duty | undefined {
  const predicate = { from: part.from, head: at, modals: [], adjunct: null }
  return readPart(
    {
      item,
      itemIndex: place.index,
      sentence: place.sentence,
      part: place.part,
      intro: place.intro,
      who: place.who,
      text: input.text,
      findDeadlines: input.findDeadlines,
    },
    { ...clause, kind: 'bare', at, predicate, conditions: [] },
    part,
  )[0]
}

const LABELS =
  /^(?:thời|hạn|địa điểm|kinh phí|thành phần|mọi|các|những|nội dung|lịch|mốc|số|theo|căn cứ|riêng|sau|trước|trong|khi|nếu)(?![\p{L}])/iu

/** "viết bài thu hoạch, nộp về chi uỷ …": a deed whose verb is not in the vocabulary, known by the handing over behind its comma. */
export function readDeedByDelivery(
  input: WalkInput,
  item: Item,
  place: Place,
  part: Range,
  clause: Clause,
): readonly Duty[] {
  const { tokens } = item
  const first = tokens[part.from]
  if (first?.kind !== 'word' || LABELS.test(input.text.slice(first.start, first.start + 12))) return []
  const at = tokens.findIndex(
    (token, i) =>
      i > part.from + 2 &&
      i < part.to &&
      token.depth === 0 &&
      tokens[i - 1]?.key === ',' &&
      (token.key === 'gửi' || token.key === 'nộp'),
  )
  if (at < 0) return []
  const duty = readAt(input, item, place, part, clause, at)
  if (!duty || duty.recipient === null) return []
  const deed = input.text.slice(first.start, tokens[at - 2]?.end ?? first.end)
  return [{ ...duty, action: lowerFirst(deed), delivers: false }]
}

function lineOf(text: string, item: Item, place: Place, part: Range) {
  const span = spanOf(item.tokens, part)
  const delivery = readDelivery(item.tokens, part)
  const words = (range: Range | null): string | null => (range ? wordsIn(text, item.tokens, range) : null)
  return {
    item: place.index,
    sentence: place.sentence,
    opensItem: item.label !== null && place.sentence === 0 && place.part === 0,
    closes: item.afterList,
    span,
    words: text.slice(span[0], span[1]),
    recipient: words(delivery.recipient),
    via: words(delivery.via),
  }
}

/** "Ý kiến góp ý gửi về Sở X trước ngày …": what is to come back to the issuer by a day is asked for by that alone. */
export const comesBack = ({ parties }: WalkInput, { recipient, mentions }: LooseTime): boolean =>
  recipient !== null && mentions.length > 0 && parties.isIssuer(recipient)
