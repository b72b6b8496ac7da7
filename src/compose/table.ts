import { type Column, FORM_LABELS, type Sheet } from '../model/sheet.js'
import { shortDate } from '../office/written-dates.js'
import type { Data } from './data.js'
import { fieldTitle, foldKey } from './fields.js'
import type { FieldSchema, Manifest } from './manifest.js'

/** The schema of one row of the template's table; undefined when it has none that people fill in. */
export function rowSchema({ rows, fields }: Manifest): FieldSchema | undefined {
  return rows === null ? undefined : fields.properties?.[rows]?.items
}

const WORDS: Readonly<Record<string, string>> = { boolean: 'có', integer: '1', number: '1' }

function exampleOf(field: FieldSchema, sample: unknown): string {
  if (typeof sample === 'string' && /^\d{4}-\d\d-\d\d$/u.test(sample)) return shortDate(sample)
  if (sample !== undefined && sample !== null) return String(sample)
  return field.enum?.[0] ?? (field.format === 'date' ? '25/3/2026' : (WORDS[field.type ?? ''] ?? ''))
}

/** The columns of a row schema as a form shows them, with an example from the template's own sample row. */
export function columnsFor(items: FieldSchema, sample: Data): readonly Column[] {
  return Object.entries(items.properties ?? {}).map(([key, field]) => ({
    title: fieldTitle(field, key),
    kind: field.format === 'date' ? 'day' : field.type === 'integer' || field.type === 'number' ? 'number' : 'words',
    ...(field.enum ? { choices: field.enum } : {}),
    ...(helpOf(field) ? { help: helpOf(field) } : {}),
    example: exampleOf(field, sample[key]),
  }))
}

function helpOf(field: FieldSchema): string {
  const form = field.format === 'date' ? 'Ghi ngày như 25/3/2026' : field.type === 'integer' ? 'Ghi số nguyên' : ''
  return [field.description, form].filter(Boolean).join('. ')
}

/** What a returned form says above its table: who sends it, and whether it says there is nothing to report. */
export function formFacts(sheet: Sheet): { readonly unit: string | undefined; readonly none: boolean } {
  const after = (label: string): string | undefined => {
    for (const row of sheet.rows.slice(0, 10)) {
      const at = row.findIndex((cell) => cell.includes(':') && foldKey(cell.split(/[:(]/u)[0] ?? '') === foldKey(label))
      if (at < 0) continue
      const inside = (row[at] ?? '').split(':').slice(1).join(':').trim()
      return (
        inside ||
        row
          .slice(at + 1)
          .find((cell) => cell.trim() !== '')
          ?.trim()
      )
    }
    return undefined
  }
  const none = after(FORM_LABELS.none.slice(0, FORM_LABELS.none.indexOf(' (')))
  return { unit: after(FORM_LABELS.unit.replace(':', '')), none: none !== undefined && /^(?:x|có|✓|1)$/iu.test(none) }
}
