import { trimmedEnd } from '../../vietnamese/edges.js'
import { beginsOrganName, opensContent } from './feature.js'
import { fold, isCaps, startsLower } from './fold.js'
import { cutAt } from './foot-cuts.js'
import { issuerWithin } from './head-organs.js'
import { hits } from './hits.js'
import type { Look } from './look.js'
import {
  DATE_TAIL,
  DATE_WITHIN,
  KINH_GUI,
  MOTTO_WITHIN,
  NUMBER,
  NUMBER_SPACED,
  PLACE_DATE,
  RULE,
  SUBJECT_MARK,
} from './marks.js'
import { typeNameAt } from './type-name.js'

const BEFORE_PART = / (?=v\/v |kinh gui|\*)/gu
const BEFORE_SUBJECT = / (?=v\/v )/gu

/** Tells whether a name (folded) is said on another line of the head: a place is the place of its organs. */
export type KnownPlace = (place: string) => boolean

/** Cuts a heading line in which the parts follow each other without a column gap; null when it is one part. */
export function cutHead(text: string, look: Look, known: KnownPlace): readonly string[] | null {
  if (text.startsWith('* ') && STAR_BEFORE_NUMBER.test(fold(text))) return cutAt(text, new Set([1]))
  if (text.length < 20) return null
  const f = text.length === look.fold.length ? look.fold : fold(text)
  const first = f.charCodeAt(0)
  const dated = f.length < LONGEST_HEAD && f.includes('thang')
  const besideYouth = f.endsWith('ho chi minh')
  if (first === SMALL_K && KINH_GUI.test(f)) return cutAt(text, contentBehindNames(text))
  const typed = typeNameAt(f)
  if (typed > 0 && TITLE_BEGINS.test(text.slice(typed)) && isCaps(text.slice(0, typed)))
    return cutAt(text, new Set([typed]))
  // a cell of a table may hold both organs of the head
  const issuer = text.length < LONGEST_ORGANS && isCaps(text) && !MOTTO_WORDS.test(f) ? issuerWithin(f) : 0
  if (issuer > 0) return cutAt(text, new Set([issuer]))
  const beside = dated ? behindDate(text, f) : 0
  if (beside > 0) return cutAt(text, new Set(first === STAR ? [1, beside] : [beside]))
  const rules = ruledOff(text)
  // Most lines hold no word that a cut could stand before.
  if (
    rules.size === 0 &&
    first !== SMALL_S &&
    !SUBJECT_SIGNS.includes(f.charAt(0)) &&
    !dated &&
    !besideYouth &&
    !holdsMotto(f)
  )
    return null
  const cuts = rules
  if (holdsMotto(f)) cutMottos(text, f, cuts)
  if (cuts.size === 0 && dated && isWholeHead(text, f)) cuts.add(CAPS_HEAD.exec(text)?.[0].length ?? 0)
  const youth = besideYouth ? YOUTH_BESIDE.exec(f) : null
  if (youth && isCaps(text)) cuts.add(youth.index + 1)
  if (cuts.size > 0) cutRunOn(text, f, cuts)
  const glued = first === SMALL_S && dated ? GLUED_PLACE.exec(text)?.[0].length : undefined
  if (glued !== undefined) cuts.add(glued)
  const number = first === SMALL_S && glued === undefined ? numberLength(f) : 0
  if (number > 0 && number < f.length) cuts.add(number)
  if (cuts.size > 0 && dated) cutInnerDates(text, f, cuts, known)
  cutNumbers(f, cuts)
  cutTypeNames(text, f, cuts)
  if (f.length < LONGEST_HEAD && (cuts.size > 0 || f.length < 160)) {
    if (dated && glued === undefined) cutPlaceDate(text, f, cuts, known)
    if (cuts.size > 0) for (const hit of hits(BEFORE_PART, f)) cuts.add(hit.index)
    else if (isHeadStart(f)) for (const hit of hits(BEFORE_SUBJECT, f)) cuts.add(hit.index)
  }
  return cutAt(text, cuts)
}

