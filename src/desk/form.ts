import { columnsFor, type Data, readData, rowSchema, type Template } from '../compose/index.js'
import { Trouble } from '../model/errors.js'
import { writeFormXlsx } from '../sheet/index.js'
import { writeWhole } from './files.js'

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first row of the template's own sample, by field names. */
function sampleRow({ manifest, sample }: Template): Data {
  const rows = manifest.rows
  const items = rows === null ? undefined : manifest.fields.properties?.[rows]
  if (rows === null || items === undefined || !isRecord(sample)) return {}
  // The sample may name the table by its title, so only that entry is read through the schema.
  const entry = Object.entries(sample).map(
    ([key, value]) => readData({ [key]: value }, { type: 'object', properties: { [rows]: items } }).data[rows],
  )
  const first = entry.find((value) => Array.isArray(value) && value.length > 0)
  const row: unknown = Array.isArray(first) ? first[0] : undefined
  return isRecord(row) ? row : {}
}

export function requireTable(template: Template) {
  const items = rowSchema(template.manifest)
  if (items !== undefined) return items
  throw new Trouble(
    'usage',
    `Mẫu ${template.manifest.id} không có bảng nào để các đơn vị điền.`,
    'Xem mẫu có bảng bằng: congvan templates list.',
  )
}

/** Writes the empty table of a template for the units to fill in. */
export async function writeForm(template: Template, out: string, date: string, force: boolean): Promise<string> {
  const columns = columnsFor(requireTable(template), sampleRow(template))
  const bytes = await writeFormXlsx({ title: template.manifest.name, columns, date })
  return writeWhole(out, bytes, force)
}
