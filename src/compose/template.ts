import Handlebars from 'handlebars'
import { Trouble } from '../model/errors.js'
import { findForm, findType } from '../office/document-types.js'
import { bindTemplate } from './bind.js'
import { COMMON_FIELDS } from './common-fields.js'
import { CONTEXT_FIELDS } from './context.js'
import type { Data } from './data.js'
import { findField } from './fields.js'
import { MARKDOWN_HELPERS, type PaperFacts, TEST_HELPERS, VALUE_HELPERS } from './helpers.js'
import { type FieldSchema, isFieldSchema, Manifest } from './manifest.js'

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
  /** `body.docx`: a Word form with tags, in place of `body.md.hbs`. */
  readonly word?: Uint8Array
}

/** A template ready to be filled: bound to its fields, so a wrong name in it has already been refused. */
export interface Template {
  readonly manifest: Manifest
  readonly sample: unknown
  readonly body: (data: Data, paper: PaperFacts) => string
  readonly subject: (data: Data, paper: PaperFacts) => string
  /** The lines of Nơi nhận that the manifest gives. */
  readonly recipients: readonly ((data: Data, paper: PaperFacts) => string)[]
  /** Every field a tag may name. */
  readonly schema: FieldSchema
  /** The office's own Word form that draws the paper, in place of `body`. */
  readonly word?: Uint8Array
}

function readManifest(files: TemplateFiles): Manifest {
  const checked = Manifest.safeParse(files.manifest)
  const wrong = checked.success ? mistakeIn(checked.data, files.id) : (checked.error.issues[0]?.path.join('.') ?? '')
  if (checked.success && wrong === undefined) return checked.data
  throw new Trouble(
    'data',
    `Mẫu ${files.id}, tệp manifest.yaml: mục “${wrong}” thiếu hoặc không đúng.`,
    'So với manifest.yaml của các mẫu có sẵn; id phải trùng tên thư mục.',
  )
}

/** The place of a mistake that the shape alone does not show. */
function mistakeIn(manifest: Manifest, folder: string): string | undefined {
  const fields = manifest.fields
  const field = (path: string) => findField(fields, path.split('.'))
  if (manifest.id !== folder) return 'id'
  if (findType(manifest.type) === undefined && findForm(manifest.type) === undefined) return 'type'
  if (!isFieldSchema(fields)) return 'fields'
  if (manifest.rows !== null && field(manifest.rows)?.items === undefined) return 'rows'
  if (manifest.order !== null && field(manifest.order.rows)?.items === undefined) return 'order.rows'
  if (manifest.dutyRows !== null && field(manifest.dutyRows.field)?.items === undefined) return 'dutyRows.field'
  const sent = manifest.addressees
  if (sent !== null && field(`${sent.rows}.${sent.column}`) === undefined) return 'addressees'
  if (manifest.typeFrom !== null && field(manifest.typeFrom) === undefined) return 'typeFrom'
  const fact = manifest.facts.find(({ field: path, pattern }) => field(path) === undefined || !isPattern(pattern))
  if (fact !== undefined) return `facts (${fact.field})`
  const pattern = manifest.checks.find((check) => check.kind === 'unlike' && !isPattern(`(?<value>${check.pattern})`))
  if (pattern !== undefined) return `checks (${pattern.message})`
  return [...Object.keys(manifest.computed), ...Object.keys(manifest.defaults)].find(
    (path) => field(path.replaceAll('[]', '')) === undefined,
  )
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'iu') instanceof RegExp && pattern.includes('(?<value>')
  } catch {
    return false
  }
}

/** A shared part uses no other part, so none can use itself. */
const NO_PARTIALS: ReadonlySet<string> = new Set()

/** Reads a template folder's files: manifest checked, body, subject and partials bound to the declared fields. */
export function loadTemplate(files: TemplateFiles): Template {
  const manifest = readManifest(files)
  const schema: FieldSchema = {
    type: 'object',
    properties: { ...COMMON_FIELDS, ...manifest.fields.properties, ...CONTEXT_FIELDS },
  }
  const partials = new Set(Object.keys(files.partials))
  const engine = Handlebars.create()
  for (const [name, helper] of Object.entries({ ...VALUE_HELPERS, ...TEST_HELPERS, ...MARKDOWN_HELPERS })) {
    engine.registerHelper(name, helper as Handlebars.HelperDelegate)
  }
  for (const [name, source] of Object.entries(files.partials)) {
    // a part speaks of fields that only its users declare
    if (!files.body.includes(`{{> ${name}}}`)) continue
    engine.registerPartial(
      name,
      engine.compile(
        bindTemplate(source.trimEnd(), schema, { template: files.id, file: name, partials: NO_PARTIALS }),
        { noEscape: true },
      ),
    )
  }
  const compile = (source: string, file: string) => {
    const run = engine.compile(bindTemplate(source, schema, { template: files.id, file, partials }), { noEscape: true })
    return (data: Data, paper: PaperFacts) => run(data, { data: { paper } })
  }
  return {
    manifest,
    sample: files.sample,
    body: compile(files.body, 'body.md.hbs'),
    subject: compile(manifest.subject, 'manifest.yaml (subject)'),
    recipients: manifest.recipients.map((line) => compile(line, 'manifest.yaml (recipients)')),
    schema,
    ...(files.word ? { word: files.word } : {}),
  }
}
