import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from '../../src/model/draft.js'
import type { Role } from '../../src/model/roles.js'
import type { Block, RoleBlock } from '../../src/model/tree.js'
import { requireProfile } from '../../src/office/profiles/index.js'
import { segment } from '../../src/parse/segment/index.js'
import { readText } from '../../src/read/index.js'
import { renderPdf } from '../../src/render/index.js'

const FOLDER = join(import.meta.dirname, '../corpus/dispatches')

/** An invented dispatch of the corpus, by the beginning of its name. */
export function dispatchText(id: string): string {
  return readFileSync(join(FOLDER, `${id}.txt`), 'utf8').replace(/^\uFEFF/u, '')
}

/** The dispatch typeset as an office prints it: PDF with two-column heading and foot, and the text it was made from. */
export async function printedDispatch(id: string): Promise<{ readonly pdf: Uint8Array; readonly text: string }> {
  const text = dispatchText(id)
  const draft = draftOf(text, id)
  const pdf = printed.get(id) ?? renderPdf(draft, requireProfile(draft.profile))
  printed.set(id, pdf)
  return { pdf: await pdf, text }
}
/** Some are printed for several tests of a file. */
const printed = new Map<string, Promise<Uint8Array>>()

const line = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const role = (name: Role, ...lines: readonly string[]): readonly RoleBlock[] =>
  lines.filter((one) => one !== '').length > 0 ? [{ type: 'role', role: name, children: lines.map(line) }] : []

/** The parts of a dispatch in clear text as a draft, so that it can be printed. */
export function draftOf(text: string, id: string): Draft {
  const { header, addressees, distribution, signature, paragraphs, text: plain } = segment(readText(text, `${id}.txt`))
  const state = header.regime === 'state'
  const day = header.date?.value ?? '2024-03-05'
  const [year = '', month = '', date = ''] = day.split('-')
  const number = header.number?.value
  const symbol = header.symbol?.value ?? ''
  // A number not yet given leaves its room free, as the office prints it.
  const notation = header.notation ?? `${number ?? '        '}${state ? '/' : '-'}${symbol}`
  const content = paragraphs.map(({ span }) => plain.slice(span[0], span[1]))
  const letter = header.type === null || header.type.code === 'CV'
  const names = addressees.map(({ name }) => name)
  const salutation =
    names.length === 1
      ? [`Kính gửi: ${names[0]}`]
      : names.length > 1
        ? ['Kính gửi:', ...names.map((name) => `- ${name};`)]
        : []
  const blocks = [
    ...role('secrecy', header.secrecy?.value ?? ''),
    ...role('urgency', header.urgency?.value ?? ''),
    ...role('superior', header.superior?.value ?? ''),
    ...role('issuer', header.issuer?.value ?? ''),
    ...role('number', `Số${state ? ':' : ''} ${notation}`),
    ...role('place-date', `${header.place?.value ?? 'Nam Lĩnh'}, ngày ${date} tháng ${month} năm ${year}`),
    ...(letter ? role('subject', `${state ? 'V/v ' : ''}${header.subject?.value ?? ''}`) : []),
    ...(letter ? [] : [...role('type-name', header.type?.name ?? ''), ...role('title', header.subject?.value ?? '')]),
    ...role('addressees', ...salutation),
    ...content.map(line),
    ...role('distribution', ...distribution.map(({ name, purpose }) => `- ${name}${purpose ? ` (${purpose})` : ''};`)),
    ...role('authority', signature.authority?.value ?? ''),
    ...role('position', signature.position?.value ?? ''),
    ...role('signer', signature.name?.value ?? ''),
  ]
  return {
    template: id,
    profile: state ? 'nd30' : 'hd36',
    title: id,
    author: header.issuer?.value ?? id,
    date: day.length === 10 ? day : '2024-03-05',
    papers: [{ kind: 'main', orientation: 'portrait', blocks }],
    missing: [],
  }
}
