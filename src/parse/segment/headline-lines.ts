import { opensContent } from './feature.js'
import { isWholeNumber, namesPaper } from './headline.js'
import {
  BARE_NUMBER,
  KINH_GUI,
  LONE_SYMBOL,
  MOTTO,
  NUMBER,
  PLACE_DATE,
  SHORT_PLACE_DATE,
  SUBJECT_MARK,
} from './marks.js'
import type { View } from './view.js'

const MOST_HEADLINES = 3
const LONGEST_HEADLINE = 260
/** Nothing of a letterhead stands before the content: then the first line, and one that names the paper, are its headline. */
export function markHeadlines(all: readonly View[]): boolean {
  const opening = all.findIndex(({ fold }) => KINH_GUI.test(fold))
  const head = all.slice(0, opening < 0 ? HEADLESS_LINES : opening)
  const [first] = head
  if (first && isWholeNumber(first.text)) return markNumbered(head)
  const isHead = ({ caps, fold }: View): boolean => caps || HEAD_MARKS.some((mark) => mark.test(fold))
  if (!first || first.caps || head.some((view) => view !== first && isHead(view))) return false
  if (isHead(first) && !namesPaper(first.text)) return false
  const lines = head
    .slice(0, MOST_HEADLINES)
    .filter((view, i) => namesPaper(view.text) || (i === 0 && isTitle(view, all[1])))
  for (const view of lines) view.headline = true
  return lines.length > 0
}

const LETTER_ABOUT = /^công văn:? (?:số|v\/v|về việc)(?!\p{L})/iu
/** The number on a line of its own, who signed, then "Công văn V/v …". */
function markNumbered(head: readonly View[]): boolean {
  const matter = head.findIndex(({ text }) => LETTER_ABOUT.test(text))
  if (matter < 1 || matter > MOST_HEADLINES) return false
  for (const [i, view] of head.slice(0, matter + 1).entries()) {
    if (i === 0 || i === matter) view.headline = true
    else view.aboutPaper = true
  }
  return true
}

const HEADLESS_LINES = 12
const HEAD_MARKS: readonly RegExp[] = [
  NUMBER,
  BARE_NUMBER,
  LONE_SYMBOL,
  PLACE_DATE,
  SHORT_PLACE_DATE,
  SUBJECT_MARK,
  MOTTO,
]
/** Words by which a sentence asks or tells; "Đề nghị báo cáo …" names a matter, "Đề nghị các đơn vị …" asks. */
const SAYS =
  /(?:(?<!^)(?:đề nghị|yêu cầu)|^(?:đề nghị|yêu cầu) (?:các|quý|toàn|mỗi|từng|đồng chí|thủ trưởng)|thông báo (?:đến|tới|cho|các)|căn cứ|nằm trong|trong khuôn khổ|như sau|nhận được|tổ chức (?:tại|từ))(?!\p{L})/iu
const isTitle = (view: View, next: View | undefined): boolean =>
  view.length <= LONGEST_HEADLINE &&
  next?.starts === true &&
  !view.label &&
  !view.bullet &&
  !view.lower &&
  !/[:;,]$/u.test(view.text) &&
  !opensContent(view.fold) &&
  !SAYS.test(view.text)
