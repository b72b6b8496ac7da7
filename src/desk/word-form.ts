import { basename, extname } from 'node:path'
import {
  type CheckFinding,
  type ComposeInput,
  composeForWord,
  type FieldSchema,
  loadTemplate,
  type Template,
} from '../compose/index.js'
import { UNIT_KINDS } from '../model/unit.js'
import { fillWordForm, type TagTree, wordFormTags } from '../render/own-word/index.js'
import { readBytes } from './files.js'
import { pdfByLibreOffice } from './tools/libreoffice.js'

/** Names that a form may print without asking the clerk for them. */
const GIVEN = new Set(['unit', 'signatory', 'dispatch', 'duty', 'paper', 'addressees', 'recipients', 'stt'])

/** The fields a form asks for: one for each plain name in its tags, a list for each loop with tags inside. */
function fieldsOf(tags: TagTree): FieldSchema {
  const names = Object.entries(tags).filter(([tag]) => /^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(tag) && !GIVEN.has(tag))
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map(([tag, inside]) => [
        tag,
        Object.keys(inside).length > 0
          ? { type: 'array', title: tag, items: fieldsOf(inside) }
          : { type: 'string', title: tag },
      ]),
    ),
  }
}

/** A Word form without a manifest: its tags are its fields. */
export async function loadWordForm(path: string, id: string): Promise<Template> {
  const word = await readBytes(path)
  const fields = fieldsOf(wordFormTags(word, basename(path)))
  const rows = Object.entries(fields.properties ?? {}).find(([, field]) => field.type === 'array')?.[0] ?? null
  const none = Object.keys(fields.properties ?? {}).length === 0
  return loadTemplate({
    id,
    manifest: {
      id,
      name: `Mẫu Word ${basename(path, extname(path))}`,
      catalogue: '-',
      type: 'CV',
      description: 'Mẫu Word của cơ quan.',
      issuers: [...UNIT_KINDS],
      per: 'dispatch',
      rows,
      fields: none ? { type: 'object', properties: { ghi_chu: { type: 'string', title: 'ghi chú' } } } : fields,
      subject: id,
    },
    body: '',
    partials: {},
    sample: {},
    word,
  })
}

export interface WordPaper {
  readonly title: string
  readonly missing: readonly string[]
  readonly findings: readonly CheckFinding[]
  readonly files: readonly (readonly ['docx' | 'pdf', Uint8Array])[]
}

/** Fills the form of a template; its PDF is made by LibreOffice, and told to be missing where there is none. */
export async function printWordForm(
  input: ComposeInput,
  word: Uint8Array,
  formats: readonly ('docx' | 'pdf')[],
): Promise<WordPaper> {
  const { manifest } = input.template
  const { title, findings, missing, evaluate, mark } = composeForWord(input)
  const docx = fillWordForm(word, manifest.id, { evaluate, mark }, input.date)
  const files: (readonly ['docx' | 'pdf', Uint8Array])[] = formats.includes('docx') ? [['docx', docx]] : []
  const pdf = formats.includes('pdf') ? await pdfByLibreOffice(docx) : undefined
  if (pdf) files.push(['pdf', pdf])
  const told: readonly CheckFinding[] =
    formats.includes('pdf') && !pdf
      ? [{ severity: 'warning', message: 'Mẫu Word chỉ in được PDF khi máy có LibreOffice; mở tệp Word để in.' }]
      : []
  return {
    title,
    missing: [...missing],
    findings: [...findings, ...told],
    files: files.length > 0 ? files : [['docx', docx]],
  }
}
