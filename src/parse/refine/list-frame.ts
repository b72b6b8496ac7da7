import { type Item, UNLABELLED } from '../clauses/items.js'
import { phraseKey } from '../clauses/key.js'
import { match } from '../clauses/lexicon.js'
import { quick } from '../quick/quick-pattern.js'
import { isGeneric } from '../rules/duties/generic.js'
import type { Parties } from '../rules/duties/roles.js'
import type { Duty, Who } from './duty.js'
import { ABOVE_NUMBERS, type Frame, type Mode, type WalkInput } from './walk-shapes.js'

const NOMINAL_TAIL = quick(
  /(?<![\p{L}])(?:mức|gồm|gồm có|bao gồm|mẫu|biểu|hồ sơ|danh mục|tiêu chí|loại|hình thức|đối tượng|nhóm|trường hợp|tài liệu|thành phần|thông tin|số liệu|đề cương|thứ tự|nội dung(?: chính)?|điều kiện|tiêu chuẩn|nguyên tắc)(?: (?:sau|như sau|sau đây|sau:|cụ thể|chủ yếu|chính|trên|:))* ?: ?$/iu,
)
const ANNOUNCES = /(?:như sau|cụ thể|sau(?: đây)?) ?: ?$/iu

/** "tự kiểm tra theo hai nội dung: a) Đối chiếu …": contents that may be deeds. */
const TWO_WAYS = /(?:nội dung|thông tin)(?: (?:sau|như sau|sau đây|cụ thể|chủ yếu|chính|trên))* ?: ?$/iu

/** A sentence that ends in a colon, with what was read in it and where it stands. */
interface ListIntro {
  readonly index: number
  readonly rank: number
  readonly made: readonly Duty[]
  readonly who: Who
  readonly framed: boolean
  readonly words: string
  readonly base: Mode
  readonly asked: boolean
  readonly above: Frame | undefined
  readonly below: Below
  /** The items below tell of the deed the sentence asks. */
  readonly tellsDeed: boolean
}

/** What the first two items of the list are. */
interface Below {
  /** They begin with verbs. */
  readonly deeds: boolean
  /** They tell of persons. */
  readonly persons: boolean
}

/** "… thực hiện các nội dung sau trước ngày 25/3/2026:": it only announces, and its time is that of each item. */
export function setsTime({ kind, deadlines, span, tokens, head }: Duty): boolean {
  const only = deadlines[0]?.mention
  if (kind !== 'framing' || only === undefined || deadlines.length > 1 || only.kind === 'recurring') return false
  const words = tokens.filter(({ start }) => start >= span[0] && start < span[1])
  const behind = words.filter(({ start, kind }) => kind === 'word' && start >= only.span[1])
  if (behind.every(({ key }) => ANNOUNCING.has(key))) return true
  const opens = words.filter(({ start }) => start < only.span[0]).length <= 3
  const verb = tokens[head]?.start ?? 0
  return opens && words.filter(({ key, start }) => key === ',' && start >= only.span[1] && start < verb).length <= 1
}

/** What a sentence that ends in a colon lays on the items below it. */
export function listFrame(parties: Parties, intro: ListIntro): Frame {
  const { who, framed, words, made, base, asked, above, rank } = intro
  const named =
    who.names.length > 0 && !who.names.every((name) => parties.isGeneric(name)) && !parties.isIssuer(who.names[0] ?? '')
  const announces = framed || made.length > 0 || (base === 'open' && asked && ANNOUNCES.test(words))
  const mode = announces ? 'asking' : (above?.mode ?? base)
  return {
    rank: rank === UNLABELLED && above === undefined ? ABOVE_NUMBERS : rank,
    mode: (base === 'telling' && !asked) || (intro.tellsDeed && intro.below.persons) ? 'telling' : mode,
    who: named ? who : (above?.who ?? null),
    nominal: !framed && NOMINAL_TAIL.test(words) && !intro.tellsDeed && !(intro.below.deeds && TWO_WAYS.test(words)),
    ofDeed: intro.tellsDeed,
    carriedOut: intro.tellsDeed && made.some(({ action }) => CARRIED_OUT.test(action)),
    shared: sharedDeed(made, words),
    intro: made.some((duty) => duty.kind === 'task' || setsTime(duty)) ? intro.index : -1,
  }
}

/** The item below and the next that is not under it. */
function nextTwo(items: readonly Item[], index: number): readonly (Item | undefined)[] {
  const first = items[index + 1]
  return [first, items.slice(index + 2).find(({ rank }) => first !== undefined && rank <= first.rank)]
}

