import type { Commitment, DatedWords, Obligation } from '../../model/dispatch.js'
import type { Span } from '../../model/span.js'
import { findDates } from '../../vietnamese/dates.js'
import { near } from '../../vietnamese/letters.js'
import { SpanIndex } from '../span-index.js'
import type { Findings } from './findings.js'

const eventBefore = near('họp|hội nghị|lớp|đại hội|khai mạc|tổ chức|diễn ra|lễ', 60, '.;')
const REACH = 80

const spansOf = (owners: readonly { readonly span: Span }[]): SpanIndex => new SpanIndex(owners.map(({ span }) => span))

/** Every full date of the text with what it is for. */
export function datesOf(
  { segmented, mentions }: Findings,
  obligations: readonly Obligation[],
  commitments: readonly Commitment[],
): DatedWords[] {
  const { text, header } = segmented
  const issued = new SpanIndex(header.date ? [header.date.span] : [])
  const due = spansOf(obligations.flatMap((obligation) => obligation.deadlines))
  const cited = spansOf(mentions)
  const promised = spansOf(commitments)
  const useOf = (span: Span): DatedWords['use'] => {
    if (issued.overlapping(span)) return 'issue'
    if (due.overlapping(span)) return 'deadline'
    if (cited.overlapping(span)) return 'citation'
    if (promised.overlapping(span)) return 'commitment'
    return eventBefore(text.slice(Math.max(0, span[0] - REACH), span[0])) !== null ? 'event' : 'other'
  }
  return findDates(text).flatMap(({ date, span }) =>
    date === null ? [] : [{ date, use: useOf(span), span: [span[0], span[1]] as [number, number] }],
  )
}
