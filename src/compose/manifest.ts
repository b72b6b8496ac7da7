import { z } from 'zod'
import { UNIT_KINDS } from '../model/unit.js'

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

const Value = z.union([
  z.object({ path: z.string() }),
  z.object({
    count: z.string(),
    where: z.record(z.string(), z.string()).optional(),
    whereNot: z.record(z.string(), z.string()).optional(),
  }),
  /** Rows of `younger` whose `column` (a birthday) gives less than `than` years on the day at `on`. */
  z.object({ younger: z.string(), column: z.string(), on: z.string(), than: z.int() }),
  z.object({ sum: z.string(), of: z.string() }),
  z.object({ add: z.array(z.string()).min(2) }),
])
export type ValueExpression = Readonly<z.infer<typeof Value>>

const severity = z.enum(['error', 'warning']).default('error')
const Check = z.discriminatedUnion('kind', [
  /** Both values, when both are known, must be the same number. */
  z.object({ kind: z.literal('equal'), left: Value, right: Value, message: z.string(), severity }),
  /** The first number must not be greater than the second. */
  z.object({ kind: z.literal('at-most'), left: Value, right: Value, message: z.string(), severity }),
  /** The first day must not come after the second. */
  z.object({ kind: z.literal('not-after'), left: z.string(), right: z.string(), message: z.string(), severity }),
  /** When `if` is true, `field` must be one of `is`. */
  z.object({
    kind: z.literal('requires'),
    if: z.string(),
    field: z.string(),
    is: z.array(z.string()),
    message: z.string(),
    severity,
  }),
  /** No two rows may agree in all `columns`. */
  z.object({
    kind: z.literal('distinct'),
    rows: z.string(),
    columns: z.array(z.string()),
    message: z.string(),
    severity,
  }),
  /** Every row must have something in at least one of `columns`. */
  z.object({
    kind: z.literal('filled'),
    rows: z.string(),
    columns: z.array(z.string()).min(1),
    message: z.string(),
    severity,
  }),
  /** Rows of `rows` with `where` may make up at most `percent` of those with `of`. */
  z.object({
    kind: z.literal('share'),
    rows: z.string(),
    where: z.record(z.string(), z.string()),
    of: z.record(z.string(), z.string()).default({}),
    percent: z.string().describe('Mục ghi tỉ lệ phần trăm tối đa'),
    message: z.string(),
    severity,
  }),
  /** Age on `on` of the person born on `column`, in whole years, must lie within the bounds. */
  z.object({
    kind: z.literal('age'),
    rows: z.string(),
    column: z.string(),
    on: z.string(),
    min: z.int(),
    max: z.int(),
    message: z.string(),
    severity,
  }),
])
export type Check = Readonly<z.infer<typeof Check>>

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

export const Manifest = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  name: z.string(),
  /** Number in the catalogue of outgoing papers, for example D03. */
  catalogue: z.string(),
  /** Type code of the paper: CV, BC, TTr … */
  type: z.string(),
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
  dutyRows: z.object({ field: z.string(), item: z.string() }).nullable().default(null),
  fields: z.custom<FieldSchema>((value) => typeof value === 'object' && value !== null && 'properties' in value),
  /** How the rows of a list are ordered: by words of a column, `person` columns by given name first. */
  order: z
    .object({
      rows: z.string(),
      by: z.array(z.object({ column: z.string(), as: z.enum(['words', 'person']).default('words') })),
    })
    .nullable()
    .default(null),
  computed: z.record(z.string(), Value).default({}),
  checks: z.array(Check).default([]),
  subject: z.string().describe('Mẫu của trích yếu'),
})
export type Manifest = Readonly<z.infer<typeof Manifest>>
