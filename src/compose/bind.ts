import Handlebars from 'handlebars'
import { Trouble } from '../model/errors.js'
import { fieldTitle, findField } from './fields.js'
import { MARKDOWN_HELPERS, TEST_HELPERS, VALUE_HELPERS } from './helpers.js'
import type { FieldSchema } from './manifest.js'

type Ast = hbs.AST.Program
type Expression = hbs.AST.Expression

const BLOCKS = new Set(['if', 'unless', 'each', 'with'])
const LOOP_WORDS = new Set(['index', 'first', 'last', 'key'])

/** Where a template stands while it is being bound, and the partials it may use. */
export interface Place {
  readonly template: string
  readonly file: string
  readonly partials: ReadonlySet<string>
}

function isPath(node: Expression): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

function isCall(node: Expression): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression'
}

/** The fields an argument looks at, those inside a nested call included. */
function pathsIn(node: Expression): readonly hbs.AST.PathExpression[] {
  if (isPath(node)) return [node]
  return isCall(node) ? node.params.flatMap(pathsIn) : []
}

function literal(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc } as hbs.AST.StringLiteral
}

function nameOf(node: Expression): string {
  return isPath(node) ? String(node.original) : ''
}

/** Rewrites one template's tree so that every printed value goes through `print` with the title a person knows it by. */
class Binder {
  readonly #schema: FieldSchema
  readonly #place: Place
  constructor(schema: FieldSchema, place: Place) {
    this.#schema = schema
    this.#place = place
  }

