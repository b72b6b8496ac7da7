import { z } from 'zod'

/** How a manifest writes numbers, days and checks; they are worked out in `expressions.ts` and `checks.ts`. */

/** A number, or the field that holds it. */
const COUNT = z.union([z.int().nonnegative(), z.string()])
const UNIT = z.enum(['days', 'months', 'working-days'])

export const Value = z.union([
  z.strictObject({ path: z.string() }),
  z.strictObject({ number: z.number() }),
  z.strictObject({
    count: z.string(),
    where: z.record(z.string(), z.string()).optional(),
    whereNot: z.record(z.string(), z.string()).optional(),
  }),
  /** Rows of `younger` whose `column` (a birthday) gives less than `than` years on the day at `on`. */
  z.strictObject({ younger: z.string(), column: z.string(), on: z.string(), than: z.int() }),
  z.strictObject({ sum: z.string(), of: z.string() }),
  z.strictObject({ add: z.array(z.string()).min(2) }),
  /** The first less all the others. */
  z.strictObject({ subtract: z.array(z.string()).min(2) }),
  /** The day so long after, or before, another. */
  z.strictObject({ after: z.string(), count: COUNT, unit: UNIT }),
  z.strictObject({ before: z.string(), count: COUNT, unit: UNIT }),
  /** Days from the first day to the second. */
  z.strictObject({ between: z.tuple([z.string(), z.string()]) }),
])
export type ValueExpression = Readonly<z.infer<typeof Value>>

const common = {
  message: z.string(),
  severity: z.enum(['error', 'warning']).default('error'),
  /** Only where every field named has one of the words beside it. */
  when: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
}
/** Asked of every row of a list: the columns of the row are seen before the fields of the paper. */
const each = { ...common, rows: z.string().optional() }
const ofRows = { ...common, rows: z.string() }
/** A day: the path of a field, or worked out. */
const Day = z.union([z.string(), Value])

export const Check = z.discriminatedUnion('kind', [
  /** Both values, when both are known, must be the same. */
  z.object({ kind: z.literal('equal'), left: Value, right: Value, ...each }),
  /** The first number must not be greater than the second. */
  z.object({ kind: z.literal('at-most'), left: Value, right: Value, ...each }),
  /** `part` of `whole` in percent must be more than `above`, at least `least`, at most `most`. */
  z.object({
    kind: z.literal('ratio'),
    part: Value,
    whole: Value,
    above: COUNT.optional(),
    least: COUNT.optional(),
    most: COUNT.optional(),
    ...each,
  }),
  /** The first day must not come after the second. */
  z.object({ kind: z.literal('not-after'), left: Day, right: Day, ...each }),
  /** The day must be one that offices work on. */
  z.object({ kind: z.literal('working-day'), day: z.string(), ...each }),
  /** When `if` is true, `field` must be one of `is`. */
  z.object({ kind: z.literal('requires'), if: z.string(), field: z.string(), is: z.array(z.string()), ...each }),
  /** The field must have something in it. */
  z.object({ kind: z.literal('present'), field: z.string(), ...each }),
  /** The field must not be true. */
  z.object({ kind: z.literal('refused'), if: z.string(), ...each }),
  /** No two rows may agree in all `columns`. */
  z.object({ kind: z.literal('distinct'), columns: z.array(z.string()), ...ofRows }),
  /** Every row must have something in at least one of `columns`. */
  z.object({ kind: z.literal('filled'), columns: z.array(z.string()).min(1), ...ofRows }),
  /** No row may have anything in `column`. */
  z.object({ kind: z.literal('empty'), column: z.string(), ...ofRows }),
  /** No row may have words in `column` that the pattern finds. */
  z.object({ kind: z.literal('unlike'), column: z.string(), pattern: z.string(), ...ofRows }),
  /** The days in `column` must not go back from one row to the next. */
  z.object({ kind: z.literal('ascending'), column: z.string(), ...ofRows }),
  /** `from` of a row must be the number after `to` of the row above. */
  z.object({ kind: z.literal('running'), from: z.string(), to: z.string(), ...ofRows }),
  /** The number must be odd. */
  z.object({ kind: z.literal('odd'), value: Value, ...each }),
  /** At most `most` rows may have the same words in `column`. */
  z.object({ kind: z.literal('most-each'), column: z.string(), most: COUNT, ...ofRows }),
  /** Rows of `rows` with `where` may make up at most `percent` of those with `of`. */
  z.object({
    kind: z.literal('share'),
    where: z.record(z.string(), z.string()),
    of: z.record(z.string(), z.string()).default({}),
    percent: z.string().describe('Mục ghi tỉ lệ phần trăm tối đa'),
    ...ofRows,
  }),
  /** Age on `on` of the person born on `column`, in whole years, must lie within the bounds. */
  z.object({
    kind: z.literal('age'),
    column: z.string(),
    on: z.string(),
    min: z.int(),
    max: z.int(),
    ...ofRows,
  }),
])
export type Check = Readonly<z.infer<typeof Check>>
