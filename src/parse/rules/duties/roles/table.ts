import { addressedRules } from './addressed-rules.js'
import { organRules } from './organ-rules.js'
import { peopleRules } from './people-rules.js'
import type { Named, RoleRule } from './rule.js'
import { wholeRules } from './whole-rules.js'

export type { Named, Role, RoleExample, RoleRule } from './rule.js'

/**
 * The decision table: the first rule that holds says whose the duty is. What stands in Kính gửi is known first, then
 * people and general words, then organs: the issuer and its own, those of a kind that is addressed, all others.
 */
export const roleRules: readonly RoleRule[] = [...addressedRules, ...wholeRules, ...peopleRules, ...organRules]

export const ruleFor = (named: Named): RoleRule | undefined => roleRules.find((rule) => rule.holds(named))
