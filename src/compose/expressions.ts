import { ageOn } from '../office/written-dates.js'
import { dayNumber } from '../vietnamese/index.js'
import type { Data } from './data.js'
import { dayAfter, dayBefore } from './days.js'
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

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value)

/** A number a manifest gives as it is or by the field that holds it. */
export function numberOf(count: number | string, data: Data): number | undefined {
  const value = typeof count === 'number' ? count : valueAt(data, count)
  return typeof value === 'number' ? value : undefined
}

/** Every value as a number, undefined when one of them is none. */
function numbers(values: readonly unknown[]): readonly number[] | undefined {
  return values.length > 0 && values.every((value) => typeof value === 'number') ? values : undefined
}

/** A number or day worked out from the data, undefined while what it is worked out from is not there. */
export function evaluate(expression: ValueExpression, data: Data): unknown {
  if ('path' in expression) return valueAt(data, expression.path)
  if ('number' in expression) return expression.number
  if ('after' in expression || 'before' in expression) {
    const day = valueAt(data, 'after' in expression ? expression.after : expression.before)
    const count = numberOf(expression.count, data)
    if (!isDay(day) || count === undefined) return undefined
    return 'after' in expression ? dayAfter(day, count, expression.unit) : dayBefore(day, count, expression.unit)
  }
  if ('between' in expression) {
    const [from, to] = expression.between.map((path) => valueAt(data, path))
    return isDay(from) && isDay(to) ? dayNumber(to) - dayNumber(from) : undefined
  }
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
  if ('subtract' in expression) {
    const [first = 0, ...rest] = numbers(expression.subtract.map((path) => valueAt(data, path))) ?? [Number.NaN]
    return Number.isNaN(first) ? undefined : rest.reduce((left, n) => left - n, first)
  }
  const parts =
    'add' in expression
      ? expression.add.map((path) => valueAt(data, path))
      : rowsAt(data, expression.sum).map((row) => row[expression.of])
  return numbers(parts)?.reduce((total, n) => total + n, 0)
}

/** `rows[].column`: the list and the column a computed field stands in; undefined for a field of the paper itself. */
export function rowColumn(path: string): { readonly rows: string; readonly column: string } | undefined {
  const [rows, column] = path.split('[].')
  return rows !== undefined && column !== undefined ? { rows, column } : undefined
}

/** The data with a computed field filled where nobody gave it. */
export function withComputed(data: Data, path: string, expression: ValueExpression): Data {
  const place = rowColumn(path)
  if (place === undefined) {
    const value = valueAt(data, path) === undefined ? evaluate(expression, data) : undefined
    return value === undefined ? data : withValue(data, path, value)
  }
  const rows = rowsAt(data, place.rows)
  if (rows.length === 0) return data
  const filled = rows.map((row) => {
    const value = row[place.column] === undefined ? evaluate(expression, { ...data, ...row }) : undefined
    return value === undefined ? row : { ...row, [place.column]: value }
  })
  return withValue(data, place.rows, filled)
}
