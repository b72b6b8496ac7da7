import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { type Names, readNames } from '../clauses/names.js'
import { keys } from '../clauses/predicate.js'
import { verbAt } from '../clauses/verb-at.js'
import { WordPairs } from '../clauses/word-pairs.js'
import { type Topic, topicOf } from '../rules/duties/topics.js'
import type { Who } from './duty.js'
import { isOnlyTime } from './head-times.js'
import { ABOVE_NUMBERS, type Frame, type Mode } from './walk-shapes.js'
import { whoFrom } from './who.js'

/** A paragraph that only heads others. `frame` is what it lays on them, null when it lays nothing. */
export interface Heading {
  readonly frame: Frame | null
  /** A line of words that name a matter, told from a deed only by what stands below it. */
  readonly title?: boolean
}

interface Above {
  readonly text: string
  /** The paragraph below it. */
  readonly next: Item | undefined
  /** Ranks of the lines that were titles above. */
  readonly titled: ReadonlySet<number>
  /** A directive or an announced list stands before it in the paper. */
  readonly asked: boolean
  readonly base: Mode
  readonly rank: number
  readonly frame: Frame | undefined
}

/** Reads `item` as a heading: a topic, the names of those who do what stands below, or words in capitals. */
export function readHeading(item: Item, above: Above): Heading | null {
  const { tokens } = item
  const last = tokens.at(-1)
  if (item.sentences.length !== 1 || tokens.length > 40 || last?.key === ';' || last?.key === '.') return null
  const about = leadLength(tokens)
  const close = last?.key === ':' ? tokens.length - 1 : tokens.length
  const end = withoutCharge(tokens, about, close)
  // "Về phía Sở Y tế", "Phân công Công an tỉnh" are no matters
  const led = LEADS.has(tokens[0]?.key, tokens[1]?.key) && readNames(tokens, about, end, true)?.to === end
  const topic = led ? null : topicOf(keys(tokens, 0, tokens.length))
  const shouted = above.text.slice(...item.span)
  if (
    tokens.length <= 24 &&
    shouted === shouted.toUpperCase() &&
    /\p{Lu}{2}/u.test(shouted) &&
    topic === null &&
    !readNames(tokens, about, tokens.length, true)
  )
    return { frame: null }
  const under = { rank: above.rank, nominal: false, intro: above.frame?.intro ?? -1 }
  if (topic !== null)
    return {
      frame: {
        ...under,
        mode: topicMode(topic, above),
        who: ownerOf(item, above) ?? above.frame?.who ?? null,
        terms: TERMS.test(keys(tokens, 0, tokens.length)) || above.frame?.terms === true,
      },
    }
  const read = readNames(tokens, about, end < close ? end : tokens.length, true)
  const names = read && read.to >= end ? read : looseNames(item, { about, end, read }, above.next)
  if (!names || !(item.label || item.bold || last?.key === ':')) {
    if (about > 0 || !isTitle(item, above)) return null
    return { frame: { ...under, mode: titleMode(above), who: above.frame?.who ?? null }, title: true }
  }
  const who = { ...whoFrom(above.text, names, item), source: 'heading' as const }
  // "Yêu cầu các đơn vị:" over a numbered list holds for all of its numbers
  // "Trước ngày …:" is a part of what is ordered, told by its time
  const parted = above.next !== undefined && (above.next.label !== null || isOnlyTime(above.text, above.next))
  const overNumbers = match(tokens, 0, 'directive') && item.label === null && parted
  return { frame: { ...under, rank: overNumbers ? ABOVE_NUMBERS : above.rank, mode: namedMode(above), who } }
}

const TERMS = /^(?:về )?(?:thời gian|thời hạn|cách thức|hình thức|phương thức|địa điểm|phương pháp)(?!\p{L})/u
const LEADS = new WordPairs('đối với, về phía, phân công')
/** How many words stand before the name: "Đối với X:", "Đề nghị UBND các xã", "Giao Sở Tài chính:", "Riêng X:", "Tại X:". */
function leadLength(tokens: Item['tokens']): number {
  if (LEADS.has(tokens[0]?.key, tokens[1]?.key)) return 2
  const first = tokens[0]?.key
  if (first === 'riêng' || first === 'tại' || first === 'ở')
    return tokens[1]?.key === 'đối' && tokens[2]?.key === 'với' ? 3 : 1
  const comma = ASIDES.has(first, tokens[1]?.key) ? tokens.findIndex((token) => token.key === ',') : -1
  if (comma > 0 && comma <= LONGEST_ASIDE && tokens.at(-1)?.key === ':') return comma + 1
  return match(tokens, 0, 'directive')?.length ?? 0
}

