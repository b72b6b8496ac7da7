import type { LabelledLine } from './label.js'
import { BIG, FIGURE, SMALL, signAt } from './look.js'
import { mendBody } from './mend.js'
import type { LocalRepair, Mended } from './text-writer.js'
import { TERMINAL, type View } from './views.js'

/** Lines joined to one paragraph of the content. */
export interface JoinedParagraph extends Mended {
  readonly lines: readonly LabelledLine[]
  /** Where each line begins in the paragraph. */
  readonly starts: readonly number[]
}

/** Words a sentence cannot end with: what follows them belongs to them. */
const OPEN_WORD =
  /(?:^|[\s(])(?:số|của|và|các|những|ngày|tháng|tại|theo|với|cho|về|từ|đến|trong|hoặc|điều|khoản|điểm|mục|qua|vào|bằng|giữa|trước|gửi|trình|do|để|cùng|không|phải|giao|sở|(?<!(?:quốc|dự|đề|xung|căn|hải|biên) )phòng|ubnd|ủy ban|uỷ ban)$/iu

/** `Đối với cấp uỷ cơ sở`: before a printed number the word is no office waiting for its name. */
const WHOLE_WORD = /(?:cơ|trụ|công|hội) sở$/iu

const endsOpen = (text: string): boolean => OPEN_WORD.test(text.slice(-24))

/** `… trước ngày 15 tháng 5 năm | 2024`, `10/ | 4/2026`, `17 giờ | 30`, `thứ | Tư`, `quý | II`: the line broke inside a time. */
const breaksTime = (before: string, next: string): boolean =>
  (DATE_BEGUN.test(before.slice(-8)) && /^\d{1,4}(?![\d)])/u.test(next)) ||
  (WANTS_FIGURE.test(before.slice(-14)) && /^(?:\d|[IV]{1,3}(?!\p{L}))/u.test(next)) ||
  (/(?:^|\s)thứ$/iu.test(before.slice(-5)) && /^(?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])(?!\p{L})/u.test(next))
const DATE_BEGUN = /(?:^|[\s(])\d{1,2}\/(?:\d{1,2}\/)?$/u
const WANTS_FIGURE = /(?:^|[\s\d])(?:năm|giờ|quý|thời hạn|lúc|hồi)$/iu

/** Only a mark ends a sentence. */
const isTerminal = (view: View): boolean =>
  (signAt(view.text, view.text.length - 1) & (SMALL | BIG | FIGURE)) === 0 && TERMINAL.test(view.text)

/**
 * Joins lines to paragraphs. `lifted` tells for a content line whether something was lifted out in front of it
 * (page number, hand note): then a sentence left open goes on.
 */
export function joinParagraphs(
  lines: readonly LabelledLine[],
  lifted: ReadonlyMap<LabelledLine, unknown>,
): JoinedParagraph[] {
  const width = wrapWidth(lines)
  const out: JoinedParagraph[] = []
  let current: LabelledLine[] = []
  let starts: number[] = []
  let text = ''
  let repairs: LocalRepair[] = []
  const close = (): void => {
    if (current.length === 0) return
    const mended = mendBody(text)
    if (mended !== null) repairs.push(...mended.repairs)
    out.push({ lines: current, starts, text: mended?.text ?? text, repairs })
  }
  for (const line of lines) {
    const before = current[current.length - 1]
    const how = before ? joins(before.view, line.view, width, lifted.has(line)) : null
    if (how === null) {
      close()
      current = [line]
      starts = [0]
      text = line.view.text
      repairs = []
      continue
    }
    if (how === 'page-break')
      repairs.push({
        kind: 'page-break',
        at: text.length,
        before: '\n',
        after: ' ',
      })
    current.push(line)
    starts.push(text.length + 1)
    text = `${text} ${line.view.text}`
  }
  close()
  return out
}

function joins(before: View, next: View, width: number, lifted: boolean): 'wrap' | 'page-break' | null {
  if (before.piece.cell || next.piece.cell) return null
  const turned = before.piece.hints.page !== undefined && before.piece.hints.page !== next.piece.hints.page
  if (next.piece.hints.whole && before.piece.hints.whole && next.starts && !turned) return null
  const begun = !next.label && breaksTime(before.text, next.text)
  const ended = isTerminal(before) && !begun
  if (next.bullet) return null
  const open = !ended && (before.last === ',' || endsOpen(before.text) || begun)
  if (next.label && (!open || WHOLE_WORD.test(before.text))) return null
  if (!next.starts && !lifted) return wraps(before, next, width, ended, open) ? 'wrap' : null
  if (ended) return null
  if (before.caps || next.caps) return null
  if (next.lower && !next.label && before.length > 12) return 'page-break'
  if (open && before.length > 40) return 'page-break'
  return (lifted || turned) && before.length > 50 && !next.label ? 'page-break' : null
}

/** Two lines of one block: one paragraph when the typist or the page broke it, two when each line is its own. */
function wraps(before: View, next: View, width: number, ended: boolean, open: boolean): boolean {
  if (before.caps !== next.caps) return false
  if (next.lower) return before.last !== ';' || width > 0
  const indent = next.piece.indent - before.piece.indent
  // A first line is set in, the lines that carry it on are not.
  if (!ended) return open || indent < -2 || (width > 0 && before.length >= width * 0.7)
  if (indent > 0) return false
  return width > 0 && before.length >= width * 0.88 && before.last !== ';' && before.last !== ':'
}

/**
 * Width at which the text was broken into lines, 0 when each line of the source is a paragraph. The witnesses are
 * lines that stop in mid-sentence and go on below in lower case.
 */
function wrapWidth(lines: readonly LabelledLine[]): number {
  let widest = 0
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]?.view
    const next = lines[i]?.view
    if (!before || !next || next.starts || !next.lower || next.label || next.bullet || before.caps) continue
    if (before.length > widest && !isTerminal(before)) widest = before.length
  }
  return widest >= 40 && widest <= 160 ? widest : 0
}