/** `Số:    /BNV-CTTNHà Nội, ngày 17 tháng …`: the blank between symbol and place was lost. */
const GLUED_PLACE =
  /^S[ốô]\s?:?[\s\d.…_]{0,40}[-/]\p{Lu}[\p{Lu}\d&-]{1,20}(?=\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{0,7}){0,4},? ngày )/u

/** `* Số 15-TB/ĐU`: the star under the organ and the number below it. */
const STAR_BEFORE_NUMBER = /^\* {1,3}so ?:?[\s\d.…_]{0,40}-/u

/**
 * `Phú Khê, ngày 12 tháng 11 năm 2025 ĐẢNG UỶ XÃ PHÚ KHÊ`, `* Phước Thuận, ngày … năm 2025 Số 19-BC/ĐU`: the right column
 * read first. Where the organ or the number of the left one begins, 0 when none does.
 */
function behindDate(text: string, f: string): number {
  const date = DATE_WITHIN_LINE.exec(f)
  if (!date) return 0
  const end = date.index + date[0].length
  const rest = f.slice(end).trimStart()
  const organ = rest !== '' && isCaps(text.slice(end)) && beginsOrganName(rest)
  if (!organ && numberLength(rest) < rest.trimEnd().length) return 0
  const place = trimmedEnd(text.slice(0, date.index), ',;.').replace(/^\* ?/u, '')
  return CAPITALISED.exec(place)?.index === 0 ? end : 0
}
const DATE_WITHIN_LINE = /ngay {0,6}\d{0,2} {0,6}thang {0,6}\d{0,2} {0,6}nam {0,3}\d{4}(?= )/u

/** Length of the number and symbol a folded part begins with. */
const numberLength = (f: string): number => (NUMBER.exec(f) ?? NUMBER_SPACED.exec(f))?.[0].length ?? 0

function cutNumbers(f: string, cuts: Set<number>): void {
  for (const from of [...cuts]) {
    const part = f.slice(from).trimStart()
    const length = numberLength(part)
    if (length > 0) cuts.add(f.length - part.length).add(f.length - part.length + length)
  }
}

/** Two organs, one above the other, on one line. */
const LONGEST_ORGANS = 110
const MOTTO_WORDS = /cong hoa xa hoi chu nghia|cong san|doc lap/u
/** A whole head run into one line, its title over a few lines included. */
const LONGEST_HEAD = 900

/** The title of the youth union's papers, read on one line with the organ of the left column. */
const YOUTH_BESIDE = / (?=doan (?:tncs|thanh nien cong san) ho chi minh$)/u
/** Inside a head run into one line; `… HỒ CHÍ MINH TỈNH LAM GIANG` is the name of an organ. */
const YOUTH_WITHIN =
  /(?<= )doan (?:tncs|thanh nien cong san) ho chi minh(?! (?:tinh|huyen|thanh pho|xa|phuong|quan|thi)|[a-z])/gu
/** "THÔNG BÁO Về việc …", "THÔNG BÁO Kế hoạch tổ chức …": the title in small letters behind the type name. */
const TITLE_BEGINS = /^:? \p{Lu}\p{Ll}/u
const STAR = 0x2a
const SMALL_S = 0x73
const SMALL_K = 0x6b

/** "Kính gửi: Hiệu trưởng các trường. Thực hiện Kế hoạch số …": the content run on behind the names. */
function contentBehindNames(text: string): Set<number> {
  const cuts = new Set<number>()
  for (const hit of hits(SENTENCE_BEGINS, text)) {
    const at = hit.index + hit[0].length
    const spoken = hit[0].startsWith('.') && SPEAKS.test(text.slice(at))
    if (!spoken && !opensContent(fold(text.slice(at, at + 40)))) continue
    cuts.add(at)
    break
  }
  return cuts
}
const PAPER_WORDS =
  '(?:[Cc]ông (?:văn|điện)|[Kk]ế hoạch|[Qq]uyết định|[Cc]hỉ thị|[Hh]ướng dẫn|[Tt]hông (?:tư|báo)|[Nn]ghị (?:định|quyết)|[Ll]uật|[Cc]hương trình|[Vv]ăn bản|[Kk]ết luận)'
