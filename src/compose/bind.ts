import Handlebars from 'handlebars'
import { Trouble } from '../model/errors.js'
import { fieldTitle, findField } from './fields.js'
import { MARKDOWN_HELPERS, VALUE_HELPERS } from './helpers.js'
import type { FieldSchema } from './manifest.js'

type Ast = hbs.AST.Program
type Expression = hbs.AST.Expression

const BLOCKS = new Set(['if', 'unless', 'each', 'with'])

/** Where a template stands while it is being bound, for error sentences. */
export interface Place {
  readonly template: string
  readonly file: string
}

function isPath(node: Expression): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

/** The fields an argument looks at, those inside a nested call included. */
function pathsIn(node: Expression): readonly hbs.AST.PathExpression[] {
  if (isPath(node)) return [node]
  return node.type === 'SubExpression' ? (node as hbs.AST.SubExpression).params.flatMap(pathsIn) : []
}

function literal(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc } as hbs.AST.StringLiteral
}

function complain(place: Place, line: number, what: string, remedy: string): Trouble {
  return new Trouble('data', `Mẫu ${place.template}, tệp ${place.file}, dòng ${line}: ${what}`, remedy)
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
    node.body = node.body.map((statement) => {
      switch (statement.type) {
        case 'MustacheStatement':
          return this.#mustache(statement as hbs.AST.MustacheStatement, scope)
        case 'BlockStatement':
          this.#block(statement as hbs.AST.BlockStatement, scope)
          return statement
        default:
          return statement
      }
    })
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: readonly string[]): hbs.AST.Statement {
    const { path } = node
    const helper = isPath(path) && path.parts.length === 1 ? String(path.parts[0]) : undefined
    if (helper !== undefined && helper in MARKDOWN_HELPERS) return this.#labelled(node, scope)
    const calls = helper !== undefined && helper in VALUE_HELPERS
    if (!calls && node.params.length > 0) {
      throw complain(
        this.#place,
        node.loc.start.line,
        `không có hàm nào tên “${helper ?? ''}”.`,
        `Các hàm dùng được: ${[...Object.keys(VALUE_HELPERS), ...Object.keys(MARKDOWN_HELPERS)].join(', ')}.`,
      )
    }
    const paths = node.params.flatMap(pathsIn)
    for (const param of paths) this.#known(param, scope)
    const subject = calls ? (paths.at(-1) ?? path) : path
    const value: Expression = calls ? ({ ...node, type: 'SubExpression' } as unknown as Expression) : path
    const label = isPath(subject) && !(calls && paths.length === 0) ? this.#known(subject, scope) : ''
    return {
      ...node,
      path: { ...(path as hbs.AST.PathExpression), original: 'print', parts: ['print'], data: false, depth: 0 },
      params: [literal(label, node.loc), value],
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
    const name = isPath(node.path) ? node.path.original : ''
    if (!BLOCKS.has(String(name))) {
      throw complain(
        this.#place,
        node.loc.start.line,
        `không có khối nào tên “${name}”.`,
        `Các khối dùng được: ${[...BLOCKS].join(', ')}.`,
      )
    }
    const [subject] = node.params
    const inner =
      subject && isPath(subject) && (name === 'each' || name === 'with') ? this.#resolve(subject, scope) : undefined
    for (const path of node.params.flatMap(pathsIn)) this.#known(path, scope)
    this.program(node.program, inner ? (name === 'each' ? [...inner, '[]'] : inner) : scope)
    if (node.inverse) this.program(node.inverse, scope)
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
    if (path.data) return ''
    const steps = this.#resolve(path, scope)
    const field = steps.length === 0 ? this.#schema : findField(this.#schema, steps)
    if (field === undefined) {
      throw complain(
        this.#place,
        path.loc.start.line,
        `không có mục nào tên “${path.original}”.`,
        'Khai báo mục này trong fields của manifest.yaml, hoặc sửa tên cho đúng.',
      )
    }
    return fieldTitle(field, String(path.parts.at(-1) ?? ''))
  }
}

/**
 * Parses a template and binds it to its fields: `{{ten}}` becomes “print the value, escaped, or the mark of a missing
 * fact with its title”. Unknown fields, helpers and blocks are refused here, before any paper is printed.
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
