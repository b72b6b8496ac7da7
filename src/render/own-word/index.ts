import Docxtemplater from 'docxtemplater'
import { unzipSync } from 'fflate'
import PizZip from 'pizzip'
import { Trouble } from '../../model/errors.js'
import { settle } from '../docx/pack.js'

/** What the tags of a Word form stand for. */
export interface WordTags {
  readonly evaluate: (tag: string, scopes: readonly unknown[], row: number | undefined) => unknown
  readonly mark: (tag: string) => string
}

/** Tags of a form: a name with the tags inside it when it is a list or a condition. */
export type TagTree = { readonly [tag: string]: TagTree }

const OPTIONS = {
  delimiters: { start: '{{', end: '}}' },
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
} as const

interface OpenTree {
  [tag: string]: OpenTree
}

/** Notes the tags of a parsed form, those of a list inside it. */
function noteTags(parts: readonly Docxtemplater.DXT.Part[], tree: OpenTree): void {
  for (const part of parts) {
    if (part.type !== 'placeholder') continue
    const tag = part.value.trim()
    tree[tag] ??= {}
    if (part.subparsed) noteTags(part.subparsed, tree[tag])
  }
}

/** The library's names for what is wrong with a tag, as the person who drew the form reads them. */
const FAULTS: Readonly<Record<string, string>> = {
  unclosed_tag: 'thẻ mở {{ mà không đóng }}',
  unopened_tag: 'có }} mà không có {{ trước đó',
  empty_tag: 'thẻ trống',
  unclosed_loop: 'khối {{#…}} chưa có {{/…}} của nó',
  unopened_loop: 'có {{/…}} mà không có {{#…}} trước đó',
  closing_tag_does_not_match_opening_tag: 'thẻ đóng {{/…}} không trùng tên với thẻ mở {{#…}}',
  duplicate_open_tag: 'thẻ có hai lần {{',
  duplicate_close_tag: 'thẻ có hai lần }}',
  unbalanced_loop_tags: 'khối {{#…}} và {{/…}} đặt ở hai chỗ không cùng cấp (ô bảng, đoạn văn)',
  no_xml_tag_found_at_left: 'khối không nằm trọn trong một đoạn hay một dòng bảng',
  no_xml_tag_found_at_right: 'khối không nằm trọn trong một đoạn hay một dòng bảng',
}
const PLACES: Readonly<Record<string, string>> = { 'word/document.xml': 'phần chính' }

interface Fault {
  readonly properties?: {
    readonly id?: string
    readonly xtag?: string
    readonly file?: string
    readonly context?: string
    readonly errors?: readonly Fault[]
    readonly rootError?: unknown
  }
}

const placeOf = (file: string | undefined): string =>
  file === undefined
    ? ''
    : `, ${PLACES[file] ?? (/header/u.test(file) ? 'đầu trang' : /footer/u.test(file) ? 'chân trang' : file)}`

/** The library's complaint as sentences; one of ours thrown inside it goes on as it is. */
function asTrouble(cause: unknown, name: string): unknown {
  const fault = cause as Fault
  const faults = fault.properties?.errors ?? [fault]
  const own = faults.map(({ properties }) => properties?.rootError).find((one) => one instanceof Trouble)
  if (own) return own
  if (fault.properties === undefined) return cause
  const told = faults.map(({ properties }) => {
    const tag = properties?.xtag ?? properties?.context ?? ''
    return `${FAULTS[properties?.id ?? ''] ?? 'thẻ không dùng được'}${tag === '' ? '' : ` (“${tag.slice(0, 60)}”)`}${placeOf(properties?.file)}`
  })
  return new Trouble(
    'data',
    `Mẫu Word ${name} có ${told.length} thẻ không đúng:\n  - ${told.join('\n  - ')}`,
    'Mở tệp bằng Word, gõ lại cả thẻ liền một lần (thẻ bị chia do sửa từng chữ), rồi lưu lại.',
    { cause },
  )
}

function open(bytes: Uint8Array, name: string, more: Docxtemplater.DXT.ConstructorOptions): Docxtemplater<PizZip> {
  let zip: PizZip
  try {
    zip = new PizZip(bytes)
  } catch (cause) {
    throw new Trouble(
      'unreadable',
      `Mẫu Word ${name} không phải tệp .docx, hoặc tệp hỏng.`,
      'Mở bằng Word rồi lưu lại dạng .docx.',
      { cause },
    )
  }
  try {
    return new Docxtemplater(zip, { ...OPTIONS, ...more })
  } catch (cause) {
    throw asTrouble(cause, name)
  }
}

/** The tags of an office's Word form, for the fields it asks for. Throws Trouble('data') that names each bad tag. */
export function wordFormTags(bytes: Uint8Array, name: string): TagTree {
  const tags: OpenTree = {}
  const noting: Docxtemplater.DXT.Module = {
    name: 'congvan-tags',
    postparse(parts: Docxtemplater.DXT.Part[]) {
      noteTags(parts, tags)
      return parts
    },
  }
  open(bytes, name, { modules: [noting] })
  return tags
}

/**
 * Fills an office's Word form: lists `{{#muc}}…{{/muc}}` (also over table rows), conditions, values. The form's own
 * styles stay. Same input, same bytes. Throws Trouble('data').
 */
export function fillWordForm(bytes: Uint8Array, name: string, tags: WordTags, date: string): Uint8Array {
  const form = open(bytes, name, {
    parser: (tag: string) => ({
      get: (_scope: unknown, context: Docxtemplater.DXT.ParserContext) =>
        tags.evaluate(tag.trim(), context.scopeList, context.scopePathItem.at(-1)),
    }),
    nullGetter: (part: Docxtemplater.DXT.Part) => (part.module === 'loop' ? [] : tags.mark(part.value.trim())),
  })
  try {
    form.render({})
    return settle(unzipSync(form.getZip().generate({ type: 'uint8array' })), date)
  } catch (cause) {
    throw asTrouble(cause, name)
  }
}
