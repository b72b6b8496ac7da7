import { beginsOrganName, opensContent } from './feature.js'
import { markHeadlines } from './headline-lines.js'
import { COLON, FIGURE, mayHold } from './look.js'
import {
  BARE_NUMBER,
  BROKEN_DATE,
  CLOCK,
  EMAIL,
  HAND_WORDS,
  INCOMING,
  KINH_GUI,
  LONE_SYMBOL,
  NOI_NHAN,
  NUMBER,
  PAGE_NUMBER,
  PLACE_DATE,
  RULE,
  SHORT_PLACE_DATE,
  STAMP,
  STAMP_TITLE,
  SUBJECT_MARK,
} from './marks.js'
import { isPosition } from './positions.js'
import { typeNameAt } from './type-name.js'
import type { View } from './view.js'

/** What a line is by the lines around it: facts no line shows alone. Each is marked once, before the features ask. */
export function markNeighbours(all: readonly View[]): void {
  markCutIns(all)
  markSigned(all)
  for (const [i, view] of all.entries()) {
    markToldBelow(view, all[i + 1])
    if (isInsideStamp(view, all[i - 1], all[i + 1])) view.stamped = true
    if (view.length <= 5 && ONLY_FIGURES.test(view.text)) markOverBlank(view, [all[i - 2], all[i - 1], all[i + 1]])
    if ((view.caps && STAMP_TITLE.test(view.fold)) || COUNTED_TITLE.test(view.text)) markOverStamp(all, i)
    else if (view.caps && typeNameAt(view.fold) === view.length) markTitle(all, i)
    else if (view.length <= LONGEST_CLOCK && mayHold(view.piece.look, COLON) && CLOCK.test(view.fold)) markStamp(all, i)
  }
  markPages(all)
  markAboutPaper(all)
}

const ONLY_FIGURES = /^(?!(?:19|20)\d\d$)\d{2,5}$/u
/** `Số:         /SYT-NVY`: the number's place is empty. */
const BLANK_NUMBER = /^so\s?:?[\s._…]*[/-]\s?[a-z]/u
/** The verb by which somebody tells or asks. */
const TELLS = /^(?:nhan duoc|de nghi |yeu cau |thong bao |co (?:cong van|van ban|y kien)|ban hanh |tran trong )/u

