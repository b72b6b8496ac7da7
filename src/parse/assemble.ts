import type { Diagnostic } from '../model/diagnostic.js'
import type {
  Citation,
  Commitment,
  DatedWords,
  Deadline,
  Dispatch,
  Event,
  Obligation,
  Section,
} from '../model/dispatch.js'
import type { SourceDocument } from '../model/source-document.js'
import type { Span } from '../model/span.js'
import { findDates } from '../vietnamese/dates.js'
import type { Item } from './clauses/items.js'
import type { Duty } from './refine/duty.js'
import type { Statement } from './refine/walk.js'
import { withLastDays } from './rules/deadlines/index.js'
import { findAttachments } from './rules/duties/attachments.js'
import type { Segmented } from './segment/index.js'

/** All that the stages found, ready to be printed in the order of the contract. */
export interface Findings {
  readonly source: SourceDocument
  readonly segmented: Segmented
  readonly items: readonly Item[]
  readonly headings: ReadonlySet<number>
  readonly duties: readonly Duty[]
  readonly statements: readonly Statement[]
  readonly citations: readonly Citation[]
  readonly mentions: readonly { readonly span: Span; readonly citation: number }[]
  readonly diagnostics: readonly Diagnostic[]
  readonly received: string | null
}

/** Builds the contract's object; every key is present, in the contract's order. */
export function assemble(findings: Findings): Dispatch {
  const { source, segmented } = findings
  const { text } = segmented
  const diagnostics: Diagnostic[] = []
  const tasks = findings.duties.filter((duty) => !duty.commitment)
  const obligations = tasks.map((duty, index) => obligationOf(duty, index, findings, diagnostics))
  const commitments = commitmentsOf(findings)
  const attachments = findings.items.flatMap((item) => {
    const words = text.slice(item.span[0], item.span[1])
    return words.includes('kèm') ? findAttachments(words, item.span[0]) : []
  })
  const dates = datesOf(findings, obligations, commitments)
  return {
    schema: 'congvan/dispatch@1',
    source: { file: source.file, format: source.format, sha256: source.sha256, pages: source.pages },
    text,
    header: segmented.header,
    addressees: [...segmented.addressees],
    citations: [...findings.citations],
    sections: sectionsOf(findings),
    obligations,
    commitments,
    events: eventsOf(findings, obligations),
    dates,
    attachments,
    distribution: [...segmented.distribution],
    signature: segmented.signature,
    notes: [...segmented.notes],
    repairs: [...segmented.repairs],
    diagnostics: distinct([...segmented.diagnostics, ...findings.diagnostics, ...diagnostics]),
  }
}

function obligationOf(duty: Duty, index: number, findings: Findings, diagnostics: Diagnostic[]): Obligation {
  const { text, header } = findings.segmented
  const issueDate = issueDateOf(header.date?.value)
  const deadlines: Deadline[] = duty.deadlines.map(({ mention, inherited }) => {
    const result = withLastDays(mention, { issueDate, received: findings.received })
    diagnostics.push(...result.diagnostics)
    return { ...result.deadline, inherited }
  })
  return {
    id: `o${index + 1}`,
    section: duty.section,
    kind: duty.kind,
    role: duty.role,
    assignees: [...duty.who.names],
    cooperators: [...duty.cooperators],
    action: duty.action,
    product: duty.product,
    recipient: duty.recipient,
    via: duty.via,
    modality: duty.modality,
    conditions: [...duty.conditions],
    targets: [...duty.targets],
    deadlines,
    quote: text.slice(duty.span[0], duty.span[1]),
    span: [duty.span[0], duty.span[1]],
  }
}

/** A full calendar date, or null: a month alone dates nothing to the day. */
export const issueDateOf = (date: string | undefined): string | null =>
  date !== undefined && date.length === 10 ? date : null

