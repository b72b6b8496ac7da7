import { z } from 'zod'
import { UNIT_KINDS } from '../model/unit.js'
import { Check, Value } from './check-schema.js'

export type { Check, ValueExpression } from './check-schema.js'

/**
 * What a template says of itself (`templates/<id>/manifest.yaml`). The code asks no document type by name:
 * every answer about a template stands here.
 */
const Phrase = z.string().min(3).describe('Cụm từ; dấu … thay cho vài chữ bất kỳ')

/** A fact read from the answered dispatch: the first match of `pattern` (its group `value`) in `from` fills `field`. */
const Fact = z.object({
  field: z.string(),
  from: z.enum(['quote', 'action', 'subject', 'section']),
  pattern: z.string(),
  /** `text` as found, `integer`, or the value given under `map` for a folded match. */
  as: z.enum(['text', 'integer']).default('text'),
})

/** A JSON Schema of the subset the templates use. Titles and descriptions are Vietnamese: clerks read them. */
export interface FieldSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
  readonly items?: FieldSchema
  readonly [keyword: string]: unknown
}

const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean'])
const KEYWORDS = new Set('type title description format enum minimum maximum required properties items'.split(' '))

/** Whether a value is a schema of the subset the templates use. */
export function isFieldSchema(schema: FieldSchema): boolean {
  const { type, properties = {}, items } = schema
  return (
    type !== undefined &&
    TYPES.has(type) &&
    Object.keys(schema).every((keyword) => KEYWORDS.has(keyword)) &&
    (type !== 'object' || Object.keys(properties).length > 0) &&
    (type !== 'array' || items !== undefined) &&
    Object.values(properties).every(isFieldSchema) &&
    (items === undefined || isFieldSchema(items))
  )
}

/** What a row made from a duty may also hold. */
export const DUTY_FACTS = ['section', 'product', 'recipient', 'deadline', 'lastWorkingDay'] as const

export const Manifest = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  name: z.string(),
  /** Number in the catalogue of outgoing papers, for example D03. */
  catalogue: z.string(),
  /** Type code of the paper: CV, BC, TTr …; the name of a working form, which has no number. */
  type: z.string(),
  /** Field by which the clerk chooses another type the same paper may take (công văn instead of tờ trình). */
  typeFrom: z.string().nullable().default(null),
  description: z.string(),
  issuers: z.array(z.enum(UNIT_KINDS)).min(1),
  /** One draft for each duty it answers, or one for all duties of a dispatch. */
  per: z.enum(['duty', 'dispatch']),
  answers: z
    .object({ any: z.array(Phrase).min(1), none: z.array(Phrase).default([]) })
    .nullable()
    .default(null),
  /** Takes the duties to send something that no other template takes. */
  fallback: z.boolean().default(false),
  facts: z.array(Fact).default([]),
  /** Name of the array field that rows of a .csv fill. */
  rows: z.string().nullable().default(null),
  /** Field filled from the duties answered, one entry each (only with `per: dispatch`). */
  dutyRows: z
    .object({
      field: z.string(),
      item: z.string(),
      /** Further columns filled from each duty. */
      also: z.record(z.string(), z.enum(DUTY_FACTS)).default({}),
    })
    .nullable()
    .default(null),
  fields: z.custom<FieldSchema>((value) => typeof value === 'object' && value !== null && 'properties' in value),
  /** How the rows of a list are ordered: by words of a column, `person` columns by given name first. */
  order: z
    .object({
      rows: z.string(),
      by: z.array(z.object({ column: z.string(), as: z.enum(['words', 'person']).default('words') })),
    })
    .nullable()
    .default(null),
  /** What holds unless somebody says otherwise: settings, the usual steps of a plan. By field names, days as YYYY-MM-DD. */
  defaults: z.record(z.string(), z.unknown()).default({}),
  /** Fields worked out when nobody gave them; `rows[].column` for each row, whose own columns are seen first. */
  computed: z.record(z.string(), Value).default({}),
  /** Kính gửi from a column of a list: the units a paper sent down names; each once, in the order met. */
  addressees: z.object({ rows: z.string(), column: z.string() }).nullable().default(null),
  /** Lines of Nơi nhận before the archive, as templates; an empty one is left out. */
  recipients: z.array(z.string()).default([]),
  checks: z.array(Check).default([]),
  subject: z.string().describe('Mẫu của trích yếu'),
})
export type Manifest = Readonly<z.infer<typeof Manifest>>
