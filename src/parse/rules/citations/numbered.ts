import type { Citation } from '../../../model/dispatch.js'
import type { Span } from '../../../model/span.js'
import { matchAt } from '../../../vietnamese/letters.js'
import { kindNamed, kindOfSymbol } from './kinds.js'
import {
  bareNotationAt,
  issuedBefore,
  issuerAt,
  type PaperDate,
  type Part,
  paperDateAt,
  pinpointBefore,
  proposerBefore,
  type Title,
  titleAt,
} from './parts.js'
import type { Verbs } from './verbs.js'

/** Where to look. `opening`: the bases and the first paragraph, where a cited paper is a basis of the whole dispatch. */
export interface CitationRange {
  readonly span: Span
  readonly opening: boolean
}

const NEXT = /\s{0,3}(?:,?\s{1,2}và|,|;)\s{0,3}(?=(?:số\s{0,3})?\d{1,5}(?:\/\d{4})?\s?[-/–]\s?\p{Lu})/uy
const MOST_LISTED = 30

const isQuoted = (text: string, title: Title | null) => title !== null && '”»"'.includes(text.charAt(title.end - 1))

interface Details {
  readonly date: PaperDate | null
  readonly issuer: string | null
  readonly title: Title | null
  readonly end: number
}

/** Day, organ and title after a number: in that order, or with the title before the organ, or the day after it. */
function detailsAfter(text: string, numberEnd: number): Details {
  let date = paperDateAt(text, numberEnd)
  let end = date?.end ?? numberEnd
  let issuer = issuerAt(text, end)
  end = issuer?.end ?? end
  if (date === null && issuer !== null) {
    date = paperDateAt(text, end)
    end = date?.end ?? end
  }
  const title = titleAt(text, end, issuer === null)
  end = title?.end ?? end
  const quoted = isQuoted(text, title)
  if (date === null && title !== null) {
    date = quoted || !NAMES_PAPER.test(title.value) ? dateBehindTitle(text, end, quoted) : null
    end = date?.end ?? end
  }
  if (issuer === null && (quoted || end !== title?.end)) {
    issuer = issuerAt(text, end)
    end = issuer?.end ?? end
  }
  return { date, issuer: issuer?.value ?? title?.issuer ?? null, title, end }
}

/** A paper cited inside a title: the day behind it is that paper's. */
const NAMES_PAPER = /\d\s?[-–/]\s?\p{L}/u

/** "Kế hoạch số 15-KH/TU về chuyển đổi số, ngày 02/4/2024 của Tỉnh ủy": without marks around the title the organ must follow. */
function dateBehindTitle(text: string, at: number, quoted: boolean): PaperDate | null {
  const date = paperDateAt(text, at)
  return date !== null && (quoted || issuerAt(text, date.end) !== null) ? date : null
}

export interface Numbered {
  readonly papers: readonly Citation[]
  /** Where each number after the first begins: read already, not to be read again as standing alone. */
  readonly consumed: readonly number[]
  /** The day is that of the paper named just before as well. */
  readonly sharesDate: boolean
}

/**
 * One paper with a number, or a list of numbers that share a kind (and an organ named at the end of the list).
 * `kindWords` are the printed kind, undefined for a number that stands alone; `number` is the first number.
 */
export function numberedPapers(
  text: string,
  range: CitationRange,
  kindWords: string | undefined,
  start: number,
  number: Part,
  verbs: Verbs,
): Numbered {
  const papers: Citation[] = []
  const consumed: number[] = []
  const pinpoint = pinpointBefore(text, start)
  const { verb, asked } = verbs.before(start)
  let first = pinpoint?.start ?? start
  let notation: Part | null = number
  let sharesDate = false
  for (let i = 0; notation !== null && i < MOST_LISTED; i++) {
    const symbolKind = kindOfSymbol(notation.value.replace(/^\d+[a-zđ]?/u, ''))
    const details = detailsAfter(text, notation.end)
    sharesDate ||= details.date?.shared === true
    const told = i === 0 && details.date === null ? issuedBefore(text, first) : null
    papers.push({
      kind: kindWords === undefined ? (symbolKind ?? 'Văn bản') : kindNamed(kindWords),
      notation: notation.value,
      date: details.date?.value ?? told?.date ?? null,
      issuer: details.issuer ?? told?.issuer ?? (i === 0 ? proposerBefore(text, first) : null),
      title: details.title?.value ?? null,
      pinpoint: i === 0 ? (pinpoint?.value ?? null) : null,
      verb,
      basis: range.opening && verb !== null && !asked,
      span: [first, Math.min(details.end, range.span[1])],
    })
    const next = matchAt(NEXT, text, details.end)
    if (next === null) break
    first = details.end + next[0].length
    if (first >= range.span[1]) break
    consumed.push(first)
    notation = bareNotationAt(text, first)
  }
  const shared = papers.at(-1)?.issuer ?? null
  return {
    papers: papers.map((paper) => ({
      ...paper,
      issuer: paper.issuer ?? shared,
    })),
    consumed,
    sharesDate,
  }
}
