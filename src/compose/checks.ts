import { plainLine } from '../markdown/escape.js'
import { ageOn, shortDate } from '../office/written-dates.js'
import { fold } from '../vietnamese/index.js'
import type { Data } from './data.js'
import { evaluate, rowsAt, valueAt } from './expressions.js'
import type { Check } from './manifest.js'

/** What a template's own check found; `error` stops the printing, `warning` is shown beside the result. */
export interface CheckFinding {
  readonly severity: 'error' | 'warning'
  readonly message: string
}

const printed = (value: unknown) =>
  /^\d{4}-\d\d-\d\d$/u.test(String(value)) ? shortDate(String(value)) : String(value)

/** Fills `{…}` of a check's message with what was met. */
function told(message: string, facts: Readonly<Record<string, unknown>>): string {
  return message.replace(/\{([a-z]+)\}/gu, (whole, name: string) => (name in facts ? String(facts[name]) : whole))
}

/** One finding for each place where the check fails; none while the facts it needs are not there. */
function failures(check: Check, data: Data): readonly Readonly<Record<string, unknown>>[] {
  switch (check.kind) {
    case 'equal': {
      const [left, right] = [evaluate(check.left, data), evaluate(check.right, data)]
      return left === undefined || right === undefined || left === right ? [] : [{ left, right }]
    }
    case 'at-most': {
      const [left, right] = [evaluate(check.left, data), evaluate(check.right, data)]
      return typeof left === 'number' && typeof right === 'number' && left > right ? [{ left, right }] : []
    }
    case 'not-after': {
      const [left, right] = [valueAt(data, check.left), valueAt(data, check.right)]
      if (typeof left !== 'string' || typeof right !== 'string' || left <= right) return []
      return [{ left: shortDate(left), right: shortDate(right) }]
    }
    case 'requires': {
      if (valueAt(data, check.if) !== true) return []
      const value = valueAt(data, check.field)
      return typeof value === 'string' && !check.is.includes(value) ? [{ value }] : []
    }
    case 'distinct': {
      const seen = new Map<string, number>()
      return rowsAt(data, check.rows).flatMap((row, index) => {
        const values = check.columns.map((column) => row[column])
        if (values.some((value) => value === undefined)) return []
        const key = values.map((value) => fold(plainLine(String(value)))).join('|')
        const first = seen.get(key)
        if (first === undefined) seen.set(key, index)
        return first === undefined ? [] : [{ row: index + 1, first: first + 1, value: values.map(printed).join(', ') }]
      })
    }
    case 'filled':
      return rowsAt(data, check.rows).flatMap((row, index) =>
        check.columns.some((column) => row[column] !== undefined) ? [] : [{ row: index + 1 }],
      )
    case 'share': {
      const rows = rowsAt(data, check.rows)
      const count = (where: Readonly<Record<string, string>>) =>
        evaluate({ count: check.rows, where }, data) ?? (rows.length === 0 ? 0 : undefined)
      const [part, whole, percent] = [count(check.where), count(check.of), valueAt(data, check.percent)]
      if (typeof part !== 'number' || typeof whole !== 'number' || typeof percent !== 'number') return []
      const most = Math.floor((whole * percent) / 100)
      return part > most ? [{ part, whole, percent, most }] : []
    }
    case 'age': {
      const on = valueAt(data, check.on)
      return rowsAt(data, check.rows).flatMap((row, index) => {
        const born = row[check.column]
        if (typeof born !== 'string' || typeof on !== 'string') return []
        const age = ageOn(born, on)
        return age < check.min || age > check.max ? [{ row: index + 1, age, value: shortDate(born) }] : []
      })
    }
  }
}

/** Runs a template's checks over its data. */
export function runChecks(checks: readonly Check[], data: Data): readonly CheckFinding[] {
  return checks.flatMap((check) =>
    failures(check, data).map((facts) => ({ severity: check.severity, message: told(check.message, facts) })),
  )
}