/** "Nhân dịp này, Sở Y tế:", "Ngoài ra, UBND các xã:": words before the names that say nothing of who. */
const ASIDES = new WordPairs(
  'nhân dịp, trước mắt, ngoài ra, bên cạnh, trong thời, trong dịp, trong khi, thời gian, đồng thời, cùng với, sau đó, từ nay',
)
const LONGEST_ASIDE = 6

const CHARGES = new WordPairs('trách nhiệm, nhiệm vụ')
const BINDS = new Set(['cần', 'phải', 'sẽ'])
/** Where the name ends before what lays the list on it: "X có trách nhiệm:", "X có nhiệm vụ", "X cần:", "X phải:". */
function withoutCharge(tokens: Item['tokens'], from: number, end: number): number {
  const had = tokens[end - 3]?.key === 'có' && CHARGES.has(tokens[end - 2]?.key, tokens[end - 1]?.key)
  if (had && end - 3 > from) return end - 3
  return BINDS.has(tokens[end - 1]?.key ?? '') && end - 1 > from ? end - 1 : end
}

/** What is told of the parties in general: "Chi bộ, đảng bộ các xã lãnh đạo:". */
const TOLD_OF =
  /^(?:tập trung )?(?:lãnh đạo|chỉ đạo|lãnh đạo chỉ đạo|thực hiện|tổ chức thực hiện|triển khai thực hiện|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|chủ trì phối hợp|phối hợp|phối hợp thực hiện|quan tâm|quan tâm thực hiện)$/u
/** Words that make of the verbs behind them a trait of the name. */
const TRAIT = new Set(['được', 'là', 'có', 'chưa', 'phụ', 'theo'])
/** "Các tổ chức thành viên | của Mặt trận Tổ quốc xã". */
const OF_WHOM = /^(?:của|thuộc|trực thuộc) (?!việc|nhiệm|công tác|kế|nghị|chỉ)/u
const LONGEST_NAMES = 18

/**
 * Names over a list that do not read as names to their end: "Đối với đơn vị sử dụng lao động", "Các chi bộ được kiểm
 * tra, giám sát", "Các chủ đầu tư là Ban Quản lý dự án, UBND các xã:".
 */
function looseNames(
  { tokens, label, rank }: Item,
  { about, end, read }: { readonly about: number; readonly end: number; readonly read: Names | undefined },
  next: Item | undefined,
): Names | undefined {
  if (!read || end - about > LONGEST_NAMES) return undefined
  const listed = tokens[end]?.key === ':' && label !== null ? listedNames(tokens, about, end, read) : undefined
  if (listed) return listed
  const heads = tokens[end]?.key === ':' || (label !== null && next?.label && next.rank > rank)
  if (!heads || /(?:^| )sau(?: đây)?$/u.test(keys(tokens, about, end))) return undefined
  const rest = keys(tokens, read.to, end)
  if (TOLD_OF.test(rest)) return read
  const from =
    tokens[0]?.key === 'đối' ||
    OF_WHOM.test(rest) ||
    TRAIT.has(tokens[read.to]?.key ?? '') ||
    tokens.slice(read.from, read.to).some((token) => TRAIT.has(token.key))
  if (!from || tokens.slice(about, end).some((_, i) => match(tokens, about + i, 'directive'))) return undefined
  const last = read.each.at(-1)
  return last
    ? { from: read.from, to: end, each: [...read.each.slice(0, -1), { from: last.from, to: end }] }
    : undefined
}

/** "Các trường mầm non, tiểu học, THCS:", "Các sở, ban, ngành; UBND các huyện:": names to the colon, no verb among them. */
function listedNames(tokens: Item['tokens'], from: number, to: number, read: Names): Names | undefined {
  for (let i = read.to; i < to; i++) {
    const token = tokens[i]
    const mark = token?.kind === 'mark' && token.key !== ',' && token.key !== ';' && token.key !== '-'
    if (mark || (verbAt(tokens, i, to) > 0 && !token?.capital) || match(tokens, i, 'directive')) return undefined
  }
  const cut = tokens.findIndex((token, i) => i >= read.to && i < to && token.key === ';')
  const last = read.each.at(-1)
  if (cut < 0) return last && { from, to, each: [...read.each.slice(0, -1), { from: last.from, to }] }
  const behind = readNames(tokens, cut + 1, to, true)
  return behind && behind.to >= to && cut === read.to ? { from, to, each: [...read.each, ...behind.each] } : undefined
}

