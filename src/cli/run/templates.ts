import type { FieldSchema, Template } from '../../compose/index.js'
import { newTemplate, pictureSample, printSample } from '../../desk/new-template.js'
import { listTemplates, requireTemplate } from '../../desk/templates.js'
import type { Trouble } from '../../model/errors.js'
import { say } from '../report.js'

/** Own templates that cannot be used are named, and hinder nothing else. */
export function tellBroken(broken: readonly Trouble[]): void {
  for (const { message } of broken) process.stderr.write(`  ! Bỏ qua mẫu riêng: ${message}\n`)
}

export async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const { templates, broken } = await listTemplates()
  if (json) say(JSON.stringify(templates.map(summaryOf), null, 2))
  else for (const { manifest } of templates) say(`${manifest.id}\t${manifest.catalogue}\t${manifest.name}`)
  tellBroken(broken)
}

/** What other programs need to know of a template to choose it. */
function summaryOf({ manifest }: Template) {
  const { id, catalogue, name, type, description, issuers, per, rows } = manifest
  return { id, catalogue, name, type, description, issuers, per, rows }
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

export interface ShowFlags {
  readonly json?: boolean
  readonly out?: string
  readonly picture?: string
  readonly force?: boolean
}

export async function show(id: string, { json, out, picture, force }: ShowFlags): Promise<void> {
  const template = await requireTemplate(id)
  const { manifest } = template
  if (json) {
    say(JSON.stringify({ ...summaryOf(template), fields: manifest.fields, checks: manifest.checks }, null, 2))
  } else {
    say(`${manifest.id} (${manifest.catalogue}): ${manifest.name}\n${manifest.description}\nCác mục điền được:`)
    for (const line of fieldLines(manifest.fields, '  ')) say(line)
    if (manifest.checks.length > 0) say('Các phép kiểm:')
    for (const { severity, message } of manifest.checks)
      say(`  ${severity === 'error' ? 'không in khi' : 'báo khi'}: ${message.replace(/\{\w+\}/gu, '…')}`)
  }
  // Where other programs read the fields, the names of files do not stand among them.
  const tell = (path: string) => (json ? undefined : say(`  → ${path}`))
  if (out !== undefined) tell(await printSample(template, out, force === true))
  if (picture !== undefined) tell(await pictureSample(template, picture, force === true))
}

export async function create(id: string, { from }: { readonly from: string }): Promise<void> {
  const folder = await newTemplate(id, from)
  say(`Đã tạo mẫu ${id} từ mẫu ${from}: sửa manifest.yaml, body.md.hbs, sample.yaml rồi in thử bằng`)
  say(`  congvan draft ${id} --sample --out thu`)
  say(`  → ${folder}`)
}
