import { ageOn } from '../office/written-dates.js'
import type { Data } from './data.js'
import { foldKey } from './fields.js'
import type { ValueExpression } from './manifest.js'

/** The value at a dotted path, undefined when a step is missing. */
export function valueAt(data: unknown, path: string): unknown {
  let here: unknown = data
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Data)[step]
  }
  return here
}

/** A copy of `data` with the value at a dotted path set. */
export function withValue(data: Data, path: string, value: unknown): Data {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...data, [head]: value }
  const inner = data[head]
  const record = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Data) : {}
  return { ...data, [head]: withValue(record, rest.join('.'), value) }
}

interface CellTest {
  readonly column: string
  readonly wanted: string
  readonly is: boolean
}

/** How many rows pass every test; unknown while any row lacks a column that is asked about. */
function countRows(rows: readonly Data[], tests: readonly CellTest[]): number | undefined {
  if (rows.some((row) => tests.some(({ column }) => row[column] === undefined))) return undefined
  return rows.filter((row) =>
    tests.every(({ column, wanted, is }) => (foldKey(String(row[column])) === foldKey(wanted)) === is),
  ).length
}

export function rowsAt(data: Data, path: string): readonly Data[] {
  const rows = valueAt(data, path)
  return Array.isArray(rows) ? rows.filter((row): row is Data => typeof row === 'object' && row !== null) : []
}

/** A number computed from the data, undefined while what it counts is not there. */
export function evaluate(expression: ValueExpression, data: Data): unknown {
  if ('path' in expression) return valueAt(data, expression.path)
  if ('count' in expression) {
    const rows = rowsAt(data, expression.count)
    if (rows.length === 0) return undefined
    const tests = Object.entries(expression.where ?? {}).map(([column, wanted]) => ({ column, wanted, is: true }))
    const others = Object.entries(expression.whereNot ?? {}).map(([column, wanted]) => ({ column, wanted, is: false }))
    return countRows(rows, [...tests, ...others])
  }
  if ('younger' in expression) {
    const on = valueAt(data, expression.on)
    const born = rowsAt(data, expression.younger).map((row) => row[expression.column])
    if (typeof on !== 'string' || born.length === 0) return undefined
    if (!born.every((day): day is string => typeof day === 'string')) return undefined
    return born.filter((day) => ageOn(day, on) < expression.than).length
  }
  const numbers =
    'add' in expression
      ? expression.add.map((path) => valueAt(data, path))
      : rowsAt(data, expression.sum).map((row) => row[expression.of])
  return numbers.length > 0 && numbers.every((n): n is number => typeof n === 'number')
    ? numbers.reduce((total, n) => total + n, 0)
    : undefined
}
