import type { Clause } from '../clauses/clause.js'
import { bareClause } from '../clauses/clause-at.js'
import type { Item } from '../clauses/items.js'
import { match } from '../clauses/lexicon.js'
import { readNames } from '../clauses/names.js'
import type { Range } from '../clauses/sentences.js'
import type { Duty, Who } from './duty.js'
import { readPart, spanOf } from './read-part.js'
import { type Bench, note, type Refiner, tasks } from './refiner.js'
import type { WalkInput } from './walk-shapes.js'
import { whoFrom } from './who.js'

/** `… tổ chức Hội nghị …, trân trọng kính mời:`: the invited stand below, what they come to before. */
const INVITES =
  /(?:kính|trân trọng|xin) mời(?: (?:(?:các )?(?:đồng chí|ông|bà|đại biểu|ông \(bà\)|ông, bà)|[^:;]{3,200} (?:dự|tham dự|dự họp)))? ?:$/iu
/** `Trân trọng kính mời: Đồng chí Bí thư các chi bộ`: the invited on the same line. */
const INVITES_NAMED = /^(?:xin )?(?:trân trọng )?kính mời ?: ?\p{L}[^:]{3,300}$/iu
/** `1. Thành phần mời:`, `Thành phần được triệu tập:` of a paper that only tells of a meeting. */
const GUESTS =
  /(?:^|\s)thành phần (?:được )?(?:kính )?(?:mời|triệu tập)(?: (?:họp|dự|tham dự|dự họp|gồm|hội nghị)){0,2} ?:$/iu
const BULLETS = 10

/** A sentence that invites those named below it. */
export const opensInvitation = (words: string): boolean => INVITES.test(words.slice(-240)) || namesGuests(words)
export const namesGuests = (words: string): boolean => GUESTS.test(words.slice(-60))

/** A line of an invitation that names the invited behind its colon. */
export const invitesNamed = (words: string): boolean => INVITES_NAMED.test(words)

/** One of the invited: a bullet right below the sentence that invites. */
export const isInvited = (item: Item, text: string): boolean =>
  item.label !== null && item.rank >= BULLETS && !NOT_INVITED.test(text.slice(item.tokens[0]?.start ?? 0, item.span[1]))
/** What else an invitation lists behind the invited. */
const NOT_INVITED =
  /^(?:thời gian|địa điểm|chủ trì|nội dung|thành phần|chuẩn bị|trang phục|kinh phí|đề nghị|yêu cầu)(?![\p{L}])/iu

const GATHERING =
  /(?<![\p{L}])((?:Hội nghị|Cuộc họp|Buổi|Lễ|Đại hội|Hội thảo|Lớp|Phiên họp|Kỳ họp|Chương trình)(?![\p{L}])[^,;:.]{0,160})/iu

/** The one deed such a sentence asks: to come. */
export function readInvitation(
  input: WalkInput,
  item: Item,
  place: { readonly index: number; readonly sentence: number; readonly intro: number; readonly who: Who },
  sentence: Range,
): Duty | null {
  const { text } = input
  const { tokens } = item
  const at = tokens.findLastIndex((token, i) => i < sentence.to && (token.key === 'mời' || token.key === 'triệu'))
  if (at < sentence.from || !match(tokens, at, 'verb')) return null
  const named = tokens[at + 1]?.key === ':' ? readNames(tokens, at + 2, sentence.to, true) : undefined
  const [duty] = readPart(
    {
      item,
      itemIndex: place.index,
      sentence: place.sentence,
      part: 0,
      intro: place.intro,
      who: named ? whoFrom(text, named, item) : { ...place.who, names: [] },
      text,
      findDeadlines: () => [],
    },
    bareClause(at, sentence.to, { from: at, head: at, modals: [], adjunct: null }),
    { from: at, to: sentence.to },
  )
  if (!duty) return null
  const span = spanOf(tokens, sentence)
  const event = GATHERING.exec(text.slice(...span))?.[1] ?? input.header.subject?.value ?? null
  return {
    ...duty,
    family: 'attend',
    span,
    action: `dự ${eventName(event)}`,
    product: null,
    recipient: null,
    via: null,
  }
}

const eventName = (event: string | null): string => (event ?? 'cuộc họp').replace(/^dự /iu, '').trim()

/** The invitation says itself that they are to come; `dự họp đúng thành phần` further down says it again. */
const ASKS_TO_COME = /(?<!\p{L})(?:dự|tham dự|dự họp) ?:$/iu
const AGAIN =
  /^(?:về |đến |tới )?(?:tham dự|dự|có mặt)(?: (?:họp|hội nghị|đại hội|lễ))?(?: (?:đúng|đầy đủ|đông đủ)(?!\p{L})[^;.]{0,60})?$/iu

/** The invitation is one duty: where coming is said again below, those words are it. */
export const invitations: Refiner = {
  name: 'invitation',
  reason: 'an invitation asks those named below it to come',
  refine(bench: Bench) {
    const invited = bench.walked.invitation
    if (invited === null || !bench.duties.includes(invited)) return
    const others = tasks(bench).filter((duty) => duty !== invited && duty.family === 'attend')
    if (ASKS_TO_COME.test(bench.text.slice(...invited.span)) && others.every(({ action }) => AGAIN.test(action))) {
      for (const other of others) other.kind = 'closing'
      note(invited, 'action', 'invitation', invitations.reason)
    } else if (others.length > 0) bench.duties = bench.duties.filter((duty) => duty !== invited)
    else note(invited, 'action', 'invitation', invitations.reason)
  },
}

/** "Kính mời … tới dự": what the clause asks of somebody is to come. */
export const invitesTo = ({ directive }: Clause, duties: readonly Duty[]): boolean =>
  duties.some((duty) => duty.family === 'attend') && /mời|triệu tập/u.test(directive ?? '')
