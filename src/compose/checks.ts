import { plainLine } from '../markdown/escape.js'
import { isWorkingDay } from '../office/calendar/index.js'
import { ageOn, shortDate } from '../office/written-dates.js'
import { fold } from '../vietnamese/index.js'
import type { Data } from './data.js'
import { evaluate, numberOf, rowsAt, valueAt } from './expressions.js'
import { foldKey } from './fields.js'
import type { Check } from './manifest.js'

/** What a template's own check found; `error` stops the printing, `warning` is shown beside the result. */
export interface CheckFinding {
  readonly severity: 'error' | 'warning'
  readonly message: string
}

const printed = (value: unknown) =>
  /^\d{4}-\d\d-\d\d$/u.test(String(value)) ? shortDate(String(value)) : String(value)

/** Fills `{…}` of a check's message with what was met. */
function told(message: string, facts: Facts): string {
  return message.replace(/\{([a-z]+)\}/gu, (whole, name: string) => (name in facts ? String(facts[name]) : whole))
}

type Facts = Readonly<Record<string, unknown>>

const say = (value: unknown): string => (typeof value === 'string' ? foldKey(value) : String(value))

/** Whether the fields a check depends on have the words it is for. */
function applies({ when = {} }: Check, scope: Data): boolean {
  return Object.entries(when).every(([path, words]) => {
    const value = valueAt(scope, path)
    return value !== undefined && [words].flat().some((word) => foldKey(word) === say(value))
  })
}

/** What a check about single values found in one place. */
function failure(check: Check, scope: Data): Facts | undefined {
  switch (check.kind) {
    case 'equal': {
      const [left, right] = [evaluate(check.left, scope), evaluate(check.right, scope)]
      return left === undefined || right === undefined || say(left) === say(right) ? undefined : { left, right }
    }
    case 'at-most': {
      const [left, right] = [evaluate(check.left, scope), evaluate(check.right, scope)]
      return typeof left === 'number' && typeof right === 'number' && left > right ? { left, right } : undefined
    }
    case 'ratio': {
      const [part, whole] = [evaluate(check.part, scope), evaluate(check.whole, scope)]
      if (typeof part !== 'number' || typeof whole !== 'number') return undefined
      const share = (count: number | string | undefined): number | undefined =>
        count === undefined ? undefined : numberOf(count, scope)
      const [above, least, most] = [share(check.above), share(check.least), share(check.most)]
      const wrong =
        (above !== undefined && part * 100 <= whole * above) ||
        (least !== undefined && part * 100 < whole * least) ||
        (most !== undefined && part * 100 > whole * most)
      return wrong ? { part, whole, above, least, most } : undefined
    }
    case 'not-after': {
      const day = (side: typeof check.left) => (typeof side === 'string' ? valueAt(scope, side) : evaluate(side, scope))
      const [left, right] = [day(check.left), day(check.right)]
      if (typeof left !== 'string' || typeof right !== 'string' || left <= right) return undefined
      return { left: shortDate(left), right: shortDate(right) }
    }
    case 'working-day': {
      const day = valueAt(scope, check.day)
      return typeof day === 'string' && isWorkingDay(day) === false ? { value: shortDate(day) } : undefined
    }
    case 'present':
      return valueAt(scope, check.field) === undefined ? {} : undefined
    case 'refused':
      return valueAt(scope, check.if) === true ? {} : undefined
    case 'odd': {
      const value = evaluate(check.value, scope)
      return typeof value === 'number' && value % 2 === 0 ? { value } : undefined
    }
    case 'requires': {
      if (valueAt(scope, check.if) !== true) return undefined
      const value = valueAt(scope, check.field)
      return typeof value === 'string' && !check.is.includes(value) ? { value } : undefined
    }
    default:
      return undefined
  }
}

/** What a check about a whole list found, one entry for each place. */
function failuresOfList(check: Check, data: Data): readonly Facts[] {
  switch (check.kind) {
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
    case 'empty':
      return rowsAt(data, check.rows).flatMap((row, index) =>
        row[check.column] === undefined ? [] : [{ row: index + 1, value: printed(row[check.column]) }],
      )
    case 'unlike': {
      const pattern = new RegExp(check.pattern, 'iu')
      return rowsAt(data, check.rows).flatMap((row, index) => {
        const value = row[check.column]
        return typeof value === 'string' && pattern.test(value) ? [{ row: index + 1, value }] : []
      })
    }
    case 'ascending': {
      let last: string | undefined
      return rowsAt(data, check.rows).flatMap((row, index) => {
        const day = row[check.column]
        if (typeof day !== 'string') return []
        const before = last
        last = day
        return before === undefined || before <= day
          ? []
          : [{ row: index + 1, left: shortDate(before), right: shortDate(day) }]
      })
    }
    case 'running': {
      let last: unknown
      return rowsAt(data, check.rows).flatMap((row, index) => {
        const before = last
        const from = row[check.from]
        last = row[check.to] ?? from
        if (typeof before !== 'number' || typeof from !== 'number' || from === before + 1) return []
        return [{ row: index + 1, left: before, right: from }]
      })
    }
    case 'most-each': {
      const most = numberOf(check.most, data)
      const counts = new Map<string, { readonly value: string; count: number }>()
      for (const row of rowsAt(data, check.rows)) {
        if (row[check.column] === undefined || !applies(check, { ...data, ...row })) continue
        const value = plainLine(String(row[check.column]))
        const entry = counts.get(fold(value)) ?? { value, count: 0 }
        entry.count += 1
        counts.set(fold(value), entry)
      }
      return most === undefined
        ? []
        : [...counts.values()].flatMap((one) => (one.count > most ? [{ ...one, most }] : []))
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
    default:
      return []
  }
}

const SINGLE = new Set<Check['kind']>([
  'equal',
  'at-most',
  'ratio',
  'not-after',
  'working-day',
  'requires',
  'present',
  'refused',
  'odd',
])

/** One finding for each place where the check fails; none while the facts it needs are not there. */
function failures(check: Check, data: Data): readonly Facts[] {
  if (!SINGLE.has(check.kind))
    return failuresOfList(check, data).filter(
      ({ row }) => typeof row !== 'number' || applies(check, { ...data, ...rowsAt(data, check.rows ?? '')[row - 1] }),
    )
  const scopes = check.rows === undefined ? [data] : rowsAt(data, check.rows).map((row) => ({ ...data, ...row }))
  return scopes.flatMap((scope, index) => {
    const facts = applies(check, scope) ? failure(check, scope) : undefined
    return facts === undefined ? [] : [check.rows === undefined ? facts : { row: index + 1, ...facts }]
  })
}

/** Runs a template's checks over its data. */
export function runChecks(checks: readonly Check[], data: Data): readonly CheckFinding[] {
  return checks.flatMap((check) =>
    failures(check, data).map((facts) => ({ severity: check.severity, message: told(check.message, facts) })),
  )
}
