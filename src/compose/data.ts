import { z } from 'zod'
import { plainLine } from '../markdown/escape.js'
import { typedDay } from '../office/written-dates.js'
import { fieldTitle, findField, foldKey, matchProperty } from './fields.js'
import type { FieldSchema } from './manifest.js'

export type Data = { readonly [key: string]: unknown }

/** One thing wrong with the data a person gave: where, and a Vietnamese sentence saying what was expected. */
export interface DataProblem {
  readonly path: string
  readonly message: string
}

const YES = new Set(['co', 'x', 'true', 'yes', '1', 'dung'])
const NO = new Set(['khong', 'false', 'no', '0', 'sai', ''])

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Nothing was given: no value, blank words, the nulls of YAML, a list without entries. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return /^(?:~|null)?$/u.test(plainLine(value))
  return Array.isArray(value) && value.length === 0
}

/** Turns what people type (`25/3/2026`, `có`, `12`) into what the schema names; what does not fit is left for the validator. */
function coerce(value: unknown, schema: FieldSchema, path: string, problems: DataProblem[]): unknown {
  if (isEmpty(value)) return undefined
  if (schema.type === 'object') return isRecord(value) ? coerceObject(value, schema, path, problems) : value
  if (schema.type === 'array') {
    const items = Array.isArray(value) ? value : typeof value === 'string' ? [value] : null
    if (items === null) return value
    return items.map((item, index) => coerce(item, schema.items ?? {}, `${path}[${index + 1}]`, problems))
  }
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : value
  if (schema.type === 'string') {
    if (typeof text === 'number') return String(text)
    if (schema.format === 'date' && typeof text === 'string') return typedDay(text) ?? text
    if (schema.enum && typeof text === 'string')
      return schema.enum.find((one) => foldKey(one) === foldKey(text)) ?? text
    return text
  }
  if ((schema.type === 'integer' || schema.type === 'number') && typeof text === 'string') {
    return /^-?\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : text
  }
  if (schema.type === 'boolean' && typeof text === 'string') {
    if (YES.has(foldKey(text))) return true
    return NO.has(foldKey(text)) ? false : text
  }
  return text
}

function coerceObject(
  value: Record<string, unknown>,
  schema: FieldSchema,
  path: string,
  problems: DataProblem[],
): Data {
  const result: Record<string, unknown> = {}
  for (const [typed, item] of Object.entries(value)) {
    const key = matchProperty(schema, typed)
    const place = path === '' ? plainLine(typed) : `${path}.${plainLine(typed)}`
    if (key === undefined) {
      const known = Object.entries(schema.properties ?? {}).map(([name, field]) => fieldTitle(field, name))
      problems.push({
        path: place,
        message: `không có mục “${plainLine(typed)}”; các mục nhận được: ${known.join('; ')}`,
      })
      continue
    }
    const field = schema.properties?.[key]
    const coerced = field ? coerce(item, field, place, problems) : item
    if (coerced === undefined) continue
    if (key in result) problems.push({ path: place, message: 'mục này ghi hai lần, không biết lấy giá trị nào' })
    result[key] = coerced
  }
  return result
}

/** Whether a key of a data file, typed as a name or a title, means a field of the schema. */
export function knowsKey(schema: FieldSchema, typed: string): boolean {
  return matchProperty(schema, typed) !== undefined
}

/** The schema without `required`: what is not there is printed as a mark, only what is wrong is refused. */
function relaxed(schema: FieldSchema): FieldSchema {
  const { required: _required, title: _title, description: _description, format, ...rest } = schema
  return {
    ...rest,
    ...(format === 'date' ? { format } : {}),
    ...(schema.items ? { items: relaxed(schema.items) } : {}),
    ...(schema.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([key, field]) => [key, relaxed(field)]),
          ),
        }
      : {}),
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'một dòng chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'có hoặc không',
  array: 'một danh sách',
  object: 'một nhóm mục con',
}

function sentence(issue: z.core.$ZodIssue, field: FieldSchema | undefined): string {
  switch (issue.code) {
    case 'invalid_value':
      return `phải là một trong: ${issue.values.map(String).join('; ')}`
    case 'invalid_type':
      return `phải là ${TYPE_WORDS[field?.type === 'integer' ? 'int' : issue.expected] ?? 'giá trị đúng kiểu'}`
    case 'invalid_format':
      return issue.format === 'date' ? 'không phải ngày có thật; viết như 25/3/2026' : 'không đúng cách viết'
    case 'too_small':
      return `phải từ ${String(issue.minimum)} trở lên`
    case 'too_big':
      return `không được quá ${String(issue.maximum)}`
    default:
      return 'không đúng như mẫu yêu cầu'
  }
}

/**
 * Checks the data a person gave against a template's fields.
 * Keys may be the field's name or its Vietnamese title; missing fields are no problem here.
 */
export function readData(
  raw: unknown,
  schema: FieldSchema,
): { readonly data: Data; readonly problems: readonly DataProblem[] } {
  if (raw === null || raw === undefined) return { data: {}, problems: [] }
  if (!isRecord(raw))
    return { data: {}, problems: [{ path: '', message: 'dữ liệu phải gồm các dòng “tên mục: giá trị”' }] }
  const problems: DataProblem[] = []
  const data = coerceObject(raw, schema, '', problems)
  const checked = z.fromJSONSchema(relaxed(schema) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(data)
  for (const issue of checked.error?.issues ?? []) {
    const steps = issue.path.map((step) => (typeof step === 'number' ? '[]' : String(step)))
    const field = findField(schema, steps)
    const place = issue.path
      .map((step, index) =>
        typeof step === 'number'
          ? `dòng ${step + 1}`
          : fieldTitle(findField(schema, steps.slice(0, index + 1)), String(step)),
      )
      .join(' → ')
    problems.push({ path: place, message: sentence(issue, field) })
  }
  return { data, problems }
}
