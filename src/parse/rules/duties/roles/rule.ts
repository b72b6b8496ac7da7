import type { Header, Obligation } from '../../../../model/dispatch.js'
import type { Addressed, Entry } from './addressed.js'
import type { Issuing } from './issuing.js'
import { isGenericKey, PLURAL, withoutHolder } from './organ-keys.js'

export type Role = Obligation['role']

/** The names of one duty, seen from the paper. */
export interface Named {
  readonly names: readonly string[]
  readonly keys: readonly string[]
  /** A condition narrows the names ("chưa gửi báo cáo"). */
  readonly qualified: boolean
  /** Parties of Kính gửi that the names are. */
  readonly matched: ReadonlySet<Entry>
  readonly addressed: Addressed
  readonly issuing: Issuing
}

/** A paper and names for an example. */
export interface RoleExample {
  readonly issuer?: string
  readonly superior?: string
  readonly regime?: Header['regime']
  readonly to: readonly string[]
  readonly names: readonly string[]
  readonly qualified?: true
}

export interface RoleRule {
  readonly name: string
  readonly reason: string
  readonly role: Role
  readonly holds: (named: Named) => boolean
  /** In `yes` it is the rule that decides, in `no` another one is. */
  readonly examples: { readonly yes: readonly RoleExample[]; readonly no: readonly RoleExample[] }
}

/** Papers the examples of the rules stand in. */
export const PARTY = { issuer: 'ĐẢNG UỶ XÃ SƠN HOÀ', superior: 'ĐẢNG BỘ TỈNH LAM GIANG', regime: 'party' } as const
export const STATE = { issuer: 'UỶ BAN NHÂN DÂN TỈNH LAM GIANG', regime: 'state' } as const
export const UNITS = ['Các chi bộ trực thuộc']
export const MANY = ['Các chi bộ trực thuộc', 'Uỷ ban nhân dân xã', 'Công an xã']

export const first = ({ keys }: Named): string => keys[0] ?? ''
export const written = ({ addressed }: Named): boolean => addressed.entries.length > 0
export const generic = ({ keys }: Named): boolean => keys.every((key) => isGenericKey(key.replace(PLURAL, '')))
/** "Hiệu trưởng các đơn vị", "Lãnh đạo các cơ quan": who leads units said in general words. */
export const leadsGeneric = ({ keys }: Named): boolean =>
  keys.every((key) => / các /u.test(key) && isGenericKey(withoutHolder(key)))
