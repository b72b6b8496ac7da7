import { z } from 'zod'
import { Diagnostic, Repair } from './diagnostic.js'
import { Certainty, Span } from './span.js'

/**
 * The public output of `congvan parse --format json`, schema `congvan/dispatch@1`.
 * Declared here once; `schemas/dispatch.schema.json` is generated from it. Key order is part of the contract.
 */
const found = <T extends z.ZodType>(value: T) => z.object({ value, span: Span, certainty: Certainty }).nullable()

/** `YYYY-MM-DD`; a calendar day, never a moment. */
export const CalendarDate = z.iso.date()
const CalendarMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u)

export const DEADLINE_KINDS = ['date', 'month', 'quarter', 'year', 'recurring', 'relative', 'reference'] as const
export const PERIODS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const

export const Deadline = z.object({
  kind: z.enum(DEADLINE_KINDS),
  date: CalendarDate.nullable(),
  to: CalendarDate.nullable(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/u)
    .nullable(),
  month: CalendarMonth.nullable(),
  quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/u)
    .nullable(),
  year: z
    .string()
    .regex(/^\d{4}$/u)
    .nullable(),
  relation: z.enum(['before', 'by', 'on', 'from-to']).nullable(),
  per: z.enum(PERIODS).nullable(),
  days: z.int().nullable(),
  working: z.boolean().nullable(),
  anchor: z.string().nullable(),
  lastDay: CalendarDate.nullable(),
  lastWorkingDay: CalendarDate.nullable(),
  text: z.string(),
  span: Span,
  inherited: z.boolean(),
})
export type Deadline = Readonly<z.infer<typeof Deadline>>

export const Target = z.object({
  text: z.string(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.enum(PERIODS).nullable(),
})
export type Target = Readonly<z.infer<typeof Target>>

export const Obligation = z.object({
  id: z.string(),
  section: z.string(),
  kind: z.enum(['task', 'framing', 'closing']),
  role: z.enum(['addressee', 'subset', 'third-party', 'issuer']),
  assignees: z.array(z.string()),
  cooperators: z.array(z.string()),
  action: z.string(),
  product: z.string().nullable(),
  recipient: z.string().nullable(),
  via: z.string().nullable(),
  modality: z.enum(['mandatory', 'conditional', 'optional', 'target']),
  conditions: z.array(z.string()),
  targets: z.array(Target),
  deadlines: z.array(Deadline),
  quote: z.string(),
  span: Span,
  /** Only with `--unit`: whether the duty binds the clerk's own unit. */
  mine: z.union([z.boolean(), z.literal('unclear')]).optional(),
})
export type Obligation = Readonly<z.infer<typeof Obligation>>

export const Citation = z.object({
  kind: z.string(),
  notation: z.string().nullable(),
  date: CalendarDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  pinpoint: z.string().nullable(),
  verb: z.string().nullable(),
  basis: z.boolean(),
  span: Span,
})
export type Citation = Readonly<z.infer<typeof Citation>>

export const REGIMES = ['party', 'state', 'union', 'unknown'] as const

export const Header = z.object({
  regime: z.enum(REGIMES),
  superior: found(z.string()),
  issuer: found(z.string()),
  number: found(z.int()),
  symbol: found(z.string()),
  notation: z.string().nullable(),
  type: z.object({ code: z.string(), name: z.string() }).nullable(),
  place: found(z.string()),
  date: found(z.union([CalendarDate, CalendarMonth])),
  subject: found(z.string()),
  urgency: found(z.string()),
  secrecy: found(z.string()),
})
export type Header = Readonly<z.infer<typeof Header>>

export const Addressee = z.object({ name: z.string(), span: Span })
export type Addressee = Readonly<z.infer<typeof Addressee>>

export const Section = z.object({ label: z.string(), title: z.string(), span: Span })
export type Section = Readonly<z.infer<typeof Section>>

export const Commitment = z.object({ by: z.string(), text: z.string(), date: CalendarDate.nullable(), span: Span })
export type Commitment = Readonly<z.infer<typeof Commitment>>

export const Event = z.object({
  name: z.string(),
  when: z.object({ date: CalendarDate.optional(), month: CalendarMonth.optional(), year: z.string().optional() }),
  span: Span,
})
export type Event = Readonly<z.infer<typeof Event>>

export const DatedWords = z.object({
  date: CalendarDate,
  use: z.enum(['issue', 'citation', 'deadline', 'event', 'commitment', 'other']),
  span: Span,
})
export type DatedWords = Readonly<z.infer<typeof DatedWords>>

export const Attachment = z.object({ name: z.string(), present: z.boolean(), span: Span })
export type Attachment = Readonly<z.infer<typeof Attachment>>

export const Recipient = z.object({ name: z.string(), purpose: z.string().nullable(), span: Span })
export type Recipient = Readonly<z.infer<typeof Recipient>>

export const Note = z.object({ text: z.string(), kind: z.enum(['hand-note', 'stamp', 'footnote']), at: z.int() })
export type Note = Readonly<z.infer<typeof Note>>

export const Dispatch = z.object({
  schema: z.literal('congvan/dispatch@1'),
  source: z.object({
    file: z.string(),
    format: z.enum(['txt', 'md', 'docx', 'doc', 'pdf', 'scan']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    pages: z.int().nullable(),
  }),
  text: z.string(),
  header: Header,
  addressees: z.array(Addressee),
  citations: z.array(Citation),
  sections: z.array(Section),
  obligations: z.array(Obligation),
  commitments: z.array(Commitment),
  events: z.array(Event),
  dates: z.array(DatedWords),
  attachments: z.array(Attachment),
  distribution: z.array(Recipient),
  signature: z.object({ authority: found(z.string()), position: found(z.string()), name: found(z.string()) }),
  notes: z.array(Note),
  repairs: z.array(Repair),
  diagnostics: z.array(Diagnostic),
})
export type Dispatch = Readonly<z.infer<typeof Dispatch>>

/** JSON Schema (draft-7) of the contract, shipped as `schemas/dispatch.schema.json`. */
export function dispatchJsonSchema(): unknown {
  return z.toJSONSchema(Dispatch, { target: 'draft-7' })
}
