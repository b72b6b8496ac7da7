import { Trouble } from '../model/errors.js'
import type { Signatory, Unit } from '../model/unit.js'
import { signatoriesOn } from '../office/unit-history.js'
import { shortDate } from '../office/written-dates.js'
import { COMMON_FIELDS } from './common-fields.js'
import { foldKey, matchProperty } from './fields.js'
import type { ComposeInput } from './input.js'

const FIELD = 'signed_by'

/** The name the clerk asked for, whatever the field was called. */
function asked(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const schema = { type: 'object', properties: COMMON_FIELDS } as const
  const [, name] = Object.entries(data).find(([key]) => matchProperty(schema, key) === FIELD) ?? []
  return typeof name === 'string' && foldKey(name) !== '' ? name : undefined
}

/**
 * Who signs a paper: the one the clerk names, else the first whose term holds the day of the paper. Nobody else than
 * those in office that day is taken; without one the signature is left to be filled in.
 */
export function signatoryFor(unit: Unit, { data, date }: ComposeInput): Signatory | undefined {
  const inOffice = signatoriesOn(unit, date)
  const name = asked(data)
  if (name === undefined) return inOffice[0]
  const found = inOffice.find((one) => foldKey(one.name) === foldKey(name))
  if (found) return found
  throw new Trouble(
    'data',
    `Ngày ${shortDate(date)}, ${unit.name} không có người ký nào tên “${name.trim()}”.`,
    `Người ký còn nhiệm kỳ hôm đó: ${inOffice.map((one) => one.name).join(', ') || 'không có ai'}; sửa signatories trong congvan.yaml.`,
  )
}
