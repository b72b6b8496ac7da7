import Handlebars from 'handlebars'
import { plainMarkdown } from '../markdown/escape.js'
import { missingMark } from '../markdown/missing.js'
import { Trouble } from '../model/errors.js'
import type { Data } from './data.js'
import { fieldTitle, findField, matchProperty } from './fields.js'
import { EMPTY, MARKDOWN_HELPERS, type PaperFacts, TEST_HELPERS, VALUE_HELPERS } from './helpers.js'
import type { FieldSchema } from './manifest.js'

type Helper = (...args: readonly unknown[]) => unknown
const VALUES = { ...VALUE_HELPERS, ...TEST_HELPERS } as Readonly<Record<string, Helper>>
/** Parts of a paper that a tag may print whole: `{{so-ky-hieu}}`, `{{noi-nhan}}`. */
const PARTS = MARKDOWN_HELPERS as Readonly<Record<string, Helper>>
const PRINTED = 'so-ky-hieu trich-yeu tieu-de ten-loai ngay-van-ban dia-danh-ngay kinh-gui kinh-trinh noi-nhan'.split(
  ' ',
)

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

function wrongTag(tag: string, why: string, remedy: string): Trouble {
  return new Trouble('data', `Mẫu Word, thẻ {{${tag}}}: ${why}`, remedy)
}

/** The one expression of a tag, by the grammar of Handlebars. */
function expressionOf(tag: string): hbs.AST.MustacheStatement {
  try {
    const [only, ...more] = Handlebars.parse(`{{${tag}}}`).body
    if (only?.type === 'MustacheStatement' && more.length === 0) return only as hbs.AST.MustacheStatement
  } catch {
    // told below
  }
  throw wrongTag(tag, 'viết chưa đúng.', 'Viết {{tên_mục}} hoặc {{hàm tên_mục}}, ví dụ {{ngay dispatch.date}}.')
}

/** The value of a dotted path, looked for in the innermost loop first; a step may be a name or a Vietnamese title. */
function lookUp(path: hbs.AST.PathExpression, scopes: readonly unknown[], schema: FieldSchema): unknown {
  const [head = '', ...rest] = path.parts.map(String)
  if (path.original === '.' || path.original === 'this') return scopes.at(-1)
  for (const scope of [...scopes].reverse()) {
    const key = isRecord(scope) ? (head in scope ? head : undefined) : undefined
    if (!isRecord(scope) || key === undefined) continue
    return rest.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), scope[key])
  }
  const titled = matchProperty(schema, head)
  const root = scopes[0]
  return titled !== undefined && isRecord(root) ? root[titled] : undefined
}

/**
 * What the tags of a Word form stand for: `{{tên_mục}}`, `{{ngay dispatch.date}}`, `{{so-ky-hieu}}`, lists and
 * conditions. A fact that nobody gave prints as its mark and is added to `missing`; an unknown name is refused.
 */
export function wordTags(data: Data, facts: PaperFacts, schema: FieldSchema, missing: string[]) {
  const marked = (label: string): string => {
    missing.push(label)
    return missingMark(label)
  }
  const titleOf = (path: hbs.AST.PathExpression): string => {
    const parts = path.parts.map(String)
    const field = findField(schema, parts) ?? anyField(schema, parts)
    return fieldTitle(field, parts.at(-1) ?? '')
  }
  const evaluate = (tag: string, scopes: readonly unknown[], row: number | undefined): unknown => {
    // the running number of the row a loop is in
    if (tag === 'stt' && row !== undefined) return row + 1
    const { path, params } = expressionOf(tag)
    if (path.type !== 'PathExpression') throw wrongTag(tag, 'viết chưa đúng.', 'Viết {{tên_mục}}.')
    const name = String((path as hbs.AST.PathExpression).original)
    const all = [data, ...scopes.slice(1)]
    if (PRINTED.includes(name)) {
      const printed = plainMarkdown(String(PARTS[name]?.({ data: { paper: facts } }) ?? ''))
      for (const [, label] of printed.matchAll(/\[CẦN BỔ SUNG: ([^\]]{1,200})\]/gu)) missing.push(label ?? '')
      return printed.replaceAll('\n\n', '\n')
    }
    const value = (node: hbs.AST.Expression): unknown =>
      node.type === 'PathExpression'
        ? lookUp(node as hbs.AST.PathExpression, all, schema)
        : 'value' in node
          ? node.value
          : undefined
    if (params.length > 0) {
      const helper = VALUES[name]
      if (helper === undefined)
        throw wrongTag(tag, `không có hàm nào tên “${name}”.`, `Các hàm dùng được: ${Object.keys(VALUES).join(', ')}.`)
      const result = helper(...params.map(value), {})
      const subject = params.find((one) => one.type === 'PathExpression') as hbs.AST.PathExpression | undefined
      return result === EMPTY ? '' : (result ?? (subject ? marked(titleOf(subject)) : ''))
    }
    const found = value(path as hbs.AST.PathExpression)
    if (found === undefined) requireKnown(tag, path as hbs.AST.PathExpression, schema)
    return found
  }
  const mark = (tag: string): string => {
    const { path } = expressionOf(tag)
    return marked(path.type === 'PathExpression' ? titleOf(path as hbs.AST.PathExpression) : tag)
  }
  return { evaluate, mark }
}

function requireKnown(tag: string, path: hbs.AST.PathExpression, schema: FieldSchema): void {
  const parts = path.parts.map(String)
  if (findField(schema, parts) ?? anyField(schema, parts) ?? matchProperty(schema, parts[0] ?? '')) return
  throw wrongTag(
    tag,
    `không có mục nào tên “${path.original}”.`,
    'Khai báo mục này trong fields của manifest.yaml, hoặc sửa tên trong tệp Word.',
  )
}

/** A field of that name inside a list, for tags within its loop. */
function anyField(schema: FieldSchema, parts: readonly string[]): FieldSchema | undefined {
  for (const field of Object.values(schema.properties ?? {})) {
    const inner = field.type === 'array' && field.items ? findField(field.items, parts) : undefined
    if (inner) return inner
  }
  return undefined
}
