import Handlebars from 'handlebars'
import { Trouble } from '../model/errors.js'
import { bindTemplate } from './bind.js'
import { CONTEXT_FIELDS } from './context.js'
import type { Data } from './data.js'
import { MARKDOWN_HELPERS, type PaperFacts, TEST_HELPERS, VALUE_HELPERS } from './helpers.js'
import { type FieldSchema, Manifest } from './manifest.js'

/** The parsed files of one template folder. */
export interface TemplateFiles {
  readonly id: string
  /** `manifest.yaml`, parsed. */
  readonly manifest: unknown
  /** `body.md.hbs` */
  readonly body: string
  /** Shared partials by name. */
  readonly partials: Readonly<Record<string, string>>
  /** `sample.yaml`, parsed. */
  readonly sample: unknown
}

/** A template ready to be filled: bound to its fields, so a wrong name in it has already been refused. */
export interface Template {
  readonly manifest: Manifest
  readonly sample: unknown
  readonly body: (data: Data, paper: PaperFacts) => string
  readonly subject: (data: Data, paper: PaperFacts) => string
}

function readManifest(files: TemplateFiles): Manifest {
  const checked = Manifest.safeParse(files.manifest)
  if (checked.success && checked.data.id === files.id) return checked.data
  const where = checked.success ? 'id' : (checked.error.issues[0]?.path.join('.') ?? '')
  throw new Trouble(
    'data',
    `Mẫu ${files.id}, tệp manifest.yaml: mục “${where}” thiếu hoặc không đúng.`,
    'So với manifest.yaml của các mẫu có sẵn; id phải trùng tên thư mục.',
  )
}

/** Reads a template folder's files: manifest checked, body, subject and partials bound to the declared fields. */
export function loadTemplate(files: TemplateFiles): Template {
  const manifest = readManifest(files)
  const schema: FieldSchema = {
    type: 'object',
    properties: { ...manifest.fields.properties, ...CONTEXT_FIELDS },
  }
  const engine = Handlebars.create()
  for (const [name, helper] of Object.entries({ ...VALUE_HELPERS, ...TEST_HELPERS, ...MARKDOWN_HELPERS })) {
    engine.registerHelper(name, helper as Handlebars.HelperDelegate)
  }
  for (const [name, source] of Object.entries(files.partials)) {
    engine.registerPartial(
      name,
      engine.compile(bindTemplate(source.trimEnd(), schema, { template: files.id, file: name }), { noEscape: true }),
    )
  }
  const compile = (source: string, file: string) => {
    const run = engine.compile(bindTemplate(source, schema, { template: files.id, file }), { noEscape: true })
    return (data: Data, paper: PaperFacts) => run(data, { data: { paper } })
  }
  return {
    manifest,
    sample: files.sample,
    body: compile(files.body, 'body.md.hbs'),
    subject: compile(manifest.subject, 'manifest.yaml (subject)'),
  }
}