/** The end of a sentence; or, where its full stop was lost, words that only a basis begins with. */
const SENTENCE_BEGINS = new RegExp(
  `[.;] (?=\\p{Lu}\\p{Ll})|(?<=[\\p{Ll}\\p{Lu})]) (?=(?:Căn cứ|Thực hiện|Nhận được|Theo) (?:(?:tinh thần|nội dung|ý kiến|các|chỉ đạo của) ){0,2}${PAPER_WORDS}|(?:Để|Nhằm|Tiếp theo) )`,
  'gu',
)
/** Behind a full stop also a sentence that asks or tells. */
const SPEAKS = /^[^.;]{0,160}(?<!\p{L})(?:đề nghị|yêu cầu|thông báo|kính mời|trân trọng mời)(?!\p{L})/iu
/** "UBND TỈNH … ------- Số: 14/…": a line drawn under the organ, read on one line with what stands over and under it. */
function ruledOff(text: string): Set<number> {
  const cuts = new Set<number>()
  if (!text.includes('-----') && !text.includes('_____')) return cuts
  for (const hit of hits(/ ?[-_]{5,60} ?/gu, text)) cuts.add(hit.index).add(hit.index + hit[0].length)
  return cuts
}
/** What a line with V/v begins with. */
const SUBJECT_SIGNS = 'v“"('
/** A word of each line of the motto. */
const holdsMotto = (f: string): boolean => f.includes('viet') || f.includes('hanh')

/** `BỘ NỘI VỤCỘNG HÒA XÃ HỘI …`: the blank between the columns was lost. */
const GLUED_MOTTO = /(?<=[a-z])(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam)$/u

function cutMottos(text: string, f: string, cuts: Set<number>): void {
  const glued = GLUED_MOTTO.exec(f)
  if (glued && isCaps(text)) cuts.add(glued.index)
  for (const hit of hits(MOTTO_WITHIN, f)) {
    const end = hit.index + hit[0].length
    if (hit[0].length === f.length) continue
    // The title is printed in capitals, tiêu ngữ in title case; in a sentence they are something else.
    if (isCaps(text.slice(hit.index, end)) || hit[0].startsWith('doc')) cuts.add(hit.index).add(end)
  }
}

const RUN_ON_NUMBER = /(?<=[ *])(?:so ?(?=[:\d])|\*)/gu
/** Organ names and the number run on in front of the motto. */
function cutRunOn(text: string, f: string, cuts: Set<number>): void {
  for (const hit of hits(RUN_ON_NUMBER, f)) if (/[S*]/u.test(text.charAt(hit.index))) cuts.add(hit.index)
  for (const hit of hits(YOUTH_WITHIN, f)) {
    const end = hit.index + hit[0].length
    if (isCaps(text.slice(hit.index, end))) cuts.add(hit.index).add(end)
  }
  for (const from of [0, ...cuts]) cutOrgans(text, f, from, cuts)
}

/** The organ above and the issuer in one run of capitals. */
function cutOrgans(text: string, f: string, from: number, cuts: Set<number>): void {
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length)
  const run = CAPS_HEAD.exec(text.slice(start))?.[0] ?? ''
  const at = run === '' ? 0 : issuerWithin(f.slice(start, start + run.length))
  if (at > 0) cuts.add(start + at)
}
/** A head without a motto run into one line: an organ in capitals, then a number and a day. */
const isWholeHead = (text: string, f: string): boolean =>
  beginsOrganName(f) && CAPS_HEAD.test(text) && NUMBER_WITHIN.test(f) && f.search(DATE_WITHIN) > 0
const NUMBER_WITHIN = / so ?[:.]? ?\d{1,5} ?[-/ ] ?[a-z]/u
const CAPS_HEAD = /^\p{Lu}{2,16}(?:[ ,&-]{1,3}\p{Lu}{1,16}){2,20}(?![\p{L}\d])/u