  program(node: hbs.AST.Program, scope: readonly string[]): void {
    node.body = node.body.map((statement) => this.#statement(statement, scope))
  }

  #statement(statement: hbs.AST.Statement, scope: readonly string[]): hbs.AST.Statement {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return statement
      case 'MustacheStatement':
        return this.#mustache(statement as hbs.AST.MustacheStatement, scope)
      case 'BlockStatement':
        this.#block(statement as hbs.AST.BlockStatement, scope)
        return statement
      case 'PartialStatement':
        this.#partial(statement as hbs.AST.PartialStatement)
        return statement
      default:
        throw this.#complain(
          statement,
          `không dùng được cách viết “${statement.type}”.`,
          `Chỉ dùng {{mục}}, {{#khối}} và {{> phần-chung}}.`,
        )
    }
  }

  #complain(node: hbs.AST.Node, what: string, remedy: string): Trouble {
    const { template, file } = this.#place
    return new Trouble('data', `Mẫu ${template}, tệp ${file}, dòng ${node.loc.start.line}: ${what}`, remedy)
  }

  #partial(node: hbs.AST.PartialStatement): void {
    const name = nameOf(node.name as Expression)
    if (this.#place.partials.has(name) && node.params.length === 0) return
    throw this.#complain(
      node,
      `không có phần chung nào tên “${name}”.`,
      `Các phần chung dùng được ở đây: ${[...this.#place.partials].join(', ') || 'không có'}.`,
    )
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: readonly string[]): hbs.AST.Statement {
    const { path } = node
    const helper = isPath(path) && path.parts.length === 1 ? String(path.parts[0]) : undefined
    if (helper !== undefined && helper in MARKDOWN_HELPERS && helper !== 'print') return this.#labelled(node, scope)
    const calls = helper !== undefined && helper in VALUE_HELPERS
    if (!calls && node.params.length > 0) throw this.#unknownHelper(node, helper ?? '')
    for (const param of node.params) this.#calls(param)
    const sources = calls ? node.params.flatMap(pathsIn) : pathsIn(path as Expression)
    const labels = sources.map((source) => this.#known(source, scope))
    const value = calls ? ({ ...node, type: 'SubExpression' } as unknown as Expression) : path
    return {
      ...node,
      path: { ...(path as hbs.AST.PathExpression), original: 'print', parts: ['print'], data: false, depth: 0 },
      params: [literal(labels.join('\n'), node.loc), value, ...sources],
      hash: undefined,
    } as unknown as hbs.AST.MustacheStatement
  }

  /** A helper that writes Markdown gets the title of its field too, to name it when it is missing. */
  #labelled(node: hbs.AST.MustacheStatement, scope: readonly string[]): hbs.AST.Statement {
    const [subject] = node.params.flatMap(pathsIn)
    if (subject === undefined) return node
    return {
      ...node,
      params: [...node.params, literal(this.#known(subject, scope), node.loc)],
    } as hbs.AST.MustacheStatement
  }

  #block(node: hbs.AST.BlockStatement, scope: readonly string[]): void {
    const name = nameOf(node.path as Expression)
    if (!BLOCKS.has(name)) {
      throw this.#complain(node, `không có khối nào tên “${name}”.`, `Các khối dùng được: ${[...BLOCKS].join(', ')}.`)
    }
    for (const param of node.params) this.#calls(param)
    for (const path of node.params.flatMap(pathsIn)) this.#known(path, scope)
    const [subject] = node.params
    const inner =
      subject && isPath(subject) && (name === 'each' || name === 'with') ? this.#resolve(subject, scope) : undefined
    this.program(node.program, inner ? (name === 'each' ? [...inner, '[]'] : inner) : scope)
    if (node.inverse) this.program(node.inverse, scope)
  }

  /** Calls inside an argument must name helpers that exist. */
  #calls(node: Expression): void {
    if (!isCall(node)) return
    const name = nameOf(node.path as Expression)
    if (!(name in VALUE_HELPERS) && !(name in TEST_HELPERS)) throw this.#unknownHelper(node, name)
    for (const param of node.params) this.#calls(param)
  }

  #unknownHelper(node: hbs.AST.Node, name: string): Trouble {
    const known = [...Object.keys(VALUE_HELPERS), ...Object.keys(TEST_HELPERS), ...Object.keys(MARKDOWN_HELPERS)]
    return this.#complain(
      node,
      `không có hàm nào tên “${name}”.`,
      `Các hàm dùng được: ${known.filter((one) => one !== 'print').join(', ')}.`,
    )
  }

  /** Path from the root of the data, following `../` out of the blocks around. */
  #resolve(path: hbs.AST.PathExpression, scope: readonly string[]): readonly string[] {
    let base = [...scope]
    for (let up = 0; up < path.depth; up += 1) {
      const each = base.lastIndexOf('[]')
      base = each > 0 ? base.slice(0, each - 1) : []
    }
    return [...base, ...path.parts.map(String)]
  }

  /** The title of a path; a path that names no field is an error of the template. */
  #known(path: hbs.AST.PathExpression, scope: readonly string[]): string {
    const words = path.parts.map(String)
    if (path.data && words.length === 1 && LOOP_WORDS.has(words[0] ?? '')) return ''
    const steps = this.#resolve(path, scope)
    const field = path.data ? undefined : steps.length === 0 ? this.#schema : findField(this.#schema, steps)
    if (field === undefined) {
      throw this.#complain(
        path,
        `không có mục nào tên “${path.original}”.`,
        'Khai báo mục này trong fields của manifest.yaml, hoặc sửa tên cho đúng.',
      )
    }
    return fieldTitle(field, words.at(-1) ?? '')
  }
}

/**
 * Parses a template and binds it to its fields: `{{ten}}` becomes “print the value, escaped, or the mark of a missing
 * fact with its title”. Unknown fields, helpers, blocks and partials are refused here, before any paper is printed.
 */
export function bindTemplate(source: string, schema: FieldSchema, place: Place): Ast {
  let program: Ast
  try {
    program = Handlebars.parse(source)
  } catch (cause) {
    const line = /line (\d+)/u.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '?'
    throw new Trouble(
      'data',
      `Mẫu ${place.template}, tệp ${place.file}, dòng ${line}: dấu ngoặc nhọn {{ }} hoặc khối chưa đóng đúng.`,
      'Kiểm tra mỗi {{#if …}}, {{#each …}} có {{/if}}, {{/each}} của nó.',
      { cause },
    )
  }
  new Binder(schema, place).program(program, [])
  return program
}
