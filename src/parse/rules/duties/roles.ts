import type { Addressee, Header } from '../../../model/dispatch.js'
import { addressedOf } from './roles/addressed.js'
import { issuingOf, servantOf } from './roles/issuing.js'
import { bareOf, isGenericKey, keyOf, PLURAL } from './roles/organ-keys.js'
import { type Named, type Role, ruleFor } from './roles/table.js'

export type { Role } from './roles/table.js'

/** What was decided of the names of a duty, and by which rule. */
export interface RoleReading {
  readonly role: Role
  readonly rule: string
  readonly reason: string
}

/** Who is who in one paper: the issuer, those addressed, all others. */
export interface Parties {
  /** The issuing organ or the one above it, in whose name it speaks. */
  isIssuer(name: string): boolean
  /** The whole of the addressees in other words ("các đơn vị", "quý cơ quan"). */
  isGeneric(name: string): boolean
  /** Those whose office the issuer is: it hands on what they ask. */
  serves(name: string): boolean
  /** Every addressee stands above the issuer. */
  readonly isUpward: boolean
  /** The paper names nobody it is written to. */
  readonly isUnaddressed: boolean
  roleOf(names: readonly string[], qualified: boolean): RoleReading
}

/** Reads the parties from head and Kính gửi; `shorts` are the short names the paper gives them. */
export function partiesOf(
  header: Pick<Header, 'regime' | 'superior' | 'issuer'>,
  addressees: readonly Addressee[],
  shorts: ReadonlyMap<string, string> = NO_SHORTS,
): Parties {
  const byKey = new Map([...shorts].map(([short, party]) => [keyOf(short), party]))
  const inFull = (name: string): string => byKey.get(keyOf(name)) ?? name
  const issuing = issuingOf(header)
  const serves = servantOf(issuing)
  const addressed = addressedOf(addressees)
  const known = new Map<string, RoleReading>()
  const decide = (short: readonly string[], qualified: boolean): RoleReading => {
    const names = short.map(inFull)
    const keys = names.map(keyOf)
    const forms = new Set(keys.flatMap((key) => [key.replace(PLURAL, ''), bareOf(key)]))
    const matched = new Set([...forms].flatMap((form) => addressed.matches(form)))
    const named: Named = { names, keys, qualified, matched, addressed, issuing }
    const rule = ruleFor(named)
    return rule
      ? { role: rule.role, rule: rule.name, reason: rule.reason }
      : { role: 'third-party', rule: 'role/other', reason: 'an organ that is not addressed' }
  }
  return {
    isIssuer: (name) => issuing.is(inFull(name)),
    isGeneric: (name) => isGenericKey(keyOf(name).replace(PLURAL, '')),
    serves,
    isUpward: isUpward(issuing.superior, addressees),
    isUnaddressed: addressees.length === 0,
    roleOf(names, qualified) {
      const memo = `${qualified} ${names.join('|')}`
      const before = known.get(memo)
      if (before) return before
      const found = decide(names, qualified)
      known.set(memo, found)
      return found
    },
  }
}

const NO_SHORTS: ReadonlyMap<string, string> = new Map()

/** Many of a kind, or those under the issuer ("Đảng ủy, chi ủy cơ sở trực thuộc"). */
const BELOW = /(?:^| )(?:các |(?:trực thuộc|cơ sở)(?: |$))/u

/** Written to the organ above: it reports and asks, it does not direct. */
function isUpward(superior: string, addressees: readonly Addressee[]): boolean {
  const above = superior
    .split(' ')
    .slice(0, 3)
    .join(' ')
    .replace(/^đảng bộ (tỉnh|huyện|thành phố|thị xã|quận).*$/u, '$1 ủy')
    .replace(/^thành phố ủy$/u, 'thành ủy')
  const named = above
    .split(' ')
    .slice(0, above.startsWith('ủy ban') ? 3 : 2)
    .join(' ')
  return (
    above.length > 4 &&
    addressees.length > 0 &&
    addressees.every(({ name }) => ` ${keyOf(name)} `.includes(` ${named} `) && !BELOW.test(keyOf(name)))
  )
}
