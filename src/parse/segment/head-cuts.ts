import { trimmedEnd } from '../../vietnamese/edges.js'
import { fold, isCaps, startsLower } from './fold.js'
import { cutAt } from './foot-cuts.js'
import { hits } from './hits.js'
import type { Look } from './look.js'
import { DATE_TAIL, MOTTO_WITHIN, NUMBER, PLACE_DATE, RULE, SUBJECT_MARK } from './marks.js'

const BEFORE_PART = / (?=v\/v |kinh gui|\*)/gu
const BEFORE_SUBJECT = / (?=v\/v )/gu

/** Tells whether a name (folded) is said on another line of the head: a place is the place of its organs. */
export type KnownPlace = (place: string) => boolean

/** Cuts a heading line in which the parts follow each other without a column gap; null when it is one part. */
export function cutHead(text: string, look: Look, known: KnownPlace): readonly string[] | null {
  if (text.length < 20) return null
  const f = text.length === look.fold.length ? look.fold : fold(text)
  const first = f.charCodeAt(0)
  const dated = f.length < 400 && f.includes('thang')
  const besideYouth = f.endsWith('ho chi minh')
  // Most lines hold no word that a cut could stand before.
  if (first !== SMALL_S && !SUBJECT_SIGNS.includes(f.charAt(0)) && !dated && !besideYouth && !holdsMotto(f)) return null
  const cuts = new Set<number>()
  if (holdsMotto(f)) cutMottos(text, f, cuts)
  const youth = besideYouth ? YOUTH_BESIDE.exec(f) : null
  if (youth && isCaps(text)) cuts.add(youth.index + 1)
  if (cuts.size > 0) cutRunOn(text, f, cuts)
  const number = first === SMALL_S ? NUMBER.exec(f) : null
  if (number && number[0].length < f.length) cuts.add(number[0].length)
  for (const from of [...cuts]) {
    const inner = NUMBER.exec(f.slice(from).trimStart())
    if (inner) {
      const at = f.length - f.slice(from).trimStart().length
      cuts.add(at).add(at + inner[0].length)
    }
  }
  if (f.length < 400 && (cuts.size > 0 || f.length < 160)) {
    if (dated) cutPlaceDate(text, f, cuts, known)
    if (cuts.size > 0) for (const hit of hits(BEFORE_PART, f)) cuts.add(hit.index)
    else if (isHeadStart(f)) for (const hit of hits(BEFORE_SUBJECT, f)) cuts.add(hit.index)
  }
  return cutAt(text, cuts)
}

/** The title of the youth union's papers, read on one line with the organ of the left column. */
const YOUTH_BESIDE = / (?=doan (?:tncs|thanh nien cong san) ho chi minh$)/u
const SMALL_S = 0x73
/** What a line with V/v begins with. */
const SUBJECT_SIGNS = 'v“"('
/** A word of each line of the motto. */
const holdsMotto = (f: string): boolean => f.includes('viet') || f.includes('hanh')

function cutMottos(text: string, f: string, cuts: Set<number>): void {
  for (const hit of hits(MOTTO_WITHIN, f)) {
    const end = hit.index + hit[0].length
    if (hit[0].length === f.length) continue
    // The title is printed in capitals, tiêu ngữ in title case; in a sentence they are something else.
    if (isCaps(text.slice(hit.index, end)) || hit[0].startsWith('doc')) cuts.add(hit.index).add(end)
  }
}

const RUN_ON_NUMBER = /(?<=[ *])(?:so ?(?=[:\d])|\*)/gu
/** A superior and the words its subordinate's name begins with, as printed: HẢI PHÒNG is no PHÒNG. */
const PAIRS: readonly RegExp[] = [
  /^ĐẢNG BỘ .{3,60}? (?=(?:ĐẢNG [UỦ][ỶY]|CHI BỘ|HUYỆN [UỦ][ỶY]) )/u,
  /^(?:ĐẢNG|TỈNH|THÀNH|HUYỆN) [UỦ][ỶY] .{2,50}? (?=VĂN PHÒNG(?: |$)|BAN (?:XÂY DỰNG|TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH)|[UỦ][ỶY] BAN KIỂM TRA|CƠ QUAN [UỦ][ỶY] BAN)/u,
  /^(?:UBND|[UỦ][ỶY] BAN NHÂN DÂN) .{3,50}? (?=SỞ |PHÒNG (?:GIÁO DỤC|KINH TẾ|VĂN HO|TÀI CHÍNH|NỘI VỤ|Y TẾ)|VĂN PHÒNG|BAN QUẢN LÝ|TRUNG TÂM|TRƯỜNG )/u,
  /^SỞ .{3,50}? (?=TRUNG TÂM |BỆNH VIỆN |CHI CỤC |TRƯỜNG )/u,
  /^(?:DANG BO .{3,60}? (?=(?:DANG UY|CHI BO|HUYEN UY) )|(?:UBND|UY BAN NHAN DAN) .{3,50}? (?=SO ))/u,
]

/** Organ names and the number run on in front of the motto: only fixed pairs of superior and issuer are cut. */
function cutRunOn(text: string, f: string, cuts: Set<number>): void {
  for (const hit of hits(RUN_ON_NUMBER, f)) if (/[S*]/u.test(text.charAt(hit.index))) cuts.add(hit.index)
  const first = Math.min(...cuts)
  const organs = text.slice(0, Number.isFinite(first) ? first : undefined)
  for (const pair of PAIRS) {
    const hit = pair.exec(organs)
    if (!hit || !isCaps(text.slice(0, hit[0].length + 6))) continue
    cuts.add(hit[0].length)
    return
  }
}

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