function commitmentsOf({ duties, segmented, statements }: Findings): Commitment[] {
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
      (statement) =>
        statement.kind === 'statement' &&
        statement.subject !== '' &&
        /(?<![\p{L}])sẽ(?![\p{L}])/u.test(text.slice(statement.span[0], statement.span[1])),
    )
    .map((statement) => ({
      by: statement.subject,
      text: text.slice(statement.span[0], statement.span[1]),
      date: findDates(text, statement.span).find((mention) => mention.date !== null)?.date ?? null,
      span: [statement.span[0], statement.span[1]] as [number, number],
    }))
  return [...stated, ...promised].sort((a, b) => a.span[0] - b.span[0])
}

function sectionsOf({ items, segmented }: Findings): Section[] {
  const { text } = segmented
  return items.flatMap((item) => {
    if (!item.label || item.rank >= 10) return []
    const words = text.slice(item.span[0] + item.label.length, item.span[1])
    const title = /^[^.;:]{1,160}(?=[.:;]|$)/u.exec(words)?.[0].trim() ?? ''
    return [{ label: item.label.text, title, span: [item.span[0], item.span[1]] as [number, number] }]
  })
}

const HAPPENING =
  /(?<![\p{L}])((?:lớp|hội nghị|cuộc họp|kỳ họp|đại hội|buổi|lễ|hội thi|hội thảo|đoàn|phiên họp|khóa)(?: [^,.;:()]{1,80}?)?)\s(?:được )?(?:tổ chức|khai mạc|diễn ra|khai giảng|dự kiến tổ chức)?\s?(?:vào |trong |từ )?(?=(?:ngày|tháng|quý|lúc|hồi|\d))/iu

/** Things that take place at a stated time and are no deadline. */
function eventsOf({ items, segmented }: Findings, obligations: readonly Obligation[]): Event[] {
  const { text } = segmented
  const taken = obligations.flatMap((obligation) => obligation.deadlines.map((deadline) => deadline.span))
  const out: Event[] = []
  for (const item of items) {
    const words = text.slice(item.span[0], item.span[1])
    if (!/\d/u.test(words)) continue
    const found = HAPPENING.exec(words)
    if (!found?.[1]) continue
    const start = item.span[0] + found.index
    const mention = findDates(text, [start + found[0].length, item.span[1]])[0]
    if (!mention || mention.span[0] > start + found[0].length + 12) continue
    if (taken.some((span) => span[0] < mention.span[1] && mention.span[0] < span[1])) continue
    const when = mention.date
      ? { date: mention.date }
      : mention.month
        ? { month: mention.month }
        : mention.year
          ? { year: mention.year }
          : {}
    out.push({ name: found[1].trim(), when, span: [start, mention.span[1]] })
  }
  return out
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

function datesOf(
  { segmented, mentions, citations }: Findings,
  obligations: readonly Obligation[],
  commitments: readonly Commitment[],
): DatedWords[] {
  const { text, header } = segmented
  const cited = [...citations.map((citation): Span => citation.span), ...mentions.map((mention) => mention.span)]
  const due = obligations.flatMap((obligation) => obligation.deadlines.map((deadline): Span => deadline.span))
  return findDates(text).flatMap((mention) => {
    if (mention.date === null) return []
    const { span } = mention
    const use: DatedWords['use'] =
      header.date && overlaps(header.date.span, span)
        ? 'issue'
        : due.some((other) => overlaps(other, span))
          ? 'deadline'
          : cited.some((other) => overlaps(other, span))
            ? 'citation'
            : commitments.some((commitment) => overlaps(commitment.span, span))
              ? 'commitment'
              : /(?:họp|hội nghị|lớp|đại hội|khai mạc|tổ chức|diễn ra|lễ)[^.;]{0,60}$/iu.test(
                    text.slice(Math.max(0, span[0] - 80), span[0]),
                  )
                ? 'event'
                : 'other'
    return [{ date: mention.date, use, span: [span[0], span[1]] as [number, number] }]
  })
}

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.span?.join('-') ?? ''} ${diagnostic.message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
