import type { FieldSchema } from '../../compose/index.js'
import { listTemplates, requireTemplate } from '../../desk/templates.js'
import type { Trouble } from '../../model/errors.js'
import { say } from '../report.js'

/** Own templates that cannot be used are named, and hinder nothing else. */
export function tellBroken(broken: readonly Trouble[]): void {
  for (const { message } of broken) process.stderr.write(`  ! Bỏ qua mẫu riêng: ${message}\n`)
}

export async function list(): Promise<void> {
  const { templates, broken } = await listTemplates()
  for (const { manifest } of templates) say(`${manifest.id}\t${manifest.catalogue}\t${manifest.name}`)
  tellBroken(broken)
}

function fieldLines(schema: FieldSchema, indent: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const must = schema.required?.includes(key) ? ' (bắt buộc)' : ''
    const choice = field.enum ? `: ${field.enum.join(' | ')}` : ''
    const help = field.description ? ` – ${field.description}` : ''
    const inner = field.type === 'array' ? field.items : field
    return [
      `${indent}${field.title ?? key}${must}${choice}${help}`,
      ...(inner?.properties ? fieldLines(inner, `${indent}    `) : []),
    ]
  })
}

export async function show(id: string): Promise<void> {
  const { manifest } = await requireTemplate(id)
  say(`${manifest.id} (${manifest.catalogue}): ${manifest.name}\n${manifest.description}\nCác mục điền được:`)
  for (const line of fieldLines(manifest.fields, '  ')) say(line)
}