/** Two printed numbers below, each followed by a verb: what stands above announces deeds, whatever its words. */
function deedsFollow(items: readonly Item[], index: number): boolean {
  return nextTwo(items, index).every((item) => item && item.label !== null && match(item.tokens, 0, 'verb'))
}

/** "… theo các nội dung sau đây:", "…, cụ thể như sau:": words that end a sentence over a list and add nothing to its deed. */
const ANNOUNCING = new Set(
  'sau đây dưới như cụ thể chính trọng tâm chủ yếu cơ bản nội dung theo với các một số những mấy việc nhiệm vụ yêu cầu công vấn đề giải pháp biện điểm'.split(
    ' ',
  ),
)

/** Deeds that each of several parties does on a matter of its own. */
const SHARED = /^(?:chuẩn bị|viết|biên soạn|xây dựng|trình bày|phát biểu|tham luận|phụ trách|đảm nhận)(?!\p{L})/iu
const sharedDeed = (made: readonly Duty[], words: string): Duty | undefined =>
  ANNOUNCES.test(words) ? made.findLast(({ action }) => SHARED.test(action)) : undefined

/** What a sentence over a list asks, without the words that only announce the list; in compare form. */
export function ownWords(action: string): string {
  const words = phraseKey(action).split(' ')
  while (ANNOUNCING.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** What is carried out has contents that are deeds; what is attended, reported or prepared has not. */
const CARRIED_OUT =
  /^(?:thực hiện )?(?:tổ chức|triển khai|phát động|hưởng ứng|ra quân|đẩy mạnh|tăng cường)(?!\p{L})(?! (?:tập huấn|hội nghị|họp|lớp))/iu

/** What an item of a list tells of the deed over it: when, where, who, how, and what a report is to hold. */
const THING =
  /^(?:(?:về )?(?:thời gian|thời hạn|thời điểm|hồ sơ|nơi nhận|nơi nộp|đối tượng|địa điểm|thành phần|số lượng|hình thức|cách thức|chủ đề|thể lệ|quy mô|phạm vi|điều kiện|tiêu chuẩn|cơ cấu|kinh phí|giải thưởng|nội dung|số liệu|kết quả|tình hình|thực trạng|thuận lợi|khó khăn|tồn tại|hạn chế|nguyên nhân|ưu điểm|khuyết điểm|kiến nghị|đề xuất|thông tin|danh mục|danh sách|biểu mẫu|mẫu biểu|những|số)(?!\p{L})|(?:có hay không|tổng số|đánh giá về) )/iu

/** "Họ và tên: …", "Bố đẻ: …": what a list tells of persons. */
const OF_PERSON =
  /^(?:họ (?:và )?tên|bố|mẹ|vợ|chồng|con|anh|chị|em|ông|bà|ngày sinh|quê quán|nơi ở|chức vụ)[^:;.]{0,12}:/iu

/** The two items below tell of the deed that the sentence over them asks: it announces no others. */
export function tellsDeed({ items, text }: WalkInput, index: number, duties: readonly Duty[]): boolean {
  if (duties.every(({ action }) => isGeneric(ownWords(action)))) return false
  return itemsBegin(items, text, index, THING) || itemsBegin(items, text, index, OF_PERSON)
}

const itemsBegin = (items: readonly Item[], text: string, index: number, words: RegExp): boolean =>
  nextTwo(items, index).every((item) => {
    if (!item?.label) return false
    const from = item.span[0] + item.label.length
    return words.test(text.slice(from, from + 60).trimStart())
  })

/** A directive over a list whose deeds stand below: it says nothing but that they are to be done, or is followed by them. */
export const announcesDeeds = (items: readonly Item[], index: number, duties: readonly Duty[]): boolean =>
  duties.every(({ action }) => isGeneric(phraseKey(action))) ||
  (!duties.some(({ family }) => family === 'report') && deedsFollow(items, index))

/** As deedsFollow, and no verb among them is the name of a paper too ("Báo cáo …", "Trích ngang …"). */
const plainDeedsFollow = (items: readonly Item[], index: number): boolean =>
  deedsFollow(items, index) && match(items[index + 1]?.tokens ?? [], 0, 'verb')?.family !== 'report'

export const listBelow = ({ items, text }: WalkInput, index: number): Below => ({
  deeds: plainDeedsFollow(items, index),
  persons: itemsBegin(items, text, index, OF_PERSON),
})