/** "Hồ sơ gồm:", "Theo Điều 4 Quy định …:", "… như sau:" open what they speak of; they are no headings. */
const namesMatter = (tokens: Item['tokens']): boolean =>
  !new Set(['điều', 'theo', 'tại', 'căn', 'khoản']).has(tokens[0]?.key ?? '') &&
  !new Set(['gồm', 'sau', 'đây', 'định', 'thể']).has(tokens.at(-2)?.key ?? '')

/** The paragraph below has a deed or a party of its own: "Mời đồng chí …", "Hiệu trưởng các trường …". */
const asksItself = ({ tokens }: Item): boolean =>
  match(tokens, 0, 'directive') !== undefined ||
  verbAt(tokens, 0, tokens.length) > 0 ||
  readNames(tokens, 0, tokens.length, true) !== undefined

/** What one is to come to may be named at length; a longer line of another kind asks something. */
const longestTitle = (tokens: Item['tokens'], lettered: boolean): number =>
  lettered || match(tokens, 0, 'verb')?.family === 'attend' ? 16 : 12

/**
 * "1. Đăng ký dự thi" over a paragraph or bullets, "4/ Họp giao ban:" over a paragraph: a short numbered line that ends in
 * a word, or in a colon where no label follows, names what stands below it.
 */
function isTitle(item: Item, { next, titled }: Above): boolean {
  const { tokens, label, rank } = item
  const last = tokens.at(-1)
  const colon = last?.key === ':' && next?.label === null && namesMatter(tokens) && asksItself(next)
  // "2. Chấm điểm Chỉ số cải cách hành chính năm 2019" over "a) …": letters stand under a heading
  const lettered = next?.label?.kind === 'letter' && next.rank > rank
  // "4. Theo dõi diễn biến rừng năm 2025"
  const year = last?.kind === 'number' && tokens.at(-2)?.key === 'năm'
  const ended = colon || year || last?.kind === 'word' || (lettered && last?.kind === 'number')
  if (!label || rank >= 10 || !next || tokens.length > longestTitle(tokens, lettered) || !ended) return false
  if (tokens[0]?.capital !== true || tokens.some((token) => token.kind === 'mark' && token.key === ';')) return false
  return next.label ? next.rank > rank : (!next.afterList || titled.has(rank)) && next.tokens[0]?.capital === true
}

function titleMode({ base, frame, asked }: Above): Mode {
  const mode = frame?.mode ?? base
  return mode === 'open' && asked ? 'asking' : mode
}

/** "Nhiệm vụ của Tổ công tác", "Trách nhiệm của các sở": whose the deeds below are. */
function ownerOf(item: Item, { text }: Above): Who | null {
  const { tokens } = item
  if (!/^(?:nhiệm|trách|phân)$/u.test(tokens[0]?.key ?? '')) return null
  const of = tokens.findIndex((token) => token.key === 'của')
  const names = of > 0 ? readNames(tokens, of + 1, tokens.length, true) : undefined
  const end = tokens.at(-1)?.key === ':' ? tokens.length - 1 : tokens.length
  return names && names.to >= end ? { ...whoFrom(text, names, item), source: 'heading' } : null
}

function topicMode(topic: Topic, { base, frame }: Above): Mode {
  if (base === 'telling') return 'telling'
  if (topic === 'telling') return 'quiet'
  if (topic === 'content') return base === 'asking' || frame?.carriedOut === true ? 'asking' : 'quiet'
  return base === 'asking' || topic === 'asking' ? 'asking' : (frame?.mode ?? base)
}

/** Under the name of a party its deeds are asked, unless the whole stretch only tells. */
function namedMode({ base, frame }: Above): Mode {
  if (frame?.mode === 'telling' || frame?.mode === 'law') return frame.mode
  return base === 'telling' ? 'telling' : 'asking'
}

/** "Thứ ba, về thông tin, báo cáo. Các đơn vị …": a heading that opens its paragraph. */
const RUN_IN_HEADING =
  /^(?:(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu|bảy) là),? )?về (?!phía|việc này|vấn đề này|nội dung này)(?![^.]*(?<!\p{L})(?:đề nghị|yêu cầu|giao|phải|cần|các|mỗi|từng)(?!\p{L}))[^;:.\d]{2,60}\.?$/iu
export const isRunInHeading = (words: string): boolean => RUN_IN_HEADING.test(words)
