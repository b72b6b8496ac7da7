import { foldBare } from '../vietnamese/index.js'
import type { FieldSchema } from './manifest.js'

/** Letters and digits without marks and case, for matching headings and keys that people typed. */
export function foldKey(text: string): string {
  return foldBare(text).replace(/[^a-z0-9]+/gu, '')
}

/** The schema of a dotted path; `[]` steps into the items of an array. Undefined when the path names no field. */
export function findField(schema: FieldSchema, path: readonly string[]): FieldSchema | undefined {
  let here: FieldSchema | undefined = schema
  for (const step of path) {
    if (here?.type === 'array') here = here.items
    if (step === '[]') continue
    here = here?.properties?.[step]
    if (here === undefined) return undefined
  }
  return here
}

/** The property whose key or Vietnamese title the typed word means, compared without marks, case and spaces. */
export function matchProperty(schema: FieldSchema, typed: string): string | undefined {
  const wanted = foldKey(typed)
  const entries = Object.entries(schema.properties ?? {})
  return (
    entries.find(([key]) => foldKey(key) === wanted)?.[0] ??
    entries.find(([, field]) => field.title !== undefined && foldKey(field.title) === wanted)?.[0]
  )
}

/** The heading a person reads for a field: its title, else its key. */
export function fieldTitle(schema: FieldSchema | undefined, key: string): string {
  return schema?.title ?? key
}
