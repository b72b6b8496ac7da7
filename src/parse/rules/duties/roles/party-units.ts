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

const ONLY_UNITS = /^(?:(?:cấp ủy|chi bộ|chi ủy|đảng bộ|đảng ủy|cơ sở|bộ phận|trực thuộc|và|các)(?: |$)){1,8}$/u

/** The names are the Party units of every line: "các đảng uỷ, chi bộ" where each party addressed is a đảng uỷ or a chi bộ. */
export function areAllUnits({ keys, addressed }: Named): boolean {
  // "Các chi bộ thôn, buôn": a word of its own is no party
  const entries = addressed.entries.filter((entry) => entry.key.includes(' '))
  const own = unitsIn(keys.join(' '))
  if (own.size === 0 || entries.length < 2 || !keys.every((key) => ONLY_UNITS.test(key.replace(PLURAL, ''))))
    return false
  if (entries.some((entry) => unitsIn(entry.key).size === 0 || entry.key.includes('viên'))) return false
  const all = unitsIn(entries.map((entry) => entry.key).join(' '))
  // "chi bộ" is said of every unit where units are only said by kind
  if (entries.every((entry) => entry.isClass)) return own.has('chi bộ') || own.size === all.size
  const one = keys.some((key) => entries.some((entry) => entry.key === key.replace(PLURAL, '')))
  return own.size === 2 && all.size === 2 && !one
}