const isHeadStart = (f: string): boolean => NUMBER.test(f) || SUBJECT_MARK.test(f)
const SENTENCE_LEAD = /(?:can cu|thuc hien|theo|cong van|ke hoach|quyet dinh|nghi quyet|huong dan) /gu
/** `Căn cứ … số`, `Kế hoạch … của`: the line is a sentence, not a head. */
const isSentence = (f: string): boolean =>
  hits(SENTENCE_LEAD, f).some(({ index, 0: lead }) =>
    / (?:so|cua)(?![a-z])/u.test(f.slice(index + lead.length - 1, index + lead.length + 85)),
  )
/** A place with such a word in front is a unit the sentence speaks of. */
const UNIT_BEFORE = /(?:^| )(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|dac khu|thi tran|thon|khu)\.?$/u
const CAPITALISED = /(?:^|\s)((?:(?:TP|Tp|TX|TT|ĐK|P|Q)\.?\s?)?(?:\p{Lu}\p{Ll}{0,7}(?:\s+(?:- )?|$)){1,5})$/u

/** The place is the run of capitalised words in front of `, ngày … tháng … năm …` at the end of the line. */
function cutPlaceDate(text: string, f: string, cuts: Set<number>, known: KnownPlace): void {
  const date = DATE_TAIL.exec(f)
  if (!date) return
  const before = trimmedEnd(text.slice(0, date.index), ',;.')
  const run = CAPITALISED.exec(before)
  const at = run ? run.index + (run[0].length - run[0].trimStart().length) : date.index
  if (at === 0) return
  const front = text.slice(0, at).trim()
  if (cuts.size > 0) cuts.add(at)
  // The second line of an organ, or the star below it, with the place of the other column behind.
  else if (RULE.test(front) || isCaps(front)) cuts.add(at)
  // No place begins with a small letter: what does goes on with the subject.
  else if (!PLACE_DATE.test(f) || SUBJECT_MARK.test(f) || startsLower(text)) cutBehindWords(before, f, at, cuts, known)
}

/** In a head run into one line: the place and the day with other parts behind them. */
function cutInnerDates(text: string, f: string, cuts: Set<number>, known: KnownPlace): void {
  for (const date of hits(DATE_WITHIN, f)) {
    const end = date.index + date[0].length
    if (end >= f.trimEnd().length) continue
    const before = trimmedEnd(text.slice(0, date.index), ',;.')
    const run = CAPITALISED.exec(before)
    if (!run) continue
    const at = run.index + (run[0].length - run[0].trimStart().length)
    const front = text.slice(0, at).trimEnd()
    const bounded = /[\p{Lu}*_\d-]$/u.test(front) || [...cuts].some((cut) => cut <= at && cut >= front.length)
    if (at > 0 && !bounded && !known(fold(before.slice(at)))) continue
    cuts.add(at).add(end)
  }
}

/** `… năm 2026 GIẤY MỜI Dự hội nghị …`: the name of the paper, then its title. */
function cutTypeNames(text: string, f: string, cuts: Set<number>): void {
  for (const from of [...cuts]) {
    const start = from + (f.slice(from).length - f.slice(from).trimStart().length)
    const length = typeNameAt(f.slice(start))
    if (length > 0 && isCaps(text.slice(start, start + length))) cuts.add(start).add(start + length)
  }
}

/** Words of the subject in front: the place is the part of the capitalised run that the organs of the head bear. */
function cutBehindWords(before: string, f: string, at: number, cuts: Set<number>, known: KnownPlace): void {
  const starts = [at, ...hits(/\s/gu, before.slice(at)).map((hit) => at + hit.index + 1)]
  const own = starts.find((start) => {
    const place = fold(before.slice(start))
    return place.includes(' ') && known(place)
  })
  if (own !== undefined && !UNIT_BEFORE.test(f.slice(0, own).trimEnd())) cuts.add(own)
  else if (!isSentence(f)) cuts.add(at)
}
