import type { Entry } from './addressed.js'
import { PLURAL } from './organ-keys.js'
import type { Named } from './rule.js'

/** Party units, whatever committee leads them. */
const PARTY_UNITS: Readonly<Record<string, string>> = { 'chi ủy': 'chi bộ', 'đảng ủy': 'đảng bộ', 'tổ chức': 'chi bộ' }

/** "các chi bộ" of "các chi bộ, đảng bộ": one of the two kinds of Party units. */
export const unitsIn = (key: string): ReadonlySet<string> =>
  new Set(
    [...key.matchAll(/(?<=^| )(chi bộ|chi ủy|đảng bộ|đảng ủy)(?= |$)/gu)].map(
      (hit) => PARTY_UNITS[hit[1] ?? ''] ?? hit[1] ?? '',
    ),
  )

/** The party is a Party unit, or may be one. */
export const isPartyWord = (key: string): boolean =>
  unitsIn(key).size > 0 || /(?<=^| )(?:cấp ủy|tổ chức (?:cơ sở )?đảng|cơ quan|đơn vị|địa phương)(?= |$)/u.test(key)

/** One of the two kinds of Party units a line names. */
export const isPartOfUnits = ({ keys, matched }: Named): boolean => {
  const own = unitsIn(keys.join(' '))
  // "chi bộ" is said of every Party unit; "đảng bộ" is not.
  return own.size === 1 && own.has('đảng bộ') && [...matched].every((entry) => unitsIn(entry.key).size > 1)
}

/** "Chi bộ các trường học", "Đảng uỷ Công an xã" of "Cấp uỷ các chi bộ, đảng bộ trực thuộc". */
export function isPartyUnitOf(key: string, entry: Entry): boolean {
  const head = key.replace(PLURAL, '').split(' ').slice(0, 2).join(' ')
  const unit = PARTY_UNITS[head] ?? head
  if (unit !== 'chi bộ' && unit !== 'đảng bộ') return false
  return (
    ` ${entry.key} `.includes(` ${unit} `) ||
    ` ${entry.key} `.includes(' tổ chức cơ sở đảng ') ||
    /^cấp ủy(?: |$)/u.test(entry.key)
  )
}