/** `Cơ quan: Bộ Nông nghiệp và Phát triển | nông thôn | Thời gian ký: …`: a line of the stamp broken in two. */
const isInsideStamp = (view: View, before: View | undefined, after: View | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  !view.starts &&
  !after.starts &&
  view.lower &&
  view.length <= NOTE_LINE &&
  SIGNED_BY_MACHINE.test(before.fold) &&
  SIGNED_BY_MACHINE.test(after.fold)
const SIGNED_BY_MACHINE = /^(?:nguoi ky|ky boi|co quan|email|thoi gian ky|ngay ky|gio ky) ?:/u

function markToldBelow(view: View, next: View | undefined): void {
  if (next?.lower && !view.bullet && !view.caps && TELLS.test(next.fold)) view.toldBelow = true
}

/** Beside the line of the number or behind its place and date. */
function markOverBlank(view: View, near: readonly (View | undefined)[]): void {
  const ofDate = near[1] !== undefined && /(?:nam|thang|ngay)$/u.test(near[1].fold)
  view.overBlank = !ofDate && near.some((line) => line !== undefined && BLANK_NUMBER.test(line.fold))
}

/** `Công văn số 55/SNV-VP về …`, `Quyết định 12/QĐ-UBND năm 2019 …`: a paper's title where it is listed, never in its own head. */
const LISTED =
  /^(?:cong van|van ban|quyet dinh|chi thi|ke hoach|thong bao|huong dan|cong dien|nghi quyet|ket luan|to trinh|bao cao)(?: so)? ?:? ?\d{1,6}[-/][a-z0-9]/u
/** `Số hiệu: …`, `Người ký | …`: a line of the table that a site of papers prints above each. */
const LISTED_DETAIL =
  /^(?:so hieu|so cong bao|ngay (?:ban hanh|co hieu luc|hieu luc|het hieu luc|cong bao|dang cong bao)|loai van ban|co quan ban hanh|noi ban hanh|linh vuc|tinh trang(?: hieu luc)?)\s{0,3}[:|]/u
/** The address of a page, or the day and hour of its posting or printing, alone on a line. */
const POSTED =
  /^(?:https?:\/\/|www\.)\S+$|^(?:cap nhat|dang|ngay dang)?[ :]{0,3}\d{1,2}\/\d{1,2}\/\d{4},? ?-? ?\d{1,2}:\d{2}(?: ?[ap]m)?$/u
const MOST_LISTED = 16

/** What may stand above the first organ of a head read in another order, or be noted there by hand. */
const HEAD_PARTS: readonly RegExp[] = [
  NUMBER,
  BARE_NUMBER,
  LONE_SYMBOL,
  PLACE_DATE,
  SHORT_PLACE_DATE,
  BROKEN_DATE,
  SUBJECT_MARK,
  KINH_GUI,
  NOI_NHAN,
  STAMP,
  INCOMING,
  /^(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|mau|phu luc|sao|chuyen|kinh chuyen|giao|d\/c|b\/c)(?![a-z])/u,
]
const isHeadPart = ({ fold }: View): boolean => beginsOrganName(fold) || HEAD_PARTS.some((part) => part.test(fold))

/** The subject that a page prints as its title comes again in the head. */
const isSubject = ({ fold }: View): boolean => SUBJECT_MARK.test(fold)

/** Lines above the organ that are no part of a head, or among which the paper is told of as in a list. */
function markAboutPaper(all: readonly View[]): void {
  if (markHeadlines(all)) return
  const organ = all.findIndex((view) => view.caps || KINH_GUI.test(view.fold))
  if (organ <= 0 || organ > MOST_LISTED) return
  const above = all.slice(0, organ)
  const listed = above.some(({ fold }) => LISTED.test(fold) || LISTED_DETAIL.test(fold) || POSTED.test(fold))
  const told = all.slice(organ, organ + MOST_LISTED).some(isSubject)
  if (!listed && above.some((view) => isHeadPart(view) && !(told && isSubject(view)))) return
  for (const view of above) view.aboutPaper = true
}

/** Longest interruption looked for, in blocks, and its longest line. */
const REACH = 4
const NOTE_LINE = 70
const LONGEST_CLOCK = 60

/**
 * A sentence that breaks off before a short block and goes on in lower case behind it: the block between is page
 * furniture, a stamp or a hand note, whatever its words.
 */
function markCutIns(all: readonly View[]): void {
  const starts = all.flatMap((view, i) => (view.starts ? [i] : []))
  for (let b = 1; b < starts.length; b++) {
    const at = starts[b]
    const before = at === undefined ? undefined : all[at - 1]
    if (at === undefined || !before || !isBrokenOff(before)) continue
    for (let e = b + 1; e <= b + REACH && e < starts.length; e++) {
      const next = starts[e]
      const after = next === undefined ? undefined : all[next]
      const last = next === undefined ? undefined : all[next - 1]
      if (next === undefined || !after || !last || !isInterruption(last)) break
      if (after.lower && !after.label && !after.bullet && after.blockLength > 25) {
        const between = all.slice(at, next)
        if (between.length <= 8 && between.every(isInterruption)) for (const view of between) view.cutIn = true
        break
      }
    }
  }
}

/** `đ/c Hoà: làm, trình | TT trước 05/7 [ký nháy]`: a few lines to somebody with a signature behind them, written by hand. */
function markSigned(all: readonly View[]): void {
  for (const [i, view] of all.entries()) {
    if (!SIGNED_BY_HAND.test(view.fold)) continue
    let from = i
    while (from > 0 && i - from < REACH && !all[from]?.starts) from--
    const lines = all.slice(from, i + 1)
    if (HAND_WORDS.test(lines[0]?.fold ?? '') && lines.every(isInterruption)) for (const one of lines) one.cutIn = true
  }
}
const SIGNED_BY_HAND = /[[(](?:ky nhay|chu ky|ky ten|da ky nhay)[\])]\s*(?:\d{1,2}\/\d{1,2}(?:\/\d{4})?)?$/u

const isBrokenOff = (view: View): boolean =>
  view.blockLength >= 70 && !view.caps && !view.piece.hints.whole && isOpen(view) && !view.piece.cell
const isOpen = (view: View): boolean => /[\p{L}\d,]$/u.test(view.text)

const isInterruption = (view: View): boolean =>
  view.length <= NOTE_LINE &&
  !view.label &&
  !view.bullet &&
  !view.piece.cell &&
  !/^(?:kinh\s?gui|no?i\s?nhan)/u.test(view.fold)

/** `CÔNG VĂN ĐẾN` with the lines `Số: …`, `Ngày …` below it: the block of one stamp, its organ first. */
function markOverStamp(all: readonly View[], titleAt: number): void {
  const over = all[titleAt - 1]
  const below = all[titleAt + 1]
  const above = all.slice(0, titleAt - 1)
  const organs = above.filter((view) => view.caps && beginsOrganName(view.fold)).length
  // behind its own number the head of the paper names no further organ
  const numbered = organs > 0 && above.some((view) => NUMBER.test(view.fold))
  if (over?.caps && (over.starts || organs > 1 || numbered) && below && STAMP_COUNT.test(below.fold))
    over.overStamp = true
  for (let i = titleAt + 1; i <= titleAt + STAMP_LINES; i++) {
    const line = all[i]
    if (!line || line.length > LONGEST_COUNT || !STAMP_COUNT.test(line.fold)) break
    line.stamped = true
  }
}
/** The title with the count on its own line: `ĐẾN Số: 1186`. */
const COUNTED_TITLE = /^(?:CÔNG VĂN |VĂN BẢN )?ĐẾN\s{1,4}S[ốô]\s?:\s?\d/u
const STAMP_COUNT = /^(?:so|ngay|gio)\s?(?:[:.]|\d)/u
const STAMP_LINES = 3
const LONGEST_COUNT = 24

/** Most lines of a title under its type name. */
const TITLE_LINES = 4

/**
 * The title under a type name: the line below it and the lines that carry it on, in the same case, up to a rule, a
 * blank line or a capital. When the last of them ends like a sentence it was the content, not a title.
 */
function markTitle(all: readonly View[], typeAt: number): void {
  let at = typeAt + 1
  const author = all[at]
  if (author?.caps && author.fold.startsWith('cua ')) at++
  const first = all[at]
  if (!first || !maybeTitle(first)) return
  const apart = first.starts && !first.caps
  const run = [first]
  for (let next = all[at + run.length]; next; next = all[at + run.length]) {
    if (next.starts && !(apart && next.lower && isOpen(run.at(-1) ?? next))) break
    if (!maybeTitle(next) || (first.caps ? !next.caps : !next.lower)) break
    run.push(next)
    if (run.length > TITLE_LINES) return
  }
  const last = run.at(-1)
  if (!last || /[.;:,!?]$/u.test(last.text)) return
  if (apart && !opensPaper(all[at + run.length])) return
  for (const view of run) view.titled = true
}

/** Behind a title that stands apart from its type name the paper begins: with its bases, Kính gửi, a printed number. */
const opensPaper = (next: View | undefined): boolean =>
  next?.starts === true && (opensContent(next.fold) || next.label || RULE.test(next.text) || KINH_GUI.test(next.fold))

const LONGEST_TITLE_LINE = 160
/** A title pasted as one line. */
const LONGEST_TITLE = 420

const maybeTitle = (view: View): boolean =>
  view.length < (view.starts && !view.caps ? LONGEST_TITLE : LONGEST_TITLE_LINE) &&
  !view.label &&
  !view.bullet &&
  !RULE.test(view.text) &&
  !KINH_GUI.test(view.fold) &&
  !(view.caps && isPosition(view.fold))

/** A digital signature prints who signed, an address and the time, one above the other, with or without their labels. */
function markStamp(all: readonly View[], clockAt: number): void {
  for (let k = clockAt - 1; k >= Math.max(0, clockAt - 3); k--) {
    const view = all[k]
    if (!view) return
    if (EMAIL.test(view.fold)) view.stamped = true
    else {
      const organ = !view.caps && !view.lower && view.length <= NOTE_LINE && !/[.;:,]$/u.test(view.text)
      if (organ && !view.bullet && beginsOrganName(view.fold) && !isPosition(view.fold)) view.stamped = true
      else return
    }
  }
}

/** A note is shorter than the lines of the text by this much. */
const SHORT_SHARE = 0.6
const LONGEST_RUNNING = 60

/** Running heads beside the page numbers, and notes between a page number and the sentence that goes on below. */
function markPages(all: readonly View[]): void {
  const beside = new Map<string, View[]>()
  for (const [i, view] of all.entries()) {
    if (view.length > 14 || view.piece.cell || !mayHold(view.piece.look, FIGURE) || !PAGE_NUMBER.test(view.fold))
      continue
    for (const near of [all[i - 1], all[i + 1]]) {
      if (!near || near.length > LONGEST_RUNNING || near.label || near.bullet || near.lower || near.length < 4) continue
      beside.set(near.text, [...(beside.get(near.text) ?? []), near])
    }
    markPageNotes(all, i)
  }
  for (const same of beside.values()) if (same.length > 1) for (const view of same) view.running = true
}

function markPageNotes(all: readonly View[], pageAt: number): void {
  const before = all[pageAt - 1]
  if (!before || !isOpen(before) || before.caps) return
  const width = Math.max(before.length, all[pageAt - 2]?.length ?? 0)
  for (let k = pageAt + 1; k <= pageAt + 3; k++) {
    const view = all[k]
    if (!view) return
    if (view.lower && !view.label) {
      for (const note of all.slice(pageAt + 1, k)) note.cutIn = true
      return
    }
    const bracketed = /^[[(].*[\])]$/u.test(view.text)
    if (!isInterruption(view) || !(bracketed || view.length < width * SHORT_SHARE)) return
  }
}
