import type { Diagnostic } from '../model/diagnostic.js'
import type { Deadline, Dispatch, Obligation } from '../model/dispatch.js'
import { commitmentsOf } from './assemble/commitments.js'
import { datesOf } from './assemble/dates.js'
import { eventsOf } from './assemble/events.js'
import type { Findings } from './assemble/findings.js'
import { sectionsOf } from './assemble/sections.js'
import type { Duty } from './refine/duty.js'
import { withLastDays } from './rules/deadlines/index.js'
import { findAttachments } from './rules/duties/attachments.js'

/** Builds the contract's object; every key is present, in the contract's order. */
export function assemble(findings: Findings): Dispatch {
  const { source, segmented } = findings
  const { text } = segmented
  const diagnostics: Diagnostic[] = []
  const tasks = findings.duties.filter((duty) => !duty.commitment)
  const obligations = tasks.map((duty, index) => obligationOf(duty, index, findings, diagnostics))
  const commitments = commitmentsOf(findings)
  const attachments = findings.items.flatMap(({ span }) => {
    const words = text.slice(span[0], span[1])
    return words.includes('kèm') ? findAttachments(words, span[0]) : []
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
    // the words as they stand, misread figures and all
    const { span } = result.deadline
    return { ...result.deadline, text: text.slice(span[0], span[1]), inherited }
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

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.span?.join('-') ?? ''} ${diagnostic.message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
