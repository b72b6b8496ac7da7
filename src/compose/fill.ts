import { plainLine } from '../markdown/escape.js'
import { Trouble } from '../model/errors.js'
import { compareNames, compareWords } from '../vietnamese/index.js'
import type { CheckFinding } from './checks.js'
import { COMMON_FIELDS } from './common-fields.js'
import { CONTEXT_FIELDS } from './context.js'
import { type Data, readData } from './data.js'
import { rowsAt, valueAt, withComputed, withValue } from './expressions.js'
import { factsFrom } from './facts.js'
import { findField } from './fields.js'
import type { ComposeInput } from './input.js'
import type { FieldSchema, Manifest } from './manifest.js'
import { merge } from './merge.js'

/** What a data file may hold: the template's own fields, and the answered dispatch when there is no file of it. */
export function dataSchema(manifest: Manifest): FieldSchema {
  const { dispatch, duty } = CONTEXT_FIELDS
  return {
    type: 'object',
    properties: { ...manifest.fields.properties, ...COMMON_FIELDS, ...(dispatch && duty ? { dispatch, duty } : {}) },
  }
}

/** The clerk's data as the fields name it; everything that is wrong in it is told at once. */
function givenData(input: ComposeInput, schema: FieldSchema): Data {
  const { manifest } = input.template
  const own = readData(input.data, schema)
  const rows =
    input.rows && manifest.rows ? readData({ [manifest.rows]: input.rows }, schema) : { data: {}, problems: [] }
  const problems = [...own.problems, ...rows.problems]
  if (problems.length === 0) return merge(own.data, rows.data)
  const list = problems.map(({ path, message }) => (path === '' ? message : `${plainLine(path)}: ${message}`))
  throw new Trouble(
    'data',
    `Dữ liệu cho mẫu ${manifest.id} có ${problems.length} chỗ không đúng:\n  - ${list.join('\n  - ')}`,
    `Sửa các mục trên rồi chạy lại; xem mục và cách ghi bằng: congvan templates show ${manifest.id}`,
  )
}

/** The data as it is printed: the rows of the template's list in their order. */
export function ordered(data: Data, { order }: Manifest): Data {
  if (order === null) return data
  const rows = rowsAt(data, order.rows)
  if (rows.length < 2) return data
  const sorted = [...rows].sort((a, b) => {
    for (const { column, as } of order.by) {
      const compare = as === 'person' ? compareNames : compareWords
      const difference = compare(String(a[column] ?? ''), String(b[column] ?? ''))
      if (difference !== 0) return difference
    }
    return 0
  })
  return withValue(data, order.rows, sorted)
}

/** Figures the clerk gave that differ from what the dispatch says: not refused, but told. */
function contradictions(manifest: Manifest, given: Data, said: Data): readonly CheckFinding[] {
  const paths = [...new Set(manifest.facts.filter(({ as }) => as === 'integer').map(({ field }) => field))]
  return paths.flatMap((path) => {
    const [mine, theirs] = [valueAt(given, path), valueAt(said, path)]
    if (mine === undefined || theirs === undefined || mine === theirs) return []
    const title = findField(manifest.fields, path.split('.'))?.title ?? path
    return [{ severity: 'warning' as const, message: `${title}: dữ liệu ghi ${mine}, công văn ghi ${theirs}.` }]
  })
}

export interface Filled {
  readonly data: Data
  readonly findings: readonly CheckFinding[]
}

/** A template's data: facts of the dispatch under what the clerk gave, sums computed; rows as they were given. */
export function fillData(input: ComposeInput, context: Data): Filled {
  const { manifest } = input.template
  const said = input.dispatch ? factsFrom(manifest, input.dispatch, input.duties ?? []) : {}
  const given = givenData(input, dataSchema(manifest))
  const merged = merge(merge(merge(manifest.defaults, context), said), given)
  const data = Object.entries(manifest.computed).reduce(
    (filled, [path, expression]) => withComputed(filled, path, expression),
    merged,
  )
  return { data, findings: contradictions(manifest, given, said) }
}
