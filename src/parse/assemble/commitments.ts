import type { Commitment } from '../../model/dispatch.js'
import { findDates } from '../../vietnamese/dates.js'
import type { Findings } from './findings.js'

const WILL = /(?<![\p{L}])sẽ(?![\p{L}])/u

/** What the issuing side itself promises: duties whose subject is the issuer, and sentences with "sẽ". */
export function commitmentsOf({ duties, segmented, statements }: Findings): Commitment[] {
  const { text } = segmented
  const stated = duties
    .filter((duty) => duty.commitment)
    .map((duty) => ({
      by: duty.who.names[0] ?? segmented.header.issuer?.value ?? '',
      text: text.slice(duty.span[0], duty.span[1]),
      date: duty.deadlines.find(({ mention }) => mention.date !== null)?.mention.date ?? null,
      span: [duty.span[0], duty.span[1]] as [number, number],
    }))
  const promised = statements
    .filter(
      ({ kind, subject, span }) => kind === 'statement' && subject !== '' && WILL.test(text.slice(span[0], span[1])),
    )
    .map((statement) => ({
      by: statement.subject,
      text: text.slice(statement.span[0], statement.span[1]),
      date: findDates(text, statement.span).find((mention) => mention.date !== null)?.date ?? null,
      span: [statement.span[0], statement.span[1]] as [number, number],
    }))
  return [...stated, ...promised].sort((a, b) => a.span[0] - b.span[0])
}
